//! How widely everything is shared, from a terminal.

use serde_json::json;

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

/// A mill of three with a past of five meetings, and inside it a bakery of one with a past of one.
fn mill() -> Hand {
    let hand = Hand::with_team();
    let series = |id: &str, team: &str| json!({ "do": "start-series", "id": id, "team": team, "name": id, "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00", "zone": "Europe/Lisbon", "minutes": 60 });
    let met = |date: &str, present: &[&str], led: &str| json!({ "date": date, "present": present, "led": [led] });
    let (two, three) = (["ada", "ben"], ["ada", "ben", "cleo"]);
    hand.apply(&[
        json!({ "do": "add-people", "people": three.map(|id| json!({ "id": id, "name": format!("{id} of the mill") })) }),
        json!({ "do": "form-team", "id": "t", "name": "Mill", "members": three }),
        json!({ "do": "form-team", "id": "in", "name": "Bakery", "parent": "t", "members": ["cleo"] }),
        series("weekly", "t"),
        series("baking", "in"),
        json!({ "do": "bring-past", "series": "weekly", "meetings": [
            met("2024-03-04", &two, "ada"), met("2024-03-11", &two, "ada"),
            met("2025-03-03", &three, "ada"), met("2025-03-10", &three, "ada"), met("2025-03-17", &three, "cleo"),
        ] }),
        json!({ "do": "bring-past", "series": "baking", "meetings": [met("2025-03-04", &["cleo"], "cleo")] }),
    ])
    .done();
    hand
}

const MARCH: [&str; 8] = ["balance", "a.baton", "--team", "Mill", "--from", "2025-03-01", "--until", "2025-03-31"];

#[test]
fn the_words_begin_with_the_headline_and_say_how_it_was_a_year_ago() {
    let hand = mill();
    let words = hand.baton(&MARCH).done().out;
    let headline =
        "From 3 meetings.\n2 of 3 led; nobody more than twice. A year ago, one of 2 did.\nNobody brought items.\nNothing was decided.\n";
    assert!(words.starts_with(headline), "{words}");
    let data = hand.baton(&[&MARCH[..], &["--json"]].concat()).data();
    assert_eq!((&data["a_year_ago"]["from"], &data["a_year_ago"]["meetings"]), (&json!("2024-03-01"), &json!(2)));
    assert_eq!(data["a_year_ago"]["kinds"]["led"]["effective_number"], 1.0);
    let effective = data["kinds"]["led"]["effective_number"].as_f64().unwrap();
    assert!((effective - 1.8).abs() < 1e-9, "1 / ((2/3)² + (1/3)²) = 1.8: {effective}");
    let german = hand.baton(&[&MARCH[..], &["--lang", "de"]].concat()).done().out;
    assert!(german.contains("2 von 3 leiteten; niemand öfter als zweimal. Vor einem Jahr war es eine von 2."), "{german}");
}

#[test]
fn the_trend_goes_quarter_by_quarter_in_data_and_in_words() {
    let hand = mill();
    let data = hand.baton(&["balance", "a.baton", "--team", "Mill", "--until", "2025-03-31", "--json"]).data();
    let trend = data["trend"].as_array().unwrap();
    let told: Vec<_> = trend
        .iter()
        .map(|point| (point["quarter"].as_str().unwrap(), point["meetings"].as_u64().unwrap(), point["thin"].as_bool().unwrap()))
        .collect();
    let expected = [("2024-Q1", 2, false), ("2024-Q2", 0, true), ("2024-Q3", 0, true), ("2024-Q4", 0, true), ("2025-Q1", 3, false)];
    assert_eq!(told, expected, "from the first meeting on, with the quarters in which nothing was held");
    assert_eq!((&trend[4]["from"], &trend[4]["until"], &trend[4]["so_far"]), (&json!("2025-01-01"), &json!("2025-03-31"), &json!(false)));
    assert_eq!(
        (&trend[4]["kinds"]["led"]["people"], &trend[0]["kinds"]["led"]["people"]),
        (&json!(3), &json!(2)),
        "of how many people, then"
    );
    let words = hand.baton(&MARCH).done().out;
    assert!(words.contains("Quarter by quarter") && !words.contains("share-"), "{words}");
    for line in ["Q2 2024             too little       0       0", "Q1 2025             1.8              3       3"] {
        assert!(words.contains(line), "{line} in\n{words}");
    }
    let short = hand.baton(&[&MARCH[..7], &["2025-03-10"]].concat()).done().out;
    assert!(short.contains("Q1 2025, so far"), "{short}");
}

#[test]
fn a_team_is_counted_with_the_teams_inside_it_when_that_is_asked() {
    let hand = mill();
    let meetings = |more: &[&str]| hand.baton(&[&MARCH[..], &["--json"], more].concat()).data()["meetings"].as_u64();
    assert_eq!((meetings(&[]), meetings(&["--inside"])), (Some(3), Some(4)), "three of the mill, and one of its bakery");
    assert_eq!(hand.baton(&["balance", "a.baton", "--inside"]).code, 2, "inside what?");
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
