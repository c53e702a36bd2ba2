//! Writing into the record: one intent, one transaction, one batch, one revision.
//!
//! **Invariant:** what `append` answers is durable; what it refuses, or fails in, has left no trace.

use baton_meeting::event::{Event, Fact};
use baton_meeting::id::{BatchId, Stream};
use baton_meeting::intent::Needs;
use baton_meeting::refusal::Refusal;
use baton_meeting::state::{Folded, State, fold};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::at_hand;
use crate::device::new_id;
use crate::entry::{Entry, Hash, Header, Hlc, NOTHING, body_hash, wall};
use crate::fault::Fault;
use crate::journal::{Journal, Writer};
use crate::project;
use crate::read::{self, entry::of_batch};

/// What one intent wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The revision of the file after it.
    pub revision: u64,
    /// The batch; none when there was nothing to write.
    pub batch: Option<BatchId>,
    /// Whether it was recorded before under the same key; then nothing was written now.
    pub again: bool,
    /// What was written.
    pub facts: Vec<Fact>,
}

impl Journal {
    /// Lets the rules decide on what the file says now, and records what they answer.
    ///
    /// # Errors
    /// The outer error is a fault: disk, file, another program. The inner one is the calm no of the rules.
    pub fn append(
        &mut self,
        header: &Header,
        needs: &Needs,
        decide: impl FnOnce(&State) -> Result<Vec<Fact>, Refusal>,
    ) -> Result<Result<Appended, Refusal>, Fault> {
        let Writer { db, device, at_hand } = self.writer()?;
        let writing = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
        if let Some(again) = recorded(&writing, header)? {
            return Ok(Ok(again));
        }
        let revision = read::revision(&writing)?;
        let mut state = at_hand.take(&writing, revision)?;
        at_hand::gather(&writing, &mut state, needs)?;
        state.today = header.at.with_timezone(&header.zone).date_naive();
        let facts = match decide(&state) {
            Ok(facts) => facts,
            Err(refusal) => {
                at_hand.keep(state, revision);
                return Ok(Err(refusal));
            }
        };
        if facts.is_empty() {
            at_hand.keep(state, revision);
            return Ok(Ok(Appended { revision, batch: None, again: false, facts }));
        }
        let bodies: Vec<(Stream, String)> = facts.iter().map(|fact| (fact.stream.clone(), fact.event.written())).collect();
        let written = write(&writing, device.id(), header, &bodies)?;
        project(&writing, &mut state, &facts)?;
        writing.commit()?;
        device.wrote(written.seq, &written.hash);
        at_hand.keep(state, written.revision);
        Ok(Ok(Appended { revision: written.revision, batch: Some(written.batch), again: false, facts }))
    }
}

/// What was recorded under the same key before.
pub(crate) fn recorded(db: &Connection, header: &Header) -> Result<Option<Appended>, Fault> {
    let Some(key) = key(header) else { return Ok(None) };
    let batch: Option<String> =
        db.prepare_cached("SELECT batch FROM entry WHERE key = ?")?.query_row([key], |row| row.get(0)).optional()?;
    let Some(batch) = batch.map(BatchId) else { return Ok(None) };
    let entries = of_batch(db, &batch)?;
    let fact = |entry: &Entry| Some(Fact { stream: entry.stream()?, event: Event::read(entry.body.as_deref()?).ok()? });
    Ok(Some(Appended {
        revision: entries.last().map_or(0, |entry| entry.position),
        facts: entries.iter().filter_map(fact).collect(),
        batch: Some(batch),
        again: true,
    }))
}

fn key(header: &Header) -> Option<&str> {
    header.key.as_deref().filter(|key| !key.is_empty())
}

/// Where a batch ended up.
pub(crate) struct Written {
    pub revision: u64,
    pub batch: BatchId,
    pub seq: u64,
    pub hash: Hash,
}

