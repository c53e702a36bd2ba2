//! The backups that Baton keeps by itself of one workspace: made when something changed, listed, and let go in time.
//!
//! They lie in the data folder's `backups`, each a whole workspace file. The name says of which file it is, when it was made
//! (in UTC) and why. What says whether something changed is the newest entry, since it speaks for everything before it.
//!
//! **Invariant:** a backup is whole or not there, none is written over, and nothing is let go that Baton did not make itself.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

use crate::backup::{copy, settle};
use crate::checkpoint::{self, Checkpoint};
use crate::fault::{Fault, FaultKind};
use crate::journal::Journal;
use crate::keeping;
use crate::opening::as_it_stands;
use crate::read::{self, Reader};

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The workspace was closed.
    Closing,
    /// A day had begun.
    Daily,
    /// Before a newer Baton changed the tables of the file, which were of this version.
    Upgrade(i64),
    /// Before something was brought in.
    Import,
    /// Before another backup took its place.
    Restoring,
    /// Somebody asked for it.
    Hand,
}

impl Reason {
    fn word(self) -> String {
        match self {
            Self::Closing => "closing".to_owned(),
            Self::Daily => "daily".to_owned(),
            Self::Upgrade(version) => format!("version-{version}"),
            Self::Import => "import".to_owned(),
            Self::Restoring => "restoring".to_owned(),
            Self::Hand => "hand".to_owned(),
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "closing" => Self::Closing,
            "daily" => Self::Daily,
            "import" => Self::Import,
            "restoring" => Self::Restoring,
            "hand" => Self::Hand,
            version => Self::Upgrade(version.strip_prefix("version-")?.parse().ok()?),
        })
    }

    /// How long it lets a backup stay: a stronger reason wins.
    fn strength(self) -> u8 {
        match self {
            Self::Closing | Self::Daily => 0,
            Self::Upgrade(_) | Self::Import | Self::Restoring => 1,
            Self::Hand => 2,
        }
    }
}

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: Reason,
    /// In bytes.
    pub size: u64,
    /// What is in it; nothing when it cannot be read.
    pub holds: Option<Holds>,
    /// Tells two of one second apart.
    nth: u32,
}

/// What is in a workspace file, as far as a glance tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    /// The identity of the workspace.
    pub workspace: String,
    /// Its name.
    pub name: String,
    /// How many entries.
    pub entries: u64,
    /// Its newest entry.
    pub head: Option<Checkpoint>,
}

/// A backup that is there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Where it lies.
    pub path: PathBuf,
    /// Whether it was made just now; else an older one holds the same.
    pub fresh: bool,
}

/// The backups of the workspace that stands at a place, whether or not it can be opened.
#[derive(Clone, Debug)]
pub struct Backups {
    folder: PathBuf,
    stem: String,
}

impl Backups {
    /// Of the workspace at a place, in a data folder.
    pub fn of(data_dir: &Path, path: &Path) -> Self {
        let path = std::fs::canonicalize(path).unwrap_or_else(|_| in_its_folder(path));
        Self { folder: data_dir.join("backups"), stem: stem(&path) }
    }

    /// The folder in which they lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All of them, the newest first.
    pub fn list(&self) -> Vec<Backup> {
        let Ok(files) = std::fs::read_dir(&self.folder) else { return Vec::new() };
        let mut found: Vec<Backup> = files.filter_map(|file| self.read(&file.ok()?)).collect();
        found.sort_by_key(|backup| std::cmp::Reverse((backup.at, backup.nth)));
        found
    }

    /// The newest that can be read.
    pub fn newest(&self) -> Option<Backup> {
        self.list().into_iter().find(|backup| backup.holds.is_some())
    }

    /// Makes one, unless the newest holds the same; then that one is there for the stronger of both reasons. None for a file
    /// without entries. Afterwards older ones make room.
    ///
    /// # Errors
    /// Fails when the folder cannot be written to, the disk is full, or the workspace cannot be read; then nothing is left.
    pub fn make(&self, from: &Reader, reason: Reason, now: DateTime<Utc>, zone: Tz) -> Result<Option<Made>, Fault> {
        let made = self.make_of(&from.db, reason, now)?;
        // While one of them is about to be put back, all of them stay.
        if let Some(made) = made.as_ref().filter(|_| reason != Reason::Restoring) {
            self.make_room(&made.path, now, zone);
        }
        Ok(made)
    }

    pub(crate) fn make_of(&self, db: &Connection, reason: Reason, now: DateTime<Utc>) -> Result<Option<Made>, Fault> {
        let Some(head) = checkpoint::newest(db)? else { return Ok(None) };
        let there = self.list();
        if let Some(same) = there.iter().find(|backup| backup.holds.is_some())
            && same.holds.as_ref().and_then(|holds| holds.head.as_ref()) == Some(&head)
        {
            return Ok(Some(Made { path: self.stronger(same, reason), fresh: false }));
        }
        std::fs::create_dir_all(&self.folder)?;
        let mut nth = 1;
        while there.iter().any(|backup| backup.at.timestamp() == now.timestamp() && backup.nth >= nth) {
            nth += 1;
        }
        let to = self.folder.join(self.name(now, reason, nth));
        copy(db, &to).map_err(|fault| fault.about(&to))?;
        Ok(Some(Made { path: to, fresh: true }))
    }

    /// Gives a backup a reason that lets it stay longer.
    fn stronger(&self, backup: &Backup, reason: Reason) -> PathBuf {
        if reason.strength() <= backup.reason.strength() {
            return backup.path.clone();
        }
        let to = self.folder.join(self.name(backup.at, reason, backup.nth));
        match settle(&backup.path, &to) {
            Ok(()) => to,
            Err(fault) => {
                tracing::warn!(fault = %fault.detail(), "a backup keeps its older name");
                backup.path.clone()
            }
        }
    }

