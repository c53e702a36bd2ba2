//! What a result is computed from: who counts, what they answered, and what else happened in the round.
//!
//! **Invariant:** absent, abstaining, recused and not yet answered are four different things here.

use super::answer::{Answer, Ballot};
use super::outcome::ObjectionOutcome;
use super::particulars::Particulars;
use crate::id::PersonId;

/// Who a round is about, at its close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Electorate {
    /// Who may answer: asked, not recused, and either here or having answered.
    pub eligible: Vec<PersonId>,
    /// Who declared a conflict of interest; they leave the base and stay in the record.
    pub recused: Vec<PersonId>,
}

/// Everything a result is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// Who counts.
    pub electorate: &'a Electorate,
    /// The answers as they stand, one a person.
    pub ballots: &'a [Ballot],
    /// What became of objections, in order.
    pub objections: &'a [(PersonId, ObjectionOutcome)],
    /// What else was agreed and happened.
    pub particulars: &'a Particulars,
    /// Whether people can still answer.
    pub open: bool,
}

impl<'a> Case<'a> {
    /// The ballots of those who may answer.
    pub fn cast(self) -> impl Iterator<Item = &'a Ballot> {
        self.ballots.iter().filter(move |ballot| self.electorate.eligible.contains(&ballot.person))
    }

    /// How many of those who may answer gave this answer, whether by name, by hand or in secret.
    pub fn count(self, answer: Answer) -> u32 {
        if let Some(hands) = self.particulars.hands {
            return match answer {
                Answer::Yes => hands.yes,
                Answer::No => hands.no,
                Answer::Abstain => hands.abstain,
                _ => 0,
            };
        }
        let count = match &self.particulars.pile {
            Some(pile) => pile.answers.iter().filter(|given| **given == answer).count(),
            None => self.cast().filter(|ballot| ballot.answer == answer).count(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The counts of several answers, in their order.
    pub fn counts(self, answers: &[Answer]) -> Vec<(Answer, u32)> {
        answers.iter().map(|answer| (*answer, self.count(*answer))).collect()
    }

    /// How many gave one of these answers.
    pub fn answered(self, answers: &[Answer]) -> u32 {
        answers.iter().fold(0, |sum, answer| sum.saturating_add(self.count(*answer)))
    }

    /// How many may answer.
    pub fn base(self) -> u32 {
        u32::try_from(self.electorate.eligible.len()).unwrap_or(u32::MAX)
    }

    /// What somebody last said became of their objection.
    pub fn settled(self, person: &PersonId) -> Option<&'a ObjectionOutcome> {
        self.objections.iter().rev().find(|(objector, _)| objector == person).map(|(_, outcome)| outcome)
    }
}
