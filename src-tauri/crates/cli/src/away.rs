//! `baton away`: when somebody is away, as they say or as a calendar file says; or only what would come of it.
//!
//! **Invariant:** a dry run writes nothing and shows what the same rule would do.

use baton_desk::view::read;
use baton_meeting::absence::{AbsenceIntent, Period};
use baton_meeting::id::{PersonRef, SeriesRef};
use baton_meeting::message::Message;
use serde::Serialize;

use crate::arguments::Away;
use crate::call::Call;
use crate::input;
use crate::trouble::{Ending, Trouble};
use crate::turn::{Change, changes, shown};

/// What was said, and what comes of it.
#[derive(Serialize)]
struct Said {
    person: String,
    periods: Vec<Period>,
    unsure: Vec<Message>,
    changes: Vec<Change>,
    recorded: bool,
}

/// Says that somebody is away; with `--dry-run` shows whose turns would move.
///
/// # Errors
/// Refuses what the rules refuse, and a calendar with nothing in it; fails when a file cannot be read or written.
pub fn run(call: &Call, away: Away) -> Result<Ending, Trouble> {
    let mut desk = call.open(&away.file)?;
    let (periods, unsure) = match &away.calendar {
        Some(path) => {
            let read = read::calendar(&desk, &input::text(path)?);
            read.unsure.iter().for_each(|unsure| call.remark(unsure));
            if read.found.is_empty() {
                return Err(Trouble::refused(Message::new("cli-away-nothing")));
            }
            let periods = read.found.into_iter().map(|one| Period { from: one.from, until: one.until });
            (periods.collect(), read.unsure)
        }
        None => {
            let from = away.from.unwrap_or_default();
            (vec![Period { from, until: away.until.unwrap_or(from) }], Vec::new())
        }
    };
    let intent = AbsenceIntent::SayAway {
        id: None,
        person: PersonRef::from(away.person.as_str()),
        from: None,
        until: None,
        periods: Some(periods.clone()),
        series: away.series.as_deref().map(SeriesRef::from),
        note: away.note,
    };
    let state = desk.state()?;
    let series: Vec<_> = match &away.series {
        Some(wanted) => vec![state.series(&SeriesRef::from(wanted.as_str()))?.id.clone()],
        None => state.series.keys().cloned().collect(),
    };
    let changes = changes(&desk, &series, &intent)?;
    if !away.dry_run {
        call.ask(&mut desk, intent)?;
    }
    let said = Said { person: away.person, periods, unsure, changes, recorded: !away.dry_run };
    call.answer(&said, || {
        let days = Message::new(if away.dry_run { "cli-away-would" } else { "cli-away-said" }).number("count", said.periods.len());
        format!("{}\n{}", call.say(&days), shown(call, &said.changes))
    })
}
