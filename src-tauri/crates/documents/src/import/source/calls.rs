//! Minutes of calls: a head, decisions and actions with numbers in a table, a list or marked in the text, and turns.
//!
//! After the minutes of the All Core Devs and consensus calls of Ethereum (github.com/ethereum/pm). What is marked twice, in the
//! summary and where it was said, is one; what is marked under "Review previous decisions" belongs to an earlier meeting.
//!
//! **Invariant:** a decision is what a mark, a table or a list of decisions says it is; talk decides nothing.

use std::collections::BTreeSet;

use baton_meeting::message::Message;

use super::known::{Known, looks_like_a_name};
use super::marks::{self, Mark, Section};
use super::outcome::{self, Outcome};
use super::page::{Kind, Line, joined};
use super::promise::{self, Promise};
use super::{DecisionFound, FollowUpFound, ItemFound, Source, turn};

/// Reads minutes with a head and marks.
pub(crate) fn read(lines: &[Line]) -> Source {
    let mut source = Source::headed(lines);
    let mut known = Known::of(source.led.iter().chain(&source.wrote).chain(&source.present));
    let lines = joined(lines);
    speakers(&lines, &mut known);
    source.turns = turn::turns(&lines, &known);
    let mut reading = Reading {
        source,
        known,
        section: Section::Talk,
        seen: BTreeSet::new(),
        columns: Columns::default(),
        below: 0,
        number: None,
        listed: false,
        by_mark: false,
    };
    reading.number = reading.source.title.as_deref().and_then(own_number);
    reading.listed = lines.iter().any(lists);
    for line in &lines {
        reading.line(line);
    }
    reading.source
}

/// Names that speak often are somebody's.
fn speakers(lines: &[Line], known: &mut Known) {
    let mut counted = std::collections::BTreeMap::<String, usize>::new();
    for line in lines {
        if let Some((name, _)) = turn::speaker(line, known) {
            *counted.entry(name).or_default() += 1;
        }
    }
    counted.into_iter().filter(|(name, times)| *times > 1 && looks_like_a_name(name)).for_each(|(name, _)| known.add(&name));
}

/// "60" in "Core Devs Meeting 60 Notes".
fn own_number(title: &str) -> Option<String> {
    let words = title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| word.chars().all(|letter| letter.is_ascii_digit()) && word.len() <= 4).map(ToOwned::to_owned).next()
}

/// What the columns of the table that is read hold.
#[derive(Default)]
struct Columns {
    headed: bool,
    /// Of decisions, of things to do, or of neither.
    of: Option<Section>,
    owner: Option<usize>,
    left_out: Vec<usize>,
}

struct Reading {
    source: Source,
    known: Known,
    section: Section,
    seen: BTreeSet<String>,
    columns: Columns,
    below: usize,
    number: Option<String>,
    /// Whether the list that is read marks its entries: then what stands beneath a mark is about it.
    by_mark: bool,
    /// Whether decisions are listed or marked somewhere: then a summary only says them again.
    listed: bool,
}

/// Whether a line belongs to a list of decisions, or marks one.
fn lists(line: &Line) -> bool {
    match &line.kind {
        Kind::Heading(_) => matches!(marks::section(&line.text), Section::Decisions | Section::Both),
        Kind::Row(cells) => cells.first().is_some_and(|cell| cell.to_lowercase().starts_with("decision")),
        _ => matches!(marks::mark(line), Some(Mark::Decision(..))),
    }
}

impl Reading {
    fn line(&mut self, line: &Line) {
        if !matches!(line.kind, Kind::Row(_) | Kind::Ruler) {
            self.columns = Columns::default();
        }
        if let Some(mark) = marks::mark(line) {
            return self.marked(line.number, &mark);
        }
        if self.section == Section::Summary
            && line.kind == Kind::Plain
            && !line.text.is_empty()
            && turn::speaker(line, &self.known).is_some()
        {
            self.section = Section::Talk;
        }
        match &line.kind {
            Kind::Heading(depth) => self.heading(line, *depth),
            Kind::Row(cells) => self.row(line.number, cells),
            Kind::Entry => self.entry(line),
            Kind::Plain if line.bold && marks::section(&line.text) != Section::Talk => self.heading(line, 6),
            _ => {}
        }
    }

