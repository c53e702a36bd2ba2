//! A secret ballot: handed in one by one, kept in memory, written as a sorted pile. A curious person with the file learns who voted
//! and what was answered, and nothing that joins the two.

use std::fs;

use baton_desk::{Desk, view};
use baton_meeting::id::MeetingRef;
use baton_meeting::method::Verdict;
use serde_json::{Value, json};

use crate::place::Room;

const PEOPLE: [&str; 6] = ["p-ada", "p-bo", "p-cy", "p-di", "p-eve", "p-fay"];

fn voting() -> Room {
    let mut room = Room::new("Hill", "2026-11-23T08:00:00Z");
    let people: Vec<Value> = PEOPLE.map(|id| json!({ "id": id, "name": id.to_uppercase() })).into();
    room.must(json!({ "do": "add-people", "people": people }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Team", "members": PEOPLE }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "team": "t", "title": "Weekly", "date": "2026-11-23", "at": "10:00", "zone": "Europe/Lisbon", "minutes": 60 }));
    room.must(json!({ "do": "add-item", "meeting": "m", "id": "i", "title": "Who speaks for us", "owner": "p-ada", "purpose": "decide" }));
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    room.must(json!({ "do": "go-to", "meeting": "m", "step": "i" }));
    room.must(json!({ "do": "propose", "meeting": "m", "id": "x", "text": "Fay speaks for us.", "item": "i" }));
    room.must(json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "x", "method": "majority", "way": "secret" }));
    room
}

fn hand_in(room: &mut Room, person: &str, answer: &str) {
    room.must(json!({ "do": "hand-in", "meeting": "m", "round": "r", "person": person, "answer": answer }));
}

/// What the file holds after everybody has voted: the bodies of its entries, and every byte beside them.
fn voted(answers: [&str; 6]) -> (Vec<String>, Vec<u8>) {
    let mut room = voting();
    let before = entries(&room).len();
    for (person, answer) in PEOPLE.iter().zip(answers) {
        hand_in(&mut room, person, answer);
    }
    assert_eq!(entries(&room).len(), before, "handing in leaves no entry");
    let still = room.refused(json!({ "do": "hand-in", "meeting": "m", "round": "r", "person": "p-ada", "answer": "no" }));
    assert_eq!(still, "refusal-handed-in-twice", "no change after handing in");
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r" }));
    assert_eq!(room.meeting("m").rounds[0].outcome(&room.meeting("m").attendance).verdict, Verdict::Adopted);
    let bodies = entries(&room)[before..].to_vec();
    let mut bytes = Vec::new();
    for file in fs::read_dir(room.folder.path()).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            bytes.extend(fs::read(path).unwrap());
        }
    }
    (bodies, bytes)
}

/// The stored bodies of all entries, in order.
fn entries(room: &Room) -> Vec<String> {
    let mut archive = Vec::new();
    room.desk.journal().write_archive(&mut archive).unwrap();
    let archive: Value = serde_json::from_slice(&archive).unwrap();
    let all = archive["entries"].as_array().expect("an archive lists its entries");
    all.iter().map(|entry| entry["body"].as_str().map_or_else(|| entry["body"].to_string(), str::to_owned)).collect()
}

fn holds(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|part| part == wanted.as_bytes())
}

#[test]
fn two_rooms_in_which_people_swapped_their_answers_leave_the_same_record() {
    let (one, bytes) = voted(["yes", "no", "yes", "abstain", "yes", "no"]);
    let (other, _) = voted(["no", "yes", "abstain", "yes", "no", "yes"]);
    let piles = |bodies: &[String]| bodies.iter().filter(|body| body.contains("pile-turned")).cloned().collect::<Vec<_>>();
    assert_eq!(piles(&one), piles(&other), "nothing in it depends on who answered what");
    assert_eq!(piles(&one).len(), 1, "one entry");
    assert!(one.len() == 2, "who voted with the sorted answers, and the close: {one:?}");
    assert!(holds(&bytes, "pile-turned"), "the raw file was read");
    for trace in ["hand-in", "\"event\":\"answered\""] {
        assert!(!holds(&bytes, trace), "no trace of {trace} in the raw file");
    }
    for person in PEOPLE {
        for answer in ["yes", "no", "abstain"] {
            assert!(!holds(&bytes, &format!("{person}\",\"answer\":\"{answer}")), "{person} is never joined to {answer}");
        }
    }
}

