//! A correction: somebody by name says what the words should have been. It stands beside what it corrects.
//!
//! **Invariant:** what was recorded or approved is never rewritten; a correction is an entry of its own, linked to it.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::decision::DecisionEvent;
use crate::event::Fact;
use crate::id::{DecisionRef, MeetingRef, NoteId, NoteRef, PersonId, PersonRef};
use crate::meeting::{MeetingEvent, Stage};
use crate::note::NoteEvent;
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// A correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Correction {
    /// Who says so.
    pub person: PersonId,
    /// The note it is about, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<NoteId>,
    /// The words as they were then; empty when it is about no note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub was: String,
    /// What it should say.
    pub text: String,
    /// When.
    pub on: NaiveDate,
}

/// What can be asked for about corrections.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum CorrectionIntent {
    /// Correct the minutes of a closed meeting by name: a note's words, or anything. A note is rewritten until the minutes are
    /// approved; from then on the correction only stands beside it.
    CorrectMinutes { meeting: MeetingRef, note: Option<NoteRef>, person: PersonRef, text: String },
    /// Say by name how the words of a decision were meant; the statement stays as it was recorded.
    CorrectDecision { decision: DecisionRef, person: PersonRef, text: String },
}

/// Answers what was asked about corrections.
///
/// # Errors
/// Refuses corrections of a meeting that is not over, of unknown notes, by nobody, and empty ones.
pub fn decide(state: &State, intent: CorrectionIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        CorrectionIntent::CorrectMinutes { meeting, note, person, text } => {
            let meeting = state.meeting(&meeting)?;
            if !matches!(meeting.stage, Stage::Closed | Stage::Approved) {
                return Err(Refusal::new("not-closed").text("meeting", &meeting.title));
            }
            let note = match note {
                Some(wanted) => {
                    let found = meeting.notes.iter().find(|known| known.id.as_str() == wanted.as_str() && !known.private);
                    Some(found.ok_or_else(|| Refusal::new("unknown-note"))?)
                }
                None => None,
            };
            let correction = Correction {
                person: state.person(&person)?.id.clone(),
                note: note.map(|note| note.id.clone()),
                was: note.map(|note| note.text.clone()).unwrap_or_default(),
                text: words::text(&text)?,
                on: asked.today(),
            };
            let mut facts: Vec<Fact> = Vec::new();
            if let Some(note) = note.filter(|_| meeting.stage == Stage::Closed) {
                let reworded =
                    NoteEvent::NoteReworded { meeting: meeting.id.clone(), note: note.id.clone(), text: correction.text.clone() };
                facts.push(reworded.into());
            }
            facts.push(MeetingEvent::MinutesCorrected { meeting: meeting.id.clone(), correction }.into());
            Ok(facts)
        }
        CorrectionIntent::CorrectDecision { decision, person, text } => {
            let decision = state.decision(&decision)?;
            let person = state.person(&person)?.id.clone();
            let correction = Correction { person, note: None, was: String::new(), text: words::text(&text)?, on: asked.today() };
            Ok(vec![DecisionEvent::DecisionCorrected { decision: decision.id.clone(), correction }.into()])
        }
    }
}
