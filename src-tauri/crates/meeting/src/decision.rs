//! A decision: the statement, why, how it was reached, and the people by role; then its life.
//!
//! **Invariant:** a recorded decision is never changed; it is superseded, withdrawn or reviewed by new entries.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::correction::Correction;
use crate::event::Fact;
use crate::id::{
    DecisionId, DecisionRef, ItemId, MeetingId, MeetingRef, PersonId, PersonRef, ProposalRef, RoleRef, Stream, TeamId, TeamRef,
};
use crate::meeting::{Meeting, MeetingEvent};
use crate::method::{Answer, Ballot, Case, Electorate, ObjectionOutcome, Outcome, Particulars, Proxy, Rule, delegation};
use crate::option::Offered;
use crate::person::MeetingRole;
use crate::proposal::{ProposalEvent, Version, Wording};
use crate::refusal::Refusal;
use crate::review::{self, Follows};
use crate::role::RoleEvent;
use crate::round::Round;
use crate::state::State;
use crate::team::{Team, TeamEvent};
use crate::{alone, proposal, role, team, words};

/// The number of a decision in its team and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Number {
    /// The year in which it was decided.
    pub year: i32,
    /// Counted from one.
    pub count: u32,
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.year, self.count)
    }
}

/// What kept somebody from plain agreement, in their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Remark {
    /// Whose.
    pub person: PersonId,
    /// Their words; may be empty.
    pub words: String,
    /// The measure that was agreed; may be empty.
    pub measure: String,
}

/// The people of a decision by role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct People {
    /// Who proposed it.
    pub proposer: Option<PersonId>,
    /// Who decided.
    pub deciders: Vec<PersonId>,
    /// Who led.
    pub facilitator: Option<PersonId>,
    /// Who wrote.
    pub scribe: Option<PersonId>,
    /// Whose objections improved it.
    pub improved: Vec<PersonId>,
    /// Who has a concern.
    pub concerned: Vec<Remark>,
    /// Whose objection stood when it was adopted; only votes have these.
    pub objected: Vec<Remark>,
    /// Who declared a conflict.
    pub recused: Vec<PersonId>,
    /// Who abstained.
    pub abstained: Vec<PersonId>,
    /// Who was expected and not here.
    pub away: Vec<PersonId>,
    /// Who was consulted.
    pub consulted: Vec<PersonId>,
    /// Who is told.
    pub informed: Vec<PersonId>,
    /// Who stood aside, and is not bound to carry it out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stood_aside: Vec<Remark>,
    /// Who would have stopped it, where one is not enough.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocked: Vec<Remark>,
    /// Whose advice was heard.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub advised: Vec<Remark>,
    /// Who was away and voted by somebody else's hand, and by whose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_proxy: Vec<Proxy>,
    /// Who was given the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elected: Option<PersonId>,
}

/// How it was decided: the frozen rule and the answers, from which the result is computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tally {
    /// The frozen rule.
    pub rule: Rule,
    /// Who counted.
    pub eligible: Vec<PersonId>,
    /// Who declared a conflict.
    pub recused: Vec<PersonId>,
    /// The answers.
    pub ballots: Vec<Ballot>,
    /// What became of objections.
    pub objections: Vec<(PersonId, ObjectionOutcome)>,
    /// What else was agreed and happened in the round.
    #[serde(default, skip_serializing_if = "Particulars::is_plain")]
    pub particulars: Particulars,
}

impl Tally {
    /// The result, computed anew.
    pub fn outcome(&self) -> Outcome {
        self.rule.result(self.case(&self.electorate()))
    }

    /// Who counted.
    pub fn electorate(&self) -> Electorate {
        Electorate { eligible: self.eligible.clone(), recused: self.recused.clone() }
    }

    /// What its result is computed from.
    pub fn case<'a>(&'a self, electorate: &'a Electorate) -> Case<'a> {
        Case { electorate, ballots: &self.ballots, objections: &self.objections, particulars: &self.particulars, open: false }
    }
}

/// The record of a decision, as it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// The team it belongs to.
    pub team: TeamId,
    /// Number in team and year.
    pub number: Number,
    /// The meeting it came from.
    pub meeting: Option<MeetingId>,
    /// The item it came from.
    pub item: Option<ItemId>,
    /// The item's title then.
    pub item_title: String,
    /// The exact text.
    pub statement: String,
    /// The versions on the way.
    pub versions: Vec<Version>,
    /// Everything worded beside the statement.
    pub wording: Wording,
    /// How it was decided.
    pub tally: Tally,
    /// What there was to choose among, with reasons for and against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<Offered>,
    /// The people by role.
    pub people: People,
    /// When.
    pub at: DateTime<Utc>,
    /// The local date.
    pub on: NaiveDate,
}

