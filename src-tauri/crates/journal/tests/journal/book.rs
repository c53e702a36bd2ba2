//! Every event ever released stays readable: its page in the book is read and written again, byte for byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use baton_meeting::event::Event;

use crate::examples;

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
