//! Minutes of a plenary: items with who presents them, turns of people by letters, and conclusions beneath.
//!
//! After the notes of TC39 (github.com/tc39/notes). What stands beneath "Conclusion" or "Resolution" was decided, unless it is a
//! question, puts the matter off, or says what somebody is to do.
//!
//! **Invariant:** what somebody says in a turn decides nothing.

use baton_meeting::message::Message;

use super::calls::title;
use super::known::{Known, is_letters, looks_like_a_name};
use super::marks::{self, Mark, Section};
use super::outcome::{self, Outcome};
use super::page::{Kind, Line, joined};
use super::promise;
use super::{DecisionFound, FollowUpFound, ItemFound, Source, turn};

/// Reads the minutes of a plenary.
pub(crate) fn read(lines: &[Line]) -> Source {
    let mut source = Source::headed(lines);
    let mut known = people(lines, &mut source);
    // Who speaks by letters is somebody, even where the list forgets them.
    for letters in lines.iter().filter(|line| line.kind == Kind::Plain).filter_map(|line| line.text.split_once(": ")).map(|(name, _)| name)
    {
        if is_letters(letters) && !known.short(letters) {
            known.shorten(letters, letters);
        }
    }
    let first_level = lines.iter().filter(|line| line.kind == Kind::Heading(2)).count() < 2;
    let lines = joined(lines);
    let mut reading = Reading {
        source,
        known,
        concluding: None,
        fresh: None,
        put: 0,
        lead: None,
        found: false,
        asked: None,
        agreed: false,
        reviewing: false,
        first_level,
    };
    for line in &lines {
        reading.line(line);
    }
    reading.source
}

/// Everybody with the letters that stand for them: in brackets in a sentence, in a list, or in a table.
fn people(lines: &[Line], source: &mut Source) -> Known {
    let mut known = Known::default();
    let mut found: Vec<String> = Vec::new();
    let first = lines.iter().filter(|line| line.kind == Kind::Heading(2)).map(|line| line.number).next().unwrap_or(usize::MAX).min(250);
    let mut columns: Option<(usize, usize)> = None;
    for line in lines.iter().take_while(|line| line.number < first) {
        if let Kind::Row(cells) = &line.kind {
            let lower: Vec<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
            let at = |words: &[&str]| lower.iter().position(|cell| words.iter().any(|word| cell.contains(word)));
            if let (Some(name), Some(letters)) = (at(&["name"]), at(&["abbr", "acronym", "delegate"])) {
                columns = Some((name, letters));
            } else if let Some((name, letters)) = columns.and_then(|(name, letters)| Some((cells.get(name)?, cells.get(letters)?))) {
                if !name.trim().is_empty() {
                    found.push(name.trim().to_owned());
                    known.add(name);
                }
                if is_letters(letters) {
                    known.shorten(letters, name.trim());
                }
            }
            continue;
        }
        let words =
            line.text.split_once(": ").map_or(line.text.as_str(), |(label, rest)| if label.len() < 30 { rest } else { line.text.as_str() });
        for part in words.split([',', ';']).flat_map(|part| part.split(" and ")) {
            if let Some((name, letters)) =
                part.split_once('(').map(|(name, rest)| (name.trim(), rest.split(')').next().unwrap_or_default().trim()))
                && is_letters(letters)
                && looks_like_a_name(name)
            {
                found.push(name.to_owned());
                known.add(name);
                known.shorten(letters, name);
            }
        }
    }
    for name in &source.present {
        known.add(name);
    }
    if found.len() > source.present.len() || source.present.iter().any(|name| name.len() > 60) {
        found.dedup();
        source.present = found;
    }
    known
}

