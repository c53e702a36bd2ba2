//! What happened, in the past tense and in the room's words; every event ever released stays readable.
//!
//! **Invariant:** an event stands for itself: it names people by identity and carries the date it is about.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize};

use crate::absence::AbsenceEvent;
use crate::agenda::AgendaEvent;
use crate::attendance::AttendanceEvent;
use crate::decision::DecisionEvent;
use crate::erasure::ErasureEvent;
use crate::feedback::FeedbackEvent;
use crate::follow_up::FollowUpEvent;
use crate::id::{BatchId, Stream};
use crate::meeting::MeetingEvent;
use crate::note::NoteEvent;
use crate::option::OptionEvent;
use crate::person::PersonEvent;
use crate::proposal::ProposalEvent;
use crate::pulse::PulseEvent;
use crate::readiness::ReadinessEvent;
use crate::review::ReviewEvent;
use crate::rota::RotaEvent;
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum JournalEvent {
    /// What a batch wrote here no longer counts; taking back such an event makes it count again.
    Reverted { batch: BatchId },
}

macro_rules! nouns {
    ($($noun:ident($event:ident),)*) => {
        /// What happened.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
        #[serde(untagged)]
        pub enum Event {
            $(#[doc = concat!("See [`", stringify!($event), "`].")] $noun($event),)*
        }
        $(impl From<$event> for Event { fn from(event: $event) -> Self { Self::$noun(event) } })*

        impl Event {
            /// The names of all events, noun by noun, as each noun's own reader has them.
            pub fn names() -> Vec<&'static str> {
                let mut names = Vec::new();
                $(names.extend(known::<$event>());)*
                names
            }
        }

        /// How to read an event, by its name.
        static READERS: LazyLock<BTreeMap<&'static str, Read>> = LazyLock::new(|| {
            let mut readers: BTreeMap<&'static str, Read> = BTreeMap::new();
            $(for name in known::<$event>() {
                readers.insert(name, |body| serde_json::from_str::<$event>(body).map(Event::$noun));
            })*
            readers
        });
    };
}

nouns! {
    Workspace(WorkspaceEvent),
    Person(PersonEvent),
    Absence(AbsenceEvent),
    Readiness(ReadinessEvent),
    Feedback(FeedbackEvent),
    Team(TeamEvent),
    Series(SeriesEvent),
    Rota(RotaEvent),
    Meeting(MeetingEvent),
    Agenda(AgendaEvent),
    Attendance(AttendanceEvent),
    Speaking(SpeakingEvent),
    Timebox(TimeboxEvent),
    Note(NoteEvent),
    Proposal(ProposalEvent),
    Option(OptionEvent),
    Round(RoundEvent),
    Pulse(PulseEvent),
    Review(ReviewEvent),
    Decision(DecisionEvent),
    FollowUp(FollowUpEvent),
    Journal(JournalEvent),
    Erasure(ErasureEvent),
}

type Read = fn(&str) -> Result<Event, serde_json::Error>;

