//! People, teams, roles with their domains, agreements.

use baton_meeting::id::PersonId;
use baton_meeting::person::Person;
use baton_meeting::state::State;
use baton_meeting::team::Team;
use baton_wire::places::{Held, HolderView, Named, PeopleView, PersonView, RoleView, TeamView};
use baton_wire::who;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::rota;

/// People, teams, roles, agreements.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn people(desk: &Desk) -> Result<PeopleView, Problem> {
    let state = desk.state()?;
    let mut people: Vec<PersonView> = state.people.values().map(|person| one(&state, person)).collect();
    people.sort_by_key(|person| (person.left, baton_meeting::words::folded(&person.name)));
    Ok(PeopleView { people, teams: state.teams.values().map(|team| team_view(&state, team)).collect() })
}

fn one(state: &State, person: &Person) -> PersonView {
    let holds = |team: &Team, person: &PersonId| -> Vec<Held> {
        let held = team.roles.iter().filter(|role| role.holders.iter().any(|holder| holder.person == *person));
        held.map(|role| Held { id: role.id.clone(), name: role.name.clone(), team: team.name.clone() }).collect()
    };
    let mut teams: Vec<Named> = Vec::new();
    let mut roles = Vec::new();
    for team in state.teams.values() {
        if team.members.contains(&person.id) {
            teams.push(Named { id: team.id.0.clone(), name: team.name.clone() });
        }
        roles.extend(holds(team, &person.id));
    }
    PersonView {
        id: person.id.clone(),
        name: person.name.clone(),
        pronouns: person.pronouns.clone(),
        email: person.email.clone(),
        tags: person.tags.clone(),
        weight: person.weight,
        left: person.left,
        teams,
        roles,
    }
}

fn team_view(state: &State, team: &Team) -> TeamView {
    TeamView {
        id: team.id.clone(),
        name: team.name.clone(),
        purpose: team.purpose.clone(),
        parent: team.parent.clone(),
        members: who::all(state, &team.members),
        agreements: team.agreements.clone(),
        agreements_review: team.agreements_review,
        roles: team
            .roles
            .iter()
            .map(|role| RoleView {
                id: role.id.clone(),
                name: role.name.clone(),
                purpose: role.purpose.clone(),
                domain: role.domain.clone(),
                accountabilities: role.accountabilities.clone(),
                limit: role.limit.clone(),
                level: role.level,
                fallback: role.fallback,
                holders: role
                    .holders
                    .iter()
                    .map(|holder| HolderView { who: who::who(state, &holder.person), until: holder.until })
                    .collect(),
            })
            .collect(),
        series: state.series.values().filter(|series| series.team == team.id).map(rota::line).collect(),
        ways: team.ways.allowed.clone(),
        usual_way: team.ways.usual,
    }
}
