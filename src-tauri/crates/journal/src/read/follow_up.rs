//! Follow-ups: what was promised, by whom, until when.
//!
//! **Invariant:** the column `owner` holds who accepted; who was only asked stands in `asked`.

use baton_meeting::event::Event;
use baton_meeting::follow_up::{FollowUp, FollowUpEvent, Stand};
use baton_meeting::id::{DecisionId, FollowUpId, FollowUpRef, MeetingId, PersonId, TeamId};
use baton_meeting::words;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};

use super::{Asking, Reader, all, limit, one, written};
use crate::entry::wall;
use crate::fault::Fault;

/// Somebody took a follow-up on: they claimed it, or said yes when they were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// What was taken.
    pub follow_up: FollowUpId,
    /// Who took it, whoever has it now.
    pub person: PersonId,
    /// When it was written down.
    pub at: DateTime<Utc>,
}

/// Which follow-ups are asked for; what is left out does not matter.
#[derive(Clone, Debug, Default)]
pub struct FollowUpsAsked {
    /// Still to do, or done and let go.
    pub open: Option<bool>,
    /// Of a team.
    pub team: Option<TeamId>,
    /// Of whoever accepted.
    pub owner: Option<PersonId>,
    /// Waiting for somebody's answer.
    pub asked: Option<PersonId>,
    /// Due on or before a date.
    pub due_until: Option<NaiveDate>,
    /// From a meeting.
    pub meeting: Option<MeetingId>,
    /// From a decision.
    pub decision: Option<DecisionId>,
    /// At most so many.
    pub limit: Option<usize>,
}

impl Reader {
    /// The follow-ups asked for: by due date, those without one last.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn follow_ups(&self, asked: &FollowUpsAsked) -> Result<Vec<FollowUp>, Fault> {
        let mut asking = Asking::default();
        asking.if_some("open = ?", asked.open);
        asking.if_some("team = ?", asked.team.as_ref().map(|id| id.0.clone()));
        asking.if_some("owner = ?", asked.owner.as_ref().map(|id| id.0.clone()));
        asking.if_some("asked = ?", asked.asked.as_ref().map(|id| id.0.clone()));
        asking.if_some("due <= ?", asked.due_until.map(|date| date.to_string()));
        asking.if_some("meeting = ?", asked.meeting.as_ref().map(|id| id.0.clone()));
        asking.if_some("decision = ?", asked.decision.as_ref().map(|id| id.0.clone()));
        let sql =
            format!("SELECT whole FROM follow_up{} ORDER BY due NULLS LAST, made, id LIMIT {}", asking.condition(), limit(asked.limit));
        all(&self.db, &sql, &asking.values())
    }

    /// What came out of a decision.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn follow_ups_of(&self, decision: &DecisionId) -> Result<Vec<FollowUp>, Fault> {
        all(&self.db, "SELECT whole FROM follow_up WHERE decision = ? ORDER BY due NULLS LAST, made, id", &[&decision.0])
    }

    /// The follow-up meant, by id or by words that one open follow-up has.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn follow_up(&self, wanted: &FollowUpRef) -> Result<Option<FollowUp>, Fault> {
        if let Some(follow_up) = load(&self.db, wanted.as_str())? {
            return Ok(Some(follow_up));
        }
        Ok(super::only(worded(&self.db, wanted.as_str())?))
    }

    /// Every time somebody took a follow-up on, in the order of the record. What was undone is not among them.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn takings(&self) -> Result<Vec<Taking>, Fault> {
        // The names of all streams of follow-ups lie between these two, so that the index over streams finds them.
        let mut query = self.db.prepare_cached(
            "SELECT wall, body FROM entry WHERE stream >= 'follow-up/' AND stream < 'follow-up0' AND body IS NOT NULL
               AND batch NOT IN (SELECT batch FROM reversal WHERE in_force = 1) ORDER BY position",
        )?;
        let mut rows = query.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let body = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            if let Ok(Event::FollowUp(
                FollowUpEvent::FollowUpClaimed { follow_up, person } | FollowUpEvent::FollowUpAccepted { follow_up, person },
            )) = Event::read(body)
            {
                let wall: String = row.get(0)?;
                let at = DateTime::parse_from_rfc3339(&wall).map(|at| at.with_timezone(&Utc)).unwrap_or_default();
                found.push(Taking { follow_up, person, at });
            }
        }
        Ok(found)
    }
}

pub(crate) fn load(db: &Connection, id: &str) -> Result<Option<FollowUp>, Fault> {
    one(db, "SELECT whole FROM follow_up WHERE id = ?", &[&id])
}

/// Open follow-ups with these words.
pub(crate) fn worded(db: &Connection, what: &str) -> Result<Vec<FollowUp>, Fault> {
    all(db, "SELECT whole FROM follow_up WHERE open = 1 AND folded = ?", &[&words::folded(what)])
}

pub(crate) fn keep(db: &Connection, follow_up: &FollowUp) -> Result<(), Fault> {
    let asked = match &follow_up.stand {
        Stand::Asked { person } | Stand::HandingOver { to: person, .. } => Some(person.as_str()),
        _ => None,
    };
    db.prepare_cached(
        "INSERT INTO follow_up (id, team, meeting, decision, folded, open, owner, asked, due, made, whole) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET team = excluded.team, meeting = excluded.meeting, decision = excluded.decision, folded = excluded.folded,
           open = excluded.open, owner = excluded.owner, asked = excluded.asked, due = excluded.due, made = excluded.made, whole = excluded.whole",
    )?
    .execute(params![
        follow_up.id.as_str(),
        follow_up.team.as_str(),
        follow_up.meeting.as_ref().map(|id| id.as_str()),
        follow_up.decision.as_ref().map(|id| id.as_str()),
        words::folded(&follow_up.what),
        follow_up.stand.is_open(),
        follow_up.stand.owner().map(PersonId::as_str),
        asked,
        follow_up.due.map(|date| date.to_string()),
        wall(follow_up.made),
        written(follow_up)?,
    ])?;
    Ok(())
}
