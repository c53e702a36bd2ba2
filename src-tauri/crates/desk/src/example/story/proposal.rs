//! A proposal as it is told: its text, what stood in the way, how it was decided.
//!
//! **Invariant:** what a person objects to is said in that person's words.

use baton_meeting::proposal::Reversible;

use super::{Key, Who};

/// How it is decided.
pub(crate) enum How {
    /// By consent.
    Consent,
    /// By majority: who says no and why, who abstains.
    Majority { no: Vec<(Who, &'static str)>, abstain: Vec<Who> },
    /// By the role named, whose holder decides.
    Role(&'static str, Who),
}

/// What becomes of an objection.
pub(crate) enum Ends {
    /// A new text meets it.
    Amended(&'static str),
    /// It becomes a concern with a measure.
    Measured(&'static str),
    /// It is withdrawn.
    Withdrawn,
    /// It stands: nothing is decided.
    Stands,
}

/// An objection.
pub(crate) struct Objection {
    pub who: Who,
    pub words: &'static str,
    pub ends: Ends,
}

/// A proposal.
pub(crate) struct Proposal {
    pub key: Key,
    pub text: &'static str,
    /// Who proposes, when it is not the item's owner.
    pub by: Option<Who>,
    pub how: How,
    pub why: &'static str,
    pub options: &'static [&'static str],
    pub reversible: Reversible,
    /// After how many weeks it is looked at again.
    pub review: Option<i64>,
    pub tags: &'static [&'static str],
    pub consulted: &'static [Who],
    pub informed: &'static [Who],
    pub affected: &'static str,
    pub supersedes: Option<Key>,
    pub amends: Option<Key>,
    pub objections: Vec<Objection>,
    pub concerns: Vec<(Who, &'static str)>,
}

/// A proposal, decided by consent unless something else is said.
pub(crate) fn proposal(key: Key, text: &'static str) -> Proposal {
    Proposal {
        key,
        text,
        by: None,
        how: How::Consent,
        why: "",
        options: &[],
        reversible: Reversible::Easily,
        review: None,
        tags: &[],
        consulted: &[],
        informed: &[],
        affected: "",
        supersedes: None,
        amends: None,
        objections: Vec::new(),
        concerns: Vec::new(),
    }
}

impl Proposal {
    pub fn by(mut self, who: Who) -> Self {
        self.by = Some(who);
        self
    }
    pub fn why(mut self, words: &'static str) -> Self {
        self.why = words;
        self
    }
    pub fn options(mut self, lines: &'static [&'static str]) -> Self {
        self.options = lines;
        self
    }
    pub fn reversible(mut self, how: Reversible) -> Self {
        self.reversible = how;
        self
    }
    pub fn review(mut self, weeks: i64) -> Self {
        self.review = Some(weeks);
        self
    }
    pub fn tags(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }
    pub fn consulted(mut self, people: &'static [Who]) -> Self {
        self.consulted = people;
        self
    }
    pub fn informed(mut self, people: &'static [Who]) -> Self {
        self.informed = people;
        self
    }
    pub fn affected(mut self, words: &'static str) -> Self {
        self.affected = words;
        self
    }
    pub fn supersedes(mut self, key: Key) -> Self {
        self.supersedes = Some(key);
        self
    }
    pub fn amends(mut self, key: Key) -> Self {
        self.amends = Some(key);
        self
    }
    pub fn objection(mut self, who: Who, words: &'static str, ends: Ends) -> Self {
        self.objections.push(Objection { who, words, ends });
        self
    }
    pub fn concern(mut self, who: Who, words: &'static str) -> Self {
        self.concerns.push((who, words));
        self
    }
    pub fn majority(mut self, no: &[(Who, &'static str)], abstain: &[Who]) -> Self {
        self.how = How::Majority { no: no.to_vec(), abstain: abstain.to_vec() };
        self
    }
    pub fn role(mut self, role: &'static str, who: Who) -> Self {
        self.how = How::Role(role, who);
        self
    }

    /// Whether somebody has a part of their own in it.
    pub fn names(&self, who: &str) -> bool {
        let votes = match &self.how {
            How::Consent => false,
            How::Majority { no, abstain } => no.iter().any(|(voter, _)| *voter == who) || abstain.contains(&who),
            How::Role(_, holder) => *holder == who,
        };
        votes
            || self.by == Some(who)
            || self.objections.iter().any(|objection| objection.who == who)
            || self.concerns.iter().any(|(person, _)| *person == who)
    }
}
