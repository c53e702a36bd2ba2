//! A room without disk: intents as they are typed, decided and folded. Every decision is computed again from its record.

use baton_meeting::asked::Asked;
use baton_meeting::decision::Decision;
use baton_meeting::event::Event;
use baton_meeting::id::{DecisionId, MeetingId, Stream};
use baton_meeting::intent::{Intent, decide};
use baton_meeting::meeting::Meeting;
use baton_meeting::method::Outcome;
use baton_meeting::refusal::Refusal;
use baton_meeting::round::Round;
use baton_meeting::state::State;
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

pub struct Room {
    pub state: State,
    pub at: DateTime<Utc>,
    seed: u64,
}

impl Room {
    /// A running meeting of so many people, named `a`, `b` and so on, with one item of `a` and the role Purchasing held by `c`.
    pub fn of(people: usize) -> Self {
        let mut room = Self { state: State::default(), at: "2026-11-23T09:00:00Z".parse().unwrap(), seed: 7 };
        let names: Vec<String> = (b'a'..).take(people).map(|letter| char::from(letter).to_string()).collect();
        room.must(json!({ "do": "start-workspace", "name": "Hill" }));
        let all: Vec<Value> = names.iter().map(|name| json!({ "id": name, "name": name.to_uppercase() })).collect();
        room.must(json!({ "do": "add-people", "people": all }));
        room.must(json!({ "do": "form-team", "id": "t", "name": "Team", "members": names }));
        room.must(json!({ "do": "define-role", "team": "t", "id": "o", "name": "Purchasing", "domain": "Tools", "limit": "500 EUR" }));
        room.must(json!({ "do": "give-role", "team": "t", "role": "o", "person": "c" }));
        room.must(json!({ "do": "plan-meeting", "id": "m", "team": "t", "title": "Weekly", "date": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60 }));
        room.must(
            json!({ "do": "add-item", "meeting": "m", "id": "i", "title": "Heating", "owner": "a", "purpose": "decide", "minutes": 20 }),
        );
        room.must(json!({ "do": "start-meeting", "meeting": "m" }));
        room.must(json!({ "do": "everybody-here", "meeting": "m" }));
        room.must(json!({ "do": "go-to", "meeting": "m", "step": "i" }));
        room.must(json!({ "do": "propose", "meeting": "m", "id": "x", "text": "We replace the boiler.", "item": "i" }));
        room
    }

    /// Lets days pass.
    pub fn days(&mut self, days: i64) {
        self.at += Duration::days(days);
    }

    pub fn ask(&mut self, intent: Value) -> Result<(), Refusal> {
        self.at += Duration::seconds(10);
        self.seed += 1;
        self.state.today = self.at.date_naive();
        let before = self.state.clone();
        let mut asked = Asked::new(None, self.at, chrono_tz::Tz::Europe__Berlin, self.seed);
        let facts = decide(&self.state, Intent::read(&intent)?, &mut asked).inspect_err(|_| {
            assert_eq!(before, self.state, "a refusal changes nothing");
        })?;
        for fact in facts {
            let kept = Event::read(&fact.event.written()).expect("what happened can be read again");
            assert_eq!(kept, fact.event, "as it was written");
            self.state.evolve(&fact);
        }
        Ok(())
    }

    #[track_caller]
    pub fn must(&mut self, intent: Value) {
        let said = intent.to_string();
        self.ask(intent).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"));
    }

    /// Asks for something that the rules do not allow; answers why, and sees that there is a hint where one is wanted.
    #[track_caller]
    pub fn refused(&mut self, intent: Value) -> String {
        let said = intent.to_string();
        match self.ask(intent) {
            Ok(()) => panic!("{said} was done"),
            Err(refusal) => refusal.why.key,
        }
    }

    #[track_caller]
    pub fn open(&mut self, more: Value) {
        let mut intent = json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "x" });
        intent.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.must(intent);
    }

    #[track_caller]
    pub fn says(&mut self, person: &str, answer: &str, reason: &str) {
        self.must(json!({ "do": "answer", "meeting": "m", "round": "r", "person": person, "answer": answer, "reason": reason }));
    }

    #[track_caller]
    pub fn rest(&mut self, answer: &str) {
        self.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": "r", "answer": answer }));
    }

    #[track_caller]
    pub fn close(&mut self) -> Outcome {
        self.must(json!({ "do": "close-round", "meeting": "m", "round": "r" }));
        self.outcome()
    }

    pub fn meeting(&self) -> &Meeting {
        &self.state.meetings[&MeetingId::from("m")]
    }

    /// The newest round.
    pub fn round(&self) -> &Round {
        self.meeting().rounds.last().unwrap()
    }

    pub fn outcome(&self) -> Outcome {
        self.round().outcome(&self.meeting().attendance)
    }

    /// Reads back, records, and sees that the record computes to what the room heard.
    #[track_caller]
    pub fn record(&mut self) -> &Decision {
        let heard = self.outcome();
        self.must(json!({ "do": "read-back", "meeting": "m", "proposal": "x" }));
        self.must(json!({ "do": "record-decision", "meeting": "m", "proposal": "x", "id": "d" }));
        let decision = &self.state.decisions[&DecisionId::from("d")];
        assert_eq!(decision.record.tally.outcome(), heard, "recomputation equals the record");
        assert!(Stream::parse("decision/d").is_some());
        decision
    }
}
