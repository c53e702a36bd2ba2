//! What things are called between programs: identities that never change, and references a person may type.
//!
//! **Invariant:** an identity is made once, by `Asked`, and nothing in it has a meaning.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! identities {
    ($($(#[$doc:meta])* $name:ident, $reference:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The identity as text.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
        impl From<&str> for $name { fn from(text: &str) -> Self { Self(text.to_owned()) } }
        impl From<String> for $name { fn from(text: String) -> Self { Self(text) } }

        /// The id, or the unique name, of what is meant.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $reference(pub String);

        impl $reference {
            /// What was typed.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<&$name> for $reference { fn from(id: &$name) -> Self { Self(id.0.clone()) } }
        impl From<$name> for $reference { fn from(id: $name) -> Self { Self(id.0) } }
        impl From<&str> for $reference { fn from(text: &str) -> Self { Self(text.to_owned()) } }
    )*};
}

identities! {
    /// A person.
    PersonId, PersonRef;
    /// A team.
    TeamId, TeamRef;
    /// A role inside a team.
    RoleId, RoleRef;
    /// A series of regular meetings.
    SeriesId, SeriesRef;
    /// One meeting.
    MeetingId, MeetingRef;
    /// An agenda item; it keeps its identity when it is carried over.
    ItemId, ItemRef;
    /// A step of one meeting.
    StepId, StepRef;
    /// A note taken in a meeting.
    NoteId, NoteRef;
    /// A line of feedback.
    FeedbackId, FeedbackRef;
    /// An option of a proposal.
    OptionId, OptionRef;
    /// A proposal.
    ProposalId, ProposalRef;
    /// One use of a decision method.
    RoundId, RoundRef;
    /// A decision.
    DecisionId, DecisionRef;
    /// A follow-up.
    FollowUpId, FollowUpRef;
    /// An absence somebody said.
    AbsenceId, AbsenceRef;
    /// A swap or a cover of turns.
    ArrangementId, ArrangementRef;
    /// Everything one intent wrote.
    BatchId, BatchRef;
}

/// The unit of consistency that an entry belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stream {
    /// Settings and the name of the whole file.
    Workspace,
    /// One person.
    Person(PersonId),
    /// One team with its roles, agreements and backlog.
    Team(TeamId),
    /// One series with its rota and ledger.
    Series(SeriesId),
    /// One meeting with its items, proposals and rounds.
    Meeting(MeetingId),
    /// One decision.
    Decision(DecisionId),
    /// One follow-up.
    FollowUp(FollowUpId),
}

impl Stream {
    /// Reads the written form (`meeting/0192...`); `None` when the kind is unknown to this Baton.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "workspace" {
            return Some(Self::Workspace);
        }
        let (kind, id) = text.split_once('/')?;
        Some(match kind {
            "person" => Self::Person(id.into()),
            "team" => Self::Team(id.into()),
            "series" => Self::Series(id.into()),
            "meeting" => Self::Meeting(id.into()),
            "decision" => Self::Decision(id.into()),
            "follow-up" => Self::FollowUp(id.into()),
            _ => return None,
        })
    }
}

impl std::fmt::Display for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Workspace => f.write_str("workspace"),
            Self::Person(id) => write!(f, "person/{id}"),
            Self::Team(id) => write!(f, "team/{id}"),
            Self::Series(id) => write!(f, "series/{id}"),
            Self::Meeting(id) => write!(f, "meeting/{id}"),
            Self::Decision(id) => write!(f, "decision/{id}"),
            Self::FollowUp(id) => write!(f, "follow-up/{id}"),
        }
    }
}
