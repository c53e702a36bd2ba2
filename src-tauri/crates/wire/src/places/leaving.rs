//! When somebody leaves: everything that carries their name, each with what can become of it.

use baton_meeting::id::{ItemId, MeetingId, RoleId, SeriesId, TeamId};
use baton_meeting::person::MeetingRole;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::{DecisionLine, FollowUpLine};
use crate::who::Who;

/// An item they own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeavingItem {
    /// Identity.
    pub id: ItemId,
    /// Title.
    pub title: String,
    /// Where it is, by name: the meeting, the team or the series.
    pub at: String,
    /// The meeting on whose agenda it is.
    pub meeting: Option<MeetingId>,
    /// The team in which it waits.
    pub team: Option<TeamId>,
    /// The series for whose next meeting it waits.
    pub series: Option<SeriesId>,
    /// The team whose item it is, in which it can be offered.
    pub of: TeamId,
}

/// A role they hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeavingRole {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: String,
    /// What it may decide alone.
    pub domain: Option<String>,
    /// The team.
    pub team: TeamId,
    /// The team by name.
    #[serde(rename = "teamName")]
    pub team_name: String,
    /// Who holds it as well.
    pub others: Vec<Who>,
}

/// A series in whose rota they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeavingSeries {
    /// Identity.
    pub id: SeriesId,
    /// Name.
    pub name: String,
    /// Their published turns; each finds somebody else by itself.
    pub turns: Vec<NaiveDate>,
    /// Meeting roles that are always theirs; without them these are filled by the fair rota.
    pub fixed: Vec<MeetingRole>,
}

/// A decision they proposed that comes back for review.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LeavingDecision {
    /// The decision.
    pub line: DecisionLine,
    /// A follow-up from it is open already, so somebody looks after it.
    #[serde(rename = "lookedAfter")]
    pub looked_after: bool,
}

/// When somebody leaves.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LeavingView {
    /// Who.
    pub who: Who,
    /// Whether they have left already.
    pub left: bool,
    /// Items to come and items that wait.
    pub items: Vec<LeavingItem>,
    /// What they have said yes to.
    #[serde(rename = "followUps")]
    pub follow_ups: Vec<FollowUpLine>,
    /// What they were asked to take, and have not answered.
    pub asked: Vec<FollowUpLine>,
    /// Roles they hold.
    pub roles: Vec<LeavingRole>,
    /// Series in whose rota they are.
    pub series: Vec<LeavingSeries>,
    /// Decisions they proposed that come back for review.
    pub decisions: Vec<LeavingDecision>,
}
