//! The rota on paper and in calendars, absences out of a calendar, and who led before.

use crate::hand::Hand;

fn first(hand: &Hand, at: usize) -> serde_json::Value {
    hand.baton(&["rota", "a.baton", "--json"]).data()[at].clone()
}

#[test]
fn the_rota_as_data_names_every_role_its_reason_and_the_instant_it_starts() {
    let hand = Hand::with_team();
    let turn = first(&hand, 0);
    let roles = turn["roles"].as_array().unwrap();
    assert!(roles.iter().any(|one| one["role"] == "facilitator" && one["id"] == turn["facilitator_id"]), "{turn}");
    assert!(roles.iter().all(|one| one["why"].as_str().unwrap().contains(' ')), "a sentence for each: {turn}");
    assert!(turn["starts"].as_str().unwrap().ends_with('Z') && turn["series_id"].is_string() && turn["minutes"] == 60, "{turn}");
    let mine = hand.baton(&["rota", "a.baton", "--json", "--person", "Ada"]).data();
    assert!(mine.as_array().unwrap().iter().all(|turn| turn["roles"].to_string().contains("\"Ada\"")), "{mine}");
}

#[test]
fn a_calendar_is_written_for_a_series_and_for_a_person_the_same_each_time() {
    let hand = Hand::with_team();
    let series = hand.baton(&["rota", "a.baton", "--ics", "-"]).done().out;
    assert!(series.starts_with("BEGIN:VCALENDAR\r\n") && series.ends_with("END:VCALENDAR\r\n"), "{series}");
    assert_eq!(series.matches("BEGIN:VEVENT").count(), 8, "one for each published meeting");
    assert_eq!(series, hand.baton(&["rota", "a.baton", "--ics", "-"]).done().out);
    hand.baton(&["rota", "a.baton", "--ics", "ada.ics", "--person", "Ada"]).done();
    let ada = std::fs::read_to_string(hand.path("ada.ics")).unwrap();
    assert!(ada.contains("SUMMARY:Lead: Kitchen") && ada.contains("SUMMARY:Write: Kitchen"), "{ada}");
    hand.baton(&["rota", "a.baton", "--ics", "-", "--person", "Nobody"]).refused();
    let page = hand.baton(&["rota", "a.baton", "--print", "-", "--lang", "de"]).done().out;
    assert!(page.starts_with("<!doctype html>") && page.contains("Wer ist dran: Kitchen") && page.contains("Ada"), "{page}");
    assert!(!page.contains("http") && !page.contains("<script"), "it needs nothing else: {page}");
}

#[test]
fn holidays_out_of_a_calendar_are_shown_first_and_then_a_stand_in_is_named() {
    let hand = Hand::with_team();
    let turn = first(&hand, 1);
    let (date, who) = (turn["date"].as_str().unwrap(), turn["facilitator"].as_str().unwrap());
    let ics = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Holidays\nDTSTART;VALUE=DATE:{}\nEND:VEVENT\nEND:VCALENDAR\n",
        date.replace('-', "")
    );
    hand.file("holidays.ics", ics);
    let dry = hand.baton(&["away", "a.baton", who, "--calendar", "holidays.ics", "--dry-run", "--json"]).data();
    assert_eq!((&dry["recorded"], &dry["periods"][0]["from"]), (&false.into(), &date.into()), "{dry}");
    assert_eq!(first(&hand, 1)["facilitator"], who, "a dry run changes nothing");
    hand.baton(&["away", "a.baton", who, "--calendar", "holidays.ics", "--note", "SECRET clinic"]).done();
    let after = first(&hand, 1);
    let would = dry["changes"].as_array().unwrap().iter().find(|one| one["role"] == "facilitator" && one["date"] == date).unwrap();
    assert_eq!(after["facilitator"], would["after"], "what was shown is what happens");
    for args in [vec!["rota", "a.baton", "--ics", "-"], vec!["rota", "a.baton", "--print", "-"], vec!["rota", "a.baton", "--json"]] {
        assert!(!hand.baton(&args).done().out.contains("SECRET"), "{args:?}");
    }
    hand.baton(&["undo", "a.baton"]).done();
    assert_eq!(first(&hand, 1)["facilitator"], who, "one undo takes it back");
    hand.file("none.ics", "not a calendar");
    let none = hand.baton(&["away", "a.baton", who, "--calendar", "none.ics"]).refused();
    assert!(none.err.contains(".ics"), "it says what a calendar is: {}", none.err);
}

