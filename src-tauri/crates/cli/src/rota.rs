//! `baton rota`: whose turn it is to lead and to write, and why.

use baton_desk::view::rota::because;
use baton_meeting::id::{PersonId, SeriesRef};
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{self, Turn};
use baton_meeting::series::Series;
use chrono::NaiveDate;
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
}

/// Shows the next turns of one series, or of all.
///
/// # Errors
/// Refuses a series that is not there; fails when the file cannot be read.
pub fn run(call: &Call, rota: &Rota) -> Result<Ending, Trouble> {
    let desk = call.open(&rota.file)?;
    let state = desk.state()?;
    let series: Vec<&Series> = match &rota.series {
        Some(wanted) => vec![state.series(&SeriesRef::from(wanted.as_str()))?],
        None => state.series.values().collect(),
    };
    let mut lines: Vec<Line> = series
        .iter()
        .flat_map(|series| rotation::rota(series, state.today, rota.next).into_iter().map(|turn| line(call, series, &turn)))
        .collect();
    lines.sort_by(|a, b| (a.date, &a.at, &a.series).cmp(&(b.date, &b.at, &b.series)));
    lines.truncate(rota.next);
    call.answer(&lines, || said(call, &lines))
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
    }
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
