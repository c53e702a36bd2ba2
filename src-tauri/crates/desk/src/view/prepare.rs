//! Prepare: the agenda of a meeting to come, its people by meeting role, and what waits for a place.

use baton_journal::{FollowUpsAsked, MeetingsAsked};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::person::MeetingRole;
use baton_meeting::review;
use baton_meeting::rotation;
use baton_meeting::state::State;
use baton_meeting::timebox;
use baton_wire::lines::{self, MeetingBrief};
use baton_wire::places::{Named, PrepareView, RotaName, Total};
use baton_wire::review::reviews;
use baton_wire::who;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::rota;

/// Prepare; the next meeting unless another is asked for.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn prepare(desk: &Desk, wanted: Option<&str>) -> Result<PrepareView, Problem> {
    let mut state = desk.state()?;
    let asked = MeetingsAsked { stages: vec![Stage::Planned, Stage::Running], ..MeetingsAsked::default() };
    let mut planned = desk.journal().meetings(&asked)?;
    planned.sort_by_key(|meeting| (meeting.date, meeting.at));
    let chosen = match wanted {
        Some(wanted) => planned.iter().find(|meeting| meeting.id.as_str() == wanted),
        None => planned.first(),
    };
    super::reviews::load(desk, &mut state, &planned)?;
    let meetings = briefs(&state, &planned);
    let Some(meeting) = chosen else {
        return Ok(empty(meetings));
    };
    let due =
        desk.journal().follow_ups(&FollowUpsAsked { open: Some(true), team: Some(meeting.team.clone()), ..FollowUpsAsked::default() })?;
    super::follow_ups::load_origins(desk, &mut state, &due)?;
    let team = state.teams.get(&meeting.team);
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    let items = timebox::item_minutes(meeting);
    let held = if meeting.stage == Stage::Planned { rotation::planned(&state, meeting) } else { meeting.roles.clone() };
    let card = match &meeting.series {
        Some(series) => super::hand_over::before(desk, &state, series, meeting.date, held.get(&MeetingRole::Facilitator))?,
        None => None,
    };
    Ok(PrepareView {
        meeting: Some(lines::meeting(&state, meeting)),
        meetings,
        team: team.map(|team| Named { id: team.id.0.clone(), name: team.name.clone() }),
        purpose: meeting.purpose.clone(),
        done_when: meeting.done_when.clone(),
        roles: roles(&state, meeting),
        card,
        expected: who::all(&state, &meeting.expected),
        items: meeting.items.iter().map(|item| lines::item(&state, item)).collect(),
        total: Total { steps: review::planned_minutes(&state, meeting) - items, items, length: meeting.minutes },
        carried: series.map(|series| series.waiting.iter().map(|item| lines::item(&state, item)).collect()).unwrap_or_default(),
        backlog: team.map(|team| team.backlog.iter().map(|item| lines::item(&state, item)).collect()).unwrap_or_default(),
        due: due.iter().filter(|one| one.due.is_none_or(|due| due <= meeting.date)).map(|one| lines::follow_up(&state, one)).collect(),
        reviews: reviews(&state, meeting),
    })
}

/// Meetings that are planned, and the next one of each series that nobody has planned yet.
fn briefs(state: &State, planned: &[Meeting]) -> Vec<MeetingBrief> {
    let mut briefs: Vec<MeetingBrief> = planned.iter().map(|meeting| lines::meeting(state, meeting)).collect();
    for series in state.series.values() {
        let turns = rotation::rota(series, state.today, 4);
        let taken = |date| planned.iter().any(|meeting| meeting.series.as_ref() == Some(&series.id) && meeting.date == date);
        briefs.extend(turns.iter().find(|turn| !taken(turn.date)).map(|turn| lines::occurrence(state, series, turn)));
    }
    briefs.sort_by(|a, b| (a.date, &a.at).cmp(&(b.date, &b.at)));
    briefs
}

fn roles(state: &State, meeting: &Meeting) -> Vec<RotaName> {
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    let turn = series.and_then(|series| rotation::rota(series, meeting.date, 1).pop()).filter(|turn| turn.date == meeting.date);
    let why = |name: &RotaName| {
        let (person, why) = turn.as_ref()?.roles.get(&name.role)?;
        (Some(person) == name.who.as_ref().map(|who| &who.id)).then(|| rota::because(person, why))
    };
    let held = if meeting.stage == Stage::Planned { rotation::planned(state, meeting) } else { meeting.roles.clone() };
    held.iter()
        .map(|(role, person)| RotaName { role: *role, who: Some(who::who(state, person)), why: None, note: None, arrangement: None })
        .map(|name| RotaName { why: why(&name), ..name })
        .collect()
}

fn empty(meetings: Vec<MeetingBrief>) -> PrepareView {
    PrepareView {
        meeting: None,
        meetings,
        team: None,
        purpose: String::new(),
        done_when: String::new(),
        roles: Vec::new(),
        card: None,
        expected: Vec::new(),
        items: Vec::new(),
        total: Total { steps: 0, items: 0, length: 0 },
        carried: Vec::new(),
        backlog: Vec::new(),
        due: Vec::new(),
        reviews: Vec::new(),
    }
}
