//! Decisions that come back, and who stood apart: what a plan and minutes say of them.

use baton_documents::json;
use baton_documents::markdown;
use baton_documents::paper::{self, Choice};
use serde_json::{Value, json};

use crate::held::{Room, usual};

/// A role decided; its team plans the first meeting after the day on which that comes back.
fn planned() -> Room {
    let mut room = usual();
    room.play(json!({"do": "define-role", "id": "r", "team": "t", "name": "Buyer", "domain": "money"}));
    room.play(json!({"do": "give-role", "team": "t", "role": "Buyer", "person": "chioma"}));
    room.play(json!({"do": "decide-alone", "id": "alone", "team": "t", "role": "r", "person": "chioma", "statement": "Crates from Huber.", "review": "2026-12-01", "expects": "Fewer trips"}));
    room.play(json!({"do": "plan-meeting", "id": "again", "team": "t", "title": "Looking again", "date": "2026-12-02", "at": "10:00", "zone": "Europe/Berlin", "minutes": 30, "leads": "ben"}));
    room
}

#[test]
fn a_printed_plan_says_what_comes_back_who_brings_it_and_what_was_expected() {
    let plan = planned().minutes("en");
    for words in [
        "## Looked at again",
        "Operations 2026-2, decided on Mon 23 Nov 2026",
        "Crates from Huber.",
        "Brought back by**: Chioma",
        "Expected**: Fewer trips",
        "Planned**: 3",
    ] {
        assert!(plan.contains(words), "{words} is missing in {plan}");
    }
}

#[test]
fn minutes_say_what_was_seen_and_what_follows() {
    let mut room = planned();
    room.play(json!({"do": "start-meeting", "meeting": "again"}));
    assert!(room.minutes("en").contains("Not looked at yet; it comes back next time."), "{}", room.minutes("en"));
    room.play(json!({"do": "review-decision", "meeting": "again", "decision": "alone", "note": "One trip a week", "next": "2027-06-01"}));
    let minutes = room.minutes("en");
    for words in ["Seen**: One trip a week", "It still applies; looked at again on Tue 1 Jun 2027."] {
        assert!(minutes.contains(words), "{words} is missing in {minutes}");
    }
    let read: Value = serde_json::from_str(&room.of_minutes("en", Choice::default(), json::minutes)).unwrap();
    assert_eq!((&read["reviews"][0]["label"], &read["reviews"][0]["seen"]), (&json!("Operations 2026-2"), &json!("One trip a week")));
    let shape =
        |text: &str| text.lines().map(|line| line.chars().take_while(|letter| "#->* ".contains(*letter)).count()).collect::<Vec<_>>();
    assert_eq!(shape(&minutes), shape(&room.minutes("de")), "only the words differ");
}

#[test]
fn an_item_about_a_decision_says_so_in_the_readers_language() {
    let mut room = planned();
    room.play(json!({"do": "bring-decision", "meeting": "again", "decision": "alone"}));
    let plan = room.minutes("en");
    assert!(plan.contains("Looking again at Operations 2026-2, decided on Mon 23 Nov 2026."), "{plan}");
    assert!(!plan.contains("## Looked at again"), "it does not stand there twice: {plan}");
    assert!(room.minutes("de").contains("Wir sehen Operations 2026-2 noch einmal an"));
}

#[test]
fn who_blocks_stands_aside_or_abstains_is_named_with_the_round_and_left_out_with_the_dissent() {
    let mut room = Room::new();
    room.play(json!({"do": "start-workspace", "id": "w", "name": "Kornblume"}));
    for name in ["Asha", "Ben", "Chioma", "Dario"] {
        room.play(json!({"do": "add-person", "id": name.to_lowercase(), "name": name}));
    }
    room.play(json!({"do": "form-team", "id": "t", "name": "Operations", "members": ["asha", "ben", "chioma", "dario"]}));
    room.play(json!({"do": "plan-meeting", "id": "m", "team": "t", "title": "Weekly", "date": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60}));
    room.play(json!({"do": "add-item", "meeting": "m", "id": "i", "title": "Van", "owner": "asha", "purpose": "decide"}));
    room.play(json!({"do": "start-meeting", "meeting": "m"}));
    room.play(json!({"do": "everybody-here", "meeting": "m"}));
    room.play(json!({"do": "go-to", "meeting": "m", "step": "i"}));
    room.play(json!({"do": "propose", "meeting": "m", "id": "p", "text": "We sell the van."}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r1", "proposal": "p", "method": "consensus"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r1", "person": "asha", "answer": "agree"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r1", "person": "ben", "answer": "block", "reason": "It is how we deliver"}));
    room.play(
        json!({"do": "answer", "meeting": "m", "round": "r1", "person": "chioma", "answer": "stand-aside", "reason": "I drive it daily"}),
    );
    room.play(json!({"do": "answer", "meeting": "m", "round": "r1", "person": "dario", "answer": "agree"}));
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r1"}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r2", "proposal": "p", "method": "majority"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r2", "person": "dario", "answer": "abstain"}));
    room.play(json!({"do": "answer-for-rest", "meeting": "m", "round": "r2", "answer": "no"}));
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r2"}));
    let minutes = room.minutes("en");
    for words in ["Block, Ben: It is how we deliver", "Stands aside, Chioma: I drive it daily", "Abstains, Dario"] {
        assert!(minutes.contains(words), "{words} is missing in {minutes}");
    }
    let written = |choice| room.of_minutes("en", choice, |of| markdown::write(&paper::minutes(of)));
    let agreed = written(Choice { names: true, dissent: false });
    assert!(!agreed.contains("It is how we deliver") && !agreed.contains("Stands aside") && !agreed.contains("Abstains"), "{agreed}");
    let nameless = written(Choice { names: false, dissent: true });
    assert!(nameless.contains("Block, Member 2: It is how we deliver"), "{nameless}");
}

#[test]
fn the_cue_card_of_whoever_leads_says_what_comes_back_and_how_long_it_takes() {
    use baton_documents::card::{CardsIn, Whom, cards};
    let room = planned();
    let texts = baton_texts::Texts::new("en");
    let level = baton_meeting::experience::Experience::Practised;
    let of = CardsIn { state: &room.state, meeting: Some(room.meeting()), level, texts: &texts };
    let all = cards(&of, Whom::Leader);
    let card = all.iter().find(|card| card.title == "Reviews").expect("the step has its card");
    assert!(card.time.as_deref().is_some_and(|time| time.starts_with('3')), "{:?}", card.time);
    let words: Vec<&String> = card.lines.iter().flat_map(|line| &line.words).collect();
    assert!(words.iter().any(|words| words.contains("Operations 2026-2")), "{words:?}");
}
