//! Minutes and the decision log as JSON documents: a selection for other programs, not a workspace.
//!
//! Names stand beside ids, dates as in ISO 8601, and everything in the order of the Markdown.
//!
//! **Invariant:** keys keep their order, and what the Markdown leaves out is left out here.

use baton_meeting::agenda::Link;
use baton_meeting::decision::{Decision, Number, Remark, Review, Status};
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{ItemId, MeetingId, PersonId, TeamId};
use baton_meeting::meeting::Meeting;
use baton_meeting::method::{Ballot, ObjectionOutcome, Outcome, Particulars, Proxy, Rule};
use baton_meeting::note::Note;
use baton_meeting::option::Offered;
use baton_meeting::proposal::{Proposal, ReadyTest, Version, Wording};
use baton_meeting::review::{self, Follows, Returned};
use baton_meeting::round::{Round, RoundStage};
use baton_meeting::state::State;
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::Serialize;
use std::borrow::Cow;

use crate::called::Called;
use crate::paper::{Choice, LogIn, MinutesIn, Proof};
use crate::record;
use people::Mentioned;

mod log;
mod people;
pub mod schema;

pub use log::Log;

#[derive(Serialize, JsonSchema)]
struct Minutes<'a> {
    #[schemars(extend("const" = "minutes"))]
    document: &'static str,
    workspace: Named,
    people: Vec<Named>,
    id: &'a MeetingId,
    title: &'a str,
    team: Named,
    series: Option<Named>,
    date: NaiveDate,
    at: String,
    zone: &'a str,
    minutes: u32,
    stage: baton_meeting::meeting::Stage,
    approved: Option<NaiveDate>,
    started: Option<DateTime<Utc>>,
    closed: Option<DateTime<Utc>>,
    roles: Vec<InRole>,
    attendance: Attendance,
    guests: &'a [String],
    conflicts: Vec<Conflict<'a>>,
    purpose: &'a str,
    done_when: &'a str,
    follow_ups_looked_at: Vec<FollowUpOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reviews: Vec<ReviewOut<'a>>,
    items: Vec<ItemOut<'a>>,
    notes: Vec<NoteOut<'a>>,
    decisions: Vec<DecisionOut<'a>>,
    follow_ups: Vec<FollowUpOut<'a>>,
    saved_for_later: Vec<SavedOut<'a>>,
    next: Next,
    checkpoint: Option<Proved<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Proved<'a> {
    words: &'a str,
    full: &'a str,
}

impl<'a> From<&'a Proof> for Proved<'a> {
    fn from(proof: &'a Proof) -> Self {
        Self { words: &proof.words, full: &proof.full }
    }
}

#[derive(Serialize, JsonSchema)]
struct Named {
    id: String,
    name: String,
}

#[derive(Serialize, JsonSchema)]
struct InRole {
    role: baton_meeting::person::MeetingRole,
    people: Vec<PersonId>,
}

#[derive(Serialize, JsonSchema)]
struct Attendance {
    expected: Vec<PersonId>,
    room: Vec<PersonId>,
    remote: Vec<PersonId>,
    part: Vec<PersonId>,
    away: Vec<PersonId>,
}

#[derive(Serialize, JsonSchema)]
struct Conflict<'a> {
    person: &'a PersonId,
    item: &'a ItemId,
}

#[derive(Serialize, JsonSchema)]
struct Next {
    leads: Option<PersonId>,
    date: Option<NaiveDate>,
}

#[derive(Serialize, JsonSchema)]
struct ReviewOut<'a> {
    decision: &'a baton_meeting::id::DecisionId,
    label: String,
    statement: &'a str,
    brought_by: Option<PersonId>,
    expected: &'a str,
    seen: Option<&'a str>,
    follows: Option<Follows>,
}

