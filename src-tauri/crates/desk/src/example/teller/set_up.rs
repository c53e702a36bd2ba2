//! The beginning of a story: people, teams with their roles and agreements, and the regular meetings.

use chrono::Duration;
use serde_json::{Value, json};

use super::super::story::{Person, Team};
use super::Teller;
use crate::problem::Problem;

impl Teller<'_> {
    /// Adds everybody, forms the teams and starts their meetings.
    pub(super) fn set_up(&mut self) -> Result<(), Problem> {
        let story = self.story;
        let people: Vec<Value> = story.people.iter().map(written).collect();
        self.ask(json!({ "do": "add-people", "people": people }))?;
        for person in &story.people {
            self.needs(person)?;
        }
        for team in &story.teams {
            self.form(team)?;
        }
        for series in &story.series {
            let dates = &self.dates[series.name];
            let start = json!({
                "do": "start-series", "team": series.team, "name": series.name, "every": dates.rule, "from": dates.dates[0],
                "at": series.at, "zone": self.desk.zone().name(), "minutes": series.minutes,
            });
            self.ask(start)?;
        }
        Ok(())
    }

    /// Writes down what somebody needs.
    pub(super) fn needs(&mut self, person: &Person) -> Result<(), Problem> {
        if !person.needs.is_empty() {
            self.ask(json!({ "do": "note-access-needs", "person": person.name, "text": person.needs }))?;
        }
        Ok(())
    }

    fn form(&mut self, team: &Team) -> Result<(), Problem> {
        let members: Vec<&str> = team.members.to_vec();
        self.ask(json!({ "do": "form-team", "name": team.name, "purpose": team.purpose, "parent": team.parent, "members": members }))?;
        let review = self.today + Duration::weeks(team.look_again);
        self.ask(json!({ "do": "make-agreements", "team": team.name, "lines": team.agreements, "review": review }))?;
        for role in &team.roles {
            self.ask(json!({
                "do": "define-role", "team": team.name, "name": role.name, "purpose": role.purpose, "domain": role.domain,
                "accountabilities": role.counts_on, "limit": role.limit,
            }))?;
            let until = self.today + Duration::weeks(role.term);
            self.ask(json!({ "do": "give-role", "team": team.name, "role": role.name, "person": role.holder, "until": until }))?;
        }
        Ok(())
    }
}

/// A person as they are written down.
pub(super) fn written(person: &Person) -> Value {
    json!({
        "name": person.name, "pronouns": person.pronouns, "email": person.email, "tags": person.tags, "led_before": person.led_before,
    })
}
