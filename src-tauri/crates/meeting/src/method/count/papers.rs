//! Ballot papers on their way through a count: which preference counts now.
//!
//! Only the option on top of each paper is kept; the next one is the first on it that is left. One look at all tops, in the order in
//! which the papers lie, is faster than piles once there are many.
//!
//! **Invariant:** a paper lies with one option, or is exhausted; it never goes back.

use super::profile::{Profile, Token};

/// All papers.
pub(super) struct Papers<'a, T> {
    tokens: &'a [T],
    weights: &'a [u32],
    starts: Starts,
    /// For each paper the option it lies with; [`Token::END`] when it is exhausted.
    tops: Vec<T>,
}

/// Where each paper begins among the tokens.
enum Starts {
    /// All are equally long.
    Every(usize),
    Each(Vec<u32>),
}

impl Starts {
    #[inline]
    fn of(&self, paper: usize) -> usize {
        match self {
            Self::Every(length) => paper * length,
            Self::Each(starts) => starts[paper] as usize,
        }
    }
}

impl<'a, T: Token> Papers<'a, T> {
    /// Deals the papers by first preference, and says how many each option has.
    pub fn dealt(profile: &'a Profile, tokens: &'a [T]) -> (Self, Vec<u64>) {
        let mut firsts = vec![0; profile.options.len()];
        let mut tops = Vec::with_capacity(profile.weights.len());
        let length = tokens.iter().position(|token| *token == T::END).map_or(1, |end| end + 1);
        let mut starts = Starts::Every(length);
        let mut at = 0;
        for (paper, &weight) in profile.weights.iter().enumerate() {
            match &mut starts {
                Starts::Each(starts) => starts.push(at as u32),
                Starts::Every(length) if *length * paper == at => {}
                Starts::Every(length) => {
                    // One was longer or shorter: from here on each start is kept.
                    let mut each: Vec<u32> = (0..paper).map(|before| (before * *length) as u32).collect();
                    each.push(at as u32);
                    starts = Starts::Each(each);
                }
            }
            let top = tokens[at];
            tops.push(top);
            if top != T::END {
                firsts[top.option()] += u64::from(weight);
            }
            // Papers as long as the first end where it ends.
            if tokens.get(at + length - 1) == Some(&T::END) && tokens[at..at + length - 1].iter().all(|token| *token != T::END) {
                at += length;
            } else {
                while tokens[at] != T::END {
                    at += 1;
                }
                at += 1;
            }
        }
        (Self { tokens, weights: &profile.weights, starts, tops }, firsts)
    }

    /// How many papers.
    pub fn count(&self) -> usize {
        self.tops.len()
    }

    /// Passes every paper of an option on to its next preference among those left; says for each paper its number, the option, or
    /// nothing when it is exhausted, and the weight.
    #[inline]
    pub fn pass_on(&mut self, giver: usize, left: &[bool], mut goes: impl FnMut(usize, Option<usize>, u64)) {
        for (paper, top) in self.tops.iter_mut().enumerate() {
            if *top == T::END || top.option() != giver {
                continue;
            }
            let mut at = self.starts.of(paper);
            while self.tokens[at] != T::END && !left[self.tokens[at].option()] {
                at += 1;
            }
            *top = self.tokens[at];
            let next = (*top != T::END).then(|| top.option());
            goes(paper, next, u64::from(self.weights[paper]));
        }
    }
}
