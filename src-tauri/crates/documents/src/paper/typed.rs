//! Words that somebody typed on several lines: paragraphs and lists, as a reader sees them.
//!
//! **Invariant:** no letter is added; a mark before a line makes it a line of a list, and nothing else means anything.

/// What stands between two empty lines, or between two marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Lines that go on in each other.
    Paragraph(Vec<String>),
    /// A line of a list, indented 0 to 3 times.
    Bullet(usize, String),
}

/// Splits words into paragraphs and lines of lists.
pub fn typed(text: &str) -> Vec<Typed> {
    let mut parts: Vec<Typed> = Vec::new();
    let mut goes_on = false;
    for raw in raw_lines(text).split('\n') {
        let (bullet, words) = match bullet(raw) {
            Some((level, words)) => (Some(level), words),
            None => (None, raw),
        };
        let words = plain(words);
        match (bullet, parts.last_mut()) {
            (Some(level), _) => parts.push(Typed::Bullet(level, words)),
            (None, _) if words.is_empty() => {
                goes_on = false;
                continue;
            }
            (None, Some(Typed::Paragraph(lines))) if goes_on => lines.push(words),
            (None, _) => parts.push(Typed::Paragraph(vec![words])),
        }
        goes_on = bullet.is_none();
    }
    parts
}

/// Words of one line: line ends, tabs and what nobody sees become one space.
pub fn plain(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || unseen(letter)).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words with line ends that mean the same everywhere.
pub(crate) fn raw_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}', '\u{85}'], "\n")
}

/// How deep (0 to 3) a line of a list is, and its words.
pub(crate) fn bullet(raw: &str) -> Option<(usize, &str)> {
    let bare = raw.trim_start_matches([' ', '\t']);
    let deep = raw.len() - bare.len();
    let rest = bare.strip_prefix("- ").or_else(|| bare.strip_prefix("* ")).or_else(|| bare.strip_prefix("• "))?;
    if rest.trim().is_empty() { None } else { Some(((deep / 2).min(3), rest)) }
}

/// Letters that no format can show, and that XML refuses.
fn unseen(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lines_and_lists_are_told_apart() {
        let paragraph = |lines: &[&str]| Typed::Paragraph(lines.iter().map(|line| (*line).to_owned()).collect());
        assert_eq!(
            typed("One\r\ntwo\n\n\nthree\n- a\n  - b\nfour\u{0}\u{ffff}five"),
            [
                paragraph(&["One", "two"]),
                paragraph(&["three"]),
                Typed::Bullet(0, "a".to_owned()),
                Typed::Bullet(1, "b".to_owned()),
                paragraph(&["four five"])
            ]
        );
        assert_eq!(typed(" \n "), []);
    }
}
