//! People who meet: a purpose, members, at most five agreements, roles with domains, and items waiting for a meeting.
//!
//! **Invariant:** a decision's number is counted here once and never given again.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::agenda::{Item, NewItem};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{DecisionId, ItemId, ItemRef, PersonId, PersonRef, RoleId, RoleRef, Stream, TeamId, TeamRef};
use crate::method::Method;
use crate::person::Readiness;
use crate::refusal::Refusal;
use crate::role::{Level, Role, RoleEvent};
use crate::state::State;
use crate::{agenda, role, series, words};

/// The most lines a team's agreements have.
pub const AGREEMENTS: usize = 5;

/// A team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Team {
    /// Identity.
    pub id: TeamId,
    /// Name.
    pub name: String,
    /// The aim that decisions can link to.
    pub purpose: Option<String>,
    /// The team it is part of.
    pub parent: Option<TeamId>,
    /// Members, in the order in which they joined.
    pub members: Vec<PersonId>,
    /// How we treat each other.
    pub agreements: Vec<String>,
    /// When the agreements are looked at again.
    pub agreements_review: Option<NaiveDate>,
    /// Roles with domains.
    pub roles: Vec<Role>,
    /// Items waiting for a meeting.
    pub backlog: Vec<Item>,
    /// How many decision numbers were given, by year.
    pub numbers: BTreeMap<i32, u32>,
    /// How this team decides.
    #[serde(default)]
    pub ways: Ways,
}

/// How a team decides: the methods it has agreed on, all when none is named, and the one it begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ways {
    /// The methods that may be used.
    pub allowed: Vec<Method>,
    /// What is suggested first.
    pub usual: Option<Method>,
}

/// What happened to a team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum TeamEvent {
    /// A team was formed.
    TeamFormed {
        team: TeamId,
        name: String,
        #[serde(default)]
        purpose: Option<String>,
        #[serde(default)]
        parent: Option<TeamId>,
    },
    /// Name or purpose changed; both as they are now.
    TeamDescribed { team: TeamId, name: String, purpose: Option<String> },
    /// Somebody joined.
    MemberJoined { team: TeamId, person: PersonId },
    /// Somebody left the team.
    MemberLeft { team: TeamId, person: PersonId },
    /// The team agreed how to treat each other.
    AgreementsMade { team: TeamId, lines: Vec<String>, review: Option<NaiveDate> },
    /// The team agreed how it decides.
    WaysAgreed { team: TeamId, allowed: Vec<Method>, usual: Option<Method> },
    /// Something happened to a role.
    RoleChanged { team: TeamId, change: RoleEvent },
    /// An item waits for a meeting.
    ItemShelved { team: TeamId, item: Item },
    /// A waiting item was taken into a meeting or dropped.
    ItemUnshelved { team: TeamId, item: ItemId },
    /// A decision got its number.
    NumberGiven { team: TeamId, decision: DecisionId, year: i32, number: u32 },
}

/// What can be asked for about teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum TeamIntent {
    /// Form a team.
    FormTeam { id: Option<TeamId>, name: String, purpose: Option<String>, parent: Option<TeamRef>, members: Option<Vec<PersonRef>> },
    /// Change a team's name or purpose.
    DescribeTeam { team: TeamRef, name: Option<String>, purpose: Option<String> },
    /// Join a team.
    JoinTeam { team: TeamRef, person: PersonRef },
    /// Leave a team.
    LeaveTeam { team: TeamRef, person: PersonRef },
    /// Make the team's agreements: at most five lines, with a date to look at them again.
    MakeAgreements { team: TeamRef, lines: Vec<String>, review: Option<NaiveDate> },
    /// Define a role with its domain.
    DefineRole {
        team: TeamRef,
        id: Option<RoleId>,
        name: String,
        purpose: Option<String>,
        domain: Option<String>,
        accountabilities: Option<Vec<String>>,
        limit: Option<String>,
    },
    /// Agree which methods the team uses, all when none is named, and which one it begins with.
    AgreeWays { team: TeamRef, allowed: Vec<Method>, usual: Option<Method> },
    /// Say how far a role's domain is handed to it, up to which limit, and what runs above that.
    DelegateDomain { team: TeamRef, role: RoleRef, level: Level, limit: Option<String>, fallback: Option<Method> },
    /// Give a role to somebody, until a date if there is a term.
    GiveRole { team: TeamRef, role: RoleRef, person: PersonRef, until: Option<NaiveDate> },
    /// Hand a role back.
    HandBackRole { team: TeamRef, role: RoleRef, person: PersonRef },
    /// Put an item on the team's backlog.
    ShelveItem { team: TeamRef, item: NewItem },
    /// Drop an item from the backlog.
    UnshelveItem { team: TeamRef, item: ItemRef },
}

