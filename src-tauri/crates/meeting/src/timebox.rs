//! Time: how much is planned, how much is left, who lends minutes to whom, and pauses.
//!
//! A timer is a stored wall deadline, so that it is right after sleep, a crash or a restart.
//!
//! **Invariant:** borrowed minutes narrow the lender by as much as they widen the borrower.

use chrono::{DateTime, Duration, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda;
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{ItemId, ItemRef, MeetingId, MeetingRef, StepId, Stream};
use crate::meeting::{Meeting, StepState};
use crate::refusal::Refusal;
use crate::state::State;
use crate::template::StepKind;

/// What a pause is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PauseKind {
    /// A breath; nobody needs to know why.
    Breathe,
    /// A break away from the table.
    Break,
}

/// A pause that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pause {
    /// What for.
    pub kind: PauseKind,
    /// Since when.
    pub since: DateTime<Utc>,
    /// When we are back, if it was said.
    pub back: Option<DateTime<Utc>>,
}

/// The step that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Now {
    /// Which step.
    pub step: StepId,
    /// Since when, pauses left out.
    pub since: DateTime<Utc>,
    /// When its minutes are up; moved by pauses and borrowed minutes.
    pub deadline: DateTime<Utc>,
}

/// What happened to time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum TimeboxEvent {
    /// The meeting pauses.
    Paused { meeting: MeetingId, kind: PauseKind, at: DateTime<Utc>, back: Option<DateTime<Utc>> },
    /// It goes on.
    Resumed { meeting: MeetingId, at: DateTime<Utc> },
    /// An item borrowed minutes from another, whose owner said yes.
    MinutesBorrowed { meeting: MeetingId, item: ItemId, from: ItemId, minutes: u32 },
}

/// What can be asked for about time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum TimeboxIntent {
    /// Pause, for some minutes if it was said how long.
    Pause { meeting: MeetingRef, kind: Option<PauseKind>, minutes: Option<u32> },
    /// Go on after a pause.
    Resume { meeting: MeetingRef },
    /// Borrow minutes for an item from a later one whose owner agrees.
    BorrowMinutes { meeting: MeetingRef, item: ItemRef, from: ItemRef, minutes: u32 },
}

/// Answers what was asked about time.
///
/// # Errors
/// Refuses a pause in a pause, and borrowing more than the lender has.
pub fn decide(state: &State, intent: TimeboxIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        TimeboxIntent::Pause { meeting, kind, minutes } => {
            let meeting = state.running(&meeting)?;
            if meeting.pause.is_some() {
                return Err(Refusal::new("paused-already").hint("resume"));
            }
            let back = minutes.filter(|minutes| *minutes > 0).map(|minutes| asked.at + Duration::minutes(i64::from(minutes.min(480))));
            let kind = kind.unwrap_or(PauseKind::Breathe);
            Ok(vec![TimeboxEvent::Paused { meeting: meeting.id.clone(), kind, at: asked.at, back }.into()])
        }
        TimeboxIntent::Resume { meeting } => {
            let meeting = state.running(&meeting)?;
            if meeting.pause.is_none() {
                return Err(Refusal::new("not-paused"));
            }
            Ok(vec![TimeboxEvent::Resumed { meeting: meeting.id.clone(), at: asked.at }.into()])
        }
        TimeboxIntent::BorrowMinutes { meeting, item, from, minutes } => {
            let meeting = state.running(&meeting)?;
            let item = agenda::find(&meeting.items, &item)?;
            let from = agenda::find(&meeting.items, &from)?;
            let lender = meeting.step(&StepId(from.id.0.clone()));
            if item.id == from.id || lender.is_none_or(|step| step.state != StepState::Ahead) || meeting.current_item() == Some(&from.id) {
                return Err(Refusal::new("cannot-lend").text("item", &from.title).hint("lend-later-item"));
            }
            let left = lender.map_or(0, |step| step.minutes);
            if minutes == 0 || minutes >= left {
                return Err(Refusal::new("too-many-minutes").text("item", &from.title).number("most", left.saturating_sub(1)));
            }
            Ok(vec![
                TimeboxEvent::MinutesBorrowed { meeting: meeting.id.clone(), item: item.id.clone(), from: from.id.clone(), minutes }.into(),
            ])
        }
    }
}

impl TimeboxEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::Paused { meeting, .. } | Self::Resumed { meeting, .. } | Self::MinutesBorrowed { meeting, .. } => meeting,
        }
    }
}

impl From<TimeboxEvent> for Fact {
    fn from(event: TimeboxEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting's time.
pub(crate) fn evolve(meeting: &mut Meeting, event: &TimeboxEvent) {
    match event {
        TimeboxEvent::Paused { kind, at, back, .. } => meeting.pause = Some(Pause { kind: *kind, since: *at, back: *back }),
        TimeboxEvent::Resumed { at, .. } => end_pause(meeting, *at),
        TimeboxEvent::MinutesBorrowed { item, from, minutes, .. } => {
            meeting.borrowed.push((item.clone(), from.clone(), *minutes));
            for step in &mut meeting.steps {
                if step.item.as_ref() == Some(item) {
                    step.minutes += minutes;
                }
                if step.item.as_ref() == Some(from) {
                    step.minutes = step.minutes.saturating_sub(*minutes);
                }
            }
            if let Some(now) = &mut meeting.now
                && now.step.0 == item.0
            {
                now.deadline += Duration::minutes(i64::from(*minutes));
            }
        }
    }
}

/// Ends a pause; the time it took is nobody's.
pub(crate) fn end_pause(meeting: &mut Meeting, at: DateTime<Utc>) {
    let Some(pause) = meeting.pause.take() else { return };
    let took = (at - pause.since).max(Duration::zero());
    meeting.paused_seconds += took.num_seconds();
    if let Some(now) = &mut meeting.now {
        now.since += took;
        now.deadline += took;
    }
    if let Some(gathering) = &mut meeting.gathering {
        gathering.deadline += took;
    }
}

/// When the meeting will end if every step that is left takes what is planned, at the moment `at`.
pub fn expected_end(meeting: &Meeting, at: DateTime<Utc>) -> DateTime<Utc> {
    let left: i64 = meeting
        .steps
        .iter()
        .filter(|step| step.state == StepState::Ahead && meeting.now.as_ref().is_none_or(|now| now.step != step.id))
        .map(|step| i64::from(step.minutes))
        .sum();
    let paused = meeting.pause.as_ref().map_or(Duration::zero(), |pause| (at - pause.since).max(Duration::zero()));
    let current = meeting.now.as_ref().map_or(at, |now| (now.deadline + paused).max(at));
    current + Duration::minutes(left)
}

/// Planned minutes of everything on the agenda, the steps around the items included.
pub fn planned_minutes(meeting: &Meeting) -> u32 {
    meeting.steps.iter().filter(|step| step.state != StepState::Skipped).map(|step| step.minutes).sum()
}

/// Planned minutes of the items alone.
pub fn item_minutes(meeting: &Meeting) -> u32 {
    meeting.steps.iter().filter(|step| step.kind == StepKind::Item).map(|step| step.minutes).sum()
}
