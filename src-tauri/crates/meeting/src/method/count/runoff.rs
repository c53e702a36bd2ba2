//! Instant runoff: whoever has more than half of the ballots that still count is elected; otherwise the last is dropped.
//!
//! Options that nobody put first are dropped together after round 1. A tie for last goes back round by round: at the latest round in
//! which the tied differ only those with fewest there stay tied; what is left of the tie falls on the last in the lot order.
//! Half is not a majority. Source: Robert's Rules of Order Newly Revised, 12th edition, 45:62-69 (preferential voting), with the
//! look-back of the Scottish rules (SSI 2007/42, 51).
//!
//! **Invariant:** in every round the counts and the exhausted ballots sum to all ballots.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::counted::{About, By, Count, Counted, Did, Round, Tie, groups};
use super::flaw::Flaw;
use super::lot::Lot;
use super::papers::Papers;
use super::profile::{EqualRanks, Profile, SkippedRanks, Token, with_tokens};
use crate::message::Message;

/// The parameters of an instant runoff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RunoffRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// What a shared rank means.
    #[serde(default)]
    pub equal_ranks: EqualRanks,
    /// What a rank left out means.
    #[serde(default)]
    pub skipped_ranks: SkippedRanks,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, equal_ranks: EqualRanks::default(), skipped_ranks: SkippedRanks::default() }
    }
}

/// Counts an instant runoff.
///
/// # Errors
/// Refuses shared ranks where the rule does.
pub fn count(rule: &Rule, profile: &Profile, lot: &Lot) -> Result<Counted, Flaw> {
    let plain = profile.plain(rule.equal_ranks, rule.skipped_ranks)?;
    Ok(with_tokens!(plain, tokens => Runoff::begin(&plain, tokens).run(&plain, lot)))
}

struct Runoff<'a, T> {
    papers: Papers<'a, T>,
    left: Vec<bool>,
    votes: Vec<u64>,
    exhausted: u64,
    /// The votes of each round, by option.
    history: Vec<Vec<u64>>,
    rounds: Vec<Round>,
    ties: Vec<Tie>,
    /// In the order in which they were dropped, those together that were.
    dropped: Vec<Vec<usize>>,
}

impl<'a, T: Token> Runoff<'a, T> {
    fn begin(profile: &'a Profile, tokens: &'a [T]) -> Self {
        let (papers, votes) = Papers::dealt(profile, tokens);
        let left = vec![true; votes.len()];
        let exhausted = profile.blank();
        Self { papers, left, votes, exhausted, history: Vec::new(), rounds: Vec::new(), ties: Vec::new(), dropped: Vec::new() }
    }

    fn standing(&self) -> Vec<usize> {
        (0..self.left.len()).filter(|option| self.left[*option]).collect()
    }

    fn run(mut self, profile: &Profile, lot: &Lot) -> Counted {
        let mut from = Vec::new();
        loop {
            let standing = self.standing();
            let continuing: u64 = standing.iter().map(|option| self.votes[*option]).sum();
            let did = if self.rounds.is_empty() { Did::Counted } else { Did::Dropped };
            let counts = standing.iter().map(|option| Count::of(*option, Amount::whole(self.votes[*option]))).collect();
            let mut round = Round { from, ..Round::new(did, counts) };
            round.exhausted = Some(Amount::whole(self.exhausted));
            round.quota = Some(Amount::whole(continuing / 2 + 1));
            self.history.push(self.votes.clone());
            let winner = standing.iter().copied().find(|option| 2 * self.votes[*option] > continuing);
            if winner.is_some() || continuing == 0 {
                round.elected.extend(winner);
                self.rounds.push(round);
                return self.close(profile, winner, continuing);
            }
            let unwanted: Vec<usize> = standing.iter().copied().filter(|option| self.votes[*option] == 0).collect();
            from = if self.rounds.is_empty() && !unwanted.is_empty() { unwanted } else { vec![self.last(&standing, lot)] };
            round.dropped.clone_from(&from);
            self.rounds.push(round);
            from.iter().for_each(|option| self.left[*option] = false);
            for option in &from {
                self.pass_on(*option);
            }
            self.dropped.push(from.clone());
        }
    }