    fn heading(&mut self, line: &Line, depth: usize) {
        let section = marks::section(&line.text);
        let head = line.number <= 16
            && self.source.items.is_empty()
            && (line.number == 1 || line.raw.contains("](") || line.text.contains("http") || line.text.contains(": "));
        // A heading beneath "Decisions" or "Attendees" keeps to it.
        let keeps = section == Section::Talk || (self.section == Section::Earlier && section != Section::Attendees);
        let beneath = depth > self.below && !matches!(self.section, Section::Talk | Section::Summary) && keeps;
        if !beneath {
            self.section = section;
            self.below = depth;
            self.by_mark = false;
        }
        let title = title(&line.text);
        if self.section == Section::Talk && !head && !title.is_empty() && crate::import::minutes::label::of(&line.raw).is_none() {
            let owner = owner(&line.text, &self.known);
            self.source.items.push(ItemFound { line: line.number, title, owner });
        }
    }

    /// The item that is talked about.
    fn item(&self) -> Option<usize> {
        (self.section == Section::Talk).then(|| self.source.items.len().checked_sub(1)).flatten()
    }

    fn marked(&mut self, line: usize, mark: &Mark<'_>) {
        let (kind, number, words) = match mark {
            Mark::Decision(number, words) => ("decision", number, *words),
            Mark::Action(number, words) => ("action", number, *words),
        };
        self.by_mark = true;
        let listed = matches!(self.section, Section::Decisions | Section::Actions | Section::Both | Section::Summary);
        let of_another = match (number.as_deref().and_then(|number| number.split_once('.')), &self.number) {
            (Some((major, _)), Some(own)) => major != own,
            _ => false,
        };
        if !self.first(kind, number.as_deref(), words) {
            return;
        }
        if self.section == Section::Earlier || (of_another && !listed) {
            return self.source.unsure(line, Message::new("import-unsure-earlier"));
        }
        match mark {
            Mark::Decision(..) => self.decision(line, words),
            Mark::Action(..) => self.follow_up(line, &promise::action(words, &self.known)),
        }
    }

    /// Whether it was not read before: by its number, or by its words.
    fn first(&mut self, kind: &str, number: Option<&str>, words: &str) -> bool {
        let folded: String =
            crate::import::minutes::names::plainly(words).chars().filter(|letter| letter.is_alphanumeric()).take(60).collect();
        let short = number.map(|number| number.rsplit('.').next().unwrap_or(number));
        let own = match (number, &self.number) {
            (Some(number), Some(own)) if number.contains('.') => number.split_once('.').is_some_and(|(major, _)| major == own),
            _ => true,
        };
        let by_number = match (number, short) {
            (Some(_), Some(short)) if own => format!("{kind} {short}"),
            (Some(number), _) => format!("{kind} {number}"),
            _ => format!("{kind}={folded}"),
        };
        // One number may stand twice for two things; the same words never do.
        let words = self.seen.insert(format!("{kind}={folded}"));
        let number = number.is_none() || self.seen.insert(by_number);
        words && number
    }

    fn decision(&mut self, line: usize, words: &str) {
        let item = self.item();
        self.source.decisions.push(DecisionFound { line, statement: words.to_owned(), item, ..DecisionFound::default() });
    }

    fn follow_up(&mut self, line: usize, promise: &Promise) {
        let item = self.item();
        self.source.follow_ups.push(FollowUpFound {
            line,
            what: promise.text.clone(),
            owner: promise.owner.clone(),
            due: None,
            done: promise.done,
            item,
        });
    }

    fn row(&mut self, line: usize, cells: &[String]) {
        if !self.columns.headed {
            self.columns = columns(cells, self.section);
            return;
        }
        let Some(of) = self.columns.of else { return };
        let filled = |at: &usize| !self.columns.left_out.contains(at) && Some(*at) != self.columns.owner;
        let (mut number, mut words) = (None, Vec::new());
        for (at, cell) in cells.iter().enumerate().filter(|(at, _)| filled(at)) {
            let (first, rest) = promise::numbered(cell);
            if at == 0 && rest.trim_matches(['.', ' ', '*', ':']).is_empty() && first.is_some() {
                number = first;
            } else if !cell.trim().is_empty() {
                words.push(cell.trim().trim_matches('*').to_owned());
            }
        }
        let words = words.join(": ");
        let kind = if of == Section::Actions { "action" } else { "decision" };
        if outcome::nothing(&words) || !self.first(kind, number.as_deref(), &words) {
            return;
        }
        if self.section == Section::Earlier {
            return self.source.unsure(line, Message::new("import-unsure-earlier"));
        }
        if of == Section::Actions {
            let mut read = promise::action(&words, &self.known);
            let named = self.columns.owner.and_then(|at| cells.get(at)).map(|cell| cell.trim().to_owned());
            read.owner = named.filter(|name| !outcome::nothing(name)).or(read.owner);
            self.follow_up(line, &read);
        } else {
            self.decision(line, &words);
        }
    }