#[derive(Serialize, JsonSchema)]
struct ItemOut<'a> {
    id: &'a ItemId,
    title: &'a str,
    owner: &'a PersonId,
    purpose: baton_meeting::agenda::Purpose,
    outcome: &'a str,
    minutes: u32,
    prepared: &'a str,
    links: &'a [Link],
    carried: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviews: Option<&'a baton_meeting::id::DecisionId>,
    ended: Option<baton_meeting::agenda::Ending>,
    notes: Vec<NoteOut<'a>>,
    ready_test: Option<&'a ReadyTest>,
    proposals: Vec<ProposalOut<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct NoteOut<'a> {
    person: Option<&'a PersonId>,
    text: &'a str,
    at: DateTime<Utc>,
}

#[derive(Serialize, JsonSchema)]
struct ProposalOut<'a> {
    proposer: &'a PersonId,
    versions: &'a [Version],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    options: &'a [Offered],
    rounds: Vec<RoundOut<'a>>,
    decision: Option<&'a baton_meeting::id::DecisionId>,
}

#[derive(Serialize, JsonSchema)]
struct RoundOut<'a> {
    version: usize,
    rule: &'a Rule,
    stage: &'a RoundStage,
    ballots: &'a [Ballot],
    objections: &'a [(PersonId, ObjectionOutcome)],
    recused: &'a [PersonId],
    #[serde(skip_serializing_if = "is_plain")]
    particulars: Cow<'a, Particulars>,
    result: Option<Outcome>,
}

#[derive(Serialize, JsonSchema)]
struct SavedOut<'a> {
    title: &'a str,
    owner: &'a PersonId,
    settled: Option<baton_meeting::note::Settling>,
}

#[derive(Serialize, JsonSchema)]
struct FollowUpOut<'a> {
    id: &'a baton_meeting::id::FollowUpId,
    what: &'a str,
    due: Option<NaiveDate>,
    stand: &'a Stand,
    item: Option<&'a ItemId>,
    decision: Option<&'a baton_meeting::id::DecisionId>,
}

#[derive(Serialize, JsonSchema)]
struct DecisionOut<'a> {
    id: &'a baton_meeting::id::DecisionId,
    number: Number,
    label: String,
    team: Named,
    statement: &'a str,
    status: Status,
    on: NaiveDate,
    at: DateTime<Utc>,
    meeting: Option<&'a MeetingId>,
    item: Option<&'a ItemId>,
    item_title: &'a str,
    rule: &'a Rule,
    ballots: &'a [Ballot],
    objections: &'a [(PersonId, ObjectionOutcome)],
    #[serde(skip_serializing_if = "is_plain")]
    particulars: Cow<'a, Particulars>,
    result: Outcome,
    wording: &'a Wording,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    offered: &'a [Offered],
    people: PeopleOut<'a>,
    versions: &'a [Version],
    review: Option<NaiveDate>,
    reviews: &'a [Review],
    superseded_by: Option<&'a baton_meeting::id::DecisionId>,
    amended_by: &'a [baton_meeting::id::DecisionId],
    ended_on: Option<NaiveDate>,
    ended_because: &'a str,
    follow_ups: Vec<FollowUpOut<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct PeopleOut<'a> {
    proposer: Option<&'a PersonId>,
    deciders: &'a [PersonId],
    facilitator: Option<&'a PersonId>,
    scribe: Option<&'a PersonId>,
    improved: &'a [PersonId],
    concerned: &'a [Remark],
    objected: &'a [Remark],
    abstained: &'a [PersonId],
    recused: &'a [PersonId],
    away: &'a [PersonId],
    consulted: &'a [PersonId],
    informed: &'a [PersonId],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    stood_aside: &'a [Remark],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    blocked: &'a [Remark],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    advised: &'a [Remark],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    by_proxy: &'a [Proxy],
    #[serde(skip_serializing_if = "Option::is_none")]
    elected: Option<&'a PersonId>,
}

fn is_plain(particulars: &Particulars) -> bool {
    particulars.is_plain()
}

/// The decision log as JSON, newest first.
pub fn decisions(of: &LogIn<'_>) -> String {
    // Written into memory, where nothing fails.
    String::from_utf8(log::written(of).unwrap_or_default()).unwrap_or_default()
}

