//! Agendas with notes and polls in one file: items with names and minutes, who was there, what was said, and how polls went.
//!
//! After the meetings of the WebAssembly groups (github.com/WebAssembly/meetings). A poll with a result is a decision; a poll
//! without one is not, and says so. A file that is only an agenda holds no meeting that was held.
//!
//! **Invariant:** a result stands in the notes; nothing is decided by what the agenda plans.

use baton_meeting::message::Message;

use super::calls::{owner, title};
use super::known::{Known, looks_like_a_name};
use super::marks::{self, Mark, Section};
use super::outcome::{self, Outcome};
use super::page::{Kind, Line, joined};
use super::promise;
use super::{DecisionFound, FollowUpFound, ItemFound, Source, turn};
use crate::import::agenda;
use crate::import::minutes::names::plainly;

/// Within how many lines of a poll its result is looked for.
const NEAR: usize = 14;

/// Reads an agenda with notes.
pub(crate) fn read(lines: &[Line], text: &str) -> Source {
    let mut source = Source::headed(lines);
    // "Host: Zoom" is no person.
    let hosts: Vec<&Line> = lines.iter().take(40).filter(|line| line.text.to_lowercase().starts_with("host")).collect();
    source.led.retain(|name| !hosts.iter().any(|line| line.text.contains(name.as_str())));
    let listed = attendees(lines);
    if listed.len() > source.present.len() {
        source.present = listed;
    }
    let mut known = Known::of(source.led.iter().chain(&source.wrote).chain(&source.present));
    let from = notes(lines);
    letters(lines, from, &mut known, &source.present);
    let planned = agenda::read(text, &[]);
    for item in planned.items.into_iter().filter(|item| !item.procedure && item.line < from.unwrap_or(usize::MAX)) {
        source.items.push(ItemFound { line: item.line, title: title(&item.title), owner: item.owner_words });
    }
    let joined = joined(lines);
    let after: Vec<&Line> = joined.iter().filter(|line| from.is_some_and(|from| line.number > from)).collect();
    let said = after.iter().any(|line| turn::speaker(line, &known).is_some());
    source.meeting = said || !source.present.is_empty();
    if !source.meeting {
        source.unsure.retain(|one| one.why.key == "minutes-unsure-date");
        source.unsure(0, Message::new("import-unsure-not-held"));
    }
    let mut reading = Reading { source, known, item: None, poll: None, decided: 0, section: Section::Talk };
    for (at, line) in after.iter().enumerate() {
        reading.line(line, &after, at);
    }
    reading.no_result();
    reading.source
}

/// Who stands beneath a heading of attendees, one a line, with or without signs and gaps.
fn attendees(lines: &[Line]) -> Vec<String> {
    let heading = |line: &&Line| matches!(line.kind, Kind::Heading(_)) && marks::section(&line.text) == Section::Attendees;
    let Some(at) = lines.iter().position(|line| heading(&line)) else { return Vec::new() };
    let list = lines[at + 1..].iter().take_while(|line| !matches!(line.kind, Kind::Heading(_)));
    let names = list.filter(|line| matches!(line.kind, Kind::Entry | Kind::Plain) && !line.text.contains(':'));
    let mut found: Vec<String> = Vec::new();
    for name in names.map(|line| line.text.trim()).filter(|name| looks_like_a_name(name)) {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    found
}

/// The line on which the notes begin.
fn notes(lines: &[Line]) -> Option<usize> {
    let begins = |line: &&Line| {
        let lower = line.text.to_lowercase();
        let lower = lower.trim_end_matches(':');
        let named = ["meeting notes", "notes", "minutes", "meeting minutes", "discussion notes"].contains(&lower);
        named && (matches!(line.kind, Kind::Heading(_)) || line.bold || (line.kind == Kind::Plain && line.text.len() < 20))
    };
    lines.iter().find(begins).map(|line| line.number)
}

/// Letters for names are the first letters of those who were there, where only one fits.
fn letters(lines: &[Line], from: Option<usize>, known: &mut Known, present: &[String]) {
    let used = lines.iter().filter(|line| from.is_some_and(|from| line.number > from)).filter_map(|line| line.text.split_once(':'));
    let used: std::collections::BTreeSet<&str> = used.map(|(name, _)| name.trim()).filter(|name| super::known::is_letters(name)).collect();
    for letters in used {
        let fits: Vec<&String> = present.iter().filter(|name| first_letters(name) == letters).collect();
        match fits[..] {
            [only] => known.shorten(letters, only),
            _ => known.shorten(letters, letters),
        }
    }
}

fn first_letters(name: &str) -> String {
    let name = name.split('(').next().unwrap_or_default();
    name.split(|letter: char| letter.is_whitespace() || letter == '-')
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase())
        .collect()
}

