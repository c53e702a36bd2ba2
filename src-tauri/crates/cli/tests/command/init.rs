//! Making a workspace, and whose turn it is in it.

use serde_json::Value;

use crate::hand::{Hand, bytes, field};

const WEEKLY: [&str; 4] = ["--every", "FREQ=WEEKLY;BYDAY=MO", "--at", "10:00"];

#[test]
fn one_command_makes_team_people_and_regular_meeting() {
    let hand = Hand::new();
    hand.file("people.csv", "Ada\nBen\nCleo\n");
    let words = ["init", "a.baton", "--team", "Kitchen", "--people", "people.csv", "--zone", "Europe/Berlin", "--minutes", "45", "--json"];
    let made = hand.baton(&[&words[..], &WEEKLY].concat()).data();
    assert_eq!(made["team"], "Kitchen");
    assert_eq!(field(&made["people"], "name").len(), 3, "{made}");
    let team = hand.baton(&["show", "a.baton", "team", "Kitchen", "--json"]).data();
    assert_eq!(field(&team["members"], "name"), ["Ada", "Ben", "Cleo"]);
    let series = &team["series"][0];
    assert_eq!((&series["at"], &series["minutes"], &series["zone"]), (&"10:00".into(), &45.into(), &"Europe/Berlin".into()));
}

#[test]
fn the_rota_names_two_different_people_for_each_meeting_and_says_why() {
    let hand = Hand::with_team();
    let rota = hand.baton(&["rota", "a.baton", "--next", "8", "--json"]).data();
    let rota = rota.as_array().unwrap();
    assert_eq!(rota.len(), 8);
    for turn in rota {
        assert_eq!(turn["series"], "Kitchen");
        assert_ne!(turn["facilitator"], turn["scribe"], "nobody leads and writes at once");
        assert!(turn["why"].as_str().unwrap().contains(turn["facilitator"].as_str().unwrap()), "{turn}");
        let date: chrono::NaiveDate = turn["date"].as_str().unwrap().parse().unwrap();
        assert_eq!(chrono::Datelike::weekday(&date), chrono::Weekday::Mon);
    }
    let led = |name: &str| rota.iter().take(6).filter(|turn| turn["facilitator"] == name).count();
    assert_eq!([led("Ada"), led("Ben"), led("Cleo Ünal")], [2, 2, 2], "everybody leads as often");
}

#[test]
fn a_file_that_is_there_is_left_as_it_is() {
    let hand = Hand::with_team();
    let before = bytes(&hand.path("a.baton"));
    let no = hand.baton(&["init", "a.baton", "--team", "Other"]).refused();
    assert!(no.err.contains("a.baton"), "{}", no.err);
    assert_eq!(bytes(&hand.path("a.baton")), before, "not a byte changed");
    hand.file("notes.txt", "mine");
    hand.baton(&["demo", "notes.txt"]).refused();
    assert_eq!(bytes(&hand.path("notes.txt")), b"mine");
}

#[test]
fn a_refusal_leaves_nothing_behind() {
    let hand = Hand::new();
    hand.file("people.csv", "Ada\n");
    let long = "a".repeat(10_000);
    let wrong: [&[&str]; 6] = [
        &["--team", "Kitchen", "--every", "FREQ=SECONDLY", "--at", "10:00"],
        &["--team", "Kitchen", "--every", "FREQ=WEEKLY;BYDAY=XX", "--at", "10:00"],
        &["--team", "Kitchen", "--zone", "Europe/Nowhere"],
        &["--team", "Kitchen", "--every", "FREQ=DAILY", "--at", "10:00", "--minutes", "1"],
        &["--team", &long],
        &["--team", " \u{202E} "],
    ];
    for words in wrong {
        hand.baton(&[&["init", "a.baton", "--people", "people.csv"], words].concat()).refused();
        assert_eq!(hand.files(), ["people.csv"], "{words:?}");
    }
    hand.baton(&["init", "a.baton", "--team", "Kitchen", "--people", "nobody.csv"]).fault();
    assert_eq!(hand.files(), ["people.csv"], "also when there is nothing to read");
    hand.baton(&["init", "nowhere/a.baton", "--team", "Kitchen"]).fault();
    assert_eq!(hand.files(), ["people.csv"], "also when there is no such folder");
}

#[test]
fn a_refusal_is_data_too_where_data_is_wanted() {
    let hand = Hand::new();
    let no = hand.baton(&["init", "a.baton", "--team", "Kitchen", "--zone", "Europe/Nowhere", "--json"]).refused();
    let data: Value = serde_json::from_str(&no.out).unwrap();
    assert_eq!(data["refused"]["why"]["key"], "refusal-unknown-zone");
    assert!(no.err.contains(data["refused"]["said"].as_str().unwrap()), "the same words in both");
    assert!(data["refused"]["help"].as_str().unwrap().contains("Europe/Berlin"), "{data}");
}

#[test]
fn a_workspace_may_begin_with_nobody_in_it() {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "Tiller"]).done();
    let shown = hand.baton(&["show", "a.baton", "--json"]).data();
    assert_eq!((&shown["name"], &shown["people"]), (&"Tiller".into(), &0.into()));
    assert!(hand.baton(&["rota", "a.baton"]).done().out.contains("No regular meeting"));
    assert_eq!(hand.baton(&["rota", "a.baton", "--json"]).data(), Value::Array(Vec::new()));
}

#[test]
fn the_example_is_a_workspace_like_any_other() {
    let hand = Hand::new();
    let made = hand.baton(&["demo", "example.baton", "--json"]).data();
    assert_eq!(hand.baton(&["verify", "example.baton", "--json"]).data()["ok"], true);
    let shown = hand.baton(&["show", "example.baton", "--json"]).data();
    assert_eq!((&shown["example"], &shown["name"]), (&true.into(), &made["workspace"]));
}
