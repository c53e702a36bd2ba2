//! Every event ever released stays readable: its page in the book is read and written again, byte for byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use baton_journal::Journal;
use baton_meeting::event::Event;
use serde_json::json;
use tempfile::TempDir;

use crate::examples;
use crate::room::{Room, opening};

/// Set it to write pages that are missing; a page that is there is never written over.
const WRITE: &str = "BATON_WRITE_BOOK";

fn pages() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/book/golden")
}

#[test]
fn every_event_has_a_page_in_the_book() {
    let mut named = BTreeSet::new();
    for (name, fact) in examples::all() {
        assert!(named.insert(name.clone()), "{name} is there twice");
        let page = pages().join(format!("{name}.json"));
        let written = format!("{}\n", fact.event.written());
        if std::env::var_os(WRITE).is_some() && !page.exists() {
            fs::create_dir_all(pages()).unwrap();
            fs::write(&page, &written).unwrap();
        }
        let kept = fs::read_to_string(&page).unwrap_or_else(|_| panic!("{name} has no page; {WRITE}=1 writes it"));
        assert_eq!(kept, written, "{name} is written differently now; an event that was released never changes");
    }
    let without: Vec<_> =
        Event::names().into_iter().filter(|name| !named.iter().any(|page| page.split('.').next() == Some(name))).collect();
    assert!(without.is_empty(), "no example of {without:?}; every event needs one");
}

#[test]
fn every_page_of_the_book_is_read_and_written_as_it_was() {
    let mut read = 0;
    for file in fs::read_dir(pages()).unwrap() {
        let path = file.unwrap().path();
        let kept = fs::read_to_string(&path).unwrap();
        let event = Event::read(&kept).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert_eq!(name.split('.').next(), Some(examples::name(&event).as_str()), "a page is named after its event");
        // A page called `event.was-something` keeps a form that is no longer written; it only has to be read.
        if !name.contains(".was-") {
            assert_eq!(format!("{}\n", event.written()), kept, "{}", path.display());
        }
        read += 1;
    }
    assert!(read >= Event::names().len(), "{read} pages");
}

#[test]
fn an_archive_from_the_first_baton_is_still_a_workspace_that_can_be_checked() {
    let kept = pages().join("../archive-1.json");
    if std::env::var_os(WRITE).is_some() && !kept.exists() {
        let mut room = Room::decided();
        room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Zoë: “and the roof?” 🌧", "key": "k-1"}));
        room.must(json!({"do": "change-item", "meeting": "m-1", "item": "i-heating", "title": "Boiler"}));
        room.undo(None).unwrap();
        room.must(json!({"do": "close-meeting", "meeting": "m-1"}));
        room.journal.write_archive(fs::File::create(&kept).unwrap()).unwrap();
    }
    let bytes = fs::read(&kept).unwrap();
    let folder = TempDir::new().unwrap();
    let journal = Journal::read_archive(&folder.path().join("old.baton"), &opening(folder.path()), &bytes[..]).unwrap();
    let verified = journal.verify().unwrap();
    assert!(verified.ok, "{:#?}", verified.problems);
    let decision = journal.decision(&"Operations 2026-1".into()).unwrap().unwrap();
    assert_eq!(decision.record.statement, "We replace the boiler before May.");
    let meeting = journal.meeting(&"m-1".into()).unwrap().unwrap();
    assert_eq!((meeting.items[0].title.as_str(), meeting.notes.len()), ("Heating in winter", 1), "the undo holds, the note is there");
    let mut again = Vec::new();
    journal.write_archive(&mut again).unwrap();
    assert!(again == bytes, "the archive is written as it was, byte for byte");
}
