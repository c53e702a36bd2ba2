//! Turns: lines that say who speaks.
//!
//! **Invariant:** only how many there are and whose they are is kept, never what was said.

use super::known::{Known, is_letters, looks_like_a_name};
use super::page::{Kind, Line};

/// Labels that look like a speaker, and are none.
const NOBODY: &[&str] = &[
    "note",
    "notes",
    "slides",
    "slide",
    "link",
    "links",
    "result",
    "results",
    "poll",
    "vote",
    "votes",
    "agenda",
    "attendees",
    "present",
    "action",
    "actions",
    "action item",
    "ai",
    "decision",
    "decisions",
    "summary",
    "conclusion",
    "resolution",
    "presenter",
    "presenters",
    "date",
    "time",
    "when",
    "where",
    "host",
    "contact",
    "name",
    "email",
    "option",
    "example",
    "question",
    "answer",
    "chat",
    "recording",
    "video",
    "moderator",
    "meeting",
    "update",
    "status",
    "next",
    "todo",
    "q",
    "a",
    "pr",
    "issue",
    "consensus",
    "highlights",
    "location",
    "moderators",
];

/// Who speaks in a line, and what stands behind the name.
pub(crate) fn speaker<'a>(line: &'a Line, known: &Known) -> Option<(String, &'a str)> {
    if !matches!(line.kind, Kind::Plain | Kind::Entry) {
        return None;
    }
    let text = line.text.as_str();
    let bold =
        line.raw.trim_start().trim_start_matches(['-', '*', ' ']).len() + 2 <= line.raw.trim_start().len() && line.raw.contains("**");
    let colon = text.find(':').filter(|at| *at <= 60 && !text[*at..].starts_with("://"));
    if let Some(at) = colon {
        let name = bare(&text[..at]);
        if is_speaker(name, known, bold) {
            return Some((name.to_owned(), text[at + 1..].trim_start()));
        }
    }
    // "**Ana (12:34) -** words", and a name alone in bold.
    if bold {
        let inside = line.raw.split("**").nth(1).unwrap_or_default();
        let name = bare(inside.trim().trim_end_matches(['-', ':', '–']));
        let first = line.raw.trim_start().trim_start_matches(['-', '*', ' ']);
        let in_front = line.raw.trim_start().starts_with("**") || first.starts_with(inside);
        if in_front && !name.is_empty() && is_speaker(name, known, true) {
            let behind = text.get(inside.trim().len()..).unwrap_or_default();
            return Some((name.to_owned(), behind.trim_start_matches([':', '-', '–', ' '])));
        }
    }
    // A known name alone on its line, and "Ana, words" or "Ana - words" of somebody known.
    if line.kind == Kind::Plain && !text.is_empty() && text.len() <= 40 && known.has(text) {
        return Some((text.to_owned(), ""));
    }
    let end = [", ", " - ", " – "].iter().filter_map(|sign| Some((text.find(sign)?, sign.len()))).min()?;
    let name = text[..end.0].trim();
    (name.len() <= 40 && known.has(name)).then(|| (name.to_owned(), text[end.0 + end.1..].trim_start()))
}

/// A name without the time behind it.
fn bare(words: &str) -> &str {
    words.split(['(', '[']).next().unwrap_or_default().trim().trim_matches(['*', '_', '-', '–']).trim()
}

fn is_speaker(name: &str, known: &Known, bold: bool) -> bool {
    if name.is_empty() || NOBODY.contains(&name.to_lowercase().as_str()) {
        return false;
    }
    let few = name.split_whitespace().count() <= 4 && name.chars().count() <= 40;
    few && (known.has(name)
        || is_letters(name)
        || ((bold || known.is_empty() || name.split_whitespace().count() <= 3) && looks_like_a_name(name)))
}

/// The speakers of a text by how often they speak, and how many turns there are.
pub(crate) fn turns(lines: &[Line], known: &Known) -> usize {
    lines.iter().filter(|line| speaker(line, known).is_some()).count()
}
