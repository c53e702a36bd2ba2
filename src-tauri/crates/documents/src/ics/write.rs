//! The lines of a calendar as they go out: escaped, folded, ended as the standard wants it (RFC 5545, 3.1 and 3.3.11).
//!
//! The library reads calendars here but does not write them: it puts the time of writing into every time zone.
//!
//! **Invariant:** no line is longer than 75 octets, and no letter is cut in two.

/// The most octets of a line.
const LINE: usize = 75;

/// A calendar being written.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// A line as it stands.
    pub fn put(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut room = LINE;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = LINE - 1;
            }
            self.text.push(letter);
            room -= letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A line of words that somebody typed.
    pub fn words(&mut self, name: &str, words: &str) {
        self.put(name, &escaped(words));
    }

    /// The whole calendar.
    pub fn written(self) -> String {
        self.text
    }
}

/// Words in which nothing ends the value early.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_come_back_as_they_went(words in "[^\\p{Cc}]{0,300}") {
            let mut lines = Lines::default();
            lines.words("SUMMARY", &words);
            let written = lines.written();
            for line in written.strip_suffix("\r\n").unwrap().split("\r\n") {
                prop_assert!(line.len() <= LINE, "{} octets", line.len());
            }
            let unfolded = icalendar::parser::unfold(&written);
            let read = icalendar::parser::Property::try_from(unfolded.as_str()).unwrap();
            prop_assert_eq!(read.val.as_str().trim_end_matches("\r\n"), words);
        }
    }
}