/// Where a decision is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It applies now.
    InForce,
    /// Another took its place.
    Superseded,
    /// Its time is over.
    Expired,
    /// It was taken back.
    Withdrawn,
}

/// That a decision holds no longer, and since when as far as that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ended {
    /// Where it is in its life.
    pub status: Status,
    /// Why.
    pub because: String,
    /// When.
    pub on: NaiveDate,
}

/// A review of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Review {
    /// When.
    pub on: NaiveDate,
    /// What was seen.
    pub note: String,
    /// When it is looked at again; never when empty.
    pub next: Option<NaiveDate>,
    /// The meeting that looked at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<MeetingId>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Decision {
    /// Identity.
    pub id: DecisionId,
    /// The record.
    pub record: Record,
    /// Where it is in its life.
    pub status: Status,
    /// What took its place.
    pub superseded_by: Option<DecisionId>,
    /// What changed it in part.
    pub amended_by: Vec<DecisionId>,
    /// Why it was withdrawn or ended.
    pub ended_because: String,
    /// When it ended.
    pub ended_on: Option<NaiveDate>,
    /// Reviews.
    pub reviews: Vec<Review>,
    /// How its words were meant, said by name afterwards.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// When it is looked at next.
    pub review: Option<NaiveDate>,
}

/// What happened to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum DecisionEvent {
    /// It was recorded.
    DecisionRecorded { decision: DecisionId, record: Box<Record> },
    /// It was made before Baton, and brought in as it was written down.
    DecisionBroughtIn { decision: DecisionId, record: Box<Record>, ended: Option<Ended> },
    /// Another took its place.
    DecisionSuperseded { decision: DecisionId, by: DecisionId, on: NaiveDate },
    /// Another changed it in part.
    DecisionAmended { decision: DecisionId, by: DecisionId },
    /// It was taken back.
    DecisionWithdrawn { decision: DecisionId, reason: String, on: NaiveDate },
    /// Its time is over.
    DecisionExpired { decision: DecisionId, reason: String, on: NaiveDate },
    /// It was looked at again and still applies.
    DecisionReviewed { decision: DecisionId, review: Review },
    /// Somebody said by name how its words were meant.
    DecisionCorrected { decision: DecisionId, correction: Correction },
}

/// What can be asked for about decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DecisionIntent {
    /// Record an adopted proposal as read back, after the room's yes.
    RecordDecision { meeting: MeetingRef, proposal: ProposalRef, id: Option<DecisionId> },
    /// The holder of a role decides in its domain, outside a meeting; it comes back for review.
    DecideAlone {
        id: Option<DecisionId>,
        team: TeamRef,
        role: RoleRef,
        person: PersonRef,
        statement: String,
        why: Option<String>,
        review: Option<NaiveDate>,
        tags: Option<Vec<String>>,
        /// Whose advice was asked for.
        consulted: Option<Vec<PersonRef>>,
        /// Whether it lies above the role's limit.
        above_limit: Option<bool>,
        /// What is expected to have happened by the review.
        expects: Option<String>,
        /// Decisions of the team whose place it takes.
        supersedes: Option<Vec<DecisionRef>>,
        /// Decisions of the team that it changes in part.
        amends: Option<Vec<DecisionRef>>,
    },
    /// Take a decision back, with the reason.
    WithdrawDecision {
        decision: DecisionRef,
        reason: String,
        /// The running meeting that looked at it.
        meeting: Option<MeetingRef>,
    },
    /// A decision's time is over, with the reason.
    ExpireDecision { decision: DecisionRef, reason: String },
    /// Look at a decision again: what was seen, and when to look next.
    ReviewDecision {
        decision: DecisionRef,
        note: String,
        next: Option<NaiveDate>,
        /// The running meeting that looked at it.
        meeting: Option<MeetingRef>,
    },
}

