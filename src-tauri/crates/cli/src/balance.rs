//! `baton balance`: how widely leading, writing, deciding and promising are shared over a window of time.
//!
//! **Invariant:** people stand by name, never by how much they did; and only in the data that was asked for with `--json`.

use std::collections::BTreeMap;

use baton_desk::view::gathered::{self, Over, Point};
use baton_desk::view::share;
use baton_meeting::balance::{Balance, Kind, WHOLE};
use baton_meeting::id::{PersonId, SeriesRef, TeamRef};
use baton_meeting::message::Message;
use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::arguments::{self, Window};
use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// How widely everything is shared.
#[derive(Serialize)]
struct Answer {
    /// The first day; nothing for the beginning.
    from: Option<NaiveDate>,
    /// The last day.
    until: NaiveDate,
    meetings: usize,
    /// Whether there is too little to say anything.
    thin: bool,
    kinds: BTreeMap<&'static str, Shared>,
    /// The same window a year earlier; nothing where no meeting was held then.
    a_year_ago: Option<Earlier>,
    /// Quarter by quarter, the oldest first.
    trend: Vec<Quarter>,
    /// By name.
    people: Vec<Line>,
}

/// A window a year earlier.
#[derive(Serialize)]
struct Earlier {
    from: Option<NaiveDate>,
    until: NaiveDate,
    meetings: usize,
    /// Led, brought, decided.
    kinds: BTreeMap<&'static str, Shared>,
}

/// One quarter.
#[derive(Serialize)]
struct Quarter {
    /// "2026-Q3".
    quarter: String,
    from: NaiveDate,
    /// The last day that was counted.
    until: NaiveDate,
    /// Whether it was not over then.
    so_far: bool,
    meetings: usize,
    /// Whether there is too little to say anything.
    thin: bool,
    /// Led, brought, decided.
    kinds: BTreeMap<&'static str, Shared>,
}

/// How widely one kind is shared.
#[derive(Serialize)]
struct Shared {
    who: usize,
    people: usize,
    total: f64,
    effective_number: f64,
    gini: f64,
    top_share: f64,
}

/// What one person did, by kind, in wholes; a part of a meeting is a part.
#[derive(Serialize)]
struct Line {
    id: PersonId,
    name: String,
    counts: BTreeMap<&'static str, f64>,
}

/// Shows how widely everything is shared.
///
/// # Errors
/// Refuses a team or series that is not there, and a window that ends before it begins; fails when the file cannot be read.
pub fn run(call: &Call, asked: &arguments::Balance) -> Result<Ending, Trouble> {
    let desk = call.open(&asked.file)?;
    let state = desk.state()?;
    let back = |days| state.today.checked_sub_days(Days::new(days));
    let from = match (asked.window, asked.from.or(asked.until)) {
        (None, Some(_)) => asked.from,
        (Some(Window::All), _) => None,
        (Some(Window::Weeks), _) => back(56),
        (Some(Window::Year), _) => back(365),
        (Some(Window::Quarter) | None, _) => back(91),
    };
    let until = asked.until.unwrap_or(state.today);
    if from.is_some_and(|from| from > until) {
        return Err(Trouble::refused(Message::new("cli-balance-backwards")));
    }
    let team = asked.team.as_deref().map(|team| state.team(&TeamRef::from(team))).transpose()?.map(|team| team.id.clone());
    let series = asked.series.as_deref().map(|series| state.series(&SeriesRef::from(series))).transpose()?.map(|series| series.id.clone());
    let over = Over { from, until, team, inside: asked.inside, series };
    let record = gathered::read(&desk, &state, &gathered::span(&over))?;
    let balance = record.within(&over).balance;
    let then = over.a_year_ago().map(|over| (record.within(&over).balance, over)).filter(|(then, _)| then.meetings > 0);
    let trend = record.trend(&over);
    call.learn(&state);
    let answer = Answer {
        from,
        until,
        meetings: balance.meetings,
        thin: balance.thin(),
        kinds: kinds(&balance, &Kind::ALL),
        a_year_ago: then.as_ref().map(|(then, over)| Earlier {
            from: over.from,
            until: over.until,
            meetings: then.meetings,
            kinds: kinds(then, &share::FIRST),
        }),
        trend: trend.iter().map(quarter).collect(),
        people: lines(call, &balance),
    };
    call.answer(&answer, || words(call, &balance, then.as_ref().map(|(then, _)| then), &trend))
}

