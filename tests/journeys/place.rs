//! A desk in a folder of its own, with a clock that only moves when somebody asks for something.

use std::sync::Arc;

use baton_desk::clock::SetClock;
use baton_desk::{Desk, Done, Place};
use baton_meeting::id::MeetingRef;
use baton_meeting::meeting::Meeting;
use baton_meeting::refusal::Refusal;
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};
use tempfile::TempDir;

pub struct Room {
    pub folder: TempDir,
    pub clock: Arc<SetClock>,
    pub place: Place,
    pub desk: Desk,
    pub at: DateTime<Utc>,
}

impl Room {
    /// A new workspace, on a moment.
    pub fn new(name: &str, at: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let at: DateTime<Utc> = at.parse().unwrap();
        let clock = Arc::new(SetClock::at(at));
        let place = Place { data_dir: Some(folder.path().join("data")), clock: clock.clone(), zone: Tz::Europe__Lisbon, typesetter: None };
        let desk = Desk::create(&folder.path().join("room.baton"), name, false, &place).unwrap().unwrap();
        Self { folder, clock, place, desk, at }
    }

    /// Lets minutes pass.
    pub fn minutes(&mut self, minutes: i64) {
        self.at += Duration::minutes(minutes);
        self.clock.put(self.at);
    }

    /// Asks for something, ten seconds later.
    pub fn ask(&mut self, intent: Value) -> Result<Done, Refusal> {
        self.at += Duration::seconds(10);
        self.clock.put(self.at);
        self.desk.submit(intent).unwrap().done()
    }

    /// Asks for something that the rules allow; answers the first thing that was made.
    #[track_caller]
    pub fn must(&mut self, intent: Value) -> String {
        let said = intent.to_string();
        let done = self.ask(intent).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"));
        done.made.first().cloned().unwrap_or_default()
    }

    /// Asks for something that the rules do not allow; answers why.
    #[track_caller]
    pub fn refused(&mut self, intent: Value) -> String {
        let said = intent.to_string();
        match self.ask(intent) {
            Ok(done) => panic!("{said} was done: {done:?}"),
            Err(refusal) => refusal.why.key,
        }
    }

    pub fn meeting(&self, id: &str) -> Meeting {
        self.desk.journal().meeting(&MeetingRef::from(id)).unwrap().unwrap()
    }

    /// Goes on until something of this kind is going on.
    pub fn go_on_to(&mut self, meeting: &str, kind: &str) {
        for _ in 0..40 {
            let now = self.meeting(meeting).current().map(|step| serde_json::to_value(step.kind).unwrap());
            if now == Some(json!(kind)) {
                return;
            }
            self.must(json!({ "do": "go-on", "meeting": meeting }));
        }
        panic!("there is no {kind} ahead");
    }

    /// Closes the file and opens it again.
    pub fn reopened(self) -> Self {
        let Self { folder, clock, place, desk, at } = self;
        drop(desk);
        let desk = Desk::open(&folder.path().join("room.baton"), &place).unwrap();
        Self { folder, clock, place, desk, at }
    }
}
