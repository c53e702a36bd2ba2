//! What each paper is worth: papers of equal value form a class, so a value is reckoned once for a class and never for a paper.
//!
//! **Invariant:** every value has one class.

use std::collections::BTreeMap;

use super::papers::Papers;
use super::profile::Token;
use super::value::Value;

/// The values of all papers.
pub(super) struct Worth<V> {
    /// The class of each paper.
    of: Vec<u32>,
    classes: Vec<V>,
    by_value: BTreeMap<V, u32>,
}

/// What went where.
pub(super) struct Passed<V> {
    pub options: Vec<V>,
    pub exhausted: V,
}

impl<V: Value> Worth<V> {
    /// Every paper is worth one vote.
    pub fn one() -> Self {
        let one = V::whole(1);
        Self { of: Vec::new(), classes: vec![one.clone()], by_value: BTreeMap::from([(one, 0)]) }
    }

    /// Passes every paper of an option on to its next preference among those left, at the value that `worth` makes of the old one.
    pub fn pass_on<T: Token>(&mut self, papers: &mut Papers<'_, T>, giver: usize, left: &[bool], worth: impl Fn(&V) -> V) -> Passed<V> {
        let row = left.len() + 1;
        let mut renewed: Vec<Option<u32>> = vec![None; self.classes.len()];
        // One row for each class, the last of a row for what is exhausted.
        let mut counts: Vec<u64> = vec![0; row * self.classes.len()];
        self.of.resize(papers.count(), 0);
        papers.pass_on(giver, left, |paper, next, weight| {
            let old = self.of[paper] as usize;
            let class = match renewed[old] {
                Some(class) => class,
                None => {
                    let value = worth(&self.classes[old]);
                    // There are never more classes than papers.
                    let new = self.classes.len() as u32;
                    let class = *self.by_value.entry(value.clone()).or_insert(new);
                    if class == new {
                        self.classes.push(value);
                        counts.resize(row * self.classes.len(), 0);
                    }
                    renewed[old] = Some(class);
                    class
                }
            };
            self.of[paper] = class;
            counts[class as usize * row + next.unwrap_or(row - 1)] += weight;
        });
        let mut sums = vec![V::whole(0); row];
        for (counts, value) in counts.chunks(row).zip(&self.classes) {
            for (sum, papers) in sums.iter_mut().zip(counts).filter(|(_, papers)| **papers > 0) {
                *sum = sum.plus(&value.times(*papers));
            }
        }
        let exhausted = sums.pop().unwrap_or_else(|| V::whole(0));
        Passed { options: sums, exhausted }
    }
}
