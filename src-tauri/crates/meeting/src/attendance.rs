//! Who is here, and how: in the room, remote, connection lost, away; guests; and conflicts of interest declared.
//!
//! **Invariant:** a lost connection is never taken for consent, and a guest never counts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda;
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{ItemId, ItemRef, MeetingId, MeetingRef, PersonId, PersonRef, Stream};
use crate::meeting::Meeting;
use crate::refusal::Refusal;
use crate::speaking::turns;
use crate::state::State;
use crate::{round, words};

/// How somebody takes part at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// In the room.
    Room,
    /// On the line.
    Remote,
    /// Was on the line; the connection is lost.
    Lost,
    /// Not here.
    Away,
}

impl Presence {
    /// Whether the person can speak and be heard now.
    pub fn is_here(self) -> bool {
        matches!(self, Self::Room | Self::Remote)
    }
}

/// What happened to attendance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum AttendanceEvent {
    /// Somebody's presence was marked.
    PresenceMarked { meeting: MeetingId, person: PersonId, presence: Presence },
    /// A guest came.
    GuestWelcomed { meeting: MeetingId, name: String },
    /// Somebody declared a stake in an item and leaves its base.
    ConflictDeclared { meeting: MeetingId, person: PersonId, item: ItemId },
    /// Somebody took a conflict back.
    ConflictTakenBack { meeting: MeetingId, person: PersonId, item: ItemId },
}

/// What can be asked for about attendance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum AttendanceIntent {
    /// Mark how somebody takes part.
    MarkPresence { meeting: MeetingRef, person: PersonRef, presence: Presence },
    /// Everybody expected is in the room, except who is named.
    EverybodyHere { meeting: MeetingRef, except: Option<Vec<PersonRef>> },
    /// Welcome a guest.
    WelcomeGuest { meeting: MeetingRef, name: String },
    /// Declare a conflict of interest in an item.
    DeclareConflict { meeting: MeetingRef, person: PersonRef, item: ItemRef },
}

/// Answers what was asked about attendance.
///
/// # Errors
/// Refuses when the meeting is not running or the person is unknown.
pub fn decide(state: &State, intent: AttendanceIntent, _asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        AttendanceIntent::MarkPresence { meeting, person, presence } => {
            let meeting = state.running(&meeting)?;
            let person = state.active_person(&person)?.id.clone();
            if meeting.attendance.get(&person) == Some(&presence) {
                return Ok(Vec::new());
            }
            let mut facts = vec![AttendanceEvent::PresenceMarked { meeting: meeting.id.clone(), person: person.clone(), presence }.into()];
            if presence.is_here() {
                facts.extend(round::asked_too(meeting, &person));
            }
            Ok(facts)
        }
        AttendanceIntent::EverybodyHere { meeting, except } => {
            let meeting = state.running(&meeting)?;
            let except = except
                .unwrap_or_default()
                .iter()
                .map(|person| state.person(person).map(|person| person.id.clone()))
                .collect::<Result<Vec<_>, _>>()?;
            let marked = |person: &PersonId| if except.contains(person) { Presence::Away } else { Presence::Room };
            Ok(meeting
                .expected
                .iter()
                .filter(|person| meeting.attendance.get(*person).is_none_or(|known| *known == Presence::Away) || except.contains(person))
                .filter(|person| meeting.attendance.get(*person) != Some(&marked(person)))
                .flat_map(|person| {
                    let presence = marked(person);
                    let came = if presence.is_here() { round::asked_too(meeting, person) } else { Vec::new() };
                    let marked = AttendanceEvent::PresenceMarked { meeting: meeting.id.clone(), person: person.clone(), presence };
                    std::iter::once(marked.into()).chain(came)
                })
                .collect())
        }
        AttendanceIntent::WelcomeGuest { meeting, name } => {
            let meeting = state.running(&meeting)?;
            Ok(vec![AttendanceEvent::GuestWelcomed { meeting: meeting.id.clone(), name: words::line(&name, words::NAME)? }.into()])
        }
        AttendanceIntent::DeclareConflict { meeting, person, item } => {
            let meeting = state.running(&meeting)?;
            let person = state.active_person(&person)?.id.clone();
            let item = agenda::find(&meeting.items, &item)?.id.clone();
            if meeting.conflicts.contains(&(person.clone(), item.clone())) {
                return Ok(Vec::new());
            }
            if meeting.rounds.iter().any(|round| round.is_open() && round.item.as_ref() == Some(&item)) {
                return Err(Refusal::new("round-is-open").hint("close-round-first"));
            }
            Ok(vec![AttendanceEvent::ConflictDeclared { meeting: meeting.id.clone(), person, item }.into()])
        }
    }
}

impl AttendanceEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::PresenceMarked { meeting, .. }
            | Self::GuestWelcomed { meeting, .. }
            | Self::ConflictDeclared { meeting, .. }
            | Self::ConflictTakenBack { meeting, .. } => meeting,
        }
    }
}

impl From<AttendanceEvent> for Fact {
    fn from(event: AttendanceEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting's attendance.
pub(crate) fn evolve(meeting: &mut Meeting, event: &AttendanceEvent) {
    match event {
        AttendanceEvent::PresenceMarked { person, presence, .. } => {
            meeting.attendance.insert(person.clone(), *presence);
            if presence.is_here() && !meeting.attended.contains(person) {
                meeting.attended.push(person.clone());
            }
            if presence.is_here() {
                turns::came(meeting, person);
            }
        }
        AttendanceEvent::GuestWelcomed { name, .. } => meeting.guests.push(name.clone()),
        AttendanceEvent::ConflictDeclared { person, item, .. } => meeting.conflicts.push((person.clone(), item.clone())),
        AttendanceEvent::ConflictTakenBack { person, item, .. } => meeting.conflicts.retain(|(who, about)| who != person || about != item),
    }
}