impl Event {
    /// Reads an event from its stored form.
    ///
    /// # Errors
    /// Fails when the event is unknown to this Baton or misses something.
    pub fn read(body: &str) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        struct Named<'a> {
            #[serde(borrow)]
            event: Cow<'a, str>,
        }
        let named: Named<'_> = serde_json::from_str(body)?;
        match READERS.get(&*named.event) {
            Some(read) => read(body),
            None => Err(serde::de::Error::custom(format!("no event is called {:?} here", named.event))),
        }
    }

    /// The stored form: compact JSON, keys in the order of the event's fields.
    pub fn written(&self) -> String {
        // Events hold text, numbers and dates only; none of them can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether it says that words were erased; that is never undone, and refers to nothing that undo would have to mind.
    pub fn erases(&self) -> bool {
        matches!(self, Self::Erasure(_))
    }

    /// Whether undo must leave it alone: a recorded decision, a closed or approved meeting, the start of the file, and where
    /// it lives, which another copy counts on.
    pub fn stays(&self) -> bool {
        matches!(
            self,
            Self::Workspace(
                WorkspaceEvent::WorkspaceStarted { .. }
                    | WorkspaceEvent::FileHanded { .. }
                    | WorkspaceEvent::FileReceived { .. }
                    | WorkspaceEvent::FileTakenBack { .. }
            ) | Self::Decision(DecisionEvent::DecisionRecorded { .. })
                | Self::Meeting(MeetingEvent::MeetingClosed { .. } | MeetingEvent::MinutesApproved { .. })
        )
    }

    /// The identity this event makes, if it makes one.
    pub fn makes(&self) -> Option<&str> {
        Some(match self {
            Self::Person(PersonEvent::PersonAdded { person, .. }) => person.as_str(),
            Self::Team(TeamEvent::TeamFormed { team, .. }) => team.as_str(),
            Self::Series(SeriesEvent::SeriesStarted { series, .. }) => series.as_str(),
            Self::Absence(AbsenceEvent::AwaySaid { absence, .. }) => absence.id.as_str(),
            Self::Rota(RotaEvent::TurnArranged { arrangement, .. }) => arrangement.id().as_str(),
            Self::Meeting(MeetingEvent::MeetingPlanned { meeting, .. }) => meeting.as_str(),
            Self::Agenda(AgendaEvent::ItemAdded { item, .. }) => item.id.as_str(),
            Self::Note(NoteEvent::NoteTaken { note, .. }) => note.id.as_str(),
            Self::Note(NoteEvent::SavedForLater { item, .. }) => item.id.as_str(),
            Self::Proposal(ProposalEvent::ProposalMade { proposal, .. }) => proposal.as_str(),
            Self::Round(RoundEvent::RoundOpened { round, .. }) => round.as_str(),
            Self::Decision(DecisionEvent::DecisionBroughtIn { decision, .. }) => decision.as_str(),
            Self::FollowUp(FollowUpEvent::FollowUpOffered { follow_up, .. }) => follow_up.as_str(),
            _ => return None,
        })
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: serde::Deserializer<'de>>(body: D) -> Result<Self, D::Error> {
        let body = serde_json::Value::deserialize(body)?;
        Self::read(&body.to_string()).map_err(serde::de::Error::custom)
    }
}

/// The names a noun's reader knows. It is asked for an event without a name, and says in its complaint what there is.
fn known<'de, E: Deserialize<'de>>() -> Vec<&'static str> {
    let nameless = MapDeserializer::<_, Complaint>::new(std::iter::once(("event", "")));
    E::deserialize(nameless).err().map(|complaint| complaint.0.to_vec()).unwrap_or_default()
}

#[derive(Debug)]
struct Complaint(&'static [&'static str]);

impl std::fmt::Display for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "one of {:?}", self.0)
    }
}

impl std::error::Error for Complaint {}

impl serde::de::Error for Complaint {
    fn custom<T: std::fmt::Display>(_said: T) -> Self {
        Self(&[])
    }
    fn unknown_variant(_name: &str, known: &'static [&'static str]) -> Self {
        Self(known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_noun_names_its_events_and_no_two_events_share_a_name() {
        let names = Event::names();
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len(), "a name means one event");
        for name in ["workspace-started", "member-joined", "round-opened", "decision-recorded", "reverted"] {
            assert!(names.contains(&name), "{name}");
        }
    }

    #[test]
    fn an_event_reads_as_it_was_written_and_an_unknown_one_is_named() {
        let event = Event::from(WorkspaceEvent::WorkspaceRenamed { name: "Hill".into() });
        assert_eq!(Event::read(&event.written()).unwrap(), event);
        let fault = Event::read(r#"{"event":"moon-landed"}"#).unwrap_err().to_string();
        assert!(fault.contains("moon-landed"), "{fault}");
        assert!(Event::read(r#"{"event":"workspace-renamed"}"#).is_err(), "a name is missing");
    }
}
