//! Giving what is not decided to a small group, another team or a meeting: it waits in a backlog as an item that somebody carries.
//!
//! **Invariant:** nothing is referred that was decided, and what is referred has an owner.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Round, RoundEvent, RoundStage, closing, reachable};
use crate::agenda::{AgendaEvent, Ending, Item, Purpose};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingRef, PersonId, PersonRef, ProposalRef, RoundRef, TeamId, TeamRef};
use crate::meeting::{Meeting, Stage};
use crate::method::Way;
use crate::method::referral::{Referral, Referred};
use crate::proposal::{self, Proposal};
use crate::refusal::Refusal;
use crate::state::State;
use crate::team::TeamEvent;
use crate::words;

/// Where something is to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "to", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Refer {
    /// To a few people, who come back with something better.
    Group { people: Vec<PersonRef> },
    /// To another team.
    Team { team: TeamRef },
    /// To a meeting of the same team.
    Meeting,
}

pub(super) fn refer(
    state: &State,
    meeting: &MeetingRef,
    round: &RoundRef,
    to: Refer,
    (owner, typed): (Option<PersonRef>, String),
    asked: &mut Asked,
) -> Result<Vec<Fact>, Refusal> {
    let (meeting, round) = reachable(state, meeting, round)?;
    let proposal = undecided(meeting, round)?;
    let (referral, first, team) = whither(state, meeting, to)?;
    let owner = match owner {
        Some(owner) => state.active_person(&owner)?.id.clone(),
        None => first.unwrap_or_else(|| proposal.proposer.clone()),
    };
    let typed = words::text_or_nothing(&typed)?;
    let item = item(meeting, proposal, &owner, &typed, asked);
    let mut facts = Vec::new();
    if round.is_open() {
        facts.push(closing::closed(meeting, round, asked));
    }
    let referred = Referred { referral, owner, item: item.id.clone(), words: typed, on: asked.today() };
    facts.push(RoundEvent::RoundReferred { meeting: meeting.id.clone(), round: round.id.clone(), referred }.into());
    if meeting.items.iter().any(|known| known.id == item.id) {
        facts.push(AgendaEvent::ItemEnded { meeting: meeting.id.clone(), item: item.id.clone(), how: Ending::Shelved }.into());
    }
    facts.push(TeamEvent::ItemShelved { team, item }.into());
    Ok(facts)
}

/// The proposal of a round that can still be given away.
fn undecided<'a>(meeting: &'a Meeting, round: &Round) -> Result<&'a Proposal, Refusal> {
    if !round.rule.method().can_be_referred() {
        return Err(Refusal::new("cannot-be-referred").hint("close-round-first"));
    }
    let proposal = proposal::find(meeting, &ProposalRef::from(&round.proposal))?;
    if proposal.decision.is_some() {
        return Err(Refusal::new("decided-already").hint("supersede"));
    }
    if round.particulars.referred.is_some() {
        return Err(Refusal::new("referred-already"));
    }
    match round.stage {
        // What was handed in secretly lies in memory and would be lost.
        RoundStage::Open if round.particulars.terms.way == Way::Secret => Err(Refusal::new("round-is-open").hint("close-round-first")),
        RoundStage::Open => Ok(proposal),
        RoundStage::Abandoned => Err(Refusal::new("round-closed")),
        RoundStage::Closed { .. } if meeting.adopted(&proposal.id) => Err(Refusal::new("adopted-already").hint("read-back")),
        RoundStage::Closed { .. } => proposal::undecided(meeting, &ProposalRef::from(&round.proposal)),
    }
}

/// Where it goes: the referral, who carries it where nobody is named, and in whose backlog it waits.
fn whither(state: &State, meeting: &Meeting, to: Refer) -> Result<(Referral, Option<PersonId>, TeamId), Refusal> {
    match to {
        Refer::Group { people } => {
            let mut group: Vec<PersonId> = Vec::new();
            for person in &people {
                let person = state.active_person(person)?.id.clone();
                if !group.contains(&person) {
                    group.push(person);
                }
            }
            let Some(first) = group.first().cloned() else { return Err(Refusal::new("nobody-in-group").hint("name-group")) };
            Ok((Referral::Group { people: group }, Some(first), meeting.team.clone()))
        }
        Refer::Team { team } => {
            let team = state.team(&team)?;
            if team.id == meeting.team {
                return Err(Refusal::new("referred-to-own-team").text("team", &team.name).hint("name-group"));
            }
            Ok((Referral::Team { team: team.id.clone(), name: team.name.clone() }, None, team.id.clone()))
        }
        Refer::Meeting => Ok((Referral::Meeting, None, meeting.team.clone())),
    }
}

/// The item it becomes: the same one while its meeting goes on, else a new one, with the text that was proposed.
fn item(meeting: &Meeting, proposal: &Proposal, owner: &PersonId, typed: &str, asked: &mut Asked) -> Item {
    let known = proposal.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item));
    let lines = [known.map_or("", |item| item.notes.as_str()), proposal.text(), typed];
    let notes = lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n\n");
    let goes_on = meeting.stage == Stage::Running && known.is_some_and(|item| item.ended.is_none());
    let first_line = || proposal.text().lines().next().unwrap_or_default().chars().take(words::NAME).collect();
    Item {
        id: match known.filter(|_| goes_on) {
            Some(item) => item.id.clone(),
            None => asked.id_or(None),
        },
        title: known.map_or_else(first_line, |item| item.title.clone()),
        owner: owner.clone(),
        purpose: Purpose::Decide,
        outcome: known.map(|item| item.outcome.clone()).unwrap_or_default(),
        minutes: known.map_or(10, |item| item.minutes),
        notes: words::text_or_nothing(&notes).unwrap_or_else(|_| proposal.text().to_owned()),
        links: known.map(|item| item.links.clone()).unwrap_or_default(),
        recurring: false,
        carried: known.map_or(0, |item| item.carried),
        ended: None,
        reviews: known.and_then(|item| item.reviews.clone()),
    }
}
