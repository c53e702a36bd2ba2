//! Taking back what one intent wrote, and bringing it back again.
//!
//! Nothing is removed: an entry `reverted` goes to each stream the batch touched, and the stream is folded without it. A
//! reversal is itself a batch, so taking it back is redo.
//!
//! **Invariant:** undo never leaves something that refers to what is gone.

use std::collections::{BTreeSet, HashSet};

use baton_meeting::event::{Event, JournalEvent};
use baton_meeting::id::{BatchId, Stream};
use baton_meeting::refusal::Refusal;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::append::{recorded, write};
use crate::entry::{Entry, Header};
use crate::erased::Left;
use crate::fault::Fault;
use crate::journal::{Journal, Writer};
use crate::project::{self, Reversal, keep_reversals, refold, settle, taken_back};
use crate::read::{self, Reader, entry::of_batch};

/// What was taken back, or brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The revision of the file after it.
    pub revision: u64,
    /// The batch that was written; taking it back is redo.
    pub batch: BatchId,
    /// What was taken back.
    pub reverted: BatchId,
    /// The name of the intent whose words went or came back.
    pub intent: String,
    /// Whether it came back rather than went.
    pub brought_back: bool,
    /// Whether it was recorded before under the same key; then nothing was written now.
    pub again: bool,
}

/// What undo would take back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// The batch.
    pub batch: BatchId,
    /// The name of its intent.
    pub intent: String,
    /// When it was written.
    pub at: DateTime<Utc>,
}

impl Reader {
    /// What undo would take back now: the newest batch that counts and is no undo, if the rules let it go.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn last_undoable(&self) -> Result<Option<Undoable>, Fault> {
        let Some(batch) = newest(&self.db)? else { return Ok(None) };
        let entries = of_batch(&self.db, &batch)?;
        Ok(undoable(&entries).filter(|_| !stays(&entries) && !erases(&entries)))
    }

    /// What redo would bring back now: what the newest batch took back, if it is an undo that counts.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn last_redoable(&self) -> Result<Option<Undoable>, Fault> {
        // A redo is a reversal too; walking past it finds the undo that is still to be brought back, if only such stand between.
        let reversals = known(&self.db)?;
        let mut query = self.db.prepare_cached("SELECT batch FROM entry WHERE part = 1 ORDER BY position DESC")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let batch = BatchId(row.get(0)?);
            let Some(reversal) = reversals.iter().find(|reversal| reversal.by == batch) else { return Ok(None) };
            let brings_back = reversals.iter().any(|other| other.by == reversal.batch);
            if reversal.in_force && !brings_back {
                let undone = undoable(&of_batch(&self.db, &reversal.batch)?);
                return Ok(undone.map(|undone| Undoable { batch, ..undone }));
            }
        }
        Ok(None)
    }
}

