//! Ways of deciding together: each a rule frozen when its round opens, and a pure function from answers to a result.
//!
//! Source: the decision methods of the product's design; each file names its own.
//!
//! **Invariant:** the same rule and the same answers give the same result, for ever.

pub mod advice;
pub mod answer;
pub mod before;
pub mod case;
pub mod consensus;
pub mod consent;
pub mod count;
pub mod delegation;
pub mod election;
pub mod fist_to_five;
pub mod gradients;
pub mod integrative;
pub mod lazy;
pub mod majority;
pub mod marking;
pub mod options;
pub mod outcome;
pub mod particulars;
pub mod referral;
pub mod role_decides;
pub mod step;
#[cfg(test)]
pub(crate) mod testing;
pub mod vote;
pub mod what_if;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::message::Message;

pub use answer::{Answer, Ballot, Pile, Proxy, Raised, Tone};
pub use case::{Case, Electorate};
pub use marking::{Marking, Paper};
pub use outcome::{ObjectionOutcome, Outcome, Verdict};
pub use particulars::{Particulars, Terms, Way};
pub use step::RoundStep;

/// A method by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// No reasoned objection remains.
    Consent,
    /// More yes than no among votes cast.
    Majority,
    /// The holder of a role decides within its domain.
    RoleDecides,
    /// Objections are tested by reasons and integrated.
    Integrative,
    /// A named person decides after asking for advice.
    Advice,
    /// Everybody goes along; one block stops it.
    Consensus,
    /// Fingers from none to five, shown at once.
    FistToFive,
    /// Eight levels of agreement: a poll.
    Gradients,
    /// A vote held to a stated bar of a stated base.
    Vote,
    /// Adopted if nobody objects in time.
    Lazy,
    /// Somebody is chosen for a role.
    Election,
    /// How far a role decides alone, shown at once.
    Delegation,
    /// Everybody names one option.
    Plurality,
    /// Everybody names all they can live with.
    Approval,
    /// Points; the highest mean.
    Score,
    /// Points, then a final of two.
    Star,
    /// Dots: a shortlist.
    Dots,
    /// Options are ranked; the last is dropped until one has more than half.
    Runoff,
    /// Options are ranked and compared two by two.
    Schulze,
    /// Options are ranked; several are elected, each group by its share.
    Stv,
    /// It was decided before Baton; no way to decide, but one to have decided.
    Before,
}

impl Method {
    /// All that can be chosen, in the order in which people read them.
    pub const ALL: [Self; 20] = [
        Self::Consent,
        Self::Majority,
        Self::RoleDecides,
        Self::Integrative,
        Self::Consensus,
        Self::Advice,
        Self::FistToFive,
        Self::Gradients,
        Self::Vote,
        Self::Lazy,
        Self::Election,
        Self::Delegation,
        Self::Plurality,
        Self::Approval,
        Self::Runoff,
        Self::Schulze,
        Self::Star,
        Self::Score,
        Self::Dots,
        Self::Stv,
    ];

