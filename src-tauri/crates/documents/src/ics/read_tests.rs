//! Calendar files as they come: clean ones, careless ones, broken ones, very long ones.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read_here(text: &str) -> CalendarRead {
    read(text, day("2026-11-23"), Tz::Europe__Berlin)
}

fn calendar(events: &[&str]) -> String {
    let events: String = events.iter().map(|event| format!("BEGIN:VEVENT\n{event}\nEND:VEVENT\n")).collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n")
}

fn days(read: &CalendarRead) -> Vec<(String, String)> {
    read.found.iter().map(|one| (one.from.to_string(), one.until.to_string())).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(from, until)| ((*from).to_owned(), (*until).to_owned())).collect()
}

fn doubts(read: &CalendarRead) -> Vec<&str> {
    read.unsure.iter().map(|one| one.key.as_str()).collect()
}

#[test]
fn the_end_of_a_whole_day_is_the_day_after_it() {
    let read = read_here(&calendar(&["SUMMARY:Weihnachten\\, Ferien\nDTSTART;VALUE=DATE:20261223\nDTEND;VALUE=DATE:20270107"]));
    assert_eq!(days(&read), pairs(&[("2026-12-23", "2027-01-06")]));
    assert_eq!(read.found[0].title, "Weihnachten, Ferien", "escapes are taken away");
    assert!(read.unsure.is_empty(), "{:?}", read.unsure);
}

#[test]
fn a_day_without_an_end_or_with_the_same_one_is_one_day() {
    let read = read_here(&calendar(&["DTSTART;VALUE=DATE:20261224", "DTSTART:20261226\nDTEND:20261226"]));
    assert_eq!(days(&read), pairs(&[("2026-12-24", "2026-12-24"), ("2026-12-26", "2026-12-26")]));
}

#[test]
fn times_are_taken_to_the_clocks_here_and_midnight_ends_the_day_before() {
    let read = read_here(&calendar(&[
        "DTSTART:20261231T230000Z\nDTEND:20270101T230000Z",
        "DTSTART;TZID=America/New_York:20270301T200000\nDURATION:PT1H",
    ]));
    assert_eq!(days(&read), pairs(&[("2027-01-01", "2027-01-01"), ("2027-03-02", "2027-03-02")]));
}

#[test]
fn what_repeats_is_spread_out_without_its_exceptions_and_with_its_extra_days() {
    let read = read_here(&calendar(&[
        "UID:a\nSUMMARY:Hort zu\nDTSTART;TZID=Europe/Berlin:20260105T080000\nDTEND;TZID=Europe/Berlin:20260105T120000\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T070000Z\nEXDATE;TZID=Europe/Berlin:20261130T080000,20261207T080000\nRDATE;TZID=Europe/Berlin:20261225T080000",
    ]));
    assert_eq!(
        days(&read),
        pairs(&[("2026-11-23", "2026-11-23"), ("2026-12-14", "2026-12-14"), ("2026-12-21", "2026-12-21"), ("2026-12-25", "2026-12-25")])
    );
}

#[test]
fn one_date_that_was_moved_stands_where_it_was_moved_to_and_a_cancelled_one_nowhere() {
    let read = read_here(&calendar(&[
        "UID:a\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=3",
        "UID:a\nRECURRENCE-ID;VALUE=DATE:20261202\nDTSTART;VALUE=DATE:20261210",
        "UID:a\nRECURRENCE-ID;VALUE=DATE:20261203\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261203",
        "UID:b\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261224",
    ]));
    assert_eq!(days(&read), pairs(&[("2026-12-01", "2026-12-01"), ("2026-12-10", "2026-12-10")]));
}

#[test]
fn what_repeats_for_ever_stops_after_two_years_and_says_so() {
    let read = read_here(&calendar(&["DTSTART;VALUE=DATE:19900101\nRRULE:FREQ=YEARLY"]));
    assert_eq!(days(&read), pairs(&[("2027-01-01", "2027-01-01"), ("2028-01-01", "2028-01-01")]));
    assert_eq!(doubts(&read), ["calendar-file-for-ever"]);
}

