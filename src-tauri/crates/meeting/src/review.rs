//! Looking at decisions again: when one comes back, who brings it, how long it is given, and what followed.
//!
//! Nobody has to add it: what is due stands on the agenda of the first meeting of its team on or after that day. When the meeting
//! starts it notes what came back, so that its time, its wall and its minutes are true without asking the log again.
//!
//! **Invariant:** a decision comes back to its own team only, on one agenda at a time, and on none once it was looked at.

use chrono::{Duration, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda::{self, AgendaEvent, Item, Purpose};
use crate::asked::Asked;
use crate::decision::{Decision, DecisionEvent, Review, Status};
use crate::event::Fact;
use crate::id::{DecisionId, DecisionRef, ItemId, ItemRef, MeetingId, MeetingRef, PersonId, PersonRef, Stream};
use crate::meeting::{Meeting, Stage, StepState};
use crate::method::Rule;
use crate::person::MeetingRole;
use crate::refusal::Refusal;
use crate::rotation;
use crate::state::State;
use crate::team::TeamEvent;
use crate::template::StepKind;
use crate::{timebox, words};

/// Minutes that a decision is given when it comes back: long enough for what was expected, what happened, and keeping it.
pub const MINUTES: u32 = 3;

/// A decision that came back in a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Returned {
    /// Which.
    pub decision: DecisionId,
    /// Who brings it back.
    pub by: Option<PersonId>,
    /// What followed, once it was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Follows>,
}

/// What follows from looking at a decision again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Follows {
    /// It still applies, and is looked at once more on a day, or never.
    Kept { next: Option<NaiveDate> },
    /// It was taken back.
    Withdrawn,
    /// It is talked about as an item.
    Item { item: ItemId },
    /// Another decision took its place or changed it in part.
    Changed { by: DecisionId },
}

/// What happened when decisions were looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ReviewEvent {
    /// The meeting started, and these decisions came back; so many minutes for all of them.
    DecisionsReturned { meeting: MeetingId, decisions: Vec<Returned>, minutes: u32 },
    /// One was looked at.
    DecisionLookedAt { meeting: MeetingId, decision: DecisionId, follows: Follows },
}

/// What can be asked for about looking again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ReviewIntent {
    /// Put a decision on an agenda as an item of its own, to talk about it again, or on its team's backlog when no meeting is named;
    /// whoever brings it back owns the item, unless somebody is named.
    BringDecision {
        meeting: Option<MeetingRef>,
        decision: DecisionRef,
        id: Option<ItemId>,
        owner: Option<PersonRef>,
        purpose: Option<Purpose>,
        minutes: Option<u32>,
        notes: Option<String>,
        before: Option<ItemRef>,
    },
}

/// Answers what was asked about looking again.
///
/// # Errors
/// Refuses decisions that ended or belong to another team, meetings that are over, and a decision that is an item there already.
pub fn decide(state: &State, intent: ReviewIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let ReviewIntent::BringDecision { meeting, decision, id, owner, purpose, minutes, notes, before } = intent;
    let meeting = meeting.map(|meeting| agenda::open(state, &meeting)).transpose()?;
    let decision = state.decision(&decision)?;
    meeting.map(|meeting| ours(state, meeting, decision)).transpose()?;
    if decision.status != Status::InForce {
        return Err(Refusal::new("not-in-force"));
    }
    let backlog = || state.teams.get(&decision.record.team).map(|team| team.backlog.as_slice()).unwrap_or_default();
    let there = meeting.map_or_else(backlog, |meeting| &meeting.items);
    if let Some(item) = there.iter().find(|item| item.reviews.as_ref() == Some(&decision.id)) {
        return Err(Refusal::new("decision-on-agenda").text("item", &item.title));
    }
    let brought = || meeting.map_or_else(|| of_its_people(state, decision), |meeting| brought_by(state, meeting, decision));
    let owner = match owner {
        Some(owner) => state.active_person(&owner)?.id.clone(),
        None => brought().ok_or_else(|| Refusal::new("nobody-brings-it").hint("name-owner"))?,
    };
    let new = agenda::NewItem {
        id,
        title: title(decision),
        owner: owner.as_str().into(),
        purpose: Some(purpose.unwrap_or(Purpose::Decide)),
        outcome: None,
        minutes,
        notes,
        links: None,
        recurring: None,
    };
    let item = Item { reviews: Some(decision.id.clone()), ..agenda::new_item(state, new, asked)? };
    let Some(meeting) = meeting else {
        return Ok(vec![TeamEvent::ItemShelved { team: decision.record.team.clone(), item }.into()]);
    };
    agenda::unused(meeting, &item)?;
    let before = before.map(|before| agenda::find(&meeting.items, &before).map(|item| item.id.clone())).transpose()?;
    let follows = Follows::Item { item: item.id.clone() };
    let mut facts: Vec<Fact> = vec![AgendaEvent::ItemAdded { meeting: meeting.id.clone(), item, before }.into()];
    if meeting.stage == Stage::Running {
        facts.push(looked_at(&meeting.id, &decision.id, follows));
    }
    Ok(facts)
}

