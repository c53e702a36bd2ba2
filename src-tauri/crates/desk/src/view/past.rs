//! Minutes from before Baton: which meetings they are of, who led and wrote, and who of them is here.
//!
//! **Invariant:** nobody is guessed: whoever is not surely somebody here is left out until a person says who it is.

use std::collections::{BTreeMap, BTreeSet};

use baton_documents::import::minutes::names::{Likely, together};
use baton_documents::import::minutes::{self, MinutesRead};
use baton_meeting::id::{PersonId, PersonRef, SeriesRef};
use baton_meeting::message::Message;
use baton_meeting::rota::PastMeeting;
use baton_meeting::state::State;
use baton_wire::places::{PastName, PastRead, ReadPast};
use baton_wire::who::{self, Who};

use crate::desk::Desk;
use crate::problem::Problem;

/// What was understood of some minutes of a series. Nothing is written.
///
/// # Errors
/// Fails when there is no such series, or the file cannot be read.
pub fn past(desk: &Desk, series: &str, texts: &[String]) -> Result<PastRead, Problem> {
    let state = desk.state()?;
    let series = state.series(&SeriesRef::from(series)).map_err(|refusal| Problem::new(refusal.why))?;
    let mut minutes: Vec<MinutesRead> = texts.iter().map(|text| minutes::read(text)).collect();
    minutes.sort_by_key(|read| (read.date.is_none(), read.date));
    let first = series.held.iter().map(|held| held.date).min().unwrap_or(state.today);
    let count = minutes.len();
    // Everybody here stands among the names, so that each spelling finds the person it belongs to.
    let here: Vec<String> = state.people.values().map(|person| person.name.clone()).collect();
    let mut all = minutes.clone();
    all.push(MinutesRead { present: here, ..MinutesRead::default() });
    let found = together(&all, Likely::Asked);
    let known = known(&state, |name| found.of(count, name));
    let place = |minutes: usize, names: &[String]| -> Vec<usize> {
        let places: BTreeSet<usize> = names.iter().filter_map(|name| found.of(minutes, name)).collect();
        places.into_iter().collect()
    };
    let mut dates = BTreeSet::new();
    let mut meetings: Vec<ReadPast> = Vec::new();
    for (at, read) in minutes.into_iter().enumerate() {
        let left = match read.date {
            None => Some(Message::new("past-without-a-day")),
            Some(date) if date >= first => Some(Message::new("past-too-late").date("first", first)),
            Some(date) if !dates.insert(date) => Some(Message::new("past-same-day")),
            Some(_) => None,
        };
        let (led, wrote, present) = (place(at, &read.led), place(at, &read.wrote), place(at, &read.present));
        meetings.push(ReadPast { date: read.date, title: read.title, led, wrote, present, left, unsure: read.unsure });
    }
    let person = |name: &str| found.people.iter().position(|one| one.name == name).and_then(|at| sure(&state, known.get(&at)?));
    let times =
        |at: usize| meetings.iter().filter(|one| [&one.led, &one.wrote, &one.present].iter().any(|list| list.contains(&at))).count();
    let mut names: Vec<PastName> = Vec::new();
    let mut moved: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, one) in found.people.iter().enumerate() {
        let meetings = times(at);
        if meetings == 0 {
            continue;
        }
        let namesakes = known.get(&at);
        let pairs = found.maybe.iter().filter_map(|(a, b)| if *a == one.name { Some(b) } else { (*b == one.name).then_some(a) });
        let mut maybe: Vec<Who> = pairs.filter_map(|other| person(other)).collect();
        let who = namesakes.and_then(|people| sure(&state, people));
        if who.is_none() {
            maybe.extend(who::all(&state, namesakes.into_iter().flatten()));
        }
        moved.insert(at, names.len());
        names.push(PastName { name: one.name.clone(), maybe: if who.is_some() { Vec::new() } else { maybe }, who, meetings });
    }
    for list in meetings.iter_mut().flat_map(|one| [&mut one.led, &mut one.wrote, &mut one.present]) {
        *list = list.iter().filter_map(|at| moved.get(at).copied()).collect();
    }
    Ok(PastRead { meetings, names, now: series.past.len() })
}

/// Who here belongs to which name; namesakes share one.
fn known(state: &State, place: impl Fn(&str) -> Option<usize>) -> BTreeMap<usize, Vec<PersonId>> {
    let mut known: BTreeMap<usize, Vec<PersonId>> = BTreeMap::new();
    for person in state.people.values() {
        if let Some(at) = place(&person.name) {
            known.entry(at).or_default().push(person.id.clone());
        }
    }
    known
}

fn sure(state: &State, people: &[PersonId]) -> Option<Who> {
    match people {
        [one] => Some(who::who(state, one)),
        _ => None,
    }
}

/// The meetings that count, with whoever is surely here.
pub fn brought(read: &PastRead) -> Vec<PastMeeting> {
    let people = |list: &[usize]| -> Vec<PersonRef> {
        list.iter().filter_map(|at| read.names.get(*at)?.who.as_ref()).map(|who| PersonRef::from(&who.id)).collect()
    };
    let some = |list: &[usize]| Some(people(list)).filter(|people| !people.is_empty());
    read.meetings
        .iter()
        .filter(|one| one.left.is_none())
        .filter_map(|one| {
            Some(PastMeeting { date: one.date?, present: people(&one.present), led: some(&one.led), wrote: some(&one.wrote) })
        })
        .collect()
}
