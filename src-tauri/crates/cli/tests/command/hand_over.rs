//! Which copy of the file lives, from outside.

use serde_json::json;

use crate::hand::Hand;

#[test]
fn a_file_that_was_given_away_can_be_read_and_refuses_to_be_written_until_it_is_taken_back() {
    let hand = Hand::with_team();
    assert!(hand.baton(&["hand-over", "a.baton"]).done().out.contains("lives here"));
    hand.baton(&["hand-over", "a.baton", "--to", "Ben", "--copy", "b.baton", "--as", "Ada"]).done();
    assert_eq!(hand.files(), ["a.baton", "b.baton", "people.csv"], "two files and nothing half done");

    let shown = hand.baton(&["show", "a.baton"]).done();
    assert!(shown.out.contains("The living copy went with Ben on "), "{shown:?}");
    let refused = hand.apply(&[json!({ "do": "add-person", "name": "Dario" })]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.out.contains("refusal-file-went") && refused.out.contains("--take-back"), "with what can be done: {refused:?}");
    hand.baton(&["undo", "a.baton"]).refused();
    hand.baton(&["hand-over", "a.baton", "--to", "Cleo Ünal", "--copy", "c.baton"]).refused();
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);

    assert!(hand.baton(&["show", "b.baton"]).done().out.contains("This copy lives. It came from Ada's desk on "));
    hand.baton(&["hand-over", "a.baton", "--take-back"]).done();
    hand.apply(&[json!({ "do": "add-person", "name": "Dario" })]).done();
    hand.baton_reading(&["apply", "b.baton"], json!({ "do": "add-person", "name": "Eli" }).to_string()).done();
    let two = hand.baton(&["hand-over", "a.baton", "--beside", "b.baton", "--json"]).data();
    assert_eq!((&two["here"], &two["there"]), (&1.into(), &1.into()), "{two}");
    assert!(hand.baton(&["hand-over", "a.baton", "--beside", "b.baton"]).out.starts_with("Two living copies."));
}

#[test]
fn a_hand_over_that_cannot_be_meant_changes_nothing() {
    let hand = Hand::with_team();
    assert_eq!(hand.baton(&["hand-over", "a.baton", "--to", "Ben"]).code, 2, "a copy needs a place");
    hand.baton(&["hand-over", "a.baton", "--to", "Nobody", "--copy", "b.baton"]).refused();
    hand.baton(&["hand-over", "a.baton", "--to", "Ben", "--copy", "people.csv"]).refused();
    hand.baton(&["hand-over", "a.baton", "--take-back"]).refused();
    assert!(hand.baton(&["hand-over", "a.baton"]).done().out.contains("lives here"));
}
