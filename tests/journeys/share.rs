//! How we share: what a room did, counted by hand and by the page; who is told what, and who first.

use baton_desk::view::gathered::{self, Over};
use baton_desk::view::share::share;
use baton_meeting::balance::{Balance, Kind, WHOLE};
use baton_meeting::id::{PersonId, SeriesId, TeamId};
use baton_wire::ask::Window;
use baton_wire::places::{Share, ShareView};
use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::place::Room;

const PEOPLE: [&str; 4] = ["ada", "ben", "cleo", "dan"];

fn on(date: &str) -> NaiveDate {
    date.parse().unwrap()
}

/// Four people and their team, in September.
fn room() -> Room {
    let mut room = Room::new("Harbour Kindergarten", "2026-09-01T08:00:00Z");
    people(&mut room, &PEOPLE);
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "members": PEOPLE }));
    room
}

fn people(room: &mut Room, ids: &[&str]) {
    let people: Vec<Value> = ids.iter().map(|id| json!({ "id": id, "name": format!("{id} of the harbour") })).collect();
    room.must(json!({ "do": "add-people", "people": people }));
}

/// Begins a single meeting of a team, led by somebody, with some items and their owners.
fn begin(room: &mut Room, team: &str, date: &str, leads: &str, items: &[(&str, &str)]) -> String {
    let id = format!("{team}-{date}");
    room.at = format!("{date}T09:30:00Z").parse().unwrap();
    room.must(
        json!({ "do": "plan-meeting", "id": id, "team": team, "title": id, "date": date, "at": "10:00", "minutes": 60, "leads": leads }),
    );
    for (item, owner) in items {
        room.must(json!({ "do": "add-item", "meeting": id, "id": item, "title": item, "owner": owner, "minutes": 5 }));
    }
    room.at = format!("{date}T10:00:00Z").parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": id }));
    room.must(json!({ "do": "everybody-here", "meeting": id }));
    id
}

fn close(room: &mut Room, id: &str) {
    room.minutes(30);
    room.must(json!({ "do": "close-meeting", "meeting": id }));
}

fn held(room: &mut Room, team: &str, date: &str, leads: &str, items: &[(&str, &str)]) {
    let id = begin(room, team, date, leads, items);
    close(room, &id);
}

fn today(room: &mut Room, date: &str) {
    room.at = format!("{date}T12:00:00Z").parse().unwrap();
    room.minutes(0);
}

fn between(from: &str, until: &str) -> Window {
    Window { from: Some(on(from)), until: Some(on(until)), ..Window::default() }
}

fn view(room: &Room, window: &Window) -> ShareView {
    share(&room.desk, window).unwrap()
}

fn part<'a>(view: &'a ShareView, of: &str) -> &'a Share {
    view.shares.iter().find(|share| share.of == of).unwrap()
}

fn over(from: &str, until: &str) -> Over {
    Over { from: Some(on(from)), until: on(until), team: None, inside: false, series: None }
}

fn balance(room: &Room, over: &Over) -> Balance {
    gathered::gather(&room.desk, &room.desk.state().unwrap(), over).unwrap().balance
}

/// Wholes by person, only of those who did it.
fn did(balance: &Balance, kind: Kind) -> Vec<(&str, u64)> {
    balance.of(kind).map(|(person, units)| (person.as_str(), units / WHOLE)).collect()
}

fn sits(room: &mut Room, person: &str) {
    room.desk.me = Some(PersonId::from(person));
}

/// Decides something by consent, in a meeting that is going on; who objects first is met by an amendment.
fn decided(room: &mut Room, meeting: &str, proposal: &str, proposer: &str, objects: Option<&str>, concern: Option<&str>) {
    room.must(json!({ "do": "propose", "meeting": meeting, "id": proposal, "text": format!("We try {proposal}."), "proposer": proposer }));
    if let Some(person) = objects {
        let round = room.must(json!({ "do": "open-round", "meeting": meeting, "proposal": proposal, "method": "consent" }));
        room.must(json!({ "do": "answer", "meeting": meeting, "round": round, "person": person, "answer": "objection", "reason": "It is too loud." }));
        room.must(
            json!({ "do": "settle-objection", "meeting": meeting, "round": round, "person": person, "settled": { "outcome": "amended" } }),
        );
        room.must(json!({ "do": "answer-for-rest", "meeting": meeting, "round": round, "answer": "consent" }));
        room.must(json!({ "do": "close-round", "meeting": meeting, "round": round }));
        room.must(json!({ "do": "amend", "meeting": meeting, "proposal": proposal, "text": format!("We try {proposal}, quietly."), "by": proposer, "meets": person }));
    }
    let round = room.must(json!({ "do": "open-round", "meeting": meeting, "proposal": proposal, "method": "consent" }));
    if let Some(person) = concern {
        room.must(json!({ "do": "answer", "meeting": meeting, "round": round, "person": person, "answer": "concern", "reason": "Watch the noise." }));
    }
    adopted(room, meeting, proposal, &round, "consent");
}

