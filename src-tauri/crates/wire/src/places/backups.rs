//! Backups: which there are, what putting one back would lose, and what a rescue could not save.

use baton_meeting::message::Message;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::SaidKind;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// The workspace was closed.
    Closing,
    /// A day had begun.
    Daily,
    /// Before an upgrade.
    Upgrade,
    /// Before something was brought in.
    Import,
    /// Before another backup took its place.
    Restoring,
    /// Somebody asked for it.
    Hand,
}

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupLine {
    /// What the file is called, which tells it from others.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The day at the desk.
    pub day: NaiveDate,
    /// Why it was made.
    pub reason: BackupReason,
    /// In bytes.
    pub size: u64,
    /// How many entries it holds; nothing when it cannot be read.
    pub entries: Option<u64>,
}

/// A workspace that could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StuckFile {
    /// Where it stands.
    pub path: String,
    /// What the file is called.
    pub name: String,
    /// What is wrong with it.
    pub why: Message,
    /// Whether there is a file that could be rescued.
    pub rescuable: bool,
    /// The newest backup of it that can be read.
    pub newest: Option<BackupLine>,
}

/// The backups of the open workspace, and a file that could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackupsView {
    /// Where the open workspace stands; nothing when none is open.
    pub path: Option<String>,
    /// The folder with the backups, once there is one.
    pub folder: Option<String>,
    /// The newest first.
    pub backups: Vec<BackupLine>,
    /// A file that could not be opened.
    pub stuck: Option<StuckFile>,
}

/// Something that would not be there any more, or not as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NewerLine {
    /// What it is called.
    pub title: String,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// Whether the backup knows nothing of it; else it knows an older state.
    pub whole: bool,
}

/// What the present file holds and a backup does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct NewerThings {
    /// How many entries.
    pub entries: usize,
    /// Decisions.
    pub decisions: Vec<NewerLine>,
    /// Meetings.
    pub meetings: Vec<NewerLine>,
    /// How many follow-ups.
    #[serde(rename = "followUps")]
    pub follow_ups: usize,
    /// How many people, teams and regular meetings.
    pub others: usize,
}

/// A backup before it is put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RestoreView {
    /// The backup.
    pub backup: BackupLine,
    /// The name of the workspace in it.
    pub workspace: String,
    /// What would not be there any more; nothing when the present file cannot be read.
    pub lost: Option<NewerThings>,
    /// How many entries only the backup holds.
    pub gained: usize,
}

/// How many entries of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MissingKind {
    /// Of what.
    pub kind: SaidKind,
    /// How many.
    pub count: u64,
}

/// Entries in a row that could not be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MissingLine {
    /// The number of the first.
    pub from: u64,
    /// The number of the last.
    pub to: u64,
    /// How many.
    pub count: u64,
    /// Written after this.
    pub after: Option<DateTime<Utc>>,
    /// Written before this.
    pub before: Option<DateTime<Utc>>,
    /// Of which kinds, as far as it is known.
    pub kinds: Vec<MissingKind>,
}

/// What came of a rescue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RescueView {
    /// The new file.
    pub path: String,
    /// How many entries were saved.
    pub entries: usize,
    /// How many of them stand beyond a gap and were written again.
    pub again: usize,
    /// How many texts that were being typed.
    pub drafts: usize,
    /// What could not be saved.
    pub missing: Vec<MissingLine>,
}

/// What came of putting a backup back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RestoredView {
    /// Where the workspace stands.
    pub path: String,
    /// Where what stood there before is kept.
    pub kept: Option<String>,
    /// How many entries it holds now.
    pub entries: u64,
}

/// What came of backing up by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BackedUpView {
    /// Whether a backup was made, or the newest holds the same already, in words.
    pub said: Message,
}
