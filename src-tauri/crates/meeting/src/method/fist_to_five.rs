//! Fist to five: everybody shows a hand at once, from a closed fist to five fingers.
//!
//! Whoever shows few explains, the proposal is amended, and hands are shown again, at most so many times. Two published scales
//! differ in their words, so the words in use are frozen with the round. Source: American Youth Foundation; Fletcher, *FIST*.
//!
//! **Invariant:** a fist that does not stop the proposal is still heard and counted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Case, Outcome, Verdict};
use crate::message::Message;

/// The answers possible, from none to five.
pub const ANSWERS: &[Answer] = &[Answer::Fist0, Answer::Fist1, Answer::Fist2, Answer::Fist3, Answer::Fist4, Answer::Fist5];

/// The words that stand beside the fingers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// How far I go along, from "I block it" to "I will help to lead it".
    #[default]
    Support,
    /// How well I like it, from "not at all" to "I love it".
    Liking,
    /// The team's own words, from none to five.
    Own([String; 6]),
}

/// The parameters of a round of hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// Adopted when nobody shows fewer.
    pub pass_min: u32,
    /// Whether a closed fist stops it.
    pub fist_blocks: bool,
    /// How many times hands are shown.
    pub max_rounds: u32,
    /// The words in use.
    pub scale: Scale,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, pass_min: 3, fist_blocks: true, max_rounds: 3, scale: Scale::Support }
    }
}

impl Rule {
    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        let key = if self.fist_blocks { "method-fist-to-five-rule" } else { "method-fist-to-five-rule-heard" };
        Message::new(key).number("least", self.pass_min).number("times", self.max_rounds)
    }

    /// What so many fingers mean in the words in use.
    pub fn means(&self, answer: Answer) -> Message {
        let fingers = ANSWERS.iter().position(|known| *known == answer).unwrap_or(0);
        match &self.scale {
            Scale::Support => Message::new(&format!("method-answer-fist-{fingers}-means")),
            Scale::Liking => Message::new(&format!("method-liking-{fingers}")),
            Scale::Own(words) => Message::new("method-own-words").text("words", words.get(fingers).cloned().unwrap_or_default()),
        }
    }
}

/// The result of a show of fingers.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let shown: Vec<u32> = ANSWERS.iter().map(|answer| case.count(*answer)).collect();
    let answered = case.answered(ANSWERS);
    let waiting = case.base().saturating_sub(answered);
    let least = rule.pass_min as usize;
    let fists = shown.first().copied().unwrap_or(0);
    let from = usize::from(!rule.fist_blocks);
    let below: u32 = shown.iter().take(least).skip(from).sum();
    let enough: u32 = shown.iter().skip(least.max(from)).sum();
    let (verdict, key) = if case.electorate.eligible.is_empty() {
        (Verdict::NobodyMayDecide, "method-nobody")
    } else if waiting > 0 {
        (Verdict::Waiting, "method-waiting")
    } else if below == 0 && enough > 0 {
        (if fists > 0 { Verdict::AdoptedWithConcerns } else { Verdict::Adopted }, "method-fist-to-five-adopted")
    } else {
        (Verdict::NotAdopted, "method-fist-to-five-not-adopted")
    };
    let sentence = Message::new(key)
        .number("answered", answered)
        .number("waiting", waiting)
        .number("least", rule.pass_min)
        .number("below", below)
        .number("fists", fists)
        .number("fives", shown.last().copied().unwrap_or(0));
    Outcome::new(verdict, sentence, case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::Rule as Frozen;
    use super::super::testing::verdict_of_counts;
    use super::*;

    fn verdict(rule: &Rule, shown: [usize; 6], present: usize) -> Verdict {
        let counts: Vec<(Answer, usize)> = ANSWERS.iter().copied().zip(shown).collect();
        verdict_of_counts(&Frozen::FistToFive(rule.clone()), &counts, present)
    }

    #[test]
    fn it_passes_when_nobody_shows_fewer_than_three() {
        let rule = Rule::default();
        assert_eq!(verdict(&rule, [0, 0, 0, 2, 3, 1], 6), Verdict::Adopted, "three, four and five");
        assert_eq!(verdict(&rule, [0, 0, 1, 2, 3, 0], 6), Verdict::NotAdopted, "one shows two");
        assert_eq!(verdict(&rule, [0, 0, 0, 2, 3, 0], 6), Verdict::Waiting, "one has not shown");
    }

    #[test]
    fn a_fist_that_does_not_block_is_heard_and_left_out_of_the_test() {
        let rule = Rule { fist_blocks: false, ..Rule::default() };
        assert_eq!(verdict(&rule, [1, 0, 0, 2, 0, 0], 3), Verdict::AdoptedWithConcerns, "heard and recorded");
        assert_eq!(verdict(&Rule::default(), [1, 0, 0, 2, 0, 0], 3), Verdict::NotAdopted, "where it blocks, it stops");
        assert_eq!(verdict(&rule, [3, 0, 0, 0, 0, 0], 3), Verdict::NotAdopted, "nothing is adopted when nobody is for it");
        assert_eq!(verdict(&rule, [0, 1, 0, 2, 0, 0], 3), Verdict::NotAdopted, "one finger still counts");
    }
}
