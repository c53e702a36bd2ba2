//! Ballot papers on their way through a count: with whom they lie, which preference counts now, and what they are worth.
//!
//! Papers of equal value form a class, so a value is reckoned once for a class and never for a paper.
//!
//! **Invariant:** a paper lies with one option, or is exhausted; it never goes back.

use std::collections::BTreeMap;

use super::profile::{Profile, Token};
use super::value::Value;

/// Equal papers: where the present preference stands among the tokens, how many, and their class.
#[derive(Clone, Copy)]
struct Pile {
    at: u32,
    weight: u32,
    class: u32,
}

/// All papers.
pub(super) struct Papers<V> {
    piles: Vec<Vec<Pile>>,
    classes: Vec<V>,
    by_value: BTreeMap<V, u32>,
}

/// What went where.
pub(super) struct Passed<V> {
    pub options: Vec<V>,
    pub exhausted: V,
}

impl<V: Value> Papers<V> {
    /// Deals the papers by first preference, and says how many each option has.
    pub fn dealt<T: Token>(profile: &Profile, tokens: &[T]) -> (Self, Vec<u64>) {
        let options = profile.options.len();
        let mut piles: Vec<Vec<Pile>> = (0..options).map(|_| Vec::with_capacity(profile.weights.len() / options / 2)).collect();
        let mut firsts = vec![0; options];
        let mut at = 0;
        for &weight in &profile.weights {
            if let Some(pile) = piles.get_mut(tokens[at].option()) {
                firsts[tokens[at].option()] += u64::from(weight);
                pile.push(Pile { at: at as u32, weight, class: 0 });
            }
            while tokens[at] != T::END {
                at += 1;
            }
            at += 1;
        }
        let one = V::whole(1);
        (Self { piles, classes: vec![one.clone()], by_value: BTreeMap::from([(one, 0)]) }, firsts)
    }

    /// Passes every paper of an option on to its next preference among those left, at the value that `worth` makes of the old one.
    pub fn pass_on<T: Token>(&mut self, giver: usize, tokens: &[T], left: &[bool], worth: impl Fn(&V) -> V) -> Passed<V> {
        let options = left.len();
        let row = options + 1;
        let mut renewed: Vec<Option<u32>> = vec![None; self.classes.len()];
        // One row for each class, the last of a row for what is exhausted.
        let mut counts: Vec<u64> = Vec::new();
        for pile in std::mem::take(&mut self.piles[giver]) {
            let class = match renewed[pile.class as usize] {
                Some(class) => class,
                None => {
                    let value = worth(&self.classes[pile.class as usize]);
                    let class = self.class(value);
                    renewed[pile.class as usize] = Some(class);
                    counts.resize(row * self.classes.len(), 0);
                    class
                }
            };
            let mut at = pile.at as usize + 1;
            while tokens[at] != T::END && !left[tokens[at].option()] {
                at += 1;
            }
            let next = if tokens[at] == T::END { options } else { tokens[at].option() };
            counts[class as usize * row + next] += u64::from(pile.weight);
            if let Some(pile_of_next) = self.piles.get_mut(next) {
                pile_of_next.push(Pile { at: at as u32, weight: pile.weight, class });
            }
        }
        let mut sums = vec![V::whole(0); row];
        for (counts, value) in counts.chunks(row).zip(&self.classes) {
            for (sum, papers) in sums.iter_mut().zip(counts).filter(|(_, papers)| **papers > 0) {
                *sum = sum.plus(&value.times(*papers));
            }
        }
        let exhausted = sums.pop().unwrap_or_else(|| V::whole(0));
        Passed { options: sums, exhausted }
    }

    fn class(&mut self, value: V) -> u32 {
        // There are never more classes than papers.
        let next = self.classes.len() as u32;
        *self.by_value.entry(value.clone()).or_insert_with(|| {
            self.classes.push(value);
            next
        })
    }
}
