//! Cue cards: for every step of a meeting what to say, in the measure of whoever leads; one for the others, one for the coach.
//!
//! A card is words in their order; [`page`] sets them on A5, the desk shows the same on the screen.
//!
//! **Invariant:** the same meeting, level and language give the same cards, and none holds a private word.

mod beside;
mod leader;
pub mod moment;
mod page;

use baton_meeting::experience::Experience;
use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_meeting::person::MeetingRole;
use baton_meeting::state::State;
use baton_texts::Texts;

pub use self::page::page;

/// What cards are made from.
pub struct CardsIn<'a> {
    /// Names and series.
    pub state: &'a State,
    /// The meeting they are for; without one they are for any regular meeting.
    pub meeting: Option<&'a Meeting>,
    /// How often whoever leads has led.
    pub level: Experience,
    /// The language to write in.
    pub texts: &'a Texts,
}

/// Whose card it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Whoever leads.
    Leader,
    /// Everybody else.
    Others,
    /// Whoever watches how it goes.
    Coach,
}

/// One card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Where in the meeting it belongs.
    pub place: String,
    /// What it is about.
    pub title: String,
    /// How long it takes.
    pub time: Option<String>,
    /// The sentence, or the cue; the largest words on the card.
    pub say: String,
    /// Whether `say` is spoken as it stands.
    pub spoken: bool,
    /// What stands below, in order.
    pub lines: Vec<Line>,
    /// A word that makes it easier.
    pub ease: Option<String>,
}

/// Words below the sentence, with what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the words are.
    pub label: String,
    /// One or several of them.
    pub words: Vec<String>,
    /// Whether several stand in an order that counts.
    pub counted: bool,
}

impl Line {
    fn one(label: String, words: String) -> Self {
        Self { label, words: vec![words], counted: false }
    }
}

impl Whom {
    /// Everybody a card can be for, in the order of the whole set.
    pub const ALL: [Self; 3] = [Self::Leader, Self::Others, Self::Coach];

    /// Its name in keys and files: `leader`, `others`, `coach`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Others => "others",
            Self::Coach => "coach",
        }
    }

    /// Whose card a name means.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whom| whom.name() == name)
    }
}

/// The cards for somebody, in the order in which they are needed.
pub fn cards(of: &CardsIn<'_>, whom: Whom) -> Vec<Card> {
    match whom {
        Whom::Leader => leader::cards(of),
        Whom::Others => vec![beside::others(of)],
        Whom::Coach => vec![beside::coach(of)],
    }
}

/// Who leads a meeting: has the role now, or is planned for it.
pub fn leads(meeting: &Meeting) -> Option<&PersonId> {
    let role = MeetingRole::Facilitator;
    meeting.roles.get(&role).or_else(|| meeting.planned.get(&role))
}