    /// Whether it chooses among options, rather than about one text.
    pub fn among_options(self) -> bool {
        matches!(self, Self::Plurality | Self::Approval | Self::Score | Self::Star | Self::Dots | Self::Runoff | Self::Schulze | Self::Stv)
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Consent => "method-consent",
            Self::Majority => "method-majority",
            Self::RoleDecides => "method-role-decides",
            Self::Integrative => "method-integrative",
            Self::Advice => "method-advice",
            Self::Consensus => "method-consensus",
            Self::FistToFive => "method-fist-to-five",
            Self::Gradients => "method-gradients",
            Self::Vote => "method-vote",
            Self::Lazy => "method-lazy",
            Self::Election => "method-election",
            Self::Delegation => "method-delegation",
            Self::Plurality => "method-plurality",
            Self::Approval => "method-approval",
            Self::Score => "method-score",
            Self::Star => "method-star",
            Self::Dots => "method-dots",
            Self::Runoff => "method-runoff",
            Self::Schulze => "method-schulze",
            Self::Stv => "method-stv",
            Self::Before => "method-before",
        }
    }

    /// Whether everybody asked must have answered before it can close; silence is not consent.
    pub fn waits_for_everybody(self) -> bool {
        !self.among_options() && !matches!(self, Self::Majority | Self::Vote | Self::Advice | Self::Lazy)
    }

    /// Whether it asks everybody who is here, so that whoever comes later is asked as well.
    pub fn asks_those_here(self) -> bool {
        !matches!(self, Self::RoleDecides | Self::Advice | Self::Lazy)
    }

    /// Whether it can be opened with its usual values alone, as a fallback is.
    pub fn opens_by_itself(self) -> bool {
        !self.among_options() && !matches!(self, Self::RoleDecides | Self::Advice | Self::Lazy | Self::Election | Self::Delegation)
    }

    /// Whether it may still be answered after its meeting has closed, because it waits for a day.
    pub fn outlives_its_meeting(self) -> bool {
        matches!(self, Self::Advice | Self::Lazy)
    }

    /// Whether what is not decided can be given to a small group, another team or a meeting; whoever decides alone gives nothing away.
    pub fn can_be_referred(self) -> bool {
        !matches!(self, Self::RoleDecides | Self::Advice | Self::Election | Self::Delegation | Self::Before)
    }

    /// Whether its answers can be handed in secretly: no name is needed to carry on.
    pub fn can_be_secret(self) -> bool {
        self.among_options() || matches!(self, Self::Majority | Self::Vote | Self::FistToFive | Self::Gradients | Self::Delegation)
    }
}

/// A method with all its parameters, as frozen when the round opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "method", rename_all = "kebab-case")]
pub enum Rule {
    /// See [`consent`].
    Consent(consent::Rule),
    /// See [`majority`].
    Majority(majority::Rule),
    /// See [`role_decides`].
    RoleDecides(role_decides::Rule),
    /// See [`integrative`].
    Integrative(integrative::Rule),
    /// See [`advice`].
    Advice(advice::Rule),
    /// See [`consensus`].
    Consensus(consensus::Rule),
    /// See [`fist_to_five`].
    FistToFive(fist_to_five::Rule),
    /// See [`gradients`].
    Gradients(gradients::Rule),
    /// See [`vote`].
    Vote(vote::Rule),
    /// See [`lazy`].
    Lazy(lazy::Rule),
    /// See [`election`].
    Election(election::Rule),
    /// See [`delegation`].
    Delegation(delegation::Rule),
    /// See [`options`].
    Options(options::Rule),
    /// See [`before`].
    Before(before::Rule),
}

impl Rule {
    /// The method.
    pub fn method(&self) -> Method {
        match self {
            Self::Consent(_) => Method::Consent,
            Self::Majority(_) => Method::Majority,
            Self::RoleDecides(_) => Method::RoleDecides,
            Self::Integrative(_) => Method::Integrative,
            Self::Advice(_) => Method::Advice,
            Self::Consensus(_) => Method::Consensus,
            Self::FistToFive(_) => Method::FistToFive,
            Self::Gradients(_) => Method::Gradients,
            Self::Vote(_) => Method::Vote,
            Self::Lazy(_) => Method::Lazy,
            Self::Election(_) => Method::Election,
            Self::Delegation(_) => Method::Delegation,
            Self::Options(rule) => rule.method(),
            Self::Before(_) => Method::Before,
        }
    }

