//! Trust: the proof of the record to be noted, what was erased, and what a check found.
//!
//! **Invariant:** who asked for an erasure, and why, is not in here: whoever checks the record need not know.

use baton_meeting::erasure::Erasing;
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// A square for a camera, as data to draw; one module is one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProofSquare {
    /// Modules on one side, with the quiet zone.
    pub side: usize,
    /// The dark modules as the data of one path: numbers and the letters `M`, `h`, `v`, `z`.
    pub path: String,
}

/// The proof of the record in every form in which somebody can keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProofToKeep {
    /// Four words to glance at.
    pub glance: String,
    /// Twelve words to write down.
    pub words: String,
    /// The full form.
    pub full: String,
    /// The entry, counted on its device.
    #[ts(type = "number")]
    pub entry: u64,
    /// The full form for a camera.
    pub square: Option<ProofSquare>,
}

/// Words that were erased because somebody asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErasedLine {
    /// When.
    pub on: NaiveDate,
    /// A name, or words.
    pub what: Erasing,
    /// How many entries lost their words.
    pub entries: usize,
}

/// Whether the record can be trusted: what to keep, and what was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TrustView {
    /// The proof of the newest entry; none in an empty workspace.
    pub proof: Option<ProofToKeep>,
    /// How many entries there are.
    #[ts(type = "number")]
    pub entries: u64,
    /// Where the file is.
    pub path: String,
    /// What was erased, newest first.
    pub erased: Vec<ErasedLine>,
}

/// How far a check is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckGoing {
    /// `indexes`, `chains`, `tables` or `pages`.
    pub doing: &'static str,
    /// How much of that is done.
    #[ts(type = "number")]
    pub done: u64,
    /// Of how much; 0 where that cannot be said.
    #[ts(type = "number")]
    pub of: u64,
}

/// Something that is wrong with the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckedProblem {
    /// At which entry; 0 where it is about no single one.
    #[ts(type = "number")]
    pub entry: u64,
    /// What it means.
    pub said: Message,
}

/// Where a checkpoint that was kept stands in the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KeptProof {
    /// The entry, counted in the file.
    #[ts(type = "number")]
    pub entry: u64,
    /// On which day it was written, in the zone of the desk.
    pub on: NaiveDate,
    /// How many entries it vouches for.
    #[ts(type = "number")]
    pub vouched: u64,
    /// How many it does not: they are newer, or were written on another device since that began.
    #[ts(type = "number")]
    pub beyond: u64,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckedView {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// How many entries were checked.
    #[ts(type = "number")]
    pub entries: u64,
    /// How many devices wrote them.
    #[ts(type = "number")]
    pub devices: u64,
    /// How many read tables were made anew and compared.
    #[ts(type = "number")]
    pub tables: u64,
    /// Whether a checkpoint was given to compare with.
    pub compared: bool,
    /// Where that stands; none when the file does not hold it.
    pub kept: Option<KeptProof>,
    /// The first of what is wrong, without the checkpoint that was missed.
    pub problems: Vec<CheckedProblem>,
    /// How many more things are wrong.
    pub more: usize,
}

/// How a check ended.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Checked {
    /// It went through.
    Done(CheckedView),
    /// Somebody stopped it; nothing is said about the record.
    Stopped,
    /// What was given to compare with is no checkpoint.
    Refused {
        /// Why.
        refusal: Refusal,
    },
}
