//! Yes or no: majority, two thirds, unanimity, each of a base that the room knows beforehand.
//!
//! Source: Robert's Rules of Order Newly Revised, 12th edition, 44:1-10. Integers only; a tie is lost. Recused people leave every base
//! and stay in the quorum; a quorum counts persons, never weights.
//!
//! **Invariant:** nothing is adopted with no yes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::flaw::{Flaw, MOST_WEIGHT, MOST_WEIGHTS};
use crate::message::Message;

/// How many yes it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "VoteShare"))]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// More yes than the rest of the base.
    Majority,
    /// Two thirds of the base.
    TwoThirds,
    /// Nobody against, somebody for.
    Unanimous,
}

/// What the yes are held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "VoteBase"))]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// Yes and no; abstentions have no effect.
    Cast,
    /// Everybody present; an abstention is as a no.
    Present,
    /// Everybody who belongs, there or not; abstaining and missing are as a no.
    Members,
}

/// The parameters of a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// How many yes it takes.
    pub share: Share,
    /// Of whom. Unanimity looks at nobody but those who vote.
    pub base: Base,
    /// How many persons have to be present; none when left out.
    #[serde(default)]
    pub quorum: Option<u32>,
}

impl Rule {
    /// The rule of today, without a quorum.
    pub fn of(share: Share, base: Base) -> Self {
        Self { version: 1, share, base, quorum: None }
    }
}

/// What one person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// For it.
    Yes,
    /// Against it.
    No,
    /// Takes part and takes no side.
    Abstains,
    /// Handed in a ballot with nothing on it.
    Blank,
}

/// One person of the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voter {
    /// Their weight, usually 1.
    pub weight: u64,
    /// Whether they are marked present; whoever says something is.
    pub present: bool,
    /// Whether they have a conflict of interest: they leave the base, and whatever they say does not count.
    pub recused: bool,
    /// What they say; nothing when they have not answered.
    pub says: Option<Says>,
    /// Whether somebody else says it for them: then they are in the base, and in no quorum.
    pub by_proxy: bool,
}

/// Everybody added up, by weight; the recused are in none of it but the quorum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Totals {
    /// For it.
    pub yes: u64,
    /// Against it.
    pub no: u64,
    /// Took no side.
    pub abstained: u64,
    /// Handed in nothing.
    pub blank: u64,
    /// Everybody present.
    pub present: u64,
    /// Everybody who belongs.
    pub members: u64,
    /// Persons present, the recused too; for the quorum.
    pub persons: u64,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// Adopted.
    Adopted,
    /// Not adopted.
    NotAdopted,
    /// Fewer persons than the quorum: nothing is decided.
    NoQuorum,
    /// Nobody is in the base: nothing is decided.
    NobodyMayDecide,
}

/// A result that explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Voted {
    /// How it ended.
    pub ended: Ended,
    /// What it was held against.
    pub totals: Totals,
    /// One sentence that a person can check.
    pub explanation: Message,
}

impl Totals {
    /// Adds everybody up.
    ///
    /// # Errors
    /// Refuses weights outside 1 to 10^9, and weights that sum to more than 2^53 - 1; names the person by their place from 1.
    pub fn of(voters: &[Voter]) -> Result<Self, (usize, Flaw)> {
        let mut totals = Self::default();
        let mut sum = 0_u64;
        for (at, voter) in voters.iter().enumerate() {
            if voter.weight == 0 || voter.weight > MOST_WEIGHT {
                return Err((at + 1, Flaw::Weight(voter.weight)));
            }
            sum += voter.weight;
            if sum > MOST_WEIGHTS {
                return Err((at + 1, Flaw::WeightsSum));
            }
            let present = voter.present || voter.says.is_some();
            totals.persons += u64::from(voter.present || (voter.says.is_some() && !voter.by_proxy));
            if voter.recused {
                continue;
            }
            totals.members += voter.weight;
            totals.present += if present { voter.weight } else { 0 };
            match voter.says {
                Some(Says::Yes) => totals.yes += voter.weight,
                Some(Says::No) => totals.no += voter.weight,
                Some(Says::Abstains) => totals.abstained += voter.weight,
                Some(Says::Blank) => totals.blank += voter.weight,
                None => {}
            }
        }
        Ok(totals)
    }

