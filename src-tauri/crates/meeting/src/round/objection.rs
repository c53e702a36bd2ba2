//! The life of an objection: raised, understood, tested where the method tests, then met, measured, withdrawn or standing.
//!
//! **Invariant:** what became of it is said by its objector; nobody else ends it.

use super::{Round, RoundEvent, open};
use crate::event::Fact;
use crate::id::{MeetingRef, PersonId, PersonRef, RoundRef};
use crate::method::integrative::{Criterion, Reason};
use crate::method::{Answer, ObjectionOutcome, Rule};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

pub(super) fn understood(state: &State, meeting: &MeetingRef, round: &RoundRef, person: &PersonRef) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = objector(state, round, person)?;
    if round.particulars.understood.contains(&person) {
        return Ok(Vec::new());
    }
    Ok(vec![RoundEvent::ObjectionUnderstood { meeting: meeting.id.clone(), round: round.id.clone(), person }.into()])
}

pub(super) fn tested(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    reasons: Vec<Reason>,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    if !matches!(round.rule, Rule::Integrative(_)) {
        return Err(Refusal::new("not-tested-here").hint("ask-objector"));
    }
    let person = objector(state, round, person)?;
    let mut known: Vec<Criterion> = reasons.iter().map(|reason| reason.criterion).collect();
    known.sort();
    if known.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Refusal::new("criterion-twice"));
    }
    let reasons = reasons
        .into_iter()
        .map(|reason| Ok(Reason { words: words::text_or_nothing(&reason.words)?, ..reason }))
        .collect::<Result<Vec<_>, Refusal>>()?;
    Ok(vec![RoundEvent::ObjectionTested { meeting: meeting.id.clone(), round: round.id.clone(), person, reasons }.into()])
}

pub(super) fn settled(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    settled: ObjectionOutcome,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = state.person(person)?.id.clone();
    let given = round.ballots.iter().find(|ballot| ballot.person == person).map(|ballot| ballot.answer);
    let kept = matches!(given, Some(Answer::Concern | Answer::Reservations | Answer::StandAside));
    match (given, &settled) {
        (Some(Answer::Objection), _) => {}
        // A concern does not block; all that can be said of it is what is watched.
        (_, ObjectionOutcome::Measured { .. }) if kept => {}
        _ => return Err(Refusal::new("no-objection").person("person", &person)),
    }
    let settled = match settled {
        ObjectionOutcome::Measured { measure } => ObjectionOutcome::Measured { measure: words::text(&measure)? },
        other => other,
    };
    Ok(vec![RoundEvent::ObjectionSettled { meeting: meeting.id.clone(), round: round.id.clone(), person, settled }.into()])
}

fn objector(state: &State, round: &Round, person: &PersonRef) -> Result<PersonId, Refusal> {
    let person = state.person(person)?.id.clone();
    if round.ballots.iter().any(|ballot| ballot.person == person && ballot.answer == Answer::Objection) {
        return Ok(person);
    }
    Err(Refusal::new("no-objection").person("person", &person))
}
