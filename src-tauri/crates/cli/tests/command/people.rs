//! Tables of people, and people of one name.

use serde_json::json;

use crate::hand::{Hand, field};

#[test]
fn a_table_is_understood_however_it_was_saved() {
    let comma = "name,email,tags\n\"Jörg, der Ältere\",joerg@a.example,\"bees, law\"\n";
    let semicolon = comma.replace("name,email,tags", "name;email;tags").replace(",joerg@a.example,", ";joerg@a.example;");
    let mut bom = b"\xEF\xBB\xBF".to_vec();
    bom.extend(comma.as_bytes());
    let latin: Vec<u8> = semicolon.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let windows = comma.replace('\n', "\r\n").into_bytes();
    for (what, table) in [("a mark", bom), ("Latin-1 and semicolons", latin), ("Windows lines", windows)] {
        let hand = Hand::with_team();
        hand.file("more.csv", &table);
        let added = hand.baton(&["people", "a.baton", "--add", "more.csv", "--json"]).data();
        assert_eq!(field(&added, "name"), ["Jörg, der Ältere"], "{what}");
        assert_eq!(added[0]["email"], "joerg@a.example", "{what}");
        assert_eq!(added[0]["tags"], json!(["bees", "law"]), "{what}");
    }
}

#[test]
fn two_people_called_sam_stay_two_people() {
    let hand = Hand::with_team();
    hand.file("more.csv", "name,email\nSam,sam@one.example\nSam,sam@two.example\n");
    let added = hand.baton(&["people", "a.baton", "--add", "more.csv", "--team", "Kitchen", "--json"]).done();
    assert!(added.err.contains("Sam"), "it is said: {}", added.err);
    let added = added.data();
    assert_eq!(field(&added, "name"), ["Sam", "Sam"]);
    assert_ne!(added[0]["id"], added[1]["id"], "two identities");
    let shown = hand.baton(&["people", "a.baton"]).done().out;
    let ids = field(&added, "id");
    assert!(ids.iter().all(|id| shown.contains(id)), "the list says how to tell them apart: {shown}");

    let no = hand.apply(&[json!({ "do": "describe-person", "person": "Sam", "tags": ["bees"] })]).lines();
    assert_eq!(no[0]["refused"]["why"]["key"], "refusal-ambiguous", "neither is meant more than the other");
    assert!(no[0]["refused"]["help"].is_string(), "with what would help: {}", no[0]);
    hand.baton(&["show", "a.baton", "--as", "Sam"]).refused();

    let by_id = json!({ "do": "describe-person", "person": ids[1], "tags": ["bees"] });
    hand.apply(&[by_id]).done();
    let tags = hand.baton(&["show", "a.baton", "person", &ids[0], "--json"]).data()["tags"].clone();
    assert_eq!(tags, json!([]), "the other one stays as they were");
}

#[test]
fn a_name_nobody_could_have_is_left_out_and_said() {
    let hand = Hand::with_team();
    let long = "a".repeat(10_000);
    hand.file("more.csv", format!("name\n{long}\nZoë 👩‍🚀\nליאור כהן\n"));
    let added = hand.baton(&["people", "a.baton", "--add", "more.csv", "--json"]).done();
    assert_eq!(field(&added.data(), "name").len(), 2, "the others are added");
    assert!(added.err.contains("10,000"), "said, not cut: {}", added.err);

    let no = hand.apply(&[json!({ "do": "add-person", "name": long }), json!({ "do": "add-person", "name": "\n" })]);
    let lines = no.lines();
    assert_eq!(lines[0]["refused"]["why"]["key"], "refusal-too-long");
    assert_eq!(lines[1]["refused"]["why"]["key"], "refusal-nothing-written");
    assert!(no.out.len() < 5_000, "the name is not repeated");
}

#[test]
fn what_is_no_table_adds_nobody() {
    let hand = Hand::with_team();
    let before = hand.baton(&["people", "a.baton", "--json"]).data();
    hand.file("empty.csv", "");
    hand.baton(&["people", "a.baton", "--add", "empty.csv"]).refused();
    hand.baton(&["people", "a.baton", "--add", "nobody.csv"]).fault();
    hand.file("more.csv", "Dario\n");
    hand.baton(&["people", "a.baton", "--add", "more.csv", "--team", "Nobody's"]).refused();
    assert_eq!(hand.baton(&["people", "a.baton", "--json"]).data(), before, "everybody as before");
}

#[test]
fn names_may_come_from_another_program() {
    let hand = Hand::with_team();
    let added = hand.baton_reading(&["people", "a.baton", "--add", "-", "--team", "kitchen", "--json"], "Dario\nEli\n").data();
    assert_eq!(field(&added, "name"), ["Dario", "Eli"]);
    assert_eq!(added[0]["teams"][0]["name"], "Kitchen", "a team's name may be written in small letters");
}
