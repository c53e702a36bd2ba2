//! Everything that can be asked for, lived through as one story.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::hand::{Hand, field};

const STORY: &str = include_str!("../../story.jsonl");

#[test]
fn every_intent_has_words_a_schema_and_an_example() {
    let hand = Hand::new();
    let list = hand.baton(&["intents", "--json"]).data();
    assert!(list.as_array().unwrap().len() > 70, "{}", list.as_array().unwrap().len());
    for intent in list.as_array().unwrap() {
        let name = intent["name"].as_str().unwrap();
        assert_eq!(intent["example"]["do"], name, "the example of {name}");
        assert_eq!(intent["schema"]["properties"]["do"]["const"], name);
        assert!(!intent["words"].as_str().unwrap().starts_with("intent-"), "{name} in words");
        // The example keeps to the schema: every field is known, and none that is required is missing.
        let known: BTreeSet<&String> = intent["schema"]["properties"].as_object().unwrap().keys().collect();
        let given: BTreeSet<&String> = intent["example"].as_object().unwrap().keys().collect();
        assert!(given.is_subset(&known), "{name}: {given:?} in {known:?}");
        for required in intent["schema"]["required"].as_array().unwrap() {
            assert!(given.contains(&required.as_str().unwrap().to_owned()), "{name} needs {required}");
        }
    }
    let german = hand.baton(&["intents", "--json", "--lang", "de"]).data();
    assert_eq!(field(&german, "name"), field(&list, "name"), "names are not translated");
    assert_ne!(field(&german, "words"), field(&list, "words"), "words are");
}

#[test]
fn the_examples_can_be_lived_through_from_beginning_to_end() {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "A new place"]).done();
    let back = hand.baton_reading(&["apply", "a.baton"], STORY);
    let answers = back.lines();
    assert_eq!(answers.len(), STORY.lines().count());
    let mut done = BTreeSet::new();
    for (asked, answer) in STORY.lines().zip(&answers) {
        let asked: Value = serde_json::from_str(asked).unwrap();
        // The one intent that is over when there is a file: making it was starting it.
        let refused = asked["do"] == "start-workspace";
        assert_eq!(answer["revision"].is_u64(), !refused, "{asked}\n{answer}");
        // Feedback stands beside the record, so that letting it go leaves nothing; a secret answer waits in memory.
        let beside =
            ["give-feedback", "keep-feedback", "let-feedback-go", "share-feedback", "hand-in"].contains(&asked["do"].as_str().unwrap());
        assert_eq!(answer["batch"].is_null(), beside || refused, "only feedback and secret answers write no entry: {asked}\n{answer}");
        assert!(answer["batch"].is_string() || refused || beside, "it did something: {asked}\n{answer}");
        done.insert(asked["do"].as_str().unwrap().to_owned());
    }
    let all: BTreeSet<String> = field(&hand.baton(&["intents", "--json"]).data(), "name").into_iter().collect();
    assert_eq!(done, all, "every intent was asked for at least once");
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);
}