    fn name(&self, at: DateTime<Utc>, reason: Reason, nth: u32) -> String {
        let more = if nth > 1 { format!("-{nth}") } else { String::new() };
        format!("{}-at-{}-{}{more}.baton", self.stem, at.format("%Y%m%dT%H%M%S"), reason.word())
    }

    /// What a file name says, if it is one of these backups.
    fn named(&self, name: &str) -> Option<(DateTime<Utc>, Reason, u32)> {
        let rest = name.strip_suffix(".baton")?.strip_prefix(&self.stem)?.strip_prefix("-at-")?;
        let at = NaiveDateTime::parse_from_str(rest.get(..15)?, "%Y%m%dT%H%M%S").ok()?.and_utc();
        let word = rest.get(15..)?.strip_prefix('-')?;
        if let Some(reason) = Reason::parse(word) {
            return Some((at, reason, 1));
        }
        let (word, nth) = word.rsplit_once('-')?;
        Some((at, Reason::parse(word)?, nth.parse().ok()?))
    }

    fn read(&self, file: &std::fs::DirEntry) -> Option<Backup> {
        let (at, reason, nth) = self.named(file.file_name().to_str()?)?;
        // Not what a link leads to: whatever it is, Baton did not make it.
        let about = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let path = file.path();
        Some(Backup { holds: Holds::of(&path).ok(), at, reason, size: about.len(), path, nth })
    }

    /// Lets go what need not stay any longer. What cannot be read is never let go, and never counts for one that can.
    fn make_room(&self, just_made: &Path, now: DateTime<Utc>, zone: Tz) {
        let all: Vec<Backup> = self.list().into_iter().filter(|backup| backup.holds.is_some()).collect();
        let when: Vec<keeping::When> = all.iter().map(|backup| (backup.at, backup.reason)).collect();
        for at in keeping::spare(&when, now, zone) {
            if all[at].path != just_made {
                for ending in ["-wal", "-shm", ""] {
                    // What is not there need not go; what cannot go now goes another time.
                    let _ = std::fs::remove_file(beside(&all[at].path, ending));
                }
            }
        }
        self.sweep();
    }

    /// Takes away what a stop in the middle of a copy left behind: it may hold words that were to go.
    fn sweep(&self) {
        let Ok(files) = std::fs::read_dir(&self.folder) else { return };
        for file in files.filter_map(Result::ok) {
            let name = file.file_name();
            let half = name.to_str().and_then(|name| name.strip_suffix(".new")?.rsplit_once('-')).is_some_and(|(name, process)| {
                self.named(name).is_some() && process.parse::<u32>().is_ok_and(|process| process != std::process::id())
            });
            let old =
                file.metadata().and_then(|about| about.modified()).is_ok_and(|at| at.elapsed().is_ok_and(|past| past.as_secs() > 3600));
            if half && old {
                let _ = std::fs::remove_file(file.path());
            }
        }
    }
}

impl Backup {
    /// A workspace file that somebody names as a backup, wherever it is; made when it was last written to.
    ///
    /// # Errors
    /// Fails when it is no workspace, is damaged, or cannot be read.
    pub fn elsewhere(path: &Path) -> Result<Self, Fault> {
        let about = std::fs::metadata(path)?;
        let at = about.modified().map(DateTime::from).unwrap_or_default();
        Ok(Self { holds: Some(Holds::of(path)?), path: path.to_owned(), at, reason: Reason::Hand, size: about.len(), nth: 1 })
    }
}

impl Holds {
    /// Looks into a workspace file without opening it for anything else.
    ///
    /// # Errors
    /// Fails when it is no workspace, is damaged, or cannot be read.
    pub fn of(path: &Path) -> Result<Self, Fault> {
        let look = || {
            let reader = as_it_stands(path)?;
            let (workspace, name) = reader
                .db
                .query_row("SELECT id, name FROM workspace", [], |row| Ok((row.get(0)?, row.get(1)?)))
                .or_else(|error| match error {
                    rusqlite::Error::QueryReturnedNoRows => Ok((String::new(), String::new())),
                    other => Err(other),
                })?;
            Ok(Self { workspace, name, entries: read::revision(&reader.db)?, head: checkpoint::newest(&reader.db)? })
        };
        look().map_err(|fault: Fault| fault.about(path))
    }
}

impl Journal {
    /// The backups that Baton keeps by itself of this workspace; none without a data folder.
    pub fn backups(&self) -> Option<Backups> {
        Some(Backups::of(self.data_dir()?, self.path()))
    }
}

/// All backups of the workspace that stands at a path, the newest last, readable or not.
pub(crate) fn own(data_dir: &Path, path: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = Backups::of(data_dir, path).list().into_iter().map(|backup| backup.path).collect();
    all.reverse();
    all
}

/// Copies the file before it is upgraded.
pub(crate) fn before_upgrade(db: &Connection, path: &Path, data_dir: &Path, version: i64, now: DateTime<Utc>) -> Result<(), Fault> {
    Backups::of(data_dir, path).make_of(db, Reason::Upgrade(version), now).map(drop)
}

/// Whether a fault says that the file itself is not whole, rather than out of reach.
pub fn is_damage(kind: FaultKind) -> bool {
    matches!(kind, FaultKind::Empty | FaultKind::CutShort | FaultKind::NotADatabase | FaultKind::Damaged)
}

/// A file that stands beside another, under its name with an ending.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// The path of a file that is not there, in a folder that may be.
fn in_its_folder(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent().and_then(|folder| std::fs::canonicalize(folder).ok()), path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path,
    }
}

fn stem(path: &Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut end = name.len().min(120);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}-{}", &name[..end], &crate::device::name_of(path)[..6])
}
