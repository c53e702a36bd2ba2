//! The record itself, as it is stored.
//!
//! **Invariant:** entries are handed out verbatim.

use baton_meeting::id::{BatchId, Stream};
use rusqlite::Connection;

use super::{Asking, Reader, limit};
use crate::entry::{COLUMNS, Entry};
use crate::erased::Left;
use crate::fault::Fault;

/// Which entries are asked for; what is left out does not matter.
#[derive(Clone, Debug, Default)]
pub struct EntriesAsked {
    /// Of one stream.
    pub stream: Option<Stream>,
    /// Of one batch.
    pub batch: Option<BatchId>,
    /// After a revision.
    pub after: Option<u64>,
    /// The newest first; else the oldest first.
    pub newest_first: bool,
    /// At most so many.
    pub limit: Option<usize>,
}

impl Reader {
    /// The entries asked for.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn entries(&self, asked: &EntriesAsked) -> Result<Vec<Entry>, Fault> {
        let mut asking = Asking::default();
        asking.if_some("stream = ?", asked.stream.as_ref().map(ToString::to_string));
        asking.if_some("batch = ?", asked.batch.as_ref().map(|id| id.0.clone()));
        asking.if_some("position > ?", asked.after.and_then(|after| i64::try_from(after).ok()));
        let order = if asked.newest_first { "DESC" } else { "ASC" };
        let sql = format!("SELECT {COLUMNS} FROM entry{} ORDER BY position {order} LIMIT {}", asking.condition(), limit(asked.limit));
        let mut query = self.db.prepare_cached(&sql)?;
        let rows = query.query_map(&*asking.values(), Entry::of)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The entries of a batch in order, with what is left where words are gone.
pub(crate) fn of_batch(db: &Connection, batch: &BatchId) -> Result<Vec<Entry>, Fault> {
    let mut query = db.prepare_cached(&format!("SELECT {COLUMNS} FROM entry WHERE batch = ? ORDER BY position"))?;
    let rows = query.query_map([batch.as_str()], Entry::of)?;
    let mut entries: Vec<Entry> = rows.collect::<Result<_, _>>()?;
    for entry in entries.iter_mut().filter(|entry| entry.body.is_none()) {
        entry.body = Left::of_stream(db, &entry.stream)?.get(&entry.device, entry.seq).map(str::to_owned);
    }
    Ok(entries)
}
