//! Summaries of calls in JSON: `decisions`, `action_items` with owners, and what the call was.
//!
//! After the call summaries of Ethereum (github.com/ethereum/pm).
//!
//! **Invariant:** an owner is the one in the field `owner`; an empty one is nobody.

use baton_meeting::message::Message;
use serde_json::Value;

use super::outcome;
use super::{DecisionFound, FollowUpFound, Source};
use crate::import::minutes;

/// Reads a summary.
///
/// # Errors
/// Says where it is no JSON.
pub(crate) fn read(text: &str) -> Result<Source, Message> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| not_json(&error))?;
    let title = value.get("meeting").and_then(Value::as_str).map(|words| words.trim().chars().take(400).collect::<String>());
    let head = minutes::read(title.as_deref().unwrap_or_default());
    let mut source = Source { meeting: true, date: head.date, title, ..Source::default() };
    let mut lines = Lines::new(text);
    for key in ["decisions", "action_items", "follow_ups"] {
        let Some(entries) = value.get(key).and_then(Value::as_array) else { continue };
        lines.begin(key);
        for entry in entries {
            let (field, words) = words(entry);
            let line = lines.of(field);
            if outcome::nothing(&words) {
                continue;
            }
            if key == "decisions" {
                let why = said(entry, &["rationale", "why", "reason", "context"]).unwrap_or_default();
                source.decisions.push(DecisionFound { line, statement: words, why, ..DecisionFound::default() });
            } else {
                let owner = said(entry, &["owner", "assignee", "who"]).filter(|name| !outcome::nothing(name));
                let due = said(entry, &["due", "deadline", "due_date"]).and_then(|words| minutes::read(&format!("Date: {words}")).date);
                source.follow_ups.push(FollowUpFound { line, what: words, owner, due, ..FollowUpFound::default() });
            }
        }
    }
    Ok(source)
}

/// What an entry says, and in which field.
fn words(entry: &Value) -> (&'static str, String) {
    if let Some(words) = entry.as_str() {
        return ("", words.trim().to_owned());
    }
    for field in ["decision", "action", "task", "text", "description", "item"] {
        if let Some(words) = entry.get(field).and_then(Value::as_str) {
            return (field, words.trim().to_owned());
        }
    }
    ("", String::new())
}

fn said(entry: &Value, fields: &[&str]) -> Option<String> {
    fields
        .iter()
        .find_map(|field| entry.get(field))
        .and_then(Value::as_str)
        .map(|words| words.trim().to_owned())
        .filter(|words| !words.is_empty())
}

/// Why something is no JSON.
pub(crate) fn not_json(error: &serde_json::Error) -> Message {
    Message::new("import-not-json").number("line", error.line())
}

/// Where the fields of a file stand, found one after another.
///
/// A quote inside a string is escaped, so what looks like a field outside of one is one.
pub(crate) struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// The line that was found last.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Goes to a field, from the beginning.
    pub fn begin(&mut self, field: &str) {
        (self.at, self.line) = (0, 1);
        self.of(field);
    }

    /// The line of the next field of this name; the one before where there is none.
    pub fn of(&mut self, field: &str) -> usize {
        let quoted = format!("\"{field}\"");
        let mut from = self.at;
        while let Some(found) = self.text.get(from..).filter(|_| !field.is_empty()).and_then(|rest| rest.find(&quoted)) {
            let (start, end) = (from + found, from + found + quoted.len());
            let key = self.text[end..].trim_start().starts_with(':') && !self.text[..start].ends_with('\\');
            if key {
                self.line += self.text[self.at..start].bytes().filter(|byte| *byte == b'\n').count();
                self.at = start;
                let line = self.line;
                // The next search goes on behind it.
                self.at = end;
                return line;
            }
            from = end;
        }
        self.line
    }
}
