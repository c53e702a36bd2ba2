//! Rounds of speaking and 1-2-4-All, as they are asked for in a meeting.

use std::collections::BTreeSet;

use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_meeting::speaking::{gathering, turns};
use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::room::Room;

fn meeting(room: &Room) -> &Meeting {
    room.state.meetings.values().next().unwrap()
}

/// Who still waits, by letters.
fn waiting(room: &Room) -> String {
    turns::waiting(meeting(room)).iter().map(|person| person.0.as_str()).collect()
}

fn begin(order: &str) -> Value {
    json!({ "do": "begin-speaking-round", "meeting": "m", "order": order })
}

fn from(person: &str) -> Value {
    json!({ "do": "begin-speaking-round", "meeting": "m", "order": "from", "from": person })
}

fn spoke(person: &str) -> Value {
    json!({ "do": "speak", "meeting": "m", "person": person })
}

fn mark(person: &str, presence: &str) -> Value {
    json!({ "do": "mark-presence", "meeting": "m", "person": person, "presence": presence })
}

#[test]
fn without_a_choice_it_goes_round_as_seated() {
    let mut room = Room::of(4);
    assert_eq!(waiting(&room), "abcd");
    room.must(spoke("c"));
    assert_eq!(waiting(&room), "abd");
}

#[test]
fn it_starts_at_whoever_is_chosen_and_turns_around_next_time() {
    let mut room = Room::of(4);
    room.must(from("c"));
    assert_eq!(waiting(&room), "cdab");
    for person in ["c", "d", "a", "b"] {
        room.must(spoke(person));
    }
    room.must(begin("reversed"));
    assert_eq!(waiting(&room), "badc", "everybody was heard, so it goes round anew");
}

#[test]
fn what_went_round_without_a_choice_can_be_turned_around_too() {
    let mut room = Room::of(3);
    assert_eq!(room.refused(begin("reversed")), "refusal-no-round-before");
    for person in ["b", "a", "c"] {
        room.must(spoke(person));
    }
    room.must(begin("reversed"));
    assert_eq!(waiting(&room), "cab", "as they were heard, the other way round");
}

#[test]
fn a_drawn_order_can_be_drawn_again_from_the_seed_that_is_shown() {
    let mut room = Room::of(6);
    room.must(begin("random"));
    let round = turns::current(meeting(&room)).unwrap();
    let seed = round.seed.as_ref().expect("a drawn order shows its seed");
    let mut by_hand: Vec<PersonId> = ["a", "b", "c", "d", "e", "f"].map(PersonId::from).to_vec();
    by_hand.sort_by_key(|person| Sha256::digest(format!("{seed}:{}", person.0)));
    assert_eq!(round.people, by_hand);
}

#[test]
fn an_order_chosen_midway_keeps_who_was_heard() {
    let mut room = Room::of(4);
    room.must(spoke("b"));
    room.must(from("d"));
    assert_eq!(waiting(&room), "dac");
    room.must(json!({ "do": "speak", "meeting": "m", "person": "d", "passed": true }));
    let passed = turns::heard(meeting(&room), &"d".into()).map(|heard| heard.passed);
    assert_eq!((waiting(&room).as_str(), passed), ("ac", Some(true)), "passing is kept, and moves on");
}

#[test]
fn whoever_leaves_is_passed_over_and_whoever_comes_is_asked_at_the_end() {
    let mut room = Room::of(4);
    room.must(mark("a", "away"));
    room.must(from("c"));
    assert_eq!(waiting(&room), "cdb");
    room.must(mark("c", "lost"));
    room.must(mark("a", "room"));
    assert_eq!(waiting(&room), "dba");
    room.must(mark("c", "remote"));
    assert_eq!(waiting(&room), "cdba", "whoever comes back has the place they had");
}

#[test]
fn the_seconds_can_be_changed_and_the_order_stays() {
    let mut room = Room::of(4);
    let seconds = |seconds: u32| json!({ "do": "begin-speaking-round", "meeting": "m", "seconds": seconds });
    room.must(spoke("a"));
    room.must(seconds(30));
    assert_eq!(waiting(&room), "bcd", "as seated, and whoever was heard stays heard");
    room.must(begin("random"));
    let drawn = turns::current(meeting(&room)).unwrap().clone();
    room.must(seconds(90));
    let now = turns::current(meeting(&room)).unwrap();
    assert_eq!((&now.people, &now.seed, now.seconds), (&drawn.people, &drawn.seed, Some(90)));
    for person in ["b", "c", "d"] {
        room.must(spoke(person));
    }
    room.must(seconds(60));
    assert_eq!(waiting(&room), "", "other seconds begin nothing anew");
}

