//! Whose turn: what was, what is published, what may still change, and why each name stands there.

use std::collections::BTreeSet;
use std::sync::Arc;

use baton_journal::MeetingsAsked;
use baton_meeting::absence::Absence;
use baton_meeting::asked::Asked;
use baton_meeting::id::{PersonId, SeriesRef};
use baton_meeting::intent::Intent;
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::refusal::Refusal;
pub use baton_meeting::rotation::because;
use baton_meeting::rotation::{self, Rota, Turn, Why, note};
use baton_meeting::series::{Held, Policy, Rotating, Series, Spell};
use baton_meeting::state::State;
use baton_wire::places::{AwayLine, PausedLine, RolePolicy, RotaName, RotaRow, RotaShare, RotaView, SeriesLine, TurnChange, WhatIfView};
use baton_wire::who::{self, Who};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde_json::Value;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::share;

/// How many meetings beyond the published ones are forecast, unless more are asked for.
const FORECAST: usize = 4;
/// The most that are forecast: a year of weeks.
const FAR: usize = 53;

/// Whose turn.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn rota(desk: &Desk, wanted: Option<&str>, beyond: Option<usize>) -> Result<RotaView, Problem> {
    let state = desk.state()?;
    let series = match wanted {
        Some(wanted) => state.series(&SeriesRef::from(wanted)).ok(),
        None => state.series.values().next(),
    };
    let all: Vec<SeriesLine> = state.series.values().map(line).collect();
    let Some(series) = series else { return Ok(none(all, state.today)) };
    let planned = desk.journal().meetings(&MeetingsAsked {
        stages: vec![Stage::Planned, Stage::Running, Stage::Closed, Stage::Approved],
        series: Some(series.id.clone()),
        from: state.today.checked_sub_days(Days::new(62)),
        ..MeetingsAsked::default()
    })?;
    let meeting = |date| planned.iter().find(|meeting| meeting.date == date).map(|meeting| meeting.id.clone());
    let rota = Rota::of(series);
    let turns = rota.turns(state.today, rotation::PUBLISHED + beyond.unwrap_or(FORECAST).min(FAR));
    let mut rows: Vec<RotaRow> = past(&state, series, beyond.and(month_before(state.today)));
    for row in &mut rows {
        row.meeting = meeting(row.date);
    }
    let (published, forecast): (Vec<&Turn>, Vec<&Turn>) = turns.iter().partition(|turn| turn.published);
    rows.extend(published.iter().map(|turn| RotaRow { meeting: meeting(turn.date), ..row(&state, series, turn) }));
    for (date, reason) in series.called_off.range(state.today..) {
        rows.push(RotaRow {
            date: *date,
            past: false,
            off: Some(reason.clone().unwrap_or_default()),
            roles: Vec::new(),
            meeting: None,
            away: Vec::new(),
        });
    }
    rows.sort_by_key(|row| row.date);
    let leads = |turn: &Turn| turn.roles.get(&MeetingRole::Facilitator).map(|(person, _)| person.clone());
    let mine = turns.iter().find(|turn| desk.me.is_some() && leads(turn) == desk.me);
    let mut line_up: Vec<PersonId> = Vec::new();
    for person in turns.iter().skip(1).filter_map(leads) {
        if !line_up.contains(&person) {
            line_up.push(person);
        }
    }
    let members = rota.ledgers.people();
    Ok(RotaView {
        series: Some(line(series)),
        all,
        roles: shown(series, &turns),
        today: state.today,
        lead: mine.map(|turn| turn.date),
        lead_why: mine.and_then(|turn| turn.roles.get(&MeetingRole::Facilitator)).map(|(person, why)| because(person, why)),
        rows,
        forecast: forecast.iter().map(|turn| row(&state, series, turn)).collect(),
        next_in_line: who::all(&state, line_up.iter().take(3)),
        share: led(&state, series, &members),
        members: named(&state, &members),
        away: away(&state, series),
        paused: paused(&state, series, &members),
        policies: series.rotating.iter().map(|rotating| policy(&state, rotating)).collect(),
        starters: series.starters,
        past: series.past.len(),
    })
}

