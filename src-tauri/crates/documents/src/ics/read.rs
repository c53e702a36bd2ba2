//! Days on which something stands in a calendar file, such as school holidays.
//!
//! **Invariant:** the title is the file's own; what is over is left out; nothing that was unsure is passed over in silence.

use baton_meeting::message::Message;
use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

use super::content::{Content, Line};
use super::moment::{self, Moment};
use super::repeats::{Rule, STEPS};

/// How far ahead what repeats is looked at, in days: two years.
pub const AHEAD: u64 = 731;
/// The most stretches that are shown.
const MOST: usize = 5_000;
/// The most letters of a title.
const TITLE: usize = 200;

/// Days on which something stands in a calendar, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// What the calendar calls it; may be empty.
    pub title: String,
}

/// What was understood of a calendar file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarRead {
    /// Stretches of days, in order.
    pub found: Vec<Stretch>,
    /// What is unsure.
    pub unsure: Vec<Message>,
}

/// How often something was unsure, by what it was; said once for each.
#[derive(Default)]
struct Doubts {
    counted: BTreeMap<&'static str, usize>,
    zones: BTreeSet<String>,
}

impl Doubts {
    fn about(&mut self, key: &'static str) {
        *self.counted.entry(key).or_default() += 1;
    }

    fn said(self, horizon: NaiveDate) -> Vec<Message> {
        let counted = self.counted.into_iter().map(|(key, count)| Message::new(key).number("count", count).date("until", horizon));
        counted.chain(self.zones.into_iter().map(|zone| Message::new("calendar-file-zone").text("zone", zone))).collect()
    }
}

/// An event as its lines say.
struct Event {
    title: String,
    start: Moment,
    length: Duration,
    rules: Vec<String>,
    besides: Vec<Moment>,
    without: Vec<Moment>,
}

/// Reads a calendar file: on which days from `today` on something stands in it. Times are taken to the clocks of `zone`.
pub fn read(text: &str, today: NaiveDate, zone: Tz) -> CalendarRead {
    let content = Content::of(text);
    if !content.is_calendar {
        return CalendarRead { found: Vec::new(), unsure: vec![Message::new("calendar-file-none")] };
    }
    let horizon = today.checked_add_days(Days::new(AHEAD)).unwrap_or(NaiveDate::MAX);
    let mut doubts = Doubts::default();
    (0..content.broken).for_each(|_| doubts.about("calendar-file-lines"));
    if !content.is_whole {
        doubts.about("calendar-file-cut");
    }
    let replaced = replaced(&content.events);
    let (mut found, mut steps, mut over) = (BTreeSet::new(), 0, 0usize);
    for lines in content.events.iter().filter(|lines| value(lines, "STATUS") != Some("CANCELLED")) {
        let Some(mut event) = event(lines, &mut doubts) else { continue };
        let uid = value(lines, "UID").unwrap_or_default();
        if value(lines, "RECURRENCE-ID").is_none() {
            event.without.extend(replaced.get(uid).into_iter().flatten());
        }
        let window = Window { today, horizon, zone };
        let stretches = event.stretches(&window, &mut steps, &mut doubts);
        over += usize::from(stretches.is_empty());
        found.extend(stretches);
    }
    if found.len() > MOST {
        doubts.about("calendar-file-many");
    }
    let mut unsure = doubts.said(horizon);
    if over > 0 {
        unsure.push(Message::new("calendar-file-over").number("count", over));
    }
    if found.is_empty() && unsure.is_empty() {
        unsure.push(Message::new("calendar-file-empty"));
    }
    CalendarRead { found: found.into_iter().take(MOST).collect(), unsure }
}

fn value<'a>(lines: &'a [Line], name: &str) -> Option<&'a str> {
    lines.iter().find(|line| line.name == name).map(|line| line.value.trim())
}

/// Occurrences that stand in the file as events of their own, by the identity of what they belong to.
fn replaced(events: &[Vec<Line>]) -> BTreeMap<&str, Vec<Moment>> {
    let mut replaced: BTreeMap<&str, Vec<Moment>> = BTreeMap::new();
    for lines in events {
        let instead = lines.iter().find(|line| line.name == "RECURRENCE-ID").and_then(|line| moment::moment(&line.value, line));
        if let (Some(uid), Some(instead)) = (value(lines, "UID"), instead) {
            replaced.entry(uid).or_default().push(instead);
        }
    }
    replaced
}

