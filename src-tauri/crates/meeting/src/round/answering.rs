//! Answering: by name, for the rest, by hands, for somebody who is away; and stepping out of it.
//!
//! **Invariant:** nobody answers who was not asked, and nobody's answer stands twice.

use super::{RoundEvent, asked_in, open, options};
use crate::attendance::{AttendanceEvent, Presence};
use crate::event::Fact;
use crate::id::{ItemId, MeetingRef, PersonId, PersonRef, RoundRef};
use crate::meeting::Meeting;
use crate::method::{Answer, Marking, Raised, RoundStep, Rule, Way};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

use super::Round;

pub(super) fn enter(state: &State, meeting: &MeetingRef, round: &RoundRef, step: RoundStep) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    if !round.rule.method().steps().contains(&step) {
        return Err(Refusal::new("no-such-step"));
    }
    if round.moved_to == Some(step) {
        return Ok(Vec::new());
    }
    Ok(vec![RoundEvent::RoundStepEntered { meeting: meeting.id.clone(), round: round.id.clone(), step }.into()])
}

pub(super) fn answer(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    answer: Answer,
    reason: Option<String>,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = state.active_person(person)?.id.clone();
    allowed(round, &person, answer)?;
    let reason = words::text_or_nothing(&reason.unwrap_or_default())?;
    Ok(vec![RoundEvent::Answered { meeting: meeting.id.clone(), round: round.id.clone(), person, answer, reason }.into()])
}

pub(super) fn rest(state: &State, meeting: &MeetingRef, round: &RoundRef, answer: Answer) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let waiting: Vec<PersonId> = round
        .electorate(&meeting.attendance)
        .eligible
        .into_iter()
        .filter(|person| meeting.attendance.get(person) != Some(&Presence::Lost))
        .filter(|person| !round.has_answered(person))
        .collect();
    waiting
        .into_iter()
        .map(|person| {
            allowed(round, &person, answer)?;
            Ok(RoundEvent::Answered { meeting: meeting.id.clone(), round: round.id.clone(), person, answer, reason: String::new() }.into())
        })
        .collect()
}

/// Whether a secret answer fits, and whose it is.
pub(super) fn hand_in(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    answer: Answer,
    marking: Option<&Marking>,
) -> Result<PersonId, Refusal> {
    let (_, round) = open(state, meeting, round)?;
    let person = state.active_person(person)?.id.clone();
    asked_in(round, &person)?;
    if round.particulars.terms.way != Way::Secret {
        return Err(Refusal::new("not-secret").hint("by-name"));
    }
    if !round.rule.answers().contains(&answer) {
        return Err(Refusal::new("no-such-answer"));
    }
    match marking {
        Some(marking) if options::fitting(round, marking)? == answer => {}
        None if answer != Answer::Marked => {}
        _ => return Err(Refusal::new("marking-missing").hint("mark-ballot")),
    }
    Ok(person)
}

pub(super) fn hands(state: &State, meeting: &MeetingRef, round: &RoundRef, hands: Raised) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    if round.particulars.terms.way != Way::Hands {
        return Err(Refusal::new("not-by-hands").hint("by-name"));
    }
    let raised = u64::from(hands.yes) + u64::from(hands.no) + u64::from(hands.abstain);
    let here = round.electorate(&meeting.attendance).eligible.len();
    if raised > here as u64 {
        return Err(Refusal::new("more-hands-than-people").number("hands", raised).number("people", here as i64).hint("count-again"));
    }
    Ok(vec![RoundEvent::HandsCounted { meeting: meeting.id.clone(), round: round.id.clone(), hands }.into()])
}

