//! One intent a line, one answer a line.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};

use crate::hand::Hand;

#[test]
fn a_refusal_does_not_stop_what_follows() {
    let hand = Hand::with_team();
    let lines = "{\"do\":\"add-person\",\"name\":\"Dario\"}\n\n   \nnot json\n{\"do\":\"fly\"}\n{\"do\":\"join-team\",\"team\":\"Kitchen\"}\n42\n{\"do\":\"add-person\",\"name\":\"Eli\"}";
    let back = hand.baton_reading(&["apply", "a.baton"], lines);
    assert_eq!(back.code, 1, "something was refused: {back:?}");
    let answers = back.lines();
    assert_eq!(answers.len(), 6, "blank lines are passed over: {answers:#?}");
    let refused = |at: usize| answers[at]["refused"]["why"]["key"].as_str().unwrap().to_owned();
    assert_eq!(refused(1), "refusal-unreadable-line");
    assert_eq!(refused(2), "refusal-unknown-intent");
    assert_eq!(refused(3), "refusal-unreadable-intent");
    assert_eq!(refused(4), "refusal-no-intent");
    assert_eq!(answers[1]["refused"]["line"], 4, "counted as in the input");
    assert!(answers[5]["revision"].as_u64() > answers[0]["revision"].as_u64(), "the last line was done, without a line end");
}

#[test]
fn an_answer_comes_before_the_next_line_is_asked_for() {
    let hand = Hand::with_team();
    let mut child = hand.command(&["apply", "a.baton"]).stdin(Stdio::piped()).spawn().unwrap();
    let (mut to, mut from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for name in ["Dario", "Eli", "Femke"] {
        writeln!(to, "{}", json!({ "do": "add-person", "name": name })).unwrap();
        let mut line = String::new();
        from.read_line(&mut line).unwrap();
        let revision = serde_json::from_str::<Value>(&line).unwrap()["revision"].as_u64().unwrap();
        let seen = hand.baton(&["show", "a.baton", "--json"]).data()["revision"].as_u64().unwrap();
        assert_eq!(seen, revision, "another process sees it at once");
    }
    drop(to);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_key_is_recorded_only_once() {
    let hand = Hand::with_team();
    let intent = json!({ "do": "add-person", "name": "Dario", "key": "k1", "as": "Ada" });
    let first = hand.apply(std::slice::from_ref(&intent)).done().lines();
    let second = hand.apply(&[intent]).done().lines();
    assert_eq!(first[0]["revision"], second[0]["revision"]);
    assert_eq!((&second[0]["again"], &second[0]["made"]), (&true.into(), &first[0]["made"]), "the same answer, said to be old");
    let people = hand.baton(&["people", "a.baton", "--json"]).data();
    assert_eq!(people.as_array().unwrap().iter().filter(|person| person["name"] == "Dario").count(), 1);
}

#[test]
fn two_at_once_both_get_through() {
    const EACH: usize = 40;
    let hand = Hand::with_team();
    let lines =
        |who: &str| (0..EACH).map(|at| json!({ "do": "add-person", "name": format!("{who} {at}") }).to_string() + "\n").collect::<String>();
    let (one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| hand.baton_reading(&["apply", "a.baton"], lines("One")));
        let other = scope.spawn(|| hand.baton_reading(&["apply", "a.baton"], lines("Other")));
        (one.join().unwrap().done(), other.join().unwrap().done())
    });
    let mut revisions: Vec<u64> = one.lines().iter().chain(&other.lines()).map(|line| line["revision"].as_u64().unwrap()).collect();
    revisions.sort_unstable();
    revisions.dedup();
    assert_eq!(revisions.len(), 2 * EACH, "each has a revision of its own");
    let people = hand.baton(&["people", "a.baton", "--json"]).data();
    let named = |who: &str| people.as_array().unwrap().iter().filter(|person| person["name"].as_str().unwrap().starts_with(who)).count();
    assert_eq!((named("One "), named("Other ")), (EACH, EACH), "everything acknowledged is there");
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);
}

#[test]
fn what_was_acknowledged_survives_being_killed() {
    let hand = Hand::with_team();
    let mut acknowledged: Vec<String> = Vec::new();
    for run in 0..10u64 {
        let mut child = hand.command(&["apply", "a.baton"]).stdin(Stdio::piped()).spawn().unwrap();
        let (mut to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let writing = std::thread::spawn(move || {
            for at in 0..10_000 {
                if writeln!(to, "{}", json!({ "do": "add-person", "name": format!("Run {run} number {at}") })).is_err() {
                    break;
                }
            }
        });
        let mut heard = 0;
        for line in from.lines().map_while(Result::ok) {
            // The last line may be cut short; then it was not heard.
            let Ok(answer) = serde_json::from_str::<Value>(&line) else { break };
            acknowledged.push(answer["made"][0].as_str().unwrap().to_owned());
            heard += 1;
            if heard == 1 + run * 2 {
                // Another moment in each run: right after an answer, in the middle of the next, after some more.
                std::thread::sleep(Duration::from_micros(run * 400));
                child.kill().unwrap();
            }
        }
        child.wait().unwrap();
        writing.join().unwrap();
    }
    assert!(acknowledged.len() >= 100, "something was said before each end: {}", acknowledged.len());
    let people = hand.baton(&["people", "a.baton", "--json"]).data();
    let there: std::collections::BTreeSet<&str> = people.as_array().unwrap().iter().map(|person| person["id"].as_str().unwrap()).collect();
    let lost: Vec<&String> = acknowledged.iter().filter(|id| !there.contains(id.as_str())).collect();
    assert!(lost.is_empty(), "{} of {} were acknowledged and are gone", lost.len(), acknowledged.len());
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);
}

#[test]
fn a_person_is_named_in_a_refusal() {
    let hand = Hand::with_team();
    let back = hand.apply(&[json!({ "do": "join-team", "team": "Kitchen", "person": "Cleo Ünal" })]);
    assert!(back.lines()[0]["refused"]["said"].as_str().unwrap().contains("Cleo Ünal"), "by name, not by identity: {}", back.out);
}
