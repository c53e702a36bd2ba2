//! Ranked ballots, packed: one token for each preference, a weight for each ballot, equal ballots together where they meet.
//!
//! A ballot is read as a list of [`Mark`]s: an option, "shares the rank with the one before", or "a rank was left out". Ballots that
//! are equal to one of the last few thousand are added to it; the others stand by themselves, so reading needs no table of all kinds.
//!
//! **Invariant:** each ballot names an option at most once; a weight is 1 to 10^9, and all weights sum to at most 2^53 - 1.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::flaw::{Flaw, MOST_WEIGHT, MOST_WEIGHTS};

/// One option that people choose among.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Choice {
    /// What it is known by to the lot; it never changes.
    pub id: String,
    /// What people call it.
    pub name: String,
}

impl Choice {
    /// An option that is known by what it is called.
    pub fn called(name: &str) -> Self {
        Self { id: name.to_owned(), name: name.to_owned() }
    }
}

/// What to do with a rank that several options share, where only one can have the vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum EqualRanks {
    /// Such a ballot is refused.
    #[default]
    Refuse,
    /// The ballot ends before that rank.
    Exhaust,
    /// That rank is left out, and the ballot goes on with the next.
    Skip,
}

/// What to do with a rank that was left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SkippedRanks {
    /// The ballot goes on with the next rank.
    #[default]
    Ignore,
    /// The ballot ends there.
    Exhaust,
}

/// One mark on a ballot: the number of an option from 0, or one of the signs below.
pub type Mark = u16;

/// The next option shares the rank of the one before.
pub const EQUAL: Mark = u16::MAX - 1;

/// A rank was left out.
pub const GAP: Mark = u16::MAX - 2;

/// The most options on one ballot.
pub const MOST_OPTIONS: usize = (u16::MAX - 3) as usize;

/// A mark as it is kept: in a byte where the options allow.
pub(super) trait Token: Copy + Eq {
    /// The end of a ballot.
    const END: Self;
    /// See [`EQUAL`].
    const EQUAL: Self;
    /// See [`GAP`].
    const GAP: Self;
    /// The number of an option.
    fn option(self) -> usize;
    fn pack(mark: Mark) -> Self;
}

impl Token for u8 {
    const END: Self = u8::MAX;
    const EQUAL: Self = u8::MAX - 1;
    const GAP: Self = u8::MAX - 2;
    fn option(self) -> usize {
        usize::from(self)
    }
    fn pack(mark: Mark) -> Self {
        // The three signs keep their last byte; options are below them.
        mark as u8
    }
}

impl Token for u16 {
    const END: Self = u16::MAX;
    const EQUAL: Self = EQUAL;
    const GAP: Self = GAP;
    fn option(self) -> usize {
        usize::from(self)
    }
    fn pack(mark: Mark) -> Self {
        mark
    }
}

/// The tokens of all ballots, each ended by [`Token::END`].
#[derive(Clone, Debug)]
pub(super) enum Tokens {
    Narrow(Vec<u8>),
    Wide(Vec<u16>),
}

/// Runs the same lines over tokens of either width.
macro_rules! with_tokens {
    ($profile:expr, $tokens:ident => $run:expr) => {
        match &$profile.tokens {
            $crate::method::count::profile::Tokens::Narrow($tokens) => $run,
            $crate::method::count::profile::Tokens::Wide($tokens) => $run,
        }
    };
}
pub(super) use with_tokens;

/// Ranked ballots; equal when every kind of ballot weighs the same, however they are kept.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The options, in the order of the ballot.
    pub options: Vec<Choice>,
    pub(super) tokens: Tokens,
    pub(super) weights: Vec<u32>,
    total: u64,
    blank: u64,
    shared: bool,
    gaps: bool,
}

impl PartialEq for Profile {
    fn eq(&self, other: &Self) -> bool {
        self.options == other.options && self.grouped() == other.grouped()
    }
}
impl Eq for Profile {}

impl Profile {
    /// How many ballots, by weight; blank ones too.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// How many ballots name nothing, by weight.
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// Whether some ballot has options on the same rank.
    pub fn shares_ranks(&self) -> bool {
        self.shared
    }

    /// Hands every kept ballot to `each`, with its weight.
    pub fn each(&self, each: impl FnMut(&[Mark], u64)) {
        with_tokens!(self, tokens => hand(tokens, &self.weights, each));
    }

