//! Text that is being typed, at most a second old, so that a crash costs no sentence.
//!
//! **Invariant:** a draft is no part of the record, of exports or of archives; only one for the room may be shown to it.

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::entry::wall;
use crate::fault::Fault;
use crate::feedback::PLACE;
use crate::journal::Journal;
use crate::read::Reader;

/// Who may see a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The desk only.
    Private,
    /// Everybody in the room: the decision or follow-up that is being worded.
    Room,
}

impl Audience {
    const fn word(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Room => "room",
        }
    }
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which field it belongs to, in the words of the desk.
    pub place: String,
    /// Who may see it.
    pub audience: Audience,
    /// The text.
    pub text: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
}

impl Journal {
    /// Keeps a draft; an empty one is dropped.
    ///
    /// # Errors
    /// Fails when the file cannot be written.
    pub fn draft_save(&mut self, place: &str, audience: Audience, text: &str, at: DateTime<Utc>) -> Result<(), Fault> {
        if text.is_empty() {
            return self.draft_drop(place);
        }
        self.writer()?
            .db
            .prepare_cached(
                "INSERT INTO draft (place, audience, text, at) VALUES (?, ?, ?, ?)
                 ON CONFLICT (place) DO UPDATE SET audience = excluded.audience, text = excluded.text, at = excluded.at",
            )?
            .execute(params![place, audience.word(), text, wall(at)])?;
        Ok(())
    }

    /// Drops a draft.
    ///
    /// # Errors
    /// Fails when the file cannot be written.
    pub fn draft_drop(&mut self, place: &str) -> Result<(), Fault> {
        self.writer()?.db.prepare_cached("DELETE FROM draft WHERE place = ?")?.execute([place])?;
        Ok(())
    }
}

impl Reader {
    /// All drafts, the newest first; lines of feedback are none, though they stand among them.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn drafts(&self) -> Result<Vec<Draft>, Fault> {
        let mut query = self.db.prepare_cached(
            "SELECT place, audience, text, at FROM draft WHERE substr(place, 1, length(?1)) <> ?1 ORDER BY at DESC, place",
        )?;
        let rows = query.query_map([PLACE], |row| {
            let audience = if row.get_ref(1)?.as_str()? == "room" { Audience::Room } else { Audience::Private };
            let at = row.get::<_, String>(3)?.parse().unwrap_or_default();
            Ok(Draft { place: row.get(0)?, audience, text: row.get(2)?, at })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
