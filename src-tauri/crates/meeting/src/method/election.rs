//! Choosing somebody for a role: nominations with reasons, a change round, one person proposed, and consent to them.
//!
//! Sociocratic: proposed on the strength of the reasons, not by count. Holacracy: the most nominations, and among equals whoever
//! alone nominated themselves, then who holds the role now, then the lot. The nominee answers last, and accepts in their own word.
//! Source: Endenburg, *Sociocracy* (1998); Holacracy Constitution 4.1, section 3.3.6.
//!
//! **Invariant:** nobody has a role who did not accept it.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::consent::{ANSWERS, heard};
use super::particulars::Nomination;
use super::{Case, Outcome, Verdict};
use crate::id::{PersonId, RoleId};
use crate::message::Message;

/// How the nominee is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Variant {
    /// On the strength of the reasons.
    #[default]
    Sociocratic,
    /// By the most nominations, with tie rules.
    Holacracy,
}

/// The role, its term, and how the nominee is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How the nominee is found.
    pub variant: Variant,
    /// The role.
    pub role: RoleId,
    /// Its name when the round opened.
    pub role_name: String,
    /// Who held it then.
    pub holders: Vec<PersonId>,
    /// The last day of the term.
    pub until: Option<NaiveDate>,
    /// Where a lot decides: chance, drawn when the rule was frozen.
    pub seed: String,
}

impl Rule {
    /// The hash of the seed for lots, shown while it is open; the seed follows at the close.
    pub fn lot_hash(&self) -> String {
        Sha256::digest(&self.seed).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        let key = match self.variant {
            Variant::Sociocratic => "method-election-rule",
            Variant::Holacracy => "method-election-rule-count",
        };
        Message::new(key).text("role", &self.role_name)
    }
}

/// Who has the most nominations, by the tie rules, and whether the lot named them.
pub fn most_nominated(rule: &Rule, nominations: &[Nomination]) -> Option<(PersonId, bool)> {
    let mut counts: Vec<(&PersonId, usize)> = Vec::new();
    for nominee in nominations.iter().filter_map(|one| one.nominee.as_ref()) {
        match counts.iter_mut().find(|(known, _)| *known == nominee) {
            Some((_, count)) => *count += 1,
            None => counts.push((nominee, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let equal: Vec<&PersonId> = counts.iter().filter(|(_, count)| *count == most).map(|(person, _)| *person).collect();
    let only = |found: Vec<&PersonId>| if let [one] = found[..] { Some(one.clone()) } else { None };
    let himself = |person: &PersonId| nominations.iter().any(|one| one.person == *person && one.nominee.as_ref() == Some(person));
    if let Some(one) = only(equal.clone()) {
        return Some((one, false));
    }
    if let Some(one) = only(equal.iter().copied().filter(|person| himself(person)).collect()) {
        return Some((one, false));
    }
    if let Some(one) = only(equal.iter().copied().filter(|person| rule.holders.contains(person)).collect()) {
        return Some((one, false));
    }
    let lot = |person: &&PersonId| Sha256::digest(format!("{}:{}", rule.seed, person));
    equal.into_iter().min_by_key(lot).map(|person| (person.clone(), true))
}

/// The result: consent to the nominee, and the nominee's own yes.
pub fn result(rule: &Rule, case: Case<'_>) -> Outcome {
    let election = &case.particulars.election;
    let nominated = u32::try_from(election.first.len()).unwrap_or(u32::MAX);
    let base = Message::new("").text("role", &rule.role_name).number("nominated", nominated).number("base", case.base());
    let said = |key: &str, message: &Message| Message { key: key.to_owned(), ..message.clone() };
    if case.electorate.eligible.is_empty() {
        return Outcome::new(Verdict::NobodyMayDecide, said("method-nobody", &base), case.counts(ANSWERS));
    }
    let Some((nominee, _)) = &election.proposed else {
        return Outcome::new(Verdict::Waiting, said("method-election-nominating", &base), case.counts(ANSWERS));
    };
    let heard = heard(case, |_| true);
    let base = base
        .person("person", nominee)
        .number("answered", heard.answered)
        .number("waiting", heard.waiting)
        .number("standing", heard.standing)
        .number("concerns", heard.kept);
    let (verdict, key) = match heard.verdict {
        Verdict::Adopted | Verdict::AdoptedWithConcerns if !election.accepted => (Verdict::Waiting, "method-election-accepting"),
        verdict @ (Verdict::Adopted | Verdict::AdoptedWithConcerns) => (verdict, "method-election-elected"),
        Verdict::NotAdopted => (Verdict::NotAdopted, "method-election-objections-stand"),
        _ => (Verdict::Waiting, "method-waiting"),
    };
    Outcome::new(verdict, said(key, &base), case.counts(ANSWERS))
}

#[cfg(test)]
mod tests {
    use super::super::particulars::Election;
    use super::super::testing::{people, said, verdict_of};
    use super::super::{Answer, Particulars, Rule as Frozen};
    use super::*;

    fn rule(holders: &[&str]) -> Rule {
        Rule {
            version: 1,
            variant: Variant::Holacracy,
            role: "r".into(),
            role_name: "Scribe".into(),
            holders: holders.iter().map(|person| PersonId::from(*person)).collect(),
            until: None,
            seed: "7".into(),
        }
    }

    fn nominated(all: &[(&str, &str)]) -> Vec<Nomination> {
        all.iter()
            .map(|(person, nominee)| Nomination { person: (*person).into(), nominee: Some((*nominee).into()), reason: String::new() })
            .collect()
    }

    #[test]
    fn the_most_nominated_is_proposed_and_ties_follow_their_rules() {
        let of = |holders: &[&str], all: &[(&str, &str)]| most_nominated(&rule(holders), &nominated(all)).map(|(who, lot)| (who.0, lot));
        let named = |who: &str, lot: bool| Some((who.to_owned(), lot));
        assert_eq!(of(&[], &[("a", "c"), ("b", "c"), ("c", "a")]), named("c", false), "two to one");
        assert_eq!(of(&["b"], &[("a", "a"), ("c", "b")]), named("a", false), "the only one who nominated themselves, before the incumbent");
        assert_eq!(of(&["b"], &[("c", "a"), ("d", "b")]), named("b", false), "then who holds it now");
        assert_eq!(of(&["b"], &[("a", "a"), ("b", "b")]), named("b", false), "two nominated themselves: the incumbent");
        assert!(matches!(of(&[], &[("c", "a"), ("d", "b")]), Some((_, true))), "then the lot");
        assert_eq!(most_nominated(&rule(&[]), &[]), None, "nobody was nominated");
    }

    #[test]
    fn nobody_has_a_role_who_did_not_accept_it() {
        let frozen = Frozen::Election(rule(&[]));
        let ballots = [said("a", Answer::Consent), said("b", Answer::Consent)];
        let verdict = |proposed: Option<&str>, accepted: bool| {
            let election = Election { proposed: proposed.map(|who| (who.into(), "calm".into())), accepted, ..Election::default() };
            verdict_of(&frozen, &people(&["a", "b"]), &ballots, &[], &Particulars { election, ..Particulars::default() })
        };
        assert_eq!(verdict(None, false), Verdict::Waiting, "nobody is proposed");
        assert_eq!(verdict(Some("b"), false), Verdict::Waiting, "b has not accepted");
        assert_eq!(verdict(Some("b"), true), Verdict::Adopted, "b has the role");
    }
}
