//! Checking the record: the chains, the batches, and every read table against the entries.
//!
//! It reveals tampering; it does not prevent it. `tests/verify.py` checks the same chains without Baton.
//!
//! **Invariant:** verifying changes nothing, and one thing that is wrong is said once, where it is.

use std::collections::{HashMap, HashSet};

use baton_meeting::message::Message;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::check::{Doing, Watch};
use crate::checkpoint::{self, Checkpoint, Held, Proof};
use crate::entry::{COLUMNS, Entry, Hash, NOTHING, body_hash};
use crate::erased::{Erasure, Left};
use crate::fault::Fault;
use crate::journal::Journal;
use crate::project::{self, READ_TABLES};
use crate::read::Reader;
use crate::{findable, logged};
use crate::{pragma, schema};

/// What kind of problem it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The words of an entry are gone, and no later entry of its stream says that they were erased.
    BodyMissing,
    /// The words of an entry are not those that were hashed.
    BodyChanged,
    /// Something else of an entry is not what was hashed.
    EntryChanged,
    /// The number of an entry does not follow the one before on its device.
    EntryMissing,
    /// An entry does not stand on the one before.
    ChainBroken,
    /// The logical time of an entry is not after the one before.
    TimeGoesBack,
    /// A batch lacks a part.
    BatchIncomplete,
    /// Entries at the end are gone.
    EndMissing,
    /// The entry of the checkpoint is not in the file, or another stands there.
    CheckpointMissed,
    /// An entry holds an event that this Baton does not know.
    EventUnknown,
    /// A read table does not say what the entries say.
    TableDiffers,
    /// The pages of the file do not fit together.
    PagesDamaged,
}

impl ProblemKind {
    /// The key of its sentence.
    const fn key(self) -> &'static str {
        match self {
            Self::BodyMissing => "journal-problem-body-missing",
            Self::BodyChanged => "journal-problem-body-changed",
            Self::EntryChanged => "journal-problem-entry-changed",
            Self::EntryMissing => "journal-problem-entry-missing",
            Self::ChainBroken => "journal-problem-chain-broken",
            Self::TimeGoesBack => "journal-problem-time-goes-back",
            Self::BatchIncomplete => "journal-problem-batch-incomplete",
            Self::EndMissing => "journal-problem-end-missing",
            Self::CheckpointMissed => "journal-problem-checkpoint-missed",
            Self::EventUnknown => "journal-problem-event-unknown",
            Self::TableDiffers => "journal-problem-table-differs",
            Self::PagesDamaged => "journal-problem-pages-damaged",
        }
    }
}

/// Something that is wrong with the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// At which entry; 0 where it is about no single one.
    pub position: u64,
    /// Its kind.
    pub kind: ProblemKind,
    /// What it means, for people.
    pub words: Message,
}

/// The answer of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// How many entries there are.
    pub entries: u64,
    /// The proof of the record; none in an empty workspace.
    pub checkpoint: Option<Checkpoint>,
    /// Where the checkpoint that was kept stands; none when none was given, and when the file does not hold it.
    pub held: Option<Held>,
    /// How many devices wrote; each has a chain of its own.
    pub devices: u64,
    /// How many read tables were made anew and compared.
    pub tables: u64,
    /// What was erased because somebody asked for it, oldest first; nothing of it is a problem.
    pub erased: Vec<Erasure>,
    /// What is wrong, by position.
    pub problems: Vec<Problem>,
}

impl Journal {
    /// Checks everything: pages, chains, batches, and the read tables against the entries.
    ///
    /// # Errors
    /// Fails when the file cannot be read at all.
    pub fn verify(&self) -> Result<Verified, Fault> {
        self.verified(None)
    }

    /// Checks everything, and that the record still holds what a checkpoint vouches for.
    ///
    /// # Errors
    /// Fails when the file cannot be read at all.
    pub fn verify_against(&self, against: &Proof) -> Result<Verified, Fault> {
        self.verified(Some(against))
    }