#[test]
fn a_turn_is_taken_or_swapped_only_by_who_agreed() {
    let hand = Hand::with_team();
    let (one, two) = (first(&hand, 0), first(&hand, 1));
    let text = |turn: &serde_json::Value, what: &str| turn[what].as_str().unwrap().to_owned();
    let (a, b) = (text(&one, "facilitator"), text(&two, "facilitator"));
    hand.baton(&["swap", "a.baton", &text(&one, "date"), &text(&two, "date"), "--series", "Kitchen", "--agreed", &a, &a]).refused();
    hand.baton(&["cover", "a.baton", &text(&one, "date"), &b, "--series", "Kitchen", "--dry-run"]).done();
    assert_eq!(first(&hand, 0)["facilitator"], a.as_str(), "a dry run changes nothing");
    let changed = hand.baton(&["cover", "a.baton", &text(&one, "date"), &b, "--series", "Kitchen", "--json"]).data();
    assert!(changed.to_string().contains(&b), "{changed}");
    assert_eq!(first(&hand, 0)["facilitator"], b.as_str());
    hand.baton(&["cover", "a.baton", "1999-01-01", &b, "--series", "Kitchen"]).refused();
}

#[test]
fn who_led_before_comes_out_of_minutes_and_one_undo_takes_it_back() {
    let hand = Hand::with_team();
    std::fs::create_dir(hand.path("old")).unwrap();
    for (week, leads) in [(1, "Ada"), (2, "Ada"), (3, "ada"), (4, "Stranger Thing")] {
        let minutes = format!(
            "# Kitchen meeting\n\nDate: 2020-01-0{week}\nModerator: {leads}\nNotes: Ben\n\n## Attendees\n\n- Ada\n- Ben\n- Cleo Unal\n"
        );
        hand.file(&format!("old/{week}.md"), minutes);
    }
    hand.file("old/5.md", "nothing of a meeting");
    let count = || hand.baton(&["import", "a.baton", "--series", "Kitchen", "--dry-run", "--json", "--past"]).data()["read"]["now"].clone();
    let dry = hand.baton(&["import", "a.baton", "--series", "Kitchen", "--dry-run", "--json", "--past", "old"]).data();
    assert_eq!(dry["brought"].as_array().unwrap().len(), 4, "{dry}");
    let cleo = dry["read"]["names"].as_array().unwrap().iter().find(|one| one["name"].as_str().unwrap().starts_with("Cleo")).unwrap();
    assert_eq!(cleo["who"]["name"], "Cleo Ünal", "accents do not make another person: {dry}");
    assert!(dry["brought"][3]["led"].is_null(), "who is not here is left out: {dry}");
    assert_eq!(count(), 0, "a dry run brings in nothing");
    let before = first(&hand, 7);
    let said = hand.baton(&["import", "a.baton", "--series", "Kitchen", "--past", "old"]).done().out;
    assert!(said.contains("4 meetings from before Baton count now") && said.contains("One is left out"), "{said}");
    assert_eq!(count(), 4);
    hand.baton(&["undo", "a.baton"]).done();
    assert_eq!((count(), first(&hand, 7)), (0.into(), before), "as it was");
    hand.baton(&["import", "a.baton", "--series", "Kitchen", "--past", "old"]).done();
    assert!(hand.baton(&["import", "a.baton", "--series", "Kitchen", "--past"]).done().out.contains("from zero"));
    assert_eq!(count(), 0);
    hand.baton(&["import", "a.baton", "--series", "Kitchen", "--past", "old/5.md"]).refused();
    hand.baton(&["import", "a.baton", "--series", "Cellar", "--past", "old"]).refused();
}
