//! Score: points from 0 on; the highest mean of those who gave any is chosen, and equal ones are all reported.
//!
//! Means are compared as fractions. An option that too few gave points is listed and cannot win.
//! Source: the "range voting" of Warren D. Smith (2000), with its quorum in people.
//!
//! **Invariant:** no mean is ever rounded.

use std::cmp::Ordering;

use num_rational::BigRational;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::called;
use super::counted::{About, By, Count, Counted, Did, Round, Tie, groups};
use super::marks::Marks;
use crate::message::Message;

/// What a blank means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Blank {
    /// No opinion: it leaves the mean alone.
    #[default]
    NoOpinion,
    /// No points.
    Zero,
}

/// The parameters of a score vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ScoreRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// The highest points on the scale from 0.
    pub highest: u32,
    /// What a blank means.
    #[serde(default)]
    pub blank: Blank,
    /// How many have to give points for an option to win; half of the ballots when left out.
    #[serde(default)]
    pub min_raters: Option<u32>,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, highest: 5, blank: Blank::default(), min_raters: None }
    }
}

/// A mean that is not divided: points, and how many gave them.
#[derive(Clone, Copy)]
struct Mean(u128, u64);

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        // Points are at most 10^9 times 2^53, so a product with 2^53 would leave 128 bits only far beyond any scale in use; then the
        // fractions are compared with big integers.
        match (self.0.checked_mul(other.1.into()), other.0.checked_mul(self.1.into())) {
            (Some(one), Some(two)) => one.cmp(&two),
            _ => self.fraction().cmp(&other.fraction()),
        }
    }
}
impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Mean {}

impl Mean {
    fn fraction(self) -> BigRational {
        BigRational::new(self.0.into(), self.1.max(1).into())
    }
}

/// Counts points.
pub fn count(rule: &Rule, marks: &Marks) -> Counted {
    let total = marks.total();
    let means: Vec<Mean> =
        marks.sums().into_iter().map(|(sum, raters)| Mean(sum, if rule.blank == Blank::Zero { total } else { raters })).collect();
    let too_few = |option: usize| {
        let raters = means[option].1;
        raters == 0 || rule.min_raters.map_or(2 * raters < total, |least| raters < u64::from(least))
    };
    let counts = (0..means.len()).map(|option| Count {
        raters: Some(means[option].1),
        mean: (means[option].1 > 0).then(|| Amount::exact(means[option].fraction())),
        too_few: too_few(option),
        ..Count::of(option, Amount::whole(means[option].0))
    });
    let mut round = Round::new(Did::Counted, counts.collect());
    let (can, cannot): (Vec<usize>, Vec<usize>) = (0..means.len()).partition(|option| !too_few(*option));
    let mut order = groups(can, |option| means[option]);
    let winners = order.first().cloned().unwrap_or_default();
    let (rated, unrated): (Vec<usize>, Vec<usize>) = cannot.into_iter().partition(|option| means[*option].1 > 0);
    order.extend(groups(rated, |option| means[option]));
    order.extend(groups(unrated, |_| 0));
    let mut ties = Vec::new();
    let key = if winners.is_empty() {
        "count-score-nobody"
    } else if winners.len() > 1 {
        ties.push(Tie {
            round: 1,
            about: About::Winner,
            between: winners.clone(),
            by: By::Nothing,
            differed_in: None,
            fell_on: Vec::new(),
        });
        "count-score-tie"
    } else {
        "count-score-highest"
    };
    round.elected.clone_from(&winners);
    let best = winners.first().map_or(Mean(0, 0), |option| means[*option]);
    let explanation = Message::new(key)
        .text("winners", called(&marks.options, &winners))
        .number("points", best.0)
        .number("raters", best.1)
        .number("ballots", total);
    Counted { winners, order, rounds: vec![round], ties, explanation }
}