/// The minutes of a meeting as JSON.
pub fn minutes(of: &MinutesIn<'_>) -> String {
    let choice = of.choice;
    let (state, meeting) = (&*choice.state(of.state, of.texts), &*choice.meeting(of.meeting, of.texts));
    let (decisions, follow_ups) = (&*choice.decisions(of.decisions), of.follow_ups);
    let called = Called::new(state, decisions);
    let (before, after) = record::around(meeting);
    let steps = || before.iter().chain(&after).flat_map(|step| record::notes_in(meeting, step)).chain(record::notes_besides(meeting));
    let (leads, date) = record::next(state, meeting);
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    written(state, &called, choice, |people| Minutes {
        document: "minutes",
        workspace: workspace(state),
        people,
        id: &meeting.id,
        title: &meeting.title,
        team: team(&meeting.team, &called),
        series: series.map(|series| Named { id: series.id.to_string(), name: series.name.clone() }),
        date: meeting.date,
        at: meeting.at.to_string(),
        zone: &meeting.zone,
        minutes: meeting.minutes,
        stage: meeting.stage,
        approved: meeting.approved,
        started: meeting.started,
        closed: meeting.closed,
        roles: record::roles(meeting).into_iter().map(|(role, people)| InRole { role, people }).collect(),
        attendance: attendance(meeting),
        guests: &meeting.guests,
        conflicts: meeting.conflicts.iter().map(|(person, item)| Conflict { person, item }).collect(),
        purpose: &meeting.purpose,
        done_when: &meeting.done_when,
        follow_ups_looked_at: record::looked_at(meeting, follow_ups).into_iter().map(follow_up).collect(),
        reviews: record::returned(state, meeting)
            .into_iter()
            .map(|(one, decision)| looked_at(one, decision, state, meeting, &called))
            .collect(),
        items: meeting.items.iter().map(|one| item(meeting, one, choice)).collect(),
        notes: steps().map(note).collect(),
        decisions: record::decided(meeting, decisions).into_iter().map(|one| decision(one, &[], &called, choice)).collect(),
        follow_ups: record::made_here(meeting, follow_ups).into_iter().map(follow_up).collect(),
        saved_for_later: meeting
            .saved
            .iter()
            .map(|saved| SavedOut { title: &saved.item.title, owner: &saved.item.owner, settled: saved.settled })
            .collect(),
        next: Next { leads: leads.clone(), date },
        checkpoint: of.checkpoint.as_ref().map(Proved::from),
    })
}

fn looked_at<'a>(one: Returned, decision: &'a Decision, state: &State, meeting: &Meeting, called: &Called<'_>) -> ReviewOut<'a> {
    ReviewOut {
        decision: &decision.id,
        label: format!("{} {}", called.team(&decision.record.team), decision.record.number),
        statement: &decision.record.statement,
        brought_by: one.by.or_else(|| review::brought_by(state, meeting, decision)),
        expected: &decision.record.wording.expects,
        seen: record::seen(decision, meeting),
        follows: one.follows,
    }
}

/// Writes a document with the names of those it mentions, and of nobody else.
fn written<T: Serialize>(state: &State, called: &Called<'_>, choice: Choice, document: impl Fn(Vec<Named>) -> T) -> String {
    let mut people = Mentioned::of(state, choice);
    // Text, numbers, dates and lists only; none of them can fail to be written.
    people.shown(serde_json::to_string(&document(Vec::new())).unwrap_or_default());
    let named = people.named(called);
    let mut text = people.shown(serde_json::to_string_pretty(&document(named)).unwrap_or_default());
    text.push('\n');
    text
}

fn attendance(meeting: &Meeting) -> Attendance {
    let record::Attended { expected, room, remote, part, away } = record::attended(meeting);
    Attendance { expected, room, remote, part, away }
}

fn workspace(state: &State) -> Named {
    Named { id: state.workspace.id.clone(), name: state.workspace.name.clone() }
}

fn team(team: &TeamId, called: &Called<'_>) -> Named {
    Named { id: team.to_string(), name: called.team(team) }
}

fn note(note: &Note) -> NoteOut<'_> {
    NoteOut { person: note.person.as_ref(), text: &note.text, at: note.at }
}

