//! One line each: a meeting, a follow-up, a decision, an agenda item, as lists show them.

use baton_meeting::agenda::{Item, Link, Purpose};
use baton_meeting::decision::{Decision, Status};
use baton_meeting::find;
use baton_meeting::follow_up::{FollowUp, Stand, Taken};
use baton_meeting::id::{DecisionId, FollowUpId, ItemId, MeetingId, SeriesId};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::person::MeetingRole;
use baton_meeting::review;
use baton_meeting::rotation::{self, Turn};
use baton_meeting::series::Series;
use baton_meeting::state::State;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::review::{Again, again};
use crate::who::{InRole, Who, who};

/// A meeting in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MeetingBrief {
    /// Identity, once it is planned.
    pub meeting: Option<MeetingId>,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// Title.
    pub name: String,
    /// Name of the team.
    pub team: String,
    /// Local date.
    pub date: NaiveDate,
    /// Local time, `10:00`.
    pub at: String,
    /// Time zone.
    pub zone: String,
    /// Length in minutes.
    pub minutes: u32,
    /// Who has which role.
    pub roles: Vec<InRole>,
    /// How many items.
    pub items: usize,
    /// Planned minutes of everything.
    pub planned: u32,
    /// How far it is.
    pub stage: Stage,
    /// Whether it is going on.
    pub running: bool,
}

/// A planned, running or past meeting in a list.
pub fn meeting(state: &State, meeting: &Meeting) -> MeetingBrief {
    let roles = if meeting.stage == Stage::Planned { rotation::planned(state, meeting) } else { meeting.roles.clone() };
    MeetingBrief {
        meeting: Some(meeting.id.clone()),
        series: meeting.series.clone(),
        name: meeting.title.clone(),
        team: state.teams.get(&meeting.team).map(|team| team.name.clone()).unwrap_or_default(),
        date: meeting.date,
        at: meeting.at.to_string(),
        zone: meeting.zone.clone(),
        minutes: meeting.minutes,
        roles: MeetingRole::ALL.iter().filter_map(|role| Some(InRole { role: *role, who: Some(who(state, roles.get(role)?)) })).collect(),
        items: meeting.items.len(),
        planned: review::planned_minutes(state, meeting),
        stage: meeting.stage,
        running: meeting.stage == Stage::Running,
    }
}

/// An occurrence of a series that nobody has planned yet.
pub fn occurrence(state: &State, series: &Series, turn: &Turn) -> MeetingBrief {
    MeetingBrief {
        meeting: None,
        series: Some(series.id.clone()),
        name: series.name.clone(),
        team: state.teams.get(&series.team).map(|team| team.name.clone()).unwrap_or_default(),
        date: turn.date,
        at: series.at.to_string(),
        zone: series.zone.clone(),
        minutes: series.minutes,
        roles: turn.roles.iter().map(|(role, (person, _))| InRole { role: *role, who: Some(who(state, person)) }).collect(),
        items: series.waiting.len(),
        planned: series.waiting.iter().map(|item| item.minutes).sum(),
        stage: Stage::Planned,
        running: false,
    }
}

/// Where a follow-up stands, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUpState {
    /// Nobody has it yet.
    Offered,
    /// Somebody was asked.
    Asked,
    /// Somebody has it.
    Accepted,
    /// Somebody has it and asked another to take over.
    HandedOver,
    /// Done.
    Done,
    /// Let go.
    Dropped,
}

/// What a follow-up came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Origin {
    /// `decision`, `item` or `meeting`.
    pub kind: &'static str,
    /// Its identity.
    pub id: String,
    /// Its title, number or statement.
    pub text: String,
}

/// A follow-up in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FollowUpLine {
    /// Identity.
    pub id: FollowUpId,
    /// What.
    pub what: String,
    /// Whoever has it.
    pub owner: Option<Who>,
    /// Whoever was asked to take it.
    pub asked: Option<Who>,
    /// Where it stands.
    pub state: FollowUpState,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// Whether that date has passed.
    pub overdue: bool,
    /// Whether its owner took it of their own accord.
    pub claimed: bool,
    /// How often a meeting heard that it is still going.
    pub carried: u32,
    /// Name of the team.
    pub team: String,
    /// What it came from.
    pub from: Option<Origin>,
}

