//! A choice among options: one of the counting methods, the options as they stood, and the lot that was drawn when the rule was frozen.
//!
//! Source: each method's own, in [`super::count`].
//!
//! **Invariant:** rule and ballots alone give the result; the lot is drawn before anybody votes, its seal shown then and its seed at
//! the close.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::count::counted::Counted;
use super::count::flaw::Flaw;
use super::count::lot::{Lot, seal};
use super::count::marks::Marks;
use super::count::profile::{Builder, Choice, Profile};
use super::count::what_if::{self, WhatIf};
use super::count::{self, approval, dots, star};
use super::{Answer, Case, Marking, Method, Outcome, Verdict};
use crate::id::{OptionId, PersonId};
use crate::message::Message;
use crate::option::Offered;
use crate::refusal::Refusal;

/// The parameters of a choice among options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How ballots are counted.
    pub how: count::Rule,
    /// The options, in the order of the ballot.
    pub options: Vec<Choice>,
    /// What the lot order is made from.
    pub seed: String,
    /// What ballots weigh; one, where nothing is said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<PersonId, u64>,
}

/// The answers possible.
pub const ANSWERS: &[Answer] = &[Answer::Marked, Answer::Blank, Answer::Abstain];

/// How a ballot is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Marked {
    /// One option.
    One,
    /// An order; whether several may share a rank.
    Order { equal: bool },
    /// All that somebody approves of.
    Approved,
    /// Points from 0 to a highest.
    Points { highest: u32 },
    /// So many dots, and the most on one option.
    Dots { dots: u32, cap: u32 },
}

/// Ballots as the methods read them.
enum Ballots {
    Ranked(Profile),
    Marked(Marks),
}

/// Ballots while they are gathered.
enum Gathering {
    Ranked(Builder),
    Marked(Marks),
}

impl Rule {
    /// The method.
    pub fn method(&self) -> Method {
        match self.how {
            count::Rule::Plurality(_) => Method::Plurality,
            count::Rule::Approval(_) => Method::Approval,
            count::Rule::Score(_) => Method::Score,
            count::Rule::Star(_) => Method::Star,
            count::Rule::Dots(_) => Method::Dots,
            count::Rule::Runoff(_) => Method::Runoff,
            count::Rule::Schulze(_) => Method::Schulze,
            count::Rule::Stv(_) => Method::Stv,
        }
    }

    /// How a ballot is marked.
    pub fn marked(&self) -> Marked {
        let equal = |ranks: count::profile::EqualRanks| Marked::Order { equal: ranks != count::profile::EqualRanks::Refuse };
        match &self.how {
            count::Rule::Plurality(_) => Marked::One,
            count::Rule::Approval(_) => Marked::Approved,
            count::Rule::Score(rule) => Marked::Points { highest: rule.highest },
            count::Rule::Star(_) => Marked::Points { highest: star::HIGHEST },
            count::Rule::Dots(rule) => Marked::Dots { dots: rule.dots, cap: rule.cap.unwrap_or(rule.dots) },
            count::Rule::Runoff(rule) => equal(rule.equal_ranks),
            count::Rule::Schulze(_) => Marked::Order { equal: true },
            count::Rule::Stv(rule) => equal(rule.equal_ranks),
        }
    }

    /// Whether these are the options it chooses among.
    pub fn offers(&self, options: &[Offered]) -> bool {
        let same = |(one, other): (&Choice, &Offered)| one.id == other.id.as_str() && one.name == other.name;
        self.options.len() == options.len() && self.options.iter().zip(options).all(same)
    }

    /// The lot order.
    pub fn lot(&self) -> Lot {
        Lot::drawn(&self.seed, &self.options)
    }

    /// What is shown of the seed before the close.
    pub fn lot_hash(&self) -> String {
        seal(&self.seed)
    }

    /// What an option is called.
    pub fn called(&self, option: usize) -> &str {
        self.options.get(option).map_or("", |option| option.name.as_str())
    }

    /// Whether a ballot fits.
    ///
    /// # Errors
    /// Refuses options that are not there or stand there twice, shared ranks where the rule refuses them, points off the scale and
    /// overspent dots.
    pub fn check(&self, marking: &Marking) -> Result<(), Refusal> {
        if self.marked() == Marked::One && marking.named().count() > 1 {
            return Err(Refusal::new("one-option-only").hint("marking-fits"));
        }
        let mut gathering = self.gathering()?;
        self.add(&mut gathering, marking, 1)?;
        if let Ballots::Ranked(profile) = self.gathered(gathering)? {
            self.how.count_ranked(&profile, &self.lot()).transpose().map_err(|flaw| flaw.refusal())?;
        }
        Ok(())
    }

