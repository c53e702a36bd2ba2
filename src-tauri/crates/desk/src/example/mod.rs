//! The example workspace: a cooperative of pretend people with half a year of meetings, to explore before one's own.
//!
//! A [`story`] holds what was said; the [`calendar`] lays it around today, and the [`teller`] asks the desk for all of it in
//! turn, through the same door as everybody. A language is a story of its own; [`english`] is the first.
//!
//! **Invariant:** the same day, zone and story give the same meetings, decisions and follow-ups.

mod calendar;
mod english;
mod story;
mod teller;

use std::path::Path;
use std::sync::Arc;

use baton_meeting::cadence::{self, TimeOfDay};
use baton_meeting::message::Message;
use chrono::Duration;

use crate::clock::SetClock;
use crate::desk::{Desk, Place};
use crate::problem::Problem;

/// Writes the example into a new file.
///
/// # Errors
/// Fails when the file exists or cannot be written; then no half of it is left behind.
pub fn write(path: &Path, place: &Place) -> Result<Desk, Problem> {
    let today = place.clock.now().with_timezone(&place.zone).date_naive();
    let story = english::story();
    let first = story.series.iter().filter_map(|series| calendar::dates(series, today).dates.first().copied()).min();
    let begin = first.unwrap_or(today) - Duration::days(3);
    let clock = Arc::new(SetClock::at(cadence::instant(begin, TimeOfDay::at(9, 0), place.zone)));
    let telling = Place { clock: clock.clone(), ..place.clone() };
    let desk = match Desk::create(path, story.workspace, true, &telling)? {
        Ok(desk) => desk,
        Err(refusal) => return Err(Problem::new(Message { key: refusal.why.key, args: refusal.why.args })),
    };
    let midnight = cadence::instant(today, TimeOfDay::at(0, 0), place.zone);
    if let Err(problem) = teller::Teller::new(desk, clock, &story, today, midnight).tell() {
        if let Err(fault) = std::fs::remove_file(path) {
            tracing::warn!(%fault, "the unfinished example could not be taken away");
        }
        return Err(problem);
    }
    Desk::open(path, place)
}