/// A poll that waits for its result.
struct Poll {
    line: usize,
    question: String,
    item: Option<usize>,
}

struct Reading {
    source: Source,
    known: Known,
    item: Option<usize>,
    poll: Option<Poll>,
    /// The line of the last decision.
    decided: usize,
    section: Section,
}

impl Reading {
    fn line(&mut self, line: &Line, all: &[&Line], at: usize) {
        match &line.kind {
            Kind::Heading(_) => return self.heading(line),
            Kind::Row(cells) => return self.row(line, cells, all, at),
            Kind::Blank | Kind::Code | Kind::Ruler => return,
            _ => {}
        }
        if self.section == Section::Attendees && turn::speaker(line, &self.known).is_none() {
            return;
        }
        if let Some(mark) = marks::mark(line) {
            return match mark {
                Mark::Action(_, words) => self.follow_up(line.number, words),
                Mark::Decision(_, words) => self.decision(line.number, words, String::new(), self.item),
            };
        }
        let spoken = turn::speaker(line, &self.known);
        self.source.turns += usize::from(spoken.is_some());
        let words = spoken.as_ref().map_or(line.text.as_str(), |(_, words)| words);
        if self.poll.as_ref().is_some_and(|poll| line.number > poll.line + NEAR) {
            self.no_result();
        }
        if let Some(begin) = marks::polls(&line.text.to_lowercase()).filter(|_| spoken.is_none()) {
            let question = line.text.get(begin..).unwrap_or_default().trim().trim_start_matches([':', '*', ' ']).trim();
            return self.asked(line.number, question);
        }
        if spoken.is_none() && self.poll.is_some() && result(&line.text) {
            return self.fell(&line.text);
        }
        if outcome::declared(&line.text) {
            return self.declared(line);
        }
        if spoken.is_some() {
            if let Some(poll) = &self.poll
                && outcome::told(words) == Outcome::Decided
                && line.number <= poll.line + 4
            {
                return self.fell(words);
            }
            return;
        }
        if let Some(promise) = promise::promise(&line.text, None, &self.known) {
            return self.follow_up(line.number, &promise.text);
        }
        match outcome::told(&line.text) {
            Outcome::Decided if line.text.chars().count() <= 300 => {
                if self.poll.is_some() {
                    self.fell(&line.text);
                } else {
                    self.decision(line.number, &line.text, String::new(), self.item);
                }
            }
            Outcome::Decided | Outcome::Perhaps => self.source.unsure(line.number, Message::new("import-unsure-decided")),
            Outcome::Nothing => {}
        }
    }

    fn heading(&mut self, line: &Line) {
        self.no_result();
        self.section = marks::section(&line.text);
        let lower = line.text.to_lowercase();
        if let Some(begin) = marks::polls(&lower).filter(|_| lower.contains(':') && !lower.starts_with("vote for")) {
            let question = line.text.get(begin..).unwrap_or_default().trim_start_matches([':', '*', ' ']).trim().to_owned();
            self.about(line);
            return self.asked(line.number, &question);
        }
        let steps = [
            "opening",
            "introduction",
            "adoption",
            "agenda adoption",
            "find volunteers",
            "proposals and discussions",
            "discussions",
            "discussion",
            "closure",
            "adjourn",
            "registration",
            "logistics",
            "welcome",
            "roll call",
            "review of action",
        ];
        if self.section == Section::Talk && !steps.iter().any(|step| lower.starts_with(step)) {
            self.about(line);
        }
    }

    /// What is talked about from here on: an item of the agenda, where one is called alike; a new one otherwise.
    fn about(&mut self, line: &Line) {
        let folded = folded(&line.text);
        if folded.is_empty() {
            return;
        }
        let alike = |item: &ItemFound| {
            let known = self::folded(&item.title);
            !known.is_empty()
                && (known == folded || (known.len() > 8 && folded.starts_with(&known)) || (folded.len() > 8 && known.starts_with(&folded)))
        };
        let owner = owner(&line.text, &self.known);
        self.item = self.source.items.iter().position(alike);
        match self.item {
            Some(at) => {
                let item = &mut self.source.items[at];
                if item.owner.is_none() && owner.is_some() {
                    item.owner = owner;
                    item.line = line.number;
                }
            }
            None => {
                self.source.items.push(ItemFound { line: line.number, title: title(&line.text), owner });
                self.item = Some(self.source.items.len() - 1);
            }
        }
    }

    fn asked(&mut self, line: usize, question: &str) {
        self.no_result();
        let item = self.item.and_then(|at| self.source.items.get(at)).map(|item| item.title.clone());
        let question = if question.is_empty() || question.starts_with(['(', '|']) { item.unwrap_or_default() } else { question.to_owned() };
        self.poll = Some(Poll { line, question, item: self.item });
    }

