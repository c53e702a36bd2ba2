//! The day in the name of a file: "2021-03-mar-9.md", "2022/GC-07-12.md", "el-call-2023-11-29.md".
//!
//! **Invariant:** a day is read only where year, month and day all stand there, in this order.

use chrono::NaiveDate;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day in the last parts of a path.
pub(crate) fn of_name(name: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = name.rsplit(['/', '\\']).take(3).collect();
    let path = parts.into_iter().rev().collect::<Vec<_>>().join("/");
    let tokens: Vec<&str> = path.split(|letter: char| !letter.is_alphanumeric()).filter(|token| !token.is_empty()).take(40).collect();
    let mut years = tokens.iter().enumerate().filter_map(|(at, token)| Some((at, year(token)?)));
    let (at, year) = years.next_back()?;
    let mut month = None;
    for token in &tokens[at + 1..] {
        match (month, token.parse::<u32>().ok(), named(token)) {
            (None, Some(number), _) if (1..=12).contains(&number) => month = Some(number),
            (None, None, Some(number)) => month = Some(number),
            (Some(month), Some(day), _) if token.len() <= 2 => return NaiveDate::from_ymd_opt(year, month, day),
            // "2013-01-jan-30" names its month twice; "CG" names nothing.
            (Some(_), Some(_), _) => return None,
            _ => {}
        }
    }
    None
}

fn year(token: &str) -> Option<i32> {
    (token.len() == 4).then(|| token.parse().ok()).flatten().filter(|year| (1950..2150).contains(year))
}

fn named(token: &str) -> Option<u32> {
    let start: String = token.to_lowercase().chars().take(3).collect();
    let at = MONTHS.iter().position(|month| *month == start)?;
    (token.chars().all(char::is_alphabetic) && token.len() <= 9).then(|| u32::try_from(at + 1).unwrap_or(1))
}
