//! Who speaks: the queue, and who was heard in each step.
//!
//! **Invariant:** how long somebody spoke is never recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingId, MeetingRef, PersonId, PersonRef, StepId, Stream};
use crate::meeting::Meeting;
use crate::refusal::Refusal;
use crate::state::State;

/// Somebody who was heard, or who passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// In which step.
    pub step: StepId,
    /// Who.
    pub person: PersonId,
    /// Passing is allowed, and kept.
    pub passed: bool,
}

/// What happened around speaking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum SpeakingEvent {
    /// Somebody wants to speak.
    HandRaised { meeting: MeetingId, person: PersonId },
    /// Somebody no longer wants to.
    HandLowered { meeting: MeetingId, person: PersonId },
    /// Somebody was heard, or passed.
    Spoke { meeting: MeetingId, step: StepId, person: PersonId, passed: bool },
}

/// What can be asked for around speaking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SpeakingIntent {
    /// Put somebody into the queue.
    RaiseHand { meeting: MeetingRef, person: PersonRef },
    /// Take somebody out of the queue.
    LowerHand { meeting: MeetingRef, person: PersonRef },
    /// Somebody has the word in this step, or passes.
    Speak { meeting: MeetingRef, person: PersonRef, passed: Option<bool> },
}

/// Answers what was asked around speaking.
///
/// # Errors
/// Refuses when the meeting is not running, or nothing is going on in it.
pub fn decide(state: &State, intent: SpeakingIntent, _asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        SpeakingIntent::RaiseHand { meeting, person } => {
            let meeting = state.running(&meeting)?;
            let person = state.active_person(&person)?.id.clone();
            if meeting.queue.contains(&person) {
                return Ok(Vec::new());
            }
            Ok(vec![SpeakingEvent::HandRaised { meeting: meeting.id.clone(), person }.into()])
        }
        SpeakingIntent::LowerHand { meeting, person } => {
            let meeting = state.running(&meeting)?;
            let person = state.person(&person)?.id.clone();
            if !meeting.queue.contains(&person) {
                return Ok(Vec::new());
            }
            Ok(vec![SpeakingEvent::HandLowered { meeting: meeting.id.clone(), person }.into()])
        }
        SpeakingIntent::Speak { meeting, person, passed } => {
            let meeting = state.running(&meeting)?;
            let person = state.active_person(&person)?.id.clone();
            let step = meeting.now.as_ref().map(|now| now.step.clone()).ok_or_else(|| Refusal::new("no-step").hint("go-on"))?;
            Ok(vec![SpeakingEvent::Spoke { meeting: meeting.id.clone(), step, person, passed: passed.unwrap_or(false) }.into()])
        }
    }
}

impl SpeakingEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::HandRaised { meeting, .. } | Self::HandLowered { meeting, .. } | Self::Spoke { meeting, .. } => meeting,
        }
    }
}

impl From<SpeakingEvent> for Fact {
    fn from(event: SpeakingEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting.
pub(crate) fn evolve(meeting: &mut Meeting, event: &SpeakingEvent) {
    match event {
        SpeakingEvent::HandRaised { person, .. } => {
            if !meeting.queue.contains(person) {
                meeting.queue.push(person.clone());
            }
        }
        SpeakingEvent::HandLowered { person, .. } => meeting.queue.retain(|waiting| waiting != person),
        SpeakingEvent::Spoke { step, person, passed, .. } => {
            meeting.queue.retain(|waiting| waiting != person);
            meeting.heard.retain(|heard| heard.step != *step || heard.person != *person);
            meeting.heard.push(Heard { step: step.clone(), person: person.clone(), passed: *passed });
        }
    }
}
