//! Votes of people by name in JSON: what it was about, who said what, and what came of it where that is written down.
//!
//! After the votes of the Node.js technical steering committee.
//!
//! **Invariant:** the outcome is the one in the file; where none is written down, Baton counts none in its place.

use std::collections::BTreeMap;

use baton_meeting::message::Message;
use serde_json::Value;

use super::summary::{Lines, not_json};
use super::{DecisionFound, Source};
use crate::ballots::{self, Form, Unreadable};

/// Reads votes.
///
/// # Errors
/// Says where it is no JSON, or why the votes do not fit together.
pub(crate) fn read(text: &str, bytes: &[u8]) -> Result<Source, Message> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| not_json(&error))?;
    let about = value.get("description").and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    let votes = value.get("votes").and_then(Value::as_object);
    let mut source =
        Source { title: (!about.is_empty()).then(|| about.clone()), entries: votes.map_or(0, serde_json::Map::len), ..Source::default() };
    source.present = votes.map(|votes| votes.keys().cloned().collect()).unwrap_or_default();
    if let Err(Unreadable::Refused { line, why }) = ballots::read(bytes, Some(Form::Voices), &ballots::Cells::Ranks) {
        source.unsure(usize::try_from(line).unwrap_or(0), why.why);
    }
    let mut lines = Lines::new(text);
    lines.begin("description");
    let line = lines.line();
    let outcome = value.get("outcome").map(said).unwrap_or_default();
    if outcome.is_empty() || about.is_empty() {
        source.unsure(line, Message::new("import-unsure-outcome"));
        return Ok(source);
    }
    let mut counted: BTreeMap<i64, usize> = BTreeMap::new();
    votes.into_iter().flatten().filter_map(|(_, vote)| vote.as_i64()).for_each(|vote| *counted.entry(-vote).or_default() += 1);
    let figures = counted.iter().map(|(vote, count)| format!("{:+}: {count}", -vote)).collect::<Vec<_>>().join(", ");
    let result = if figures.is_empty() { outcome.clone() } else { format!("{outcome} ({figures})") };
    source.decisions.push(DecisionFound {
        line,
        statement: format!("{about}: {outcome}"),
        result,
        options: options(votes),
        who: source.present.clone(),
        status: if outcome.to_lowercase() == "no" { super::Standing::Rejected } else { super::Standing::Taken },
        ..DecisionFound::default()
    });
    Ok(source)
}

/// What came of it: a word, or the options that won.
fn said(outcome: &Value) -> String {
    match outcome {
        Value::String(words) => words.trim().to_owned(),
        Value::Bool(yes) => if *yes { "Yes" } else { "No" }.to_owned(),
        Value::Array(all) => all.iter().map(said).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            let winners = fields.iter().filter(|(key, _)| key.to_lowercase().starts_with("winner") || key.to_lowercase() == "result");
            winners.map(|(_, value)| said(value)).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; ")
        }
        Value::Null | Value::Number(_) => String::new(),
    }
}

fn options(votes: Option<&serde_json::Map<String, Value>>) -> Vec<String> {
    let mut options: Vec<String> = Vec::new();
    for name in votes.into_iter().flatten().filter_map(|(_, vote)| vote.as_object()).flat_map(serde_json::Map::keys).take(2_000) {
        if !options.contains(name) && options.len() < 40 {
            options.push(name.clone());
        }
    }
    options
}
