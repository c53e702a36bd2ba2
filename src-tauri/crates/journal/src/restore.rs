//! Putting a backup back: what would be lost by it, and the exchange of the files.
//!
//! The new file is made beside its place, whole, and takes the place in one step. What stood there is never written over: its
//! contents lie in a backup already, or, when it is damaged, the file itself is set aside under another name. Whoever goes on
//! in the file that was put back does so as a new device (see [`crate::device`]): its newest entry is not the one that this
//! computer noted, so no chain forks.
//!
//! **Invariant:** whatever stops it, what stood there before is still there: at its place, in a backup, or beside it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use baton_meeting::id::Stream;
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::backup::{copy, draft_of, settle};
use crate::backups::{Holds, beside};
use crate::entry::Hash;
use crate::fault::{Fault, FaultKind};
use crate::journal::open_writer;
use crate::opening::as_it_stands;
use crate::read::{Reader, check_pages};

/// What one file holds and another does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Newer {
    /// How many entries.
    pub entries: usize,
    /// In which streams, and whether the other knows nothing of that stream at all.
    pub streams: BTreeMap<Stream, bool>,
}

/// What the present file holds and a backup does not, and the other way.
///
/// # Errors
/// Fails when one of them cannot be read.
pub fn newer(present: &Reader, backup: &Path) -> Result<(Newer, Newer), Fault> {
    let backup = as_it_stands(backup)?;
    let (ours, theirs) = (hashes(&present.db)?, hashes(&backup.db)?);
    Ok((only_in(&present.db, &theirs)?, only_in(&backup.db, &ours)?))
}

fn hashes(db: &Connection) -> Result<HashSet<Hash>, Fault> {
    let mut query = db.prepare("SELECT hash FROM entry")?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn only_in(db: &Connection, others: &HashSet<Hash>) -> Result<Newer, Fault> {
    let mut newer = Newer::default();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut touched: BTreeSet<String> = BTreeSet::new();
    let mut query = db.prepare("SELECT hash, stream FROM entry")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (hash, stream): (Hash, String) = (row.get(0)?, row.get(1)?);
        if others.contains(&hash) {
            known.insert(stream);
        } else {
            newer.entries += 1;
            touched.insert(stream);
        }
    }
    newer.streams = touched.into_iter().filter_map(|name| Some((Stream::parse(&name)?, !known.contains(&name)))).collect();
    Ok(newer)
}

/// Makes a new file out of a backup, whose pages are all read on the way.
///
/// # Errors
/// Fails when the backup is damaged or no workspace, when there is a file already, and when the place cannot be written to.
pub fn restore_to(backup: &Path, to: &Path) -> Result<Holds, Fault> {
    let holds = sound(backup)?;
    copy(&as_it_stands(backup)?.db, to).map_err(|fault| fault.about(to))?;
    Ok(holds)
}

/// Reads all of a backup; answers what is in it.
///
/// # Errors
/// Fails when its pages do not fit together, or it is no workspace.
pub fn sound(backup: &Path) -> Result<Holds, Fault> {
    let holds = Holds::of(backup)?;
    check_pages(&as_it_stands(backup)?.db).map_err(|fault| fault.about(backup))?;
    Ok(holds)
}

/// Puts a backup in the place of a workspace whose contents lie in another backup already. Nobody may have it open.
///
/// # Errors
/// Fails when somebody has it open, and as [`restore_to`]; then what stood there still does.
pub fn put_back(backup: &Path, path: &Path) -> Result<(), Fault> {
    let going = going(backup, path)?;
    let put = alone(path).and_then(|()| Ok(std::fs::rename(&going, path)?));
    finish(&going, path, put)
}

/// Puts a backup in the place of a file that is damaged, or gone. A damaged one is set aside under another name, with its log;
/// answers where it is now.
///
/// # Errors
/// Fails as [`restore_to`]; then what stood there still does.
pub fn put_in_place_of_damaged(backup: &Path, path: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, Fault> {
    let going = going(backup, path)?;
    let aside = path.symlink_metadata().is_ok().then(|| free(path, now));
    let put = match &aside {
        Some(aside) => set_aside(path, aside).and_then(|()| Ok(std::fs::rename(&going, path)?)),
        None => settle(&going, path),
    };
    finish(&going, path, put).map(|()| aside)
}

/// The file to be, whole, beside its place.
fn going(backup: &Path, path: &Path) -> Result<PathBuf, Fault> {
    let going = draft_of(&beside(path, "-back"));
    // Left by a stop of a process that had the same number.
    let _ = std::fs::remove_file(&going);
    restore_to(backup, &going)?;
    Ok(going)
}

fn finish(going: &Path, path: &Path, put: Result<(), Fault>) -> Result<(), Fault> {
    if put.is_err() {
        let _ = std::fs::remove_file(going);
    } else if let Some(Ok(folder)) = path.parent().map(std::fs::File::open) {
        // Some systems cannot sync a folder; the file itself is safe.
        let _ = folder.sync_all();
    }
    put.map_err(|fault| fault.about(path))
}

/// Makes sure that nobody has the file open, and that no log is left beside it.
fn alone(path: &Path) -> Result<(), Fault> {
    let mut db = open_writer(path)?;
    // Who is asked to wait six seconds here holds it open all day.
    db.busy_handler(None::<fn(i32) -> bool>)?;
    // Only whoever is alone may leave write-ahead logging, and then the log is folded in and gone.
    let mode: String = db.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    db.close().map_err(|(_, error)| error)?;
    if mode == "delete" && !beside(path, "-wal").exists() { Ok(()) } else { Err(Fault::new(FaultKind::Busy)) }
}

/// Gives a damaged file another name; its log goes first, so that nobody ever applies it to another file.
fn set_aside(path: &Path, aside: &Path) -> Result<(), Fault> {
    for ending in ["-wal", "-journal"] {
        let log = beside(path, ending);
        if log.symlink_metadata().is_ok() {
            std::fs::rename(&log, beside(aside, ending))?;
        }
    }
    // Says only where in the log what stands, and is made anew by whoever opens it.
    let _ = std::fs::remove_file(beside(path, "-shm"));
    Ok(std::fs::rename(path, aside)?)
}

/// A name for what is set aside, that nothing has yet.
fn free(path: &Path, now: DateTime<Utc>) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let day = now.format("%Y-%m-%d");
    let named = |nth: u32| {
        let more = if nth > 1 { format!("-{nth}") } else { String::new() };
        path.with_file_name(format!("{stem}-damaged-{day}{more}.baton"))
    };
    (1..).map(named).find(|free| free.symlink_metadata().is_err()).unwrap_or_else(|| named(1))
}
