//! One meeting: planned, running, closed, approved; its steps, its people, and everything that happens in it.
//!
//! Current, done and skipped are facts; any move is allowed, guards only ask: the room wins over the software.
//!
//! **Invariant:** a meeting is folded from its own entries alone.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, VecDeque};

use crate::agenda::Item;
use crate::attendance::Presence;
use crate::cadence::TimeOfDay;
use crate::correction::Correction;
use crate::event::Fact;
use crate::id::{DecisionId, FollowUpId, ItemId, MeetingId, PersonId, ProposalId, SeriesId, StepId, Stream, TeamId};
use crate::method::Rule;
use crate::note::{Note, Saved};
use crate::person::MeetingRole;
use crate::proposal::{Proposal, ReadyTest};
use crate::pulse;
use crate::review::Returned;
use crate::round::{Round, RoundStage};
use crate::series::Spell;
use crate::speaking::{Gathering, Heard, SpeakingRound};
use crate::template::StepKind;
use crate::timebox::{self, Now, Pause};

/// How far a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// To come.
    Planned,
    /// Going on.
    Running,
    /// Over; wording may still be corrected.
    Closed,
    /// Its minutes were approved; only linked corrections from now on.
    Approved,
    /// It did not happen.
    CalledOff,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// To come, or going on.
    Ahead,
    /// Done.
    Done,
    /// Skipped.
    Skipped,
}

/// A step of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Step {
    /// Identity.
    pub id: StepId,
    /// What happens in it.
    pub kind: StepKind,
    /// Planned minutes, borrowed ones included.
    pub minutes: u32,
    /// The item it is about.
    pub item: Option<ItemId>,
    /// How far it is.
    pub state: StepState,
    /// When it was first entered.
    pub began: Option<DateTime<Utc>>,
    /// Seconds spent in it before the current visit.
    pub spent: i64,
}

/// A spell in a meeting role, from a moment on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoleSpell {
    /// The role.
    pub role: MeetingRole,
    /// Who.
    pub person: PersonId,
    /// From when.
    pub from: DateTime<Utc>,
}

/// The baton, passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HandOver {
    /// Who leads next and said yes.
    pub to: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// A tip from whoever led; may be empty. For the next facilitator only.
    pub tip: String,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Meeting {
    /// Identity.
    pub id: MeetingId,
    /// Whose meeting.
    pub team: TeamId,
    /// The series it is an occurrence of.
    pub series: Option<SeriesId>,
    /// Title.
    pub title: String,
    /// Local date.
    pub date: NaiveDate,
    /// Local time.
    pub at: TimeOfDay,
    /// Time zone by name.
    pub zone: String,
    /// Length in minutes.
    pub minutes: u32,
    /// How far it is.
    pub stage: Stage,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// How many steps come before the items.
    pub items_at: usize,
    /// Agenda items in order.
    pub items: Vec<Item>,
    /// Who was planned for which role.
    pub planned: BTreeMap<MeetingRole, PersonId>,
    /// Who has which role now.
    pub roles: BTreeMap<MeetingRole, PersonId>,
    /// Everybody who had a role, from when.
    pub spells: Vec<RoleSpell>,
    /// Who is at the keyboard.
    pub keyboard: Option<PersonId>,
    /// Who is expected.
    pub expected: Vec<PersonId>,
    /// How people take part now.
    pub attendance: BTreeMap<PersonId, Presence>,
    /// Who was here at some time.
    pub attended: Vec<PersonId>,
    /// Guests by name.
    pub guests: Vec<String>,
    /// Conflicts of interest declared.
    pub conflicts: Vec<(PersonId, ItemId)>,
    /// We are here to ...
    pub purpose: String,
    /// We will be done when ...
    pub done_when: String,
    /// When it started.
    pub started: Option<DateTime<Utc>>,
    /// When it closed.
    pub closed: Option<DateTime<Utc>>,
    /// When its minutes were approved.
    pub approved: Option<NaiveDate>,
    /// The meeting that approved them.
    #[serde(default)]
    pub approved_by: Option<MeetingId>,
    /// Corrections of its minutes, in order.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// The step that is going on.
    pub now: Option<Now>,
    /// The pause that is going on.
    pub pause: Option<Pause>,
    /// Seconds of all pauses.
    pub paused_seconds: i64,
    /// Minutes borrowed: borrower, lender, how many.
    pub borrowed: Vec<(ItemId, ItemId, u32)>,
    /// Notes in order.
    pub notes: Vec<Note>,
    /// Saved for later.
    pub saved: Vec<Saved>,
    /// Who wants to speak, in order.
    pub queue: Vec<PersonId>,
    /// Who was heard where.
    pub heard: Vec<Heard>,
    /// Rounds of speaking in an order that was chosen.
    #[serde(default)]
    pub speaking_rounds: Vec<SpeakingRound>,
    /// 1-2-4-All, while it goes on.
    #[serde(default)]
    pub gathering: Option<Gathering>,
    /// Proposals in order.
    pub proposals: Vec<Proposal>,
    /// Rounds in order.
    pub rounds: Vec<Round>,
    /// The newest ready test of each item.
    pub ready_tests: Vec<ReadyTest>,
    /// Decisions recorded here.
    pub decisions: Vec<DecisionId>,
    /// Follow-ups made here, with the item they came from.
    pub follow_ups: Vec<(FollowUpId, Option<ItemId>)>,
    /// The hand-over, once somebody said yes.
    pub hand_over: Option<HandOver>,
    /// How many said what at the pulse, from "not at all" to "fully".
    #[serde(default)]
    pub pulse: Option<pulse::Answers>,
    /// Decisions that came back here, and those that were looked at besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<Returned>,
}