#[test]
fn the_desk_and_the_room_see_who_has_voted_and_nothing_else() {
    let mut room = voting();
    hand_in(&mut room, "p-bo", "no");
    let run = view::run::run(&room.desk, None).unwrap().unwrap();
    let round = run.item.unwrap().proposals[0].round.clone().unwrap();
    let seen: Vec<&str> = round.asked.iter().filter(|one| one.answered).map(|one| one.who.id.as_str()).collect();
    assert_eq!(seen, ["p-bo"], "that somebody has voted");
    assert!(round.asked.iter().all(|one| one.answer.is_none()) && round.counts.is_empty(), "never what");
    assert_eq!((round.verdict, round.waiting), (Verdict::Waiting, 5), "nor how it stands");
}

#[test]
fn after_a_stop_the_ballots_are_gone_and_the_room_votes_again() {
    let mut room = voting();
    hand_in(&mut room, "p-ada", "yes");
    hand_in(&mut room, "p-bo", "yes");
    room.desk = Desk::open(room.desk.journal().path().to_owned().as_path(), &room.place).unwrap();
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-no-secret-round", "interrupted");
    for person in PEOPLE {
        hand_in(&mut room, person, "no");
    }
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r" }));
    let meeting = room.desk.journal().meeting(&MeetingRef::from("m")).unwrap().unwrap();
    assert_eq!(
        meeting.rounds[0].outcome(&meeting.attendance).verdict,
        Verdict::NotAdopted,
        "what was handed in before the stop is not counted"
    );
}

/// What is left of a secret ranking of three, in which each of six had these ranks.
fn ranked(orders: [&[&str]; 6]) -> Vec<String> {
    let mut room = voting();
    room.must(json!({ "do": "abandon-round", "meeting": "m", "round": "r" }));
    for option in ["ada", "bo", "cy"] {
        room.must(json!({ "do": "offer-option", "meeting": "m", "proposal": "x", "id": option, "name": option.to_uppercase() }));
    }
    room.must(json!({ "do": "open-round", "meeting": "m", "id": "q", "proposal": "x", "method": "runoff", "way": "secret" }));
    let before = entries(&room).len();
    for (person, order) in PEOPLE.iter().zip(orders) {
        let ranks: Vec<Vec<&str>> = order.iter().map(|option| vec![*option]).collect();
        let answer = if ranks.is_empty() { "blank" } else { "marked" };
        let marking = json!({ "ranks": ranks });
        room.must(json!({ "do": "hand-in", "meeting": "m", "round": "q", "person": person, "answer": answer, "marking": marking }));
    }
    assert_eq!(entries(&room).len(), before, "handing in leaves no entry");
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "q" }));
    let bodies = entries(&room)[before..].to_vec();
    assert!(!bodies.iter().any(|body| body.contains("ballot-marked")), "no ballot stands beside a name");
    bodies.into_iter().filter(|body| body.contains("pile-turned")).collect()
}

#[test]
fn swapped_rankings_leave_the_same_pile() {
    let one = ranked([&["ada", "bo"], &["bo"], &[], &["cy", "ada"], &["bo", "cy"], &["ada"]]);
    let other = ranked([&[], &["bo", "cy"], &["ada"], &["ada", "bo"], &["cy", "ada"], &["bo"]]);
    assert_eq!(one.len(), 1, "one entry");
    assert_eq!(one, other, "nothing in it depends on who ranked what");
}
