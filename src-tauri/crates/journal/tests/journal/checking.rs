//! A check beside the work: it sees the whole file, is watched and stopped, and holds up nobody.

use std::time::{Duration, Instant};

use baton_journal::Doing;
use serde_json::json;

use crate::room::Room;

#[test]
fn a_check_beside_the_work_says_what_the_journal_says_itself() {
    let mut room = Room::decided();
    let kept = room.journal.checkpoint().unwrap().unwrap();
    let check = room.journal.check().unwrap();
    let watch = check.watch();
    assert_eq!(watch.seen(), (Doing::Indexes, 0, 0), "it has not begun");
    // What is written after it was prepared is seen as well: it looks at the file as it is when it runs.
    room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Meanwhile"}));
    let found = std::thread::spawn(move || check.run(Some(&kept.into())).unwrap().expect("nobody stopped it")).join().unwrap();
    assert_eq!(found, {
        let mut own = room.journal.verify().unwrap();
        own.held = found.held.clone();
        own
    });
    assert_eq!(found.held.expect("the checkpoint is in the file").position, found.entries - 1);
    assert_eq!(watch.seen(), (Doing::Pages, 0, 0), "it went through");
}

#[test]
fn a_check_that_was_stopped_says_nothing() {
    let room = Room::decided();
    let check = room.journal.check().unwrap();
    check.watch().stop();
    assert_eq!(check.run(None).unwrap(), None);
    assert!(room.journal.check().unwrap().run(None).unwrap().unwrap().ok, "the next one is not stopped by it");
    assert!(room.journal.verify().unwrap().ok, "nor is the journal");
}

#[test]
fn a_long_check_ends_soon_after_it_is_stopped() {
    let mut room = Room::decided();
    for at in 0..400 {
        room.must(json!({"do": "take-note", "meeting": "m-1", "text": format!("Note {at}")}));
    }
    let check = room.journal.check().unwrap();
    let watch = check.watch();
    let running = std::thread::spawn(move || check.run(None).unwrap());
    let begun = Instant::now();
    while watch.seen().0 == Doing::Indexes && !running.is_finished() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::yield_now();
    }
    watch.stop();
    let stopped = Instant::now();
    let answer = running.join().unwrap();
    assert!(answer.is_none(), "stopped while it went on, or right at its end; either way it says nothing");
    assert!(stopped.elapsed() < Duration::from_secs(5), "{:?}", stopped.elapsed());
}

#[test]
fn somebody_writes_while_a_check_goes_on() {
    let mut room = Room::decided();
    let check = room.journal.check().unwrap();
    let running = std::thread::spawn(move || check.run(None).unwrap());
    for at in 0..30 {
        room.must(json!({"do": "take-note", "meeting": "m-1", "text": format!("Note {at}")}));
    }
    assert!(running.join().unwrap().expect("nobody stopped it").ok, "it looks at one moment of the file");
    assert!(room.journal.verify().unwrap().ok);
}

#[test]
fn a_file_that_can_only_be_read_is_checked_too() {
    let room = Room::decided();
    let path = room.path();
    let other = tempfile::tempdir().unwrap();
    let copy = other.path().join("copy.baton");
    room.journal.backup(&copy).unwrap();
    let mut rights = std::fs::metadata(&copy).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&copy, rights).unwrap();
    let journal = baton_journal::Journal::open(&copy, &crate::room::opening(other.path())).unwrap();
    assert!(journal.check().unwrap().run(None).unwrap().unwrap().ok, "{}", path.display());
}
