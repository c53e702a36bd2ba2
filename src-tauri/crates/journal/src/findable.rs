//! What a stream gives to search beside decisions ([`crate::logged`]): items, notes, follow-ups; people by identity.
//!
//! **Invariant:** private notes and private needs give nothing.

use std::collections::HashMap;

use baton_meeting::agenda::Item;
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{PersonId, Stream};
use baton_meeting::meeting::Meeting;
use baton_meeting::state::Folded;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, ErrorCode, params};

use crate::fault::Fault;
use crate::read::search::HitKind;
use crate::spelling::spelled;

/// A place is a millisecond with room behind it for as many things as it has; the newest has the largest.
pub(crate) const ROOM: u32 = 20;

/// The milliseconds that have a place; what lies outside stands at the edge.
const PLACED: i64 = i64::MAX >> ROOM;

/// The first place of a moment.
pub(crate) fn place(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis().clamp(-PLACED, PLACED) << ROOM
}

/// One line of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Findable {
    kind: &'static str,
    id: String,
    date: Option<NaiveDate>,
    at: DateTime<Utc>,
    title: String,
    text: String,
    people: String,
}

/// When words go into the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Indexing {
    /// With their line.
    AtOnce,
    /// All together, by [`index_all`]: when every line is written anew, this is many times as fast.
    Later,
}

/// Brings the index in step with a stream.
pub(crate) fn keep(db: &Connection, stream: &Stream, folded: Option<&Folded>, indexing: Indexing) -> Result<(), Fault> {
    let wanted = match folded {
        Some(Folded::Workspace(_) | Folded::Person(_) | Folded::Decision(_)) => return Ok(()),
        Some(Folded::Team(team)) => team.backlog.iter().map(waiting).collect(),
        Some(Folded::Series(series)) => series.waiting.iter().map(waiting).collect(),
        Some(Folded::Meeting(meeting)) => of_meeting(meeting),
        Some(Folded::FollowUp(follow_up)) => vec![of_follow_up(follow_up)],
        None => Vec::new(),
    };
    put(db, &stream.to_string(), wanted, indexing)
}

/// Puts the words of every line into the index.
pub(crate) fn index_all(db: &Connection) -> Result<(), Fault> {
    db.execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
    Ok(())
}

/// Empties the index; row by row would take many times as long as filling it.
pub(crate) fn clear(db: &Connection) -> Result<(), Fault> {
    db.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    db.execute("DELETE FROM findable", [])?;
    Ok(())
}

