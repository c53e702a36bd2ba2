//! What happened in rounds, and how it folds into a meeting.
//!
//! **Invariant:** folding counts nothing; it keeps what was said, and the result is computed later.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Round, RoundStage};
use crate::event::Fact;
use crate::id::{ItemId, MeetingId, PersonId, ProposalId, RoundId, Stream};
use crate::meeting::Meeting;
use crate::method::integrative::{Reason, Tested};
use crate::method::particulars::{AdviceAsked, Conclusion, Nomination};
use crate::method::referral::Referred;
use crate::method::{Answer, Ballot, Marking, ObjectionOutcome, Paper, Particulars, Pile, Proxy, Raised, RoundStep, Rule, Terms};

/// What happened in rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[allow(clippy::large_enum_variant, reason = "one is made at a time, and folded or answered at once")]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum RoundEvent {
    /// A round opened; its rule is frozen.
    RoundOpened {
        meeting: MeetingId,
        round: RoundId,
        proposal: ProposalId,
        version: usize,
        item: Option<ItemId>,
        rule: Rule,
        order: Vec<PersonId>,
        recused: Vec<PersonId>,
        #[serde(default, skip_serializing_if = "Terms::is_plain")]
        terms: Terms,
    },
    /// The round moved to one of its steps.
    RoundStepEntered { meeting: MeetingId, round: RoundId, step: RoundStep },
    /// Somebody who came while it was open, or was thought of, is asked as well.
    AskedToo { meeting: MeetingId, round: RoundId, person: PersonId },
    /// Somebody declared a conflict while it was open, and left its base.
    SteppedOut { meeting: MeetingId, round: RoundId, person: PersonId },
    /// Somebody took their conflict back while it was open, and is asked again.
    SteppedBackIn { meeting: MeetingId, round: RoundId, person: PersonId },
    /// Somebody answered; a later answer replaces the one before.
    Answered { meeting: MeetingId, round: RoundId, person: PersonId, answer: Answer, reason: String },
    /// Somebody marked a ballot among options; a later one replaces the one before.
    BallotMarked { meeting: MeetingId, round: RoundId, person: PersonId, marking: Marking },
    /// Somebody who is away put their vote in somebody else's hands.
    ProxyGiven { meeting: MeetingId, round: RoundId, from: PersonId, to: PersonId },
    /// A vote in somebody else's hands was taken back.
    ProxyTakenBack { meeting: MeetingId, round: RoundId, from: PersonId },
    /// Hands were counted.
    HandsCounted { meeting: MeetingId, round: RoundId, hands: Raised },
    /// The room has understood an objection.
    ObjectionUnderstood { meeting: MeetingId, round: RoundId, person: PersonId },
    /// Reasons were given for an objection, or not.
    ObjectionTested { meeting: MeetingId, round: RoundId, person: PersonId, reasons: Vec<Reason> },
    /// The objector said what became of the objection.
    ObjectionSettled { meeting: MeetingId, round: RoundId, person: PersonId, settled: ObjectionOutcome },
    /// Somebody was asked for advice.
    AskedForAdvice { meeting: MeetingId, round: RoundId, asked: AdviceAsked },
    /// The named decider decided.
    Concluded { meeting: MeetingId, round: RoundId, conclusion: Conclusion },
    /// Somebody nominated, or changed their nomination.
    Nominated { meeting: MeetingId, round: RoundId, nomination: Nomination },
    /// Somebody was proposed for the role.
    NomineeProposed { meeting: MeetingId, round: RoundId, nominee: PersonId, reason: String, by_lot: bool },
    /// The nominee said yes, or no.
    NomineeAnswered { meeting: MeetingId, round: RoundId, nominee: PersonId, accepts: bool },
    /// The round closed.
    RoundClosed {
        meeting: MeetingId,
        round: RoundId,
        at: DateTime<Utc>,
        away: Vec<PersonId>,
        /// Who counts for the quorum, where one was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        quorate: Option<Vec<PersonId>>,
    },
    /// A secret round's ballots came out of memory: who voted, and the answers sorted.
    PileTurned { meeting: MeetingId, round: RoundId, pile: Pile },
    /// The round was given up.
    RoundAbandoned { meeting: MeetingId, round: RoundId },
    /// What it was about went to a small group, another team or a meeting.
    RoundReferred { meeting: MeetingId, round: RoundId, referred: Referred },
}

