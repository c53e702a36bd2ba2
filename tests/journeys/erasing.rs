//! Somebody who left asks for it: their words go, then their name, and every page of Baton still opens.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use baton_desk::clock::SetClock;
use baton_desk::{Answer, Desk, Office, Place, example};
use baton_journal::{DecisionsAsked, EntriesAsked, MeetingsAsked};
use baton_meeting::erasure::{Erasing, Wish};
use baton_meeting::event::Event;
use baton_meeting::id::PersonId;
use baton_meeting::round::RoundEvent;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;

const BECAUSE: &str = "Asked for in a letter";

/// The example in an office, with the application's data folder.
fn office() -> (TempDir, Office) {
    let folder = TempDir::new().unwrap();
    let now: DateTime<Utc> = "2026-11-27T08:00:00Z".parse().unwrap();
    let place = Place {
        data_dir: Some(folder.path().join("data")),
        clock: Arc::new(SetClock::at(now)),
        zone: chrono_tz::Europe::Lisbon,
        typesetter: None,
    };
    drop(example::write(&folder.path().join("example.baton"), &place).unwrap());
    let office = Office::with(&folder.path().join("data"), place).unwrap();
    office.open(&folder.path().join("example.baton")).unwrap();
    (folder, office)
}

fn done(answer: Answer) -> Value {
    match answer {
        Answer::Done(done) => serde_json::to_value(done).unwrap(),
        Answer::Refused(refusal) => panic!("{refusal:?}"),
    }
}

fn view(office: &Office, ask: Value) -> Value {
    let said = ask.to_string();
    office.view(ask).unwrap_or_else(|problem| panic!("{said}: {problem:?}"))
}

/// Opens every page there is.
fn everything(office: &Office, desk: &Desk, person: &PersonId) -> Vec<Value> {
    let mut asks = vec![
        json!({"ask": "frame"}),
        json!({"ask": "today"}),
        json!({"ask": "rota"}),
        json!({"ask": "prepare"}),
        json!({"ask": "run"}),
        json!({"ask": "decisions"}),
        json!({"ask": "follow-ups"}),
        json!({"ask": "people"}),
        json!({"ask": "growth"}),
        json!({"ask": "pulse"}),
        json!({"ask": "share"}),
        json!({"ask": "settings"}),
        json!({"ask": "cards"}),
        json!({"ask": "drafts"}),
        json!({"ask": "find", "text": "the"}),
    ];
    let state = desk.state().unwrap();
    asks.extend(state.people.keys().map(|person| json!({"ask": "leaving", "person": person})));
    asks.push(json!({"ask": "erasing", "person": person}));
    asks.extend(state.series.keys().map(|series| json!({"ask": "rota", "series": series})));
    let meetings = desk.journal().meetings(&MeetingsAsked::default()).unwrap();
    asks.extend(meetings.iter().map(|meeting| json!({"ask": "minutes", "meeting": meeting.id})));
    let (decisions, _) = desk.journal().decisions(&DecisionsAsked::default()).unwrap();
    asks.extend(decisions.iter().map(|decision| json!({"ask": "decision", "decision": decision.id})));
    asks.into_iter().map(|ask| view(office, ask)).collect()
}

/// The texts in which somebody gave a reason.
fn reasons(desk: &Desk, person: &PersonId) -> Vec<String> {
    let entries = desk.journal().entries(&EntriesAsked::default()).unwrap();
    let said = entries.iter().filter_map(|entry| match entry.event()? {
        Event::Round(RoundEvent::Answered { person: who, reason, .. }) if who == *person && !reason.is_empty() => Some(reason),
        _ => None,
    });
    said.collect()
}

fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|file| file.is_file());
    files.filter(|file| std::fs::read(file).unwrap().windows(words.len()).any(|part| part == words.as_bytes())).collect()
}

