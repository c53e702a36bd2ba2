//! Minutes that Baton wrote, in any of its languages: read by the very words with which they are written.
//!
//! **Invariant:** a decision is one only beneath Baton's own mark of it; who was only asked for a follow-up does not own it.

use std::sync::OnceLock;

use baton_texts::Texts;
use chrono::NaiveDate;

use super::calls::title;
use super::head;
use super::page::{Kind, Line};
use super::{DecisionFound, FollowUpFound, ItemFound, Source, Standing};
use crate::import::minutes;

/// The languages in which Baton writes.
const LANGUAGES: [&str; 2] = ["en", "de"];
/// What stands in for a name, to find the words around it.
const SOMEBODY: &str = "\u{1}";

/// The words of one language that minutes are read by.
struct Own {
    texts: Texts,
    decision: (String, String),
    due: (String, String),
    whose: Vec<(String, String)>,
    asked: (String, String),
    done: (String, String),
}

fn owns() -> &'static [Own] {
    static OWNS: OnceLock<Vec<Own>> = OnceLock::new();
    OWNS.get_or_init(|| LANGUAGES.iter().map(|language| Own::new(language)).collect())
}

impl Own {
    fn new(language: &str) -> Self {
        let texts = Texts::new(language);
        let around = |key: &str, name: &str| {
            let other = [("when", SOMEBODY.into()), ("number", SOMEBODY.into()), ("name", SOMEBODY.into())];
            let only: Vec<_> = other.into_iter().filter(|(known, _)| *known == name || *known == "when").collect();
            let said = texts.say(key, &only).replace(['\u{2068}', '\u{2069}'], "");
            said.split_once(SOMEBODY)
                .map(|(before, after)| (before.to_owned(), after.split(SOMEBODY).next().unwrap_or_default().to_owned()))
                .unwrap_or_default()
        };
        let whose = ["follow-up-claimed", "follow-up-accepted"].map(|key| around(key, "name")).to_vec();
        Self {
            decision: around("meeting-decision", "number"),
            due: around("follow-up-by", "when"),
            asked: around("follow-up-asked", "name"),
            done: around("follow-up-done", "name"),
            whose,
            texts,
        }
    }

    fn says(&self, key: &str) -> String {
        self.texts.plain(key)
    }

    /// The words behind one of Baton's labels in a line.
    fn fact<'a>(&self, line: &'a Line, key: &str) -> Option<&'a str> {
        let label = self.says(key);
        let rest = line.text.strip_prefix(&label)?.strip_prefix(':')?;
        Some(rest.trim())
    }
}

/// Whether the first list has Baton's words for the team, for when, and for who led.
pub(crate) fn speaks(lines: &[Line]) -> bool {
    language(lines).is_some()
}

fn language(lines: &[Line]) -> Option<&'static Own> {
    let head = || lines.iter().take(30).filter(|line| line.kind == Kind::Entry && line.raw.contains("**"));
    owns().iter().find(|own| ["meeting-team", "meeting-when"].iter().all(|key| head().any(|line| own.fact(line, key).is_some())))
}

/// Reads Baton's own minutes.
pub(crate) fn read(lines: &[Line]) -> Source {
    let mut source = Source { meeting: true, ..Source::default() };
    let Some(own) = language(lines) else { return source };
    source.title = head::title(lines).map(|(_, title)| title);
    let mut reading = Reading { source, own, at: Place::Head, quote: None };
    for line in lines {
        reading.line(line);
    }
    reading.close();
    reading.source
}

/// Where in the minutes a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Item,
    FollowUps,
    Other,
}

struct Reading {
    source: Source,
    own: &'static Own,
    at: Place,
    /// A decision whose words are read.
    quote: Option<DecisionFound>,
}

