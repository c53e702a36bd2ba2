//! Ways of deciding together: each a rule frozen when its round opens, and a pure function from answers to a result.
//!
//! Source: the decision methods of the product's design; each file names its own.
//!
//! **Invariant:** the same rule and the same answers give the same result, for ever.

pub mod consent;
pub mod count;
pub mod majority;
pub mod role_decides;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::message::Message;

/// A method by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// No reasoned objection remains.
    Consent,
    /// More yes than no among votes cast.
    Majority,
    /// The holder of a role decides within its domain.
    RoleDecides,
}

/// A method with all its parameters, as frozen when the round opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "method", rename_all = "kebab-case")]
pub enum Rule {
    /// See [`consent`].
    Consent(consent::Rule),
    /// See [`majority`].
    Majority(majority::Rule),
    /// See [`role_decides`].
    RoleDecides(role_decides::Rule),
}

/// One person's answer in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
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
}

/// An answer with whose it is and, where given, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// Whose answer.
    pub person: PersonId,
    /// The answer.
    pub answer: Answer,
    /// The reason in their words; may be empty.
    pub reason: String,
}

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

/// Who a round is about, at its close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Electorate {
    /// Who may answer: present and not recused.
    pub eligible: Vec<PersonId>,
    /// Who declared a conflict of interest; they leave the base and stay in the record.
    pub recused: Vec<PersonId>,
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
}

impl Verdict {
    /// Whether the proposal now applies.
    pub fn is_adopted(self) -> bool {
        matches!(self, Self::Adopted | Self::AdoptedWithConcerns)
    }
}

/// A result that explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How it ended.
    pub verdict: Verdict,
    /// One sentence a person can check.
    pub sentence: Message,
    /// How many gave each answer, in the method's order.
    pub counts: Vec<(Answer, u32)>,
}

impl Rule {
    /// The method.
    pub fn method(&self) -> Method {
        match self {
            Self::Consent(_) => Method::Consent,
            Self::Majority(_) => Method::Majority,
            Self::RoleDecides(_) => Method::RoleDecides,
        }
    }

    /// The answers possible, in the order of their keys.
    pub fn answers(&self) -> &'static [Answer] {
        match self {
            Self::Consent(_) => consent::ANSWERS,
            Self::Majority(_) => majority::ANSWERS,
            Self::RoleDecides(_) => role_decides::ANSWERS,
        }
    }

    /// What the room sees before it opens: base, threshold, how silence and abstention count.
    pub fn in_words(&self) -> Message {
        match self {
            Self::Consent(_) => Message::new("method-consent-rule"),
            Self::Majority(_) => Message::new("method-majority-rule"),
            Self::RoleDecides(rule) => Message::new("method-role-decides-rule").text("role", &rule.role_name),
        }
    }

    /// The result of the answers given.
    pub fn result(&self, electorate: &Electorate, ballots: &[Ballot], objections: &[(PersonId, ObjectionOutcome)]) -> Outcome {
        match self {
            Self::Consent(_) => consent::result(electorate, ballots, objections),
            Self::Majority(_) => majority::result(electorate, ballots),
            Self::RoleDecides(rule) => role_decides::result(rule, ballots),
        }
    }
}

/// How many of the ballots, among those who may answer, gave this answer.
fn count(electorate: &Electorate, ballots: &[Ballot], answer: Answer) -> u32 {
    let count = ballots.iter().filter(|ballot| ballot.answer == answer && electorate.eligible.contains(&ballot.person)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
