//! Ballots in files: [`blt`] (rankings, as counting programs exchange them), [`table`] (CSV) and [`voices`] (who said what, in JSON).
//!
//! Each is read as a stream, from front to back, and grouped while it is read.
//!
//! **Invariant:** a file is read whole or refused whole, with the line and the reason.

pub mod blt;
mod feed;
pub mod of_rounds;
pub mod table;
pub mod voices;

use std::io::{self, BufRead, BufReader, Read};

use baton_meeting::method::count::dots;
use baton_meeting::method::count::flaw::Flaw;
use baton_meeting::method::count::marks::Marks;
use baton_meeting::method::count::profile::{EQUAL, Mark, Profile, ranks};
use baton_meeting::method::count::vote::Totals;
use baton_meeting::refusal::Refusal;

/// What a table of ballots holds, which it does not say itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cells {
    /// The rank of each option, from 1.
    Ranks,
    /// Points from 0 to this.
    Points(u32),
    /// Approved or not.
    Approvals,
    /// Dots, within what everybody has.
    Dots(dots::Rule),
    /// Yes, no or abstain.
    YesNo,
}

/// In which form ballots stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// See [`blt`].
    Blt,
    /// See [`table`].
    Table,
    /// See [`voices`].
    Voices,
}

/// What was read.
#[derive(Clone, Debug)]
pub enum Ballots {
    /// Rankings.
    Ranked(Ranked),
    /// Points, approvals or dots on one scale for all.
    Marked(Marks),
    /// Yes and no to one question.
    YesNo {
        /// The question, in the words of the file.
        question: String,
        /// The answers; whoever answered is present and a member, as far as the file knows.
        totals: Totals,
    },
}

/// Rankings, and what the file says beside them.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// The ballots.
    pub profile: Profile,
    /// How many are to be elected.
    pub seats: Option<u32>,
    /// The lot order that the file brings, by number of the option from 0.
    pub lot: Option<Vec<usize>>,
    /// What it was about.
    pub title: Option<String>,
    /// Whether they were made of points on scales of their own, which cannot be added up.
    pub own_scales: bool,
}

/// Why ballots could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The file is not as it should be.
    #[error("line {line}: {why}")]
    Refused {
        /// The line, from 1; 0 where it is about the whole file.
        line: u64,
        /// The reason.
        why: Refusal,
    },
    /// It could not be read to its end.
    #[error(transparent)]
    Stopped(#[from] io::Error),
}

impl Unreadable {
    fn on(line: u64, why: Refusal) -> Self {
        Self::Refused { line, why }
    }

    fn flaw(line: u64, flaw: &Flaw) -> Self {
        Self::on(line, flaw.refusal())
    }
}

/// Reads ballots, in the form they are in.
///
/// # Errors
/// Names the line and the reason; fails when the stream does.
pub fn read(from: impl Read, form: Option<Form>, cells: &Cells) -> Result<Ballots, Unreadable> {
    let mut from = BufReader::new(from);
    let form = match form {
        Some(form) => form,
        None => guessed(from.fill_buf()?),
    };
    match form {
        Form::Blt => blt::read(from).map(|file| Ballots::Ranked(file.into())),
        Form::Table => table::read(from, cells),
        Form::Voices => voices::read(from),
    }
}

/// The form that a file seems to be in, by how it begins.
fn guessed(begins: &[u8]) -> Form {
    let begins = begins.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(begins).trim_ascii_start();
    let first = begins.split(|byte| matches!(byte, b'\n' | b'\r' | b'#')).next().unwrap_or_default();
    let numbers = first.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let counts: Vec<&[u8]> = numbers.collect();
    if begins.starts_with(b"{") {
        Form::Voices
    } else if begins.starts_with(b"#") || begins.starts_with(b"/*") || (counts.len() >= 2 && all_numbers(&counts)) {
        Form::Blt
    } else {
        Form::Table
    }
}

fn all_numbers(words: &[&[u8]]) -> bool {
    words.iter().all(|word| word.iter().all(u8::is_ascii_digit))
}

/// Words of a file: UTF-8, else Latin-1, where every byte is a letter.
fn words(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect(), str::to_owned)
}

/// Refuses an option without a name, and two with the same: results speak by names.
fn distinct(names: &[String], line: u64) -> Result<(), Unreadable> {
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort();
    if sorted.first().is_some_and(|first| first.is_empty()) {
        return Err(Unreadable::on(line, Refusal::new("ballots-no-name")));
    }
    match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Unreadable::on(line, Refusal::new("ballots-same-name").text("name", pair[0]))),
        None => Ok(()),
    }
}

/// Two ranked options as a question with yes and no: the first of them is for it, and both on one rank take no side.
pub fn as_yes_no(profile: &Profile) -> Totals {
    let mut totals = Totals::default();
    profile.each(|ballot, weight| {
        let first: Option<&[Mark]> = ranks(ballot).find(|rank| rank.first().is_some_and(|mark| *mark < 2));
        match first {
            None => totals.blank += weight,
            Some(rank) if rank.contains(&EQUAL) => totals.abstained += weight,
            Some([0, ..]) => totals.yes += weight,
            Some(_) => totals.no += weight,
        }
    });
    everybody_here(totals)
}

/// As far as a file knows, whoever answered is present and a member.
fn everybody_here(totals: Totals) -> Totals {
    let said = totals.said();
    Totals { present: said, members: said, persons: said, ..totals }
}
