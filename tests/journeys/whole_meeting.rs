//! A whole meeting: from an empty workspace to minutes, and from there to the next agenda.

use baton_desk::{Desk, export};
use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::agenda::Ending;
use baton_meeting::decision::Status;
use baton_meeting::follow_up::{Stand, Taken};
use baton_meeting::id::{FollowUpRef, PersonId, SeriesRef};
use baton_meeting::meeting::Stage;
use baton_meeting::method::{ObjectionOutcome, Verdict};
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation;
use baton_meeting::template::StepKind;
use baton_texts::Texts;
use serde_json::json;

use crate::place::Room;

/// Five people, a team, a weekly meeting.
fn begun() -> Room {
    let mut room = Room::new("Harbour Kindergarten", "2026-11-20T08:00:00Z");
    let people: Vec<_> = [
        ("p-ife", "Ife Balogun", true),
        ("p-tomas", "Tomás Vidal", true),
        ("p-mei", "Mei Sato", false),
        ("p-ruth", "Ruth Aronsson", false),
        ("p-kofi", "Kofi Mensah", false),
    ]
    .map(|(id, name, led)| json!({ "id": id, "name": name, "led_before": led }))
    .into();
    room.must(json!({ "do": "add-people", "people": people }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "purpose": "Every child eats well", "members": ["p-ife", "p-tomas", "p-mei", "p-ruth", "p-kofi"] }));
    room.must(json!({
        "do": "start-series", "id": "s", "team": "Kitchen", "name": "Kitchen weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00",
        "zone": "Europe/Lisbon", "minutes": 60,
    }));
    room
}

fn planned() -> Room {
    let mut room = begun();
    room.must(json!({ "do": "plan-meeting", "id": "m", "series": "Kitchen weekly" }));
    room.must(json!({
        "do": "add-items", "meeting": "m", "items": [
            { "id": "i-lunch", "title": "Lunch at half past eleven", "owner": "Mei Sato", "purpose": "decide", "minutes": 20, "outcome": "A time that the little ones manage" },
            { "id": "i-fridge", "title": "The second fridge", "owner": "Kofi Mensah", "purpose": "explore", "minutes": 10 },
            { "id": "i-trip", "title": "Bread for the trip", "owner": "Ruth Aronsson", "purpose": "inform", "minutes": 5 },
        ],
    }));
    room
}

/// Opens the meeting up to its first item.
fn opened() -> Room {
    let mut room = planned();
    room.at = "2026-11-23T10:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m", "except": ["p-ruth"] }));
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "p-kofi", "presence": "remote" }));
    room.must(
        json!({ "do": "say-purpose", "meeting": "m", "purpose": "We are here to feed them in peace.", "done_when": "The time is fixed." }),
    );
    room.go_on_to("m", "check-in");
    for person in room.meeting("m").here() {
        room.must(json!({ "do": "speak", "meeting": "m", "person": person, "passed": person.as_str() == "p-mei" }));
    }
    room.go_on_to("m", "item");
    room
}

/// Decides on lunch: an objection, an amendment, a second round.
fn decided(room: &mut Room) {
    let first = room.must(json!({ "do": "propose", "meeting": "m", "id": "x", "text": "Lunch is at half past eleven for everybody." }));
    assert_eq!(first, "x", "a caller may bring the identity");
    room.must(json!({ "do": "word-decision", "meeting": "m", "proposal": "x", "why": "At twelve the little ones are asleep over their plates.", "review": "2027-02-01", "tags": ["children"] }));
    let round = room.must(json!({ "do": "open-round", "meeting": "m", "proposal": "x", "method": "consent" }));
    room.must(json!({ "do": "answer", "meeting": "m", "round": round, "person": "p-tomas", "answer": "objection", "reason": "The big ones come in from the garden hungry at one." }));
    assert_eq!(
        room.refused(json!({ "do": "go-on", "meeting": "m" })),
        "refusal-round-is-open",
        "a meeting does not go on over an open round"
    );
    room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": round, "answer": "consent" }));
    room.must(
        json!({ "do": "settle-objection", "meeting": "m", "round": round, "person": "p-tomas", "settled": { "outcome": "amended" } }),
    );
    room.must(json!({ "do": "close-round", "meeting": "m", "round": round }));
    assert_eq!(room.refused(json!({ "do": "read-back", "meeting": "m", "proposal": "x" })), "refusal-not-adopted", "nobody is outvoted");
    room.must(json!({ "do": "amend", "meeting": "m", "proposal": "x", "by": "p-tomas", "meets": "p-tomas", "text": "Lunch is at half past eleven for the little ones and at half past twelve for the big ones." }));
    let again = room.must(json!({ "do": "open-round", "meeting": "m", "proposal": "x", "method": "consent" }));
    assert_eq!(
        room.refused(json!({ "do": "close-round", "meeting": "m", "round": again })),
        "refusal-still-waiting",
        "silence is not consent"
    );
    room.must(json!({ "do": "answer", "meeting": "m", "round": again, "person": "p-ife", "answer": "concern", "reason": "Twice the washing up." }));
    room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": again, "answer": "consent" }));
    room.must(json!({ "do": "close-round", "meeting": "m", "round": again }));
    assert_eq!(
        room.refused(json!({ "do": "record-decision", "meeting": "m", "proposal": "x" })),
        "refusal-not-read-back",
        "what is recorded was read aloud"
    );
    room.must(json!({ "do": "read-back", "meeting": "m", "proposal": "x" }));
    room.must(json!({ "do": "record-decision", "meeting": "m", "proposal": "x", "id": "d" }));
}

