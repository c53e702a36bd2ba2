//! Decisions come back by themselves: on the first agenda of their team, with whoever brings them, and on none after they were looked at.

use baton_meeting::decision::{Decision, Status};
use baton_meeting::id::{DecisionId, MeetingId};
use baton_meeting::meeting::Meeting;
use baton_meeting::review::{self, Follows, Returned};
use baton_meeting::template::StepKind;
use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::room::Room;

fn alone(id: &str, statement: &str, review: &str) -> Value {
    json!({ "do": "decide-alone", "id": id, "team": "t", "role": "o", "person": "c", "statement": statement, "review": review, "expects": "Fewer trips" })
}

fn plan(id: &str, date: &str) -> Value {
    json!({ "do": "plan-meeting", "id": id, "team": "t", "title": id, "date": date, "at": "10:00", "zone": "Europe/Berlin", "minutes": 60, "leads": "b" })
}

fn meeting<'a>(room: &'a Room, id: &str) -> &'a Meeting {
    &room.state.meetings[&MeetingId::from(id)]
}

fn decision<'a>(room: &'a Room, id: &str) -> &'a Decision {
    &room.state.decisions[&DecisionId::from(id)]
}

fn back(room: &Room, id: &str) -> Vec<String> {
    review::on_agenda(&room.state, meeting(room, id)).into_iter().map(|one| one.decision.0).collect()
}

/// A team whose role decided twice a week ago, with two meetings ahead.
fn ahead() -> Room {
    let mut room = Room::of(3);
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.must(alone("late", "Crates from Huber", "2026-12-05"));
    room.must(alone("early", "Bags from Lind\nand nothing else", "2026-12-01"));
    room.must(plan("first", "2026-12-07"));
    room.must(plan("second", "2026-12-14"));
    room.days(14);
    room
}

fn begin(room: &mut Room, id: &str) {
    room.must(json!({ "do": "start-meeting", "meeting": id }));
    room.must(json!({ "do": "everybody-here", "meeting": id }));
}

#[test]
fn what_is_due_stands_on_the_first_meeting_on_or_after_its_day_and_on_no_other() {
    let room = ahead();
    assert_eq!(back(&room, "first"), ["early", "late"], "the one due longest comes first, and nobody added it");
    assert_eq!(back(&room, "second"), Vec::<String>::new(), "the meeting before looks at them");
    let planned = review::planned_minutes(&room.state, meeting(&room, "first"));
    assert_eq!(planned, baton_meeting::timebox::planned_minutes(meeting(&room, "first")) + 2 * review::MINUTES, "they take time");
}

#[test]
fn what_becomes_due_between_planning_and_the_start_is_there_and_has_its_minutes() {
    let mut room = ahead();
    begin(&mut room, "first");
    let first = meeting(&room, "first");
    assert_eq!(first.reviews.iter().map(|one| one.decision.as_str()).collect::<Vec<_>>(), ["early", "late"]);
    assert_eq!(first.reviews[0].by, Some("c".into()), "the proposer brings it back");
    let step = first.steps.iter().find(|step| step.kind == StepKind::Reviews).unwrap();
    assert_eq!(step.minutes, 2 * review::MINUTES, "the step is as long as the agenda said");
}

#[test]
fn kept_and_taken_back_decisions_are_due_no_longer_and_the_meeting_knows_what_followed() {
    let mut room = ahead();
    begin(&mut room, "first");
    let next = NaiveDate::from_ymd_opt(2027, 6, 1).unwrap();
    room.must(json!({ "do": "review-decision", "meeting": "first", "decision": "early", "note": "Warm rooms", "next": next }));
    room.must(json!({ "do": "withdraw-decision", "meeting": "first", "decision": "late", "reason": "Huber is gone" }));
    let follows: Vec<_> = meeting(&room, "first").reviews.iter().map(|one| one.follows.clone().unwrap()).collect();
    assert_eq!(follows, [Follows::Kept { next: Some(next) }, Follows::Withdrawn]);
    let review = decision(&room, "early").reviews.last().unwrap();
    assert_eq!((review.note.as_str(), review.meeting.as_ref()), ("Warm rooms", Some(&MeetingId::from("first"))));
    room.must(json!({ "do": "close-meeting", "meeting": "first" }));
    assert!(back(&room, "second").is_empty(), "what was looked at is on no agenda");
}

