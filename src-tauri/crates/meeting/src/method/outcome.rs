//! How a round ended, in a form that explains itself.
//!
//! **Invariant:** the sentence can be checked against the counts and the details beside it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::Answer;
use crate::message::Message;

/// What became of an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum ObjectionOutcome {
    /// An amendment met it; the objector says so.
    Amended,
    /// It became a concern with a measure to watch.
    Measured { measure: String },
    /// It was withdrawn, with thanks.
    Withdrawn,
    /// It stands.
    Stands,
}

/// How a round ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The proposal is adopted.
    Adopted,
    /// Adopted, with concerns that are watched.
    AdoptedWithConcerns,
    /// Not adopted.
    NotAdopted,
    /// Somebody has not answered yet.
    Waiting,
    /// Nobody was left who may decide.
    NobodyMayDecide,
    /// Too few were here at its close; it decides nothing.
    NoQuorum,
    /// A poll: it shows how people see it, and decides nothing by itself.
    Shown,
    /// Given to a small group, another team or a meeting; not decided here.
    Referred,
}

impl Verdict {
    /// Whether the proposal now applies.
    pub fn is_adopted(self) -> bool {
        matches!(self, Self::Adopted | Self::AdoptedWithConcerns)
    }
}

/// A result that explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Outcome {
    /// How it ended.
    pub verdict: Verdict,
    /// One sentence a person can check.
    pub sentence: Message,
    /// How many gave each answer, in the method's order.
    pub counts: Vec<(Answer, u32)>,
    /// What else the result rests on: base, bar, weights, quorum; a sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Message>,
}

impl Outcome {
    /// A result with nothing besides its counts.
    pub fn new(verdict: Verdict, sentence: Message, counts: Vec<(Answer, u32)>) -> Self {
        Self { verdict, sentence, counts, details: Vec::new() }
    }
}
