//! A check of the record beside the work: on another thread, with connections of its own, watched and stopped from outside.
//!
//! **Invariant:** whoever works meanwhile waits for nothing longer than the indexes take to answer; a check that was stopped says
//! nothing about the record.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};

use rusqlite::Connection;
use serde::Serialize;

use crate::checkpoint::Proof;
use crate::fault::Fault;
use crate::journal::{Journal, open_writer};
use crate::read::Reader;
use crate::verify::{Verified, verified};

/// How many steps of SQLite pass between two looks at whether the check was stopped: a few milliseconds.
const LOOKS: std::ffi::c_int = 20_000;

/// What a check is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doing {
    /// Asking the indexes of search.
    Indexes,
    /// Going along the entries.
    Chains,
    /// Making the read tables anew and comparing them.
    Tables,
    /// Reading every page of the file.
    Pages,
}

const ORDER: [Doing; 4] = [Doing::Indexes, Doing::Chains, Doing::Tables, Doing::Pages];

/// How far a check is; one end stays with whoever asked for it.
#[derive(Clone, Debug, Default)]
pub struct Watch(Arc<Watched>);

#[derive(Debug, Default)]
struct Watched {
    doing: AtomicU8,
    done: AtomicU64,
    of: AtomicU64,
    stopped: AtomicBool,
}

impl Watch {
    /// What it is doing, how much of that is done, and of how much; 0 of 0 where that cannot be said.
    pub fn seen(&self) -> (Doing, u64, u64) {
        let doing = ORDER.get(usize::from(self.0.doing.load(Ordering::Relaxed))).copied().unwrap_or(Doing::Pages);
        (doing, self.0.done.load(Ordering::Relaxed), self.0.of.load(Ordering::Relaxed))
    }

    /// Ends the check within a few milliseconds.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether both belong to the same check.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    pub(crate) fn begin(&self, doing: Doing, of: u64) {
        let at = ORDER.iter().position(|one| *one == doing).unwrap_or(0);
        self.0.done.store(0, Ordering::Relaxed);
        self.0.of.store(of, Ordering::Relaxed);
        self.0.doing.store(u8::try_from(at).unwrap_or(0), Ordering::Relaxed);
    }

    pub(crate) fn reached(&self, done: u64) {
        self.0.done.store(done, Ordering::Relaxed);
    }
}

/// A check that has not begun; it may be sent to another thread.
#[derive(Debug)]
pub struct Check {
    reader: Reader,
    writer: Option<Connection>,
    watch: Watch,
}

impl Journal {
    /// A check with connections of its own.
    ///
    /// # Errors
    /// Fails when the file cannot be opened again.
    pub fn check(&self) -> Result<Check, Fault> {
        let mut check = Check {
            reader: self.reader()?,
            writer: if self.writer.is_some() { Some(open_writer(self.path())?) } else { None },
            watch: Watch::default(),
        };
        for db in std::iter::once(&mut check.reader.db).chain(&mut check.writer) {
            let watch = check.watch.clone();
            db.progress_handler(LOOKS, Some(move || watch.is_stopped()))?;
        }
        Ok(check)
    }
}

impl Check {
    /// The end that shows how far it is, and stops it.
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// Checks everything, and that the record still holds what a proof vouches for, if one is given. None when it was stopped.
    ///
    /// # Errors
    /// Fails when the file cannot be read at all.
    pub fn run(&self, against: Option<&Proof>) -> Result<Option<Verified>, Fault> {
        match verified(&self.reader, self.writer.as_ref(), against, &self.watch) {
            _ if self.watch.is_stopped() => Ok(None),
            answer => answer.map(Some),
        }
    }
}
