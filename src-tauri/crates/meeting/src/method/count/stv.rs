//! Single transferable vote: several seats, so that groups of every size have their share.
//!
//! The quota is fixed: valid papers divided by seats + 1, cut, and one more. Whoever reaches it is elected at once. One surplus a stage
//! is passed on, the largest first; every paper its holder has goes on at surplus x value / total. Without a surplus the last is dropped,
//! and the papers go on at their value. When as many are left as seats, all are elected and nothing more is passed on.
//! Source: The Scottish Local Government Elections Order 2007 (SSI 2007/42), rules 45 to 52; the exact arithmetic differs from it only
//! in that nothing is cut.
//!
//! Blank papers are not valid. Without a valid paper nobody is elected: a lot alone fills no seat.
//!
//! **Invariant:** at every stage the counts, what is exhausted and what is lost by cutting sum to the valid papers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::called;
use super::counted::{About, By, Count, Counted, Did, Round, Tie, groups};
use super::flaw::Flaw;
use super::lot::Lot;
use super::papers::Papers;
use super::profile::{EqualRanks, Profile, SkippedRanks, Token, with_tokens};
use super::runoff::{decided, fewest};
use super::value::{Arithmetic, Cut, Exact, Value};
use super::worth::Worth;
use crate::message::Message;

/// The parameters of a count by single transferable vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "StvRule", optional_fields))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How many are to be elected; at least one.
    pub seats: u32,
    /// How values are reckoned.
    #[serde(default)]
    pub arithmetic: Arithmetic,
    /// What a shared rank means.
    #[serde(default)]
    pub equal_ranks: EqualRanks,
    /// What a rank left out means.
    #[serde(default)]
    pub skipped_ranks: SkippedRanks,
}

impl Rule {
    /// The rule of today for so many seats.
    pub fn seats(seats: u32) -> Self {
        Self {
            version: 1,
            seats,
            arithmetic: Arithmetic::default(),
            equal_ranks: EqualRanks::default(),
            skipped_ranks: SkippedRanks::default(),
        }
    }
}

/// Counts a single transferable vote.
///
/// # Errors
/// Refuses a rule without seats, and shared ranks where the rule does.
pub fn count(rule: &Rule, profile: &Profile, lot: &Lot) -> Result<Counted, Flaw> {
    if rule.seats == 0 {
        return Err(Flaw::NoSeats);
    }
    let plain = profile.plain(rule.equal_ranks, rule.skipped_ranks)?;
    let seats = rule.seats as usize;
    Ok(with_tokens!(plain, tokens => match rule.arithmetic {
        Arithmetic::FiveDecimals => Stv::<Cut, _>::begin(&plain, tokens, seats, lot).run(&plain),
        Arithmetic::Exact => Stv::<Exact, _>::begin(&plain, tokens, seats, lot).run(&plain),
    }))
}

struct Stv<'a, V, T> {
    seats: usize,
    lot: &'a Lot,
    valid: u64,
    quota: V,
    papers: Papers<'a, T>,
    worth: Worth<V>,
    /// Neither elected nor dropped.
    left: Vec<bool>,
    votes: Vec<V>,
    exhausted: V,
    lost: V,
    /// Elected, with a surplus that is not passed on yet.
    waiting: Vec<usize>,
    elected: Vec<usize>,
    dropped: Vec<usize>,
    history: Vec<Vec<V>>,
    rounds: Vec<Round>,
    ties: Vec<Tie>,
}

impl<'a, V: Value, T: Token> Stv<'a, V, T> {
    fn begin(profile: &'a Profile, tokens: &'a [T], seats: usize, lot: &'a Lot) -> Self {
        let options = profile.options.len();
        let (papers, firsts) = Papers::dealt(profile, tokens);
        let valid = profile.total() - profile.blank();
        let quota = V::whole(valid / (seats as u64 + 1) + 1);
        Self {
            seats,
            lot,
            valid,
            quota,
            papers,
            worth: Worth::one(),
            left: vec![true; options],
            votes: firsts.into_iter().map(V::whole).collect(),
            exhausted: V::whole(0),
            lost: V::whole(0),
            waiting: Vec::new(),
            elected: Vec::new(),
            dropped: Vec::new(),
            history: Vec::new(),
            rounds: Vec::new(),
            ties: Vec::new(),
        }
    }

    fn standing(&self) -> Vec<usize> {
        (0..self.left.len()).filter(|option| self.left[*option]).collect()
    }

    fn vacant(&self) -> usize {
        self.seats - self.elected.len()
    }

    fn run(mut self, profile: &Profile) -> Counted {
        self.stage(Did::Counted, Vec::new());
        if self.valid > 0 {
            self.elect_at_quota();
            self.fill();
            while self.vacant() > 0 && self.left.contains(&true) {
                if let Some(giver) = self.largest_surplus() {
                    self.pass_surplus(giver);
                } else {
                    self.drop_last();
                }
                self.elect_at_quota();
                self.fill();
            }
        }
        self.close(profile)
    }

    /// Opens the table of a stage; whoever is elected in it is added.
    fn stage(&mut self, did: Did, from: Vec<usize>) {
        let shown = (0..self.left.len()).filter(|option| !self.dropped.contains(option));
        let counts = shown.map(|option| Count::of(option, self.votes[option].amount())).collect();
        let mut round = Round { from, ..Round::new(did, counts) };
        round.exhausted = Some(self.exhausted.amount());
        round.lost = Some(self.lost.amount());
        round.quota = Some(self.quota.amount());
        self.rounds.push(round);
        self.history.push(self.votes.clone());
    }

