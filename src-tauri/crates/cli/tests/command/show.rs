//! What is in the workspace, shown and found again.

use serde_json::Value;

use crate::hand::{Hand, field};

const STORY: &str = include_str!("../../story.jsonl");

fn garden() -> Hand {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "A new place"]).done();
    hand.baton_reading(&["apply", "a.baton"], STORY);
    hand
}

#[test]
fn everything_can_be_shown_as_data_and_in_words() {
    let hand = garden();
    let what: [&[&str]; 16] = [
        &[],
        &["workspace"],
        &["today"],
        &["rota"],
        &["rota", "Garden weekly"],
        &["agenda"],
        &["meetings"],
        &["meeting", "garden-1"],
        &["decisions"],
        &["decision", "Garden group 2026-1"],
        &["follow-ups"],
        &["follow-up", "order-gravel"],
        &["people"],
        &["person", "Ada"],
        &["teams"],
        &["team", "garden group"],
    ];
    let year = hand.baton(&["show", "a.baton", "decisions", "--json"]).data()["found"][0]["number"].as_str().unwrap()[13..17].to_owned();
    for words in what {
        let words: Vec<String> = words.iter().map(|word| word.replace("2026", &year)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        hand.baton(&[&["show", "a.baton"], &words[..], &["--json"]].concat()).data();
        for language in ["en", "de"] {
            let said = hand.baton(&[&["show", "a.baton"], &words[..], &["--lang", language]].concat()).done();
            assert!(!said.out.contains("{ $") && !said.out.contains("cli-"), "{words:?}: {}", said.out);
        }
    }
}

#[test]
fn a_decision_stands_with_its_people_by_role() {
    let hand = garden();
    let decision = hand.baton(&["show", "a.baton", "decision", "decision-gravel", "--json"]).data();
    let roles = field(&decision["people"], "role");
    for role in ["proposer", "deciders", "facilitator", "scribe", "concerned", "consulted", "informed"] {
        assert!(roles.iter().any(|known| known == role), "{role} in {roles:?}");
    }
    assert!(decision["line"]["sentence"]["said"].as_str().unwrap().contains("adopted"), "messages come with their words: {decision}");
}

#[test]
fn a_private_note_is_not_shown() {
    let hand = garden();
    for words in [&["show", "a.baton", "meeting", "garden-1"][..], &["show", "a.baton", "meeting", "garden-1", "--json"]] {
        let shown = hand.baton(words).done().out;
        assert!(shown.contains("Gravel drains"), "{shown}");
        assert!(!shown.contains("Ask again") && !shown.contains("Leave room for silence"), "{shown}");
    }
    assert!(!hand.baton(&["show", "a.baton", "person", "ben", "--json"]).done().out.contains("Questions in writing"), "nor are needs");
}

#[test]
fn words_are_found_again() {
    let hand = garden();
    let kinds = |words: &str| {
        let found = hand.baton(&["search", "a.baton", words, "--json"]).data();
        field(&found, "kind")
    };
    assert!(kinds("bound gravel").contains(&"decision".to_owned()), "by what was decided");
    assert!(kinds("GRAVEL").contains(&"note".to_owned()), "in notes, whatever the letters");
    assert!(kinds("Cleo").contains(&"person".to_owned()), "people");
    assert_eq!(kinds("zeppelin"), Vec::<String>::new());
    assert!(hand.baton(&["search", "a.baton", "zeppelin"]).done().out.contains("zeppelin"), "said in words");
    hand.baton(&["search", "a.baton", "\"(* NEAR: OR"]).done();
}

#[test]
fn what_is_not_there_is_said() {
    let hand = garden();
    for words in [["meeting", "Cellar"], ["decision", "Garden group 1999-1"], ["follow-up", "fly"], ["person", "Zed"], ["team", "Cellar"]] {
        let no = hand.baton(&[&["show", "a.baton"], &words[..]].concat()).refused();
        assert!(no.err.contains(words[1]), "{}", no.err);
    }
    hand.baton(&["show", "a.baton", "person"]).refused();
    hand.baton(&["rota", "a.baton", "--series", "Cellar"]).refused();
    assert_eq!(hand.baton(&["show", "a.baton", "agenda", "--json"]).data()["meeting"], Value::Null, "nothing is planned");
}
