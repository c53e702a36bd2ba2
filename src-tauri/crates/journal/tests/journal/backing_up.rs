use std::fs;
use std::path::{Path, PathBuf};

use baton_journal::{Backup, Backups, FaultKind, Holds, Journal, Reason, newer, put_back, put_in_place_of_damaged, restore_to, sound};
use baton_meeting::id::Stream;
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Europe::Berlin;
use serde_json::json;

use crate::room::{Room, opening};

impl Room {
    fn backups(&self) -> Backups {
        self.journal.backups().expect("there is a data folder")
    }

    /// Makes a backup at a moment; answers where it is, and whether it was made just now.
    fn back_up(&self, reason: Reason, at: DateTime<Utc>) -> (PathBuf, bool) {
        let made = self.backups().make(&self.journal, reason, at, Berlin).unwrap().expect("there is something in it");
        (made.path, made.fresh)
    }

    fn rename(&mut self, name: &str) {
        self.must(json!({"do": "rename-workspace", "name": name}));
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
}

fn reasons(list: &[Backup]) -> Vec<Reason> {
    list.iter().map(|backup| backup.reason).collect()
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_made_only_when_something_changed() {
    let mut room = Room::decided();
    let (first, fresh) = room.back_up(Reason::Closing, room.at);
    assert!(fresh);
    let (again, fresh) = room.back_up(Reason::Daily, room.at + Duration::hours(30));
    assert_eq!((again, fresh), (first.clone(), false), "nothing happened meanwhile");
    room.rename("Hill School again");
    let (second, fresh) = room.back_up(Reason::Closing, room.at);
    assert!(fresh && second != first);
    let list = room.backups().list();
    assert_eq!(list.len(), 1, "of two on one day the newer stays: {list:?}");
    let holds = list[0].holds.as_ref().expect("it can be read");
    assert_eq!((holds.entries, holds.name.as_str()), (room.journal.revision().unwrap(), "Hill School again"));
    assert_eq!(list[0].size, fs::metadata(&second).unwrap().len());
    assert_eq!(list[0].at.timestamp(), room.at.timestamp(), "the name says when");
    assert_eq!(holds.head, room.journal.checkpoint().unwrap());
    assert_eq!(files(&room.data().join("backups")).len(), 1, "nothing lies beside a backup after it was looked into");
}

#[test]
fn a_file_without_entries_needs_no_backup() {
    let room = Room::empty();
    assert_eq!(room.backups().make(&room.journal, Reason::Closing, room.at, Berlin).unwrap(), None);
    assert!(room.backups().list().is_empty() && !room.backups().folder().exists());
}

#[test]
fn a_stronger_reason_lets_the_same_backup_stay_longer() {
    let mut room = Room::started();
    let (closing, _) = room.back_up(Reason::Closing, room.at);
    let (import, fresh) = room.back_up(Reason::Import, room.at + Duration::minutes(5));
    assert!(!fresh && !closing.exists() && import.exists(), "it was given another name, not copied");
    room.rename("One");
    room.back_up(Reason::Closing, room.at + Duration::minutes(10));
    room.rename("Two");
    room.back_up(Reason::Closing, room.at + Duration::minutes(20));
    assert_eq!(reasons(&room.backups().list()), [Reason::Closing, Reason::Import], "what was before the import is still there");
    let (hand, fresh) = room.back_up(Reason::Hand, room.at + Duration::minutes(21));
    assert!(!fresh && hand.exists());
    let (same, _) = room.back_up(Reason::Closing, room.at + Duration::minutes(22));
    assert_eq!(same, hand, "a weaker reason takes nothing away");
}

#[test]
fn several_in_one_second_are_kept_apart() {
    let mut room = Room::started();
    let at = room.at;
    room.back_up(Reason::Hand, at);
    for name in ["One", "Two", "Three"] {
        room.rename(name);
        assert!(room.back_up(Reason::Hand, at).1, "{name}");
    }
    let names: Vec<_> = room.backups().list().into_iter().map(|backup| backup.holds.unwrap().name).collect();
    assert_eq!(names, ["Three", "Two", "One", "Hill School"], "the newest first");
}

#[test]
fn making_room_touches_nothing_that_baton_did_not_make() {
    let mut room = Room::started();
    let folder = room.data().join("backups");
    room.back_up(Reason::Closing, room.at);
    let name = files(&folder).remove(0);
    let (stem, _) = name.split_once("-at-").unwrap();
    let theirs = [
        "holiday.jpg".to_owned(),
        format!("{stem}-at-yesterday-closing.baton"),
        format!("{stem}-at-20200101T120000-mine.baton"),
        format!("{stem}-at-20200101T120000-closing.baton.bak"),
        format!("{stem}-of-hana-at-20200101T120000-closing.baton"),
        "other-abcdef-at-20200101T120000-closing.baton".to_owned(),
    ];
    for name in &theirs {
        fs::write(folder.join(name), b"theirs").unwrap();
    }
    fs::create_dir(folder.join(format!("{stem}-at-20200102T120000-closing.baton"))).unwrap();
    let broken = format!("{stem}-at-20200103T120000-closing.baton");
    fs::write(folder.join(&broken), b"broken").unwrap();
    for day in 0..40 {
        room.rename(&format!("Day {day}"));
        room.back_up(Reason::Closing, room.at + Duration::days(day));
    }
    let left = files(&folder);
    assert!(theirs.iter().chain([&broken]).all(|name| left.contains(name)), "{left:?}");
    assert!(folder.join(format!("{stem}-at-20200102T120000-closing.baton")).is_dir());
    let ours = room.backups().list();
    assert_eq!(ours.iter().filter(|backup| backup.holds.is_none()).count(), 1, "what cannot be read is listed, and stays");
    let readable = ours.iter().filter(|backup| backup.holds.is_some()).count();
    assert!((9..=7 + 8 + 3).contains(&readable), "seven days, the weeks before, three months: {readable}");
    assert_eq!(ours[0].holds.as_ref().unwrap().name, "Day 39");
}

#[test]
fn half_a_copy_that_a_stop_left_is_taken_away_once_it_is_old() {
    let mut room = Room::started();
    let (made, _) = room.back_up(Reason::Closing, room.at);
    let half = |process: u32| PathBuf::from(format!("{}-{process}.new", made.display()));
    for process in [1, std::process::id()] {
        fs::write(half(process), b"half").unwrap();
        let old = std::time::SystemTime::now() - std::time::Duration::from_secs(7200);
        fs::File::options().write(true).open(half(process)).unwrap().set_modified(old).unwrap();
    }
    fs::write(half(2), b"half").unwrap();
    room.rename("Next");
    room.back_up(Reason::Closing, room.at);
    assert!(!half(1).exists(), "it could hold words that were to go");
    assert!(half(2).exists() && half(std::process::id()).exists(), "somebody may be at it");
}

#[test]
fn a_backup_that_cannot_be_made_leaves_nothing_and_says_why() {
    let room = Room::started();
    fs::create_dir_all(room.data()).unwrap();
    fs::write(room.data().join("backups"), b"no folder").unwrap();
    let fault = room.backups().make(&room.journal, Reason::Closing, room.at, Berlin).unwrap_err();
    assert!(matches!(fault.kind, FaultKind::Exists | FaultKind::Unwritable | FaultKind::Unforeseen), "{}", fault.detail());
    room.is_sound();
}

#[test]
fn backups_are_found_again_when_the_workspace_itself_is_gone() {
    let room = Room::decided();
    room.back_up(Reason::Closing, room.at);
    let (path, data) = (room.path(), room.data());
    let Room { folder, journal, .. } = room;
    drop(journal);
    fs::remove_file(&path).unwrap();
    let newest = Backups::of(&data, &path).newest().expect("it is still known");
    assert_eq!(put_in_place_of_damaged(&newest.path, &path, newest.at).unwrap(), None, "nothing was there to set aside");
    assert!(Journal::open(&path, &opening(folder.path())).unwrap().verify().unwrap().ok);
}

#[test]
fn what_would_be_lost_is_told_stream_by_stream() {
    let mut room = Room::in_a_meeting();
    let (backup, _) = room.back_up(Reason::Closing, room.at);
    let (lost, gained) = newer(&room.journal, &backup).unwrap();
    assert_eq!((lost.entries, gained.entries), (0, 0), "they are the same");
    let before = room.journal.revision().unwrap();
    room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Said later"}));
    room.must(json!({"do": "plan-meeting", "id": "m-2", "series": "Weekly"}));
    let (lost, gained) = newer(&room.journal, &backup).unwrap();
    assert_eq!(lost.entries as u64, room.journal.revision().unwrap() - before);
    assert_eq!(lost.streams.get(&Stream::Meeting("m-1".into())), Some(&false), "a part of it is in the backup");
    assert_eq!(lost.streams.get(&Stream::Meeting("m-2".into())), Some(&true), "the backup knows nothing of it");
    assert_eq!(gained.entries, 0);
    // The present file is an older one that went another way.
    let other = room.folder.path().join("other.baton");
    restore_to(&backup, &other).unwrap();
    let mut elsewhere = Room { journal: Journal::open(&other, &opening(room.folder.path())).unwrap(), ..Room::empty() };
    elsewhere.at = room.at;
    elsewhere.rename("Went another way");
    let (lost, gained) = newer(&elsewhere.journal, room.journal.path()).unwrap();
    assert_eq!((lost.entries, gained.entries as u64), (1, room.journal.revision().unwrap() - before));
}

#[test]
fn what_was_put_back_goes_on_as_a_new_device_and_can_be_undone() {
    let mut room = Room::decided();
    let (path, data) = (room.path(), room.data());
    let (backup, _) = room.back_up(Reason::Closing, room.at);
    room.rename("Later");
    let (kept, _) = room.back_up(Reason::Restoring, room.at + Duration::hours(1));
    let fault = put_back(&backup, &path).unwrap_err();
    assert_eq!(fault.kind, FaultKind::Busy, "somebody has it open: us");
    assert_eq!(room.journal.workspace().unwrap().name, "Later");
    let Room { folder, journal, at, .. } = room;
    drop(journal);
    put_back(&backup, &path).unwrap();
    let journal = Journal::open(&path, &opening(folder.path())).unwrap();
    assert_eq!(journal.workspace().unwrap().name, "Hill School");
    let mut room = Room { folder, journal, at, ..Room::empty() };
    room.rename("Went on from the backup");
    room.is_sound();
    let devices: std::collections::BTreeSet<_> =
        room.journal.entries(&Default::default()).unwrap().into_iter().map(|entry| entry.device).collect();
    assert_eq!(devices.len(), 2, "nothing pretends to be what came after the backup");
    let left: Vec<_> = files(room.folder.path()).into_iter().filter(|name| name.contains(".new") || name.contains("-back")).collect();
    assert!(left.is_empty(), "{left:?}");
    let Room { folder, journal, .. } = room;
    drop(journal);
    put_back(&kept, &path).unwrap();
    let journal = Journal::open(&path, &opening(folder.path())).unwrap();
    assert_eq!(journal.workspace().unwrap().name, "Later", "the restoring was taken back");
    assert!(journal.verify().unwrap().ok);
    assert_eq!(Backups::of(&data, &path).list().len(), 2);
}

#[test]
fn a_damaged_file_is_set_aside_with_its_log_and_never_deleted() {
    let room = Room::decided();
    let (path, at) = (room.path(), room.at);
    let (backup, _) = room.back_up(Reason::Closing, at);
    let Room { folder, journal, .. } = room;
    drop(journal);
    for nth in ["", "-2"] {
        fs::write(&path, b"not a workspace any more").unwrap();
        fs::write(folder.path().join("room.baton-wal"), b"some log").unwrap();
        let aside = put_in_place_of_damaged(&backup, &path, at).unwrap().expect("something was there");
        assert_eq!(aside.file_name().unwrap().to_str().unwrap(), format!("room-damaged-{}{nth}.baton", at.format("%Y-%m-%d")));
        assert_eq!(fs::read(&aside).unwrap(), b"not a workspace any more");
        assert_eq!(fs::read(PathBuf::from(format!("{}-wal", aside.display()))).unwrap(), b"some log");
        assert!(Journal::open(&path, &opening(folder.path())).unwrap().verify().unwrap().ok);
    }
}

#[test]
fn a_damaged_backup_is_never_put_back() {
    let room = Room::decided();
    let (path, at) = (room.path(), room.at);
    let (backup, _) = room.back_up(Reason::Closing, at);
    drop(room.journal);
    let whole = fs::read(&path).unwrap();
    let mut bytes = fs::read(&backup).unwrap();
    let long = bytes.len();
    bytes[long / 2 / 4096 * 4096..][..4096].fill(0x5a);
    fs::write(&backup, &bytes).unwrap();
    assert_eq!(sound(&backup).unwrap_err().kind, FaultKind::Damaged);
    assert_eq!(put_back(&backup, &path).unwrap_err().kind, FaultKind::Damaged);
    let new = room.folder.path().join("new.baton");
    assert_eq!(restore_to(&backup, &new).unwrap_err().kind, FaultKind::Damaged);
    assert!(!new.exists());
    assert_eq!(fs::read(&path).unwrap(), whole, "what stood there still does");
    let names = files(room.folder.path());
    assert!(names.iter().all(|name| !name.contains(".new")), "{names:?}");
    for text in [&b""[..], b"SQLite format 3\0", b"hello"] {
        fs::write(&backup, text).unwrap();
        assert!(Holds::of(&backup).is_err() && sound(&backup).is_err());
    }
}

#[test]
fn what_is_erased_goes_from_backups_of_every_kind() {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": "Think of the marzipan", "person": "p-zoe"}));
    room.must(json!({"do": "close-meeting", "meeting": "m-1"}));
    room.must(json!({"do": "person-leaves", "person": "p-zoe"}));
    let all = [Reason::Closing, Reason::Daily, Reason::Upgrade(2), Reason::Import, Reason::Restoring, Reason::Hand];
    for (days, reason) in all.into_iter().enumerate() {
        room.rename(&format!("Day {days}"));
        assert!(room.back_up(reason, room.at + Duration::days(days as i64)).1);
    }
    let holding = |folder: &Path| {
        let says = |name: &String| fs::read(folder.join(name)).unwrap().windows(8).any(|bytes| bytes == b"marzipan");
        files(folder).into_iter().filter(says).count()
    };
    let folder = room.data().join("backups");
    assert_eq!(holding(&folder), all.len());
    let wish = baton_meeting::erasure::Wish {
        person: "p-zoe".into(),
        what: baton_meeting::erasure::Erasing::Words,
        pseudonym: String::new(),
        because: "Asked for it".into(),
        on: room.at.date_naive(),
    };
    let header = room.header("erase-words", None);
    let erased = room.journal.erase(&header, &wish).unwrap().unwrap();
    assert_eq!((erased.copies.len(), erased.untouched.len(), holding(&folder)), (all.len(), 0, 0));
    assert!(room.backups().list().iter().all(|backup| sound(&backup.path).is_ok()), "and each can still be put back");
}

#[test]
fn a_backup_is_never_put_over_a_file() {
    let room = Room::decided();
    let (backup, _) = room.back_up(Reason::Closing, room.at);
    let there = room.folder.path().join("there.baton");
    fs::write(&there, b"mine").unwrap();
    assert_eq!(restore_to(&backup, &there).unwrap_err().kind, FaultKind::Exists);
    assert_eq!(fs::read(&there).unwrap(), b"mine");
}

#[test]
fn a_very_long_name_has_backups_too() {
    let room = Room::started();
    let long = room.folder.path().join(format!("{}.baton", "ü".repeat(110)));
    restore_to(&room.path(), &long).unwrap();
    let room = Room { journal: Journal::open(&long, &opening(room.folder.path())).unwrap(), folder: room.folder, at: room.at, asked: 9 };
    assert!(room.back_up(Reason::Closing, room.at).1);
    assert_eq!(room.backups().list().len(), 1);
}
