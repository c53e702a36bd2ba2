//! A round: one use of a decision method on one version of a proposal.
//!
//! The order starts at a different person each time; facilitator and proposer come last, remote people early.
//!
//! **Invariant:** the rule is frozen when the round opens; answers and rule are kept, the result is always computed from them.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::attendance::Presence;
use crate::event::Fact;
use crate::id::{ItemId, MeetingId, MeetingRef, PersonId, PersonRef, ProposalId, ProposalRef, RoleRef, RoundId, RoundRef, Stream};
use crate::meeting::Meeting;
use crate::method::{Answer, Ballot, Electorate, Method, ObjectionOutcome, Outcome, Rule, consent, majority, role_decides};
use crate::person::MeetingRole;
use crate::refusal::Refusal;
use crate::state::State;
use crate::{proposal, role, words};

/// How far a round is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

impl Round {
    /// Whether people can answer.
    pub fn is_open(&self) -> bool {
        self.stage == RoundStage::Open
    }

    /// Who counts: who was asked, without those who had gone before answering.
    pub fn electorate(&self, attendance: &std::collections::BTreeMap<PersonId, Presence>) -> Electorate {
        let gone = |person: &PersonId| match &self.stage {
            RoundStage::Closed { away, .. } => away.contains(person),
            _ => attendance.get(person) == Some(&Presence::Away) && !self.ballots.iter().any(|ballot| ballot.person == *person),
        };
        Electorate { eligible: self.order.iter().filter(|person| !gone(person)).cloned().collect(), recused: self.recused.clone() }
    }

    /// The result of the answers as they stand.
    pub fn outcome(&self, attendance: &std::collections::BTreeMap<PersonId, Presence>) -> Outcome {
        self.rule.result(&self.electorate(attendance), &self.ballots, &self.objections)
    }

    /// Whose answer is awaited next.
    pub fn awaited(&self, attendance: &std::collections::BTreeMap<PersonId, Presence>) -> Option<PersonId> {
        let eligible = self.electorate(attendance).eligible;
        eligible.into_iter().find(|person| !self.ballots.iter().any(|ballot| ballot.person == *person))
    }
}

/// What happened in rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    },
    /// Somebody answered; a later answer replaces the one before.
    Answered { meeting: MeetingId, round: RoundId, person: PersonId, answer: Answer, reason: String },
    /// The objector said what became of the objection.
    ObjectionSettled { meeting: MeetingId, round: RoundId, person: PersonId, settled: ObjectionOutcome },
    /// The round closed.
    RoundClosed { meeting: MeetingId, round: RoundId, at: DateTime<Utc>, away: Vec<PersonId> },
    /// The round was given up.
    RoundAbandoned { meeting: MeetingId, round: RoundId },
}

/// What can be asked for about rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RoundIntent {
    /// Open a round on a proposal.
    OpenRound {
        meeting: MeetingRef,
        id: Option<RoundId>,
        proposal: ProposalRef,
        method: Method,
        /// The role that decides, for that method.
        role: Option<RoleRef>,
    },
    /// Give somebody's answer.
    Answer { meeting: MeetingRef, round: RoundRef, person: PersonRef, answer: Answer, reason: Option<String> },
    /// Everybody who has not answered gives this answer, as with a show of hands that leaves nobody out.
    AnswerForRest { meeting: MeetingRef, round: RoundRef, answer: Answer },
    /// Say what became of an objection, in the objector's word.
    SettleObjection { meeting: MeetingRef, round: RoundRef, person: PersonRef, settled: ObjectionOutcome },
    /// Close a round.
    CloseRound { meeting: MeetingRef, round: RoundRef },
    /// Give a round up.
    AbandonRound { meeting: MeetingRef, round: RoundRef },
}

