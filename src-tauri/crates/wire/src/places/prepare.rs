//! Prepare: the agenda of the next meeting, and what was understood of a pasted one.

use baton_meeting::agenda::{Link, Purpose};
use baton_meeting::message::Message;
use serde::Serialize;
use ts_rs::TS;

use crate::hand_over::Card;
use crate::lines::{FollowUpLine, ItemView, MeetingBrief};
use crate::places::Named;
use crate::places::RotaName;
use crate::review::ReviewLine;
use crate::who::Who;

/// Minutes of an agenda against its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Total {
    /// Steps that are not items.
    pub steps: u32,
    /// Items.
    pub items: u32,
    /// Length of the meeting.
    pub length: u32,
}

/// Prepare.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrepareView {
    /// The meeting that is prepared.
    pub meeting: Option<MeetingBrief>,
    /// All meetings that can be prepared.
    pub meetings: Vec<MeetingBrief>,
    /// The team.
    pub team: Option<Named>,
    /// Why we are here.
    pub purpose: String,
    /// We will be done when.
    pub done_when: String,
    /// Who has which role, and why.
    pub roles: Vec<RotaName>,
    /// From whoever led last.
    pub card: Option<Card>,
    /// Who is expected.
    pub expected: Vec<Who>,
    /// Items in order.
    pub items: Vec<ItemView>,
    /// Minutes.
    pub total: Total,
    /// Carried over, waiting for a place.
    pub carried: Vec<ItemView>,
    /// The team's backlog.
    pub backlog: Vec<ItemView>,
    /// Follow-ups due by then.
    pub due: Vec<FollowUpLine>,
    /// Decisions that come back by themselves.
    pub reviews: Vec<ReviewLine>,
}

/// What was understood of one line of a pasted agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadItem {
    /// Title.
    pub title: String,
    /// Owner, where somebody known here was recognised.
    pub owner: Option<Who>,
    /// The name as it stood there.
    pub owner_text: Option<String>,
    /// Minutes.
    pub minutes: Option<u32>,
    /// Links.
    pub links: Vec<Link>,
    /// What stood below it.
    pub notes: String,
    /// What it is for, where the words tell.
    pub purpose: Option<Purpose>,
    /// Opening, adoption of the agenda and the like: part of every meeting, not an item.
    pub procedure: bool,
    /// What is unsure about it.
    pub unsure: Option<Message>,
    /// The line it came from.
    pub line: usize,
}

/// What was understood of a pasted agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgendaRead {
    /// Items.
    pub items: Vec<ReadItem>,
    /// Lines that were left out.
    pub left: Vec<String>,
}
