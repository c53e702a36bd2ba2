//! The record: whole or touched, taken back, copied.

use serde_json::{Value, json};

use crate::hand::{Hand, bytes};

#[test]
fn a_whole_record_is_said_to_be_whole() {
    let hand = Hand::with_team();
    let found = hand.baton(&["verify", "a.baton", "--json"]).data();
    assert_eq!((&found["ok"], &found["problems"]), (&true.into(), &json!([])));
    assert!(found["entries"].as_u64().unwrap() > 5, "{found}");
    assert_eq!(found["words"].as_str().unwrap().split(' ').count(), 12, "words to write down");
    let checkpoint = found["checkpoint"].as_str().unwrap();
    hand.apply(&[json!({ "do": "add-person", "name": "Dario" })]).done();
    assert_eq!(hand.baton(&["verify", "a.baton", "--against", checkpoint, "--json"]).data()["ok"], true, "it has only grown");
    hand.baton(&["verify", "a.baton", "--against", "not a checkpoint"]).refused();
}

#[test]
fn a_changed_word_is_found() {
    let hand = Hand::with_team();
    let path = hand.path("a.baton");
    let mut file = bytes(&path);
    let places: Vec<usize> = file.windows(10).enumerate().filter(|(_, part)| part == b"Cleo \xC3\x9Cnal").map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "the name stands in the file");
    for at in places {
        file[at] = b'K';
    }
    hand.file("a.baton", &file);
    let back = hand.baton(&["verify", "a.baton", "--json"]);
    assert_eq!(back.code, 1, "{back:?}");
    let found: Value = serde_json::from_str(&back.out).unwrap();
    assert_eq!(found["ok"], false);
    assert!(found["problems"].as_array().unwrap().iter().any(|problem| problem["kind"] == "body-changed"), "{found}");
    assert!(hand.baton(&["verify", "a.baton"]).out.contains("not as it was written"));
}

#[test]
fn a_record_that_lost_its_end_misses_the_checkpoint() {
    let hand = Hand::with_team();
    let before = bytes(&hand.path("a.baton"));
    hand.apply(&[json!({ "do": "add-person", "name": "Dario" })]).done();
    let checkpoint = hand.baton(&["verify", "a.baton", "--json"]).data()["checkpoint"].as_str().unwrap().to_owned();
    hand.file("a.baton", before);
    let back = hand.baton(&["verify", "a.baton", "--against", &checkpoint, "--json"]);
    assert_eq!(back.code, 1, "{back:?}");
    assert!(back.out.contains("checkpoint-missed"), "{}", back.out);
}

#[test]
fn undo_takes_back_and_brings_back() {
    let hand = Hand::with_team();
    let there = || hand.baton(&["people", "a.baton", "--json"]).out.contains("Dario");
    hand.apply(&[json!({ "do": "add-person", "name": "Dario" })]).done();
    let undone = hand.baton(&["undo", "a.baton", "--json"]).data();
    assert_eq!(undone["intent"], "add-person");
    assert!(!there());
    hand.baton(&["undo", "a.baton", "--batch", undone["batch"].as_str().unwrap()]).done();
    assert!(there(), "taken back itself, it is back");
    assert!(hand.baton(&["undo", "a.baton"]).done().out.contains("Add person"), "in words");
    hand.baton(&["undo", "a.baton", "--batch", "no such batch"]).refused();
}

#[test]
fn a_backup_is_the_workspace_and_overwrites_nothing() {
    let hand = Hand::with_team();
    hand.baton(&["backup", "a.baton", "--to", "copy.baton"]).done();
    let shown = |file| hand.baton(&["people", file, "--json"]).data();
    assert_eq!(shown("a.baton"), shown("copy.baton"));
    assert_eq!(hand.baton(&["verify", "copy.baton", "--json"]).data()["ok"], true);
    hand.baton(&["backup", "a.baton", "--to", "copy.baton"]).refused();
}
