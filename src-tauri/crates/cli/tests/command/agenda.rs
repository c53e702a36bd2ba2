//! A pasted agenda.

use serde_json::{Value, json};

use crate::hand::{Hand, field};

const PASTED: &str = "# Agenda\n\n1. Where the tools live (Ada, 15 min)\n1. [Seeds](https://seeds.example/list) (Ben, 20 min)\n1. Summer party (somebody, 10 min)\n";

#[test]
fn a_dry_run_shows_what_is_understood_and_adds_nothing() {
    let hand = Hand::with_team();
    let before = hand.baton(&["show", "a.baton", "--json"]).data()["revision"].clone();
    hand.file("agenda.md", PASTED);
    let read = hand.baton(&["agenda", "a.baton", "--paste", "agenda.md", "--dry-run", "--json"]).data();
    assert_eq!(field(&read, "owner"), ["Ada", "Ben", ""]);
    assert_eq!(read[2]["owner"], Value::Null, "an owner is never invented");
    assert_eq!(read[0]["title"], "Where the tools live");
    assert_eq!(read[0]["minutes"], 15);
    assert_eq!(read[1]["link"], "https://seeds.example/list");
    assert_eq!(hand.baton(&["show", "a.baton", "--json"]).data()["revision"], before, "nothing was written");
}

#[test]
fn what_is_somebodys_goes_onto_the_next_meeting_and_the_rest_waits() {
    let hand = Hand::with_team();
    hand.file("agenda.md", PASTED);
    let read = hand.baton(&["agenda", "a.baton", "--paste", "agenda.md", "--json"]).data();
    assert!(read[0]["added"].is_string() && read[1]["added"].is_string(), "{read}");
    assert_eq!(read[2]["added"], Value::Null, "listed, not added");
    let agenda = hand.baton(&["agenda", "a.baton", "--json"]).data();
    assert_eq!(field(&agenda["items"], "title"), ["Where the tools live", "Seeds"], "a meeting was planned for them");
    assert_eq!(agenda["items"][1]["owner"]["name"], "Ben");
    let next = hand.baton(&["rota", "a.baton", "--next", "1", "--json"]).data()[0]["date"].clone();
    assert_eq!(agenda["meeting"]["date"], next, "the next one of the series");

    let again = hand.baton(&["agenda", "a.baton", "--paste", "agenda.md"]).done();
    assert!(again.out.contains("2 items are on the agenda") && again.out.contains("left out"), "{}", again.out);
    let meetings = hand.baton(&["show", "a.baton", "meetings", "--json"]).data();
    assert_eq!(meetings.as_array().unwrap().len(), 1, "the planned meeting is used");
    hand.baton(&["undo", "a.baton"]).done();
    let agenda = hand.baton(&["agenda", "a.baton", "--json"]).data();
    assert_eq!(agenda["items"].as_array().unwrap().len(), 2, "one undo takes one paste back");
}

#[test]
fn a_meeting_can_be_named_by_its_date() {
    let hand = Hand::with_team();
    let date = hand.baton(&["rota", "a.baton", "--json"]).data()[2]["date"].clone();
    hand.apply(&[json!({ "do": "plan-meeting", "series": "Kitchen" }), json!({ "do": "plan-meeting", "series": "Kitchen", "date": date })])
        .done();
    hand.file("agenda.md", PASTED);
    let date = date.as_str().unwrap();
    hand.baton(&["agenda", "a.baton", "--paste", "agenda.md", "--meeting", date]).done();
    let agenda = hand.baton(&["agenda", "a.baton", "--meeting", date, "--json"]).data();
    assert_eq!(agenda["items"].as_array().unwrap().len(), 2);
    assert!(hand.baton(&["agenda", "a.baton", "--meeting", "Kitchen"]).refused().err.contains("2 meetings"), "the title means both");
    hand.baton(&["agenda", "a.baton", "--paste", "agenda.md", "--meeting", "Cellar"]).refused();
}

#[test]
fn without_any_meeting_it_says_what_is_missing() {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "Tiller"]).done();
    hand.apply(&[json!({ "do": "add-person", "name": "Ada" })]).done();
    hand.file("agenda.md", "- Tools (Ada, 5 min)\n");
    hand.baton(&["agenda", "a.baton", "--paste", "agenda.md"]).refused();
}

#[test]
fn an_agenda_of_five_thousand_lines_is_read_to_its_end_or_said_where_it_stopped() {
    let hand = Hand::with_team();
    let long: String = (0..5_000).map(|line| format!("- Item {line} (Ada, 5 min)\n")).collect();
    let read = hand.baton_reading(&["agenda", "a.baton", "--paste", "-", "--json"], long).data();
    let count = read.as_array().unwrap().len();
    assert!(count >= 100, "{count}");
    let agenda = hand.baton(&["agenda", "a.baton", "--json"]).data();
    assert_eq!(agenda["items"].as_array().unwrap().len(), count, "all that was understood is there");
}
