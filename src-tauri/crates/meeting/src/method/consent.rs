//! Consent: adopted when no reasoned objection remains; good enough for now, safe enough to try.
//!
//! Everybody present must signal: silence is not consent. Concerns do not block; they are kept with a measure.
//! Source: sociocratic consent decision making (Endenburg 1998; Sociocracy 3.0).
//!
//! **Invariant:** nobody is outvoted; an objection ends only by its objector's word.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Case, ObjectionOutcome, Outcome, Verdict};
use crate::id::PersonId;
use crate::message::Message;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Consent, Answer::Concern, Answer::Objection];

/// The parameters of a consent round.
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

/// What consent comes down to, whichever method asks for it.
pub(super) struct Heard {
    /// The verdict.
    pub verdict: Verdict,
    /// How many consented.
    pub consent: u32,
    /// Concerns kept, with objections that became one.
    pub kept: u32,
    /// Objections raised.
    pub objections: u32,
    /// Objections that remain.
    pub standing: u32,
    /// How many answered.
    pub answered: u32,
    /// How many have not.
    pub waiting: u32,
}

impl Heard {
    /// The verdict in one sentence that can be checked; the key is the method's own.
    pub fn said(&self, key: &str) -> Message {
        Message::new(key)
            .number("consent", self.consent)
            .number("concerns", self.kept)
            .number("objections", self.objections)
            .number("standing", self.standing)
            .number("answered", self.answered)
            .number("waiting", self.waiting)
    }
}

/// Weighs the answers; an objection counts only where `counts` says so.
pub(super) fn heard(case: Case<'_>, counts: impl Fn(&PersonId) -> bool) -> Heard {
    let objecting: Vec<&PersonId> = case.cast().filter(|ballot| ballot.answer == Answer::Objection).map(|ballot| &ballot.person).collect();
    let many = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    // Only a measure or a withdrawal ends an objection inside its round; an amendment makes a new version, and a new round asks again.
    let ended = |person: &PersonId| matches!(case.settled(person), Some(ObjectionOutcome::Measured { .. } | ObjectionOutcome::Withdrawn));
    let standing = many(objecting.iter().filter(|person| counts(person) && !ended(person)).count());
    let measured = many(objecting.iter().filter(|person| matches!(case.settled(person), Some(ObjectionOutcome::Measured { .. }))).count());
    let (consent, concern, objections) = (case.count(Answer::Consent), case.count(Answer::Concern), many(objecting.len()));
    let answered = consent + concern + objections;
    let waiting = case.base().saturating_sub(answered);
    let kept = concern + measured;
    let verdict = if case.electorate.eligible.is_empty() {
        Verdict::NobodyMayDecide
    } else if standing > 0 {
        Verdict::NotAdopted
    } else if waiting > 0 {
        Verdict::Waiting
    } else if kept > 0 {
        Verdict::AdoptedWithConcerns
    } else {
        Verdict::Adopted
    };
    Heard { verdict, consent, kept, objections, standing, answered, waiting }
}

/// The result of a consent round.
pub fn result(case: Case<'_>) -> Outcome {
    let heard = heard(case, |_| true);
    let key = match heard.verdict {
        Verdict::Adopted => "method-consent-adopted",
        Verdict::AdoptedWithConcerns => "method-consent-adopted-with-concerns",
        Verdict::NotAdopted => "method-consent-objections-stand",
        Verdict::NobodyMayDecide => "method-nobody",
        _ => "method-waiting",
    };
    Outcome::new(heard.verdict, heard.said(key), case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::{Ballot, Electorate, Particulars};
    use super::*;

    fn result(electorate: &Electorate, ballots: &[Ballot], objections: &[(PersonId, ObjectionOutcome)]) -> Outcome {
        super::result(Case { electorate, ballots, objections, particulars: &Particulars::default(), open: false })
    }

    fn people(names: &[&str]) -> Electorate {
        Electorate { eligible: names.iter().map(|name| PersonId::from(*name)).collect(), recused: Vec::new() }
    }

    fn said(person: &str, answer: Answer) -> Ballot {
        Ballot { person: person.into(), answer, reason: String::new() }
    }

    #[test]
    fn silence_is_not_consent() {
        let outcome = result(&people(&["a", "b"]), &[said("a", Answer::Consent)], &[]);
        assert_eq!(outcome.verdict, Verdict::Waiting, "b has not answered");
    }

    #[test]
    fn a_concern_does_not_block_and_is_kept() {
        let outcome = result(&people(&["a", "b"]), &[said("a", Answer::Consent), said("b", Answer::Concern)], &[]);
        assert_eq!(outcome.verdict, Verdict::AdoptedWithConcerns, "a concern goes ahead with a measure");
    }

    #[test]
    fn an_objection_stands_until_its_objector_says_otherwise() {
        let ballots = [said("a", Answer::Consent), said("b", Answer::Objection)];
        assert_eq!(result(&people(&["a", "b"]), &ballots, &[]).verdict, Verdict::NotAdopted, "nobody is outvoted");
        let withdrawn = [(PersonId::from("b"), ObjectionOutcome::Withdrawn)];
        assert_eq!(result(&people(&["a", "b"]), &ballots, &withdrawn).verdict, Verdict::Adopted, "withdrawn with thanks");
        let measured = [(PersonId::from("b"), ObjectionOutcome::Measured { measure: "monthly".into() })];
        assert_eq!(
            result(&people(&["a", "b"]), &ballots, &measured).verdict,
            Verdict::AdoptedWithConcerns,
            "it became a concern with a measure"
        );
    }

    #[test]
    fn an_amendment_makes_a_new_version_that_must_be_asked_again() {
        let ballots = [said("a", Answer::Consent), said("b", Answer::Objection)];
        let amended = [(PersonId::from("b"), ObjectionOutcome::Amended)];
        assert_eq!(result(&people(&["a", "b"]), &ballots, &amended).verdict, Verdict::NotAdopted, "the others consented to the old text");
    }

    #[test]
    fn a_recused_person_never_counts() {
        let mut electorate = people(&["a"]);
        electorate.recused.push("b".into());
        let outcome = result(&electorate, &[said("a", Answer::Consent), said("b", Answer::Objection)], &[]);
        assert_eq!(outcome.verdict, Verdict::Adopted, "b declared a conflict and left the base");
        assert_eq!(result(&people(&[]), &[], &[]).verdict, Verdict::NobodyMayDecide, "an empty base decides nothing");
    }
}
