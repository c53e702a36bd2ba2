//! Several roles in one meeting: different people, as many roles filled as can be, and each role fair by itself.

use std::collections::{BTreeMap, BTreeSet};

use baton_meeting::person::{MeetingRole, Readiness};
use baton_meeting::rotation::TURN;
use baton_meeting::series::Passage;
use proptest::prelude::*;

use crate::histories;
use crate::rotation::{LEADS, Season, attendance, day, everybody, everybody_once, person};

/// Which roles each person does not do.
fn unwilling(people: usize) -> impl Strategy<Value = Vec<BTreeSet<usize>>> {
    prop::collection::vec(prop::collection::btree_set(0..4usize, 0..3), people)
}

fn season(people: usize, roles: usize, unwilling: &[BTreeSet<usize>], seed: u64) -> Season {
    let mut season = Season::of(&vec![1; people], &MeetingRole::ALL[..roles], seed);
    for (index, not) in unwilling.iter().enumerate().take(people) {
        for role in not {
            let (person, role) = (person(index), MeetingRole::ALL[*role]);
            season.passes(Passage::Readied { on: day(0), person, role, readiness: Readiness::Observe });
        }
    }
    season
}

/// The most roles that can be filled by different people, by trying every way.
fn most(present: &BTreeSet<usize>, roles: usize, unwilling: &[BTreeSet<usize>]) -> usize {
    fn filled(role: usize, roles: usize, free: &BTreeSet<usize>, unwilling: &[BTreeSet<usize>]) -> usize {
        if role == roles {
            return 0;
        }
        let without = filled(role + 1, roles, free, unwilling);
        let with = free.iter().filter(|index| !unwilling[**index].contains(&role)).map(|index| {
            let mut rest = free.clone();
            rest.remove(index);
            1 + filled(role + 1, roles, &rest, unwilling)
        });
        with.max().unwrap_or(0).max(without)
    }
    filled(0, roles, present, unwilling)
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn with_everybody_there_every_role_goes_round_to_everybody(people in 1..8usize, roles in 1..5usize, seed in any::<u64>()) {
        let roles = roles.min(people);
        let mut season = season(people, roles, &[], seed);
        for _ in 0..people * 3 {
            season.meet(&everybody(people));
        }
        for role in &MeetingRole::ALL[..roles] {
            everybody_once(&season.who(*role), &everybody(people))?;
        }
    }

    #[test]
    fn roles_that_can_be_filled_are_filled_by_different_people_who_are_ready(
        people in 1..7usize, roles in 1..5usize, unwilling in unwilling(7), meetings in attendance(7, 12), seed in any::<u64>(),
    ) {
        let mut season = season(people, roles, &unwilling, seed);
        for mut present in meetings {
            present.retain(|index| *index < people);
            let chosen = season.meet(&present);
            let different: BTreeSet<usize> = chosen.values().copied().collect();
            prop_assert_eq!(different.len(), chosen.len(), "nobody has two roles: {:?}", &chosen);
            for (role, index) in &chosen {
                let place = MeetingRole::ALL.iter().position(|known| known == role).unwrap();
                prop_assert!(present.contains(index) && !unwilling[*index].contains(&place), "{index} is not there or not ready for {role:?}");
            }
            prop_assert_eq!(chosen.len(), most(&present, roles, &unwilling), "of {:?}, {:?}", &present, &chosen);
        }
    }

    #[test]
    fn balances_stay_within_bounds_when_some_are_ready_for_one_role_only(
        people in 2..6usize, roles in 1..3usize, unwilling in unwilling(6), seed in any::<u64>(),
    ) {
        let mut season = season(people, roles, &unwilling, seed);
        for _ in 0..40 {
            season.meet(&everybody(people));
        }
        for (role, index) in MeetingRole::ALL[..roles].iter().flat_map(|role| (0..people).map(move |index| (*role, index))) {
            let balance = season.balance(role, index);
            prop_assert!(balance.abs() <= TURN * (people as i64 - 1), "{role:?} of {index}: {} turns; {:?}", balance as f64 / TURN as f64, &unwilling);
        }
    }
}

/// What a search found: with A ready for both roles and B ready only to lead, A's balance to lead grew by half a turn at every
/// meeting, although A was never considered for leading.
#[test]
fn whoever_is_kept_for_a_later_role_gains_nothing_in_the_earlier_one() {
    let not = vec![BTreeSet::new(), BTreeSet::from([1])];
    let mut season = season(2, 2, &not, 1);
    for _ in 0..20 {
        let chosen = season.meet(&everybody(2));
        assert_eq!(chosen, BTreeMap::from([(LEADS, 1), (MeetingRole::Scribe, 0)]), "B leads, because only A can write");
    }
    assert_eq!(season.balance(LEADS, 0), 0, "A was not considered, so A is due nothing");
    assert_eq!(season.balance(LEADS, 1), 0, "B was the only candidate, so B paid what B gained");
}
