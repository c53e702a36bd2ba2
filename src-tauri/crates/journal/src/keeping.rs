//! Which backups stay and which make room: the newest of each of seven days, eight weeks and twelve months.
//!
//! Days, weeks and months without a backup do not count, so that a file that rests keeps what it has. What was made before
//! something larger (an upgrade, an import, a restoring) stays for thirteen weeks, and the newest of each of these stays
//! for good. What somebody asked for stays until somebody takes it away.
//!
//! **Invariant:** the newest backup always stays, and a second look takes nothing more.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Datelike, Duration, Utc};
use chrono_tz::Tz;

use crate::backups::Reason;

const DAYS: usize = 7;
const WEEKS: usize = 8;
const MONTHS: usize = 12;
/// How many days something made before a larger step stays.
const BEFORE: i64 = 91;

/// When a backup was made, and why.
pub(crate) type When = (DateTime<Utc>, Reason);

/// The places in the list of those that make room, by the calendar of a zone.
pub(crate) fn spare(made: &[When], now: DateTime<Utc>, zone: Tz) -> Vec<usize> {
    let mut stays = vec![false; made.len()];
    let newest = |which: &dyn Fn(&Reason) -> bool| (0..made.len()).filter(|at| which(&made[*at].1)).max_by_key(|at| (made[*at].0, *at));
    let day = |at: usize| made[at].0.with_timezone(&zone).date_naive();
    let of_each = |key: &dyn Fn(usize) -> (i32, u32), most: usize| {
        let mut newest: BTreeMap<(i32, u32), usize> = BTreeMap::new();
        for at in 0..made.len() {
            let best = newest.entry(key(at)).or_insert(at);
            if (made[at].0, at) >= (made[*best].0, *best) {
                *best = at;
            }
        }
        newest.into_values().rev().take(most).collect::<Vec<_>>()
    };
    let by_time = [
        of_each(&|at| (day(at).year(), day(at).ordinal()), DAYS),
        of_each(&|at| (day(at).iso_week().year(), day(at).iso_week().week()), WEEKS),
        of_each(&|at| (day(at).year(), day(at).month()), MONTHS),
    ];
    for at in by_time.into_iter().flatten().chain(newest(&|_| true)) {
        stays[at] = true;
    }
    let mut last: HashMap<std::mem::Discriminant<Reason>, usize> = HashMap::new();
    for (at, (moment, reason)) in made.iter().enumerate() {
        match reason {
            Reason::Hand => stays[at] = true,
            Reason::Upgrade(_) | Reason::Import | Reason::Restoring => {
                stays[at] |= *moment >= now - Duration::days(BEFORE);
                let best = last.entry(std::mem::discriminant(reason)).or_insert(at);
                if (*moment, at) >= (made[*best].0, *best) {
                    *best = at;
                }
            }
            Reason::Closing | Reason::Daily => {}
        }
    }
    last.into_values().for_each(|at| stays[at] = true);
    (0..made.len()).filter(|at| !stays[*at]).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;

    const ZONE: Tz = chrono_tz::Europe::Berlin;

    fn start() -> DateTime<Utc> {
        "2026-11-23T12:00:00Z".parse().unwrap()
    }

    fn day(when: &When) -> NaiveDate {
        when.0.with_timezone(&ZONE).date_naive()
    }

    fn rest(made: &[When], now: DateTime<Utc>) -> Vec<When> {
        let spare = spare(made, now, ZONE);
        made.iter().enumerate().filter(|(at, _)| !spare.contains(at)).map(|(_, when)| *when).collect()
    }

    fn reason() -> impl Strategy<Value = Reason> {
        prop_oneof![
            6 => Just(Reason::Closing), 3 => Just(Reason::Daily), 1 => Just(Reason::Import), 1 => Just(Reason::Restoring),
            1 => (1..4i64).prop_map(Reason::Upgrade), 1 => Just(Reason::Hand)
        ]
    }

    fn any() -> impl Strategy<Value = Vec<When>> {
        prop::collection::vec((0..900i64 * 24 * 60, reason()), 0..60)
            .prop_map(|all| all.into_iter().map(|(minutes, reason)| (start() - Duration::minutes(minutes), reason)).collect())
    }

    proptest! {
        #[test]
        fn the_newest_of_everything_that_counts_stays(made in any()) {
            let stays = rest(&made, start());
            for (count, unit) in [(DAYS, 0), (WEEKS, 1), (MONTHS, 2)] {
                let of = |when: &When| match unit {
                    0 => day(when).to_string(),
                    1 => day(when).format("%G-%V").to_string(),
                    _ => day(when).format("%Y-%m").to_string(),
                };
                let units: BTreeSet<String> = made.iter().map(of).collect();
                for one in units.iter().rev().take(count) {
                    let newest = made.iter().filter(|when| of(when) == *one).map(|when| when.0).max();
                    prop_assert!(stays.iter().any(|when| Some(when.0) == newest), "the newest of {one} stays");
                }
            }
            prop_assert_eq!(stays.iter().map(|when| when.0).max(), made.iter().map(|when| when.0).max(), "the newest of all stays");
        }

        #[test]
        fn a_second_look_takes_nothing_more_and_a_year_is_little(made in any()) {
            let once = rest(&made, start());
            prop_assert_eq!(&rest(&once, start()), &once);
            let plain = made.iter().filter(|when| matches!(when.1, Reason::Closing | Reason::Daily)).copied().collect::<Vec<_>>();
            prop_assert!(rest(&plain, start()).len() <= DAYS + WEEKS + MONTHS, "what is made by itself never grows without end");
        }

        #[test]
        fn what_was_made_before_something_larger_stays_for_thirteen_weeks(made in any()) {
            let stays = rest(&made, start());
            for when in &made {
                let recent = when.0 >= start() - Duration::days(BEFORE);
                let kept = when.1 == Reason::Hand || (recent && !matches!(when.1, Reason::Closing | Reason::Daily));
                prop_assert!(!kept || stays.contains(when), "{:?} stays", when);
            }
        }

        #[test]
        fn day_by_day_it_comes_to_the_same_as_looking_once(gaps in prop::collection::vec(1..60i64, 1..120)) {
            // One backup after another, making room each time, as it really goes.
            let (mut kept, mut all, mut at): (Vec<When>, Vec<When>, _) = (Vec::new(), Vec::new(), start());
            for hours in gaps {
                at += Duration::hours(hours);
                kept.push((at, Reason::Closing));
                all.push((at, Reason::Closing));
                kept = rest(&kept, at);
            }
            prop_assert_eq!(kept, rest(&all, at), "nothing was let go on the way that should be there now");
        }
    }
}