    fn fell(&mut self, result: &str) {
        let Some(poll) = self.poll.take() else { return };
        self.decision(poll.line, &poll.question, result.chars().take(400).collect(), poll.item);
    }

    /// A poll whose result nobody wrote down.
    fn no_result(&mut self) {
        if let Some(poll) = self.poll.take() {
            self.source.unsure(poll.line, Message::new("import-unsure-poll"));
        }
    }

    /// "Any objections? No." is about what was asked, or about the item.
    fn declared(&mut self, line: &Line) {
        if self.poll.is_some() {
            return self.fell(&line.text);
        }
        let same = self.source.decisions.last().is_some_and(|last| last.item == self.item);
        if self.decided > 0 && same && line.number <= self.decided + 6 {
            return;
        }
        let about = self.item.and_then(|at| self.source.items.get(at)).map_or_else(|| line.text.clone(), |item| item.title.clone());
        self.decision(line.number, &about, line.text.chars().take(400).collect(), self.item);
    }

    /// A table "SF F N A SA" holds the result of a poll.
    fn row(&mut self, line: &Line, cells: &[String], all: &[&Line], at: usize) {
        if !headed(cells) {
            return;
        }
        let below = all.iter().skip(at + 1).find_map(|line| match &line.kind {
            Kind::Row(cells) => Some(Some(cells)),
            Kind::Ruler => None,
            _ => Some(None),
        });
        let Some(Some(figures)) =
            below.filter(|row| row.is_some_and(|row| row.iter().any(|cell| cell.chars().any(|letter| letter.is_ascii_digit()))))
        else {
            return;
        };
        let result = cells.iter().zip(figures).map(|(name, figure)| format!("{name} {figure}")).collect::<Vec<_>>().join(", ");
        if self.poll.is_none() {
            let about = self.item.and_then(|at| self.source.items.get(at)).map(|item| item.title.clone()).unwrap_or_default();
            self.poll = Some(Poll { line: line.number, question: about, item: self.item });
        }
        self.fell(&result);
    }

    fn decision(&mut self, line: usize, words: &str, result: String, item: Option<usize>) {
        let words = if words.trim().is_empty() { result.clone() } else { words.to_owned() };
        let short = words.split_whitespace().count() <= 4;
        let about = item.and_then(|at| self.source.items.get(at)).filter(|item| short && !words.contains(&item.title));
        let statement = about.map_or_else(|| words.clone(), |about| format!("{}: {words}", about.title));
        self.decided = line;
        self.source.decisions.push(DecisionFound { line, statement, result, item, ..DecisionFound::default() });
    }

    fn follow_up(&mut self, line: usize, words: &str) {
        let read = promise::action(words, &self.known);
        self.source.follow_ups.push(FollowUpFound {
            line,
            what: read.text,
            owner: read.owner,
            due: None,
            done: read.done,
            item: self.item,
        });
    }
}

fn folded(words: &str) -> String {
    let outside = title(words);
    let outside = outside.split(['(', '[']).next().unwrap_or_default();
    plainly(outside).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Whether these are the headings of a poll: strongly for, for, neutral, against, strongly against.
fn headed(cells: &[String]) -> bool {
    const VOICES: [&str; 14] =
        ["sf", "f", "n", "a", "sa", "for", "against", "neutral", "strongly for", "strongly against", "abstain", "yes", "no", "strong for"];
    let filled: Vec<String> = cells.iter().map(|cell| cell.trim().to_lowercase()).filter(|cell| !cell.is_empty()).collect();
    filled.len() >= 2 && filled.iter().all(|cell| VOICES.contains(&cell.as_str()))
}

/// Whether a line tells how a poll went.
fn result(text: &str) -> bool {
    let plain = plainly(text);
    let plain = plain.trim().trim_start_matches(['-', '*', ' ']);
    let words: Vec<&str> = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let begins = [
        "result",
        "unanimous",
        "approved",
        "passes",
        "passed",
        "poll passes",
        "vote passes",
        "consensus",
        "yes",
        "no objection",
        "accepted",
        "rejected",
        "all in favor",
        "carried",
        "fails",
        "failed",
    ];
    let first = begins.iter().any(|begin| plain.starts_with(begin)) && words.len() <= 14 && !plain.ends_with('?');
    let voices = ["sf", "sa", "for", "against", "favor", "neutral", "f", "a", "n", "abstain"];
    let voiced = words
        .iter()
        .filter(|word| {
            voices.contains(word)
                || voices.iter().any(|voice| {
                    word.strip_prefix(voice).is_some_and(|rest| rest.chars().all(|letter| letter.is_ascii_digit()) && !rest.is_empty())
                })
        })
        .count();
    let figures = words.iter().any(|word| word.chars().any(|letter| letter.is_ascii_digit()));
    first || (voiced >= 2 && figures && words.len() <= 24)
}