impl Reading {
    fn line(&mut self, line: &Line) {
        match line.kind {
            Kind::Heading(2) => return self.heading(line),
            Kind::Plain if line.raw.starts_with('>') => {
                if let Some(decision) = &mut self.quote {
                    if !decision.statement.is_empty() {
                        decision.statement.push('\n');
                    }
                    decision.statement.push_str(&line.text);
                }
                return;
            }
            Kind::Plain if line.bold => {
                let words = line.text.as_str();
                let (before, after) = &self.own.decision;
                if words.strip_prefix(before.as_str()).is_some_and(|rest| rest.ends_with(after.as_str()) && !rest.is_empty()) {
                    self.close();
                    let item = (self.at == Place::Item).then(|| self.source.items.len().checked_sub(1)).flatten();
                    self.quote = Some(DecisionFound { line: line.number, item, date: self.source.date, ..DecisionFound::default() });
                }
                return;
            }
            Kind::Entry => {}
            _ => return,
        }
        match self.at {
            Place::Head => self.head(line),
            Place::Item if self.quote.is_some() => self.about(line),
            Place::Item => {
                if let (Some(owner), Some(item)) = (self.own.fact(line, "agenda-owner"), self.source.items.last_mut()) {
                    item.owner = Some(owner.to_owned());
                    item.line = line.number;
                }
            }
            Place::FollowUps => self.follow_up(line),
            Place::Other => {}
        }
    }

    fn heading(&mut self, line: &Line) {
        self.close();
        let counted = line.text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        self.at = if counted.len() < line.text.len() && counted.starts_with(". ") {
            self.source.items.push(ItemFound { line: line.number, title: title(&line.text), owner: None });
            Place::Item
        } else if line.text == self.own.says("meeting-follow-ups") {
            Place::FollowUps
        } else if line.text == self.own.says("meeting-decisions-besides") {
            Place::Item
        } else {
            Place::Other
        };
    }

    fn head(&mut self, line: &Line) {
        let own = self.own;
        let names = |words: &str| head::names(words);
        if let Some(words) = own.fact(line, "meeting-when") {
            self.source.date = day(words);
        } else if let Some(words) = own.fact(line, "meeting-facilitator") {
            self.source.led = names(words);
        } else if let Some(words) = own.fact(line, "meeting-scribe") {
            self.source.wrote = names(words);
        } else if let Some(words) = own.fact(line, "meeting-away") {
            self.source.absent = names(words);
        } else if let Some(words) = ["meeting-room", "meeting-remote", "meeting-part"].iter().find_map(|key| own.fact(line, key)) {
            self.source.present.extend(names(words));
        }
    }

    /// What is said about a decision.
    fn about(&mut self, line: &Line) {
        let own = self.own;
        let Some(decision) = &mut self.quote else { return };
        if let Some(words) = own.fact(line, "decision-why") {
            words.clone_into(&mut decision.why);
        } else if let Some(words) = own.fact(line, "decision-how") {
            words.clone_into(&mut decision.result);
        } else if let Some(words) = own.fact(line, "decision-deciders") {
            decision.who = head::names(words);
        } else if line.indent > 0 && !line.raw.contains("**") {
            decision.options.push(line.text.clone());
        }
    }

    fn follow_up(&mut self, line: &Line) {
        let own = self.own;
        let whole = line.text.trim();
        // "(from decision ...)" stands behind it.
        let plain = whole.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")).map_or(whole, |(words, _)| words);
        let Some((what, stand)) = plain.rsplit_once(": ") else { return };
        let (what, due) = match what.rsplit_once(&format!(", {}", own.due.0)) {
            Some((what, when)) => (what, day(when.trim_end_matches(own.due.1.as_str()))),
            None => (what, None),
        };
        let named = |(before, after): &(String, String)| {
            let inside = stand.strip_prefix(before.as_str())?.strip_suffix(after.as_str())?;
            (!inside.is_empty()).then(|| inside.to_owned())
        };
        let done = (!own.done.1.is_empty())
            .then(|| stand.strip_prefix(own.done.0.as_str())?.split_once(own.done.1.as_str()).map(|(name, _)| name.to_owned()))
            .flatten();
        let owner = own.whose.iter().find_map(named).or_else(|| done.clone());
        if owner.is_none() && named(&own.asked).is_some() {
            self.source.unsure(line.number, baton_meeting::message::Message::new("import-unsure-asked"));
        }
        self.source.follow_ups.push(FollowUpFound {
            line: line.number,
            what: what.to_owned(),
            owner,
            due,
            done: done.is_some(),
            item: None,
        });
    }

    fn close(&mut self) {
        if let Some(decision) = self.quote.take().filter(|decision| !decision.statement.is_empty()) {
            self.source.decisions.push(DecisionFound { status: Standing::Taken, ..decision });
        }
    }
}

/// "Monday 23 November 2026, 10:05 ...": the day without its name.
fn day(words: &str) -> Option<NaiveDate> {
    minutes::read(&format!("Date: {words}")).date
}
