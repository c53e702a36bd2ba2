//! The log, and the page of one decision.

use baton_meeting::id::DecisionId;
use baton_meeting::message::Message;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::{DecisionLine, FollowUpLine, MeetingBrief};
use crate::places::Named;
use crate::who::Who;

/// The log.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DecisionsView {
    /// How many there are.
    pub total: usize,
    /// Found, newest first; at most the number asked for.
    pub found: Vec<DecisionLine>,
    /// How many were found.
    pub hits: usize,
    /// Teams to filter by.
    pub teams: Vec<Named>,
}

/// People of a decision in one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct InDecision {
    /// The role: `proposer`, `deciders`, `concerned` and so on.
    pub role: &'static str,
    /// Who.
    pub who: Vec<Who>,
    /// Their words, where they said some.
    pub words: Vec<String>,
}

/// Something in the life of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LifeEvent {
    /// When, RFC 3339, or a date.
    pub when: String,
    /// What happened.
    pub what: Message,
    /// Words that belong to it.
    pub words: String,
    /// Another decision it leads to.
    pub link: Option<DecisionId>,
}

/// Whom to ask about a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AskWhom {
    /// Who.
    pub who: Who,
    /// In which capacity.
    pub capacity: Message,
}

/// The page of one decision.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// The decision as lists show it.
    pub line: DecisionLine,
    /// When, RFC 3339.
    pub at: String,
    /// The zone of its meeting.
    pub zone: String,
    /// Why.
    pub why: String,
    /// Options considered.
    pub options: Vec<String>,
    /// Whom to ask.
    pub ask: Vec<AskWhom>,
    /// People by role.
    pub people: Vec<InDecision>,
    /// How reversible.
    pub reversible: Option<baton_meeting::proposal::Reversible>,
    /// From when it applies.
    pub starts: Option<NaiveDate>,
    /// Who outside feels this.
    pub affected: String,
    /// How many gave each answer.
    pub counts: Vec<(baton_meeting::method::Answer, u32)>,
    /// What else the result rests on, a sentence each.
    pub details: Vec<Message>,
    /// Follow-ups.
    pub follow_ups: Vec<FollowUpLine>,
    /// How it came about, and what became of it.
    pub life: Vec<LifeEvent>,
    /// What it replaces.
    pub supersedes: Vec<DecisionLine>,
    /// What took its place.
    pub superseded_by: Option<DecisionLine>,
    /// Tags.
    pub tags: Vec<String>,
    /// Why it ended.
    pub ended_because: String,
    /// The meeting it came from.
    pub meeting: Option<MeetingBrief>,
    /// Proof of the record: words to glance at, and the entry they stand for.
    pub checkpoint: Option<Proof>,
}

/// Proof of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Proof {
    /// Four words to glance at.
    pub words: String,
    /// The full form.
    pub full: String,
    /// The entry.
    #[ts(type = "number")]
    pub entry: u64,
}
