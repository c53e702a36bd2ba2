//! Plurality: the option that most put first; a tie has no winner.
//!
//! Source: Robert's Rules of Order Newly Revised, 12th edition, 44:11.
//!
//! **Invariant:** nothing wins with no vote, and no lot is drawn.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::called;
use super::counted::{About, By, Count, Counted, Did, Round, Tie, groups};
use super::flaw::Flaw;
use super::profile::{EqualRanks, Profile, SkippedRanks};
use crate::message::Message;

/// The parameters of a plurality vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PluralityRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// What several options on the first rank mean.
    #[serde(default)]
    pub equal_ranks: EqualRanks,
    /// What a first rank left out means.
    #[serde(default)]
    pub skipped_ranks: SkippedRanks,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, equal_ranks: EqualRanks::default(), skipped_ranks: SkippedRanks::default() }
    }
}

/// Counts who is first.
///
/// # Errors
/// Refuses shared ranks where the rule does.
pub fn count(rule: &Rule, profile: &Profile) -> Result<Counted, Flaw> {
    let plain = profile.plain(rule.equal_ranks, rule.skipped_ranks)?;
    let mut votes = vec![0_u64; plain.options.len()];
    plain.each(|ballot, weight| {
        if let Some(first) = ballot.first().and_then(|first| votes.get_mut(usize::from(*first))) {
            *first += weight;
        }
    });
    let order = groups(0..votes.len(), |option| votes[option]);
    let leading = order.first().cloned().unwrap_or_default();
    let most = leading.first().map_or(0, |option| votes[*option]);
    let mut round = Round::new(Did::Counted, (0..votes.len()).map(|option| Count::of(option, Amount::whole(votes[option]))).collect());
    round.exhausted = Some(Amount::whole(plain.blank()));
    let mut ties = Vec::new();
    let (winners, key) = if most == 0 {
        (Vec::new(), "count-plurality-nobody")
    } else if leading.len() > 1 {
        ties.push(Tie {
            round: 1,
            about: About::Winner,
            between: leading.clone(),
            by: By::Nothing,
            differed_in: None,
            fell_on: Vec::new(),
        });
        (Vec::new(), "count-plurality-tie")
    } else {
        (leading.clone(), "count-plurality-most")
    };
    round.elected.clone_from(&winners);
    let explanation = Message::new(key)
        .text("leading", called(&plain.options, &leading))
        .number("votes", most)
        .number("cast", plain.total() - plain.blank());
    Ok(Counted { winners, order, rounds: vec![round], ties, explanation })
}
