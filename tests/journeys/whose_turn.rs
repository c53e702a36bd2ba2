//! Whose turn: what is promised beforehand is what happens, and taking it back restores every name.

use baton_desk::view::rota;
use baton_meeting::person::MeetingRole;
use baton_wire::places::{RotaRow, RotaView};
use chrono::{Days, NaiveDate};
use serde_json::json;

use crate::place::Room;

fn room() -> Room {
    let mut room = Room::new("Kitchen", "2026-11-20T09:00:00Z");
    let people = ["Asha", "Ben", "Chioma", "Dario"];
    let named: Vec<_> = people.iter().map(|name| json!({ "name": name, "led_before": true })).collect();
    room.must(json!({ "do": "add-people", "people": named }));
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "purpose": "Every child eats well", "members": people }));
    room.must(json!({
        "do": "start-series", "id": "s", "team": "Kitchen", "name": "Kitchen weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00",
        "zone": "Europe/Lisbon", "minutes": 60,
    }));
    room
}

fn view(room: &Room, beyond: Option<usize>) -> RotaView {
    rota::rota(&room.desk, Some("s"), beyond).unwrap()
}

fn leads(rows: &[RotaRow]) -> Vec<(NaiveDate, Option<String>)> {
    let name =
        |row: &RotaRow| row.roles.iter().find(|name| name.role == MeetingRole::Facilitator)?.who.as_ref().map(|who| who.name.clone());
    rows.iter().map(|row| (row.date, name(row))).collect()
}

#[test]
fn what_would_happen_is_what_happens_and_taking_it_back_restores_every_name() {
    let mut room = room();
    let before = leads(&view(&room, None).rows);
    let (date, who) = before[1].clone();
    let away = json!({ "do": "say-away", "id": "a", "person": who, "from": date });
    let said = rota::what_if(&room.desk, "s", &away).unwrap();
    assert_eq!(said.refused, None, "somebody may be away");
    let told = said.changes.iter().find(|change| change.date == date && change.role == MeetingRole::Facilitator).unwrap();
    assert!(told.published, "the name is one that people plan by");
    assert_eq!(leads(&view(&room, None).rows), before, "asking writes nothing");

    room.must(away);
    let after = leads(&view(&room, None).rows);
    let changed: Vec<_> = after.iter().zip(&before).filter(|(new, old)| new != old).map(|(new, _)| new.clone()).collect();
    assert_eq!(changed, vec![(date, told.after.as_ref().map(|who| who.name.clone()))], "only that day, and whom it said");

    room.must(json!({ "do": "take-back-away", "person": who, "absence": "a" }));
    assert_eq!(leads(&view(&room, None).rows), before, "taken back, the rota is as it was");
}

#[test]
fn an_absence_in_half_a_year_is_answered_too() {
    let room = room();
    let year = view(&room, Some(53));
    assert_eq!(year.forecast.len(), 53, "a year of weeks for the months at a glance");
    let (date, who) = leads(&year.forecast)[20].clone();
    let away = json!({ "do": "say-away", "person": who, "from": date, "until": date + Days::new(6) });
    let said = rota::what_if(&room.desk, "s", &away).unwrap();
    assert!(said.changes.iter().any(|change| change.date == date), "the turn that falls into it is somebody else's");
    assert!(said.changes.iter().all(|change| !change.published), "no published name moves for it");
}

#[test]
fn what_cannot_be_done_says_why_beforehand() {
    let room = room();
    let away = json!({ "do": "say-away", "person": "Ben", "from": "2026-12-14", "until": "2026-12-01" });
    let said = rota::what_if(&room.desk, "s", &away).unwrap();
    assert_eq!(said.refused.map(|refusal| refusal.why.key), Some("refusal-away-ends-first".into()), "it ends before it begins");
    assert!(said.changes.is_empty());
}

#[test]
fn whoever_pauses_is_listed_until_they_take_turns_again() {
    let mut room = room();
    room.must(json!({ "do": "pause-turns", "person": "Chioma", "ask_again": "2027-02-01" }));
    let paused = view(&room, None).paused;
    assert_eq!(paused.len(), 1, "one person pauses");
    assert_eq!((paused[0].who.name.as_str(), paused[0].ask_again), ("Chioma", NaiveDate::from_ymd_opt(2027, 2, 1)));
    assert!(leads(&view(&room, None).rows).iter().all(|(_, who)| who.as_deref() != Some("Chioma")), "and leads nothing that is published");
    room.must(json!({ "do": "resume-turns", "person": "Chioma" }));
    assert!(view(&room, None).paused.is_empty(), "taking turns again ends it");
}
