//! A proposal: its versions, who improved it, the ready test before and the read-back after.
//!
//! **Invariant:** what is recorded is exactly what was read back; a changed text is read again.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda;
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{DecisionId, DecisionRef, ItemId, ItemRef, MeetingId, MeetingRef, PersonId, PersonRef, ProposalId, ProposalRef, Stream};
use crate::meeting::{Meeting, Stage};
use crate::option::Offered;
use crate::person::tidy_tags;
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// How easy it is to go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Reversible {
    /// Easy to undo.
    Easily,
    /// With some cost.
    WithEffort,
    /// Hardly.
    Hardly,
}

/// One version of a proposal's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Version {
    /// The text.
    pub text: String,
    /// Who wrote it, or improved it.
    pub by: PersonId,
    /// Whose objection it answers.
    pub meets: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// What the record says beside the statement; worded in view of all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Wording {
    /// Why.
    pub why: String,
    /// Options that were considered.
    pub options: Vec<String>,
    /// How reversible.
    pub reversible: Option<Reversible>,
    /// From when it applies; at once when empty.
    pub starts: Option<NaiveDate>,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
    /// What is expected to have happened by then.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub expects: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Who was consulted.
    pub consulted: Vec<PersonId>,
    /// Who is told.
    pub informed: Vec<PersonId>,
    /// Who outside feels this, and who heard them.
    pub affected: String,
    /// Decisions it replaces.
    pub supersedes: Vec<DecisionId>,
    /// Decisions it changes in part.
    pub amends: Vec<DecisionId>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Proposal {
    /// Identity.
    pub id: ProposalId,
    /// The item it answers.
    pub item: Option<ItemId>,
    /// Who proposed it.
    pub proposer: PersonId,
    /// Its versions; the last one counts.
    pub versions: Vec<Version>,
    /// What there is to choose among.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Offered>,
    /// What the record will say beside the statement.
    pub wording: Wording,
    /// Since when the exact text is read back.
    pub read_back: Option<DateTime<Utc>>,
    /// The decision it became.
    pub decision: Option<DecisionId>,
}

impl Proposal {
    /// The text as it stands.
    pub fn text(&self) -> &str {
        self.versions.last().map_or("", |version| &version.text)
    }
}

/// Hands before deciding: never counted as a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadyTest {
    /// About which item.
    pub item: ItemId,
    /// Ready to decide.
    pub ready: u32,
    /// One question left.
    pub question: u32,
    /// Not yet.
    pub not_yet: u32,
}

/// What happened to proposals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ProposalEvent {
    /// A proposal was made.
    ProposalMade { meeting: MeetingId, proposal: ProposalId, item: Option<ItemId>, proposer: PersonId, text: String, at: DateTime<Utc> },
    /// Its text was amended.
    ProposalAmended { meeting: MeetingId, proposal: ProposalId, text: String, by: PersonId, meets: Option<PersonId>, at: DateTime<Utc> },
    /// What the record says beside the statement was worded; as it is now.
    ProposalWorded { meeting: MeetingId, proposal: ProposalId, wording: Wording },
    /// Another proposal on the same item is talked about now.
    ProposalTakenUp { meeting: MeetingId, proposal: ProposalId },
    /// Hands were asked for: ready to decide?
    ReadyTested { meeting: MeetingId, test: ReadyTest },
    /// The exact text is read back.
    ReadBack { meeting: MeetingId, proposal: ProposalId, at: DateTime<Utc> },
    /// It became a decision.
    ProposalDecided { meeting: MeetingId, proposal: ProposalId, decision: DecisionId },
}

