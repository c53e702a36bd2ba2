//! A proposal with its round, as the windows show them.

use baton_meeting::id::{PersonId, ProposalId, RoundId};
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use baton_meeting::method::{Answer, Method, ObjectionOutcome, Verdict};
use baton_meeting::proposal::{Proposal, Reversible};
use baton_meeting::round::Round;
use baton_meeting::state::State;
use chrono::NaiveDate;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};
use ts_rs::TS;

use crate::lines;
use crate::who::{Who, all, who};

/// A piece of a text against the version before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    /// `same`, `added` or `removed`.
    pub is: &'static str,
    /// The words.
    pub text: String,
}

/// A version of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VersionView {
    /// The text.
    pub text: String,
    /// Who wrote or improved it.
    pub by: Who,
    /// Whose objection it answers.
    pub meets: Option<Who>,
}

/// What the record will say beside the statement.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WordingView {
    /// Why.
    pub why: String,
    /// Options.
    pub options: Vec<String>,
    /// How reversible.
    pub reversible: Option<Reversible>,
    /// From when it applies.
    pub starts: Option<NaiveDate>,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
    /// Tags.
    pub tags: Vec<String>,
    /// Consulted.
    pub consulted: Vec<Who>,
    /// Told.
    pub informed: Vec<Who>,
    /// Who outside feels this.
    pub affected: String,
    /// Decisions it replaces, by number.
    pub supersedes: Vec<String>,
}

/// A person asked in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Asked {
    /// Who.
    pub who: Who,
    /// Their answer.
    pub answer: Option<Answer>,
    /// Their words.
    pub reason: String,
    /// What became of their objection.
    pub settled: Option<ObjectionOutcome>,
    /// Whether they are not here now.
    pub away: bool,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RoundView {
    /// Identity.
    pub id: RoundId,
    /// Method.
    pub method: Method,
    /// Base, threshold and how silence counts, in plain words.
    pub rule: Message,
    /// Answers possible, in the order of their keys.
    pub answers: Vec<Answer>,
    /// Everybody asked, in order.
    pub asked: Vec<Asked>,
    /// Who declared a conflict.
    pub recused: Vec<Who>,
    /// Whose answer is awaited.
    pub awaited: Option<Who>,
    /// How many answers are missing.
    pub waiting: usize,
    /// Whether people can answer.
    pub open: bool,
    /// Whether it is about the text as it stands; an amendment is asked anew.
    pub current: bool,
    /// Whether it can close now.
    pub closable: bool,
    /// How it stands, or ended.
    pub verdict: Verdict,
    /// The same in one sentence.
    pub sentence: Message,
    /// Counts by answer.
    pub counts: Vec<(Answer, u32)>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposalView {
    /// Identity.
    pub id: ProposalId,
    /// Who proposed it.
    pub proposer: Who,
    /// The text as it stands.
    pub text: String,
    /// The text against the version before.
    pub pieces: Vec<Piece>,
    /// Its versions.
    pub versions: Vec<VersionView>,
    /// What the record will say beside the statement.
    pub wording: WordingView,
    /// The newest round on it.
    pub round: Option<RoundView>,
    /// Whether it was adopted as it stands.
    pub adopted: bool,
    /// Whether it is being read back.
    pub read_back: bool,
    /// The number of the decision it became.
    pub decision: Option<String>,
}

/// A proposal as the desk shows it.
pub fn proposal(state: &State, meeting: &Meeting, one: &Proposal) -> ProposalView {
    let newest = meeting.rounds.iter().rev().find(|round| round.proposal == one.id);
    let wording = &one.wording;
    ProposalView {
        id: one.id.clone(),
        proposer: who(state, &one.proposer),
        text: one.text().to_owned(),
        pieces: pieces(one),
        versions: one
            .versions
            .iter()
            .map(|version| VersionView {
                text: version.text.clone(),
                by: who(state, &version.by),
                meets: version.meets.as_ref().map(|person| who(state, person)),
            })
            .collect(),
        wording: WordingView {
            why: wording.why.clone(),
            options: wording.options.clone(),
            reversible: wording.reversible,
            starts: wording.starts,
            review: wording.review,
            tags: wording.tags.clone(),
            consulted: all(state, &wording.consulted),
            informed: all(state, &wording.informed),
            affected: wording.affected.clone(),
            supersedes: wording
                .supersedes
                .iter()
                .map(|id| state.decisions.get(id).map_or_else(|| id.0.clone(), |one| lines::decision(state, one, "").number))
                .collect(),
        },
        round: newest.map(|round| round_view(state, meeting, round)),
        adopted: meeting.adopted(&one.id),
        read_back: one.read_back.is_some(),
        decision: one
            .decision
            .as_ref()
            .map(|id| state.decisions.get(id).map_or_else(String::new, |one| lines::decision(state, one, "").number)),
    }
}

/// The newest version against the one before, word by word.
pub fn pieces(one: &Proposal) -> Vec<Piece> {
    let Some([before, after]) = one.versions.last_chunk::<2>() else {
        return vec![Piece { is: "same", text: one.text().to_owned() }];
    };
    let diff = TextDiff::from_unicode_words(&before.text, &after.text);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        let is = match change.tag() {
            ChangeTag::Equal => "same",
            ChangeTag::Insert => "added",
            ChangeTag::Delete => "removed",
        };
        match pieces.last_mut() {
            Some(last) if last.is == is => last.text.push_str(change.value()),
            _ => pieces.push(Piece { is, text: change.value().to_owned() }),
        }
    }
    pieces
}

fn round_view(state: &State, meeting: &Meeting, round: &Round) -> RoundView {
    let outcome = round.outcome(&meeting.attendance);
    let eligible = round.electorate(&meeting.attendance).eligible;
    let settled =
        |person: &PersonId| round.objections.iter().rev().find(|(objector, _)| objector == person).map(|(_, outcome)| outcome.clone());
    let asked: Vec<Asked> = round
        .order
        .iter()
        .map(|person| {
            let ballot = round.ballots.iter().find(|ballot| ballot.person == *person);
            Asked {
                who: who(state, person),
                answer: ballot.map(|ballot| ballot.answer),
                reason: ballot.map(|ballot| ballot.reason.clone()).unwrap_or_default(),
                settled: settled(person),
                away: !eligible.contains(person),
            }
        })
        .collect();
    let waiting = asked.iter().filter(|asked| asked.answer.is_none() && !asked.away).count();
    let method = round.rule.method();
    let objects = asked.iter().any(|asked| asked.answer == Some(Answer::Objection));
    RoundView {
        id: round.id.clone(),
        method,
        rule: round.rule.in_words(),
        answers: round.rule.answers().to_vec(),
        recused: all(state, &round.recused),
        awaited: round.awaited(&meeting.attendance).map(|person| who(state, &person)),
        waiting,
        open: round.is_open(),
        current: meeting.proposals.iter().any(|one| one.id == round.proposal && one.versions.len() == round.version),
        closable: round.is_open() && (waiting == 0 || method == Method::Majority || objects),
        verdict: outcome.verdict,
        sentence: outcome.sentence,
        counts: outcome.counts,
        asked,
    }
}
