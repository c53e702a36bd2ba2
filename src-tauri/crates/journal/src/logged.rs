//! The line of a decision in the log, and the words by which it is found: statement, reason, options, what was said with it, the
//! notes on its item that everybody may read, and
//! people, team, method, tags and state as words that no text has.
//!
//! **Invariant:** a decision has exactly one line; people stand in it by identity, never by name.

use baton_meeting::decision::{Decision, Status};
use baton_meeting::find;
use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_meeting::method::Rule;
use baton_meeting::part::Part;
use baton_meeting::words;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::fault::Fault;
use crate::findable::{self, Indexing, ROOM};
use crate::read::{decision, meeting, word};
use crate::spelling::{spelled, split, token};

/// What is indexed of a line.
type Indexed = [String; 3];

/// Puts the words of every line into the index.
pub(crate) fn index_all(db: &Connection) -> Result<(), Fault> {
    db.execute("INSERT INTO log (log) VALUES ('rebuild')", [])?;
    Ok(())
}

/// Empties the index and its lines.
pub(crate) fn clear(db: &Connection) -> Result<(), Fault> {
    db.execute("INSERT INTO log (log) VALUES ('delete-all')", [])?;
    db.execute("DELETE FROM logged", [])?;
    Ok(())
}

/// Whether the index holds exactly the words of its lines. Asks for the right to write, and writes nothing.
pub(crate) fn is_whole(db: &Connection) -> Result<bool, Fault> {
    findable::checked(db, "INSERT INTO log (log, rank) VALUES ('integrity-check', 1)")
}

/// Brings the line of a decision in step with it; removes it when the decision is gone.
pub(crate) fn keep(db: &Connection, id: &str, decision: Option<&Decision>, indexing: Indexing) -> Result<(), Fault> {
    let known: Option<(i64, Indexed)> = db
        .prepare_cached("SELECT place, statement, around, facets FROM logged WHERE decision = ?")?
        .query_row([id], |row| Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?])))
        .optional()?;
    let Some(decision) = decision else {
        if let Some((place, before)) = known {
            unindex(db, place, &before)?;
            db.prepare_cached("DELETE FROM logged WHERE place = ?")?.execute([place])?;
        }
        return Ok(());
    };
    let record = &decision.record;
    let indexed = indexed(decision, &notes(db, decision)?);
    let place = match &known {
        Some((place, before)) => {
            if *before != indexed {
                unindex(db, *place, before)?;
            }
            *place
        }
        None => free_place(db, record.at)?,
    };
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
    db.prepare_cached(
        "INSERT INTO logged (place, decision, team, year, count, method, status, decided, ended, review, statement, around, facets)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (place) DO UPDATE SET status = excluded.status, ended = excluded.ended, review = excluded.review,
           team = excluded.team, year = excluded.year, count = excluded.count, method = excluded.method, decided = excluded.decided,
           statement = excluded.statement, around = excluded.around, facets = excluded.facets",
    )?
    .execute(params![
        place,
        id,
        record.team.as_str(),
        record.number.year,
        record.number.count,
        find::name(record.tally.rule.method()),
        word(&decision.status),
        record.on.to_string(),
        date(decision.ended_on),
        date(decision.review.filter(|_| decision.status == Status::InForce)),
        indexed[0],
        indexed[1],
        indexed[2],
    ])?;
    if indexing == Indexing::AtOnce && known.is_none_or(|(_, before)| before != indexed) {
        db.prepare_cached("INSERT INTO log (rowid, statement, around, facets) VALUES (?, ?, ?, ?)")?
            .execute(params![place, indexed[0], indexed[1], indexed[2]])?;
    }
    Ok(())
}

/// The first place that is free in the millisecond in which something was decided.
fn free_place(db: &Connection, at: DateTime<Utc>) -> Result<i64, Fault> {
    let place = findable::place(at);
    let taken: Option<i64> = db
        .prepare_cached("SELECT max(place) FROM logged WHERE place BETWEEN ? AND ?")?
        .query_row([place, place | ((1 << ROOM) - 1)], |row| row.get(0))?;
    Ok(taken.map_or(place, |taken| taken + 1))
}

