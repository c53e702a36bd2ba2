//! When the story happens: the dates of its regular meetings, laid so that the next ones lie in the coming days.
//!
//! **Invariant:** the same day gives the same dates, and the last date of every series is after that day.

use baton_meeting::cadence;
use chrono::{Datelike, Days, Duration, NaiveDate, Weekday};

use super::story::{Every, Series};

/// The dates of one series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dates {
    /// The recurrence rule.
    pub rule: String,
    /// Every date of the story; the last is the one to come.
    pub dates: Vec<NaiveDate>,
}

/// The dates of a series around a day.
pub(crate) fn dates(series: &Series, today: NaiveDate) -> Dates {
    let weekly = next_working_day(today + Days::new(2));
    let fortnightly = next_working_day(today + Days::new(5));
    match series.every {
        Every::Week => in_weeks(1, weekly, series.past),
        Every::Fortnight => in_weeks(2, fortnightly, series.past),
        Every::Month => in_months(today, [weekly.weekday(), fortnightly.weekday()], series.past),
    }
}

/// How many days before a meeting it is prepared.
pub(crate) fn prepared_before(every: Every) -> i64 {
    match every {
        Every::Week => 5,
        Every::Fortnight => 9,
        Every::Month => 21,
    }
}

fn in_weeks(interval: i64, next: NaiveDate, past: usize) -> Dates {
    let back = |count: usize| next - Duration::weeks(interval * i64::try_from(count).unwrap_or(0));
    Dates {
        rule: format!("FREQ=WEEKLY;INTERVAL={interval};BYDAY={}", letters(next.weekday())),
        dates: (0..=past).rev().map(back).collect(),
    }
}

/// Once a month, on a weekday on which no other team meets, and not in the coming days.
fn in_months(today: NaiveDate, taken: [Weekday; 2], past: usize) -> Dates {
    let suits = |date: &NaiveDate| !taken.contains(&date.weekday()) && next_working_day(*date) == *date && date.day() <= 28;
    let next = (12..).map(|days| today + Days::new(days)).find(suits).unwrap_or(today);
    let rule = format!("FREQ=MONTHLY;BYDAY={}{}", (next.day() - 1) / 7 + 1, letters(next.weekday()));
    let long_ago = next - Days::new(31 * (past as u64 + 2));
    let mut dates = cadence::occurrences(&rule, long_ago, long_ago, 64);
    dates.retain(|date| *date <= next);
    Dates { rule, dates: dates.split_off(dates.len().saturating_sub(past + 1)) }
}

fn next_working_day(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Sat => date + Days::new(2),
        Weekday::Sun => date + Days::new(1),
        _ => date,
    }
}

fn letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(every: Every, past: usize) -> Series {
        Series { team: "", name: "", every, at: "10:00", minutes: 60, past }
    }

    #[test]
    fn on_any_day_the_next_weekly_meeting_is_two_to_four_days_away_and_no_two_teams_meet_on_one_day() {
        let start = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
        for today in start.iter_days().take(800) {
            let all: Vec<Dates> = [(Every::Week, 26), (Every::Fortnight, 7), (Every::Month, 5)]
                .map(|(every, past)| dates(&series(every, past), today))
                .into();
            let next: Vec<NaiveDate> = all.iter().filter_map(|dates| dates.dates.last().copied()).collect();
            assert!((2..=4).contains(&(next[0] - today).num_days()), "{today}: the weekly meeting is on {}", next[0]);
            assert!(next[1] > today && next[2] > today, "{today}: the last date of every series is to come");
            assert_eq!(all.iter().map(|dates| dates.dates.len()).collect::<Vec<_>>(), [27, 8, 6], "{today}: as many as the story needs");
            for dates in &all {
                assert_eq!(
                    cadence::occurrences(&dates.rule, dates.dates[0], dates.dates[0], dates.dates.len() as u16),
                    dates.dates,
                    "{today}"
                );
            }
            let weekdays: std::collections::BTreeSet<_> = next.iter().map(|date| date.weekday().num_days_from_monday()).collect();
            assert_eq!(weekdays.len(), 3, "{today}: three teams, three days");
        }
    }
}
