//! How the index spells: words as people write them, and words for teams, people and states that no text has.
//!
//! The tokenizer of SQLite takes letters without a space between them for one word. In scripts that write no spaces (Chinese,
//! Japanese, Thai) an invisible separator is set around every sign, so that a part of a word is found as signs in a row.
//!
//! **Invariant:** two different identities never have the same word, and no text anybody types makes such a word.

use baton_meeting::find::{Words, unspaced};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Set around signs of scripts without spaces; nobody sees it.
pub(crate) const APART: char = '\u{2063}';

/// How words of the index begin that are no text.
const MARK: char = '\u{E0F2}';
const OF: char = '\u{E0F3}';
const HYPHEN: char = '\u{E0F4}';
const BYTE: char = '\u{E0F5}';

/// A text as the index keeps it.
pub(crate) fn spelled(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !matches!(c, '\u{E0F0}'..='\u{E0F5}' | &APART)) {
        if unspaced(c) {
            if !spelled.is_empty() && !spelled.ends_with(APART) {
                spelled.push(APART);
            }
            spelled.push(c);
            spelled.push(APART);
        } else {
            spelled.push(c);
        }
    }
    spelled
}

/// A text as it was before [`spelled`], but for signs that nobody sees.
pub(crate) fn unspelled(text: &str) -> String {
    if text.contains(APART) { text.chars().filter(|c| *c != APART).collect() } else { text.to_owned() }
}

/// A word of the index for something with an identity.
pub(crate) fn token(kind: &str, id: &str) -> String {
    let mut token = String::with_capacity(kind.len() + id.len() + 8);
    token.push(MARK);
    escape(&mut token, kind);
    token.push(OF);
    escape(&mut token, id);
    token
}

fn escape(token: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => token.push(char::from(byte)),
            b'-' => token.push(HYPHEN),
            other => {
                token.push(BYTE);
                token.push_str(&format!("{other:02x}"));
            }
        }
    }
}

/// Words as the index splits them, without case and accents.
pub(crate) fn split(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)).map(plain).filter(|word| !word.is_empty()).collect()
}

/// A word without case and accents.
pub(crate) fn plain(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// What was typed, in the language of the index: in a row, the last word perhaps a beginning. Nothing when it has no word.
pub(crate) fn asked(words: &Words) -> Option<String> {
    let parts: Vec<String> = words
        .text
        .nfc()
        .collect::<String>()
        .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .map(spelled)
        .collect();
    let last = parts.last()?.chars().rev().find(|c| *c != APART)?;
    // A sign of such a script is a word by itself; as a beginning it would only cost time.
    let beginning = if words.phrase || unspaced(last) { "" } else { " *" };
    Some(format!("\"{}\"{beginning}", parts.join(" ")))
}

/// Whether a name is meant by words: each begins a part of it, or is one.
pub(crate) fn names(name: &[String], wanted: &[String], whole: bool) -> bool {
    let fits = |part: &String, wanted: &String| if whole { part == wanted } else { part.starts_with(wanted.as_str()) };
    !wanted.is_empty() && wanted.iter().all(|wanted| name.iter().any(|part| fits(part, wanted)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn signs_without_spaces_stand_apart_and_come_back_together() {
        assert_eq!(spelled("Batonの予算"), "Baton\u{2063}の\u{2063}予\u{2063}算\u{2063}");
        assert_eq!(unspelled(&spelled("Batonの予算です。")), "Batonの予算です。");
        assert_eq!(spelled("Bücherei"), "Bücherei");
    }

    proptest! {
        #[test]
        fn two_identities_never_share_a_word(a in "[a-zA-Z0-9_é-]{1,8}", b in "[a-zA-Z0-9_é-]{1,8}") {
            prop_assert_eq!(token("team", &a) == token("team", &b), a == b);
        }

        #[test]
        fn what_is_asked_is_a_string_of_the_index(text in any::<String>()) {
            if let Some(asked) = asked(&Words { text, phrase: false }) {
                prop_assert_eq!(asked.matches('"').count(), 2, "{}", asked);
                prop_assert!(!asked.contains('\0'));
            }
        }
    }
}
