//! What was understood of files from before Baton: decisions, promises, who is named in them, and what to look at.

use baton_meeting::earlier::{PastDecision, PastFollowUp};
use baton_meeting::id::PersonId;
use baton_meeting::message::Message;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PastName;
use crate::who::Who;

/// A file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChosenFile {
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// Who was said to be meant by a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Meant {
    /// The name, as it stands in the files.
    pub name: String,
    /// Who here is meant.
    pub person: PersonId,
}

/// A file, and what was found in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EarlierFile {
    /// What it is called.
    pub name: String,
    /// As what it was read; nothing where it was not understood.
    pub shape: Option<Message>,
    /// The day it is of.
    pub date: Option<NaiveDate>,
    /// How many decisions stand in it.
    pub decisions: usize,
    /// How many promises.
    pub follow_ups: usize,
    /// Why it was left out.
    pub left: Option<Message>,
}

/// A decision that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EarlierDecision {
    /// As it would be brought in.
    pub decision: PastDecision,
    /// Why it is not.
    pub left: Option<Message>,
}

/// Something to do that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EarlierFollowUp {
    /// As it would be brought in.
    pub follow_up: PastFollowUp,
    /// Whose it is, in the words of the file; nobody's where none is named.
    pub owner: Option<String>,
    /// Who of them is here, and would be asked.
    pub who: Option<Who>,
    /// Why it is not brought in.
    pub left: Option<Message>,
}

/// A line to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EarlierLine {
    /// The file.
    pub file: String,
    /// The line, counted from one; 0 where it is about the whole file.
    pub line: usize,
    /// What is unsure.
    pub why: Message,
}

/// What was understood of some files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EarlierRead {
    /// The files in their order.
    pub files: Vec<EarlierFile>,
    /// Decisions, by file and line.
    pub decisions: Vec<EarlierDecision>,
    /// Things to do, by file and line.
    pub follow_ups: Vec<EarlierFollowUp>,
    /// Everybody who is named for one of them.
    pub names: Vec<PastName>,
    /// What to look at.
    pub unsure: Vec<EarlierLine>,
}