/// Answers what was asked about decisions.
///
/// # Errors
/// Refuses what was not adopted or not read back, roles somebody does not hold, and ending what has ended.
pub fn decide(state: &State, intent: DecisionIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        DecisionIntent::RecordDecision { meeting, proposal, id } => {
            record(state, proposal::deciding(state, &meeting, &proposal)?, &proposal, id, asked)
        }
        DecisionIntent::DecideAlone { .. } => alone::decide(state, intent, asked),
        DecisionIntent::WithdrawDecision { decision, reason, meeting } => {
            let meeting = looking(state, meeting, &decision)?;
            let decision = in_force(state, &decision)?;
            let here = meeting.map(|meeting| review::looked_at(&meeting, &decision, Follows::Withdrawn));
            let withdrawn = DecisionEvent::DecisionWithdrawn { decision, reason: words::text(&reason)?, on: asked.today() };
            Ok(std::iter::once(withdrawn.into()).chain(here).collect())
        }
        DecisionIntent::ExpireDecision { decision, reason } => {
            let decision = in_force(state, &decision)?;
            Ok(vec![DecisionEvent::DecisionExpired { decision, reason: words::text(&reason)?, on: asked.today() }.into()])
        }
        DecisionIntent::ReviewDecision { decision, note, next, meeting } => {
            let meeting = looking(state, meeting, &decision)?;
            let decision = in_force(state, &decision)?;
            if next.is_some_and(|next| next <= asked.today()) {
                return Err(Refusal::new("review-in-the-past").hint("later-date"));
            }
            let here = meeting.as_ref().map(|meeting| review::looked_at(meeting, &decision, Follows::Kept { next }));
            let review = Review { on: asked.today(), note: words::text_or_nothing(&note)?, next, meeting };
            Ok(std::iter::once(DecisionEvent::DecisionReviewed { decision, review }.into()).chain(here).collect())
        }
    }
}

/// The running meeting that looks at a decision of its team, where one is named.
fn looking(state: &State, meeting: Option<MeetingRef>, decision: &DecisionRef) -> Result<Option<MeetingId>, Refusal> {
    let Some(meeting) = meeting else { return Ok(None) };
    let meeting = state.running(&meeting)?;
    review::ours(state, meeting, state.decision(decision)?)?;
    Ok(Some(meeting.id.clone()))
}

pub(crate) fn in_force(state: &State, decision: &DecisionRef) -> Result<DecisionId, Refusal> {
    let decision = state.decision(decision)?;
    if decision.status == Status::InForce { Ok(decision.id.clone()) } else { Err(Refusal::new("not-in-force")) }
}

pub(crate) fn number(team: &Team, on: NaiveDate) -> Number {
    Number { year: on.year(), count: team.numbers.get(&on.year()).copied().unwrap_or(0) + 1 }
}

pub(crate) fn recorded(decision: DecisionId, record: Record) -> Vec<Fact> {
    let number = TeamEvent::NumberGiven {
        team: record.team.clone(),
        decision: decision.clone(),
        year: record.number.year,
        number: record.number.count,
    };
    vec![number.into(), DecisionEvent::DecisionRecorded { decision, record: Box::new(record) }.into()]
}

fn record(
    state: &State,
    meeting: &Meeting,
    proposal: &ProposalRef,
    id: Option<DecisionId>,
    asked: &mut Asked,
) -> Result<Vec<Fact>, Refusal> {
    let proposal = proposal::undecided(meeting, proposal)?;
    let round = meeting.deciding_round(&proposal.id).ok_or_else(|| Refusal::new("not-adopted").hint("open-round"))?;
    if proposal.read_back.is_none() {
        return Err(Refusal::new("not-read-back").hint("read-back"));
    }
    let team = state.teams.get(&meeting.team).ok_or_else(|| Refusal::new("unknown-team").text("name", meeting.team.as_str()))?;
    let electorate = round.electorate(&meeting.attendance);
    let follows = follows(team, &electorate, round)?;
    let decision: DecisionId = asked.id_or(id);
    let tally = Tally {
        rule: round.rule.clone(),
        eligible: electorate.eligible,
        recused: electorate.recused,
        ballots: round.ballots.clone(),
        objections: round.objections.clone(),
        particulars: round.particulars.clone(),
    };
    let zone = crate::cadence::zone(&meeting.zone)?;
    let on = asked.at.with_timezone(&zone).date_naive();
    let mut wording = proposal.wording.clone();
    if wording.options.is_empty() {
        wording.options = proposal.options.iter().map(|option| option.name.clone()).collect();
    }
    let item = proposal.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item));
    let record = Record {
        team: meeting.team.clone(),
        number: number(team, on),
        meeting: Some(meeting.id.clone()),
        item: proposal.item.clone(),
        item_title: item.map(|item| item.title.clone()).unwrap_or_default(),
        statement: proposal.text().to_owned(),
        versions: proposal.versions.clone(),
        people: people(meeting, proposal, &tally),
        wording,
        offered: proposal.options.clone(),
        tally,
        at: asked.at,
        on,
    };
    let mut facts = recorded(decision.clone(), record);
    facts.push(
        ProposalEvent::ProposalDecided { meeting: meeting.id.clone(), proposal: proposal.id.clone(), decision: decision.clone() }.into(),
    );
    facts.push(MeetingEvent::DecisionMade { meeting: meeting.id.clone(), decision: decision.clone(), item: proposal.item.clone() }.into());
    facts.extend(follows);
    let returned = |old: &DecisionId| meeting.reviews.iter().any(|one| one.decision == *old) || review::item_about(meeting, old).is_some();
    for superseded in &proposal.wording.supersedes {
        facts.push(DecisionEvent::DecisionSuperseded { decision: superseded.clone(), by: decision.clone(), on }.into());
        if returned(superseded) {
            facts.push(review::looked_at(&meeting.id, superseded, Follows::Changed { by: decision.clone() }));
        }
    }
    for amended in &proposal.wording.amends {
        facts.push(DecisionEvent::DecisionAmended { decision: amended.clone(), by: decision.clone() }.into());
        facts.extend(review::by_doing(state, meeting, amended, on, Some(&decision)));
    }
    Ok(facts)
}

