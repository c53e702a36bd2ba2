//! A real agenda, pasted: understood, its owners added as people, taken through a whole meeting to a log that can be read.
//!
//! The agendas stand in `../../shared/data/minutes/wasm` beside the project, or under `BATON_DATA`; where they are not, this says so.

use std::path::{Path, PathBuf};

use baton_desk::export::{self, Chosen};
use baton_documents::import::agenda::{self, AgendaPreview};
use baton_journal::DecisionsAsked;
use baton_meeting::meeting::Stage;
use baton_texts::Texts;
use serde_json::{Value, json};

use crate::place::Room;

/// Where real minutes stand, if they do.
fn data() -> Option<PathBuf> {
    let here =
        std::env::var_os("BATON_DATA").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"), PathBuf::from);
    let agendas = here.join("minutes/wasm");
    if !agendas.is_dir() {
        eprintln!("SKIPPED: no real agendas at {}; set BATON_DATA to where the data lies", agendas.display());
        return None;
    }
    Some(agendas)
}

/// Every agenda in the folder, by name.
fn agendas() -> Vec<(String, String)> {
    let Some(folder) = data() else { return Vec::new() };
    let mut found: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let text = std::fs::read(&path).ok()?;
            Some((path.file_name()?.to_string_lossy().into_owned(), String::from_utf8_lossy(&text).into_owned()))
        })
        .collect();
    found.sort();
    found
}

/// The names that stand beside items.
fn owners(preview: &AgendaPreview) -> Vec<String> {
    let mut names: Vec<String> =
        preview.items.iter().filter_map(|item| item.owner_words.clone()).filter(|name| name.chars().count() < 60).collect();
    names.sort();
    names.dedup();
    names
}

/// Adds the people and the agenda, the way the page of a pasted agenda does it; answers how many items have their owner.
fn prepare(room: &mut Room, text: &str) -> usize {
    let mut people: Vec<Value> =
        owners(&agenda::read(text, &[])).into_iter().map(|name| json!({ "name": name, "led_before": true })).collect();
    people.push(json!({ "id": "p-chair", "name": "Whoever Chairs" }));
    room.must(json!({ "do": "add-people", "people": people }));
    let state = room.desk.state().unwrap();
    let everybody: Vec<_> = state.people.values().cloned().collect();
    let members: Vec<&str> = everybody.iter().map(|person| person.id.as_str()).collect();
    room.must(json!({ "do": "form-team", "id": "t", "name": "Group", "members": members }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "team": "t", "title": "Pasted", "leads": "p-chair", "minutes": 120 }));
    let understood = agenda::read(text, &everybody);
    let owned = understood.items.iter().filter(|item| item.owner.is_some()).count();
    let items: Vec<Value> = understood
        .items
        .iter()
        .map(|item| {
            let owner = item.owner.as_ref().map_or("p-chair", |owner| owner.as_str());
            json!({ "title": item.title, "owner": owner, "minutes": item.minutes, "notes": item.notes, "links": item.links, "purpose": item.purpose })
        })
        .collect();
    if !items.is_empty() {
        room.must(json!({ "do": "add-items", "meeting": "m", "items": items }));
    }
    owned
}

/// Holds the meeting, deciding by consent on the item in the middle.
fn hold(room: &mut Room) {
    let decides = room.meeting("m").items.get(room.meeting("m").items.len() / 2).map(|item| item.id.clone());
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    while let Some(step) = room.meeting("m").current().cloned() {
        room.minutes(3);
        if step.item.is_some() && step.item == decides {
            let proposal = room.must(json!({ "do": "propose", "meeting": "m", "text": "We take this to phase two." }));
            let round = room.must(json!({ "do": "open-round", "meeting": "m", "proposal": proposal, "method": "consent" }));
            room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": round, "answer": "consent" }));
            room.must(json!({ "do": "close-round", "meeting": "m", "round": round }));
            room.must(json!({ "do": "read-back", "meeting": "m", "proposal": proposal }));
            room.must(json!({ "do": "record-decision", "meeting": "m", "proposal": proposal }));
        }
        room.must(json!({ "do": "go-on", "meeting": "m" }));
    }
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
}

#[test]
fn a_real_agenda_becomes_a_meeting_and_a_log() {
    let Some((name, text)) = agendas().into_iter().find(|(name, text)| name.contains("CG") && agenda::read(text, &[]).items.len() > 5)
    else {
        return;
    };
    let mut room = Room::new("Community group", "2026-11-20T16:00:00Z");
    prepare(&mut room, &text);
    let titles: Vec<String> = room.meeting("m").items.iter().map(|item| item.title.clone()).collect();
    assert!(titles.len() > 5, "{name}: {titles:?}");
    hold(&mut room);
    let room = room.reopened();
    let meeting = room.meeting("m");
    assert_eq!(meeting.stage, Stage::Closed, "{name} was held to its end");
    assert!(meeting.items.iter().all(|item| item.ended.is_some()), "{name}: every item was come to");
    assert_eq!(room.desk.journal().decisions(&DecisionsAsked::default()).unwrap().1, 1, "{name}: one decision");
    let texts = Texts::new("en");
    let log = export::log(&room.desk, &Chosen::default(), &texts).unwrap();
    assert!(log.contains("We take this to phase two."), "{name}: the log has the decision:\n{log}");
    let minutes = export::minutes(&room.desk, &meeting, &texts).unwrap();
    // Markdown escapes what it must; a plain word of each title is enough to find it again.
    for title in &titles {
        let word = title.split(|letter: char| !letter.is_alphanumeric()).max_by_key(|word| word.len()).unwrap_or_default();
        assert!(minutes.contains(word), "{name}: {title:?} is in the minutes:\n{minutes}");
    }
    assert_eq!(export::minutes(&room.desk, &meeting, &texts).unwrap(), minutes, "written twice: the same bytes");
    assert!(room.desk.journal().verify().unwrap().ok, "{name}: the record verifies");
}

#[test]
fn every_real_agenda_can_be_put_on_an_agenda_and_no_owner_is_invented() {
    let agendas = agendas();
    let mut owned = 0;
    for (name, text) in &agendas {
        let mut room = Room::new("Any group", "2026-11-20T16:00:00Z");
        owned += prepare(&mut room, text);
        let meeting = room.meeting("m");
        let understood = agenda::read(text, &[]);
        assert_eq!(meeting.items.len(), understood.items.len(), "{name}: every item that was shown is on the agenda");
        assert!(understood.items.iter().all(|item| item.owner.is_none()), "{name}: where nobody is known, nobody is the owner");
    }
    assert!(agendas.is_empty() || owned > 0, "in {} agendas at least somebody's name stands beside an item", agendas.len());
}