fn adopted(room: &mut Room, meeting: &str, proposal: &str, round: &str, rest: &str) {
    room.must(json!({ "do": "answer-for-rest", "meeting": meeting, "round": round, "answer": rest }));
    room.must(json!({ "do": "close-round", "meeting": meeting, "round": round }));
    room.must(json!({ "do": "read-back", "meeting": meeting, "proposal": proposal }));
    room.must(json!({ "do": "record-decision", "meeting": meeting, "proposal": proposal }));
}

#[test]
fn four_single_meetings_are_counted_as_a_hand_counts_them() {
    let mut room = room();
    held(&mut room, "t", "2026-10-05", "ada", &[("bread", "ada"), ("fridge", "ben")]);
    let second = begin(&mut room, "t", "2026-10-12", "ada", &[("trip", "ada")]);
    room.must(json!({ "do": "take-item", "meeting": second, "item": "bread" }));
    close(&mut room, &second);
    held(&mut room, "t", "2026-10-19", "ben", &[]);
    let split = begin(&mut room, "t", "2026-10-26", "ada", &[]);
    room.minutes(30);
    room.must(json!({ "do": "take-role", "meeting": split, "role": "facilitator", "person": "cleo" }));
    close(&mut room, &split);
    room.must(json!({ "do": "plan-meeting", "id": "off", "team": "t", "title": "off", "date": "2026-11-02", "at": "10:00", "minutes": 60, "leads": "dan" }));
    room.must(json!({ "do": "drop-meeting", "meeting": "off", "reason": "Nothing needs all of us" }));
    today(&mut room, "2026-11-20");

    let seen = view(&room, &Window { days: Some(91), ..Window::default() });
    assert_eq!((seen.meetings, seen.enough), (4, true), "the one called off is none, and four are enough for four people");
    let led = part(&seen, "led");
    assert_eq!(led.bars, [3, 1, 1, 0], "two and a half, one, and a half; a part counts as one time, and dan has a place");
    assert!((led.effective - 2.1).abs() < 1e-9, "1 / (0.625² + 0.25² + 0.125²) = 2.13: {}", led.effective);
    assert!((led.gini - 0.5).abs() < 1e-9, "(-1 · 0.5 + 1 · 1 + 3 · 2.5) / (4 · 4) = 0.5: {}", led.gini);
    assert_eq!((led.top, led.people), (63, 4), "2.5 of 4");
    assert_eq!(part(&seen, "brought").bars, [2, 1, 0, 0], "the bread came to two meetings and was brought once");
    assert_eq!(seen.from, Some(on("2026-08-21")), "91 days before today");
}

#[test]
fn an_item_that_changed_hands_was_brought_by_whoever_had_it_first() {
    let mut room = room();
    held(&mut room, "t", "2026-10-05", "ada", &[("bread", "ada")]);
    room.must(json!({ "do": "give-item", "team": "t", "item": "bread", "to": "ben" }));
    let second = begin(&mut room, "t", "2026-10-12", "ada", &[]);
    room.must(json!({ "do": "take-item", "meeting": second, "item": "bread" }));
    close(&mut room, &second);
    assert_eq!(did(&balance(&room, &over("2026-10-01", "2026-10-31")), Kind::Brought), [("ada", 1)]);
    assert_eq!(did(&balance(&room, &over("2026-10-10", "2026-10-31")), Kind::Brought), [("ben", 1)], "in that window it was ben's");
}