/// What happened to a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum MeetingEvent {
    /// A meeting was planned.
    MeetingPlanned {
        meeting: MeetingId,
        team: TeamId,
        series: Option<SeriesId>,
        title: String,
        date: NaiveDate,
        at: TimeOfDay,
        zone: String,
        minutes: u32,
        before_items: Vec<PlannedStep>,
        after_items: Vec<PlannedStep>,
        planned: BTreeMap<MeetingRole, PersonId>,
        expected: Vec<PersonId>,
    },
    /// Title, date, time or length changed; all as they are now.
    MeetingMoved { meeting: MeetingId, title: String, date: NaiveDate, at: TimeOfDay, minutes: u32 },
    /// It started.
    MeetingStarted { meeting: MeetingId, at: DateTime<Utc>, keyboard: Option<PersonId> },
    /// Somebody else is at the keyboard.
    KeyboardPassed { meeting: MeetingId, person: PersonId },
    /// Somebody took a role, with the reason when it was not theirs.
    RoleTaken { meeting: MeetingId, role: MeetingRole, person: PersonId, at: DateTime<Utc> },
    /// Why we are here, and when we will be done.
    PurposeSaid { meeting: MeetingId, purpose: String, done_when: String },
    /// A step began.
    StepEntered { meeting: MeetingId, step: StepId, at: DateTime<Utc> },
    /// A step was done.
    StepFinished { meeting: MeetingId, step: StepId, at: DateTime<Utc> },
    /// A step was skipped.
    StepSkipped { meeting: MeetingId, step: StepId },
    /// A decision was recorded.
    DecisionMade { meeting: MeetingId, decision: DecisionId, item: Option<ItemId> },
    /// A follow-up came out of it.
    FollowUpMade { meeting: MeetingId, follow_up: FollowUpId, item: Option<ItemId> },
    /// The next facilitator said yes.
    BatonPassed { meeting: MeetingId, to: PersonId, at: DateTime<Utc>, tip: String },
    /// It closed.
    MeetingClosed { meeting: MeetingId, at: DateTime<Utc> },
    /// Its minutes were approved.
    MinutesApproved {
        meeting: MeetingId,
        on: NaiveDate,
        /// The meeting that approved them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<MeetingId>,
    },
    /// Somebody corrected them by name.
    MinutesCorrected { meeting: MeetingId, correction: Correction },
    /// It was called off.
    MeetingDropped { meeting: MeetingId, reason: String },
}

