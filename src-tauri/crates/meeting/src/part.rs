//! Which part somebody had in a decision: proposed it, decided, led, wrote, objected, stood aside, was told.
//!
//! **Invariant:** every role of the record has its part here; one that is forgotten could not be looked for.

use crate::decision::Record;
use crate::id::PersonId;

/// A part in a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Proposed it.
    Proposer,
    /// Decided.
    Decider,
    /// Led the meeting.
    Facilitator,
    /// Wrote.
    Scribe,
    /// Improved it by an objection.
    Improved,
    /// Has a concern.
    Concerned,
    /// Objected, whatever became of it.
    Objector,
    /// Stood aside.
    StoodAside,
    /// Blocked.
    Blocked,
    /// Gave advice.
    Advised,
    /// Was given the role.
    Elected,
    /// Voted by somebody else's hand.
    ByProxy,
    /// Abstained.
    Abstained,
    /// Had a stake, and did not decide.
    Recused,
    /// Was expected and not here.
    Away,
    /// Was consulted.
    Consulted,
    /// Is told.
    Informed,
}

impl Part {
    /// All of them, in the order in which people read them.
    pub const ALL: [Self; 17] = [
        Self::Proposer,
        Self::Decider,
        Self::Facilitator,
        Self::Scribe,
        Self::Improved,
        Self::Concerned,
        Self::Objector,
        Self::StoodAside,
        Self::Blocked,
        Self::Advised,
        Self::Elected,
        Self::ByProxy,
        Self::Abstained,
        Self::Recused,
        Self::Away,
        Self::Consulted,
        Self::Informed,
    ];

    /// The word it is looked for by, and kept under.
    pub fn word(self) -> &'static str {
        match self {
            Self::Proposer => "proposer",
            Self::Decider => "decider",
            Self::Facilitator => "facilitator",
            Self::Scribe => "scribe",
            Self::Improved => "improved",
            Self::Concerned => "concerned",
            Self::Objector => "objector",
            Self::StoodAside => "stood-aside",
            Self::Blocked => "blocked",
            Self::Advised => "advised",
            Self::Elected => "elected",
            Self::ByProxy => "by-proxy",
            Self::Abstained => "abstained",
            Self::Recused => "recused",
            Self::Away => "away",
            Self::Consulted => "consulted",
            Self::Informed => "informed",
        }
    }

    /// Everybody who had a part in a decision, and which; somebody may have had several.
    pub fn of(record: &Record) -> Vec<(&PersonId, Self)> {
        let people = &record.people;
        let mut parts: Vec<(&PersonId, Self)> = Vec::new();
        for (one, part) in [
            (&people.proposer, Self::Proposer),
            (&people.facilitator, Self::Facilitator),
            (&people.scribe, Self::Scribe),
            (&people.elected, Self::Elected),
        ] {
            parts.extend(one.iter().map(|person| (person, part)));
        }
        for (several, part) in [
            (&people.deciders, Self::Decider),
            (&people.improved, Self::Improved),
            (&people.improved, Self::Objector),
            (&people.abstained, Self::Abstained),
            (&people.recused, Self::Recused),
            (&people.away, Self::Away),
            (&people.consulted, Self::Consulted),
            (&people.informed, Self::Informed),
        ] {
            parts.extend(several.iter().map(|person| (person, part)));
        }
        for (remarks, part) in [
            (&people.concerned, Self::Concerned),
            (&people.objected, Self::Objector),
            (&people.blocked, Self::Objector),
            (&people.blocked, Self::Blocked),
            (&people.stood_aside, Self::StoodAside),
            (&people.advised, Self::Advised),
        ] {
            parts.extend(remarks.iter().map(|remark| (&remark.person, part)));
        }
        parts.extend(people.by_proxy.iter().map(|proxy| (&proxy.from, Self::ByProxy)));
        parts.extend(record.tally.objections.iter().map(|(person, _)| (person, Self::Objector)));
        parts.sort_by_key(|(person, part)| (*part, *person));
        parts.dedup();
        parts
    }
}