#[test]
fn a_follow_up_was_taken_by_whoever_said_yes_on_the_day_they_said_it() {
    let mut room = room();
    room.must(json!({ "do": "offer-follow-up", "id": "f", "what": "Order flour", "team": "t" }));
    today(&mut room, "2026-10-05");
    room.must(json!({ "do": "claim-follow-up", "follow_up": "f", "person": "ben" }));
    room.must(json!({ "do": "put-back-follow-up", "follow_up": "f" }));
    room.must(json!({ "do": "claim-follow-up", "follow_up": "f", "person": "ben" }));
    today(&mut room, "2026-11-05");
    room.must(json!({ "do": "hand-over-follow-up", "follow_up": "f", "to": "cleo" }));
    room.must(json!({ "do": "accept-follow-up", "follow_up": "f" }));
    room.must(json!({ "do": "offer-follow-up", "id": "g", "what": "Clean the oven", "team": "t" }));
    room.must(json!({ "do": "claim-follow-up", "follow_up": "g", "person": "dan" }));
    room.must(json!({ "do": "undo" }));
    room.must(json!({ "do": "offer-follow-up", "id": "h", "what": "Sharpen the knives", "team": "t", "ask": "ada" }));
    room.must(json!({ "do": "decline-follow-up", "follow_up": "h" }));
    today(&mut room, "2026-11-20");
    room.must(json!({ "do": "finish-follow-up", "follow_up": "f" }));

    let october = balance(&room, &over("2026-10-01", "2026-10-31"));
    assert_eq!(
        did(&october, Kind::Took),
        [("ben", 1)],
        "taken, given back and taken again is taken once; whoever has it now does not matter"
    );
    let november = balance(&room, &over("2026-11-01", "2026-11-30"));
    assert_eq!(did(&november, Kind::Took), [("cleo", 1)], "what was undone or declined was not taken");
    assert_eq!(did(&november, Kind::Finished), [("cleo", 1)]);
    assert_eq!(did(&balance(&room, &over("2026-09-01", "2026-09-30")), Kind::Took), [], "when it was offered nobody had it");
}

#[test]
fn objecting_counts_also_when_it_was_met_and_abstaining_does_not_count() {
    let mut room = room();
    let meeting = begin(&mut room, "t", "2026-10-05", "ada", &[("bread", "ada")]);
    room.go_on_to(&meeting, "item");
    decided(&mut room, &meeting, "music", "ada", Some("ben"), Some("cleo"));
    room.must(json!({ "do": "propose", "meeting": meeting, "id": "paint", "text": "We paint it blue.", "proposer": "ben" }));
    let round = room.must(json!({ "do": "open-round", "meeting": meeting, "proposal": "paint", "method": "majority" }));
    room.must(json!({ "do": "answer", "meeting": meeting, "round": round, "person": "dan", "answer": "abstain" }));
    room.must(json!({ "do": "answer", "meeting": meeting, "round": round, "person": "cleo", "answer": "no" }));
    adopted(&mut room, &meeting, "paint", &round, "yes");
    close(&mut room, &meeting);

    let counted = balance(&room, &over("2026-10-01", "2026-10-31"));
    assert_eq!(did(&counted, Kind::Objected), [("ben", 1), ("cleo", 2)], "an objection met, a concern, a no; dan abstained");
    assert_eq!(did(&counted, Kind::Decided), PEOPLE.map(|person| (person, 2)), "all four took part in both");
    assert_eq!(did(&counted, Kind::Proposed), [("ada", 1), ("ben", 1)]);
}

#[test]
fn a_team_that_is_not_there_and_a_window_that_runs_backwards_are_refused() {
    let mut room = room();
    held(&mut room, "t", "2026-10-05", "ada", &[]);
    let nobody = share(&room.desk, &Window { team: Some("choir".into()), ..Window::default() }).unwrap_err();
    assert_eq!(nobody.key, "refusal-unknown-team", "and not the whole organisation");
    let backwards = share(&room.desk, &between("2026-10-31", "2026-10-01")).unwrap_err();
    assert_eq!(backwards.key, "share-backwards");
    let one = view(&room, &between("2026-10-05", "2026-10-05"));
    assert_eq!(one.meetings, 1, "a window of one day is one");
    for days in [0, u32::MAX] {
        let seen = view(&room, &Window { days: Some(days), ..Window::default() });
        assert!(seen.meetings <= 1, "{days} days break nothing");
    }
    let none = view(&room, &between("1990-01-01", "1990-12-31"));
    assert_eq!((none.meetings, none.ever, none.enough), (0, true, false), "nothing then, though there was something at some time");
    assert!(none.trend.is_empty() && none.questions.is_empty());
}

