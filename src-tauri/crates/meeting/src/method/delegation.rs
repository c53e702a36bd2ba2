//! Delegation poker: everybody shows at once how far a role should decide alone, from 1 (we tell it) to 7 (it decides alone).
//!
//! Whoever showed least and most explain, and levels are shown again. Source: Appelo, *Management 3.0* (2011): tell, sell, consult,
//! agree, advise, inquire, delegate, seen from the team towards the role.
//!
//! **Invariant:** a level holds only when everybody showed the same.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Case, Outcome, Verdict};
use crate::id::RoleId;
use crate::message::Message;
use crate::role::Level;

/// The answers possible, from telling to delegating.
pub const ANSWERS: &[Answer] =
    &[Answer::Level1, Answer::Level2, Answer::Level3, Answer::Level4, Answer::Level5, Answer::Level6, Answer::Level7];

/// Whose domain it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// The role.
    pub role: RoleId,
    /// Its name when the round opened.
    pub role_name: String,
}

/// The level on which everybody agrees, if they do.
pub fn agreed(case: Case<'_>) -> Option<Level> {
    let mut shown = ANSWERS.iter().zip(Level::ALL).filter(|(answer, _)| case.count(**answer) > 0);
    let (_, level) = shown.next()?;
    shown.next().is_none().then_some(level)
}

/// The result of a showing of levels.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let answered = case.answered(ANSWERS);
    let waiting = case.base().saturating_sub(answered);
    let shown = || ANSWERS.iter().zip(1_u32..).filter(|(answer, _)| case.count(**answer) > 0).map(|(_, level)| level);
    let (verdict, key) = if case.electorate.eligible.is_empty() {
        (Verdict::NobodyMayDecide, "method-nobody")
    } else if waiting > 0 {
        (Verdict::Waiting, "method-waiting")
    } else if agreed(case).is_some() {
        (Verdict::Adopted, "method-delegation-agreed")
    } else {
        (Verdict::NotAdopted, "method-delegation-apart")
    };
    let sentence = Message::new(key)
        .text("role", &rule.role_name)
        .number("answered", answered)
        .number("waiting", waiting)
        .number("lowest", shown().min().unwrap_or(0))
        .number("highest", shown().max().unwrap_or(0));
    Outcome::new(verdict, sentence, case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::Rule as Frozen;
    use super::super::testing::verdict_of_counts;
    use super::*;

    #[test]
    fn a_level_holds_only_when_everybody_shows_it() {
        let rule = Frozen::Delegation(Rule { version: 1, role: "r".into(), role_name: "Purchasing".into() });
        assert_eq!(verdict_of_counts(&rule, &[(Answer::Level5, 4)], 4), Verdict::Adopted, "all showed five");
        assert_eq!(verdict_of_counts(&rule, &[(Answer::Level5, 3), (Answer::Level7, 1)], 4), Verdict::NotAdopted, "one showed seven");
        assert_eq!(verdict_of_counts(&rule, &[(Answer::Level5, 3)], 4), Verdict::Waiting, "one has not shown");
    }
}
