//! Whose turn: months at a glance, and why.

use baton_meeting::id::{MeetingId, SeriesId};
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::who::Who;

/// A series by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SeriesLine {
    /// Identity.
    pub id: SeriesId,
    /// Name.
    pub name: String,
    /// Recurrence rule.
    pub every: String,
    /// Time.
    pub at: String,
    /// Length in minutes.
    pub minutes: u32,
    /// Time zone.
    pub zone: String,
}

/// A name in a row of the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RotaName {
    /// The role.
    pub role: MeetingRole,
    /// Who.
    pub who: Option<Who>,
    /// Why this name, in one sentence.
    pub why: Option<Message>,
    /// A remark beside it.
    pub note: Option<Message>,
}

/// A row of the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RotaRow {
    /// The date.
    pub date: NaiveDate,
    /// Whether it is over.
    pub past: bool,
    /// Why there is no meeting; empty when no reason was given.
    pub off: Option<String>,
    /// Names by role.
    pub roles: Vec<RotaName>,
    /// The meeting, once planned.
    pub meeting: Option<MeetingId>,
}

/// How a series was led, in words and bars without names.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RotaShare {
    /// "7 of 9 led; most, twice."
    pub text: Message,
    /// Times led, largest first; no names.
    pub bars: Vec<u32>,
}

/// Whose turn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RotaView {
    /// The series shown; nothing when there is none.
    pub series: Option<SeriesLine>,
    /// All series.
    pub all: Vec<SeriesLine>,
    /// Roles that rotate.
    pub roles: Vec<MeetingRole>,
    /// The date.
    pub today: NaiveDate,
    /// When I lead next.
    pub lead: Option<NaiveDate>,
    /// Past and published meetings.
    pub rows: Vec<RotaRow>,
    /// What may still change.
    pub forecast: Vec<RotaRow>,
    /// Who comes after the next facilitator.
    pub next_in_line: Vec<Who>,
    /// How widely it was led this quarter.
    pub share: Option<RotaShare>,
}