    fn pass_on(&mut self, dropped: usize) {
        if std::mem::take(&mut self.votes[dropped]) == 0 {
            return;
        }
        let (votes, exhausted) = (&mut self.votes, &mut self.exhausted);
        self.papers.pass_on(dropped, &self.left, |_, next, weight| match next {
            Some(next) => votes[next] += weight,
            None => *exhausted += weight,
        });
    }

    /// The option with fewest votes, after looking back and the lot.
    fn last(&mut self, standing: &[usize], lot: &Lot) -> usize {
        let about = if standing.len() == 2 { About::LastTwo } else { About::Last };
        let (last, tie) = fewest(standing, &self.history, about, lot);
        self.ties.extend(tie);
        last
    }

    fn close(self, profile: &Profile, winner: Option<usize>, continuing: u64) -> Counted {
        let Some(winner) = winner else {
            let order = groups(0..self.left.len(), |_| 0);
            let explanation = Message::new("count-runoff-nobody").number("ballots", profile.total());
            return Counted { winners: Vec::new(), order, rounds: self.rounds, ties: self.ties, explanation };
        };
        let others = self.standing().into_iter().filter(|option| *option != winner);
        let mut order = vec![vec![winner]];
        order.extend(groups(others, |option| self.votes[option]));
        order.extend(self.dropped.into_iter().rev());
        let tied = self.ties.iter().any(|tie| tie.about == About::LastTwo);
        let lots = self.ties.iter().filter(|tie| tie.by == By::Lot).count();
        let key = match (tied, lots) {
            (true, _) => "count-runoff-tied",
            (false, 0) => "count-runoff-elected",
            (false, _) => "count-runoff-elected-lot",
        };
        let explanation = Message::new(key)
            .text("winner", &profile.options[winner].name)
            .number("votes", self.votes[winner])
            .number("continuing", continuing)
            .number("round", self.rounds.len() as u64)
            .number("exhausted", self.exhausted);
        Counted { winners: vec![winner], order, rounds: self.rounds, ties: self.ties, explanation }
    }
}

/// Who has fewest in the latest of the rounds, and the tie that this took.
///
/// Back round by round: at the latest round in which the tied differ only those with fewest there stay tied.
pub(super) fn fewest<V: Ord>(standing: &[usize], history: &[Vec<V>], about: About, lot: &Lot) -> (usize, Option<Tie>) {
    let mut tied = standing.to_vec();
    let mut between = Vec::new();
    let mut differed_in = None;
    for (at, votes) in history.iter().enumerate().rev() {
        let Some(least) = tied.iter().map(|option| &votes[*option]).min() else { break };
        let kept: Vec<usize> = tied.iter().copied().filter(|option| votes[*option] == *least).collect();
        if at + 1 < history.len() && kept.len() < tied.len() {
            differed_in = Some(at + 1);
        }
        tied = kept;
        if at + 1 == history.len() {
            between.clone_from(&tied);
        }
        if tied.len() == 1 {
            break;
        }
    }
    decided(tied, between, differed_in, history.len(), about, lot.last(standing), |tied| lot.last(tied))
}

/// Closes a narrowed tie, by the lot where several are left.
pub(super) fn decided(
    tied: Vec<usize>,
    between: Vec<usize>,
    differed_in: Option<usize>,
    round: usize,
    about: About,
    otherwise: Option<usize>,
    lot: impl Fn(&[usize]) -> Option<usize>,
) -> (usize, Option<Tie>) {
    let by = if tied.len() == 1 { By::EarlierRound } else { By::Lot };
    let one = lot(&tied).or(otherwise).unwrap_or_default();
    let tie = (between.len() > 1).then(|| Tie { round, about, between, by, differed_in, fell_on: vec![one] });
    (one, tie)
}