/// What can be asked for about proposals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ProposalIntent {
    /// Make a proposal; about the open item, unless another is named; by its owner, unless somebody is named.
    Propose { meeting: MeetingRef, id: Option<ProposalId>, text: String, item: Option<ItemRef>, proposer: Option<PersonRef> },
    /// Amend a proposal; names whose objection it answers, if one.
    Amend { meeting: MeetingRef, proposal: ProposalRef, text: String, by: Option<PersonRef>, meets: Option<PersonRef> },
    /// Word what the record says beside the statement; what is left out stays.
    WordDecision {
        meeting: MeetingRef,
        proposal: ProposalRef,
        why: Option<String>,
        options: Option<Vec<String>>,
        reversible: Option<Reversible>,
        starts: Option<NaiveDate>,
        review: Option<NaiveDate>,
        tags: Option<Vec<String>>,
        consulted: Option<Vec<PersonRef>>,
        informed: Option<Vec<PersonRef>>,
        affected: Option<String>,
        supersedes: Option<Vec<DecisionRef>>,
        amends: Option<Vec<DecisionRef>>,
        /// What is expected to have happened by the review.
        expects: Option<String>,
    },
    /// Talk about another proposal on the same item; the newest is talked about until somebody asks for this.
    TakeUp { meeting: MeetingRef, proposal: ProposalRef },
    /// Ask for hands: ready, one question, not yet.
    TestReadiness { meeting: MeetingRef, item: Option<ItemRef>, ready: u32, question: u32, not_yet: u32 },
    /// Read the exact text back to the room.
    ReadBack { meeting: MeetingRef, proposal: ProposalRef },
}

