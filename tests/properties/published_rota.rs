//! The published rota: names to plan by, moved by nothing but what people ask for, and put back when they take it back.

use std::collections::{BTreeMap, BTreeSet};

use baton_meeting::id::PersonId;
use baton_meeting::person::MeetingRole;
use baton_meeting::rota::{Arrangement, How};
use baton_meeting::rotation::{self, TURN, Turn};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::json;

use crate::histories;
use crate::room::Room;

/// What people ask of a rota, by small numbers: who, which of the published dates, for how long.
#[derive(Clone, Debug)]
enum Act {
    Away(usize, u64, u64),
    Back(prop::sample::Index),
    Covers(usize, usize, MeetingRole),
    Swaps(usize, usize, MeetingRole),
    Unswaps(prop::sample::Index),
    CallsOff(usize),
    Leaves(usize),
    Joins(usize),
    Weighs(usize, u32),
    Pauses(usize),
    Meets(BTreeSet<usize>),
}

fn act() -> impl Strategy<Value = Act> {
    let role = || prop_oneof![Just(MeetingRole::Facilitator), Just(MeetingRole::Scribe)];
    let away = prop::collection::btree_set(0..9usize, 0..3);
    prop_oneof![
        6 => (0..9usize, 0..12u64, 0..20u64).prop_map(|(who, from, days)| Act::Away(who, from, days)),
        3 => any::<prop::sample::Index>().prop_map(Act::Back),
        3 => (0..9usize, 0..8usize, role()).prop_map(|(who, date, role)| Act::Covers(who, date, role)),
        3 => (0..8usize, 0..8usize, role()).prop_map(|(one, other, role)| Act::Swaps(one, other, role)),
        2 => any::<prop::sample::Index>().prop_map(Act::Unswaps),
        1 => (0..8usize).prop_map(Act::CallsOff),
        1 => (0..9usize).prop_map(Act::Leaves),
        1 => (0..9usize).prop_map(Act::Joins),
        1 => (0..9usize, 0..3u32).prop_map(|(who, weight)| Act::Weighs(who, weight)),
        1 => (0..9usize).prop_map(Act::Pauses),
        4 => away.prop_map(Act::Meets),
    ]
}

/// The published turns to come, by date.
fn published(room: &Room) -> BTreeMap<NaiveDate, Turn> {
    let turns = rotation::rota(room.series(), room.at.date_naive(), rotation::PUBLISHED);
    turns.into_iter().filter(|turn| turn.published).map(|turn| (turn.date, turn)).collect()
}

fn names(turn: &Turn) -> BTreeMap<MeetingRole, PersonId> {
    turn.roles.iter().map(|(role, (person, _))| (*role, person.clone())).collect()
}

/// Without the seat beside the lead, which follows whoever leads.
fn roles(turn: &Turn) -> BTreeMap<MeetingRole, PersonId> {
    let mut named = names(turn);
    named.remove(&MeetingRole::Beside);
    named
}

fn away(room: &Room, who: usize, from: u64, days: u64) -> serde_json::Value {
    let from = room.at.date_naive() + Days::new(from);
    json!({ "do": "say-away", "person": format!("p{who}"), "from": from, "until": from + Days::new(days) })
}

