//! A vote: yes, no or no side, held to a bar of a base, both frozen when it opens.
//!
//! Integers only, no rounding. A tie is lost. Abstentions have no effect on votes cast and count as a no against those present or
//! the membership. Source: Robert's Rules of Order Newly Revised, 12th edition, sections 44 and 45.
//!
//! **Invariant:** nothing is adopted with no yes; recused people leave every base.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::count::vote::{self, Ended, Totals};
use super::{Answer, Case, Outcome, Verdict};
use crate::id::PersonId;
use crate::message::Message;

pub use super::count::vote::{Base, Share as Bar};

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Yes, Answer::No, Answer::Abstain];

/// The parameters of a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How much is needed.
    pub bar: Bar,
    /// Of what.
    pub of: Base,
    /// What votes weigh, where they weigh something else than one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<PersonId, u64>,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1, bar: Bar::Majority, of: Base::Cast, weights: BTreeMap::new() }
    }
}

/// The fewest yes that are enough, given the rest.
fn needed(bar: Bar, of: Base, no: u64, base: u64) -> u64 {
    let needed = match (bar, of) {
        (Bar::Majority, Base::Cast) => no.saturating_add(1),
        (Bar::TwoThirds, Base::Cast) => no.saturating_mul(2),
        (Bar::Unanimous, _) => 1,
        (Bar::Majority, _) => base / 2 + 1,
        (Bar::TwoThirds, _) => base.saturating_mul(2).div_ceil(3),
    };
    needed.max(1)
}

impl Rule {
    /// What somebody's vote weighs.
    pub fn weight(&self, person: &PersonId) -> u64 {
        self.weights.get(person).copied().unwrap_or(1)
    }

    /// What all these votes weigh.
    pub fn weigh<'a>(&self, people: impl IntoIterator<Item = &'a PersonId>) -> u64 {
        people.into_iter().fold(0, |sum, person| sum.saturating_add(self.weight(person)))
    }

    /// The bar and its base in one word, for the sentences.
    fn held_to(&self) -> &'static str {
        match (self.bar, self.of) {
            (Bar::Unanimous, _) => "unanimous",
            (Bar::Majority, Base::Cast) => "half-cast",
            (Bar::Majority, Base::Present) => "half-present",
            (Bar::Majority, Base::Members) => "half-members",
            (Bar::TwoThirds, Base::Cast) => "thirds-cast",
            (Bar::TwoThirds, Base::Present) => "thirds-present",
            (Bar::TwoThirds, Base::Members) => "thirds-members",
        }
    }

    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        Message::new("method-vote-rule").text("bar", self.held_to())
    }
}