fn event(lines: &[Line], doubts: &mut Doubts) -> Option<Event> {
    let named = |name: &'static str| lines.iter().filter(move |line| line.name == name);
    let unknown = |line: &&Line| line.zone.as_deref().is_some_and(|zone| moment::zone(zone).is_none());
    doubts.zones.extend(["DTSTART", "DTEND"].into_iter().flat_map(named).filter(unknown).filter_map(|line| line.zone.clone()));
    let Some(start) = named("DTSTART").next().and_then(|line| moment::moment(&line.value, line)) else {
        doubts.about("calendar-file-when");
        return None;
    };
    let ends = named("DTEND").next().map(|line| moment::moment(&line.value, line).map(|end| end.on_clocks(start.zone) - start.local));
    let lasts = || named("DURATION").next().map(|line| moment::length(&line.value));
    let day = if start.is_date { Duration::days(1) } else { Duration::zero() };
    let length = match ends.or_else(lasts) {
        None => day,
        Some(Some(length)) if length >= Duration::zero() => length.max(day),
        Some(_) => {
            doubts.about("calendar-file-ends");
            return None;
        }
    };
    let mut several = |name: &'static str| -> Vec<Moment> {
        let all: Vec<Option<Moment>> = named(name).flat_map(moment::moments).collect();
        if all.contains(&None) {
            doubts.about("calendar-file-repeats");
        }
        all.into_iter().flatten().collect()
    };
    let (besides, without) = (several("RDATE"), several("EXDATE"));
    let title = named("SUMMARY").next().map(|line| line.value.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
    let rules = named("RRULE").map(|line| line.value.clone()).collect();
    Some(Event { title: title.chars().take(TITLE).collect(), start, length, rules, besides, without })
}

/// Which days count, and whose clocks.
struct Window {
    today: NaiveDate,
    horizon: NaiveDate,
    zone: Tz,
}

impl Event {
    fn stretches(&self, window: &Window, steps: &mut i64, doubts: &mut Doubts) -> Vec<Stretch> {
        let mut beginnings = BTreeSet::from([self.start.local]);
        // What began before today may last into it; a day more, because clocks elsewhere may be a day ahead.
        let first = window.today.and_time(NaiveTime::MIN) - self.length.min(Duration::days(4000)) - Duration::days(1);
        let last = window.horizon.and_time(NaiveTime::MIN);
        for written in &self.rules {
            let rule = Rule::of(written);
            *steps += rule.as_ref().map_or(0, |rule| rule.steps(self.start.local, window.horizon));
            if *steps > STEPS {
                doubts.about("calendar-file-long-ago");
                continue;
            }
            match rule.as_ref().and_then(|rule| rule.beginnings(self.start, first, last)) {
                Some(found) => beginnings.extend(found),
                None => doubts.about("calendar-file-repeats"),
            }
            if rule.is_some_and(|rule| !rule.ends) {
                doubts.about("calendar-file-for-ever");
            }
        }
        beginnings.extend(self.besides.iter().map(|moment| moment.on_clocks(self.start.zone)));
        for without in &self.without {
            let local = without.on_clocks(self.start.zone);
            beginnings.retain(|known| if without.is_date { known.date() != local.date() } else { *known != local });
        }
        beginnings
            .into_iter()
            .filter_map(|local| self.stretch(local, window.zone))
            .filter(|stretch| stretch.until >= window.today)
            .collect()
    }

    fn stretch(&self, local: NaiveDateTime, zone: Tz) -> Option<Stretch> {
        let end = local.checked_add_signed(self.length)?;
        let here = |local: NaiveDateTime| Moment { local, ..self.start }.on_clocks(Some(zone));
        let (from, end) = (here(local), here(end));
        // An end at midnight belongs to the day before.
        let until = if end.time() == NaiveTime::MIN { end.date().pred_opt()? } else { end.date() };
        Some(Stretch { from: from.date(), until: until.max(from.date()), title: self.title.clone() })
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
