//! Consensus: everybody goes along, with reservations kept; somebody may stand aside, and one block stops it.
//!
//! Whoever stands aside says why and is not bound to carry it out. What comes when there is no consensus is the group's choice
//! beforehand, never automatically a majority. Source: Butler and Rothstein, *On Conflict and Consensus* (1987); Seeds for Change.
//!
//! **Invariant:** nobody who stood aside is counted as having agreed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Case, Outcome, Verdict};
use crate::message::Message;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Agree, Answer::Reservations, Answer::StandAside, Answer::Block];

/// The parameters of a consensus round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How many blocks stop it.
    pub blocks_to_stop: u32,
    /// Those standing aside must be fewer than this part of those answering: numerator and denominator.
    pub asides_below: (u32, u32),
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, blocks_to_stop: 1, asides_below: (1, 3) }
    }
}

impl Rule {
    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        Message::new("method-consensus-rule")
            .number("blocks", self.blocks_to_stop)
            .number("part", self.asides_below.0)
            .number("of", self.asides_below.1)
    }
}

/// The result of a consensus round.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let (aside, blocks) = (case.count(Answer::StandAside), case.count(Answer::Block));
    let (agree, reserved) = (case.count(Answer::Agree), case.count(Answer::Reservations));
    let answered = case.answered(ANSWERS);
    let waiting = case.base().saturating_sub(answered);
    let (part, of) = rule.asides_below;
    let few_aside = u64::from(of) * u64::from(aside) < u64::from(part) * u64::from(answered);
    let (verdict, key) = if case.electorate.eligible.is_empty() {
        (Verdict::NobodyMayDecide, "method-nobody")
    } else if blocks >= rule.blocks_to_stop {
        (Verdict::NotAdopted, "method-consensus-blocked")
    } else if waiting > 0 {
        (Verdict::Waiting, "method-waiting")
    } else if !few_aside {
        (Verdict::NotAdopted, "method-consensus-many-aside")
    } else if reserved > 0 || aside > 0 {
        (Verdict::AdoptedWithConcerns, "method-consensus-adopted")
    } else {
        (Verdict::Adopted, "method-consensus-adopted")
    };
    let sentence = Message::new(key)
        .number("agree", agree)
        .number("reservations", reserved)
        .number("aside", aside)
        .number("blocks", blocks)
        .number("answered", answered)
        .number("waiting", waiting)
        .number("part", part)
        .number("of", of);
    Outcome::new(verdict, sentence, case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::Rule as Frozen;
    use super::super::testing::verdict_of_counts;
    use super::*;

    fn verdict(agree: usize, reserved: usize, aside: usize, block: usize, present: usize) -> Verdict {
        let counts = [(Answer::Agree, agree), (Answer::Reservations, reserved), (Answer::StandAside, aside), (Answer::Block, block)];
        verdict_of_counts(&Frozen::Consensus(Rule::default()), &counts, present)
    }

    #[test]
    fn the_known_answers_hold() {
        assert_eq!(verdict(7, 0, 2, 0, 9), Verdict::AdoptedWithConcerns, "of nine, two aside");
        assert_eq!(verdict(6, 0, 3, 0, 9), Verdict::NotAdopted, "of nine, three aside");
        assert_eq!(verdict(2, 0, 1, 0, 3), Verdict::NotAdopted, "of three, one aside");
        assert_eq!(verdict(9, 0, 0, 0, 9), Verdict::Adopted, "everybody agrees");
    }

    #[test]
    fn one_block_stops_it_and_silence_holds_it_open() {
        assert_eq!(verdict(8, 0, 0, 1, 9), Verdict::NotAdopted, "one block");
        assert_eq!(verdict(8, 0, 0, 0, 9), Verdict::Waiting, "one has not answered");
        assert_eq!(verdict(1, 8, 0, 0, 9), Verdict::AdoptedWithConcerns, "reservations go along");
        assert_eq!(verdict(0, 0, 0, 0, 0), Verdict::NobodyMayDecide, "an empty base decides nothing");
    }
}