    /// Elects whoever has the quota, most first.
    fn elect_at_quota(&mut self) {
        let there: Vec<usize> = self.standing().into_iter().filter(|option| self.votes[*option] >= self.quota).collect();
        for option in self.in_order(there) {
            self.elect(option);
            if self.votes[option] > self.quota {
                self.waiting.push(option);
            }
        }
    }

    /// As many left as seats: all are elected.
    fn fill(&mut self) {
        let standing = self.standing();
        if self.vacant() > 0 && standing.len() <= self.vacant() {
            for option in self.in_order(standing) {
                self.elect(option);
            }
        }
    }

    fn elect(&mut self, option: usize) {
        self.left[option] = false;
        self.elected.push(option);
        if let Some(round) = self.rounds.last_mut() {
            round.elected.push(option);
        }
    }

    /// By votes, most first; equal ones as they differed last, then by lot.
    fn in_order(&mut self, mut options: Vec<usize>) -> Vec<usize> {
        let mut order = Vec::new();
        while !options.is_empty() {
            let first = self.most(&options, About::Order);
            options.retain(|option| *option != first);
            order.push(first);
        }
        order
    }

    fn largest_surplus(&mut self) -> Option<usize> {
        if self.waiting.is_empty() {
            return None;
        }
        let waiting = self.waiting.clone();
        let giver = self.most(&waiting, About::Surplus);
        self.waiting.retain(|option| *option != giver);
        Some(giver)
    }

    /// Who has most in the present stage, after looking back and the lot.
    fn most(&mut self, options: &[usize], about: About) -> usize {
        let (mut tied, mut between, mut differed_in) = (options.to_vec(), Vec::new(), None);
        for (at, votes) in self.history.iter().enumerate().rev() {
            let Some(best) = tied.iter().map(|option| &votes[*option]).max() else { break };
            let kept: Vec<usize> = tied.iter().copied().filter(|option| votes[*option] == *best).collect();
            if at + 1 < self.history.len() && kept.len() < tied.len() {
                differed_in = Some(at + 1);
            }
            tied = kept;
            if at + 1 == self.history.len() {
                between.clone_from(&tied);
            }
            if tied.len() == 1 {
                break;
            }
        }
        let lot = self.lot;
        let (one, tie) = decided(tied, between, differed_in, self.history.len(), about, options.first().copied(), |tied| lot.first(tied));
        self.ties.extend(tie);
        one
    }

    fn pass_surplus(&mut self, giver: usize) {
        let total = self.votes[giver].clone();
        let surplus = total.less(&self.quota);
        let passed = self.worth.pass_on(&mut self.papers, giver, &self.left, |value| value.passed_on(&surplus, &total));
        self.votes[giver] = self.quota.clone();
        let arrived = self.receive(&passed.options, &passed.exhausted);
        self.lost = self.lost.plus(&surplus.less(&arrived));
        self.stage(Did::Surplus, vec![giver]);
    }

    fn drop_last(&mut self) {
        let standing = self.standing();
        let (last, tie) = fewest(&standing, &self.history, About::Last, self.lot);
        self.ties.extend(tie);
        self.left[last] = false;
        if let Some(round) = self.rounds.last_mut() {
            round.dropped.push(last);
        }
        // Nothing more is passed on when those left fill the seats; the dropped keep their papers in the table.
        if self.standing().len() <= self.vacant() {
            return;
        }
        self.dropped.push(last);
        let passed = self.worth.pass_on(&mut self.papers, last, &self.left, V::clone);
        self.votes[last] = V::whole(0);
        self.receive(&passed.options, &passed.exhausted);
        self.stage(Did::Dropped, vec![last]);
    }

    /// Adds what was passed on, and answers with its sum.
    fn receive(&mut self, options: &[V], exhausted: &V) -> V {
        for (votes, more) in self.votes.iter_mut().zip(options) {
            *votes = votes.plus(more);
        }
        self.exhausted = self.exhausted.plus(exhausted);
        options.iter().fold(exhausted.clone(), |sum, more| sum.plus(more))
    }

    fn close(self, profile: &Profile) -> Counted {
        let mut order: Vec<Vec<usize>> = self.elected.iter().map(|option| vec![*option]).collect();
        let others = (0..self.left.len()).filter(|option| !self.elected.contains(option));
        let mut out: Vec<usize> = self.rounds.iter().flat_map(|round| round.dropped.iter().copied()).collect();
        order.extend(groups(others.filter(|option| !out.contains(option)), |option| self.votes[option].clone()));
        out.reverse();
        order.extend(out.into_iter().map(|option| vec![option]));
        let lots = self.ties.iter().any(|tie| tie.by == By::Lot && tie.about != About::Order);
        let key = match (self.elected.is_empty(), self.elected.len() < self.seats, lots) {
            (true, ..) => "count-stv-nobody",
            (_, true, _) => "count-stv-seats-left",
            (_, _, true) => "count-stv-elected-lot",
            _ => "count-stv-elected",
        };
        let explanation = Message::new(key)
            .text("winners", called(&profile.options, &self.elected))
            .number("elected", self.elected.len() as u64)
            .number("seats", self.seats as u64)
            .number("valid", self.valid)
            .number("quota", self.valid / (self.seats as u64 + 1) + 1)
            .number("stages", self.rounds.len() as u64);
        Counted { winners: self.elected, order, rounds: self.rounds, ties: self.ties, explanation }
    }
}
