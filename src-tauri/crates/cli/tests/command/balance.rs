//! How widely everything is shared, from a terminal.

use crate::hand::{Hand, field};

fn example() -> Hand {
    let hand = Hand::new();
    hand.baton(&["demo", "a.baton"]).done();
    hand
}

#[test]
fn the_balance_says_how_widely_everything_is_shared() {
    let hand = example();
    let data = hand.baton(&["balance", "a.baton", "--window", "all", "--json"]).data();
    let led = &data["kinds"]["led"];
    let (who, effective) = (led["who"].as_f64().unwrap(), led["effective_number"].as_f64().unwrap());
    assert!(effective > 1.0 && effective <= who + 1e-9, "several led: {led}");
    let most = led["top_share"].as_f64().unwrap();
    assert!(most > 0.0 && most < 1.0 && led["gini"].as_f64().unwrap() < 1.0, "{led}");
    let counted: f64 = data["people"].as_array().unwrap().iter().map(|line| line["counts"]["led"].as_f64().unwrap()).sum();
    assert!((counted - led["total"].as_f64().unwrap()).abs() < 1e-6, "the parts of all are the whole");
    assert!(data["meetings"].as_u64().unwrap() > 0 && data["thin"].is_boolean() && data["until"].is_string());
    let names = field(&data["people"], "name");
    let mut sorted = names.clone();
    sorted.sort_by_key(|name| name.to_lowercase());
    assert_eq!(names, sorted, "by name, never by how much");
    let words = hand.baton(&["balance", "a.baton", "--window", "all"]).done().out;
    assert!(words.contains("Shared as if by"), "{words}");
    for name in names {
        assert!(!words.contains(&name), "words name nobody: {words}");
    }
    assert!(hand.baton(&["balance", "a.baton", "--lang", "de"]).done().out.contains("Aus"));
}

#[test]
fn a_balance_before_anything_was_held_is_empty_and_says_so() {
    let hand = example();
    let data = hand.baton(&["balance", "a.baton", "--until", "1990-01-01", "--json"]).data();
    assert_eq!((data["meetings"].as_u64(), data["kinds"]["led"]["effective_number"].as_f64()), (Some(0), Some(0.0)));
    assert_eq!(data["thin"], true);
}

#[test]
fn a_balance_of_what_is_not_there_is_refused() {
    let hand = example();
    hand.baton(&["balance", "a.baton", "--team", "no such team"]).refused();
    hand.baton(&["balance", "a.baton", "--series", "no such meeting"]).refused();
    hand.baton(&["balance", "a.baton", "--from", "2026-02-01", "--until", "2026-01-01"]).refused();
    assert_eq!(hand.baton(&["balance", "a.baton", "--window", "decade"]).code, 2);
    assert_eq!(hand.baton(&["balance", "a.baton", "--from", "soon"]).code, 2);
    assert_eq!(hand.baton(&["balance", "a.baton", "--from", "2026-01-01", "--window", "all"]).code, 2, "one or the other");
}
