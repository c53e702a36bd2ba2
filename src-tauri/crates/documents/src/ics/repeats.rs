//! What happens again: rules, dates besides, dates without (RFC 5545, 3.8.5).
//!
//! Everything is counted on the clocks of the event, so that a clock change moves the instant and never the hour.
//!
//! **Invariant:** no rule runs without end, and none from long ago takes long.

use chrono::{Duration, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;
use rrule::{RRuleSet, Tz as RuleZone};
use std::collections::BTreeSet;

use super::moment::{self, Moment};

/// How many steps all the rules of one file may take together.
pub(super) const STEPS: i64 = 400_000;
/// The most that one rule can give in two years of days.
const MOST: u16 = 1000;

/// What a rule says, taken apart.
pub(super) struct Rule {
    /// All of it but its end.
    rest: String,
    /// Days between two steps, at least.
    step: i64,
    until: Option<String>,
    /// Whether it ends by itself.
    pub ends: bool,
}

impl Rule {
    /// Reads `FREQ=YEARLY;UNTIL=20301231`. Nothing for rules by the hour, or without a frequency.
    pub fn of(written: &str) -> Option<Self> {
        let written = written.trim().to_ascii_uppercase();
        let parts = || written.split(';').filter(|part| !part.is_empty());
        let step = match parts().find_map(|part| part.strip_prefix("FREQ="))? {
            "DAILY" => 1,
            "WEEKLY" => 7,
            "MONTHLY" => 28,
            "YEARLY" => 365,
            _ => return None,
        };
        let until = parts().find_map(|part| part.strip_prefix("UNTIL=")).map(str::to_owned);
        let counted = parts().any(|part| part.starts_with("COUNT="));
        let rest = parts().filter(|part| !part.starts_with("UNTIL=")).collect::<Vec<_>>().join(";");
        Some(Self { rest, step, ends: counted || until.is_some(), until })
    }

    /// How many steps it takes to get to a day.
    pub fn steps(&self, start: NaiveDateTime, last: NaiveDate) -> i64 {
        // A step may give a whole week of days.
        (last - start.date()).num_days().max(0) / self.step * if self.step == 1 { 1 } else { 7 }
    }

    /// The beginnings between two moments. Nothing where the rule cannot be read.
    pub fn beginnings(&self, start: Moment, first: NaiveDateTime, last: NaiveDateTime) -> Option<BTreeSet<NaiveDateTime>> {
        let until = match &self.until {
            Some(written) => Some(self.end(written, start.zone)?.min(last)),
            None => Some(last),
        };
        let ends =
            until.map(|until| format!(";UNTIL={}", moment::as_utc(until))).filter(|_| !self.rest.contains("COUNT=")).unwrap_or_default();
        let text = format!("DTSTART:{}\nRRULE:{}{ends}", moment::as_utc(start.local), self.rest);
        let set: RRuleSet = text.parse().ok()?;
        let utc = |local: NaiveDateTime| RuleZone::UTC.from_utc_datetime(&local);
        let found = set.after(utc(first)).before(utc(last)).all(MOST).dates;
        Some(found.into_iter().map(|found| found.naive_utc()).filter(|local| until.is_none_or(|until| *local <= until)).collect())
    }

    /// The last moment, on the clocks of the event.
    fn end(&self, written: &str, zone: Option<Tz>) -> Option<NaiveDateTime> {
        let line = super::content::Line { name: "UNTIL".to_owned(), zone: None, is_date: false, value: String::new() };
        let end = moment::moment(written, &line)?;
        Some(if end.is_date { end.local + Duration::seconds(86_399) } else { end.on_clocks(zone) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn berlin(text: &str) -> Moment {
        Moment { local: at(text), zone: Some(Tz::Europe__Berlin), is_date: false }
    }

    #[test]
    fn a_rule_ends_at_an_instant_on_the_clocks_of_its_event() {
        let rule = Rule::of("FREQ=DAILY;UNTIL=20270701T220000Z").unwrap();
        let found = rule.beginnings(berlin("2027-06-30T00:00:00"), at("2027-01-01T00:00:00"), at("2028-01-01T00:00:00")).unwrap();
        assert_eq!(found.last(), Some(&at("2027-07-02T00:00:00")), "22:00 in UTC is midnight in Berlin in summer");
    }

    #[test]
    fn a_rule_without_end_stops_where_it_is_told_to() {
        let rule = Rule::of("RRULE=1;FREQ=WEEKLY;BYDAY=MO");
        assert!(rule.is_some_and(|rule| !rule.ends));
        let rule = Rule::of("FREQ=WEEKLY;BYDAY=MO").unwrap();
        let found = rule.beginnings(berlin("2020-01-06T10:00:00"), at("2026-11-01T00:00:00"), at("2026-12-01T00:00:00")).unwrap();
        assert_eq!(found.len(), 5, "five Mondays in November 2026");
        assert!(found.iter().all(|local| local.time() == at("2020-01-06T10:00:00").time()), "the hour stays over clock changes");
    }

    #[test]
    fn rules_by_the_hour_and_rules_that_make_no_sense_are_nothing() {
        assert!(Rule::of("FREQ=SECONDLY").is_none() && Rule::of("BYDAY=MO").is_none());
        let rule = Rule::of("FREQ=MONTHLY;BYDAY=XX").unwrap();
        assert!(rule.beginnings(berlin("2027-01-01T00:00:00"), at("2027-01-01T00:00:00"), at("2028-01-01T00:00:00")).is_none());
    }
}
