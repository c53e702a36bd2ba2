//! Growing into it: a step proposed and taken, a line of feedback kept and one let go, a pulse, and somebody who leaves.

use baton_desk::Office;
use baton_desk::view::{growth, leaving, people};
use baton_meeting::id::PersonId;
use baton_meeting::person::{MeetingRole, Readiness};
use baton_meeting::state::State;
use baton_texts::Texts;
use baton_wire::ask::Window;
use serde_json::{Value, json};

use crate::place::Room;

const WORDS: &str = "You waited until Mei had finished.";
const GONE: &str = "The quorum of marmalade was never asked.";

/// Six people in a weekly meeting that Ife leads, now going on.
fn in_a_meeting() -> Room {
    let mut room = Room::new("Harbour Kindergarten", "2026-11-20T08:00:00Z");
    let people: Vec<Value> =
        ["ife", "tomas", "mei", "ruth", "kofi", "lena"].map(|id| json!({ "id": id, "name": format!("{id} of the harbour") })).into();
    room.must(json!({ "do": "add-people", "people": people }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "members": ["ife", "tomas", "mei", "ruth", "kofi", "lena"] }));
    room.must(json!({
        "do": "start-series", "id": "s", "team": "t", "name": "Kitchen weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00",
        "zone": "Europe/Lisbon", "minutes": 60,
    }));
    room.must(json!({ "do": "set-policy", "series": "s", "role": "facilitator", "policy": { "fixed-person": { "person": "ife" } } }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "series": "s" }));
    room.must(json!({ "do": "add-item", "meeting": "m", "id": "i", "title": "Bread", "owner": "mei", "minutes": 10 }));
    room.at = "2026-11-23T10:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    room
}

fn state(room: &Room) -> State {
    room.desk.state().unwrap()
}

fn sits(room: &mut Room, person: &str) {
    room.desk.me = Some(PersonId::from(person));
}

fn archive(room: &Room) -> String {
    let mut archive = Vec::new();
    room.desk.journal().write_archive(&mut archive).unwrap();
    String::from_utf8(archive).unwrap()
}

