//! Making a workspace file, and opening one.
//!
//! The ritual: is it a whole file, a database, a workspace? -> is it open on another computer? -> its version -> a copy before
//! an upgrade -> the upgrade in one transaction -> a check of its pages -> read tables of this Baton's fold -> the device.
//!
//! **Invariant:** a file that cannot be opened is left exactly as it was.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::at_hand::AtHand;
use crate::device::Device;
use crate::fault::{Fault, FaultKind};
use crate::journal::{Journal, ReadOnly, Writer, open_reader, open_writer};
use crate::lock::{Computer, Lock};
use crate::read::{Reader, check_pages};
use crate::{backup, backups, pragma, project, schema};

/// What the desk brings for opening a file.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Where Baton keeps what belongs to this computer: device notes and copies made before an upgrade.
    pub data_dir: Option<PathBuf>,
    /// The moment.
    pub now: DateTime<Utc>,
    /// This computer.
    pub computer: Computer,
    /// Opens the file although another computer seems to have it.
    pub take_over: bool,
}

impl Opening {
    /// Opens on this computer.
    pub fn new(data_dir: Option<PathBuf>, now: DateTime<Utc>) -> Self {
        Self { data_dir, now, computer: Computer::this(), take_over: false }
    }
}

impl Journal {
    /// Makes a new workspace file and opens it. Nothing stands at the path before the file is whole.
    ///
    /// # Errors
    /// Fails when there is a file already, and when the place cannot be written to.
    pub fn create(path: &Path, opening: &Opening) -> Result<Self, Fault> {
        make(path, |_| Ok(()))?;
        Self::open(path, opening)
    }

    /// Opens a workspace file.
    ///
    /// # Errors
    /// Fails when it is missing, not a workspace, damaged, or held by another program; never changes such a file.
    pub fn open(path: &Path, opening: &Opening) -> Result<Self, Fault> {
        let path = std::fs::canonicalize(path).map_err(|error| Fault::from(error).about(path))?;
        open(&path, opening).map_err(|fault| fault.about(&path))
    }
}

/// Makes a whole file beside the path and moves it there.
pub(crate) fn make(path: &Path, fill: impl FnOnce(&Connection) -> Result<(), Fault>) -> Result<(), Fault> {
    if path.symlink_metadata().is_ok() {
        return Err(Fault::new(FaultKind::Exists).about(path));
    }
    let draft = backup::draft_of(path);
    let made = (|| {
        File::create_new(&draft)?;
        let db = open_writer(&draft)?;
        pragma::of_the_file(&db)?;
        let making = Transaction::new_unchecked(&db, TransactionBehavior::Immediate)?;
        schema::upgrade(&making)?;
        fill(&making)?;
        project::rebuild(&making, &making)?;
        making.commit()?;
        drop(db);
        backup::settle(&draft, path)
    })();
    if made.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    made.map_err(|fault: Fault| {
        // The folder is missing, not the file that is being made.
        let fault = if fault.kind == FaultKind::Missing { Fault::new(FaultKind::Unwritable).because(fault) } else { fault };
        fault.about(path)
    })
}

