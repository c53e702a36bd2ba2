//! Closing a round, giving it up, and the way that was agreed for when it leads nowhere.
//!
//! **Invariant:** a round closes once, and what is needed to compute its result is in that entry.

use super::{Round, RoundEvent, open, opening, options};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingRef, PersonId, PersonRef, RoundId, RoundRef};
use crate::meeting::Meeting;
use crate::method::gradients::Closes;
use crate::method::particulars::{Because, Instead};
use crate::method::{Answer, Marking, Pile, Rule, Terms, Verdict, Way};
use crate::refusal::Refusal;
use crate::state::State;

use super::RoundStage;
use crate::proposal;

/// A secret ballot as it was handed in; kept in memory until the close, and never written with its person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Who.
    pub person: PersonId,
    /// What.
    pub answer: Answer,
    /// What is marked, among options.
    pub marking: Option<Marking>,
}

impl Handed {
    /// Who voted and what was answered, each sorted for itself, so that nothing joins the two.
    pub fn parted(handed: &[Self]) -> Pile {
        let mut voted: Vec<PersonId> = handed.iter().map(|one| one.person.clone()).collect();
        let mut answers: Vec<Answer> = handed.iter().map(|one| one.answer).collect();
        voted.sort();
        let marked = handed.iter().filter(|one| one.answer == Answer::Marked);
        let mut papers: Vec<Marking> = marked.filter_map(|one| one.marking.clone()).collect();
        answers.sort();
        papers.sort();
        Pile { voted, answers, papers }
    }
}

pub(super) fn close(state: &State, meeting: &MeetingRef, round: &RoundRef, asked: &Asked) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let terms = &round.particulars.terms;
    match &round.rule {
        _ if terms.way == Way::Secret => return Err(Refusal::new("no-secret-round").hint("hand-in")),
        _ if terms.way == Way::Hands && round.particulars.hands.is_none() => {
            return Err(Refusal::new("hands-not-counted").hint("count-hands"));
        }
        Rule::Advice(rule) => return Err(Refusal::new("decider-decides").person("person", &rule.decider).hint("conclude-round")),
        Rule::Gradients(rule) if matches!(rule.closes, Closes::ByDecider(_)) => {}
        Rule::Lazy(rule) => {
            let objects = round.outcome(&meeting.attendance).verdict == Verdict::NotAdopted;
            if asked.at < rule.until && !objects {
                return Err(Refusal::new("still-time").date("until", rule.until.date_naive()).hint("silence-needs-time"));
            }
        }
        _ => {}
    }
    waits(meeting, round)?;
    if let Some(ballot) = round.ballots.iter().find(|ballot| ballot.answer.wants_words() && ballot.reason.is_empty()) {
        return Err(Refusal::new("reason-missing").person("person", &ballot.person).hint("say-why"));
    }
    if let Rule::Election(_) = &round.rule
        && round.outcome(&meeting.attendance).verdict == Verdict::Waiting
    {
        return Err(Refusal::new("nominee-not-asked").hint("nominee-accepts"));
    }
    Ok(with_words(meeting, round, vec![closed(meeting, round, asked)], asked))
}

/// A choice that was made stands in the proposal's words from then on.
fn with_words(meeting: &Meeting, round: &Round, mut facts: Vec<Fact>, asked: &Asked) -> Vec<Fact> {
    facts.extend(options::worded(meeting, round, &facts, asked));
    facts
}

/// Silence is not consent; but what already stands in the way can end a round early.
fn waits(meeting: &Meeting, round: &Round) -> Result<(), Refusal> {
    if !round.rule.method().waits_for_everybody() {
        return Ok(());
    }
    let Some(person) = round.awaited(&meeting.attendance) else { return Ok(()) };
    let stands = round.ballots.iter().any(|ballot| matches!(ballot.answer, Answer::Objection | Answer::Block));
    if stands {
        return Ok(());
    }
    Err(Refusal::new("still-waiting").person("person", &person).hint("silence-is-not-consent"))
}

/// The event of a round that closes, with who had gone and who counts for its quorum.
pub(super) fn closed(meeting: &Meeting, round: &Round, asked: &Asked) -> Fact {
    let base = round.electorate(&meeting.attendance).eligible;
    let away = round.order.iter().filter(|person| !base.contains(person)).cloned().collect();
    close_with(meeting, round, away, |person| round.ballots.iter().any(|ballot| ballot.person == *person), asked)
}

fn close_with(meeting: &Meeting, round: &Round, away: Vec<PersonId>, answered: impl Fn(&PersonId) -> bool, asked: &Asked) -> Fact {
    // Persons, never weights or proxies: here at the close, or with a ballot of their own in it; whoever stepped out still counts.
    let counts = |person: &&PersonId| {
        let here = meeting.attendance.get(*person).is_some_and(|presence| presence.is_here());
        let own = answered(person) && !round.particulars.proxies.iter().any(|proxy| proxy.from == **person);
        here || own
    };
    let quorate = round.particulars.terms.quorum.map(|_| round.order.iter().chain(&round.recused).filter(counts).cloned().collect());
    RoundEvent::RoundClosed { meeting: meeting.id.clone(), round: round.id.clone(), at: asked.at, away, quorate }.into()
}

