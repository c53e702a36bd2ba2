//! Who is named in a text: in its list of people, by letters that stand for them, and as speakers.
//!
//! **Invariant:** a word is somebody's name only if it stands in the text where names stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::import::minutes::names::{plainly, shown};

/// The names of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// Full names and single ones, for comparing.
    whole: BTreeSet<String>,
    /// First and last names and handles of them.
    parts: BTreeSet<String>,
    /// "ABC" for a name, as it is written.
    short: BTreeMap<String, String>,
}

impl Known {
    /// The people of a list.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a String>) -> Self {
        let mut known = Self::default();
        names.into_iter().for_each(|name| known.add(name));
        known
    }

    /// Adds somebody.
    pub fn add(&mut self, name: &str) {
        let plain = plainly(&shown(name));
        let words: Vec<&str> = plain.split_whitespace().collect();
        if words.is_empty() || words.len() > 6 {
            return;
        }
        for handle in name.split(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ')')).filter(|word| word.starts_with('@'))
        {
            self.parts.insert(plainly(handle.trim_start_matches('@')));
        }
        if let [first, .., last] = words[..] {
            self.parts.extend([first, last].into_iter().filter(|word| word.len() > 1).map(ToOwned::to_owned));
        }
        if let Some(letters) = letters(name) {
            self.short.insert(letters, shown(name));
        }
        self.whole.insert(words.join(" "));
    }

    /// Adds letters that stand for a name.
    pub fn shorten(&mut self, letters: &str, name: &str) {
        self.short.insert(letters.to_owned(), name.to_owned());
    }

    /// Whether these words are somebody of the text: the whole name, a first or last one, a handle, or letters for it.
    pub fn has(&self, words: &str) -> bool {
        let words = words.trim().trim_start_matches('@');
        if self.short.contains_key(words) {
            return true;
        }
        let plain = plainly(&shown(words));
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut each = plain.split(' ');
        let begins = words.starts_with(|letter: char| letter.is_uppercase()) || self.whole.contains(&plain) || self.parts.contains(&plain);
        begins
            && !plain.is_empty()
            && (self.whole.contains(&plain)
                || self.parts.contains(&plain)
                || (plain.contains(' ')
                    && each.clone().count() <= 4
                    && each.all(|word| self.parts.contains(word) || (word.len() == 1 && word.chars().all(char::is_alphabetic)))))
    }

    /// The name behind letters; the words themselves otherwise.
    pub fn name(&self, words: &str) -> String {
        self.short.get(words.trim()).cloned().unwrap_or_else(|| words.trim().to_owned())
    }

    /// Whether nobody is known.
    pub fn is_empty(&self) -> bool {
        self.whole.is_empty() && self.short.is_empty()
    }

    /// Whether letters stand for somebody.
    pub fn short(&self, letters: &str) -> bool {
        self.short.contains_key(letters)
    }
}

/// "KG" in "Kevin Gibbons (KG)", where the letters fit.
fn letters(name: &str) -> Option<String> {
    let (_, inside) = name.split_once('(')?;
    let inside = inside.split(')').next()?.trim();
    is_letters(inside).then(|| inside.to_owned())
}

/// Whether words are two to four capitals that may stand for a name.
pub(crate) fn is_letters(words: &str) -> bool {
    (2..=4).contains(&words.len()) && words.chars().all(|letter| letter.is_ascii_uppercase())
}

/// Whether words look like the name of a person or a group: up to five words that begin with capitals, but for a few small ones.
pub(crate) fn looks_like_a_name(words: &str) -> bool {
    const SMALL: &[&str] = &[
        "and", "und", "de", "da", "di", "du", "del", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "team", "teams", "client",
        "clients", "the", "all", "devs", "group", "wg", "members", "editors",
    ];
    let words = words.trim();
    let outside = words.split(['(', '[']).next().unwrap_or_default();
    let each: Vec<&str> = outside.split_whitespace().collect();
    let capital = |word: &&str| word.trim_start_matches(['@', '"', '\'']).starts_with(|letter: char| letter.is_uppercase());
    (1..=6).contains(&each.len())
        && words.chars().count() <= 80
        && !words.contains("://")
        && !outside.contains(['?', '!', ':', '=', '<', '>', '{', '}', '`', '_', '#', '%'])
        && !outside.chars().any(|letter| letter.is_ascii_digit())
        && each.iter().any(capital)
        && each.iter().all(|word| capital(word) || SMALL.contains(word) || matches!(*word, "&" | "/" | "+" | "-" | "–"))
}
