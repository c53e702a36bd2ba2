//! Ballots that give every option a number or nothing: points, approvals, dots.
//!
//! **Invariant:** every ballot has one mark for each option; a blank is not a nought.

use super::flaw::{Flaw, MOST_WEIGHT, MOST_WEIGHTS};
use super::profile::{Builder, Choice, EQUAL, Mark, Profile};

/// No mark.
const BLANK: u32 = u32::MAX;

/// The highest number that can stand on a ballot.
pub const MOST_POINTS: u32 = 1_000_000_000;

/// Marked ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The options, in the order of the ballot.
    pub options: Vec<Choice>,
    points: Vec<u32>,
    weights: Vec<u64>,
    total: u64,
}

impl Marks {
    /// No ballots yet, over these options.
    ///
    /// # Errors
    /// Refuses none.
    pub fn new(options: Vec<Choice>) -> Result<Self, Flaw> {
        if options.is_empty() {
            return Err(Flaw::NoOptions);
        }
        Ok(Self { options, points: Vec::new(), weights: Vec::new(), total: 0 })
    }

    /// Adds ballots that are marked alike, with a mark or nothing for each option, on a scale from 0 to `highest`.
    ///
    /// # Errors
    /// Names what is wrong with it; nothing is added then.
    pub fn add(&mut self, marks: &[Option<i64>], weight: u64, highest: u32) -> Result<(), Flaw> {
        if weight == 0 || weight > MOST_WEIGHT {
            return Err(Flaw::Weight(weight));
        }
        if self.total + weight > MOST_WEIGHTS {
            return Err(Flaw::WeightsSum);
        }
        if marks.len() != self.options.len() {
            return Err(Flaw::Marks(marks.len(), self.options.len()));
        }
        let highest = highest.min(MOST_POINTS);
        let off = marks.iter().flatten().find(|mark| !(0..=i64::from(highest)).contains(*mark));
        if let Some(off) = off {
            return Err(Flaw::OffScale(*off, 0, i64::from(highest)));
        }
        self.points.extend(marks.iter().map(|mark| mark.and_then(|points| u32::try_from(points).ok()).unwrap_or(BLANK)));
        self.weights.push(weight);
        self.total += weight;
        Ok(())
    }

    /// How many ballots, by weight.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Every ballot with its marks and its weight.
    pub fn ballots(&self) -> impl Iterator<Item = (impl Iterator<Item = Option<u32>>, u64)> {
        let marks = |marks: &'_ [u32]| marks.to_vec().into_iter().map(|points| (points != BLANK).then_some(points));
        self.points.chunks(self.options.len()).map(marks).zip(self.weights.iter().copied())
    }

    /// For each option the sum of its points, and how many gave it any, by weight.
    pub fn sums(&self) -> Vec<(u128, u64)> {
        let mut sums = vec![(0_u128, 0_u64); self.options.len()];
        for (ballot, weight) in self.points.chunks(self.options.len()).zip(&self.weights) {
            for (sum, points) in sums.iter_mut().zip(ballot).filter(|(_, points)| **points != BLANK) {
                sum.0 += u128::from(*points) * u128::from(*weight);
                sum.1 += weight;
            }
        }
        sums
    }

    /// How many gave an option exactly so many points, by weight.
    pub fn gave(&self, option: usize, points: u32) -> u64 {
        self.of(option).filter(|(given, _)| *given == points).map(|(_, weight)| weight).sum()
    }

    /// How many gave the one more points than the other, and the other more than the one; a blank is a nought here.
    pub fn compared(&self, one: usize, other: usize) -> (u64, u64) {
        let as_nought = |(points, weight)| (if points == BLANK { 0 } else { points }, weight);
        let (mut above, mut below) = (0, 0);
        for ((a, weight), (b, _)) in self.of(one).map(as_nought).zip(self.of(other).map(as_nought)) {
            above += if a > b { weight } else { 0 };
            below += if a < b { weight } else { 0 };
        }
        (above, below)
    }

    fn of(&self, option: usize) -> impl Iterator<Item = (u32, u64)> {
        self.points.iter().skip(option).step_by(self.options.len()).copied().zip(self.weights.iter().copied())
    }

    /// The same ballots as rankings: more points stand higher, equal points share a rank, blanks are not listed.
    ///
    /// # Errors
    /// Refuses more options than a ranking can have.
    pub fn ranked(&self) -> Result<Profile, Flaw> {
        let mut builder = Builder::new(self.options.len())?;
        let mut ballot: Vec<Mark> = Vec::new();
        for (marks, weight) in self.points.chunks(self.options.len()).zip(&self.weights) {
            let mut listed: Vec<(u32, Mark)> =
                marks.iter().zip(0..).filter(|(points, _)| **points != BLANK).map(|(points, option)| (*points, option)).collect();
            listed.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            ballot.clear();
            let mut before = None;
            for (points, option) in listed {
                if before == Some(points) {
                    ballot.push(EQUAL);
                }
                before = Some(points);
                ballot.push(option);
            }
            builder.add(&ballot, *weight)?;
        }
        builder.finish(self.options.clone())
    }
}
