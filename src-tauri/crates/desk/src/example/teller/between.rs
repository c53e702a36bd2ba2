//! What happens in the story between meetings.

use baton_meeting::id::{DecisionRef, PersonRef, TeamRef};
use serde_json::{Value, json};

use super::super::story::{Happening, Item};
use super::{Teller, untold};
use crate::problem::Problem;

impl Teller<'_> {
    /// Tells one thing that happened.
    pub(super) fn happen(&mut self, index: usize) -> Result<(), Problem> {
        let told = &self.story.between[index];
        let intent = match &told.what {
            Happening::Joins(person, teams) => {
                let mut add = super::set_up::written(person);
                add["do"] = json!("add-person");
                self.ask(add)?;
                self.needs(person)?;
                for team in *teams {
                    self.ask(json!({ "do": "join-team", "team": team, "person": person.name }))?;
                }
                return Ok(());
            }
            Happening::Leaves(who) => json!({ "do": "person-leaves", "person": who }),
            Happening::JoinsTeam(who, team) => json!({ "do": "join-team", "team": team, "person": who }),
            Happening::Ready(who, role, rung) => json!({ "do": "place-readiness", "person": who, "role": role, "readiness": rung }),
            Happening::Shelves(team, item) => json!({ "do": "shelve-item", "team": team, "item": written(item) }),
            Happening::CallsOff(nth, reason) => {
                json!({ "do": "call-off", "series": told.series, "date": self.date(told.series, *nth)?, "reason": reason })
            }
            Happening::Drops(nth, reason) => {
                let meeting = self.meetings.get(&(told.series, *nth)).ok_or_else(|| untold(told.series))?;
                json!({ "do": "drop-meeting", "meeting": meeting, "reason": reason })
            }
            Happening::Decides { key, team, role, who, text, why, review, tags } => {
                self.desk.me = Some(self.desk.state()?.person(&PersonRef::from(*who)).map_err(|_| untold(who))?.id.clone());
                let review = self.in_weeks(*review);
                self.ask(json!({
                    "do": "decide-alone", "team": team, "role": role, "person": who, "statement": text, "why": why, "review": review,
                    "tags": tags,
                }))?;
                self.desk.me = None;
                let state = self.desk.state()?;
                let numbers = state.team(&TeamRef::from(*team)).map_err(|_| untold(team))?;
                let (year, count) = numbers.numbers.last_key_value().ok_or_else(|| untold(key))?;
                let label = DecisionRef(format!("{team} {year}-{count}"));
                let decision = self.desk.journal().decision(&label)?.ok_or_else(|| untold(key))?;
                self.decisions.insert(*key, decision.id);
                return Ok(());
            }
            Happening::Withdraws(key, reason) => json!({ "do": "withdraw-decision", "decision": self.decision(key)?, "reason": reason }),
            Happening::Expires(key, reason) => json!({ "do": "expire-decision", "decision": self.decision(key)?, "reason": reason }),
            Happening::GivesRole { team, role, from, to, weeks } => {
                self.ask(json!({ "do": "hand-back-role", "team": team, "role": role, "person": from }))?;
                json!({ "do": "give-role", "team": team, "role": role, "person": to, "until": self.in_weeks(*weeks) })
            }
            Happening::Takes(team, promise) => return self.offer(promise, json!({ "team": team })),
        };
        self.ask(intent)?;
        Ok(())
    }
}

/// An item as it is written down.
pub(super) fn written(item: &Item) -> Value {
    let links = item.link.map(|(title, url)| vec![json!({ "title": title, "url": url })]);
    json!({
        "title": item.title, "owner": item.owner, "purpose": item.purpose, "outcome": item.outcome, "minutes": item.minutes.max(1),
        "notes": item.prepared, "links": links, "recurring": item.recurring,
    })
}