    /// The answers possible, in the order of their keys.
    pub fn answers(&self) -> &'static [Answer] {
        match self {
            Self::Consent(_) => consent::ANSWERS,
            Self::Majority(_) => majority::ANSWERS,
            Self::RoleDecides(_) => role_decides::ANSWERS,
            Self::Integrative(_) => integrative::ANSWERS,
            Self::Advice(_) => advice::ANSWERS,
            Self::Consensus(_) => consensus::ANSWERS,
            Self::FistToFive(_) => fist_to_five::ANSWERS,
            Self::Gradients(_) => gradients::ANSWERS,
            Self::Vote(_) => vote::ANSWERS,
            Self::Lazy(_) => lazy::ANSWERS,
            Self::Election(_) => consent::ANSWERS,
            Self::Delegation(_) => delegation::ANSWERS,
            Self::Options(_) => options::ANSWERS,
            Self::Before(_) => before::ANSWERS,
        }
    }

    /// What an answer is called in this round.
    pub fn name(&self, answer: Answer) -> Message {
        let own = match self {
            Self::Gradients(rule) => rule.own_name(answer),
            _ => None,
        };
        own.unwrap_or_else(|| Message::new(&format!("method-answer-{}", word(answer))))
    }

    /// What an answer means in this round, as a person would say it.
    pub fn means(&self, answer: Answer) -> Message {
        match self {
            Self::FistToFive(rule) => rule.means(answer),
            Self::Gradients(rule) => rule.means(answer),
            _ => Message::new(&format!("method-answer-{}-means", word(answer))),
        }
    }

    /// What the room sees before it opens: base, threshold, how silence and abstention count.
    pub fn in_words(&self) -> Message {
        match self {
            Self::Consent(_) => Message::new("method-consent-rule"),
            Self::Majority(_) => Message::new("method-majority-rule"),
            Self::RoleDecides(rule) => Message::new("method-role-decides-rule").text("role", &rule.role_name),
            Self::Integrative(_) => Message::new("method-integrative-rule"),
            Self::Advice(rule) => Message::new("method-advice-rule").person("person", &rule.decider).date("by", rule.by),
            Self::Consensus(rule) => rule.in_words(),
            Self::FistToFive(rule) => rule.in_words(),
            Self::Gradients(rule) => rule.in_words(),
            Self::Vote(rule) => rule.in_words(),
            Self::Lazy(rule) => rule.in_words(),
            Self::Election(rule) => rule.in_words(),
            Self::Delegation(rule) => Message::new("method-delegation-rule").text("role", &rule.role_name),
            Self::Options(rule) => rule.in_words(),
            Self::Before(_) => Message::new("method-before-rule"),
        }
    }

    /// The result of a case. Without the quorum that was agreed it decides nothing, whatever was answered.
    pub fn result(&self, case: Case<'_>) -> Outcome {
        let mut outcome = match self {
            Self::Consent(_) => consent::result(case),
            Self::Majority(_) => majority::result(case),
            Self::RoleDecides(rule) => role_decides::result(rule, case.ballots),
            Self::Integrative(_) => integrative::result(case),
            Self::Advice(rule) => advice::result(rule, case),
            Self::Consensus(rule) => consensus::result(rule, case),
            Self::FistToFive(rule) => fist_to_five::result(rule, case),
            Self::Gradients(rule) => gradients::result(rule, case),
            Self::Vote(rule) => vote::result(rule, case),
            Self::Lazy(rule) => lazy::result(rule, case),
            Self::Election(rule) => election::result(rule, case),
            Self::Delegation(rule) => delegation::result(rule, case),
            Self::Options(rule) => rule.result(case),
            Self::Before(rule) => before::result(rule),
        };
        let terms = &case.particulars.terms;
        if let (Some(quorum), Some(here)) = (terms.quorum, &case.particulars.quorate) {
            let here = here.len() as i64;
            if case.particulars.lacks_quorum() {
                outcome.verdict = Verdict::NoQuorum;
                outcome.sentence = Message::new("method-no-quorum").number("here", here).number("quorum", quorum);
            } else {
                outcome.details.push(Message::new("method-quorum-met").number("here", here).number("quorum", quorum));
            }
        }
        if !case.electorate.recused.is_empty() {
            outcome.details.push(Message::new("method-recused").number("recused", case.electorate.recused.len() as i64));
        }
        if let Some(referred) = &case.particulars.referred {
            outcome.verdict = Verdict::Referred;
            outcome.sentence = referred.in_words();
            if !referred.words.is_empty() {
                outcome.details.push(Message::new("method-referred-words").text("words", &referred.words));
            }
        }
        if terms.way == Way::Secret && case.particulars.pile.as_ref().is_some_and(Pile::tells) {
            outcome.details.push(Message::new("method-secret-tells"));
        }
        outcome
    }
}

impl Pile {
    /// Whether the result itself tells what single people answered: fewer than five, or all the same.
    pub fn tells(&self) -> bool {
        let alike = self.answers.windows(2).all(|pair| pair[0] == pair[1]) && self.papers.windows(2).all(|pair| pair[0] == pair[1]);
        self.answers.len() < 5 || alike
    }
}

/// An answer's name between programs, as in `fist-3`.
pub fn word(answer: Answer) -> String {
    serde_json::to_value(answer).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
