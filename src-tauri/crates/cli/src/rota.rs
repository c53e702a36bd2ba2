//! `baton rota`: whose turn it is to lead and to write, and why.

use std::path::Path;

use baton_desk::export::{self, Whose};
use baton_meeting::cadence;
use baton_meeting::id::{PersonId, PersonRef, SeriesId, SeriesRef};
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{self, Turn, Why, because};
use baton_meeting::series::Series;
use baton_meeting::state::State;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use crate::arguments::Rota;
use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// A turn.
#[derive(Serialize)]
struct Line {
    date: NaiveDate,
    at: String,
    zone: String,
    series: String,
    facilitator: Option<String>,
    facilitator_id: Option<PersonId>,
    scribe: Option<String>,
    scribe_id: Option<PersonId>,
    /// Why this facilitator.
    why: String,
    /// Why this scribe.
    why_scribe: String,
    /// Names stand; otherwise it is a forecast.
    published: bool,
    series_id: SeriesId,
    /// When it starts, as an instant.
    starts: DateTime<Utc>,
    minutes: u32,
    /// Every rotating role.
    roles: Vec<Named>,
    /// Rotating roles that nobody can have.
    open: Vec<MeetingRole>,
}

/// Somebody in a role.
#[derive(Serialize)]
struct Named {
    role: MeetingRole,
    id: PersonId,
    name: String,
    why: String,
    note: Option<String>,
}

/// Shows the next turns of one series, or of all.
///
/// # Errors
/// Refuses a series that is not there; fails when the file cannot be read.
pub fn run(call: &Call, rota: &Rota) -> Result<Ending, Trouble> {
    let desk = call.open(&rota.file)?;
    let state = desk.state()?;
    if let Some(to) = &rota.ics {
        let whose = match (&rota.person, &rota.series) {
            (Some(person), None) => Whose::Person(PersonRef::from(&state.person(&PersonRef::from(person.as_str()))?.id)),
            (None, wanted) => Whose::Series(SeriesRef::from(&one(call, &state, wanted.as_deref())?.id)),
            (Some(_), Some(_)) => return Err(Trouble::refused(Message::new("cli-rota-whose"))),
        };
        return written(call, to, &export::rota_calendar(&desk, &whose, &call.texts)?);
    }
    if let Some(to) = &rota.print {
        let series = SeriesRef::from(&one(call, &state, rota.series.as_deref())?.id);
        return written(call, to, &export::rota_sheet(&desk, &series, &call.texts)?);
    }
    let person = rota.person.as_deref().map(|name| state.person(&PersonRef::from(name))).transpose()?.map(|person| person.id.clone());
    let series: Vec<&Series> = match &rota.series {
        Some(wanted) => vec![state.series(&SeriesRef::from(wanted.as_str()))?],
        None => state.series.values().collect(),
    };
    let mut lines: Vec<Line> = series
        .iter()
        .flat_map(|series| rotation::rota(series, state.today, rota.next).into_iter().map(|turn| line(call, series, &turn)))
        .filter(|line| person.as_ref().is_none_or(|person| line.roles.iter().any(|named| named.id == *person)))
        .collect();
    lines.sort_by(|a, b| (a.date, &a.at, &a.series).cmp(&(b.date, &b.at, &b.series)));
    lines.truncate(rota.next);
    call.answer(&lines, || said(call, &lines))
}

/// The series that is named; the only one when none is.
fn one<'a>(call: &Call, state: &'a State, wanted: Option<&str>) -> Result<&'a Series, Trouble> {
    let mut all = state.series.values();
    match (wanted, all.next(), all.next()) {
        (Some(wanted), ..) => Ok(state.series(&SeriesRef::from(wanted))?),
        (None, Some(only), None) => Ok(only),
        (None, None, _) => Err(Trouble::refused(Message::new("cli-rota-none"))),
        (None, Some(_), Some(_)) => {
            let names: Vec<String> = state.series.values().map(|series| series.name.clone()).collect();
            Err(Trouble::refused(Message::new("cli-rota-which").text("names", call.texts.list(&names))))
        }
    }
}

/// Writes a document to a file; to standard output when it is called `-`.
fn written(call: &Call, to: &Path, document: &str) -> Result<Ending, Trouble> {
    if to.as_os_str() == "-" {
        call.print(document)?;
        return Ok(Ending::Done);
    }
    export::put(to, document.as_bytes())?;
    let said = Message::new("cli-written").text("path", to.display().to_string());
    call.answer(&serde_json::json!({ "written": [to] }), || call.say(&said))
}

fn line(call: &Call, series: &Series, turn: &Turn) -> Line {
    let of = |role: MeetingRole| turn.roles.get(&role);
    let name = |role| of(role).map(|(person, _)| call.name(person));
    let id = |role| of(role).map(|(person, _)| person.clone());
    let why = |role| of(role).map(|(person, why)| call.say(&because(person, why))).unwrap_or_default();
    Line {
        date: turn.date,
        at: series.at.to_string(),
        zone: series.zone.clone(),
        series: series.name.clone(),
        facilitator: name(MeetingRole::Facilitator),
        facilitator_id: id(MeetingRole::Facilitator),
        scribe: name(MeetingRole::Scribe),
        scribe_id: id(MeetingRole::Scribe),
        why: why(MeetingRole::Facilitator),
        why_scribe: why(MeetingRole::Scribe),
        published: turn.published,
        series_id: series.id.clone(),
        starts: cadence::instant(turn.date, series.at, cadence::zone(&series.zone).unwrap_or(Tz::UTC)),
        minutes: series.minutes,
        roles: turn.roles.iter().map(|(role, (person, why))| named(call, turn, *role, person, why)).collect(),
        open: turn.open.clone(),
    }
}

fn named(call: &Call, turn: &Turn, role: MeetingRole, person: &PersonId, why: &Why) -> Named {
    let beside = turn.roles.get(&MeetingRole::Beside).filter(|_| role == MeetingRole::Facilitator);
    let note = rotation::note(why, beside).map(|note| call.say(&note));
    Named { role, id: person.clone(), name: call.name(person), why: call.say(&because(person, why)), note }
}

fn said(call: &Call, lines: &[Line]) -> String {
    if lines.is_empty() {
        return call.say(&Message::new("cli-rota-none"));
    }
    let nobody = || call.texts.plain("word-nobody-yet");
    let head = ["cli-rota-when", "cli-rota-series", "word-facilitator", "word-scribe", "cli-rota-why"];
    let mut rows = vec![head.iter().map(|key| call.texts.plain(key)).collect::<Vec<_>>()];
    rows.extend(lines.iter().map(|line| {
        vec![
            format!("{} {}", call.texts.date_short(line.date), line.at),
            line.series.clone(),
            line.facilitator.clone().unwrap_or_else(nobody),
            line.scribe.clone().unwrap_or_else(nobody),
            line.why.clone(),
        ]
    }));
    columns(&rows)
}
