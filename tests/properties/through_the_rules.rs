//! Whose turn it is as people live it: published ahead, held, missed and stood in for, all through intents.

use std::collections::BTreeSet;

use baton_meeting::id::PersonId;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{self, PUBLISHED, TURN};
use proptest::prelude::*;
use serde_json::json;

use crate::room::Room;
use crate::rotation::everybody_once;
use crate::{histories, long_histories};

const ROLES: [MeetingRole; 2] = [MeetingRole::Facilitator, MeetingRole::Scribe];

fn names(indices: impl IntoIterator<Item = usize>) -> Vec<String> {
    indices.into_iter().map(|index| format!("p{index}")).collect()
}

/// Who had a role in each meeting, by number.
fn who(room: &Room, role: MeetingRole) -> Vec<usize> {
    room.series().held.iter().filter_map(|held| held.did.get(&role)?.last()).map(|spell| spell.person.0[1..].parse().unwrap()).collect()
}

proptest! {
    #![proptest_config(long_histories())]

    #[test]
    fn published_or_not_everybody_leads_and_writes_once_a_round(people in 2..8usize, seed in any::<u64>()) {
        let mut room = Room::with(people, seed);
        for _ in 0..people * 3 {
            room.meet(&names(0..people));
        }
        for role in ROLES {
            everybody_once(&who(&room, role), &(0..people).collect())?;
        }
    }

    #[test]
    fn a_published_name_stays_whatever_else_happens(
        people in 2..7usize, away in prop::collection::vec(prop::collection::btree_set(0..7usize, 0..4), 1..15), seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        for away in away {
            let before = room.published();
            room.meet(&names((0..people).filter(|index| !away.contains(index))));
            let after = room.published();
            prop_assert!(before.iter().all(|slot| after.contains(slot)), "{before:?} became {after:?}");
            let ahead = after.iter().filter(|(date, _)| *date >= room.at.date_naive()).count();
            prop_assert_eq!(ahead, PUBLISHED, "the next meetings have names to plan by");
        }
    }

    #[test]
    fn published_balances_stay_within_their_bound(
        people in 2..6usize, away in prop::collection::vec(prop::collection::btree_set(0..6usize, 0..6), 1..40), seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        for away in away {
            room.meet(&names((0..people).filter(|index| !away.contains(index))));
            let ledgers = rotation::ledgers(room.series());
            let bound = TURN * (PUBLISHED as i64 + 1) * (people as i64 - 1);
            for (role, ledger) in &ledgers.roles {
                prop_assert_eq!(ledger.sum(), 0, "{:?}", role);
                let far = ledgers.people().into_iter().find(|person| ledgers.balance(*role, person).abs() > bound);
                prop_assert!(far.is_none(), "{role:?}: {far:?}");
            }
        }
    }

    #[test]
    fn the_same_records_in_another_order_give_the_same_rota(
        people in 2..6usize, away in prop::collection::vec(prop::collection::btree_set(0..6usize, 0..4), 2..12), turn in any::<prop::sample::Index>(), seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        for away in &away {
            room.meet(&names((0..people).filter(|index| !away.contains(index))));
        }
        let mut shuffled = room.series().clone();
        let held = shuffled.held.len();
        shuffled.held.rotate_left(turn.index(held));
        let today = room.at.date_naive();
        prop_assert_eq!(rotation::rota(&shuffled, today, 20), rotation::rota(room.series(), today, 20), "the ledger follows dates, not entries");
    }

    #[test]
    fn a_leaver_is_in_no_slot_and_the_others_keep_a_full_rota(people in 3..7usize, meetings in 0..9usize, leaver in 0..7usize, seed in any::<u64>()) {
        let leaver = leaver % people;
        let mut room = Room::with(people, seed);
        for _ in 0..meetings {
            room.meet(&names(0..people));
        }
        room.must(json!({ "do": "person-leaves", "person": format!("p{leaver}") }));
        let gone = PersonId(format!("p{leaver}"));
        let today = room.at.date_naive();
        let turns = rotation::rota(room.series(), today, 20);
        for turn in &turns {
            prop_assert!(turn.roles.values().all(|(person, _)| *person != gone), "{:?} has left", turn);
            prop_assert!(ROLES.iter().all(|role| turn.roles.contains_key(role)), "{:?}", turn);
        }
        let rest: Vec<usize> = (0..people).filter(|index| *index != leaver).collect();
        // What was published before stays; what the leaver left behind is worn off within as many meetings as people squared.
        let settled = meetings + PUBLISHED + rest.len() * rest.len();
        for _ in 0..PUBLISHED + rest.len() * (rest.len() + 2) {
            room.meet(&names(rest.clone()));
        }
        let who = who(&room, MeetingRole::Facilitator);
        everybody_once(&who[settled..], &rest.iter().copied().collect::<BTreeSet<_>>())?;
    }
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn reading_the_rota_publishes_nothing(people in 1..6usize, seed in any::<u64>()) {
        let room = Room::with(people, seed);
        let before = room.series().clone();
        let far = rotation::rota(room.series(), room.at.date_naive(), 30);
        prop_assert_eq!(far.iter().filter(|turn| turn.published).count(), PUBLISHED, "what is published is published");
        prop_assert_eq!(&before, room.series(), "and the rest is a forecast");
    }
}

/// A series may be started for a day to come; somebody who leaves before then is not in its rota when it begins.
#[test]
fn whoever_leaves_before_the_first_meeting_is_not_in_the_rota() {
    let mut room = Room::with(3, 7);
    room.must(json!({
        "do": "start-series", "id": "later", "team": "t", "name": "Later", "every": "FREQ=WEEKLY", "from": "2026-03-02", "at": "10:00",
        "zone": "UTC", "minutes": 30,
    }));
    room.must(json!({ "do": "person-leaves", "person": "p1" }));
    let series = &room.state.series[&baton_meeting::id::SeriesId::from("later")];
    let turns = rotation::rota(series, room.at.date_naive(), 12);
    assert!(turns.iter().flat_map(|turn| turn.roles.values()).all(|(person, _)| person.as_str() != "p1"), "{turns:?}");
}

/// Somebody leads in the morning and leaves in the evening: they pay for the meeting before their balance is shared out.
#[test]
fn whoever_leaves_on_the_day_of_a_meeting_was_still_there_for_it() {
    let mut room = Room::with(3, 7);
    room.meet(&names(0..3));
    let led = room.series().held[0].did[&MeetingRole::Facilitator][0].person.clone();
    room.at -= chrono::Duration::days(1);
    room.must(json!({ "do": "person-leaves", "person": led }));
    let ledgers = rotation::ledgers(room.series());
    let ledger = &ledgers.roles[&MeetingRole::Facilitator];
    assert_eq!(ledgers.balance(MeetingRole::Facilitator, &led), 0, "nothing is kept for somebody who has left");
    assert_eq!(ledger.sum(), 0, "what they owed was spread over the rest");
}
