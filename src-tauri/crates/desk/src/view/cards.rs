//! Cue cards: gathered for one meeting or for any, in the measure of whoever leads it.

use baton_documents::card::{self, Card, CardsIn, Whom};
use baton_meeting::experience::Experience;
use baton_meeting::meeting::Meeting;
use baton_meeting::person::MeetingRole;
use baton_meeting::state::State;
use baton_texts::Texts;
use baton_wire::places::{CardsView, CueCard, CueLine};

use crate::desk::Desk;
use crate::problem::Problem;

/// The cards of a meeting, or of any regular one.
///
/// # Errors
/// Fails when the meeting is not there, or the file cannot be read.
pub fn cards(desk: &Desk, wanted: Option<&str>, level: Option<Experience>, texts: &Texts) -> Result<CardsView, Problem> {
    let mut state = desk.state()?;
    let meeting = wanted.map(|wanted| super::meeting(desk, wanted)).transpose()?;
    if let Some(meeting) = &meeting {
        super::reviews::load_for(desk, &mut state, meeting)?;
    }
    let level = level.unwrap_or_else(|| measure(&state, meeting.as_ref()));
    let of = CardsIn { state: &state, meeting: meeting.as_ref(), level, texts };
    let shown = |whom| card::cards(&of, whom).into_iter().map(view).collect();
    Ok(CardsView {
        leader: shown(Whom::Leader),
        others: shown(Whom::Others),
        coach: shown(Whom::Coach),
        level,
        title: meeting.as_ref().map(|meeting| meeting.title.clone()),
        meeting: meeting.map(|meeting| meeting.id),
    })
}

/// How often whoever leads a meeting has led; where nobody is known, the first times.
pub(crate) fn measure(state: &State, meeting: Option<&Meeting>) -> Experience {
    let leads = meeting.and_then(card::leads);
    leads.map_or(Experience::First, |person| Experience::of(state, person, MeetingRole::Facilitator))
}

fn view(card: Card) -> CueCard {
    let lines = card.lines.into_iter();
    CueCard {
        lines: lines.map(|line| CueLine { label: line.label, words: line.words, counted: line.counted }).collect(),
        place: card.place,
        title: card.title,
        time: card.time,
        say: card.say,
        spoken: card.spoken,
        ease: card.ease,
    }
}
