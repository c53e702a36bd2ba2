//! Approval: everybody names all they can live with; the option named most is chosen, and equal ones are all reported.
//!
//! Source: Brams and Fishburn, "Approval Voting" (1983).
//!
//! **Invariant:** nothing wins that nobody approved.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::called;
use super::counted::{About, By, Count, Counted, Did, Round, Tie, groups};
use super::marks::Marks;
use crate::message::Message;

/// The parameters of an approval vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ApprovalRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1 }
    }
}

/// The highest mark on such a ballot.
pub const HIGHEST: u32 = 1;

/// Counts approvals: every mark of 1.
pub fn count(_: &Rule, marks: &Marks) -> Counted {
    let votes: Vec<u128> = marks.sums().into_iter().map(|(sum, _)| sum).collect();
    let order = groups(0..votes.len(), |option| votes[option]);
    let leading = order.first().cloned().unwrap_or_default();
    let most = leading.first().map_or(0, |option| votes[*option]);
    let mut round = Round::new(Did::Counted, (0..votes.len()).map(|option| Count::of(option, Amount::whole(votes[option]))).collect());
    let mut ties = Vec::new();
    let (winners, key) = if most == 0 {
        (Vec::new(), "count-approval-nobody")
    } else if leading.len() > 1 {
        ties.push(Tie {
            round: 1,
            about: About::Winner,
            between: leading.clone(),
            by: By::Nothing,
            differed_in: None,
            fell_on: Vec::new(),
        });
        (leading.clone(), "count-approval-tie")
    } else {
        (leading.clone(), "count-approval-most")
    };
    round.elected.clone_from(&winners);
    let explanation =
        Message::new(key).text("leading", called(&marks.options, &leading)).number("votes", most).number("ballots", marks.total());
    Counted { winners, order, rounds: vec![round], ties, explanation }
}
