//! What stands in brackets in an agenda: names, a length, a link; or words of the title.
//!
//! **Invariant:** brackets that say nothing for certain stay in the title.

use baton_meeting::agenda::Purpose;

use super::item::Told;
use super::known::Known;
use super::length::{self, Length};
use super::meaning;
use super::names::{is_name, parts, says_nothing};
use super::notes::{self, CLOSE, OPEN};

/// The most brackets that are looked into.
const BRACKETS: usize = 40;

/// What stands in brackets.
#[derive(Default)]
struct Group {
    names: Vec<String>,
    length: Option<Length>,
    purpose: Option<Purpose>,
    notes: Vec<String>,
    links: bool,
    /// A person known here, a handle, or a length: brackets around these say something about the item for certain.
    certain: bool,
}

fn group(inside: &str, known: &Known) -> Option<Group> {
    let mut group = Group::default();
    let mut others = Vec::new();
    for part in parts(inside) {
        let bare = notes::shown(part);
        if part.trim().starts_with(OPEN) && part.trim().ends_with(CLOSE) || says_nothing(&bare) {
            group.links = true;
        } else if let Some(length) = length::read(&bare) {
            group.length = Some(length);
            group.certain = true;
        } else if known.knows(&bare) || bare.starts_with('@') {
            group.names.push(bare.trim_start_matches('@').to_owned());
            group.certain = true;
        } else if let Some(purpose) = meaning::purpose_named(&bare).filter(|_| bare.chars().count() > 1) {
            group.purpose = Some(purpose);
        } else if is_name(&bare) {
            group.names.push(bare);
        } else {
            others.push(bare);
        }
    }
    // One capital word may be anything; beside a length or a name it is a name.
    let lone = group.names.len() == 1 && !group.names[0].contains(' ') && !group.certain;
    if !others.is_empty() && !group.certain || lone && group.length.is_none() {
        return None;
    }
    group.notes = others.into_iter().filter(|other| !other.is_empty()).collect();
    let says = group.links || group.certain || !group.names.is_empty() || group.purpose.is_some();
    says.then_some(group)
}

impl Group {
    fn tell(self, told: &mut Told) {
        told.length = told.length.or(self.length);
        told.purpose = told.purpose.or(self.purpose);
        // Brackets are read from the end; those before come first.
        let mut names = self.names;
        names.append(&mut told.names);
        told.names = names;
        told.notes.extend(self.notes);
    }
}

pub(crate) fn groups_at_end(mut words: String, told: &mut Told, known: &Known) -> String {
    for _ in 0..BRACKETS {
        let trimmed = words.trim_end_matches([' ', '.', ',', ';']);
        let unmarked = trimmed.strip_suffix(CLOSE).filter(|_| trimmed.contains(OPEN));
        // "[slides](...)" without brackets around: a link at the very end that only says what it is.
        if let Some(inner) = unmarked
            && let Some(at) = inner.rfind(OPEN)
            && says_nothing(&inner[at + OPEN.len_utf8()..])
            && !inner[..at].trim().is_empty()
            && !inner[..at].trim_end().ends_with(['(', '['])
        {
            words = inner[..at].trim_end().to_owned();
            continue;
        }
        let Some((before, inside)) = bracket_at_end(trimmed) else { return words };
        if before.trim().is_empty() && !notes::shown(inside).is_empty() && group(inside, known).is_none_or(|group| !group.certain) {
            return words;
        }
        let Some(group) = group(inside, known) else { return words };
        group.tell(told);
        words = before.trim_end().to_owned();
    }
    words
}

pub(crate) fn group_at_start(words: String, told: &mut Told, known: &Known) -> String {
    let Some((inside, after)) = bracket_at_start(&words) else { return words };
    match group(inside, known) {
        Some(group) if !after.trim().is_empty() => {
            group.tell(told);
            after.trim_start_matches([' ', ':', '-', '–']).to_owned()
        }
        _ => words,
    }
}

/// Brackets in the middle go when they say something for certain, or hold nothing but a link that says what it is.
pub(crate) fn groups_inside(words: &str, told: &mut Told, known: &Known) -> String {
    let mut kept = String::new();
    let mut rest = words;
    for _ in 0..BRACKETS {
        let Some(at) = rest.find(['(', '[']) else { break };
        let Some((inside, after)) = bracket_at_start(&rest[at..]) else {
            let end = at + 1;
            kept.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        };
        match group(inside, known) {
            Some(group) if group.certain || group.links && group.names.is_empty() && group.notes.is_empty() => {
                kept.push_str(rest[..at].trim_end());
                kept.push(' ');
                group.tell(told);
                rest = after.trim_start();
            }
            _ => {
                let end = rest.len() - after.len();
                kept.push_str(&rest[..end]);
                rest = after;
            }
        }
    }
    kept + rest
}

fn bracket_at_end(words: &str) -> Option<(&str, &str)> {
    let close = words.chars().next_back()?;
    let open = match close {
        ')' => '(',
        ']' => '[',
        _ => return None,
    };
    let mut depth = 0;
    for (at, letter) in words.char_indices().rev() {
        if letter == close {
            depth += 1;
        } else if letter == open {
            depth -= 1;
            if depth == 0 {
                return Some((&words[..at], &words[at + 1..words.len() - 1]));
            }
        }
    }
    None
}

fn bracket_at_start(words: &str) -> Option<(&str, &str)> {
    let open = words.chars().next()?;
    let close = match open {
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    let mut depth = 0;
    for (at, letter) in words.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close {
            depth -= 1;
            if depth == 0 {
                return Some((&words[1..at], &words[at + 1..]));
            }
        }
    }
    None
}