fn open(path: &Path, opening: &Opening) -> Result<Journal, Fault> {
    let unclean = look(path)?;
    let readable = |why: ReadOnly| Ok(Journal::readable(path.to_owned(), read_only(path)?, why, opening.data_dir.clone()));
    // Somebody who may do everything could write all the same; the mark on the file is the owner's wish.
    if std::fs::metadata(path)?.permissions().readonly() {
        return readable(ReadOnly::Unwritable);
    }
    let lock = match Lock::take(path, opening.computer.clone(), opening.now, opening.take_over) {
        Ok(lock) => lock,
        Err(elsewhere) => return readable(ReadOnly::Elsewhere(elsewhere)),
    };
    let db = match open_writer(path).and_then(|db| pragma::write_ahead(&db).map(|()| db)) {
        Ok(db) => db,
        Err(fault) if fault.kind == FaultKind::Unwritable => return readable(ReadOnly::Unwritable),
        Err(fault) => return Err(fault),
    };
    // The system may have opened it for reading without a word.
    if db.is_readonly("main")? {
        drop(db);
        return readable(ReadOnly::Unwritable);
    }
    let version = schema::version_of(&db)?;
    if project::made_by_newer(&db)? {
        drop(db);
        return readable(ReadOnly::Newer);
    }
    if version < schema::version() {
        if let Some(dir) = &opening.data_dir {
            backups::before_upgrade(&db, path, dir, version, opening.now)?;
        }
        let upgrading = Transaction::new_unchecked(&db, TransactionBehavior::Immediate)?;
        schema::upgrade(&upgrading)?;
        upgrading.commit()?;
    }
    if unclean || version < schema::version() {
        check_pages(&db)?;
    }
    if project::fold_of(&db)? < project::FOLD {
        let rebuilding = Transaction::new_unchecked(&db, TransactionBehavior::Immediate)?;
        project::rebuild(&rebuilding, &rebuilding)?;
        rebuilding.commit()?;
    }
    let device = Device::of(&db, path, opening.data_dir.as_deref(), opening.now)?;
    let reader = open_reader(path)?;
    let writer = Writer { db, device, at_hand: AtHand::default() };
    Ok(Journal::writable(path.to_owned(), reader, writer, lock, opening.data_dir.clone()))
}

/// Looks at the file from outside, before SQLite touches it; answers whether a write-ahead log was left.
fn look(path: &Path) -> Result<bool, Fault> {
    let about = std::fs::metadata(path)?;
    if about.is_dir() {
        return Err(Fault::new(FaultKind::Folder));
    }
    if about.len() == 0 {
        return Err(Fault::new(FaultKind::Empty));
    }
    let mut head = [0u8; 100];
    let mut read = 0;
    let mut file = File::open(path)?;
    while read < head.len() {
        match file.read(&mut head[read..])? {
            0 => break,
            more => read += more,
        }
    }
    let begins = b"SQLite format 3\0";
    if !head[..read].starts_with(&begins[..read.min(begins.len())]) {
        return Err(Fault::new(FaultKind::NotADatabase));
    }
    if read < head.len() {
        return Err(Fault::new(FaultKind::CutShort));
    }
    let number = |at: usize| u64::from(u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]));
    if number(68) != u64::from(pragma::APPLICATION_ID.cast_unsigned()) {
        return Err(Fault::new(FaultKind::NotAWorkspace));
    }
    let unclean = std::fs::metadata(wal(path)).is_ok_and(|log| log.len() > 0);
    let page = match u64::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 65536,
        page => page,
    };
    // With a log beside it the file may rightly be shorter than it says.
    if !unclean && about.len() < page * number(28) {
        return Err(Fault::new(FaultKind::CutShort));
    }
    Ok(unclean)
}

fn wal(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push("-wal");
    path.with_file_name(name)
}

/// Opens a file that cannot be written to; where not even the small files beside it can, as it stands.
fn read_only(path: &Path) -> Result<Reader, Fault> {
    let opened = open_reader(path).and_then(|reader| reader.revision().map(|_| reader));
    match opened {
        Err(fault) if fault.kind == FaultKind::Unwritable && !wal(path).exists() => immutable(path),
        opened => opened,
    }
}

/// Opens a workspace that nobody writes to, so that nothing appears beside it; with what a log beside it still holds.
pub(crate) fn as_it_stands(path: &Path) -> Result<Reader, Fault> {
    if look(path)? { open_reader(path) } else { immutable(path) }
}

fn immutable(path: &Path) -> Result<Reader, Fault> {
    let path = std::path::absolute(path)?;
    let mut address = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b':' => address.push(char::from(*byte)),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let mut db = Connection::open_with_flags(address, flags)?;
    pragma::of_the_connection(&mut db)?;
    Ok(Reader::new(db))
}
