//! Files for which Baton has a reader of their own: people, calendars and ballots; here only what is in them.
//!
//! **Invariant:** what these readers are unsure of is passed on, none of it in silence.

use baton_meeting::message::Message;
use chrono::NaiveDate;

use super::{Source, Unsure};
use crate::ballots::{self, Ballots, Cells, Unreadable};
use crate::ics;
use crate::import::people as list;

/// People in a table or on cards.
pub(crate) fn people(bytes: &[u8]) -> Source {
    let read = list::read(bytes);
    Source {
        present: read.people.iter().map(|found| found.person.name.clone()).collect(),
        entries: read.people.len(),
        unsure: read.problems.into_iter().map(|problem| Unsure { line: problem.line, why: problem.what }).collect(),
        ..Source::default()
    }
}

/// A calendar: how many events it has, and what is unsure from the first of them on.
pub(crate) fn calendar(text: &str) -> Source {
    let dates = text.lines().filter_map(|line| line.strip_prefix("DTSTART"));
    let first = dates.filter_map(|line| NaiveDate::parse_from_str(line.rsplit(':').next()?.get(..8)?, "%Y%m%d").ok()).min();
    let read = ics::read(text, first.unwrap_or_default(), chrono_tz::UTC);
    Source {
        entries: text.lines().filter(|line| line.trim_end().eq_ignore_ascii_case("BEGIN:VEVENT")).count(),
        unsure: read.unsure.into_iter().map(|why| Unsure { line: 0, why }).collect(),
        ..Source::default()
    }
}

/// Ballots that can be counted.
///
/// # Errors
/// Says why they could not be read.
pub(crate) fn ballots(bytes: &[u8]) -> Result<Source, Message> {
    match ballots::read(bytes, None, &Cells::Ranks) {
        Ok(read) => Ok(Source { title: title(&read), entries: many(&read), ..Source::default() }),
        Err(Unreadable::Refused { why, .. }) => Err(why.why),
        Err(Unreadable::Stopped(error)) => Err(Message::new("import-unreadable").text("because", error.to_string())),
    }
}

fn title(ballots: &Ballots) -> Option<String> {
    match ballots {
        Ballots::Ranked(ranked) => ranked.title.clone(),
        Ballots::YesNo { question, .. } => Some(question.clone()),
        Ballots::Marked(_) => None,
    }
}

fn many(ballots: &Ballots) -> usize {
    let count = match ballots {
        Ballots::Ranked(ranked) => ranked.profile.total(),
        Ballots::YesNo { totals, .. } => totals.yes + totals.no + totals.abstained,
        Ballots::Marked(_) => 0,
    };
    usize::try_from(count).unwrap_or(usize::MAX)
}
