//! This computer's hand in the record: a device identity, kept outside the file together with what it wrote last.
//!
//! A chain must never fork. When the newest entry of this device in the file is behind its note outside, or another than noted,
//! the file is a copy or was restored: a new device begins. When the file is ahead and what was noted is in it, the computer
//! stopped between committing and noting: the device goes on.
//!
//! **Invariant:** in doubt a new device begins; that is always safe.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

use crate::entry::{Hash, hex};
use crate::fault::Fault;

/// What is noted outside the file; one small file for each place a workspace stands at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    /// Where the workspace stands, for whoever reads the note.
    path: String,
    device: String,
    seq: u64,
    hash: String,
}

/// The device of this computer for one workspace at one place.
#[derive(Debug)]
pub(crate) struct Device {
    note: Note,
    kept_in: Option<PathBuf>,
}

impl Device {
    /// The device that goes on in this file, or a new one.
    pub(crate) fn of(db: &Connection, path: &Path, data_dir: Option<&Path>, now: DateTime<Utc>) -> Result<Self, Fault> {
        let kept_in = data_dir.map(|dir| dir.join("devices").join(format!("{}.json", name_of(path))));
        let noted =
            kept_in.as_deref().and_then(|file| std::fs::read(file).ok()).and_then(|bytes| serde_json::from_slice::<Note>(&bytes).ok());
        if let Some(note) = noted
            && goes_on(db, &note)?
        {
            return Ok(Self { note, kept_in });
        }
        let device = new_id(now);
        let begun = Self { note: Note { path: path.display().to_string(), device, seq: 0, hash: String::new() }, kept_in };
        begun.save();
        Ok(begun)
    }

    /// Its identity.
    pub(crate) fn id(&self) -> &str {
        &self.note.device
    }

    /// Notes what was committed last.
    pub(crate) fn wrote(&mut self, seq: u64, hash: &Hash) {
        self.note.seq = seq;
        self.note.hash = hex(hash);
        self.save();
    }

    /// Writes the note. It may be lost with the power: then the file is ahead of it, which is expected; so nothing is synced
    /// here, and a note that cannot be written costs a new device at the next opening, no more.
    fn save(&self) {
        let Some(file) = &self.kept_in else { return };
        let write = || -> std::io::Result<()> {
            if let Some(folder) = file.parent().filter(|folder| !folder.exists()) {
                std::fs::create_dir_all(folder)?;
            }
            let draft = file.with_extension(format!("{}.new", std::process::id()));
            std::fs::write(&draft, serde_json::to_vec(&self.note)?)?;
            std::fs::rename(&draft, file)
        };
        if let Err(error) = write() {
            tracing::warn!(%error, "the device note could not be written");
        }
    }
}

fn goes_on(db: &Connection, note: &Note) -> Result<bool, Fault> {
    let (seq, known) = (i64::try_from(note.seq).unwrap_or(i64::MAX), note.seq > 0);
    let there: Option<Hash> =
        match db.query_row("SELECT hash FROM entry WHERE device = ? AND seq = ?", rusqlite::params![note.device, seq], |row| row.get(0)) {
            Ok(hash) => Some(hash),
            Err(rusqlite::Error::QueryReturnedNoRows) => None,
            Err(error) => return Err(error.into()),
        };
    Ok(!known || there.is_some_and(|hash| hex(&hash) == note.hash))
}

/// A new identity.
pub(crate) fn new_id(now: DateTime<Utc>) -> String {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos())).to_string()
}

/// A short name for a place that fits into a file name.
pub(crate) fn name_of(path: &Path) -> String {
    use sha2::{Digest, Sha256};
    hex(&Sha256::digest(path.as_os_str().as_encoded_bytes())[..12])
}
