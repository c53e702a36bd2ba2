//! The pulse of a team: at closing everybody may say how far "my voice mattered" is true, and only how many said what is kept.
//!
//! **Invariant:** fewer answers than five are never kept, so that nobody can be picked out; nobody's own answer is kept at all.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingId, MeetingRef, Stream};
use crate::meeting::Meeting;
use crate::refusal::Refusal;
use crate::state::State;

/// Below this many answers nothing is kept or shown. Product decision: with five, one answer can hide among the others; it is
/// also the usual least group in published staff surveys.
pub const FEWEST: u32 = 5;

/// How many said what, from "not at all" to "fully".
pub type Answers = [u32; 5];

/// What happened when the pulse was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum PulseEvent {
    /// So many said what.
    PulseTaken { meeting: MeetingId, answers: Answers },
}

/// What can be asked for about the pulse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PulseIntent {
    /// Take the pulse: how many said what, from "not at all" to "fully".
    TakePulse { meeting: MeetingRef, answers: Vec<u32> },
}

/// Answers what was asked about the pulse.
///
/// # Errors
/// Refuses another number of counts than five, fewer than five answers, more answers than people, and a second pulse.
pub fn decide(state: &State, intent: PulseIntent, _asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let PulseIntent::TakePulse { meeting, answers } = intent;
    let meeting = state.running(&meeting)?;
    if meeting.pulse.is_some() {
        return Err(Refusal::new("pulse-taken").hint("undo-pulse"));
    }
    let answers: Answers = answers.try_into().map_err(|_| Refusal::new("pulse-shape"))?;
    let given = given(&answers);
    if given < u64::from(FEWEST) {
        return Err(Refusal::new("pulse-few").number("fewest", i64::from(FEWEST)));
    }
    let people = meeting.attended.len() + meeting.guests.len();
    if given > people as u64 {
        return Err(Refusal::new("pulse-many").number("people", i64::try_from(people).unwrap_or(i64::MAX)));
    }
    Ok(vec![PulseEvent::PulseTaken { meeting: meeting.id.clone(), answers }.into()])
}

fn given(answers: &Answers) -> u64 {
    answers.iter().copied().map(u64::from).sum()
}

/// The pulse of one meeting, as the team may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The meeting's date.
    pub date: NaiveDate,
    /// How many answered.
    pub answers: u32,
    /// How many of them said "mostly" or "fully".
    pub heard: u32,
}

/// The pulse over meetings, oldest first; meetings with fewer than five answers say nothing.
pub fn beats<'a>(meetings: impl IntoIterator<Item = &'a Meeting>) -> Vec<Beat> {
    let beat = |meeting: &'a Meeting| {
        let answers = meeting.pulse.as_ref()?;
        let given = u32::try_from(given(answers)).ok().filter(|given| *given >= FEWEST)?;
        Some(Beat { date: meeting.date, answers: given, heard: answers[3].saturating_add(answers[4]) })
    };
    let mut beats: Vec<Beat> = meetings.into_iter().filter_map(beat).collect();
    beats.sort_by_key(|beat| beat.date);
    beats
}

impl From<PulseEvent> for Fact {
    fn from(event: PulseEvent) -> Self {
        let PulseEvent::PulseTaken { meeting, .. } = &event;
        Self { stream: Stream::Meeting(meeting.clone()), event: event.into() }
    }
}

/// Folds one event into a meeting.
pub(crate) fn evolve(meeting: &mut Meeting, event: &PulseEvent) {
    let PulseEvent::PulseTaken { answers, .. } = event;
    meeting.pulse = Some(*answers);
}
