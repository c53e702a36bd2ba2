//! Who speaks: the queue, who was heard in each step, rounds in an order that was chosen, and 1-2-4-All.
//!
//! **Invariant:** how long somebody spoke is never recorded.

pub mod gathering;
pub mod turns;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::gathering::{Gathering, Phase};
pub use self::turns::{Order, SpeakingRound};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingId, MeetingRef, PersonId, PersonRef, StepId, Stream};
use crate::meeting::Meeting;
use crate::refusal::Refusal;
use crate::state::State;

/// Somebody who was heard, or who passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Heard {
    /// In which step.
    pub step: StepId,
    /// Who.
    pub person: PersonId,
    /// Passing is allowed, and kept.
    pub passed: bool,
}

/// What happened around speaking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum SpeakingEvent {
    /// Somebody wants to speak.
    HandRaised { meeting: MeetingId, person: PersonId },
    /// Somebody no longer wants to.
    HandLowered { meeting: MeetingId, person: PersonId },
    /// Somebody was heard, or passed.
    Spoke { meeting: MeetingId, step: StepId, person: PersonId, passed: bool },
    /// A round began in an order that was chosen; whoever was heard already is not asked again in it.
    SpeakingRoundBegun {
        meeting: MeetingId,
        step: StepId,
        order: Order,
        seed: Option<String>,
        seconds: Option<u32>,
        people: Vec<PersonId>,
        heard: Vec<PersonId>,
    },
    /// 1-2-4-All came to a phase.
    GatheringEntered { meeting: MeetingId, step: StepId, phase: Phase, people: Vec<PersonId>, deadline: DateTime<Utc> },
    /// 1-2-4-All is over, or was left.
    GatheringEnded { meeting: MeetingId },
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
    /// Go round in an order, or as it stands; seconds for each if it was said how many. Who was heard is not asked again until all were.
    BeginSpeakingRound { meeting: MeetingRef, order: Option<Order>, from: Option<PersonRef>, seconds: Option<u32> },
    /// Begin 1-2-4-All, or go on to its next phase.
    GatherOn { meeting: MeetingRef },
    /// Leave 1-2-4-All, or end it.
    EndGathering { meeting: MeetingRef },
}

/// Answers what was asked around speaking.
///
/// # Errors
/// Refuses when the meeting is not running, nothing is going on in it, or a round is meant that cannot be.
pub fn decide(state: &State, intent: SpeakingIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
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
        SpeakingIntent::BeginSpeakingRound { meeting, order, from, seconds } => {
            let meeting = state.running(&meeting)?;
            let from = from.map(|from| state.active_person(&from).map(|person| person.id.clone())).transpose()?;
            let SpeakingRound { step, order, seed, seconds, people, heard } = turns::begun(meeting, order, from, seconds, asked)?;
            let meeting = meeting.id.clone();
            Ok(vec![SpeakingEvent::SpeakingRoundBegun { meeting, step, order, seed, seconds, people, heard }.into()])
        }
        SpeakingIntent::GatherOn { meeting } => {
            let meeting = state.running(&meeting)?;
            let Gathering { step, phase, people, deadline } = gathering::entered(meeting, asked.at)?;
            Ok(vec![SpeakingEvent::GatheringEntered { meeting: meeting.id.clone(), step, phase, people, deadline }.into()])
        }
        SpeakingIntent::EndGathering { meeting } => {
            let meeting = state.running(&meeting)?;
            if gathering::current(meeting).is_none() {
                return Ok(Vec::new());
            }
            Ok(vec![SpeakingEvent::GatheringEnded { meeting: meeting.id.clone() }.into()])
        }
    }
}

impl SpeakingEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::HandRaised { meeting, .. }
            | Self::HandLowered { meeting, .. }
            | Self::Spoke { meeting, .. }
            | Self::SpeakingRoundBegun { meeting, .. }
            | Self::GatheringEntered { meeting, .. }
            | Self::GatheringEnded { meeting } => meeting,
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
            if let Some(round) = meeting.speaking_rounds.iter_mut().rev().find(|round| round.step == *step)
                && !round.heard.contains(person)
            {
                round.heard.push(person.clone());
            }
        }
        SpeakingEvent::SpeakingRoundBegun { step, order, seed, seconds, people, heard, .. } => {
            meeting.speaking_rounds.push(SpeakingRound {
                step: step.clone(),
                order: *order,
                seed: seed.clone(),
                seconds: *seconds,
                people: people.clone(),
                heard: heard.clone(),
            });
        }
        SpeakingEvent::GatheringEntered { step, phase, people, deadline, .. } => {
            meeting.gathering = Some(Gathering { step: step.clone(), phase: *phase, people: people.clone(), deadline: *deadline });
        }
        SpeakingEvent::GatheringEnded { .. } => meeting.gathering = None,
    }
}
