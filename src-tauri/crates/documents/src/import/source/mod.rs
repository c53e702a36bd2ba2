//! A file from before Baton, whatever its shape: minutes, decisions, summaries, votes, speaking times, people, calendars.
//!
//! The shapes are those in which public bodies keep their records: minutes of calls with numbered decisions and actions; of boards
//! with entries by issue; of plenaries with conclusions and letters for names; of groups with agendas, notes and polls; and Baton's
//! own. Decisions as MADR, as adr-tools writes them, and as proposals with a head. Summaries of calls and votes in JSON, and
//! speaking times in WebVTT. Each has a module here that says what it looks for.
//!
//! **Invariant:** what is found stands in the file, on the line that is named; nobody is made an owner because nobody else was
//! named, nothing is decided because it was spoken of, and no file makes it panic or take long.

mod adr;
mod calls;
mod figures;
mod head;
mod issues;
mod known;
mod lists;
mod madr;
mod marks;
mod outcome;
mod own;
mod page;
mod plenary;
mod polls;
mod promise;
mod proposal;
mod shape;
mod spoken;
mod summary;
mod turn;
mod votes;
mod when;

use baton_meeting::message::Message;
use chrono::NaiveDate;
use serde::Serialize;

use super::minutes::{self, MinutesRead};
use page::Line;

pub use figures::{Everybody, Figures, everybody};
pub use shape::Shape;
pub use spoken::Airtime;

/// The longest file that is read, in bytes.
pub const MOST: u64 = 16 * 1024 * 1024;
/// The most lines that are read of one file.
pub const LINES: usize = 200_000;

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Source {
    /// Which shape it has.
    pub shape: Shape,
    /// Whether it is about a meeting that was held.
    pub meeting: bool,
    /// The day it is about.
    pub date: Option<NaiveDate>,
    /// What it is called.
    pub title: Option<String>,
    /// Who led, as it stands there.
    pub led: Vec<String>,
    /// Who wrote.
    pub wrote: Vec<String>,
    /// Who was there.
    pub present: Vec<String>,
    /// Who was not there, where that is said.
    pub absent: Vec<String>,
    /// What it was about, in order.
    pub items: Vec<ItemFound>,
    /// What was decided.
    pub decisions: Vec<DecisionFound>,
    /// What somebody is to do.
    pub follow_ups: Vec<FollowUpFound>,
    /// How often somebody spoke.
    pub turns: usize,
    /// Who spoke how long, as figures for the team.
    pub airtime: Option<Airtime>,
    /// How many answers or dates it holds, where it holds those.
    pub entries: usize,
    /// What to look at.
    pub unsure: Vec<Unsure>,
}

/// An item of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ItemFound {
    /// The line, counted from one.
    pub line: usize,
    /// What it is called.
    pub title: String,
    /// Whose it was, as it stands there.
    pub owner: Option<String>,
}

/// A decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DecisionFound {
    /// The line, counted from one.
    pub line: usize,
    /// What was decided, as it stands there; with the item in front where the words say too little alone.
    pub statement: String,
    /// Why, where it is said.
    pub why: String,
    /// How it was decided or how the votes fell, where it is said.
    pub result: String,
    /// What else was considered.
    pub options: Vec<String>,
    /// Who decided, as it stands there.
    pub who: Vec<String>,
    /// Who brought it, as it stands there.
    pub by: Vec<String>,
    /// Whether it holds.
    pub status: Standing,
    /// When, where it is said of itself.
    pub date: Option<NaiveDate>,
    /// The item it belongs to: its place among the items.
    pub item: Option<usize>,
}

/// Whether a decision holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It was taken.
    #[default]
    Taken,
    /// It was decided against.
    Rejected,
    /// Another stands in its place.
    Superseded,
    /// It was taken back.
    Withdrawn,
}

/// Something to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FollowUpFound {
    /// The line, counted from one.
    pub line: usize,
    /// What.
    pub what: String,
    /// Whose, as it stands there.
    pub owner: Option<String>,
    /// By when, where it is said.
    pub due: Option<NaiveDate>,
    /// Whether it is said to be done.
    pub done: bool,
    /// The item it belongs to: its place among the items.
    pub item: Option<usize>,
}

/// A line to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unsure {
    /// The line, counted from one; 0 where it is about the whole.
    pub line: usize,
    /// What is unsure.
    pub why: Message,
}

