use baton_journal::Audience;
use serde_json::json;

use crate::room::{Room, morning};

#[test]
fn a_draft_survives_a_crash_and_is_no_part_of_the_record() {
    let mut room = Room::in_a_meeting();
    let (revision, version) = (room.journal.revision().unwrap(), room.journal.data_version().unwrap());
    room.journal.draft_save("note/m-1", Audience::Private, "Bo looks ti", morning()).unwrap();
    room.journal.draft_save("proposal/x-1", Audience::Room, "We repl", morning()).unwrap();
    room.journal.draft_save("proposal/x-1", Audience::Room, "We replace", morning()).unwrap();
    assert_eq!(room.journal.revision().unwrap(), revision, "a draft is no entry");
    assert_ne!(room.journal.data_version().unwrap(), version, "but whoever polls notices it");
    let mut archive = Vec::new();
    room.journal.write_archive(&mut archive).unwrap();
    assert!(!String::from_utf8(archive).unwrap().contains("We repl"), "it is in no archive");
    let mut room = room.reopened();
    let drafts = room.journal.drafts().unwrap();
    let texts: Vec<_> = drafts.iter().map(|draft| (draft.place.as_str(), draft.audience, draft.text.as_str())).collect();
    assert_eq!(texts, [("note/m-1", Audience::Private, "Bo looks ti"), ("proposal/x-1", Audience::Room, "We replace")]);
    room.journal.draft_drop("note/m-1").unwrap();
    room.journal.draft_save("proposal/x-1", Audience::Room, "", morning()).unwrap();
    assert!(room.journal.drafts().unwrap().is_empty(), "an empty draft is none");
    room.must(json!({"do": "rename-workspace", "name": "On we go"}));
    room.is_sound();
}
