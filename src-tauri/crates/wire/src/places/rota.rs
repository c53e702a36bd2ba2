//! Whose turn: months at a glance, and why.

use baton_meeting::absence::Period;
use baton_meeting::id::{AbsenceId, ArrangementId, MeetingId, SeriesId};
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::refusal::Refusal;
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
    /// A remark beside it: swapped, stands in, for the first time with somebody.
    pub note: Option<Message>,
    /// The swap or cover that put the name there, which can be taken back.
    pub arrangement: Option<ArrangementId>,
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
    /// Names by role; a rotating role without a name is there with nobody.
    pub roles: Vec<RotaName>,
    /// The meeting, once planned.
    pub meeting: Option<MeetingId>,
    /// Who is away then.
    pub away: Vec<Who>,
}

/// Somebody is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AwayLine {
    /// Identity, for taking it back.
    pub id: AbsenceId,
    /// Who.
    pub who: Who,
    /// When; periods that are over are left out.
    pub periods: Vec<Period>,
    /// Only in this series.
    pub here_only: bool,
    /// In their words; may be empty.
    pub note: String,
}

/// Days on which something stands in a calendar file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadAway {
    /// What the calendar calls it; may be empty.
    pub title: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// What was understood of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CalendarRead {
    /// Stretches of days from today on, in order.
    pub found: Vec<ReadAway>,
    /// What is unsure.
    pub unsure: Vec<Message>,
}

/// Somebody takes no turns for now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PausedLine {
    /// Who.
    pub who: Who,
    /// In which meeting roles.
    pub roles: Vec<MeetingRole>,
    /// The day on which they want to be asked again.
    pub ask_again: Option<NaiveDate>,
}

/// How a role is filled: `fair`, `volunteer-first`, `fixed-order` or `fixed-person`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RolePolicy {
    /// The role.
    pub role: MeetingRole,
    /// The policy.
    pub policy: &'static str,
    /// The order, or the one person.
    pub people: Vec<Who>,
}

/// A name that would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TurnChange {
    /// The date.
    pub date: NaiveDate,
    /// The role.
    pub role: MeetingRole,
    /// Who has it now.
    pub before: Option<Who>,
    /// Who would have it.
    pub after: Option<Who>,
    /// Whether the name is published; else only the forecast changes.
    pub published: bool,
}

/// What would happen to the turns of a series, without doing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WhatIfView {
    /// Why it cannot be done.
    pub refused: Option<Refusal>,
    /// Names that would change, by date.
    pub changes: Vec<TurnChange>,
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
    /// Why I lead then.
    pub lead_why: Option<Message>,
    /// Past and published meetings.
    pub rows: Vec<RotaRow>,
    /// What may still change.
    pub forecast: Vec<RotaRow>,
    /// Who comes after the next facilitator.
    pub next_in_line: Vec<Who>,
    /// How widely it was led this quarter.
    pub share: Option<RotaShare>,
    /// Everybody in the rota.
    pub members: Vec<Who>,
    /// Who is away now or later.
    pub away: Vec<AwayLine>,
    /// Who takes no turns for now, in a role that rotates here.
    pub paused: Vec<PausedLine>,
    /// How each rotating role is filled.
    pub policies: Vec<RolePolicy>,
    /// Good for starting out.
    pub starters: bool,
    /// How many meetings from before Baton count.
    pub past: usize,
}