#[test]
fn before_the_first_meeting_the_page_knows_that_there_is_nothing_yet() {
    let room = room();
    let seen = view(&room, &Window::default());
    assert_eq!((seen.meetings, seen.ever, seen.trend.len()), (0, false, 0));
    assert_eq!(part(&seen, "led").bars, [0; 4], "four places, and nobody in them");
}

#[test]
fn a_team_counts_for_itself_and_with_the_teams_inside_it_when_that_is_asked() {
    let mut room = room();
    people(&mut room, &["eli", "fay"]);
    room.must(json!({ "do": "form-team", "id": "in", "name": "Bakery", "parent": "t", "members": ["eli", "dan"] }));
    room.must(json!({ "do": "form-team", "id": "deep", "name": "Ovens", "parent": "in", "members": ["fay"] }));
    room.must(json!({ "do": "form-team", "id": "far", "name": "Garden", "members": ["ada"] }));
    held(&mut room, "t", "2026-10-05", "ada", &[]);
    held(&mut room, "in", "2026-10-06", "eli", &[]);
    held(&mut room, "deep", "2026-10-07", "fay", &[]);
    held(&mut room, "far", "2026-10-08", "ada", &[]);
    today(&mut room, "2026-10-20");
    let of = |team: Option<&str>, inside: bool| {
        let seen = view(&room, &Window { days: Some(56), team: team.map(str::to_owned), inside: Some(inside), ..Window::default() });
        (seen.meetings, part(&seen, "led").bars.clone())
    };
    assert_eq!(of(Some("t"), false), (1, vec![1, 0, 0, 0]), "the team itself and its four members");
    assert_eq!(of(Some("t"), true), (3, vec![1, 1, 1, 0, 0, 0]), "with all teams inside, however deep; dan is counted once");
    assert_eq!(of(Some("in"), true), (2, vec![1, 1, 0]));
    assert_eq!(of(None, false), (4, vec![2, 1, 1, 0, 0, 0]), "everybody");
    let seen = view(&room, &Window { team: Some("Kitchen".into()), ..Window::default() });
    assert_eq!(seen.meetings, 1, "a name will do");
    assert_eq!(seen.teams.iter().filter(|team| team.inside).map(|team| team.id.as_str()).collect::<Vec<_>>(), ["in", "t"]);
    room.must(json!({ "do": "person-leaves", "person": "cleo" }));
    let seen = view(&room, &Window { days: Some(56), team: Some("t".into()), ..Window::default() });
    assert_eq!(part(&seen, "led").people, 3, "who left is not among those who could have");
}

#[test]
fn a_year_ago_is_said_for_all_three_and_only_where_somebody_did_it() {
    let mut room = Room::new("Harbour Kindergarten", "2025-09-01T08:00:00Z");
    people(&mut room, &PEOPLE);
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "members": ["ada", "ben", "cleo"] }));
    held(&mut room, "t", "2025-10-06", "ada", &[("bread", "ada"), ("fridge", "ben")]);
    held(&mut room, "t", "2025-10-13", "ada", &[]);
    room.must(json!({ "do": "join-team", "team": "t", "person": "dan" }));
    held(&mut room, "t", "2026-10-12", "ben", &[("oven", "dan")]);
    today(&mut room, "2026-10-20");
    let seen = view(&room, &Window { days: Some(56), ..Window::default() });
    let said = |of: &str| serde_json::to_value(part(&seen, of).before.as_ref().map(|said| said.args.clone())).unwrap();
    assert_eq!(
        said("led"),
        json!({ "who": { "number": 1 }, "people": { "number": 3 }, "most": { "number": 2 } }),
        "ada, of the three of then"
    );
    assert_eq!(said("brought"), json!({ "who": { "number": 2 }, "people": { "number": 3 }, "most": { "number": 1 } }));
    assert_eq!(said("decided"), Value::Null, "nothing was decided then, so nothing is compared");
    let all = view(&room, &Window::default());
    assert!(all.shares.iter().all(|share| share.before.is_none()), "all of time has no year before it");
    let dates = view(&room, &between("2026-10-01", "2026-10-20"));
    assert!(part(&dates, "led").before.is_some(), "own dates have one");
}

