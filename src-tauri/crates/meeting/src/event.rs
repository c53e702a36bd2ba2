//! What happened, in the past tense and in the room's words; every event ever released stays readable.
//!
//! **Invariant:** an event stands for itself: it names people by identity and carries the date it is about.

use serde::{Deserialize, Serialize};

use crate::agenda::AgendaEvent;
use crate::attendance::AttendanceEvent;
use crate::decision::DecisionEvent;
use crate::follow_up::FollowUpEvent;
use crate::id::{BatchId, Stream};
use crate::meeting::MeetingEvent;
use crate::note::NoteEvent;
use crate::person::PersonEvent;
use crate::proposal::ProposalEvent;
use crate::round::RoundEvent;
use crate::series::SeriesEvent;
use crate::speaking::SpeakingEvent;
use crate::team::TeamEvent;
use crate::timebox::TimeboxEvent;
use crate::workspace::WorkspaceEvent;

/// An event and the stream it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The unit of consistency.
    pub stream: Stream,
    /// What happened.
    pub event: Event,
}

/// A batch was taken back in this stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum JournalEvent {
    /// What a batch wrote here no longer counts; taking back such an event makes it count again.
    Reverted { batch: BatchId },
}

macro_rules! nouns {
    ($($noun:ident($event:ident),)*) => {
        /// What happened.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        pub enum Event {
            $(#[doc = concat!("See [`", stringify!($event), "`].")] $noun($event),)*
        }
        $(impl From<$event> for Event { fn from(event: $event) -> Self { Self::$noun(event) } })*

        impl Event {
            /// Reads an event from its stored form.
            ///
            /// # Errors
            /// Fails when the event is unknown to this Baton or misses something.
            pub fn read(body: &str) -> Result<Self, serde_json::Error> {
                let value: serde_json::Value = serde_json::from_str(body)?;
                let name = value.get("event").and_then(serde_json::Value::as_str).unwrap_or_default();
                let unknown = format!("unknown variant `{name}`");
                $(match $event::deserialize(&value) {
                    Ok(event) => return Ok(Self::$noun(event)),
                    Err(fault) if fault.to_string().starts_with(&unknown) => {}
                    Err(fault) => return Err(fault),
                })*
                Err(serde::de::Error::custom(format!("no event is called {name:?} here")))
            }
        }
    };
}

nouns! {
    Workspace(WorkspaceEvent),
    Person(PersonEvent),
    Team(TeamEvent),
    Series(SeriesEvent),
    Meeting(MeetingEvent),
    Agenda(AgendaEvent),
    Attendance(AttendanceEvent),
    Speaking(SpeakingEvent),
    Timebox(TimeboxEvent),
    Note(NoteEvent),
    Proposal(ProposalEvent),
    Round(RoundEvent),
    Decision(DecisionEvent),
    FollowUp(FollowUpEvent),
    Journal(JournalEvent),
}

impl Event {
    /// The stored form: compact JSON, keys in the order of the event's fields.
    pub fn written(&self) -> String {
        // Events hold text, numbers and dates only; none of them can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether undo must leave it alone: a recorded decision, a closed or approved meeting, the start of the file.
    pub fn stays(&self) -> bool {
        matches!(
            self,
            Self::Workspace(WorkspaceEvent::WorkspaceStarted { .. })
                | Self::Decision(DecisionEvent::DecisionRecorded { .. })
                | Self::Meeting(MeetingEvent::MeetingClosed { .. } | MeetingEvent::MinutesApproved { .. })
        )
    }

    /// The identity this event makes, if it makes one.
    pub fn makes(&self) -> Option<&str> {
        Some(match self {
            Self::Person(PersonEvent::PersonAdded { person, .. }) => person.as_str(),
            Self::Team(TeamEvent::TeamFormed { team, .. }) => team.as_str(),
            Self::Series(SeriesEvent::SeriesStarted { series, .. }) => series.as_str(),
            Self::Meeting(MeetingEvent::MeetingPlanned { meeting, .. }) => meeting.as_str(),
            Self::Agenda(AgendaEvent::ItemAdded { item, .. }) => item.id.as_str(),
            Self::Note(NoteEvent::NoteTaken { note, .. }) => note.id.as_str(),
            Self::Note(NoteEvent::SavedForLater { item, .. }) => item.id.as_str(),
            Self::Proposal(ProposalEvent::ProposalMade { proposal, .. }) => proposal.as_str(),
            Self::Round(RoundEvent::RoundOpened { round, .. }) => round.as_str(),
            Self::FollowUp(FollowUpEvent::FollowUpOffered { follow_up, .. }) => follow_up.as_str(),
            _ => return None,
        })
    }
}
