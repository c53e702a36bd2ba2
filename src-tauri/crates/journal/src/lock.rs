//! A mark beside the file that says on which computer it is open.
//!
//! SQLite is the lock between the processes of one computer; they share the mark. It cannot keep two computers apart that reach
//! the file through a shared folder, so a live mark of another computer means: reading only, and saying who has it.
//!
//! **Invariant:** a mark that was not renewed for two minutes is dead and is taken over.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::entry::hex;

/// A computer, as it is told from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computer {
    /// Tells it from others; says nothing else about it.
    pub id: String,
    /// Its name, for people.
    pub name: String,
}

impl Computer {
    /// This computer, as far as the system tells.
    pub fn this() -> Self {
        let first = |files: &[&str]| files.iter().find_map(|file| std::fs::read_to_string(file).ok()).map(|text| text.trim().to_owned());
        let name = first(&["/proc/sys/kernel/hostname", "/etc/hostname"])
            .or_else(|| std::env::var("COMPUTERNAME").ok())
            .or_else(|| std::env::var("HOSTNAME").ok())
            .unwrap_or_default();
        let machine = first(&["/etc/machine-id", "/var/lib/dbus/machine-id"]).unwrap_or_default();
        let id = hex(&Sha256::new().chain_update("baton").chain_update(machine).chain_update(&name).finalize()[..8]);
        Self { id, name }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Mark {
    #[serde(flatten)]
    computer: Computer,
    process: u32,
    /// When it was last renewed.
    beat: DateTime<Utc>,
}

impl Mark {
    fn is_live(&self, now: DateTime<Utc>) -> bool {
        // A clock may be a little ahead of ours, not an hour.
        self.beat > now - Duration::minutes(2) && self.beat < now + Duration::hours(1)
    }
}

/// The mark, held.
#[derive(Debug)]
pub(crate) struct Lock {
    file: PathBuf,
    computer: Computer,
}

impl Lock {
    /// Marks the file as open here; `Err` names another computer that has it.
    pub(crate) fn take(workspace: &Path, computer: Computer, now: DateTime<Utc>, whoever: bool) -> Result<Self, Computer> {
        let lock = Self { file: beside(workspace), computer };
        lock.renew(now, whoever).map(|()| lock)
    }

    /// Renews the mark; `Err` names another computer that took the file over meanwhile.
    pub(crate) fn renew(&self, now: DateTime<Utc>, whoever: bool) -> Result<(), Computer> {
        if let Some(mark) = read(&self.file) {
            let ours = mark.computer.id == self.computer.id;
            if !ours && !whoever && mark.is_live(now) {
                return Err(mark.computer);
            }
            if ours && mark.process != std::process::id() && mark.beat > now - Duration::seconds(20) && mark.beat <= now {
                return Ok(());
            }
        }
        let mark = Mark { computer: self.computer.clone(), process: std::process::id(), beat: now };
        let write = || -> std::io::Result<()> {
            let draft = self.file.with_extension(format!("{}.new", std::process::id()));
            std::fs::write(&draft, serde_json::to_vec(&mark)?)?;
            std::fs::rename(&draft, &self.file)
        };
        if let Err(error) = write() {
            tracing::warn!(%error, "the mark beside the workspace could not be written");
        }
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if read(&self.file).is_some_and(|mark| mark.computer.id == self.computer.id && mark.process == std::process::id()) {
            let _ = std::fs::remove_file(&self.file);
        }
    }
}

/// Where the mark of a workspace stands.
pub(crate) fn beside(workspace: &Path) -> PathBuf {
    let mut name = workspace.file_name().unwrap_or_default().to_owned();
    name.push("-open");
    workspace.with_file_name(name)
}

fn read(file: &Path) -> Option<Mark> {
    serde_json::from_slice(&std::fs::read(file).ok()?).ok()
}
