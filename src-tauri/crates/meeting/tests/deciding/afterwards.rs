//! What happens to a decision and to minutes afterwards: replaced, changed in part, corrected by name, approved next time.

use baton_meeting::decision::{Decision, Status};
use baton_meeting::id::{DecisionId, MeetingId};
use baton_meeting::meeting::{Meeting, Stage};
use serde_json::json;

use crate::room::Room;

fn alone(id: &str, statement: &str) -> serde_json::Value {
    json!({ "do": "decide-alone", "id": id, "team": "t", "role": "o", "person": "c", "statement": statement, "review": "2027-02-01" })
}

fn decision<'a>(room: &'a Room, id: &str) -> &'a Decision {
    &room.state.decisions[&DecisionId::from(id)]
}

fn meeting<'a>(room: &'a Room, id: &str) -> &'a Meeting {
    &room.state.meetings[&MeetingId::from(id)]
}

#[test]
fn a_role_replaces_and_changes_its_own_teams_decisions_and_says_what_it_expects() {
    let mut room = Room::of(3);
    room.must(alone("d1", "Crates from Huber"));
    room.must(alone("d2", "Bags from Lind"));
    let mut new = alone("d3", "Everything from Moss");
    new["supersedes"] = json!(["d1"]);
    new["amends"] = json!(["d2"]);
    new["expects"] = json!("One delivery a week");
    room.must(new.clone());
    assert_eq!(
        (decision(&room, "d1").status, decision(&room, "d1").superseded_by.as_ref().map(|id| id.as_str())),
        (Status::Superseded, Some("d3"))
    );
    assert_eq!(decision(&room, "d2").status, Status::InForce, "changed in part, it still applies");
    assert_eq!(decision(&room, "d2").amended_by, [DecisionId::from("d3")]);
    assert_eq!(decision(&room, "d3").record.wording.expects, "One delivery a week");
    new["id"] = json!("d4");
    assert_eq!(room.refused(new), "refusal-not-in-force", "what has ended is not ended again");
}

#[test]
fn a_role_ends_no_decision_of_another_team() {
    let mut room = Room::of(3);
    room.must(alone("d1", "Crates from Huber"));
    room.must(json!({ "do": "form-team", "id": "u", "name": "Other", "members": ["a"] }));
    room.must(json!({ "do": "define-role", "team": "u", "id": "v", "name": "Van" }));
    room.must(json!({ "do": "give-role", "team": "u", "role": "v", "person": "a" }));
    let other = json!({ "do": "decide-alone", "team": "u", "role": "v", "person": "a", "statement": "No crates", "supersedes": ["d1"] });
    assert_eq!(room.refused(other), "refusal-of-another-team");
}

#[test]
fn a_correction_of_a_decision_has_a_name_and_leaves_its_words() {
    let mut room = Room::of(3);
    room.must(alone("d1", "Crates from Hubber"));
    room.must(json!({ "do": "correct-decision", "decision": "d1", "person": "b", "text": "Huber, with one b" }));
    let one = decision(&room, "d1");
    assert_eq!(one.record.statement, "Crates from Hubber", "as it was recorded");
    assert_eq!((one.corrections[0].person.as_str(), one.corrections[0].text.as_str()), ("b", "Huber, with one b"));
    assert_eq!(room.refused(json!({ "do": "correct-decision", "decision": "d1", "person": "b", "text": " " })), "refusal-nothing-written");
}

#[test]
fn minutes_are_put_right_until_they_are_approved_and_only_added_to_from_then_on() {
    let mut room = Room::of(3);
    room.must(json!({ "do": "take-note", "meeting": "m", "id": "n", "text": "Two firms" }));
    let correct = |text: &str| json!({ "do": "correct-minutes", "meeting": "m", "note": "n", "person": "b", "text": text });
    assert_eq!(room.refused(correct("Three firms")), "refusal-not-closed", "while it runs a note is simply reworded");
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.must(correct("Three firms"));
    assert_eq!(meeting(&room, "m").notes[0].text, "Three firms");
    assert_eq!(meeting(&room, "m").corrections[0].was, "Two firms", "what stood there is kept");
    room.must(json!({ "do": "approve-minutes", "meeting": "m" }));
    room.must(correct("Four firms"));
    assert_eq!(meeting(&room, "m").notes[0].text, "Three firms", "approved words stay");
    assert_eq!(meeting(&room, "m").corrections.len(), 2);
}

#[test]
fn a_private_note_cannot_be_corrected_in_public() {
    let mut room = Room::of(3);
    room.must(json!({ "do": "take-note", "meeting": "m", "id": "n", "text": "Tired", "private": true }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    let correct = json!({ "do": "correct-minutes", "meeting": "m", "note": "n", "person": "b", "text": "Awake" });
    assert_eq!(room.refused(correct), "refusal-unknown-note");
}

#[test]
fn the_meeting_in_which_minutes_are_approved_is_kept() {
    let mut room = Room::of(3);
    room.must(json!({ "do": "start-series", "id": "s", "team": "t", "name": "Monday", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60 }));
    room.must(json!({ "do": "plan-meeting", "id": "first", "series": "s" }));
    room.must(json!({ "do": "start-meeting", "meeting": "first" }));
    room.must(json!({ "do": "close-meeting", "meeting": "first" }));
    room.must(json!({ "do": "plan-meeting", "id": "second", "series": "s" }));
    room.must(json!({ "do": "start-meeting", "meeting": "second" }));
    room.must(json!({ "do": "approve-minutes", "meeting": "first" }));
    let first = meeting(&room, "first");
    assert_eq!((first.stage, first.approved_by.as_ref().map(|id| id.as_str())), (Stage::Approved, Some("second")));
}
