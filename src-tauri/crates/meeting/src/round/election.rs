//! The steps of an election: nominations, a proposed person, and their own yes.
//!
//! **Invariant:** who is proposed was nominated by somebody, and is asked last.

use super::{Round, RoundEvent, asked_in, open};
use crate::event::Fact;
use crate::id::{MeetingRef, PersonRef, RoundRef};
use crate::method::election::{Rule as Election, Variant, most_nominated};
use crate::method::particulars::Nomination;
use crate::method::{Rule, Verdict};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

pub(super) fn nominate(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    nominee: Option<PersonRef>,
    reason: Option<String>,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    rule(round)?;
    let person = state.active_person(person)?.id.clone();
    asked_in(round, &person)?;
    let nominee = nominee.map(|nominee| state.active_person(&nominee).map(|nominee| nominee.id.clone())).transpose()?;
    if let Some(nominee) = nominee.as_ref().filter(|nominee| round.particulars.election.declined.contains(nominee)) {
        return Err(Refusal::new("nominee-declined").person("person", nominee));
    }
    let nomination = Nomination { person, nominee, reason: words::text_or_nothing(&reason.unwrap_or_default())? };
    Ok(vec![RoundEvent::Nominated { meeting: meeting.id.clone(), round: round.id.clone(), nomination }.into()])
}

pub(super) fn propose(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    nominee: Option<PersonRef>,
    reason: Option<String>,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let rule = rule(round)?;
    let election = &round.particulars.election;
    let left: Vec<Nomination> = election
        .now
        .iter()
        .filter(|one| one.nominee.as_ref().is_none_or(|nominee| !election.declined.contains(nominee)))
        .cloned()
        .collect();
    if !left.iter().any(|one| one.nominee.is_some()) {
        return Err(Refusal::new("nobody-nominated").hint("nominate-first"));
    }
    if let Some(person) = round
        .electorate(&meeting.attendance)
        .eligible
        .iter()
        .find(|person| !election.first.iter().any(|nomination| nomination.person == **person))
    {
        return Err(Refusal::new("still-nominating").person("person", person).hint("passing-is-fine"));
    }
    let reason = words::text_or_nothing(&reason.unwrap_or_default())?;
    let (nominee, by_lot) = match (rule.variant, nominee) {
        (Variant::Holacracy, _) => most_nominated(rule, &left).ok_or_else(|| Refusal::new("nobody-nominated").hint("nominate-first"))?,
        (Variant::Sociocratic, None) => return Err(Refusal::new("who-is-proposed").hint("by-reasons")),
        (Variant::Sociocratic, Some(person)) => {
            let person = state.active_person(&person)?.id.clone();
            if !left.iter().any(|one| one.nominee.as_ref() == Some(&person)) {
                return Err(Refusal::new("not-nominated").person("person", &person).hint("nominate-first"));
            }
            if reason.is_empty() {
                return Err(Refusal::new("proposed-without-reason").hint("by-reasons"));
            }
            (person, false)
        }
    };
    Ok(vec![RoundEvent::NomineeProposed { meeting: meeting.id.clone(), round: round.id.clone(), nominee, reason, by_lot }.into()])
}

pub(super) fn answered(state: &State, meeting: &MeetingRef, round: &RoundRef, accepts: bool) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    rule(round)?;
    let election = &round.particulars.election;
    let Some((nominee, _)) = &election.proposed else {
        return Err(Refusal::new("nobody-proposed").hint("propose-first"));
    };
    if accepts {
        if let Some(awaited) = round.awaited(&meeting.attendance) {
            return Err(Refusal::new("still-waiting").person("person", &awaited).hint("silence-is-not-consent"));
        }
        if round.outcome(&meeting.attendance).verdict == Verdict::NotAdopted {
            return Err(Refusal::new("objections-stand").hint("settle-or-another"));
        }
    }
    let nominee = nominee.clone();
    Ok(vec![RoundEvent::NomineeAnswered { meeting: meeting.id.clone(), round: round.id.clone(), nominee, accepts }.into()])
}

fn rule(round: &Round) -> Result<&Election, Refusal> {
    match &round.rule {
        Rule::Election(rule) => Ok(rule),
        _ => Err(Refusal::new("no-election-here")),
    }
}
