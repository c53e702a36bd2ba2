use std::path::Path;
use std::process::Command;

use baton_journal::{Checkpoint, Journal, ProblemKind, Verified};
use baton_meeting::intent::Needs;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::room::{Room, opening};

/// Opens the file as a stranger would, who knows how to get past the triggers.
fn stranger(path: &Path) -> Connection {
    let db = Connection::open(path).unwrap();
    db.execute_batch("DROP TRIGGER entry_is_never_deleted; DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_replaced;")
        .unwrap();
    db
}

/// A sound workspace, changed by a stranger, and what the check says then.
fn after(change: &str) -> Verified {
    let room = Room::decided();
    let (path, before) = (room.path(), room.journal.checkpoint().unwrap().unwrap());
    let Room { folder, journal, .. } = room;
    drop(journal);
    stranger(&path).execute_batch(change).unwrap();
    let journal = Journal::open(&path, &opening(folder.path())).unwrap();
    let verified = journal.verify().unwrap();
    assert!(!verified.ok, "{change}");
    agrees(&journal, &verified, None);
    let against = journal.verify_against(&before.clone().into()).unwrap();
    agrees(&journal, &against, Some(&before));
    verified
}

/// The check without Baton says the same about chains, hashes and batches.
pub fn agrees(journal: &Journal, verified: &Verified, against: Option<&Checkpoint>) {
    agrees_on(journal, verified, against.map(ToString::to_string).as_deref());
    if let Some(against) = against {
        agrees_on(journal, verified, Some(&against.words().join(" ")));
    }
}

fn agrees_on(journal: &Journal, verified: &Verified, against: Option<&str>) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/verify.py");
    let mut archive = tempfile::NamedTempFile::new().unwrap();
    let mut paths = vec![journal.path().to_owned()];
    if journal.write_archive(&mut archive).is_ok() {
        paths.push(archive.path().to_owned());
    }
    for path in paths {
        let mut python = Command::new("python3");
        python.arg(&script).arg(&path);
        if let Some(against) = against {
            python.arg("--against").arg(against);
        }
        let Ok(output) = python.output() else {
            eprintln!("SKIPPED: python3 is not here, so verify.py was not compared");
            return;
        };
        let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
        let of_the_chain =
            |kind: &ProblemKind| !matches!(kind, ProblemKind::TableDiffers | ProblemKind::PagesDamaged | ProblemKind::EventUnknown);
        // An archive is numbered anew and does not know what once stood at its end.
        let is_archive = path != journal.path();
        let ours: Vec<Value> = verified
            .problems
            .iter()
            .filter(|problem| of_the_chain(&problem.kind) && !(is_archive && problem.kind == ProblemKind::EndMissing))
            .map(|problem| json!([if is_archive { 0 } else { problem.position }, problem.kind]))
            .collect();
        let theirs: Vec<Value> = said["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|problem| json!([if is_archive { json!(0) } else { problem["position"].clone() }, problem["kind"]]))
            .collect();
        assert_eq!(json!(theirs), json!(ours), "verify.py on {}", path.display());
        assert_eq!(said["ok"], json!(ours.is_empty()));
        assert_eq!(said["entries"], json!(verified.entries));
        let told: Vec<Value> = verified
            .erased
            .iter()
            .map(|one| json!({"person": one.person, "what": one.what, "on": one.on, "because": one.because, "entries": one.entries}))
            .collect();
        assert_eq!(said["erased"], json!(told), "verify.py on {} says what was erased", path.display());
        assert_eq!(said["checkpoint"], json!(verified.checkpoint.as_ref().map(ToString::to_string)));
    }
}

fn kinds(verified: &Verified) -> Vec<(u64, ProblemKind)> {
    verified.problems.iter().map(|problem| (problem.position, problem.kind)).collect()
}

