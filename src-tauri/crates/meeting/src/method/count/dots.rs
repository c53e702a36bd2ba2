//! Dots: everybody has so many dots and puts them where they like. It makes a shortlist; it decides nothing.
//!
//! Source: dot voting as in Diceman (2010), "Idea rating sheets and dotmocracy".
//!
//! **Invariant:** nobody spends more dots than they have, on one option no more than the cap; a ballot that does is refused whole.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::called;
use super::counted::{Count, Counted, Did, Round, groups};
use super::flaw::Flaw;
use super::marks::{MOST_POINTS, Marks};
use crate::message::Message;

/// The parameters of a round with dots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DotsRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How many dots each has.
    pub dots: u32,
    /// The most on one option; no limit but the dots when left out.
    #[serde(default)]
    pub cap: Option<u32>,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, dots: 5, cap: None }
    }
}

/// Adds one ballot, when it is within what everybody has.
///
/// # Errors
/// Refuses overspent dots, and more on one option than the cap.
pub fn add(rule: &Rule, marks: &mut Marks, ballot: &[Option<i64>], weight: u64) -> Result<(), Flaw> {
    let spent = ballot.iter().flatten().filter_map(|dots| u64::try_from(*dots).ok()).fold(0_u64, u64::saturating_add);
    if spent > u64::from(rule.dots) {
        return Err(Flaw::Overspent(spent, rule.dots.into()));
    }
    if let Some(cap) = rule.cap
        && let Some(over) = ballot.iter().flatten().filter_map(|dots| u64::try_from(*dots).ok()).find(|dots| *dots > u64::from(cap))
    {
        return Err(Flaw::OverCap(over, cap.into()));
    }
    marks.add(ballot, weight, MOST_POINTS)
}

/// Counts dots.
pub fn count(_: &Rule, marks: &Marks) -> Counted {
    let dots: Vec<u128> = marks.sums().into_iter().map(|(sum, _)| sum).collect();
    let order = groups(0..dots.len(), |option| dots[option]);
    let leading: Vec<usize> = order.first().filter(|group| group.iter().any(|option| dots[*option] > 0)).cloned().unwrap_or_default();
    let round = Round::new(Did::Counted, (0..dots.len()).map(|option| Count::of(option, Amount::whole(dots[option]))).collect());
    let key = if leading.is_empty() { "count-dots-none" } else { "count-dots-shortlist" };
    let most = leading.first().map_or(0, |option| dots[*option]);
    let explanation = Message::new(key)
        .text("leading", called(&marks.options, &leading))
        .number("dots", most)
        .number("of", dots.iter().sum::<u128>())
        .number("ballots", marks.total());
    Counted { winners: leading, order, rounds: vec![round], ties: Vec::new(), explanation }
}