/// A follow-up in a list; `decisions` and `meetings` are looked through for what it came from.
pub fn follow_up(state: &State, one: &FollowUp) -> FollowUpLine {
    let (asked, kind) = match &one.stand {
        Stand::Offered => (None, FollowUpState::Offered),
        Stand::Asked { person } => (Some(person), FollowUpState::Asked),
        Stand::Accepted { .. } => (None, FollowUpState::Accepted),
        Stand::HandingOver { to, .. } => (Some(to), FollowUpState::HandedOver),
        Stand::Done { .. } => (None, FollowUpState::Done),
        Stand::Dropped { .. } => (None, FollowUpState::Dropped),
    };
    FollowUpLine {
        id: one.id.clone(),
        what: one.what.clone(),
        owner: one.stand.owner().map(|owner| who(state, owner)),
        asked: asked.map(|person| who(state, person)),
        state: kind,
        due: one.due,
        overdue: one.stand.is_open() && one.due.is_some_and(|due| due < state.today),
        claimed: one.taken == Some(Taken::Claimed),
        carried: one.carried,
        team: state.teams.get(&one.team).map(|team| team.name.clone()).unwrap_or_default(),
        from: origin(state, one),
    }
}

fn origin(state: &State, one: &FollowUp) -> Option<Origin> {
    if let Some(decision) = one.decision.as_ref().and_then(|decision| state.decisions.get(decision)) {
        return Some(Origin { kind: "decision", id: decision.id.0.clone(), text: decision.record.statement.clone() });
    }
    let meeting = one.meeting.as_ref().and_then(|meeting| state.meetings.get(meeting))?;
    let item = one.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item));
    Some(match item {
        Some(item) => Origin { kind: "item", id: meeting.id.0.clone(), text: item.title.clone() },
        None => Origin { kind: "meeting", id: meeting.id.0.clone(), text: meeting.title.clone() },
    })
}

/// A decision in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLine {
    /// Identity.
    pub id: DecisionId,
    /// Team, year and count, as people say it.
    pub number: String,
    /// The exact text.
    pub statement: String,
    /// The places found, as [from, to) in UTF-16 units.
    pub marks: Vec<(usize, usize)>,
    /// Name of the team.
    pub team: String,
    /// Method.
    pub method: Method,
    /// The result in one sentence.
    pub sentence: Message,
    /// When it was decided.
    pub date: NaiveDate,
    /// Where it is in its life.
    pub status: Status,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
    /// Whether that day has come.
    pub review_due: bool,
    /// When it ended.
    pub status_date: Option<NaiveDate>,
}

/// A decision in a list, with what was searched for marked.
pub fn decision(state: &State, one: &Decision, typed: &str) -> DecisionLine {
    let team = state.teams.get(&one.record.team).map(|team| team.name.clone()).unwrap_or_default();
    DecisionLine {
        id: one.id.clone(),
        number: format!("{team} {}", one.record.number),
        statement: one.record.statement.clone(),
        marks: find::marks(&one.record.statement, typed),
        team,
        method: one.record.tally.rule.method(),
        sentence: one.record.tally.outcome().sentence,
        date: one.record.on,
        status: one.status,
        review: one.review,
        review_due: one.review.is_some_and(|review| review <= state.today),
        status_date: one.ended_on,
    }
}

/// An agenda item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ItemView {
    /// Identity.
    pub id: ItemId,
    /// Title.
    pub title: String,
    /// Whose item it is.
    pub owner: Who,
    /// What it is for.
    pub purpose: Purpose,
    /// The outcome wanted.
    pub outcome: String,
    /// Planned minutes.
    pub minutes: u32,
    /// Notes to prepare with.
    pub notes: String,
    /// Links.
    pub links: Vec<Link>,
    /// Comes back every time.
    pub recurring: bool,
    /// How many meetings it was carried through.
    pub carried: u32,
    /// The decision that is looked at again.
    pub again: Option<Again>,
}

/// An agenda item as a window shows it.
pub fn item(state: &State, one: &Item) -> ItemView {
    ItemView {
        id: one.id.clone(),
        title: one.title.clone(),
        owner: who(state, &one.owner),
        purpose: one.purpose,
        outcome: one.outcome.clone(),
        minutes: one.minutes,
        notes: one.notes.clone(),
        links: one.links.clone(),
        recurring: one.recurring,
        carried: one.carried,
        again: again(state, one),
    }
}
