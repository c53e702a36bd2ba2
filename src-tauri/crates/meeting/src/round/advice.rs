//! Asking for advice, and the named decider's word.
//!
//! **Invariant:** nobody's advice is cut short: whoever is listed was asked, and has answered or let their last day go by.

use chrono::NaiveDate;

use super::{Round, RoundEvent, closing, open};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingRef, PersonId, PersonRef, RoundRef};
use crate::method::advice::{AdviceStand as Stand, stand};
use crate::method::gradients::Closes;
use crate::method::particulars::{AdviceAsked, Conclusion};
use crate::method::{Rule, advice};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

pub(super) fn ask(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    by: Option<NaiveDate>,
    asked: &Asked,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let rule = rule(round)?;
    let person = state.active_person(person)?.id.clone();
    if person == rule.decider {
        return Err(Refusal::new("decider-advises").person("person", &person));
    }
    if round.recused.contains(&person) {
        return Err(Refusal::new("recused").person("person", &person));
    }
    let by = by.unwrap_or(rule.by);
    if by < asked.today() {
        return Err(Refusal::new("deadline-over").hint("later-date"));
    }
    let mut facts = Vec::new();
    if !round.order.contains(&person) {
        facts.push(RoundEvent::AskedToo { meeting: meeting.id.clone(), round: round.id.clone(), person: person.clone() }.into());
    }
    let asked = AdviceAsked { person, on: asked.today(), by };
    facts.push(RoundEvent::AskedForAdvice { meeting: meeting.id.clone(), round: round.id.clone(), asked }.into());
    Ok(facts)
}

pub(super) fn conclude(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    (adopt, reason): (bool, String),
    asked: &Asked,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = state.active_person(person)?.id.clone();
    let decider = match &round.rule {
        Rule::Advice(rule) => {
            every_one_was_heard(round, asked.today())?;
            &rule.decider
        }
        Rule::Gradients(rule) => {
            if let Some(awaited) = round.awaited(&meeting.attendance) {
                return Err(Refusal::new("still-waiting").person("person", &awaited).hint("silence-is-not-consent"));
            }
            match &rule.closes {
                Closes::ByDecider(decider) => decider,
                Closes::ByBar(_) => return Err(Refusal::new("nobody-decides-alone").hint("close-round-instead")),
            }
        }
        _ => return Err(Refusal::new("nobody-decides-alone").hint("close-round-instead")),
    };
    if *decider != person {
        return Err(Refusal::new("not-the-decider").person("person", &person).person("decider", decider));
    }
    let conclusion = Conclusion { person, adopt, reason: words::text(&reason)?, on: asked.today() };
    let mut facts = vec![RoundEvent::Concluded { meeting: meeting.id.clone(), round: round.id.clone(), conclusion }.into()];
    facts.push(closing::closed(meeting, round, asked));
    Ok(facts)
}

fn every_one_was_heard(round: &Round, today: NaiveDate) -> Result<(), Refusal> {
    let missing = |wanted: Stand| round.order.iter().find(|person| stand(&round.ballots, &round.particulars, person, today) == wanted);
    if let Some(person) = missing(Stand::NotAsked) {
        return Err(Refusal::new("not-asked-for-advice").person("person", person).hint("ask-for-advice"));
    }
    if let Some(person) = missing(Stand::Waiting) {
        return Err(Refusal::new("advice-awaited").person("person", person).hint("wait-or-declined"));
    }
    let wordless = |person: &&PersonId| {
        round.ballots.iter().any(|ballot| ballot.person == **person && ballot.answer.wants_words() && ballot.reason.is_empty())
    };
    match round.order.iter().find(wordless) {
        Some(person) => Err(Refusal::new("reason-missing").person("person", person).hint("say-why")),
        None => Ok(()),
    }
}

fn rule(round: &Round) -> Result<&advice::Rule, Refusal> {
    match &round.rule {
        Rule::Advice(rule) => Ok(rule),
        _ => Err(Refusal::new("no-advice-here")),
    }
}