    /// Everybody who said something.
    pub fn said(&self) -> u64 {
        self.yes + self.no + self.abstained + self.blank
    }

    /// Counts by show of hands: so many present, so many members.
    ///
    /// # Errors
    /// Refuses fewer present than said something, and fewer members than are present.
    pub fn checked(self) -> Result<Self, Flaw> {
        let parts = [self.yes, self.no, self.abstained, self.blank];
        let said = parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(*part)).filter(|said| *said <= MOST_WEIGHTS);
        let Some(said) = said.filter(|_| self.members <= MOST_WEIGHTS) else { return Err(Flaw::WeightsSum) };
        if said > self.present || self.present > self.members { Err(Flaw::SmallBase) } else { Ok(self) }
    }
}

/// The result of a vote.
pub fn result(rule: &Rule, totals: &Totals) -> Voted {
    let [yes, no, present, members] = [totals.yes, totals.no, totals.present, totals.members].map(u128::from);
    let base = match (rule.share, rule.base) {
        (Share::Unanimous, _) | (_, Base::Cast) => yes + no,
        (_, Base::Present) => present,
        (_, Base::Members) => members,
    };
    // Whoever could have voted: without anybody, nobody may decide.
    let may = if rule.base == Base::Members { members } else { present };
    let enough = match (rule.share, rule.base) {
        (Share::Unanimous, _) => no == 0,
        (Share::Majority, Base::Cast) => yes > no,
        (Share::TwoThirds, Base::Cast) => yes >= 2 * no,
        (Share::Majority, _) => 2 * yes > base,
        (Share::TwoThirds, _) => 3 * yes >= 2 * base,
    };
    let ended = if rule.quorum.is_some_and(|quorum| totals.persons < u64::from(quorum)) {
        Ended::NoQuorum
    } else if may == 0 {
        Ended::NobodyMayDecide
    } else if yes > 0 && enough {
        Ended::Adopted
    } else {
        Ended::NotAdopted
    };
    let (adopted, not_adopted) = match (rule.share, rule.base) {
        (Share::Unanimous, _) => ("count-vote-unanimous-adopted", "count-vote-unanimous-not-adopted"),
        (Share::Majority, Base::Cast) => ("count-vote-majority-cast-adopted", "count-vote-majority-cast-not-adopted"),
        (Share::Majority, Base::Present) => ("count-vote-majority-present-adopted", "count-vote-majority-present-not-adopted"),
        (Share::Majority, Base::Members) => ("count-vote-majority-members-adopted", "count-vote-majority-members-not-adopted"),
        (Share::TwoThirds, Base::Cast) => ("count-vote-two-thirds-cast-adopted", "count-vote-two-thirds-cast-not-adopted"),
        (Share::TwoThirds, Base::Present) => ("count-vote-two-thirds-present-adopted", "count-vote-two-thirds-present-not-adopted"),
        (Share::TwoThirds, Base::Members) => ("count-vote-two-thirds-members-adopted", "count-vote-two-thirds-members-not-adopted"),
    };
    let key = match ended {
        Ended::Adopted => adopted,
        Ended::NotAdopted => not_adopted,
        Ended::NoQuorum => "count-vote-no-quorum",
        Ended::NobodyMayDecide => "count-vote-nobody",
    };
    let explanation = Message::new(key)
        .number("yes", totals.yes)
        .number("no", totals.no)
        .number("abstained", totals.abstained)
        .number("blank", totals.blank)
        .number("present", totals.present)
        .number("members", totals.members)
        .number("persons", totals.persons)
        .number("quorum", rule.quorum.unwrap_or_default());
    Voted { ended, totals: *totals, explanation }
}