#[test]
fn what_was_looked_at_elsewhere_meanwhile_waits_no_longer() {
    let mut room = ahead();
    begin(&mut room, "first");
    room.must(json!({ "do": "review-decision", "decision": "early", "note": "Fine", "next": "2027-06-01" }));
    room.must(json!({ "do": "expire-decision", "decision": "late", "reason": "Huber closed" }));
    assert!(back(&room, "first").is_empty());
}

#[test]
fn what_no_meeting_looked_at_stands_on_the_next() {
    let mut room = ahead();
    begin(&mut room, "first");
    room.must(json!({ "do": "close-meeting", "meeting": "first" }));
    assert_eq!(back(&room, "second"), ["early", "late"]);
}

#[test]
fn an_item_about_a_decision_takes_the_place_of_its_line_and_closing_it_is_looking_again() {
    let mut room = ahead();
    room.must(json!({ "do": "bring-decision", "meeting": "first", "decision": "early", "id": "again" }));
    let item = meeting(&room, "first").items[0].clone();
    assert_eq!((item.title.as_str(), item.owner.as_str()), ("Bags from Lind", "c"), "the first line, by whoever brings it back");
    assert_eq!(item.reviews, Some("early".into()));
    assert_eq!(back(&room, "first"), ["late"], "it does not stand there twice");
    begin(&mut room, "first");
    room.must(json!({ "do": "go-to", "meeting": "first", "step": "again" }));
    room.must(json!({ "do": "go-on", "meeting": "first" }));
    let review = decision(&room, "early").reviews.last().unwrap();
    assert!(review.next.unwrap() > room.state.today, "it comes back after as long as before, because nobody said never");
    assert_eq!(meeting(&room, "first").reviews[1].follows, Some(Follows::Kept { next: review.next }));
}

#[test]
fn an_item_that_comes_back_next_time_was_not_a_review() {
    let mut room = ahead();
    room.must(json!({ "do": "bring-decision", "meeting": "first", "decision": "early", "id": "again" }));
    begin(&mut room, "first");
    room.must(json!({ "do": "end-item", "meeting": "first", "item": "again", "how": "brought-back" }));
    assert!(decision(&room, "early").reviews.is_empty());
}

#[test]
fn a_decision_that_changes_one_in_part_or_replaces_one_has_looked_at_it() {
    let mut room = ahead();
    room.must(json!({ "do": "add-item", "meeting": "first", "id": "i2", "title": "Supplies", "owner": "a", "purpose": "decide" }));
    begin(&mut room, "first");
    room.must(json!({ "do": "go-to", "meeting": "first", "step": "i2" }));
    room.must(json!({ "do": "propose", "meeting": "first", "id": "y", "text": "All from Moss", "item": "i2" }));
    room.must(json!({ "do": "word-decision", "meeting": "first", "proposal": "y", "amends": ["early"], "supersedes": ["late"] }));
    room.must(json!({ "do": "open-round", "meeting": "first", "id": "r2", "proposal": "y", "method": "consent" }));
    room.must(json!({ "do": "answer-for-rest", "meeting": "first", "round": "r2", "answer": "consent" }));
    room.must(json!({ "do": "close-round", "meeting": "first", "round": "r2" }));
    room.must(json!({ "do": "read-back", "meeting": "first", "proposal": "y" }));
    room.must(json!({ "do": "record-decision", "meeting": "first", "proposal": "y", "id": "new" }));
    assert!(decision(&room, "early").review.unwrap() > room.state.today);
    assert_eq!(decision(&room, "late").status, Status::Superseded);
    let changed = Some(Follows::Changed { by: "new".into() });
    assert!(meeting(&room, "first").reviews.iter().all(|one| one.follows == changed), "both were looked at here");
}

#[test]
fn whoever_leads_brings_back_what_nobody_else_can() {
    let mut room = ahead();
    room.must(json!({ "do": "give-role", "team": "t", "role": "o", "person": "a" }));
    room.must(json!({ "do": "hand-back-role", "team": "t", "role": "o", "person": "c" }));
    room.must(json!({ "do": "person-leaves", "person": "c" }));
    let by = |room: &Room| review::on_agenda(&room.state, meeting(room, "first")).first().and_then(|one: &Returned| one.by.clone());
    assert_eq!(by(&room), Some("a".into()), "the holder of the role that decided");
    room.must(json!({ "do": "hand-back-role", "team": "t", "role": "o", "person": "a" }));
    assert_eq!(by(&room), Some("b".into()), "else whoever leads");
}