/// Reads a file by what stands in it; its name helps to tell the shape and the day.
///
/// # Errors
/// Says why nothing was understood: too long, no text, or no shape that is known.
pub fn read(name: &str, bytes: &[u8]) -> Result<Source, Message> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST {
        return Err(too_long());
    }
    let (text, _) = super::people::encoding::decoded(bytes);
    let text = text.ok_or_else(|| Message::new("import-not-text"))?;
    if text.trim().is_empty() {
        return Err(Message::new("import-empty"));
    }
    if text.lines().take(LINES + 1).count() > LINES {
        return Err(Message::new("import-too-many-lines").number("most", LINES));
    }
    let lines = page::lines(&text);
    let shape = shape::of(name, &text, &lines).ok_or_else(|| Message::new("import-no-shape"))?;
    let mut source = match shape {
        Shape::Calls | Shape::Minutes => calls::read(&lines),
        Shape::Issues => issues::read(&lines),
        Shape::Plenary => plenary::read(&lines),
        Shape::Polls => polls::read(&lines, &text),
        Shape::Baton => own::read(&lines),
        Shape::Madr => madr::read(&lines),
        Shape::Adr => adr::read(&lines),
        Shape::Proposal => proposal::read(&lines),
        Shape::Summary => summary::read(&text)?,
        Shape::Votes => votes::read(&text, bytes)?,
        Shape::Transcript => spoken::read(&text),
        Shape::Calendar => lists::calendar(&text),
        Shape::People => lists::people(bytes),
        Shape::Ballots => lists::ballots(bytes)?,
    };
    source.shape = shape;
    if source.meeting || matches!(shape, Shape::Votes | Shape::Polls) {
        source.dated(name);
    }
    source.tidied();
    Ok(source)
}

/// Why a file that is too long is left alone.
pub fn too_long() -> Message {
    Message::new("import-too-long").number("most", usize::try_from(MOST / 1024 / 1024).unwrap_or(usize::MAX))
}

impl Source {
    /// The head of minutes: when, who led, wrote and was there.
    fn headed(lines: &[Line]) -> Self {
        let text: String = lines.iter().map(|line| line.raw.as_str()).collect::<Vec<_>>().join("\n");
        let read = minutes::read(&text);
        let unsure = read.unsure.iter().map(|why| Unsure { line: 0, why: why.clone() }).collect();
        Self {
            meeting: true,
            date: read.date,
            title: read.title,
            led: read.led,
            wrote: read.wrote,
            present: read.present,
            unsure,
            ..Self::default()
        }
    }

    /// The day, from the name of the file where the text tells none; said where both tell different ones.
    fn dated(&mut self, name: &str) {
        let called = when::of_name(name);
        match (self.date, called) {
            (None, Some(day)) => {
                self.date = Some(day);
                self.unsure.retain(|one| one.why.key != "minutes-unsure-no-date");
            }
            (Some(one), Some(other)) if one != other => {
                let either = self.unsure.iter().position(|one| one.why.key == "minutes-unsure-date");
                match either {
                    // Month or day first: the name of the file decides it.
                    Some(at) if (self.unsure[at].why == Message::new("minutes-unsure-date").date("one", one).date("other", other)) => {
                        self.date = Some(other);
                        self.unsure.remove(at);
                    }
                    _ => self.unsure(0, Message::new("import-unsure-other-day").date("one", one).date("other", other)),
                }
            }
            (Some(one), Some(other)) if one == other => self.unsure.retain(|one| one.why.key != "minutes-unsure-date"),
            _ => {}
        }
    }

    fn unsure(&mut self, line: usize, why: Message) {
        self.unsure.push(Unsure { line, why });
    }

    /// In order of the lines, each line once for each kind.
    fn tidied(&mut self) {
        if !self.led.is_empty() {
            self.unsure.retain(|one| one.why.key != "minutes-unsure-nobody-led");
        }
        if !self.present.is_empty() {
            self.unsure.retain(|one| one.why.key != "minutes-unsure-nobody-there");
        }
        self.unsure.sort_by_key(|one| one.line);
        self.unsure.dedup();
        self.decisions.sort_by_key(|one| one.line);
        self.follow_ups.sort_by_key(|one| one.line);
        let ownerless = self.follow_ups.iter().filter(|one| one.owner.is_none()).map(|one| one.line).collect::<Vec<_>>();
        for line in ownerless {
            self.unsure.push(Unsure { line, why: Message::new("import-unsure-nobody") });
        }
        self.unsure.sort_by_key(|one| one.line);
    }

    /// Everybody who is named where names stand, for finding out who is who.
    pub fn names(&self) -> MinutesRead {
        MinutesRead {
            date: self.date,
            title: self.title.clone(),
            led: self.led.clone(),
            wrote: self.wrote.clone(),
            present: self.present.clone(),
            unsure: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
