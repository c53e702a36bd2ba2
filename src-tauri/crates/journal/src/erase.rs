//! Erasing: the words go, the record stays.
//!
//! In one transaction the event `erased` is appended to each stream concerned, with what is left of each entry; then, and only
//! then, the triggers let those bodies and their salts go. The streams are folded anew, the index of search is made anew, lines
//! of feedback go. Afterwards the file is written anew and the log cut, so that no page holds an old word; then the same is
//! done in the copies that Baton keeps by itself.
//!
//! **Invariant:** after a stop at any moment either everything of the record is as before, or nothing of what was to go is in it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use baton_meeting::erasure::{Eraser, Erasing, ErasureEvent, Gone, Sort, Wish, names, says, telling};
use baton_meeting::event::Event;
use baton_meeting::id::{BatchId, Stream};
use baton_meeting::refusal::Refusal;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use serde_json::Value;

use crate::append::{recorded, write};
use crate::at_hand::AtHand;
use crate::entry::Header;
use crate::erased::Left;
use crate::fault::{Fault, FaultKind};
use crate::feedback::PLACE;
use crate::journal::{Journal, Writer, open_reader};
use crate::opening::Opening;
use crate::project::{self, refold, reversals, taken_back};
use crate::read::{self, Reader};
use crate::{backups, feedback, findable, logged};

/// How many entries one event `erased` speaks for; more go into several.
const TOGETHER: usize = 100;

/// What would go, said beforehand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erasable {
    /// How many entries would lose their words.
    pub entries: usize,
    /// Of which kind, and how many of each.
    pub sorts: BTreeMap<Sort, usize>,
    /// How many lines of feedback would go; they stand outside the record.
    pub feedback: usize,
    /// Where a name that is to go is said in texts that stay: streams, and how many entries in each.
    pub said_in: BTreeMap<Stream, usize>,
    /// Whether the identity, which cannot go, says a name as well.
    pub said_by_id: bool,
    /// How many texts that are being typed say it; they are dropped.
    pub drafts: usize,
    /// The copies that Baton keeps by itself.
    pub copies: Vec<PathBuf>,
}

/// What went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The revision of the file after it.
    pub revision: u64,
    /// The batch; none when no entry held anything of theirs.
    pub batch: Option<BatchId>,
    /// Whether it was recorded before under the same key; then no entry was written now.
    pub again: bool,
    /// How many entries lost their words.
    pub entries: usize,
    /// How many lines of feedback went.
    pub feedback: usize,
    /// Whether the file was written anew; if not, somebody reads it, and old pages go when the last one closes it.
    pub swept: bool,
    /// The copies of Baton's own in which the same was done.
    pub copies: Vec<PathBuf>,
    /// The copies of Baton's own in which it could not be done.
    pub untouched: Vec<PathBuf>,
}

impl Reader {
    /// What an erasure would take, without doing it.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn erasable(&self, wish: &Wish) -> Result<Erasable, Fault> {
        self.together(|reader| Ok(plan(&reader.db, wish)?.said))
    }
}

impl Journal {
    /// What an erasure would take, in this file and in its own copies, without doing it.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn erasable_here(&self, wish: &Wish) -> Result<Erasable, Fault> {
        Ok(Erasable { copies: self.own_copies(), ..self.erasable(wish)? })
    }

    /// Erases, in this file and in the copies that Baton keeps of it by itself. What is done cannot be undone. Asked again, it
    /// goes on where it was stopped.
    ///
    /// # Errors
    /// The outer error is a fault; then either nothing was erased, or everything in the record of this file. The inner one
    /// refuses a reason that says a name that is to go.
    pub fn erase(&mut self, header: &Header, wish: &Wish) -> Result<Result<Erased, Refusal>, Fault> {
        let mut erased = match self.erase_in_file(header, wish)? {
            Ok(erased) => erased,
            Err(refusal) => return Ok(Err(refusal)),
        };
        for copy in self.own_copies() {
            match in_copy(&copy, header, wish) {
                Ok(()) => erased.copies.push(copy),
                Err(fault) => {
                    tracing::warn!(fault = %fault.detail(), copy = %copy.display(), "words stay in a copy of the workspace");
                    erased.untouched.push(copy);
                }
            }
        }
        Ok(Ok(erased))
    }

    fn own_copies(&self) -> Vec<PathBuf> {
        self.data_dir().map(|dir| backups::own(dir, self.path())).unwrap_or_default()
    }

    fn erase_in_file(&mut self, header: &Header, wish: &Wish) -> Result<Result<Erased, Refusal>, Fault> {
        let Writer { db, device, at_hand } = self.writer()?;
        let erasing = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
        let before = recorded(&erasing, header)?;
        let Plan { gone, names, said } = plan(&erasing, wish)?;
        if let Err(refusal) = telling(&wish.because, &names) {
            return Ok(Err(refusal));
        }
        let mut bodies: Vec<(Stream, String)> = Vec::new();
        for (stream, gone) in &gone {
            for entries in gone.chunks(TOGETHER) {
                let Wish { person, what, because, on, .. } = wish.clone();
                let erased = ErasureEvent::Erased { person, what, because, on, entries: entries.to_vec() };
                bodies.push((stream.clone(), Event::from(erased).written()));
            }
        }
        // A key is recorded once; what a stop left undone is done under the same wish without it.
        let header = Header { key: header.key.clone().filter(|_| before.is_none()), ..header.clone() };
        let written = if bodies.is_empty() { None } else { Some(write(&erasing, device.id(), &header, &bodies)?) };
        if let Some(written) = &written {
            let_go(&erasing, &written.batch, &gone)?;
            let taken_back = taken_back(&reversals(&erasing)?);
            for stream in gone.keys() {
                let folded = refold(&erasing, stream, &taken_back)?;
                project::keep(&erasing, stream, folded.as_ref())?;
            }
        }
        beside(&erasing, wish, &names)?;
        findable::index_all(&erasing)?;
        logged::index_all(&erasing)?;
        let revision = read::revision(&erasing)?;
        erasing.commit()?;
        *at_hand = AtHand::default();
        if let Some(written) = &written {
            device.wrote(written.seq, &written.hash);
        }
        let swept = sweep(db);
        let batch = written.map(|written| written.batch).or(before.as_ref().and_then(|before| before.batch.clone()));
        let again = before.is_some();
        Ok(Ok(Erased {
            revision,
            batch,
            again,
            entries: said.entries,
            feedback: said.feedback,
            swept,
            copies: Vec::new(),
            untouched: Vec::new(),
        }))
    }
}

