//! The room that the documents are about.

use baton_documents::markdown;
use baton_documents::paper::{self, Choice, LogIn, MinutesIn, Proof};
use baton_meeting::asked::Asked;
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::FollowUp;
use baton_meeting::intent::{Intent, decide};
use baton_meeting::meeting::Meeting;
use baton_meeting::state::State;
use baton_texts::Texts;
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

/// A room that plays intents on a fixed clock.
pub struct Room {
    pub state: State,
    at: DateTime<Utc>,
    seed: u64,
}

impl Room {
    pub fn new() -> Self {
        Self { state: State::default(), at: "2026-11-23T09:00:00Z".parse().unwrap(), seed: 1 }
    }

    pub fn play(&mut self, intent: Value) {
        let mut asked = Asked::new(None, self.at, chrono_tz::Europe::Berlin, self.seed);
        self.seed += 1;
        self.at += Duration::seconds(30);
        self.state.today = asked.today();
        let read = Intent::read(&intent).unwrap_or_else(|refusal| panic!("{intent}: {refusal:?}"));
        let facts = decide(&self.state, read, &mut asked).unwrap_or_else(|refusal| panic!("{intent}: {refusal:?}"));
        facts.iter().for_each(|fact| self.state.evolve(fact));
    }

    pub fn meeting(&self) -> &Meeting {
        self.state.meetings.values().next().unwrap()
    }

    pub fn decisions(&self) -> Vec<Decision> {
        self.state.decisions.values().cloned().collect()
    }

    pub fn follow_ups(&self) -> Vec<FollowUp> {
        self.state.follow_ups.values().cloned().collect()
    }