/// What a decision does to the team's roles: who was elected has the role for its term, and an agreed level holds.
fn follows(team: &Team, electorate: &Electorate, round: &Round) -> Result<Vec<Fact>, Refusal> {
    Ok(match &round.rule {
        Rule::Election(rule) => {
            let Some((person, _)) = &round.particulars.election.proposed else { return Ok(Vec::new()) };
            let role = role::find(team, &RoleRef::from(&rule.role))?;
            let others = role.holders.iter().filter(|holder| holder.person != *person);
            let mut facts: Vec<Fact> = others
                .map(|holder| team::changed(team, RoleEvent::RoleHandedBack { role: role.id.clone(), person: holder.person.clone() }))
                .collect();
            facts.push(team::changed(team, role::give(team, &RoleRef::from(&rule.role), person.clone(), rule.until)?));
            facts
        }
        Rule::Delegation(rule) => match delegation::agreed(round.case(electorate)) {
            Some(level) => vec![team::changed(team, role::delegate(team, &RoleRef::from(&rule.role), level, None, None)?)],
            None => Vec::new(),
        },
        _ => Vec::new(),
    })
}

fn people(meeting: &Meeting, proposal: &proposal::Proposal, tally: &Tally) -> People {
    let of = |answer: Answer| tally.ballots.iter().filter(move |ballot| ballot.answer == answer);
    let measure = |person: &PersonId| {
        tally.objections.iter().rev().find_map(|(objector, outcome)| match outcome {
            ObjectionOutcome::Measured { measure } if objector == person => Some(measure.clone()),
            _ => None,
        })
    };
    let remark = |ballot: &Ballot| Remark {
        person: ballot.person.clone(),
        words: ballot.reason.clone(),
        measure: measure(&ballot.person).unwrap_or_default(),
    };
    let remarks = |answer: Answer| of(answer).map(remark).collect::<Vec<_>>();
    let mut concerned = remarks(Answer::Concern);
    concerned.extend(remarks(Answer::Reservations));
    concerned.extend(of(Answer::Objection).filter(|ballot| measure(&ballot.person).is_some()).map(remark));
    let mut improved: Vec<PersonId> = Vec::new();
    for version in &proposal.versions {
        if let Some(person) = version.meets.as_ref().filter(|person| !improved.contains(person)) {
            improved.push(person.clone());
        }
    }
    let advice = matches!(tally.rule, Rule::Advice(_));
    let decided = tally.particulars.conclusion.as_ref().map(|conclusion| conclusion.person.clone());
    let mut consulted = proposal.wording.consulted.clone();
    let mut informed = proposal.wording.informed.clone();
    let present = |person: &PersonId| meeting.attendance.get(person).is_some_and(|presence| presence.is_here());
    let deciders = match (&tally.particulars.pile, decided) {
        _ if tally.particulars.hands.is_some() => tally.eligible.clone(),
        (Some(pile), _) => pile.voted.clone(),
        // The decider of an advice process, or of a poll, decided; the others were heard.
        (None, Some(person)) => vec![person],
        (None, None) => {
            tally.ballots.iter().filter(|ballot| tally.eligible.contains(&ballot.person)).map(|ballot| ballot.person.clone()).collect()
        }
    };
    if advice {
        consulted.extend(tally.eligible.iter().filter(|person| !consulted.contains(person)).cloned().collect::<Vec<_>>());
        // Everybody listed is told the result.
        informed.extend(tally.eligible.iter().filter(|person| !informed.contains(person)).cloned().collect::<Vec<_>>());
    }
    let by_proxy = tally.particulars.proxies.iter().filter(|proxy| tally.ballots.iter().any(|ballot| ballot.person == proxy.from));
    People {
        proposer: Some(proposal.proposer.clone()),
        deciders,
        facilitator: meeting.roles.get(&MeetingRole::Facilitator).cloned(),
        scribe: meeting.roles.get(&MeetingRole::Scribe).cloned(),
        improved,
        concerned,
        objected: remarks(Answer::No),
        recused: tally.recused.clone(),
        abstained: of(Answer::Abstain).chain(of(Answer::Gradient4)).map(|ballot| ballot.person.clone()).collect(),
        away: meeting.expected.iter().filter(|person| !present(person)).cloned().collect(),
        consulted,
        informed,
        stood_aside: remarks(Answer::StandAside),
        blocked: remarks(Answer::Block),
        advised: remarks(Answer::Advised),
        by_proxy: by_proxy.cloned().collect(),
        elected: match tally.rule {
            Rule::Election(_) => tally.particulars.election.proposed.as_ref().map(|(person, _)| person.clone()),
            _ => None,
        },
    }
}

