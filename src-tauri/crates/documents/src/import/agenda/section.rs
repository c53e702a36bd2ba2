//! Which part of a pasted text is the agenda.
//!
//! **Invariant:** what stands after the notes of a meeting began is never taken for its agenda.

use baton_meeting::message::Message;

use super::SkippedLine;
use super::lines::{BOLD, Kind, Line};
use super::meaning;

/// The shape in which items stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A list, nested or not.
    List,
    /// A table.
    Table,
    /// A heading for each item.
    Headings,
    /// A line for each item.
    Lines,
    /// No items.
    Nothing,
}

/// The agenda: its lines, and how items stand in it.
pub(crate) struct Part<'l, 'a> {
    /// Lines in order.
    pub lines: Vec<&'l Line<'a>>,
    /// The shape.
    pub shape: Shape,
    /// Whether a heading says that this is the agenda.
    pub headed: bool,
}

/// What a heading announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// The agenda.
    Agenda,
    /// What was said in the meeting: nothing after it is agenda.
    Notes,
    /// Who, where, how: no agenda until another heading.
    Other,
    /// A title, a group or an item.
    Open,
}

/// Finds the agenda; what lies outside is said in one line for each part.
pub(crate) fn agenda<'l, 'a>(lines: &'l [Line<'a>], skipped: &mut Vec<SkippedLine>) -> Part<'l, 'a> {
    let headed = lines.iter().any(|line| says(line) == Some(Says::Agenda));
    let mut taken: Vec<&Line<'a>> = Vec::new();
    let mut taking = !headed;
    // The level of the heading that opened or closed the part being read.
    let mut level = 0;
    let mut outside = false;
    for (at, line) in lines.iter().enumerate() {
        let skip = |skipped: &mut Vec<SkippedLine>, why: &str| {
            skipped.push(SkippedLine { line: line.number, text: line.raw.chars().take(400).collect(), why: Message::new(why) });
        };
        match (says(line), &line.kind) {
            (Some(Says::Agenda), kind) => {
                (taking, level, outside) = (true, level_of(kind), false);
                skip(skipped, "agenda-skipped-heading");
            }
            (Some(Says::Notes), _) if taken.iter().any(|line| line.kind != Kind::Blank) => {
                skip(skipped, "agenda-skipped-outside");
                break;
            }
            (Some(Says::Notes | Says::Other), kind) => {
                (taking, level, outside) = (false, level_of(kind), true);
                skip(skipped, "agenda-skipped-outside");
            }
            (Some(Says::Open), kind) if headed && taking && level_of(kind) <= level => {
                (taking, level, outside) = (false, level_of(kind), true);
                skip(skipped, "agenda-skipped-outside");
            }
            (Some(Says::Open), kind) if !headed && !taking && level_of(kind) <= level => {
                (taking, outside) = (true, false);
                taken.push(line);
            }
            _ if taking && is_address(lines, at) => skip(skipped, "agenda-skipped-about"),
            _ if taking => taken.push(line),
            _ if outside || line.kind == Kind::Blank => {}
            _ => {
                outside = true;
                skip(skipped, "agenda-skipped-outside");
            }
        }
    }
    let shape = shape(&taken);
    Part { lines: taken, shape, headed }
}

fn level_of(kind: &Kind<'_>) -> usize {
    match kind {
        Kind::Heading(level, _) => *level,
        _ => BOLD,
    }
}

