//! The naive room: the rules and a state in memory, without a file, a journal or a desk.

use baton_meeting::asked::Asked;
use baton_meeting::event::Fact;
use baton_meeting::id::{MeetingId, SeriesId};
use baton_meeting::intent::{Intent, decide};
use baton_meeting::refusal::Refusal;
use baton_meeting::series::Series;
use baton_meeting::state::State;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};

/// A room in which things are asked for.
pub struct Room {
    pub state: State,
    pub at: DateTime<Utc>,
    /// Everything that happened, in order.
    pub facts: Vec<Fact>,
    asked: u64,
}

impl Room {
    /// An empty room on a Monday morning.
    pub fn empty(seed: u64) -> Self {
        let at: DateTime<Utc> = "2026-01-05T08:00:00Z".parse().unwrap();
        let mut room = Self { state: State::default(), at, facts: Vec::new(), asked: seed };
        room.state.today = at.date_naive();
        room
    }

    /// A team of so many people that meets every day.
    pub fn with(people: usize, seed: u64) -> Self {
        let mut room = Self::empty(seed);
        room.must(json!({ "do": "start-workspace", "name": "Room" }));
        let all: Vec<Value> = (0..people).map(|index| json!({ "id": format!("p{index}"), "name": format!("Person {index}") })).collect();
        let members: Vec<String> = (0..people).map(|index| format!("p{index}")).collect();
        room.must(json!({ "do": "add-people", "people": all }));
        room.must(json!({ "do": "form-team", "id": "t", "name": "Team", "members": members }));
        room.must(json!({
            "do": "start-series", "id": "s", "team": "t", "name": "Daily", "every": "FREQ=DAILY", "at": "10:00", "zone": "UTC",
            "minutes": 30,
        }));
        room
    }

    /// Asks for something; a refusal must leave everything as it was.
    pub fn ask(&mut self, intent: Value) -> Result<Vec<Fact>, Refusal> {
        self.at += Duration::seconds(30);
        self.state.today = self.at.date_naive();
        let intent = Intent::read(&intent)?;
        // As the set clock of the desk draws.
        let mut asked = Asked::new(None, self.at, Tz::UTC, self.asked.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        self.asked = self.asked.wrapping_add(1);
        let facts = decide(&self.state, intent, &mut asked)?;
        for fact in &facts {
            self.state.evolve(fact);
        }
        self.facts.extend(facts.clone());
        Ok(facts)
    }

    #[track_caller]
    pub fn must(&mut self, intent: Value) -> Vec<Fact> {
        let said = intent.to_string();
        self.ask(intent).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"))
    }

    pub fn series(&self) -> &Series {
        &self.state.series[&SeriesId::from("s")]
    }

    /// Holds the next meeting of the series, with whoever is there; answers its id.
    pub fn meet(&mut self, present: &[String]) -> MeetingId {
        let date = self.series().dates(self.at.date_naive(), 1)[0];
        self.at = self.at.max(date.and_hms_opt(10, 0, 0).unwrap().and_utc());
        let id = format!("m-{date}");
        self.must(json!({ "do": "plan-meeting", "id": id, "series": "s", "date": date }));
        self.must(json!({ "do": "start-meeting", "meeting": id }));
        let members = self.state.teams.values().next().map(|team| team.members.clone()).unwrap_or_default();
        let away: Vec<&str> =
            members.iter().map(|member| member.as_str()).filter(|member| !present.iter().any(|here| here == member)).collect();
        self.must(json!({ "do": "everybody-here", "meeting": id, "except": away }));
        let planned = self.state.meetings[&MeetingId::from(id.as_str())].roles.clone();
        for (role, person) in planned {
            if present.iter().any(|here| here == person.as_str()) {
                continue;
            }
            let meeting = &self.state.meetings[&MeetingId::from(id.as_str())];
            let holding: Vec<_> = meeting.roles.values().cloned().collect();
            if let Some(person) = baton_meeting::rotation::stand_in(self.series(), role, &meeting.here(), &holding) {
                self.must(json!({ "do": "take-role", "meeting": id, "role": role, "person": person }));
            }
        }
        self.at += Duration::minutes(20);
        self.must(json!({ "do": "close-meeting", "meeting": id }));
        self.at = (date + chrono::Days::new(1)).and_hms_opt(8, 0, 0).unwrap().and_utc();
        self.state.today = self.at.date_naive();
        MeetingId::from(id.as_str())
    }

    /// The dates that are published, with who leads.
    pub fn published(&self) -> Vec<(NaiveDate, String)> {
        let leads = |slot: &baton_meeting::rota::Published| {
            slot.standing(baton_meeting::person::MeetingRole::Facilitator).first().map(|entry| (slot.date, entry.person.0.clone()))
        };
        self.series().slots.iter().filter_map(leads).collect()
    }
}
