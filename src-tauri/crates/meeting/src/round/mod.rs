//! A round: one use of a decision method on one version of a proposal.
//!
//! The order starts at a different person each time; facilitator and proposer come last, remote people early. Whoever comes
//! while it is open is asked as well.
//!
//! **Invariant:** the rule is frozen when the round opens; answers and rule are kept, the result is always computed from them.

mod advice;
mod answering;
mod closing;
mod election;
mod event;
mod intent;
mod objection;
mod opening;
mod options;
mod referring;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::attendance::Presence;
use crate::id::{ItemId, MeetingRef, PersonId, ProposalId, RoundId, RoundRef};
use crate::meeting::{Meeting, Stage};
use crate::method::integrative::Tested;
use crate::method::{Answer, Ballot, Case, Electorate, ObjectionOutcome, Outcome, Particulars, RoundStep, Rule};
use crate::refusal::Refusal;
use crate::state::State;

pub use closing::Handed;
pub use event::RoundEvent;
pub(crate) use event::evolve;
pub use intent::{RoundIntent, decide};
pub(crate) use opening::asked_too;
pub use opening::{NewFallback, Weight, With};
pub use referring::Refer;

/// How far a round is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum RoundStage {
    /// People answer.
    Open,
    /// Closed; who was asked and had gone by then is left out of the base.
    Closed { at: DateTime<Utc>, away: Vec<PersonId> },
    /// Given up without a result.
    Abandoned,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Round {
    /// Identity.
    pub id: RoundId,
    /// About which proposal.
    pub proposal: ProposalId,
    /// About which of its versions, counted from one.
    pub version: usize,
    /// The item.
    pub item: Option<ItemId>,
    /// The frozen rule.
    pub rule: Rule,
    /// Who is asked, in this order.
    pub order: Vec<PersonId>,
    /// Who declared a conflict.
    pub recused: Vec<PersonId>,
    /// The answers as they stand; one a person.
    pub ballots: Vec<Ballot>,
    /// What became of objections, in order.
    pub objections: Vec<(PersonId, ObjectionOutcome)>,
    /// How far it is.
    pub stage: RoundStage,
    /// The step somebody moved to; it opens at its method's own.
    #[serde(default)]
    pub moved_to: Option<RoundStep>,
    /// What else was agreed and happened.
    #[serde(default)]
    pub particulars: Particulars,
}

/// How people take part, by person.
pub type Attendance = BTreeMap<PersonId, Presence>;

impl Round {
    /// Whether people can answer.
    pub fn is_open(&self) -> bool {
        self.stage == RoundStage::Open
    }

    /// Whether somebody's answer is there, by name or in the pile.
    pub fn has_answered(&self, person: &PersonId) -> bool {
        self.ballots.iter().any(|ballot| ballot.person == *person)
            || self.particulars.pile.as_ref().is_some_and(|pile| pile.voted.contains(person))
    }

    /// Who counts: who was asked, without those who had gone before answering.
    pub fn electorate(&self, attendance: &Attendance) -> Electorate {
        let method = self.rule.method();
        let gone = |person: &PersonId| match &self.stage {
            RoundStage::Closed { away, .. } => away.contains(person),
            _ if method.outlives_its_meeting() || self.has_answered(person) => false,
            _ => match attendance.get(person) {
                Some(Presence::Away) => true,
                // A lost connection holds a round open where silence is not consent; a vote goes on without it.
                Some(Presence::Lost) => !method.waits_for_everybody(),
                Some(_) => false,
                None => self.particulars.proxies.iter().any(|proxy| proxy.from == *person),
            },
        };
        Electorate { eligible: self.order.iter().filter(|person| !gone(person)).cloned().collect(), recused: self.recused.clone() }
    }

    /// The result of the answers as they stand.
    pub fn outcome(&self, attendance: &Attendance) -> Outcome {
        self.rule.result(self.case(&self.electorate(attendance)))
    }

