//! Going round: in which order people are asked, who has the word, and who has not spoken.
//!
//! As seated, drawn (sorted by SHA-256 of `seed:person id`, as lots are), the last round turned around, or from somebody on. Whoever
//! comes later is asked at the end; whoever leaves is passed over, and keeps their place should they come back.
//!
//! **Invariant:** everybody here is asked exactly once in a round, whoever comes and goes. How long somebody spoke is never recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Heard;
use crate::asked::Asked;
use crate::id::{PersonId, StepId};
use crate::meeting::Meeting;
use crate::refusal::Refusal;

/// The most seconds that each can be given. Product decision: beyond ten minutes it is no round but a talk.
pub const MOST_SECONDS: u32 = 600;

/// How many have to be heard for it to count as having gone round, where no order was chosen.
const WENT_ROUND: usize = 2;

/// In which order people are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// As people sit.
    Seated,
    /// Drawn, from a seed that is shown.
    Random,
    /// The last round of this meeting, turned around.
    Reversed,
    /// As people sit, from somebody on.
    From,
}

/// A round of speaking whose order was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SpeakingRound {
    /// In which step.
    pub step: StepId,
    /// How the order came about.
    pub order: Order,
    /// From what it was drawn.
    pub seed: Option<String>,
    /// Seconds for each, when it was said.
    pub seconds: Option<u32>,
    /// Everybody in order; whoever came later at the end.
    pub people: Vec<PersonId>,
    /// Who is not asked any more: they were heard, or passed.
    pub heard: Vec<PersonId>,
}

/// The round that was begun in the step that is going on.
pub fn current(meeting: &Meeting) -> Option<&SpeakingRound> {
    let step = &meeting.now.as_ref()?.step;
    meeting.speaking_rounds.iter().rev().find(|round| round.step == *step)
}

/// Everybody here in the order in which they are asked in this step: as begun, or as seated.
pub fn order(meeting: &Meeting) -> Vec<PersonId> {
    let here = meeting.here();
    let Some(round) = current(meeting) else { return here };
    let mut order: Vec<PersonId> = round.people.iter().filter(|person| here.contains(person)).cloned().collect();
    order.extend(here.into_iter().filter(|person| !round.people.contains(person)));
    order
}

/// Whether somebody is not asked any more in the step that is going on, and whether they passed.
pub fn heard<'a>(meeting: &'a Meeting, person: &PersonId) -> Option<&'a Heard> {
    let step = &meeting.now.as_ref()?.step;
    let known = meeting.heard.iter().find(|heard| heard.step == *step && heard.person == *person)?;
    current(meeting).is_none_or(|round| round.heard.contains(person)).then_some(known)
}

/// Who has not spoken yet, in order: the first has the word.
pub fn waiting(meeting: &Meeting) -> Vec<PersonId> {
    order(meeting).into_iter().filter(|person| heard(meeting, person).is_none()).collect()
}

/// The order of the last round of a meeting: as it was begun, else as people were heard where it went round.
pub fn last(meeting: &Meeting) -> Option<Vec<PersonId>> {
    if let Some(round) = meeting.speaking_rounds.last() {
        return Some(round.people.clone());
    }
    let spoke =
        |step: &StepId| meeting.heard.iter().filter(|heard| heard.step == *step).map(|heard| heard.person.clone()).collect::<Vec<_>>();
    meeting.heard.iter().rev().map(|heard| spoke(&heard.step)).find(|people| people.len() >= WENT_ROUND)
}

/// Puts a round together. Without an order it goes on as it stands, so that the seconds alone can be changed.
///
/// # Errors
/// Refuses seconds that mean nothing, somebody to begin with who is not here, and turning around what did not go round.
pub(super) fn begun(
    meeting: &Meeting,
    order: Option<Order>,
    from: Option<PersonId>,
    seconds: Option<u32>,
    asked: &Asked,
) -> Result<SpeakingRound, Refusal> {
    let step = meeting.now.as_ref().map(|now| now.step.clone()).ok_or_else(|| Refusal::new("no-step").hint("go-on"))?;
    if seconds.is_some_and(|seconds| seconds == 0 || seconds > MOST_SECONDS) {
        return Err(Refusal::new("seconds-each").number("most", MOST_SECONDS));
    }
    let mut people = meeting.here();
    if people.is_empty() {
        return Err(Refusal::new("nobody-here-to-speak").hint("mark-who-is-here"));
    }
    let left = |people: &[PersonId]| people.iter().filter(|person| heard(meeting, person).is_some()).cloned().collect::<Vec<_>>();
    let order = match (order, &from, current(meeting)) {
        (Some(order), ..) => order,
        (None, Some(_), _) => Order::From,
        (None, None, Some(known)) => return Ok(SpeakingRound { seconds, ..known.clone() }),
        (None, None, None) => return Ok(SpeakingRound { step, order: Order::Seated, seed: None, seconds, heard: left(&people), people }),
    };
    let mut seed = None;
    match (order, from) {
        (Order::From, Some(person)) => match people.iter().position(|known| *known == person) {
            Some(at) => people.rotate_left(at),
            None => return Err(Refusal::new("begins-not-here").person("person", &person)),
        },
        (Order::From, None) => return Err(Refusal::new("begins-with-whom")),
        (_, Some(_)) => return Err(Refusal::new("begins-with-somebody-else")),
        (Order::Seated, None) => {}
        (Order::Random, None) => {
            let drawn = seed_of(asked);
            people.sort_by_key(|person| draw(&drawn, person));
            seed = Some(drawn);
        }
        (Order::Reversed, None) => {
            let mut before = last(meeting).ok_or_else(|| Refusal::new("no-round-before"))?;
            before.reverse();
            before.retain(|person| people.contains(person));
            people.retain(|person| !before.contains(person));
            before.append(&mut people);
            people = before;
        }
    }
    // Where somebody still waits, those left are put in order; otherwise it goes round anew.
    let heard = if waiting(meeting).is_empty() { Vec::new() } else { left(&people) };
    Ok(SpeakingRound { step, order, seed, seconds, people, heard })
}

/// A short seed that can be read aloud.
fn seed_of(asked: &Asked) -> String {
    Sha256::digest(format!("speaking:{}:{}", asked.seed, asked.at.timestamp_millis()))
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What somebody drew.
fn draw(seed: &str, person: &PersonId) -> [u8; 32] {
    Sha256::digest(format!("{seed}:{}", person.0).as_bytes()).into()
}

/// Somebody came: they are asked at the end.
pub(crate) fn came(meeting: &mut Meeting, person: &PersonId) {
    let Some(step) = meeting.now.as_ref().map(|now| now.step.clone()) else { return };
    if let Some(round) = meeting.speaking_rounds.iter_mut().rev().find(|round| round.step == step)
        && !round.people.contains(person)
    {
        round.people.push(person.clone());
    }
}
