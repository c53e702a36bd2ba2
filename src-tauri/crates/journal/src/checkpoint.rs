//! The proof of the record: device, number and hash of its newest entry, to be written down elsewhere.
//!
//! **Invariant:** who knows a checkpoint can tell whether anything before it was changed since.

use std::str::FromStr;
use std::sync::LazyLock;

use baton_meeting::refusal::Refusal;
use rusqlite::{Connection, OptionalExtension, Row};
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
        std::array::from_fn(|at| LIST[usize::from(digest[at])])
    }
}

impl std::fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.device, self.seq, hex(&self.hash))
    }
}

/// What somebody kept of a checkpoint: all of it, or its twelve words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Device, number and hash.
    Whole(Checkpoint),
    /// The twelve words.
    Words(Vec<String>),
}

impl Proof {
    /// Whether this is what was kept of a checkpoint.
    pub(crate) fn vouches_for(&self, checkpoint: &Checkpoint) -> bool {
        match self {
            Self::Whole(whole) => whole == checkpoint,
            Self::Words(words) => checkpoint.words().iter().eq(words.iter()),
        }
    }
}

impl From<Checkpoint> for Proof {
    fn from(checkpoint: Checkpoint) -> Self {
        Self::Whole(checkpoint)
    }
}

impl FromStr for Proof {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let words: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        if words.len() == 12 && words.iter().all(|word| WORDS.split_whitespace().any(|known| known == word)) {
            return Ok(Self::Words(words));
        }
        text.parse().map(Self::Whole)
    }
}

impl FromStr for Checkpoint {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let mut parts = text.trim().split(':');
        let mut read = || -> Option<Self> {
            let (device, seq, hash) = (parts.next()?, parts.next()?.parse().ok()?, unhex(parts.next()?)?.try_into().ok()?);
            (parts.next().is_none() && !device.is_empty()).then(|| Self { device: device.to_owned(), seq, hash })
        };
        read().ok_or_else(|| Refusal::new("no-checkpoint").hint("checkpoint-form"))
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
    Ok(db.prepare_cached("SELECT device, seq, hash FROM entry ORDER BY position DESC LIMIT 1")?.query_row([], of).optional()?)
}

/// Whether the file holds the entry that a proof vouches for.
pub(crate) fn holds(db: &Connection, proof: &Proof) -> Result<bool, Fault> {
    let mut query = db.prepare("SELECT device, seq, hash FROM entry ORDER BY position DESC")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        // What cannot be a checkpoint is not the one that was kept; the check of the chain names it.
        if of(row).is_ok_and(|checkpoint| proof.vouches_for(&checkpoint)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn of(row: &Row<'_>) -> rusqlite::Result<Checkpoint> {
    let seq: i64 = row.get(1)?;
    let seq = u64::try_from(seq).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(1, seq))?;
    Ok(Checkpoint { device: row.get(0)?, seq, hash: row.get(2)? })
}

/// 256 short words that sound and look different.
const WORDS: &str = include_str!("../words.txt");

static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| WORDS.split_whitespace().collect());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_word_for_every_byte() {
        let distinct: std::collections::BTreeSet<_> = LIST.iter().collect();
        assert_eq!((LIST.len(), distinct.len()), (256, 256));
    }

    #[test]
    fn a_proof_is_read_as_somebody_wrote_it_down() {
        let checkpoint = Checkpoint { device: "d-1".into(), seq: 7, hash: [9; 32] };
        let words = checkpoint.words();
        for text in [words.join(" "), words.join(", ").to_uppercase(), checkpoint.to_string(), format!(" {checkpoint}\n")] {
            assert!(text.parse::<Proof>().unwrap().vouches_for(&checkpoint), "{text}");
        }
        for text in ["", "acorn actor", "d-1:7", "d-1:seven:00", &format!("{checkpoint}:8"), &["xyzzy"; 12].join(" ")] {
            assert_eq!(text.parse::<Proof>().unwrap_err().why.key, "refusal-no-checkpoint", "{text}");
        }
    }
}