/// A step as it is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlannedStep {
    /// Identity.
    pub id: StepId,
    /// What happens in it.
    pub kind: StepKind,
    /// Planned minutes.
    pub minutes: u32,
}

impl Meeting {
    /// A step by identity.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The step that is going on.
    pub fn current(&self) -> Option<&Step> {
        self.now.as_ref().and_then(|now| self.step(&now.step))
    }

    /// The item that is open.
    pub fn current_item(&self) -> Option<&ItemId> {
        self.current().and_then(|step| step.item.as_ref())
    }

    /// The next step ahead, after the one that is going on.
    pub fn next_step(&self) -> Option<&Step> {
        let at = self.now.as_ref().and_then(|now| self.steps.iter().position(|step| step.id == now.step)).map_or(0, |at| at + 1);
        self.steps[at..].iter().find(|step| step.state == StepState::Ahead)
    }

    /// Who is here now.
    pub fn here(&self) -> Vec<PersonId> {
        let mut here: Vec<PersonId> =
            self.attendance.iter().filter(|(_, presence)| presence.is_here()).map(|(person, _)| person.clone()).collect();
        here.sort_by_key(|person| self.expected.iter().position(|known| known == person).unwrap_or(usize::MAX));
        here
    }

    /// Whether the newest closed round on the newest version of a proposal adopted it.
    pub fn adopted(&self, proposal: &ProposalId) -> bool {
        self.deciding_round(proposal).is_some()
    }

    /// The round that adopted the proposal as it stands.
    pub fn deciding_round(&self, proposal: &ProposalId) -> Option<&Round> {
        let proposal = self.proposals.iter().find(|known| known.id == *proposal)?;
        let last =
            self.rounds.iter().rev().find(|round| round.proposal == proposal.id && matches!(round.stage, RoundStage::Closed { .. }))?;
        // A choice among options says which; the words for it may still change, the options not.
        let current = match &last.rule {
            Rule::Options(rule) => rule.offers(&proposal.options),
            _ => last.version == proposal.versions.len(),
        };
        (current && last.outcome(&self.attendance).verdict.is_adopted()).then_some(last)
    }

    /// Lays the steps out again after the agenda changed.
    pub(crate) fn lay_out(&mut self) {
        let (mut known, mut fixed): (VecDeque<Step>, Vec<Step>) = (VecDeque::new(), Vec::new());
        for step in self.steps.drain(..) {
            if step.item.is_some() { known.push_back(step) } else { fixed.push(step) }
        }
        let after = fixed.split_off(self.items_at.min(fixed.len()));
        let lent = |item: &ItemId| -> i64 {
            self.borrowed
                .iter()
                .map(|(borrower, lender, minutes)| i64::from(*minutes) * (i64::from(borrower == item) - i64::from(lender == item)))
                .sum()
        };
        let items = self
            .items
            .iter()
            .map(|item| {
                let minutes = u32::try_from((i64::from(item.minutes) + lent(&item.id)).max(0)).unwrap_or(0);
                // Mostly the first: a long agenda that grows by one item is not sorted anew for each.
                let at = known.iter().position(|step| step.id.0 == item.id.0);
                match at.and_then(|at| known.remove(at)) {
                    Some(step) => Step { minutes, ..step },
                    None => Step {
                        id: StepId(item.id.0.clone()),
                        kind: StepKind::Item,
                        minutes,
                        item: Some(item.id.clone()),
                        state: StepState::Ahead,
                        began: None,
                        spent: 0,
                    },
                }
            })
            .collect::<Vec<_>>();
        self.steps = fixed.into_iter().chain(items).chain(after).collect();
    }

