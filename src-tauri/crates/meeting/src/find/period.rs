//! A day, a month or a year, as people type it: `2026-11-30`, `2026-11`, `2026`.
//!
//! **Invariant:** the first day is never after the last.

use chrono::{Datelike, Months, NaiveDate};

/// The first and the last day.
pub fn read(typed: &str) -> Option<(NaiveDate, NaiveDate)> {
    let mut parts = typed.split('-');
    let digits =
        |part: &str| if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse::<u32>().ok() } else { None };
    let year = parts.next().filter(|year| year.len() == 4).and_then(digits).and_then(|year| i32::try_from(year).ok())?;
    let month = parts.next().map(digits);
    let day = parts.next().map(digits);
    if parts.next().is_some() {
        return None;
    }
    let day_of = |month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day);
    match (month, day) {
        (None, _) => Some((day_of(1, 1)?, day_of(12, 31)?)),
        (Some(month), None) => {
            let first = day_of(month?, 1)?;
            Some((first, first.checked_add_months(Months::new(1))?.pred_opt().filter(|last| last.year() == year)?))
        }
        (Some(month), Some(day)) => day_of(month?, day?).map(|day| (day, day)),
    }
}