fn item<'a>(meeting: &'a Meeting, item: &'a baton_meeting::agenda::Item, choice: Choice) -> ItemOut<'a> {
    let of_item = |proposal: &&Proposal| proposal.item.as_ref() == Some(&item.id);
    ItemOut {
        id: &item.id,
        title: &item.title,
        owner: &item.owner,
        purpose: item.purpose,
        outcome: &item.outcome,
        minutes: item.minutes,
        prepared: &item.notes,
        links: &item.links,
        carried: item.carried,
        reviews: item.reviews.as_ref(),
        ended: item.ended,
        notes: record::notes_of(meeting, &item.id).into_iter().map(note).collect(),
        ready_test: meeting.ready_tests.iter().find(|test| test.item == item.id),
        proposals: meeting.proposals.iter().filter(of_item).map(|one| proposal(meeting, one, choice)).collect(),
    }
}

fn proposal<'a>(meeting: &'a Meeting, proposal: &'a Proposal, choice: Choice) -> ProposalOut<'a> {
    let round = |round: &'a Round| RoundOut {
        version: round.version,
        rule: &round.rule,
        stage: &round.stage,
        ballots: if choice.dissent { &round.ballots } else { &[] },
        objections: if choice.dissent { &round.objections } else { &[] },
        recused: &round.recused,
        particulars: particulars(&round.particulars, choice),
        result: matches!(round.stage, RoundStage::Closed { .. }).then(|| round.outcome(&meeting.attendance)),
    };
    ProposalOut {
        proposer: &proposal.proposer,
        versions: &proposal.versions,
        options: &proposal.options,
        rounds: meeting.rounds.iter().filter(|one| one.proposal == proposal.id).map(round).collect(),
        decision: proposal.decision.as_ref(),
    }
}

/// What happened beside plain answers tells who had which; without dissent it stays here.
fn particulars(all: &Particulars, choice: Choice) -> Cow<'_, Particulars> {
    if choice.dissent { Cow::Borrowed(all) } else { Cow::Owned(Particulars::default()) }
}

fn follow_up(follow_up: &FollowUp) -> FollowUpOut<'_> {
    FollowUpOut {
        id: &follow_up.id,
        what: &follow_up.what,
        due: follow_up.due,
        stand: &follow_up.stand,
        item: follow_up.item.as_ref(),
        decision: follow_up.decision.as_ref(),
    }
}

fn decision<'a>(decision: &'a Decision, follow_ups: &'a [FollowUp], called: &Called<'_>, choice: Choice) -> DecisionOut<'a> {
    let record = &decision.record;
    let people = &record.people;
    DecisionOut {
        id: &decision.id,
        number: record.number,
        label: format!("{} {}", called.team(&record.team), record.number),
        team: team(&record.team, called),
        statement: &record.statement,
        status: decision.status,
        on: record.on,
        at: record.at,
        meeting: record.meeting.as_ref(),
        item: record.item.as_ref(),
        item_title: &record.item_title,
        rule: &record.tally.rule,
        ballots: if choice.dissent { &record.tally.ballots } else { &[] },
        objections: if choice.dissent { &record.tally.objections } else { &[] },
        particulars: particulars(&record.tally.particulars, choice),
        result: record.tally.outcome(),
        wording: &record.wording,
        offered: &record.offered,
        people: PeopleOut {
            proposer: people.proposer.as_ref(),
            deciders: &people.deciders,
            facilitator: people.facilitator.as_ref(),
            scribe: people.scribe.as_ref(),
            improved: &people.improved,
            concerned: &people.concerned,
            objected: &people.objected,
            abstained: &people.abstained,
            recused: &people.recused,
            away: &people.away,
            consulted: &people.consulted,
            informed: &people.informed,
            stood_aside: &people.stood_aside,
            blocked: &people.blocked,
            advised: &people.advised,
            by_proxy: &people.by_proxy,
            elected: people.elected.as_ref(),
        },
        versions: &record.versions,
        review: decision.review,
        reviews: &decision.reviews,
        superseded_by: decision.superseded_by.as_ref(),
        amended_by: &decision.amended_by,
        ended_on: decision.ended_on,
        ended_because: &decision.ended_because,
        follow_ups: record::out_of(decision, follow_ups).into_iter().map(follow_up).collect(),
    }
}
