//! The proof of the record: device, number and hash of its newest entry, to be written down elsewhere.
//!
//! **Invariant:** who knows a checkpoint can tell whether anything before it was changed since.

use std::str::FromStr;

use baton_meeting::refusal::Refusal;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::entry::{Hash, hex, unhex};
use crate::fault::Fault;
use crate::read::Reader;

/// A place in the record and the hash that speaks for everything before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The device.
    pub device: String,
    /// Its number on that device.
    pub seq: u64,
    /// The hash of the entry.
    pub hash: Hash,
}

impl Checkpoint {
    /// Four words to glance at on the wall.
    pub fn glance(&self) -> [&'static str; 4] {
        let [a, b, c, d, ..] = self.words();
        [a, b, c, d]
    }

    /// Twelve words to write down or read out.
    pub fn words(&self) -> [&'static str; 12] {
        let digest = Sha256::digest(self.to_string().as_bytes());
        let words: Vec<&'static str> = WORDS.split_whitespace().collect();
        std::array::from_fn(|at| words[usize::from(digest[at])])
    }
}

impl std::fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.device, self.seq, hex(&self.hash))
    }
}

impl FromStr for Checkpoint {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let mut parts = text.trim().split(':');
        let read = || -> Option<Self> {
            let (device, seq, hash) = (parts.next()?, parts.next()?.parse().ok()?, unhex(parts.next()?)?.try_into().ok()?);
            (parts.next().is_none() && !device.is_empty()).then(|| Self { device: device.to_owned(), seq, hash })
        }();
        read.ok_or_else(|| Refusal::new("no-checkpoint").hint("checkpoint-form"))
    }
}

impl Reader {
    /// The checkpoint of the newest entry; none in an empty workspace.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn checkpoint(&self) -> Result<Option<Checkpoint>, Fault> {
        newest(&self.db)
    }
}

pub(crate) fn newest(db: &Connection) -> Result<Option<Checkpoint>, Fault> {
    Ok(db
        .prepare_cached("SELECT device, seq, hash FROM entry ORDER BY position DESC LIMIT 1")?
        .query_row([], |row| {
            let seq: i64 = row.get(1)?;
            Ok(Checkpoint { device: row.get(0)?, seq: u64::try_from(seq).unwrap_or(0), hash: row.get(2)? })
        })
        .optional()?)
}

/// 256 short words that sound and look different.
const WORDS: &str = include_str!("../words.txt");