fn none(all: Vec<SeriesLine>, today: NaiveDate) -> RotaView {
    RotaView {
        series: None,
        all,
        roles: Vec::new(),
        today,
        lead: None,
        lead_why: None,
        rows: Vec::new(),
        forecast: Vec::new(),
        next_in_line: Vec::new(),
        share: None,
        members: Vec::new(),
        away: Vec::new(),
        paused: Vec::new(),
        policies: Vec::new(),
        starters: false,
        past: 0,
    }
}

/// The roles with a column: those that rotate; sitting beside the lead only where somebody does.
fn shown(series: &Series, turns: &[Turn]) -> Vec<MeetingRole> {
    let somebody = |role: &MeetingRole| turns.iter().any(|turn| turn.roles.contains_key(role));
    let rotating = series.rotating.iter().map(|rotating| rotating.role);
    rotating.filter(|role| *role != MeetingRole::Beside || somebody(role)).collect()
}

fn named(state: &State, people: &[PersonId]) -> Vec<Who> {
    let mut people = who::all(state, people);
    people.sort_by_key(|who| baton_meeting::words::folded(&who.name));
    people
}

fn away(state: &State, series: &Series) -> Vec<AwayLine> {
    let line = |absence: &Absence| AwayLine {
        id: absence.id.clone(),
        who: who::who(state, &absence.person),
        periods: absence.periods.iter().filter(|period| period.until >= state.today).copied().collect(),
        here_only: absence.series.is_some(),
        note: absence.note.clone(),
    };
    let mut lines: Vec<AwayLine> = series.away.iter().map(line).filter(|line| !line.periods.is_empty()).collect();
    lines.sort_by_key(|line| line.periods.first().map(|period| period.from));
    lines
}

fn paused(state: &State, series: &Series, members: &[PersonId]) -> Vec<PausedLine> {
    let rotates = |role: &MeetingRole| series.rotating.iter().any(|rotating| rotating.role == *role);
    let line = |who: Who| {
        let paused = &state.people.get(&who.id)?.paused;
        let roles: Vec<MeetingRole> = paused.keys().copied().filter(rotates).collect();
        let ask_again = roles.iter().filter_map(|role| paused.get(role).copied().flatten()).min();
        (!roles.is_empty()).then_some(PausedLine { who, roles, ask_again })
    };
    named(state, members).into_iter().filter_map(line).collect()
}

fn policy(state: &State, rotating: &Rotating) -> RolePolicy {
    let (policy, people) = match &rotating.policy {
        Policy::Fair => ("fair", Vec::new()),
        Policy::VolunteerFirst => ("volunteer-first", Vec::new()),
        Policy::FixedOrder { order } => ("fixed-order", who::all(state, order)),
        Policy::FixedPerson { person } => ("fixed-person", vec![who::who(state, person)]),
    };
    RolePolicy { role: rotating.role, policy, people }
}

