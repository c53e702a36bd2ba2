//! Rounds that go on after their meeting, because they wait for a day: advice, and silence that agrees.
//!
//! **Invariant:** what waits is shown until it is decided, recorded or given up; nothing ends unseen.

use baton_meeting::id::{MeetingId, PersonId};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::method::advice::{AdviceStand, stand};
use baton_meeting::method::{Rule, Verdict};
use baton_meeting::round::{Round, RoundStage};
use baton_meeting::state::State;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::proposal::{self, ProposalView};

/// A round that waits for a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WaitingRound {
    /// The meeting it was opened in, which is over.
    pub meeting: MeetingId,
    /// The title of its item, or of the meeting.
    pub title: String,
    /// The proposal with its round.
    pub proposal: ProposalView,
    /// The day until which answers are awaited.
    pub until: NaiveDate,
    /// Whether nothing is awaited any more: it can be closed, decided or recorded.
    pub ripe: bool,
}

/// What waits for a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WaitingView {
    /// The rounds, whose day comes first first.
    pub rounds: Vec<WaitingRound>,
}

/// The rounds of a meeting that is over which still wait for something.
pub fn waiting(state: &State, meeting: &Meeting, now: DateTime<Utc>) -> Vec<WaitingRound> {
    if !matches!(meeting.stage, Stage::Closed | Stage::Approved) {
        return Vec::new();
    }
    let newest = |proposal: &baton_meeting::proposal::Proposal| meeting.rounds.iter().rev().find(|round| round.proposal == proposal.id);
    let undecided = meeting.proposals.iter().filter(|proposal| proposal.decision.is_none());
    undecided
        .filter_map(|one| {
            let round = newest(one).filter(|round| round.rule.method().outlives_its_meeting())?;
            let adopted = matches!(round.stage, RoundStage::Closed { .. }) && meeting.adopted(&one.id);
            if !round.is_open() && !adopted {
                return None;
            }
            let (until, over) = day(meeting, round, state.today, now)?;
            let item = one.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item));
            Some(WaitingRound {
                meeting: meeting.id.clone(),
                title: item.map_or_else(|| meeting.title.clone(), |item| item.title.clone()),
                proposal: proposal::proposal(state, meeting, one),
                until,
                ripe: adopted || over,
            })
        })
        .collect()
}

/// Until which day it waits, and whether it still waits for anything.
fn day(meeting: &Meeting, round: &Round, today: NaiveDate, now: DateTime<Utc>) -> Option<(NaiveDate, bool)> {
    match &round.rule {
        Rule::Lazy(rule) => {
            let zone: chrono_tz::Tz = meeting.zone.parse().ok()?;
            let objects = round.outcome(&meeting.attendance).verdict == Verdict::NotAdopted;
            Some((rule.until.with_timezone(&zone).date_naive(), rule.until <= now || objects))
        }
        Rule::Advice(rule) => {
            let of = |person: &PersonId| stand(&round.ballots, &round.particulars, person, today);
            let awaited = |person: &&PersonId| matches!(of(person), AdviceStand::NotAsked | AdviceStand::Waiting);
            let last = round.particulars.advice.iter().map(|asked| asked.by).chain([rule.by]).max()?;
            Some((last, !round.order.iter().any(|person| awaited(&person))))
        }
        _ => None,
    }
}
