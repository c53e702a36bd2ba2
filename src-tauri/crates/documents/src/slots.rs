//! The meetings of a rota as documents show them: who has which role, why, and what became of the date.
//!
//! **Invariant:** nothing here depends on the day on which it is read; no reason for being away stands in it.

use baton_meeting::id::PersonId;
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{Rota, Turn, because, note};
use baton_meeting::series::Series;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody in a role, or nobody yet.
#[derive(Clone, Debug)]
pub(crate) struct InRole {
    pub role: MeetingRole,
    pub who: Option<PersonId>,
    pub why: Option<Message>,
    pub note: Option<Message>,
}

/// One meeting of a rota.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// The date that the cadence gave it; it stays when the meeting is moved.
    pub made: NaiveDate,
    /// The date on which it is.
    pub date: NaiveDate,
    /// It was called off.
    pub off: bool,
    pub roles: Vec<InRole>,
    /// Everybody who was ever named for it.
    pub named: BTreeSet<PersonId>,
}

/// Everything published, held, called off, or dropped when the cadence changed, by date.
pub(crate) fn published(series: &Series) -> Vec<Slot> {
    let first = series.slots.iter().map(|slot| slot.date).filter(|date| !held(series, *date)).min();
    let turns = first.map(|first| Rota::of(series).turns(first, series.slots.len() + 8)).unwrap_or_default();
    let mut slots: BTreeMap<NaiveDate, Slot> = BTreeMap::new();
    for known in &series.slots {
        let turn = turns.iter().find(|turn| turn.date == known.date);
        let roles = match turn {
            Some(turn) if !held(series, known.date) => of_turn(turn),
            _ => did(series, known.date),
        };
        let named = known.roles.values().flatten().map(|entry| entry.person.clone()).collect();
        slots.insert(known.date, Slot { made: made(series, known.date), date: known.date, off: false, roles, named });
    }
    for date in series.called_off.keys().chain(&series.dropped) {
        slots.insert(*date, Slot { made: made(series, *date), date: *date, off: true, roles: Vec::new(), named: BTreeSet::new() });
    }
    slots.into_values().collect()
}

/// What is to come from a day on: what is published, then a forecast of `beyond` more.
pub(crate) fn coming(series: &Series, from: NaiveDate, beyond: usize) -> (Vec<Slot>, Vec<Slot>) {
    let standing = series.slots.iter().filter(|slot| slot.date >= from).count();
    let turns = Rota::of(series).turns(from, standing + beyond);
    let slot =
        |turn: &Turn| Slot { made: made(series, turn.date), date: turn.date, off: false, roles: of_turn(turn), named: BTreeSet::new() };
    let (published, forecast): (Vec<&Turn>, Vec<&Turn>) = turns.iter().partition(|turn| turn.published);
    (published.into_iter().map(slot).collect(), forecast.into_iter().take(beyond).map(slot).collect())
}

fn held(series: &Series, date: NaiveDate) -> bool {
    series.held.iter().any(|held| held.date == date)
}

fn made(series: &Series, date: NaiveDate) -> NaiveDate {
    series.moved.iter().find(|(_, now)| **now == date).map_or(date, |(made, _)| *made)
}

fn of_turn(turn: &Turn) -> Vec<InRole> {
    let beside = turn.roles.get(&MeetingRole::Beside);
    let mut roles: Vec<InRole> = turn
        .roles
        .iter()
        .map(|(role, (person, why))| InRole {
            role: *role,
            who: Some(person.clone()),
            why: Some(because(person, why)),
            note: note(why, beside.filter(|_| *role == MeetingRole::Facilitator)),
        })
        .collect();
    roles.extend(turn.open.iter().map(|role| InRole { role: *role, who: None, why: None, note: None }));
    roles.sort_by_key(|one| one.role);
    roles
}

/// Who really had which role; whoever had it longest where several did.
fn did(series: &Series, date: NaiveDate) -> Vec<InRole> {
    let held = series.held.iter().find(|held| held.date == date);
    let roles = held.into_iter().flat_map(|held| &held.did);
    roles
        .filter_map(|(role, spells)| {
            let longest = spells.iter().rev().max_by_key(|spell| spell.minutes)?;
            Some(InRole { role: *role, who: Some(longest.person.clone()), why: None, note: None })
        })
        .collect()
}

/// Everybody in the rota of a series.
pub(crate) fn members(series: &Series) -> Vec<PersonId> {
    Rota::of(series).ledgers.people()
}

/// The key of what somebody in a role does: "Leads".
pub(crate) fn word(role: MeetingRole) -> String {
    format!("word-{}", name(role))
}

/// The key of a role as an entry in one's own calendar: "Lead".
pub(crate) fn lead(role: MeetingRole) -> String {
    format!("rota-paper-own-{}", name(role))
}

fn name(role: MeetingRole) -> &'static str {
    match role {
        MeetingRole::Facilitator => "facilitator",
        MeetingRole::Scribe => "scribe",
        MeetingRole::Timekeeper => "timekeeper",
        MeetingRole::Coach => "coach",
        MeetingRole::Beside => "beside",
    }
}