    fn entry(&mut self, line: &Line) {
        let text = line.text.trim();
        if outcome::nothing(text) || line.indent > 1 && matches!(self.section, Section::Decisions | Section::Actions | Section::Both) {
            return;
        }
        let section = self.section;
        if self.by_mark && matches!(section, Section::Decisions | Section::Actions | Section::Both) {
            return;
        }
        match section {
            Section::Decisions | Section::Both if self.first("decision", None, text) => {
                let read = promise::action(text, &self.known);
                if self.section == Section::Both && read.owner.is_some() {
                    self.follow_up(line.number, &read);
                } else {
                    self.decision(line.number, text);
                }
            }
            Section::Actions if self.first("action", None, text) => {
                let read = promise::action(text, &self.known);
                self.follow_up(line.number, &read);
            }
            Section::Summary => match outcome::told(text) {
                Outcome::Decided if !self.listed && self.first("decision", None, text) => self.decision(line.number, text),
                Outcome::Decided | Outcome::Perhaps => self.source.unsure(line.number, Message::new("import-unsure-decided")),
                _ => {}
            },
            _ => {}
        }
    }
}

/// What the headings of a table say about its columns.
fn columns(cells: &[String], section: Section) -> Columns {
    let lower: Vec<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
    let at = |words: &[&str]| lower.iter().position(|cell| words.iter().any(|word| cell.contains(word)));
    let first = lower.first().map(String::as_str).unwrap_or_default();
    let of = if first.contains("action") || first.contains("task") {
        Some(Section::Actions)
    } else if first.contains("decision") {
        Some(Section::Decisions)
    } else {
        matches!(section, Section::Decisions | Section::Actions | Section::Both).then_some(section)
    };
    let left = ["video", "ref", "timestamp", "link", "time"];
    let left_out = (0..lower.len()).filter(|at| left.iter().any(|word| lower[*at].contains(word))).collect();
    Columns { headed: true, of, owner: at(&["owner", "assignee", "responsible", "who", "wer"]), left_out }
}

/// The title of an item: without its number, and without the time in the recording.
pub(crate) fn title(heading: &str) -> String {
    let bare = heading.trim().trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ')' | ' '));
    let bare = if bare.is_empty() { heading.trim() } else { bare };
    let mut words = bare.trim_matches(['*', '_', ' ']).to_owned();
    for (open, close) in [('(', ')'), ('[', ']')] {
        let timed = words.trim_end().strip_suffix(close).and_then(|rest| Some((rest.rfind(open)?, rest)));
        if let Some((at, rest)) = timed {
            let inside = &rest[at + 1..];
            if inside.contains(':') && inside.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ':' | '.' | ' ' | '(' | '['))
            {
                words.truncate(at);
            }
        }
    }
    words.trim().chars().take(400).collect()
}

/// Whose an item is: the name in brackets behind it.
pub(crate) fn owner(heading: &str, known: &Known) -> Option<String> {
    let mut rest = heading.trim();
    while let Some(bare) = rest.strip_suffix([')', ']']) {
        let at = bare.rfind(['(', '['])?;
        let inside = bare[at + 1..].trim();
        let first = inside.split(',').next().unwrap_or_default().trim();
        let two = first.split_whitespace().count() > 1;
        if known.has(first) || (two && looks_like_a_name(first) && is_a_person(first)) {
            return Some(known.name(first));
        }
        rest = bare[..at].trim_end();
    }
    None
}

/// Whether a name has words that only things have.
fn is_a_person(words: &str) -> bool {
    const THINGS: [&str; 20] = [
        "update",
        "updates",
        "phase",
        "stage",
        "part",
        "proposal",
        "continued",
        "cont",
        "follow",
        "discussion",
        "poll",
        "vote",
        "api",
        "spec",
        "devnet",
        "testnet",
        "draft",
        "eip",
        "meeting",
        "version",
    ];
    let lower = words.to_lowercase();
    let each: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    each.len() >= 2
        && each.len() <= 4
        && !each.iter().any(|word| THINGS.contains(word))
        && words.split_whitespace().all(|word| word.chars().skip(1).any(char::is_lowercase) || word.ends_with('.'))
}