impl RoundEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        self.place().0
    }

    fn place(&self) -> (&MeetingId, &RoundId) {
        match self {
            Self::RoundOpened { meeting, round, .. }
            | Self::RoundStepEntered { meeting, round, .. }
            | Self::AskedToo { meeting, round, .. }
            | Self::SteppedOut { meeting, round, .. }
            | Self::SteppedBackIn { meeting, round, .. }
            | Self::Answered { meeting, round, .. }
            | Self::BallotMarked { meeting, round, .. }
            | Self::ProxyGiven { meeting, round, .. }
            | Self::ProxyTakenBack { meeting, round, .. }
            | Self::HandsCounted { meeting, round, .. }
            | Self::ObjectionUnderstood { meeting, round, .. }
            | Self::ObjectionTested { meeting, round, .. }
            | Self::ObjectionSettled { meeting, round, .. }
            | Self::AskedForAdvice { meeting, round, .. }
            | Self::Concluded { meeting, round, .. }
            | Self::Nominated { meeting, round, .. }
            | Self::NomineeProposed { meeting, round, .. }
            | Self::NomineeAnswered { meeting, round, .. }
            | Self::RoundClosed { meeting, round, .. }
            | Self::PileTurned { meeting, round, .. }
            | Self::RoundReferred { meeting, round, .. }
            | Self::RoundAbandoned { meeting, round } => (meeting, round),
        }
    }
}

