//! The log of decisions.
//!
//! **Invariant:** a decision is found by number, by text, by anybody who had a part in it, and by tag.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use baton_meeting::decision::{Decision, Status};
use baton_meeting::id::{DecisionId, DecisionRef, PersonId, TeamId};
use baton_meeting::part::Part;
use baton_meeting::words;
use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::log::Sought;
use super::{Asking, Reader, all, limit, one, read, team, word, written};
use crate::entry::wall;
use crate::fault::Fault;

/// Which decisions are asked for; what is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionsAsked {
    /// Found by words and filters.
    pub find: Option<Sought>,
    /// Of a team.
    pub team: Option<TeamId>,
    /// With a status.
    pub status: Option<Status>,
    /// In which somebody had a part.
    pub person: Option<PersonId>,
    /// With a tag.
    pub tag: Option<String>,
    /// Decided on or after a date.
    pub from: Option<NaiveDate>,
    /// Decided on or before a date.
    pub until: Option<NaiveDate>,
    /// To be looked at again on or before a date.
    pub review_until: Option<NaiveDate>,
    /// From a meeting.
    pub meeting: Option<baton_meeting::id::MeetingId>,
    /// This one only.
    pub id: Option<DecisionId>,
    /// At most so many.
    pub limit: Option<usize>,
    /// After so many.
    pub offset: usize,
}

impl Reader {
    /// The decisions asked for, the newest first, and how many there are without limit and offset.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn decisions(&self, asked: &DecisionsAsked) -> Result<(Vec<Decision>, usize), Fault> {
        let Some(asking) = self.asking(asked)? else { return Ok((Vec::new(), 0)) };
        let condition = asking.condition();
        let total: i64 =
            self.db.prepare_cached(&format!("SELECT count(*) FROM decision{condition}"))?.query_row(&*asking.values(), |row| row.get(0))?;
        let sql =
            format!("SELECT whole FROM decision{condition} ORDER BY at DESC, id DESC LIMIT {} OFFSET {}", limit(asked.limit), asked.offset);
        Ok((all(&self.db, &sql, &asking.values())?, usize::try_from(total).unwrap_or(0)))
    }

    /// Gives each decision asked for, the newest first, without keeping any; until `each` has enough. Limit and offset do not matter here.
    ///
    /// # Errors
    /// Fails when the file cannot be read, or as `each` does.
    pub fn each_decision(
        &self,
        asked: &DecisionsAsked,
        mut each: impl FnMut(Decision) -> Result<ControlFlow<()>, Fault>,
    ) -> Result<(), Fault> {
        let Some(asking) = self.asking(asked)? else { return Ok(()) };
        let sql = format!("SELECT whole FROM decision{} ORDER BY at DESC, year DESC, count DESC, id DESC", asking.condition());
        let mut query = self.db.prepare_cached(&sql)?;
        let mut rows = query.query(&*asking.values())?;
        while let Some(row) = rows.next()? {
            let decision = read(&self.db, row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
            if each(decision)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The condition; nothing when no words of the text can be found.
    fn asking(&self, asked: &DecisionsAsked) -> Result<Option<Asking>, Fault> {
        let mut asking = Asking::default();
        asking.if_some("team = ?", asked.team.as_ref().map(|id| id.0.clone()));
        asking.if_some("status = ?", asked.status.as_ref().map(word));
        asking.if_some("id IN (SELECT decision FROM decision_person WHERE person = ?)", asked.person.as_ref().map(|id| id.0.clone()));
        asking.if_some("id IN (SELECT decision FROM decision_tag WHERE tag = ?)", asked.tag.as_deref().map(words::folded));
        asking.if_some("decided >= ?", asked.from.map(|date| date.to_string()));
        asking.if_some("decided <= ?", asked.until.map(|date| date.to_string()));
        asking.if_some("review <= ?", asked.review_until.map(|date| date.to_string()));
        asking.if_some("meeting = ?", asked.meeting.as_ref().map(|id| id.0.clone()));
        asking.if_some("id = ?", asked.id.as_ref().map(|id| id.0.clone()));
        if let Some(sought) = asked.find.as_ref().filter(|sought| !sought.find.is_empty()) {
            let question = self.question(sought)?;
            if question.nothing {
                return Ok(None);
            }
            question.narrow(&mut asking);
        }
        Ok(Some(asking))
    }

    /// The decision meant, by id or by team and number (`Operations 2026-31`).
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn decision(&self, wanted: &DecisionRef) -> Result<Option<Decision>, Fault> {
        if let Some(decision) = load(&self.db, wanted.as_str())? {
            return Ok(Some(decision));
        }
        numbered(&self.db, wanted.as_str())
    }

    /// The tags that most decisions have, as they are compared; the most used first. They are counted once for each state of the file.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn tags_in_use(&self) -> Result<Vec<String>, Fault> {
        Ok(self.names()?.tags.clone())
    }

    /// Every tag in use, in the order of the alphabet.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn tags(&self) -> Result<Vec<String>, Fault> {
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut query =
            self.db.prepare_cached("SELECT DISTINCT json_each.value FROM decision, json_each(whole, '$.record.wording.tags')")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            known.insert(row.get(0)?);
        }
        Ok(known.into_iter().collect())
    }
}

