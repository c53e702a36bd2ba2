//! Dates and times as people say them.
//!
//! **Invariant:** a local date is never moved by a zone, and nothing here knows what day it is today.

use baton_meeting::cadence::TimeOfDay;
use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike, Utc};

use crate::Texts;

impl Texts {
    /// "Monday 23 November 2026".
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.date(date, "long")
    }

    /// "Mon 23 Nov 2026".
    pub fn date_short(&self, date: NaiveDate) -> String {
        self.date(date, "short")
    }

    /// "10:00".
    pub fn time(&self, at: TimeOfDay) -> String {
        let minute = format!("{:02}", at.0.minute());
        if self.language().is_american() {
            let (afternoon, hour) = at.0.hour12();
            let half = if afternoon { "calendar-pm" } else { "calendar-am" };
            return self.say(
                "calendar-time-american",
                &[("hour", hour.to_string().into()), ("minute", minute.into()), ("half", self.plain(half).into())],
            );
        }
        self.say("calendar-time", &[("hour", format!("{:02}", at.0.hour()).into()), ("minute", minute.into())])
    }

    /// The time of an instant on the clocks of a zone: "10:00".
    pub fn clock<Zone: TimeZone>(&self, at: DateTime<Utc>, zone: &Zone) -> String {
        self.time(TimeOfDay(at.with_timezone(zone).naive_local().time()))
    }

    /// "10 minutes".
    pub fn minutes(&self, minutes: u32) -> String {
        self.say("calendar-minutes", &[("count", minutes.into())])
    }

    fn date(&self, date: NaiveDate, style: &str) -> String {
        let pattern = if self.language().is_american() { "-american" } else { "" };
        let weekday = self.plain(&format!("calendar-weekday-{style}-{}", date.weekday().number_from_monday()));
        let month = self.plain(&format!("calendar-month-{style}-{}", date.month()));
        self.say(
            &format!("calendar-date-{style}{pattern}"),
            &[
                ("weekday", weekday.into()),
                ("day", date.day().to_string().into()),
                ("month", month.into()),
                // A year is a name, not a count: no digits are set apart in it.
                ("year", date.year().to_string().into()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        "2026-11-23".parse().unwrap()
    }

    #[test]
    fn dates_read_as_they_are_said_where_the_reader_lives() {
        let said = |tag: &str| (Texts::new(tag).date_short(day()), Texts::new(tag).date_long(day()));
        assert_eq!(said("en-GB"), ("Mon 23 Nov 2026".into(), "Monday 23 November 2026".into()));
        assert_eq!(said("en-US"), ("Mon, Nov 23, 2026".into(), "Monday, November 23, 2026".into()));
        assert_eq!(said("de"), ("Mo. 23. Nov. 2026".into(), "Montag, 23. November 2026".into()));
    }

    #[test]
    fn every_day_of_a_year_has_words_in_every_language() {
        for tag in ["en-GB", "en-US", "de-DE"] {
            let texts = Texts::new(tag);
            for date in NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().iter_days().take(365) {
                let said = texts.date_long(date) + &texts.date_short(date);
                assert!(!said.contains("calendar-") && !said.contains('{'), "{tag} {date}: {said}");
            }
        }
    }

    #[test]
    fn times_follow_the_region_and_the_zone() {
        assert_eq!(Texts::new("en").time(TimeOfDay::at(9, 5)), "09:05");
        assert_eq!(Texts::new("en-US").time(TimeOfDay::at(0, 30)), "12:30 AM", "midnight is twelve");
        assert_eq!(Texts::new("en-US").time(TimeOfDay::at(13, 0)), "1:00 PM");
        let at: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
        let berlin = baton_meeting::cadence::zone("Europe/Berlin").unwrap();
        assert_eq!(Texts::new("de").clock(at, &berlin), "10:00", "as on the clock in the room");
    }
}
