//! Majority of votes cast: adopted when more say yes than no; abstentions have no effect; a tie is lost.
//!
//! Source: Robert's Rules of Order Newly Revised, 12th edition, section 44.
//!
//! **Invariant:** nothing is adopted with no yes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Case, Outcome, Verdict};
use crate::message::Message;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Yes, Answer::No, Answer::Abstain];

/// The parameters of a vote.
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

/// The result of a vote.
pub fn result(case: Case<'_>) -> Outcome {
    let (yes, no, abstained) = (case.count(Answer::Yes), case.count(Answer::No), case.count(Answer::Abstain));
    let silent = case.base().saturating_sub(yes.saturating_add(no).saturating_add(abstained));
    let (verdict, key) = if case.electorate.eligible.is_empty() {
        (Verdict::NobodyMayDecide, "method-nobody")
    } else if yes > no {
        (Verdict::Adopted, "method-majority-adopted")
    } else {
        (Verdict::NotAdopted, "method-majority-not-adopted")
    };
    let sentence = Message::new(key).number("yes", yes).number("no", no).number("abstained", abstained).number("silent", silent);
    Outcome::new(verdict, sentence, case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::{Ballot, Electorate, Particulars};
    use super::*;
    use crate::id::PersonId;

    fn vote(yes: usize, no: usize, abstain: usize, present: usize) -> Verdict {
        let eligible: Vec<PersonId> = (0..present).map(|n| PersonId::from(format!("p{n}"))).collect();
        let answers = std::iter::repeat_n(Answer::Yes, yes)
            .chain(std::iter::repeat_n(Answer::No, no))
            .chain(std::iter::repeat_n(Answer::Abstain, abstain));
        let ballots: Vec<Ballot> =
            eligible.iter().zip(answers).map(|(person, answer)| Ballot { person: person.clone(), answer, reason: String::new() }).collect();
        let electorate = Electorate { eligible, recused: Vec::new() };
        result(Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &Particulars::default(), open: false })
            .verdict
    }

    #[test]
    fn the_known_answers_hold() {
        assert_eq!(vote(30, 15, 15, 60), Verdict::Adopted, "30 yes, 15 no, 15 abstained");
        assert_eq!(vote(1, 0, 59, 60), Verdict::Adopted, "abstentions have no effect");
        assert_eq!(vote(501, 499, 0, 1_000), Verdict::Adopted, "half and one of a thousand");
        assert_eq!(vote(500, 500, 0, 1_000), Verdict::NotAdopted, "a tie is lost");
        assert_eq!(vote(0, 0, 5, 5), Verdict::NotAdopted, "nothing is adopted with no yes");
        assert_eq!(vote(0, 0, 0, 0), Verdict::NobodyMayDecide, "an empty base decides nothing");
    }
}
