//! Words made harmless for Markdown: they read the same and mean nothing to it.
//!
//! **Invariant:** text that went through here stays inside the line, the bullet or the quote it was put in.

use crate::paper::typed::{bullet, raw_lines};

/// Words in a line: line ends become spaces, marks of Markdown are taken literally.
pub(crate) fn line(text: &str) -> String {
    let mut escaped = within(text);
    beginning(&mut escaped);
    escaped
}

/// Words that stand after something else in their line, as in a heading.
pub(crate) fn within(text: &str) -> String {
    let folded = text.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|word| !word.is_empty());
    marks(&folded.collect::<Vec<_>>().join(" "))
}

/// Several lines, each on its own; what looks like a list stays a list.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let unix = raw_lines(text);
    let mut lines: Vec<String> = unix
        .split('\n')
        .map(|raw| match bullet(raw) {
            Some((level, rest)) => format!("{}- {}", " ".repeat(level * 2), line(rest)),
            None => line(raw),
        })
        .collect();
    // A line that goes on in the next one ends with a break, so that what was typed on two lines is read on two.
    for at in 0..lines.len().saturating_sub(1) {
        let goes_on = !lines[at].is_empty() && !lines[at + 1].is_empty() && bullet(&lines[at + 1]).is_none();
        if goes_on {
            lines[at].push('\\');
        }
    }
    lines
}

fn marks(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut made = String::with_capacity(text.len() + 8);
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        let inside = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        let special = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' => true,
            // snake_case is no emphasis, and reads better bare.
            '_' => !inside,
            '#' => before.is_none_or(|before| before.is_whitespace()),
            '&' => after.is_some_and(|after| after.is_ascii_alphanumeric() || after == '#'),
            _ => false,
        };
        if special {
            made.push('\\');
        }
        made.push(letter);
    }
    made
}

/// What would begin a quote, a list or a heading at the beginning of a line.
fn beginning(line: &mut String) {
    match line.chars().next() {
        Some('>' | '-' | '+' | '=') => line.insert(0, '\\'),
        Some(first) if first.is_ascii_digit() => {
            let digits = line.chars().take_while(char::is_ascii_digit).count();
            if line[digits..].starts_with(['.', ')']) {
                line.insert(digits, '\\');
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    /// What a reader sees of a line that stands in a bullet, and whether anything else came of it.
    fn read(markdown: &str) -> (String, bool) {
        let mut seen = String::new();
        let mut plain = true;
        let github = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_FOOTNOTES;
        for event in Parser::new_ext(markdown, github) {
            match event {
                Event::Text(text) => seen.push_str(&text),
                Event::SoftBreak | Event::HardBreak => seen.push(' '),
                Event::Start(Tag::List(None) | Tag::Item | Tag::Paragraph) | Event::End(_) => {}
                _ => plain = false,
            }
        }
        (seen, plain)
    }

    #[test]
    fn nasty_names_are_read_as_they_were_typed() {
        for name in [
            "**Bold** _Nick_ `tick`",
            "[link](javascript:alert(1))",
            "<script>alert(1)</script>",
            "a | b",
            "# heading",
            "1. first",
            "- item",
            "> quote",
            "==",
            "&amp; &#35;",
            "\\",
            "~~gone~~",
            "שָׁלוֹם עולם",
            "👩‍👩‍👧 Family",
            "snake_case",
            "![image](x)",
            "C#",
        ] {
            let (seen, plain) = read(&format!("- {}", line(name)));
            assert_eq!(seen, name, "{}", line(name));
            assert!(plain, "{name} stays plain: {}", line(name));
        }
    }

    #[test]
    fn line_ends_do_not_leave_the_line() {
        assert_eq!(line("a\n# b\r\n\u{2028}c\u{0}d"), "a \\# b c d", "one line, and no heading");
    }

    #[test]
    fn what_was_typed_on_two_lines_is_read_on_two() {
        assert_eq!(lines("one\ntwo\n\n- a\n  - b\n3"), ["one\\", "two", "", "- a", "  - b\\", "3"]);
    }

    proptest! {
        #[test]
        fn any_text_reads_the_same_and_stays_plain(text in "\\PC{0,60}") {
            let (seen, plain) = read(&format!("- {}", line(&text)));
            let wanted: Vec<&str> = text.split_whitespace().collect();
            let seen: Vec<&str> = seen.split_whitespace().collect();
            prop_assert_eq!(seen, wanted, "{}", line(&text));
            prop_assert!(plain, "{}", line(&text));
        }
    }
}