/// A picture alone on its line.
fn is_address(lines: &[Line<'_>], at: usize) -> bool {
    matches!(lines[at].kind, Kind::Words(words) if words.starts_with("![") && words.ends_with(')'))
}

/// What a line announces, if it is a heading or a word with a colon that stands for one.
fn says(line: &Line<'_>) -> Option<Says> {
    match &line.kind {
        Kind::Heading(_, words) => Some(announces(words)),
        Kind::Words(words) => {
            let label = words.strip_suffix(':').filter(|label| label.split_whitespace().count() <= 3)?;
            Some(announces(label)).filter(|says| *says != Says::Open)
        }
        _ => None,
    }
}

fn announces(heading: &str) -> Says {
    const AGENDA: [&str; 20] = [
        "agenda",
        "agenda items",
        "the agenda",
        "meeting agenda",
        "draft agenda",
        "proposed agenda",
        "our agenda",
        "today s agenda",
        "items",
        "topics",
        "discussion items",
        "discussion topics",
        "schedule",
        "tagesordnung",
        "tagesordnungspunkte",
        "tops",
        "themen",
        "punkte",
        "ablauf",
        "programm",
    ];
    const NOTES: [&str; 16] = [
        "notes",
        "meeting notes",
        "minutes",
        "meeting minutes",
        "minutes of the meeting",
        "discussion notes",
        "transcript",
        "recording",
        "summary",
        "outcomes",
        "protokoll",
        "mitschrift",
        "notizen",
        "ergebnisse",
        "ergebnisprotokoll",
        "verlauf",
    ];
    const OTHER: [&str; 34] = [
        "attendees",
        "attendance",
        "participants",
        "present",
        "in attendance",
        "apologies",
        "regrets",
        "invitees",
        "registration",
        "logistics",
        "schedule constraints",
        "constraints",
        "roll call",
        "contact",
        "location",
        "table of contents",
        "contents",
        "research day",
        "how to join",
        "joining",
        "links",
        "references",
        "action items",
        "actions",
        "anwesend",
        "anwesende",
        "abwesend",
        "teilnehmende",
        "teilnehmer",
        "teilnehmerinnen",
        "entschuldigt",
        "anmeldung",
        "ort",
        "kontakt",
    ];
    let plain = meaning::plain(heading);
    let future = plain.contains("future meeting")
        || plain.contains("next meeting")
        || plain.contains("nächste treffen")
        || plain.contains("nächstes treffen");
    if future && (plain.contains("agenda") || plain.contains("dates") || plain.contains("items") || plain.contains("themen")) {
        Says::Other
    } else if AGENDA.contains(&plain.as_str()) || plain.starts_with("proposed agenda items") || plain.starts_with("agenda items ") {
        Says::Agenda
    } else if NOTES.contains(&plain.as_str()) {
        Says::Notes
    } else if OTHER.contains(&plain.as_str()) {
        Says::Other
    } else {
        Says::Open
    }
}

fn shape(lines: &[&Line<'_>]) -> Shape {
    let any = |is: fn(&Kind<'_>) -> bool| lines.iter().any(|line| is(&line.kind));
    // Headings like "Adoption of the agenda" and "Discussion" are the frame of a page, not its items.
    let names_an_item = |words: &str| !meaning::is_procedure(words) && !meaning::is_group(words);
    let headings = |level: usize| {
        lines.iter().filter(|line| matches!(&line.kind, Kind::Heading(known, words) if *known == level && names_an_item(words))).count()
    };
    if any(|kind| matches!(kind, Kind::Row(_))) && lines.iter().filter(|line| matches!(line.kind, Kind::Row(_))).count() > 1 {
        Shape::Table
    } else if any(|kind| matches!(kind, Kind::Bullet(_))) && !headings_are_items(lines) {
        Shape::List
    } else if (1..BOLD).any(|level| headings(level) > 1) {
        Shape::Headings
    } else if any(|kind| matches!(kind, Kind::Bullet(_))) {
        Shape::List
    } else if any(|kind| matches!(kind, Kind::Words(_))) {
        Shape::Lines
    } else {
        Shape::Nothing
    }
}

/// Whether headings carry names or minutes, so that the bullets below them are notes.
fn headings_are_items(lines: &[&Line<'_>]) -> bool {
    let (mut telling, mut headings) = (0, 0);
    for line in lines {
        if let Kind::Heading(level, words) = &line.kind
            && *level < BOLD
        {
            headings += 1;
            let bare = words.trim_end_matches([')', ']']);
            let inside = bare.rsplit_once(['(', '[']).map_or("", |(_, inside)| inside);
            let minutes = inside.split(',').any(|part| super::length::read(part).is_some()) || super::length::at_end(words).is_some();
            telling += usize::from(minutes || super::length::time_at_start(words).is_some());
        }
    }
    telling > 1 && telling * 2 >= headings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_announce_the_agenda_the_notes_or_something_else() {
        for (heading, wanted) in [
            ("Agenda items", Says::Agenda),
            ("Tagesordnung", Says::Agenda),
            ("Proposed agenda items (if time permits)", Says::Agenda),
            ("Agenda items for future meetings", Says::Other),
            ("Meeting Notes", Says::Notes),
            ("Participants", Says::Other),
            ("Agenda for the call of July 16th", Says::Open),
            ("Budget", Says::Open),
        ] {
            assert_eq!(announces(heading), wanted, "{heading}");
        }
    }
}
