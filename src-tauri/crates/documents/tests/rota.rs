//! The rota in calendars and on a sheet: played through the core's own intents, read back by somebody else's parser.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

use baton_documents::ics::{RotaCalendar, Stamp};
use baton_documents::paper::Proof;
use baton_documents::rota_page::{RotaPage, rota_page};
use baton_meeting::asked::Asked;
use baton_meeting::cadence;
use baton_meeting::intent::{Intent, decide};
use baton_meeting::state::State;
use baton_texts::Texts;
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn proof() -> Proof {
    Proof::new("amber bridge cedar dune", "device:31:abcd")
}

struct Room {
    state: State,
    at: DateTime<Utc>,
    seed: u64,
    entries: u64,
}

impl Room {
    fn new(zone: &str, at: &str, from: &str, minutes: u32, name: &str) -> Self {
        let mut room = Self { state: State::default(), at: format!("{from}T01:00:00Z").parse().unwrap(), seed: 1, entries: 0 };
        room.play(json!({"do": "start-workspace", "id": "w", "name": "Kornblume"}));
        for (id, name) in [("asha", "Asha Rao"), ("ben", "Ben"), ("chioma", "Chioma"), ("dario", "Dario, <b>the</b> 2nd")] {
            room.play(json!({"do": "add-person", "id": id, "name": name, "led_before": true}));
        }
        room.play(json!({"do": "form-team", "id": "t", "name": "Operations", "members": ["asha", "ben", "chioma", "dario"]}));
        room.play(json!({"do": "start-series", "id": "s", "team": "t", "name": name, "every": "FREQ=WEEKLY;BYDAY=SU", "from": from, "at": at, "zone": zone, "minutes": minutes}));
        let _ = room.try_play(json!({"do": "publish-rota", "series": "s"}));
        room
    }

    fn usual() -> Self {
        Self::new("Europe/Berlin", "10:00", "2026-10-04", 60, "Operations weekly")
    }

    fn try_play(&mut self, intent: Value) -> bool {
        let mut asked = Asked::new(None, self.at, chrono_tz::Europe::Berlin, self.seed);
        self.seed += 1;
        self.at += Duration::seconds(30);
        self.state.today = asked.today();
        let Ok(facts) = decide(&self.state, Intent::read(&intent).unwrap(), &mut asked) else { return false };
        self.entries += facts.len() as u64;
        facts.iter().for_each(|fact| self.state.evolve(fact));
        true
    }

    fn play(&mut self, intent: Value) {
        assert!(self.try_play(intent.clone()), "{intent}");
    }

    fn calendar(&self, person: Option<&str>) -> String {
        let stamps = BTreeMap::from([("s".into(), Stamp { sequence: self.entries, at: self.at })]);
        let calendar = RotaCalendar { state: &self.state, stamps: &stamps, checkpoint: Some(proof()), texts: &Texts::new("en") };
        match person {
            Some(person) => calendar.of_person(&person.into()),
            None => calendar.of_series(&self.state.series[&"s".into()]),
        }
    }

    fn page(&self, language: &str) -> String {
        rota_page(&RotaPage {
            state: &self.state,
            series: &self.state.series[&"s".into()],
            from: self.state.today,
            checkpoint: Some(proof()),
            texts: &Texts::new(language),
        })
    }

    fn leads(&self, date: &str) -> String {
        let named = baton_meeting::rotation::Rota::of(&self.state.series[&"s".into()]).named(date.parse().unwrap()).unwrap();
        named[&baton_meeting::person::MeetingRole::Facilitator].to_string()
    }

    fn dates(&self) -> Vec<String> {
        self.state.series[&"s".into()].slots.iter().map(|slot| slot.date.to_string()).collect()
    }
}

fn value<'a>(event: &'a Component<'_>, name: &str) -> &'a str {
    event.find_prop(name).unwrap_or_else(|| panic!("{name}")).val.as_str()
}

/// What a calendar program holds after importing: by identity, the newest sequence wins.
fn import(held: &mut BTreeMap<String, (u64, String, String, String)>, written: &str) {
    let unfolded = unfold(written);
    for event in read_calendar(&unfolded).unwrap().components.iter().filter(|one| one.name == "VEVENT") {
        let sequence: u64 = value(event, "SEQUENCE").parse().unwrap();
        let now = (sequence, value(event, "SUMMARY").to_owned(), value(event, "DTSTART").to_owned(), value(event, "STATUS").to_owned());
        let known = held.entry(value(event, "UID").to_owned()).or_insert_with(|| now.clone());
        if sequence > known.0 {
            *known = now;
        }
    }
}

