//! The seam for ballots from other devices, without a network: whoever brings them writes one line a ballot into `baton apply`, beside the
//! desk and beside others. A key makes a line that is sent twice count once.

use serde_json::{Value, json};

use crate::hand::Hand;

const PEOPLE: [&str; 4] = ["ada", "ben", "cleo", "dora"];

/// A round of the kitchen that waits for ballots.
fn open(way: &str) -> Hand {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--team", "Kitchen"]).done();
    let mut lines: Vec<Value> = PEOPLE.iter().map(|id| json!({ "do": "add-person", "id": id, "name": id.to_uppercase() })).collect();
    lines.extend([
        json!({ "do": "form-team", "id": "t", "name": "Team", "members": PEOPLE }),
        json!({ "do": "plan-meeting", "id": "m", "team": "t", "title": "Weekly", "date": "2040-01-02", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60 }),
        json!({ "do": "add-item", "meeting": "m", "id": "i", "title": "Where", "owner": "ada", "purpose": "decide" }),
        json!({ "do": "start-meeting", "meeting": "m" }),
        json!({ "do": "everybody-here", "meeting": "m" }),
        json!({ "do": "go-to", "meeting": "m", "step": "i" }),
        json!({ "do": "propose", "meeting": "m", "id": "x", "text": "Where do we meet?", "item": "i" }),
        json!({ "do": "offer-option", "meeting": "m", "proposal": "x", "id": "l", "name": "Lisbon" }),
        json!({ "do": "offer-option", "meeting": "m", "proposal": "x", "id": "p", "name": "Porto" }),
        json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "x", "method": "schulze", "way": way }),
    ]);
    hand.apply(&lines).done();
    hand
}

fn ballot(person: &str, first: &str, key: &str) -> Value {
    json!({ "do": "mark-ballot", "meeting": "m", "round": "r", "person": person, "marking": { "ranks": [[first]] }, "key": key })
}

#[test]
fn ballots_that_come_from_two_places_at_once_each_count_once() {
    let hand = open("written");
    let text = |lines: &[Value]| lines.iter().map(|line| line.to_string() + "\n").collect::<String>();
    let phone = [ballot("ada", "l", "phone-1"), ballot("ben", "p", "phone-2"), ballot("ben", "p", "phone-2")];
    let tablet = [ballot("cleo", "p", "tablet-1"), ballot("dora", "l", "tablet-2"), ballot("dora", "p", "tablet-3")];
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| hand.baton_reading(&["apply", "a.baton"], text(&phone)));
        let other = scope.spawn(|| hand.baton_reading(&["apply", "a.baton"], text(&tablet)));
        (one.join().unwrap().done(), other.join().unwrap().done())
    });
    assert_eq!(one.lines()[2]["again"], true, "the line that was sent twice is said to be old");
    assert_eq!(other.lines().len(), 3, "a ballot may be changed until the close");
    let closed = hand.apply(&[
        json!({ "do": "close-round", "meeting": "m", "round": "r" }),
        json!({ "do": "read-back", "meeting": "m", "proposal": "x" }),
        json!({ "do": "record-decision", "meeting": "m", "proposal": "x", "id": "d" }),
    ]);
    closed.done();
    let log = hand.baton(&["export", "a.baton", "--what", "log", "--format", "json", "--to", "-"]).done().out;
    let log: Value = serde_json::from_str(&log).unwrap();
    let decision = &log["decisions"][0];
    assert_eq!(decision["statement"], "Where do we meet? Porto", "three to one");
    let ballots = decision["ballots"].as_array().unwrap();
    assert_eq!(ballots.len(), PEOPLE.len(), "one ballot a person");
    assert!(ballots.iter().all(|ballot| ballot["answer"] == "marked"), "{ballots:?}");
    let late = hand.apply(&[ballot("ada", "p", "late")]);
    assert_eq!(late.code, 1, "{late:?}");
    assert_eq!(late.lines()[0]["refused"]["why"]["key"], "refusal-round-closed", "after the close");
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);
}

#[test]
fn secret_ballots_of_a_process_that_ends_are_said_to_be_gone() {
    let hand = open("secret");
    let handed =
        json!({ "do": "hand-in", "meeting": "m", "round": "r", "person": "ada", "answer": "marked", "marking": { "ranks": [["l"]] } });
    let back = hand.apply(std::slice::from_ref(&handed)).done();
    assert!(back.err.contains("vote again"), "they were in memory only, and that is said: {back:?}");
    let once_more = hand.apply(&[handed, json!({ "do": "close-round", "meeting": "m", "round": "r" })]).done();
    assert!(!once_more.err.contains("vote again"), "a round that was closed has lost nothing: {once_more:?}");
}
