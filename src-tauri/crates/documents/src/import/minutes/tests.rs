//! Heads and lists in the shapes in which minutes are kept.

use super::names::{self, Likely};
use super::*;
use proptest::prelude::*;

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn on(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn headings_with_names_and_a_list_are_read() {
    let read = read(
        "# Core Meeting 12 Notes\n### Meeting Date/Time: Friday 4 January 2019 at 14:00 UTC\n### Moderator: Ana Ruiz & Ben\n### Notes: Chi (Tess)\n\n\
         # Notes\n* Testing is slow\n\n**Ana:** Hello everybody and welcome.\n\n## Attendees (4)\n\n- Ana Ruiz (Org)\n- Ben Okoro\n* Chi\n- Zoë Ångström\n\n## Next meeting\n- Nobody Else",
    );
    assert_eq!(read.title.as_deref(), Some("Core Meeting 12 Notes"));
    assert_eq!(read.date, on(2019, 1, 4));
    assert_eq!(read.led, strings(&["Ana Ruiz", "Ben"]), "two who shared it are two");
    assert_eq!(read.wrote, strings(&["Chi (Tess)"]), "a heading called Notes names nobody");
    assert_eq!(read.present, strings(&["Ana Ruiz (Org)", "Ben Okoro", "Chi", "Zoë Ångström"]), "the next heading ends the list");
    assert!(read.unsure.is_empty(), "everything was there: {:?}", read.unsure);
}

#[test]
fn bold_plain_and_tabled_heads_say_the_same() {
    for head in [
        "**Facilitator:** Ana Ruiz\n**Note taker:** Ben\n**Attendees:** Ana Ruiz, Ben, and Chi",
        "**Facilitator**: [Ana Ruiz](https://example.org/ana)\n*Scribe*: Ben\n\nPresent: Ana Ruiz, Ben; Chi",
        "Chaired by: Ana Ruiz\nMinutes taken by: Ben\n\nPresent\n\nAna Ruiz\nBen\nChi\n\nWelcome to all of you.",
        "| Who | Name |\n|---|---|\n| Moderator | Ana Ruiz |\n| Notes | Ben |\n| Participants | Ana Ruiz, Ben, Chi |",
        "Leitung: Ana Ruiz\nProtokoll: Ben\nAnwesend: Ana Ruiz, Ben und Chi\nEntschuldigt: Dora",
        "## Facilitator\nAna Ruiz\n\n* Scribe: Ben\n\n### Attendees:\n1. Ana Ruiz\n2. Ben\n3. Chi\n-----\nOut of time.",
    ] {
        let read = read(head);
        assert_eq!(read.led, strings(&["Ana Ruiz"]), "{head}");
        assert_eq!(read.wrote, strings(&["Ben"]), "{head}");
        assert_eq!(read.present, strings(&["Ana Ruiz", "Ben", "Chi"]), "{head}");
    }
}

#[test]
fn groups_in_a_list_are_not_people() {
    let read = read(
        "Attendees\n* Ana (EF: testing, tools)\n* Geth: Ben, Chi\n* Invited guests\n  * Dora (PM)\n* Emil - Nimbus\n\nAna: [00:13] Hello",
    );
    assert_eq!(read.present, strings(&["Ana (EF: testing, tools)", "Ben", "Chi", "Dora (PM)", "Emil"]));
}

#[test]
fn what_somebody_says_makes_nobody_a_leader() {
    let talk: String = (0..80).map(|_| "Ana: Well.\n\n").collect();
    let read = read(&format!("# Call\n\n{talk}Host: Ben\nChair: Chi"));
    assert_eq!(read.led, strings(&[]), "a speaker called host far down is no head line");
    let said: Vec<&str> = read.unsure.iter().map(|message| message.key.as_str()).collect();
    assert_eq!(said, ["minutes-unsure-no-date", "minutes-unsure-nobody-led", "minutes-unsure-nobody-there"], "what is missing is said");
}

#[test]
fn days_are_read_as_people_write_them() {
    for (words, date) in [
        ("Thursday 2021/03/25 at 14:00 UTC", on(2021, 3, 25)),
        ("April 16th, 2021, 14:00 UTC", on(2021, 4, 16)),
        ("Fri, June 15, 2018 14:00 UTC", on(2018, 6, 15)),
        ("Friday 7 Feb 2020", on(2020, 2, 7)),
        ("12. März 2021", on(2021, 3, 12)),
        ("12.03.2021", on(2021, 3, 12)),
        ("2022-Dec-8", on(2022, 12, 8)),
        ("8/19/2021", on(2021, 8, 19)),
        ("31 February 2021", None),
        ("Monday, Marek 3, 2021", None),
    ] {
        assert_eq!(read(&format!("Date: {words}")).date, date, "{words}");
    }
    let either = read("Date: 3/4/2021");
    assert_eq!(either.date, on(2021, 3, 4));
    assert!(either.unsure.iter().any(|message| message.key == "minutes-unsure-date"), "two readings are said");
}

fn meeting(led: &[&str], present: &[&str]) -> MinutesRead {
    MinutesRead { led: strings(led), present: strings(present), ..MinutesRead::default() }
}

#[test]
fn spellings_of_one_person_are_joined() {
    let minutes = [
        meeting(&["Péter Szilágyi"], &["peter szilagyi (Geth)", "Hsiao-Wei Wang", "Karim Tal", "Alex Stokes", "Matt (lightclient)"]),
        meeting(&["Peter"], &["Péter", "Hsiao- Wei Wang", "Karim T.", "stokes", "Lightclient", "Alex Vlasov"]),
        meeting(&["Alex"], &["Alex", "HsiaoWeiWang"]),
    ];
    let names = names::together(&minutes, Likely::Asked);
    let of = |minutes: usize, raw: &str| names.of(minutes, raw).map(|at| names.people[at].name.clone());
    assert_eq!(of(1, "Péter"), of(0, "peter szilagyi (Geth)"), "the only Peter there is");
    assert_eq!(of(2, "HsiaoWeiWang"), of(0, "Hsiao-Wei Wang"), "spaces and hyphens are no difference");
    assert_eq!(of(1, "Karim T."), of(0, "Karim Tal"), "a name cut short");
    assert_eq!(of(1, "stokes"), of(0, "Alex Stokes"), "a last name");
    assert_eq!(of(1, "Lightclient"), of(0, "Matt (lightclient)"), "a handle");
    assert_eq!(of(2, "Alex").as_deref(), Some("Alex"), "an Alex who could be two people stays an Alex");
    assert_eq!(names.maybe, Vec::<(String, String)>::new());
}

#[test]
fn a_first_name_means_whoever_of_that_name_was_there() {
    let minutes = [meeting(&["Hudson & Tim"], &["Tim Beiko"]), meeting(&["Tim"], &["Tim Beiko"]), meeting(&[], &["Tim Siwula"])];
    let names = names::together(&minutes, Likely::Asked);
    assert_eq!(names.people[names.of(1, "Tim").unwrap()].name, "Tim Beiko");
}

#[test]
fn a_wrong_letter_is_asked_about_and_joined_only_when_wanted() {
    let minutes = [meeting(&["Tim Beiko"], &[]), meeting(&["Tim Bieko"], &[]), meeting(&["Tim Beiko"], &[]), meeting(&["Tim"], &[])];
    let asked = names::together(&minutes, Likely::Asked);
    assert_eq!(asked.maybe, [("Tim Beiko".to_owned(), "Tim Bieko".to_owned())]);
    assert_eq!(asked.people.len(), 2);
    assert_eq!(asked.of(3, "Tim"), asked.of(0, "Tim Beiko"), "one candidate in two spellings is one candidate");
    let joined = names::together(&minutes, Likely::Joined);
    assert_eq!(joined.people.iter().map(|named| named.name.as_str()).collect::<Vec<_>>(), ["Tim Beiko"]);
}

proptest! {
    #[test]
    fn anything_is_read_without_panic(text in "\\PC{0,400}") {
        let minutes = [read(&text)];
        names::together(&minutes, Likely::Joined);
    }

    #[test]
    fn what_looks_like_minutes_is_read_and_every_name_is_somebody(
        lines in proptest::collection::vec("(#{1,3} |\\* |- |\\*\\*|\\|)?(Moderator|Notes|Attendees|Date|Host)?:? ?[A-Za-zé(@|,&'. 0-9/\\[\\]]{0,30}", 0..25),
    ) {
        let minutes = [read(&lines.join("\n"))];
        for likely in [Likely::Asked, Likely::Joined] {
            let names = names::together(&minutes, likely);
            for raw in minutes[0].led.iter().chain(&minutes[0].wrote).chain(&minutes[0].present) {
                let at = names.of(0, raw).expect("every name of the minutes is somebody");
                prop_assert!(names.people[at].spellings.contains(raw), "{raw} is a spelling of {:?}", names.people[at]);
            }
        }
    }
}
