//! BLT: rankings as counting programs exchange them.
//!
//! Two numbers (options, seats); `-2 -3` or `[withdrawn 2 3]` for who withdrew, `[tie 2 1 3]` for the lot order, `[nick a b c]` for short
//! names; then each ballot: how many, the options in order, `0`. A ballot stands on one line, so that a missing `0` is seen where it is
//! missing; a line may hold several. `1=3` is a shared rank, `-` a rank left out, `(id)` stands instead of how many and means one.
//! A `0` instead of how many ends them; names in quotation marks follow, one for each option, and perhaps a title. What follows the title
//! is not read, nor are `#` to the end of a line and `/* */`, outside quotation marks. `[droop ...]` is for another program.
//! Sources: the BLT format of Hill, Wichmann and Woodall (Algorithm 123, 1987) as extended by OpenSTV and droop.
//!
//! **Invariant:** what was written is read back as it was; withdrawn options are on no ballot.

use std::io::Read;

use baton_meeting::method::count::flaw::Flaw;
use baton_meeting::method::count::profile::{Builder, Choice, EQUAL, GAP, MOST_OPTIONS, Mark, Profile};
use baton_meeting::refusal::Refusal;

use super::feed::Feed;
use super::{Ranked, Unreadable, distinct, words};

/// A file of ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blt {
    /// What it was about.
    pub title: Option<String>,
    /// How many are to be elected; 0 where the file does not say.
    pub seats: u32,
    /// The names of all options, the withdrawn too.
    pub names: Vec<String>,
    /// Who withdrew, by number from 0.
    pub withdrawn: Vec<usize>,
    /// The lot order, by number from 0; empty where the file has none.
    pub tie: Vec<usize>,
    /// The ballots, over the options that did not withdraw.
    pub profile: Profile,
}

impl From<Blt> for Ranked {
    fn from(file: Blt) -> Self {
        let standing: Vec<usize> = (0..file.names.len()).filter(|option| !file.withdrawn.contains(option)).collect();
        let lot: Vec<usize> = file.tie.iter().filter_map(|tied| standing.iter().position(|option| option == tied)).collect();
        Self {
            profile: file.profile,
            seats: (file.seats > 0).then_some(file.seats),
            lot: (!lot.is_empty()).then_some(lot),
            title: file.title,
            own_scales: false,
        }
    }
}

/// Reads a file of ballots.
///
/// # Errors
/// Names the line and the reason; fails when the stream does.
pub fn read(from: impl Read) -> Result<Blt, Unreadable> {
    let mut reading = Reading::new(from);
    let (options, seats) = reading.head()?;
    let head = reading.notes(options)?;
    let mut builder = Builder::new(head.standing()).map_err(|flaw| Unreadable::flaw(1, &flaw))?;
    reading.ballots(&head, &mut builder)?;
    let line = reading.feed.line();
    let names = reading.names(options)?;
    distinct(&names, line)?;
    let title = match reading.token() {
        Ok(Some(Token { is: Is::Quoted, .. })) => Some(words(&reading.word).trim().to_owned()).filter(|title| !title.is_empty()),
        _ => None,
    };
    let standing = (0..options).filter(|option| !head.withdrawn.contains(option)).map(|option| Choice::called(&names[option])).collect();
    let profile = builder.finish(standing).map_err(|flaw| Unreadable::flaw(line, &flaw))?;
    Ok(Blt { title, seats, names, withdrawn: head.withdrawn, tie: head.tie, profile })
}

/// Writes a file of ballots: UTF-8, LF, equal ballots together, in order.
pub fn write(file: &Blt) -> String {
    let mut text = format!("{} {}\n", file.names.len(), file.seats);
    if !file.withdrawn.is_empty() {
        let withdrawn: Vec<String> = file.withdrawn.iter().map(|option| format!("-{}", option + 1)).collect();
        text.push_str(&withdrawn.join(" "));
        text.push('\n');
    }
    let standing: Vec<usize> = (0..file.names.len()).filter(|option| !file.withdrawn.contains(option)).collect();
    for (ballot, weight) in file.profile.grouped() {
        let mut marks = String::new();
        for (at, mark) in ballot.iter().enumerate() {
            match *mark {
                EQUAL => marks.push('='),
                GAP => marks.push_str(" -"),
                option => {
                    if at == 0 || ballot[at - 1] != EQUAL {
                        marks.push(' ');
                    }
                    marks.push_str(&standing.get(usize::from(option)).map_or(0, |option| option + 1).to_string());
                }
            }
        }
        // One line holds at most 10^9 of a kind.
        let mut left = weight;
        while left > 0 {
            let some = left.min(baton_meeting::method::count::flaw::MOST_WEIGHT);
            text.push_str(&format!("{some}{marks} 0\n"));
            left -= some;
        }
    }
    text.push_str("0\n");
    for name in file.names.iter().chain(&file.title) {
        // There is no way to write a quotation mark inside a name.
        let name: String = name
            .chars()
            .map(|letter| {
                if letter == '"' {
                    '\''
                } else if letter.is_control() {
                    ' '
                } else {
                    letter
                }
            })
            .collect();
        text.push_str(&format!("\"{name}\"\n"));
    }
    text
}

