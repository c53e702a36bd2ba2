//! Integrative decision: objections are tested by reasons, then a change is sought that meets harm and need alike.
//!
//! An objection counts if its objector gave reasons why adopting would reduce what the circle can do now, the harm comes from this
//! proposal, it is immediate or could not be met in time, and it limits one of the objector's own roles; or why it breaks the rules
//! of the organisation. Source: Holacracy Constitution 4.1, sections 3.2.4, 3.2.5 and 3.3.
//!
//! **Invariant:** only whether reasons were given is judged, never whether they are true.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consent::heard;
use super::{Answer, Case, Outcome, Verdict};
use crate::id::PersonId;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Consent, Answer::Objection];

/// What makes an objection count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// (a) Adopting would reduce what we can do now.
    Harm,
    /// (b) The harm comes from this proposal.
    FromThis,
    /// (c) It is immediate, or there would be no chance to adapt in time.
    NoTimeToAdapt,
    /// (d) It limits one of the objector's own roles.
    OwnRole,
    /// (e) It breaks the rules of the organisation.
    BreaksRules,
}

impl Criterion {
    /// All of them, (a) to (e).
    pub const ALL: [Self; 5] = [Self::Harm, Self::FromThis, Self::NoTimeToAdapt, Self::OwnRole, Self::BreaksRules];
}

/// Whether a reason was given for one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Which.
    pub criterion: Criterion,
    /// Whether a reason was given.
    pub given: bool,
    /// The reason in their words; may be empty.
    #[serde(default)]
    pub words: String,
}

/// The reasons for one objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tested {
    /// Whose objection.
    pub person: PersonId,
    /// The reasons.
    pub reasons: Vec<Reason>,
}

impl Tested {
    /// Whether the objection counts: (a) to (d) together, or (e).
    pub fn counts(&self) -> bool {
        let given = |criterion: Criterion| self.reasons.iter().any(|reason| reason.criterion == criterion && reason.given);
        Criterion::ALL[..4].iter().all(|criterion| given(*criterion)) || given(Criterion::BreaksRules)
    }
}

/// The parameters of an integrative round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1 }
    }
}

/// The result: adopted when everybody was asked and no objection that counts remains; one not tested yet counts.
pub fn result(case: Case<'_>) -> Outcome {
    let heard =
        heard(case, |person| case.particulars.tested.iter().rev().find(|tested| tested.person == *person).is_none_or(Tested::counts));
    let key = match heard.verdict {
        Verdict::Adopted | Verdict::AdoptedWithConcerns => "method-integrative-adopted",
        Verdict::NotAdopted => "method-integrative-objections-stand",
        Verdict::NobodyMayDecide => "method-nobody",
        _ => "method-waiting",
    };
    Outcome::new(heard.verdict, heard.said(key), case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{people, said, verdict_of};
    use super::super::{ObjectionOutcome, Particulars, Rule as Frozen};
    use super::*;

    fn tested(given: &[Criterion]) -> Particulars {
        let reasons = given.iter().map(|criterion| Reason { criterion: *criterion, given: true, words: String::new() }).collect();
        Particulars { tested: vec![Tested { person: "b".into(), reasons }], ..Particulars::default() }
    }

    #[test]
    fn an_objection_counts_by_all_four_reasons_or_by_the_rules() {
        let rule = Frozen::Integrative(Rule::default());
        let ballots = [said("a", Answer::Consent), said("b", Answer::Objection)];
        let verdict = |particulars: &Particulars| verdict_of(&rule, &people(&["a", "b"]), &ballots, &[], particulars);
        assert_eq!(verdict(&Particulars::default()), Verdict::NotAdopted, "what was not tested counts");
        assert_eq!(verdict(&tested(&Criterion::ALL[..4])), Verdict::NotAdopted, "(a) to (d)");
        assert_eq!(verdict(&tested(&Criterion::ALL[..3])), Verdict::Adopted, "no role of their own is limited");
        assert_eq!(verdict(&tested(&[Criterion::BreaksRules])), Verdict::NotAdopted, "(e) is enough");
        assert_eq!(verdict(&tested(&[])), Verdict::Adopted, "no reasons were given");
    }

    #[test]
    fn it_is_integrated_by_the_objectors_word() {
        let rule = Frozen::Integrative(Rule::default());
        let ballots = [said("a", Answer::Consent), said("b", Answer::Objection)];
        let settled = [("b".into(), ObjectionOutcome::Withdrawn)];
        assert_eq!(
            verdict_of(&rule, &people(&["a", "b"]), &ballots, &settled, &Particulars::default()),
            Verdict::Adopted,
            "no harm is seen any more"
        );
    }
}
