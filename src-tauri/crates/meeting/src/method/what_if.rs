//! What if: the same answers to a vote under every other bar and base. Never binding, and always said so.
//!
//! For choices among options the counting room has its own.
//!
//! **Invariant:** nothing here decides anything; the round's own rule is never among the others.

use super::count::vote::{Base, Share};
use super::{Case, Outcome, Rule, vote};

/// One other rule, and what it would have said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The rule.
    pub rule: Rule,
    /// Its result; not binding.
    pub outcome: Outcome,
}

/// The answers of a vote under the other bars; nothing for methods whose answers mean something else elsewhere.
pub fn other_bars(bound: &Rule, case: Case<'_>) -> Vec<WhatIf> {
    let (held, weights) = match bound {
        Rule::Majority(_) => ((Share::Majority, Base::Cast), Default::default()),
        Rule::Vote(rule) => ((rule.bar, rule.of), rule.weights.clone()),
        _ => return Vec::new(),
    };
    let bars = [
        (Share::Majority, Base::Cast),
        (Share::TwoThirds, Base::Cast),
        (Share::Majority, Base::Present),
        (Share::TwoThirds, Base::Present),
        (Share::Majority, Base::Members),
        (Share::TwoThirds, Base::Members),
        (Share::Unanimous, Base::Cast),
    ];
    // Unanimity is one rule, whatever its base is called.
    let same = |(bar, of): (Share, Base)| bar == held.0 && (of == held.1 || bar == Share::Unanimous);
    // Who belongs to the team is frozen only where the rule asks for it.
    let known = |of: Base| of != Base::Members || !case.particulars.terms.members.is_empty();
    bars.into_iter()
        .filter(|bar| !same(*bar) && known(bar.1))
        .map(|(bar, of)| {
            let rule = Rule::Vote(vote::Rule { version: 1, bar, of, weights: weights.clone() });
            WhatIf { outcome: rule.result(case), rule }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{people, said};
    use super::super::{Answer, Particulars, Verdict, consent};
    use super::*;

    #[test]
    fn the_same_answers_are_held_to_every_other_bar() {
        let electorate = people(&["a", "b", "c", "d", "e"]);
        let ballots = [said("a", Answer::Yes), said("b", Answer::Yes), said("c", Answer::No), said("d", Answer::Abstain)];
        let particulars = Particulars::default();
        let case = Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &particulars, open: false };
        let bound = Rule::Vote(vote::Rule::default());
        let verdicts: Vec<Verdict> = other_bars(&bound, case).iter().map(|other| other.outcome.verdict).collect();
        assert_eq!(
            verdicts,
            [Verdict::Adopted, Verdict::NotAdopted, Verdict::NotAdopted, Verdict::NotAdopted],
            "two thirds of cast; half and two thirds of those present; unanimous; members were not asked for"
        );
        assert!(other_bars(&Rule::Consent(consent::Rule::default()), case).is_empty(), "consent is not a count of yes");
    }
}
