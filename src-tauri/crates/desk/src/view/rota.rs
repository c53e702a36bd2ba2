//! Whose turn: what was, what is published, what may still change, and why each name stands there.

use baton_journal::MeetingsAsked;
use baton_meeting::id::{PersonId, SeriesRef};
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{self, Turn, Why};
use baton_meeting::series::Series;
use baton_meeting::state::State;
use baton_wire::places::{RotaName, RotaRow, RotaShare, RotaView, SeriesLine};
use baton_wire::who;
use chrono::Days;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::share;

/// How many meetings beyond the published ones are forecast.
const FORECAST: usize = 4;

/// Whose turn.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn rota(desk: &Desk, wanted: Option<&str>) -> Result<RotaView, Problem> {
    let state = desk.state()?;
    let series = match wanted {
        Some(wanted) => state.series(&SeriesRef::from(wanted)).ok(),
        None => state.series.values().next(),
    };
    let all: Vec<SeriesLine> = state.series.values().map(line).collect();
    let Some(series) = series else {
        return Ok(RotaView {
            series: None,
            all,
            roles: Vec::new(),
            today: state.today,
            lead: None,
            rows: Vec::new(),
            forecast: Vec::new(),
            next_in_line: Vec::new(),
            share: None,
        });
    };
    let planned = desk.journal().meetings(&MeetingsAsked {
        stages: vec![Stage::Planned, Stage::Running, Stage::Closed, Stage::Approved],
        series: Some(series.id.clone()),
        from: state.today.checked_sub_days(Days::new(40)),
        ..MeetingsAsked::default()
    })?;
    let meeting = |date| planned.iter().find(|meeting| meeting.date == date).map(|meeting| meeting.id.clone());
    let turns = rotation::rota(series, state.today, rotation::PUBLISHED + FORECAST);
    let mut rows: Vec<RotaRow> = past(&state, series);
    for row in &mut rows {
        row.meeting = meeting(row.date);
    }
    let (published, forecast): (Vec<&Turn>, Vec<&Turn>) = turns.iter().partition(|turn| turn.published);
    rows.extend(published.iter().map(|turn| RotaRow { meeting: meeting(turn.date), ..row(&state, turn) }));
    for (date, reason) in series.called_off.range(state.today..) {
        rows.push(RotaRow { date: *date, past: false, off: Some(reason.clone().unwrap_or_default()), roles: Vec::new(), meeting: None });
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
    Ok(RotaView {
        series: Some(line(series)),
        all,
        roles: series.rotating.iter().map(|rotating| rotating.role).collect(),
        today: state.today,
        lead: mine.map(|turn| turn.date),
        rows,
        forecast: forecast.iter().map(|turn| row(&state, turn)).collect(),
        next_in_line: who::all(&state, line_up.iter().take(3)),
        share: led(&state, series),
    })
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

fn past(state: &State, series: &Series) -> Vec<RotaRow> {
    let mut held: Vec<_> = series.held.iter().filter(|held| held.date <= state.today).collect();
    held.sort_by_key(|held| held.date);
    let last = held.split_off(held.len().saturating_sub(3));
    last.into_iter()
        .map(|held| RotaRow {
            date: held.date,
            past: true,
            off: None,
            roles: held
                .did
                .iter()
                .filter_map(|(role, spells)| {
                    Some(RotaName { role: *role, who: Some(who::who(state, &spells.last()?.person)), why: None, note: None })
                })
                .collect(),
            meeting: None,
        })
        .collect()
}

fn row(state: &State, turn: &Turn) -> RotaRow {
    RotaRow { date: turn.date, past: false, off: None, roles: names(state, turn), meeting: None }
}

/// The names of a turn with the reason for each.
pub(crate) fn names(state: &State, turn: &Turn) -> Vec<RotaName> {
    turn.roles
        .iter()
        .map(|(role, (person, why))| RotaName {
            role: *role,
            who: Some(who::who(state, person)),
            why: Some(because(person, why)),
            note: None,
        })
        .collect()
}

/// The reason for a name, in one sentence.
pub fn because(person: &PersonId, why: &Why) -> Message {
    match why {
        Why::Never => Message::new("series-why-never").person("person", person),
        Why::Last(date) => Message::new("series-why-last").person("person", person).date("date", *date),
        Why::Only => Message::new("series-why-only").person("person", person),
    }
}

fn led(state: &State, series: &Series) -> Option<RotaShare> {
    let since = state.today.checked_sub_days(Days::new(92))?;
    let held: Vec<_> = series.held.iter().filter(|held| held.date > since).collect();
    if held.len() < 3 {
        return None;
    }
    let led = held
        .iter()
        .filter_map(|held| held.did.get(&MeetingRole::Facilitator))
        .flat_map(|spells| spells.iter().map(|spell| spell.person.clone()));
    let people = rotation::ledgers(series).people();
    let share = share::share_of("led", led, people.len());
    Some(RotaShare { text: share.text, bars: share.bars })
}
