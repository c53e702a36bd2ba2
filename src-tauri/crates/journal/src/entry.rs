//! One line of the record: who wrote what, when, on which device, and the hashes that hold the lines together.
//!
//! The bytes that are hashed are written down in `FORMAT.md`, so that anybody can check them without Baton.
//!
//! **Invariant:** an entry is hashed as it is stored; nothing is parsed and written again before hashing.

use baton_meeting::event::Event;
use baton_meeting::id::{BatchId, PersonId, Stream};
use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use rusqlite::Row;
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// What stands before the first entry of a file.
pub const NOTHING: Hash = [0; 32];

/// The columns of an entry, in the order in which [`Entry::of`] reads them.
pub(crate) const COLUMNS: &str =
    "position, device, seq, batch, part, parts, hlc, wall, zone, actor, intent, key, stream, body, salt, body_hash, prev, hash";

/// What an intent says about itself: who, what it is called, when and where, and a key that makes it happen once.
#[derive(Clone, Debug)]
pub struct Header {
    /// Who is at the keyboard, as far as the desk says.
    pub actor: Option<PersonId>,
    /// The name of the intent, `record-decision`.
    pub intent: String,
    /// Recorded only once; a second intent with it is answered with the first one's revision.
    pub key: Option<String>,
    /// The moment.
    pub at: DateTime<Utc>,
    /// The time zone of the desk.
    pub zone: Tz,
}

/// One entry, as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in this file; the revision of a batch is the place of its last entry.
    pub position: u64,
    /// The device that wrote it.
    pub device: String,
    /// Counted on that device from one.
    pub seq: u64,
    /// What one intent wrote together.
    pub batch: BatchId,
    /// Which part of the batch, counted from one.
    pub part: u32,
    /// How many parts the batch has.
    pub parts: u32,
    /// Hybrid logical time: twelve hexadecimal digits of milliseconds, a hyphen, four of a counter.
    pub hlc: String,
    /// Wall time, RFC 3339 in UTC with milliseconds.
    pub wall: String,
    /// Time zone of the desk by name.
    pub zone: String,
    /// Who was at the keyboard.
    pub actor: Option<PersonId>,
    /// Name of the intent.
    pub intent: String,
    /// The key of the intent; stands on the first part of a batch only.
    pub key: Option<String>,
    /// The stream it belongs to, in its written form.
    pub stream: String,
    /// The event as JSON; gone when it was erased.
    pub body: Option<String>,
    /// Sixteen random bytes, so that the hash of an erased body tells nothing; gone with the body.
    pub salt: Option<Vec<u8>>,
    /// SHA-256 over salt and body.
    pub body_hash: Hash,
    /// The hash of the entry before on this device.
    pub prev: Hash,
    /// SHA-256 over the header, `body_hash` and `prev`.
    pub hash: Hash,
}

impl Entry {
    /// Reads an entry from a row of [`COLUMNS`].
    pub(crate) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: count(row, 0)?,
            device: row.get(1)?,
            seq: count(row, 2)?,
            batch: BatchId(row.get(3)?),
            part: row.get(4)?,
            parts: row.get(5)?,
            hlc: row.get(6)?,
            wall: row.get(7)?,
            zone: row.get(8)?,
            actor: row.get::<_, Option<String>>(9)?.map(PersonId),
            intent: row.get(10)?,
            key: row.get(11)?,
            stream: row.get(12)?,
            body: row.get(13)?,
            salt: row.get(14)?,
            body_hash: row.get(15)?,
            prev: row.get(16)?,
            hash: row.get(17)?,
        })
    }

    /// The moment it was written.
    pub fn at(&self) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(&self.wall).map(|at| at.with_timezone(&Utc)).unwrap_or_default()
    }

    /// The stream, if this Baton knows its kind.
    pub fn stream(&self) -> Option<Stream> {
        Stream::parse(&self.stream)
    }

    /// The event, if it was not erased and this Baton knows it.
    pub fn event(&self) -> Option<Event> {
        Event::read(self.body.as_deref()?).ok()
    }

    /// The hash that the header, `body_hash` and `prev` give.
    pub fn sealed(&self) -> Hash {
        let mut seal = Seal::new();
        seal.text("baton-entry-1");
        seal.text(&self.device);
        seal.number(self.seq);
        seal.text(self.batch.as_str());
        seal.number(u64::from(self.part));
        seal.number(u64::from(self.parts));
        seal.text(&self.hlc);
        seal.text(&self.wall);
        seal.text(&self.zone);
        seal.maybe(self.actor.as_ref().map(PersonId::as_str));
        seal.text(&self.intent);
        seal.maybe(self.key.as_deref());
        seal.text(&self.stream);
        seal.bytes(&self.body_hash);
        seal.bytes(&self.prev);
        seal.done()
    }
}

