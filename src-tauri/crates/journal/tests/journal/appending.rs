use std::time::Duration;

use baton_journal::{DecisionsAsked, EntriesAsked, FaultKind, FollowUpsAsked, Journal, MeetingsAsked};
use baton_meeting::event::Fact;
use baton_meeting::intent::Needs;
use baton_meeting::meeting::Stage;
use baton_meeting::workspace::WorkspaceEvent;
use serde_json::json;

use crate::room::{Room, opening};

#[test]
fn what_one_intent_writes_is_one_batch_and_one_revision() {
    let mut room = Room::empty();
    assert_eq!(room.journal.revision().unwrap(), 0, "a new file has no entry");
    let first = room.must(json!({"do": "start-workspace", "name": "Hill School"}));
    let second = room.must(json!({"do": "add-people", "people": [{"name": "Ada"}, {"name": "Bo"}, {"name": "Bo"}]}));
    assert_eq!((first.revision, second.revision), (1, 4), "the revision is the place of the last entry");
    let entries = room.journal.entries(&EntriesAsked { batch: second.batch, ..EntriesAsked::default() }).unwrap();
    assert_eq!(entries.iter().map(|entry| (entry.part, entry.parts)).collect::<Vec<_>>(), [(1, 3), (2, 3), (3, 3)]);
    assert!(entries.windows(2).all(|pair| pair[0].hash == pair[1].prev && pair[0].hlc < pair[1].hlc), "each stands on the one before");
    assert_eq!(room.journal.people().unwrap().len(), 3, "two people called Bo stay two people");
    room.is_sound();
}

#[test]
fn a_refusal_writes_nothing_and_nothing_to_do_writes_nothing() {
    let mut room = Room::in_a_meeting();
    let before = room.journal.revision().unwrap();
    assert_eq!(
        room.ask(json!({"do": "join-team", "team": "Operations", "person": "nobody"})).unwrap_err().why.key,
        "refusal-unknown-person"
    );
    let nothing = room.must(json!({"do": "mark-presence", "meeting": "m-1", "person": "p-ada", "presence": "room"}));
    assert_eq!((nothing.revision, nothing.batch), (before, None), "Ada is in the room already");
    assert_eq!(room.journal.revision().unwrap(), before);
}

#[test]
fn one_key_is_recorded_once_and_answered_with_its_revision_for_ever() {
    let mut room = Room::started();
    let first = room.must(json!({"do": "add-person", "name": "Kim", "key": "k1"}));
    room.must(json!({"do": "add-person", "name": "Lou", "key": "k2"}));
    let again = room.must(json!({"do": "add-person", "name": "Kim", "key": "k1"}));
    assert_eq!((again.revision, again.batch, again.again), (first.revision, first.batch.clone(), true));
    assert_eq!(again.facts, first.facts, "it answers with what was written then");
    let mut room = room.reopened();
    assert!(room.must(json!({"do": "add-person", "name": "Kim", "key": "k1"})).again, "also after the file was closed");
    assert_eq!(room.journal.people().unwrap().len(), 5);
    room.is_sound();
}

#[test]
fn what_was_acknowledged_is_there_after_closing_and_opening() {
    let room = Room::decided().reopened();
    let decision = room.journal.decision(&"Operations 2026-1".into()).unwrap().expect("it has its number");
    assert_eq!(decision.record.statement, "We replace the boiler before May.");
    assert_eq!(room.journal.meeting(&"m-1".into()).unwrap().unwrap().stage, Stage::Running, "the meeting goes on");
    room.is_sound();
}

#[test]
fn what_an_intent_names_by_words_is_gathered() {
    let mut room = Room::decided();
    room.must(
        json!({"do": "offer-follow-up", "id": "f-1", "what": "Ask for three offers", "meeting": "Weekly", "decision": "operations 2026-1"}),
    );
    room.must(json!({"do": "claim-follow-up", "follow_up": "ask for three offers", "person": "Bo Jensen"}));
    let of_bo = FollowUpsAsked { owner: Some("p-bo".into()), open: Some(true), ..FollowUpsAsked::default() };
    let mine = room.journal.follow_ups(&of_bo).unwrap();
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].decision, Some("d-1".into()));
    room.must(json!({"do": "withdraw-decision", "decision": "Operations 2026-1", "reason": "The offers were too high"}));
    assert_eq!(room.journal.decisions(&DecisionsAsked::default()).unwrap().1, 1, "it is withdrawn, not gone");
    room.is_sound();
}

#[test]
fn closing_carries_what_is_open_to_the_meeting_planned_next() {
    let mut room = Room::started();
    room.must(json!({"do": "plan-meeting", "id": "m-1", "series": "Weekly"}));
    room.must(json!({"do": "add-item", "meeting": "m-1", "id": "i-1", "title": "Paint", "owner": "p-zoe"}));
    room.must(json!({"do": "plan-meeting", "id": "m-2", "series": "Weekly", "date": "2026-11-30"}));
    room.must(json!({"do": "start-meeting", "meeting": "m-1"}));
    room.must(json!({"do": "close-meeting", "meeting": "m-1"}));
    let planned = room.journal.meetings(&MeetingsAsked { stages: vec![Stage::Planned], ..MeetingsAsked::default() }).unwrap();
    assert_eq!(planned[0].items[0].title, "Paint", "the next meeting was gathered with the one that closed");
    room.is_sound();
}

