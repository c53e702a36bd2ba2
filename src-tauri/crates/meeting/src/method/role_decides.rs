//! The role decides: its holder decides alone for what lies in the role's domain; logged like any other decision.
//!
//! For what cannot wait; it comes back for review.
//!
//! **Invariant:** the record names the role, not only the person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Ballot, Outcome, Verdict};
use crate::id::{PersonId, RoleId};
use crate::message::Message;
use crate::role::Level;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Decide];

/// The role and who holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// The role.
    pub role: RoleId,
    /// Its name when the round opened.
    pub role_name: String,
    /// Who held it then.
    pub holders: Vec<PersonId>,
    /// How far the team had handed its domain over then; nothing where the team has not said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

/// The result: adopted once a holder has decided.
pub fn result(rule: &Rule, ballots: &[Ballot]) -> Outcome {
    let decided = ballots.iter().find(|ballot| ballot.answer == Answer::Decide && rule.holders.contains(&ballot.person));
    let (verdict, sentence) = match decided {
        Some(ballot) => {
            (Verdict::Adopted, Message::new("method-role-decides-decided").text("role", &rule.role_name).person("person", &ballot.person))
        }
        None if rule.holders.is_empty() => (Verdict::NobodyMayDecide, Message::new("method-nobody")),
        None => (Verdict::Waiting, Message::new("method-role-decides-waiting").text("role", &rule.role_name)),
    };
    Outcome::new(verdict, sentence, vec![(Answer::Decide, u32::from(decided.is_some()))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_holder_of_the_role_decides() {
        let rule = Rule { version: 1, role: "r".into(), role_name: "Purchasing".into(), holders: vec!["c".into()], level: None };
        let ballot = |person: &str| Ballot { person: person.into(), answer: Answer::Decide, reason: String::new() };
        assert_eq!(result(&rule, &[ballot("a")]).verdict, Verdict::Waiting, "a does not hold the role");
        assert_eq!(result(&rule, &[ballot("c")]).verdict, Verdict::Adopted, "c does");
        let vacant = Rule { holders: Vec::new(), ..rule };
        assert_eq!(result(&vacant, &[]).verdict, Verdict::NobodyMayDecide, "an empty role decides nothing");
    }
}
