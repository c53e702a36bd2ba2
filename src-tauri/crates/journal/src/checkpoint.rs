//! The proof of the record: device, number and hash of its newest entry, to be written down elsewhere.
//!
//! **Invariant:** who knows a checkpoint can tell whether anything before it was changed since.

use std::collections::BTreeSet;
use std::str::FromStr;
use std::sync::LazyLock;

use baton_meeting::event::Event;
use baton_meeting::id::Stream;
use baton_meeting::refusal::Refusal;
use chrono::{DateTime, Utc};
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

    /// The checkpoint of everything that was written together with the newest wanted event of a stream; none when there is none.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn checkpoint_where(&self, stream: &Stream, wanted: impl Fn(&Event) -> bool) -> Result<Option<Checkpoint>, Fault> {
        newest_where(&self.db, &stream.to_string(), wanted)
    }
}

/// The checkpoint of the batch that holds the newest entry of a stream whose event is wanted: what was written together stays together.
pub(crate) fn newest_where(db: &Connection, stream: &str, wanted: impl Fn(&Event) -> bool) -> Result<Option<Checkpoint>, Fault> {
    let mut query = db.prepare_cached("SELECT batch, body FROM entry WHERE stream = ? ORDER BY position DESC")?;
    let mut rows = query.query([stream])?;
    while let Some(row) = rows.next()? {
        let body: Option<String> = row.get(1)?;
        if body.as_deref().and_then(|body| Event::read(body).ok()).is_some_and(|event| wanted(&event)) {
            let mut last = db.prepare_cached("SELECT device, seq, hash FROM entry WHERE batch = ? ORDER BY position DESC LIMIT 1")?;
            return Ok(last.query_row([row.get::<_, String>(0)?], of).optional()?);
        }
    }
    Ok(None)
}

pub(crate) fn newest(db: &Connection) -> Result<Option<Checkpoint>, Fault> {
    Ok(db.prepare_cached("SELECT device, seq, hash FROM entry ORDER BY position DESC LIMIT 1")?.query_row([], of).optional()?)
}

/// Where a proof that was kept stands in the record, and how much it vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The place of the entry in the file.
    pub position: u64,
    /// When that entry was written.
    pub at: DateTime<Utc>,
    /// How many entries the proof vouches for, this one among them: all before it on its device, and what that device began on.
    pub vouched: u64,
}

/// The entry that a proof vouches for; none when the file does not hold it.
pub(crate) fn held(db: &Connection, proof: &Proof) -> Result<Option<Held>, Fault> {
    let mut query = db.prepare("SELECT device, seq, hash, position, wall FROM entry ORDER BY position DESC")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        // What cannot be a checkpoint is not the one that was kept; the check of the chain names it.
        let Ok(checkpoint) = of(row) else { continue };
        if proof.vouches_for(&checkpoint) {
            let at = DateTime::parse_from_rfc3339(&row.get::<_, String>(4)?).map(|at| at.with_timezone(&Utc)).unwrap_or_default();
            let position = u64::try_from(row.get::<_, i64>(3)?).unwrap_or(0);
            return Ok(Some(Held { position, at, vouched: vouched(db, &checkpoint)? }));
        }
    }
    Ok(None)
}

/// How many entries stand before a checkpoint on its chain: those of its device, then those of the device that one began on.
fn vouched(db: &Connection, checkpoint: &Checkpoint) -> Result<u64, Fault> {
    let mut counted = 0;
    let mut seen = BTreeSet::new();
    let mut next = Some((checkpoint.device.clone(), checkpoint.seq));
    while let Some((device, seq)) = next {
        // A chain that goes round is broken; the check of the chain says so.
        if !seen.insert(device.clone()) {
            break;
        }
        counted += seq;
        next = db
            .query_row(
                "SELECT before.device, before.seq FROM entry AS first JOIN entry AS before ON before.hash = first.prev
                 WHERE first.device = ? AND first.seq = 1",
                [&device],
                |row| Ok((row.get::<_, String>(0)?, u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0))),
            )
            .optional()?;
    }
    Ok(counted)
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