#[test]
fn somebody_who_left_asks_that_their_words_and_their_name_go() {
    let (folder, office) = office();
    let now: DateTime<Utc> = "2026-11-27T08:00:00Z".parse().unwrap();
    let looking = Place { data_dir: None, clock: Arc::new(SetClock::at(now)), zone: chrono_tz::Europe::Lisbon, typesetter: None };
    let desk = || Desk::open(&folder.path().join("example.baton"), &looking).unwrap();
    let (person, words) = {
        let desk = desk();
        let state = desk.state().unwrap();
        let most = state.people.keys().max_by_key(|person| reasons(&desk, person).len()).unwrap().clone();
        (state.people[&most].clone(), reasons(&desk, &most))
    };
    assert!(!words.is_empty(), "somebody in the example gave a reason");
    let name = json!({"do": "erase-name", "person": person.id, "because": BECAUSE});
    assert!(matches!(office.submit(name.clone()).unwrap(), Answer::Refused(why) if why.why.key == "refusal-erase-still-here"));
    done(office.submit(json!({"do": "person-leaves", "person": person.id})).unwrap());

    let shown = view(&office, json!({"ask": "erasing", "person": person.id}));
    let kinds: Vec<&str> = shown["words"]["sorts"].as_array().unwrap().iter().map(|one| one["sort"].as_str().unwrap()).collect();
    assert!(shown["left"] == true && kinds.contains(&"reasons"), "{shown}");
    let written = done(office.submit(json!({"do": "erase-words", "person": person.id, "because": BECAUSE, "key": "once"})).unwrap());
    assert!(written["batch"].is_string() && written["remarks"].is_null(), "{written}");
    let again = done(office.submit(json!({"do": "erase-words", "person": person.id, "because": BECAUSE, "key": "once"})).unwrap());
    assert_eq!((&again["batch"], &again["again"]), (&written["batch"], &json!(true)), "one key, one erasure");
    for said in &words {
        assert_eq!(holding(folder.path(), said), Vec::<PathBuf>::new(), "{said}");
    }

    let pseudonym = shown["pseudonym"].as_str().unwrap().to_owned();
    done(office.submit(name).unwrap());
    let pages = everything(&office, &desk(), &person.id);
    let all: String = pages.iter().map(Value::to_string).collect();
    assert!(all.contains(&pseudonym), "{pseudonym} stands where the name stood");
    let left: Vec<&Value> = pages.iter().filter(|page| page.to_string().contains(&person.name)).collect();
    let texts = desk()
        .journal()
        .erasable(&Wish {
            person: person.id.clone(),
            what: Erasing::Name,
            pseudonym: pseudonym.clone(),
            because: BECAUSE.into(),
            on: now.date_naive(),
        })
        .unwrap();
    assert!(texts.entries == 0, "no entry holds the name as a name any more");
    assert!(left.is_empty(), "no page says the name: {left:#?}");
    let after = view(&office, json!({"ask": "erasing", "person": person.id}));
    assert_eq!((&after["pseudonym"], after["before"].as_array().unwrap().len()), (&json!(pseudonym), 2), "{after}");
    assert!(matches!(office.submit(json!({"do": "undo"})).unwrap(), Answer::Refused(why) if why.why.key == "refusal-undo-erased"));
    let verified = desk().journal().verify().unwrap();
    assert!(verified.ok, "{:?}", verified.problems);
}

#[test]
fn nothing_is_erased_while_a_meeting_goes_on_or_in_a_file_that_rests() {
    let (_folder, office) = office();
    let erase = json!({"do": "erase-words", "person": person(&office), "because": BECAUSE});
    let meeting = done(office.submit(json!({"do": "plan-meeting", "team": team(&office), "title": "An extra hour", "date": "2026-11-27", "at": "09:00", "zone": "Europe/Lisbon", "minutes": 60})).unwrap());
    let meeting = meeting["made"][0].clone();
    done(office.submit(json!({"do": "start-meeting", "meeting": meeting})).unwrap());
    let refused = |answer: Answer| match answer {
        Answer::Refused(refusal) => refusal.why.key,
        Answer::Done(done) => panic!("{done:?}"),
    };
    assert_eq!(refused(office.submit(erase.clone()).unwrap()), "refusal-erase-in-a-meeting");
    done(office.submit(json!({"do": "close-meeting", "meeting": meeting})).unwrap());
    done(office.submit(json!({"do": "hand-file", "to": person(&office)})).unwrap());
    assert_eq!(refused(office.submit(erase.clone()).unwrap()), "refusal-file-went");
    done(office.submit(json!({"do": "take-file-back"})).unwrap());
    done(office.submit(erase).unwrap());
    let shown = view(&office, json!({"ask": "erasing", "person": person(&office)}));
    assert_eq!(shown["went"].as_array().unwrap().len(), 1, "the copy that went is out of reach");
}

fn person(office: &Office) -> String {
    view(office, json!({"ask": "people"}))["people"].as_array().unwrap().iter().find(|one| one["left"] == false).unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn team(office: &Office) -> String {
    view(office, json!({"ask": "people"}))["teams"][0]["id"].as_str().unwrap().to_owned()
}