/// Answers what was asked about rounds.
///
/// # Errors
/// Refuses a second open round, an answer the method does not know, answers of people not asked, and closing too early.
pub fn decide(state: &State, intent: RoundIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        RoundIntent::OpenRound { meeting, id, proposal, method, role } => {
            let meeting = state.running(&meeting)?;
            let proposal = proposal::undecided(meeting, &proposal)?;
            if meeting.rounds.iter().any(Round::is_open) {
                return Err(Refusal::new("round-is-open").hint("close-round-first"));
            }
            let rule = frozen(state, meeting, method, role)?;
            let recused: Vec<PersonId> = meeting
                .conflicts
                .iter()
                .filter(|(_, item)| Some(item) == proposal.item.as_ref())
                .map(|(person, _)| person.clone())
                .collect();
            let mut order = match &rule {
                Rule::RoleDecides(rule) => rule.holders.clone(),
                _ => order(meeting, &proposal.proposer),
            };
            order.retain(|person| !recused.contains(person));
            if order.is_empty() {
                return Err(Refusal::new("nobody-may-decide").hint("mark-present"));
            }
            let round: RoundId = asked.id_or(id);
            if meeting.rounds.iter().any(|known| known.id == round) {
                return Err(Refusal::new("id-taken").text("id", round.as_str()));
            }
            Ok(vec![
                RoundEvent::RoundOpened {
                    meeting: meeting.id.clone(),
                    round,
                    proposal: proposal.id.clone(),
                    version: proposal.versions.len(),
                    item: proposal.item.clone(),
                    rule,
                    order,
                    recused,
                }
                .into(),
            ])
        }
        RoundIntent::Answer { meeting, round, person, answer, reason } => {
            let meeting = state.running(&meeting)?;
            let round = open(meeting, &round)?;
            let person = state.active_person(&person)?.id.clone();
            allowed(round, &person, answer)?;
            let reason = words::text_or_nothing(&reason.unwrap_or_default())?;
            Ok(vec![RoundEvent::Answered { meeting: meeting.id.clone(), round: round.id.clone(), person, answer, reason }.into()])
        }
        RoundIntent::AnswerForRest { meeting, round, answer } => {
            let meeting = state.running(&meeting)?;
            let round = open(meeting, &round)?;
            let waiting: Vec<PersonId> = round
                .electorate(&meeting.attendance)
                .eligible
                .into_iter()
                .filter(|person| meeting.attendance.get(person) != Some(&Presence::Lost))
                .filter(|person| !round.ballots.iter().any(|ballot| ballot.person == *person))
                .collect();
            waiting
                .into_iter()
                .map(|person| {
                    allowed(round, &person, answer)?;
                    Ok(RoundEvent::Answered { meeting: meeting.id.clone(), round: round.id.clone(), person, answer, reason: String::new() }
                        .into())
                })
                .collect()
        }
        RoundIntent::SettleObjection { meeting, round, person, settled } => {
            let meeting = state.running(&meeting)?;
            let round = open(meeting, &round)?;
            let person = state.person(&person)?.id.clone();
            if !round.ballots.iter().any(|ballot| ballot.person == person && ballot.answer == Answer::Objection) {
                return Err(Refusal::new("no-objection").person("person", &person));
            }
            let settled = match settled {
                ObjectionOutcome::Measured { measure } => ObjectionOutcome::Measured { measure: words::text(&measure)? },
                other => other,
            };
            Ok(vec![RoundEvent::ObjectionSettled { meeting: meeting.id.clone(), round: round.id.clone(), person, settled }.into()])
        }
        RoundIntent::CloseRound { meeting, round } => {
            let meeting = state.running(&meeting)?;
            let round = open(meeting, &round)?;
            if let (false, Some(person)) = (matches!(round.rule, Rule::Majority(_)), round.awaited(&meeting.attendance)) {
                let objects = round.ballots.iter().any(|ballot| ballot.answer == Answer::Objection);
                if !objects {
                    return Err(Refusal::new("still-waiting").person("person", &person).hint("silence-is-not-consent"));
                }
            }
            let base = round.electorate(&meeting.attendance).eligible;
            let away = round.order.iter().filter(|person| !base.contains(person)).cloned().collect();
            Ok(vec![RoundEvent::RoundClosed { meeting: meeting.id.clone(), round: round.id.clone(), at: asked.at, away }.into()])
        }
        RoundIntent::AbandonRound { meeting, round } => {
            let meeting = state.running(&meeting)?;
            let round = open(meeting, &round)?;
            Ok(vec![RoundEvent::RoundAbandoned { meeting: meeting.id.clone(), round: round.id.clone() }.into()])
        }
    }
}

