//! Keeping the read tables in step with the record.
//!
//! The state of a stream is its row: the folded noun stands whole in it, beside the columns one asks by. An append loads the
//! row, folds the new events in and writes it back, in the transaction that writes the entries; nothing is replayed. Undo and
//! [`rebuild`] fold a stream from its entries, leaving out batches that were taken back. The number [`FOLD`] stands in the
//! file: rows made by an older fold are made anew when the file is opened.
//!
//! **Invariant:** rows written step by step and rows made anew from the entries are the same; `verify` compares them all.

use std::collections::{HashMap, HashSet};

use baton_meeting::event::{Event, JournalEvent};
use baton_meeting::id::{BatchId, Stream};
use baton_meeting::state::{Folded, fold};
use rusqlite::Connection;

use crate::erased::Left;
use crate::fault::Fault;
use crate::findable::{self, Indexing};
use crate::logged;
use crate::read::{decision, follow_up, meeting, person, series, team, workspace};

/// By which version of the fold the read tables are made. To be raised with every change of a folded noun, of a read table's
/// content, and with every new event, so that an older Baton opens such a file for reading only.
pub const FOLD: i64 = 7;

/// Tables that hold nothing but what the entries say, with the columns that order them.
pub(crate) const READ_TABLES: &[(&str, &str, &str)] = &[
    ("reversal", "*", "by"),
    ("workspace", "*", "one"),
    ("person", "*", "id"),
    ("team", "*", "id"),
    ("series", "*", "id"),
    ("meeting", "*", "id"),
    ("decision", "*", "id"),
    ("decision_person", "*", "person, decision, part"),
    ("decision_tag", "*", "tag, decision"),
    ("follow_up", "*", "id"),
    // Two things of one millisecond take neighbouring places in the order in which they came: a place says nothing else.
    ("logged", "decision, team, year, count, method, status, decided, ended, review, statement, around, facets", "decision"),
    ("findable", "stream, kind, id, date, title, text, people", "stream, kind, id"),
];

/// The fold by which the rows of a file were made.
pub(crate) fn fold_of(db: &Connection) -> Result<i64, Fault> {
    let value: Option<String> = match db.query_row("SELECT value FROM meta WHERE name = 'fold'", [], |row| row.get(0)) {
        Ok(value) => Some(value),
        Err(rusqlite::Error::QueryReturnedNoRows) => None,
        Err(error) => return Err(error.into()),
    };
    Ok(value.and_then(|value| value.parse().ok()).unwrap_or(0))
}

/// Whether a newer Baton made the rows of a file.
pub(crate) fn made_by_newer(db: &Connection) -> Result<bool, Fault> {
    Ok(fold_of(db)? > FOLD || crate::schema::version_of(db)? > crate::schema::version())
}

/// The folded stream out of its row.
pub(crate) fn load(db: &Connection, stream: &Stream) -> Result<Option<Folded>, Fault> {
    Ok(match stream {
        Stream::Workspace => workspace::load(db)?.map(Folded::Workspace),
        Stream::Person(id) => person::load(db, id.as_str())?.map(Folded::Person),
        Stream::Team(id) => team::load(db, id.as_str())?.map(Folded::Team),
        Stream::Series(id) => series::load(db, id.as_str())?.map(|series| Folded::Series(Box::new(series))),
        Stream::Meeting(id) => meeting::load(db, id.as_str())?.map(|meeting| Folded::Meeting(Box::new(meeting))),
        Stream::Decision(id) => decision::load(db, id.as_str())?.map(|decision| Folded::Decision(Box::new(decision))),
        Stream::FollowUp(id) => follow_up::load(db, id.as_str())?.map(|follow_up| Folded::FollowUp(Box::new(follow_up))),
    })
}

/// Writes the row of a stream, or removes it when nothing is there.
pub(crate) fn keep(db: &Connection, stream: &Stream, folded: Option<&Folded>) -> Result<(), Fault> {
    put(db, stream, folded, Indexing::AtOnce)
}

