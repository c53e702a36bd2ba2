//! The hand-over: what whoever leads next is told, by whom, and where not; and which copy of the file lives.

use std::path::PathBuf;

use baton_desk::clock::SetClock;
use baton_desk::{Desk, Office, Place, export, view};
use baton_meeting::id::{PersonId, PersonRef};
use baton_meeting::living::Living;
use baton_meeting::person::MeetingRole;
use baton_meeting::refusal::Refusal;
use baton_meeting::rotation;
use baton_texts::Texts;
use serde_json::{Value, json};
use std::sync::Arc;

use crate::place::Room;

const TIP: &str = "Give the phone line ten seconds.";

/// A team whose meeting is at its hand-over, with something left of everything.
fn at_the_hand_over() -> Room {
    let mut room = Room::new("Quince Choir", "2026-11-20T08:00:00Z");
    let people: Vec<_> = [
        ("p-ola", "Ola Berg"),
        ("p-rui", "Rui Pires"),
        ("p-sana", "Sana Malik"),
        ("p-teo", "Teo Lang"),
        ("p-uma", "Uma Roy"),
        ("p-vic", "Vic Sole"),
    ]
    .map(|(id, name)| json!({ "id": id, "name": name, "led_before": true }))
    .into();
    room.must(json!({ "do": "add-people", "people": people }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Choir", "members": ["p-ola", "p-rui", "p-sana", "p-teo", "p-uma", "p-vic"] }));
    room.must(json!({
        "do": "start-series", "id": "s", "team": "Choir", "name": "Choir weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00",
        "zone": "Europe/Lisbon", "minutes": 80,
    }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "series": "s" }));
    room.must(json!({ "do": "add-items", "meeting": "m", "items": [
        { "id": "i-hall", "title": "The cold hall", "owner": "p-ola", "minutes": 10 },
        { "id": "i-tour", "title": "A tour in spring", "owner": "p-rui", "minutes": 15 },
    ] }));
    room.at = "2026-11-23T10:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    room.go_on_to("m", "check-in");
    for person in ["p-ola", "p-rui", "p-sana", "p-uma", "p-vic"] {
        room.must(json!({ "do": "speak", "meeting": "m", "person": person }));
    }
    room.must(json!({ "do": "speak", "meeting": "m", "person": "p-teo", "passed": true }));
    room.go_on_to("m", "item");
    room.must(json!({ "do": "end-item", "meeting": "m", "item": "i-hall", "how": "brought-back" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f-1", "what": "Ask for a heater", "meeting": "m", "team": "t" }));
    room.go_on_to("m", "hand-over");
    room
}

fn leads_next(room: &Room) -> PersonId {
    let series = room.desk.state().unwrap().series.into_values().next().unwrap();
    let turn = rotation::rota(&series, "2026-11-24".parse().unwrap(), 1).pop().unwrap();
    turn.roles[&MeetingRole::Facilitator].0.clone()
}

/// Everything said in a card, in English words.
fn words(room: &Room, card: &baton_wire::hand_over::Card) -> String {
    let texts = Texts::new("en");
    let state = room.desk.state().unwrap();
    let name = |person: &PersonId| state.people[person].name.clone();
    let lines = card.lines.iter().flat_map(|line| std::iter::once(&line.said).chain(&line.few)).chain(&card.eye);
    let mut said: Vec<String> = lines.map(|message| texts.message(message, &name)).collect();
    said.push(card.tip.clone());
    said.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_card_says_what_comes_back_what_nobody_has_and_which_times_were_promised() {
    let room = at_the_hand_over();
    let run = view::run::run(&room.desk, None).unwrap().unwrap();
    let said = words(&room, &run.card.unwrap());
    for expected in
        ["One item comes back", "“The cold hall” (Ola Berg), not finished once", "Nobody yet: Ask for a heater", "We finish at 11:20."]
    {
        assert!(said.contains(expected), "{expected:?} is missing in:\n{said}");
    }
    assert!(said.contains("was brought back: 10 minutes for it."), "{said}");
    assert!(!said.contains("Teo"), "nobody is named as silent on the desk of the meeting:\n{said}");
}

#[test]
fn only_the_next_facilitator_is_told_the_tip_and_whom_to_keep_an_eye_on() {
    let mut room = at_the_hand_over();
    let to = PersonId::from("p-sana");
    room.must(json!({ "do": "pass-baton", "meeting": "m", "to": "p-sana", "tip": TIP }));
    assert_eq!(leads_next(&room), to, "who said yes leads next");
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.must(json!({ "do": "plan-meeting", "id": "m2", "series": "s" }));
    let prepared = |room: &Room| words(room, &view::prepare::prepare(&room.desk, Some("m2")).unwrap().card.unwrap());

    room.desk.me = Some(to.clone());
    let hers = prepared(&room);
    assert!(hers.contains(TIP) && hers.contains("Teo Lang was there and not heard lately"), "{hers}");
    let today = view::today::today(&room.desk).unwrap();
    assert!(words(&room, &today.card.unwrap()).contains(TIP), "Today says it too");

    for other in [Some(PersonId::from("p-rui")), None] {
        room.desk.me = other.clone();
        let theirs = prepared(&room);
        assert!(theirs.contains("One item comes back") && !theirs.contains(TIP) && !theirs.contains("Teo"), "{other:?}: {theirs}");
        let today = serde_json::to_string(&view::today::today(&room.desk).unwrap()).unwrap();
        assert!(!today.contains(TIP) && !today.contains("not-heard"), "{other:?}: {today}");
    }

    room.desk.me = Some(to);
    room.at = "2026-11-30T10:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m2" }));
    let run = view::run::run(&room.desk, None).unwrap().unwrap();
    assert!(words(&room, &run.card.unwrap()).contains(TIP), "and so does the beginning of her meeting");
    room.go_on_to("m2", "item");
    assert_eq!(view::run::run(&room.desk, None).unwrap().unwrap().card, None, "it does not stay on the desk");
}

#[test]
fn nothing_of_the_card_is_in_the_minutes_or_on_the_room_screen() {
    let mut room = at_the_hand_over();
    let office_sees = |room: &Room| {
        let office = Office::with(&room.folder.path().join("office"), room.place.clone()).unwrap();
        office.open(&room.folder.path().join("room.baton")).unwrap();
        office.wall_view().unwrap()
    };
    room.must(json!({ "do": "pass-baton", "meeting": "m", "to": "p-sana", "tip": TIP }));
    let wall = office_sees(&room);
    assert_eq!((wall["show"]["mode"].as_str(), wall["show"]["next"].as_str()), (Some("hand-over"), Some("Sana Malik")));
    assert_eq!(wall["show"]["promises"][0]["what"], "Ask for a heater", "what was promised is read aloud there");
    let wall = wall.to_string();
    assert!(!wall.contains(TIP) && !wall.contains("hand-over-"), "{wall}");
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    let minutes = export::minutes(&room.desk, &room.meeting("m"), &Texts::new("en")).unwrap();
    let json = export::minutes_json(&room.desk, &room.meeting("m")).unwrap();
    for document in [minutes, json] {
        assert!(!document.contains(TIP) && !document.contains("not heard"), "{document}");
    }
}

#[test]
fn a_swap_at_the_hand_over_moves_both_turns() {
    let mut room = at_the_hand_over();
    let next = view::run::run(&room.desk, None).unwrap().unwrap().next;
    assert!(!next.swaps.is_empty(), "somebody could take it");
    let who = next.who.unwrap().id;
    for swap in &next.swaps {
        assert_ne!(who, swap.with.id, "nobody swaps with themselves");
    }
    let swap = next.swaps[0].clone();
    room.must(json!({ "do": "swap-turns", "series": next.series.unwrap(), "date": next.date.unwrap(), "with": swap.date, "agreed": [who, swap.with.id] }));
    assert_eq!(leads_next(&room), swap.with.id);
}

/// A room whose meeting is over, and a second computer with a folder of its own.
fn closed() -> (Room, Place) {
    let mut room = at_the_hand_over();
    room.must(json!({ "do": "pass-baton", "meeting": "m", "to": "p-sana" }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.desk.me = Some("p-ola".into());
    let hers = Place {
        data_dir: Some(room.folder.path().join("her data")),
        clock: Arc::new(SetClock::at(room.at)),
        zone: room.place.zone,
        typesetter: None,
    };
    (room, hers)
}

fn copy_of(room: &Room) -> PathBuf {
    room.folder.path().join("for Sana.baton")
}

fn send(room: &mut Room) {
    let path = copy_of(room);
    room.desk.send_copy(PersonRef::from("Sana Malik"), &path).unwrap().done().unwrap();
}

fn living(desk: &Desk) -> Option<String> {
    desk.state().unwrap().workspace.living.said().map(|said| said.key)
}

fn rename(desk: &mut Desk, name: &str) -> Result<(), Refusal> {
    let asked: Value = json!({ "do": "rename-workspace", "name": name });
    desk.submit(asked).unwrap().done().map(|_| ())
}

#[test]
fn a_file_that_stays_says_nothing_and_goes_on() {
    let (mut room, _) = closed();
    assert_eq!(living(&room.desk), None);
    rename(&mut room.desk, "Still here").unwrap();
}

#[test]
fn the_copy_lives_and_the_file_it_came_from_rests() {
    let (mut room, hers) = closed();
    send(&mut room);
    assert_eq!(living(&room.desk).as_deref(), Some("file-went"));
    assert_eq!(rename(&mut room.desk, "No").unwrap_err().why.key, "refusal-file-went");
    assert_eq!(room.refused(json!({ "do": "undo" })), "refusal-file-went", "undo is a change too");
    assert_eq!(room.refused(json!({ "do": "hand-file", "to": "p-rui" })), "refusal-file-went", "it went already");
    let mut copy = Desk::open(&copy_of(&room), &hers).unwrap();
    assert_eq!(living(&copy).as_deref(), Some("file-came-from"));
    let Living::Came(handed) = copy.state().unwrap().workspace.living else { panic!("it came") };
    assert_eq!((handed.from, handed.to), (Some("p-ola".into()), "p-sana".into()));
    rename(&mut copy, "Hers").unwrap();
    assert!(copy.journal().verify().unwrap().ok && room.desk.journal().verify().unwrap().ok, "both records are whole");
    let beside: Vec<_> = std::fs::read_dir(room.folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(!beside.iter().any(|name| name.to_string_lossy().contains("going")), "nothing half done is left: {beside:?}");
}

#[test]
fn both_know_it_wherever_they_are_opened_moved_or_copied_to() {
    let (mut room, hers) = closed();
    send(&mut room);
    let (old, copy) = (room.folder.path().join("room.baton"), copy_of(&room));
    let here = Desk::open(&copy, &room.place).unwrap();
    assert_eq!(living(&here).as_deref(), Some("file-came-from"), "the copy lives on the giver's computer too");
    drop(here);
    let room = room.reopened();
    assert_eq!(living(&room.desk).as_deref(), Some("file-went"), "and the old one still rests when it is opened again");
    let Room { folder, place, desk, .. } = room;
    drop(desk);
    let moved = folder.path().join("moved.baton");
    std::fs::copy(&old, &moved).unwrap();
    assert_eq!(living(&Desk::open(&moved, &place).unwrap()).as_deref(), Some("file-went"), "another name does not wake it");
    assert_eq!(living(&Desk::open(&moved, &hers).unwrap()).as_deref(), Some("file-went"), "another computer neither");
    std::fs::copy(&copy, &old).unwrap();
    let mut back = Desk::open(&old, &place).unwrap();
    assert_eq!(living(&back).as_deref(), Some("file-came-from"), "copied back over the old one, it lives there");
    rename(&mut back, "Back").unwrap();
    assert!(back.journal().verify().unwrap().ok, "and its chain goes on");
}

#[test]
fn what_was_taken_back_lives_again_and_two_that_both_wrote_are_told_apart() {
    let (mut room, hers) = closed();
    send(&mut room);
    let copy = copy_of(&room);
    let beside = |room: &Room| room.desk.beside(&copy, &room.place).unwrap().unwrap().said.key;
    assert_eq!(beside(&room), "file-beside-same", "giving and receiving are no difference");
    room.must(json!({ "do": "take-file-back" }));
    assert_eq!(living(&room.desk).as_deref(), Some("file-back"), "it lives, and says that the other may live too");
    assert_eq!(room.refused(json!({ "do": "take-file-back" })), "refusal-file-lives-here");
    assert_eq!(room.refused(json!({ "do": "undo" })), "refusal-undo-stays", "where it lives is changed by acts, not by undo");
    rename(&mut room.desk, "Written here").unwrap();
    assert_eq!(beside(&room), "file-beside-here");
    let mut other = Desk::open(&copy, &hers).unwrap();
    rename(&mut other, "Written there").unwrap();
    drop(other);
    assert_eq!(beside(&room), "file-beside-both", "two living copies are called so");
    let stranger = Room::new("Another", "2026-11-21T09:30:00Z");
    let refused = room.desk.beside(&stranger.folder.path().join("room.baton"), &room.place).unwrap().unwrap_err();
    assert_eq!(refused.why.key, "refusal-file-another-workspace");
}

#[test]
fn a_copy_goes_on_to_the_next_and_then_rests_itself() {
    let (mut room, hers) = closed();
    send(&mut room);
    let mut second = Desk::open(&copy_of(&room), &hers).unwrap();
    second.me = Some("p-sana".into());
    let third = room.folder.path().join("for Rui.baton");
    second.send_copy(PersonRef::from("p-rui"), &third).unwrap().done().unwrap();
    assert_eq!(living(&second).as_deref(), Some("file-went"));
    assert_eq!(living(&Desk::open(&third, &hers).unwrap()).as_deref(), Some("file-came-from"));
}

#[test]
fn a_copy_that_cannot_be_made_leaves_the_file_where_it_lived() {
    let (mut room, _) = closed();
    let there = copy_of(&room);
    std::fs::write(&there, "something else").unwrap();
    let problem = room.desk.send_copy(PersonRef::from("p-sana"), &there).unwrap_err();
    assert_eq!((problem.key.as_str(), living(&room.desk)), ("fault-exists", None), "nothing was recorded");
    assert_eq!(std::fs::read_to_string(&there).unwrap(), "something else", "and nothing written over");
    let nowhere = room.folder.path().join("no such folder").join("copy.baton");
    room.desk.send_copy(PersonRef::from("p-sana"), &nowhere).unwrap_err();
    assert_eq!(living(&room.desk).as_deref(), Some("file-back"), "given, not gone, taken back: the record says all of it");
    rename(&mut room.desk, "On we go").unwrap();
}

#[test]
fn a_copy_does_not_go_while_a_meeting_runs() {
    let mut room = at_the_hand_over();
    let path = copy_of(&room);
    let refused = room.desk.send_copy(PersonRef::from("p-sana"), &path).unwrap().done().unwrap_err();
    assert_eq!(refused.why.key, "refusal-file-in-a-meeting");
    assert!(!path.exists());
}