/// What goes, stream by stream, and the names that go with it.
struct Plan {
    gone: BTreeMap<Stream, Vec<Gone>>,
    names: Vec<String>,
    said: Erasable,
}

/// One stream, as the plan goes along it.
struct Along<'a> {
    eraser: Eraser<'a>,
    changed: HashMap<(String, u64), Event>,
}

fn plan(db: &Connection, wish: &Wish) -> Result<Plan, Fault> {
    let own = Stream::Person(wish.person.clone());
    let left = Left::of_all(db)?;
    let taken_back = taken_back(&reversals(db)?);
    let names = match wish.what {
        Erasing::Name => names_of(db, &own, &left, wish)?,
        Erasing::Words => Vec::new(),
    };
    let mut plan = Plan { gone: BTreeMap::new(), names, said: Erasable::default() };
    let mut streams: HashMap<String, Along<'_>> = HashMap::new();
    let mut query = db.prepare("SELECT stream, device, seq, batch, body FROM entry ORDER BY position")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let name = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let here: Option<String> = row.get(4)?;
        let Some(body) = here.as_deref().or(left.of_row(row, 1, 2)?) else { continue };
        let may = wish.what == Erasing::Words || name == own.to_string();
        if !may && !plan.names.iter().any(|name| says(body, &as_stored(name))) {
            continue;
        }
        let (Some(stream), Ok(event)) = (Stream::parse(name), Event::read(body)) else { continue };
        let along = streams.entry(name.to_owned()).or_insert_with(|| Along { eraser: Eraser::new(wish), changed: HashMap::new() });
        let remains = match &event {
            Event::Erasure(told) => retold(told, &along.changed),
            _ => along.eraser.left(&event, !taken_back.contains(&BatchId(row.get(3)?))).map(|(remains, sort)| {
                *plan.said.sorts.entry(sort).or_default() += 1;
                plan.said.entries += 1;
                remains
            }),
        };
        if says_a_name(remains.as_ref().unwrap_or(&event), &plan.names, wish) {
            *plan.said.said_in.entry(stream.clone()).or_default() += 1;
        }
        let Some(remains) = remains else { continue };
        let (device, seq) = (row.get::<_, String>(1)?, u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0));
        along.changed.insert((device.clone(), seq), remains.clone());
        // Of what is gone already the words stand in the event that told so, which comes later and goes in its turn.
        if here.is_some() {
            plan.gone.entry(stream).or_default().push(Gone { device, seq, left: Box::new(remains) });
        }
    }
    plan.said.feedback = feedback::lines(db)?.iter().filter(|line| concerns(line, wish)).count();
    plan.said.said_by_id = plan.names.iter().any(|name| says(wish.person.as_str(), name));
    plan.said.drafts = typed(db, &plan.names)?.len();
    Ok(plan)
}

/// What is left of an event that told of an erasure, when more is to go of what it kept.
fn retold(told: &ErasureEvent, changed: &HashMap<(String, u64), Event>) -> Option<Event> {
    let ErasureEvent::Erased { person, what, because, on, entries } = told;
    let less = |gone: &Gone| changed.get(&(gone.device.clone(), gone.seq)).cloned();
    if !entries.iter().any(|gone| less(gone).is_some_and(|less| less != *gone.left)) {
        return None;
    }
    let entries = entries.iter().map(|gone| Gone { left: less(gone).map_or_else(|| gone.left.clone(), Box::new), ..gone.clone() });
    let (person, because) = (person.clone(), because.clone());
    Some(ErasureEvent::Erased { person, what: *what, because, on: *on, entries: entries.collect() }.into())
}

