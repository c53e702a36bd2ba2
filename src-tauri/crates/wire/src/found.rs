//! What was found, the minutes ready to read, and what Settings tells.

use baton_meeting::id::NoteId;
use baton_meeting::message::Message;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::MeetingBrief;
use crate::places::{CorrectionLine, Proof, ProofToKeep};
use crate::who::InRole;
use crate::whom::WhomAbout;

/// Something found by the palette.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Found {
    /// `decision`, `item`, `note`, `follow-up`, `person`, `team`, `role`, `meeting`.
    pub kind: String,
    /// Identity of what to open.
    pub id: String,
    /// Title.
    pub title: String,
    /// The words around the place.
    pub excerpt: String,
    /// The date it is about.
    pub date: Option<NaiveDate>,
    /// What somebody can be asked about it as.
    pub whom: Option<WhomAbout>,
}

/// What the palette found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FindView {
    /// Found, newest first.
    pub found: Vec<Found>,
    /// What was not understood, a sentence each.
    pub remarks: Vec<Message>,
}

/// A note that can be corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoteLine {
    /// Identity.
    pub id: NoteId,
    /// The words.
    pub text: String,
}

/// The minutes of a meeting, ready to read.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MinutesView {
    /// The meeting.
    pub meeting: MeetingBrief,
    /// As Markdown.
    pub markdown: String,
    /// Whether they can be approved.
    pub approvable: bool,
    /// Corrections by name, in order.
    pub corrections: Vec<CorrectionLine>,
    /// Notes that a correction can be about.
    pub notes: Vec<NoteLine>,
    /// Roles at the meeting.
    pub roles: Vec<InRole>,
    /// The proof of the record, to be sent to somebody.
    pub proof: Option<ProofToKeep>,
}

/// Settings.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SettingsView {
    /// Where the file is.
    pub path: String,
    /// Entries in its journal.
    #[ts(type = "number")]
    pub entries: u64,
    /// Version of Baton.
    pub version: String,
    /// Proof of the record.
    pub checkpoint: Option<Proof>,
    /// Languages there are, by tag.
    pub languages: Vec<String>,
}