/// Answers what was asked about teams.
///
/// # Errors
/// Refuses unreadable names, unknown people or teams, joining twice, more than five agreements.
pub fn decide(state: &State, intent: TeamIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        TeamIntent::FormTeam { id, name, purpose, parent, members } => {
            let team: TeamId = asked.id_or(id);
            if state.teams.contains_key(&team) {
                return Err(Refusal::new("id-taken").text("id", team.as_str()));
            }
            let name = words::line(&name, words::NAME)?;
            if state.teams.values().any(|known| words::folded(&known.name) == words::folded(&name)) {
                return Err(Refusal::new("team-name-taken").text("name", name).hint("other-name"));
            }
            let purpose = purpose.map(|purpose| words::text_or_nothing(&purpose)).transpose()?.filter(|text| !text.is_empty());
            let parent = parent.map(|parent| state.team(&parent).map(|team| team.id.clone())).transpose()?;
            let mut facts = vec![TeamEvent::TeamFormed { team: team.clone(), name, purpose, parent }.into()];
            let mut joined: Vec<PersonId> = Vec::new();
            for person in members.unwrap_or_default() {
                let person = state.active_person(&person)?.id.clone();
                if !joined.contains(&person) {
                    joined.push(person.clone());
                    facts.push(TeamEvent::MemberJoined { team: team.clone(), person }.into());
                }
            }
            Ok(facts)
        }
        TeamIntent::DescribeTeam { team, name, purpose } => {
            let team = state.team(&team)?;
            let name = name.map_or(Ok(team.name.clone()), |name| words::line(&name, words::NAME))?;
            let purpose = match purpose {
                Some(purpose) => Some(words::text_or_nothing(&purpose)?).filter(|text| !text.is_empty()),
                None => team.purpose.clone(),
            };
            Ok(vec![TeamEvent::TeamDescribed { team: team.id.clone(), name, purpose }.into()])
        }
        TeamIntent::JoinTeam { team, person } => {
            let team = state.team(&team)?;
            let person = state.active_person(&person)?;
            if team.members.contains(&person.id) {
                return Err(Refusal::new("member-already").person("person", &person.id).text("team", &team.name));
            }
            Ok(join(state, team, &person.id, person.readiness.get(&crate::person::MeetingRole::Facilitator).copied()))
        }
        TeamIntent::LeaveTeam { team, person } => {
            let team = state.team(&team)?;
            let person = state.person(&person)?;
            if !team.members.contains(&person.id) {
                return Err(Refusal::new("not-a-member").person("person", &person.id).text("team", &team.name));
            }
            Ok(leave(state, team, &person.id))
        }
        TeamIntent::MakeAgreements { team, lines, review } => {
            let team = state.team(&team)?;
            let lines = lines
                .iter()
                .filter(|line| !line.trim().is_empty())
                .map(|line| words::line(line, words::TITLE))
                .collect::<Result<Vec<_>, _>>()?;
            if lines.len() > AGREEMENTS {
                return Err(Refusal::new("too-many-agreements").number("most", AGREEMENTS as i64).hint("strike-one"));
            }
            Ok(vec![TeamEvent::AgreementsMade { team: team.id.clone(), lines, review }.into()])
        }
        TeamIntent::DefineRole { team, id, name, purpose, domain, accountabilities, limit } => {
            let team = state.team(&team)?;
            let new = role::NewRole { id, name, purpose, domain, accountabilities, limit };
            Ok(vec![changed(team, role::define(team, new, asked)?)])
        }
        TeamIntent::AgreeWays { team, allowed, usual } => {
            let team = state.team(&team)?;
            if allowed.iter().chain(&usual).any(|method| *method == Method::Before) {
                return Err(Refusal::new("before-is-no-way").hint("other-method"));
            }
            let mut tidy: Vec<Method> = Vec::new();
            for method in allowed {
                if !tidy.contains(&method) {
                    tidy.push(method);
                }
            }
            if let Some(usual) = usual
                && !tidy.is_empty()
                && !tidy.contains(&usual)
            {
                return Err(Refusal::new("usual-not-allowed").hint("allow-it-too"));
            }
            Ok(vec![TeamEvent::WaysAgreed { team: team.id.clone(), allowed: tidy, usual }.into()])
        }
        TeamIntent::DelegateDomain { team, role, level, limit, fallback } => {
            let team = state.team(&team)?;
            Ok(vec![changed(team, role::delegate(team, &role, level, limit, fallback)?)])
        }
        TeamIntent::GiveRole { team, role, person, until } => {
            let team = state.team(&team)?;
            let person = state.active_person(&person)?.id.clone();
            Ok(vec![changed(team, role::give(team, &role, person, until)?)])
        }
        TeamIntent::HandBackRole { team, role, person } => {
            let team = state.team(&team)?;
            let person = state.person(&person)?.id.clone();
            Ok(vec![changed(team, role::hand_back(team, &role, person)?)])
        }
        TeamIntent::ShelveItem { team, item } => {
            let team = state.team(&team)?;
            let item = agenda::new_item(state, item, asked)?;
            Ok(vec![TeamEvent::ItemShelved { team: team.id.clone(), item }.into()])
        }
        TeamIntent::UnshelveItem { team, item } => {
            let team = state.team(&team)?;
            let item = shelved(team, &item)?.id.clone();
            Ok(vec![TeamEvent::ItemUnshelved { team: team.id.clone(), item }.into()])
        }
    }
}

