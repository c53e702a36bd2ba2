use std::fs;
use std::path::{Path, PathBuf};

use baton_journal::{Computer, EntriesAsked, FaultKind, Journal, ReadOnly};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::room::{Room, morning, opening};

fn kind(folder: &Path, path: &Path) -> FaultKind {
    let before = fs::read(path).ok();
    let fault = Journal::open(path, &opening(folder)).unwrap_err();
    assert!(fault.said.args.contains_key("file"), "it names the file: {fault:?}");
    assert_eq!(fs::read(path).ok(), before, "the file is left as it was");
    fault.kind
}

#[test]
fn what_is_no_workspace_is_named_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str, bytes: &[u8]| -> PathBuf {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    assert_eq!(kind(folder.path(), &folder.path().join("none.baton")), FaultKind::Missing);
    assert_eq!(kind(folder.path(), folder.path()), FaultKind::Folder);
    assert_eq!(kind(folder.path(), &at("empty.baton", b"")), FaultKind::Empty);
    assert_eq!(kind(folder.path(), &at("tiny.baton", b"hi")), FaultKind::NotADatabase);
    assert_eq!(kind(folder.path(), &at("text.baton", "Minutes of Monday\n".repeat(100).as_bytes())), FaultKind::NotADatabase);
    assert_eq!(kind(folder.path(), &at("begun.baton", b"SQLite format 3\0")), FaultKind::CutShort);
    let other = folder.path().join("other.baton");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE bookmarks (url TEXT)").unwrap();
    assert_eq!(kind(folder.path(), &other), FaultKind::NotAWorkspace);
}

#[test]
fn a_workspace_that_was_written_by_half_is_cut_short() {
    let room = Room::decided();
    let path = room.path();
    drop(room.journal);
    let whole = fs::read(&path).unwrap();
    let half = room.folder.path().join("half.baton");
    fs::write(&half, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(kind(room.folder.path(), &half), FaultKind::CutShort);
}

#[test]
fn a_damaged_workspace_is_never_deleted_or_opened_as_if_nothing_were() {
    let room = Room::decided();
    let path = room.path();
    drop(room.journal);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 8192].fill(0x5a);
    fs::write(&path, &bytes).unwrap();
    // The pages are read on the way or at the latest by the check; whichever comes first says damaged.
    match Journal::open(&path, &opening(room.folder.path())) {
        Err(fault) => assert_eq!(fault.kind, FaultKind::Damaged, "{}", fault.detail()),
        Ok(journal) => match journal.verify() {
            Err(fault) => assert_eq!(fault.kind, FaultKind::Damaged, "{}", fault.detail()),
            Ok(verified) => assert!(!verified.ok),
        },
    }
    assert!(path.exists());
}

#[test]
fn a_new_workspace_is_never_made_over_a_file() {
    let room = Room::started();
    let fault = Journal::create(&room.path(), &opening(room.folder.path())).unwrap_err();
    assert_eq!(fault.kind, FaultKind::Exists);
    room.is_sound();
    let nowhere = room.folder.path().join("no").join("such").join("folder.baton");
    assert_eq!(Journal::create(&nowhere, &opening(room.folder.path())).unwrap_err().kind, FaultKind::Unwritable);
    let left: Vec<_> = fs::read_dir(room.folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".new")), "nothing half made stays: {left:?}");
}

#[test]
fn a_new_file_says_what_it_is_to_everybody() {
    let room = Room::empty();
    let head = fs::read(room.path()).unwrap();
    assert_eq!(&head[..15], b"SQLite format 3");
    assert_eq!(&head[68..72], b"BATN", "the application id");
}

#[test]
fn a_file_from_a_newer_baton_opens_for_reading_and_says_so() {
    for change in ["PRAGMA user_version = 99", "UPDATE meta SET value = '99' WHERE name = 'fold'"] {
        let room = Room::decided();
        let path = room.path();
        drop(room.journal);
        Connection::open(&path).unwrap().execute_batch(change).unwrap();
        let mut journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
        assert_eq!(journal.read_only(), Some(&ReadOnly::Newer), "{change}");
        assert_eq!(journal.read_only().unwrap().said().key, "journal-read-only-newer");
        assert_eq!(journal.people().unwrap().len(), 3, "it can be read");
        let fault = journal.draft_drop("x").unwrap_err();
        assert_eq!(fault.kind, FaultKind::ReadOnly, "and not written");
    }
}

#[test]
fn a_write_protected_file_opens_for_reading_and_says_so() {
    let room = Room::decided();
    let path = room.path();
    drop(room.journal);
    let mut mode = fs::metadata(&path).unwrap().permissions();
    mode.set_readonly(true);
    fs::set_permissions(&path, mode).unwrap();
    let journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
    assert_eq!(journal.read_only(), Some(&ReadOnly::Unwritable));
    assert_eq!(journal.decision(&"d-1".into()).unwrap().unwrap().record.number.to_string(), "2026-1");
    assert!(journal.verify().unwrap().ok, "it can be checked");
}