/// What stands before the ballots.
struct Head {
    withdrawn: Vec<usize>,
    tie: Vec<usize>,
    nicks: Vec<Vec<u8>>,
    /// By number on the ballot, what it is among those standing.
    marks: Vec<Option<Mark>>,
}

impl Head {
    fn standing(&self) -> usize {
        self.marks.iter().flatten().count()
    }

    /// The option that is meant, from 0.
    fn option(&self, word: &[u8]) -> Option<usize> {
        number(word)
            .and_then(|number| usize::try_from(number).ok()?.checked_sub(1))
            .filter(|option| *option < self.marks.len())
            .or_else(|| self.nicks.iter().position(|nick| nick == word))
    }
}

/// A number, when a word is one; the largest there is for what is larger.
fn number(word: &[u8]) -> Option<u64> {
    if word.is_empty() || !word.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(word.iter().fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))))
}

/// One thing in the file; its words are in [`Reading::word`].
struct Token {
    is: Is,
    /// The line it begins on.
    line: u64,
    /// Whether it is the first on its line.
    first: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Word,
    Quoted,
    /// `(id)`
    Id,
    /// `[words]`
    Bracket,
    /// `=`
    Equal,
}

/// What the quick way found.
enum Quick {
    /// A ballot of so many bytes.
    Ballot(usize),
    /// Something it does not read.
    Else,
}

struct Reading<R> {
    feed: Feed<R>,
    word: Vec<u8>,
    /// A token that was looked at and not used.
    kept: Option<Token>,
    ballot: Vec<Mark>,
    weight: u64,
}

/// Ballots longer than this take the slow way.
const LONG: usize = 1 << 14;

impl<R: Read> Reading<R> {
    fn new(from: R) -> Self {
        Self { feed: Feed::new(from), word: Vec::new(), kept: None, ballot: Vec::new(), weight: 0 }
    }

    fn head(&mut self) -> Result<(usize, u32), Unreadable> {
        self.feed.want(3)?;
        if self.feed.here().starts_with(b"\xEF\xBB\xBF") {
            self.feed.skip(3);
        }
        let mut two = [0_u64; 2];
        for count in &mut two {
            let token = self.token()?;
            let line = token.as_ref().map_or(1, |token| token.line);
            let found = token.filter(|token| token.is == Is::Word).and_then(|_| number(&self.word));
            *count = found.ok_or_else(|| Unreadable::on(line, Refusal::new("ballots-header")))?;
        }
        match (usize::try_from(two[0]), u32::try_from(two[1])) {
            (Ok(0), _) => Err(Unreadable::flaw(self.feed.line(), &Flaw::NoOptions)),
            (Ok(options), Ok(seats)) if options <= MOST_OPTIONS => Ok((options, seats)),
            _ => Err(Unreadable::flaw(self.feed.line(), &Flaw::ManyOptions)),
        }
    }

    /// What stands between the two numbers and the ballots.
    fn notes(&mut self, options: usize) -> Result<Head, Unreadable> {
        let marks = (0..options).map(|option| Some(option as Mark)).collect();
        let mut head = Head { withdrawn: Vec::new(), tie: Vec::new(), nicks: Vec::new(), marks };
        let mut gone = vec![false; options];
        while let Some(token) = self.token()? {
            let unknown = |word: &[u8]| Unreadable::on(token.line, Refusal::new("ballots-number").text("found", words(word)));
            if token.is == Is::Word && self.word.first() == Some(&b'-') && self.word.len() > 1 {
                let option = head.option(&self.word[1..]).ok_or_else(|| unknown(&self.word))?;
                gone[option] = true;
            } else if token.is == Is::Bracket {
                let inside = std::mem::take(&mut self.word);
                let mut parts = inside.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
                let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
                let parts: Vec<&[u8]> = parts.collect();
                let refused = || Unreadable::on(token.line, Refusal::new("ballots-bracket").text("found", words(&inside)));
                match kind.as_slice() {
                    b"withdrawn" | b"tie" => {
                        for part in parts {
                            let option = head.option(part).ok_or_else(|| unknown(part))?;
                            if kind == b"tie" {
                                if head.tie.contains(&option) {
                                    return Err(refused());
                                }
                                head.tie.push(option);
                            } else {
                                gone[option] = true;
                            }
                        }
                    }
                    b"nick" if parts.len() == options => head.nicks = parts.into_iter().map(<[u8]>::to_vec).collect(),
                    b"droop" => {}
                    _ => return Err(refused()),
                }
            } else {
                self.kept = Some(token);
                break;
            }
        }
        let mut standing = 0;
        for (option, gone) in gone.iter().enumerate() {
            head.marks[option] = if *gone { None } else { Some(standing) };
            standing += Mark::from(!gone);
        }
        head.withdrawn = (0..options).filter(|option| gone[*option]).collect();
        Ok(head)
    }

