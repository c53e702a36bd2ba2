//! What the tests of the methods share: people, ballots, and the verdict of a case.
//!
//! **Invariant:** everything goes through [`Rule::result`], as in a meeting.

use super::{Answer, Ballot, Case, Electorate, ObjectionOutcome, Particulars, Rule, Verdict};
use crate::id::PersonId;

pub(crate) fn people(names: &[&str]) -> Electorate {
    Electorate { eligible: names.iter().map(|name| PersonId::from(*name)).collect(), recused: Vec::new() }
}

pub(crate) fn said(person: &str, answer: Answer) -> Ballot {
    Ballot { person: person.into(), answer, reason: String::new() }
}

pub(crate) fn verdict_of(
    rule: &Rule,
    electorate: &Electorate,
    ballots: &[Ballot],
    objections: &[(PersonId, ObjectionOutcome)],
    particulars: &Particulars,
) -> Verdict {
    rule.result(Case { electorate, ballots, objections, particulars, open: false }).verdict
}

/// The verdict of so many of each answer among so many people.
pub(crate) fn verdict_of_counts(rule: &Rule, counts: &[(Answer, usize)], present: usize) -> Verdict {
    let names: Vec<String> = (0..present).map(|n| format!("p{n}")).collect();
    let answers = counts.iter().flat_map(|(answer, count)| std::iter::repeat_n(*answer, *count));
    let ballots: Vec<Ballot> = names.iter().zip(answers).map(|(name, answer)| said(name, answer)).collect();
    verdict_of(rule, &people(&names.iter().map(String::as_str).collect::<Vec<_>>()), &ballots, &[], &Particulars::default())
}