#[test]
fn other_teams_never_see_it_and_cannot_bring_it_to_their_agenda() {
    let mut room = ahead();
    room.must(json!({ "do": "form-team", "id": "u", "name": "Others", "members": ["a"] }));
    let mut other = plan("theirs", "2026-12-08");
    other["team"] = json!("u");
    room.must(other);
    assert!(back(&room, "theirs").is_empty());
    let bring = json!({ "do": "bring-decision", "meeting": "theirs", "decision": "early" });
    assert_eq!(room.refused(bring), "refusal-decision-of-others");
    begin(&mut room, "theirs");
    assert!(meeting(&room, "theirs").reviews.is_empty());
    let review = json!({ "do": "review-decision", "meeting": "theirs", "decision": "early", "note": "" });
    assert_eq!(room.refused(review), "refusal-decision-of-others");
}

#[test]
fn a_decision_is_brought_once_and_only_while_it_applies() {
    let mut room = ahead();
    let bring = json!({ "do": "bring-decision", "meeting": "first", "decision": "early" });
    room.must(bring.clone());
    assert_eq!(room.refused(bring), "refusal-decision-on-agenda");
    room.must(json!({ "do": "withdraw-decision", "decision": "late", "reason": "Gone" }));
    assert_eq!(room.refused(json!({ "do": "bring-decision", "meeting": "first", "decision": "late" })), "refusal-not-in-force");
}

mod always {
    use std::collections::{BTreeMap, BTreeSet};

    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// Whenever it is due and whenever its team meets: it stands on the first meeting on or after that day, alone there, again on
        /// the next while nobody looked at it, on none afterwards, and never with another team.
        #[test]
        fn a_decision_is_on_the_agenda_of_the_first_meeting_of_its_team_until_it_was_looked_at(
            dues in prop::collection::vec(1_u64..50, 1..4),
            days in prop::collection::btree_set(1_u64..60, 1..5),
            looks in prop::collection::vec(prop::collection::vec(any::<bool>(), 4), 5),
        ) {
            let mut room = Room::of(3);
            room.must(json!({ "do": "close-meeting", "meeting": "m" }));
            room.must(json!({ "do": "form-team", "id": "u", "name": "Others", "members": ["a"] }));
            let day = |after: u64| NaiveDate::from_ymd_opt(2026, 11, 23).unwrap() + Days::new(after);
            let mut open: BTreeMap<String, u64> = BTreeMap::new();
            for (at, due) in dues.iter().enumerate() {
                room.must(alone(&format!("d{at}"), "Something", &day(*due).to_string()));
                open.insert(format!("d{at}"), *due);
            }
            for after in &days {
                room.must(plan(&format!("t{after}"), &day(*after).to_string()));
                let mut theirs = plan(&format!("u{after}"), &day(*after).to_string());
                theirs["team"] = json!("u");
                room.must(theirs);
            }
            let mut past = 0;
            for (at, after) in days.iter().enumerate() {
                room.days(i64::try_from(after - past).unwrap());
                past = *after;
                room.must(json!({ "do": "move-meeting", "meeting": format!("u{after}"), "title": "Theirs" }));
                for planned in days.iter().filter(|one| *one >= after) {
                    let expected: BTreeSet<&String> =
                        open.iter().filter(|(_, due)| days.iter().find(|one| *one >= after && *one >= due) == Some(planned)).map(|(id, _)| id).collect();
                    let seen = back(&room, &format!("t{planned}"));
                    prop_assert_eq!(seen.iter().collect::<BTreeSet<_>>(), expected, "on the first one, and on no other");
                    prop_assert!(back(&room, &format!("u{planned}")).is_empty(), "another team never sees it");
                }
                let meeting = format!("t{after}");
                begin(&mut room, &meeting);
                let due: Vec<String> = super::meeting(&room, &meeting).reviews.iter().map(|one| one.decision.0.clone()).collect();
                let step = super::meeting(&room, &meeting).steps.iter().find(|step| step.kind == StepKind::Reviews).unwrap().minutes;
                prop_assert_eq!(step, review::minutes(due.len()), "its time is the time of what came back");
                for (id, look) in due.iter().zip(&looks[at]) {
                    if *look {
                        room.must(json!({ "do": "review-decision", "meeting": meeting, "decision": id, "note": "Fine" }));
                        open.remove(id);
                    }
                }
                room.must(json!({ "do": "close-meeting", "meeting": meeting }));
            }
        }
    }
}