#[test]
fn an_order_belongs_to_its_step() {
    let mut room = Room::of(3);
    room.must(from("c"));
    room.must(json!({ "do": "go-on", "meeting": "m" }));
    assert_eq!(waiting(&room), "abc");
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let mut room = Room::of(3);
    for seconds in [0, 601] {
        let asked = json!({ "do": "begin-speaking-round", "meeting": "m", "order": "seated", "seconds": seconds });
        assert_eq!(room.refused(asked), "refusal-seconds-each");
    }
    room.must(json!({ "do": "begin-speaking-round", "meeting": "m", "order": "seated", "seconds": 600 }));
    assert_eq!(room.refused(begin("from")), "refusal-begins-with-whom");
    assert_eq!(
        room.refused(json!({ "do": "begin-speaking-round", "meeting": "m", "order": "random", "from": "a" })),
        "refusal-begins-with-somebody-else"
    );
    room.must(mark("b", "lost"));
    assert_eq!(room.refused(from("b")), "refusal-begins-not-here");
    room.must(mark("a", "away"));
    assert_eq!(room.refused(json!({ "do": "gather-on", "meeting": "m" })), "refusal-too-few-for-pairs");
    room.must(mark("c", "away"));
    assert_eq!(room.refused(begin("seated")), "refusal-nobody-here-to-speak");
}

#[test]
fn one_two_four_all_goes_on_with_its_own_minutes_and_a_pause_moves_them() {
    let mut room = Room::of(5);
    room.must(from("b"));
    let on = || json!({ "do": "gather-on", "meeting": "m" });
    for (minutes, groups) in [(1, "b c d e a"), (2, "bc dea"), (4, "bcdea"), (5, "bcdea")] {
        room.must(on());
        let now = gathering::current(meeting(&room)).unwrap();
        assert_eq!((now.deadline - room.at).num_minutes(), minutes);
        let said: Vec<String> = now.groups().iter().map(|group| group.iter().map(|one| one.0.as_str()).collect()).collect();
        assert_eq!(said.join(" "), groups);
    }
    let before = gathering::current(meeting(&room)).unwrap().deadline;
    room.must(json!({ "do": "pause", "meeting": "m" }));
    room.must(json!({ "do": "resume", "meeting": "m" }));
    assert_eq!((gathering::current(meeting(&room)).unwrap().deadline - before).num_seconds(), 10, "a pause takes nobody's time");
    assert_eq!(room.refused(on()), "refusal-all-together-already");
    room.must(json!({ "do": "end-gathering", "meeting": "m" }));
    assert!(gathering::current(meeting(&room)).is_none());
    room.must(on());
    room.must(json!({ "do": "go-on", "meeting": "m" }));
    assert!(gathering::current(meeting(&room)).is_none(), "it belongs to its step");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn everybody_here_is_asked_exactly_once_whatever_comes_and_goes(
        order in 0..4usize,
        away in 0..5usize,
        moves in prop::collection::vec((0..5usize, 0..3u8, any::<bool>()), 0..24),
    ) {
        let names = ["a", "b", "c", "d", "e"];
        let mut room = Room::of(5);
        room.must(mark(names[away], "away"));
        let first = names[(away + 1) % 5];
        // Something has to have gone round before it can be turned around.
        room.must(from(first));
        let asked = match order {
            0 => begin("seated"),
            1 => begin("random"),
            2 => begin("reversed"),
            _ => from(first),
        };
        room.must(asked);
        let mut were_asked: BTreeSet<PersonId> = BTreeSet::new();
        for (who, what, passed) in moves {
            match what {
                0 => room.must(mark(names[who], if passed { "remote" } else { "room" })),
                1 => room.must(mark(names[who], if passed { "lost" } else { "away" })),
                _ => if let Some(next) = turns::waiting(meeting(&room)).first().cloned() {
                    prop_assert!(were_asked.insert(next.clone()), "nobody is asked twice");
                    room.must(json!({ "do": "speak", "meeting": "m", "person": next.0, "passed": passed }));
                },
            }
            let here: BTreeSet<PersonId> = meeting(&room).here().into_iter().collect();
            let left = turns::waiting(meeting(&room));
            let still: BTreeSet<PersonId> = left.iter().cloned().collect();
            prop_assert_eq!(still.len(), left.len(), "nobody waits twice");
            prop_assert_eq!(still, here.difference(&were_asked).cloned().collect::<BTreeSet<_>>(), "who is here was asked, or waits");
        }
    }
}