/// Does one thing; what the rules refuse is left.
fn does(room: &mut Room, act: &Act) {
    let dates: Vec<NaiveDate> = published(room).into_keys().collect();
    let on = |at: &usize| dates.get(*at % dates.len().max(1)).copied().unwrap_or_default();
    let turns = published(room);
    let intent = match act {
        Act::Away(who, from, days) => away(room, *who, *from, *days),
        Act::Back(which) => {
            let absences = &room.series().away;
            if absences.is_empty() {
                return;
            }
            let absence = which.get(absences);
            json!({ "do": "take-back-away", "person": absence.person, "absence": absence.id })
        }
        Act::Covers(who, date, role) => {
            json!({ "do": "take-turn", "series": "s", "date": on(date), "role": role, "person": format!("p{who}") })
        }
        Act::Swaps(one, other, role) => {
            let has = |date| turns.get(&date).and_then(|turn: &Turn| turn.roles.get(role)).map(|(person, _)| person.clone());
            let agreed: Vec<_> = [on(one), on(other)].into_iter().filter_map(has).collect();
            json!({ "do": "swap-turns", "series": "s", "date": on(one), "with": on(other), "role": role, "agreed": agreed })
        }
        Act::Unswaps(which) => {
            let arranged = &room.series().arrangements;
            if arranged.is_empty() {
                return;
            }
            json!({ "do": "take-back-turn", "series": "s", "arrangement": which.get(arranged).id() })
        }
        Act::CallsOff(date) => json!({ "do": "call-off", "series": "s", "date": on(date) }),
        Act::Leaves(who) => json!({ "do": "leave-team", "team": "t", "person": format!("p{who}") }),
        Act::Joins(who) => json!({ "do": "join-team", "team": "t", "person": format!("p{who}") }),
        Act::Weighs(who, weight) => json!({ "do": "describe-person", "person": format!("p{who}"), "weight": weight }),
        Act::Pauses(who) => json!({ "do": "pause-turns", "person": format!("p{who}"), "role": "facilitator" }),
        Act::Meets(away) => {
            let there: Vec<String> = (0..9).filter(|index| !away.contains(index)).map(|index| format!("p{index}")).collect();
            room.meet(&there);
            return;
        }
    };
    // Whatever is refused is refused calmly, and changes nothing; another test holds that.
    let _ = room.ask(intent);
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn an_absence_changes_no_slot_in_which_its_person_was_not_acting(
        people in 1..9usize, before in prop::collection::vec(act(), 0..14), who in 0..9usize, from in 0..10u64, days in 0..40u64, seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        before.iter().for_each(|act| does(&mut room, act));
        let then = published(&room);
        let person = PersonId(format!("p{}", who % people));
        let asked = away(&room, who % people, from, days);
        if room.ask(asked).is_err() {
            return Ok(());
        }
        for (date, turn) in published(&room) {
            let acted = then[&date].roles.values().any(|(other, _)| *other == person);
            // What nobody had may find somebody meanwhile.
            if !acted && then[&date].open.is_empty() {
                prop_assert_eq!(roles(&turn), roles(&then[&date]), "{} was not acting on {}", &person, date);
            }
            let gone = turn.date >= room.at.date_naive() + Days::new(from) && turn.date <= room.at.date_naive() + Days::new(from + days);
            prop_assert!(!gone || turn.roles.values().all(|(other, _)| *other != person), "{person} is away on {date}: {turn:?}");
            if gone && acted {
                for (role, other) in roles(&then[&date]).into_iter().filter(|(_, other)| *other != person) {
                    prop_assert_eq!(roles(&turn).remove(&role), Some(other), "only the turn of {} moves on {}", &person, date);
                }
            }
        }
    }

    #[test]
    fn taking_the_latest_absence_back_restores_the_rota_exactly(
        people in 1..9usize, before in prop::collection::vec(act(), 0..14), who in 0..9usize, from in 0..10u64, days in 0..40u64, seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        before.iter().for_each(|act| does(&mut room, act));
        let then = published(&room);
        let asked = away(&room, who % people, from, days);
        if room.ask(asked).is_err() {
            return Ok(());
        }
        let person = PersonId(format!("p{}", who % people));
        let absence = room.state.people[&person].away.last().cloned().unwrap();
        room.must(json!({ "do": "take-back-away", "person": person, "absence": absence.id }));
        for (date, turn) in published(&room) {
            // What nobody had may find somebody meanwhile.
            prop_assert!(!then[&date].open.is_empty() || roles(&turn) == roles(&then[&date]), "{:?} became {:?}", then[&date], turn);
        }
    }

    #[test]
    fn taking_any_absence_back_restores_only_that_persons_own_turns(
        people in 1..9usize, before in prop::collection::vec(act(), 1..20), which in any::<prop::sample::Index>(), seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        before.iter().for_each(|act| does(&mut room, act));
        let away = room.series().away.clone();
        if away.is_empty() {
            return Ok(());
        }
        let absence = which.get(&away);
        let then = published(&room);
        room.must(json!({ "do": "take-back-away", "person": absence.person, "absence": absence.id }));
        for (date, turn) in published(&room) {
            for role in [MeetingRole::Facilitator, MeetingRole::Scribe] {
                let (old, new) = (roles(&then[&date]).remove(&role), roles(&turn).remove(&role));
                // A role that nobody had may find somebody, and whoever comes back may let go of what they stood in for.
                let own = new.as_ref() == Some(&absence.person) || old.as_ref() == Some(&absence.person) || old.is_none();
                // Whoever had the turn of the one who comes back meanwhile goes back to a turn of their own.
                let back = |known: &MeetingRole| roles(&then[&date]).get(known) == new.as_ref() && roles(&turn).get(known) == Some(&absence.person);
                let own = own || MeetingRole::ALL.iter().any(back);
                prop_assert!(own || old == new, "{role:?} on {date}: {old:?} became {new:?}, and {} came back", absence.person);
            }
        }
    }

    #[test]
    fn a_turn_that_is_taken_moves_alone_and_comes_back(
        people in 2..9usize, before in prop::collection::vec(act(), 0..10), who in 0..9usize, date in 0..8usize, seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        before.iter().for_each(|act| does(&mut room, act));
        let then = published(&room);
        if then.is_empty() {
            return Ok(());
        }
        let date = *then.keys().nth(date % then.len()).unwrap();
        let by = PersonId(format!("p{}", who % people));
        let taken = room.ask(json!({ "do": "take-turn", "series": "s", "date": date, "person": by }));
        if taken.is_err() {
            return Ok(());
        }
        let now = published(&room);
        prop_assert_eq!(names(&now[&date]).remove(&MeetingRole::Facilitator), Some(by.clone()), "whoever takes a turn has it");
        for (other, turn) in &now {
            let kept = then[other].open.is_empty() && *other != date;
            prop_assert!(!kept || roles(turn) == roles(&then[other]), "{other} moved too");
        }
        let arrangement = room.series().arrangements.last().unwrap().id().clone();
        room.must(json!({ "do": "take-back-turn", "series": "s", "arrangement": arrangement }));
        let back = published(&room);
        prop_assert_eq!(roles(&back[&date]), roles(&then[&date]), "taken back, the names are as they were");
    }

    #[test]
    fn a_swap_exchanges_two_turns_and_nothing_else(
        people in 2..9usize, before in prop::collection::vec(act(), 0..10), one in 0..8usize, other in 0..8usize, seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        before.iter().for_each(|act| does(&mut room, act));
        let then = published(&room);
        if then.len() < 2 {
            return Ok(());
        }
        let dates: Vec<NaiveDate> = then.keys().copied().collect();
        let (one, other) = (dates[one % dates.len()], dates[other % dates.len()]);
        let leads = |turns: &BTreeMap<NaiveDate, Turn>, date| names(&turns[&date]).remove(&MeetingRole::Facilitator);
        let (Some(first), Some(second)) = (leads(&then, one), leads(&then, other)) else { return Ok(()) };
        let asked = json!({ "do": "swap-turns", "series": "s", "date": one, "with": other, "agreed": [first, second] });
        if room.ask(asked).is_err() {
            return Ok(());
        }
        let now = published(&room);
        prop_assert_eq!((leads(&now, one), leads(&now, other)), (Some(second.clone()), Some(first.clone())), "they have changed places");
        for (date, turn) in &now {
            let kept = then[date].open.is_empty() && ![one, other].contains(date);
            prop_assert!(!kept || roles(turn) == roles(&then[date]), "{date} moved too");
        }
        let arrangement = room.series().arrangements.last().map(Arrangement::id).cloned().unwrap();
        room.must(json!({ "do": "take-back-turn", "series": "s", "arrangement": arrangement }));
        let back = published(&room);
        prop_assert_eq!((leads(&back, one), leads(&back, other)), (Some(first), Some(second)), "and back");
    }

    #[test]
    fn whatever_people_arrange_no_two_roles_of_a_meeting_are_one_persons_and_nobody_away_is_named(
        people in 1..9usize, acts in prop::collection::vec(act(), 0..40), seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        for act in &acts {
            does(&mut room, act);
            for turn in rotation::rota(room.series(), room.at.date_naive(), 14) {
                let named: Vec<&PersonId> = turn.roles.values().map(|(person, _)| person).collect();
                let different: BTreeSet<&&PersonId> = named.iter().collect();
                prop_assert_eq!(different.len(), named.len(), "{:?} after {:?}", &turn, act);
                let gone = room.series().away.iter().find(|absence| absence.covers(turn.date) && named.contains(&&absence.person));
                prop_assert!(gone.is_none(), "{:?} is named on {}", gone, turn.date);
                let members = &room.state.teams.values().next().unwrap().members;
                prop_assert!(named.iter().all(|person| members.contains(person)), "only members: {:?}", &turn);
            }
            for (role, ledger) in rotation::ledgers(room.series()).roles {
                prop_assert_eq!(ledger.sum(), 0, "{:?} after {:?}", role, act);
            }
        }
    }

    #[test]
    fn calling_a_meeting_off_moves_no_balance_and_whoever_covers_has_led(
        people in 2..8usize, meetings in 1..6usize, who in 0..8usize, date in 0..8usize, seed in any::<u64>(),
    ) {
        let mut room = Room::with(people, seed);
        let everybody: Vec<String> = (0..people).map(|index| format!("p{index}")).collect();
        for _ in 0..meetings {
            room.meet(&everybody);
        }
        let balances = |room: &Room| {
            let ledgers = rotation::ledgers(room.series());
            ledgers.people().iter().map(|person| ledgers.balance(MeetingRole::Facilitator, person)).collect::<Vec<_>>()
        };
        let before = balances(&room);
        let dates: Vec<NaiveDate> = published(&room).into_keys().collect();
        room.must(json!({ "do": "call-off", "series": "s", "date": dates[date % dates.len()] }));
        prop_assert_eq!(balances(&room), before, "nothing moves when a meeting is called off");
        let next = *published(&room).keys().next().unwrap();
        let by = PersonId(format!("p{}", who % people));
        if room.ask(json!({ "do": "take-turn", "series": "s", "date": next, "person": by })).is_err() {
            return Ok(());
        }
        let due = rotation::ledgers(room.series()).balance(MeetingRole::Facilitator, &by);
        room.meet(&everybody);
        let paid = rotation::ledgers(room.series()).balance(MeetingRole::Facilitator, &by);
        prop_assert!(due - paid >= TURN - TURN / people as i64 - 1, "who covers has led, so pays: {due} became {paid}");
    }
}

