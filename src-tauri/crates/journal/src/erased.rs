//! What is left of entries whose words were erased.
//!
//! The event `erased` of a stream keeps, for each entry it names, the same event without the words. Where such an event was
//! itself erased later, because it still held words of somebody else, the later one keeps what is left of it; so the newest
//! says the most, and reading goes from the newest to the oldest.
//!
//! **Invariant:** only an entry whose words are gone is read in another form, and only if a later entry of its stream names it.

use std::collections::HashMap;

use baton_meeting::erasure::{Erasing, ErasureEvent};
use baton_meeting::event::Event;
use baton_meeting::id::PersonId;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;

use crate::fault::Fault;
use crate::read::Reader;

/// Words that were erased: when, whose and why, as the record says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Erasure {
    /// The place of the first entry that says so.
    pub position: u64,
    /// On which day.
    pub on: NaiveDate,
    /// Whose.
    pub person: PersonId,
    /// Their name, or what they said.
    pub what: Erasing,
    /// Why.
    pub because: String,
    /// How many entries lost their words.
    pub entries: usize,
}

/// What stands in the place of an entry, and in which stream.
#[derive(Debug)]
struct Told {
    stream: String,
    left: String,
}

/// What is left of the entries whose words are gone, by device and number.
#[derive(Debug, Default)]
pub(crate) struct Left {
    of: HashMap<(String, u64), Told>,
    told: Vec<Erasure>,
}

impl Left {
    /// Of every stream.
    pub(crate) fn of_all(db: &Connection) -> Result<Self, Fault> {
        Self::of(db, "stream IN (SELECT DISTINCT stream FROM entry WHERE body IS NULL)", &[])
    }

    /// Of one stream.
    pub(crate) fn of_stream(db: &Connection, stream: &str) -> Result<Self, Fault> {
        let gone: bool = db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE body IS NULL AND stream = ?)")?
            .query_row([stream], |row| row.get(0))?;
        if gone { Self::of(db, "stream = ?", &[&stream]) } else { Ok(Self::default()) }
    }

    fn of(db: &Connection, which: &str, args: &[&dyn rusqlite::ToSql]) -> Result<Self, Fault> {
        let mut left = Self::default();
        let mut batches: HashMap<String, usize> = HashMap::new();
        let sql = format!(
            "SELECT device, seq, batch, position, body, stream FROM entry
             WHERE {which} AND (body IS NULL OR body GLOB '{{\"event\":\"erased\",*') ORDER BY position DESC"
        );
        let mut query = db.prepare_cached(&sql)?;
        let mut rows = query.query(args)?;
        while let Some(row) = rows.next()? {
            // Hands other than Baton's may have put anything here; the check of the chains says so, and nothing is left of it.
            let Ok(seq) = row.get::<_, i64>(1).map(|seq| u64::try_from(seq).unwrap_or(0)) else { continue };
            let Ok(stream) = row.get::<_, String>(5) else { continue };
            let own = (row.get::<_, String>(0).unwrap_or_default(), seq);
            let body = match row.get::<_, Option<String>>(4) {
                Ok(Some(body)) => body,
                Ok(None) => {
                    // Neither an earlier entry nor one of another stream can speak for it.
                    let told = left.of.entry(own).or_insert_with(|| Told { stream: stream.clone(), left: String::new() });
                    if told.stream != stream {
                        told.left.clear();
                    }
                    told.left.clone()
                }
                Err(_) => continue,
            };
            let Ok(Event::Erasure(ErasureEvent::Erased { person, what, because, on, entries })) = Event::read(&body) else { continue };
            let (batch, position) = (row.get::<_, String>(2)?, row.get::<_, i64>(3)?);
            let at = *batches.entry(batch).or_insert_with(|| {
                left.told.push(Erasure { position: 0, on, person, what, because, entries: 0 });
                left.told.len() - 1
            });
            left.told[at].position = u64::try_from(position).unwrap_or(0);
            left.told[at].entries += entries.len();
            for gone in entries {
                let told = || Told { stream: stream.clone(), left: gone.left.written() };
                left.of.entry((gone.device, gone.seq)).or_insert_with(told);
            }
        }
        left.told.reverse();
        Ok(left)
    }

    /// What is left of an entry.
    pub(crate) fn get(&self, device: &str, seq: u64) -> Option<&str> {
        if self.of.is_empty() {
            return None;
        }
        self.of.get(&(device.to_owned(), seq)).map(|told| told.left.as_str()).filter(|left| !left.is_empty())
    }

    /// What is left of the entry in a row that has its device and its number in these columns.
    pub(crate) fn of_row(&self, row: &rusqlite::Row<'_>, device: usize, seq: usize) -> Result<Option<&str>, Fault> {
        if self.of.is_empty() {
            return Ok(None);
        }
        let number = u64::try_from(row.get::<_, i64>(seq)?).unwrap_or(0);
        Ok(self.get(&row.get::<_, String>(device)?, number))
    }

    /// The erasures that the record tells of, oldest first.
    pub(crate) fn told(self) -> Vec<Erasure> {
        self.told
    }
}

impl Reader {
    /// The erasures that the record tells of, oldest first.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn erasures(&self) -> Result<Vec<Erasure>, Fault> {
        Ok(Left::of_all(&self.db)?.told())
    }
}