    /// Every kind of ballot once, in order, with its whole weight.
    pub fn grouped(&self) -> BTreeMap<Vec<Mark>, u64> {
        let mut grouped = BTreeMap::new();
        self.each(|ballot, weight| *grouped.entry(ballot.to_vec()).or_insert(0) += weight);
        grouped
    }

    /// The ballots with one option on a rank and no rank left out, as a method needs them that follows one preference at a time.
    ///
    /// A rank that several share is taken as it stands, whoever of them is left; leaving it out does not count as a rank left out.
    ///
    /// # Errors
    /// Refuses shared ranks where they are to be refused.
    pub fn plain(&self, equal: EqualRanks, skipped: SkippedRanks) -> Result<Cow<'_, Self>, Flaw> {
        if self.shared && equal == EqualRanks::Refuse {
            return Err(Flaw::SharedRank);
        }
        if !self.shared && !self.gaps {
            return Ok(Cow::Borrowed(self));
        }
        let mut plain = Builder::new(self.options.len())?;
        let mut wanted = Vec::new();
        let mut flaw = None;
        self.each(|ballot, weight| {
            wanted.clear();
            for rank in ranks(ballot) {
                match (rank.first(), rank.len()) {
                    (Some(&GAP), _) if skipped == SkippedRanks::Exhaust => break,
                    (Some(&GAP), _) | (None, _) => {}
                    (Some(&option), 1) => wanted.push(option),
                    _ if equal == EqualRanks::Exhaust => break,
                    _ => {}
                }
            }
            if let Err(found) = plain.add(&wanted, weight) {
                flaw = Some(found);
            }
        });
        match flaw {
            Some(flaw) => Err(flaw),
            None => plain.finish(self.options.clone()).map(Cow::Owned),
        }
    }
}

fn hand<T: Token>(tokens: &[T], weights: &[u32], mut each: impl FnMut(&[Mark], u64)) {
    let mut ballot = Vec::new();
    for (packed, &weight) in tokens.split(|token| *token == T::END).zip(weights) {
        ballot.clear();
        ballot.extend(packed.iter().map(|token| unpacked(*token)));
        each(&ballot, u64::from(weight));
    }
}

fn unpacked<T: Token>(token: T) -> Mark {
    if token == T::EQUAL {
        EQUAL
    } else if token == T::GAP {
        GAP
    } else {
        token.option() as Mark
    }
}

/// The ranks of a ballot: `1 2=3` has `[1]` and `[2, =, 3]`; a rank left out is `[GAP]`.
pub fn ranks(ballot: &[Mark]) -> impl Iterator<Item = &[Mark]> {
    let mut rest = ballot;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = 1;
        while rest.get(end) == Some(&EQUAL) {
            end += 2;
        }
        let (rank, after) = rest.split_at(end.min(rest.len()));
        rest = after;
        Some(rank)
    })
}

/// How many of the latest kinds of ballot are remembered: as many as a processor's nearest memory holds.
const REMEMBERED: usize = 1 << 14;

/// Where a kind of ballot lies that was seen lately.
#[derive(Clone, Copy, Default)]
struct Seen {
    hash: u32,
    start: u32,
    /// One more than its number; 0 for none.
    ballot: u32,
}

/// Packs ballots one by one.
pub struct Builder {
    options: usize,
    tokens: Tokens,
    weights: Vec<u32>,
    total: u64,
    blank: u64,
    shared: bool,
    gaps: bool,
    seen: Vec<Seen>,
    /// By option, the last ballot that named it.
    named: Vec<u64>,
    added: u64,
}

impl Builder {
    /// Takes ballots over so many options.
    ///
    /// # Errors
    /// Refuses none, and more than [`MOST_OPTIONS`].
    pub fn new(options: usize) -> Result<Self, Flaw> {
        if options == 0 {
            return Err(Flaw::NoOptions);
        }
        if options > MOST_OPTIONS {
            return Err(Flaw::ManyOptions);
        }
        let narrow = options <= usize::from(u8::MAX - 2);
        Ok(Self {
            options,
            tokens: if narrow { Tokens::Narrow(Vec::new()) } else { Tokens::Wide(Vec::new()) },
            weights: Vec::new(),
            total: 0,
            blank: 0,
            shared: false,
            gaps: false,
            seen: vec![Seen::default(); REMEMBERED],
            named: vec![0; options],
            added: 0,
        })
    }

