//! Copies of the whole file.
//!
//! **Invariant:** a copy is whole or not there; nothing is ever written over.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::fault::{Fault, FaultKind};
use crate::journal::Journal;

impl Journal {
    /// Copies the workspace to a new file, as it is at this moment, while others may go on writing.
    ///
    /// # Errors
    /// Fails when there is a file already, and when the place cannot be written to.
    pub fn backup(&self, to: &Path) -> Result<(), Fault> {
        copy(&self.db, to).map_err(|fault| fault.about(to))
    }

    /// Makes a copy that goes on by itself: copied beside its place, marked there by whoever asks, and only then put where it
    /// goes, whole.
    ///
    /// # Errors
    /// Fails when there is a file already and when the place cannot be written to, and as marking fails; then nothing is left.
    pub fn send_copy<E: From<Fault>>(&self, to: &Path, mark: impl FnOnce(&Path) -> Result<(), E>) -> Result<(), E> {
        if to.symlink_metadata().is_ok() {
            return Err(Fault::exists(to).into());
        }
        let mut name = to.file_name().unwrap_or_default().to_owned();
        name.push("-going");
        let going = to.with_file_name(name);
        copy(&self.db, &going).map_err(|fault| E::from(fault.about(&going))).and_then(|()| {
            let marked = mark(&going).and_then(|()| settle(&going, to).map_err(|fault| E::from(fault.about(to))));
            if marked.is_err() {
                let _ = std::fs::remove_file(&going);
            }
            marked
        })
    }

    /// What was written in this file and in another, one of them a copy of the other or both copies of a third: acts that only
    /// this one holds, and acts that only the other holds. Giving, receiving and taking back are no acts of their own.
    ///
    /// # Errors
    /// Fails when one of the files cannot be read.
    pub fn apart(&self, other: &Self) -> Result<(usize, usize), Fault> {
        let (ours, theirs) = (acts(&self.db)?, acts(&other.db)?);
        Ok((ours.difference(&theirs).count(), theirs.difference(&ours).count()))
    }
}

/// The batches of a file, but for those that only say where it lives.
fn acts(db: &Connection) -> Result<BTreeSet<String>, Fault> {
    let sql = "SELECT DISTINCT batch FROM entry WHERE intent NOT IN ('hand-file', 'receive-file', 'take-file-back')";
    let mut query = db.prepare(sql)?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn copy(db: &Connection, to: &Path) -> Result<(), Fault> {
    if to.symlink_metadata().is_ok() {
        return Err(Fault::new(FaultKind::Exists));
    }
    let draft = draft_of(to);
    let name = draft.to_str().ok_or_else(|| Fault::new(FaultKind::Unwritable).because("the path is not Unicode"))?;
    let copied = db.execute("VACUUM INTO ?", [name]).map_err(Fault::from).and_then(|_| settle(&draft, to));
    if copied.is_err() {
        let _ = std::fs::remove_file(&draft);
    }
    copied
}

/// The name under which a file is made before it is whole.
pub(crate) fn draft_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!("-{}.new", std::process::id()));
    path.with_file_name(name)
}

/// Moves a whole file to its place, where nothing may stand, so that it survives loss of power.
pub(crate) fn settle(draft: &Path, to: &Path) -> Result<(), Fault> {
    File::open(draft)?.sync_all()?;
    match std::fs::hard_link(draft, to) {
        Ok(()) => std::fs::remove_file(draft)?,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Err(error.into()),
        // Not every file system knows hard links.
        Err(_) if to.symlink_metadata().is_err() => std::fs::rename(draft, to)?,
        Err(error) => return Err(error.into()),
    }
    if let Some(folder) = to.parent().filter(|folder| !folder.as_os_str().is_empty())
        && let Ok(folder) = File::open(folder)
    {
        // Some systems cannot sync a folder; the file itself is safe.
        let _ = folder.sync_all();
    }
    Ok(())
}