pub(super) fn proxy(state: &State, meeting: &MeetingRef, round: &RoundRef, from: &PersonRef, to: &PersonRef) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let (from, to) = (state.active_person(from)?.id.clone(), state.active_person(to)?.id.clone());
    if !matches!(round.rule, Rule::Majority(_) | Rule::Vote(_) | Rule::Options(_)) {
        return Err(Refusal::new("no-proxies-here").hint("proxies-for-votes"));
    }
    if matches!(round.particulars.terms.way, Way::Secret | Way::Hands) {
        return Err(Refusal::new("secret-with-proxies").hint("secret-counts-one-each"));
    }
    let member = state.teams.get(&meeting.team).is_some_and(|team| team.members.contains(&from));
    if !member && !round.order.contains(&from) {
        return Err(Refusal::new("not-asked").person("person", &from).hint("mark-present"));
    }
    for person in [&from, &to] {
        if round.recused.contains(person) {
            return Err(Refusal::new("recused").person("person", person));
        }
    }
    let here = |person: &PersonId| meeting.attendance.get(person).is_some_and(|presence| presence.is_here());
    if from == to {
        return Err(Refusal::new("proxy-to-themselves").person("person", &from));
    }
    if here(&from) {
        return Err(Refusal::new("proxy-of-present").person("person", &from).hint("they-can-answer"));
    }
    if !here(&to) {
        return Err(Refusal::new("proxy-to-absent").person("person", &to).hint("proxy-to-present"));
    }
    let proxies = &round.particulars.proxies;
    if proxies.iter().any(|proxy| proxy.from == to) || proxies.iter().any(|proxy| proxy.to == from) {
        return Err(Refusal::new("proxy-chain").person("person", &to).hint("proxy-to-present"));
    }
    Ok(vec![RoundEvent::ProxyGiven { meeting: meeting.id.clone(), round: round.id.clone(), from, to }.into()])
}

pub(super) fn take_back_proxy(state: &State, meeting: &MeetingRef, round: &RoundRef, from: &PersonRef) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let from = state.active_person(from)?.id.clone();
    if !round.particulars.proxies.iter().any(|proxy| proxy.from == from) {
        return Err(Refusal::new("no-proxy").person("person", &from));
    }
    Ok(vec![RoundEvent::ProxyTakenBack { meeting: meeting.id.clone(), round: round.id.clone(), from }.into()])
}

pub(super) fn step_out(state: &State, meeting: &MeetingRef, round: &RoundRef, person: &PersonRef) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = state.active_person(person)?.id.clone();
    if round.recused.contains(&person) {
        return Ok(Vec::new());
    }
    let mut facts = vec![RoundEvent::SteppedOut { meeting: meeting.id.clone(), round: round.id.clone(), person: person.clone() }.into()];
    // A stake is one in the item: an amended text does not end it.
    if let Some(item) = round.item.as_ref().filter(|item| !declared(meeting, &person, item)) {
        facts.push(AttendanceEvent::ConflictDeclared { meeting: meeting.id.clone(), person, item: item.clone() }.into());
    }
    Ok(facts)
}

pub(super) fn step_back_in(state: &State, meeting: &MeetingRef, round: &RoundRef, person: &PersonRef) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = state.active_person(person)?.id.clone();
    if !round.recused.contains(&person) {
        return Ok(Vec::new());
    }
    let mut facts = vec![RoundEvent::SteppedBackIn { meeting: meeting.id.clone(), round: round.id.clone(), person: person.clone() }.into()];
    if let Some(item) = round.item.as_ref().filter(|item| declared(meeting, &person, item)) {
        facts.push(AttendanceEvent::ConflictTakenBack { meeting: meeting.id.clone(), person, item: item.clone() }.into());
    }
    Ok(facts)
}

fn declared(meeting: &Meeting, person: &PersonId, item: &ItemId) -> bool {
    meeting.conflicts.iter().any(|(who, about)| who == person && about == item)
}

/// Whether somebody can be answered for by name.
pub(super) fn by_name(round: &Round, person: &PersonId) -> Result<(), Refusal> {
    asked_in(round, person)?;
    match round.particulars.terms.way {
        Way::Hands => Err(Refusal::new("only-hands").hint("count-hands")),
        Way::Secret => Err(Refusal::new("only-secret").hint("hand-in")),
        Way::Spoken | Way::Written => Ok(()),
    }
}

fn allowed(round: &Round, person: &PersonId, answer: Answer) -> Result<(), Refusal> {
    by_name(round, person)?;
    if !round.rule.answers().contains(&answer) {
        return Err(Refusal::new("no-such-answer"));
    }
    if answer == Answer::Marked {
        return Err(Refusal::new("marking-missing").hint("mark-ballot"));
    }
    if matches!(round.rule, Rule::Election(_)) && round.particulars.election.proposed.is_none() {
        return Err(Refusal::new("nobody-proposed").hint("propose-first"));
    }
    Ok(())
}
