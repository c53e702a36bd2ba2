use baton_journal::EntriesAsked;
use serde_json::json;

use crate::room::Room;

fn title(room: &Room) -> String {
    room.journal.meeting(&"m-1".into()).unwrap().unwrap().items[0].title.clone()
}

fn rename(room: &mut Room, title: &str) -> baton_meeting::id::BatchId {
    room.must(json!({"do": "change-item", "meeting": "m-1", "item": "i-heating", "title": title})).batch.unwrap()
}

#[test]
fn undo_takes_back_the_newest_intent_and_redo_brings_it_back() {
    let mut room = Room::in_a_meeting();
    rename(&mut room, "Heating now");
    assert_eq!(room.journal.last_undoable().unwrap().unwrap().intent, "change-item");
    let undone = room.undo(None).unwrap();
    assert_eq!((title(&room).as_str(), undone.intent.as_str(), undone.brought_back), ("Heating in winter", "change-item", false));
    let redone = room.undo(Some(undone.batch.clone())).unwrap();
    assert_eq!((title(&room).as_str(), redone.intent.as_str(), redone.brought_back), ("Heating now", "change-item", true));
    room.undo(Some(redone.batch)).unwrap();
    assert_eq!(title(&room), "Heating in winter", "undo, redo, undo");
    room.is_sound();
    assert_eq!(title(&room.reopened()), "Heating in winter", "also after the file was closed");
}

#[test]
fn undo_walks_back_one_intent_at_a_time_and_redo_walks_forward() {
    let mut room = Room::in_a_meeting();
    for text in ["one", "two", "three"] {
        rename(&mut room, text);
    }
    room.undo(None).unwrap();
    room.undo(None).unwrap();
    assert_eq!(title(&room), "one");
    let next = room.journal.last_redoable().unwrap().unwrap();
    room.undo(Some(next.batch)).unwrap();
    assert_eq!(title(&room), "two", "what went last comes first");
    let next = room.journal.last_redoable().unwrap().unwrap();
    room.undo(Some(next.batch)).unwrap();
    assert_eq!(title(&room), "three");
    assert_eq!(room.journal.last_redoable().unwrap(), None, "everything is back");
    rename(&mut room, "four");
    room.undo(None).unwrap();
    assert_eq!(title(&room), "three");
    rename(&mut room, "five");
    assert_eq!(room.journal.last_redoable().unwrap(), None, "something new was said; the old future is gone");
    room.is_sound();
}

#[test]
fn nothing_of_the_record_is_removed_by_undo() {
    let mut room = Room::in_a_meeting();
    rename(&mut room, "Heating now");
    let before = room.journal.entries(&EntriesAsked::default()).unwrap();
    room.undo(None).unwrap();
    let after = room.journal.entries(&EntriesAsked::default()).unwrap();
    assert_eq!(after[..before.len()], before[..], "every entry stands as it stood");
    assert_eq!(after.last().unwrap().body.as_deref().unwrap().split(':').next(), Some("{\"event\""));
}

#[test]
fn an_empty_workspace_has_nothing_to_undo_and_its_start_stays() {
    let mut room = Room::empty();
    assert_eq!(room.undo(None).unwrap_err().why.key, "refusal-nothing-to-undo");
    room.must(json!({"do": "start-workspace", "name": "Hill School"}));
    assert_eq!(room.journal.last_undoable().unwrap(), None);
    assert_eq!(room.undo(None).unwrap_err().why.key, "refusal-undo-stays");
}

#[test]
fn a_recorded_decision_is_not_undone() {
    let mut room = Room::decided();
    assert_eq!(room.journal.last_undoable().unwrap(), None, "the palette does not offer it");
    let refusal = room.undo(None).unwrap_err();
    assert_eq!((refusal.why.key.as_str(), refusal.hint.unwrap().key.as_str()), ("refusal-undo-stays", "hint-undo-stays"));
    room.is_sound();
}