/// The result of a vote.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let counts = case.counts(ANSWERS);
    let weighed = |answer: Answer| match (&case.particulars.hands, &case.particulars.pile) {
        (None, None) => rule.weigh(case.cast().filter(|ballot| ballot.answer == answer).map(|ballot| &ballot.person)),
        // Hands and secret ballots weigh one each: nobody's name stands beside them.
        _ => u64::from(case.count(answer)),
    };
    let (yes, no, abstained) = (weighed(Answer::Yes), weighed(Answer::No), weighed(Answer::Abstain));
    let recused = &case.electorate.recused;
    let base = match rule.of {
        Base::Cast => yes.saturating_add(no),
        Base::Present => rule.weigh(&case.electorate.eligible),
        Base::Members => rule.weigh(case.particulars.terms.members.iter().filter(|person| !recused.contains(person))),
    };
    let silent = case.base().saturating_sub(case.answered(ANSWERS));
    let totals = Totals {
        yes,
        no,
        abstained,
        present: rule.weigh(&case.electorate.eligible),
        members: if rule.of == Base::Members { base } else { 0 },
        ..Totals::default()
    };
    let ended = vote::result(&vote::Rule::of(rule.bar, rule.of), &totals).ended;
    if case.electorate.eligible.is_empty() || ended == Ended::NobodyMayDecide {
        return Outcome::new(Verdict::NobodyMayDecide, Message::new("method-nobody"), counts);
    }
    let adopted = ended == Ended::Adopted;
    let verdict = if adopted { Verdict::Adopted } else { Verdict::NotAdopted };
    let sentence = Message::new("method-vote-result")
        .number("yes", yes)
        .number("no", no)
        .number("abstained", abstained)
        .number("silent", silent)
        .text("bar", rule.held_to())
        .number("needed", needed(rule.bar, rule.of, no, base))
        .number("base", base)
        .text("adopted", if adopted { "yes" } else { "no" });
    let mut outcome = Outcome::new(verdict, sentence, counts);
    if !rule.weights.is_empty() {
        outcome.details.push(Message::new("method-vote-weighed").number("sum", rule.weigh(&case.electorate.eligible)));
    }
    for proxy in &case.particulars.proxies {
        if case.cast().any(|ballot| ballot.person == proxy.from) {
            outcome.details.push(Message::new("method-vote-proxy").person("from", &proxy.from).person("to", &proxy.to));
        }
    }
    if case.particulars.hands.is_some() {
        outcome.details.push(Message::new("method-vote-hands"));
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::super::testing::{people, said, verdict_of};
    use super::super::{Particulars, Raised, Rule as Frozen, particulars::Terms};
    use super::*;

    fn vote(bar: Bar, of: Base, (yes, no, abstain): (u32, u32, u32), present: usize) -> Verdict {
        let names: Vec<String> = (0..present).map(|n| format!("p{n}")).collect();
        let electorate = people(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let rule = Frozen::Vote(Rule { version: 1, bar, of, weights: BTreeMap::new() });
        let terms = Terms { members: electorate.eligible.clone(), ..Terms::default() };
        let particulars = Particulars { hands: Some(Raised { yes, no, abstain }), terms, ..Particulars::default() };
        verdict_of(&rule, &electorate, &[], &[], &particulars)
    }

    #[test]
    fn the_known_answers_hold() {
        use Verdict::{Adopted, NotAdopted};
        assert_eq!(vote(Bar::Majority, Base::Cast, (30, 15, 15), 60), Adopted, "60 present, 30 to 15: majority of votes cast");
        assert_eq!(vote(Bar::TwoThirds, Base::Cast, (30, 15, 15), 60), Adopted, "and two thirds of them");
        assert_eq!(vote(Bar::Majority, Base::Present, (30, 15, 15), 60), NotAdopted, "half of those present is not a majority");
        assert_eq!(vote(Bar::TwoThirds, Base::Present, (30, 15, 15), 60), NotAdopted, "nor two thirds");
        assert_eq!(vote(Bar::Majority, Base::Present, (7, 4, 2), 13), Adopted, "13 present, 7 yes");
        assert_eq!(vote(Bar::TwoThirds, Base::Cast, (7, 4, 2), 13), NotAdopted, "7 to 4");
        assert_eq!(vote(Bar::Majority, Base::Present, (2, 1, 10), 13), NotAdopted, "2 of 13");
        assert_eq!(vote(Bar::TwoThirds, Base::Cast, (2, 1, 10), 13), Adopted, "2 to 1");
        assert_eq!(vote(Bar::Majority, Base::Cast, (1, 0, 59), 60), Adopted, "one to none");
        assert_eq!(vote(Bar::TwoThirds, Base::Cast, (1, 0, 59), 60), Adopted, "one to none");
        assert_eq!(vote(Bar::Majority, Base::Present, (1, 0, 59), 60), NotAdopted, "one of sixty");
        assert_eq!(vote(Bar::Majority, Base::Cast, (501, 499, 0), 1_000), Adopted, "501 of 1,000 cast");
        assert_eq!(vote(Bar::Majority, Base::Cast, (500, 500, 0), 1_000), NotAdopted, "a tie is lost");
        assert_eq!(vote(Bar::Majority, Base::Members, (6, 0, 0), 10), Adopted, "6 of 10 members");
        assert_eq!(vote(Bar::Majority, Base::Members, (5, 0, 0), 10), NotAdopted, "half of them is not enough");
        assert_eq!(vote(Bar::TwoThirds, Base::Members, (7, 0, 0), 10), Adopted, "7 of 10 members");
        assert_eq!(vote(Bar::TwoThirds, Base::Members, (6, 0, 0), 10), NotAdopted, "6 are too few");
    }

    #[test]
    fn a_recused_person_leaves_the_base() {
        let mut electorate = people(&["a", "b", "c", "d", "e"]);
        electorate.recused.push("f".into());
        let rule = Frozen::Vote(Rule { version: 1, of: Base::Present, ..Rule::default() });
        let ballots = [
            said("a", Answer::Yes),
            said("b", Answer::Yes),
            said("c", Answer::Yes),
            said("d", Answer::Abstain),
            said("e", Answer::Abstain),
            said("f", Answer::No),
        ];
        let verdict = verdict_of(&rule, &electorate, &ballots, &[], &Particulars::default());
        assert_eq!(verdict, Verdict::Adopted, "6 present, 1 recused, 3 yes, 2 abstained: 3 of 5");
    }

    #[test]
    fn nothing_is_adopted_with_no_yes() {
        for bar in [Bar::Majority, Bar::TwoThirds, Bar::Unanimous] {
            for of in [Base::Cast, Base::Present, Base::Members] {
                assert_eq!(vote(bar, of, (0, 0, 3), 3), Verdict::NotAdopted, "{bar:?} of {of:?}");
                assert_eq!(vote(bar, of, (0, 0, 0), 0), Verdict::NobodyMayDecide, "an empty base decides nothing");
            }
        }
        assert_eq!(vote(Bar::Unanimous, Base::Cast, (1, 0, 9), 10), Verdict::Adopted, "nobody against, somebody for");
        assert_eq!(vote(Bar::Unanimous, Base::Cast, (9, 1, 0), 10), Verdict::NotAdopted, "one against");
    }

    #[test]
    fn a_vote_weighs_what_the_rule_says() {
        let weights = [("a".into(), 3), ("b".into(), 1)].into_iter().collect();
        let rule = Frozen::Vote(Rule { version: 1, weights, ..Rule::default() });
        let ballots = [said("a", Answer::No), said("b", Answer::Yes), said("c", Answer::Yes)];
        let verdict = verdict_of(&rule, &people(&["a", "b", "c"]), &ballots, &[], &Particulars::default());
        assert_eq!(verdict, Verdict::NotAdopted, "2 against 3, though two persons against one");
    }
}
