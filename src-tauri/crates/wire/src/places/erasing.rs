//! If somebody asks for it: what would go if their name or their words were erased, and what is out of reach.

use baton_meeting::erasure::{Erasing, Sort};
use baton_meeting::id::PersonId;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::who::Who;

/// How many entries hold words of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasingSort {
    /// Of which kind.
    pub sort: Sort,
    /// How many.
    pub count: usize,
}

/// A kind of place that texts stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SaidKind {
    /// The name of the workspace, and what is said about it.
    Workspace,
    /// A person's own page.
    Person,
    /// A team.
    Team,
    /// A series of regular meetings.
    Series,
    /// A meeting: its items, notes, proposals, guests.
    Meeting,
    /// A decision.
    Decision,
    /// A follow-up.
    FollowUp,
}

/// A place whose texts say the name, and stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SaidIn {
    /// What it is.
    pub kind: SaidKind,
    /// What it is called.
    pub title: String,
    /// Its date, for a meeting.
    pub date: Option<NaiveDate>,
    /// How many entries say it there.
    pub count: usize,
}

/// What one of the two would take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasingTakes {
    /// How many entries would lose their words.
    pub entries: usize,
    /// Of which kinds.
    pub sorts: Vec<ErasingSort>,
    /// How many lines of feedback would go.
    pub feedback: usize,
    /// How many texts that are being typed would go.
    pub drafts: usize,
    /// Where the name is said in texts that stay.
    #[serde(rename = "saidIn")]
    pub said_in: Vec<SaidIn>,
    /// Whether their identity in the file, which stays, says the name as well.
    #[serde(rename = "saidById")]
    pub said_by_id: bool,
}

/// A copy of the file that went with somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopyWent {
    /// With whom.
    pub to: Who,
    /// When.
    pub on: NaiveDate,
}

/// What was erased before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasedBefore {
    /// Whose; an identity, since the name may be what went.
    pub person: PersonId,
    /// Their name or their words.
    pub what: Erasing,
    /// When.
    pub on: NaiveDate,
    /// Why.
    pub because: String,
    /// How many entries lost their words.
    pub entries: usize,
}

/// If somebody asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasingView {
    /// Who.
    pub who: Who,
    /// Whether they have left; the name of somebody who is here stays.
    pub left: bool,
    /// What they could be called.
    pub pseudonym: String,
    /// What erasing the name would take.
    pub name: ErasingTakes,
    /// What erasing the words would take.
    pub words: ErasingTakes,
    /// How many copies Baton keeps by itself; the same is done in them.
    pub copies: usize,
    /// Copies that went with somebody, which are out of reach.
    pub went: Vec<CopyWent>,
    /// What was erased of theirs before.
    pub before: Vec<ErasedBefore>,
}
