//! Trust: what somebody keeps of a meeting, and what a check says of it later.

use std::path::Path;

use baton_desk::paper::Document;
use baton_desk::{Desk, Office, Place, view};
use baton_journal::Proof;
use baton_texts::Texts;
use baton_wire::paper::{PaperAbout, PaperChoice, PaperFormat};
use baton_wire::places::{Checked, CheckedView, ProofToKeep, TrustView};
use serde_json::{Value, json};

use crate::place::Room;

/// A meeting that has come to its last item, with a decision to make.
fn meeting() -> Room {
    let mut room = Room::new("Hill", "2026-11-23T10:00:00Z");
    room.must(json!({ "do": "add-people", "people": [{ "id": "ada", "name": "Ada", "led_before": true }, { "id": "bo", "name": "Bo" }] }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Team", "members": ["ada", "bo"] }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "team": "t", "title": "Weekly", "date": "2026-11-23", "at": "10:00", "zone": "Europe/Lisbon", "minutes": 60 }));
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    room
}

/// Goes on to the first step of a kind.
fn go_to(room: &mut Room, kind: &str) {
    let step = room.meeting("m").steps.iter().find(|step| serde_json::to_value(step.kind).unwrap() == kind).unwrap().id.clone();
    room.must(json!({ "do": "go-to", "meeting": "m", "step": step }));
}

/// The proof on the room screen.
fn on_the_wall(room: &Room) -> Option<ProofToKeep> {
    let office = office(&room.folder.path().join("office"), &room.place);
    office.open(room.desk.journal().path()).unwrap();
    let shown = office.wall_view().unwrap()["show"].clone();
    let proof = &shown["proof"];
    assert!(proof.is_null() || shown["mode"] == "closing" || shown["mode"] == "hand-over", "{shown}");
    let full = proof["full"].as_str()?.parse().unwrap();
    let Proof::Whole(checkpoint) = full else { panic!("the room screen carries the full form") };
    assert_eq!(proof["glance"], checkpoint.glance().join(" "));
    let on_the_desk = view::run::run(&room.desk, Some("m")).unwrap().and_then(|run| run.proof);
    assert!(on_the_desk.as_ref().is_none_or(|desk| desk.full == checkpoint.to_string()), "desk and room screen show the same");
    Some(ProofToKeep {
        glance: checkpoint.glance().join(" "),
        words: checkpoint.words().join(" "),
        full: checkpoint.to_string(),
        entry: checkpoint.seq,
        square: None,
    })
}

fn held(room: &Room, proof: &str) -> u64 {
    let found = room.desk.journal().verify_against(&proof.parse().unwrap()).unwrap();
    assert!(found.ok, "{:?}", found.problems);
    found.held.expect("the file holds it").vouched
}

#[test]
fn the_words_stand_still_through_the_closing_and_vouch_for_what_was_decided() {
    let mut room = meeting();
    assert_eq!(on_the_wall(&room), None, "nothing of it before the closing");
    room.must(json!({ "do": "offer-follow-up", "meeting": "m", "id": "f", "what": "Buy paint", "claim": "bo" }));
    go_to(&mut room, "closing");
    let shown = on_the_wall(&room).expect("the closing shows it");
    let before = room.desk.journal().revision().unwrap();
    assert_eq!(held(&room, &shown.full), before, "everything up to the closing");
    room.must(json!({ "do": "take-note", "meeting": "m", "text": "Helped: questions first", "person": "ada" }));
    room.must(json!({ "do": "speak", "meeting": "m", "person": "ada" }));
    assert_eq!(on_the_wall(&room).unwrap().full, shown.full, "they stand still while one after the other is heard");
    go_to(&mut room, "hand-over");
    assert_eq!(on_the_wall(&room).unwrap().full, shown.full, "and through the hand-over");
    room.must(json!({ "do": "pass-baton", "meeting": "m", "to": "bo" }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    assert_eq!(on_the_wall(&room).unwrap().full, shown.full, "and after the meeting has closed");
    assert_eq!(held(&room, &shown.words), before, "the twelve words do as well");
    assert!(room.desk.journal().revision().unwrap() > before + 3, "though more was written since");
}

#[test]
fn what_is_promised_during_the_closing_is_in_the_proof_too() {
    let mut room = meeting();
    go_to(&mut room, "closing");
    let before = on_the_wall(&room).unwrap();
    room.must(json!({ "do": "offer-follow-up", "meeting": "m", "id": "f", "what": "Buy paint", "claim": "bo" }));
    let after = on_the_wall(&room).unwrap();
    assert_ne!(after.full, before.full);
    assert_eq!(held(&room, &after.full), room.desk.journal().revision().unwrap(), "all that was written with it");
}

#[test]
fn a_meeting_that_was_stopped_has_the_proof_of_its_end() {
    let mut room = meeting();
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    let shown = on_the_wall(&room).expect("the room screen stays a while");
    assert_eq!(held(&room, &shown.full), room.desk.journal().revision().unwrap());
}

fn done(checked: Checked) -> CheckedView {
    match checked {
        Checked::Done(found) => found,
        other => panic!("{other:?}"),
    }
}

fn office(folder: &Path, place: &Place) -> Office {
    Office::with(folder, place.clone()).unwrap()
}

fn trust(office: &Office) -> TrustViewRead {
    let view = office.view(json!({ "ask": "trust" })).unwrap();
    TrustViewRead { words: view["proof"]["words"].as_str().unwrap_or_default().to_owned(), view }
}

struct TrustViewRead {
    words: String,
    view: Value,
}

#[test]
fn words_that_were_kept_are_found_later_and_others_are_not() {
    let room = Room::new("Hill", "2026-11-23T10:00:00Z");
    let office = office(&room.folder.path().join("office"), &room.place);
    office.create(None, "Hill", false).unwrap();
    let submit = |intent: Value| office.submit(intent).unwrap().done().unwrap();
    submit(json!({ "do": "add-person", "id": "ada", "name": "Ada" }));
    let kept = trust(&office);
    let square = &kept.view["proof"]["square"];
    assert!(square["side"].as_u64().unwrap() > 40 && square["path"].as_str().unwrap().starts_with("M4 4h7v1h-7z"), "{square}");
    submit(json!({ "do": "add-person", "id": "bo", "name": "Bo" }));
    let plain = done(office.check(None).unwrap());
    assert!(plain.ok && !plain.compared && plain.kept.is_none() && plain.devices == 1, "{plain:?}");
    let found = done(office.check(Some(&kept.words)).unwrap());
    let at = found.kept.expect("it is in the file");
    assert_eq!((at.vouched, at.beyond, at.on.to_string()), (found.entries - 1, 1, "2026-11-23".to_owned()));
    assert!(found.ok && found.compared);
    let full = kept.view["proof"]["full"].as_str().unwrap();
    assert_eq!(done(office.check(Some(full)).unwrap()).kept, Some(at), "the long form says the same");
    let mut others: Vec<&str> = kept.words.split(' ').collect();
    others.reverse();
    let missed = done(office.check(Some(&others.join(" "))).unwrap());
    assert!(!missed.ok && missed.compared && missed.kept.is_none() && missed.problems.is_empty(), "{missed:?}");
    assert!(matches!(office.check(Some("maple river")).unwrap(), Checked::Refused { .. }), "four words or less are no proof");
    assert_eq!(office.view(json!({ "ask": "checking" })).unwrap(), Value::Null, "nothing goes on afterwards");
}

#[test]
fn a_record_that_was_written_anew_is_revealed_by_words_that_were_kept_elsewhere() {
    let room = meeting();
    let kept = view::trust::trust(&room.desk).unwrap().proof.unwrap();
    let Room { folder, place, desk, .. } = room;
    drop(desk);
    let path = folder.path().join("room.baton");
    std::fs::remove_file(&path).unwrap();
    let mut again = Desk::create(&path, "Hill", false, &place).unwrap().unwrap();
    again.submit(json!({ "do": "add-person", "id": "ada", "name": "Ada" })).unwrap().done().unwrap();
    let journal = again.journal();
    assert!(journal.verify().unwrap().ok, "the new file is whole in itself");
    assert!(!journal.verify_against(&kept.words.parse().unwrap()).unwrap().ok, "and is not the one that was vouched for");
}

#[test]
fn an_erasure_is_listed_by_day_and_size_and_the_chain_still_holds() {
    let mut room = meeting();
    room.must(json!({ "do": "take-note", "meeting": "m", "text": "I am tired", "person": "bo" }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    let kept = view::trust::trust(&room.desk).unwrap().proof.unwrap();
    room.must(json!({ "do": "erase-words", "person": "bo", "because": "it was asked for" }));
    let TrustView { erased, .. } = view::trust::trust(&room.desk).unwrap();
    assert_eq!(erased.len(), 1);
    assert_eq!((erased[0].on.to_string(), erased[0].entries), ("2026-11-23".to_owned(), 1));
    let told = serde_json::to_value(&erased).unwrap().to_string();
    assert!(!told.contains("bo") && !told.contains("asked for"), "at whose request and why is not in it: {told}");
    held(&room, &kept.words);
}

#[test]
fn ballots_go_out_with_the_proof_beside_them_and_alone_where_they_are_counted() {
    let mut room = meeting();
    room.must(json!({ "do": "add-item", "meeting": "m", "id": "i", "title": "Where in March", "owner": "ada", "purpose": "decide" }));
    room.must(json!({ "do": "go-to", "meeting": "m", "step": "i" }));
    room.must(json!({ "do": "propose", "meeting": "m", "id": "p", "text": "Where do we meet?", "item": "i" }));
    for (id, name) in [("l", "Lisbon"), ("o", "Porto")] {
        room.must(json!({ "do": "offer-option", "meeting": "m", "proposal": "p", "id": id, "name": name }));
    }
    room.must(json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "p", "method": "runoff" }));
    for person in ["ada", "bo"] {
        room.must(json!({ "do": "mark-ballot", "meeting": "m", "round": "r", "person": person, "marking": { "ranks": [["o"], ["l"]] } }));
    }
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r" }));
    let about = PaperAbout::Minutes { meeting: "m".into() };
    let document = Document::asked(&room.desk, &about, PaperChoice { names: true, dissent: true }).unwrap();
    let texts = Texts::new("en");
    let folder = document.folder(&room.desk, PaperFormat::Blt, &texts).unwrap();
    let names: Vec<&str> = folder.iter().map(|file| file.name.as_str()).collect();
    assert_eq!((names.len(), names[1]), (2, "proof.txt"), "{names:?}");
    let kept = room.desk.journal().checkpoint().unwrap().unwrap();
    assert_eq!(folder[1].text, format!("Proof of the record: {}\n{kept}\n", kept.words().join(" ")));
    let mut stream = Vec::new();
    document.write(&room.desk, PaperFormat::Blt, &texts, &mut stream).unwrap();
    assert_eq!(String::from_utf8(stream).unwrap(), folder[0].text, "whoever counts them finds ballots and nothing else");
}
