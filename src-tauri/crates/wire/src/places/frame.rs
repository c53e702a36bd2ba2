//! The frame around every place: which workspace is open, who sits here, how this computer shows it.

use baton_meeting::id::{BatchId, MeetingId};
use baton_meeting::living::Living;
use baton_meeting::message::Message;
use baton_meeting::state::State;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::who::{Known, Who, who};

/// The open workspace, as the window's frame shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenWorkspace {
    /// Name.
    pub name: String,
    /// Made up, to explore.
    pub example: bool,
    /// Where the file is.
    pub path: String,
    /// Whether nothing can be written, and then why.
    pub read_only: Option<Message>,
    /// Which copy of it lives, where there is more than one.
    pub copy: Option<FileCopy>,
}

/// Which copy of a file lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FileCopy {
    /// In words.
    pub said: Message,
    /// `rests`, `came` or `back`.
    pub is: &'static str,
    /// Who has or had the other.
    pub with: Who,
    /// Since when.
    pub on: NaiveDate,
}

/// Says which copy of a workspace lives; nothing where there is only one.
pub fn copy(state: &State) -> Option<FileCopy> {
    let (is, handed) = match &state.workspace.living {
        Living::Here => return None,
        Living::Went(handed) => ("rests", handed),
        Living::Came(handed) => ("came", handed),
        Living::Back { handed, .. } => ("back", handed),
    };
    Some(FileCopy { said: state.workspace.living.said()?, is, with: who(state, &handed.to), on: handed.on })
}

/// What can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Undoable {
    /// The batch.
    pub batch: BatchId,
    /// The name of the intent that wrote it, as in `add-item`.
    pub intent: String,
}

/// The meeting that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RunningBrief {
    /// Identity.
    pub meeting: MeetingId,
    /// Title.
    pub name: String,
}

/// What the window itself needs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FrameView {
    /// Nothing when no workspace is open.
    pub workspace: Option<OpenWorkspace>,
    /// Nobody and nothing in it yet: the first ten minutes begin.
    pub fresh: bool,
    /// Who is at the keyboard, once they have said so.
    pub me: Option<Who>,
    /// Everybody.
    pub people: Vec<Known>,
    /// The meeting that is going on.
    pub running: Option<RunningBrief>,
    /// The date at the desk.
    pub today: NaiveDate,
    /// The zone times are shown in.
    pub zone: String,
    /// What undo would take back.
    pub undo: Option<Undoable>,
    /// Revision of the file.
    #[ts(type = "number")]
    pub revision: u64,
    /// How this computer is set.
    pub device: Device,
    /// The room screen.
    pub wall: WallState,
    /// Workspaces that were open before, newest first.
    pub recent: Vec<Recent>,
}

/// A workspace that was open before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Recent {
    /// Name when it was last open.
    pub name: String,
    /// Where it is.
    pub path: String,
}

/// How this computer is set; not kept in the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Device {
    /// Language by tag; the computer's own when nothing is chosen.
    pub language: Option<String>,
    /// `system`, `light`, `dark` or `contrast`.
    pub theme: String,
    /// Letters act as shortcuts outside text fields.
    pub single_keys: bool,
    /// A soft sound when minutes are up.
    pub chime: bool,
    /// Text on the room screen is one third larger.
    pub large_room: bool,
    /// Everything on the desk a quarter larger, for people standing.
    pub standing: bool,
    /// How much coaching stands beside the meeting: `auto` for as often as whoever leads has led, or a level by name.
    pub coaching: String,
}

impl Default for Device {
    fn default() -> Self {
        Self {
            language: None,
            theme: "system".to_owned(),
            single_keys: true,
            chime: true,
            large_room: false,
            standing: false,
            coaching: "auto".to_owned(),
        }
    }
}

/// How the room screen is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct WallState {
    /// Holds the picture it has.
    pub frozen: bool,
    /// Shows nothing.
    pub blank: bool,
    /// Which page of a long text.
    pub page: usize,
}