/// Answers what was asked about proposals.
///
/// # Errors
/// Refuses changes while a round is open or after the decision, and a read-back of what was not adopted.
pub fn decide(state: &State, intent: ProposalIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        ProposalIntent::Propose { meeting, id, text, item, proposer } => {
            let meeting = state.running(&meeting)?;
            let item = match item {
                Some(item) => Some(agenda::find(&meeting.items, &item)?),
                None => meeting.current_item().and_then(|item| meeting.items.iter().find(|known| known.id == *item)),
            };
            let proposer = match (proposer, item) {
                (Some(person), _) => state.active_person(&person)?.id.clone(),
                (None, Some(item)) => item.owner.clone(),
                (None, None) => return Err(Refusal::new("nobody-proposes").hint("name-proposer")),
            };
            let proposal: ProposalId = asked.id_or(id);
            if meeting.proposals.iter().any(|known| known.id == proposal) {
                return Err(Refusal::new("id-taken").text("id", proposal.as_str()));
            }
            let text = words::text(&text)?;
            Ok(vec![
                ProposalEvent::ProposalMade {
                    meeting: meeting.id.clone(),
                    proposal,
                    item: item.map(|item| item.id.clone()),
                    proposer,
                    text,
                    at: asked.at,
                }
                .into(),
            ])
        }
        ProposalIntent::Amend { meeting, proposal, text, by, meets } => {
            let meeting = state.running(&meeting)?;
            let proposal = undecided(meeting, &proposal)?;
            let text = words::text(&text)?;
            if text == proposal.text() {
                return Ok(Vec::new());
            }
            let meets = meets.map(|person| state.person(&person).map(|person| person.id.clone())).transpose()?;
            let by = by.map_or(Ok(proposal.proposer.clone()), |person| state.active_person(&person).map(|person| person.id.clone()))?;
            Ok(vec![
                ProposalEvent::ProposalAmended {
                    meeting: meeting.id.clone(),
                    proposal: proposal.id.clone(),
                    text,
                    by,
                    meets,
                    at: asked.at,
                }
                .into(),
            ])
        }
        ProposalIntent::WordDecision {
            meeting,
            proposal,
            why,
            options,
            reversible,
            starts,
            review,
            tags,
            consulted,
            informed,
            affected,
            supersedes,
            amends,
            expects,
        } => {
            let meeting = state.running(&meeting)?;
            let proposal = find(meeting, &proposal)?;
            if proposal.decision.is_some() {
                return Err(Refusal::new("decided-already").hint("supersede"));
            }
            let known = proposal.wording.clone();
            let people = |people: Option<Vec<PersonRef>>, known: Vec<PersonId>| match people {
                None => Ok(known),
                Some(people) => {
                    people.iter().map(|person| state.person(person).map(|person| person.id.clone())).collect::<Result<Vec<_>, Refusal>>()
                }
            };
            let decisions = |decisions: Option<Vec<DecisionRef>>, known: Vec<DecisionId>| match decisions {
                None => Ok(known),
                Some(decisions) => decisions
                    .iter()
                    .map(|decision| state.decision(decision).map(|decision| decision.id.clone()))
                    .collect::<Result<Vec<_>, Refusal>>(),
            };
            let wording = Wording {
                why: why.map_or(Ok(known.why), |why| words::text_or_nothing(&why))?,
                options: options.map_or(Ok(known.options), |options| {
                    options.iter().filter(|line| !line.trim().is_empty()).map(|line| words::line(line, words::TITLE)).collect()
                })?,
                reversible: reversible.or(known.reversible),
                starts: starts.or(known.starts),
                review: review.or(known.review),
                expects: expects.map_or(Ok(known.expects), |text| words::text_or_nothing(&text))?,
                tags: tags.map_or(Ok(known.tags), tidy_tags)?,
                consulted: people(consulted, known.consulted)?,
                informed: people(informed, known.informed)?,
                affected: affected.map_or(Ok(known.affected), |text| words::text_or_nothing(&text))?,
                supersedes: decisions(supersedes, known.supersedes)?,
                amends: decisions(amends, known.amends)?,
            };
            if wording == proposal.wording {
                return Ok(Vec::new());
            }
            Ok(vec![ProposalEvent::ProposalWorded { meeting: meeting.id.clone(), proposal: proposal.id.clone(), wording }.into()])
        }
        ProposalIntent::TakeUp { meeting, proposal } => {
            let meeting = state.running(&meeting)?;
            let proposal = find(meeting, &proposal)?;
            let beside = |known: &&Proposal| known.item == proposal.item;
            if meeting.proposals.iter().rev().find(beside).is_some_and(|last| last.id == proposal.id) {
                return Ok(Vec::new());
            }
            let open = meeting.proposals.iter().filter(beside).map(|known| &known.id);
            if open.into_iter().any(|known| meeting.rounds.iter().any(|round| round.proposal == *known && round.is_open())) {
                return Err(Refusal::new("round-is-open").hint("close-round-first"));
            }
            Ok(vec![ProposalEvent::ProposalTakenUp { meeting: meeting.id.clone(), proposal: proposal.id.clone() }.into()])
        }
        ProposalIntent::TestReadiness { meeting, item, ready, question, not_yet } => {
            let meeting = state.running(&meeting)?;
            let item = match item {
                Some(item) => agenda::find(&meeting.items, &item)?.id.clone(),
                None => meeting.current_item().cloned().ok_or_else(|| Refusal::new("no-item-open"))?,
            };
            Ok(vec![ProposalEvent::ReadyTested { meeting: meeting.id.clone(), test: ReadyTest { item, ready, question, not_yet } }.into()])
        }
        ProposalIntent::ReadBack { meeting, proposal } => {
            let meeting = deciding(state, &meeting, &proposal)?;
            let proposal = undecided(meeting, &proposal)?;
            if !meeting.adopted(&proposal.id) {
                return Err(Refusal::new("not-adopted").hint("open-round"));
            }
            Ok(vec![ProposalEvent::ReadBack { meeting: meeting.id.clone(), proposal: proposal.id.clone(), at: asked.at }.into()])
        }
    }
}

/// The proposal meant.
///
/// # Errors
/// Refuses an unknown proposal.
pub fn find<'a>(meeting: &'a Meeting, proposal: &ProposalRef) -> Result<&'a Proposal, Refusal> {
    meeting.proposals.iter().find(|known| known.id.as_str() == proposal.as_str()).ok_or_else(|| Refusal::new("unknown-proposal"))
}

