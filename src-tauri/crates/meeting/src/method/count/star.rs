//! STAR: points from 0 to 5, then a final between the two highest sums that whoever is put higher by more people wins.
//!
//! If more tie on a sum than places are left, the places are filled one at a time: of exactly two, the one more people gave more points;
//! of three or more, or still equal ones, the one with most fives (all of those with most fives when they just fill the places); then the
//! lot. After each place the tied are looked at again. The final: more people, then the higher sum, then more fives, then the lot.
//! Source: "STAR voting: breaking ties", Equal Vote Coalition, official protocol; a blank is 0.
//!
//! **Invariant:** two options reach the final, unless there is only one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::counted::{About, By, Count, Counted, Did, Pair, Round, Tie, groups};
use super::lot::Lot;
use super::marks::Marks;
use crate::message::Message;

/// The highest points on the scale.
pub const HIGHEST: u32 = 5;

/// The parameters of a STAR vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "StarRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1 }
    }
}

struct Star<'a> {
    marks: &'a Marks,
    lot: &'a Lot,
    sums: Vec<u128>,
    ties: Vec<Tie>,
}

/// Counts a STAR vote.
pub fn count(_: &Rule, marks: &Marks, lot: &Lot) -> Counted {
    let sums: Vec<u128> = marks.sums().into_iter().map(|(sum, _)| sum).collect();
    let options = 0..sums.len();
    let counts = options.clone().map(|option| Count::of(option, Amount::whole(sums[option]))).collect();
    let mut first = Round::new(Did::Counted, counts);
    if marks.total() == 0 {
        let explanation = Message::new("count-star-nobody");
        return Counted { winners: Vec::new(), order: groups(options, |_| 0), rounds: vec![first], ties: Vec::new(), explanation };
    }
    let mut star = Star { marks, lot, sums, ties: Vec::new() };
    let finalists = star.finalists();
    first.elected.clone_from(&finalists);
    let mut rounds = vec![first];
    let name = |option: Option<&usize>| option.map_or("", |option| marks.options[*option].name.as_str());
    let (order, explanation) = if let [one, other] = finalists[..] {
        let (round, winner) = star.last_two(one, other);
        rounds.push(round);
        let second = if winner == one { other } else { one };
        let (for_winner, for_second) = marks.compared(winner, second);
        let key = if for_winner > for_second { "count-star-final" } else { "count-star-final-tied" };
        let explanation = Message::new(key)
            .text("winner", name(Some(&winner)))
            .text("second", name(Some(&second)))
            .number("above", for_winner)
            .number("below", for_second)
            .number("equal", marks.total() - for_winner - for_second);
        (vec![vec![winner], vec![second]], explanation)
    } else {
        (finalists.iter().map(|option| vec![*option]).collect(), Message::new("count-star-alone").text("winner", name(finalists.first())))
    };
    let others = (0..star.sums.len()).filter(|option| !finalists.contains(option));
    let mut order: Vec<Vec<usize>> = order;
    order.extend(groups(others, |option| star.sums[option]));
    let winners: Vec<usize> = order.first().cloned().unwrap_or_default();
    if let Some(round) = rounds.last_mut().filter(|round| round.did == Did::Final) {
        round.elected.clone_from(&winners);
    }
    Counted { winners, order, rounds, ties: star.ties, explanation }
}

impl Star<'_> {
    fn finalists(&mut self) -> Vec<usize> {
        let mut left: Vec<usize> = (0..self.sums.len()).collect();
        let mut finalists = Vec::new();
        while finalists.len() < 2 && !left.is_empty() {
            let most = left.iter().map(|option| self.sums[*option]).max();
            let tied: Vec<usize> = left.iter().copied().filter(|option| Some(self.sums[*option]) == most).collect();
            let places = 2 - finalists.len();
            let placed = if tied.len() <= places { tied } else { self.placed(&tied, places) };
            left.retain(|option| !placed.contains(option));
            finalists.extend(placed);
        }
        finalists
    }

    /// Who of the tied takes the next place; several when they just fill the places.
    fn placed(&mut self, tied: &[usize], places: usize) -> Vec<usize> {
        let (by, placed) = self.next(tied, places);
        self.ties.push(Tie { round: 1, about: About::Place, between: tied.to_vec(), by, differed_in: None, fell_on: placed.clone() });
        placed
    }

    fn next(&self, tied: &[usize], places: usize) -> (By, Vec<usize>) {
        if let [one, other] = *tied {
            let (above, below) = self.marks.compared(one, other);
            if above != below {
                return (By::HeadToHead, vec![if above > below { one } else { other }]);
            }
        }
        let fives: Vec<u64> = tied.iter().map(|option| self.marks.gave(*option, HIGHEST)).collect();
        let most = fives.iter().max();
        let top: Vec<usize> = tied.iter().zip(&fives).filter(|(_, fives)| Some(*fives) == most).map(|(option, _)| *option).collect();
        if top.len() == 1 || top.len() == places {
            return (By::HighestPoints, top);
        }
        (By::Lot, self.lot.first(&top).into_iter().collect())
    }

    /// The final, and who wins it.
    fn last_two(&mut self, one: usize, other: usize) -> (Round, usize) {
        let (above, below) = self.marks.compared(one, other);
        let mut round = Round::new(Did::Final, vec![Count::of(one, Amount::whole(above)), Count::of(other, Amount::whole(below))]);
        let beats = if above == below { None } else { Some(above > below) };
        round.pairs.push(Pair { one, other, above, below, path: 0, back: 0, beats });
        if above != below {
            return (round, if above > below { one } else { other });
        }
        let fives = |option| self.marks.gave(option, HIGHEST);
        let (by, winner) = if self.sums[one] != self.sums[other] {
            (By::Sum, if self.sums[one] > self.sums[other] { one } else { other })
        } else if fives(one) != fives(other) {
            (By::HighestPoints, if fives(one) > fives(other) { one } else { other })
        } else {
            (By::Lot, self.lot.first(&[one, other]).unwrap_or(one))
        };
        self.ties.push(Tie { round: 2, about: About::Winner, between: vec![one, other], by, differed_in: None, fell_on: vec![winner] });
        (round, winner)
    }
}
