//! Minutes by issue: groups such as `org/repo`, entries with a number and a link, and what was said beneath them.
//!
//! After the minutes of the technical steering committee of Node.js (github.com/nodejs/TSC). What nobody says, and what says that
//! all agreed, is a decision; what a name "will" do or is "to" do is a follow-up of theirs.
//!
//! **Invariant:** what somebody says for themselves decides nothing; a follow-up has an owner only if a person of the meeting is
//! named for it.

use std::collections::BTreeSet;

use baton_meeting::message::Message;

use super::calls::title;
use super::known::Known;
use super::marks::{self, Mark, Section};
use super::outcome::{self, Outcome};
use super::page::{Kind, Line, joined};
use super::promise::{self, Promise};
use super::{DecisionFound, FollowUpFound, ItemFound, Source, turn};
use crate::import::minutes::names::plainly;

/// Reads minutes by issue.
pub(crate) fn read(lines: &[Line]) -> Source {
    let source = Source::headed(lines);
    let known = Known::of(source.led.iter().chain(&source.wrote).chain(&source.present));
    let lines = joined(lines);
    // Where headings carry the links, they are the items, and the list of the agenda only announces them.
    let by_heading = lines.iter().any(|line| matches!(line.kind, Kind::Heading(_)) && linked(line));
    let mut reading = Reading {
        source,
        known,
        section: Section::Aside,
        group: false,
        by_heading,
        minutes: false,
        entry: None,
        titles: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    for line in &lines {
        reading.line(line);
    }
    reading.source
}

/// Whether a line links an issue by its number.
fn linked(line: &Line) -> bool {
    line.raw.contains("[#") && line.raw.contains("](")
}

/// Whether a line ends with the number of an issue.
fn numbered(line: &Line) -> bool {
    let last = line.text.trim_end_matches(['*', ' ', ')']).rsplit([' ', '(']).next().unwrap_or_default();
    last.strip_prefix('#').is_some_and(|number| number.len() > 1 && number.chars().all(|letter| letter.is_ascii_digit()))
}

struct Reading {
    source: Source,
    known: Known,
    section: Section,
    /// Beneath a heading such as `org/repo`.
    group: bool,
    by_heading: bool,
    /// After the heading "Minutes".
    minutes: bool,
    /// The entry above, where it may be an item.
    entry: Option<Line>,
    titles: BTreeSet<String>,
    seen: BTreeSet<usize>,
}

impl Reading {
    fn line(&mut self, line: &Line) {
        match line.kind {
            Kind::Heading(depth) => self.heading(line, depth),
            Kind::Entry | Kind::Plain => self.words(line),
            // Blank lines stand between an entry and its number.
            Kind::Blank => {}
            _ => {}
        }
    }

    fn heading(&mut self, line: &Line, depth: usize) {
        let lower = line.text.to_lowercase();
        self.group = marks::is_group(&line.text);
        self.minutes |= lower == "minutes" || lower == "discussion";
        self.section = match marks::section(&line.text) {
            Section::Talk if self.group || linked(line) || (self.minutes && depth > 2) => Section::Talk,
            Section::Talk
                if lower == "minutes" || lower == "strategic initiatives" || lower.starts_with("q&a") || lower.starts_with("q/a") =>
            {
                Section::Talk
            }
            Section::Talk => Section::Aside,
            other => other,
        };
        if (linked(line) || (self.minutes && depth > 2 && !self.group)) && self.section == Section::Talk {
            self.item(line);
        }
    }

    fn item(&mut self, line: &Line) {
        let words = without_number(&line.text);
        let (owner, words) = match words.split_once(": ") {
            Some((name, rest)) if name.contains(' ') && self.known.has(name) => (Some(self.known.name(name)), rest.to_owned()),
            _ => (super::calls::owner(&words, &self.known), words.clone()),
        };
        let folded: String = plainly(&words).chars().filter(|letter| letter.is_alphanumeric()).collect();
        if folded.is_empty() {
            return;
        }
        if self.titles.insert(folded.clone()) {
            self.source.items.push(ItemFound { line: line.number, title: title(&words), owner });
        } else {
            // Announced before: it is talked about here.
            let at = self
                .source
                .items
                .iter()
                .position(|item| plainly(&item.title).chars().filter(|letter| letter.is_alphanumeric()).eq(folded.chars()));
            if let Some(at) = at {
                let mut item = self.source.items.remove(at);
                item.line = line.number;
                item.owner = item.owner.or(owner);
                self.source.items.push(item);
            }
        }
    }

    fn words(&mut self, line: &Line) {
        // An entry whose number stands on a line of its own beneath it.
        let above = self.entry.take();
        if line.kind == Kind::Entry && line.indent == 0 {
            self.entry = Some(line.clone());
        } else if line.kind == Kind::Plain && line.raw.starts_with("[#") && self.group {
            if let Some(entry) = above {
                return self.item(&entry);
            }
        } else if line.text.is_empty() {
            self.entry = above;
        }
        if let Some(mark) = marks::mark(line) {
            return self.marked(line.number, &mark);
        }
        if line.kind == Kind::Entry
            && line.indent == 0
            && self.section == Section::Talk
            && self.group
            && (linked(line) || numbered(line) || self.announces(line))
        {
            return self.item(line);
        }
        if self.section != Section::Talk || (self.by_heading && self.group) || line.text.starts_with("Extracted from") {
            return;
        }
        let spoken = turn::speaker(line, &self.known)
            .filter(|(name, _)| self.known.has(name) || line.text.get(name.len()..).is_some_and(|rest| rest.starts_with(": ")));
        self.source.turns += usize::from(spoken.is_some());
        let item = self.source.items.len().checked_sub(1);
        let by_known = spoken.as_ref().filter(|(name, _)| self.known.has(name));
        // "(Ana to run the vote)" in the middle of what was agreed.
        let inside = line.text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(inside, _)| inside);
        if let Some(promise) = inside.filter(|_| spoken.is_none()).and_then(|inside| promise::promise(inside, None, &self.known)) {
            self.follow_up(line.number, &promise);
        }
        let promised = match by_known {
            Some((name, rest)) => promise::promise(rest, Some(name), &self.known).or_else(|| promise::promise(rest, None, &self.known)),
            None => promise::promise(&line.text, None, &self.known)
                .or_else(|| line.text.split(['.', ',', ';']).find_map(|clause| promise::promise(clause, None, &self.known))),
        };
        if let Some(promise) = promised {
            self.follow_up(line.number, &promise);
            if by_known.is_none() && outcome::told(&line.text) == Outcome::Decided {
                self.decided(line, item);
            }
            return;
        }
        if by_known.is_some() || self.one_voice(line) {
            if outcome::declared(&line.text) && self.seen.insert(line.number) {
                self.decided(line, item);
            }
            return;
        }
        match outcome::told(&line.text) {
            Outcome::Decided => self.decided(line, item),
            Outcome::Perhaps if spoken.is_none() => self.source.unsure(line.number, Message::new("import-unsure-decided")),
            _ => {}
        }
    }

    /// Whether one person is spoken of: "Ana would be fine", "Zoe - not sure" where Zoe is nobody of the list.
    fn one_voice(&self, line: &Line) -> bool {
        let first = line.text.split_whitespace().next().unwrap_or_default();
        let apart = line.text.get(first.len()..).unwrap_or_default();
        let begins = first.starts_with(|letter: char| letter.is_uppercase());
        let name = first.trim_end_matches([',', ':', '-', '–']);
        let said = [
            "agreed",
            "approved",
            "accepted",
            "adopted",
            "rejected",
            "no",
            "yes",
            "ok",
            "consensus",
            "all",
            "everyone",
            "group",
            "decision",
        ];
        begins
            && !said.contains(&name.to_lowercase().as_str())
            && (self.known.has(name)
                || first.ends_with(':')
                || apart.starts_with(" - ")
                || apart.starts_with(" – ")
                || first.ends_with(','))
    }

    /// Whether an entry without a link is an item: the list of a group that is taken up beneath "Minutes".
    fn announces(&self, line: &Line) -> bool {
        !self.minutes && self.by_heading && outcome::told(&line.text) == Outcome::Nothing
    }

    fn decided(&mut self, line: &Line, item: Option<usize>) {
        // That nobody objects is said again after it was asked.
        let again = self.source.decisions.last().is_some_and(|last| last.item == item && line.number <= last.line + 12);
        if again && line.text.to_lowercase().starts_with("no") {
            return;
        }
        let short = line.text.split_whitespace().count() <= 4;
        let about = item.and_then(|at| self.source.items.get(at)).filter(|_| short).map(|item| item.title.clone());
        let statement = about.map_or_else(|| line.text.clone(), |about| format!("{about}: {}", line.text));
        self.source.decisions.push(DecisionFound { line: line.number, statement, item, ..DecisionFound::default() });
    }

    fn marked(&mut self, line: usize, mark: &Mark<'_>) {
        match mark {
            Mark::Decision(_, words) => {
                let item = self.source.items.len().checked_sub(1);
                self.source.decisions.push(DecisionFound { line, statement: (*words).to_owned(), item, ..DecisionFound::default() });
            }
            Mark::Action(_, words) => self.follow_up(line, &promise::action(words, &self.known)),
        }
    }

    fn follow_up(&mut self, line: usize, promise: &Promise) {
        let item = self.source.items.len().checked_sub(1);
        let Promise { text, owner, done } = promise.clone();
        self.source.follow_ups.push(FollowUpFound { line, what: text, owner, due: None, done, item });
    }
}

/// Without the "#123" at its end.
fn without_number(text: &str) -> String {
    let mut words = text.trim().trim_end_matches(['.', ':']).trim();
    while let Some((before, last)) = words.rsplit_once(' ') {
        let number = last.trim_matches(['(', ')', '[', ']', ',']);
        let number = number.strip_prefix('#').unwrap_or("");
        if number.is_empty() || !number.chars().all(|letter| letter.is_ascii_digit()) {
            break;
        }
        words = before.trim();
    }
    words.to_owned()
}