    /// Who did which role for how many minutes, up to a moment.
    pub fn did(&self, until: DateTime<Utc>) -> BTreeMap<MeetingRole, Vec<Spell>> {
        let mut did: BTreeMap<MeetingRole, Vec<Spell>> = BTreeMap::new();
        for (index, spell) in self.spells.iter().enumerate() {
            let end = self.spells[index + 1..].iter().find(|later| later.role == spell.role).map_or(until, |later| later.from);
            let minutes = u32::try_from((end - spell.from).num_minutes()).unwrap_or(0);
            let spells = did.entry(spell.role).or_default();
            match spells.iter_mut().find(|known| known.person == spell.person) {
                Some(known) => known.minutes += minutes,
                None => spells.push(Spell { person: spell.person.clone(), minutes }),
            }
        }
        for spells in did.values_mut() {
            // A role handed on before anything happened was not done.
            if spells.iter().any(|spell| spell.minutes > 0) {
                spells.retain(|spell| spell.minutes > 0);
            } else if spells.len() > 1 {
                spells.drain(..spells.len() - 1);
            }
        }
        did
    }
}

impl MeetingEvent {
    /// The meeting it happened to.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::MeetingPlanned { meeting, .. }
            | Self::MeetingMoved { meeting, .. }
            | Self::MeetingStarted { meeting, .. }
            | Self::KeyboardPassed { meeting, .. }
            | Self::RoleTaken { meeting, .. }
            | Self::PurposeSaid { meeting, .. }
            | Self::StepEntered { meeting, .. }
            | Self::StepFinished { meeting, .. }
            | Self::StepSkipped { meeting, .. }
            | Self::DecisionMade { meeting, .. }
            | Self::FollowUpMade { meeting, .. }
            | Self::BatonPassed { meeting, .. }
            | Self::MeetingClosed { meeting, .. }
            | Self::MinutesApproved { meeting, .. }
            | Self::MinutesCorrected { meeting, .. }
            | Self::MeetingDropped { meeting, .. } => meeting,
        }
    }
}