#[test]
fn a_sound_record_is_sound_for_baton_and_without_it() {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Zoë asks for 🌍 \"quotes\" \\ and \u{7f}lines\nand more"}));
    room.must(json!({"do": "change-item", "meeting": "m-1", "item": "i-heating", "title": "Boiler", "key": "k-ü"}));
    room.undo(None).unwrap();
    let verified = room.journal.verify().unwrap();
    assert!(verified.ok, "{:#?}", verified.problems);
    assert_eq!(verified.entries, room.journal.revision().unwrap());
    agrees(&room.journal, &verified, None);
    let now = room.journal.checkpoint().unwrap().unwrap();
    assert_eq!(now.to_string().parse::<Checkpoint>().unwrap(), now, "a checkpoint reads as it is written");
    assert_eq!(now.words()[..4], now.glance());
    let against = room.journal.verify_against(&now.clone().into()).unwrap();
    assert!(against.ok);
    assert!(room.journal.verify_against(&now.words().join(" ").parse().unwrap()).unwrap().ok, "twelve words are enough");
    agrees(&room.journal, &against, Some(&now));
}

#[test]
fn changed_words_are_found() {
    let verified = after("UPDATE entry SET body = replace(body, 'boiler', 'roof') WHERE intent = 'propose'");
    assert!(kinds(&verified).iter().any(|(position, kind)| *position > 0 && *kind == ProblemKind::BodyChanged), "{verified:#?}");
    let table = verified.problems.iter().find(|problem| problem.kind == ProblemKind::TableDiffers).expect("the row still says boiler");
    assert_eq!(table.position, 0);
}