/// The names and addresses that the stream of somebody still holds, but for the pseudonym.
fn names_of(db: &Connection, own: &Stream, left: &Left, wish: &Wish) -> Result<Vec<String>, Fault> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut query = db.prepare("SELECT body, device, seq FROM entry WHERE stream = ? ORDER BY position")?;
    let mut rows = query.query([own.to_string()])?;
    while let Some(row) = rows.next()? {
        let here: Option<String> = row.get(0)?;
        let Some(event) = here.as_deref().or(left.of_row(row, 1, 2)?).and_then(|body| Event::read(body).ok()) else { continue };
        found.extend(names(&event).into_iter().map(str::to_owned));
    }
    found.remove(&wish.pseudonym);
    Ok(found.into_iter().collect())
}

/// A name as it stands inside a stored event.
fn as_stored(name: &str) -> String {
    serde_json::Value::from(name).to_string().trim_matches('"').to_owned()
}

/// Whether a text that stays of an event says one of the names; an identity is no text. What an erasure kept of others is
/// counted where it happened.
fn says_a_name(event: &Event, names: &[String], wish: &Wish) -> bool {
    fn texts(value: &Value, any: &dyn Fn(&str) -> bool) -> bool {
        match value {
            Value::String(text) => any(text),
            Value::Array(list) => list.iter().any(|one| texts(one, any)),
            Value::Object(fields) => fields.values().any(|one| texts(one, any)),
            _ => false,
        }
    }
    let any = |text: &str| text != wish.person.as_str() && names.iter().any(|name| says(text, name));
    match event {
        _ if names.is_empty() => false,
        Event::Erasure(ErasureEvent::Erased { because, .. }) => any(because),
        event => serde_json::to_value(event).is_ok_and(|event| texts(&event, &any)),
    }
}

/// Lets the bodies go that the batch named.
fn let_go(db: &Connection, batch: &BatchId, gone: &BTreeMap<Stream, Vec<Gone>>) -> Result<(), Fault> {
    db.execute("INSERT INTO erasing (batch) VALUES (?)", [batch.as_str()])?;
    let mut go = db.prepare_cached("UPDATE entry SET body = NULL, salt = NULL WHERE device = ? AND seq = ?")?;
    for one in gone.values().flatten() {
        go.execute(params![one.device, i64::try_from(one.seq).unwrap_or(i64::MAX)])?;
    }
    db.execute("DELETE FROM erasing", [])?;
    Ok(())
}

/// What stands beside the record: lines of feedback for them, and texts being typed that say a name that goes.
fn beside(db: &Connection, wish: &Wish, names: &[String]) -> Result<(), Fault> {
    let mut drop = db.prepare_cached("DELETE FROM draft WHERE place = ?")?;
    for line in feedback::lines(db)?.iter().filter(|line| concerns(line, wish)) {
        drop.execute([format!("{PLACE}{}", line.id)])?;
    }
    for place in typed(db, names)? {
        drop.execute([place])?;
    }
    Ok(())
}

fn concerns(line: &baton_meeting::feedback::Feedback, wish: &Wish) -> bool {
    wish.what == Erasing::Words && line.to == wish.person
}

/// The places of texts being typed that say one of the names; lines of feedback say it to others and stay theirs.
fn typed(db: &Connection, names: &[String]) -> Result<Vec<String>, Fault> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = db.prepare("SELECT place, text FROM draft WHERE substr(place, 1, length(?1)) <> ?1")?;
    let rows = query.query_map([PLACE], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let all: Vec<(String, String)> = rows.collect::<Result<_, _>>()?;
    Ok(all.into_iter().filter(|(_, text)| names.iter().any(|name| says(text, name))).map(|(place, _)| place).collect())
}

/// Writes the file anew and cuts the log; says whether it could.
fn sweep(db: &Connection) -> bool {
    let swept = db
        .execute_batch("VACUUM")
        .and_then(|()| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0)))
        .map(|busy| !busy);
    swept.unwrap_or_else(|error| {
        tracing::warn!(%error, "the file could not be written anew after an erasure");
        false
    })
}

/// The same in a copy of Baton's own; one that holds nothing of theirs is left as it is.
fn in_copy(copy: &Path, header: &Header, wish: &Wish) -> Result<(), Fault> {
    let said = open_reader(copy)?.erasable(wish)?;
    if said.entries + said.feedback + said.drafts == 0 {
        return Ok(());
    }
    // The copy goes on as a device of its own, of which nothing is noted.
    let mut journal = Journal::open(copy, &Opening::new(None, header.at))?;
    let header = Header { key: None, ..header.clone() };
    let erased = journal.erase_in_file(&header, wish)?;
    drop(journal);
    // What is left of the log goes with the last who closes it; here that was us.
    let swept = erased.is_ok_and(|erased| erased.swept);
    if swept { Ok(()) } else { Err(Fault::new(FaultKind::Busy)) }
}