/// Everybody away: the rota says that nobody is available, and keeps everything else.
#[test]
fn when_everybody_is_away_the_rota_says_so_and_fills_again_when_somebody_comes_back() {
    let mut room = Room::with(3, 5);
    let day = room.at.date_naive() + Days::new(2);
    for person in 0..3 {
        room.must(json!({ "do": "say-away", "person": format!("p{person}"), "from": day }));
    }
    let turn = published(&room).remove(&day).unwrap();
    assert_eq!(turn.open, [MeetingRole::Facilitator, MeetingRole::Scribe], "it says which roles nobody is left for");
    assert!(turn.roles.is_empty(), "{turn:?}");
    let absence = room.series().away.last().cloned().unwrap();
    room.must(json!({ "do": "take-back-away", "person": absence.person, "absence": absence.id }));
    let turn = published(&room).remove(&day).unwrap();
    assert!(turn.roles.values().any(|(person, _)| *person == absence.person), "whoever can come is asked again: {turn:?}");
    if turn.open == [MeetingRole::Facilitator] {
        // They were to write. Leading without a scribe is for them to say, and is never refused.
        room.must(json!({ "do": "take-turn", "series": "s", "date": day, "person": absence.person }));
    }
    let turn = published(&room).remove(&day).unwrap();
    assert_eq!(names(&turn).get(&MeetingRole::Facilitator), Some(&absence.person), "{turn:?}");
}