pub(super) fn turn_pile(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    voted: &[PersonRef],
    (answers, papers): (Vec<Answer>, Vec<Marking>),
    asked: &Asked,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    if round.particulars.terms.way != Way::Secret {
        return Err(Refusal::new("not-secret").hint("by-name"));
    }
    let mut handed: Vec<PersonId> = Vec::new();
    for person in voted {
        let person = state.active_person(person)?.id.clone();
        super::asked_in(round, &person)?;
        if handed.contains(&person) {
            return Err(Refusal::new("handed-in-twice").person("person", &person));
        }
        handed.push(person);
    }
    if handed.len() != answers.len() {
        return Err(Refusal::new("pile-does-not-fit").number("people", handed.len() as i64).number("ballots", answers.len() as i64));
    }
    if !answers.iter().all(|answer| round.rule.answers().contains(answer)) {
        return Err(Refusal::new("no-such-answer"));
    }
    let marked = answers.iter().filter(|answer| **answer == Answer::Marked).count();
    if marked != papers.len() {
        return Err(Refusal::new("pile-does-not-fit").number("people", marked as i64).number("ballots", papers.len() as i64));
    }
    for marking in &papers {
        options::fitting(round, marking)?;
    }
    if round.rule.method().waits_for_everybody()
        && let Some(person) = round.electorate(&meeting.attendance).eligible.iter().find(|person| !handed.contains(person))
    {
        return Err(Refusal::new("still-waiting").person("person", person).hint("silence-is-not-consent"));
    }
    let mut pile = Pile { voted: handed, answers, papers };
    pile.voted.sort();
    pile.answers.sort();
    pile.papers.sort();
    let base = round.electorate(&meeting.attendance).eligible;
    let away = round.order.iter().filter(|person| !base.contains(person) && !pile.voted.contains(person)).cloned().collect();
    let closed = close_with(meeting, round, away, |person| pile.voted.contains(person), asked);
    let turned = RoundEvent::PileTurned { meeting: meeting.id.clone(), round: round.id.clone(), pile }.into();
    Ok(with_words(meeting, round, vec![turned, closed], asked))
}

pub(super) fn abandon(state: &State, meeting: &MeetingRef, round: &RoundRef) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    Ok(vec![RoundEvent::RoundAbandoned { meeting: meeting.id.clone(), round: round.id.clone() }.into()])
}

pub(super) fn fall_back(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    id: Option<RoundId>,
    asked: &mut Asked,
) -> Result<Vec<Fact>, Refusal> {
    let meeting = state.running(meeting)?;
    let before = meeting.rounds.iter().find(|known| known.id.as_str() == round.as_str()).ok_or_else(|| Refusal::new("unknown-round"))?;
    let terms = &before.particulars.terms;
    let Some((next, rest)) = terms.fallback.split_first() else {
        return Err(Refusal::new("no-fallback").hint("other-method"));
    };
    let proposal = proposal::find(meeting, &before.proposal.clone().into())?;
    if proposal.decision.is_some() {
        return Err(Refusal::new("decided-already").hint("supersede"));
    }
    if meeting.rounds.iter().any(|known| known.is_open() && known.id != before.id) {
        return Err(Refusal::new("round-is-open").hint("close-round-first"));
    }
    let because = match &before.stage {
        RoundStage::Abandoned => return Err(Refusal::new("round-closed")),
        RoundStage::Open if terms.deadline.is_some_and(|deadline| deadline <= asked.at) => Because::Deadline,
        RoundStage::Open => return Err(Refusal::new("deadline-to-come").hint("close-round-first")),
        RoundStage::Closed { .. } => match before.outcome(&meeting.attendance).verdict {
            verdict if verdict.is_adopted() => return Err(Refusal::new("adopted-already").hint("read-back")),
            Verdict::NoQuorum => Because::NoQuorum,
            Verdict::NobodyMayDecide => Because::NobodyMayDecide,
            _ => Because::NotAdopted,
        },
    };
    let rule = opening::usual(state, meeting, next, asked)?;
    let mut facts = Vec::new();
    if before.is_open() {
        facts.push(RoundEvent::RoundAbandoned { meeting: meeting.id.clone(), round: before.id.clone() }.into());
    }
    let instead = Instead { of: Some(before.id.clone()), method: before.rule.method(), because };
    let terms = Terms { quorum: terms.quorum, fallback: rest.to_vec(), instead: Some(instead), ..Terms::default() };
    facts.extend(opening::opened(meeting, proposal, rule, terms, asked.id_or(id), opening::team(state, meeting)?)?);
    Ok(facts)
}