#[test]
fn the_trend_goes_quarter_by_quarter_and_says_where_there_is_too_little() {
    let mut room = Room::new("Harbour Kindergarten", "2025-12-01T08:00:00Z");
    people(&mut room, &["ada", "ben"]);
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "members": ["ada", "ben"] }));
    for date in ["2025-12-15", "2026-01-05", "2026-02-02"] {
        held(&mut room, "t", date, "ada", &[]);
    }
    held(&mut room, "t", "2026-03-31", "ben", &[]);
    held(&mut room, "t", "2026-07-06", "ben", &[]);
    held(&mut room, "t", "2026-09-30", "ada", &[]);
    held(&mut room, "t", "2026-10-05", "ada", &[]);
    held(&mut room, "t", "2026-10-12", "ada", &[]);
    today(&mut room, "2026-10-20");
    let seen = view(&room, &Window::default());
    let told: Vec<(i32, u32, usize, usize, bool, bool)> =
        seen.trend.iter().map(|point| (point.year, point.quarter, point.meetings, point.people, point.enough, point.so_far)).collect();
    assert_eq!(
        told,
        [
            (2025, 4, 1, 2, false, false),
            (2026, 1, 3, 2, true, false),
            (2026, 2, 0, 0, false, false),
            (2026, 3, 2, 2, true, false),
            (2026, 4, 2, 2, true, true),
        ],
        "one meeting of two people is too little, and so is none"
    );
    let figures: Vec<f64> = seen.trend.iter().map(|point| point.effective).collect();
    assert_eq!(figures, [1.0, 1.8, 0.0, 2.0, 1.0], "1 / ((2/3)² + (1/3)²) = 1.8; one each = 2; ada alone = 1");
    let eight = view(&room, &Window { days: Some(56), ..Window::default() });
    let quarters: Vec<(i32, u32)> = eight.trend.iter().map(|point| (point.year, point.quarter)).collect();
    assert_eq!(quarters, [(2026, 1), (2026, 2), (2026, 3), (2026, 4)], "a short window still has the last four quarters");
    assert_eq!(eight.trend[..], seen.trend[1..], "and they are counted whole");
    let past = view(&room, &between("2026-01-01", "2026-02-28"));
    let last = past.trend.last().unwrap();
    assert_eq!((last.quarter, last.meetings, last.so_far), (1, 2, true), "after the window nothing counts");
    let future = view(&room, &between("2026-10-01", "2030-01-01"));
    assert_eq!(future.trend.last().map(|point| (point.year, point.quarter)), Some((2026, 4)), "what is not yet has no quarter");
}

#[test]
fn a_series_counts_what_came_from_its_meetings_also_from_earlier_ones() {
    let mut room = room();
    room.must(json!({ "do": "start-series", "id": "s", "team": "t", "name": "Kitchen weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00", "zone": "Europe/Lisbon", "minutes": 60 }));
    room.must(json!({ "do": "set-policy", "series": "s", "role": "facilitator", "policy": { "fixed-person": { "person": "ben" } } }));
    room.must(json!({ "do": "plan-meeting", "id": "m", "series": "s" }));
    room.at = "2026-09-07T10:00:00Z".parse().unwrap();
    room.must(json!({ "do": "start-meeting", "meeting": "m" }));
    room.must(json!({ "do": "everybody-here", "meeting": "m" }));
    room.must(json!({ "do": "offer-follow-up", "id": "f", "what": "Order flour", "meeting": "m" }));
    close(&mut room, "m");
    let single = begin(&mut room, "t", "2026-09-08", "ada", &[]);
    room.must(json!({ "do": "offer-follow-up", "id": "g", "what": "Clean the oven", "meeting": single }));
    close(&mut room, &single);
    today(&mut room, "2026-10-05");
    room.must(json!({ "do": "claim-follow-up", "follow_up": "f", "person": "cleo" }));
    room.must(json!({ "do": "claim-follow-up", "follow_up": "g", "person": "dan" }));
    let series = |from, until| Over { series: Some(SeriesId::from("s")), ..over(from, until) };
    let october = balance(&room, &series("2026-10-01", "2026-10-31"));
    assert_eq!(
        did(&october, Kind::Took),
        [("cleo", 1)],
        "its meeting was in September, the yes in October; the single meeting is none of it"
    );
    let september = balance(&room, &series("2026-09-01", "2026-09-30"));
    assert_eq!((did(&september, Kind::Led), september.meetings), (vec![("ben", 1)], 1));
    let team = Over { team: Some(TeamId::from("t")), ..over("2026-09-01", "2026-09-30") };
    assert_eq!(balance(&room, &team).meetings, 2, "the team has its single meetings as well");
}