fn put(db: &Connection, stream: &Stream, folded: Option<&Folded>, indexing: Indexing) -> Result<(), Fault> {
    match folded {
        Some(Folded::Workspace(noun)) => workspace::keep(db, noun)?,
        Some(Folded::Person(noun)) => person::keep(db, noun)?,
        Some(Folded::Team(noun)) => team::keep(db, noun)?,
        Some(Folded::Series(noun)) => series::keep(db, noun)?,
        Some(Folded::Meeting(noun)) => meeting::keep(db, noun)?,
        Some(Folded::Decision(noun)) => decision::keep(db, noun)?,
        Some(Folded::FollowUp(noun)) => follow_up::keep(db, noun)?,
        None => forget(db, stream)?,
    }
    if let Stream::Decision(id) = stream {
        let decision = if let Some(Folded::Decision(decision)) = folded { Some(&**decision) } else { None };
        logged::keep(db, id.as_str(), decision, indexing)?;
    }
    if let Some(Folded::Meeting(meeting)) = folded {
        logged::noted(db, meeting, indexing)?;
    }
    findable::keep(db, stream, folded, indexing)
}

fn forget(db: &Connection, stream: &Stream) -> Result<(), Fault> {
    let (sql, id) = match stream {
        Stream::Workspace => ("DELETE FROM workspace WHERE one = ?", "1"),
        Stream::Person(id) => ("DELETE FROM person WHERE id = ?", id.as_str()),
        Stream::Team(id) => ("DELETE FROM team WHERE id = ?", id.as_str()),
        Stream::Series(id) => ("DELETE FROM series WHERE id = ?", id.as_str()),
        Stream::Meeting(id) => ("DELETE FROM meeting WHERE id = ?", id.as_str()),
        Stream::Decision(id) => ("DELETE FROM decision WHERE id = ?", id.as_str()),
        Stream::FollowUp(id) => ("DELETE FROM follow_up WHERE id = ?", id.as_str()),
    };
    db.prepare_cached(sql)?.execute([id])?;
    Ok(())
}

/// Folds a stream from its entries, leaving out the batches that were taken back.
pub(crate) fn refold(db: &Connection, stream: &Stream, taken_back: &HashSet<BatchId>) -> Result<Option<Folded>, Fault> {
    let name = stream.to_string();
    let left = Left::of_stream(db, &name)?;
    let mut query = db.prepare_cached("SELECT batch, body, device, seq FROM entry WHERE stream = ? ORDER BY position")?;
    let mut rows = query.query([name])?;
    let mut folded = None;
    while let Some(row) = rows.next()? {
        if taken_back.contains(&BatchId(row.get(0)?)) {
            continue;
        }
        let Some(body) = row.get_ref(1)?.as_str_or_null().map_err(rusqlite::Error::from)?.or(left.of_row(row, 2, 3)?) else { continue };
        if let Ok(event) = Event::read(body) {
            folded = fold(stream, folded, &event);
        }
    }
    Ok(folded)
}