    /// What is made of the minutes in a language.
    pub fn of_minutes<T>(&self, language: &str, choice: Choice, made: impl Fn(&MinutesIn<'_>) -> T) -> T {
        let (decisions, follow_ups) = (self.decisions(), self.follow_ups());
        made(&MinutesIn {
            state: &self.state,
            meeting: self.meeting(),
            decisions: &decisions,
            follow_ups: &follow_ups,
            checkpoint: Some(Proof::new("amber bridge cedar dune", "device:31:abcd")),
            choice,
            texts: &Texts::new(language),
        })
    }

    /// What is made of the log in a language.
    pub fn of_log<T>(&self, language: &str, choice: Choice, made: impl Fn(&LogIn<'_>) -> T) -> T {
        let (decisions, follow_ups) = (self.decisions(), self.follow_ups());
        made(&LogIn {
            state: &self.state,
            decisions: &decisions,
            follow_ups: &follow_ups,
            checkpoint: Some(Proof::new("amber bridge", "device:31:abcd")),
            choice,
            texts: &Texts::new(language),
        })
    }

    /// The minutes as Markdown.
    pub fn minutes(&self, language: &str) -> String {
        self.of_minutes(language, Choice::default(), |of| markdown::write(&paper::minutes(of)))
    }

    /// The log as Markdown.
    pub fn log(&self, language: &str) -> String {
        self.of_log(language, Choice::default(), |of| markdown::write(&paper::decisions(of)))
    }
}

/// A whole meeting: three items, an objection that improves a proposal, a vote, promises in every state.
pub fn held(names: [&str; 4], team: &str, title: &str, words: &str) -> Room {
    let mut room = Room::new();
    let [asha, ben, chioma, dario] = ["asha", "ben", "chioma", "dario"];
    room.play(json!({"do": "start-workspace", "id": "w", "name": "Kornblume"}));
    for (id, name) in [asha, ben, chioma, dario].into_iter().zip(names) {
        room.play(json!({"do": "add-person", "id": id, "name": name, "led_before": true}));
    }
    room.play(json!({"do": "form-team", "id": "t", "name": team, "members": [asha, ben, chioma, dario]}));
    room.play(json!({"do": "offer-follow-up", "id": "f0", "what": "Count the chairs", "team": "t", "claim": ben, "due": "2026-11-20"}));
    room.play(json!({"do": "start-series", "id": "s", "team": "t", "name": "Weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "from": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60}));
    room.play(json!({"do": "plan-meeting", "id": "m", "series": "s", "title": title}));
    room.play(json!({"do": "add-item", "meeting": "m", "id": "i1", "title": title, "owner": chioma, "purpose": "decide", "minutes": 15, "outcome": words, "notes": words, "links": [{"title": words.lines().next().unwrap(), "url": "https://x.example/a_(b)"}]}));
    room.play(json!({"do": "add-item", "meeting": "m", "id": "i2", "title": "Summer hours", "owner": ben, "minutes": 5}));
    room.play(json!({"do": "start-meeting", "meeting": "m"}));
    room.play(json!({"do": "everybody-here", "meeting": "m", "except": [dario]}));
    room.play(json!({"do": "mark-presence", "meeting": "m", "person": ben, "presence": "remote"}));
    room.play(json!({"do": "welcome-guest", "meeting": "m", "name": "Mr. Guest"}));
    room.play(json!({"do": "say-purpose", "meeting": "m", "purpose": words, "done_when": "we know who may buy"}));
    room.play(json!({"do": "go-on", "meeting": "m"}));
    room.play(json!({"do": "take-note", "meeting": "m", "text": "SECRET about somebody", "private": true}));
    while room.meeting().current_item().is_none() {
        if room.meeting().current().is_some_and(|step| step.kind == baton_meeting::template::StepKind::CheckIn) {
            room.play(json!({"do": "take-note", "meeting": "m", "text": "INTIMATE word of the check-in"}));
        }
        room.play(json!({"do": "go-on", "meeting": "m"}));
    }
    room.play(json!({"do": "take-note", "meeting": "m", "text": words, "person": asha}));
    room.play(json!({"do": "take-note", "meeting": "m", "text": "SECRET on the item", "private": true}));
    room.play(json!({"do": "test-readiness", "meeting": "m", "ready": 2, "question": 1, "not_yet": 0}));
    room.play(json!({"do": "propose", "meeting": "m", "id": "p", "text": words}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r1", "proposal": "p", "method": "consent"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r1", "person": asha, "answer": "objection", "reason": words}));
    room.play(json!({"do": "answer-for-rest", "meeting": "m", "round": "r1", "answer": "consent"}));
    room.play(json!({"do": "settle-objection", "meeting": "m", "round": "r1", "person": asha, "settled": {"outcome": "amended"}}));
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r1"}));
    room.play(
        json!({"do": "amend", "meeting": "m", "proposal": "p", "text": format!("{words}\nUntil June."), "by": chioma, "meets": asha}),
    );
    room.play(json!({"do": "word-decision", "meeting": "m", "proposal": "p", "why": words, "options": ["Ask every time", words.lines().next().unwrap()], "review": "2027-06-30", "tags": ["money"], "reversible": "easily"}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r2", "proposal": "p", "method": "consent"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r2", "person": ben, "answer": "concern", "reason": "it may creep up"}));
    room.play(json!({"do": "answer-for-rest", "meeting": "m", "round": "r2", "answer": "consent"}));
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r2"}));
    room.play(json!({"do": "read-back", "meeting": "m", "proposal": "p"}));
    room.play(json!({"do": "record-decision", "meeting": "m", "proposal": "p", "id": "d"}));
    room.play(
        json!({"do": "offer-follow-up", "id": "f1", "meeting": "m", "what": title, "due": "2026-11-27", "decision": "d", "claim": asha}),
    );
    room.play(json!({"do": "offer-follow-up", "id": "f2", "meeting": "m", "what": "Ask the bank", "ask": dario}));
    room.play(json!({"do": "save-for-later", "meeting": "m", "title": title, "owner": ben}));
    room.play(json!({"do": "end-item", "meeting": "m", "item": "i1", "how": "closed"}));
    room.play(json!({"do": "pass-baton", "meeting": "m", "to": ben, "tip": "SECRET tip"}));
    room.play(json!({"do": "close-meeting", "meeting": "m"}));
    room
}

/// The usual room.
pub fn usual() -> Room {
    held(["Asha", "Ben", "Chioma", "Dario"], "Operations", "Who may buy what", "Each role buys up to 500 EUR in its domain.")
}
