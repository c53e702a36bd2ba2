//! Who is mentioned in a document.
//!
//! **Invariant:** without names, no identity of a person goes out either: each becomes a number that means the same in all documents.

use std::collections::BTreeMap;

use baton_meeting::id::PersonId;
use baton_meeting::state::State;
use baton_texts::Names;

use super::Named;
use crate::called::Called;
use crate::paper::Choice;

/// Who was mentioned so far.
pub(super) struct Mentioned<'a> {
    people: BTreeMap<&'a str, (&'a PersonId, bool)>,
    choice: Choice,
}

impl<'a> Mentioned<'a> {
    /// Nobody yet, of everybody there is.
    pub fn of(state: &'a State, choice: Choice) -> Self {
        Self { people: state.people.keys().map(|person| (person.as_str(), (person, false))).collect(), choice }
    }

    /// The text as it goes out; who is mentioned in it is noted.
    pub fn shown(&mut self, text: String) -> String {
        let mut shown = if self.choice.names { None } else { Some(String::with_capacity(text.len())) };
        let mut written = 0;
        for (from, until) in strings(&text) {
            let Some((_, mentioned)) = self.people.get_mut(&text[from..until]) else { continue };
            *mentioned = true;
            if let Some(shown) = &mut shown {
                shown.push_str(&text[written..from]);
                shown.push_str(&number(&self.people, &text[from..until]));
                written = until;
            }
        }
        match shown {
            Some(mut shown) => {
                shown.push_str(&text[written..]);
                shown
            }
            None => text,
        }
    }

    /// A line of JSON that was written with a value on each line, as it goes out; who is mentioned in it is noted.
    pub fn line(&mut self, line: &[u8], out: &mut Vec<u8>) {
        let Some((from, until)) = value(line) else { return out.extend_from_slice(line) };
        let words = std::str::from_utf8(&line[from..until]).ok();
        let Some((person, (_, mentioned))) = words.and_then(|words| self.people.get_key_value(words)) else {
            return out.extend_from_slice(line);
        };
        let person = *person;
        if !mentioned && let Some((_, mentioned)) = self.people.get_mut(person) {
            *mentioned = true;
        }
        if self.choice.names {
            return out.extend_from_slice(line);
        }
        out.extend_from_slice(&line[..from]);
        out.extend_from_slice(number(&self.people, person).as_bytes());
        out.extend_from_slice(&line[until..]);
    }

    /// Everybody who was mentioned.
    pub fn named(&self, called: &Called<'_>) -> Vec<Named> {
        let mentioned = self.people.values().filter(|(_, mentioned)| *mentioned);
        mentioned
            .map(|(person, _)| Named {
                id: if self.choice.names { person.to_string() } else { number(&self.people, person.as_str()) },
                name: called.person(person),
            })
            .collect()
    }
}

fn number(people: &BTreeMap<&str, (&PersonId, bool)>, person: &str) -> String {
    format!("person-{}", people.range(..=person).count())
}

/// Where the words of the value stand in a line, without their quotes; nothing when it has none.
fn value(line: &[u8]) -> Option<(usize, usize)> {
    let begin = line.iter().position(|byte| *byte != b' ')?;
    if line[begin] != b'"' {
        return None;
    }
    let close = closing(line, begin + 1)?;
    let (from, until) = match line.get(close + 1) {
        // After a key stand a colon and a space.
        Some(b':') if line.get(close + 3) == Some(&b'"') => (close + 4, closing(line, close + 4)?),
        Some(b':') => return None,
        _ => (begin + 1, close),
    };
    Some((from, until))
}

/// Where the quote stands that ends a string.
fn closing(line: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        match line.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Where strings that are values stand in JSON, without their quotes; keys are left out.
fn strings(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = bytes[at..].iter().position(|byte| *byte == b'"').map(|ahead| at + ahead) {
        let mut close = open + 1;
        while close < bytes.len() && bytes[close] != b'"' {
            close += if bytes[close] == b'\\' { 2 } else { 1 };
        }
        if bytes.get(close + 1) != Some(&b':') {
            found.push((open + 1, close.min(bytes.len())));
        }
        at = (close + 1).min(bytes.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_of_a_line_is_found_and_no_key() {
        let found = |line: &str| value(line.as_bytes()).map(|(from, until)| line[from..until].to_owned());
        assert_eq!(found(r#"  "asha": "asha","#), Some("asha".to_owned()));
        assert_eq!(found(r#"    "she said \"a\": \\","#), Some(r#"she said \"a\": \\"#.to_owned()), "a value in a list");
        assert_eq!(found(r#"  "minutes": 30"#), None);
        assert_eq!(found(r#"  "people": ["#), None);
        assert_eq!((found("}"), found(""), found(r#""""#)), (None, None, Some(String::new())));
    }

    #[test]
    fn only_values_are_looked_at() {
        let text = r#"{"asha": "asha", "text": "she said \"asha\", ö", "b": ["x", 1, ""]}"#;
        let found: Vec<&str> = strings(text).into_iter().map(|(from, until)| &text[from..until]).collect();
        assert_eq!(found, ["asha", r#"she said \"asha\", ö"#, "x", ""]);
    }
}
