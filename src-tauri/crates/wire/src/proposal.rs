//! A proposal with its round, as the windows show them.

use baton_meeting::id::{DecisionId, ProposalId};
use baton_meeting::meeting::Meeting;
use baton_meeting::option::Offered;
use baton_meeting::proposal::{Proposal, Reversible};
use baton_meeting::state::State;
use chrono::NaiveDate;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};
use ts_rs::TS;

use crate::lines;
use crate::round::{self, RoundView};
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

/// A decision that another replaces or changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Earlier {
    /// Identity.
    pub id: DecisionId,
    /// Team, year and count, as people say it.
    pub number: String,
    /// The exact text.
    pub statement: String,
}

/// Earlier decisions by identity; those that are not at hand by their identity alone.
pub(crate) fn earlier(state: &State, ids: &[DecisionId]) -> Vec<Earlier> {
    let one = |id: &DecisionId| match state.decisions.get(id) {
        Some(one) => Earlier { id: id.clone(), number: lines::decision(state, one, "").number, statement: one.record.statement.clone() },
        None => Earlier { id: id.clone(), number: id.0.clone(), statement: String::new() },
    };
    ids.iter().map(one).collect()
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
    /// Decisions it replaces.
    pub supersedes: Vec<Earlier>,
    /// Decisions it changes in part.
    pub amends: Vec<Earlier>,
    /// What is expected to have happened by the review; may be empty.
    pub expects: String,
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
    /// What there is to choose among.
    pub options: Vec<Offered>,
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
        options: one.options.clone(),
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
            supersedes: earlier(state, &wording.supersedes),
            amends: earlier(state, &wording.amends),
            expects: wording.expects.clone(),
        },
        round: newest.map(|round| round::round(state, meeting, round)),
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
    between(&before.text, &after.text)
}

/// A text against the one before, word by word.
pub fn between(before: &str, after: &str) -> Vec<Piece> {
    let diff = TextDiff::from_unicode_words(before, after);
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
