//! What is to be done and looked at again as a calendar: follow-ups and reviews, each a whole day.
//!
//! Many calendars show no tasks, so both are events. What is done, let go or no longer applies goes out as cancelled, so a
//! second export brings the first up to date and doubles nothing.
//!
//! A calendar that others read has no alarms: a reminder goes to whoever has the follow-up, and to nobody else.
//!
//! **Invariant:** the same records give the same bytes: nothing here knows when it is written.

use baton_meeting::decision::{Decision, Status};
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{DecisionId, FollowUpId, PersonId};
use baton_texts::{Names, Texts};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

use super::rota::{Stamp, utc};
use super::write::Lines;
use crate::called::Called;
use crate::paper::{LogIn, follow_up};
use crate::record;

/// How far the record of each follow-up and each decision has come; one without goes out as new.
#[derive(Clone, Debug, Default)]
pub struct Stamps {
    /// Of follow-ups.
    pub follow_ups: BTreeMap<FollowUpId, Stamp>,
    /// Of decisions.
    pub decisions: BTreeMap<DecisionId, Stamp>,
}

/// The follow-ups with a date and the reviews of the decisions as a calendar, by date.
pub fn due(of: &LogIn<'_>, stamps: &Stamps) -> String {
    let (texts, state) = (of.texts, of.choice.state(of.state, of.texts));
    let called = Called::new(&state, of.decisions);
    let title = texts.say("paper-calendar", &[("whose", (&state.workspace.name).into())]);
    let mut events: Vec<Event> = of.follow_ups.iter().filter_map(|one| to_do(one, stamps, &called, texts)).collect();
    events.extend(record::log(of.decisions).into_iter().filter_map(|one| to_review(one, stamps, &called, texts)));
    let mut about = of.choice.said(texts);
    about.extend(of.checkpoint.as_ref().map(|proof| proof.line(texts)));
    calendar(&title, &about, events, &state.workspace.id)
}

/// What one person said yes to, as a calendar of their own: the only one with alarms. `follow_ups` are those they have, and those
/// they once had, which go out as cancelled.
pub fn of_person(of: &LogIn<'_>, person: &PersonId, stamps: &Stamps) -> String {
    let called = Called::new(of.state, of.decisions);
    let title = of.texts.say("paper-calendar-own", &[("name", called.person(person).into()), ("whose", (&of.state.workspace.name).into())]);
    let own = |one: &FollowUp| {
        let event = to_do(one, stamps, &called, of.texts)?;
        let off = event.off || one.stand.owner() != Some(person);
        Some(Event { off, alarm: !off, ..event })
    };
    calendar(&title, &[], of.follow_ups.iter().filter_map(own).collect(), &of.state.workspace.id)
}

fn calendar(title: &str, about: &[String], mut events: Vec<Event>, workspace: &str) -> String {
    events.sort_by(|one, other| (one.day, &one.id).cmp(&(other.day, &other.id)));
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Baton//Baton//EN");
    lines.put("CALSCALE", "GREGORIAN");
    lines.put("METHOD", "PUBLISH");
    lines.words("NAME", title);
    lines.words("X-WR-CALNAME", title);
    if !about.is_empty() {
        lines.words("DESCRIPTION", &about.join("\n"));
        lines.words("X-WR-CALDESC", &about.join("\n"));
    }
    for event in events {
        event.put(&mut lines, workspace);
    }
    lines.put("END", "VCALENDAR");
    lines.written()
}

struct Event {
    id: String,
    day: NaiveDate,
    off: bool,
    alarm: bool,
    stamp: Option<Stamp>,
    summary: String,
    about: String,
}

impl Event {
    fn put(&self, lines: &mut Lines, workspace: &str) {
        let stamp = self.stamp.unwrap_or(Stamp { sequence: 0, at: DateTime::<Utc>::UNIX_EPOCH });
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", &format!("{}@{workspace}", self.id));
        lines.put("DTSTAMP", &utc(stamp.at));
        lines.put("SEQUENCE", &stamp.sequence.to_string());
        let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
        lines.put("DTSTART;VALUE=DATE", &day(self.day));
        // The end of a whole day is the next one (RFC 5545, 3.6.1).
        lines.put("DTEND;VALUE=DATE", &day(self.day.succ_opt().unwrap_or(self.day)));
        lines.words("SUMMARY", &self.summary);
        lines.words("DESCRIPTION", &self.about);
        lines.put("STATUS", if self.off { "CANCELLED" } else { "CONFIRMED" });
        lines.put("TRANSP", "TRANSPARENT");
        if self.alarm {
            lines.put("BEGIN", "VALARM");
            lines.put("ACTION", "DISPLAY");
            lines.words("DESCRIPTION", &self.summary);
            // Nine in the morning of the day, counted from its beginning (RFC 5545, 3.8.6.3).
            lines.put("TRIGGER", "PT9H");
            lines.put("END", "VALARM");
        }
        lines.put("END", "VEVENT");
    }
}

fn to_do(one: &FollowUp, stamps: &Stamps, called: &Called<'_>, texts: &Texts) -> Option<Event> {
    Some(Event {
        id: one.id.to_string(),
        day: one.due?,
        off: matches!(one.stand, Stand::Done { .. } | Stand::Dropped { .. }),
        alarm: false,
        stamp: stamps.follow_ups.get(&one.id).copied(),
        summary: one.what.clone(),
        about: follow_up(one, called, texts),
    })
}

fn to_review(one: &Decision, stamps: &Stamps, called: &Called<'_>, texts: &Texts) -> Option<Event> {
    let off = one.status != Status::InForce;
    // What ended keeps the day it was to be looked at, so that the calendar can let go of it.
    let day = one.review.or(if off { one.record.wording.review } else { None })?;
    Some(Event {
        id: format!("review.{}", one.id),
        day,
        off,
        alarm: false,
        stamp: stamps.decisions.get(&one.id).copied(),
        summary: texts.say("paper-review", &[("number", crate::called::number(one, called, texts).into())]),
        about: one.record.statement.clone(),
    })
}
