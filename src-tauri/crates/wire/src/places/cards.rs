//! Cue cards as they are read on the screen: for whoever leads, for the others, for the coach.

use baton_meeting::experience::Experience;
use baton_meeting::id::MeetingId;
use serde::Serialize;
use ts_rs::TS;

/// Words below the sentence of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CueLine {
    /// What they are.
    pub label: String,
    /// One or several of them.
    pub words: Vec<String>,
    /// Whether several stand in an order that counts.
    pub counted: bool,
}

/// A card, in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CueCard {
    /// Where in the meeting it belongs.
    pub place: String,
    /// What it is about.
    pub title: String,
    /// How long it takes.
    pub time: Option<String>,
    /// The sentence, or the cue.
    pub say: String,
    /// Whether it is spoken as it stands.
    pub spoken: bool,
    /// What stands below.
    pub lines: Vec<CueLine>,
    /// A word that makes it easier.
    pub ease: Option<String>,
}

/// All cards for one meeting, or for any.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardsView {
    /// The meeting.
    pub meeting: Option<MeetingId>,
    /// Its title.
    pub title: Option<String>,
    /// How often whoever leads has led, or what was chosen.
    pub level: Experience,
    /// For whoever leads, in the order of the meeting.
    pub leader: Vec<CueCard>,
    /// For everybody else.
    pub others: Vec<CueCard>,
    /// For the coach.
    pub coach: Vec<CueCard>,
}
