//! How long things take, so that somebody notices when they take ten times as long. Numbers are printed with `--nocapture`.
//!
//! What is held to a limit is the time of the processor, where the system tells it: a busy machine makes no test fail.

use std::time::{Duration, Instant};

use baton_journal::{DecisionsAsked, Journal};
use baton_meeting::event::Fact;
use baton_meeting::intent::Needs;
use baton_meeting::note::{Note, NoteEvent};
use baton_meeting::workspace::WorkspaceEvent;
use serde_json::json;

use crate::room::{Room, opening};

/// Debug builds are slower by an order; what is promised holds for the released program.
fn allowed(release: Duration) -> Duration {
    if cfg!(debug_assertions) { release * 20 } else { release * 3 }
}

/// How long this thread has been at work, in hundredths of a second.
fn worked() -> Option<Duration> {
    let said = std::fs::read_to_string("/proc/thread-self/stat").ok()?;
    let mut numbers = said.rsplit_once(')')?.1.split_whitespace().skip(11);
    let (user, system): (u64, u64) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
    Some(Duration::from_millis((user + system) * 10))
}

/// Does something, says how long it took, and holds it to a limit.
#[track_caller]
fn timed<T>(what: &str, most: Duration, does: impl FnOnce() -> T) -> T {
    let (start, before) = (Instant::now(), worked());
    let done = does();
    let (passed, at_work) = (start.elapsed(), worked().zip(before).map(|(after, before)| after - before));
    println!("{what}: {passed:?}, at work {at_work:?}");
    assert!(at_work.unwrap_or(passed) <= allowed(most), "{what}: {at_work:?} of {passed:?}");
    done
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
        let header = room.header("import", None);
        room.journal.append(&header, &Needs::default(), |_| Ok(facts)).unwrap().unwrap();
    }
    println!("{} entries written in {:?}", room.journal.revision().unwrap(), start.elapsed());
    room
}

#[test]
fn an_append_costs_about_as_much_as_the_disk_does() {
    let mut room = Room::in_a_meeting();
    let mut times: Vec<Duration> = Vec::new();
    timed("200 notes in one meeting", Duration::from_millis(400), || {
        for turn in 0..200 {
            let start = Instant::now();
            room.must(
                json!({"do": "take-note", "meeting": "m-1", "text": format!("Note {turn} about something that was said in the room")}),
            );
            times.push(start.elapsed());
        }
    });
    times.sort_unstable();
    println!("one of them: median {:?}, p99 {:?}", times[100], times[198]);
}

#[test]
fn ten_years_open_like_a_day_and_are_made_anew_in_two_seconds() {
    let meetings = if cfg!(debug_assertions) { 60 } else { 530 };
    let mut room = ten_years(meetings);
    let entries = room.journal.revision().unwrap();
    let path = room.path();
    let seconds = |release: f64| Duration::from_secs_f64(if cfg!(debug_assertions) { release / 5.0 } else { release });
    println!("{entries} entries");
    assert!(timed("verified", seconds(5.0), || room.journal.verify().unwrap()).ok);
    timed("twenty of all hits", Duration::from_millis(20), || {
        room.journal
            .search(&baton_journal::Sought { find: baton_meeting::find::Find::read("boiler"), ..baton_journal::Sought::default() }, 20)
            .unwrap()
    });
    timed("the newest decisions", Duration::from_millis(20), || room.journal.decisions(&DecisionsAsked::default()).unwrap());
    let said = room.header("rename-workspace", None);
    let folder = room.folder;
    drop(room.journal);
    println!("{} KiB", std::fs::metadata(&path).unwrap().len() / 1024);
    let mut journal = timed("opened", Duration::from_millis(60), || Journal::open(&path, &opening(folder.path())).unwrap());
    timed("first append", Duration::from_millis(20), || {
        journal
            .append(&said, &Needs::default(), |_| Ok(vec![WorkspaceEvent::WorkspaceRenamed { name: "Ten".into() }.into()]))
            .unwrap()
            .unwrap()
    });
    drop(journal);
    rusqlite::Connection::open(&path).unwrap().execute("UPDATE meta SET value = '0' WHERE name = 'fold'", []).unwrap();
    let journal = timed("opened and made anew", seconds(2.0), || Journal::open(&path, &opening(folder.path())).unwrap());
    assert_eq!(journal.revision().unwrap(), entries + 1);
    let check = rusqlite::Connection::open(&path).unwrap();
    timed("pages checked", seconds(1.0), || check.query_row("PRAGMA quick_check", [], |row| row.get::<_, String>(0)).unwrap());
}
