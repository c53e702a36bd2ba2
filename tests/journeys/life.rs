//! The life of a decision: it comes back by itself, is looked at, and can always be asked about; reminders go to the owner alone.

use baton_desk::Memory;
use baton_desk::export;
use baton_desk::view::{log, prepare, run, today, wall, whom};
use baton_meeting::id::PersonRef;
use baton_meeting::template::StepKind;
use baton_texts::Texts;
use baton_wire::places::WallState;
use baton_wire::whom::{WhomAbout, WhomView};
use serde_json::json;

use crate::place::Room;

/// Two teams; a role of the first decided something that comes back on 1 December, and the first team meets on the 7th and 14th.
fn decided() -> Room {
    let mut room = Room::new("Harbour Library", "2026-11-23T09:00:00Z");
    let people: Vec<_> = ["ivo", "jana", "kofi", "lena"].map(|id| json!({ "id": id, "name": id.to_uppercase() })).into();
    room.must(json!({ "do": "add-people", "people": people }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Workshop", "members": ["ivo", "jana", "kofi"] }));
    room.must(json!({ "do": "form-team", "id": "u", "name": "Reading", "members": ["lena"] }));
    room.must(json!({ "do": "define-role", "id": "r", "team": "t", "name": "Tools", "domain": "Tools up to 300 EUR", "limit": "300 EUR" }));
    room.must(json!({ "do": "give-role", "team": "t", "role": "r", "person": "kofi" }));
    room.must(json!({ "do": "decide-alone", "id": "d", "team": "t", "role": "r", "person": "kofi", "statement": "We lend the saw.", "review": "2026-12-01", "expects": "Nobody buys one" }));
    for (id, team, date) in [("m7", "t", "2026-12-07"), ("m14", "t", "2026-12-14"), ("other", "u", "2026-12-07")] {
        room.must(json!({ "do": "plan-meeting", "id": id, "team": team, "title": id, "date": date, "at": "10:00", "zone": "Europe/Berlin", "minutes": 30, "leads": if team == "t" { "jana" } else { "lena" } }));
    }
    room.must(json!({ "do": "add-item", "meeting": "m7", "id": "i", "title": "A second bench", "owner": "ivo", "minutes": 10 }));
    room
}

#[test]
fn a_decision_comes_back_on_the_first_agenda_of_its_team_with_its_minutes_and_nobody_added_it() {
    let room = decided();
    let seen = |meeting: &str| prepare::prepare(&room.desk, Some(meeting)).unwrap();
    let first = seen("m7");
    assert_eq!(first.reviews.len(), 1);
    let line = &first.reviews[0];
    assert_eq!((line.decision.number.as_str(), line.expects.as_str()), ("Workshop 2026-1", "Nobody buys one"));
    assert_eq!(line.by.as_ref().map(|who| who.name.as_str()), Some("KOFI"));
    assert_eq!(first.total.steps, 21 + 3, "the regular steps, and three minutes for what comes back");
    assert_eq!(first.meeting.unwrap().planned, first.total.steps + first.total.items, "every list says the same");
    assert!(seen("m14").reviews.is_empty(), "one agenda at a time");
    assert!(seen("other").reviews.is_empty(), "other teams never see it");
}

#[test]
fn what_the_meeting_saw_stands_on_the_wall_in_the_minutes_and_in_the_record() {
    let mut room = decided();
    room.at = "2026-12-07T09:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m7" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m7" }));
    let river = run::run(&room.desk, None).unwrap().unwrap().river;
    assert!(river.iter().any(|step| step.kind == StepKind::Reviews && step.minutes == 3), "the step is on the river, as long as it takes");
    room.go_on_to("m7", "reviews");
    let shown =
        serde_json::to_string(&wall::wall(Some(&room.desk), &Memory::default(), WallState::default(), &room.place).unwrap()).unwrap();
    assert!(shown.contains("Nobody buys one") && shown.contains("Workshop 2026-1"), "{shown}");
    room.must(json!({ "do": "review-decision", "meeting": "m7", "decision": "d", "note": "Lent nine times", "next": "2027-06-01" }));
    let view = run::run(&room.desk, None).unwrap().unwrap();
    assert_eq!(
        (view.reviews[0].seen.as_str(), view.reviews[0].follows.is_some()),
        ("Lent nine times", true),
        "it stays in sight as looked at"
    );
    room.must(json!({ "do": "close-meeting", "meeting": "m7" }));
    let minutes = run::minutes(&room.desk, "m7", &Texts::new("en")).unwrap().markdown;
    for words in ["Looked at again", "Nobody buys one", "Lent nine times", "looked at again on Tue 1 Jun 2027"] {
        assert!(minutes.contains(words), "{words} is missing in {minutes}");
    }
    assert!(prepare::prepare(&room.desk, Some("m14")).unwrap().reviews.is_empty(), "what was looked at is on no agenda");
    assert!(room.desk.journal().verify().unwrap().problems.is_empty(), "every row is what its entries say");
}

fn asked(room: &Room, about: &WhomAbout) -> (WhomView, Vec<(String, String)>) {
    let view = whom::whom(&room.desk, about).unwrap();
    let people = view.ask.iter().map(|one| (one.who.name.clone(), one.capacity.key.clone())).collect();
    (view, people)
}

#[test]
fn whoever_wonders_is_told_whom_to_ask_about_an_item_a_role_a_follow_up_and_a_decision() {
    let mut room = decided();
    room.at = "2026-12-07T09:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m7" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m7" }));
    room.must(json!({ "do": "go-to", "meeting": "m7", "step": "i" }));
    room.must(json!({ "do": "propose", "meeting": "m7", "id": "x", "text": "We build one.", "proposer": "kofi" }));
    let (_, item) = asked(&room, &WhomAbout::Item { item: "i".into() });
    assert_eq!(item[0], ("IVO".into(), "whom-item-owner".into()), "whose it is");
    assert_eq!(item[1], ("KOFI".into(), "whom-item-worded".into()), "who worked on it last");

    room.must(json!({ "do": "give-role", "team": "t", "role": "r", "person": "jana" }));
    room.must(json!({ "do": "hand-back-role", "team": "t", "role": "r", "person": "kofi" }));
    let (role, people) = asked(&room, &WhomAbout::Role { team: "t".into(), role: "r".into() });
    assert_eq!(people, [("JANA".into(), "decision-ask-role".into()), ("KOFI".into(), "whom-role-before".into())]);
    assert!(role.besides.iter().any(|one| one.key == "whom-role-limit"), "with how much say it decides");

    room.desk.me = Some("ivo".into());
    room.must(json!({ "do": "offer-follow-up", "id": "f", "what": "Label the saw", "meeting": "m7", "decision": "d" }));
    room.must(json!({ "do": "claim-follow-up", "follow_up": "f", "person": "jana" }));
    let (follow_up, people) = asked(&room, &WhomAbout::FollowUp { follow_up: "f".into() });
    assert_eq!(people[0], ("JANA".into(), "whom-follow-up-owner".into()));
    assert!(people.contains(&("IVO".into(), "whom-follow-up-offered".into())), "{people:?}");
    assert!(people.iter().any(|(name, _)| name == "KOFI"), "and the people of the decision it came from: {people:?}");
    assert_eq!(follow_up.besides[0].key, "whom-from-decision");

    let (_, decision) = asked(&room, &WhomAbout::Decision { decision: "d".into() });
    assert_eq!(decision[0].0, "JANA", "who holds the role now");
    room.must(json!({ "do": "person-leaves", "person": "kofi" }));
    let (_, role) = asked(&room, &WhomAbout::Role { team: "t".into(), role: "r".into() });
    assert!(role.iter().all(|(name, _)| name != "KOFI"), "nobody who has left is named");
    assert!(whom::whom(&room.desk, &WhomAbout::Item { item: "nothing".into() }).is_err());
    let found = log::find(&room.desk, "tools").unwrap().found;
    assert!(found.iter().any(|one| one.kind == "role" && one.whom.is_some()), "the palette finds the role, and can ask about it");
}

#[test]
fn reminders_go_to_the_owner_alone() {
    let mut room = decided();
    room.must(
        json!({ "do": "offer-follow-up", "id": "f1", "what": "Sharpen the planes", "team": "t", "claim": "ivo", "due": "2026-11-24" }),
    );
    room.must(json!({ "do": "offer-follow-up", "id": "f2", "what": "Oil the vice", "team": "t", "claim": "jana", "due": "2026-12-20" }));
    room.at = "2026-12-07T09:00:00Z".parse().unwrap();
    room.minutes(0);
    assert!(today::today(&room.desk).unwrap().mine.is_empty(), "nobody said who they are");
    room.desk.me = Some("ivo".into());
    let mine: Vec<_> = today::today(&room.desk).unwrap().mine.into_iter().map(|line| (line.what, line.overdue)).collect();
    assert_eq!(mine, [("Sharpen the planes".to_owned(), true)]);

    let own = |who: &str| export::own_calendar(&room.desk, &PersonRef::from(who), &Texts::new("en")).unwrap();
    assert!(own("ivo").contains("BEGIN:VALARM") && own("ivo").contains("Sharpen the planes") && !own("ivo").contains("Oil the vice"));
    let chosen = export::Chosen::default().document(&room.desk, baton_documents::paper::Choice::default()).unwrap();
    let mut of_all = Vec::new();
    chosen.write(&room.desk, baton_wire::paper::PaperFormat::Ics, &Texts::new("en"), &mut of_all).unwrap();
    let of_all = String::from_utf8(of_all).unwrap();
    assert!(of_all.contains("Oil the vice") && !of_all.contains("VALARM"), "a calendar for others reminds nobody");
    let before = own("ivo");
    room.must(json!({ "do": "hand-over-follow-up", "follow_up": "f1", "to": "jana" }));
    room.must(json!({ "do": "accept-follow-up", "follow_up": "f1" }));
    let after = export::own_calendar(&room.desk, &PersonRef::from("ivo"), &Texts::new("en")).unwrap();
    assert!(
        before.contains("STATUS:CONFIRMED") && after.contains("STATUS:CANCELLED") && !after.contains("VALARM"),
        "what was handed over reminds no longer"
    );

    room.must(json!({ "do": "start-meeting", "meeting": "m7" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m7" }));
    let steps: Vec<_> = room.meeting("m7").steps.iter().map(|step| (step.id.0.clone(), step.kind)).collect();
    for (step, kind) in steps {
        room.must(json!({ "do": "go-to", "meeting": "m7", "step": step }));
        let shown = wall::wall(Some(&room.desk), &Memory::default(), WallState::default(), &room.place).unwrap();
        let shown = serde_json::to_string(&shown).unwrap();
        assert_eq!(
            shown.contains("Sharpen the planes"),
            kind == StepKind::FollowUps,
            "promises stand on the wall in their own step alone: {kind:?}"
        );
    }
}
