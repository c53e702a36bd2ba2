//! What goes wrong outside the rules: a file that is missing, damaged, busy or from the future; a disk that is full.
//!
//! Each fault is a sentence of three parts at the edge: what happened, what was kept, what to do.
//!
//! **Invariant:** a fault changes nothing in the file; it is never a refusal, which is a calm answer of the rules.

use std::error::Error;
use std::path::Path;

use baton_meeting::message::Message;
use rusqlite::ErrorCode;

/// What kind of fault it is; somebody branches on each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// There is no such file.
    Missing,
    /// There is a file already where a new one was to be made.
    Exists,
    /// It is a folder, not a file.
    Folder,
    /// The file has no bytes.
    Empty,
    /// The file is shorter than it says it is.
    CutShort,
    /// The file is not a database.
    NotADatabase,
    /// The file is a database of another program.
    NotAWorkspace,
    /// The file does not pass the check of its pages, or something in it cannot be read.
    Damaged,
    /// The file holds something that a newer Baton wrote.
    Newer,
    /// Another program holds the file for longer than Baton waits.
    Busy,
    /// The disk has no space left.
    NoSpace,
    /// The place cannot be written to or reached.
    Unwritable,
    /// The workspace is open for reading only.
    ReadOnly,
    /// An archive cannot be read, or does not fit together.
    Archive,
    /// Not one entry could be found in a damaged file.
    NothingToRescue,
    /// Something that nobody foresaw.
    Unforeseen,
}

/// A fault, with the words for a person and the cause for the log.
#[derive(Debug, thiserror::Error)]
#[error("{kind:?} ({})", said.key)]
pub struct Fault {
    /// Its kind.
    pub kind: FaultKind,
    /// What happened, what was kept, what to do.
    pub said: Message,
    #[source]
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Fault {
    /// A fault with its sentence.
    pub(crate) fn new(kind: FaultKind) -> Self {
        Self { kind, said: Message::new(key(kind)), cause: None }
    }

    /// There is a file already where a new one was to be made.
    pub fn exists(path: &Path) -> Self {
        Self::new(FaultKind::Exists).about(path)
    }

    /// Adds the name of the file to the sentence.
    pub(crate) fn about(mut self, path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        self.said = self.said.text("file", name);
        self
    }

    /// Adds what led to it.
    pub(crate) fn because(mut self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The chain of causes in the words of the programs below, for the log.
    pub fn detail(&self) -> String {
        let mut words = format!("{:?}", self.kind);
        let mut cause = self.source();
        while let Some(under) = cause {
            words.push_str(": ");
            words.push_str(&under.to_string());
            cause = under.source();
        }
        words
    }
}

fn key(kind: FaultKind) -> &'static str {
    match kind {
        FaultKind::Missing => "fault-missing",
        FaultKind::Exists => "fault-exists",
        FaultKind::Folder => "fault-folder",
        FaultKind::Empty => "fault-empty",
        FaultKind::CutShort => "fault-cut-short",
        FaultKind::NotADatabase => "fault-not-a-database",
        FaultKind::NotAWorkspace => "fault-not-a-workspace",
        FaultKind::Damaged => "fault-damaged",
        FaultKind::Newer => "fault-newer",
        FaultKind::Busy => "fault-busy",
        FaultKind::NoSpace => "fault-no-space",
        FaultKind::Unwritable => "fault-unwritable",
        FaultKind::ReadOnly => "fault-read-only",
        FaultKind::Archive => "fault-archive",
        FaultKind::NothingToRescue => "fault-nothing-to-rescue",
        FaultKind::Unforeseen => "fault-unforeseen",
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        let kind = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => FaultKind::Busy,
            Some(ErrorCode::DiskFull) => FaultKind::NoSpace,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => FaultKind::Unwritable,
            Some(ErrorCode::NotADatabase) => FaultKind::NotADatabase,
            Some(ErrorCode::DatabaseCorrupt) => FaultKind::Damaged,
            _ => FaultKind::Unforeseen,
        };
        Self::new(kind).because(error)
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let kind = match error.kind() {
            ErrorKind::NotFound => FaultKind::Missing,
            ErrorKind::AlreadyExists => FaultKind::Exists,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FaultKind::NoSpace,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FaultKind::Unwritable,
            _ => FaultKind::Unforeseen,
        };
        Self::new(kind).because(error)
    }
}
