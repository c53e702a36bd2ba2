//! 1-2-4-All: everybody thinks alone, then in pairs, then in fours, then all together; one, two, four and five minutes.
//!
//! The clock is a stored wall deadline, so that it is right after sleep, a crash or a restart; a pause moves it.
//! Source: Lipmanowicz and McCandless, Liberating Structures, "1-2-4-All".
//!
//! **Invariant:** everybody here is in exactly one group, and nobody sits alone but in the first phase.

use chrono::{DateTime, Duration, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::turns;
use crate::id::{PersonId, StepId};
use crate::meeting::Meeting;
use crate::refusal::Refusal;

/// How far 1-2-4-All is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Everybody alone, in silence.
    Alone,
    /// In pairs.
    Pairs,
    /// In fours.
    Fours,
    /// All together.
    All,
}

impl Phase {
    /// The minutes it has.
    pub fn minutes(self) -> u32 {
        match self {
            Self::Alone => 1,
            Self::Pairs => 2,
            Self::Fours => 4,
            Self::All => 5,
        }
    }

    /// The one after it.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Alone => Some(Self::Pairs),
            Self::Pairs => Some(Self::Fours),
            Self::Fours => Some(Self::All),
            Self::All => None,
        }
    }
}

/// 1-2-4-All that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Gathering {
    /// In which step.
    pub step: StepId,
    /// How far it is.
    pub phase: Phase,
    /// Everybody who takes part, in order; neighbours talk.
    pub people: Vec<PersonId>,
    /// When the minutes of this phase are up; moved by pauses.
    pub deadline: DateTime<Utc>,
}

impl Gathering {
    /// Who talks with whom in this phase.
    pub fn groups(&self) -> Vec<Vec<PersonId>> {
        grouped(&self.people, self.phase)
    }
}

/// The one that goes on in the step that is going on.
pub fn current(meeting: &Meeting) -> Option<&Gathering> {
    let step = &meeting.now.as_ref()?.step;
    meeting.gathering.as_ref().filter(|gathering| gathering.step == *step)
}

/// Who talks with whom: neighbours in pairs, an odd one makes a three; two pairs make a four, and a pair left over joins the last.
pub fn grouped(people: &[PersonId], phase: Phase) -> Vec<Vec<PersonId>> {
    let pairs = || join(people.chunks(2).map(<[PersonId]>::to_vec).collect(), 2);
    match phase {
        Phase::Alone => people.iter().map(|person| vec![person.clone()]).collect(),
        Phase::Pairs => pairs(),
        Phase::Fours => {
            let fours: Vec<Vec<PersonId>> = pairs().chunks(2).map(<[Vec<PersonId>]>::concat).collect();
            join(fours, 4)
        }
        Phase::All => vec![people.to_vec()],
    }
}

/// A last group smaller than the others joins the one before it.
fn join(mut groups: Vec<Vec<PersonId>>, size: usize) -> Vec<Vec<PersonId>> {
    if groups.len() > 1
        && let Some(few) = groups.pop_if(|last| last.len() < size)
        && let Some(before) = groups.last_mut()
    {
        before.extend(few);
    }
    groups
}

/// Puts the next phase together, or the first when none goes on.
///
/// # Errors
/// Refuses fewer than two people, and a phase after the last.
pub(super) fn entered(meeting: &Meeting, at: DateTime<Utc>) -> Result<Gathering, Refusal> {
    let step = meeting.now.as_ref().map(|now| now.step.clone()).ok_or_else(|| Refusal::new("no-step").hint("go-on"))?;
    let before = current(meeting);
    let phase = match before {
        None => Phase::Alone,
        Some(before) => before.phase.next().ok_or_else(|| Refusal::new("all-together-already"))?,
    };
    let order = turns::order(meeting);
    // Whoever thought together stays together; whoever came since sits at the end.
    let mut people: Vec<PersonId> =
        before.into_iter().flat_map(|before| &before.people).filter(|person| order.contains(person)).cloned().collect();
    people.extend(order.into_iter().filter(|person| before.is_none_or(|before| !before.people.contains(person))));
    if people.len() < 2 {
        return Err(Refusal::new("too-few-for-pairs").hint("mark-who-is-here"));
    }
    Ok(Gathering { step, phase, people, deadline: at + Duration::minutes(i64::from(phase.minutes())) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sizes(people: usize, phase: Phase) -> Vec<usize> {
        let people: Vec<PersonId> = (0..people).map(|one| PersonId::from(format!("p{one}"))).collect();
        grouped(&people, phase).iter().map(Vec::len).collect()
    }

    #[test]
    fn odd_people_make_a_three_and_a_pair_left_over_joins_the_last_four() {
        assert_eq!(sizes(2, Phase::Pairs), [2]);
        assert_eq!(sizes(5, Phase::Pairs), [2, 3]);
        assert_eq!(sizes(8, Phase::Fours), [4, 4]);
        assert_eq!(sizes(9, Phase::Fours), [4, 5], "the three of the pairs stays together");
        assert_eq!(sizes(6, Phase::Fours), [6], "a pair alone would hear nobody new");
        assert_eq!(sizes(3, Phase::Fours), [3]);
        assert_eq!(sizes(7, Phase::All), [7]);
    }

    proptest! {
        #[test]
        fn everybody_is_in_one_group_and_nobody_alone_after_the_first_phase(count in 2..60usize) {
            let people: Vec<PersonId> = (0..count).map(|one| PersonId::from(format!("p{one}"))).collect();
            let pairs = grouped(&people, Phase::Pairs);
            for phase in [Phase::Alone, Phase::Pairs, Phase::Fours, Phase::All] {
                let groups = grouped(&people, phase);
                prop_assert_eq!(groups.concat(), people.clone(), "everybody once, in order");
                prop_assert!(phase == Phase::Alone || groups.iter().all(|group| group.len() > 1));
            }
            for four in grouped(&people, Phase::Fours) {
                prop_assert!(pairs.iter().all(|pair| pair.iter().all(|one| four.contains(one)) || pair.iter().all(|one| !four.contains(one))), "whoever talked in a pair stays together");
            }
        }
    }
}