#[test]
fn what_something_later_refers_to_is_not_undone_until_that_is() {
    let mut room = Room::in_a_meeting();
    let added = room.must(json!({"do": "add-person", "id": "p-kim", "name": "Kim"})).batch.unwrap();
    let joined = room.must(json!({"do": "join-team", "team": "Operations", "person": "p-kim"})).batch.unwrap();
    let refusal = room.undo(Some(added.clone())).unwrap_err();
    assert_eq!(refusal.why.key, "refusal-undo-used-later");
    let unjoined = room.undo(Some(joined)).unwrap();
    room.undo(Some(added)).unwrap();
    assert_eq!(room.journal.person(&"p-kim".into()).unwrap(), None, "Kim was never there");
    let refusal = room.undo(Some(unjoined.batch)).unwrap_err();
    assert_eq!(refusal.why.key, "refusal-undo-needs-earlier", "a member must not come back before the person");
    room.is_sound();
}

#[test]
fn a_name_that_contains_an_identity_is_no_reference() {
    let mut room = Room::in_a_meeting();
    let added = room.must(json!({"do": "add-person", "id": "kim", "name": "Kim"})).batch.unwrap();
    room.must(json!({"do": "add-person", "name": "kimberley"}));
    assert!(room.undo(Some(added)).is_ok(), "only the identity itself counts");
}

#[test]
fn an_import_is_taken_back_at_once() {
    let mut room = Room::in_a_meeting();
    let items: Vec<_> = (0..40).map(|n| json!({"title": format!("Item {n}"), "owner": "p-ada"})).collect();
    room.must(json!({"do": "add-items", "meeting": "m-1", "items": items}));
    assert_eq!(room.journal.meeting(&"m-1".into()).unwrap().unwrap().items.len(), 41);
    room.undo(None).unwrap();
    assert_eq!(room.journal.meeting(&"m-1".into()).unwrap().unwrap().items.len(), 1);
    room.is_sound();
}

#[test]
fn an_undo_with_a_key_happens_once() {
    let mut room = Room::in_a_meeting();
    rename(&mut room, "one");
    rename(&mut room, "two");
    let header = room.header("undo", Some("u1".into()));
    let first = room.journal.undo(&header, None).unwrap().unwrap();
    let again = room.journal.undo(&header, None).unwrap().unwrap();
    assert_eq!((again.revision, &again.batch, again.again), (first.revision, &first.batch, true));
    assert_eq!(title(&room), "one");
}

#[test]
fn the_same_batch_is_not_undone_twice() {
    let mut room = Room::in_a_meeting();
    let batch = rename(&mut room, "one");
    room.undo(Some(batch.clone())).unwrap();
    assert_eq!(room.undo(Some(batch)).unwrap_err().why.key, "refusal-nothing-to-undo");
    assert_eq!(room.undo(Some("no-such-batch".into())).unwrap_err().why.key, "refusal-nothing-to-undo");
}

#[test]
fn what_led_to_a_decision_or_a_closed_meeting_no_longer_moves() {
    let mut room = Room::in_a_meeting();
    let before = room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Before"})).batch.unwrap();
    let undone = room.undo(Some(before.clone())).unwrap();
    let kept = room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Kept"})).batch.unwrap();
    room.must(json!({"do": "close-meeting", "meeting": "m-1"}));
    assert_eq!(room.undo(Some(kept)).unwrap_err().why.key, "refusal-undo-stays", "minutes of a closed meeting are corrected, not undone");
    assert_eq!(room.undo(Some(undone.batch)).unwrap_err().why.key, "refusal-undo-stays", "nor does anything come back into them");
    let mut room = Room::decided();
    let answer =
        room.journal.entries(&EntriesAsked::default()).unwrap().into_iter().find(|entry| entry.intent == "answer-for-rest").unwrap();
    assert_eq!(room.undo(Some(answer.batch)).unwrap_err().why.key, "refusal-undo-stays", "an answer that was counted");
    let note = room.must(json!({"do": "take-note", "meeting": "m-1", "text": "After"})).batch.unwrap();
    room.undo(Some(note)).unwrap();
    room.is_sound();
}