struct Reading {
    source: Source,
    known: Known,
    /// How deep the heading of the conclusion is that is read.
    concluding: Option<usize>,
    /// The line of an item's heading, while only a few lines stand beneath it.
    fresh: Option<usize>,
    /// How far in the entry above began.
    put: usize,
    /// A line such as "Consensus on:" waits for what follows; whether some of it was there.
    lead: Option<bool>,
    /// Something was found beneath this conclusion.
    found: bool,
    /// A question that waits for its yes or no.
    asked: Option<(usize, String)>,
    /// Names beneath "Reviewers:" are read.
    reviewing: bool,
    /// What stands here is headed as agreed.
    agreed: bool,
    /// Headings of the first level are items too.
    first_level: bool,
}

impl Reading {
    fn line(&mut self, line: &Line) {
        match &line.kind {
            Kind::Heading(depth) => return self.heading(line, *depth),
            Kind::Plain if line.bold && marks::concludes(&line.text.to_lowercase()) => {
                return self.begin(6, &line.text);
            }
            Kind::Blank => {
                // One gap stands between "Consensus on:" and its list.
                self.lead = self.lead.filter(|told| !told);
                return;
            }
            Kind::Code | Kind::Ruler | Kind::Row(_) => return,
            _ => {}
        }
        if self.concluding.is_some() {
            if !is_spoken(line) {
                return self.conclusion(line);
            }
            // Talk goes on: what follows is no conclusion any more.
            if self.found {
                self.concluding = None;
            }
            self.source.turns += 1;
            if outcome::told(&line.text) != Outcome::Nothing {
                self.source.unsure(line.number, Message::new("import-unsure-decided"));
            }
            return;
        }
        if self.presenter(line) {
            return;
        }
        if line.bold && line.kind == Kind::Plain && outcome::told(&line.text) == Outcome::Decided {
            return self.decision(line.number, &line.text);
        }
        match marks::mark(line) {
            Some(Mark::Action(_, words)) if line.kind == Kind::Entry || line.raw.contains("**") => {
                return self.follow_up(line.number, words);
            }
            Some(Mark::Decision(_, words)) => return self.decision(line.number, words),
            _ => {}
        }
        if turn::speaker(line, &self.known).is_some() {
            self.source.turns += 1;
            self.fresh = None;
        }
    }

    fn begin(&mut self, depth: usize, heading: &str) {
        self.concluding = Some(depth);
        (self.put, self.lead, self.found, self.asked) = (0, None, false, None);
        self.reviewing = false;
        self.agreed = heading.to_lowercase().contains("consensus");
    }

    fn heading(&mut self, line: &Line, depth: usize) {
        let lower = line.text.to_lowercase();
        if marks::concludes(&lower) {
            return self.begin(depth, &line.text);
        }
        let section = marks::section(&line.text);
        let within = self.concluding.is_some_and(|above| depth > above);
        self.concluding = None;
        if section == Section::Actions {
            return self.begin(depth, "");
        }
        let aside = within
            || section != Section::Talk
            || lower.starts_with("speaker's summary")
            || lower.starts_with("speaker’s summary")
            || lower.contains("meeting notes")
            || lower.starts_with("summary");
        let words = title(&line.text);
        if !aside && !words.is_empty() && (depth <= 3) && (depth > 1 || self.first_level) && line.number > 1 {
            let owner = super::calls::owner(&line.text, &self.known);
            self.source.items.push(ItemFound { line: line.number, title: words, owner });
            self.fresh = Some(line.number);
        }
    }