    fn verified(&self, against: Option<&Proof>) -> Result<Verified, Fault> {
        verified(self, self.writer.as_ref().map(|writer| &writer.db), against, &Watch::default())
    }
}

/// Checks everything, with what is read and what may write; the watch hears how far it is.
pub(crate) fn verified(reader: &Reader, writer: Option<&Connection>, against: Option<&Proof>, watch: &Watch) -> Result<Verified, Fault> {
    let indexes: [(&str, IsWhole); 2] = [("search", findable::is_whole), ("log", logged::is_whole)];
    let mut broken: Vec<&str> = Vec::new();
    for (index, is_whole) in indexes {
        if let Some(writer) = writer
            && !is_whole(writer)?
        {
            broken.push(index);
        }
    }
    reader.together(|reader| {
        let db = &reader.db;
        let mut problems = Problems::default();
        let left = Left::of_all(db)?;
        watch.begin(Doing::Chains, db.query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0))?.unsigned_abs());
        let (entries, devices) = chains(db, &left, &mut problems, watch)?;
        let mut held = None;
        if let Some(against) = against {
            held = checkpoint::held(db, against)?;
            if held.is_none() {
                problems.add(0, ProblemKind::CheckpointMissed);
            }
        }
        watch.begin(Doing::Tables, READ_TABLES.len() as u64);
        tables(db, &mut problems, watch)?;
        for index in &broken {
            problems.add_table(index, "");
        }
        watch.begin(Doing::Pages, 0);
        let pages: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if pages != "ok" {
            tracing::error!(pages, "the pages of the workspace do not fit together");
            problems.add(0, ProblemKind::PagesDamaged);
        }
        let mut problems = problems.0;
        problems.sort_by_key(|problem| problem.position);
        Ok(Verified {
            ok: problems.is_empty(),
            entries,
            checkpoint: checkpoint::newest(db)?,
            held,
            devices,
            tables: READ_TABLES.len() as u64,
            erased: left.told(),
            problems,
        })
    })
}

/// Whether the chains and batches of a file are whole; bodies may have been erased.
pub(crate) fn chained(db: &Connection) -> Result<bool, Fault> {
    let mut problems = Problems::default();
    chains(db, &Left::of_all(db)?, &mut problems, &Watch::default())?;
    let of_the_body = |kind| matches!(kind, ProblemKind::BodyMissing | ProblemKind::EventUnknown);
    Ok(problems.0.iter().all(|problem| of_the_body(problem.kind)))
}

/// The check of one index.
type IsWhole = fn(&Connection) -> Result<bool, Fault>;

#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, position: u64, kind: ProblemKind) {
        let words = Message::new(kind.key());
        self.0.push(Problem { position, kind, words: if position > 0 { words.number("position", position) } else { words } });
    }
    fn add_table(&mut self, table: &str, row: &str) {
        let words = Message::new(ProblemKind::TableDiffers.key()).text("table", table).text("row", row);
        self.0.push(Problem { position: 0, kind: ProblemKind::TableDiffers, words });
    }
}