fn confirmed(held: &BTreeMap<String, (u64, String, String, String)>) -> Vec<(String, String)> {
    held.values().filter(|one| one.3 == "CONFIRMED").map(|one| (one.2[..8].to_owned(), one.1.clone())).collect()
}

#[test]
fn a_second_export_changes_what_moved_and_doubles_nothing() {
    let mut room = Room::usual();
    let mut held = BTreeMap::new();
    import(&mut held, &room.calendar(None));
    assert_eq!(held.len(), 8, "one for each published name");
    let dates = room.dates();
    room.play(json!({"do": "plan-meeting", "id": "m", "series": "s", "date": dates[1]}));
    room.play(json!({"do": "move-meeting", "meeting": "m", "date": "2026-10-13"}));
    room.play(json!({"do": "call-off", "series": "s", "date": dates[3]}));
    import(&mut held, &room.calendar(None));
    let found = confirmed(&held);
    assert_eq!(found.len(), room.dates().len(), "the moved one is there once: {found:?}");
    assert!(found.iter().any(|(date, _)| date == "20261013"), "it is where it was moved to: {found:?}");
    assert!(!found.iter().any(|(date, _)| *date == dates[1].replace('-', "") || *date == dates[3].replace('-', "")), "{found:?}");
}

#[test]
fn a_new_cadence_takes_the_dates_of_the_old_one_out_of_the_calendar() {
    let mut room = Room::usual();
    let mut held = BTreeMap::new();
    import(&mut held, &room.calendar(None));
    let before = room.dates();
    room.play(json!({"do": "plan-meeting", "id": "m", "series": "s", "date": before[1]}));
    room.play(json!({"do": "move-meeting", "meeting": "m", "date": "2026-10-13"}));
    import(&mut held, &room.calendar(None));
    room.play(json!({"do": "change-series", "series": "s", "every": "FREQ=WEEKLY;BYDAY=TH", "from": "2026-10-15"}));
    import(&mut held, &room.calendar(None));
    let now: BTreeSet<String> = room.dates().iter().map(|date| date.replace('-', "")).collect();
    let found: BTreeSet<String> = confirmed(&held).into_iter().map(|(date, _)| date).collect();
    assert_eq!(found, now, "nobody comes on a day of the old cadence");
    room.play(json!({"do": "change-series", "series": "s", "every": "FREQ=WEEKLY;BYDAY=SU", "from": before[0]}));
    import(&mut held, &room.calendar(None));
    let now: BTreeSet<String> = room.dates().iter().map(|date| date.replace('-', "")).collect();
    let found: BTreeSet<String> = confirmed(&held).into_iter().map(|(date, _)| date).collect();
    assert_eq!(found, now, "a date that is back is back in the calendar");
}

#[test]
fn a_turn_that_was_swapped_leaves_one_calendar_and_comes_into_the_other() {
    let mut room = Room::usual();
    let dates = room.dates();
    let (one, other) = (room.leads(&dates[0]), room.leads(&dates[1]));
    let (mut ones, mut others) = (BTreeMap::new(), BTreeMap::new());
    import(&mut ones, &room.calendar(Some(&one)));
    import(&mut others, &room.calendar(Some(&other)));
    let lead = |held: &_, date: &str| confirmed(held).contains(&(date.replace('-', ""), "Lead: Operations weekly".to_owned()));
    assert!(lead(&ones, &dates[0]) && !lead(&ones, &dates[1]), "{:?}", confirmed(&ones));
    let scribes = room.state.series[&"s".into()].slots[..2].iter().map(|slot| slot.roles.clone()).collect::<Vec<_>>();
    let free = |at: usize, who: &str| scribes[at].values().flatten().all(|entry| entry.person.as_str() != who);
    if free(1, &one) && free(0, &other) {
        room.play(json!({"do": "swap-turns", "series": "s", "date": dates[0], "with": dates[1], "agreed": [one, other], "reason": "SECRET reason"}));
    } else {
        room.play(json!({"do": "take-turn", "series": "s", "date": dates[0], "person": other, "reason": "SECRET reason"}));
    }
    import(&mut ones, &room.calendar(Some(&one)));
    import(&mut others, &room.calendar(Some(&other)));
    assert!(!lead(&ones, &dates[0]), "what was given away is gone: {:?}", confirmed(&ones));
    assert!(lead(&others, &dates[0]), "and stands where it was taken: {:?}", confirmed(&others));
    assert!(!room.calendar(None).contains("SECRET"), "why they did so is theirs");
}

#[test]
fn no_reason_for_being_away_goes_out() {
    let mut room = Room::usual();
    let date = room.dates()[0].clone();
    let who = room.leads(&date);
    room.play(json!({"do": "say-away", "person": who, "from": date, "note": "SECRET clinic"}));
    for written in [room.calendar(None), room.calendar(Some(&who)), room.page("en"), room.page("de")] {
        assert!(!unfold(&written).contains("SECRET"), "{written}");
    }
    assert!(unfold(&room.calendar(None)).contains("stands in"), "that somebody stands in is said");
}

