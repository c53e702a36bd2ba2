//! Real histories played again: the concentration that was there, and what the fair rota makes of it.

use crate::played::{self, best};
use std::collections::BTreeMap;

#[test]
fn the_fair_rota_comes_near_the_best_that_real_attendance_allows() {
    let folder = played::folder("ethereum");
    let Some(all) = played::all(&folder) else {
        eprintln!("SKIPPED: {} is not here; set BATON_DATA to the folder of real input", folder.display());
        return;
    };
    let long: Vec<_> = all.iter().filter(|one| one.meetings >= 8).collect();
    assert!(!long.is_empty(), "there is no series of eight meetings in {}", folder.display());
    for one in long {
        assert!(one.led > 0 && one.eligible > 1, "the minutes of {} say who led and who was there: {one:?}", one.series);
        assert!(one.before.effective < one.best.effective, "leading was more concentrated than it need have been: {one:?}");
        assert!(one.fair.effective <= one.best.effective + 1e-9, "nothing is better than the best: {one:?}");
        assert!(one.ratio() >= 0.9, "the fair rota reaches {:.3} of the best in {}: {one:?}", one.ratio(), one.series);
    }
}

#[test]
fn the_best_assignment_is_found_where_taking_turns_in_order_misses_it() {
    // The first comes to everything, the others only to one each: 1, 1, 1, and the rest to the first.
    let loads = best::loads(&[vec![0, 1], vec![0, 2], vec![0, 3], vec![0]]);
    assert_eq!(loads, BTreeMap::from([(0, 1), (1, 1), (2, 1), (3, 1)]));
    // A chain: what the first gives to the second, the second must be able to give to the third.
    let loads = best::loads(&[vec![0, 1], vec![0, 1], vec![0], vec![1, 2], vec![1, 2], vec![1, 2]]);
    assert_eq!(loads.into_values().collect::<Vec<_>>(), [2, 2, 2]);
}

mod every_assignment {
    use super::best;
    use proptest::prelude::*;

    fn least(meetings: &[Vec<usize>], loads: &mut [u64; 4]) -> u64 {
        let Some((first, rest)) = meetings.split_first() else { return loads.iter().map(|load| load * load).sum() };
        let each = first.iter().map(|person| {
            loads[*person] += 1;
            let found = least(rest, loads);
            loads[*person] -= 1;
            found
        });
        each.min().unwrap_or(u64::MAX)
    }

    proptest! {
        #![proptest_config(crate::long_histories())]
        #[test]
        fn is_no_better_than_the_best(meetings in prop::collection::vec(prop::collection::btree_set(0_usize..4, 1..=3), 1..7)) {
            let meetings: Vec<Vec<usize>> = meetings.into_iter().map(|who| who.into_iter().collect()).collect();
            let found: u64 = best::loads(&meetings).values().map(|load| load * load).sum();
            prop_assert_eq!(found, least(&meetings, &mut [0; 4]), "of {:?}", meetings);
        }
    }
}