fn promised(room: &mut Room) {
    room.must(json!({ "do": "offer-follow-up", "id": "f-plan", "meeting": "m", "decision": "d", "what": "Two tables, two times: a plan", "due": "2026-11-27", "claim": "p-mei" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f-cook", "meeting": "m", "decision": "d", "what": "Tell the cook", "due": "2026-11-24", "ask": "p-tomas", "accepted": true }));
    room.must(json!({ "do": "offer-follow-up", "id": "f-letter", "meeting": "m", "what": "A letter to the parents", "ask": "p-ruth" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f-bell", "meeting": "m", "what": "A second bell" }));
}

/// The rest of the meeting: handed over in the middle, a pause, something saved, and its end.
fn closed() -> Room {
    let mut room = opened();
    decided(&mut room);
    promised(&mut room);
    let led = room.meeting("m").roles[&MeetingRole::Facilitator].clone();
    let other = if led.as_str() == "p-kofi" { "p-mei" } else { "p-kofi" };
    room.minutes(10);
    room.must(json!({ "do": "take-role", "meeting": "m", "role": "facilitator", "person": other }));
    room.must(json!({ "do": "go-on", "meeting": "m" }));
    room.must(json!({ "do": "take-note", "meeting": "m", "text": "It hums, and is warm on top." }));
    room.must(json!({ "do": "take-note", "meeting": "m", "text": "Kofi sounds tired.", "private": true }));
    room.must(json!({ "do": "borrow-minutes", "meeting": "m", "item": "i-fridge", "from": "i-trip", "minutes": 2 }));
    room.must(json!({ "do": "pause", "meeting": "m", "kind": "break", "minutes": 5 }));
    room.minutes(5);
    room.must(json!({ "do": "resume", "meeting": "m" }));
    room.must(json!({ "do": "save-for-later", "meeting": "m", "id": "i-nuts", "title": "Who may eat nuts", "owner": "p-ife" }));
    room.must(json!({ "do": "end-item", "meeting": "m", "item": "i-fridge", "how": "brought-back" }));
    room.minutes(8);
    let trip =
        room.meeting("m").steps.iter().find(|step| step.item.as_ref().is_some_and(|item| item.as_str() == "i-trip")).unwrap().id.clone();
    room.must(json!({ "do": "skip-step", "meeting": "m", "step": trip }));
    room.go_on_to("m", "saved");
    room.must(json!({ "do": "settle-saved", "meeting": "m", "item": "i-nuts", "how": "next-time" }));
    room.go_on_to("m", "hand-over");
    let series = room.desk.journal().one_series(&SeriesRef::from("s")).unwrap().unwrap();
    let next = rotation::rota(&series, "2026-11-24".parse().unwrap(), 1)[0].roles[&MeetingRole::Facilitator].0.clone();
    room.must(json!({ "do": "pass-baton", "meeting": "m", "to": next, "tip": "Begin with the little ones." }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room
}

#[test]
fn a_decision_says_who_improved_it_and_who_has_a_concern() {
    let room = closed();
    let (decisions, _) = room.desk.journal().decisions(&DecisionsAsked::default()).unwrap();
    let decision = &decisions[0];
    assert_eq!(
        decision.record.statement, "Lunch is at half past eleven for the little ones and at half past twelve for the big ones.",
        "the text read back"
    );
    assert_eq!(
        (decision.status, decision.record.number.to_string().as_str()),
        (Status::InForce, "2026-1"),
        "the first number of its team and year"
    );
    assert_eq!(decision.record.tally.outcome().verdict, Verdict::AdoptedWithConcerns, "computed anew from the answers");
    assert_eq!(decision.record.people.improved, [PersonId::from("p-tomas")], "improved by Tomás's objection");
    assert_eq!(decision.record.people.concerned[0].words, "Twice the washing up.", "the concern is kept in Ife's words");
    assert_eq!(decision.record.people.away, [PersonId::from("p-ruth")], "Ruth was expected and not here: absent, not silent");
    assert_eq!(decision.record.versions.len(), 2, "both versions are kept");
    let rounds = &room.meeting("m").rounds;
    assert_eq!(rounds[0].objections, [(PersonId::from("p-tomas"), ObjectionOutcome::Amended)], "Tomás said what became of his objection");
}

#[test]
fn nobody_owns_a_follow_up_that_they_did_not_accept() {
    let mut room = closed();
    let stand = |room: &Room, id: &str| {
        let follow_up = room.desk.journal().follow_up(&FollowUpRef::from(id)).unwrap().unwrap();
        (follow_up.stand, follow_up.taken)
    };
    assert_eq!(stand(&room, "f-plan"), (Stand::Accepted { person: "p-mei".into() }, Some(Taken::Claimed)), "claiming is accepting");
    assert_eq!(stand(&room, "f-cook"), (Stand::Accepted { person: "p-tomas".into() }, Some(Taken::Asked)), "the room heard his yes");
    assert_eq!(stand(&room, "f-letter"), (Stand::Asked { person: "p-ruth".into() }, None), "Ruth is not here, and stays asked");
    assert_eq!(stand(&room, "f-bell"), (Stand::Offered, None), "nobody is an answer");
    room.must(json!({ "do": "decline-follow-up", "follow_up": "f-letter" }));
    assert_eq!(stand(&room, "f-letter").0, Stand::Offered, "a no offers it again");
    room.must(json!({ "do": "hand-over-follow-up", "follow_up": "f-plan", "to": "p-kofi" }));
    assert_eq!(
        stand(&room, "f-plan").0,
        Stand::HandingOver { from: "p-mei".into(), to: "p-kofi".into() },
        "it stays with Mei until Kofi accepts"
    );
    room.must(json!({ "do": "accept-follow-up", "follow_up": "f-plan" }));
    assert_eq!(stand(&room, "f-plan").0, Stand::Accepted { person: "p-kofi".into() }, "now it is Kofi's");
}

#[test]
fn what_was_not_done_is_on_the_next_agenda_with_its_history() {
    let mut room = closed();
    room.must(json!({ "do": "plan-meeting", "id": "next", "series": "s" }));
    let next = room.meeting("next");
    let titles: Vec<(&str, u32)> = next.items.iter().map(|item| (item.title.as_str(), item.carried)).collect();
    assert_eq!(
        titles,
        [("The second fridge", 1), ("Bread for the trip", 1), ("Who may eat nuts", 0)],
        "brought back, never reached, saved for next time"
    );
    assert_eq!(next.items[0].id.as_str(), "i-fridge", "a carried item keeps its identity");
    assert_eq!(next.date.to_string(), "2026-11-30", "the next Monday");
    let waiting = room.desk.journal().one_series(&SeriesRef::from("s")).unwrap().unwrap().waiting;
    assert_eq!(waiting, [], "nothing waits twice");
}

#[test]
fn the_rota_moves_on_and_whoever_led_half_pays_half() {
    let room = closed();
    let series = room.desk.journal().one_series(&SeriesRef::from("s")).unwrap().unwrap();
    let held = &series.held[0];
    assert_eq!(held.did[&MeetingRole::Facilitator].len(), 2, "two people led this meeting");
    assert_eq!(held.present.len(), 4, "Ruth was away");
    let ledger = &rotation::ledgers(&series).roles[&MeetingRole::Facilitator];
    assert_eq!(ledger.sum(), 0, "balances plus carry are exactly zero");
    assert_eq!(
        rotation::ledgers(&series).balance(MeetingRole::Facilitator, &PersonId::from("p-ruth")),
        0,
        "away is neither a free pass nor a punishment"
    );
    let next = &rotation::rota(&series, "2026-11-24".parse().unwrap(), 1)[0];
    let meeting = room.meeting("m");
    assert_eq!(
        meeting.hand_over.as_ref().map(|baton| &baton.to),
        Some(&next.roles[&MeetingRole::Facilitator].0),
        "the baton went to whoever leads next"
    );
    assert!(next.published, "with a name to plan by");
}

#[test]
fn time_is_as_it_was_paused_minutes_left_out() {
    let meeting = closed().meeting("m");
    assert_eq!(meeting.stage, Stage::Closed, "closed, not yet approved");
    assert!((300..330).contains(&meeting.paused_seconds), "the pause took {} seconds", meeting.paused_seconds);
    assert_eq!(meeting.borrowed.len(), 1, "borrowing is in the record");
    let fridge = meeting.steps.iter().find(|step| step.item.as_ref().is_some_and(|item| item.as_str() == "i-fridge")).unwrap();
    assert_eq!(fridge.minutes, 12, "borrowed minutes widen the borrower");
    assert!(fridge.spent < 12 * 60, "the pause was nobody's time, and {} seconds were spent", fridge.spent);
    let heard: Vec<bool> = meeting.heard.iter().filter(|heard| heard.person.as_str() == "p-mei").map(|heard| heard.passed).collect();
    assert_eq!(heard, [true], "passing is allowed and kept");
    assert!(meeting.steps.iter().any(|step| step.kind == StepKind::CheckIn && step.began.is_some()), "there was a check-in");
    assert_eq!(
        meeting.items.iter().find(|item| item.id.as_str() == "i-lunch").unwrap().ended,
        Some(Ending::Closed),
        "going on closes an item"
    );
}

#[test]
fn everything_is_there_again_after_reopening_and_the_record_verifies() {
    let room = closed();
    let read = |desk: &Desk| {
        let journal = desk.journal();
        (
            desk.state().unwrap(),
            journal.meetings(&MeetingsAsked::default()).unwrap(),
            journal.decisions(&DecisionsAsked::default()).unwrap(),
            journal.follow_ups(&FollowUpsAsked::default()).unwrap(),
            journal.revision().unwrap(),
        )
    };
    let before = read(&room.desk);
    let room = room.reopened();
    assert!(read(&room.desk) == before, "what was seen before is seen again");
    let verified = room.desk.journal().verify().unwrap();
    assert!(verified.ok && verified.problems.is_empty(), "{:?}", verified.problems);
}

#[test]
fn an_archive_goes_out_and_comes_back_the_same() {
    let room = closed();
    let archive = export::archive(&room.desk).unwrap();
    let copy = room.folder.path().join("copy.baton");
    let desk = Desk::adopt(&copy, archive.as_bytes(), &room.place).unwrap();
    assert!(desk.journal().verify().unwrap().ok, "the chains came along");
    assert!(desk.state().unwrap() == room.desk.state().unwrap(), "the same people, teams and series");
    assert_eq!(export::archive(&desk).unwrap(), archive, "exported again: the same bytes");
}

#[test]
fn the_minutes_tell_the_story_and_keep_what_is_private() {
    let room = closed();
    let minutes = export::minutes(&room.desk, &room.meeting("m"), &Texts::new("en")).unwrap();
    for told in [
        "Lunch at half past eleven",
        "at half past twelve for the big ones",
        "Twice the washing up.",
        "Two tables, two times: a plan",
        "Tomás",
        "Ruth Aronsson",
        "It hums, and is warm on top.",
    ] {
        assert!(minutes.contains(told), "the minutes say {told:?}:\n{minutes}");
    }
    assert!(!minutes.contains("Kofi sounds tired"), "a private note stays on the desk");
    assert!(!minutes.contains("Begin with the little ones"), "a tip is for the next facilitator only");
}

#[test]
fn undo_takes_back_what_was_typed_and_leaves_what_was_decided() {
    let mut room = opened();
    room.must(json!({ "do": "take-note", "meeting": "m", "text": "A slip of the finger." }));
    room.must(json!({ "do": "undo" }));
    assert_eq!(room.meeting("m").notes, [], "the note is gone");
    decided(&mut room);
    let undone = room.ask(json!({ "do": "undo" }));
    let (decisions, _) = room.desk.journal().decisions(&DecisionsAsked::default()).unwrap();
    assert_eq!(decisions.len(), 1, "a recorded decision is superseded or withdrawn, never undone: {undone:?}");
}
