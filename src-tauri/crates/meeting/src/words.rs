//! What people type, made fit to keep: trimmed, in one Unicode form, without control characters.
//!
//! **Invariant:** nothing is cut off silently; what does not fit is refused.

use unicode_normalization::UnicodeNormalization;

use crate::refusal::Refusal;

/// The longest name of a person, team, role or series, in characters.
pub const NAME: usize = 120;
/// The longest title of an item or follow-up, in characters.
pub const TITLE: usize = 400;
/// The longest text of a note, proposal or reason, in characters.
pub const TEXT: usize = 20_000;

/// One line: white space folded, control and direction-override characters dropped.
///
/// # Errors
/// Refuses an empty line and one longer than `most` characters.
pub fn line(typed: &str, most: usize) -> Result<String, Refusal> {
    let clean: String = typed.nfc().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !unwanted(*c)).collect();
    let folded = clean.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    fit(folded, most)
}

/// Several lines: line ends become `\n`, control and direction-override characters are dropped.
///
/// # Errors
/// Refuses an empty text and one longer than [`TEXT`] characters.
pub fn text(typed: &str) -> Result<String, Refusal> {
    fit(tidy(typed), TEXT)
}

/// Several lines that may be empty.
///
/// # Errors
/// Refuses a text longer than [`TEXT`] characters.
pub fn text_or_nothing(typed: &str) -> Result<String, Refusal> {
    let text = tidy(typed);
    if text.is_empty() { Ok(text) } else { fit(text, TEXT) }
}

fn tidy(typed: &str) -> String {
    let unix = typed.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = unix.nfc().filter(|c| *c == '\n' || *c == '\t' || !unwanted(*c)).collect();
    clean.trim().to_owned()
}

fn fit(text: String, most: usize) -> Result<String, Refusal> {
    let long = text.chars().count();
    // Nothing to see: empty, or only joiners and marks of direction.
    if !text.chars().any(|c| !c.is_whitespace() && !invisible(c)) {
        return Err(Refusal::new("nothing-written"));
    }
    if long > most {
        return Err(Refusal::new("too-long").number("long", long as i64).number("most", most as i64).hint("shorten"));
    }
    Ok(text)
}

fn unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}')
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{00AD}' | '\u{FE00}'..='\u{FE0F}')
}

/// A form for comparing names: case folded, one Unicode form, without marks of direction.
pub fn folded(name: &str) -> String {
    name.nfkc().filter(|c| !invisible(*c) && !unwanted(*c)).flat_map(char::to_lowercase).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_emoji_and_right_to_left_letters() {
        assert_eq!(line("  Zoë 👩‍🚀  ", NAME).unwrap(), "Zoë 👩‍🚀", "joiners inside an emoji stay");
        assert_eq!(line("ליאור\n כהן", NAME).unwrap(), "ליאור כהן", "a newline becomes a space");
    }

    #[test]
    fn what_cannot_be_seen_is_not_a_name() {
        for nothing in ["", "   ", "\n\t", "\u{200B}", "\u{202E}"] {
            assert_eq!(line(nothing, NAME).unwrap_err().why.key, "refusal-nothing-written", "{nothing:?}");
        }
    }

    #[test]
    fn a_name_of_ten_thousand_letters_is_refused_not_cut() {
        let refusal = line(&"a".repeat(10_000), NAME).unwrap_err();
        assert_eq!(refusal.why.key, "refusal-too-long", "nobody's name is shortened behind their back");
    }
}
