//! What Baton writes, Baton reads: minutes in every language, and the folder of decision records.

use baton_documents::import::source::{self, Shape, Source};
use baton_documents::paper::Choice;
use chrono::NaiveDate;

use super::held::usual;

fn read(name: &str, text: &str) -> Source {
    source::read(name, text.as_bytes()).unwrap_or_else(|why| panic!("{name}: {}", why.key))
}

#[test]
fn minutes_are_read_again_in_every_language() {
    let room = usual();
    for language in ["en", "de"] {
        let text = room.minutes(language);
        let read = read("minutes.md", &text);
        assert_eq!((read.shape, read.date), (Shape::Baton, NaiveDate::from_ymd_opt(2026, 11, 23)), "{language}");
        assert_eq!((read.led.as_slice(), read.wrote.as_slice()), (&["Ben".to_owned()][..], &["Chioma".to_owned()][..]), "{language}");
        assert_eq!(read.present, ["Asha", "Chioma", "Ben"], "{language}");
        assert_eq!(read.absent, ["Dario"], "{language}");
        let owned: Vec<&str> = read.items.iter().filter_map(|item| item.owner.as_deref()).collect();
        assert_eq!((read.items.len(), owned), (2, vec!["Chioma", "Ben"]), "{language}");
        let [decision] = &read.decisions[..] else { panic!("{language}: {:?}", read.decisions) };
        assert_eq!(decision.statement, room.decisions()[0].record.statement, "{language}: word for word");
        assert_eq!((decision.item, decision.options.len(), decision.who.len()), (Some(0), 2, 3), "{language}");
        assert_eq!(text.lines().nth(decision.line - 1).map(|line| line.contains("2026-1")), Some(true), "{language}: on its line");
        let promised: Vec<(Option<&str>, Option<NaiveDate>)> = read.follow_ups.iter().map(|one| (one.owner.as_deref(), one.due)).collect();
        let due = NaiveDate::from_ymd_opt(2026, 11, 27);
        assert_eq!(promised, [(Some("Asha"), due), (None, None)], "{language}: whoever was only asked does not own it");
    }
}

#[test]
fn the_folder_of_records_is_read_again() {
    let room = usual();
    let folder = room.of_log("en", Choice::default(), baton_documents::madr::folder);
    let record = read(&folder[1].name, &folder[1].text);
    assert_eq!((record.shape, record.decisions.len()), (Shape::Madr, 1));
    assert_eq!(record.decisions[0].date, Some(room.decisions()[0].record.on));
    assert!(source::read(&folder[0].name, folder[0].text.as_bytes()).is_err(), "the list of them decides nothing of its own");
}
