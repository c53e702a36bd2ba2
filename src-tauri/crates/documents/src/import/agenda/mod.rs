//! A pasted agenda: Markdown or plain text, as people really write it, understood line by line.
//!
//! What is recognised: lists, nested or numbered; tables; headings as items; plain lines with times. `(Name, 45 min)`,
//! `[45 minutes] (Name)`, a bullet below with length and names, `Budget - Ana 10m`, `10:15 Budget (Ana)`, `Budget @Ana 20'`.
//!
//! **Invariant:** an owner is somebody known here or nobody: words that may be a name are kept as words.

mod brackets;
mod item;
mod known;
mod length;
mod lines;
mod meaning;
mod names;
mod notes;
mod section;
mod table;
#[cfg(test)]
mod tests;
mod tree;

use baton_meeting::agenda::{Link, Purpose};
use baton_meeting::id::PersonId;
use baton_meeting::message::Message;
use baton_meeting::person::Person;

pub use section::Shape;

/// An item as it was understood; not yet an item, because it may have no owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// Title, without marks, links, names and minutes.
    pub title: String,
    /// Whose it is, where one known person was recognised.
    pub owner: Option<PersonId>,
    /// The words that name the owner, or owners, as they stood there.
    pub owner_words: Option<String>,
    /// What is not certain about it.
    pub unsure: Option<Message>,
    /// Minutes, where they were given.
    pub minutes: Option<u32>,
    /// What it is for, where the words tell.
    pub purpose: Option<Purpose>,
    /// Links that can be opened.
    pub links: Vec<Link>,
    /// What stood below it.
    pub notes: String,
    /// Part of every meeting (opening, adoption of the agenda, closing), for which Baton has its own steps.
    pub procedure: bool,
    /// How deep it stood in the list; 0 is the outermost level.
    pub depth: usize,
    /// The line it began on, counted from one.
    pub line: usize,
}

/// A line that was not taken as an item, or stands for a part that was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedLine {
    /// Counted from one.
    pub line: usize,
    /// As it stood there.
    pub text: String,
    /// Why.
    pub why: Message,
}

/// What was understood of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaPreview {
    /// Items in order.
    pub items: Vec<Suggested>,
    /// What was left out.
    pub skipped: Vec<SkippedLine>,
    /// The shape in which the items stood.
    pub shape: Shape,
}

/// Reads an agenda; names are matched with the people known here.
pub fn read(text: &str, people: &[Person]) -> AgendaPreview {
    let known = known::Known::new(people);
    let lines = lines::read(text);
    let mut skipped = Vec::new();
    let part = section::agenda(&lines, &mut skipped);
    let mut items = match part.shape {
        Shape::Table => table::items(&part, &known, &mut skipped),
        _ => tree::items(&part, &known, &mut skipped),
    };
    length::between_times(&mut items);
    skipped.sort_by_key(|line| line.line);
    AgendaPreview { items: items.into_iter().map(|found| found.suggested).collect(), skipped, shape: part.shape }
}
