//! "Who do I ask about this?": people with their capacity, whom to ask first standing first.
//!
//! **Invariant:** nobody who has left is named as somebody to ask.

use baton_meeting::message::Message;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::who::Who;

/// What somebody asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum WhomAbout {
    /// A decision.
    Decision { decision: String },
    /// An agenda item, on a meeting's agenda or waiting for one.
    Item { item: String },
    /// A role of a team.
    Role { team: String, role: String },
    /// A follow-up.
    FollowUp { follow_up: String },
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AskWhom {
    /// Who.
    pub who: Who,
    /// In which capacity.
    pub capacity: Message,
}

/// Whom to ask about something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WhomView {
    /// What it is about, in its own words.
    pub title: String,
    /// What else helps: with how much say a role decides, which decision a follow-up came from.
    pub besides: Vec<Message>,
    /// Whom to ask, the first first.
    pub ask: Vec<AskWhom>,
}
