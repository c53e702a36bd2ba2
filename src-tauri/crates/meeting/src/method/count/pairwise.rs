//! Every two options compared: on how many ballots the one stands above the other.
//!
//! Listed stands above unlisted, and the unlisted are equal; so only listed pairs are looked at, and the rest is arithmetic.
//!
//! **Invariant:** above, below and equal sum to all ballots.

use super::profile::{Profile, Token, with_tokens};

/// The table, one row for each option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairwise {
    options: usize,
    above: Vec<u64>,
}

/// Rows of the table while it is counted, where the options fit into half a byte.
const SMALL: usize = 16;

impl Pairwise {
    /// Compares the options of ranked ballots.
    pub fn of(profile: &Profile) -> Self {
        let options = profile.options.len();
        let mut counting = Counting { above: vec![0; options * options], equal: vec![0; options * options], listed: vec![0; options] };
        if options <= SMALL && !profile.shares_ranks() {
            with_tokens!(profile, tokens => counting.small(tokens, &profile.weights));
        } else {
            with_tokens!(profile, tokens => counting.any(tokens, &profile.weights));
        }
        let mut above = vec![0; options * options];
        for one in 0..options {
            for other in (0..options).filter(|other| *other != one) {
                let (at, back) = (one * options + other, other * options + one);
                let both = counting.above[at] + counting.above[back] + counting.equal[at] + counting.equal[back];
                above[at] = counting.above[at] + (counting.listed[one] - both);
            }
        }
        Self { options, above }
    }

    /// How many options.
    pub fn options(&self) -> usize {
        self.options
    }

    /// How many ballots put the one above the other.
    pub fn above(&self, one: usize, other: usize) -> u64 {
        self.above[one * self.options + other]
    }
}

/// What is counted about options that stand on a ballot.
struct Counting {
    above: Vec<u64>,
    /// Both on the same rank; once for each pair.
    equal: Vec<u64>,
    listed: Vec<u64>,
}

impl Counting {
    /// Any number of options, shared ranks too.
    fn any<T: Token>(&mut self, tokens: &[T], weights: &[u32]) {
        let options = self.listed.len();
        let mut before: Vec<usize> = Vec::with_capacity(options);
        for (ballot, &weight) in tokens.split(|token| *token == T::END).zip(weights) {
            let weight = u64::from(weight);
            before.clear();
            // Where the present rank begins.
            let (mut rank, mut shares) = (0, false);
            for &token in ballot {
                if token == T::EQUAL {
                    shares = true;
                } else if token != T::GAP {
                    if !shares {
                        rank = before.len();
                    }
                    shares = false;
                    let option = token.option();
                    self.listed[option] += weight;
                    before[..rank].iter().for_each(|higher| self.above[higher * options + option] += weight);
                    before[rank..].iter().for_each(|beside| self.equal[beside * options + option] += weight);
                    before.push(option);
                }
            }
        }
    }

    /// At most sixteen options, each on a rank of its own.
    fn small<T: Token>(&mut self, tokens: &[T], weights: &[u32]) {
        let options = self.listed.len();
        // A byte of two options points into it, so no step can leave it.
        let mut table = [0_u64; SMALL * SMALL];
        let mut listed = [0_u64; SMALL];
        let mut before = [0_u8; SMALL];
        let mut at = 0;
        for &weight in weights {
            let weight = u64::from(weight);
            let mut long = 0;
            while tokens[at] != T::END {
                let token = tokens[at];
                at += 1;
                if token == T::GAP {
                    continue;
                }
                let option = token.option() & (SMALL - 1);
                listed[option] += weight;
                for higher in &before[..long & (SMALL - 1)] {
                    table[usize::from(*higher << 4 | option as u8)] += weight;
                }
                before[long & (SMALL - 1)] = option as u8;
                long += 1;
            }
            at += 1;
        }
        for one in 0..options {
            self.listed[one] = listed[one];
            for other in 0..options {
                self.above[one * options + other] = table[one << 4 | other];
            }
        }
    }
}
