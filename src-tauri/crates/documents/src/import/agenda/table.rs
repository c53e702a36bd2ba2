//! Items in a table: columns by their headings, or by what stands in them.
//!
//! **Invariant:** every cell ends up somewhere: in the item, or in its notes.

use baton_meeting::message::Message;

use super::SkippedLine;
use super::item::{self, Found};
use super::known::Known;
use super::length;
use super::lines::Kind;
use super::meaning;
use super::notes;
use super::section::Part;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Title,
    Owner,
    Length,
    Purpose,
    Starts,
    Number,
    Notes,
    Unknown,
}

/// The items of a table; lines around it are left out.
pub(crate) fn items(part: &Part<'_, '_>, known: &Known, skipped: &mut Vec<SkippedLine>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut columns: Option<Vec<Column>> = None;
    for line in &part.lines {
        let skip = |skipped: &mut Vec<SkippedLine>, why: &str| {
            skipped.push(SkippedLine { line: line.number, text: line.raw.chars().take(400).collect(), why: Message::new(why) });
        };
        let Kind::Row(cells) = &line.kind else {
            if line.kind != Kind::Blank {
                skip(skipped, if matches!(line.kind, Kind::Heading(..)) { "agenda-skipped-heading" } else { "agenda-skipped-outside" });
                columns = None;
            }
            continue;
        };
        if cells.iter().all(|cell| cell.chars().all(|letter| matches!(letter, '-' | ':' | ' '))) {
            continue;
        }
        if columns.is_none() {
            let headed: Vec<Column> = cells.iter().map(|cell| column(cell)).collect();
            if headed.contains(&Column::Title) {
                skip(skipped, "agenda-skipped-heading");
                columns = Some(headed);
                continue;
            }
        }
        match row(cells, columns.as_deref(), known, line.number) {
            Some(item) => found.push(item),
            None => skip(skipped, "agenda-skipped-empty"),
        }
    }
    found
}

fn column(heading: &str) -> Column {
    match meaning::plain(&notes::shown(&notes::plain(heading).words)).as_str() {
        "item" | "items" | "topic" | "title" | "agenda item" | "subject" | "what" | "thema" | "titel" | "punkt" | "tagesordnungspunkt"
        | "was" => Column::Title,
        "owner" | "who" | "presenter" | "lead" | "speaker" | "person" | "by" | "wer" | "verantwortlich" | "name" => Column::Owner,
        "minutes" | "min" | "mins" | "duration" | "length" | "timebox" | "dauer" | "minuten" | "how long" => Column::Length,
        "purpose" | "type" | "goal" | "aim" | "zweck" | "ziel" | "art" | "wozu" => Column::Purpose,
        "start" | "starts" | "when" | "at" | "beginn" | "uhrzeit" | "time" | "zeit" => Column::Starts,
        "no" | "nr" | "number" | "nummer" | "top" | "" => Column::Number,
        "notes" | "comment" | "comments" | "details" | "link" | "links" | "notizen" | "bemerkung" => Column::Notes,
        _ => Column::Unknown,
    }
}

fn row(cells: &[&str], columns: Option<&[Column]>, known: &Known, line: usize) -> Option<Found> {
    let first = || cells.iter().position(|cell| !cell.is_empty() && !is_number(cell) && time(cell).is_none());
    let title_at = match columns {
        Some(columns) => columns.iter().position(|column| *column == Column::Title)?,
        None => first()?,
    };
    let mut told = item::told(cells.get(title_at).filter(|cell| !cell.is_empty())?, known);
    for (at, cell) in cells.iter().enumerate().filter(|(at, cell)| *at != title_at && !cell.is_empty()) {
        let column = columns.and_then(|columns| columns.get(at)).copied().unwrap_or(Column::Unknown);
        let read = notes::plain(cell);
        let words = notes::shown(&read.words);
        let timed = time(&words);
        match column {
            Column::Owner => {
                told.names.extend(words.split([',', ';', '&', '/']).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()))
            }
            Column::Purpose if meaning::purpose_named(&words).is_some() => told.purpose = meaning::purpose_named(&words),
            Column::Number if is_number(&words) => {}
            Column::Length if length::bare(&words).is_some() => told.length = length::bare(&words),
            // "Time" is an hour in one table and minutes in the next.
            Column::Length | Column::Starts | Column::Unknown if timed.is_some() => {
                (told.starts, told.ends) = timed.map_or((None, None), |(starts, ends)| (Some(starts), ends));
            }
            Column::Starts if length::bare(&words).is_some() => told.length = length::bare(&words),
            Column::Unknown if length::read(&words).is_some() => told.length = length::read(&words),
            Column::Unknown if known.knows(&words) => told.names.push(words),
            Column::Unknown if is_number(&words) => {}
            _ => told.notes.push(words),
        }
        told.links.extend(read.links);
        told.notes.extend(read.loose);
    }
    if meaning::is_nothing(&told.title) {
        return None;
    }
    Some(item::made(told, known, 0, line))
}

/// A cell that holds a time of day and nothing else.
fn time(cell: &str) -> Option<(u32, Option<u32>)> {
    // Something must follow a time; in a cell of its own nothing does.
    let followed = format!("{cell} .");
    length::time_at_start(&followed).filter(|(.., rest)| *rest == ".").map(|(starts, ends, _)| (starts, ends))
}

fn is_number(cell: &str) -> bool {
    !cell.is_empty() && cell.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ')' | '#'))
}
