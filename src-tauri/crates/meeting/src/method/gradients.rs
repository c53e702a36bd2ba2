//! Gradients of agreement: eight levels from whole-hearted endorsement to veto, shown as they lie.
//!
//! A poll, not a rule: it closes by a named decider, or by a bar the group stated before. Source: Kaner, *Facilitator's Guide to
//! Participatory Decision-Making* (1996).
//!
//! **Invariant:** the answers are shown as a distribution, never as a mean.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Case, Outcome, Verdict};
use crate::id::PersonId;
use crate::message::Message;

/// The answers possible, from endorsement to veto.
pub const ANSWERS: &[Answer] = &[
    Answer::Gradient1,
    Answer::Gradient2,
    Answer::Gradient3,
    Answer::Gradient4,
    Answer::Gradient5,
    Answer::Gradient6,
    Answer::Gradient7,
    Answer::Gradient8,
];

/// At most so many at one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AtMost {
    /// The level, 1 to 8.
    pub level: u32,
    /// How many.
    pub most: u32,
}

/// How the poll becomes a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Closes {
    /// A named person decides, having seen it.
    ByDecider(PersonId),
    /// A bar stated beforehand ("no 8, at most one 7").
    ByBar(Vec<AtMost>),
}

/// The parameters of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How it becomes a decision.
    pub closes: Closes,
    /// The team's own words for the levels, from 1 to 8, where it does not use the published ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Box<[String; 8]>>,
}

impl Rule {
    /// The bar for groups that state none of their own: no 8 and at most one 7.
    pub fn usual_bar() -> Closes {
        Closes::ByBar(vec![AtMost { level: 8, most: 0 }, AtMost { level: 7, most: 1 }])
    }

    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        match &self.closes {
            Closes::ByDecider(person) => Message::new("method-gradients-rule-decider").person("person", person),
            Closes::ByBar(bar) => Message::new("method-gradients-rule-bar").list("bar", bar.iter().map(AtMost::in_words).collect()),
        }
    }

    /// What a level is called where the team has its own words for it.
    pub fn own_name(&self, answer: Answer) -> Option<Message> {
        let (level, words) = self.own(answer)?;
        Some(Message::new("method-own-level").number("level", level).text("words", words))
    }

    /// What a level means, in the words in use.
    pub fn means(&self, answer: Answer) -> Message {
        match self.own(answer) {
            Some((_, words)) => Message::new("method-own-words").text("words", words),
            None => Message::new(&format!("method-answer-{}-means", super::word(answer))),
        }
    }

    fn own(&self, answer: Answer) -> Option<(usize, &String)> {
        let at = ANSWERS.iter().position(|known| *known == answer)?;
        Some((at + 1, self.words.as_ref()?.get(at)?))
    }
}

impl AtMost {
    /// The limit as it is said: "no 8", "at most one 7".
    fn in_words(&self) -> Message {
        Message::new("method-gradients-limit").number("level", self.level).number("most", self.most)
    }
}

/// The result of a poll. A bar adopts only where somebody supports the proposal (levels 1, 2, 3 and 6).
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let counts = case.counts(ANSWERS);
    let at = |level: u32| usize::try_from(level).ok().and_then(|level| counts.get(level.checked_sub(1)?)).map_or(0, |(_, count)| *count);
    let answered = case.answered(ANSWERS);
    let waiting = case.base().saturating_sub(answered);
    let sentence = |key: &str| {
        Message::new(key)
            .number("answered", answered)
            .number("waiting", waiting)
            .number("support", at(1).saturating_add(at(2)).saturating_add(at(3)))
            .number("between", at(4).saturating_add(at(5)).saturating_add(at(6)))
            .number("against", at(7).saturating_add(at(8)))
    };
    if case.electorate.eligible.is_empty() {
        return Outcome::new(Verdict::NobodyMayDecide, sentence("method-nobody"), counts);
    }
    if let Some(conclusion) = &case.particulars.conclusion {
        let (verdict, key) = match conclusion.adopt {
            true => (Verdict::Adopted, "method-gradients-decided"),
            false => (Verdict::NotAdopted, "method-gradients-decided-against"),
        };
        return Outcome::new(verdict, sentence(key).person("person", &conclusion.person), counts);
    }
    let (verdict, key) = match &rule.closes {
        _ if waiting > 0 => (Verdict::Waiting, "method-waiting"),
        Closes::ByDecider(_) => (Verdict::Shown, "method-gradients-shown"),
        Closes::ByBar(bar) => {
            let held = bar.iter().all(|limit| at(limit.level) <= limit.most);
            let support = [1, 2, 3, 6].into_iter().any(|level| at(level) > 0);
            if held && support {
                (Verdict::Adopted, "method-gradients-adopted")
            } else {
                (Verdict::NotAdopted, "method-gradients-not-adopted")
            }
        }
    };
    Outcome::new(verdict, sentence(key), counts)
}

#[cfg(test)]
mod tests {
    use super::super::Rule as Frozen;
    use super::super::testing::verdict_of_counts;
    use super::*;

    fn verdict(closes: Closes, shown: [usize; 8], present: usize) -> Verdict {
        let counts: Vec<(Answer, usize)> = ANSWERS.iter().copied().zip(shown).collect();
        verdict_of_counts(&Frozen::Gradients(Rule { version: 1, closes, words: None }), &counts, present)
    }

    #[test]
    fn the_bar_is_the_one_that_was_stated() {
        assert_eq!(verdict(Rule::usual_bar(), [3, 1, 0, 0, 0, 0, 1, 0], 5), Verdict::Adopted, "one seven is within the bar");
        assert_eq!(verdict(Rule::usual_bar(), [3, 0, 0, 0, 0, 0, 2, 0], 5), Verdict::NotAdopted, "two are not");
        assert_eq!(verdict(Rule::usual_bar(), [4, 0, 0, 0, 0, 0, 0, 1], 5), Verdict::NotAdopted, "a veto");
        assert_eq!(verdict(Rule::usual_bar(), [0, 0, 0, 5, 0, 0, 0, 0], 5), Verdict::NotAdopted, "nobody supports it");
        assert_eq!(verdict(Rule::usual_bar(), [4, 0, 0, 0, 0, 0, 0, 0], 5), Verdict::Waiting, "one has not answered");
    }

    #[test]
    fn the_teams_own_words_stand_where_the_published_ones_would() {
        let words = ["one", "two", "three", "four", "five", "six", "seven", "eight"].map(str::to_owned);
        let own = Frozen::Gradients(Rule { version: 1, closes: Rule::usual_bar(), words: Some(Box::new(words)) });
        let seven = Message::new("method-own-level").number("level", 7).text("words", "seven");
        assert_eq!(own.name(Answer::Gradient7), seven, "the number stays: the bar is about it");
        assert_eq!(own.means(Answer::Gradient7), Message::new("method-own-words").text("words", "seven"));
        let published = Frozen::Gradients(Rule { version: 1, closes: Rule::usual_bar(), words: None });
        assert_eq!(published.name(Answer::Gradient7).key, "method-answer-gradient-7");
    }

    #[test]
    fn with_a_named_decider_it_only_shows() {
        assert_eq!(verdict(Closes::ByDecider("p0".into()), [5, 0, 0, 0, 0, 0, 0, 0], 5), Verdict::Shown, "a poll decides nothing");
    }
}
