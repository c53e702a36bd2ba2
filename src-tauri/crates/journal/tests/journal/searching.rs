use baton_journal::{DecisionsAsked, Hit, HitKind};
use serde_json::json;

use crate::room::Room;

fn said() -> Room {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": "The café’s heating costs twice as much"}));
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-2", "text": "Bo looks tired of heating", "private": true}));
    room.must(json!({"do": "offer-follow-up", "id": "f-1", "what": "Ask three firms for a boiler", "meeting": "m-1", "claim": "p-zoe"}));
    room
}

fn found(hits: &[Hit]) -> Vec<(HitKind, &str)> {
    hits.iter().map(|hit| (hit.kind, hit.id.as_str())).collect()
}

#[test]
fn words_are_found_in_decisions_items_notes_and_follow_ups_newest_first() {
    let room = said();
    let order = [(HitKind::Item, "i-heating"), (HitKind::FollowUp, "f-1"), (HitKind::Decision, "d-1")];
    assert_eq!(found(&room.journal.search("boiler", 10).unwrap()), order, "the agenda is of next Monday");
    let hits = room.journal.search("heat", 10).unwrap();
    assert!(found(&hits).contains(&(HitKind::Note, "n-1")), "a beginning is enough: {hits:?}");
    assert_eq!(room.journal.search("heat", 2).unwrap().len(), 2, "no more than asked for");
}

#[test]
fn a_private_note_is_never_found() {
    let room = said();
    assert!(room.journal.search("tired", 10).unwrap().is_empty());
    let room = room.reopened();
    assert!(room.journal.search("tired", 10).unwrap().is_empty());
}

#[test]
fn accents_case_and_signs_do_not_matter() {
    let room = said();
    for words in ["cafe", "CAFÉ", "café’s", "  costs \"café\" ", "costs AND café", "café*", "NEAR(café", "café -costs"] {
        let hits = room.journal.search(words, 10).unwrap();
        assert!(words.contains("AND") || words.contains("NEAR") || found(&hits) == [(HitKind::Note, "n-1")], "{words}: {hits:?}");
    }
    assert!(room.journal.search("  ", 10).unwrap().is_empty());
    assert!(room.journal.search("\"' * ( :", 10).unwrap().is_empty(), "signs alone are no words");
}

#[test]
fn a_name_finds_what_somebody_had_a_part_in_and_follows_a_new_name() {
    let mut room = said();
    assert!(found(&room.journal.search("zoe boiler", 10).unwrap()).contains(&(HitKind::FollowUp, "f-1")), "Zoë claimed it");
    room.must(json!({"do": "describe-person", "person": "p-zoe", "name": "Zelda Müller"}));
    assert!(!found(&room.journal.search("zoë", 10).unwrap()).contains(&(HitKind::FollowUp, "f-1")), "nobody is called so now");
    assert!(found(&room.journal.search("zelda", 10).unwrap()).contains(&(HitKind::FollowUp, "f-1")));
}

#[test]
fn marks_are_counted_as_screens_count() {
    let mut room = said();
    room.must(json!({"do": "offer-follow-up", "id": "f-2", "what": "👩‍🚀 paint the hall", "meeting": "m-1"}));
    let hit = room.journal.search("paint", 1).unwrap().remove(0);
    let units: Vec<u16> = hit.title.text.encode_utf16().collect();
    let (from, to) = hit.title.marks[0];
    assert_eq!(String::from_utf16(&units[from..to]).unwrap(), "paint");
    let marked = room.journal.mark("👩‍🚀 Paint the CAFÉ", "cafe pai");
    assert_eq!(marked.marks.len(), 2, "{marked:?}");
}

#[test]
fn what_was_changed_or_taken_back_is_found_no_more() {
    let mut room = said();
    room.must(json!({"do": "reword-note", "meeting": "m-1", "note": "n-1", "text": "The kitchen costs twice as much"}));
    assert!(room.journal.search("café", 10).unwrap().is_empty());
    assert_eq!(found(&room.journal.search("kitchen", 10).unwrap()), [(HitKind::Note, "n-1")]);
    room.undo(None).unwrap();
    assert!(room.journal.search("kitchen", 10).unwrap().is_empty());
    room.must(json!({"do": "strike-note", "meeting": "m-1", "note": "n-1"}));
    assert!(room.journal.search("café", 10).unwrap().is_empty());
    room.is_sound();
}

#[test]
fn decisions_are_found_by_text_people_tag_and_date() {
    let room = said();
    let count = |asked: DecisionsAsked| room.journal.decisions(&asked).unwrap().1;
    assert_eq!(count(DecisionsAsked { text: Some("twice month".into()), ..DecisionsAsked::default() }), 1, "in the reason");
    assert_eq!(count(DecisionsAsked { text: Some("ada boiler".into()), ..DecisionsAsked::default() }), 1, "Ada decided with the others");
    assert_eq!(count(DecisionsAsked { text: Some("roof".into()), ..DecisionsAsked::default() }), 0);
    assert_eq!(count(DecisionsAsked { person: Some("p-bo".into()), ..DecisionsAsked::default() }), 1);
    assert_eq!(count(DecisionsAsked { tag: Some("building".into()), ..DecisionsAsked::default() }), 1);
    assert_eq!(count(DecisionsAsked { from: "2026-11-21".parse().ok(), ..DecisionsAsked::default() }), 0);
    assert_eq!(
        count(DecisionsAsked { until: "2026-11-20".parse().ok(), limit: Some(0), ..DecisionsAsked::default() }),
        1,
        "counted without the limit"
    );
    assert_eq!(room.journal.tags().unwrap(), ["Building"]);
}