impl Journal {
    /// Takes a batch back, or the newest that counts and is no undo; a batch that took back is taken back itself, which is redo.
    ///
    /// # Errors
    /// The outer error is a fault. The inner one refuses what is not there, what must stay, and what something later needs.
    pub fn undo(&mut self, header: &Header, batch: Option<BatchId>) -> Result<Result<Undone, Refusal>, Fault> {
        let Writer { db, device, at_hand } = self.writer()?;
        let undoing = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
        if let Some(before) = recorded(&undoing, header)? {
            return Ok(again(&undoing, before.batch, before.revision)?.ok_or_else(|| Refusal::new("nothing-to-undo")));
        }
        let Some(target) = batch.map_or_else(|| newest(&undoing), |batch| Ok(Some(batch)))? else {
            return Ok(Err(Refusal::new("nothing-to-undo")));
        };
        let entries = of_batch(&undoing, &target)?;
        let mut reversals = known(&undoing)?;
        let before = taken_back(&reversals);
        if entries.is_empty() || before.contains(&target) {
            return Ok(Err(Refusal::new("nothing-to-undo")));
        }
        // The identity of the batch to come is not known yet; it is the newest in any case.
        reversals.push(Reversal { by: BatchId(String::new()), batch: target.clone(), in_force: true });
        settle(&mut reversals);
        let after = taken_back(&reversals);
        if let Some(refusal) = forbidden(&undoing, &before, &after)? {
            return Ok(Err(refusal));
        }
        let streams: BTreeSet<Stream> = entries.iter().filter_map(Entry::stream).collect();
        let body = Event::Journal(JournalEvent::Reverted { batch: target.clone() }).written();
        let bodies: Vec<(Stream, String)> = streams.iter().map(|stream| (stream.clone(), body.clone())).collect();
        let revision = read::revision(&undoing)?;
        let mut state = at_hand.take(&undoing, revision)?;
        let written = write(&undoing, device.id(), header, &bodies)?;
        if let Some(newest) = reversals.last_mut() {
            newest.by = written.batch.clone();
        }
        keep_reversals(&undoing, &reversals)?;
        for stream in &streams {
            let folded = refold(&undoing, stream, &after)?;
            project::keep(&undoing, stream, folded.as_ref())?;
            state.put(stream, folded);
        }
        let (intent, brought_back) = what(&undoing, &reversals, &target)?;
        undoing.commit()?;
        device.wrote(written.seq, &written.hash);
        at_hand.keep(state, written.revision);
        Ok(Ok(Undone { revision: written.revision, batch: written.batch, reverted: target, intent, brought_back, again: false }))
    }
}

/// The answer to an undo that was recorded before under the same key.
fn again(db: &Connection, batch: Option<BatchId>, revision: u64) -> Result<Option<Undone>, Fault> {
    let reversals = known(db)?;
    let Some(reversal) = reversals.iter().find(|reversal| Some(&reversal.by) == batch.as_ref()) else { return Ok(None) };
    let (intent, brought_back) = what(db, &reversals, &reversal.batch)?;
    Ok(Some(Undone { revision, batch: reversal.by.clone(), reverted: reversal.batch.clone(), intent, brought_back, again: true }))
}

/// The intent at the end of a row of reversals, and whether it came back by taking this batch back.
fn what(db: &Connection, reversals: &[Reversal], target: &BatchId) -> Result<(String, bool), Fault> {
    let (mut at, mut brought_back) = (target.clone(), false);
    while let Some(reversal) = reversals.iter().find(|reversal| reversal.by == at) {
        at = reversal.batch.clone();
        brought_back = !brought_back;
    }
    Ok((of_batch(db, &at)?.into_iter().next().map(|entry| entry.intent).unwrap_or_default(), brought_back))
}

/// Why what went or came back must not, if so.
fn forbidden(db: &Connection, before: &HashSet<BatchId>, after: &HashSet<BatchId>) -> Result<Option<Refusal>, Fault> {
    for gone in after.difference(before) {
        let entries = of_batch(db, gone)?;
        if erases(&entries) {
            return Ok(Some(Refusal::new("undo-erased")));
        }
        if stays(&entries) {
            return Ok(Some(Refusal::new("undo-stays").hint("undo-stays")));
        }
        if frozen(db, &entries, after)? {
            return Ok(Some(Refusal::new("undo-stays").hint("undo-stays")));
        }
        let made = makes(&entries);
        let last = entries.last().map_or(0, |entry| entry.position);
        if let Some(intent) = used_later(db, &made, last, after)? {
            return Ok(Some(Refusal::new("undo-used-later").text("intent", intent).hint("undo-later-first")));
        }
    }
    for back in before.difference(after) {
        let entries = of_batch(db, back)?;
        if frozen(db, &entries, after)? {
            return Ok(Some(Refusal::new("undo-stays").hint("undo-stays")));
        }
        let bodies: Vec<String> = entries.into_iter().filter_map(|entry| entry.body).collect();
        for gone in after {
            let made = makes(&of_batch(db, gone)?);
            if made.iter().any(|id| bodies.iter().any(|body| body.contains(id.as_str()))) {
                return Ok(Some(Refusal::new("undo-needs-earlier").hint("undo-earlier-first")));
            }
        }
    }
    Ok(None)
}