/// A past of so many meetings, each led by one person.
fn past(led: &[(usize, &str)], people: &[&str]) -> Room {
    let mut room = Room::new("Harbour Kindergarten", "2026-09-01T08:00:00Z");
    self::people(&mut room, people);
    room.must(json!({ "do": "form-team", "id": "t", "name": "Kitchen", "members": people }));
    room.must(json!({ "do": "start-series", "id": "s", "team": "t", "name": "Kitchen weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "at": "10:00", "zone": "Europe/Lisbon", "minutes": 60 }));
    let mut dates = on("2022-01-03").iter_weeks();
    let meetings: Vec<Value> = led
        .iter()
        .flat_map(|(times, who)| std::iter::repeat_n(who, *times))
        .map(|who| json!({ "date": dates.next().unwrap(), "present": people, "led": [who] }))
        .collect();
    room.must(json!({ "do": "bring-past", "series": "s", "meetings": meetings }));
    room
}

#[test]
fn the_known_answers_of_two_real_series_come_out_of_a_past_that_was_brought_in() {
    let eleven = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
    let room =
        past(&[(94, "a"), (37, "b"), (2, "c"), (2, "d"), (1, "e"), (1, "f"), (1, "g"), (1, "h"), (1, "i"), (1, "j"), (1, "k")], &eleven);
    let seen = view(&room, &Window::default());
    let led = part(&seen, "led");
    assert_eq!((seen.meetings, led.top, led.people), (142, 66, 11), "one person moderated 66 % of 142 meetings");
    assert!((led.effective - 2.0).abs() < 1e-9, "sum of squared shares 0.507, so 2.0 effective leaders of 11: {}", led.effective);
    assert!(part(&seen, "brought").before.is_none() && part(&seen, "brought").bars.iter().all(|bar| *bar == 0), "a past knows only roles");

    let seven = &eleven[..7];
    let room = past(&[(93, "a"), (23, "b"), (2, "c"), (2, "d"), (2, "e"), (2, "f"), (1, "g")], seven);
    let seen = view(&room, &Window::default());
    let led = part(&seen, "led");
    assert_eq!((seen.meetings, led.top, led.people), (125, 74, 7));
    assert!((led.effective - 1.7).abs() < 1e-9, "0.588, so 1.7 of 7: {}", led.effective);
}

#[test]
fn a_question_about_somebody_is_theirs_for_four_weeks_before_it_is_put_to_all() {
    let mut room = room();
    for date in ["2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"] {
        held(&mut room, "t", date, "ada", &[]);
    }
    let asked = |room: &Room| {
        let seen = view(room, &Window { days: Some(56), ..Window::default() });
        let keys = |all: &[baton_meeting::message::Message]| all.iter().map(|one| one.key.clone()).collect::<Vec<_>>();
        (keys(&seen.questions), seen.mine.map(|mine| keys(&mine.questions)))
    };
    today(&mut room, "2026-10-27");
    assert_eq!(asked(&room), (vec![], None), "nobody said who they are, and it is too early for all");
    sits(&mut room, "ben");
    assert_eq!(asked(&room), (vec![], Some(vec![])), "it is not about ben");
    sits(&mut room, "ada");
    assert_eq!(asked(&room), (vec![], Some(vec!["share-ask-you-led".to_owned()])), "whoever is meant sees it first");
    for date in ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"] {
        held(&mut room, "t", date, "ada", &[]);
    }
    today(&mut room, "2026-11-25");
    room.desk.me = None;
    assert_eq!(asked(&room).0, ["share-ask-led"], "four weeks later it is still so: everybody is asked, without a name");
    let seen = view(&room, &between("2026-09-01", "2026-10-28"));
    assert_eq!(seen.questions.len(), 1, "a window that ended four weeks ago is asked about as it is");
    for date in
        ["2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07", "2026-12-08"]
    {
        held(&mut room, "t", date, "ben", &[]);
    }
    today(&mut room, "2026-12-09");
    let seen = view(&room, &between("2026-11-20", "2026-12-09"));
    assert!(seen.questions.is_empty(), "now it is ben, and ben is told first: {:?}", seen.questions);
}

#[test]
fn proposals_from_one_role_and_decisions_of_one_role_alone_are_questions() {
    let mut room = room();
    room.must(
        json!({ "do": "define-role", "team": "t", "id": "buyer", "name": "Buyer", "purpose": "Food on the shelf", "domain": "Orders" }),
    );
    room.must(json!({ "do": "give-role", "team": "t", "role": "buyer", "person": "ada" }));
    for date in ["2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28"] {
        held(&mut room, "t", date, "ben", &[]);
        for _ in 0..2 {
            room.must(json!({ "do": "decide-alone", "team": "t", "role": "buyer", "person": "ada", "statement": "We buy flour." }));
        }
    }
    today(&mut room, "2026-10-27");
    let seen = view(&room, &between("2026-09-01", "2026-09-29"));
    let keys: Vec<&str> = seen.questions.iter().map(|question| question.key.as_str()).collect();
    assert_eq!(
        keys,
        ["share-ask-led", "share-ask-proposed-role", "share-ask-alone", "share-ask-few-decided", "share-ask-no-objection"],
        "eight decisions, all proposed and made by the buyer alone; nobody objected; ben led all four"
    );
    assert_eq!((seen.deciding.len(), seen.deciding[0].decisions, seen.deciding[0].role.as_deref()), (1, 8, Some("Buyer")));
    let written = serde_json::to_string(&seen).unwrap();
    for name in PEOPLE {
        assert!(!written.contains(&format!("\"{name}\"")) && !written.contains("of the harbour"), "nobody is named: {written}");
    }
}

#[test]
fn what_is_about_you_is_seen_by_the_coach_you_chose_only_while_you_show_it() {
    let mut room = room();
    held(&mut room, "t", "2026-10-05", "ada", &[("bread", "ada")]);
    room.must(json!({ "do": "offer-follow-up", "id": "f", "what": "Order flour", "team": "t", "claim": "ada" }));
    room.must(json!({ "do": "finish-follow-up", "follow_up": "f" }));
    let shown = |room: &mut Room, who: &str| {
        sits(room, who);
        view(room, &Window::default()).shown.into_iter().map(|one| one.who.id).collect::<Vec<_>>()
    };
    sits(&mut room, "ada");
    assert_eq!(room.refused(json!({ "do": "show-figures", "person": "ada", "shown": true })), "refusal-no-coach");
    room.must(json!({ "do": "choose-coach", "person": "ada", "coach": "ben" }));
    assert!(shown(&mut room, "ben").is_empty(), "a coach is shown nothing unasked");
    assert_eq!(
        room.refused(json!({ "do": "show-figures", "person": "ada", "shown": true })),
        "refusal-figures-of-another",
        "nor can ben ask for it"
    );
    room.desk.me = None;
    assert_eq!(room.refused(json!({ "do": "show-figures", "person": "ada", "shown": true })), "refusal-figures-of-another");
    sits(&mut room, "ada");
    room.must(json!({ "do": "show-figures", "person": "ada", "shown": true }));
    let mine = view(&room, &Window::default()).mine.unwrap();
    assert!(mine.shown && mine.coach.is_some_and(|coach| coach.id.as_str() == "ben"));
    let said: Vec<Value> = mine.did.iter().map(|said| serde_json::to_value(said).unwrap()).collect();
    assert_eq!(said[0]["args"], json!({ "led": { "number": 1 }, "brought": { "number": 1 }, "decided": { "number": 0 } }));
    assert_eq!(said[2]["args"], json!({ "took": { "number": 1 }, "finished": { "number": 1 } }));
    assert_eq!(shown(&mut room, "ben"), [PersonId::from("ada")]);
    assert!(shown(&mut room, "cleo").is_empty(), "and nobody else's page has it");
    room.desk.me = None;
    assert!(view(&room, &Window::default()).shown.is_empty());
    room.must(json!({ "do": "choose-coach", "person": "ada", "coach": "cleo" }));
    assert!(shown(&mut room, "cleo").is_empty(), "what was shown to one coach is not shown to the next");
    assert!(shown(&mut room, "ben").is_empty());
    assert!(room.desk.journal().verify().unwrap().ok);
}