/// That a meeting looks at decisions of its own team only.
pub(crate) fn ours(state: &State, meeting: &Meeting, decision: &Decision) -> Result<(), Refusal> {
    if decision.record.team == meeting.team {
        return Ok(());
    }
    let team = state.teams.get(&meeting.team).map(|team| team.name.clone()).unwrap_or_default();
    Err(Refusal::new("decision-of-others").text("team", team))
}

/// What the item about a decision is called: as its item was, or the first line of the decision.
fn title(decision: &Decision) -> String {
    let record = &decision.record;
    let line = if record.item_title.trim().is_empty() { record.statement.lines().next().unwrap_or_default() } else { &record.item_title };
    line.trim().chars().take(words::TITLE).collect()
}

/// The item that is about a decision, if there is one.
pub fn item_about<'a>(meeting: &'a Meeting, decision: &DecisionId) -> Option<&'a Item> {
    meeting.items.iter().find(|item| item.reviews.as_ref() == Some(decision))
}

/// Who brings a decision back: its proposer; when they have left, who holds the role that decided; else whoever leads.
pub fn brought_by(state: &State, meeting: &Meeting, decision: &Decision) -> Option<PersonId> {
    let leads = || match meeting.stage {
        Stage::Planned => rotation::planned(state, meeting).get(&MeetingRole::Facilitator).cloned(),
        _ => meeting.roles.get(&MeetingRole::Facilitator).cloned(),
    };
    of_its_people(state, decision).or_else(leads)
}

/// Whoever of a decision's own people is still here: its proposer, else who holds the role that decided.
fn of_its_people(state: &State, decision: &Decision) -> Option<PersonId> {
    let here = |person: &PersonId| state.people.get(person).is_some_and(|person| !person.left);
    let proposer = decision.record.people.proposer.clone().filter(here);
    proposer.or_else(|| {
        let Rule::RoleDecides(rule) = &decision.record.tally.rule else { return None };
        let role = state.teams.get(&decision.record.team)?.roles.iter().find(|role| role.id == rule.role)?;
        role.holders.iter().map(|holder| holder.person.clone()).find(here)
    })
}

/// The decisions that come back in a meeting, the one due longest first: as noted when it started; before that, those of
/// `state.decisions` that are due and that no sooner meeting looks at.
pub fn on_agenda(state: &State, meeting: &Meeting) -> Vec<Returned> {
    match meeting.stage {
        Stage::Planned => {
            let day = meeting.date;
            due(state, meeting, day, |decision, due| item_about(meeting, &decision.id).is_none() && !sooner(state, meeting, due))
        }
        // What was looked at elsewhere meanwhile waits no longer.
        Stage::Running => {
            meeting.reviews.iter().filter(|one| one.follows.is_some() || waits(state, meeting, &one.decision)).cloned().collect()
        }
        _ => meeting.reviews.clone(),
    }
}

fn waits(state: &State, meeting: &Meeting, decision: &DecisionId) -> bool {
    let day = meeting.date.max(state.today);
    state.decisions.get(decision).is_none_or(|one| one.status == Status::InForce && one.review.is_some_and(|review| review <= day))
}

/// What comes back when a meeting starts on a day.
pub(crate) fn returned(state: &State, meeting: &Meeting, today: NaiveDate) -> Option<Fact> {
    let decisions = due(state, meeting, meeting.date.max(today), |decision, _| item_about(meeting, &decision.id).is_none());
    let minutes = minutes(decisions.len());
    (!decisions.is_empty()).then(|| ReviewEvent::DecisionsReturned { meeting: meeting.id.clone(), decisions, minutes }.into())
}