/// The meeting in which a proposal is decided: one that goes on, or one that has closed while its round waited for a day.
pub(crate) fn deciding<'a>(state: &'a State, meeting: &MeetingRef, proposal: &ProposalRef) -> Result<&'a Meeting, Refusal> {
    let known = state.meeting(meeting)?;
    let waited = |round: &crate::round::Round| round.rule.method().outlives_its_meeting();
    if matches!(known.stage, Stage::Closed | Stage::Approved)
        && known.deciding_round(&ProposalId::from(proposal.as_str())).is_some_and(waited)
    {
        return Ok(known);
    }
    state.running(meeting)
}

/// A proposal that can still change: no round open on it, and no decision made of it.
pub(crate) fn undecided<'a>(meeting: &'a Meeting, proposal: &ProposalRef) -> Result<&'a Proposal, Refusal> {
    let proposal = find(meeting, proposal)?;
    if proposal.decision.is_some() {
        return Err(Refusal::new("decided-already").hint("supersede"));
    }
    if meeting.rounds.iter().any(|round| round.proposal == proposal.id && round.is_open()) {
        return Err(Refusal::new("round-is-open").hint("close-round-first"));
    }
    Ok(proposal)
}

impl ProposalEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::ProposalMade { meeting, .. }
            | Self::ProposalAmended { meeting, .. }
            | Self::ProposalWorded { meeting, .. }
            | Self::ProposalTakenUp { meeting, .. }
            | Self::ReadyTested { meeting, .. }
            | Self::ReadBack { meeting, .. }
            | Self::ProposalDecided { meeting, .. } => meeting,
        }
    }
}

impl From<ProposalEvent> for Fact {
    fn from(event: ProposalEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting's proposals.
pub(crate) fn evolve(meeting: &mut Meeting, event: &ProposalEvent) {
    let known = |meeting: &mut Meeting, id: &ProposalId, change: &dyn Fn(&mut Proposal)| {
        if let Some(proposal) = meeting.proposals.iter_mut().find(|known| known.id == *id) {
            change(proposal);
        }
    };
    match event {
        ProposalEvent::ProposalMade { proposal, item, proposer, text, at, .. } => {
            meeting.proposals.retain(|known| known.id != *proposal);
            let first = Version { text: text.clone(), by: proposer.clone(), meets: None, at: *at };
            meeting.proposals.push(Proposal {
                id: proposal.clone(),
                item: item.clone(),
                proposer: proposer.clone(),
                versions: vec![first],
                options: Vec::new(),
                wording: Wording::default(),
                read_back: None,
                decision: None,
            });
        }
        // The last one counts, on the desk and on the room screen.
        ProposalEvent::ProposalTakenUp { proposal, .. } => {
            if let Some(at) = meeting.proposals.iter().position(|known| known.id == *proposal) {
                let taken = meeting.proposals.remove(at);
                meeting.proposals.push(taken);
            }
        }
        ProposalEvent::ProposalAmended { proposal, text, by, meets, at, .. } => known(meeting, proposal, &|proposal| {
            proposal.versions.push(Version { text: text.clone(), by: by.clone(), meets: meets.clone(), at: *at });
            proposal.read_back = None;
        }),
        ProposalEvent::ProposalWorded { proposal, wording, .. } => known(meeting, proposal, &|proposal| proposal.wording = wording.clone()),
        ProposalEvent::ReadyTested { test, .. } => {
            meeting.ready_tests.retain(|known| known.item != test.item);
            meeting.ready_tests.push(test.clone());
        }
        ProposalEvent::ReadBack { proposal, at, .. } => known(meeting, proposal, &|proposal| proposal.read_back = Some(*at)),
        ProposalEvent::ProposalDecided { proposal, decision, .. } => {
            known(meeting, proposal, &|proposal| proposal.decision = Some(decision.clone()))
        }
    }
}