    /// "Presenter: Ana Silva (AS)", and "(Ana Silva)" alone beneath a heading.
    fn presenter(&mut self, line: &Line) -> bool {
        let Some(at) = self.source.items.len().checked_sub(1) else { return false };
        let lower = line.text.to_lowercase();
        let said = ["presenters:", "presenter:", "presented by:", "presenter(s):", "champion:", "champions:", "presented by "];
        let named = match said.iter().find(|label| lower.starts_with(**label)) {
            Some(label) => line.text.get(label.len()..).unwrap_or_default().trim(),
            None if self.fresh.is_some_and(|from| line.number <= from + 6) => {
                match line.text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
                    Some(inside) => inside.trim(),
                    // A name alone: it has to be one of the list.
                    None if self.names_alone(line) => line.text.trim(),
                    None => return false,
                }
            }
            None => return false,
        };
        let names = self.names(named);
        if names.is_empty() {
            return lower.starts_with("present");
        }
        let item = &mut self.source.items[at];
        if item.owner.is_none() {
            item.owner = Some(names.join(", "));
            item.line = line.number;
        }
        true
    }

    /// Whether a line holds whole names of the list, and nothing else.
    fn names_alone(&self, line: &Line) -> bool {
        let whole = |part: &str| {
            let name = part.split('(').next().unwrap_or_default().trim();
            name.contains(' ') && self.known.has(name)
        };
        let text = line.text.trim();
        line.kind == Kind::Plain && text.chars().count() <= 120 && text.split([',', '&']).flat_map(|part| part.split(" and ")).all(whole)
    }

    /// "Ana Silva (AS), Igalia", "AS and Ben Ode (BO)", "Ana Silva, presented by Ben Ode".
    fn names(&self, words: &str) -> Vec<String> {
        let words = words.trim().trim_start_matches(['(', '*']);
        let mut names: Vec<String> = Vec::new();
        for part in words.split([',', ';', '/', '&']).flat_map(|part| part.split(" and ")).map(str::trim).filter(|part| !part.is_empty()) {
            let part = ["presented by ", "on behalf of ", "by ", "for ", "with "]
                .iter()
                .fold(part, |part, begin| part.strip_prefix(begin).unwrap_or(part));
            let part = part.split(" on behalf of ").next().unwrap_or(part).split(" for ").next().unwrap_or(part).trim();
            let name = part.split('(').next().unwrap_or_default().trim().trim_end_matches(['.', ')']);
            let letters = part.split_once('(').map(|(_, rest)| rest.split(')').next().unwrap_or_default().trim()).unwrap_or_default();
            let person = self.known.has(name)
                || is_letters(name)
                || (looks_like_a_name(name) && (is_letters(letters) || name.split_whitespace().count() > 1) && !name.contains("the "));
            if person && !name.is_empty() {
                let name = if is_letters(name) { self.known.name(name) } else { name.to_owned() };
                if !names.contains(&name) {
                    names.push(name);
                }
            } else if !letters.is_empty() && name.is_empty() && is_letters(letters) {
                names.push(self.known.name(letters));
            }
        }
        names
    }

    fn conclusion(&mut self, line: &Line) {
        let text = line.text.trim();
        if outcome::nothing(text) || (text.starts_with('(') && text.ends_with(')')) {
            return;
        }
        if let Some((asked, question)) = self.asked.take() {
            let answer = text.trim_end_matches('.').to_lowercase();
            if ["yes", "no"].contains(&answer.as_str()) {
                self.found = true;
                return self.decision(asked, &format!("{question} {text}"));
            }
            self.source.unsure(asked, Message::new("import-unsure-decided"));
        }
        let entry = line.kind == Kind::Entry;
        let deeper = entry && line.indent > 1 && self.put > 0;
        if entry && line.indent <= 1 {
            self.put = 1;
        }
        if let Some(Mark::Action(_, words)) = marks::mark(line) {
            return self.follow_up(line.number, words);
        }
        if text.ends_with('?') {
            self.asked = Some((line.number, text.to_owned()));
            return;
        }
        if self.reviewers(line) {
            return;
        }
        // An item that only brings news decides nothing, unless its words say so.
        let news = !self.found
            && self.about().is_some_and(|item| ["update", "status"].iter().any(|word| item.title.to_lowercase().contains(word)));
        if outcome::put_off(text) || self.known.has(text) || (news && !outcome::tells(text)) {
            return self.source.unsure(line.number, Message::new("import-unsure-decided"));
        }
        let beside = line.kind == Kind::Plain && self.put > 0;
        let follows = (deeper || beside || self.lead.is_some() || text.starts_with("http")) && outcome::told(text) != Outcome::Decided;
        let mut parts: Vec<&str> = text.split("; ").collect();
        parts.retain(|part| {
            let promised = promise::promise(part, None, &self.known).is_some();
            if promised {
                self.follow_up(line.number, part);
            }
            !promised || self.agreed
        });
        if parts.is_empty() {
            return;
        }
        let lower = text.to_lowercase();
        let begins = ["needs ", "need to ", "still need", "ask ", "discuss ", "follow up", "investigate ", "explore "];
        let needed = [" need to be ", " needs to be ", " still needs ", " must be resolved"];
        if begins.iter().any(|begin| lower.starts_with(begin))
            || lower.ends_with(" still needed")
            || needed.iter().any(|words| lower.contains(words))
        {
            return self.follow_up(line.number, text);
        }
        if follows && self.found {
            self.lead = self.lead.map(|_| true);
            // What stands beneath an entry says more about it.
            if let Some(above) = self.source.decisions.last_mut().filter(|above| above.why.len() < 8_000) {
                above.why = if above.why.is_empty() { text.to_owned() } else { format!("{}\n{text}", above.why) };
            }
            return;
        }
        self.found = true;
        self.lead = (text.ends_with([':', '…']) || text.ends_with("...")).then_some(false);
        self.decision(line.number, &parts.join("; "));
    }

    /// The item that is concluded.
    fn about(&self) -> Option<&ItemFound> {
        self.source.items.last()
    }

    /// "Reviewers: AB, CD", and names alone beneath: who is to review.
    fn reviewers(&mut self, line: &Line) -> bool {
        let text = line.text.trim();
        let lower = text.to_lowercase();
        let bare =
            lower.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ' ').trim_start_matches("stage").trim_start();
        let bare = bare.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '.'));
        let begins = ["reviewer", "reviews still needed", "reviews needed", "review:", "champions:", "co-champion"]
            .iter()
            .any(|word| bare.starts_with(word));
        if begins {
            let names = self.names(text.split_once(':').map_or("", |(_, names)| names));
            let owner = (!names.is_empty()).then(|| names.join(", "));
            let item = self.source.items.len().checked_sub(1);
            self.source.follow_ups.push(FollowUpFound {
                line: line.number,
                what: text.to_owned(),
                owner,
                item,
                ..FollowUpFound::default()
            });
            self.reviewing = true;
            return true;
        }
        if !self.reviewing {
            return false;
        }
        let names = self.names(text.split(" mentoring ").next().unwrap_or(text));
        let alone = line.kind == Kind::Entry
            && !names.is_empty()
            && text.split_whitespace().count() <= 6
            && promise::promise(text, None, &self.known).is_none();
        if let Some(last) = self.source.follow_ups.last_mut().filter(|_| alone) {
            let before = last.owner.take().map(|owner| format!("{owner}, ")).unwrap_or_default();
            last.owner = Some(format!("{before}{}", names.join(", ")));
        } else if line.kind == Kind::Entry && line.indent <= 1 && promise::promise(text, None, &self.known).is_none() {
            self.reviewing = false;
        }
        alone
    }

    fn decision(&mut self, line: usize, text: &str) {
        let item = self.source.items.len().checked_sub(1);
        let about = item.and_then(|at| self.source.items.get(at)).filter(|_| text.split_whitespace().count() <= 6);
        let statement = about.map_or_else(|| text.to_owned(), |about| format!("{}: {text}", about.title));
        self.source.decisions.push(DecisionFound { line, statement, item, ..DecisionFound::default() });
    }

    fn follow_up(&mut self, line: usize, text: &str) {
        let read = promise::action(text, &self.known);
        let item = self.source.items.len().checked_sub(1);
        self.source.follow_ups.push(FollowUpFound { line, what: read.text, owner: read.owner, due: None, done: read.done, item });
    }
}

/// Whether somebody says it, by letters: "KG: words", "MM/ARB: words".
fn is_spoken(line: &Line) -> bool {
    let name = line.text.split_once(':').map(|(name, _)| name.trim()).filter(|name| !name.is_empty());
    line.kind == Kind::Plain && name.is_some_and(|name| name.split('/').all(|letters| is_letters(letters.trim())))
}
