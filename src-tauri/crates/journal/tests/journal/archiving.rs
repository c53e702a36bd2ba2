use baton_journal::{EntriesAsked, FaultKind, Journal};
use serde_json::{Value, json};

use crate::room::{Room, opening};

fn archive(room: &Room) -> Vec<u8> {
    let mut bytes = Vec::new();
    room.journal.write_archive(&mut bytes).unwrap();
    bytes
}

#[test]
fn an_archive_makes_an_equal_workspace_and_the_same_archive_again() {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "text": "Private: 🌍 \"why\"\n\\", "private": true, "key": "k1"}));
    room.undo(None).unwrap();
    let bytes = archive(&room);
    let path = room.folder.path().join("second.baton");
    let journal = Journal::read_archive(&path, &opening(room.folder.path()), &bytes[..]).unwrap();
    let second = Room { journal, ..Room::empty() };
    assert_eq!(archive(&second), bytes, "byte for byte");
    assert_eq!(second.journal.entries(&EntriesAsked::default()).unwrap(), room.journal.entries(&EntriesAsked::default()).unwrap());
    assert_eq!(second.journal.workspace().unwrap(), room.journal.workspace().unwrap(), "it keeps its identity");
    assert_eq!(second.journal.meeting(&"m-1".into()).unwrap(), room.journal.meeting(&"m-1".into()).unwrap());
    assert_eq!(second.journal.checkpoint().unwrap(), room.journal.checkpoint().unwrap(), "nothing was appended");
    second.is_sound();
}

#[test]
fn a_workspace_from_an_archive_goes_on_with_a_chain_of_its_own() {
    let room = Room::decided();
    let path = room.folder.path().join("second.baton");
    let journal = Journal::read_archive(&path, &opening(room.folder.path()), &archive(&room)[..]).unwrap();
    let mut second = Room { journal, at: room.at, ..Room::empty() };
    second.must(json!({"do": "take-note", "meeting": "m-1", "text": "Here we go on"}));
    let last = second.journal.entries(&EntriesAsked { newest_first: true, limit: Some(2), ..EntriesAsked::default() }).unwrap();
    assert_ne!(last[0].device, last[1].device);
    assert_eq!(last[0].prev, last[1].hash, "it stands on the newest entry it saw");
    second.is_sound();
}

#[test]
fn an_archive_of_an_empty_workspace_is_an_archive() {
    let room = Room::empty();
    let bytes = archive(&room);
    assert_eq!(String::from_utf8(bytes.clone()).unwrap(), "{\"baton\":\"archive\",\"format\":1,\"entries\":[]}\n");
    let journal = Journal::read_archive(&room.folder.path().join("second.baton"), &opening(room.folder.path()), &bytes[..]).unwrap();
    assert_eq!(journal.revision().unwrap(), 0);
}

#[test]
fn an_archive_that_does_not_fit_together_makes_no_file() {
    let room = Room::decided();
    let whole: Value = serde_json::from_slice(&archive(&room)).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut archive = whole.clone();
        change(&mut archive);
        serde_json::to_vec(&archive).unwrap()
    };
    let path = room.folder.path().join("second.baton");
    for (what, bytes, kind) in [
        ("no JSON", b"# Minutes".to_vec(), FaultKind::Archive),
        ("cut off", archive(&room)[..500].to_vec(), FaultKind::Archive),
        ("something else", b"{\"baton\":\"minutes\",\"format\":1,\"entries\":[]}".to_vec(), FaultKind::Archive),
        ("from a newer Baton", changed(&|archive| archive["format"] = json!(2)), FaultKind::Newer),
        ("a changed word", changed(&|archive| archive["entries"][3]["body"] = json!("{}")), FaultKind::Archive),
        ("a changed actor", changed(&|archive| archive["entries"][3]["actor"] = json!("p-bo")), FaultKind::Archive),
        ("a hash that is none", changed(&|archive| archive["entries"][3]["hash"] = json!("xyz")), FaultKind::Archive),
        (
            "an entry twice",
            changed(&|archive| {
                let again = archive["entries"][3].clone();
                archive["entries"].as_array_mut().unwrap().push(again)
            }),
            FaultKind::Archive,
        ),
        (
            "an entry less",
            changed(&|archive| {
                archive["entries"].as_array_mut().unwrap().remove(3);
            }),
            FaultKind::Archive,
        ),
        (
            "half a batch",
            changed(&|archive| {
                archive["entries"].as_array_mut().unwrap().pop();
            }),
            FaultKind::Archive,
        ),
    ] {
        let fault = Journal::read_archive(&path, &opening(room.folder.path()), &bytes[..]).unwrap_err();
        assert_eq!(fault.kind, kind, "{what}: {}", fault.detail());
        assert!(!path.exists(), "{what}: no file is made");
    }
    let fault = Journal::read_archive(&room.path(), &opening(room.folder.path()), &archive(&room)[..]).unwrap_err();
    assert_eq!(fault.kind, FaultKind::Exists, "nor is one written over");
}

#[test]
fn an_archive_that_another_program_marked_as_unicode_is_read() {
    let room = Room::started();
    let marked = [b"\xEF\xBB\xBF".to_vec(), archive(&room)].concat();
    let journal = Journal::read_archive(&room.folder.path().join("second.baton"), &opening(room.folder.path()), &marked[..]).unwrap();
    assert!(journal.verify().unwrap().ok);
}
