//! What people answer in a round, each with whose it is; hands that were only counted; and ballots that stay secret.
//!
//! **Invariant:** an answer is somebody's, or one of a sorted pile that nobody's name can be put to; never both.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::marking::Marking;
use crate::id::PersonId;

/// One person's answer in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Good enough for now, safe enough to try.
    Consent,
    /// Go ahead, and watch this.
    Concern,
    /// I see something it would put at risk.
    Objection,
    /// In favour.
    Yes,
    /// Against.
    No,
    /// Takes part and takes no side.
    Abstain,
    /// The holder of the role has decided for it.
    Decide,
    /// I am for it.
    Agree,
    /// I go along, and my concern is recorded.
    Reservations,
    /// I do not stop it, and I do not carry it out.
    StandAside,
    /// It goes against what we are here for.
    Block,
    /// A closed hand.
    #[serde(rename = "fist-0")]
    Fist0,
    /// One finger.
    #[serde(rename = "fist-1")]
    Fist1,
    /// Two fingers.
    #[serde(rename = "fist-2")]
    Fist2,
    /// Three fingers.
    #[serde(rename = "fist-3")]
    Fist3,
    /// Four fingers.
    #[serde(rename = "fist-4")]
    Fist4,
    /// The whole hand.
    #[serde(rename = "fist-5")]
    Fist5,
    /// Whole-hearted endorsement.
    #[serde(rename = "gradient-1")]
    Gradient1,
    /// Agreement with a minor point of contention.
    #[serde(rename = "gradient-2")]
    Gradient2,
    /// Support with reservations.
    #[serde(rename = "gradient-3")]
    Gradient3,
    /// Abstain.
    #[serde(rename = "gradient-4")]
    Gradient4,
    /// More discussion needed.
    #[serde(rename = "gradient-5")]
    Gradient5,
    /// Does not like it but will support it.
    #[serde(rename = "gradient-6")]
    Gradient6,
    /// Serious disagreement.
    #[serde(rename = "gradient-7")]
    Gradient7,
    /// Veto.
    #[serde(rename = "gradient-8")]
    Gradient8,
    /// Gave advice.
    Advised,
    /// Was asked for advice and declined.
    Declined,
    /// A ballot that names options.
    Marked,
    /// A ballot that names none.
    Blank,
    /// The team tells.
    #[serde(rename = "level-1")]
    Level1,
    /// The team sells.
    #[serde(rename = "level-2")]
    Level2,
    /// The team consults.
    #[serde(rename = "level-3")]
    Level3,
    /// Both agree.
    #[serde(rename = "level-4")]
    Level4,
    /// The team advises.
    #[serde(rename = "level-5")]
    Level5,
    /// The team inquires afterwards.
    #[serde(rename = "level-6")]
    Level6,
    /// The role decides alone.
    #[serde(rename = "level-7")]
    Level7,
}

/// What an answer does to a proposal, for colour and shape beside its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Goes along.
    Good,
    /// Goes along, and something is to be watched.
    Warn,
    /// Stands against it.
    Over,
    /// Takes no side.
    Plain,
}

impl Answer {
    /// What the answer does to the proposal.
    pub fn tone(self) -> Tone {
        match self {
            Self::Consent
            | Self::Yes
            | Self::Decide
            | Self::Agree
            | Self::Fist3
            | Self::Fist4
            | Self::Fist5
            | Self::Gradient1
            | Self::Gradient2
            | Self::Marked
            | Self::Advised => Tone::Good,
            Self::Concern
            | Self::Reservations
            | Self::StandAside
            | Self::Fist1
            | Self::Fist2
            | Self::Gradient3
            | Self::Gradient5
            | Self::Gradient6 => Tone::Warn,
            Self::Objection | Self::No | Self::Block | Self::Fist0 | Self::Gradient7 | Self::Gradient8 => Tone::Over,
            Self::Abstain
            | Self::Gradient4
            | Self::Declined
            | Self::Blank
            | Self::Level1
            | Self::Level2
            | Self::Level3
            | Self::Level4
            | Self::Level5
            | Self::Level6
            | Self::Level7 => Tone::Plain,
        }
    }

    /// Whether the record asks for the reason in their words.
    pub fn wants_words(self) -> bool {
        matches!(self, Self::Block | Self::StandAside | Self::Advised)
    }
}

/// An answer with whose it is and, where given, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ballot {
    /// Whose answer.
    pub person: PersonId,
    /// The answer.
    pub answer: Answer,
    /// The reason in their words; may be empty.
    pub reason: String,
}

/// A show of hands: only how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Raised {
    /// In favour.
    pub yes: u32,
    /// Against.
    pub no: u32,
    /// Taking no side.
    #[serde(default)]
    pub abstain: u32,
}

/// The pile of a secret round: who voted, and the answers sorted by content. Nothing joins the two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pile {
    /// Who handed something in, sorted.
    pub voted: Vec<PersonId>,
    /// The answers, sorted.
    pub answers: Vec<Answer>,
    /// What is marked on those that are marked, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Marking>,
}

/// Somebody's vote in somebody else's hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Proxy {
    /// Whose vote it is.
    pub from: PersonId,
    /// Who says it for them.
    pub to: PersonId,
}