    /// Adds ballots that are marked alike.
    ///
    /// # Errors
    /// Names what is wrong with it; nothing is added then.
    #[inline]
    pub fn add(&mut self, ballot: &[Mark], weight: u64) -> Result<(), Flaw> {
        if weight == 0 || weight > MOST_WEIGHT {
            return Err(Flaw::Weight(weight));
        }
        if self.total + weight > MOST_WEIGHTS {
            return Err(Flaw::WeightsSum);
        }
        let mut hash = 0_u64;
        if self.options <= 64 && ballot.iter().all(|mark| usize::from(*mark) < self.options) {
            let mut named = 0_u64;
            for &mark in ballot {
                hash = hash.rotate_left(5) ^ u64::from(mark);
                let bit = 1_u64 << (mark & 63);
                if named & bit != 0 {
                    return Err(Flaw::Twice(mark));
                }
                named |= bit;
            }
            return self.take(ballot, hash, weight);
        }
        self.added += 1;
        for (at, &mark) in ballot.iter().enumerate() {
            hash = hash.rotate_left(5) ^ u64::from(mark);
            match self.named.get_mut(usize::from(mark)) {
                Some(last) if *last == self.added => return Err(Flaw::Twice(mark)),
                Some(last) => *last = self.added,
                None if mark == EQUAL => {
                    let between = at.checked_sub(1).and_then(|before| Some((*ballot.get(before)?, *ballot.get(at + 1)?)));
                    if !between.is_some_and(|(before, after)| before < GAP && after < GAP) {
                        return Err(Flaw::Unclear);
                    }
                    self.shared = true;
                }
                None if mark == GAP => self.gaps = true,
                None => return Err(Flaw::Unknown(mark)),
            }
        }
        self.take(ballot, hash, weight)
    }

    #[inline]
    fn take(&mut self, ballot: &[Mark], hash: u64, weight: u64) -> Result<(), Flaw> {
        self.total += weight;
        if ballot.is_empty() {
            self.blank += weight;
        }
        match &mut self.tokens {
            Tokens::Narrow(tokens) => keep(tokens, &mut self.weights, &mut self.seen, ballot, hash, weight),
            Tokens::Wide(tokens) => keep(tokens, &mut self.weights, &mut self.seen, ballot, hash, weight),
        }
    }

    /// How many ballots so far, by weight.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Closes the ballots under their options.
    ///
    /// # Errors
    /// Refuses another number of options than it was made for.
    pub fn finish(self, options: Vec<Choice>) -> Result<Profile, Flaw> {
        if options.len() != self.options {
            return Err(Flaw::Unclear);
        }
        let Self { tokens, weights, total, blank, shared, gaps, .. } = self;
        Ok(Profile { options, tokens, weights, total, blank, shared, gaps })
    }
}

