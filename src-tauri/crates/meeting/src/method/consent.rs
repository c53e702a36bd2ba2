//! Consent: adopted when no reasoned objection remains; good enough for now, safe enough to try.
//!
//! Everybody present must signal: silence is not consent. Concerns do not block; they are kept with a measure.
//! Source: sociocratic consent decision making (Endenburg 1998; Sociocracy 3.0).
//!
//! **Invariant:** nobody is outvoted; an objection ends only by its objector's word.

use serde::{Deserialize, Serialize};

use super::{Answer, Ballot, Electorate, ObjectionOutcome, Outcome, Verdict, count};
use crate::id::PersonId;
use crate::message::Message;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Consent, Answer::Concern, Answer::Objection];

/// The parameters of a consent round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
}

impl Default for Rule {
    fn default() -> Self {
        Self { version: 1 }
    }
}

/// The result of a consent round.
pub fn result(electorate: &Electorate, ballots: &[Ballot], objections: &[(PersonId, ObjectionOutcome)]) -> Outcome {
    let settled = |person: &PersonId| objections.iter().rev().find(|(objector, _)| objector == person).map(|(_, outcome)| outcome);
    let objecting: Vec<&PersonId> = ballots
        .iter()
        .filter(|ballot| ballot.answer == Answer::Objection && electorate.eligible.contains(&ballot.person))
        .map(|ballot| &ballot.person)
        .collect();
    // Only a measure or a withdrawal ends an objection inside its round; an amendment makes a new version, and a new round asks again.
    let standing = objecting
        .iter()
        .filter(|person| !matches!(settled(person), Some(ObjectionOutcome::Measured { .. } | ObjectionOutcome::Withdrawn)))
        .count();
    let measured = objecting.iter().filter(|person| matches!(settled(person), Some(ObjectionOutcome::Measured { .. }))).count();
    let consent = count(electorate, ballots, Answer::Consent);
    let concern = count(electorate, ballots, Answer::Concern);
    let objection = u32::try_from(objecting.len()).unwrap_or(u32::MAX);
    let answered = consent + concern + objection;
    let waiting = electorate.eligible.len().saturating_sub(usize::try_from(answered).unwrap_or(0));
    let kept = i64::from(concern) + i64::try_from(measured).unwrap_or(0);
    let verdict = if electorate.eligible.is_empty() {
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
    let key = match verdict {
        Verdict::Adopted => "method-consent-adopted",
        Verdict::AdoptedWithConcerns => "method-consent-adopted-with-concerns",
        Verdict::NotAdopted => "method-consent-objections-stand",
        Verdict::Waiting => "method-waiting",
        Verdict::NobodyMayDecide => "method-nobody",
    };
    let sentence = Message::new(key)
        .number("consent", consent)
        .number("concerns", kept)
        .number("objections", objection)
        .number("standing", standing as i64)
        .number("answered", answered)
        .number("waiting", waiting as i64);
    Outcome { verdict, sentence, counts: vec![(Answer::Consent, consent), (Answer::Concern, concern), (Answer::Objection, objection)] }
}

#[cfg(test)]
mod tests {
    use super::*;

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