    fn ballots(&mut self, head: &Head, builder: &mut Builder) -> Result<(), Unreadable> {
        // The number on the ballot of each option that stands, for what is said about it.
        let numbers: Vec<Mark> = (0..).zip(&head.marks).filter(|(_, mark)| mark.is_some()).map(|(option, _)| option).collect();
        let flawed = |flaw: Flaw, line: u64| {
            let number = |mark: Mark| numbers.get(usize::from(mark)).copied().unwrap_or(mark);
            Unreadable::flaw(line, &if let Flaw::Twice(mark) = flaw { Flaw::Twice(number(mark)) } else { flaw })
        };
        loop {
            if self.kept.is_none() {
                self.feed.want(LONG)?;
                if let Quick::Ballot(bytes) = quick(self.feed.here(), &head.marks, &mut self.ballot, &mut self.weight) {
                    if let Err(flaw) = builder.add(&self.ballot, self.weight) {
                        self.feed.skip(self.feed.here().iter().take_while(|byte| byte.is_ascii_whitespace()).count());
                        return Err(flawed(flaw, self.feed.line()));
                    }
                    self.feed.skip(bytes);
                    continue;
                }
            }
            match self.slow(head)? {
                Some(line) => builder.add(&self.ballot, self.weight).map_err(|flaw| flawed(flaw, line))?,
                None => return Ok(()),
            }
        }
    }

