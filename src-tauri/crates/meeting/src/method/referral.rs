//! Referring: what is not decided here goes to a small group, to another team, or to a meeting, with what was said.
//!
//! Source: the ways out of a sociocratic consent round; for silence that agrees, the right of anybody to have it talked about.
//!
//! **Invariant:** what was referred has somebody who carries it, and was not decided.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{ItemId, PersonId, TeamId};
use crate::message::Message;

/// Where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "to", rename_all = "kebab-case")]
pub enum Referral {
    /// To a few people, who come back with something better.
    Group { people: Vec<PersonId> },
    /// To another team, whose matter it is; with its name then.
    Team { team: TeamId, name: String },
    /// To a meeting of the same team, because somebody wants to talk about it.
    Meeting,
}

/// What was referred, and who carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Referred {
    /// Where it went.
    pub referral: Referral,
    /// Who brings it there, or back.
    pub owner: PersonId,
    /// The item it became; it waits in the team's backlog.
    pub item: ItemId,
    /// What to work on, in words; may be empty.
    pub words: String,
    /// The day.
    pub on: NaiveDate,
}

impl Referred {
    /// What happened, in one sentence.
    pub fn in_words(&self) -> Message {
        match &self.referral {
            Referral::Group { people } => {
                let others: Vec<Message> = people.iter().map(|person| Message::new("method-own-person").person("person", person)).collect();
                Message::new("method-referred-group").list("people", others).person("owner", &self.owner)
            }
            Referral::Team { name, .. } => Message::new("method-referred-team").text("team", name).person("owner", &self.owner),
            Referral::Meeting => Message::new("method-referred-meeting").person("owner", &self.owner),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{people, said};
    use super::super::{Answer, Case, Particulars, Rule, Verdict, consent};
    use super::*;

    #[test]
    fn what_was_referred_is_not_decided_whatever_was_answered() {
        let electorate = people(&["a", "b"]);
        let referred = Referred {
            referral: Referral::Group { people: vec!["a".into(), "b".into()] },
            owner: "b".into(),
            item: "i".into(),
            words: "Two offers".into(),
            on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        };
        let particulars = Particulars { referred: Some(referred), ..Particulars::default() };
        for answer in [Answer::Consent, Answer::Objection] {
            let ballots = [said("a", Answer::Consent), said("b", answer)];
            let case = Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &particulars, open: false };
            let outcome = Rule::Consent(consent::Rule::default()).result(case);
            assert_eq!(outcome.verdict, Verdict::Referred);
            assert_eq!(outcome.sentence.key, "method-referred-group", "the result says where it went");
            assert_eq!(outcome.details, [Message::new("method-referred-words").text("words", "Two offers")], "and what for");
        }
    }
}
