//! What the room sees now.

use baton_journal::{Audience, MeetingsAsked};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::rotation;
use baton_wire::lines::{self, MeetingBrief};
use baton_wire::places::WallState;
use baton_wire::run::{Beside, clock, pause};
use baton_wire::wall::{self, RoomDraft, WallMode, WallView};
use chrono::Duration;

use crate::desk::{Desk, Place};
use crate::device::Memory;
use crate::problem::Problem;
use crate::view::run::gather;
use crate::view::trust;

/// How long the hand-over stays on the room screen after the meeting has closed.
const LINGERS: i64 = 20;

/// The room screen without a meeting.
///
/// # Errors
/// Never fails; kept in step with [`wall`].
pub fn alone(memory: &Memory, show: WallMode, place: &Place) -> Result<WallView, Problem> {
    Ok(wall::framed(show, String::new(), &memory.device, 0, place.zone.name().to_owned(), 0))
}

/// The room screen.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn wall(desk: Option<&Desk>, memory: &Memory, held: WallState, place: &Place) -> Result<WallView, Problem> {
    let Some(desk) = desk else {
        return alone(memory, WallMode::Idle { name: String::new(), next: None, date: None, at: None, leads: None }, place);
    };
    let revision = desk.journal().revision()?;
    let meeting = match super::running(desk)? {
        Some(meeting) => Some(meeting),
        None => just_closed(desk)?,
    };
    let Some(meeting) = meeting else {
        return idle(desk, memory, revision);
    };
    let gathered = gather(desk, meeting)?;
    let proof = trust::at_closing(desk, &gathered.meeting)?;
    let beside = Beside { follow_ups: &gathered.follow_ups, decisions: &gathered.decisions, proof, now: desk.now() };
    let drafts: Vec<RoomDraft> = desk
        .journal()
        .drafts()?
        .into_iter()
        .filter(|draft| draft.audience == Audience::Room)
        .map(|draft| RoomDraft { place: draft.place, text: draft.text })
        .collect();
    let meeting = &gathered.meeting;
    let show = wall::wall(&gathered.state, meeting, &beside, &drafts);
    let running = meeting.stage == Stage::Running;
    Ok(WallView {
        clock: clock(meeting).filter(|_| running),
        pause: pause(meeting),
        ribbon: if running { wall::ribbon(&gathered.state, meeting, &beside) } else { Vec::new() },
        ..wall::framed(show, meeting.title.clone(), &memory.device, held.page, meeting.zone.clone(), revision)
    })
}

fn just_closed(desk: &Desk) -> Result<Option<Meeting>, Problem> {
    let asked = MeetingsAsked { stages: vec![Stage::Closed], newest_first: true, limit: Some(3), ..MeetingsAsked::default() };
    let recent = desk.now() - Duration::minutes(LINGERS);
    Ok(desk
        .journal()
        .meetings(&asked)?
        .into_iter()
        .filter(|meeting| meeting.closed.is_some_and(|closed| closed > recent))
        .max_by_key(|meeting| meeting.closed))
}

fn idle(desk: &Desk, memory: &Memory, revision: u64) -> Result<WallView, Problem> {
    let state = desk.state()?;
    let planned = desk.journal().meetings(&MeetingsAsked { stages: vec![Stage::Planned], ..MeetingsAsked::default() })?;
    let mut next: Vec<MeetingBrief> = planned.iter().map(|meeting| lines::meeting(&state, meeting)).collect();
    for series in state.series.values() {
        next.extend(rotation::rota(series, state.today, 1).first().map(|turn| lines::occurrence(&state, series, turn)));
    }
    let next = next.into_iter().min_by(|a, b| (a.date, &a.at).cmp(&(b.date, &b.at)));
    let leads = next.as_ref().and_then(|next| next.roles.first()).and_then(|role| role.who.as_ref()).map(|who| who.name.clone());
    let show = WallMode::Idle {
        name: state.workspace.name.clone(),
        date: next.as_ref().map(|next| next.date),
        at: next.as_ref().map(|next| next.at.clone()),
        next: next.map(|next| next.name),
        leads,
    };
    Ok(wall::framed(show, state.workspace.name, &memory.device, 0, desk.zone().name().to_owned(), revision))
}
