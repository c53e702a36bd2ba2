//! One open workspace file.
//!
//! It may be sent to another thread, and has one connection that writes and one that reads; [`Journal::reader`] opens more.
//!
//! **Invariant:** nothing writes when the journal says it is read-only.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use baton_meeting::message::Message;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use crate::at_hand::AtHand;
use crate::device::Device;
use crate::fault::{Fault, FaultKind};
use crate::lock::{Computer, Lock};
use crate::pragma;
use crate::read::Reader;

/// Why a workspace is open for reading only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// A newer Baton wrote it.
    Newer,
    /// The file or its disk cannot be written to.
    Unwritable,
    /// It is open on another computer.
    Elsewhere(Computer),
}

impl ReadOnly {
    /// The reason as a sentence, with what can be done.
    pub fn said(&self) -> Message {
        match self {
            Self::Newer => Message::new("journal-read-only-newer"),
            Self::Unwritable => Message::new("journal-read-only-unwritable"),
            Self::Elsewhere(computer) => Message::new("journal-read-only-elsewhere").text("computer", &computer.name),
        }
    }
}

/// What a journal that may write holds for it.
#[derive(Debug)]
pub(crate) struct Writer {
    pub db: Connection,
    pub device: Device,
    pub at_hand: AtHand,
}

/// One open workspace file.
#[derive(Debug)]
pub struct Journal {
    // The order matters when it is closed: the writer goes last, so that it can fold the write-ahead log in.
    reader: Reader,
    pub(crate) writer: Option<Writer>,
    path: PathBuf,
    read_only: Option<ReadOnly>,
    data_dir: Option<PathBuf>,
    lock: Option<Lock>,
}

impl Journal {
    pub(crate) fn writable(path: PathBuf, reader: Reader, writer: Writer, lock: Lock, data_dir: Option<PathBuf>) -> Self {
        Self { reader, writer: Some(writer), path, read_only: None, data_dir, lock: Some(lock) }
    }

    pub(crate) fn readable(path: PathBuf, reader: Reader, why: ReadOnly, data_dir: Option<PathBuf>) -> Self {
        Self { reader, writer: None, path, read_only: Some(why), data_dir, lock: None }
    }

    /// Where the file stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why it is open for reading only, if it is.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    pub(crate) fn data_dir(&self) -> Option<&Path> {
        self.data_dir.as_deref()
    }

    /// Another view into the same file, for another thread.
    ///
    /// # Errors
    /// Fails when the file cannot be opened again.
    pub fn reader(&self) -> Result<Reader, Fault> {
        open_reader(&self.path)
    }

    /// The same file once more, for another thread that only reads, and what ends its reading from outside.
    ///
    /// # Errors
    /// Fails when the file cannot be opened again.
    pub fn reading(&self) -> Result<(Self, Interrupt), Fault> {
        let reader = open_reader(&self.path)?;
        let interrupt = Interrupt(Arc::new(reader.db.get_interrupt_handle()));
        let read_only = self.read_only.clone();
        Ok((Self { reader, writer: None, path: self.path.clone(), read_only, data_dir: self.data_dir.clone(), lock: None }, interrupt))
    }

    /// Renews the mark that keeps other computers out; to be called every twenty seconds or so. Should another computer have
    /// taken the file over meanwhile (this one slept), the journal is read-only from now on, and says so.
    pub fn beat(&mut self, now: DateTime<Utc>) -> Option<&ReadOnly> {
        if let Some(Err(elsewhere)) = self.lock.as_ref().map(|lock| lock.renew(now, false)) {
            self.writer = None;
            self.lock = None;
            self.read_only = Some(ReadOnly::Elsewhere(elsewhere));
        }
        self.read_only()
    }

    pub(crate) fn writer(&mut self) -> Result<&mut Writer, Fault> {
        self.writer.as_mut().ok_or_else(|| Fault::new(FaultKind::ReadOnly))
    }
}

/// Ends what a connection is reading; it fails then, and can be used again.
#[derive(Clone)]
pub struct Interrupt(Arc<rusqlite::InterruptHandle>);

impl Interrupt {
    /// Ends it within a few milliseconds.
    pub fn now(&self) {
        self.0.interrupt();
    }
}

impl Deref for Journal {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.reader
    }
}

/// Opens a connection that reads.
pub(crate) fn open_reader(path: &Path) -> Result<Reader, Fault> {
    let mut db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    pragma::of_the_connection(&mut db)?;
    Ok(Reader::new(db))
}

/// Opens a connection that writes.
pub(crate) fn open_writer(path: &Path) -> Result<Connection, Fault> {
    let mut db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    pragma::of_the_connection(&mut db)?;
    Ok(db)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_can_be_sent_to_the_thread_that_writes() {
        fn sent<T: Send>() {}
        sent::<Journal>();
        sent::<Reader>();
    }
}
