//! The most even way to give every meeting to one of those who could lead it.
//!
//! Moving meetings along augmenting paths, from somebody with more to somebody with at least two fewer, until there is no such
//! path: exact for the sum of squares and every other separable convex cost (Harvey, Ladner, Lovász and Tamir 2006, optimal
//! semi-matchings).

use std::collections::{BTreeMap, VecDeque};

/// How many meetings each person has when they are given out most evenly; meetings that nobody can lead are left out.
pub fn loads(meetings: &[Vec<usize>]) -> BTreeMap<usize, u64> {
    let meetings: Vec<&Vec<usize>> = meetings.iter().filter(|who| !who.is_empty()).collect();
    let mut given: Vec<usize> = meetings.iter().map(|who| who[0]).collect();
    let mut loads: BTreeMap<usize, u64> = meetings.iter().flat_map(|who| who.iter()).map(|person| (*person, 0)).collect();
    for person in &given {
        *loads.entry(*person).or_default() += 1;
    }
    while let Some(moves) = path(&meetings, &given, &loads) {
        for (meeting, to) in moves {
            *loads.entry(given[meeting]).or_default() -= 1;
            *loads.entry(to).or_default() += 1;
            given[meeting] = to;
        }
    }
    loads
}

/// Moves that take one meeting from somebody to somebody who has at least two fewer.
fn path(meetings: &[&Vec<usize>], given: &[usize], loads: &BTreeMap<usize, u64>) -> Option<Vec<(usize, usize)>> {
    loads.iter().find_map(|(from, most)| {
        let mut came: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        let mut queue = VecDeque::from([*from]);
        while let Some(person) = queue.pop_front() {
            for (meeting, who) in meetings.iter().enumerate().filter(|(meeting, _)| given[*meeting] == person) {
                for to in who.iter().copied().filter(|to| to != from) {
                    if came.contains_key(&to) {
                        continue;
                    }
                    came.insert(to, (person, meeting));
                    if loads[&to] + 2 <= *most {
                        return Some(back(&came, *from, to));
                    }
                    queue.push_back(to);
                }
            }
        }
        None
    })
}

fn back(came: &BTreeMap<usize, (usize, usize)>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let mut moves = Vec::new();
    let mut at = to;
    while at != from {
        let (before, meeting) = came[&at];
        moves.push((meeting, at));
        at = before;
    }
    moves
}