    /// What its result is computed from.
    pub fn case<'a>(&'a self, electorate: &'a Electorate) -> Case<'a> {
        Case { electorate, ballots: &self.ballots, objections: &self.objections, particulars: &self.particulars, open: self.is_open() }
    }

    /// Whose answer is awaited next; a vote in somebody else's hands comes after those who are here.
    pub fn awaited(&self, attendance: &Attendance) -> Option<PersonId> {
        if self.particulars.hands.is_some() {
            return None;
        }
        let mut eligible = self.electorate(attendance).eligible;
        eligible.extend(self.particulars.proxies.iter().map(|proxy| proxy.from.clone()));
        eligible.into_iter().find(|person| !self.has_answered(person))
    }

    /// Whether somebody's objection counts as far as it was tested; where nothing is tested, every one does.
    pub fn counts(&self, person: &PersonId) -> bool {
        let tested = self.particulars.tested.iter().find(|tested| tested.person == *person);
        !matches!(self.rule, Rule::Integrative(_)) || tested.is_none_or(Tested::counts)
    }

    /// Objections raised that count, whose objector has not said what became of them.
    pub fn unsettled(&self) -> Vec<&PersonId> {
        let settled = |person: &PersonId| self.objections.iter().any(|(objector, _)| objector == person);
        self.ballots
            .iter()
            .filter(|ballot| ballot.answer == Answer::Objection && !settled(&ballot.person) && self.counts(&ballot.person))
            .map(|ballot| &ballot.person)
            .collect()
    }

    /// The step it is in: where somebody moved it, else where its answers have brought it.
    pub fn step(&self, attendance: &Attendance) -> RoundStep {
        let method = self.rule.method();
        let here = self.moved_to.unwrap_or_else(|| method.opens_at());
        let has = |step: RoundStep| method.steps().contains(&step);
        if here != RoundStep::Ask || self.awaited(attendance).is_some() {
            return here;
        }
        let given = |answer: Answer| self.ballots.iter().any(|ballot| ballot.answer == answer);
        if has(RoundStep::Resolve) && !self.unsettled().is_empty() {
            return RoundStep::Resolve;
        }
        if has(RoundStep::Explain) && !self.outcome(attendance).verdict.is_adopted() {
            return RoundStep::Explain;
        }
        if has(RoundStep::Concerns) && [Answer::Concern, Answer::Reservations, Answer::StandAside].into_iter().any(given) {
            return RoundStep::Concerns;
        }
        if has(RoundStep::Accept) && self.particulars.election.proposed.is_some() {
            return RoundStep::Accept;
        }
        if has(RoundStep::Count) { RoundStep::Count } else { here }
    }
}

/// A round of a meeting that goes on, or one that waits for a day while its meeting has closed, its minutes approved or not.
fn reachable<'a>(state: &'a State, meeting: &MeetingRef, round: &RoundRef) -> Result<(&'a Meeting, &'a Round), Refusal> {
    let found = state.meeting(meeting)?;
    let known = found.rounds.iter().find(|known| known.id.as_str() == round.as_str());
    let over = matches!(found.stage, Stage::Closed | Stage::Approved);
    if !over || !known.is_some_and(|known| known.rule.method().outlives_its_meeting()) {
        state.running(meeting)?;
    }
    Ok((found, known.ok_or_else(|| Refusal::new("unknown-round"))?))
}

/// The same, while it is open.
fn open<'a>(state: &'a State, meeting: &MeetingRef, round: &RoundRef) -> Result<(&'a Meeting, &'a Round), Refusal> {
    let (found, round) = reachable(state, meeting, round)?;
    if round.is_open() { Ok((found, round)) } else { Err(Refusal::new("round-closed")) }
}

/// Whether somebody is asked in the round, for the refusals.
fn asked_in(round: &Round, person: &PersonId) -> Result<(), Refusal> {
    if round.recused.contains(person) {
        return Err(Refusal::new("recused").person("person", person));
    }
    if !round.order.contains(person) {
        return Err(Refusal::new("not-asked").person("person", person).hint("mark-present"));
    }
    Ok(())
}
