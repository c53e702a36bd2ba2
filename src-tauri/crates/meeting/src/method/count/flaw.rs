//! What can be wrong with a ballot, or with ballots for a method: named, so that whoever reads them can say on which line.
//!
//! **Invariant:** a flaw refuses all of it; nothing is half read.

use super::profile::Mark;
use crate::refusal::Refusal;

/// The largest weight of one ballot or person.
pub const MOST_WEIGHT: u64 = 1_000_000_000;

/// The most that all weights may sum to: what every reader of numbers keeps exactly.
pub const MOST_WEIGHTS: u64 = (1 << 53) - 1;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// There is nothing to choose among.
    #[error("no options")]
    NoOptions,
    /// More options than a ballot can have.
    #[error("too many options")]
    ManyOptions,
    /// A weight outside 1 to 10^9.
    #[error("weight {0} is not 1 to 10^9")]
    Weight(u64),
    /// The weights sum to more than 2^53 - 1.
    #[error("the weights sum to more than 2^53 - 1")]
    WeightsSum,
    /// An option stands on a ballot twice; its number from 0.
    #[error("option {0} stands there twice")]
    Twice(Mark),
    /// An option that is not there; its number from 0.
    #[error("option {0} is not there")]
    Unknown(Mark),
    /// Marks that cannot be meant.
    #[error("marks that cannot be meant")]
    Unclear,
    /// Several options share a rank, where the rule refuses that.
    #[error("several options share a rank")]
    SharedRank,
    /// Points outside the scale: the points, and its ends.
    #[error("{0} is not {1} to {2}")]
    OffScale(i64, i64, i64),
    /// More dots than there are: spent, and had.
    #[error("{0} dots of {1}")]
    Overspent(u64, u64),
    /// More dots on one option than are allowed: put there, and allowed.
    #[error("{0} dots on one option, of {1}")]
    OverCap(u64, u64),
    /// Another number of marks than there are options.
    #[error("{0} marks for {1} options")]
    Marks(usize, usize),
    /// Nobody is to be elected.
    #[error("no seats")]
    NoSeats,
    /// Fewer people than cast a ballot, or than are present.
    #[error("a base smaller than what it holds")]
    SmallBase,
    /// More than can be counted at once.
    #[error("too large")]
    TooLarge,
}

impl Flaw {
    /// The refusal in words; whoever knows the line or the person says that beside it.
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::NoOptions => Refusal::new("ballots-no-options"),
            Self::ManyOptions => Refusal::new("ballots-many-options"),
            Self::Weight(weight) => Refusal::new("ballots-weight").number("weight", *weight),
            Self::WeightsSum => Refusal::new("ballots-weights-sum"),
            Self::Twice(option) => Refusal::new("ballots-twice").number("option", u32::from(*option) + 1),
            Self::Unknown(option) => Refusal::new("ballots-unknown-option").number("option", u32::from(*option) + 1),
            Self::Unclear => Refusal::new("ballots-unclear"),
            Self::SharedRank => Refusal::new("ballots-shared-rank").hint("ballots-shared-rank"),
            Self::OffScale(points, from, to) => {
                Refusal::new("ballots-off-scale").number("points", *points).number("from", *from).number("to", *to)
            }
            Self::Overspent(spent, had) => Refusal::new("ballots-overspent").number("spent", *spent).number("had", *had),
            Self::OverCap(put, cap) => Refusal::new("ballots-over-cap").number("put", *put).number("cap", *cap),
            Self::Marks(marks, options) => Refusal::new("ballots-marks").number("marks", *marks as u64).number("options", *options as u64),
            Self::NoSeats => Refusal::new("ballots-no-seats").hint("ballots-no-seats"),
            Self::SmallBase => Refusal::new("ballots-small-base"),
            Self::TooLarge => Refusal::new("ballots-too-large"),
        }
    }
}
