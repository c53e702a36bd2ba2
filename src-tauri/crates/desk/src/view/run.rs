//! The running meeting, and the minutes of one that is over.

use baton_journal::FollowUpsAsked;
use baton_meeting::asked::Asked;
use baton_meeting::decision::Decision;
use baton_meeting::event::Event;
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::DecisionRef;
use baton_meeting::intent::Intent;
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::person::MeetingRole;
use baton_meeting::refusal::Refusal;
use baton_meeting::round::RoundEvent;
use baton_meeting::state::State;
use baton_meeting::template::StepKind;
use baton_texts::Texts;
use baton_wire::found::NoteLine;
use baton_wire::hand_over::Card;
use baton_wire::lines;
use baton_wire::places::MinutesView;
use baton_wire::run::{self, Beside, RuleView, RunView};
use serde_json::Value;

use crate::desk::Desk;
use crate::export;
use crate::problem::Problem;
use crate::view::trust;

/// A running meeting with what belongs beside it.
pub(crate) struct Gathered {
    pub state: State,
    pub meeting: Meeting,
    pub follow_ups: Vec<FollowUp>,
    pub decisions: Vec<Decision>,
}

/// Gathers what a running meeting is shown with.
///
/// # Errors
/// Fails when the file cannot be read.
pub(crate) fn gather(desk: &Desk, mut meeting: Meeting) -> Result<Gathered, Problem> {
    desk.secret.mark(&mut meeting);
    let mut state = desk.state()?;
    let journal = desk.journal();
    let made_here = |one: &FollowUp| meeting.follow_ups.iter().any(|(id, _)| *id == one.id);
    let mut follow_ups =
        journal.follow_ups(&FollowUpsAsked { open: Some(true), team: Some(meeting.team.clone()), ..FollowUpsAsked::default() })?;
    // Due by today, without a date, or waiting for an answer: these are heard in their own step.
    follow_ups.retain(|one| {
        made_here(one)
            || one.due.is_none_or(|due| due <= meeting.date)
            || matches!(one.stand, Stand::Asked { .. } | Stand::HandingOver { .. } | Stand::Offered)
    });
    for one in journal.follow_ups(&FollowUpsAsked { meeting: Some(meeting.id.clone()), ..FollowUpsAsked::default() })? {
        if !follow_ups.iter().any(|known| known.id == one.id) {
            follow_ups.push(one);
        }
    }
    super::reviews::load(desk, &mut state, std::slice::from_ref(&meeting))?;
    let mut decisions: Vec<Decision> = Vec::new();
    for id in &meeting.decisions {
        decisions.extend(journal.decision(&DecisionRef::from(id))?);
    }
    super::follow_ups::load_origins(desk, &mut state, &follow_ups)?;
    for id in meeting.proposals.iter().flat_map(|proposal| proposal.wording.supersedes.iter().chain(&proposal.wording.amends)) {
        if let Some(found) = journal.decision(&DecisionRef::from(id))? {
            state.decisions.insert(id.clone(), found);
        }
    }
    for one in &decisions {
        state.decisions.insert(one.id.clone(), one.clone());
    }
    Ok(Gathered { state, meeting, follow_ups, decisions })
}

/// The running meeting as the desk shows it; nothing when none is running.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn run(desk: &Desk, wanted: Option<&str>) -> Result<Option<RunView>, Problem> {
    let meeting = match wanted {
        Some(wanted) => Some(super::meeting(desk, wanted)?),
        None => super::running(desk)?,
    };
    let Some(meeting) = meeting else { return Ok(None) };
    let gathered = gather(desk, meeting)?;
    let proof = trust::at_closing(desk, &gathered.meeting)?;
    let beside = Beside { follow_ups: &gathered.follow_ups, decisions: &gathered.decisions, proof, now: desk.now() };
    let card = card(desk, &gathered.state, &gathered.meeting)?;
    Ok(Some(RunView { card, ..run::run(&gathered.state, &gathered.meeting, &beside) }))
}

/// The rule that a round would be opened with, or why it cannot be; nothing is written by looking.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn try_round(desk: &Desk, intent: &Value) -> Result<RuleView, Problem> {
    let refused = |refusal: Refusal| RuleView { rule: None, details: Vec::new(), refused: Some(refusal) };
    let intent = match Intent::read(intent) {
        Ok(intent) => intent,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let mut state = desk.state()?;
    state.meetings.extend(super::running(desk)?.map(|meeting| (meeting.id.clone(), meeting)));
    let mut asked = Asked::new(desk.me.clone(), desk.now(), desk.zone(), 0);
    let facts = match baton_meeting::intent::decide(&state, intent, &mut asked) {
        Ok(facts) => facts,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let opened = facts.iter().find_map(|fact| match &fact.event {
        Event::Round(RoundEvent::RoundOpened { rule, terms, .. }) => Some((rule, terms)),
        _ => None,
    });
    let Some((rule, terms)) = opened else { return Ok(refused(Refusal::new("no-such-step"))) };
    let details = terms.instead.iter().map(|instead| instead.in_words()).collect();
    Ok(RuleView { rule: Some(rule.in_words()), details, refused: None })
}

/// At the beginning what came from the last meeting; at the hand-over what goes to the next.
fn card(desk: &Desk, state: &State, meeting: &Meeting) -> Result<Option<Card>, Problem> {
    match (meeting.current().map(|step| step.kind), &meeting.series) {
        (Some(StepKind::HandOver), _) => super::hand_over::after(desk, state, meeting).map(Some),
        (Some(StepKind::Welcome), Some(series)) => {
            super::hand_over::before(desk, state, series, meeting.date, meeting.roles.get(&MeetingRole::Facilitator))
        }
        _ => Ok(None),
    }
}

/// The minutes of a meeting, ready to read.
///
/// # Errors
/// Fails when the meeting is not there, or the file cannot be read.
pub fn minutes(desk: &Desk, wanted: &str, texts: &Texts) -> Result<MinutesView, Problem> {
    let meeting = super::meeting(desk, wanted)?;
    let state = desk.state()?;
    let brief = lines::meeting(&state, &meeting);
    let markdown = export::minutes(desk, &meeting, texts)?;
    let open = meeting.notes.iter().filter(|note| !note.private);
    Ok(MinutesView {
        roles: brief.roles.clone(),
        approvable: meeting.stage == Stage::Closed,
        corrections: meeting.corrections.iter().map(|one| super::decisions::corrected(&state, one)).collect(),
        notes: open.map(|note| NoteLine { id: note.id.clone(), text: note.text.clone() }).collect(),
        meeting: brief,
        markdown,
        proof: desk.journal().checkpoint()?.as_ref().map(trust::to_keep),
    })
}