#[test]
fn a_stand_in_says_for_whom() {
    let mut room = Room::with(4, 5);
    let (date, turn) = published(&room).into_iter().nth(3).unwrap();
    let led = names(&turn).remove(&MeetingRole::Facilitator).unwrap();
    room.must(json!({ "do": "say-away", "person": led, "from": date }));
    let slot = room.series().slots.iter().find(|slot| slot.date == date).unwrap();
    let list = &slot.roles[&MeetingRole::Facilitator];
    assert_eq!(list[0].person, led, "the base name stays in the list");
    assert_eq!(list[1].how, How::StandIn, "{list:?}");
    let why = &published(&room)[&date].roles[&MeetingRole::Facilitator].1;
    assert_eq!(why.how, rotation::Came::StandsIn(led));
}

#[test]
fn bad_requests_are_refused_with_a_hint() {
    let mut room = Room::with(3, 5);
    let dates: Vec<NaiveDate> = published(&room).into_keys().collect();
    let led = |room: &Room, date: NaiveDate| names(&published(room)[&date]).remove(&MeetingRole::Facilitator).unwrap();
    let mut refused = |intent: serde_json::Value| room.ask(intent).unwrap_err().why.key;
    assert_eq!(
        refused(json!({ "do": "say-away", "person": "p0", "from": "2026-03-02", "until": "2026-03-01" })),
        "refusal-away-ends-first"
    );
    assert_eq!(refused(json!({ "do": "say-away", "person": "p0" })), "refusal-away-when");
    assert_eq!(refused(json!({ "do": "take-turn", "series": "s", "date": "2031-01-01", "person": "p0" })), "refusal-not-published");
    assert_eq!(refused(json!({ "do": "take-turn", "series": "s", "date": "2020-01-01", "person": "p0" })), "refusal-turn-was-held");
    assert_eq!(refused(json!({ "do": "set-policy", "series": "s", "role": "facilitator" })), "refusal-somebody-leads");
    assert_eq!(
        refused(json!({ "do": "set-policy", "series": "s", "role": "scribe", "policy": { "fixed-order": { "order": [] } } })),
        "refusal-nobody-named"
    );
    assert_eq!(refused(json!({ "do": "pause-turns", "person": "p0", "ask_again": "2020-01-01" })), "refusal-ask-again-past");
    let (one, other) = (led(&room, dates[0]), led(&room, dates[1]));
    let mut refused = |intent: serde_json::Value| room.ask(intent).unwrap_err().why.key;
    assert_eq!(
        refused(json!({ "do": "swap-turns", "series": "s", "date": dates[0], "with": dates[1], "agreed": [one] })),
        "refusal-swap-needs-both"
    );
    assert_eq!(
        refused(json!({ "do": "swap-turns", "series": "s", "date": dates[0], "with": dates[0], "agreed": [one] })),
        "refusal-swap-with-oneself"
    );
    assert_eq!(refused(json!({ "do": "take-turn", "series": "s", "date": dates[0], "person": one })), "refusal-turn-is-theirs");
    room.must(json!({ "do": "person-leaves", "person": other }));
    let mut refused = |intent: serde_json::Value| room.ask(intent).unwrap_err().why.key;
    assert_eq!(
        refused(json!({ "do": "take-turn", "series": "s", "date": dates[0], "person": other })),
        "refusal-has-left",
        "a swap with somebody who left"
    );
    assert_eq!(refused(json!({ "do": "say-away", "person": other, "from": "2026-03-01" })), "refusal-has-left");
}