/// Makes every read table of `to` anew from the entries of `from`; both may be the same file.
pub(crate) fn rebuild(from: &Connection, to: &Connection) -> Result<(), Fault> {
    findable::clear(to)?;
    logged::clear(to)?;
    for (table, ..) in READ_TABLES {
        to.execute(&format!("DELETE FROM {table}"), [])?;
    }
    let reversals = reversals(from)?;
    let taken_back = taken_back(&reversals);
    keep_reversals(to, &reversals)?;
    let mut streams: HashMap<String, Option<Folded>> = HashMap::new();
    let mut order: Vec<String> = Vec::new();
    let left = Left::of_all(from)?;
    let mut query = from.prepare("SELECT stream, batch, body, device, seq FROM entry ORDER BY position")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let name = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        if !taken_back.is_empty() && taken_back.contains(&BatchId(row.get(1)?)) {
            continue;
        }
        let Some(stream) = Stream::parse(name) else { continue };
        let Some(body) = row.get_ref(2)?.as_str_or_null().map_err(rusqlite::Error::from)?.or(left.of_row(row, 3, 4)?) else { continue };
        let Ok(event) = Event::read(body) else { continue };
        match streams.get_mut(name) {
            Some(folded) => *folded = fold(&stream, folded.take(), &event),
            None => {
                order.push(name.to_owned());
                streams.insert(name.to_owned(), fold(&stream, None, &event));
            }
        }
    }
    // Decisions last: their lines hold what was noted in the meetings they came from.
    let is_decision = |name: &&String| matches!(Stream::parse(name), Some(Stream::Decision(_)));
    let (decisions, others): (Vec<&String>, Vec<&String>) = order.iter().partition(is_decision);
    for name in others.into_iter().chain(decisions) {
        if let (Some(stream), Some(Some(folded))) = (Stream::parse(name), streams.get(name)) {
            put(to, &stream, Some(folded), Indexing::Later)?;
        }
    }
    findable::index_all(to)?;
    logged::index_all(to)?;
    to.execute(
        "INSERT INTO meta (name, value) VALUES ('fold', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [FOLD.to_string()],
    )?;
    Ok(())
}

/// One batch that took another back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reversal {
    /// The batch that took back.
    pub by: BatchId,
    /// What it took back.
    pub batch: BatchId,
    /// Whether it was not itself taken back.
    pub in_force: bool,
}

/// Every reversal of the record, oldest first, as the entries say.
pub(crate) fn reversals(db: &Connection) -> Result<Vec<Reversal>, Fault> {
    let mut found: Vec<Reversal> = Vec::new();
    // An event is compact JSON that begins with its name; the comparison of beginnings spares reading the rest.
    let mut query = db.prepare("SELECT batch, body FROM entry WHERE body GLOB '{\"event\":\"reverted\"*' ORDER BY position")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let by = BatchId(row.get(0)?);
        if found.last().is_some_and(|last| last.by == by) {
            continue;
        }
        if let Ok(Event::Journal(JournalEvent::Reverted { batch })) = Event::read(&row.get::<_, String>(1)?) {
            found.push(Reversal { by, batch, in_force: true });
        }
    }
    settle(&mut found);
    Ok(found)
}

/// Says of each reversal whether it is in force: only a later one can take it back.
pub(crate) fn settle(reversals: &mut [Reversal]) {
    let mut taken_back: HashSet<BatchId> = HashSet::new();
    for reversal in reversals.iter_mut().rev() {
        reversal.in_force = !taken_back.contains(&reversal.by);
        if reversal.in_force {
            taken_back.insert(reversal.batch.clone());
        }
    }
}

/// The batches that do not count.
pub(crate) fn taken_back(reversals: &[Reversal]) -> HashSet<BatchId> {
    reversals.iter().filter(|reversal| reversal.in_force).map(|reversal| reversal.batch.clone()).collect()
}

/// Writes the table of reversals.
pub(crate) fn keep_reversals(db: &Connection, reversals: &[Reversal]) -> Result<(), Fault> {
    let mut keep = db.prepare_cached(
        "INSERT INTO reversal (by, batch, in_force) VALUES (?, ?, ?) ON CONFLICT (by) DO UPDATE SET batch = excluded.batch, in_force = excluded.in_force",
    )?;
    for reversal in reversals {
        keep.execute(rusqlite::params![reversal.by.as_str(), reversal.batch.as_str(), reversal.in_force])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taking_back_a_taking_back_brings_it_back_however_often() {
        let reversal = |by: &str, batch: &str| Reversal { by: by.into(), batch: batch.into(), in_force: true };
        let mut reversals = vec![reversal("u1", "b"), reversal("u2", "u1"), reversal("u3", "u2")];
        settle(&mut reversals);
        assert_eq!(taken_back(&reversals), HashSet::from(["b".into(), "u2".into()]), "undo, redo, undo: it is gone");
        settle(&mut reversals[..2]);
        assert_eq!(taken_back(&reversals[..2]), HashSet::from(["u1".into()]), "undo, redo: it is there");
    }
}
