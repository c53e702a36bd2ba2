//! Counting ballots: many voices, one result, and every step of the way to it.
//!
//! [`vote`] answers yes or no. Among options: [`plurality`], [`runoff`], [`schulze`] and [`stv`] count rankings ([`profile`]),
//! [`approval`], [`score`], [`star`] and [`dots`] count [`marks`]. [`lot`] decides what nothing else does, and [`what_if`] shows the
//! same ballots under other methods. Each file names its source.
//!
//! **Invariant:** a rule carries its version and all parameters; rule, ballots and lot together give one result, for ever.

pub mod amount;
pub mod approval;
pub mod counted;
pub mod dots;
pub mod flaw;
pub mod lot;
pub mod marks;
pub mod pairwise;
mod papers;
pub mod plurality;
pub mod profile;
pub mod runoff;
pub mod schulze;
pub mod score;
pub mod star;
pub mod stv;
pub mod value;
pub mod vote;
pub mod what_if;

#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use counted::Counted;
use flaw::Flaw;
use lot::Lot;
use marks::Marks;
use profile::{Choice, Profile};

/// A method of choosing among options, with all its parameters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "CountingRule"))]
#[serde(tag = "method", rename_all = "kebab-case")]
pub enum Rule {
    /// See [`plurality`].
    Plurality(plurality::Rule),
    /// See [`approval`].
    Approval(approval::Rule),
    /// See [`score`].
    Score(score::Rule),
    /// See [`star`].
    Star(star::Rule),
    /// See [`dots`].
    Dots(dots::Rule),
    /// See [`runoff`].
    #[serde(rename = "irv")]
    Runoff(runoff::Rule),
    /// See [`schulze`].
    Schulze(schulze::Rule),
    /// See [`stv`].
    Stv(stv::Rule),
}

impl Rule {
    /// The name of the method, as it is typed and written.
    pub fn method(&self) -> &'static str {
        match self {
            Self::Plurality(_) => "plurality",
            Self::Approval(_) => "approval",
            Self::Score(_) => "score",
            Self::Star(_) => "star",
            Self::Dots(_) => "dots",
            Self::Runoff(_) => "irv",
            Self::Schulze(_) => "schulze",
            Self::Stv(_) => "stv",
        }
    }

    /// Counts rankings; nothing when the method does not read them.
    pub fn count_ranked(&self, profile: &Profile, lot: &Lot) -> Option<Result<Counted, Flaw>> {
        match self {
            Self::Plurality(rule) => Some(plurality::count(rule, profile)),
            Self::Runoff(rule) => Some(runoff::count(rule, profile, lot)),
            Self::Schulze(rule) => Some(Ok(schulze::count(rule, profile, lot))),
            Self::Stv(rule) => Some(stv::count(rule, profile, lot)),
            Self::Approval(_) | Self::Score(_) | Self::Star(_) | Self::Dots(_) => None,
        }
    }

    /// Counts marks; nothing when the method does not read them.
    pub fn count_marked(&self, marks: &Marks, lot: &Lot) -> Option<Counted> {
        match self {
            Self::Approval(rule) => Some(approval::count(rule, marks)),
            Self::Score(rule) => Some(score::count(rule, marks)),
            Self::Star(rule) => Some(star::count(rule, marks, lot)),
            Self::Dots(rule) => Some(dots::count(rule, marks)),
            Self::Plurality(_) | Self::Runoff(_) | Self::Schulze(_) | Self::Stv(_) => None,
        }
    }
}

/// The names of several options, for a sentence.
fn called(options: &[Choice], named: &[usize]) -> String {
    named.iter().filter_map(|option| options.get(*option)).map(|option| option.name.as_str()).collect::<Vec<_>>().join(", ")
}
