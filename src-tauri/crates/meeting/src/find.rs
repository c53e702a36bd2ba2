//! What somebody looks for: words, "phrases in quotes", and filters such as `owner:ana` or `is:due`.
//!
//! A filter is a word this Baton knows, a colon and a value; a value of several words stands in quotes. What is no filter is
//! looked for as words, and a remark says so.
//!
//! **Invariant:** every text can be read, however strange; reading it again gives the same.

use chrono::NaiveDate;

use crate::decision::Status;
use crate::message::Message;
use crate::method::Method;
use crate::part::Part;

mod mark;
mod period;

pub use mark::{Wanted, marks, unspaced};

/// How many words and filters of a text count; the rest is left out, and said so.
pub const MOST: usize = 24;

/// Words that must stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// As they were typed, without quotes.
    pub text: String,
    /// Exactly these, one after the other; otherwise beginnings of words are enough.
    pub phrase: bool,
}

/// By what a filter narrows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A team, by the beginning of its name.
    Team(String),
    /// A role's name or domain.
    Domain(String),
    /// How it was decided; any of these.
    Method(Vec<Method>),
    /// A tag.
    Tag(String),
    /// Where it is in its life.
    Status(Status),
    /// Its day to look again has come.
    Due,
    /// On this day or later.
    Since(NaiveDate),
    /// On this day or earlier.
    Until(NaiveDate),
    /// Whose it is: who proposed a decision, brought an item, has a follow-up.
    Owner(String),
    /// Somebody had any part in it.
    Person(String),
    /// Somebody had this part in it.
    Part(Part, String),
}

/// A filter, and where it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// By what.
    pub by: By,
    /// The word before the colon.
    pub word: String,
    /// The value after it, without quotes.
    pub value: String,
    /// From and to, in UTF-16 units of what was typed, as screens count.
    pub at: (usize, usize),
}

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Find {
    /// Words.
    pub words: Vec<Words>,
    /// Filters; all of them must hold.
    pub filters: Vec<Filter>,
    /// What was not understood as it may have been meant.
    pub remarks: Vec<Message>,
}

impl Find {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Self {
        let mut find = Self::default();
        for piece in pieces(typed) {
            if find.words.len() + find.filters.len() == MOST {
                find.remarks.push(Message::new("find-too-many").number("most", MOST));
                break;
            }
            match piece {
                Piece::Words(words) => find.words.push(words),
                Piece::Colon { word, value, quoted, at } => match by(&word, &value) {
                    Ok(by) => find.filters.push(Filter { by, word: word.to_lowercase(), value, at }),
                    Err(remark) => {
                        find.remarks.push(remark);
                        // "10:30" and "re:budget" are words; so is a filter that says nothing yet.
                        let text = format!("{word} {value}");
                        if quoted {
                            find.words.push(Words { text: word, phrase: false });
                            find.words.push(Words { text: value, phrase: true });
                        } else if text.chars().any(char::is_alphanumeric) {
                            find.words.push(Words { text, phrase: false });
                        }
                    }
                },
                Piece::Nothing { word } => find.remarks.push(Message::new("find-no-value").text("word", word)),
            }
        }
        find
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.filters.is_empty()
    }
}

/// The words that may stand before a colon, without those of the parts people have.
pub const FILTERS: [&str; 10] = ["owner", "person", "team", "domain", "method", "tag", "status", "is", "since", "until"];

/// Whether a word before a colon is a filter.
pub fn is_filter(word: &str) -> bool {
    let word = word.to_lowercase();
    FILTERS.contains(&word.as_str()) || Part::ALL.iter().any(|part| part.word() == word)
}