    /// What the room sees before it opens.
    pub fn in_words(&self) -> Message {
        let options = self.options.len() as i64;
        let said = Message::new(&format!("{}-rule", self.method().key())).number("options", options);
        match &self.how {
            count::Rule::Score(rule) => said.number("highest", rule.highest),
            count::Rule::Dots(rule) => said.number("dots", rule.dots).number("cap", rule.cap.filter(|cap| *cap < rule.dots).unwrap_or(0)),
            count::Rule::Stv(rule) => said.number("seats", rule.seats),
            count::Rule::Schulze(rule) => said.text("lot", if rule.lot { "yes" } else { "no" }),
            count::Rule::Plurality(_) | count::Rule::Approval(_) | count::Rule::Star(_) | count::Rule::Runoff(_) => said,
        }
    }

    fn gathering(&self) -> Result<Gathering, Refusal> {
        let flawed = |flaw: Flaw| flaw.refusal();
        Ok(match self.marked() {
            Marked::One | Marked::Order { .. } => Gathering::Ranked(Builder::new(self.options.len()).map_err(flawed)?),
            Marked::Approved | Marked::Points { .. } | Marked::Dots { .. } => {
                Gathering::Marked(Marks::new(self.options.clone()).map_err(flawed)?)
            }
        })
    }

    fn add(&self, gathering: &mut Gathering, marking: &Marking, weight: u64) -> Result<(), Refusal> {
        match gathering {
            Gathering::Ranked(builder) => {
                let ranks = if marking.is_blank() { Vec::new() } else { marking.ranks(&self.options)? };
                builder.add(&ranks, weight)
            }
            Gathering::Marked(marks) => {
                let points = if marking.is_blank() { vec![None; self.options.len()] } else { marking.points(&self.options)? };
                match &self.how {
                    count::Rule::Dots(rule) => dots::add(rule, marks, &points, weight),
                    count::Rule::Score(rule) => marks.add(&points, weight, rule.highest),
                    count::Rule::Star(_) => marks.add(&points, weight, star::HIGHEST),
                    _ => marks.add(&points, weight, approval::HIGHEST),
                }
            }
        }
        .map_err(|flaw| flaw.refusal())
    }

    fn gathered(&self, gathering: Gathering) -> Result<Ballots, Refusal> {
        Ok(match gathering {
            Gathering::Ranked(builder) => Ballots::Ranked(builder.finish(self.options.clone()).map_err(|flaw| flaw.refusal())?),
            Gathering::Marked(marks) => Ballots::Marked(marks),
        })
    }

    /// All ballots of a case: those by name, and those of the pile; a blank one is cast and names nothing.
    fn ballots(&self, case: Case<'_>) -> Result<Ballots, Refusal> {
        let mut gathering = self.gathering()?;
        let blank = Marking::Ranks(Vec::new());
        for ballot in case.cast() {
            let weight = self.weights.get(&ballot.person).copied().unwrap_or(1);
            let paper = case.particulars.papers.iter().find(|paper| paper.person == ballot.person);
            match (ballot.answer, paper) {
                (Answer::Marked, Some(paper)) => self.add(&mut gathering, &paper.marking, weight)?,
                (Answer::Blank, _) => self.add(&mut gathering, &blank, weight)?,
                _ => {}
            }
        }
        if let Some(pile) = &case.particulars.pile {
            for marking in &pile.papers {
                self.add(&mut gathering, marking, 1)?;
            }
            for _ in pile.answers.iter().filter(|answer| **answer == Answer::Blank) {
                self.add(&mut gathering, &blank, 1)?;
            }
        }
        self.gathered(gathering)
    }

    /// The count of a case, with every round's table.
    ///
    /// # Errors
    /// Refuses ballots that do not fit; none such is ever recorded, so this speaks of a file that was changed.
    pub fn counted(&self, case: Case<'_>) -> Result<Counted, Refusal> {
        let lot = self.lot();
        match self.ballots(case)? {
            Ballots::Ranked(profile) => {
                let counted = self.how.count_ranked(&profile, &lot).transpose().map_err(|flaw| flaw.refusal())?;
                counted.ok_or_else(|| Refusal::new("marking-does-not-fit"))
            }
            Ballots::Marked(marks) => self.how.count_marked(&marks, &lot).ok_or_else(|| Refusal::new("marking-does-not-fit")),
        }
    }

    /// The ranked ballots of a case, where its ballots are rankings; for whoever counts them elsewhere.
    ///
    /// # Errors
    /// As [`Self::counted`].
    pub fn profile(&self, case: Case<'_>) -> Result<Option<Profile>, Refusal> {
        Ok(match self.ballots(case)? {
            Ballots::Ranked(profile) => Some(profile),
            Ballots::Marked(_) => None,
        })
    }

