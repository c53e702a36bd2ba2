//! Growing into it: the readiness ladder, feedback and coach of whoever is at this desk; and the pulse of a team.

use baton_meeting::feedback::Standing;
use baton_meeting::id::FeedbackId;
use baton_meeting::message::Message;
use baton_meeting::person::{MeetingRole, Readiness};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::who::Who;

/// A step that is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StepLine {
    /// In which role.
    pub role: MeetingRole,
    /// To which rung.
    pub to: Readiness,
    /// Why, as a question.
    pub why: Message,
}

/// The ladder in one meeting role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LadderView {
    /// The role.
    pub role: MeetingRole,
    /// Where they placed themselves.
    pub placed: Option<Readiness>,
    /// What they did, in words.
    pub evidence: Message,
    /// When they did it last.
    pub last: Option<NaiveDate>,
    /// They said that they would like to take the next step.
    pub wished: bool,
    /// The step that is proposed.
    pub step: Option<StepLine>,
    /// They take no turns in it for now.
    pub paused: bool,
    /// When they want to be asked again.
    #[serde(rename = "askAgain")]
    pub ask_again: Option<NaiveDate>,
}

/// One line of feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FeedbackLine {
    /// Identity.
    pub id: FeedbackId,
    /// The line.
    pub words: String,
    /// The date of the meeting.
    pub date: NaiveDate,
    /// Its title.
    pub meeting: String,
    /// How far it is.
    pub standing: Standing,
}

/// What somebody shares with whoever is at this desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CoachedView {
    /// Whose it is.
    pub who: Who,
    /// What they share.
    pub feedback: Vec<FeedbackLine>,
}

/// A pause whose day has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PausedRole {
    /// In one role; in all when left out.
    pub role: Option<MeetingRole>,
    /// The day they named.
    pub until: NaiveDate,
}

/// Growing into it, for whoever is at this desk and nobody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GrowthView {
    /// Who.
    pub me: Who,
    /// The ladders.
    pub ladders: Vec<LadderView>,
    /// Pauses whose day has come.
    pub paused: Vec<PausedRole>,
    /// Feedback that was given to them.
    pub feedback: Vec<FeedbackLine>,
    /// Who sees what they share.
    pub coach: Option<Who>,
    /// What others share with them.
    pub coached: Vec<CoachedView>,
}

/// The pulse of one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BeatView {
    /// The meeting's date.
    pub date: NaiveDate,
    /// How many answered; at least five.
    pub answers: u32,
    /// How many of them said "mostly" or "fully".
    pub heard: u32,
}

/// The pulse of a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PulseView {
    /// Meetings with at least five answers, oldest first.
    pub beats: Vec<BeatView>,
}
