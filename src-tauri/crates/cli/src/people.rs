//! `baton people`: who is here, and adding people from a table.
//!
//! **Invariant:** nobody is merged: two people of one name stay two, and it is said that they share it.

use baton_desk::{Desk, view};
use baton_documents::import;
use baton_meeting::id::{PersonId, TeamRef};
use baton_meeting::message::Message;
use baton_meeting::person::PersonIntent;
use baton_meeting::words;
use baton_wire::places::PersonView;
use serde::Serialize;

use crate::arguments::People;
use crate::call::Call;
use crate::input;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// A person as the command line shows them.
#[derive(Serialize)]
pub struct Line {
    #[serde(flatten)]
    person: PersonView,
    /// Somebody else has the same name.
    shares_name: bool,
}

/// Shows everybody, or adds people and shows whom.
///
/// # Errors
/// Refuses what the rules refuse; fails when a file cannot be read or written.
pub fn run(call: &Call, people: &People) -> Result<Ending, Trouble> {
    let mut desk = call.open(&people.file)?;
    let Some(table) = &people.add else {
        let everybody = lines(&desk, |_| true)?;
        return call.answer(&everybody, || said(call, &everybody));
    };
    let read = import::people::read(&input::bytes(table)?);
    for problem in &read.problems {
        call.remark(&problem.what);
    }
    let found = read.people.into_iter().map(|found| found.person).collect();
    let team = people.team.as_deref().map(TeamRef::from);
    let done = call.ask(&mut desk, PersonIntent::AddPeople { people: found, team })?;
    call.learn(&desk.state()?);
    let added = lines(&desk, |person| done.made.iter().any(|made| made == person.as_str()))?;
    for line in added.iter().filter(|line| line.shares_name) {
        call.remark(&Message::new("people-twin").text("name", &line.person.name));
    }
    call.answer(&added, || {
        let count = Message::new("people-added").number("count", added.len());
        format!("{}{}", said(call, &added), call.say(&count))
    })
}

/// People as the command line shows them, by name.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn lines(desk: &Desk, which: impl Fn(&PersonId) -> bool) -> Result<Vec<Line>, Trouble> {
    let people = view::people::people(desk)?.people;
    let names: Vec<String> = people.iter().map(|person| words::folded(&person.name)).collect();
    let shares = |name: &str| names.iter().filter(|known| **known == words::folded(name)).count() > 1;
    let wanted = people.into_iter().filter(|person| which(&person.id));
    Ok(wanted.map(|person| Line { shares_name: shares(&person.name), person }).collect())
}

/// People in columns.
pub fn said(call: &Call, people: &[Line]) -> String {
    let row = |line: &Line| {
        let mut teams: Vec<String> = line.person.teams.iter().map(|team| team.name.clone()).collect();
        if line.person.left {
            teams.push(call.texts.plain("people-has-left"));
        }
        // The identity is what tells namesakes apart on the command line.
        let id = if line.shares_name { line.person.id.to_string() } else { String::new() };
        vec![line.person.name.clone(), line.person.email.clone().unwrap_or_default(), teams.join(", "), line.person.tags.join(", "), id]
    };
    columns(&people.iter().map(row).collect::<Vec<_>>())
}
