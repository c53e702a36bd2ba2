//! People as other things name them.

use baton_meeting::id::PersonId;
use baton_meeting::person::{MeetingRole, Person};
use baton_meeting::state::State;
use serde::Serialize;
use ts_rs::TS;

/// A person as other things name them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Who {
    /// Identity.
    pub id: PersonId,
    /// Name; empty when the person is unknown here.
    pub name: String,
}

/// A person to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Known {
    /// Identity.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// What tells two people of one name apart: an e-mail address, or a team.
    pub detail: Option<String>,
    /// Whether they have left.
    pub left: bool,
}

/// Somebody in a meeting role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct InRole {
    /// The role.
    pub role: MeetingRole,
    /// Who has it, if anybody.
    pub who: Option<Who>,
}

/// Names a person.
pub fn who(state: &State, id: &PersonId) -> Who {
    Who { id: id.clone(), name: state.people.get(id).map(|person| person.name.clone()).unwrap_or_default() }
}

/// Names several people.
pub fn all<'a>(state: &State, ids: impl IntoIterator<Item = &'a PersonId>) -> Vec<Who> {
    ids.into_iter().map(|id| who(state, id)).collect()
}

/// Everybody, by name, with what tells namesakes apart.
pub fn known(state: &State) -> Vec<Known> {
    let folded = |person: &Person| baton_meeting::words::folded(&person.name);
    let mut known: Vec<Known> = state
        .people
        .values()
        .map(|person| {
            let twin = state.people.values().any(|other| other.id != person.id && folded(other) == folded(person));
            let team = || state.teams.values().find(|team| team.members.contains(&person.id)).map(|team| team.name.clone());
            let detail = if twin { person.email.clone().or_else(|| person.tags.first().cloned()).or_else(team) } else { None };
            Known { id: person.id.clone(), name: person.name.clone(), detail, left: person.left }
        })
        .collect();
    known.sort_by_key(|one| (baton_meeting::words::folded(&one.name), one.id.clone()));
    known
}
