//! What could not be saved, as far as the places of the rest, the indexes and what is left of broken entries tell.
//!
//! Places are counted without gaps, so whatever stands between two that were saved is missing. A place is not hashed, and may
//! itself be broken: only places that grow along the order of the entries are believed.
//!
//! **Invariant:** nothing that was saved is said to be missing.

use std::collections::BTreeMap;

use baton_meeting::id::Stream;
use chrono::{DateTime, Utc};

use super::found::Found;
use crate::entry::Entry;

/// Entries in a row that could not be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The first place.
    pub from: u64,
    /// The last place.
    pub to: u64,
    /// How many; fewer than the places where one of a broken place stands in between.
    pub count: u64,
    /// Not before this: when the one before it was written. None at the beginning.
    pub after: Option<DateTime<Utc>>,
    /// Not after this: when the one behind it was written. None at the end.
    pub before: Option<DateTime<Utc>>,
    /// In which streams, as far as it is known, and how many in each.
    pub streams: BTreeMap<Stream, u64>,
}

/// Everything missing, oldest first. `most` is how many entries there can have been at all.
pub(super) fn missing(stay: &[(Entry, Option<String>)], found: &Found, most: u64) -> Vec<Missing> {
    let believed = growing(&stay.iter().map(|(entry, _)| entry.position).collect::<Vec<_>>());
    let mut gaps = Vec::new();
    let (mut place, mut index) = (0, None);
    let at = |index: Option<usize>| index.map(|index: usize| stay[index].0.at());
    for next in believed {
        let entry = &stay[next].0;
        let between = next - index.map_or(0, |index| index + 1);
        gaps.extend(gap(place + 1, entry.position, between as u64, at(index), Some(entry.at()), found));
        (place, index) = (entry.position, Some(next));
    }
    let behind = (stay.len() - index.map_or(0, |index| index + 1)) as u64;
    gaps.extend(gap(place + 1, found.end().min(most) + 1, behind, at(index), None, found));
    gaps
}

fn gap(from: u64, until: u64, saved: u64, after: Option<DateTime<Utc>>, before: Option<DateTime<Utc>>, found: &Found) -> Option<Missing> {
    let count = until.saturating_sub(from).saturating_sub(saved);
    if count == 0 {
        return None;
    }
    let mut missing = Missing { from, to: until - 1, count, after, before, streams: BTreeMap::new() };
    if saved == 0 {
        for stream in found.hints.range(from..until).filter_map(|(_, hint)| hint.stream.clone()) {
            *missing.streams.entry(stream).or_default() += 1;
        }
    }
    // What is left of the first and the last tells when it was, where no neighbour does.
    let wall = |place: u64| found.hints.get(&place).and_then(|hint| hint.wall);
    missing.after = missing.after.or_else(|| wall(from));
    missing.before = missing.before.or_else(|| wall(until - 1));
    Some(missing)
}

/// The longest row of places that grow, as indexes; 0 is no place.
fn growing(places: &[u64]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; places.len()];
    for (at, place) in places.iter().enumerate().filter(|(_, place)| **place > 0) {
        let long = ends.partition_point(|end| places[*end] < *place);
        before[at] = long.checked_sub(1).map(|last| ends[last]);
        if long == ends.len() {
            ends.push(at);
        } else {
            ends[long] = at;
        }
    }
    let mut row: Vec<usize> = std::iter::successors(ends.last().copied(), |at| before[*at]).collect();
    row.reverse();
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_that_do_not_grow_are_not_believed() {
        assert_eq!(growing(&[1, 2, 900, 4, 0, 6]), [0, 1, 3, 5], "one that is far too large, and one that is gone");
        assert_eq!(growing(&[0, 0]), [0usize; 0]);
    }
}
