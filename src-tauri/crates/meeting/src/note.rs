//! Notes taken in a meeting, and what was raised and saved for later.
//!
//! **Invariant:** a private note never leaves the desk: not to the wall, not into documents.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda::{self, Item, NewItem};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{ItemId, ItemRef, MeetingId, MeetingRef, NoteId, NoteRef, PersonId, PersonRef, StepId, Stream};
use crate::meeting::{Meeting, Stage};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Note {
    /// Identity.
    pub id: NoteId,
    /// The item it belongs to, if one was open.
    pub item: Option<ItemId>,
    /// The step in which it was taken.
    pub step: Option<StepId>,
    /// Whose words, where it matters.
    pub person: Option<PersonId>,
    /// The words.
    pub text: String,
    /// Seen on the desk only.
    pub private: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// How often the words were corrected.
    #[serde(default)]
    pub corrected: u32,
}

/// Something raised, off topic, owned and not forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Saved {
    /// As the item it will be.
    pub item: Item,
    /// What becomes of it, once the meeting has said.
    pub settled: Option<Settling>,
}

/// What becomes of something saved for later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Settling {
    /// On the agenda next time.
    NextTime,
    /// On the team's backlog.
    Shelved,
    /// Let go.
    Dropped,
}

/// What happened to notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum NoteEvent {
    /// A note was taken.
    NoteTaken { meeting: MeetingId, note: Note },
    /// Its words were corrected.
    NoteReworded { meeting: MeetingId, note: NoteId, text: String },
    /// It was struck out.
    NoteStruck { meeting: MeetingId, note: NoteId },
    /// Something was saved for later.
    SavedForLater { meeting: MeetingId, item: Item },
    /// It was settled what becomes of it.
    SavedSettled { meeting: MeetingId, item: ItemId, how: Settling },
}

/// What can be asked for about notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum NoteIntent {
    /// Take a note; it belongs to the item that is open, unless another is named.
    TakeNote {
        meeting: MeetingRef,
        id: Option<NoteId>,
        text: String,
        item: Option<ItemRef>,
        person: Option<PersonRef>,
        private: Option<bool>,
    },
    /// Correct a note's words.
    RewordNote { meeting: MeetingRef, note: NoteRef, text: String },
    /// Strike a note out.
    StrikeNote { meeting: MeetingRef, note: NoteRef },
    /// Save something for later, with an owner.
    SaveForLater { meeting: MeetingRef, id: Option<ItemId>, title: String, owner: PersonRef },
    /// Settle what becomes of something saved for later.
    SettleSaved { meeting: MeetingRef, item: ItemRef, how: Settling },
}

/// Answers what was asked about notes.
///
/// # Errors
/// Refuses empty notes, unknown items, and new words in minutes that were approved.
pub fn decide(state: &State, intent: NoteIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        NoteIntent::TakeNote { meeting, id, text, item, person, private } => {
            let meeting = state.running(&meeting)?;
            let item = match item {
                Some(item) => Some(agenda::find(&meeting.items, &item)?.id.clone()),
                None => meeting.current_item().cloned(),
            };
            let person = person.map(|person| state.person(&person).map(|person| person.id.clone())).transpose()?;
            let note = Note {
                id: asked.id_or(id),
                item,
                step: meeting.now.as_ref().map(|now| now.step.clone()),
                person,
                text: words::text(&text)?,
                private: private.unwrap_or(false),
                at: asked.at,
                corrected: 0,
            };
            if meeting.notes.iter().any(|known| known.id == note.id) {
                return Err(Refusal::new("id-taken").text("id", note.id.as_str()));
            }
            Ok(vec![NoteEvent::NoteTaken { meeting: meeting.id.clone(), note }.into()])
        }
        NoteIntent::RewordNote { meeting, note, text } => {
            let (meeting, note) = find(state, &meeting, &note)?;
            let text = words::text(&text)?;
            Ok(if text == note.text {
                Vec::new()
            } else {
                vec![NoteEvent::NoteReworded { meeting: meeting.id.clone(), note: note.id.clone(), text }.into()]
            })
        }
        NoteIntent::StrikeNote { meeting, note } => {
            let (meeting, note) = find(state, &meeting, &note)?;
            Ok(vec![NoteEvent::NoteStruck { meeting: meeting.id.clone(), note: note.id.clone() }.into()])
        }
        NoteIntent::SaveForLater { meeting, id, title, owner } => {
            let meeting = state.running(&meeting)?;
            let new = NewItem { id, title, owner, purpose: None, outcome: None, minutes: None, notes: None, links: None, recurring: None };
            let item = agenda::new_item(state, new, asked)?;
            Ok(vec![NoteEvent::SavedForLater { meeting: meeting.id.clone(), item }.into()])
        }
        NoteIntent::SettleSaved { meeting, item, how } => {
            let meeting = state.running(&meeting)?;
            let items: Vec<Item> = meeting.saved.iter().map(|saved| saved.item.clone()).collect();
            let item = agenda::find(&items, &item)?.id.clone();
            Ok(vec![NoteEvent::SavedSettled { meeting: meeting.id.clone(), item, how }.into()])
        }
    }
}

fn find<'a>(state: &'a State, meeting: &MeetingRef, note: &NoteRef) -> Result<(&'a Meeting, &'a Note), Refusal> {
    let meeting = state.meeting(meeting)?;
    if meeting.stage == Stage::Approved {
        return Err(Refusal::new("minutes-approved").text("meeting", &meeting.title));
    }
    let note = meeting.notes.iter().find(|known| known.id.as_str() == note.as_str()).ok_or_else(|| Refusal::new("unknown-note"))?;
    Ok((meeting, note))
}

impl NoteEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::NoteTaken { meeting, .. }
            | Self::NoteReworded { meeting, .. }
            | Self::NoteStruck { meeting, .. }
            | Self::SavedForLater { meeting, .. }
            | Self::SavedSettled { meeting, .. } => meeting,
        }
    }
}

impl From<NoteEvent> for Fact {
    fn from(event: NoteEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting's notes.
pub(crate) fn evolve(meeting: &mut Meeting, event: &NoteEvent) {
    match event {
        NoteEvent::NoteTaken { note, .. } => {
            meeting.notes.retain(|known| known.id != note.id);
            meeting.notes.push(note.clone());
        }
        NoteEvent::NoteReworded { note, text, .. } => {
            if let Some(known) = meeting.notes.iter_mut().find(|known| known.id == *note) {
                known.text = text.clone();
                known.corrected += 1;
            }
        }
        NoteEvent::NoteStruck { note, .. } => meeting.notes.retain(|known| known.id != *note),
        NoteEvent::SavedForLater { item, .. } => meeting.saved.push(Saved { item: item.clone(), settled: None }),
        NoteEvent::SavedSettled { item, how, .. } => {
            if let Some(saved) = meeting.saved.iter_mut().find(|saved| saved.item.id == *item) {
                saved.settled = Some(*how);
            }
        }
    }
}
