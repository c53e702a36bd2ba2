//! Follow-ups: by owner, by due, unclaimed.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::FollowUpLine;
use crate::places::Named;
use crate::who::Who;

/// How much somebody has promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Load {
    /// Who.
    pub who: Who,
    /// Open follow-ups they accepted.
    pub open: usize,
}

/// Follow-ups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FollowUpsView {
    /// The date.
    pub today: NaiveDate,
    /// Open ones: unclaimed first, then by date.
    pub open: Vec<FollowUpLine>,
    /// Done and let go, newest first.
    pub closed: Vec<FollowUpLine>,
    /// What everybody has promised, shown before somebody is asked.
    pub load: Vec<Load>,
    /// Teams.
    pub teams: Vec<Named>,
}
