//! Going round and 1-2-4-All, as desk and room screen show them: in which order, who has the word, who talks with whom.
//!
//! **Invariant:** how long somebody spoke is in no view; a window counts the seconds of a turn itself and forgets them with it.

use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_meeting::speaking::{Order, Phase, gathering, turns};
use baton_meeting::state::State;
use serde::Serialize;
use ts_rs::TS;

use crate::run::Clock;
use crate::who::{Who, all};

/// In which order it goes round in the step that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SpeakingView {
    /// How the order came about; as seated where nobody chose.
    pub order: Order,
    /// From what it was drawn, for everybody to see.
    pub seed: Option<String>,
    /// Seconds for each, when it was said.
    pub seconds: Option<u32>,
    /// Everybody here in order.
    pub people: Vec<Who>,
    /// Whether something went round before that can be turned around.
    pub reversible: bool,
}

/// 1-2-4-All, while it goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GatheringView {
    /// How far it is.
    pub phase: Phase,
    /// The phase after it.
    pub next: Option<Phase>,
    /// Its own minutes.
    pub clock: Clock,
    /// Who talks with whom, by name.
    pub groups: Vec<Vec<String>>,
}

/// In which order it goes round.
pub fn speaking(state: &State, meeting: &Meeting) -> SpeakingView {
    let round = turns::current(meeting);
    SpeakingView {
        order: round.map_or(Order::Seated, |round| round.order),
        seed: round.and_then(|round| round.seed.clone()),
        seconds: round.and_then(|round| round.seconds),
        people: all(state, &turns::order(meeting)),
        reversible: turns::last(meeting).is_some(),
    }
}

/// 1-2-4-All, while it goes on.
pub fn gathering(state: &State, meeting: &Meeting) -> Option<GatheringView> {
    let now = gathering::current(meeting)?;
    let seconds = i64::from(now.phase.minutes()) * 60;
    let deadline = now.deadline.timestamp_millis();
    let names = |group: &Vec<PersonId>| all(state, group).into_iter().map(|who| who.name).collect();
    Some(GatheringView {
        phase: now.phase,
        next: now.phase.next(),
        clock: Clock { deadline, since: deadline - seconds * 1000, seconds },
        groups: now.groups().iter().map(names).collect(),
    })
}

/// Who has the word on the room screen, who comes then, and the seconds for each.
pub struct Word {
    /// Who has the word.
    pub speaking: Option<String>,
    /// Who comes then.
    pub then: Vec<String>,
    /// Seconds for each.
    pub seconds: Option<u32>,
}

/// Who has the word where it goes round.
pub fn word(state: &State, meeting: &Meeting) -> Word {
    let mut waiting = all(state, &turns::waiting(meeting)).into_iter().map(|who| who.name);
    let seconds = turns::current(meeting).and_then(|round| round.seconds);
    Word { speaking: waiting.next(), then: waiting.take(3).collect(), seconds }
}

/// The same, only where an order was chosen in this step and somebody still waits.
pub fn chosen(state: &State, meeting: &Meeting) -> Option<Word> {
    turns::current(meeting).map(|_| word(state, meeting)).filter(|word| word.speaking.is_some())
}
