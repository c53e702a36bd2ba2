//! What was understood of minutes from before Baton: who led and who wrote, and who of them is here.

use baton_meeting::message::Message;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::who::Who;

/// Somebody named in the minutes, over all spellings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastName {
    /// The name as it is written most often.
    pub name: String,
    /// Who here is meant, where that is sure.
    pub who: Option<Who>,
    /// Who here may be meant.
    pub maybe: Vec<Who>,
    /// In how many meetings the name stands.
    pub meetings: usize,
}

/// Minutes of one meeting. Names are places in [`PastRead::names`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadPast {
    /// The day.
    pub date: Option<NaiveDate>,
    /// What the minutes are called.
    pub title: Option<String>,
    /// Who led.
    pub led: Vec<usize>,
    /// Who wrote.
    pub wrote: Vec<usize>,
    /// Who was there.
    pub present: Vec<usize>,
    /// Why it does not count.
    pub left: Option<Message>,
    /// What is unsure.
    pub unsure: Vec<Message>,
}

/// What was understood of minutes from before Baton.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PastRead {
    /// Meetings by date; those without a date last.
    pub meetings: Vec<ReadPast>,
    /// Everybody named.
    pub names: Vec<PastName>,
    /// How many meetings from before are counted now, and would be replaced.
    pub now: usize,
}
