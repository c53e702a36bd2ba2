//! Schulze: the option that no other beats by a stronger path of majorities.
//!
//! There is a link from one option to another where more ballots put it above than below; its strength is the ballots that do
//! (winning votes) or the difference (margins). A path is as strong as its weakest link. Listed options stand above those that are not
//! listed, and those are equal. Source: Markus Schulze, "The Schulze Method of Voting" (arXiv:1804.02973), sections 2 and 4.
//!
//! **Invariant:** the relation "beats" has no circle, so somebody is always beaten by nobody.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::called;
use super::counted::{About, By, Count, Counted, Did, Pair, Round, Tie};
use super::lot::Lot;
use super::pairwise::Pairwise;
use super::profile::Profile;
use crate::message::Message;

/// How strong a link is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// As the ballots that put the one above the other.
    #[default]
    WinningVotes,
    /// As those, less the ballots the other way round.
    Margins,
}

/// The parameters of a Schulze count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SchulzeRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How strong a link is.
    #[serde(default)]
    pub strength: Strength,
    /// Whether the lot chooses among several winners.
    #[serde(default)]
    pub lot: bool,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, strength: Strength::default(), lot: false }
    }
}

/// Counts by Schulze.
pub fn count(rule: &Rule, profile: &Profile, lot: &Lot) -> Counted {
    let options = profile.options.len();
    let table = Pairwise::of(profile);
    let paths = paths(rule.strength, &table);
    let beats = |one: usize, other: usize| paths[one * options + other] > paths[other * options + one];
    let mut left: Vec<usize> = (0..options).collect();
    let mut order = Vec::new();
    while !left.is_empty() {
        let (unbeaten, rest): (Vec<usize>, Vec<usize>) = left.iter().partition(|one| !left.iter().any(|other| beats(*other, **one)));
        if unbeaten.is_empty() {
            order.push(rest);
            break;
        }
        order.push(unbeaten);
        left = rest;
    }
    let mut winners = order.first().cloned().unwrap_or_default();
    let wins = |one: usize| (0..options).filter(|other| beats(one, *other)).count() as u64;
    let mut round = Round::new(Did::Compared, (0..options).map(|one| Count::of(one, Amount::whole(wins(one)))).collect());
    for one in 0..options {
        for other in one + 1..options {
            let (path, back) = (paths[one * options + other], paths[other * options + one]);
            let beats = if path == back { None } else { Some(path > back) };
            round.pairs.push(Pair { one, other, above: table.above(one, other), below: table.above(other, one), path, back, beats });
        }
    }
    let mut ties = Vec::new();
    if winners.len() > 1 {
        let chosen: Vec<usize> = if rule.lot { lot.first(&winners).into_iter().collect() } else { Vec::new() };
        let by = if rule.lot { By::Lot } else { By::Nothing };
        ties.push(Tie { round: 1, about: About::Winner, between: winners.clone(), by, differed_in: None, fell_on: chosen.clone() });
        if rule.lot {
            winners = chosen;
        }
    }
    round.elected.clone_from(&winners);
    let condorcet =
        matches!(winners[..], [one] if (0..options).all(|other| other == one || table.above(one, other) > table.above(other, one)));
    let key = match (ties.first().map(|tie| tie.by), condorcet) {
        (Some(By::Lot), _) => "count-schulze-lot",
        (Some(_), _) => "count-schulze-tie",
        (None, true) => "count-schulze-all",
        (None, false) => "count-schulze-paths",
    };
    let explanation = Message::new(key)
        .text("winners", called(profile.options.as_slice(), &winners))
        .text("tied", called(profile.options.as_slice(), ties.first().map_or(&[][..], |tie| &tie.between)))
        .number("ballots", profile.total());
    Counted { winners, order, rounds: vec![round], ties, explanation }
}

/// The strengths of the strongest paths, one row for each option (Floyd and Warshall; the source, section 2.3.1).
fn paths(strength: Strength, table: &Pairwise) -> Vec<u64> {
    let options = table.options();
    let mut paths = vec![0_u64; options * options];
    for one in 0..options {
        for other in (0..options).filter(|other| *other != one) {
            let (above, below) = (table.above(one, other), table.above(other, one));
            if above > below {
                paths[one * options + other] = if strength == Strength::Margins { above - below } else { above };
            }
        }
    }
    for through in 0..options {
        let onward = paths[through * options..(through + 1) * options].to_vec();
        for one in (0..options).filter(|one| *one != through) {
            let to = paths[one * options + through];
            if to > 0 {
                let row = &mut paths[one * options..(one + 1) * options];
                for (other, (kept, on)) in row.iter_mut().zip(&onward).enumerate() {
                    if other != one {
                        *kept = (*kept).max(to.min(*on));
                    }
                }
            }
        }
    }
    paths
}