#[test]
fn changed_words_with_a_hash_to_match_are_found_all_the_same() {
    let room = Room::decided();
    let path = room.path();
    drop(room.journal);
    let db = stranger(&path);
    let (position, salt, body): (i64, Vec<u8>, String) = db
        .query_row("SELECT position, salt, replace(body, 'boiler', 'roof') FROM entry WHERE intent = 'propose'", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    use sha2::{Digest, Sha256};
    let hash: [u8; 32] = Sha256::new().chain_update(&salt).chain_update(&body).finalize().into();
    db.execute("UPDATE entry SET body = ?, body_hash = ? WHERE position = ?", rusqlite::params![body, hash, position]).unwrap();
    drop(db);
    let journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
    let verified = journal.verify().unwrap();
    assert!(kinds(&verified).contains(&(position as u64, ProblemKind::EntryChanged)), "the header was hashed with the old words");
    agrees(&journal, &verified, None);
}

#[test]
fn another_author_another_time_and_another_order_are_found() {
    let changed = |verified: &Verified| kinds(verified).iter().any(|(_, kind)| *kind == ProblemKind::EntryChanged);
    assert!(changed(&after("UPDATE entry SET actor = 'p-bo' WHERE position = 9")));
    assert!(changed(&after("UPDATE entry SET actor = NULL WHERE position = 9")), "nobody is not somebody");
    assert!(changed(&after("UPDATE entry SET wall = '2020-01-01T00:00:00.000Z' WHERE position = 9")));
    assert!(changed(&after("UPDATE entry SET key = '' WHERE position = 9")), "an empty key is not no key");
    let swapped = after(
        "UPDATE entry SET position = -1 WHERE position = 3; UPDATE entry SET position = 3 WHERE position = 4; UPDATE entry SET position = 4 WHERE position = -1;",
    );
    assert!(kinds(&swapped).contains(&(3, ProblemKind::EntryMissing)), "{swapped:#?}");
}

#[test]
fn a_removed_entry_is_found_wherever_it_stood() {
    assert!(kinds(&after("DELETE FROM entry WHERE position = 1")).contains(&(2, ProblemKind::EntryMissing)), "at the beginning");
    assert!(kinds(&after("DELETE FROM entry WHERE position = 7")).contains(&(8, ProblemKind::EntryMissing)), "in the middle");
    let last = after("DELETE FROM entry WHERE position = (SELECT max(position) FROM entry)");
    assert!(last.problems.iter().any(|problem| problem.kind == ProblemKind::BatchIncomplete), "in a batch at the end");
    let batch = after("DELETE FROM entry WHERE batch = (SELECT batch FROM entry ORDER BY position DESC LIMIT 1)");
    assert!(batch.problems.iter().any(|problem| problem.kind == ProblemKind::EndMissing), "a whole batch at the end");
}

#[test]
fn a_clean_cut_of_the_end_is_found_by_a_checkpoint() {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Said after the decision"}));
    let checkpoint = room.journal.checkpoint().unwrap().unwrap();
    let path = room.path();
    drop(room.journal);
    let db = stranger(&path);
    db.execute_batch(
        "DELETE FROM entry WHERE position = (SELECT max(position) FROM entry);
         UPDATE sqlite_sequence SET seq = (SELECT max(position) FROM entry) WHERE name = 'entry';
         UPDATE meta SET value = '0' WHERE name = 'fold';",
    )
    .unwrap();
    drop(db);
    let journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
    assert!(journal.verify().unwrap().ok, "who covers every trace leaves none in the file");
    let verified = journal.verify_against(&checkpoint.clone().into()).unwrap();
    assert_eq!(kinds(&verified), [(0, ProblemKind::CheckpointMissed)], "but what was written down elsewhere tells");
    agrees(&journal, &verified, Some(&checkpoint));
}

#[test]
fn erased_words_without_a_reason_in_the_record_are_found() {
    let verified = after("UPDATE entry SET body = NULL, salt = NULL WHERE intent = 'propose'");
    assert!(verified.problems.iter().any(|problem| problem.kind == ProblemKind::BodyMissing));
}

#[test]
fn a_read_table_that_was_touched_is_found_and_made_anew() {
    for change in [
        "UPDATE decision SET status = 'withdrawn'",
        "UPDATE meeting SET whole = json_set(whole, '$.title', 'Other')",
        "DELETE FROM decision_person WHERE part = 'decider'",
        "UPDATE person SET folded = 'eve' WHERE id = 'p-ada'",
        "DELETE FROM findable WHERE kind = 'item'",
        "INSERT INTO decision_tag VALUES ('d-1', 'secret')",
    ] {
        let verified = after(change);
        assert!(kinds(&verified).iter().all(|kind| *kind == (0, ProblemKind::TableDiffers)), "{change}: {verified:#?}");
    }
    let room = Room::decided();
    let path = room.path();
    drop(room.journal);
    stranger(&path).execute_batch("DELETE FROM decision; UPDATE meta SET value = '0' WHERE name = 'fold';").unwrap();
    let mut journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
    assert!(journal.verify().unwrap().ok, "rows of an older fold are made anew");
    let header = baton_journal::Header { actor: None, intent: "none".into(), key: None, at: room.at, zone: chrono_tz::UTC };
    journal.append(&header, &Needs::default(), |state| Ok(if state.people.len() == 3 { Vec::new() } else { panic!() })).unwrap().unwrap();
}

#[test]
fn the_triggers_let_no_entry_be_changed_removed_or_replaced() {
    let room = Room::decided();
    let db = Connection::open(room.path()).unwrap();
    for recursive in ["OFF", "ON"] {
        db.execute_batch(&format!("PRAGMA recursive_triggers = {recursive}")).unwrap();
        for attempt in [
            "DELETE FROM entry WHERE position = 2",
            "DELETE FROM entry",
            "UPDATE entry SET body = '{}' WHERE position = 2",
            "UPDATE entry SET body = NULL, salt = NULL WHERE position = 2",
            "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE position = 2",
            "REPLACE INTO entry SELECT position + 100, device, seq, batch, part, parts, hlc, wall, zone, actor, intent, key, stream, '{}', salt, body_hash, prev, hash FROM entry WHERE position = 2",
            "INSERT INTO entry SELECT * FROM entry WHERE position = 2 ON CONFLICT (position) DO UPDATE SET body = '{}'",
        ] {
            let refused = db.execute(attempt, []).unwrap_err().to_string();
            assert!(refused.contains("an entry is never"), "{attempt}: {refused}");
        }
    }
    room.is_sound();
}

#[test]
fn only_words_and_salt_can_go_and_only_inside_an_erasure() {
    let room = Room::decided();
    let db = Connection::open(room.path()).unwrap();
    db.execute_batch(
        "BEGIN; INSERT INTO entry SELECT 9999, device, 9999, 'b', 1, 1, hlc, wall, zone, actor, intent, NULL, stream,
           json_object('event', 'erased', 'entries', json_array(json_object('device', device, 'seq', seq))), salt, body_hash, prev, hash
           FROM entry WHERE position = 2",
    )
    .unwrap();
    assert!(db.execute("UPDATE entry SET body = NULL, salt = NULL WHERE position = 2", []).is_err(), "nobody is erasing");
    db.execute_batch("INSERT INTO erasing VALUES ('b')").unwrap();
    for attempt in [
        "UPDATE entry SET body = '{}', salt = NULL WHERE position = 2",
        "UPDATE entry SET body = NULL WHERE position = 2",
        "UPDATE entry SET body = NULL, salt = NULL, actor = 'p-bo' WHERE position = 2",
        "UPDATE entry SET body = NULL, salt = NULL, hash = zeroblob(32) WHERE position = 2",
    ] {
        assert!(db.execute(attempt, []).is_err(), "{attempt}");
    }
    assert!(db.execute("UPDATE entry SET body = NULL, salt = NULL WHERE position = 3", []).is_err(), "only what the event names");
    assert_eq!(db.execute("UPDATE entry SET body = NULL, salt = NULL WHERE position = 2", []).unwrap(), 1);
    db.execute_batch("ROLLBACK").unwrap();
    room.is_sound();
}

#[test]
fn a_checkpoint_that_was_kept_says_where_it_stands_and_for_how_much_it_vouches() {
    let mut room = Room::decided();
    let kept = room.journal.checkpoint().unwrap().unwrap();
    room.must(json!({"do": "take-note", "meeting": "m-1", "text": "One more"}));
    let entries = room.journal.revision().unwrap();
    for proof in [kept.to_string(), kept.words().join(" ")] {
        let verified = room.journal.verify_against(&proof.parse().unwrap()).unwrap();
        let held = verified.held.expect("it is in the file");
        assert_eq!((held.position, held.vouched), (entries - 1, entries - 1), "everything up to it");
        assert!(verified.ok && verified.devices == 1 && verified.tables > 10);
    }
    let other = Checkpoint { seq: kept.seq + 1, ..kept };
    let missed = room.journal.verify_against(&other.into()).unwrap();
    assert_eq!(missed.held, None);
    assert!(!missed.ok);
}

#[test]
fn a_checkpoint_vouches_for_its_own_device_and_what_that_began_on() {
    let Room { folder, journal, at, asked } = Room::decided();
    let (path, first) = (journal.path().to_owned(), journal.checkpoint().unwrap().unwrap());
    drop(journal);
    // Another computer begins on what the file holds; then the first one goes on with a chain of its own.
    let elsewhere = tempfile::tempdir().unwrap();
    let at_desk = |folder: tempfile::TempDir| {
        let journal = Journal::open(&path, &opening(folder.path())).unwrap();
        Room { folder, journal, at, asked: asked + 10 }
    };
    let note = |text: &str| json!({"do": "take-note", "meeting": "m-1", "id": format!("n {text}").replace(' ', "-"), "text": text});
    let mut second = at_desk(elsewhere);
    second.must(note("from elsewhere"));
    let began = second.journal.checkpoint().unwrap().unwrap();
    drop(second);
    let mut room = at_desk(folder);
    room.must(note("and back"));
    let newest = room.journal.checkpoint().unwrap().unwrap();
    assert_eq!(newest.device, first.device, "its own chain goes on");
    let vouched = |checkpoint: &Checkpoint| room.journal.verify_against(&checkpoint.clone().into()).unwrap().held.unwrap().vouched;
    let entries = room.journal.revision().unwrap();
    assert_eq!(vouched(&first), entries - 2);
    assert_eq!(vouched(&began), entries - 1, "its one entry, and all it began on");
    assert_eq!(vouched(&newest), entries - 1, "all but the entry from elsewhere");
    assert_eq!(room.journal.verify().unwrap().devices, 2);
}
