//! Feedback for whoever led: private lines that stand in the file, but outside the record.
//!
//! A line lives among the drafts, under a place of its own, so that letting go leaves nothing behind: no entry, no chain, no
//! archive holds a word of it.
//!
//! **Invariant:** a line that was let go is nowhere in the file.

use baton_meeting::feedback::Feedback;
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::draft::Audience;
use crate::fault::Fault;
use crate::journal::Journal;
use crate::read::Reader;

/// Where lines of feedback stand among the drafts.
pub(crate) const PLACE: &str = "feedback/";

impl Journal {
    /// Keeps a line as it is now.
    ///
    /// # Errors
    /// Fails when the file cannot be written.
    pub fn feedback_save(&mut self, feedback: &Feedback, at: DateTime<Utc>) -> Result<(), Fault> {
        let written = serde_json::to_string(feedback).unwrap_or_default();
        self.draft_save(&format!("{PLACE}{}", feedback.id), Audience::Private, &written, at)
    }

    /// Erases a line: its row, and what the write-ahead log still holds of it.
    ///
    /// # Errors
    /// Fails when the file cannot be written.
    pub fn feedback_erase(&mut self, feedback: &Feedback) -> Result<(), Fault> {
        self.draft_drop(&format!("{PLACE}{}", feedback.id))?;
        // The page was overwritten (`secure_delete`); the log may hold the one before, until it is written back and cut.
        let busy: bool = self.writer()?.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy {
            tracing::warn!("another program reads the file; the log is cut when it is done");
        }
        Ok(())
    }
}

impl Reader {
    /// All lines of feedback, by the date of their meeting; within it by their words, so that the order tells nothing.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn feedback(&self) -> Result<Vec<Feedback>, Fault> {
        let mut all = lines(&self.db)?;
        all.sort_by(|a, b| (a.date, &a.words).cmp(&(b.date, &b.words)));
        Ok(all)
    }
}

/// All lines of feedback that can be read.
pub(crate) fn lines(db: &Connection) -> Result<Vec<Feedback>, Fault> {
    let mut query = db.prepare_cached("SELECT text FROM draft WHERE substr(place, 1, length(?1)) = ?1 AND audience = 'private'")?;
    let rows = query.query_map([PLACE], |row| row.get::<_, String>(0))?;
    let mut all = Vec::new();
    for written in rows {
        match serde_json::from_str::<Feedback>(&written?) {
            Ok(feedback) => all.push(feedback),
            Err(error) => tracing::warn!(%error, "a line of feedback cannot be read"),
        }
    }
    Ok(all)
}