/// Whether the index holds exactly the words of its lines. Asks for the right to write, and writes nothing.
pub(crate) fn is_whole(db: &Connection) -> Result<bool, Fault> {
    checked(db, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
}

/// Whether an index answers its own check.
pub(crate) fn checked(db: &Connection, check: &str) -> Result<bool, Fault> {
    match db.execute(check, []) {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Writes what is new or different and removes what is gone; the rest is left alone.
fn put(db: &Connection, stream: &str, wanted: Vec<Findable>, indexing: Indexing) -> Result<(), Fault> {
    let mut known = known(db, stream)?;
    for line in wanted {
        let date = line.date.map(|date| date.to_string()).unwrap_or_default();
        let place = place(line.at);
        let columns = [date, spelled(&line.title), spelled(&line.text), line.people];
        match known.remove(&(line.kind.to_owned(), line.id.clone())) {
            Some((at, before)) if at >> ROOM == place >> ROOM => {
                if before != columns {
                    unindex(db, at, line.kind, &before)?;
                    db.prepare_cached("UPDATE findable SET date = ?, title = ?, text = ?, people = ? WHERE place = ?")?
                        .execute(params![columns[0], columns[1], columns[2], columns[3], at])?;
                    index(db, at, line.kind, &columns)?;
                }
                continue;
            }
            Some((at, before)) => remove(db, at, line.kind, &before)?,
            None => {}
        }
        let taken: Option<i64> = db
            .prepare_cached("SELECT max(place) FROM findable WHERE place BETWEEN ? AND ?")?
            .query_row([place, place | ((1 << ROOM) - 1)], |row| row.get(0))?;
        let place = taken.map_or(place, |taken| taken + 1);
        db.prepare_cached("INSERT INTO findable (place, stream, kind, id, date, title, text, people) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?
            .execute(params![place, stream, line.kind, line.id, columns[0], columns[1], columns[2], columns[3]])?;
        if indexing == Indexing::AtOnce {
            index(db, place, line.kind, &columns)?;
        }
    }
    for ((kind, _), (at, before)) in known {
        remove(db, at, &kind, &before)?;
    }
    Ok(())
}

/// Date, title, text and people of a line.
type Columns = [String; 4];

/// Lines with their places, by kind and identity.
type Known = HashMap<(String, String), (i64, Columns)>;

/// The lines of a stream.
fn known(db: &Connection, stream: &str) -> Result<Known, Fault> {
    let mut query = db.prepare_cached("SELECT kind, id, place, date, title, text, people FROM findable WHERE stream = ?")?;
    let mut rows = query.query([stream])?;
    let mut known = HashMap::new();
    while let Some(row) = rows.next()? {
        known.insert((row.get(0)?, row.get(1)?), (row.get(2)?, [row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?]));
    }
    Ok(known)
}

fn index(db: &Connection, place: i64, kind: &str, [_, title, text, people]: &Columns) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO search (rowid, title, text, people, kind) VALUES (?, ?, ?, ?, ?)")?
        .execute(params![place, title, text, people, kind])?;
    Ok(())
}

/// The index keeps no words of its own; to forget a line it must be told what stood there.
fn unindex(db: &Connection, place: i64, kind: &str, [_, title, text, people]: &Columns) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO search (search, rowid, title, text, people, kind) VALUES ('delete', ?, ?, ?, ?, ?)")?
        .execute(params![place, title, text, people, kind])?;
    Ok(())
}

fn remove(db: &Connection, place: i64, kind: &str, columns: &Columns) -> Result<(), Fault> {
    unindex(db, place, kind, columns)?;
    db.prepare_cached("DELETE FROM findable WHERE place = ?")?.execute([place])?;
    Ok(())
}

fn of_meeting(meeting: &Meeting) -> Vec<Findable> {
    let begins = meeting.date.and_time(meeting.at.0).and_utc();
    let items = meeting.items.iter().chain(meeting.saved.iter().map(|saved| &saved.item));
    let mut found: Vec<Findable> = Vec::new();
    for item in items {
        // What is saved for later may be an item that was on the agenda.
        if !found.iter().any(|known| known.id == item.id.as_str()) {
            found.push(of_item(item, Some(meeting.date), begins));
        }
    }
    for note in meeting.notes.iter().filter(|note| !note.private) {
        let item = note.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item));
        found.push(Findable {
            kind: HitKind::Note.word(),
            id: note.id.0.clone(),
            date: Some(meeting.date),
            at: note.at,
            title: item.map_or(&meeting.title, |item| &item.title).clone(),
            text: note.text.clone(),
            people: named(note.person.iter()),
        });
    }
    found
}

fn of_item(item: &Item, date: Option<NaiveDate>, at: DateTime<Utc>) -> Findable {
    Findable {
        kind: HitKind::Item.word(),
        id: item.id.0.clone(),
        date,
        at,
        title: item.title.clone(),
        text: joined([item.outcome.as_str(), item.notes.as_str()].into_iter().chain(item.links.iter().map(|link| link.title.as_str()))),
        people: named(std::iter::once(&item.owner)),
    }
}

/// An item without a meeting is as old as its identity, if that tells.
fn waiting(item: &Item) -> Findable {
    let at = made_at(item.id.as_str());
    of_item(item, at.map(|at| at.date_naive()), at.unwrap_or_default())
}

fn of_follow_up(follow_up: &FollowUp) -> Findable {
    let asked = match &follow_up.stand {
        Stand::Asked { person } | Stand::HandingOver { to: person, .. } => Some(person),
        _ => None,
    };
    Findable {
        kind: HitKind::FollowUp.word(),
        id: follow_up.id.0.clone(),
        date: Some(follow_up.made.date_naive()),
        at: follow_up.made,
        title: follow_up.what.clone(),
        text: String::new(),
        people: named(follow_up.stand.owner().into_iter().chain(asked)),
    }
}

fn named<'a>(people: impl Iterator<Item = &'a PersonId>) -> String {
    people.map(PersonId::as_str).collect::<Vec<_>>().join(" ")
}

fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The moment in a UUID of version 7 (RFC 9562).
fn made_at(id: &str) -> Option<DateTime<Utc>> {
    let digits = id.replace('-', "");
    if digits.len() != 32 || digits.as_bytes().get(12) != Some(&b'7') {
        return None;
    }
    DateTime::from_timestamp_millis(i64::from_str_radix(digits.get(..12)?, 16).ok()?)
}