/// A number that cannot be below zero.
fn count(row: &Row<'_>, at: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(at)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(at, number))
}

/// The hash of a body with its salt.
pub(crate) fn body_hash(salt: &[u8], body: &str) -> Hash {
    Sha256::new().chain_update(salt).chain_update(body.as_bytes()).finalize().into()
}

/// Length-prefixed fields under one hash: four bytes of length, big end first, then the bytes; nothing is all ones.
struct Seal(Sha256);

impl Seal {
    fn new() -> Self {
        Self(Sha256::new())
    }
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX - 1).to_be_bytes());
        self.0.update(bytes);
    }
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }
    fn number(&mut self, number: u64) {
        self.text(&number.to_string());
    }
    fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.0.update(u32::MAX.to_be_bytes()),
        }
    }
    fn done(self) -> Hash {
        self.0.finalize().into()
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from hexadecimal digits in small letters.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

/// Wall time as it is stored.
pub(crate) fn wall(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Hybrid logical time: never behind the wall, always ahead of what was seen.
pub(crate) struct Hlc {
    millis: u64,
    counter: u16,
}

impl Hlc {
    /// The time after the newest one seen, or now, whichever is later.
    pub(crate) fn after(seen: Option<&str>, at: DateTime<Utc>) -> Self {
        let now = u64::try_from(at.timestamp_millis()).unwrap_or(0);
        let seen = seen.and_then(|text| {
            let (millis, counter) = text.split_once('-')?;
            Some((u64::from_str_radix(millis, 16).ok()?, u16::from_str_radix(counter, 16).ok()?))
        });
        match seen {
            Some((millis, counter)) if millis >= now => Self { millis, counter }.next(),
            _ => Self { millis: now, counter: 0 },
        }
    }

    /// The next one.
    pub(crate) fn next(self) -> Self {
        match self.counter.checked_add(1) {
            Some(counter) => Self { millis: self.millis, counter },
            None => Self { millis: self.millis + 1, counter: 0 },
        }
    }
}

impl std::fmt::Display for Hlc {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:012x}-{:04x}", self.millis, self.counter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logical_time_goes_on_when_the_clock_is_turned_back() {
        let later = "2026-11-20T10:00:00Z".parse().unwrap();
        let earlier = "2026-11-20T09:00:00Z".parse().unwrap();
        let first = Hlc::after(None, later).to_string();
        let second = Hlc::after(Some(&first), earlier).to_string();
        assert!(second > first, "{second} comes after {first}, as text");
        let full = format!("{}ffff", &first[..13]);
        assert!(Hlc::after(Some(&full), earlier).to_string() > full, "a full counter carries over");
    }

    #[test]
    fn nothing_and_an_empty_text_are_hashed_apart() {
        let seal = |field: Option<&str>| {
            let mut seal = Seal::new();
            seal.maybe(field);
            seal.done()
        };
        assert_ne!(seal(None), seal(Some("")));
    }

    #[test]
    fn the_example_of_the_format_page_is_hashed_as_it_says() {
        let page = include_str!("../../../FORMAT.md");
        let body = r#"{"event":"workspace-started","workspace":"w","name":"Zoë","example":false}"#;
        let salt: Vec<u8> = (0..16).collect();
        let mut entry = Entry {
            position: 1,
            device: "01935000-0000-7000-8000-000000000001".into(),
            seq: 1,
            batch: "01935000-0000-7000-8000-000000000002".into(),
            part: 1,
            parts: 1,
            hlc: "019350000000-0000".into(),
            wall: "2024-11-21T18:33:17.568Z".into(),
            zone: "Europe/Berlin".into(),
            actor: None,
            intent: "start-workspace".into(),
            key: None,
            stream: "workspace".into(),
            body_hash: body_hash(&salt, body),
            body: Some(body.into()),
            salt: Some(salt),
            prev: NOTHING,
            hash: NOTHING,
        };
        entry.hash = entry.sealed();
        for said in [body, &hex(&entry.body_hash), &hex(&entry.hash), &entry.wall, &entry.hlc] {
            assert!(page.contains(said), "the page says {said}");
        }
        assert!(entry.event().is_some(), "it is an event");
    }
}
