//! The steps of a round: each method walks through its own, and any move is allowed.
//!
//! **Invariant:** a step changes what is said and shown, never what was answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Method;

/// A step of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RoundStep {
    /// The proposal is presented.
    Present,
    /// Questions to understand.
    Clarify,
    /// One short reaction each.
    React,
    /// The proposer amends or clarifies.
    Amend,
    /// People are asked for advice.
    Advice,
    /// What the role is for, its domain and its term.
    Describe,
    /// Each writes a nomination.
    Nominate,
    /// Each says whom and why.
    Reasons,
    /// Nominations may change.
    Change,
    /// Somebody is proposed.
    Nominee,
    /// Everybody answers.
    Ask,
    /// Objections are tested and met.
    Resolve,
    /// Concerns are heard.
    Concerns,
    /// Whoever stands apart explains.
    Explain,
    /// Answers are counted, or shown together.
    Count,
    /// The decider decides.
    Decide,
    /// Whoever was elected accepts.
    Accept,
}

use RoundStep::{
    Accept, Advice, Amend, Ask, Change, Clarify, Concerns, Count, Decide, Describe, Explain, Nominate, Nominee, Present, React, Reasons,
    Resolve,
};

impl Method {
    /// The steps of the method, in their order.
    pub fn steps(self) -> &'static [RoundStep] {
        match self {
            Self::Consent => &[Present, Clarify, React, Ask, Resolve, Concerns],
            Self::Integrative => &[Present, Clarify, React, Amend, Ask, Resolve],
            Self::Consensus => &[Present, Clarify, React, Ask, Explain, Concerns],
            Self::Advice => &[Present, Advice, Decide],
            Self::RoleDecides => &[Present, Ask],
            Self::FistToFive | Self::Delegation => &[Present, Clarify, Ask, Explain],
            Self::Gradients => &[Present, Clarify, Ask, Count, Decide],
            Self::Majority | Self::Vote => &[Present, Clarify, Ask, Count],
            Self::Plurality | Self::Approval | Self::Score | Self::Star | Self::Dots | Self::Runoff | Self::Schulze | Self::Stv => {
                &[Present, Clarify, Ask, Count]
            }
            Self::Lazy => &[Present, Ask],
            Self::Before => &[],
            Self::Election => &[Describe, Nominate, Reasons, Change, Nominee, Ask, Resolve, Accept],
        }
    }

    /// The step at which a round opens: talk before it belongs to the item, unless the method brings its own.
    pub fn opens_at(self) -> RoundStep {
        match self {
            Self::Integrative => Present,
            Self::Advice => Advice,
            Self::Election => Describe,
            _ => Ask,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_opens_at_one_of_its_own_steps() {
        for method in Method::ALL {
            assert!(method.steps().contains(&method.opens_at()), "{method:?} opens at a step it has");
            let mut steps = method.steps().to_vec();
            steps.dedup();
            assert_eq!(steps.len(), method.steps().len(), "{method:?} has each step once");
        }
    }
}