/// A waiting item by id or title.
pub(crate) fn shelved<'a>(team: &'a Team, item: &ItemRef) -> Result<&'a Item, Refusal> {
    agenda::find(&team.backlog, item)
}

/// Joining a team means joining the rotas of its series.
pub(crate) fn join(state: &State, team: &Team, person: &PersonId, readiness: Option<Readiness>) -> Vec<Fact> {
    let mut facts = vec![TeamEvent::MemberJoined { team: team.id.clone(), person: person.clone() }.into()];
    facts.extend(series::join_all(state, &team.id, person, readiness));
    facts
}

/// Leaving a team means handing back its roles and leaving its rotas.
pub(crate) fn leave(state: &State, team: &Team, person: &PersonId) -> Vec<Fact> {
    let mut facts: Vec<Fact> = team
        .roles
        .iter()
        .filter(|role| role.holders.iter().any(|holder| holder.person == *person))
        .map(|role| changed(team, RoleEvent::RoleHandedBack { role: role.id.clone(), person: person.clone() }))
        .collect();
    facts.push(TeamEvent::MemberLeft { team: team.id.clone(), person: person.clone() }.into());
    facts.extend(series::leave_all(state, &team.id, person));
    facts
}

pub(crate) fn changed(team: &Team, change: RoleEvent) -> Fact {
    TeamEvent::RoleChanged { team: team.id.clone(), change }.into()
}

impl TeamEvent {
    /// The team it happened to.
    pub fn team(&self) -> &TeamId {
        match self {
            Self::TeamFormed { team, .. }
            | Self::TeamDescribed { team, .. }
            | Self::MemberJoined { team, .. }
            | Self::MemberLeft { team, .. }
            | Self::AgreementsMade { team, .. }
            | Self::WaysAgreed { team, .. }
            | Self::RoleChanged { team, .. }
            | Self::ItemShelved { team, .. }
            | Self::ItemUnshelved { team, .. }
            | Self::NumberGiven { team, .. } => team,
        }
    }
}

impl From<TeamEvent> for Fact {
    fn from(event: TeamEvent) -> Self {
        Self { stream: Stream::Team(event.team().clone()), event: event.into() }
    }
}

/// Folds one event into a team.
pub fn evolve(team: Option<Team>, event: &TeamEvent) -> Option<Team> {
    if let TeamEvent::TeamFormed { team, name, purpose, parent } = event {
        return Some(Team {
            id: team.clone(),
            name: name.clone(),
            purpose: purpose.clone(),
            parent: parent.clone(),
            members: Vec::new(),
            agreements: Vec::new(),
            agreements_review: None,
            roles: Vec::new(),
            backlog: Vec::new(),
            numbers: BTreeMap::new(),
            ways: Ways::default(),
        });
    }
    let mut team = team?;
    match event {
        TeamEvent::TeamFormed { .. } => {}
        TeamEvent::TeamDescribed { name, purpose, .. } => {
            team.name = name.clone();
            team.purpose = purpose.clone();
        }
        TeamEvent::MemberJoined { person, .. } => {
            if !team.members.contains(person) {
                team.members.push(person.clone());
            }
        }
        TeamEvent::MemberLeft { person, .. } => team.members.retain(|member| member != person),
        TeamEvent::AgreementsMade { lines, review, .. } => {
            team.agreements = lines.clone();
            team.agreements_review = *review;
        }
        TeamEvent::WaysAgreed { allowed, usual, .. } => team.ways = Ways { allowed: allowed.clone(), usual: *usual },
        TeamEvent::RoleChanged { change, .. } => role::evolve(&mut team.roles, change),
        TeamEvent::ItemShelved { item, .. } => {
            // Given to another owner it keeps its place among what waits.
            match team.backlog.iter_mut().find(|known| known.id == item.id) {
                Some(known) => *known = item.clone(),
                None => team.backlog.push(item.clone()),
            }
        }
        TeamEvent::ItemUnshelved { item, .. } => team.backlog.retain(|known| known.id != *item),
        TeamEvent::NumberGiven { year, number, .. } => {
            let last = team.numbers.entry(*year).or_insert(0);
            *last = (*last).max(*number);
        }
    }
    Some(team)
}