/// Goes along the entries in the order of the file.
fn chains(db: &Connection, left: &Left, problems: &mut Problems, watch: &Watch) -> Result<(u64, u64), Fault> {
    let mut heads: HashMap<String, (u64, Hash, String)> = HashMap::new();
    let mut seen: HashSet<Hash> = HashSet::new();
    let mut batch: Option<Entry> = None;
    let (mut entries, mut last) = (0, 0);
    let mut query = db.prepare(&format!("SELECT {COLUMNS} FROM entry ORDER BY position"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let position = u64::try_from(row.get::<_, i64>(0)?).unwrap_or(0);
        entries += 1;
        last = position;
        watch.reached(entries);
        let Ok(entry) = Entry::of(row) else {
            // A hash of another length, or text that is no text: it cannot be what was sealed.
            problems.add(position, ProblemKind::EntryChanged);
            continue;
        };
        match (&entry.body, &entry.salt) {
            (Some(body), Some(salt)) if body_hash(salt, body) == entry.body_hash => {
                if entry.stream().is_none() || entry.event().is_none() {
                    problems.add(position, ProblemKind::EventUnknown);
                }
            }
            (Some(_), Some(_)) => problems.add(position, ProblemKind::BodyChanged),
            (None, None) if left.get(&entry.device, entry.seq).is_some() => {}
            _ => problems.add(position, ProblemKind::BodyMissing),
        }
        if entry.sealed() != entry.hash {
            problems.add(position, ProblemKind::EntryChanged);
        }
        match heads.get(&entry.device) {
            Some((seq, _, _)) if entry.seq != seq + 1 => problems.add(position, ProblemKind::EntryMissing),
            Some((_, hash, _)) if entry.prev != *hash => problems.add(position, ProblemKind::ChainBroken),
            Some((_, _, hlc)) if entry.hlc <= *hlc => problems.add(position, ProblemKind::TimeGoesBack),
            None if entry.seq != 1 => problems.add(position, ProblemKind::EntryMissing),
            // The first entry of a device stands on one that was there; the first of all on nothing.
            None if (entries > 1 || entry.prev != NOTHING) && !seen.contains(&entry.prev) => {
                problems.add(position, ProblemKind::ChainBroken)
            }
            _ => {}
        }
        let follows = batch.as_ref().is_some_and(|before| before.part < before.parts);
        let fits = match &batch {
            Some(before) if follows => {
                (&entry.batch, &entry.device, entry.part, entry.parts) == (&before.batch, &before.device, before.part + 1, before.parts)
            }
            _ => entry.part == 1,
        };
        if !fits || entry.part > entry.parts {
            problems.add(position, ProblemKind::BatchIncomplete);
        }
        heads.insert(entry.device.clone(), (entry.seq, entry.hash, entry.hlc.clone()));
        seen.insert(entry.hash);
        batch = Some(entry);
    }
    if batch.is_some_and(|before| before.part < before.parts) {
        problems.add(last, ProblemKind::BatchIncomplete);
    }
    let ever: Option<i64> = db.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'entry'", [], |row| row.get(0)).optional()?;
    if ever.is_some_and(|ever| u64::try_from(ever).unwrap_or(0) > last) {
        problems.add(last, ProblemKind::EndMissing);
    }
    Ok((entries, heads.len() as u64))
}

/// Makes the read tables anew elsewhere and compares them, row by row.
fn tables(db: &Connection, problems: &mut Problems, watch: &Watch) -> Result<(), Fault> {
    let mut anew = Connection::open_in_memory()?;
    pragma::of_the_connection(&mut anew)?;
    schema::upgrade(&anew)?;
    let making = anew.unchecked_transaction()?;
    project::rebuild(db, &making)?;
    making.commit()?;
    for (done, (table, columns, order)) in (1..).zip(READ_TABLES) {
        watch.reached(done);
        let sql = format!("SELECT {columns} FROM {table} ORDER BY {order}");
        let (mut here, mut there) = (db.prepare(&sql)?, anew.prepare(&sql)?);
        let wide = here.column_count();
        let (mut here, mut there) = (here.query([])?, there.query([])?);
        loop {
            let row = |row: Option<&rusqlite::Row<'_>>| {
                row.map(|row| (0..wide).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>()).transpose()
            };
            let (kept, made) = (row(here.next()?)?, row(there.next()?)?);
            if kept == made {
                if kept.is_none() {
                    break;
                }
                continue;
            }
            // One row is enough to say that the table cannot be trusted; the rest would be out of step.
            let named = kept
                .or(made)
                .and_then(|row| row.into_iter().find_map(|value| if let Value::Text(text) = value { Some(text) } else { None }));
            problems.add_table(table, &named.unwrap_or_default());
            break;
        }
    }
    Ok(())
}