pub(crate) fn load(db: &Connection, id: &str) -> Result<Option<Decision>, Fault> {
    one(db, "SELECT whole FROM decision WHERE id = ?", &[&id])
}

/// The decisions of a team that are to be looked at again by a day.
pub(crate) fn due(db: &Connection, team: &TeamId, day: NaiveDate) -> Result<Vec<Decision>, Fault> {
    let in_force = word(&Status::InForce);
    all(
        db,
        "SELECT whole FROM decision WHERE team = ? AND status = ? AND review <= ? ORDER BY review, id",
        &[&team.as_str(), &in_force, &day.to_string()],
    )
}

/// The decision with a label like `Operations 2026-31`.
pub(crate) fn numbered(db: &Connection, label: &str) -> Result<Option<Decision>, Fault> {
    let label = words::folded(label);
    let Some((name, number)) = label.rsplit_once(' ') else { return Ok(None) };
    let Some((year, count)) = number.rsplit_once('-') else { return Ok(None) };
    let (Ok(year), Ok(count)) = (year.parse::<i32>(), count.parse::<u32>()) else { return Ok(None) };
    let Some(team) = team::load_all(db)?.into_iter().find(|team| words::folded(&team.name) == name.trim_end()) else { return Ok(None) };
    one(db, "SELECT whole FROM decision WHERE team = ? AND year = ? AND count = ? ORDER BY id", &[&team.id.as_str(), &year, &count])
}

pub(crate) fn keep(db: &Connection, decision: &Decision) -> Result<(), Fault> {
    let record = &decision.record;
    let id = decision.id.as_str();
    db.prepare_cached(
        "INSERT INTO decision (id, team, year, count, meeting, status, decided, at, review, whole) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET team = excluded.team, year = excluded.year, count = excluded.count, meeting = excluded.meeting,
           status = excluded.status, decided = excluded.decided, at = excluded.at, review = excluded.review, whole = excluded.whole",
    )?
    .execute(params![
        id,
        record.team.as_str(),
        record.number.year,
        record.number.count,
        record.meeting.as_ref().map(|id| id.as_str()),
        word(&decision.status),
        record.on.to_string(),
        wall(record.at),
        decision.review.map(|date| date.to_string()),
        written(decision)?,
    ])?;
    db.prepare_cached("DELETE FROM decision_person WHERE decision = ?")?.execute([id])?;
    let mut add = db.prepare_cached("INSERT OR IGNORE INTO decision_person (decision, person, part) VALUES (?, ?, ?)")?;
    for (person, part) in Part::of(record) {
        add.execute([id, person.as_str(), part.word()])?;
    }
    db.prepare_cached("DELETE FROM decision_tag WHERE decision = ?")?.execute([id])?;
    let mut add = db.prepare_cached("INSERT OR IGNORE INTO decision_tag (decision, tag) VALUES (?, ?)")?;
    for tag in &record.wording.tags {
        add.execute([id, &words::folded(tag)])?;
    }
    Ok(())
}
