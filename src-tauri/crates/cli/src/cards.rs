//! `baton cards`: cue cards to print, for whoever leads, for the others and for the coach.
//!
//! **Invariant:** the same meeting gives the same bytes, and a file is written whole or not at all.

use baton_desk::export::{self, CardsAsked};
use baton_documents::card::Whom;
use baton_meeting::experience::Experience;
use baton_meeting::message::Message;
use serde_json::json;

use crate::arguments::{Cards, For, Level};
use crate::call::Call;
use crate::meeting;
use crate::trouble::{Ending, Trouble};

/// Writes the cards to a file, or to standard output.
///
/// # Errors
/// Refuses a meeting that is not there; fails when a file cannot be read or written.
pub fn run(call: &Call, cards: &Cards) -> Result<Ending, Trouble> {
    let desk = call.open(&cards.file)?;
    let meeting = cards.meeting.as_deref().map(|wanted| meeting::find(&desk, wanted)).transpose()?;
    let asked = CardsAsked { level: cards.level.map(Level::meant), whom: cards.whom.map(For::meant) };
    let html = export::cards(&desk, meeting.as_ref(), asked, &call.texts)?;
    if cards.to.as_os_str() == "-" {
        call.print(&html)?;
        return Ok(Ending::Done);
    }
    export::put(&cards.to, html.as_bytes())?;
    call.answer(&json!({ "written": [cards.to] }), || call.say(&Message::new("cli-written").text("path", cards.to.display().to_string())))
}

impl Level {
    fn meant(self) -> Experience {
        match self {
            Self::First => Experience::First,
            Self::Practised => Experience::Practised,
            Self::Experienced => Experience::Experienced,
        }
    }
}

impl For {
    fn meant(self) -> Whom {
        match self {
            Self::Leader => Whom::Leader,
            Self::Others => Whom::Others,
            Self::Coach => Whom::Coach,
        }
    }
}
