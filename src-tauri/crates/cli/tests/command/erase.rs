//! Erasing from outside: said first, done only when it is meant, and gone then.

use serde_json::json;

use crate::hand::{Hand, bytes};

/// A team in which Cara said something, and left.
fn left() -> Hand {
    let hand = Hand::with_team();
    hand.apply(&[
        json!({ "do": "add-person", "id": "c-1", "name": "Cara Möller", "team": "Kitchen" }),
        json!({ "do": "note-access-needs", "person": "Cara Möller", "text": "A chair by the window" }),
        json!({ "do": "offer-follow-up", "what": "Thank Cara Möller", "team": "Kitchen" }),
        json!({ "do": "person-leaves", "person": "Cara Möller" }),
    ])
    .done();
    hand
}

fn holds(hand: &Hand, words: &str) -> bool {
    bytes(&hand.path("a.baton")).windows(words.len()).any(|part| part == words.as_bytes())
}

#[test]
fn what_would_go_is_said_and_only_yes_does_it() {
    let hand = left();
    let asked = ["erase", "a.baton", "--person", "Cara Möller", "--words", "--because", "Asked for in a letter"];
    let before = bytes(&hand.path("a.baton"));
    let said = hand.baton(&asked).done();
    assert!(said.out.contains("one entry about what they need") && said.out.contains("--yes"), "{said:?}");
    assert_eq!(bytes(&hand.path("a.baton")), before, "nothing was written");
    let done = hand.baton(&[&asked[..], &["--yes", "--json"]].concat()).data();
    assert_eq!(done["done"]["intent"], "erase-words");
    assert!(!holds(&hand, "chair by the window"));
    let found = hand.baton(&["verify", "a.baton", "--json"]).data();
    assert_eq!((&found["ok"], &found["erased"][0]["because"]), (&json!(true), &json!("Asked for in a letter")));
    assert!(hand.baton(&["verify", "a.baton"]).out.contains("words of Cara Möller were erased"));
    hand.baton(&["undo", "a.baton"]).refused();
}

#[test]
fn a_name_gives_way_to_a_pseudonym_and_texts_that_say_it_are_told() {
    let hand = left();
    let asked = ["erase", "a.baton", "--person", "c-1", "--name", "--because", "Asked for in a letter"];
    let said = hand.baton(&asked).done();
    assert!(said.out.contains("Former member 1") && said.out.contains("Follow-up: Thank Cara Möller"), "{said:?}");
    hand.baton(&[&asked[..], &["--pseudonym", "Ben", "--yes"]].concat()).refused();
    let done = hand.baton(&[&asked[..], &["--yes"]].concat()).done();
    assert!(done.out.contains("Former member 1 stands in its place"), "{done:?}");
    let people = hand.baton(&["show", "a.baton", "person", "c-1", "--json"]).data().to_string();
    assert!(people.contains("Former member 1") && !people.contains("Cara"), "{people}");
    assert!(holds(&hand, "Thank Cara Möller"), "a text that says it is left alone");
    let german = hand.baton(&[&asked[..], &["--lang", "de"]].concat()).done();
    assert!(german.out.contains("Former member 1"), "the pseudonym stays what it is: {german:?}");
}

#[test]
fn an_erasure_that_cannot_be_meant_changes_nothing() {
    let hand = left();
    assert_eq!(hand.baton(&["erase", "a.baton", "--person", "Cara Möller", "--because", "x"]).code, 2, "name or words?");
    assert_eq!(hand.baton(&["erase", "a.baton", "--person", "Cara Möller", "--words"]).code, 2, "why?");
    assert_eq!(hand.baton(&["erase", "a.baton", "--person", "Cara Möller", "--words", "--name", "--because", "x"]).code, 2, "one of them");
    hand.baton(&["erase", "a.baton", "--person", "Nobody", "--words", "--because", "x", "--yes"]).refused();
    hand.baton(&["erase", "a.baton", "--person", "Ben", "--name", "--because", "x", "--yes"]).refused();
    hand.baton(&["erase", "a.baton", "--person", "Cara Möller", "--name", "--because", "Cara Möller asked", "--yes"]).refused();
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["erased"], json!([]));
}
