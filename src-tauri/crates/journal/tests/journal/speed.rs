//! How long things take, so that somebody notices when they take ten times as long. Numbers are printed with `--nocapture`.

use std::time::{Duration, Instant};

use baton_journal::{DecisionsAsked, Header, Journal};
use baton_meeting::event::Fact;
use baton_meeting::intent::Needs;
use baton_meeting::note::{Note, NoteEvent};
use baton_meeting::workspace::WorkspaceEvent;
use serde_json::json;

use crate::room::{Room, opening};

/// Debug builds are slower by an order; what is promised holds for the released program.
fn allowed(release: Duration) -> Duration {
    if cfg!(debug_assertions) { release * 12 } else { release }
}

fn header(room: &mut Room, intent: &str) -> Header {
    room.header(intent, None)
}

/// Ten years of weekly meetings: a batch of three hundred entries each.
fn ten_years(meetings: usize) -> Room {
    let mut room = Room::started();
    let start = Instant::now();
    for number in 0..meetings {
        let meeting = format!("m-{number}");
        let day = chrono::NaiveDate::from_ymd_opt(2016, 1, 4).unwrap() + chrono::Duration::weeks(number as i64);
        room.must(
            json!({"do": "plan-meeting", "id": meeting, "team": "t-ops", "date": day, "at": "10:00", "title": format!("Week {number}")}),
        );
        let notes = (0..280).map(|turn| {
            let note = Note {
                id: format!("n-{number}-{turn}").into(),
                item: None,
                step: None,
                person: Some("p-bo".into()),
                text: format!("In week {number} somebody said sentence {turn} about the boiler and the roof"),
                private: false,
                at: room.at,
                corrected: 0,
            };
            Fact::from(NoteEvent::NoteTaken { meeting: meeting.as_str().into(), note })
        });
        let facts: Vec<Fact> = notes.collect();
        let header = header(&mut room, "import");
        room.journal.append(&header, &Needs::default(), |_| Ok(facts)).unwrap().unwrap();
    }
    println!("{} entries written in {:?}", room.journal.revision().unwrap(), start.elapsed());
    room
}

#[test]
fn an_append_costs_about_as_much_as_the_disk_does() {
    let mut room = Room::in_a_meeting();
    let mut times: Vec<Duration> = (0..200)
        .map(|turn| {
            let start = Instant::now();
            room.must(
                json!({"do": "take-note", "meeting": "m-1", "text": format!("Note {turn} about something that was said in the room")}),
            );
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("append of a note into a meeting of 200: median {:?}, p99 {:?}", times[100], times[198]);
    assert!(times[100] < allowed(Duration::from_millis(8)), "{:?}", times[100]);
}

#[test]
fn ten_years_open_like_a_day_and_are_made_anew_in_two_seconds() {
    let meetings = if cfg!(debug_assertions) { 60 } else { 530 };
    let room = ten_years(meetings);
    let entries = room.journal.revision().unwrap();
    let path = room.path();
    let start = Instant::now();
    assert!(room.journal.verify().unwrap().ok);
    println!("{entries} entries verified in {:?}", start.elapsed());
    let start = Instant::now();
    let hits = room.journal.search("boiler", 20).unwrap();
    println!("{} of many hits in {:?}", hits.len(), start.elapsed());
    assert!(start.elapsed() < allowed(Duration::from_millis(20)));
    room.journal.decisions(&DecisionsAsked::default()).unwrap();
    let folder = room.folder;
    drop(room.journal);
    println!("{} KiB", std::fs::metadata(&path).unwrap().len() / 1024);
    let start = Instant::now();
    let mut journal = Journal::open(&path, &opening(folder.path())).unwrap();
    println!("opened in {:?}", start.elapsed());
    assert!(start.elapsed() < allowed(Duration::from_millis(60)), "{:?}", start.elapsed());
    let start = Instant::now();
    let said = Header { actor: None, intent: "rename-workspace".into(), key: None, at: room.at, zone: chrono_tz::UTC };
    journal
        .append(&said, &Needs::default(), |_| Ok(vec![WorkspaceEvent::WorkspaceRenamed { name: "Ten".into() }.into()]))
        .unwrap()
        .unwrap();
    println!("first append in {:?}", start.elapsed());
    drop(journal);
    rusqlite::Connection::open(&path).unwrap().execute("UPDATE meta SET value = '0' WHERE name = 'fold'", []).unwrap();
    let start = Instant::now();
    let journal = Journal::open(&path, &opening(folder.path())).unwrap();
    println!("opened and made anew in {:?}", start.elapsed());
    assert!(start.elapsed() < allowed(Duration::from_secs(4)), "{:?}", start.elapsed());
    assert_eq!(journal.revision().unwrap(), entries + 1);
}
