//! The places in a text where what was looked for stands.
//!
//! Case and accents do not matter. Scripts that put no space between words (Chinese, Japanese, Thai and their neighbours) are
//! compared sign by sign, so that a part of a word is found.
//!
//! **Invariant:** places lie inside the text, in order, and never overlap; they are counted in UTF-16 units as screens do.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Find, Words};

/// Whether a script writes words without spaces between them.
pub fn unspaced(c: char) -> bool {
    matches!(c,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}'
        | '\u{20000}'..='\u{323AF}')
}

/// Hands on a letter without case and accents; a sign that is none gives nothing.
fn plain(c: char, mut letter: impl FnMut(char)) {
    if c.is_ascii() {
        // Most letters of most texts: nothing to take apart.
        return letter(c.to_ascii_lowercase());
    }
    std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).for_each(letter);
}

/// A text as it is compared: its letters made plain, one word after the other.
#[derive(Default)]
struct Plain {
    letters: String,
    /// For each letter, how many units of the text it takes to be whole.
    ends: Vec<usize>,
    words: Vec<Word>,
}

/// One word of a text.
#[derive(Clone, Copy)]
struct Word {
    /// Where it stands in the text, in units.
    from: usize,
    /// Its bytes in the plain letters, and the number of its first letter.
    bytes: (usize, usize),
    first: usize,
}

impl Plain {
    /// Splits a text into words; each sign of a script without spaces is one.
    fn of(text: &str) -> Self {
        let mut plain = Self { letters: String::with_capacity(text.len()), ends: Vec::with_capacity(text.len()), words: Vec::new() };
        let mut units = 0;
        let mut open = false;
        for c in text.chars() {
            let end = units + c.len_utf16();
            if c.is_alphanumeric() {
                let alone = unspaced(c);
                if alone || !open {
                    plain.begin(units);
                }
                plain.letter(c, end);
                open = !alone;
            } else if !c.is_ascii() && is_combining_mark(c) {
                // Belongs to the letter before it.
                if let Some(last) = plain.ends.last_mut().filter(|_| open) {
                    *last = end;
                }
            } else {
                open = false;
            }
            units = end;
        }
        plain
    }

    fn begin(&mut self, from: usize) {
        let at = self.letters.len();
        self.words.push(Word { from, bytes: (at, at), first: self.ends.len() });
    }

    fn letter(&mut self, c: char, end: usize) {
        plain(c, |letter| {
            self.letters.push(letter);
            self.ends.push(end);
        });
        if let Some(word) = self.words.last_mut() {
            word.bytes.1 = self.letters.len();
        }
    }

    fn word(&self, word: &Word) -> &str {
        self.letters.get(word.bytes.0..word.bytes.1).unwrap_or_default()
    }
}

/// Words made ready to be looked for in many texts.
#[derive(Clone, Debug, Default)]
pub struct Wanted(Vec<Vec<(String, bool)>>);

impl Wanted {
    /// Makes the words of a search ready. In each row the words follow each other; the last may be a beginning.
    pub fn of(find: &Find) -> Self {
        Self(find.words.iter().flat_map(rows).collect())
    }

    /// The places in a text, as [from, to).
    pub fn places(&self, text: &str) -> Vec<(usize, usize)> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let text = Plain::of(text);
        let words = &text.words;
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = self.0.iter().filter_map(|row| fits(&text, &words[at..], row)).max();
            match longest {
                Some((taken, end)) => {
                    found.push((words[at].from, end));
                    at += taken;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// What was typed together is looked for together; bare words each for itself, but signs without spaces as they follow.
fn rows(words: &Words) -> Vec<Vec<(String, bool)>> {
    let text = Plain::of(&words.text);
    let last = text.words.len().saturating_sub(1);
    let whole = |(at, word): (usize, &Word)| {
        let plain = text.word(word);
        (plain.to_owned(), !words.phrase && at == last && !plain.chars().all(unspaced))
    };
    let row: Vec<(String, bool)> = text.words.iter().enumerate().map(whole).collect();
    if row.is_empty() { Vec::new() } else { vec![row] }
}

/// How many words fit, and where the last of them ends.
fn fits(text: &Plain, words: &[Word], row: &[(String, bool)]) -> Option<(usize, usize)> {
    let mut end = 0;
    for (index, (wanted, beginning)) in row.iter().enumerate() {
        let word = words.get(index)?;
        let plain = text.word(word);
        let fits = if *beginning { plain.starts_with(wanted.as_str()) } else { plain == wanted };
        if !fits {
            return None;
        }
        end = *text.ends.get(word.first + wanted.chars().count().checked_sub(1)?)?;
    }
    Some((row.len(), end))
}

/// The places in a text where what was typed stands, as [from, to) in UTF-16 units.
pub fn marks(text: &str, typed: &str) -> Vec<(usize, usize)> {
    Wanted::of(&Find::read(typed)).places(text)
}