fn due(state: &State, meeting: &Meeting, day: NaiveDate, and: impl Fn(&Decision, NaiveDate) -> bool) -> Vec<Returned> {
    let of_ours = |one: &&Decision| one.record.team == meeting.team && one.status == Status::InForce;
    let mut due: Vec<(NaiveDate, &Decision)> = state
        .decisions
        .values()
        .filter(of_ours)
        .filter_map(|decision| Some((decision.review?, decision)))
        .filter(|(review, decision)| *review <= day && and(decision, *review))
        .collect();
    due.sort_by_key(|(review, decision)| (*review, decision.record.number));
    due.into_iter()
        .map(|(_, decision)| Returned { decision: decision.id.clone(), by: brought_by(state, meeting, decision), follows: None })
        .collect()
}

/// Whether another meeting of the team comes first, on or after the day something is due.
fn sooner(state: &State, meeting: &Meeting, due: NaiveDate) -> bool {
    let from = due.max(state.today);
    let planned = state.meetings.values().any(|other| {
        let to_come = match other.stage {
            Stage::Running => true,
            Stage::Planned => other.date >= from,
            _ => false,
        };
        other.id != meeting.id && other.team == meeting.team && to_come && (other.date, other.at) < (meeting.date, meeting.at)
    });
    planned
        || state
            .series
            .values()
            .filter(|series| series.team == meeting.team)
            .any(|series| series.dates(from, 1).first().is_some_and(|date| *date < meeting.date))
}

/// Minutes that so many decisions take.
pub fn minutes(decisions: usize) -> u32 {
    u32::try_from(decisions).unwrap_or(u32::MAX).saturating_mul(MINUTES)
}

/// Planned minutes of everything on the agenda, with what comes back by itself.
pub fn planned_minutes(state: &State, meeting: &Meeting) -> u32 {
    let own: u32 = meeting.steps.iter().filter(|step| step.kind == StepKind::Reviews).map(|step| step.minutes).sum();
    let returning = if meeting.stage == Stage::Planned { minutes(on_agenda(state, meeting).len()) } else { own };
    timebox::planned_minutes(meeting) - own + own.max(returning)
}

/// That a meeting looked at a decision.
pub(crate) fn looked_at(meeting: &MeetingId, decision: &DecisionId, follows: Follows) -> Fact {
    ReviewEvent::DecisionLookedAt { meeting: meeting.clone(), decision: decision.clone(), follows }.into()
}

/// Looking at a decision by what was done about it: its item is over, or it was changed in part. It comes back after as long as before.
pub(crate) fn by_doing(state: &State, meeting: &Meeting, decision: &DecisionId, on: NaiveDate, changed: Option<&DecisionId>) -> Vec<Fact> {
    let Some(decision) = state.decisions.get(decision).filter(|one| one.status == Status::InForce) else { return Vec::new() };
    let Some(due) = decision.review.filter(|due| *due <= on) else { return Vec::new() };
    let before = decision.reviews.last().map_or(decision.record.on, |review| review.on);
    let next = Some(on + (due - before).max(Duration::days(1)));
    let review = Review { on, note: String::new(), next, meeting: Some(meeting.id.clone()) };
    let follows = changed.map_or(Follows::Kept { next }, |by| Follows::Changed { by: by.clone() });
    vec![DecisionEvent::DecisionReviewed { decision: decision.id.clone(), review }.into(), looked_at(&meeting.id, &decision.id, follows)]
}

/// What an item that is done means for the decision it is about.
pub(crate) fn item_done(state: &State, meeting: &Meeting, item: &Item, on: NaiveDate) -> Vec<Fact> {
    item.reviews.as_ref().map(|decision| by_doing(state, meeting, decision, on, None)).unwrap_or_default()
}

impl ReviewEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::DecisionsReturned { meeting, .. } | Self::DecisionLookedAt { meeting, .. } => meeting,
        }
    }
}

impl From<ReviewEvent> for Fact {
    fn from(event: ReviewEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting.
pub(crate) fn evolve(meeting: &mut Meeting, event: &ReviewEvent) {
    match event {
        ReviewEvent::DecisionsReturned { decisions, minutes, .. } => {
            meeting.reviews.clone_from(decisions);
            for step in meeting.steps.iter_mut().filter(|step| step.kind == StepKind::Reviews && step.state == StepState::Ahead) {
                step.minutes = step.minutes.max(*minutes);
            }
        }
        ReviewEvent::DecisionLookedAt { decision, follows, .. } => {
            match meeting.reviews.iter_mut().find(|known| known.decision == *decision) {
                Some(known) => known.follows = Some(follows.clone()),
                None => meeting.reviews.push(Returned { decision: decision.clone(), by: None, follows: Some(follows.clone()) }),
            }
        }
    }
}
