use serde_json::json;

use crate::hand::Hand;

const CALL: &str = "# Mill Call 3\n### Meeting Date/Time: 4 May 2019\n### Moderator: Ada\n\n**DECISION 3.1:** We keep bees.\n\n\
**ACTION 3.1:** Ben to ask for a hive.\n**ACTION 3.2:** D. Weber to paint it.\n**ACTION 3.3:** Somewhere, sometime.\n\n# Attendees\n- Ada\n- Ben\n";

fn hand() -> Hand {
    let hand = Hand::new();
    hand.file("people.csv", "Ada\nBen\nDario Weber\n");
    hand.baton(&["init", "a.baton", "--team", "Mill", "--people", "people.csv"]).done();
    std::fs::create_dir_all(hand.path("old/2019")).unwrap();
    hand.file("old/2019/call-3.md", CALL);
    hand.file("old/bread.md", "Dear Ada, the bread was good.");
    hand
}

#[test]
fn a_folder_of_any_shapes_is_shown_with_its_figures_and_no_file_is_lost() {
    let hand = hand();
    let data = hand.baton(&["import", "old", "--dry-run", "--json"]).data();
    let figures = &data["figures"];
    assert_eq!([&figures["meetings"], &figures["decisions"], &figures["follow_ups"], &figures["follow_ups_with_owner"]], [1, 1, 3, 2]);
    assert_eq!(data["files"][0]["decisions"][0]["line"], 5);
    assert_eq!(data["left"][0]["why"]["key"], "import-no-shape");
    let said = hand.baton(&["import", "old", "--dry-run"]).done().out;
    assert!(said.contains("bread.md is left out") && said.contains("1 decision"), "{said}");
}

#[test]
fn decisions_and_promises_come_in_with_file_and_line_and_one_undo_takes_them_back() {
    let hand = hand();
    let dry = hand.baton(&["import", "old", "--into", "a.baton", "--dry-run", "--json"]).data();
    assert_eq!((&dry["recorded"], &dry["decisions_brought"]), (&json!(false), &json!(1)));
    assert!(hand.baton(&["show", "a.baton", "decisions"]).done().out.contains("Nothing"), "nothing was written");
    hand.baton(&["import", "old", "--into", "a.baton", "--is", "D. Weber=Dario Weber"]).done();
    let decision = hand.baton(&["show", "a.baton", "decision", "Mill 2019-1", "--json"]).data();
    let whole = decision.to_string();
    assert!(whole.contains("We keep bees.") && whole.contains("2019/call-3.md"), "{whole}");
    let open = hand.baton(&["show", "a.baton", "follow-ups", "--json"]).data().to_string();
    assert!(open.contains("Ben to ask for a hive.") && open.contains("Somewhere, sometime."), "{open}");
    let again = hand.baton(&["import", "old", "--into", "a.baton", "--dry-run", "--json"]).data();
    assert_eq!((&again["decisions_brought"], &again["follow_ups_brought"]), (&json!(0), &json!(0)), "what is here does not come twice");
    assert_eq!(again["follow_ups"][1]["who"]["name"], "Dario Weber", "who is meant is remembered");
    hand.baton(&["undo", "a.baton"]).done();
    assert!(hand.baton(&["show", "a.baton", "decisions"]).done().out.contains("Nothing"), "one undo took them all");
    assert!(hand.baton(&["show", "a.baton", "follow-ups"]).done().out.lines().count() <= 1);
    hand.baton(&["verify", "a.baton"]).done();
}

#[test]
fn files_that_are_to_go_nowhere_and_strange_ones_are_refused_calmly() {
    let hand = hand();
    hand.baton(&["import", "old"]).refused();
    hand.baton(&["import", "old", "--into", "a.baton", "--is", "nobody"]).refused();
    hand.baton(&["import", "old", "--into", "a.baton", "--team", "Sea"]).refused();
    hand.baton(&["import", "old", "more", "--archive", "x.json"]).refused();
    // Two gigabytes that take no room on the disk: its length is seen before any of it is read.
    let large = std::fs::File::create(hand.path("large.md")).unwrap();
    large.set_len(2 << 30).unwrap();
    let data = hand.baton(&["import", "large.md", "gone.md", "--dry-run", "--json"]).data();
    let keys: Vec<&str> = data["left"].as_array().unwrap().iter().filter_map(|left| left["why"]["key"].as_str()).collect();
    assert_eq!(keys, ["import-too-long", "import-unreadable"]);
}