#[test]
fn what_is_unsure_is_said_once_with_its_count() {
    let read = read_here(&calendar(&[
        "SUMMARY:no day",
        "DTSTART:tomorrow",
        "DTSTART:20270105T100000\nDTEND:20270105T090000",
        "DTSTART;TZID=W. Europe Standard Time:20270106T100000\nDURATION:PT1H",
        "DTSTART;VALUE=DATE:20270107\nRRULE:FREQ=HOURLY",
        "DTSTART;VALUE=DATE:20200101",
    ]));
    assert_eq!(days(&read), pairs(&[("2027-01-06", "2027-01-06"), ("2027-01-07", "2027-01-07")]));
    assert_eq!(
        doubts(&read),
        ["calendar-file-ends", "calendar-file-repeats", "calendar-file-when", "calendar-file-zone", "calendar-file-over"]
    );
}

#[test]
fn what_is_no_calendar_is_refused_calmly_and_what_was_cut_is_read_as_far_as_it_goes() {
    for nothing in ["", "\u{FEFF}", "hello", "name,mail\nAsha,a@x.example", "BEGIN:VCARD\nFN:Asha\nEND:VCARD", "\0\0\0"] {
        let read = read_here(nothing);
        assert_eq!((read.found.len(), doubts(&read)), (0, vec!["calendar-file-none"]), "{nothing:?}");
    }
    let whole = calendar(&["DTSTART;VALUE=DATE:20261224", "DTSTART;VALUE=DATE:20261226"]);
    let cut = read_here(&whole[..whole.len() - 40]);
    assert_eq!((days(&cut), doubts(&cut)), (pairs(&[("2026-12-24", "2026-12-24")]), vec!["calendar-file-cut"]));
    assert_eq!(doubts(&read_here("BEGIN:VCALENDAR\nEND:VCALENDAR")), ["calendar-file-empty"]);
}

#[test]
fn five_thousand_events_and_rules_from_long_ago_are_read_quickly() {
    let one = |number: usize| {
        format!("UID:{number}\nSUMMARY:Event {number}\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=DAILY;INTERVAL={}", 1 + number % 30)
    };
    let events: Vec<String> = (0..5000).map(one).chain(["DTSTART:19000101T000000Z\nRRULE:FREQ=DAILY".to_owned()]).collect();
    let text = calendar(&events.iter().map(String::as_str).collect::<Vec<_>>());
    let started = std::time::Instant::now();
    let read = read_here(&text);
    assert!(started.elapsed().as_secs() < 20, "it took {:?}", started.elapsed());
    assert!(read.found.len() == 5000 && doubts(&read).contains(&"calendar-file-many"), "{} {:?}", read.found.len(), read.unsure);
}

proptest! {
    #[test]
    fn nothing_that_comes_in_brings_it_down(text in any::<String>(), start in "[0-9TZ:;=A-Z]{0,20}", rule in "(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY))?[A-Z=;,0-9+-]{0,30}") {
        for text in [text.clone(), calendar(&[&format!("DTSTART:20261201\nRRULE:{rule}"), &format!("DTSTART:{start}\n{text}")])] {
            for stretch in read_here(&text).found {
                prop_assert!(stretch.from <= stretch.until, "{stretch:?}");
            }
        }
    }

    #[test]
    fn line_ends_and_folds_change_nothing(title in "[^\\p{C}]{0,120}", at in 1usize..40) {
        let plain = calendar(&[&format!("SUMMARY:{title}\nDTSTART;VALUE=DATE:20261224")]);
        let at = (0..=at).rev().find(|at| plain.is_char_boundary(60 + at) && !plain[..60 + at].ends_with(char::is_whitespace)).unwrap_or(0) + 60;
        prop_assume!(plain.is_char_boundary(at) && !plain[..at].ends_with('\n') && !plain[at..].starts_with('\n'));
        let folded = format!("\u{FEFF}{}\n {}", &plain[..at], &plain[at..]).replace('\n', "\r\n");
        prop_assert_eq!(read_here(&plain), read_here(&folded));
    }
}
