//! The advice process: a named person decides freely, after asking everybody who will feel it and everybody who knows about it.
//!
//! Each piece of advice is kept, as is who was asked and declined, and who gave no answer by the date. Source: Laloux,
//! *Reinventing Organizations* (2014); Bakke, *The Decision Maker* (2013).
//!
//! **Invariant:** it cannot close while somebody listed was not asked, or can still answer.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::particulars::Why;
use super::{Answer, Case, Outcome, Particulars, Verdict};
use crate::id::PersonId;
use crate::message::Message;

/// What somebody asked can answer.
pub const ANSWERS: &[Answer] = &[Answer::Advised, Answer::Declined];

/// Somebody who must be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Listed {
    /// Who.
    pub person: PersonId,
    /// Why them.
    pub because: Why,
}

/// Who decides, and who must be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// Who decides.
    pub decider: PersonId,
    /// Everybody who must be asked.
    pub listed: Vec<Listed>,
    /// The last day to answer.
    pub by: NaiveDate,
}

/// Where the advice of one person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AdviceStand {
    /// Nobody asked them yet.
    NotAsked,
    /// Asked, and can still answer.
    Waiting,
    /// Gave advice.
    Advised,
    /// Asked, and declined.
    Declined,
    /// Asked, and gave no answer by the date.
    NoAnswer,
}

/// Where the advice of one person is on a day.
pub fn stand(ballots: &[super::Ballot], particulars: &Particulars, person: &PersonId, today: NaiveDate) -> AdviceStand {
    match ballots.iter().find(|ballot| ballot.person == *person).map(|ballot| ballot.answer) {
        Some(Answer::Advised) => AdviceStand::Advised,
        Some(_) => AdviceStand::Declined,
        None => match particulars.advice.iter().rev().find(|asked| asked.person == *person) {
            None => AdviceStand::NotAsked,
            Some(asked) if asked.by < today => AdviceStand::NoAnswer,
            Some(_) => AdviceStand::Waiting,
        },
    }
}

/// The result: what the decider said, having been advised.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let (advised, declined) = (case.count(Answer::Advised), case.count(Answer::Declined));
    let (verdict, key) = match &case.particulars.conclusion {
        None => (Verdict::Waiting, "method-advice-waiting"),
        Some(conclusion) if conclusion.adopt => (Verdict::Adopted, "method-advice-decided"),
        Some(_) => (Verdict::NotAdopted, "method-advice-decided-against"),
    };
    let sentence = Message::new(key)
        .person("person", &rule.decider)
        .number("listed", case.base())
        .number("advised", advised)
        .number("declined", declined)
        .number("silent", case.base().saturating_sub(advised).saturating_sub(declined));
    Outcome::new(verdict, sentence, case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::particulars::{AdviceAsked, Conclusion};
    use super::super::testing::{people, said, verdict_of};
    use super::super::{Ballot, Rule as Frozen};
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    #[test]
    fn the_decider_decides_freely_whatever_was_advised() {
        let rule = Frozen::Advice(Rule { version: 1, decider: "d".into(), listed: Vec::new(), by: day(20) });
        let ballots = [said("a", Answer::Advised), said("b", Answer::Declined)];
        let verdict = |adopt: Option<bool>| {
            let conclusion = adopt.map(|adopt| Conclusion { person: "d".into(), adopt, reason: "I heard".into(), on: day(21) });
            verdict_of(&rule, &people(&["a", "b"]), &ballots, &[], &Particulars { conclusion, ..Particulars::default() })
        };
        assert_eq!(verdict(None), Verdict::Waiting, "advice decides nothing by itself");
        assert_eq!(verdict(Some(true)), Verdict::Adopted, "the decider does");
        assert_eq!(verdict(Some(false)), Verdict::NotAdopted, "either way");
    }

    #[test]
    fn asked_declined_and_silent_are_three_things() {
        let asked = |person: &str| AdviceAsked { person: person.into(), on: day(10), by: day(20) };
        let particulars = Particulars { advice: vec![asked("a"), asked("b"), asked("c")], ..Particulars::default() };
        let ballots: [Ballot; 2] = [said("a", Answer::Advised), said("b", Answer::Declined)];
        let stand = |person: &str, today: u32| stand(&ballots, &particulars, &person.into(), day(today));
        assert_eq!((stand("a", 12), stand("b", 12)), (AdviceStand::Advised, AdviceStand::Declined));
        assert_eq!((stand("c", 20), stand("c", 21)), (AdviceStand::Waiting, AdviceStand::NoAnswer), "the last day still counts");
        assert_eq!(stand("d", 21), AdviceStand::NotAsked, "nobody asked them");
    }
}
