//! The whole record as one JSON text: every entry verbatim, nothing else.
//!
//! Reading an archive makes a new file with the same entries, chains and workspace, and appends nothing; writing that file's
//! archive gives the same bytes. Drafts are not part of it; private words are.
//!
//! **Invariant:** an archive whose hashes do not fit together is not read; no file is made of it.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;

use baton_meeting::event::Event;
use baton_meeting::id::{BatchId, PersonId};
use rusqlite::Connection;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};

use crate::append::insert;
use crate::entry::{COLUMNS, Entry, Hash, body_hash, hex, unhex};
use crate::fault::{Fault, FaultKind};
use crate::journal::Journal;
use crate::opening::{Opening, make};
use crate::read::Reader;

/// The form in which this Baton writes archives.
const FORMAT: u32 = 1;

/// An entry as it stands in an archive, a line of its own.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Line {
    /// The device that wrote it.
    device: String,
    /// Its number on that device, from 1.
    seq: u64,
    /// What was written with it, all or nothing.
    batch: String,
    /// Its place in the batch, from 0.
    part: u32,
    /// How many the batch has.
    parts: u32,
    /// Hybrid logical time: twelve hexadecimal digits of milliseconds, a hyphen, four of a counter.
    hlc: String,
    /// Wall time in UTC.
    wall: String,
    /// The zone of the desk.
    zone: String,
    /// Who was at the keyboard, as far as the desk said.
    actor: Option<String>,
    /// What was asked for.
    intent: String,
    /// A key that whoever asked brought along.
    key: Option<String>,
    /// What it is about: a noun and an identity.
    stream: String,
    /// What happened, as text; nothing where it was erased.
    #[schemars(extend("contentMediaType" = "application/json"), extend("contentSchema" = {"$ref": "#/$defs/Event"}))]
    body: Option<String>,
    /// What was hashed before the body, in hexadecimal.
    salt: Option<String>,
    /// SHA-256 of salt and body.
    body_hash: String,
    /// The hash of the entry before it on the device.
    prev: String,
    /// The hash of this entry.
    hash: String,
}

#[derive(Deserialize, JsonSchema)]
struct Archive {
    #[schemars(extend("const" = "archive"))]
    baton: String,
    /// The form of the archive; a reader refuses a newer one.
    format: u32,
    /// Every entry, as they were written.
    entries: Vec<Line>,
}

/// The form of an archive as JSON Schema (draft 2020-12).
pub fn archive_schema() -> Schema {
    let mut forms = SchemaSettings::draft2020_12().into_generator();
    forms.subschema_for::<Event>();
    let mut schema = forms.into_root_schema_for::<Archive>();
    schema.insert("title".to_owned(), "The archive of a Baton workspace".into());
    schema
}

impl Reader {
    /// Writes the archive of this workspace; answers how many entries it holds.
    ///
    /// # Errors
    /// Fails when the file cannot be read or `to` cannot be written.
    pub fn write_archive(&self, mut to: impl Write) -> Result<u64, Fault> {
        let mut query = self.db.prepare_cached(&format!("SELECT {COLUMNS} FROM entry ORDER BY position"))?;
        let mut rows = query.query([])?;
        write!(to, "{{\"baton\":\"archive\",\"format\":{FORMAT},\"entries\":[")?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            to.write_all(if count == 0 { b"\n" } else { b",\n" })?;
            let line =
                serde_json::to_vec(&Line::from(Entry::of(row)?)).map_err(|error| Fault::new(FaultKind::Unforeseen).because(error))?;
            to.write_all(&line)?;
            count += 1;
        }
        to.write_all(if count == 0 { b"]}\n" } else { b"\n]}\n" })?;
        to.flush()?;
        Ok(count)
    }
}

impl Journal {
    /// Makes a new workspace file out of an archive and opens it.
    ///
    /// # Errors
    /// Fails when there is a file already, when the archive cannot be read, comes from a newer Baton, or does not fit together.
    pub fn read_archive(path: &Path, opening: &Opening, from: impl Read) -> Result<Self, Fault> {
        let unreadable = |error: Box<dyn std::error::Error + Send + Sync>| Fault::new(FaultKind::Archive).because(error).about(path);
        let mut text = BufReader::new(from);
        // Text that another program has touched may begin with a byte order mark.
        if text.fill_buf().map_err(|error| unreadable(error.into()))?.starts_with(b"\xEF\xBB\xBF") {
            text.consume(3);
        }
        let archive: Archive = serde_json::from_reader(text).map_err(|error| unreadable(error.into()))?;
        if archive.baton != "archive" {
            return Err(unreadable("not an archive".into()));
        }
        if archive.format > FORMAT {
            return Err(Fault::new(FaultKind::Newer).about(path));
        }
        make(path, |db| adopt(db, archive.entries))?;
        Self::open(path, opening)
    }
}

/// Takes every entry in as it is, and checks that nothing is wrong with the chains.
fn adopt(db: &Connection, lines: Vec<Line>) -> Result<(), Fault> {
    for (index, line) in lines.into_iter().enumerate() {
        let broken = || Fault::new(FaultKind::Archive).because(format!("entry {} does not fit", index + 1));
        let entry = Entry::try_from(line).map_err(|()| broken())?;
        let body = match (&entry.body, &entry.salt) {
            (Some(body), Some(salt)) => body_hash(salt, body) == entry.body_hash,
            (None, None) => true,
            _ => false,
        };
        if !body || entry.sealed() != entry.hash {
            return Err(broken());
        }
        insert(db, &entry).map_err(|fault| if fault.kind == FaultKind::Unforeseen { broken() } else { fault })?;
    }
    if crate::verify::chained(db)? { Ok(()) } else { Err(Fault::new(FaultKind::Archive).because("entries are missing")) }
}

impl From<Entry> for Line {
    fn from(entry: Entry) -> Self {
        Self {
            device: entry.device,
            seq: entry.seq,
            batch: entry.batch.0,
            part: entry.part,
            parts: entry.parts,
            hlc: entry.hlc,
            wall: entry.wall,
            zone: entry.zone,
            actor: entry.actor.map(|person| person.0),
            intent: entry.intent,
            key: entry.key,
            stream: entry.stream,
            body: entry.body,
            salt: entry.salt.map(|salt| hex(&salt)),
            body_hash: hex(&entry.body_hash),
            prev: hex(&entry.prev),
            hash: hex(&entry.hash),
        }
    }
}

impl TryFrom<Line> for Entry {
    type Error = ();

    fn try_from(line: Line) -> Result<Self, ()> {
        let hash = |text: &str| -> Result<Hash, ()> { unhex(text).and_then(|bytes| bytes.try_into().ok()).ok_or(()) };
        Ok(Self {
            position: 0,
            device: line.device,
            seq: line.seq,
            batch: BatchId(line.batch),
            part: line.part,
            parts: line.parts,
            hlc: line.hlc,
            wall: line.wall,
            zone: line.zone,
            actor: line.actor.map(PersonId),
            intent: line.intent,
            key: line.key,
            stream: line.stream,
            body: line.body,
            salt: line.salt.map(|salt| unhex(&salt).ok_or(())).transpose()?,
            body_hash: hash(&line.body_hash)?,
            prev: hash(&line.prev)?,
            hash: hash(&line.hash)?,
        })
    }
}