/// The index keeps no words of its own; to forget a line it must be told what stood there.
fn unindex(db: &Connection, place: i64, [statement, around, facets]: &Indexed) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO log (log, rowid, statement, around, facets) VALUES ('delete', ?, ?, ?, ?)")?
        .execute(params![place, statement, around, facets])?;
    Ok(())
}

/// Brings the lines of a meeting's decisions in step with its notes.
pub(crate) fn noted(db: &Connection, meeting: &Meeting, indexing: Indexing) -> Result<(), Fault> {
    for id in &meeting.decisions {
        if let Some(decision) = decision::load(db, id.as_str())? {
            keep(db, id.as_str(), Some(&decision), indexing)?;
        }
    }
    Ok(())
}

/// The notes on the item that a decision came from, taken in its meeting; private ones are nobody else's.
fn notes(db: &Connection, decision: &Decision) -> Result<Vec<String>, Fault> {
    let (Some(meeting), Some(item)) = (&decision.record.meeting, &decision.record.item) else { return Ok(Vec::new()) };
    let Some(meeting) = meeting::load(db, meeting.as_str())? else { return Ok(Vec::new()) };
    let open = meeting.notes.into_iter().filter(|note| !note.private && note.item.as_ref() == Some(item));
    Ok(open.map(|note| note.text).collect())
}

fn indexed(decision: &Decision, notes: &[String]) -> Indexed {
    [spelled(&decision.record.statement), spelled(&around(decision, notes)), facets(decision)]
}

/// Everything that was said with a decision, a line each; the notes on its item last.
fn around(decision: &Decision, notes: &[String]) -> String {
    let record = &decision.record;
    let wording = &record.wording;
    let people = &record.people;
    let mut lines: Vec<&str> = vec![&record.item_title, &wording.why, &wording.affected];
    lines.push(&wording.expects);
    lines.extend(wording.options.iter().chain(&wording.tags).map(String::as_str));
    for option in &record.offered {
        lines.push(&option.name);
        lines.extend(option.pros.iter().chain(&option.cons).map(String::as_str));
    }
    for remark in people.concerned.iter().chain(&people.objected).chain(&people.stood_aside).chain(&people.blocked).chain(&people.advised) {
        lines.extend([remark.words.as_str(), remark.measure.as_str()]);
    }
    lines.extend(decision.reviews.iter().map(|review| review.note.as_str()));
    lines.extend(decision.corrections.iter().map(|correction| correction.text.as_str()));
    lines.push(&decision.ended_because);
    if let Some((_, name)) = role(&record.tally.rule) {
        lines.push(name);
    }
    lines.extend(notes.iter().map(String::as_str));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// The role a rule is about, by identity and by its name then.
fn role(rule: &Rule) -> Option<(&str, &str)> {
    match rule {
        Rule::RoleDecides(rule) => Some((rule.role.as_str(), rule.role_name.as_str())),
        Rule::Election(rule) => Some((rule.role.as_str(), rule.role_name.as_str())),
        Rule::Delegation(rule) => Some((rule.role.as_str(), rule.role_name.as_str())),
        _ => None,
    }
}

/// Everything one can narrow by.
fn facets(decision: &Decision) -> String {
    let record = &decision.record;
    let mut facets = vec![
        token("team", record.team.as_str()),
        token("method", find::name(record.tally.rule.method())),
        token("status", &word(&decision.status)),
    ];
    if decision.status == Status::InForce && decision.review.is_some() {
        facets.push(token("reviewed", ""));
    }
    facets.extend(record.wording.tags.iter().map(|tag| token("tag", &words::folded(tag))));
    if let Some((id, name)) = role(&record.tally.rule) {
        facets.push(token("role", id));
        facets.extend(split(name).iter().map(|word| token("domain", word)));
    }
    let parts = Part::of(record);
    let mut people: Vec<&PersonId> = parts.iter().map(|(person, _)| *person).collect();
    people.sort_unstable();
    people.dedup();
    facets.extend(people.into_iter().map(|person| token("person", person.as_str())));
    facets.extend(parts.into_iter().map(|(person, part)| token(part.word(), person.as_str())));
    facets.join(" ")
}