/// Whether a meeting that a batch wrote to was closed, or decided something, after it: what led there no longer moves.
fn frozen(db: &Connection, entries: &[Entry], taken_back: &HashSet<BatchId>) -> Result<bool, Fault> {
    let last = entries.last().map_or(0, |entry| entry.position);
    let meetings: BTreeSet<&str> = entries.iter().map(|entry| entry.stream.as_str()).filter(|name| name.starts_with("meeting/")).collect();
    let mut query = db.prepare_cached("SELECT DISTINCT batch FROM entry WHERE stream = ? AND position > ?")?;
    for meeting in meetings {
        let mut rows = query.query(rusqlite::params![meeting, i64::try_from(last).unwrap_or(i64::MAX)])?;
        while let Some(row) = rows.next()? {
            let later = BatchId(row.get(0)?);
            if !taken_back.contains(&later) && stays(&of_batch(db, &later)?) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The first intent after a place that refers to something made by a batch, and counts.
fn used_later(db: &Connection, made: &[String], after: u64, taken_back: &HashSet<BatchId>) -> Result<Option<String>, Fault> {
    if made.is_empty() {
        return Ok(None);
    }
    let left = Left::of_all(db)?;
    // What an erasure kept is not a use of its own: it stands for the entry whose words are gone.
    let mut query = db.prepare_cached(
        "SELECT batch, intent, body, device, seq FROM entry
         WHERE position > ? AND (body IS NULL OR body NOT GLOB '{\"event\":\"erased\",*') ORDER BY position",
    )?;
    let mut rows = query.query([i64::try_from(after).unwrap_or(i64::MAX)])?;
    while let Some(row) = rows.next()? {
        let Some(body) = row.get_ref(2)?.as_str_or_null().map_err(rusqlite::Error::from)?.or(left.of_row(row, 3, 4)?) else { continue };
        if made.iter().any(|id| body.contains(id.as_str())) && !taken_back.contains(&BatchId(row.get(0)?)) {
            return Ok(Some(row.get(1)?));
        }
    }
    Ok(None)
}

/// The identities that a batch made, as they stand in the bodies of others.
fn makes(entries: &[Entry]) -> Vec<String> {
    let quoted = |id: &str| serde_json::Value::from(id).to_string();
    entries.iter().filter_map(Entry::event).filter_map(|event| event.makes().map(quoted)).collect()
}

fn stays(entries: &[Entry]) -> bool {
    entries.iter().filter_map(Entry::event).any(|event| event.stays())
}

fn erases(entries: &[Entry]) -> bool {
    entries.iter().filter_map(Entry::event).any(|event| event.erases())
}

fn undoable(entries: &[Entry]) -> Option<Undoable> {
    entries.first().map(|first| Undoable { batch: first.batch.clone(), intent: first.intent.clone(), at: first.at() })
}

/// The reversals as the read table has them, oldest first.
fn known(db: &Connection) -> Result<Vec<Reversal>, Fault> {
    let mut query = db.prepare_cached(
        "SELECT by, batch, in_force FROM reversal ORDER BY (SELECT min(position) FROM entry WHERE entry.batch = reversal.by)",
    )?;
    let rows = query.query_map([], |row| Ok(Reversal { by: BatchId(row.get(0)?), batch: BatchId(row.get(1)?), in_force: row.get(2)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The newest batch that counts and is no undo.
fn newest(db: &Connection) -> Result<Option<BatchId>, Fault> {
    Ok(db
        .prepare_cached(
            "SELECT batch FROM entry WHERE batch NOT IN (SELECT by FROM reversal)
               AND batch NOT IN (SELECT batch FROM reversal WHERE in_force) ORDER BY position DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0).map(BatchId))
        .optional()?)
}
