//! A quarter of a year, as people count them: January to March is the first.
//!
//! **Invariant:** every date lies in exactly one quarter, between its first and its last day.

use chrono::{Datelike, Days, NaiveDate};

/// A quarter of a year; ordered as they follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// One to four.
    pub number: u32,
}

impl Quarter {
    /// The quarter in which a date lies.
    pub fn of(date: NaiveDate) -> Self {
        Self { year: date.year(), number: date.month0() / 3 + 1 }
    }

    /// Its first day; the last date there is when the year is beyond all dates.
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.number * 3 - 2, 1).unwrap_or(NaiveDate::MAX)
    }

    /// Its last day.
    pub fn last(self) -> NaiveDate {
        self.after(1).first().checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
    }

    /// The quarter so many later; earlier when below zero.
    pub fn after(self, quarters: i32) -> Self {
        let counted = self.year.saturating_mul(4).saturating_add(i32::try_from(self.number).unwrap_or(1) - 1).saturating_add(quarters);
        Self { year: counted.div_euclid(4), number: counted.rem_euclid(4).unsigned_abs() + 1 }
    }
}

/// "2026-Q3".
impl std::fmt::Display for Quarter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-Q{}", self.year, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    #[test]
    fn a_quarter_begins_and_ends_where_people_say() {
        let third = Quarter::of(on("2026-08-31"));
        assert_eq!(third.to_string(), "2026-Q3");
        assert_eq!((third.first(), third.last()), (on("2026-07-01"), on("2026-09-30")));
        let fourth = Quarter::of(on("2026-12-31"));
        assert_eq!((fourth.last(), fourth.after(1).first()), (on("2026-12-31"), on("2027-01-01")), "a year ends with its fourth quarter");
        assert_eq!(Quarter::of(on("2024-02-29")).last(), on("2024-03-31"), "a leap day is a day like any other");
    }

    #[test]
    fn quarters_follow_each_other_over_the_turn_of_a_year() {
        let first = Quarter { year: 2026, number: 1 };
        assert_eq!(first.after(-1), Quarter { year: 2025, number: 4 });
        assert_eq!(first.after(-4), Quarter { year: 2025, number: 1 });
        assert_eq!(first.after(5), Quarter { year: 2027, number: 2 });
        assert!(first.after(-1) < first, "the earlier is the lesser");
    }

    #[test]
    fn every_day_of_five_years_lies_in_its_quarter_and_in_no_other() {
        for day in on("2023-01-01").iter_days().take(5 * 365 + 2) {
            let quarter = Quarter::of(day);
            assert!(quarter.first() <= day && day <= quarter.last(), "{day} in {quarter}");
            assert!(quarter.after(-1).last() < day && day < quarter.after(1).first(), "{day} in no neighbour of {quarter}");
        }
    }

    #[test]
    fn the_ends_of_all_dates_break_nothing() {
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            let quarter = Quarter::of(day);
            assert!(quarter.first() <= quarter.last(), "{quarter}");
        }
    }
}
