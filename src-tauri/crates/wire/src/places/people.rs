//! People, teams, roles, agreements; and what was understood of pasted names.

use baton_meeting::id::{PersonId, RoleId, TeamId};
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::role::Level;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::places::SeriesLine;
use crate::who::Who;

/// Something by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Somebody found in pasted names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadPerson {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Somebody here who has the same name.
    pub twin: Option<Who>,
}

/// What was understood of pasted names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PeopleRead {
    /// People.
    pub people: Vec<ReadPerson>,
    /// What is unsure.
    pub unsure: Vec<Message>,
}

/// A role somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Held {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: String,
    /// Name of the team.
    pub team: String,
}

/// A person on the people page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Identity.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Share of a turn.
    pub weight: u32,
    /// Whether they have left.
    pub left: bool,
    /// Teams.
    pub teams: Vec<Named>,
    /// Roles.
    pub roles: Vec<Held>,
}

/// A holder of a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HolderView {
    /// Who.
    pub who: Who,
    /// Until when.
    pub until: Option<NaiveDate>,
}

/// A role on the people page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RoleView {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// What it may decide alone.
    pub domain: Option<String>,
    /// What others can count on it for.
    pub accountabilities: Vec<String>,
    /// Above this the team decides.
    pub limit: Option<String>,
    /// How far it decides alone, where the team has said so.
    pub level: Option<Level>,
    /// What runs above its limit.
    pub fallback: Option<Method>,
    /// Who holds it.
    pub holders: Vec<HolderView>,
}

/// A team on the people page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamView {
    /// Identity.
    pub id: TeamId,
    /// Name.
    pub name: String,
    /// The aim.
    pub purpose: Option<String>,
    /// The team it is part of.
    pub parent: Option<TeamId>,
    /// Members.
    pub members: Vec<Who>,
    /// Agreements.
    pub agreements: Vec<String>,
    /// When they are looked at again.
    pub agreements_review: Option<NaiveDate>,
    /// Roles.
    pub roles: Vec<RoleView>,
    /// Regular meetings.
    pub series: Vec<SeriesLine>,
    /// Ways to decide that it has agreed on; empty where it has agreed on none.
    pub ways: Vec<Method>,
    /// The usual one of them.
    pub usual_way: Option<Method>,
}

/// People, teams, roles, agreements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PeopleView {
    /// People.
    pub people: Vec<PersonView>,
    /// Teams.
    pub teams: Vec<TeamView>,
}