#[test]
fn a_file_that_is_open_on_another_computer_opens_for_reading_until_that_one_is_gone() {
    let room = Room::started();
    let path = room.path();
    let mark = room.folder.path().join("room.baton-open");
    assert!(mark.exists(), "an open file is marked");
    drop(room.journal);
    assert!(!mark.exists(), "a closed one is not");
    let elsewhere = json!({"id": "f00", "name": "Zoë's laptop", "process": 7, "beat": "2026-11-20T08:59:30Z"});
    fs::write(&mark, elsewhere.to_string()).unwrap();
    let journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
    let computer = Computer { id: "f00".into(), name: "Zoë's laptop".into() };
    assert_eq!(journal.read_only(), Some(&ReadOnly::Elsewhere(computer)));
    drop(journal);
    assert!(mark.exists(), "the mark of another computer stays");
    let mut later = opening(room.folder.path());
    later.now += chrono::Duration::minutes(5);
    assert_eq!(Journal::open(&path, &later).unwrap().read_only(), None, "a mark that is not renewed is dead");
    fs::write(&mark, elsewhere.to_string()).unwrap();
    let mut sure = opening(room.folder.path());
    sure.take_over = true;
    let mut journal = Journal::open(&path, &sure).unwrap();
    assert_eq!(journal.read_only(), None, "somebody said that nobody has it");
    fs::write(&mark, elsewhere.to_string()).unwrap();
    assert!(matches!(journal.beat(morning()), Some(ReadOnly::Elsewhere(_))), "whoever slept while another took over finds out");
    assert_eq!(journal.draft_drop("x").unwrap_err().kind, FaultKind::ReadOnly);
}

fn devices(room: &Room) -> usize {
    let entries = room.journal.entries(&EntriesAsked::default()).unwrap();
    entries.into_iter().map(|entry| entry.device).collect::<std::collections::BTreeSet<_>>().len()
}

#[test]
fn the_device_goes_on_when_the_file_is_opened_again() {
    let mut room = Room::started().reopened();
    room.must(json!({"do": "rename-workspace", "name": "One"}));
    assert_eq!(devices(&room), 1);
    room.is_sound();
}

#[test]
fn a_copy_begins_a_chain_of_its_own() {
    let room = Room::started();
    let (path, copy) = (room.path(), room.folder.path().join("copy.baton"));
    drop(room.journal);
    fs::copy(&path, &copy).unwrap();
    let journal = Journal::open(&copy, &opening(room.folder.path())).unwrap();
    let mut room = Room { journal, ..Room::empty() };
    room.must(json!({"do": "rename-workspace", "name": "Copy"}));
    assert_eq!(devices(&room), 2);
    room.is_sound();
}

#[test]
fn a_restored_older_file_begins_a_chain_of_its_own() {
    let mut room = Room::started();
    let (path, backup) = (room.path(), room.folder.path().join("backup.baton"));
    room.journal.backup(&backup).unwrap();
    assert_eq!(room.journal.backup(&backup).unwrap_err().kind, FaultKind::Exists, "a backup is never written over");
    room.must(json!({"do": "rename-workspace", "name": "Later"}));
    let Room { folder, journal, at, .. } = room;
    drop(journal);
    fs::rename(&backup, &path).unwrap();
    let journal = Journal::open(&path, &opening(folder.path())).unwrap();
    let mut room = Room { folder, journal, at, ..Room::empty() };
    room.must(json!({"do": "rename-workspace", "name": "Another later"}));
    assert_eq!(devices(&room), 2, "the number after the backup is not given twice");
    room.is_sound();
}

#[test]
fn a_stop_between_committing_and_noting_does_not_break_the_chain() {
    let mut room = Room::started();
    let notes = room.folder.path().join("data").join("devices");
    let note = fs::read_dir(&notes).unwrap().next().unwrap().unwrap().path();
    let before = fs::read(&note).unwrap();
    room.must(json!({"do": "rename-workspace", "name": "Committed"}));
    fs::write(&note, before).unwrap();
    let mut room = room.reopened();
    room.must(json!({"do": "rename-workspace", "name": "Next"}));
    assert_eq!(devices(&room), 1, "the file is ahead of the note, and what was noted is in it");
    room.is_sound();
}

#[test]
fn an_upgrade_that_fails_leaves_the_file_as_it_was_and_a_copy_beside() {
    let room = Room::decided();
    let path = room.path();
    drop(room.journal);
    // A file that says it is older than its tables: the step to version 1 meets tables that are there.
    let version: i64 = Connection::open(&path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 0").unwrap();
    assert!(Journal::open(&path, &opening(room.folder.path())).is_err());
    let copies: Vec<_> = fs::read_dir(room.folder.path().join("data/backups")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(copies.len(), 1, "{copies:?}");
    for file in [&path, &copies[0]] {
        let db = Connection::open(file).unwrap();
        db.execute_batch(&format!("PRAGMA user_version = {version}")).unwrap();
        drop(db);
        let journal = Journal::open(file, &opening(room.folder.path())).unwrap();
        assert!(journal.verify().unwrap().ok, "{}", file.display());
    }
}

#[test]
fn names_that_are_hard_to_write_are_names_all_the_same() {
    for name in ["Räte & Kreise 100%.baton", "what?#1.baton", "ליאור.baton", "new\nline.baton"] {
        let folder = TempDir::new().unwrap();
        let journal = Journal::create(&folder.path().join(name), &opening(folder.path())).unwrap();
        let copy = folder.path().join(format!("copy of {name}"));
        journal.backup(&copy).unwrap();
        assert!(Journal::open(&copy, &opening(folder.path())).unwrap().verify().unwrap().ok, "{name}");
    }
}