impl DecisionEvent {
    /// The decision it happened to.
    pub fn decision(&self) -> &DecisionId {
        match self {
            Self::DecisionRecorded { decision, .. }
            | Self::DecisionBroughtIn { decision, .. }
            | Self::DecisionSuperseded { decision, .. }
            | Self::DecisionAmended { decision, .. }
            | Self::DecisionWithdrawn { decision, .. }
            | Self::DecisionExpired { decision, .. }
            | Self::DecisionReviewed { decision, .. }
            | Self::DecisionCorrected { decision, .. } => decision,
        }
    }
}

impl From<DecisionEvent> for Fact {
    fn from(event: DecisionEvent) -> Self {
        Self { stream: Stream::Decision(event.decision().clone()), event: event.into() }
    }
}

/// Folds one event into a decision.
pub fn evolve(decision: Option<Decision>, event: &DecisionEvent) -> Option<Decision> {
    let new = match event {
        DecisionEvent::DecisionRecorded { decision, record } => Some((decision, record, None)),
        DecisionEvent::DecisionBroughtIn { decision, record, ended } => Some((decision, record, ended.as_ref())),
        _ => None,
    };
    if let Some((decision, record, ended)) = new {
        return Some(Decision {
            id: decision.clone(),
            record: (**record).clone(),
            status: ended.map_or(Status::InForce, |ended| ended.status),
            superseded_by: None,
            amended_by: Vec::new(),
            ended_because: ended.map(|ended| ended.because.clone()).unwrap_or_default(),
            ended_on: ended.map(|ended| ended.on),
            reviews: Vec::new(),
            corrections: Vec::new(),
            review: record.wording.review,
        });
    }
    let mut decision = decision?;
    match event {
        DecisionEvent::DecisionRecorded { .. } | DecisionEvent::DecisionBroughtIn { .. } => {}
        DecisionEvent::DecisionSuperseded { by, on, .. } => {
            decision.status = Status::Superseded;
            decision.superseded_by = Some(by.clone());
            decision.ended_on = Some(*on);
            decision.review = None;
        }
        DecisionEvent::DecisionAmended { by, .. } => decision.amended_by.push(by.clone()),
        DecisionEvent::DecisionWithdrawn { reason, on, .. } => end(&mut decision, Status::Withdrawn, reason, *on),
        DecisionEvent::DecisionExpired { reason, on, .. } => end(&mut decision, Status::Expired, reason, *on),
        DecisionEvent::DecisionReviewed { review, .. } => {
            decision.review = review.next;
            decision.reviews.push(review.clone());
        }
        DecisionEvent::DecisionCorrected { correction, .. } => decision.corrections.push(correction.clone()),
    }
    Some(decision)
}

fn end(decision: &mut Decision, status: Status, reason: &str, on: NaiveDate) {
    decision.status = status;
    decision.ended_because = reason.to_owned();
    decision.ended_on = Some(on);
    decision.review = None;
}
