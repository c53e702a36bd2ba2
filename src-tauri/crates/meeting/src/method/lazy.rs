//! Lazy consensus: published with a deadline, adopted if nobody objects in time.
//!
//! Source: Apache Software Foundation, *Lazy consensus*.
//!
//! **Invariant:** silence counts here, and the result says so.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consent::heard;
use super::{Answer, Case, Outcome, Verdict};
use crate::message::Message;

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Consent, Answer::Objection];

/// Until when somebody can object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// Until when.
    pub until: DateTime<Utc>,
}

impl Rule {
    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        Message::new("method-lazy-rule").date("until", self.until.date_naive())
    }
}

/// The result: one objection stops it; without one it is adopted when its time is over.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let heard = heard(case, |_| true);
    let (verdict, key) = if heard.verdict == Verdict::NobodyMayDecide {
        (Verdict::NobodyMayDecide, "method-nobody")
    } else if heard.standing > 0 {
        (Verdict::NotAdopted, "method-lazy-objection")
    } else if case.open {
        (Verdict::Waiting, "method-lazy-waiting")
    } else {
        (Verdict::Adopted, "method-lazy-adopted")
    };
    let sentence = Message::new(key)
        .date("until", rule.until.date_naive())
        .number("consent", heard.consent)
        .number("silent", heard.waiting)
        .number("standing", heard.standing);
    Outcome::new(verdict, sentence, case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{people, said, verdict_of};
    use super::super::{Particulars, Rule as Frozen};
    use super::*;

    #[test]
    fn silence_counts_and_one_objection_stops_it() {
        let rule = Frozen::Lazy(Rule { version: 1, until: "2026-12-01T12:00:00Z".parse().unwrap() });
        let verdict = |ballots: &[super::super::Ballot]| verdict_of(&rule, &people(&["a", "b"]), ballots, &[], &Particulars::default());
        assert_eq!(verdict(&[]), Verdict::Adopted, "nobody objected in time");
        assert_eq!(verdict(&[said("a", Answer::Objection)]), Verdict::NotAdopted, "somebody did");
        let none = verdict_of(&rule, &people(&[]), &[], &[], &Particulars::default());
        assert_eq!(none, Verdict::NobodyMayDecide, "an empty base decides nothing");
    }
}