#[inline]
fn keep<T: Token>(
    tokens: &mut Vec<T>,
    weights: &mut Vec<u32>,
    seen: &mut [Seen],
    ballot: &[Mark],
    hash: u64,
    weight: u64,
) -> Result<(), Flaw> {
    // Fibonacci hashing: the upper bits of a product with 2^64 divided by the golden ratio.
    let mixed = (hash ^ ballot.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let (slot, hash) = ((mixed >> 50) as usize, (mixed >> 18) as u32);
    if let Some(known) = seen.get(slot).filter(|known| known.hash == hash && known.ballot > 0) {
        let (start, number) = (known.start as usize, known.ballot as usize - 1);
        let same = tokens
            .get(start..start + ballot.len() + 1)
            .is_some_and(|kept| kept.iter().zip(ballot).all(|(kept, mark)| *kept == T::pack(*mark)) && kept.last() == Some(&T::END));
        if let Some(kept) = weights.get_mut(number).filter(|_| same)
            && let Ok(sum) = u32::try_from(u64::from(*kept) + weight)
        {
            *kept = sum;
            return Ok(());
        }
    }
    let start = u32::try_from(tokens.len()).map_err(|_| Flaw::TooLarge)?;
    tokens.extend(ballot.iter().map(|mark| T::pack(*mark)));
    tokens.push(T::END);
    // A weight is at most 10^9 here.
    weights.push(u32::try_from(weight).map_err(|_| Flaw::Weight(weight))?);
    if let Some(known) = seen.get_mut(slot) {
        *known = Seen { hash, start, ballot: weights.len() as u32 };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::count::tests::profile;

    #[test]
    fn equal_ballots_are_kept_once_and_weigh_together() {
        let mut builder = Builder::new(3).unwrap();
        for _ in 0..1_000 {
            builder.add(&[0, 1], 2).unwrap();
            builder.add(&[], 1).unwrap();
            builder.add(&[2, EQUAL, 0], 1).unwrap();
        }
        let profile = builder.finish(["a", "b", "c"].map(Choice::called).to_vec()).unwrap();
        assert_eq!(profile.weights, [2_000, 1_000, 1_000]);
        assert_eq!((profile.total(), profile.blank(), profile.shares_ranks()), (4_000, 1_000, true));
    }

    #[test]
    fn a_weight_that_no_longer_fits_begins_a_second_ballot() {
        let mut builder = Builder::new(1).unwrap();
        (0..9).for_each(|_| builder.add(&[0], MOST_WEIGHT).unwrap());
        let profile = builder.finish(vec![Choice::called("a")]).unwrap();
        assert_eq!(profile.total(), 9_000_000_000);
        assert_eq!(profile.grouped().into_values().collect::<Vec<_>>(), [9_000_000_000]);
    }

    #[test]
    fn what_cannot_be_a_ballot_is_named_and_not_added() {
        let mut builder = Builder::new(2).unwrap();
        assert_eq!(builder.add(&[0, 1, 0], 1), Err(Flaw::Twice(0)));
        assert_eq!(builder.add(&[2], 1), Err(Flaw::Unknown(2)));
        assert_eq!(builder.add(&[0], 0), Err(Flaw::Weight(0)));
        assert_eq!(builder.add(&[0], 1_000_000_000_000_000_000), Err(Flaw::Weight(1_000_000_000_000_000_000)));
        for unclear in [&[EQUAL, 0][..], &[0, EQUAL], &[0, EQUAL, GAP]] {
            assert_eq!(builder.add(unclear, 1), Err(Flaw::Unclear));
        }
        assert_eq!(builder.total(), 0);
        assert!(Builder::new(0).is_err_and(|flaw| flaw == Flaw::NoOptions));
    }

    #[test]
    fn weights_sum_to_at_most_what_every_reader_keeps_exactly() {
        let mut builder = Builder::new(1).unwrap();
        builder.total = MOST_WEIGHTS - 1;
        builder.add(&[0], 1).unwrap();
        assert_eq!(builder.add(&[0], 1), Err(Flaw::WeightsSum), "2^53 - 1 are reached");
    }

    #[test]
    fn more_options_than_a_byte_holds_are_kept_as_well() {
        let mut builder = Builder::new(300).unwrap();
        builder.add(&[299, EQUAL, 254, GAP, 255], 1).unwrap();
        let profile = builder.finish((0..300).map(|number| Choice::called(&number.to_string())).collect()).unwrap();
        assert_eq!(profile.grouped().into_keys().collect::<Vec<_>>(), [vec![299, EQUAL, 254, GAP, 255]]);
    }

    #[test]
    fn shared_and_skipped_ranks_are_read_as_the_rule_says() {
        let all = profile("1 A=B>C, 1 A>->B>C=D>E, 1 A>B");
        let read = |equal, skipped| all.plain(equal, skipped).map(|plain| plain.grouped().into_keys().collect::<Vec<_>>());
        assert_eq!(read(EqualRanks::Refuse, SkippedRanks::Ignore), Err(Flaw::SharedRank));
        assert_eq!(read(EqualRanks::Exhaust, SkippedRanks::Ignore).unwrap(), [vec![], vec![0, 1]], "cut before the shared rank");
        assert_eq!(read(EqualRanks::Skip, SkippedRanks::Ignore).unwrap(), [vec![0, 1], vec![0, 1, 4], vec![2]], "over the shared rank");
        assert_eq!(read(EqualRanks::Skip, SkippedRanks::Exhaust).unwrap(), [vec![0], vec![0, 1], vec![2]], "cut at the skipped rank");
    }
}