/// Moved over the night in which clocks change, with a time that does not exist there: the turns go along, and the old date is free.
#[test]
fn a_moved_meeting_takes_its_turns_along_even_over_a_clock_change() {
    let mut room = Room::with(4, 5);
    room.must(json!({
        "do": "start-series", "id": "w", "team": "t", "name": "Nights", "every": "FREQ=WEEKLY;BYDAY=SA", "from": "2026-03-28", "at": "02:30",
        "zone": "Europe/Berlin", "minutes": 30,
    }));
    let turns = |room: &Room| rotation::rota(&room.state.series[&"w".into()], "2026-03-01".parse().unwrap(), 4);
    let before = turns(&room);
    room.must(json!({ "do": "plan-meeting", "id": "night", "series": "w", "date": "2026-03-28" }));
    room.must(json!({ "do": "move-meeting", "meeting": "night", "date": "2026-03-29" }));
    let after = turns(&room);
    assert_eq!(after[0].date, "2026-03-29".parse::<NaiveDate>().unwrap(), "the clocks go forward at two in this night");
    assert_eq!(names(&after[0]), names(&before[0]), "who leads goes along");
    assert_eq!(after[1..].iter().map(names).collect::<Vec<_>>(), before[1..].iter().map(names).collect::<Vec<_>>(), "nobody else moves");
    let refused = room.ask(json!({ "do": "move-meeting", "meeting": "night", "date": "2026-04-04" })).unwrap_err().why.key;
    assert_eq!(refused, "refusal-meets-then", "the series meets then already");
    room.must(json!({ "do": "move-meeting", "meeting": "night", "date": "2026-03-28" }));
    assert_eq!(turns(&room), before, "and back");
}

