//! What somebody marks on a ballot among options: an order, or a number for each.
//!
//! **Invariant:** options stand by their identity, so a ballot means the same however they are called or laid out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::count::flaw::Flaw;
use super::count::profile::{Choice, EQUAL, Mark};
use crate::id::{OptionId, PersonId};
use crate::refusal::Refusal;

/// The marks of one ballot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Marking {
    /// Options in groups, the first first; a group of several shares a rank. One option alone is one choice.
    Ranks(Vec<Vec<OptionId>>),
    /// Points, dots, or a one for what somebody approves of; an option that is left out has none.
    Points(BTreeMap<OptionId, u32>),
}

/// A ballot with whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Paper {
    /// Whose.
    pub person: PersonId,
    /// What is marked.
    pub marking: Marking,
}

impl Marking {
    /// Whether nothing is marked: a blank ballot, which counts as cast.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Ranks(ranks) => ranks.iter().all(Vec::is_empty),
            Self::Points(points) => points.is_empty(),
        }
    }

    /// The options it names.
    pub fn named(&self) -> Box<dyn Iterator<Item = &OptionId> + '_> {
        match self {
            Self::Ranks(ranks) => Box::new(ranks.iter().flatten()),
            Self::Points(points) => Box::new(points.keys()),
        }
    }

    /// The marks of a ranked ballot, as the count reads them.
    pub(super) fn ranks(&self, options: &[Choice]) -> Result<Vec<Mark>, Refusal> {
        let Self::Ranks(ranks) = self else { return Err(unfit()) };
        let mut marks = Vec::new();
        for rank in ranks {
            for (place, option) in rank.iter().enumerate() {
                if place > 0 {
                    marks.push(EQUAL);
                }
                marks.push(Mark::try_from(number(options, option)?).map_err(|_| Flaw::ManyOptions.refusal())?);
            }
        }
        Ok(marks)
    }

    /// The points of a ballot, one or nothing for each option.
    pub(super) fn points(&self, options: &[Choice]) -> Result<Vec<Option<i64>>, Refusal> {
        let Self::Points(points) = self else { return Err(unfit()) };
        let mut marks = vec![None; options.len()];
        for (option, given) in points {
            marks[number(options, option)?] = Some(i64::from(*given));
        }
        Ok(marks)
    }
}

fn number(options: &[Choice], option: &OptionId) -> Result<usize, Refusal> {
    options.iter().position(|known| known.id == option.as_str()).ok_or_else(|| Refusal::new("unknown-option"))
}

fn unfit() -> Refusal {
    Refusal::new("marking-does-not-fit").hint("marking-fits")
}
