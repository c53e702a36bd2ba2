//! The log, and the page of one decision.

use baton_meeting::decision::Status;
use baton_meeting::id::DecisionId;
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::option::Offered;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::{DecisionLine, FollowUpLine, MeetingBrief};
use crate::places::Named;
use crate::proposal::Piece;
use crate::who::Who;
use crate::whom::AskWhom;

/// A decision as the log lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogLineView {
    /// Identity.
    pub id: DecisionId,
    /// Team, year and count, as people say it.
    pub number: String,
    /// The exact text.
    pub statement: String,
    /// The places found in it, as [from, to) in UTF-16 units.
    pub marks: Vec<(usize, usize)>,
    /// Where else the words stand, when not in the statement; else empty.
    pub excerpt: String,
    /// The places found there.
    pub excerpt_marks: Vec<(usize, usize)>,
    /// Name of the team.
    pub team: String,
    /// Method.
    pub method: Method,
    /// When it was decided.
    pub date: NaiveDate,
    /// Where it is in its life.
    pub status: Status,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
    /// Whether that day has come.
    pub review_due: bool,
    /// When it ended.
    pub status_date: Option<NaiveDate>,
}

/// A filter as it was typed and understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FilterView {
    /// The word before the colon: `team`, `owner`, `is`.
    pub word: String,
    /// What it narrows to.
    pub value: String,
    /// From and to, in UTF-16 units of what was typed.
    pub at: (usize, usize),
}

/// A search somebody keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SavedSearch {
    /// What they call it.
    pub name: String,
    /// Words and filters.
    pub find: String,
}

/// The log.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DecisionsView {
    /// How many there are.
    pub total: usize,
    /// Found, newest first; at most the number asked for.
    pub found: Vec<LogLineView>,
    /// How many were found; on the first page only.
    pub hits: usize,
    /// Whether there are more than were counted.
    pub uncounted: bool,
    /// Where the next page begins; nothing when this is the last.
    pub next: Option<String>,
    /// Filters understood.
    pub filters: Vec<FilterView>,
    /// What was not understood, a sentence each.
    pub remarks: Vec<Message>,
    /// Teams to filter by.
    pub teams: Vec<Named>,
    /// Tags to filter by, the most used first.
    pub tags: Vec<String>,
    /// Searches kept here.
    pub saved: Vec<SavedSearch>,
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
    /// For a version: its words against the version before.
    pub pieces: Vec<Piece>,
}

/// A decision that hangs together with another.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChainLink {
    /// The decision.
    pub line: DecisionLine,
    /// What it took the place of, among those shown.
    pub replaces: Vec<DecisionId>,
    /// What it changed in part, among those shown.
    pub changes: Vec<DecisionId>,
}

/// How the words were meant, said by name afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CorrectionLine {
    /// Who said so.
    pub who: Who,
    /// The words as they were; empty when it is about no note.
    pub was: String,
    /// What it should say.
    pub text: String,
    /// When.
    pub on: NaiveDate,
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
    /// What is expected to have happened by the review.
    pub expects: String,
    /// The item it came from, as it was called then.
    pub item: String,
    /// Options considered.
    pub options: Vec<String>,
    /// Options that were offered, with their reasons.
    pub offered: Vec<Offered>,
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
    /// Every decision that hangs together with it, the oldest first; empty when it stands alone.
    pub chain: Vec<ChainLink>,
    /// How its words were meant, said afterwards.
    pub corrections: Vec<CorrectionLine>,
    /// The result in one sentence.
    pub sentence: Message,
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