#[test]
fn a_calendar_says_who_does_what_and_why_and_the_same_records_give_the_same_bytes() {
    let room = Room::usual();
    insta::assert_snapshot!("rota-calendar", room.calendar(None).replace("\r\n", "\n"));
    assert_eq!(room.calendar(None), room.calendar(None));
    let mut later = Room::usual();
    later.state.today += Duration::days(20);
    assert_eq!(room.calendar(None), later.calendar(None), "the day of the export changes nothing");
}

#[test]
fn the_sheet_holds_names_as_text_and_is_the_same_each_time() {
    let room = Room::usual();
    let page = room.page("en");
    assert!(page.contains("Dario, &lt;b&gt;the&lt;/b&gt; 2nd") && !page.contains("<b>"), "{page}");
    assert!(page.contains("amber bridge cedar dune"));
    assert_eq!(page, room.page("en"));
    insta::assert_snapshot!("rota-page-german", room.page("de").split("</style>").nth(1).unwrap());
}

/// The instant of a local time by what the calendar itself says about its zone.
fn by_the_calendar(zone: &Component<'_>, local: NaiveDateTime) -> DateTime<Utc> {
    let seconds = |written: &str| {
        let part = |range: std::ops::Range<usize>| written.get(range).map_or(0, |digits| digits.parse::<i64>().unwrap());
        (part(1..3) * 3600 + part(3..5) * 60 + part(5..7)) * if written.starts_with('-') { -1 } else { 1 }
    };
    let begun = |change: &&Component<'_>| NaiveDateTime::parse_from_str(value(change, "DTSTART"), "%Y%m%dT%H%M%S").unwrap() <= local;
    let change = zone.components.iter().filter(begun).max_by_key(|change| value(change, "DTSTART").to_owned()).unwrap();
    (local - Duration::seconds(seconds(value(change, "TZOFFSETTO")))).and_utc()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_meeting_is_at_its_hour_over_clock_changes(zone in prop::sample::select(vec!["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]), day in 0i64..365, hour in 3u32..24, minutes in 5u32..180, name in "[\\p{L}\\p{P} ]{1,80}") {
        let from = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Duration::days(day);
        prop_assume!(!name.trim().is_empty());
        let room = Room::new(zone, &format!("{hour:02}:00"), &from.to_string(), minutes, &format!("x{name}"));
        let written = room.calendar(None);
        prop_assert!(written.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{}", written);
        let unfolded = unfold(&written);
        let read = read_calendar(&unfolded).map_err(TestCaseError::fail)?;
        let tz: Tz = zone.parse().unwrap();
        let carried = read.components.iter().find(|one| one.name == "VTIMEZONE").unwrap();
        let series = &room.state.series[&"s".into()];
        let events: Vec<_> = read.components.iter().filter(|one| one.name == "VEVENT").collect();
        prop_assert_eq!(events.len(), series.slots.len());
        for (event, slot) in events.into_iter().zip(&series.slots) {
            let start = NaiveDateTime::parse_from_str(value(event, "DTSTART"), "%Y%m%dT%H%M%S").unwrap();
            let instant = cadence::instant(slot.date, series.at, tz);
            prop_assert_eq!(tz.from_local_datetime(&start).earliest().unwrap(), instant);
            prop_assert_eq!(by_the_calendar(carried, start), instant, "by the zone in the calendar");
            prop_assert_eq!(value(event, "SUMMARY"), series.name.as_str());
            let end = value(event, "DTEND");
            let end = match end.strip_suffix('Z') {
                Some(utc) => NaiveDateTime::parse_from_str(utc, "%Y%m%dT%H%M%S").unwrap().and_utc(),
                None => tz.from_local_datetime(&NaiveDateTime::parse_from_str(end, "%Y%m%dT%H%M%S").unwrap()).earliest().unwrap().to_utc(),
            };
            prop_assert_eq!(end - instant, Duration::minutes(i64::from(minutes)), "it lasts as long as it should");
        }
    }
}

#[test]
fn a_meeting_in_the_hour_that_comes_twice_still_ends_after_it_starts() {
    let room = Room::new("Australia/Lord_Howe", "01:45", "2026-04-05", 30, "Night watch");
    let written = room.calendar(None);
    assert!(written.contains("DTSTART;TZID=Australia/Lord_Howe:20260405T014500"), "{written}");
    assert!(
        written.contains("DTEND:20260404T151500Z"),
        "a quarter to two is told once more half an hour later, so its end is told in UTC: {written}"
    );
}