fn by(word: &str, value: &str) -> Result<By, Message> {
    let word = word.to_lowercase();
    let value = value.to_owned();
    if let Some(part) = Part::ALL.into_iter().find(|part| part.word() == word) {
        return Ok(By::Part(part, value));
    }
    let strange = |key: &str| Message::new(key).text("word", &word).text("value", &value);
    Ok(match word.as_str() {
        "owner" => By::Owner(value),
        "person" => By::Person(value),
        "team" => By::Team(value),
        "domain" => By::Domain(value),
        "tag" => By::Tag(value),
        "method" => {
            let begins = value.to_lowercase().replace([' ', '_'], "-");
            let methods: Vec<Method> = methods().filter(|method| name(*method).starts_with(&begins)).collect();
            // Who writes a whole name means that method alone.
            let exact = methods.iter().find(|method| name(**method) == begins).copied();
            match exact {
                Some(method) => By::Method(vec![method]),
                None if methods.is_empty() => return Err(strange("find-no-method")),
                None => By::Method(methods),
            }
        }
        "is" | "status" => match value.to_lowercase().as_str() {
            "due" => By::Due,
            "standing" | "now" | "in-force" => By::Status(Status::InForce),
            "superseded" => By::Status(Status::Superseded),
            "expired" => By::Status(Status::Expired),
            "withdrawn" => By::Status(Status::Withdrawn),
            _ => return Err(strange("find-no-status")),
        },
        "since" => By::Since(period::read(&value).ok_or_else(|| strange("find-no-date"))?.0),
        "until" => By::Until(period::read(&value).ok_or_else(|| strange("find-no-date"))?.1),
        _ => return Err(strange("find-no-filter")),
    })
}

/// Every method a decision can have been made by, those from before Baton too.
pub fn methods() -> impl Iterator<Item = Method> {
    Method::ALL.into_iter().chain(std::iter::once(Method::Before))
}

/// The name of a method without its room: `fist-to-five`.
pub fn name(method: Method) -> &'static str {
    method.key().trim_start_matches("method-")
}

/// One piece of what was typed.
enum Piece {
    Words(Words),
    /// A word, a colon and a value.
    Colon {
        word: String,
        value: String,
        quoted: bool,
        at: (usize, usize),
    },
    /// A filter without a value.
    Nothing {
        word: String,
    },
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// Goes along the letters once, counting UTF-16 units.
fn pieces(typed: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut letters = typed.chars().peekable();
    let mut units = 0;
    let take = |letters: &mut std::iter::Peekable<std::str::Chars<'_>>, units: &mut usize| {
        let letter = letters.next();
        *units += letter.map_or(0, char::len_utf16);
        letter
    };
    while let Some(first) = letters.peek().copied() {
        if first.is_whitespace() {
            take(&mut letters, &mut units);
            continue;
        }
        let from = units;
        if is_quote(first) {
            take(&mut letters, &mut units);
            let mut text = String::new();
            let mut closed = false;
            while let Some(letter) = take(&mut letters, &mut units) {
                if is_quote(letter) {
                    closed = true;
                    break;
                }
                text.push(letter);
            }
            if text.chars().any(char::is_alphanumeric) {
                // While the phrase is still being typed, its last word may be a beginning.
                found.push(Piece::Words(Words { text, phrase: closed }));
            }
            continue;
        }
        let mut text = String::new();
        while let Some(letter) = letters.peek().copied().filter(|letter| !letter.is_whitespace() && !is_quote(*letter)) {
            text.push(letter);
            take(&mut letters, &mut units);
        }
        let quoted = letters.peek().copied().is_some_and(is_quote) && text.ends_with(':') && text.matches(':').count() == 1;
        if quoted {
            take(&mut letters, &mut units);
            let mut value = String::new();
            while let Some(letter) = take(&mut letters, &mut units) {
                if is_quote(letter) {
                    break;
                }
                value.push(letter);
            }
            let word = text.trim_end_matches(':').to_owned();
            let value = value.trim().to_owned();
            if value.is_empty() && is_filter(&word) {
                found.push(Piece::Nothing { word });
            } else {
                found.push(Piece::Colon { word, value, quoted: true, at: (from, units) });
            }
            continue;
        }
        match text.split_once(':') {
            Some((word, "")) if is_filter(word) => found.push(Piece::Nothing { word: word.to_owned() }),
            // Only a word can be meant as a filter: "10:30" and "https://…" are none.
            Some((word, value)) if !value.is_empty() && (is_filter(word) || meant(word, value)) => {
                found.push(Piece::Colon { word: word.to_owned(), value: value.to_owned(), quoted: false, at: (from, units) });
            }
            _ if text.chars().any(char::is_alphanumeric) => found.push(Piece::Words(Words { text, phrase: false })),
            _ => {}
        }
    }
    found
}

/// Whether somebody may have meant a filter.
fn meant(word: &str, value: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == '-') && !value.starts_with("//")
}

#[cfg(test)]
mod tests;