fn frozen(state: &State, meeting: &Meeting, method: Method, role: Option<RoleRef>) -> Result<Rule, Refusal> {
    Ok(match method {
        Method::Consent => Rule::Consent(consent::Rule::default()),
        Method::Majority => Rule::Majority(majority::Rule::default()),
        Method::RoleDecides => {
            let team = state.teams.get(&meeting.team).ok_or_else(|| Refusal::new("unknown-team").text("name", meeting.team.as_str()))?;
            let role = role::find(team, &role.ok_or_else(|| Refusal::new("which-role").hint("name-role"))?)?;
            Rule::RoleDecides(role_decides::Rule {
                version: 1,
                role: role.id.clone(),
                role_name: role.name.clone(),
                holders: role.holders.iter().map(|holder| holder.person.clone()).collect(),
            })
        }
    })
}

/// The order of answering: remote people early, each round starting at a different person, facilitator and proposer last.
fn order(meeting: &Meeting, proposer: &PersonId) -> Vec<PersonId> {
    let mut here: Vec<PersonId> =
        meeting.attendance.iter().filter(|(_, presence)| **presence != Presence::Away).map(|(person, _)| person.clone()).collect();
    // As seated: in the order in which they are expected, then whoever came besides.
    here.sort_by_key(|person| meeting.expected.iter().position(|known| known == person).unwrap_or(usize::MAX));
    let turn = if here.is_empty() { 0 } else { meeting.rounds.len() % here.len() };
    here.rotate_left(turn);
    let leads = meeting.roles.get(&MeetingRole::Facilitator);
    let rank = |person: &PersonId| {
        if person == proposer {
            3
        } else if Some(person) == leads {
            2
        } else {
            u8::from(meeting.attendance.get(person) == Some(&Presence::Room))
        }
    };
    here.sort_by_key(rank);
    here
}

fn open<'a>(meeting: &'a Meeting, round: &RoundRef) -> Result<&'a Round, Refusal> {
    let round = meeting.rounds.iter().find(|known| known.id.as_str() == round.as_str()).ok_or_else(|| Refusal::new("unknown-round"))?;
    if round.is_open() { Ok(round) } else { Err(Refusal::new("round-closed")) }
}

fn allowed(round: &Round, person: &PersonId, answer: Answer) -> Result<(), Refusal> {
    if round.recused.contains(person) {
        return Err(Refusal::new("recused").person("person", person));
    }
    if !round.order.contains(person) {
        return Err(Refusal::new("not-asked").person("person", person).hint("mark-present"));
    }
    if !round.rule.answers().contains(&answer) {
        return Err(Refusal::new("no-such-answer"));
    }
    Ok(())
}

impl RoundEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::RoundOpened { meeting, .. }
            | Self::Answered { meeting, .. }
            | Self::ObjectionSettled { meeting, .. }
            | Self::RoundClosed { meeting, .. }
            | Self::RoundAbandoned { meeting, .. } => meeting,
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
    if let RoundEvent::RoundOpened { round, proposal, version, item, rule, order, recused, .. } = event {
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
        });
        return;
    }
    let id = match event {
        RoundEvent::RoundOpened { round, .. }
        | RoundEvent::Answered { round, .. }
        | RoundEvent::ObjectionSettled { round, .. }
        | RoundEvent::RoundClosed { round, .. }
        | RoundEvent::RoundAbandoned { round, .. } => round,
    };
    let Some(round) = meeting.rounds.iter_mut().find(|known| known.id == *id) else { return };
    match event {
        RoundEvent::RoundOpened { .. } => {}
        RoundEvent::Answered { person, answer, reason, .. } => {
            round.objections.retain(|(objector, _)| objector != person);
            let ballot = Ballot { person: person.clone(), answer: *answer, reason: reason.clone() };
            match round.ballots.iter_mut().find(|known| known.person == *person) {
                Some(known) => *known = ballot,
                None => round.ballots.push(ballot),
            }
        }
        RoundEvent::ObjectionSettled { person, settled, .. } => round.objections.push((person.clone(), settled.clone())),
        RoundEvent::RoundClosed { at, away, .. } => round.stage = RoundStage::Closed { at: *at, away: away.clone() },
        RoundEvent::RoundAbandoned { .. } => round.stage = RoundStage::Abandoned,
    }
}
