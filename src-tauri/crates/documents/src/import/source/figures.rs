//! Figures of what was found in some files, and who is named in them.
//!
//! **Invariant:** a figure counts what is listed beside it; people are counted once for all files of a folder, by whoever is surely
//! the same.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Source;
use crate::import::minutes::MinutesRead;
use crate::import::minutes::names::{Likely, Named, together};

/// How much was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Files that were understood.
    pub files: usize,
    /// Meetings that were held.
    pub meetings: usize,
    /// People.
    pub people: usize,
    /// Items.
    pub items: usize,
    /// Items that say whose they were.
    pub items_with_owner: usize,
    /// Decisions.
    pub decisions: usize,
    /// Things to do.
    pub follow_ups: usize,
    /// Things to do that say whose they are.
    pub follow_ups_with_owner: usize,
    /// Turns to speak.
    pub turns: usize,
    /// Answers, dates or people in lists of them.
    pub entries: usize,
    /// Lines to look at.
    pub unsure_lines: usize,
}

impl Figures {
    /// The figures of one file.
    pub fn of(source: &Source) -> Self {
        let named = source.names();
        let mut people: Vec<&String> = named.led.iter().chain(&named.wrote).chain(&named.present).collect();
        people.sort();
        people.dedup();
        Self {
            files: 1,
            meetings: usize::from(source.meeting),
            people: people.len(),
            items: source.items.len(),
            items_with_owner: source.items.iter().filter(|item| item.owner.is_some()).count(),
            decisions: source.decisions.len(),
            follow_ups: source.follow_ups.len(),
            follow_ups_with_owner: source.follow_ups.iter().filter(|one| one.owner.is_some()).count(),
            turns: source.turns,
            entries: source.entries,
            unsure_lines: source.unsure.len(),
        }
    }

    /// Both together; people are not added up, since the same may be in both.
    pub fn and(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            meetings: self.meetings + other.meetings,
            people: self.people,
            items: self.items + other.items,
            items_with_owner: self.items_with_owner + other.items_with_owner,
            decisions: self.decisions + other.decisions,
            follow_ups: self.follow_ups + other.follow_ups,
            follow_ups_with_owner: self.follow_ups_with_owner + other.follow_ups_with_owner,
            turns: self.turns + other.turns,
            entries: self.entries + other.entries,
            unsure_lines: self.unsure_lines + other.unsure_lines,
        }
    }
}

/// Everybody who is named in files that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Everybody {
    /// Names as they are written most often.
    pub people: Vec<String>,
    /// Pairs that may be one person; nobody joins them but whoever reads this.
    pub maybe: Vec<(String, String)>,
}

/// Above so many different names they are only counted, not compared with each other.
pub const NAMES: usize = 4_000;

/// Finds out who is named in files that belong together. Very many names are counted as they stand.
pub fn everybody(sources: &[&Source]) -> Everybody {
    let minutes: Vec<MinutesRead> = sources.iter().map(|source| source.names()).collect();
    let names = minutes.iter().flat_map(|one| one.led.iter().chain(&one.wrote).chain(&one.present));
    let distinct: BTreeSet<&String> = names.collect();
    if distinct.len() > NAMES {
        return Everybody { people: distinct.into_iter().cloned().collect(), maybe: Vec::new() };
    }
    let found = together(&minutes, Likely::Asked);
    let mut people: Vec<String> = found.people.into_iter().map(|Named { name, .. }| name).collect();
    people.sort();
    people.dedup();
    Everybody { people, maybe: found.maybe }
}
