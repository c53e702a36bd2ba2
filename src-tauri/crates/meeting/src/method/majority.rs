//! Majority of votes cast: adopted when more say yes than no; abstentions have no effect; a tie is lost.
//!
//! Source: Robert's Rules of Order Newly Revised, 12th edition, section 44.
//!
//! **Invariant:** nothing is adopted with no yes.

use serde::{Deserialize, Serialize};

use super::{Answer, Ballot, Electorate, Outcome, Verdict, count};
use crate::message::Message;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Yes, Answer::No, Answer::Abstain];

/// The parameters of a vote.
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

/// The result of a vote.
pub fn result(electorate: &Electorate, ballots: &[Ballot]) -> Outcome {
    let yes = count(electorate, ballots, Answer::Yes);
    let no = count(electorate, ballots, Answer::No);
    let abstained = count(electorate, ballots, Answer::Abstain);
    let silent = electorate.eligible.len().saturating_sub((yes + no + abstained) as usize);
    let (verdict, key) = if electorate.eligible.is_empty() {
        (Verdict::NobodyMayDecide, "method-nobody")
    } else if yes > no {
        (Verdict::Adopted, "method-majority-adopted")
    } else {
        (Verdict::NotAdopted, "method-majority-not-adopted")
    };
    let sentence = Message::new(key).number("yes", yes).number("no", no).number("abstained", abstained).number("silent", silent as i64);
    Outcome { verdict, sentence, counts: vec![(Answer::Yes, yes), (Answer::No, no), (Answer::Abstain, abstained)] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::PersonId;

    fn vote(yes: usize, no: usize, abstain: usize, present: usize) -> Verdict {
        let eligible: Vec<PersonId> = (0..present).map(|n| PersonId::from(format!("p{n}"))).collect();
        let answers = std::iter::repeat_n(Answer::Yes, yes)
            .chain(std::iter::repeat_n(Answer::No, no))
            .chain(std::iter::repeat_n(Answer::Abstain, abstain));
        let ballots: Vec<Ballot> =
            eligible.iter().zip(answers).map(|(person, answer)| Ballot { person: person.clone(), answer, reason: String::new() }).collect();
        result(&Electorate { eligible, recused: Vec::new() }, &ballots).verdict
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