#[test]
fn a_cadence_without_an_occurrence_and_a_zone_that_does_not_exist_are_refused() {
    let mut room = Room::with(1, 5);
    let mut refused = |every: &str, zone: &str| {
        let asked = json!({ "do": "start-series", "team": "t", "name": "N", "every": every, "at": "10:00", "zone": zone, "minutes": 30 });
        room.ask(asked).unwrap_err().why.key
    };
    assert_eq!(refused("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "UTC"), "refusal-cadence-never");
    assert_eq!(refused("FREQ=DAILY", "Middle/Earth"), "refusal-unknown-zone");
}

/// One person leads alone and writes nothing; whoever has no share at all is never named, and two people of one name stay two.
#[test]
fn one_person_no_share_and_two_of_one_name() {
    let room = Room::with(1, 5);
    let turn = published(&room).into_values().next().unwrap();
    assert_eq!(roles(&turn).into_keys().collect::<Vec<_>>(), [MeetingRole::Facilitator], "one person has one role: {turn:?}");
    assert_eq!(turn.open, [MeetingRole::Scribe], "the other is said to be open");
    let mut room = Room::with(3, 5);
    room.must(json!({ "do": "describe-person", "person": "p1", "weight": 0, "name": "Person 2" }));
    for turn in rotation::rota(room.series(), room.at.date_naive(), 20) {
        assert!(turn.roles.values().all(|(person, _)| person.as_str() != "p1"), "no share, no turn: {turn:?}");
    }
    let refused = room.ask(json!({ "do": "say-away", "person": "Person 2", "from": "2026-03-01" })).unwrap_err();
    assert_eq!(refused.why.key, "refusal-ambiguous", "a name that two have says nothing about which");
    for person in ["p0", "p2"] {
        room.must(json!({ "do": "describe-person", "person": person, "weight": 0 }));
    }
    let turn = published(&room).into_values().next().unwrap();
    assert!(turn.roles.is_empty() && !turn.open.is_empty(), "with no share left nobody is available, and it says so: {turn:?}");
}

/// A role in an order goes round, one that is fixed stays, and whoever learns sits beside somebody seasoned.
#[test]
fn the_policies_do_what_they_say() {
    let mut room = Room::with(5, 9);
    room.must(json!({ "do": "set-policy", "series": "s", "role": "facilitator", "policy": { "fixed-person": { "person": "p0" } } }));
    room.must(json!({ "do": "set-policy", "series": "s", "role": "scribe", "policy": { "fixed-order": { "order": ["p3", "p1", "p4"] } } }));
    let turns = rotation::rota(room.series(), room.at.date_naive(), 12);
    let led: BTreeSet<_> = turns.iter().map(|turn| names(turn)[&MeetingRole::Facilitator].0.clone()).collect();
    assert_eq!(led, BTreeSet::from(["p0".to_owned()]), "always one person");
    let wrote: Vec<_> = turns.iter().map(|turn| names(turn)[&MeetingRole::Scribe].0.clone()).collect();
    for (at, pair) in wrote.windows(2).enumerate() {
        let next = match pair[0].as_str() {
            "p3" => "p1",
            "p1" => "p4",
            _ => "p3",
        };
        assert_eq!(pair[1], next, "round in the order, at {at}: {wrote:?}");
    }
    room.must(json!({ "do": "place-readiness", "person": "p0", "role": "facilitator", "readiness": "mentor" }));
    room.must(json!({ "do": "set-policy", "series": "s", "role": "beside", "policy": "volunteer-first" }));
    let beside: Vec<_> =
        rotation::rota(room.series(), room.at.date_naive(), 12).iter().map(|turn| names(turn).remove(&MeetingRole::Beside)).collect();
    assert!(beside.iter().all(|who| who.as_ref().is_some_and(|who| who.as_str() != "p0")), "somebody learns beside a mentor: {beside:?}");
    let different: BTreeSet<_> = beside.iter().collect();
    assert!(different.len() > 2, "and the chance goes round: {beside:?}");
}
