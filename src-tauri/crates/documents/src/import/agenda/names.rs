//! Words that may name people, and words that only say what a link is.
//!
//! **Invariant:** a name found here is words, not yet a person.

use super::meaning;
use super::notes::{self, OPEN};

/// The names in a list of them.
pub(crate) fn names(words: &str) -> Vec<String> {
    parts(words)
        .into_iter()
        .map(|part| notes::shown(part).trim_start_matches('@').trim_end_matches('.').to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

/// The parts of what stands in brackets.
pub(crate) fn parts(inside: &str) -> Vec<&str> {
    inside
        .split([',', ';', '&', '|'])
        // "Ana/Ben" are two, an address or the name of a link is one.
        .flat_map(|part| if part.contains([OPEN, ':', '.']) { vec![part] } else { part.split('/').collect() })
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// Whether words look like the name of a person: one to four words with capitals, no digits, nothing usual in brackets.
pub(crate) fn is_name(words: &str) -> bool {
    const NOT: [&str; 22] = [
        "pr",
        "prs",
        "tbd",
        "tba",
        "wip",
        "aob",
        "fyi",
        "phase",
        "part",
        "draft",
        "new",
        "optional",
        "continued",
        "cont",
        "all",
        "everyone",
        "team",
        "alle",
        "neu",
        "fortsetzung",
        "teil",
        "entwurf",
    ];
    const BETWEEN: [&str; 12] = ["de", "da", "van", "von", "der", "den", "la", "le", "al", "bin", "del", "di"];
    let tokens: Vec<&str> = words.split_whitespace().collect();
    let fits = (1..=4).contains(&tokens.len()) && words.chars().count() <= 60;
    let letters = |token: &str| token.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '.' | '-' | '\'' | '’'));
    let capital =
        |token: &str| token.chars().next().is_some_and(|first| first.is_uppercase() || (first.is_alphabetic() && !first.is_lowercase()));
    fits && capital(tokens[0])
        && tokens.iter().all(|token| letters(token) && (capital(token) || BETWEEN.contains(token)))
        && !tokens.iter().any(|token| NOT.contains(&token.to_lowercase().as_str()))
}

/// What links are called when their title says nothing about the item.
pub(crate) fn is_link_word(words: &str) -> bool {
    const LINKS: [&str; 30] = [
        "pr",
        "issue",
        "issues",
        "slides",
        "slide",
        "pdf",
        "pptx",
        "ppt",
        "doc",
        "docs",
        "document",
        "link",
        "links",
        "notes",
        "agenda",
        "presentation",
        "video",
        "recording",
        "spec",
        "proposal",
        "details",
        "here",
        "more",
        "folien",
        "dokument",
        "präsentation",
        "protokoll",
        "hier",
        "mehr",
        "antrag",
    ];
    let plain = meaning::plain(&notes::shown(words));
    LINKS.contains(&plain.as_str())
        || (words.contains('#') && plain.split(' ').next_back().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit())))
}

/// Whether the words of a link say nothing about the item: what kind of link it is, or only its address.
pub(crate) fn says_nothing(words: &str) -> bool {
    is_link_word(words) || is_path(words)
}

pub(crate) fn is_path(words: &str) -> bool {
    words.starts_with("./") || words.starts_with("../") || words.contains("://")
}