fn kinds(balance: &Balance, kinds: &[Kind]) -> BTreeMap<&'static str, Shared> {
    kinds.iter().map(|kind| (kind.name(), shared(balance, *kind))).collect()
}

fn quarter(point: &Point) -> Quarter {
    Quarter {
        quarter: point.quarter.to_string(),
        from: point.quarter.first(),
        until: point.until,
        so_far: point.so_far(),
        meetings: point.balance.meetings,
        thin: point.balance.thin(),
        kinds: kinds(&point.balance, &share::FIRST),
    }
}

fn shared(balance: &Balance, kind: Kind) -> Shared {
    let measured = balance.measure(kind);
    Shared {
        who: measured.who,
        people: measured.people,
        total: measured.total,
        effective_number: measured.effective,
        gini: measured.gini,
        top_share: measured.top,
    }
}

fn lines(call: &Call, balance: &Balance) -> Vec<Line> {
    let mut people = balance.people.clone();
    people.extend(Kind::ALL.into_iter().flat_map(|kind| balance.of(kind).map(|(person, _)| person.clone())));
    #[allow(clippy::cast_precision_loss, reason = "a count far below 2^53")]
    let wholes = |units: u64| units as f64 / WHOLE as f64;
    let counts = |person: &PersonId| Kind::ALL.into_iter().map(|kind| (kind.name(), wholes(balance.by(kind, person)))).collect();
    let mut lines: Vec<Line> = people.into_iter().map(|id| Line { name: call.name(&id), counts: counts(&id), id }).collect();
    lines.sort_by(|a, b| (a.name.to_lowercase(), &a.id).cmp(&(b.name.to_lowercase(), &b.id)));
    lines
}

fn words(call: &Call, balance: &Balance, then: Option<&Balance>, trend: &[Point]) -> String {
    let about = call.say(&Message::new("share-from").number("count", balance.meetings));
    let mut said = vec![if balance.thin() { format!("{about} {}", call.texts.plain("share-too-little")) } else { about }];
    if balance.meetings > 0 {
        said.extend(share::FIRST.map(|kind| {
            let now = call.say(&share::headline(balance, kind));
            share::before(then, kind).map_or(now.clone(), |before| format!("{now} {}", call.say(&before)))
        }));
    }
    let figures = figures(call, balance);
    let tables = [(figures.len() > 1).then(|| columns(&figures)), (!trend.is_empty()).then(|| quarters(call, trend))];
    tables.into_iter().flatten().fold(said.join("\n"), |said, table| format!("{said}\n\n{}", table.trim_end()))
}

fn figures(call: &Call, balance: &Balance) -> Vec<Vec<String>> {
    let plain = |key: &str| call.texts.plain(key);
    let mut rows =
        vec![vec![plain("share-what"), plain("share-people"), plain("share-effective"), plain("share-gini"), plain("share-top")]];
    for kind in Kind::ALL {
        let measured = balance.measure(kind);
        if measured.who > 0 {
            #[allow(clippy::cast_possible_truncation, reason = "a share in per cent, 0 to 100")]
            let part = (measured.top * 100.0).round() as i64;
            rows.push(vec![
                plain(&format!("share-of-{}", kind.name())),
                format!("{}/{}", measured.who, measured.people),
                format!("{:.1}", measured.effective),
                format!("{:.2}", measured.gini),
                call.say(&Message::new("share-percent").number("part", part)),
            ]);
        }
    }
    rows
}

/// Leading, quarter by quarter; where there is too little to say anything, it says that instead of a figure.
fn quarters(call: &Call, trend: &[Point]) -> String {
    let plain = |key: &str| call.texts.plain(key);
    let mut rows = vec![vec![plain("share-trend"), plain("share-effective"), plain("share-people"), plain("share-meetings")]];
    rows.extend(trend.iter().map(|point| {
        let measured = point.balance.measure(Kind::Led);
        let key = if point.so_far() { "share-quarter-so-far" } else { "share-quarter-name" };
        vec![
            call.say(&Message::new(key).number("quarter", point.quarter.number).text("year", point.quarter.year.to_string())),
            if point.balance.thin() { plain("share-thin") } else { format!("{:.1}", measured.effective) },
            measured.people.to_string(),
            point.balance.meetings.to_string(),
        ]
    }));
    columns(&rows)
}
