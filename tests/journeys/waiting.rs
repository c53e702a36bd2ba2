//! What waits for a day: answers that come after the meeting, and after its minutes were approved.

use baton_desk::view::{prepare, waiting};
use baton_meeting::method::{Method, Verdict};
use baton_wire::places::WaitingRound;
use serde_json::json;

use crate::place::Room;

/// A meeting that is over, minutes approved; in it somebody published one thing and asks for advice on another.
fn over() -> Room {
    let mut room = Room::new("Harbour Library", "2026-11-23T09:00:00Z");
    let people: Vec<_> = ["ivo", "jana", "kofi", "lena"].map(|id| json!({ "id": id, "name": id.to_uppercase() })).into();
    room.must(json!({ "do": "add-people", "people": people }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Library", "members": ["ivo", "jana", "kofi", "lena"] }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "team": "t", "title": "Weekly", "date": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60 }));
    room.must(json!({ "do": "add-items", "meeting": "m", "items": [
        { "id": "i-signs", "title": "New signs", "owner": "ivo", "purpose": "decide" },
        { "id": "i-shelf", "title": "A second shelf", "owner": "jana", "purpose": "decide" },
    ] }));
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    room.must(json!({ "do": "go-to", "meeting": "m", "step": "i-signs" }));
    room.must(json!({ "do": "propose", "meeting": "m", "id": "x-signs", "text": "The signs are green." }));
    room.must(json!({ "do": "open-round", "meeting": "m", "id": "r-signs", "proposal": "x-signs", "method": "lazy", "with": { "until": "2026-11-26T22:59:00Z" } }));
    room.must(json!({ "do": "go-to", "meeting": "m", "step": "i-shelf" }));
    room.must(json!({ "do": "propose", "meeting": "m", "id": "x-shelf", "text": "The shelf stands by the door." }));
    room.must(json!({ "do": "open-round", "meeting": "m", "id": "r-shelf", "proposal": "x-shelf", "method": "advice", "with": { "decider": "jana", "affected": ["kofi"], "by": "2026-11-25" } }));
    room.must(json!({ "do": "ask-advice", "meeting": "m", "round": "r-shelf", "person": "kofi" }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.must(json!({ "do": "approve-minutes", "meeting": "m" }));
    room
}

fn rounds(room: &Room) -> Vec<WaitingRound> {
    waiting::waiting_rounds(&room.desk).unwrap().rounds
}

#[test]
fn what_waits_is_shown_by_its_day_and_decided_when_that_has_come() {
    let mut room = over();
    let seen: Vec<_> = rounds(&room).iter().map(|one| (one.title.clone(), one.until.to_string(), one.ripe)).collect();
    assert_eq!(
        seen,
        [("A second shelf".to_owned(), "2026-11-25".to_owned(), false), ("New signs".to_owned(), "2026-11-26".to_owned(), false)],
        "the day that comes first is first, on the clocks of the meeting"
    );
    room.must(json!({ "do": "answer", "meeting": "m", "round": "r-shelf", "person": "kofi", "answer": "advised", "reason": "It blocks the pram" }));
    assert!(rounds(&room)[0].ripe, "everybody asked was heard");
    room.must(json!({ "do": "conclude-round", "meeting": "m", "round": "r-shelf", "person": "jana", "adopt": false, "reason": "The pram comes first" }));
    assert_eq!(rounds(&room).len(), 1, "decided against, it waits for nothing");

    room.at = "2026-11-27T08:00:00Z".parse().unwrap();
    room.must(json!({ "do": "answer", "meeting": "m", "round": "r-signs", "person": "lena", "answer": "consent" }));
    assert!(rounds(&room)[0].ripe, "its time is over");
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r-signs" }));
    assert!(rounds(&room)[0].proposal.adopted, "adopted and not recorded yet, it is still shown");
    room.must(json!({ "do": "read-back", "meeting": "m", "proposal": "x-signs" }));
    room.must(json!({ "do": "record-decision", "meeting": "m", "proposal": "x-signs" }));
    assert!(rounds(&room).is_empty(), "recorded");
}

#[test]
fn one_action_turns_silence_into_a_talk_and_the_item_waits_in_the_backlog() {
    let mut room = over();
    room.must(json!({ "do": "refer-round", "meeting": "m", "round": "r-signs", "to": { "to": "meeting" }, "owner": "lena" }));
    assert!(rounds(&room).iter().all(|one| one.proposal.round.as_ref().unwrap().method == Method::Advice), "the signs wait no more");
    let meeting = room.desk.journal().meeting(&"m".into()).unwrap().unwrap();
    let round = meeting.rounds.iter().find(|round| round.id.as_str() == "r-signs").unwrap();
    assert_eq!(round.outcome(&meeting.attendance).verdict, Verdict::Referred);
    room.must(json!({ "do": "plan-meeting", "id": "m2", "team": "t", "title": "Weekly", "date": "2026-11-30", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60 }));
    let prepared = prepare::prepare(&room.desk, Some("m2")).unwrap();
    let waits = serde_json::to_string(&prepared).unwrap();
    assert!(waits.contains("New signs") && waits.contains("The signs are green."), "it can be taken onto the next agenda, with its text");
}
