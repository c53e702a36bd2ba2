//! Everything a person can ask for: the one list, used by the desk, the command line, undo and the palette alike.
//!
//! **Invariant:** there is no second door: what is not here cannot be changed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::absence::{self, AbsenceIntent};
use crate::agenda::{self, AgendaIntent};
use crate::asked::Asked;
use crate::attendance::{self, AttendanceIntent};
use crate::correction::{self, CorrectionIntent};
use crate::course::{self, MeetingIntent};
use crate::decision::{self, DecisionIntent};
use crate::earlier::{self, EarlierIntent};
use crate::erasure::{self, ErasureIntent};
use crate::event::Fact;
use crate::feedback::{self, FeedbackIntent};
use crate::follow_up::{self, FollowUpIntent};
use crate::living;
use crate::note::{self, NoteIntent};
use crate::option::{self, OptionIntent};
use crate::person::{self, PersonIntent};
use crate::proposal::{self, ProposalIntent};
use crate::pulse::{self, PulseIntent};
use crate::readiness::{self, ReadinessIntent};
use crate::refusal::Refusal;
use crate::review::{self, ReviewIntent};
use crate::rota::{self, RotaIntent};
use crate::round::{self, RoundIntent};
use crate::series::{self, SeriesIntent};
use crate::speaking::{self, SpeakingIntent};
use crate::state::State;
use crate::team::{self, TeamIntent};
use crate::timebox::{self, TimeboxIntent};
use crate::workspace::{self, WorkspaceIntent};

macro_rules! nouns {
    ($($noun:ident($intent:ident, $module:ident),)*) => {
        /// What a person asks for.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(untagged)]
        pub enum Intent {
            $(#[doc = concat!("See [`", stringify!($intent), "`].")] $noun($intent),)*
        }
        $(impl From<$intent> for Intent { fn from(intent: $intent) -> Self { Self::$noun(intent) } })*

        impl Intent {
            /// Reads an intent: an object whose `do` names it.
            ///
            /// # Errors
            /// Refuses an unknown name and fields that are missing, unknown or of the wrong kind, and says which.
            pub fn read(value: &Value) -> Result<Self, Refusal> {
                let name = value.get("do").and_then(Value::as_str).ok_or_else(|| Refusal::new("no-intent").hint("list-intents"))?;
                let unknown = format!("unknown variant `{name}`");
                $(match $intent::deserialize(value) {
                    Ok(intent) => return Ok(Self::$noun(intent)),
                    Err(fault) if fault.to_string().starts_with(&unknown) => {}
                    Err(fault) => return Err(Refusal::new("unreadable-intent").text("intent", name).text("because", fault.to_string()).hint("list-intents")),
                })*
                Err(Refusal::new("unknown-intent").text("intent", name).hint("list-intents"))
            }

            /// The schemas of all intents, one for each noun.
            pub fn schemas() -> Vec<Value> {
                vec![$(schemars::schema_for!($intent).into(),)*]
            }
        }

        /// Answers an intent: the events it means, or a refusal. Pure; applies nothing.
        ///
        /// # Errors
        /// Refuses what the rules do not allow, and everything in a file that was given away.
        pub fn decide(state: &State, intent: Intent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
            if let Some(refusal) = living::resting(&state.workspace, &intent) {
                return Err(refusal);
            }
            match intent {
                $(Intent::$noun(intent) => $module::decide(state, intent, asked),)*
            }
        }
    };
}

nouns! {
    Workspace(WorkspaceIntent, workspace),
    Person(PersonIntent, person),
    Absence(AbsenceIntent, absence),
    Readiness(ReadinessIntent, readiness),
    Feedback(FeedbackIntent, feedback),
    Team(TeamIntent, team),
    Series(SeriesIntent, series),
    Rota(RotaIntent, rota),
    Meeting(MeetingIntent, course),
    Agenda(AgendaIntent, agenda),
    Attendance(AttendanceIntent, attendance),
    Speaking(SpeakingIntent, speaking),
    Timebox(TimeboxIntent, timebox),
    Note(NoteIntent, note),
    Proposal(ProposalIntent, proposal),
    Option(OptionIntent, option),
    Round(RoundIntent, round),
    Pulse(PulseIntent, pulse),
    Review(ReviewIntent, review),
    Decision(DecisionIntent, decision),
    Correction(CorrectionIntent, correction),
    Earlier(EarlierIntent, earlier),
    FollowUp(FollowUpIntent, follow_up),
    Erasure(ErasureIntent, erasure),
}

impl Intent {
    /// The name a person would say, as in `record-decision`.
    pub fn name(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value.get("do").and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

/// The streams an intent names beyond people, teams and series, which are always at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Meetings, by id or title; with each, the planned and running meetings of its series.
    pub meetings: Vec<String>,
    /// Series, by id or name: their planned and running meetings.
    pub series: Vec<String>,
    /// Decisions, by id or by team and number.
    pub decisions: Vec<String>,
    /// Follow-ups, by id or words.
    pub follow_ups: Vec<String>,
    /// Whether what is due for review in the team of each meeting matters.
    pub reviews: bool,
}

impl Intent {
    /// What the intent names, read from its own fields, so that there is no second list to drift.
    pub fn needs(&self) -> Needs {
        let starts = matches!(self, Self::Meeting(MeetingIntent::StartMeeting { .. }));
        let mut needs = Needs { reviews: starts, ..Needs::default() };
        let value = serde_json::to_value(self).unwrap_or_default();
        for (field, value) in value.as_object().into_iter().flatten() {
            let named: Vec<String> = match value {
                Value::String(text) => vec![text.clone()],
                Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                _ => continue,
            };
            match field.as_str() {
                "meeting" => needs.meetings.extend(named),
                "series" => needs.series.extend(named),
                "decision" | "supersedes" | "amends" => needs.decisions.extend(named),
                "follow_up" => needs.follow_ups.extend(named),
                // An id that the caller brings must not be taken already.
                "id" if value.is_string() => match self {
                    Self::Meeting(_) => needs.meetings.extend(named),
                    Self::Decision(_) => needs.decisions.extend(named),
                    Self::FollowUp(_) => needs.follow_ups.extend(named),
                    _ => {}
                },
                _ => {}
            }
        }
        needs
    }
}
