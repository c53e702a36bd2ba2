//! What a paper is worth while it moves: five decimals, cut, or an exact fraction.
//!
//! **Invariant:** cutting only ever loses value; what is lost is counted.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::{Amount, WHOLE};

/// How values are reckoned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Arithmetic {
    /// Five decimals, cut and not rounded, as the Scottish rules say.
    #[default]
    FiveDecimals,
    /// Fractions, nothing lost.
    Exact,
}

/// The value of papers.
pub(super) trait Value: Clone + Ord {
    /// So many whole votes.
    fn whole(votes: u64) -> Self;
    /// That of so many papers.
    fn times(&self, papers: u64) -> Self;
    fn plus(&self, more: &Self) -> Self;
    /// The rest; nothing when there is less.
    fn less(&self, other: &Self) -> Self;
    /// What a paper of this value passes on with: surplus x value / total.
    fn passed_on(&self, surplus: &Self, total: &Self) -> Self;
    fn amount(&self) -> Amount;
}

/// Hundred-thousandths: at most 2^53 papers of 10^5 each, so that products stay far below 2^128.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cut(u128);

impl Value for Cut {
    fn whole(votes: u64) -> Self {
        Self(u128::from(votes) * WHOLE)
    }
    fn times(&self, papers: u64) -> Self {
        Self(self.0 * u128::from(papers))
    }
    fn plus(&self, more: &Self) -> Self {
        Self(self.0 + more.0)
    }
    fn less(&self, other: &Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
    fn passed_on(&self, surplus: &Self, total: &Self) -> Self {
        Self((self.0 * surplus.0).checked_div(total.0).unwrap_or_default())
    }
    fn amount(&self) -> Amount {
        Amount::hundred_thousandths(self.0)
    }
}

/// An exact fraction.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Exact(BigRational);

impl Value for Exact {
    fn whole(votes: u64) -> Self {
        Self(BigRational::from_integer(BigInt::from(votes)))
    }
    fn times(&self, papers: u64) -> Self {
        Self(&self.0 * BigInt::from(papers))
    }
    fn plus(&self, more: &Self) -> Self {
        Self(&self.0 + &more.0)
    }
    fn less(&self, other: &Self) -> Self {
        if self.0 > other.0 { Self(&self.0 - &other.0) } else { Self(BigRational::zero()) }
    }
    fn passed_on(&self, surplus: &Self, total: &Self) -> Self {
        if total.0.is_zero() { Self(BigRational::zero()) } else { Self(&self.0 * &surplus.0 / &total.0) }
    }
    fn amount(&self) -> Amount {
        Amount::exact(self.0.clone())
    }
}
