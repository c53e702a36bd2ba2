//! What else was agreed before a round and happened in it, beside plain answers; kept whole in the record of the decision.
//!
//! **Invariant:** nothing here was worked out; it was said, asked or counted, and the result is computed from it.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Method;
use super::answer::{Pile, Proxy, Raised};
use super::integrative::Tested;
use super::marking::Paper;
use super::referral::Referred;
use crate::id::{PersonId, RoleId, RoundId};
use crate::message::Message;

/// How answers are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Aloud, in turn or all at once; the room screen shows who has answered.
    #[default]
    Spoken,
    /// Each for themselves; hidden until the close; every change is kept.
    Written,
    /// Hands are counted; nobody's name stands beside them.
    Hands,
    /// Handed in one by one, kept in memory only, and written down as a sorted pile.
    Secret,
}

/// What comes if this does not lead to a decision in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fallback {
    /// The method.
    pub method: Method,
    /// The role that decides, for that method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
}

/// Why a fallback was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// The time agreed beforehand was over.
    Deadline,
    /// The round before did not adopt the proposal.
    NotAdopted,
    /// Too few were here.
    NoQuorum,
    /// Nobody was left who may decide.
    NobodyMayDecide,
    /// It lies above what the role may decide alone.
    AboveLimit,
}

/// The round that this one takes the place of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Instead {
    /// Which round; none when the role was never asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<RoundId>,
    /// Its method.
    pub method: Method,
    /// Why.
    pub because: Because,
}

impl Instead {
    /// Why, in one sentence.
    pub fn in_words(&self) -> Message {
        Message::new(match self.because {
            Because::Deadline => "method-instead-deadline",
            Because::NotAdopted => "method-instead-not-adopted",
            Because::NoQuorum => "method-instead-no-quorum",
            Because::NobodyMayDecide => "method-instead-nobody",
            Because::AboveLimit => "method-instead-above-limit",
        })
    }
}

/// What was agreed before the round opened, beside its method's rule; frozen with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Terms {
    /// How answers are given.
    #[serde(skip_serializing_if = "is_default")]
    pub way: Way,
    /// How many persons must be here at its close.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorum: Option<u32>,
    /// Who belonged to the team then.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<PersonId>,
    /// Until when it should be decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DateTime<Utc>>,
    /// What comes then, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fallback: Vec<Fallback>,
    /// The round that this one takes the place of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<Instead>,
}

impl Terms {
    /// Whether nothing was agreed beside the rule.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

/// Why somebody is asked for advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// They will feel it.
    Affected,
    /// They know about it.
    Expertise,
}

/// Somebody who was asked for advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AdviceAsked {
    /// Who.
    pub person: PersonId,
    /// The day they were asked.
    pub on: NaiveDate,
    /// The last day to answer.
    pub by: NaiveDate,
}

/// What a named decider decided, and how what was heard was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Conclusion {
    /// Who.
    pub person: PersonId,
    /// Whether it applies.
    pub adopt: bool,
    /// In their words.
    pub reason: String,
    /// The day.
    pub on: NaiveDate,
}

/// A nomination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Nomination {
    /// Who nominates.
    pub person: PersonId,
    /// Whom; nobody when they pass.
    pub nominee: Option<PersonId>,
    /// Why, in their words.
    pub reason: String,
}

/// How far an election is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Election {
    /// What each wrote first.
    pub first: Vec<Nomination>,
    /// What each holds to after the change round.
    pub now: Vec<Nomination>,
    /// Who was proposed, with the reason in words.
    pub proposed: Option<(PersonId, String)>,
    /// Whether the lot named them among equals.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_lot: bool,
    /// Whether they said yes to it.
    pub accepted: bool,
    /// Who said no to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declined: Vec<PersonId>,
}

/// What was agreed and happened beside plain answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Particulars {
    /// What was agreed before.
    #[serde(skip_serializing_if = "Terms::is_plain")]
    pub terms: Terms,
    /// Whose objection the room has understood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub understood: Vec<PersonId>,
    /// Reasons given for objections.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tested: Vec<Tested>,
    /// Votes in somebody else's hands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proxies: Vec<Proxy>,
    /// What is marked on ballots among options, by person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
    /// Hands that were counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hands: Option<Raised>,
    /// The pile of a secret round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pile: Option<Pile>,
    /// The persons who count for the quorum, taken at the close.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorate: Option<Vec<PersonId>>,
    /// Who was asked for advice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<AdviceAsked>,
    /// What a named decider decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conclusion: Option<Conclusion>,
    /// How far an election is.
    #[serde(skip_serializing_if = "is_default")]
    pub election: Election,
    /// Where it went instead of being decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referred: Option<Referred>,
}

impl Particulars {
    /// Whether nothing beside plain answers was agreed or happened.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// Whether too few were here at the close.
    pub fn lacks_quorum(&self) -> bool {
        match (self.terms.quorum, &self.quorate) {
            (Some(wanted), Some(here)) => here.len() < wanted as usize,
            _ => false,
        }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
