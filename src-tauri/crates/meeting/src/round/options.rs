//! Choosing among options: the rule put together from what stands there, ballots marked, and what was chosen put into words.
//!
//! **Invariant:** the lot is drawn when the rule is frozen, and a ballot that does not fit is refused whole.

use sha2::{Digest, Sha256};

use super::opening::With;
use super::{Round, RoundEvent, RoundStage, answering, open};
use crate::asked::Asked;
use crate::event::{Event, Fact};
use crate::id::{MeetingRef, PersonRef, RoundRef};
use crate::meeting::Meeting;
use crate::method::count::profile::Choice;
use crate::method::count::{self, approval, dots, plurality, runoff, schulze, score, star, stv};
use crate::method::options::Rule;
use crate::method::{Answer, Marking, Method, Rule as Frozen};
use crate::proposal::{Proposal, ProposalEvent};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// The highest points of a scale. Product decision: nobody tells more of them apart.
const HIGHEST: u32 = 100;

/// The most dots of one person.
const DOTS: u32 = 100;

/// A seed for lots, drawn once, when the rule is frozen; it is shown at the close, its hash at the opening.
pub(super) fn seed(asked: &Asked) -> String {
    Sha256::digest(format!("{}:{}", asked.seed, asked.at.timestamp_millis())).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The rule of a choice among the options of a proposal.
pub(super) fn rule(proposal: &Proposal, method: Method, with: &With, asked: &Asked) -> Result<Rule, Refusal> {
    if proposal.options.len() < 2 {
        return Err(Refusal::new("too-few-options").hint("offer-options"));
    }
    let how = match with.counting.clone() {
        Some(how) => how,
        None => usual(method)?,
    };
    let options = proposal.options.iter().map(|option| Choice { id: option.id.0.clone(), name: option.name.clone() }).collect();
    let rule = Rule { version: 1, how, options, seed: seed(asked), weights: Default::default() };
    if rule.method() != method {
        return Err(Refusal::new("counting-does-not-fit").hint("usual-values"));
    }
    let (shape, seats) = match &rule.how {
        count::Rule::Score(rule) => ((1..=HIGHEST).contains(&rule.highest), true),
        count::Rule::Dots(rule) => ((1..=DOTS).contains(&rule.dots) && rule.cap != Some(0), true),
        count::Rule::Stv(rule) => (true, rule.seats >= 1 && (rule.seats as usize) < proposal.options.len()),
        _ => (true, true),
    };
    if !seats {
        return Err(Refusal::new("seats-and-options").number("options", proposal.options.len() as i64).hint("fewer-seats"));
    }
    if !shape {
        return Err(Refusal::new("counting-shape").number("most", HIGHEST).hint("usual-values"));
    }
    Ok(rule)
}

fn usual(method: Method) -> Result<count::Rule, Refusal> {
    Ok(match method {
        Method::Plurality => count::Rule::Plurality(plurality::Rule::default()),
        Method::Approval => count::Rule::Approval(approval::Rule::default()),
        Method::Score => count::Rule::Score(score::Rule::default()),
        Method::Star => count::Rule::Star(star::Rule::default()),
        Method::Dots => count::Rule::Dots(dots::Rule::default()),
        Method::Runoff => count::Rule::Runoff(runoff::Rule::default()),
        Method::Schulze => count::Rule::Schulze(schulze::Rule::default()),
        Method::Stv => count::Rule::Stv(stv::Rule::seats(1)),
        _ => return Err(Refusal::new("counting-does-not-fit").hint("usual-values")),
    })
}

/// A marking that fits the round's rule, and whether it is a blank one.
pub(super) fn fitting(round: &Round, marking: &Marking) -> Result<Answer, Refusal> {
    let Frozen::Options(rule) = &round.rule else { return Err(Refusal::new("no-options-here").hint("other-method")) };
    rule.check(marking)?;
    Ok(if marking.is_blank() { Answer::Blank } else { Answer::Marked })
}

pub(super) fn mark(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    person: &PersonRef,
    marking: Marking,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = open(state, meeting, round)?;
    let person = state.active_person(person)?.id.clone();
    answering::by_name(round, &person)?;
    fitting(round, &marking)?;
    Ok(vec![RoundEvent::BallotMarked { meeting: meeting.id.clone(), round: round.id.clone(), person, marking }.into()])
}

/// The proposal as it reads once a choice has been made: the question, and what was chosen. The room can word it anew.
pub(super) fn worded(meeting: &Meeting, round: &Round, closing: &[Fact], asked: &Asked) -> Option<Fact> {
    let Frozen::Options(rule) = &round.rule else { return None };
    let mut after = meeting.clone();
    for fact in closing {
        if let Event::Round(event) = &fact.event {
            super::evolve(&mut after, event);
        }
    }
    let closed = after.rounds.iter().find(|known| known.id == round.id && matches!(known.stage, RoundStage::Closed { .. }))?;
    if !closed.outcome(&after.attendance).verdict.is_adopted() {
        return None;
    }
    let chosen = rule.chosen(closed.case(&closed.electorate(&after.attendance)));
    let names: Vec<&str> = chosen
        .iter()
        .filter_map(|id| rule.options.iter().find(|option| option.id == id.as_str()))
        .map(|option| option.name.as_str())
        .collect();
    let proposal = meeting.proposals.iter().find(|known| known.id == round.proposal)?;
    let asked_for = proposal.text().trim_end();
    let colon = if asked_for.ends_with(|sign: char| sign.is_alphanumeric() || sign == ')' || sign == '"') { ":" } else { "" };
    // A text that is full stays as it is; the room words it.
    let text = words::text(&format!("{asked_for}{colon} {}", names.join(", "))).ok()?;
    Some(
        ProposalEvent::ProposalAmended {
            meeting: meeting.id.clone(),
            proposal: proposal.id.clone(),
            text,
            by: proposal.proposer.clone(),
            meets: None,
            at: asked.at,
        }
        .into(),
    )
}
