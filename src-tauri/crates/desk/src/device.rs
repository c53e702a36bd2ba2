//! What this computer remembers and no workspace should: its look and language, which files were open, who sits here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use baton_meeting::id::PersonId;
use baton_wire::places::{Device, Recent};
use serde::{Deserialize, Serialize};

/// How many workspaces are remembered.
const REMEMBERED: usize = 12;

/// The memory of this computer.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// Look, language and keys.
    pub device: Device,
    /// Workspaces that were open, newest first.
    recent: Vec<Known>,
    /// Who sits here, by workspace.
    me: BTreeMap<String, PersonId>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Known {
    name: String,
    path: PathBuf,
}

impl Memory {
    /// Reads the memory; an unreadable one is forgotten, since nothing in it is precious.
    pub fn read(folder: &Path) -> Self {
        fs::read(file(folder)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes the memory, whole or not at all.
    ///
    /// # Errors
    /// Fails when the folder cannot be written.
    pub fn keep(&self, folder: &Path) -> std::io::Result<()> {
        fs::create_dir_all(folder)?;
        let next = folder.join("desk.json.new");
        fs::write(&next, serde_json::to_vec_pretty(self)?)?;
        fs::rename(next, file(folder))
    }

    /// Remembers an open workspace as the newest.
    pub fn opened(&mut self, name: &str, path: &Path) {
        self.recent.retain(|known| known.path != path);
        self.recent.insert(0, Known { name: name.to_owned(), path: path.to_owned() });
        self.recent.truncate(REMEMBERED);
    }

    /// The workspace that was open last.
    pub fn last(&self) -> Option<PathBuf> {
        self.recent.first().map(|known| known.path.clone())
    }

    /// Workspaces that were open and still exist.
    pub fn recent(&self) -> Vec<Recent> {
        let there = self.recent.iter().filter(|known| known.path.exists());
        there.map(|known| Recent { name: known.name.clone(), path: known.path.display().to_string() }).collect()
    }

    /// Who sits here, for a workspace.
    pub fn me(&self, workspace: &str) -> Option<&PersonId> {
        self.me.get(workspace)
    }

    /// Somebody says who they are, or that they have gone.
    pub fn sits(&mut self, workspace: &str, person: Option<PersonId>) {
        match person {
            Some(person) => self.me.insert(workspace.to_owned(), person),
            None => self.me.remove(workspace),
        };
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("desk.json")
}
