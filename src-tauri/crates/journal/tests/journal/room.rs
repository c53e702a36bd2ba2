//! A workspace in a folder of its own, with a clock that only moves when somebody asks for something.

use std::path::{Path, PathBuf};

use baton_journal::{Appended, Header, Journal, Opening, Undone};
use baton_meeting::asked::Asked;
use baton_meeting::id::BatchId;
use baton_meeting::intent::{Intent, decide};
use baton_meeting::refusal::Refusal;
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Europe::Berlin;
use serde_json::{Value, json};
use tempfile::TempDir;

pub struct Room {
    pub folder: TempDir,
    pub journal: Journal,
    pub at: DateTime<Utc>,
    pub asked: u64,
}

pub fn morning() -> DateTime<Utc> {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

impl Room {
    /// An empty workspace file.
    pub fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let journal = Journal::create(&folder.path().join("room.baton"), &opening(folder.path())).unwrap();
        Self { folder, journal, at: morning(), asked: 0 }
    }

    /// A workspace with three people in a team that meets every Monday.
    pub fn started() -> Self {
        let mut room = Self::empty();
        room.must(json!({"do": "start-workspace", "name": "Hill School"}));
        room.must(json!({"do": "add-people", "people": [
            {"id": "p-ada", "name": "Ada Lovelace"}, {"id": "p-bo", "name": "Bo Jensen"}, {"id": "p-zoe", "name": "Zoë Müller"}]}));
        room.must(json!({"do": "form-team", "id": "t-ops", "name": "Operations", "members": ["p-ada", "p-bo", "p-zoe"]}));
        room.must(json!({"do": "start-series", "id": "s-weekly", "team": "Operations", "name": "Weekly", "every": "FREQ=WEEKLY;BYDAY=MO",
            "at": "10:00", "zone": "Europe/Berlin", "minutes": 60}));
        room
    }

    /// The same, with a meeting that is going on and has an item.
    pub fn in_a_meeting() -> Self {
        let mut room = Self::started();
        room.must(json!({"do": "plan-meeting", "id": "m-1", "series": "Weekly"}));
        room.must(json!({"do": "add-item", "meeting": "m-1", "id": "i-heating", "title": "Heating in winter", "owner": "p-bo",
            "purpose": "decide", "minutes": 20, "notes": "The boiler is from 1987"}));
        room.must(json!({"do": "start-meeting", "meeting": "m-1"}));
        room.must(json!({"do": "everybody-here", "meeting": "m-1"}));
        room
    }

    /// The same, with a decision recorded.
    pub fn decided() -> Self {
        let mut room = Self::in_a_meeting();
        room.must(json!({"do": "go-to", "meeting": "m-1", "step": "i-heating"}));
        room.must(json!({"do": "propose", "meeting": "m-1", "id": "x-1", "text": "We replace the boiler before May.", "proposer": "p-bo"}));
        room.must(
            json!({"do": "word-decision", "meeting": "m-1", "proposal": "x-1", "why": "It fails twice a month", "tags": ["Building"],
            "options": ["Repair it once more"]}),
        );
        room.must(json!({"do": "open-round", "meeting": "m-1", "id": "r-1", "proposal": "x-1", "method": "consent"}));
        room.must(json!({"do": "answer-for-rest", "meeting": "m-1", "round": "r-1", "answer": "consent"}));
        room.must(json!({"do": "close-round", "meeting": "m-1", "round": "r-1"}));
        room.must(json!({"do": "read-back", "meeting": "m-1", "proposal": "x-1"}));
        room.must(json!({"do": "record-decision", "meeting": "m-1", "proposal": "x-1", "id": "d-1"}));
        room
    }

    pub fn path(&self) -> PathBuf {
        self.journal.path().to_owned()
    }

    /// Asks for something; a key may stand in it.
    pub fn ask(&mut self, mut intent: Value) -> Result<Appended, Refusal> {
        let key = intent.as_object_mut().and_then(|fields| fields.remove("key")).and_then(|key| key.as_str().map(str::to_owned));
        let intent = Intent::read(&intent)?;
        let header = self.header(&intent.name(), key);
        let mut asked = Asked::new(None, self.at, Berlin, self.asked);
        let needs = intent.needs();
        self.journal.append(&header, &needs, |state| decide(state, intent, &mut asked)).unwrap()
    }

    /// Asks for something that the rules allow.
    pub fn must(&mut self, intent: Value) -> Appended {
        let said = intent.to_string();
        self.ask(intent).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"))
    }

    pub fn undo(&mut self, batch: Option<BatchId>) -> Result<Undone, Refusal> {
        let header = self.header("undo", None);
        self.journal.undo(&header, batch).unwrap()
    }

    pub fn header(&mut self, intent: &str, key: Option<String>) -> Header {
        self.at += Duration::seconds(7);
        self.asked += 1;
        Header { actor: Some("p-ada".into()), intent: intent.to_owned(), key, at: self.at, zone: Berlin }
    }

    /// Closes the file and opens it again.
    pub fn reopened(self) -> Self {
        let path = self.path();
        let Self { folder, journal, at, asked } = self;
        drop(journal);
        let journal = Journal::open(&path, &opening(folder.path())).unwrap();
        Self { folder, journal, at, asked }
    }

    /// The record passes every check.
    #[track_caller]
    pub fn is_sound(&self) {
        let verified = self.journal.verify().unwrap();
        assert!(verified.ok, "{:#?}", verified.problems);
    }
}

/// Opening on this computer, with its notes in the folder of the test.
pub fn opening(folder: &Path) -> Opening {
    Opening::new(Some(folder.join("data")), morning())
}
