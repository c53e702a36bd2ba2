//! What came out of counting: winners, order, the table of every round, the ties, and one sentence.
//!
//! Options stand as their numbers on the ballot, from 0; [`Counted::named`] puts whatever they are called in their place.
//!
//! **Invariant:** the same rule, ballots and lot give the same result to the last cell; a result holds no words of its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use crate::message::Message;

/// A result that explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counted<O = usize> {
    /// Who or what is chosen; empty when nothing is.
    pub winners: Vec<O>,
    /// All options in groups, the first first; a group of several is equal.
    pub order: Vec<Vec<O>>,
    /// Every round or stage with its table.
    pub rounds: Vec<Round<O>>,
    /// What was equal, and how it was decided.
    pub ties: Vec<Tie<O>>,
    /// One sentence that a person can check.
    pub explanation: Message,
}

/// What a round did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// Counted the ballots as they were cast.
    Counted,
    /// Passed on what somebody had beyond the quota.
    Surplus,
    /// Passed on the ballots of what was dropped.
    Dropped,
    /// Compared the two that were left.
    Final,
    /// Compared every two.
    Compared,
}

/// One round or stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Round<O = usize> {
    /// What it did.
    pub did: Did,
    /// Whose ballots were passed on into this round.
    #[serde(default = "Vec::<O>::new", skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<O>,
    /// What each option had at its end.
    pub counts: Vec<Count<O>>,
    /// Who reached what was needed in it, in this order.
    #[serde(default = "Vec::<O>::new", skip_serializing_if = "Vec::is_empty")]
    pub elected: Vec<O>,
    /// What is out after it.
    #[serde(default = "Vec::<O>::new", skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<O>,
    /// Ballots, or their value, that name nothing that is left; from the beginning on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhausted: Option<Amount>,
    /// Value lost by cutting decimals; from the beginning on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<Amount>,
    /// What had to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota: Option<Amount>,
    /// Every two options compared.
    #[serde(default = "Vec::<Pair<O>>::new", skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<Pair<O>>,
}

/// What one option had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Count<O = usize> {
    /// The option.
    pub option: O,
    /// Votes, points or dots.
    pub votes: Amount,
    /// On how many ballots it has points, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raters: Option<u64>,
    /// The mean, as a fraction, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<Amount>,
    /// Whether it cannot win for want of people who gave it points.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub too_few: bool,
}

/// Two options side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pair<O = usize> {
    /// One of them.
    pub one: O,
    /// The other.
    pub other: O,
    /// Ballots that put the one above the other.
    pub above: u64,
    /// Ballots that put the other above the one.
    pub below: u64,
    /// The strength of the strongest path from the one to the other; 0 when there is none.
    pub path: u64,
    /// The strength of the strongest path back.
    pub back: u64,
    /// Whether the one beats the other, or is beaten by it; nothing when neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beats: Option<bool>,
}

/// What a tie was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Who is dropped.
    Last,
    /// Which of the last two is chosen.
    LastTwo,
    /// Whose surplus is passed on first.
    Surplus,
    /// In which order they are elected.
    Order,
    /// Who reaches the final.
    Place,
    /// Who is chosen.
    Winner,
}

/// What decided a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// An earlier round in which they differed.
    EarlierRound,
    /// More people put it above the other.
    HeadToHead,
    /// The higher sum.
    Sum,
    /// More of the highest points.
    HighestPoints,
    /// The lot.
    Lot,
    /// Nothing: it stays a tie.
    Nothing,
}

/// Options that were equal, and how it was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tie<O = usize> {
    /// In which round, from 1.
    pub round: usize,
    /// What it was about.
    pub about: About,
    /// The equal.
    pub between: Vec<O>,
    /// What decided it; the last thing, when several narrowed it down.
    pub by: By,
    /// The latest earlier round in which they differed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub differed_in: Option<usize>,
    /// Those on whom it fell: dropped, chosen or first; empty when nothing decided.
    pub fell_on: Vec<O>,
}

impl<O> Count<O> {
    /// A plain count.
    pub(super) fn of(option: O, votes: Amount) -> Self {
        Self { option, votes, raters: None, mean: None, too_few: false }
    }
}

impl<O> Round<O> {
    /// A round with its table and nothing else yet.
    pub(super) fn new(did: Did, counts: Vec<Count<O>>) -> Self {
        Self {
            did,
            from: Vec::new(),
            counts,
            elected: Vec::new(),
            dropped: Vec::new(),
            exhausted: None,
            lost: None,
            quota: None,
            pairs: Vec::new(),
        }
    }
}

impl Counted<usize> {
    /// The same result with something else in the place of each option's number.
    pub fn named<N: Clone>(&self, called: impl Fn(usize) -> N) -> Counted<N> {
        let one = |option: &usize| called(*option);
        let all = |options: &[usize]| options.iter().map(one).collect::<Vec<N>>();
        let round = |round: &Round| Round {
            did: round.did,
            from: all(&round.from),
            counts: round
                .counts
                .iter()
                .map(|count| Count {
                    option: one(&count.option),
                    votes: count.votes.clone(),
                    raters: count.raters,
                    mean: count.mean.clone(),
                    too_few: count.too_few,
                })
                .collect(),
            elected: all(&round.elected),
            dropped: all(&round.dropped),
            exhausted: round.exhausted.clone(),
            lost: round.lost.clone(),
            quota: round.quota.clone(),
            pairs: round
                .pairs
                .iter()
                .map(|pair| Pair {
                    one: one(&pair.one),
                    other: one(&pair.other),
                    above: pair.above,
                    below: pair.below,
                    path: pair.path,
                    back: pair.back,
                    beats: pair.beats,
                })
                .collect(),
        };
        let tie = |tie: &Tie| Tie {
            round: tie.round,
            about: tie.about,
            between: all(&tie.between),
            by: tie.by,
            differed_in: tie.differed_in,
            fell_on: all(&tie.fell_on),
        };
        Counted {
            winners: all(&self.winners),
            order: self.order.iter().map(|group| all(group)).collect(),
            rounds: self.rounds.iter().map(round).collect(),
            ties: self.ties.iter().map(tie).collect(),
            explanation: self.explanation.clone(),
        }
    }
}

/// Options in groups by what they have, most first.
pub(super) fn groups<K: Ord>(options: impl IntoIterator<Item = usize>, has: impl Fn(usize) -> K) -> Vec<Vec<usize>> {
    let mut sorted: Vec<(K, usize)> = options.into_iter().map(|option| (has(option), option)).collect();
    sorted.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut order: Vec<Vec<usize>> = Vec::new();
    let mut before: Option<K> = None;
    for (key, option) in sorted {
        match order.last_mut().filter(|_| before.as_ref() == Some(&key)) {
            Some(group) => group.push(option),
            None => order.push(vec![option]),
        }
        before = Some(key);
    }
    order
}