impl From<RoundEvent> for Fact {
    fn from(event: RoundEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting's rounds.
pub(crate) fn evolve(meeting: &mut Meeting, event: &RoundEvent) {
    if let RoundEvent::RoundOpened { round, proposal, version, item, rule, order, recused, terms, .. } = event {
        meeting.rounds.retain(|known| known.id != *round);
        meeting.rounds.push(Round {
            id: round.clone(),
            proposal: proposal.clone(),
            version: *version,
            item: item.clone(),
            rule: rule.clone(),
            order: order.clone(),
            recused: recused.clone(),
            ballots: Vec::new(),
            objections: Vec::new(),
            stage: RoundStage::Open,
            moved_to: None,
            particulars: Particulars { terms: terms.clone(), ..Particulars::default() },
        });
        return;
    }
    let id = event.place().1;
    if let Some(round) = meeting.rounds.iter_mut().find(|known| known.id == *id) {
        fold(round, event);
    }
}

/// One ballot a person: a later one takes the place of the one before.
fn keep(ballots: &mut Vec<Ballot>, ballot: Ballot) {
    match ballots.iter_mut().find(|known| known.person == ballot.person) {
        Some(known) => *known = ballot,
        None => ballots.push(ballot),
    }
}

fn fold(round: &mut Round, event: &RoundEvent) {
    let particulars = &mut round.particulars;
    match event {
        RoundEvent::RoundOpened { .. } => {}
        RoundEvent::RoundStepEntered { step, .. } => round.moved_to = Some(*step),
        RoundEvent::AskedToo { person, .. } => {
            if !round.order.contains(person) {
                round.order.push(person.clone());
            }
        }
        RoundEvent::SteppedOut { person, .. } => {
            round.order.retain(|known| known != person);
            round.ballots.retain(|ballot| ballot.person != *person);
            round.objections.retain(|(objector, _)| objector != person);
            particulars.proxies.retain(|proxy| proxy.from != *person && proxy.to != *person);
            particulars.papers.retain(|paper| paper.person != *person);
            if !round.recused.contains(person) {
                round.recused.push(person.clone());
            }
        }
        RoundEvent::SteppedBackIn { person, .. } => {
            round.recused.retain(|known| known != person);
            if !round.order.contains(person) {
                round.order.push(person.clone());
            }
        }
        RoundEvent::Answered { person, answer, reason, .. } => {
            round.objections.retain(|(objector, _)| objector != person);
            particulars.tested.retain(|tested| tested.person != *person);
            particulars.understood.retain(|known| known != person || *answer == Answer::Objection);
            particulars.papers.retain(|paper| paper.person != *person);
            keep(&mut round.ballots, Ballot { person: person.clone(), answer: *answer, reason: reason.clone() });
        }
        RoundEvent::BallotMarked { person, marking, .. } => {
            particulars.papers.retain(|paper| paper.person != *person);
            let blank = marking.is_blank();
            if !blank {
                particulars.papers.push(Paper { person: person.clone(), marking: marking.clone() });
            }
            let answer = if blank { Answer::Blank } else { Answer::Marked };
            keep(&mut round.ballots, Ballot { person: person.clone(), answer, reason: String::new() });
        }
        RoundEvent::ProxyGiven { from, to, .. } => {
            particulars.proxies.retain(|proxy| proxy.from != *from);
            particulars.proxies.push(Proxy { from: from.clone(), to: to.clone() });
            if !round.order.contains(from) {
                round.order.push(from.clone());
            }
        }
        RoundEvent::ProxyTakenBack { from, .. } => {
            // They are away, and were asked for the sake of the other's hands; whoever comes is asked again.
            particulars.proxies.retain(|proxy| proxy.from != *from);
            round.order.retain(|known| known != from);
            round.ballots.retain(|ballot| ballot.person != *from);
            particulars.papers.retain(|paper| paper.person != *from);
        }
        RoundEvent::HandsCounted { hands, .. } => particulars.hands = Some(*hands),
        RoundEvent::ObjectionUnderstood { person, .. } => {
            if !particulars.understood.contains(person) {
                particulars.understood.push(person.clone());
            }
        }
        RoundEvent::ObjectionTested { person, reasons, .. } => {
            particulars.tested.retain(|tested| tested.person != *person);
            particulars.tested.push(Tested { person: person.clone(), reasons: reasons.clone() });
        }
        RoundEvent::ObjectionSettled { person, settled, .. } => round.objections.push((person.clone(), settled.clone())),
        RoundEvent::AskedForAdvice { asked, .. } => {
            particulars.advice.retain(|known| known.person != asked.person);
            particulars.advice.push(asked.clone());
        }
        RoundEvent::Concluded { conclusion, .. } => particulars.conclusion = Some(conclusion.clone()),
        RoundEvent::Nominated { nomination, .. } => {
            let election = &mut particulars.election;
            if !election.first.iter().any(|known| known.person == nomination.person) {
                election.first.push(nomination.clone());
            }
            election.now.retain(|known| known.person != nomination.person);
            election.now.push(nomination.clone());
        }
        RoundEvent::NomineeProposed { nominee, reason, by_lot, .. } => {
            // Another person is another question: everybody is asked again, the nominee last.
            round.ballots.clear();
            round.objections.clear();
            let election = &mut particulars.election;
            election.proposed = Some((nominee.clone(), reason.clone()));
            election.by_lot = *by_lot;
            election.accepted = false;
            if let Some(at) = round.order.iter().position(|person| person == nominee) {
                let last = round.order.remove(at);
                round.order.push(last);
            }
        }
        RoundEvent::NomineeAnswered { nominee, accepts, .. } => {
            let election = &mut particulars.election;
            election.accepted = *accepts;
            if !accepts {
                election.proposed = None;
                election.declined.push(nominee.clone());
                round.ballots.clear();
                round.objections.clear();
            }
        }
        RoundEvent::RoundClosed { at, away, quorate, .. } => {
            particulars.quorate = quorate.clone();
            round.stage = RoundStage::Closed { at: *at, away: away.clone() };
        }
        RoundEvent::PileTurned { pile, .. } => particulars.pile = Some(pile.clone()),
        RoundEvent::RoundAbandoned { .. } => round.stage = RoundStage::Abandoned,
        RoundEvent::RoundReferred { referred, .. } => particulars.referred = Some(referred.clone()),
    }
}