impl From<MeetingEvent> for Fact {
    fn from(event: MeetingEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting.
pub fn evolve(meeting: Option<Meeting>, event: &MeetingEvent) -> Option<Meeting> {
    if let MeetingEvent::MeetingPlanned {
        meeting,
        team,
        series,
        title,
        date,
        at,
        zone,
        minutes,
        before_items,
        after_items,
        planned,
        expected,
    } = event
    {
        let step = |planned: &PlannedStep| Step {
            id: planned.id.clone(),
            kind: planned.kind,
            minutes: planned.minutes,
            item: None,
            state: StepState::Ahead,
            began: None,
            spent: 0,
        };
        return Some(Meeting {
            id: meeting.clone(),
            team: team.clone(),
            series: series.clone(),
            title: title.clone(),
            date: *date,
            at: *at,
            zone: zone.clone(),
            minutes: *minutes,
            stage: Stage::Planned,
            steps: before_items.iter().chain(after_items).map(step).collect(),
            items_at: before_items.len(),
            items: Vec::new(),
            planned: planned.clone(),
            roles: BTreeMap::new(),
            spells: Vec::new(),
            keyboard: None,
            expected: expected.clone(),
            attendance: BTreeMap::new(),
            attended: Vec::new(),
            guests: Vec::new(),
            conflicts: Vec::new(),
            purpose: String::new(),
            done_when: String::new(),
            started: None,
            closed: None,
            approved: None,
            approved_by: None,
            corrections: Vec::new(),
            now: None,
            pause: None,
            paused_seconds: 0,
            borrowed: Vec::new(),
            notes: Vec::new(),
            saved: Vec::new(),
            queue: Vec::new(),
            heard: Vec::new(),
            speaking_rounds: Vec::new(),
            gathering: None,
            proposals: Vec::new(),
            rounds: Vec::new(),
            ready_tests: Vec::new(),
            decisions: Vec::new(),
            follow_ups: Vec::new(),
            hand_over: None,
            pulse: None,
            reviews: Vec::new(),
        });
    }
    let mut meeting = meeting?;
    match event {
        MeetingEvent::MeetingPlanned { .. } => {}
        MeetingEvent::MeetingMoved { title, date, at, minutes, .. } => {
            meeting.title = title.clone();
            meeting.date = *date;
            meeting.at = *at;
            meeting.minutes = *minutes;
        }
        MeetingEvent::MeetingStarted { at, keyboard, .. } => {
            meeting.stage = Stage::Running;
            meeting.started = Some(*at);
            meeting.keyboard = keyboard.clone();
        }
        MeetingEvent::KeyboardPassed { person, .. } => meeting.keyboard = Some(person.clone()),
        MeetingEvent::RoleTaken { role, person, at, .. } => {
            meeting.roles.insert(*role, person.clone());
            meeting.spells.push(RoleSpell { role: *role, person: person.clone(), from: *at });
        }
        MeetingEvent::PurposeSaid { purpose, done_when, .. } => {
            meeting.purpose = purpose.clone();
            meeting.done_when = done_when.clone();
        }
        MeetingEvent::StepEntered { step, at, .. } => enter(&mut meeting, step, *at),
        MeetingEvent::StepFinished { step, at, .. } => finish(&mut meeting, step, *at),
        MeetingEvent::StepSkipped { step, .. } => {
            if let Some(known) = meeting.steps.iter_mut().find(|known| known.id == *step) {
                known.state = StepState::Skipped;
            }
            if meeting.now.as_ref().is_some_and(|now| now.step == *step) {
                meeting.now = None;
            }
        }
        MeetingEvent::DecisionMade { decision, .. } => {
            if !meeting.decisions.contains(decision) {
                meeting.decisions.push(decision.clone());
            }
        }
        MeetingEvent::FollowUpMade { follow_up, item, .. } => {
            if !meeting.follow_ups.iter().any(|(known, _)| known == follow_up) {
                meeting.follow_ups.push((follow_up.clone(), item.clone()));
            }
        }
        MeetingEvent::BatonPassed { to, at, tip, .. } => meeting.hand_over = Some(HandOver { to: to.clone(), at: *at, tip: tip.clone() }),
        MeetingEvent::MeetingClosed { at, .. } => {
            timebox::end_pause(&mut meeting, *at);
            if let Some(step) = meeting.now.as_ref().map(|now| now.step.clone()) {
                finish(&mut meeting, &step, *at);
            }
            meeting.stage = Stage::Closed;
            meeting.closed = Some(*at);
            meeting.queue.clear();
        }
        MeetingEvent::MinutesApproved { on, by, .. } => {
            meeting.stage = Stage::Approved;
            meeting.approved = Some(*on);
            meeting.approved_by.clone_from(by);
        }
        MeetingEvent::MinutesCorrected { correction, .. } => meeting.corrections.push(correction.clone()),
        MeetingEvent::MeetingDropped { .. } => meeting.stage = Stage::CalledOff,
    }
    Some(meeting)
}

/// Enters a step; what another visit left unspent is what is left now.
fn enter(meeting: &mut Meeting, step: &StepId, at: DateTime<Utc>) {
    timebox::end_pause(meeting, at);
    leave(meeting, at);
    let Some(known) = meeting.steps.iter_mut().find(|known| known.id == *step) else { return };
    known.state = StepState::Ahead;
    known.began.get_or_insert(at);
    let left = Duration::minutes(i64::from(known.minutes)) - Duration::seconds(known.spent);
    meeting.now = Some(Now { step: step.clone(), since: at, deadline: at + left });
}

fn leave(meeting: &mut Meeting, at: DateTime<Utc>) {
    let Some(now) = meeting.now.take() else { return };
    if let Some(known) = meeting.steps.iter_mut().find(|known| known.id == now.step) {
        known.spent += (at - now.since).num_seconds().max(0);
    }
}

fn finish(meeting: &mut Meeting, step: &StepId, at: DateTime<Utc>) {
    if meeting.now.as_ref().is_some_and(|now| now.step == *step) {
        timebox::end_pause(meeting, at);
        leave(meeting, at);
    }
    if let Some(known) = meeting.steps.iter_mut().find(|known| known.id == *step) {
        known.state = StepState::Done;
    }
}
