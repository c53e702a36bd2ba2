//! The head of a record: "Status: accepted" as an entry, a line, or between lines of three dashes.
//!
//! **Invariant:** a field is read once, the first time it stands there.

use baton_meeting::message::Message;
use chrono::NaiveDate;

use super::page::{Kind, Line};
use super::{Source, Standing};
use crate::import::minutes;

/// A field of the head.
pub(crate) struct Field {
    /// The line, counted from one.
    pub line: usize,
    /// What stands behind the colon.
    pub words: String,
}

/// The field with one of these names, among the lines before the second heading that is no title.
pub(crate) fn field(lines: &[Line], names: &[&str]) -> Option<Field> {
    let end = lines.iter().filter(|line| matches!(line.kind, Kind::Heading(depth) if depth > 1)).map(|line| line.number).next();
    let head = lines.iter().take_while(|line| end.is_none_or(|end| line.number < end)).take(80);
    for line in head {
        let Some((name, words)) = line.text.split_once(':') else { continue };
        let name = name.trim().to_lowercase();
        if names.contains(&name.as_str()) {
            let words = words.trim().trim_matches(['"', '\'', '*', '{', '}', '[', ']']).trim().to_owned();
            return Some(Field { line: line.number, words });
        }
    }
    None
}

/// The first heading, and its line.
pub(crate) fn title(lines: &[Line]) -> Option<(usize, String)> {
    let heading = lines.iter().find(|line| matches!(line.kind, Kind::Heading(_)) && !line.text.is_empty())?;
    Some((heading.number, heading.text.chars().take(400).collect()))
}

/// The words beneath a heading, up to the next of the same depth or higher; with the line on which they begin.
pub(crate) fn beneath(lines: &[Line], names: &[&str]) -> Option<(usize, String)> {
    let at = lines
        .iter()
        .position(|line| matches!(line.kind, Kind::Heading(_)) && names.contains(&line.text.to_lowercase().trim_end_matches(':')))?;
    let Kind::Heading(depth) = lines[at].kind else { return None };
    let body = lines[at + 1..].iter().take_while(|line| !matches!(line.kind, Kind::Heading(other) if other <= depth));
    let mut first = None;
    let mut words = String::new();
    for line in body {
        let said = if line.kind == Kind::Code { line.raw.as_str() } else { line.text.as_str() };
        if said.is_empty() && words.is_empty() || words.len() > 8_000 {
            continue;
        }
        first = first.or(Some(line.number));
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(said);
    }
    first.map(|first| (first, words.trim().to_owned()))
}

/// A day in some words.
pub(crate) fn day(words: &str) -> Option<NaiveDate> {
    minutes::read(&format!("Date: {words}")).date
}

/// What a status means; nothing where nothing was decided yet.
pub(crate) fn standing(status: &str) -> Option<Standing> {
    let lower = status.to_lowercase();
    let lower = lower.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let begins = |words: &[&str]| words.iter().any(|word| lower.starts_with(word));
    if begins(&[
        "accepted",
        "implemented",
        "approved",
        "active",
        "adopted",
        "decided",
        "done",
        "partially implemented",
        "akzeptiert",
        "angenommen",
    ]) {
        // "Accepted, superseded by 7" holds no longer.
        return Some(if lower.contains("supersed") { Standing::Superseded } else { Standing::Taken });
    }
    if begins(&["rejected", "declined", "abgelehnt"]) {
        return Some(Standing::Rejected);
    }
    if begins(&["superseded", "supersed", "replaced", "obsolete", "ersetzt"]) {
        return Some(Standing::Superseded);
    }
    if begins(&["withdrawn", "deprecated", "cancelled", "zurückgezogen"]) {
        return Some(Standing::Withdrawn);
    }
    None
}

/// Says that nothing was decided yet.
pub(crate) fn open(source: &mut Source, line: usize, status: &str) {
    let status: String = status.chars().take(80).collect();
    source.unsure(line, Message::new("import-unsure-open").text("status", status));
}

/// Names with commas between them, without addresses of links.
pub(crate) fn names(words: &str) -> Vec<String> {
    let words = words.trim().trim_matches(['[', ']', '"', '\'']);
    let parts = words.split([',', ';']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" und "));
    let names = parts
        .map(|part| minutes::names::shown(part.trim().trim_matches(['"', '\'', '*'])))
        .filter(|name| !name.is_empty() && name.chars().count() <= 80);
    let mut found: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.starts_with('{') && !name.contains("://")) {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}