/// Writes the entries of one batch onto the chain of a device.
pub(crate) fn write(db: &Connection, device: &str, header: &Header, bodies: &[(Stream, String)]) -> Result<Written, Fault> {
    let newest: Option<(i64, Hash, String)> = db
        .prepare_cached("SELECT position, hash, hlc FROM entry ORDER BY position DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let own: Option<(i64, Hash)> = db
        .prepare_cached("SELECT seq, hash FROM entry WHERE device = ? ORDER BY seq DESC LIMIT 1")?
        .query_row([device], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    // The first entry of a device stands on the newest one it saw.
    let (mut seq, mut prev) = own.unwrap_or((0, newest.as_ref().map_or(NOTHING, |(_, hash, _)| *hash)));
    let salts: Vec<u8> =
        db.prepare_cached("SELECT randomblob(?)")?.query_row([i64::try_from(bodies.len() * 16).unwrap_or(0)], |row| row.get(0))?;
    let batch = BatchId(new_id(header.at));
    let mut hlc = Hlc::after(newest.as_ref().map(|(_, _, hlc)| hlc.as_str()), header.at);
    let parts = u32::try_from(bodies.len()).unwrap_or(u32::MAX);
    let mut position = 0;
    for (index, ((stream, body), salt)) in bodies.iter().zip(salts.chunks_exact(16)).enumerate() {
        seq += 1;
        let mut entry = Entry {
            position: 0,
            device: device.to_owned(),
            seq: u64::try_from(seq).unwrap_or(0),
            batch: batch.clone(),
            part: u32::try_from(index + 1).unwrap_or(u32::MAX),
            parts,
            hlc: hlc.to_string(),
            wall: wall(header.at),
            zone: header.zone.name().to_owned(),
            actor: header.actor.clone(),
            intent: header.intent.clone(),
            key: key(header).filter(|_| index == 0).map(str::to_owned),
            stream: stream.to_string(),
            body_hash: body_hash(salt, body),
            body: Some(body.clone()),
            salt: Some(salt.to_vec()),
            prev,
            hash: NOTHING,
        };
        entry.hash = entry.sealed();
        insert(db, &entry)?;
        position = db.last_insert_rowid();
        prev = entry.hash;
        hlc = hlc.next();
    }
    Ok(Written { revision: u64::try_from(position).unwrap_or(0), batch, seq: u64::try_from(seq).unwrap_or(0), hash: prev })
}

/// Inserts an entry verbatim, at the next place.
pub(crate) fn insert(db: &Connection, entry: &Entry) -> Result<(), Fault> {
    db.prepare_cached(
        "INSERT INTO entry (device, seq, batch, part, parts, hlc, wall, zone, actor, intent, key, stream, body, salt, body_hash, prev, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        entry.device,
        i64::try_from(entry.seq).unwrap_or(i64::MAX),
        entry.batch.as_str(),
        entry.part,
        entry.parts,
        entry.hlc,
        entry.wall,
        entry.zone,
        entry.actor.as_ref().map(|person| person.as_str()),
        entry.intent,
        entry.key,
        entry.stream,
        entry.body,
        entry.salt,
        entry.body_hash,
        entry.prev,
        entry.hash,
    ])?;
    Ok(())
}

/// Folds facts into the rows of their streams, and into what is at hand.
fn project(db: &Connection, state: &mut State, facts: &[Fact]) -> Result<(), Fault> {
    let mut touched: Vec<(&Stream, Option<Folded>)> = Vec::new();
    for fact in facts {
        let at = match touched.iter().position(|(stream, _)| **stream == fact.stream) {
            Some(at) => at,
            None => {
                let before = match known(state, &fact.stream) {
                    Some(folded) => Some(folded),
                    None => project::load(db, &fact.stream)?,
                };
                touched.push((&fact.stream, before));
                touched.len() - 1
            }
        };
        let folded = touched[at].1.take();
        touched[at].1 = fold(&fact.stream, folded, &fact.event);
    }
    for (stream, folded) in touched {
        project::keep(db, stream, folded.as_ref())?;
        state.put(stream, folded);
    }
    Ok(())
}

/// The stream out of what is at hand; an unstarted workspace is nothing.
fn known(state: &mut State, stream: &Stream) -> Option<Folded> {
    match stream {
        Stream::Workspace if state.workspace.id.is_empty() => None,
        stream => state.take(stream),
    }
}

#[cfg(test)]
mod tests {
    use baton_meeting::workspace::WorkspaceEvent;
    use chrono::Utc;

    use super::*;
    use crate::{FaultKind, Opening};

    #[test]
    fn a_full_disk_is_said_and_everything_before_it_is_kept() {
        let folder = tempfile::TempDir::new().unwrap();
        let opening = Opening::new(None, Utc::now());
        let mut journal = Journal::create(&folder.path().join("full.baton"), &opening).unwrap();
        let rename = |journal: &mut Journal, name: &str| {
            let header = Header { actor: None, intent: "rename-workspace".into(), key: None, at: Utc::now(), zone: chrono_tz::UTC };
            let fact = Fact::from(WorkspaceEvent::WorkspaceRenamed { name: name.into() });
            journal.append(&header, &Needs::default(), |_| Ok(vec![fact]))
        };
        rename(&mut journal, "before").unwrap().unwrap();
        let pages = |journal: &mut Journal, most: i64| -> i64 {
            let db = &journal.writer().unwrap().db;
            db.query_row(&format!("PRAGMA max_page_count = {most}"), [], |row| row.get(0)).unwrap()
        };
        // The smallest a file may grow to is what it has.
        pages(&mut journal, 1);
        let fault = rename(&mut journal, &"x".repeat(100_000)).unwrap_err();
        assert_eq!((fault.kind, fault.said.key.as_str()), (FaultKind::NoSpace, "fault-no-space"), "{}", fault.detail());
        assert_eq!(journal.workspace().unwrap().name, "before");
        pages(&mut journal, 1_000_000);
        rename(&mut journal, "after").unwrap().unwrap();
        assert_eq!((journal.workspace().unwrap().name.as_str(), journal.revision().unwrap()), ("after", 2), "no number was lost");
        assert!(journal.verify().unwrap().ok);
    }
}
