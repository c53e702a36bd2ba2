//! Decision records as MADR has them (adr.github.io/madr, 2 to 4): a head, options, and the outcome.
//!
//! **Invariant:** the decision is the chosen option or the words of the outcome; a record that is only proposed decides nothing.

use baton_meeting::message::Message;

use super::head;
use super::page::{Kind, Line};
use super::{DecisionFound, Source, Standing};

/// Reads a record.
pub(crate) fn read(lines: &[Line]) -> Source {
    let mut source = Source::default();
    let title = head::title(lines);
    source.title = title.as_ref().map(|(_, title)| title.clone());
    let status = head::field(lines, &["status"]).map(|field| (field.line, field.words)).or_else(|| head::beneath(lines, &["status"]));
    source.date = head::field(lines, &["date"]).and_then(|field| head::day(&field.words));
    let who =
        head::field(lines, &["decision-makers", "deciders", "decision makers"]).map(|field| head::names(&field.words)).unwrap_or_default();
    let Some((line, outcome)) = head::beneath(lines, &["decision outcome"]) else { return source };
    let standing = match &status {
        Some((line, status)) => match head::standing(status) {
            Some(standing) => standing,
            None => {
                head::open(&mut source, *line, status);
                return source;
            }
        },
        None => {
            source.unsure(line, Message::new("import-unsure-status"));
            Standing::Taken
        }
    };
    let (statement, result) = chosen(&outcome, title.as_ref().map(|(_, title)| title.as_str()));
    let why = head::beneath(lines, &["context and problem statement", "context"]).map(|(_, words)| words).unwrap_or_default();
    source.present.clone_from(&who);
    source.decisions.push(DecisionFound {
        line,
        statement,
        why,
        result,
        options: options(lines),
        who,
        status: standing,
        date: source.date,
        ..DecisionFound::default()
    });
    if source.date.is_none() {
        source.unsure(0, Message::new("minutes-unsure-no-date"));
    }
    source
}

/// The option that was chosen, and because of what; the first words of the outcome otherwise.
fn chosen(outcome: &str, title: Option<&str>) -> (String, String) {
    let first = outcome.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let rest = ["Chosen option:", "chosen option:", "Chosen option", "Gewählt:"].iter().find_map(|begin| first.strip_prefix(begin));
    let Some(rest) = rest else { return (first.to_owned(), String::new()) };
    let (option, because) = rest.split_once(", because").or_else(|| rest.split_once(" because")).unwrap_or((rest, ""));
    let option = option.trim().trim_matches(['"', '“', '”', '\'', '.', '*']).trim();
    let because = because.trim().trim_end_matches('.').to_owned();
    match title {
        Some(title) if title != option => (format!("{title}: {option}"), because),
        _ => (option.to_owned(), because),
    }
}

/// The options of the list.
fn options(lines: &[Line]) -> Vec<String> {
    let from = lines.iter().position(|line| matches!(line.kind, Kind::Heading(_)) && line.text.to_lowercase() == "considered options");
    let Some(from) = from else { return Vec::new() };
    let list = lines[from + 1..].iter().take_while(|line| !matches!(line.kind, Kind::Heading(_)));
    list.filter(|line| line.kind == Kind::Entry && !line.text.is_empty()).map(|line| line.text.clone()).take(40).collect()
}