    /// Reads one ballot, whatever stands on it; answers with its line, or nothing at the end of the ballots.
    fn slow(&mut self, head: &Head) -> Result<Option<u64>, Unreadable> {
        let Some(begins) = self.token()? else { return Err(Unreadable::on(self.feed.line(), Refusal::new("ballots-no-end"))) };
        let line = begins.line;
        let refused = |what: &str| Err(Unreadable::on(line, Refusal::new(what)));
        self.weight = match begins.is {
            Is::Id => 1,
            Is::Word => match number(&self.word) {
                Some(0) => return Ok(None),
                Some(weight) => weight,
                None if self
                    .word
                    .iter()
                    .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'/' | b'e' | b'E' | b'-' | b'+')) =>
                {
                    return Err(Unreadable::on(line, Refusal::new("ballots-decimal").text("found", words(&self.word))));
                }
                None => return Err(Unreadable::on(line, Refusal::new("ballots-number").text("found", words(&self.word)))),
            },
            Is::Quoted => return refused("ballots-no-end"),
            Is::Bracket => return Err(Unreadable::on(line, Refusal::new("ballots-bracket").text("found", words(&self.word)))),
            Is::Equal => return Err(Unreadable::flaw(line, &Flaw::Unclear)),
        };
        self.ballot.clear();
        // Whether `=` came last, whether anything came before it, and whether the present rank has anybody who stands.
        let (mut joins, mut any, mut somebody) = (false, false, false);
        loop {
            let Some(token) = self.token()? else { return refused("ballots-no-zero") };
            if token.first || token.is == Is::Quoted {
                return refused("ballots-no-zero");
            }
            match token.is {
                Is::Equal if joins || !any => return Err(Unreadable::flaw(line, &Flaw::Unclear)),
                Is::Equal => joins = true,
                Is::Word if self.word == b"0" && !joins => return Ok(Some(line)),
                Is::Word if self.word == b"-" && !joins => {
                    self.ballot.push(GAP);
                    any = false;
                }
                Is::Word => {
                    let Some(option) = head.option(&self.word) else {
                        let why = match number(&self.word) {
                            Some(number) => Flaw::Unknown(Mark::try_from(number.saturating_sub(1)).unwrap_or(Mark::MAX)).refusal(),
                            None => Refusal::new("ballots-number").text("found", words(&self.word)),
                        };
                        return Err(Unreadable::on(line, why));
                    };
                    if let Some(mark) = head.marks[option] {
                        if joins && somebody {
                            self.ballot.push(EQUAL);
                        }
                        self.ballot.push(mark);
                        somebody = true;
                    } else if !joins {
                        somebody = false;
                    }
                    (any, joins) = (true, false);
                }
                Is::Id | Is::Bracket | Is::Quoted => {
                    return Err(Unreadable::on(line, Refusal::new("ballots-number").text("found", words(&self.word))));
                }
            }
        }
    }

    fn names(&mut self, options: usize) -> Result<Vec<String>, Unreadable> {
        let mut names = Vec::new();
        while names.len() < options {
            match self.token()? {
                Some(Token { is: Is::Quoted, .. }) => names.push(words(&self.word).trim().to_owned()),
                other => {
                    let line = other.map_or_else(|| self.feed.line(), |token| token.line);
                    return Err(Unreadable::on(line, Refusal::new("ballots-names").number("names", options as u64)));
                }
            }
        }
        Ok(names)
    }

    /// The next thing in the file; its words stay in [`Self::word`].
    fn token(&mut self) -> Result<Option<Token>, Unreadable> {
        if let Some(kept) = self.kept.take() {
            return Ok(Some(kept));
        }
        let mut first = false;
        loop {
            match self.feed.peek()? {
                None => return Ok(None),
                Some(b'\n' | b'\r') => {
                    first = true;
                    self.feed.skip(1);
                }
                Some(byte) if byte.is_ascii_whitespace() || byte == 0x0B => self.feed.skip(1),
                Some(b'#') => {
                    while !matches!(self.feed.peek()?, None | Some(b'\n' | b'\r')) {
                        self.feed.skip(1);
                    }
                }
                Some(b'/') if self.feed.peek_two()? == b"/*" => {
                    let begins = self.feed.line();
                    self.feed.skip(2);
                    while self.feed.peek_two()? != b"*/" {
                        if self.feed.peek()?.is_none() {
                            return Err(Unreadable::on(begins, Refusal::new("ballots-unclosed").text("sign", "/*")));
                        }
                        self.feed.skip(1);
                    }
                    self.feed.skip(2);
                }
                Some(_) => break,
            }
        }
        self.word.clear();
        let line = self.feed.line();
        let token = |is| Ok(Some(Token { is, line, first }));
        match self.feed.peek()? {
            Some(b'"') => self.until(b'"', line).and_then(|()| token(Is::Quoted)),
            Some(b'(') => self.until(b')', line).and_then(|()| token(Is::Id)),
            Some(b'[') => self.until(b']', line).and_then(|()| token(Is::Bracket)),
            Some(b'=') => {
                self.feed.skip(1);
                token(Is::Equal)
            }
            _ => {
                while let Some(byte) = self.feed.peek()? {
                    let ends = byte.is_ascii_whitespace() || matches!(byte, b'#' | b'"' | b'(' | b'[' | b'=');
                    if ends || (byte == b'/' && self.feed.peek_two()? == b"/*") {
                        break;
                    }
                    self.word.push(byte);
                    self.feed.skip(1);
                }
                token(Is::Word)
            }
        }
    }

    fn until(&mut self, closes: u8, line: u64) -> Result<(), Unreadable> {
        let opens = self.feed.peek()?;
        self.feed.skip(1);
        loop {
            match self.feed.peek()? {
                Some(byte) => {
                    self.feed.skip(1);
                    if byte == closes {
                        return Ok(());
                    }
                    self.word.push(byte);
                }
                None => {
                    let sign = opens.map(char::from).unwrap_or_default().to_string();
                    return Err(Unreadable::on(line, Refusal::new("ballots-unclosed").text("sign", sign)));
                }
            }
        }
    }
}

/// Reads one ballot of digits and spaces on one line: what nearly all ballots are.
#[inline]
fn quick(bytes: &[u8], marks: &[Option<Mark>], ballot: &mut Vec<Mark>, weight: &mut u64) -> Quick {
    let mut at = 0;
    while matches!(bytes.get(at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        at += 1;
    }
    let Some((first, long)) = digits(&bytes[at..]) else { return Quick::Else };
    if first == 0 {
        return Quick::Else;
    }
    *weight = u64::from(first);
    at += long;
    ballot.clear();
    loop {
        let mut spaces = 0;
        while matches!(bytes.get(at), Some(b' ' | b'\t')) {
            at += 1;
            spaces += 1;
        }
        let Some((number, long)) = digits(&bytes[at..]) else { return Quick::Else };
        at += long;
        if spaces == 0 {
            return Quick::Else;
        }
        if number == 0 {
            // A sign that follows at once belongs to what only the slow way reads.
            return if matches!(bytes.get(at), Some(b'\n' | b'\r' | b' ' | b'\t')) { Quick::Ballot(at) } else { Quick::Else };
        }
        match marks.get(number as usize - 1) {
            Some(Some(mark)) => ballot.push(*mark),
            Some(None) => {}
            None => return Quick::Else,
        }
    }
}

/// A number of at most nine digits, and how many bytes it has.
#[inline]
fn digits(bytes: &[u8]) -> Option<(u32, usize)> {
    let mut number = 0_u32;
    for (at, byte) in bytes.iter().enumerate().take(10) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return (at > 0).then_some((number, at));
        }
        number = number.wrapping_mul(10).wrapping_add(u32::from(digit));
    }
    None
}
