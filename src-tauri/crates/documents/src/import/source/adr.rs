//! Decision records as adr-tools writes them, after Michael Nygard: a number and a title, a date, and the headings Status, Context,
//! Decision and Consequences.
//!
//! **Invariant:** the decision is what stands beneath "Decision"; a record that is only proposed decides nothing.

use baton_meeting::message::Message;

use super::calls::title;
use super::head;
use super::page::Line;
use super::{DecisionFound, Source, Standing};

/// Reads a record.
pub(crate) fn read(lines: &[Line]) -> Source {
    let mut source = Source::default();
    let named = head::title(lines).map(|(_, words)| title(&words));
    source.title.clone_from(&named);
    source.date = head::field(lines, &["date"]).and_then(|field| head::day(&field.words));
    let status = head::beneath(lines, &["status"]);
    if source.date.is_none() {
        // Some write the day beneath the status.
        source.date = status.as_ref().and_then(|(_, words)| head::day(words));
    }
    let Some((line, words)) = head::beneath(lines, &["decision"]) else { return source };
    let standing = match &status {
        // The last line holds: "Accepted", then "Superseded by 12".
        Some((line, status)) => {
            let said: Vec<Standing> = status.lines().filter_map(head::standing).collect();
            let Some(first) = said.first() else {
                head::open(&mut source, *line, status);
                return source;
            };
            said.iter().copied().find(|one| *one == Standing::Superseded).unwrap_or(*first)
        }
        None => {
            source.unsure(line, Message::new("import-unsure-status"));
            Standing::Taken
        }
    };
    let why = head::beneath(lines, &["context"]).map(|(_, words)| words).unwrap_or_default();
    let result = head::beneath(lines, &["consequences"]).map(|(_, words)| words).unwrap_or_default();
    let statement = named.map_or_else(|| words.clone(), |named| format!("{named}\n{words}"));
    source.decisions.push(DecisionFound { line, statement, why, result, status: standing, date: source.date, ..DecisionFound::default() });
    if source.date.is_none() {
        source.unsure(0, Message::new("minutes-unsure-no-date"));
    }
    source
}