/// What an intent would do to the turns of a series. Nothing is written.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn what_if(desk: &Desk, wanted: &str, intent: &Value) -> Result<WhatIfView, Problem> {
    let before = desk.state()?;
    let refused = |refusal: Refusal| WhatIfView { refused: Some(refusal), changes: Vec::new() };
    let series = match before.series(&SeriesRef::from(wanted)) {
        Ok(series) => series,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let facts = Intent::read(intent).and_then(|intent| {
        let mut asked = Asked::new(desk.me.clone(), desk.now(), desk.zone(), 0);
        baton_meeting::intent::decide(&before, intent, &mut asked)
    });
    let facts = match facts {
        Ok(facts) => facts,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let mut state = before.clone();
    facts.iter().for_each(|fact| state.evolve(fact));
    // An absence in half a year is asked about as often as one next week.
    let turns = |series: &Series| rotation::rota(series, before.today, rotation::PUBLISHED + FAR);
    let (now, then) = (turns(series), state.series.get(&series.id).map(turns).unwrap_or_default());
    let mut changes = Vec::new();
    for turn in &then {
        let known = now.iter().find(|known| known.date == turn.date);
        for rotating in &series.rotating {
            let of = |turn: &Turn| turn.roles.get(&rotating.role).map(|(person, _)| person.clone());
            let (old, new) = (known.and_then(of), of(turn));
            if old != new {
                changes.push(TurnChange {
                    date: turn.date,
                    role: rotating.role,
                    before: old.map(|person| who::who(&before, &person)),
                    after: new.map(|person| who::who(&before, &person)),
                    published: turn.published,
                });
            }
        }
    }
    Ok(WhatIfView { refused: None, changes })
}

/// A series by name.
pub(crate) fn line(series: &Series) -> SeriesLine {
    SeriesLine {
        id: series.id.clone(),
        name: series.name.clone(),
        every: series.every.clone(),
        at: series.at.to_string(),
        minutes: series.minutes,
        zone: series.zone.clone(),
    }
}

/// The first day of the month before a date.
fn month_before(date: NaiveDate) -> Option<NaiveDate> {
    date.with_day(1)?.checked_sub_months(Months::new(1))
}

/// The last three meetings; more where a day is given: all since then.
fn past(state: &State, series: &Series, since: Option<NaiveDate>) -> Vec<RotaRow> {
    let mut held: Vec<_> = series.held.iter().filter(|held| held.date <= state.today).collect();
    held.sort_by_key(|held| held.date);
    let wanted = since.map_or(0, |since| held.iter().filter(|held| held.date >= since).count()).max(3);
    let last = held.split_off(held.len().saturating_sub(wanted));
    let name = |(role, spells): (&MeetingRole, &Vec<Spell>)| {
        let person = &spells.last()?.person;
        Some(RotaName { role: *role, who: Some(who::who(state, person)), why: None, note: None, arrangement: None })
    };
    let row = |held: &Arc<Held>| RotaRow {
        date: held.date,
        past: true,
        off: None,
        roles: held.did.iter().filter_map(name).collect(),
        meeting: None,
        away: Vec::new(),
    };
    last.into_iter().map(row).collect()
}

fn row(state: &State, series: &Series, turn: &Turn) -> RotaRow {
    let away =
        series.away.iter().filter(|absence| absence.covers(turn.date)).map(|absence| absence.person.clone()).collect::<BTreeSet<_>>();
    let mut roles = names(state, turn);
    for name in &mut roles {
        let entry = series.slots.iter().find(|slot| slot.date == turn.date).and_then(|slot| {
            slot.standing(name.role).into_iter().find(|entry| Some(&entry.person) == name.who.as_ref().map(|who| &who.id))
        });
        name.arrangement = entry.and_then(|entry| entry.arrangement()).map(|(id, _)| id.clone());
    }
    RotaRow { date: turn.date, past: false, off: None, roles, meeting: None, away: named(state, &away.into_iter().collect::<Vec<_>>()) }
}

/// The names of a turn with the reason for each; roles for which nobody is available are there with nobody.
pub(crate) fn names(state: &State, turn: &Turn) -> Vec<RotaName> {
    let beside = turn.roles.get(&MeetingRole::Beside);
    let name = |(role, (person, why)): (&MeetingRole, &(PersonId, Why))| RotaName {
        role: *role,
        who: Some(who::who(state, person)),
        why: Some(because(person, why)),
        note: note(why, beside.filter(|_| *role == MeetingRole::Facilitator)),
        arrangement: None,
    };
    let mut names: Vec<RotaName> = turn.roles.iter().map(name).collect();
    let nobody =
        |role: &MeetingRole| RotaName { role: *role, who: None, why: Some(Message::new("series-nobody")), note: None, arrangement: None };
    names.extend(turn.open.iter().map(nobody));
    names.sort_by_key(|name| name.role);
    names
}

fn led(state: &State, series: &Series, people: &[PersonId]) -> Option<RotaShare> {
    let since = state.today.checked_sub_days(Days::new(92))?;
    let held: Vec<_> = series.held.iter().filter(|held| held.date > since).collect();
    if held.len() < 3 {
        return None;
    }
    let led = held
        .iter()
        .filter_map(|held| held.did.get(&MeetingRole::Facilitator))
        .flat_map(|spells| spells.iter().map(|spell| spell.person.clone()));
    let (text, bars) = share::led(led, people.iter().cloned());
    Some(RotaShare { text, bars })
}