#[test]
fn two_who_have_the_file_open_see_what_the_other_wrote_and_share_one_chain() {
    let mut room = Room::started();
    let mut other = Journal::open(&room.path(), &opening(room.folder.path())).unwrap();
    let version = other.data_version().unwrap();
    room.must(json!({"do": "describe-person", "person": "p-zoe", "name": "Zoë Maier"}));
    assert_ne!(other.data_version().unwrap(), version, "who polls notices");
    let header = room.header("rename-workspace", None);
    let seen = other
        .append(&header, &Needs::default(), |state| {
            assert_eq!(state.people[&"p-zoe".into()].name, "Zoë Maier", "what is at hand is in step with the file");
            Ok(vec![Fact::from(WorkspaceEvent::WorkspaceRenamed { name: "Valley School".into() })])
        })
        .unwrap()
        .unwrap();
    assert_eq!(room.journal.workspace().unwrap().name, "Valley School");
    assert_eq!(room.must(json!({"do": "add-person", "name": "Kim"})).revision, seen.revision + 1);
    let devices: std::collections::BTreeSet<_> =
        room.journal.entries(&EntriesAsked::default()).unwrap().into_iter().map(|entry| entry.device).collect();
    assert_eq!(devices.len(), 1, "processes of one computer write one chain");
    room.is_sound();
}

#[test]
fn two_threads_that_write_at_once_lose_nothing() {
    let room = Room::started();
    let (path, folder) = (room.path(), room.folder.path().to_owned());
    let writers: Vec<_> = (0..2)
        .map(|who| {
            let (path, folder) = (path.clone(), folder.clone());
            std::thread::spawn(move || {
                let mut journal = Journal::open(&path, &opening(&folder)).unwrap();
                let mut acknowledged = Vec::new();
                for turn in 0..60 {
                    let header = baton_journal::Header {
                        actor: None,
                        intent: "rename-workspace".into(),
                        key: Some(format!("{who}-{turn}")),
                        at: crate::room::morning(),
                        zone: chrono_tz::UTC,
                    };
                    let fact = Fact::from(WorkspaceEvent::WorkspaceRenamed { name: format!("{who}-{turn}") });
                    acknowledged.push(journal.append(&header, &Needs::default(), |_| Ok(vec![fact])).unwrap().unwrap().revision);
                    if turn % 7 == 0 {
                        std::thread::sleep(Duration::from_millis(1));
                    }
                }
                acknowledged
            })
        })
        .collect();
    let mut revisions: Vec<u64> = writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect();
    revisions.sort_unstable();
    revisions.dedup();
    assert_eq!(revisions.len(), 120, "every append got a revision of its own");
    let entries = room.journal.entries(&EntriesAsked::default()).unwrap();
    assert!(revisions.iter().all(|revision| entries.iter().any(|entry| entry.position == *revision)));
    room.is_sound();
}

#[test]
fn a_file_that_another_program_holds_is_busy_and_nothing_is_lost() {
    let mut room = Room::started();
    let holder = rusqlite::Connection::open(room.path()).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let started = std::time::Instant::now();
    let header = room.header("rename-workspace", None);
    let fault = room.journal.append(&header, &Needs::default(), |_| Ok(Vec::new())).unwrap_err();
    assert_eq!(fault.kind, FaultKind::Busy, "{}", fault.detail());
    assert!(started.elapsed() >= Duration::from_millis(4500), "it waited five seconds before it gave up");
    holder.execute_batch("ROLLBACK").unwrap();
    room.must(json!({"do": "rename-workspace", "name": "Free again"}));
    room.is_sound();
}

#[test]
fn a_huge_agenda_is_taken_at_once_and_taken_back_at_once() {
    let mut room = Room::in_a_meeting();
    let many = if cfg!(debug_assertions) { 1500 } else { 5000 };
    let items: Vec<_> = (0..many).map(|n| json!({"title": format!("Item {n}"), "owner": "p-ada", "minutes": 1})).collect();
    let start = std::time::Instant::now();
    room.must(json!({"do": "add-items", "meeting": "m-1", "items": items}));
    println!("{many} items in {:?}", start.elapsed());
    assert_eq!(room.journal.meeting(&"m-1".into()).unwrap().unwrap().items.len(), many + 1);
    let start = std::time::Instant::now();
    room.undo(None).unwrap();
    println!("taken back in {:?}", start.elapsed());
    assert_eq!(room.journal.meeting(&"m-1".into()).unwrap().unwrap().items.len(), 1);
    room.is_sound();
}
