//! The day of a meeting, as people write days.
//!
//! **Invariant:** a day is read only if it exists; where two readings exist, both are given.

use chrono::{Datelike, NaiveDate};

/// A day that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// One reading.
    Sure(NaiveDate),
    /// Month first, or day first.
    Either(NaiveDate, NaiveDate),
}

const MONTHS: [[&str; 2]; 12] = [
    ["jan", "jän"],
    ["feb", "feb"],
    ["mar", "mär"],
    ["apr", "apr"],
    ["may", "mai"],
    ["jun", "jun"],
    ["jul", "jul"],
    ["aug", "aug"],
    ["sep", "sep"],
    ["oct", "okt"],
    ["nov", "nov"],
    ["dec", "dez"],
];

/// The first day that stands in some words: "2021/03/25", "April 16th, 2021", "4. Januar 2019", "8/19/2021".
pub(crate) fn read(words: &str) -> Option<Day> {
    let tokens: Vec<&str> = words
        .split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '/' | '-' | '.')))
        .filter(|token| !token.is_empty())
        .take(60)
        .collect();
    let named = |tokens: &[&str]| (0..tokens.len()).find_map(|at| worded(tokens, at)).map(Day::Sure);
    tokens.iter().find_map(|token| figures(token)).or_else(|| named(&tokens)).or_else(|| {
        // "2022-Nov.-24": year first, with a month in letters.
        let parts: Vec<&str> = tokens.iter().flat_map(|token| token.split(['-', '/', '.'])).filter(|part| !part.is_empty()).collect();
        parts
            .windows(3)
            .find_map(|three| {
                let year = three[0].parse().ok().filter(|year| *year >= 1000)?;
                day(year, month(three[1])?, counted(three[2])?)
            })
            .map(Day::Sure)
    })
}

fn figures(token: &str) -> Option<Day> {
    let token = token.trim_end_matches(['.', '-']);
    let parts: Vec<u32> = token.split(['/', '-', '.']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [first, second, third] = parts[..] else { return None };
    if first >= 1000 {
        return day(first, second, third).map(Day::Sure);
    }
    let year = if third < 100 { third + 2000 } else { third };
    let (days_first, month_first) = (day(year, second, first), day(year, first, second));
    match (month_first, days_first) {
        (Some(date), Some(other)) if date != other && !token.contains('.') => Some(Day::Either(date, other)),
        // With dots the day stands first everywhere.
        (_, Some(date)) if token.contains('.') => Some(Day::Sure(date)),
        (Some(date), _) | (None, Some(date)) => Some(Day::Sure(date)),
        (None, None) => None,
    }
}

fn worded(tokens: &[&str], at: usize) -> Option<NaiveDate> {
    let month = month(tokens[at])?;
    let number = |index: Option<usize>| index.and_then(|index| tokens.get(index)).and_then(|token| counted(token));
    let (before, after, later) = (number(at.checked_sub(1)), number(Some(at + 1)), number(Some(at + 2)));
    match (before, after, later) {
        (_, Some(of), Some(year)) if of <= 31 && year >= 1000 => day(year, month, of),
        (Some(of), Some(year), _) if year >= 1000 => day(year, month, of),
        _ => None,
    }
}

fn month(token: &str) -> Option<u32> {
    let start: String = token.to_lowercase().chars().take(3).collect();
    let long = token.trim_end_matches('.').chars().count();
    let at = MONTHS.iter().position(|names| names.contains(&start.as_str()))?;
    // "Mon" is no month, "Marek" no March.
    let names: [&str; 24] = [
        "january",
        "februar",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "januar",
        "february",
        "märz",
        "mai",
        "juni",
        "juli",
        "sept",
        "oktober",
        "dezember",
        "jänner",
        "maerz",
        "novembre",
    ];
    (long == 3 || names.contains(&token.trim_end_matches('.').to_lowercase().as_str())).then(|| u32::try_from(at + 1).unwrap_or(1))
}

/// "16", "16th", "4."
fn counted(token: &str) -> Option<u32> {
    let figures: String = token.chars().take_while(char::is_ascii_digit).collect();
    let rest = &token[figures.len()..];
    if !["", ".", "st", "nd", "rd", "th"].contains(&rest) {
        return None;
    }
    figures.parse().ok()
}

fn day(year: u32, month: u32, of: u32) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, of)?;
    (1900..2200).contains(&date.year()).then_some(date)
}
