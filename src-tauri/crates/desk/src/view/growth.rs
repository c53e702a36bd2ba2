//! Growing into it: what is for the person at this desk and nobody else; and the pulse of a team, which is for all.
//!
//! **Invariant:** who did not say who they are sees nothing of anybody's ladder or feedback.

use std::collections::BTreeMap;

use baton_journal::MeetingsAsked;
use baton_meeting::feedback::{self, Feedback, Standing};
use baton_meeting::id::MeetingRef;
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::person::{MeetingRole, Person};
use baton_meeting::pulse;
use baton_meeting::readiness::{self, Evidence};
use baton_meeting::state::State;
use baton_wire::ask::Window;
use baton_wire::places::{BeatView, CoachedView, FeedbackLine, GrowthView, LadderView, PausedRole, PulseView, StepLine};
use baton_wire::who;
use chrono::NaiveDate;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::share;

/// Growing into it, for whoever is at this desk; nothing when nobody said who they are.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn growth(desk: &Desk) -> Result<Option<GrowthView>, Problem> {
    let state = desk.state()?;
    let Some(me) = desk.me.as_ref().and_then(|me| state.people.get(me)).filter(|me| !me.left) else {
        return Ok(None);
    };
    let mine = desk.feedback_for(&me.id)?;
    let kept = mine.iter().filter(|line| line.standing != Standing::New).count();
    let mut coached = Vec::new();
    for person in state.people.values().filter(|person| feedback::coach(&state, &person.id).is_some_and(|coach| coach.id == me.id)) {
        let shared: Vec<Feedback> = desk.feedback_for(&person.id)?.into_iter().filter(|line| line.standing == Standing::Shared).collect();
        coached.push(CoachedView { who: who::who(&state, &person.id), feedback: feedback_lines(desk, &shared)? });
    }
    Ok(Some(GrowthView {
        me: who::who(&state, &me.id),
        ladders: readiness::LADDERS.into_iter().map(|role| ladder(&state, me, role, kept)).collect(),
        paused: pauses(me, state.today),
        feedback: feedback_lines(desk, &mine)?,
        coach: feedback::coach(&state, &me.id).map(|coach| who::who(&state, &coach.id)),
        coached,
    }))
}

fn ladder(state: &State, me: &Person, role: MeetingRole, kept: usize) -> LadderView {
    // Feedback is given to whoever leads; it says nothing about the other roles.
    let kept = if role == MeetingRole::Facilitator { kept } else { 0 };
    let found = readiness::evidence(state.series.values(), &me.id, role, kept);
    let step = readiness::proposal(me, role, &found, state.today);
    LadderView {
        role,
        placed: me.readiness.get(&role).copied(),
        evidence: said(role, &found),
        last: found.last,
        wished: me.growing.get(&role).is_some_and(|growing| growing.wished),
        step: step.map(|step| StepLine { role, to: step.to, why: step.why }),
        paused: me.paused.contains_key(&role),
        ask_again: me.paused.get(&role).copied().flatten(),
    }
}

fn said(role: MeetingRole, found: &Evidence) -> Message {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    if role == MeetingRole::Facilitator {
        Message::new("readiness-evidence-leads").number("done", count(found.done)).number("beside", count(found.beside))
    } else {
        Message::new("readiness-evidence").number("done", count(found.done))
    }
}

/// Pauses whose day has come: one line when all roles have the same, else one for each role.
fn pauses(me: &Person, today: NaiveDate) -> Vec<PausedRole> {
    let due: BTreeMap<MeetingRole, NaiveDate> =
        me.paused.iter().filter_map(|(role, day)| Some((*role, (*day)?))).filter(|(_, day)| *day <= today).collect();
    if due.len() == MeetingRole::ALL.len()
        && let Some(until) = due.values().min()
    {
        return vec![PausedRole { role: None, until: *until }];
    }
    due.into_iter().map(|(role, until)| PausedRole { role: Some(role), until }).collect()
}

fn feedback_lines(desk: &Desk, all: &[Feedback]) -> Result<Vec<FeedbackLine>, Problem> {
    let mut written = Vec::new();
    for line in all {
        let meeting = desk.journal().meeting(&MeetingRef::from(&line.meeting))?.map(|meeting| meeting.title).unwrap_or_default();
        written.push(FeedbackLine { id: line.id.clone(), words: line.words.clone(), date: line.date, meeting, standing: line.standing });
    }
    written.reverse();
    Ok(written)
}

/// The pulse, over a window of time and for one team or everybody.
///
/// # Errors
/// Fails when the team is not there, the window ends before it begins, or the file cannot be read.
pub fn pulse(desk: &Desk, window: &Window) -> Result<PulseView, Problem> {
    let state = desk.state()?;
    let over = share::over(&state, window)?;
    let stages = vec![Stage::Closed, Stage::Approved];
    let asked = MeetingsAsked { stages, from: over.from, until: Some(over.until), ..MeetingsAsked::default() };
    let mut held = desk.journal().meetings(&asked)?;
    let teams = over.teams(&state);
    held.retain(|meeting| teams.as_ref().is_none_or(|teams| teams.contains(&meeting.team)));
    let beat = |beat: pulse::Beat| BeatView { date: beat.date, answers: beat.answers, heard: beat.heard };
    Ok(PulseView { beats: pulse::beats(&held).into_iter().map(beat).collect() })
}