    /// The same ballots under other methods that can read them; never binding.
    pub fn others(&self, case: Case<'_>) -> Vec<WhatIf> {
        let lot = self.lot();
        match (self.ballots(case), self.marked()) {
            (Ok(Ballots::Ranked(profile)), Marked::Order { .. }) => {
                let seats = if let count::Rule::Stv(rule) = &self.how { Some(rule.seats) } else { None };
                what_if::of_rankings(&self.how, &profile, seats, &lot)
            }
            (Ok(Ballots::Marked(marks)), Marked::Points { highest }) => what_if::of_points(&self.how, &marks, highest, &lot),
            (Ok(Ballots::Marked(marks)), Marked::Approved) => what_if::of_approvals(&self.how, &marks, &lot),
            // One choice says nothing about the others, and dots are not points of one scale.
            _ => Vec::new(),
        }
    }

    /// Who or what was chosen; nothing while it is a tie or a shortlist.
    pub fn chosen(&self, case: Case<'_>) -> Vec<OptionId> {
        if self.result(case).verdict != Verdict::Adopted {
            return Vec::new();
        }
        let winners = self.counted(case).map(|counted| counted.winners).unwrap_or_default();
        winners.into_iter().filter_map(|winner| self.options.get(winner)).map(|option| OptionId::from(option.id.as_str())).collect()
    }

    /// The result of a case.
    pub fn result(&self, case: Case<'_>) -> Outcome {
        let counts = case.counts(ANSWERS);
        if case.electorate.eligible.is_empty() {
            return Outcome::new(Verdict::NobodyMayDecide, Message::new("method-nobody"), counts);
        }
        let counted = match self.counted(case) {
            Ok(counted) => counted,
            Err(refusal) => return Outcome::new(Verdict::NotAdopted, refusal.why, counts),
        };
        let verdict = match (&self.how, counted.winners.len()) {
            (count::Rule::Dots(_), _) => Verdict::Shown,
            (_, 1) => Verdict::Adopted,
            (count::Rule::Stv(_), elected) if elected > 0 => Verdict::Adopted,
            _ => Verdict::NotAdopted,
        };
        let mut outcome = Outcome::new(verdict, counted.explanation, counts);
        if !self.weights.is_empty() {
            let sum = case
                .electorate
                .eligible
                .iter()
                .fold(0_u64, |sum, person| sum.saturating_add(self.weights.get(person).copied().unwrap_or(1)));
            outcome.details.push(Message::new("method-vote-weighed").number("sum", sum));
        }
        for proxy in &case.particulars.proxies {
            if case.cast().any(|ballot| ballot.person == proxy.from) {
                outcome.details.push(Message::new("method-vote-proxy").person("from", &proxy.from).person("to", &proxy.to));
            }
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::people;
    use super::super::{Ballot, Paper, Particulars};
    use super::*;

    const CITIES: [&str; 4] = ["M", "N", "C", "K"];

    fn rule(how: count::Rule) -> Rule {
        Rule { version: 1, how, options: CITIES.map(Choice::called).to_vec(), seed: "s".into(), weights: BTreeMap::new() }
    }

    fn ranks(order: &str) -> Marking {
        Marking::Ranks(order.chars().map(|option| vec![OptionId::from(option.to_string())]).collect())
    }

    fn papers(given: &[(&str, usize)]) -> (Vec<Ballot>, Particulars, Vec<String>) {
        let orders = given.iter().flat_map(|(order, times)| std::iter::repeat_n(*order, *times));
        let (mut ballots, mut particulars, mut names) = (Vec::new(), Particulars::default(), Vec::new());
        for (number, order) in orders.enumerate() {
            let person = PersonId::from(format!("p{number}"));
            names.push(person.0.clone());
            let marking = ranks(order);
            let answer = if marking.is_blank() { Answer::Blank } else { Answer::Marked };
            ballots.push(Ballot { person: person.clone(), answer, reason: String::new() });
            particulars.papers.extend((answer == Answer::Marked).then_some(Paper { person, marking }));
        }
        (ballots, particulars, names)
    }

    #[test]
    fn ballots_by_name_give_what_the_count_gives() {
        let (ballots, particulars, names) = papers(&[("MNCK", 42), ("NCKM", 26), ("CKNM", 15), ("KCNM", 17)]);
        let electorate = people(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let case = Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &particulars, open: false };
        let runoff = rule(count::Rule::Runoff(count::runoff::Rule::default()));
        assert_eq!(runoff.chosen(case), [OptionId::from("K")], "Tennessee: the runoff ends with K");
        let others: Vec<String> = runoff.others(case).iter().map(|other| other.rule.method().to_owned()).collect();
        assert!(others.contains(&"schulze".to_owned()), "what if: {others:?}");
        let schulze = rule(count::Rule::Schulze(count::schulze::Rule::default()));
        assert_eq!(schulze.chosen(case), [OptionId::from("N")], "and no other beats N");
    }

    #[test]
    fn blank_abstaining_and_recused_are_different_things() {
        let (mut ballots, particulars, names) = papers(&[("M", 2), ("", 3), ("N", 1)]);
        ballots.push(Ballot { person: "q".into(), answer: Answer::Abstain, reason: String::new() });
        let mut electorate = people(&names.iter().map(String::as_str).chain(["q"]).collect::<Vec<_>>());
        let plurality = rule(count::Rule::Plurality(count::plurality::Rule::default()));
        let case = Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &particulars, open: false };
        assert_eq!(plurality.result(case).counts, [(Answer::Marked, 3), (Answer::Blank, 3), (Answer::Abstain, 1)]);
        assert_eq!(plurality.chosen(case), [OptionId::from("M")]);
        let gone: Vec<PersonId> = electorate.eligible.drain(..2).collect();
        electorate.recused = gone;
        let case = Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &particulars, open: false };
        assert_eq!(plurality.chosen(case), [OptionId::from("N")], "the ballots of those who stepped out never count");
    }

