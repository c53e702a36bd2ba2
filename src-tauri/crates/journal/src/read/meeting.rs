//! Meetings: planned, running, closed, approved.
//!
//! **Invariant:** everything that happened in a meeting is in its row.

use baton_meeting::id::{ItemId, MeetingId, MeetingRef, SeriesId, Stream, TeamId};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::words;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Asking, Reader, all, limit, one, word, written};
use crate::fault::Fault;

/// Which meetings are asked for; what is left out does not matter.
#[derive(Clone, Debug, Default)]
pub struct MeetingsAsked {
    /// In one of these stages; any when empty.
    pub stages: Vec<Stage>,
    /// Of a team.
    pub team: Option<TeamId>,
    /// Of a series.
    pub series: Option<SeriesId>,
    /// On or after a date.
    pub from: Option<NaiveDate>,
    /// On or before a date.
    pub until: Option<NaiveDate>,
    /// Only those with a round that may wait for a day after its meeting.
    pub waits: bool,
    /// The newest first; else the earliest first.
    pub newest_first: bool,
    /// At most so many.
    pub limit: Option<usize>,
}

impl Reader {
    /// The meetings asked for, by date and time.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn meetings(&self, asked: &MeetingsAsked) -> Result<Vec<Meeting>, Fault> {
        let mut asking = Asking::default();
        if !asked.stages.is_empty() {
            asking.one_of("stage", asked.stages.iter().map(word).collect());
        }
        asking.if_some("team = ?", asked.team.as_ref().map(|id| id.0.clone()));
        asking.if_some("series = ?", asked.series.as_ref().map(|id| id.0.clone()));
        asking.if_some("date >= ?", asked.from.map(|date| date.to_string()));
        asking.if_some("date <= ?", asked.until.map(|date| date.to_string()));
        if asked.waits {
            // Looked for in the text, so that no other meeting has to be read as a whole.
            asking.that(r#"instr(whole, '"method":"lazy"') + instr(whole, '"method":"advice"') > ?"#, 0);
        }
        let order = if asked.newest_first { "date DESC, at DESC, id DESC" } else { "date, at, id" };
        let sql = format!("SELECT whole FROM meeting{} ORDER BY {order} LIMIT {}", asking.condition(), limit(asked.limit));
        all(&self.db, &sql, &asking.values())
    }

    /// The title of a meeting, without the rest of it.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn meeting_title(&self, meeting: &MeetingId) -> Result<Option<String>, Fault> {
        let mut query = self.db.prepare_cached("SELECT json_extract(whole, '$.title') FROM meeting WHERE id = ?")?;
        Ok(query.query_row([meeting.as_str()], |row| row.get(0)).optional()?)
    }

    /// The meetings on whose agenda an item stood, the newest first.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn meetings_about(&self, item: &ItemId) -> Result<Vec<Meeting>, Fault> {
        let mut query = self.db.prepare_cached("SELECT stream FROM findable WHERE kind = 'item' AND id = ? ORDER BY place DESC")?;
        let streams: Vec<String> = query.query_map([item.as_str()], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut found = Vec::new();
        for stream in streams {
            if let Some(Stream::Meeting(meeting)) = Stream::parse(&stream) {
                found.extend(load(&self.db, meeting.as_str())?);
            }
        }
        Ok(found)
    }

    /// The meeting meant: by id, or by a title that one of those planned, running or closed has; a running one first.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn meeting(&self, wanted: &MeetingRef) -> Result<Option<Meeting>, Fault> {
        if let Some(meeting) = load(&self.db, wanted.as_str())? {
            return Ok(Some(meeting));
        }
        for stage in [Stage::Running, Stage::Planned, Stage::Closed] {
            let titled: Vec<Meeting> =
                titled(&self.db, wanted.as_str())?.into_iter().filter(|meeting: &Meeting| meeting.stage == stage).collect();
            if !titled.is_empty() {
                return Ok(super::only(titled));
            }
        }
        Ok(None)
    }
}

pub(crate) fn load(db: &Connection, id: &str) -> Result<Option<Meeting>, Fault> {
    one(db, "SELECT whole FROM meeting WHERE id = ?", &[&id])
}

/// Meetings that are not over for good, with a title.
pub(crate) fn titled(db: &Connection, title: &str) -> Result<Vec<Meeting>, Fault> {
    all(db, "SELECT whole FROM meeting WHERE stage IN ('running', 'planned', 'closed') AND folded = ?", &[&words::folded(title)])
}

/// The planned and running meetings of a series.
pub(crate) fn to_come(db: &Connection, series: &str) -> Result<Vec<Meeting>, Fault> {
    all(db, "SELECT whole FROM meeting WHERE series = ? AND stage IN ('running', 'planned')", &[&series])
}

pub(crate) fn keep(db: &Connection, meeting: &Meeting) -> Result<(), Fault> {
    db.prepare_cached(
        "INSERT INTO meeting (id, team, series, folded, stage, date, at, whole) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET team = excluded.team, series = excluded.series, folded = excluded.folded,
           stage = excluded.stage, date = excluded.date, at = excluded.at, whole = excluded.whole",
    )?
    .execute(params![
        meeting.id.as_str(),
        meeting.team.as_str(),
        meeting.series.as_ref().map(|id| id.as_str()),
        words::folded(&meeting.title),
        word(&meeting.stage),
        meeting.date.to_string(),
        meeting.at.to_string(),
        written(meeting)?,
    ])?;
    Ok(())
}
