//! The whole file of one organisation: its name, and whether this copy of it is the one that lives.
//!
//! **Invariant:** what only concerns this computer (theme, windows, language) is not kept here.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{BatchId, PersonId, PersonRef, Stream};
use crate::living::{self, Living};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// A workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Workspace {
    /// Identity of the file, kept by every copy.
    pub id: String,
    /// The name of the organisation.
    pub name: String,
    /// Whether everything in it is made up, to explore.
    pub example: bool,
    /// Whether this copy of the file is the one that lives.
    #[serde(default, skip_serializing_if = "Living::is_here")]
    pub living: Living,
}

/// What happened to the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum WorkspaceEvent {
    /// The file began.
    WorkspaceStarted {
        workspace: String,
        name: String,
        #[serde(default)]
        example: bool,
    },
    /// It got another name.
    WorkspaceRenamed { name: String },
    /// A copy went with somebody; this file rests.
    FileHanded {
        copy: String,
        to: PersonId,
        #[serde(default)]
        from: Option<PersonId>,
        on: NaiveDate,
    },
    /// This is the copy that went; it lives.
    FileReceived { copy: String, on: NaiveDate },
    /// The file that had been given away lives again.
    FileTakenBack { copy: String, on: NaiveDate },
}

/// What can be asked for about the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum WorkspaceIntent {
    /// Start a workspace; done once, when the file is made.
    StartWorkspace { id: Option<String>, name: String, example: Option<bool> },
    /// Give the workspace another name.
    RenameWorkspace { name: String },
    /// Give the file away: the copy that is made now lives, this one rests.
    HandFile { to: PersonRef },
    /// Say that this is the copy that went; asked of the copy when it is made.
    ReceiveFile {},
    /// Take back a file that was given away: it lives here again.
    TakeFileBack {},
    /// Undo what one intent wrote; undoing an undo brings it back.
    Undo {
        /// The batch to take back; left out, the newest that can be undone.
        batch: Option<BatchId>,
    },
}

/// Answers what was asked about the workspace; undoing is the journal's part and never comes here.
///
/// # Errors
/// Refuses a second start and unreadable names.
pub fn decide(state: &State, intent: WorkspaceIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        WorkspaceIntent::StartWorkspace { id, name, example } => {
            if !state.workspace.id.is_empty() {
                return Err(Refusal::new("workspace-started"));
            }
            let name = words::line(&name, words::NAME)?;
            Ok(vec![WorkspaceEvent::WorkspaceStarted { workspace: asked.id_or(id), name, example: example.unwrap_or(false) }.into()])
        }
        WorkspaceIntent::RenameWorkspace { name } => {
            Ok(vec![WorkspaceEvent::WorkspaceRenamed { name: words::line(&name, words::NAME)? }.into()])
        }
        WorkspaceIntent::HandFile { to } => Ok(vec![living::hand(state, &to, asked)?.into()]),
        WorkspaceIntent::ReceiveFile {} => Ok(vec![living::receive(&state.workspace, asked)?.into()]),
        WorkspaceIntent::TakeFileBack {} => Ok(vec![living::take_back(&state.workspace, asked)?.into()]),
        WorkspaceIntent::Undo { .. } => Err(Refusal::new("nothing-to-undo")),
    }
}

impl From<WorkspaceEvent> for Fact {
    fn from(event: WorkspaceEvent) -> Self {
        Self { stream: Stream::Workspace, event: event.into() }
    }
}

/// Folds one event into the workspace.
pub fn evolve(mut workspace: Workspace, event: &WorkspaceEvent) -> Workspace {
    match event {
        WorkspaceEvent::WorkspaceStarted { workspace: id, name, example } => {
            workspace.id = id.clone();
            workspace.name = name.clone();
            workspace.example = *example;
        }
        WorkspaceEvent::WorkspaceRenamed { name } => workspace.name = name.clone(),
        WorkspaceEvent::FileHanded { .. } | WorkspaceEvent::FileReceived { .. } | WorkspaceEvent::FileTakenBack { .. } => {
            workspace.living = living::evolve(std::mem::take(&mut workspace.living), event);
        }
    }
    workspace
}