    #[test]
    fn a_tie_chooses_nothing_and_dots_only_show() {
        let (ballots, particulars, names) = papers(&[("M", 2), ("N", 2)]);
        let electorate = people(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let case = Case { electorate: &electorate, ballots: &ballots, objections: &[], particulars: &particulars, open: false };
        let plurality = rule(count::Rule::Plurality(count::plurality::Rule::default()));
        assert_eq!(plurality.result(case).verdict, Verdict::NotAdopted, "a tie has no winner");
        assert!(plurality.chosen(case).is_empty());
        let dots = rule(count::Rule::Dots(dots::Rule::default()));
        let none = Particulars::default();
        let case = Case { electorate: &electorate, ballots: &[], objections: &[], particulars: &none, open: false };
        assert_eq!(dots.result(case).verdict, Verdict::Shown);
    }

    #[test]
    fn a_ballot_that_does_not_fit_is_refused_with_its_reason() {
        let key = |rule: &Rule, marking: &Marking| rule.check(marking).map_err(|refusal| refusal.why.key);
        let points = |given: &[(&str, u32)]| Marking::Points(given.iter().map(|(id, points)| (OptionId::from(*id), *points)).collect());
        let runoff = rule(count::Rule::Runoff(count::runoff::Rule::default()));
        let refused = |key: &str| Err(key.to_owned());
        assert_eq!(key(&runoff, &ranks("MN")), Ok(()));
        assert_eq!(key(&runoff, &ranks("")), Ok(()), "a blank ballot is a ballot");
        assert_eq!(key(&runoff, &ranks("MNM")), refused("refusal-ballots-twice"));
        assert_eq!(key(&runoff, &ranks("MX")), refused("refusal-unknown-option"));
        let shared = Marking::Ranks(vec![vec!["M".into(), "N".into()]]);
        assert_eq!(key(&runoff, &shared), refused("refusal-ballots-shared-rank"));
        assert_eq!(key(&runoff, &points(&[("M", 1)])), refused("refusal-marking-does-not-fit"));
        assert_eq!(key(&rule(count::Rule::Schulze(count::schulze::Rule::default())), &shared), Ok(()));
        let plurality = rule(count::Rule::Plurality(count::plurality::Rule::default()));
        assert_eq!(key(&plurality, &ranks("MN")), refused("refusal-one-option-only"));
        let dots = rule(count::Rule::Dots(dots::Rule { cap: Some(3), ..dots::Rule::default() }));
        assert_eq!(key(&dots, &points(&[("M", 3), ("N", 2)])), Ok(()), "A3B2");
        assert_eq!(key(&dots, &points(&[("C", 5)])), refused("refusal-ballots-over-cap"), "C5");
        assert_eq!(key(&dots, &points(&[("M", 3), ("N", 3)])), refused("refusal-ballots-overspent"), "A3B3");
        let star = rule(count::Rule::Star(star::Rule::default()));
        assert_eq!(key(&star, &points(&[("M", 6)])), refused("refusal-ballots-off-scale"));
        let approval = rule(count::Rule::Approval(approval::Rule::default()));
        assert_eq!(key(&approval, &points(&[("M", 2)])), refused("refusal-ballots-off-scale"));
    }
}