/// The bytes of everything that stands in the folder of the workspace.
fn on_disk(room: &Room) -> Vec<u8> {
    let path = room.desk.journal().path();
    let mut log = path.to_owned().into_os_string();
    log.push("-wal");
    [std::fs::read(path).unwrap(), std::fs::read(log).unwrap_or_default()].concat()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn a_wish_becomes_a_step_when_the_person_says_yes_and_never_before() {
    let mut room = in_a_meeting();
    room.must(json!({ "do": "place-readiness", "person": "lena", "role": "facilitator", "readiness": "observe" }));
    room.must(json!({ "do": "wish-step", "person": "lena", "role": "facilitator" }));
    let lena = PersonId::from("lena");
    assert_eq!(state(&room).people[&lena].readiness[&MeetingRole::Facilitator], Readiness::Observe, "a wish takes no step");
    sits(&mut room, "lena");
    let ladder = growth::growth(&room.desk).unwrap().unwrap().ladders.remove(0);
    assert_eq!(ladder.step.unwrap().to, Readiness::Shadow, "no number stands in its way");
    room.must(json!({ "do": "decline-step", "person": "lena", "role": "facilitator", "readiness": "shadow" }));
    assert_eq!(growth::growth(&room.desk).unwrap().unwrap().ladders[0].step, None, "not now means not now");
    room.must(json!({ "do": "wish-step", "person": "lena", "role": "facilitator" }));
    room.must(json!({ "do": "place-readiness", "person": "lena", "role": "facilitator", "readiness": "shadow" }));
    let ladder = growth::growth(&room.desk).unwrap().unwrap().ladders.remove(0);
    assert_eq!((ladder.placed, ladder.step, ladder.wished), (Some(Readiness::Shadow), None, false), "the wish is fulfilled");
    assert!(room.desk.journal().verify().unwrap().ok);
}

#[test]
fn a_pause_is_asked_about_on_its_day_and_not_a_day_before() {
    let mut room = in_a_meeting();
    room.must(json!({ "do": "pause-turns", "person": "kofi", "ask_again": "2026-12-01" }));
    sits(&mut room, "kofi");
    let asked = |room: &Room| growth::growth(&room.desk).unwrap().unwrap().paused;
    room.at = "2026-11-30T10:00:00Z".parse().unwrap();
    room.minutes(0);
    assert!(asked(&room).is_empty());
    room.at = "2026-12-01T10:00:00Z".parse().unwrap();
    room.minutes(0);
    let due = asked(&room);
    assert_eq!((due.len(), due[0].role), (1, None), "one question for all roles");
    room.must(json!({ "do": "pause-turns", "person": "kofi", "ask_again": "2026-12-29" }));
    assert!(asked(&room).is_empty(), "later");
    room.must(json!({ "do": "resume-turns", "person": "kofi" }));
    assert!(asked(&room).is_empty());
}

#[test]
fn feedback_is_for_the_leader_alone_until_they_share_it_with_the_coach_they_chose() {
    let mut room = in_a_meeting();
    room.must(json!({ "do": "give-feedback", "meeting": "m", "id": "line", "text": WORDS }));
    sits(&mut room, "mei");
    assert_eq!(room.refused(json!({ "do": "keep-feedback", "feedback": "line" })), "refusal-feedback-of-another");
    assert!(growth::growth(&room.desk).unwrap().unwrap().feedback.is_empty(), "it is nobody else's");
    room.desk.me = None;
    assert_eq!(room.refused(json!({ "do": "let-feedback-go", "feedback": "line" })), "refusal-feedback-of-another");
    assert!(growth::growth(&room.desk).unwrap().is_none(), "who did not say who they are sees nothing");
    sits(&mut room, "ife");
    room.must(json!({ "do": "keep-feedback", "feedback": "line" }));
    assert_eq!(room.refused(json!({ "do": "share-feedback", "feedback": "line", "shared": true })), "refusal-no-coach");
    room.must(json!({ "do": "choose-coach", "person": "ife", "coach": "ruth" }));
    let coached = |room: &mut Room, who: &str| {
        sits(room, who);
        growth::growth(&room.desk).unwrap().unwrap().coached
    };
    assert!(coached(&mut room, "ruth")[0].feedback.is_empty(), "kept is not shared");
    sits(&mut room, "ife");
    room.must(json!({ "do": "share-feedback", "feedback": "line", "shared": true }));
    assert_eq!(coached(&mut room, "ruth")[0].feedback[0].words, WORDS);
    assert!(coached(&mut room, "mei").is_empty());
    sits(&mut room, "ife");
    room.must(json!({ "do": "choose-coach", "person": "ife" }));
    assert!(coached(&mut room, "ruth").is_empty(), "who is coach no longer sees nothing");
}

#[test]
fn no_word_of_feedback_and_no_rung_is_on_the_wall_in_documents_or_on_the_pages_of_all() {
    let mut room = in_a_meeting();
    room.must(json!({ "do": "give-feedback", "meeting": "m", "id": "line", "text": WORDS }));
    room.must(json!({ "do": "place-readiness", "person": "ife", "role": "facilitator", "readiness": "mentor" }));
    room.must(json!({ "do": "take-pulse", "meeting": "m", "answers": [0, 0, 1, 2, 3] }));
    sits(&mut room, "ife");
    room.must(json!({ "do": "keep-feedback", "feedback": "line" }));
    sits(&mut room, "mei");
    let texts = Texts::new("en");
    let mut all = vec![
        ("the people page", serde_json::to_string(&people::people(&room.desk).unwrap()).unwrap()),
        ("today", serde_json::to_string(&baton_desk::view::today::today(&room.desk).unwrap()).unwrap()),
        ("the running meeting", serde_json::to_string(&baton_desk::view::run::run(&room.desk, None).unwrap()).unwrap()),
        ("the minutes", serde_json::to_string(&baton_desk::view::run::minutes(&room.desk, "m", &texts).unwrap()).unwrap()),
        ("the archive", archive(&room)),
    ];
    assert!(room.desk.journal().drafts().unwrap().is_empty(), "and it is no draft that the desk would bring back");
    room.go_on_to("m", "closing");
    let Room { folder, place, desk, .. } = room;
    drop(desk);
    let office = Office::with(&folder.path().join("office"), place).unwrap();
    office.open(&folder.path().join("room.baton")).unwrap();
    let wall = office.wall_view().unwrap();
    assert_eq!(wall["show"]["mode"], "closing", "or it is another wall: {wall}");
    all.push(("the wall", wall.to_string()));
    for (where_, text) in &all {
        assert!(!text.contains(WORDS), "feedback stands in {where_}");
        assert!(!text.contains("mentor") || *where_ == "the archive", "a rung stands in {where_}: only the archive keeps entries");
    }
    for (where_, text) in all.iter().filter(|(where_, _)| *where_ != "the archive") {
        assert!(!text.contains("[0,0,1,2,3]"), "the counts of the pulse stand in {where_}");
    }
}

#[test]
fn feedback_that_was_let_go_is_nowhere_in_the_file() {
    let mut room = in_a_meeting();
    room.must(json!({ "do": "give-feedback", "meeting": "m", "id": "gone", "text": GONE }));
    assert!(holds(&on_disk(&room), GONE), "or the test could not fail");
    sits(&mut room, "ife");
    room.must(json!({ "do": "let-feedback-go", "feedback": "gone" }));
    assert!(!holds(&on_disk(&room), GONE));
    assert_eq!(room.refused(json!({ "do": "keep-feedback", "feedback": "gone" })), "refusal-unknown-feedback");
    assert!(room.desk.journal().verify().unwrap().ok);
}

#[test]
fn a_pulse_of_four_is_not_kept_and_one_of_five_shows_how_many_but_not_who() {
    let mut room = in_a_meeting();
    assert_eq!(room.refused(json!({ "do": "take-pulse", "meeting": "m", "answers": [0, 1, 1, 1, 1] })), "refusal-pulse-few");
    assert_eq!(room.refused(json!({ "do": "take-pulse", "meeting": "m", "answers": [9, 0, 0, 0, 0] })), "refusal-pulse-many");
    assert_eq!(room.refused(json!({ "do": "take-pulse", "meeting": "m", "answers": [5] })), "refusal-pulse-shape");
    room.must(json!({ "do": "take-pulse", "meeting": "m", "answers": [0, 1, 1, 1, 2] }));
    assert_eq!(room.refused(json!({ "do": "take-pulse", "meeting": "m", "answers": [5, 0, 0, 0, 0] })), "refusal-pulse-taken");
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    let beats = growth::pulse(&room.desk, &Window { team: Some("t".into()), ..Window::default() }).unwrap().beats;
    assert_eq!(beats.iter().map(|beat| (beat.answers, beat.heard)).collect::<Vec<_>>(), [(5, 3)]);
}

#[test]
fn whoever_leaves_leaves_a_page_of_what_carries_their_name_and_it_empties_as_others_take_it() {
    let mut room = in_a_meeting();
    room.must(json!({ "do": "define-role", "team": "t", "id": "r", "name": "Bread", "domain": "The oven" }));
    room.must(json!({ "do": "give-role", "team": "t", "role": "r", "person": "mei" }));
    room.must(json!({ "do": "shelve-item", "team": "t", "item": { "id": "b1", "title": "Flour", "owner": "mei" } }));
    room.must(json!({ "do": "shelve-item", "team": "t", "item": { "id": "b2", "title": "Yeast", "owner": "kofi" } }));
    room.must(json!({ "do": "offer-follow-up", "id": "f1", "what": "Buy flour", "team": "t", "claim": "mei" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f2", "what": "Clean the oven", "team": "t", "claim": "mei" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f3", "what": "Ask the mill", "team": "t", "ask": "mei" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f4", "what": "Sharpen the knives", "team": "t", "claim": "kofi" }));
    room.must(json!({ "do": "hand-over-follow-up", "follow_up": "f4", "to": "mei" }));
    let page = leaving::leaving(&room.desk, "mei").unwrap();
    assert_eq!((page.items.len(), page.follow_ups.len(), page.roles.len(), page.series.len()), (2, 2, 1, 1));
    assert!(page.items.iter().all(|item| item.of.as_str() == "t"), "an item can be offered in its team");
    let asked: Vec<_> = page.asked.iter().map(|line| (line.what.as_str(), line.owner.is_some())).collect();
    assert!(asked.contains(&("Ask the mill", false)) && asked.contains(&("Sharpen the knives", true)), "{asked:?}");
    let fixed = &leaving::leaving(&room.desk, "ife").unwrap().series[0].fixed;
    assert_eq!(fixed, &[MeetingRole::Facilitator], "what is always theirs goes to somebody, or round");
    room.must(json!({ "do": "decline-follow-up", "follow_up": "f3" }));
    room.must(json!({ "do": "hand-over-follow-up", "follow_up": "f4", "to": "ruth" }));
    room.must(json!({ "do": "give-item", "team": "t", "item": "b1", "to": "ruth" }));
    let order: Vec<String> = state(&room).teams.values().flat_map(|team| team.backlog.iter().map(|item| item.id.0.clone())).collect();
    assert_eq!(order, ["b1", "b2"], "what waits keeps its place");
    room.must(json!({ "do": "change-item", "meeting": "m", "item": "i", "owner": "kofi" }));
    room.must(json!({ "do": "put-back-follow-up", "follow_up": "f1" }));
    room.must(json!({ "do": "hand-over-follow-up", "follow_up": "f2", "to": "tomas" }));
    room.must(json!({ "do": "accept-follow-up", "follow_up": "f2" }));
    room.must(json!({ "do": "person-leaves", "person": "mei" }));
    let page = leaving::leaving(&room.desk, "mei").unwrap();
    assert!(
        page.left
            && page.asked.is_empty()
            && page.items.is_empty()
            && page.follow_ups.is_empty()
            && page.roles.is_empty()
            && page.series.is_empty()
    );
    assert_eq!(room.refused(json!({ "do": "give-item", "team": "t", "item": "b1", "to": "mei" })), "refusal-has-left");
}
