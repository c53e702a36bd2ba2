//! A role inside a team: its purpose, what it may decide alone (its domain), and who holds it until when.
//!
//! **Invariant:** a role belongs to one team for ever, and outlives whoever holds it.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::id::{PersonId, RoleId, RoleRef};
use crate::method::Method;
use crate::refusal::Refusal;
use crate::team::Team;
use crate::words;

/// How far a team has handed a domain to a role, seen from the team. Source: Appelo, *Management 3.0* (2011).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 1: the team decides and tells the role.
    Tell,
    /// 2: the team decides and wins the role over.
    Sell,
    /// 3: the team asks the role, then decides.
    Consult,
    /// 4: both decide together.
    Agree,
    /// 5: the role decides after the team's advice.
    Advise,
    /// 6: the role decides, and the team asks afterwards.
    Inquire,
    /// 7: the role decides alone.
    Delegate,
}

impl Level {
    /// All of them, from 1 to 7.
    pub const ALL: [Self; 7] = [Self::Tell, Self::Sell, Self::Consult, Self::Agree, Self::Advise, Self::Inquire, Self::Delegate];
}

/// A role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Role {
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
    /// Above this the team decides, in the team's words ("up to 500 EUR").
    pub limit: Option<String>,
    /// Who holds it.
    pub holders: Vec<Holder>,
    /// How far its domain was handed to it; nothing where the team has not said so.
    #[serde(default)]
    pub level: Option<Level>,
    /// The method that runs above its limit.
    #[serde(default)]
    pub fallback: Option<Method>,
}

/// Somebody who holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// The last day of the term, if there is one.
    pub until: Option<NaiveDate>,
}

/// What happened to a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "to-role", rename_all = "kebab-case")]
pub enum RoleEvent {
    /// A role was defined, or defined anew.
    RoleDefined {
        role: RoleId,
        name: String,
        purpose: Option<String>,
        domain: Option<String>,
        accountabilities: Vec<String>,
        limit: Option<String>,
    },
    /// The team said how far its domain is handed to it.
    RoleDelegated { role: RoleId, level: Level, limit: Option<String>, fallback: Option<Method> },
    /// Somebody took it on.
    RoleGiven { role: RoleId, person: PersonId, until: Option<NaiveDate> },
    /// Somebody handed it back.
    RoleHandedBack { role: RoleId, person: PersonId },
}

/// A role as somebody writes it down.
pub(crate) struct NewRole {
    pub id: Option<RoleId>,
    pub name: String,
    pub purpose: Option<String>,
    pub domain: Option<String>,
    pub accountabilities: Option<Vec<String>>,
    pub limit: Option<String>,
}

/// The role meant in a team.
///
/// # Errors
/// Refuses an unknown role.
pub fn find<'a>(team: &'a Team, role: &RoleRef) -> Result<&'a Role, Refusal> {
    let wanted = words::folded(role.as_str());
    team.roles
        .iter()
        .find(|known| known.id.as_str() == role.as_str() || words::folded(&known.name) == wanted)
        .ok_or_else(|| Refusal::new("unknown-role").text("role", role.as_str()).text("team", &team.name))
}

/// Defines a role, or defines it anew when the id is known.
pub(crate) fn define(team: &Team, new: NewRole, asked: &mut Asked) -> Result<RoleEvent, Refusal> {
    let name = words::line(&new.name, words::NAME)?;
    let id: RoleId = asked.id_or(new.id);
    if team.roles.iter().any(|known| known.id != id && words::folded(&known.name) == words::folded(&name)) {
        return Err(Refusal::new("role-name-taken").text("role", name).hint("other-name"));
    }
    let optional = |text: Option<String>| -> Result<Option<String>, Refusal> {
        Ok(text.map(|text| words::text_or_nothing(&text)).transpose()?.filter(|text| !text.is_empty()))
    };
    Ok(RoleEvent::RoleDefined {
        role: id,
        name,
        purpose: optional(new.purpose)?,
        domain: optional(new.domain)?,
        accountabilities: new
            .accountabilities
            .unwrap_or_default()
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| words::line(line, words::TITLE))
            .collect::<Result<_, _>>()?,
        limit: optional(new.limit)?,
    })
}

/// Hands a domain to a role so far; what is left out of limit and fallback stays.
pub(crate) fn delegate(
    team: &Team,
    role: &RoleRef,
    level: Level,
    limit: Option<String>,
    fallback: Option<Method>,
) -> Result<RoleEvent, Refusal> {
    let role = find(team, role)?;
    let limit = match limit {
        Some(limit) => Some(words::text_or_nothing(&limit)?).filter(|limit| !limit.is_empty()),
        None => role.limit.clone(),
    };
    if fallback.is_some_and(|method| !method.opens_by_itself()) {
        return Err(Refusal::new("fallback-needs-more").hint("other-method"));
    }
    Ok(RoleEvent::RoleDelegated { role: role.id.clone(), level, limit, fallback: fallback.or(role.fallback) })
}

pub(crate) fn give(team: &Team, role: &RoleRef, person: PersonId, until: Option<NaiveDate>) -> Result<RoleEvent, Refusal> {
    let role = find(team, role)?;
    if !team.members.contains(&person) {
        return Err(Refusal::new("not-a-member").person("person", &person).text("team", &team.name).hint("join-first"));
    }
    Ok(RoleEvent::RoleGiven { role: role.id.clone(), person, until })
}

pub(crate) fn hand_back(team: &Team, role: &RoleRef, person: PersonId) -> Result<RoleEvent, Refusal> {
    let role = find(team, role)?;
    if !role.holders.iter().any(|holder| holder.person == person) {
        return Err(Refusal::new("does-not-hold").person("person", &person).text("role", &role.name));
    }
    Ok(RoleEvent::RoleHandedBack { role: role.id.clone(), person })
}

/// Folds one event into a team's roles.
pub(crate) fn evolve(roles: &mut Vec<Role>, event: &RoleEvent) {
    match event {
        RoleEvent::RoleDefined { role, name, purpose, domain, accountabilities, limit } => {
            let known = roles.iter().find(|known| known.id == *role);
            let (level, fallback) = known.map_or((None, None), |known| (known.level, known.fallback));
            let holders = known.map(|known| known.holders.clone()).unwrap_or_default();
            let defined = Role {
                id: role.clone(),
                name: name.clone(),
                purpose: purpose.clone(),
                domain: domain.clone(),
                accountabilities: accountabilities.clone(),
                limit: limit.clone(),
                holders,
                level,
                fallback,
            };
            match roles.iter_mut().find(|known| known.id == *role) {
                Some(known) => *known = defined,
                None => roles.push(defined),
            }
        }
        RoleEvent::RoleDelegated { role, level, limit, fallback } => {
            if let Some(known) = roles.iter_mut().find(|known| known.id == *role) {
                known.level = Some(*level);
                known.limit.clone_from(limit);
                known.fallback = *fallback;
            }
        }
        RoleEvent::RoleGiven { role, person, until } => {
            if let Some(known) = roles.iter_mut().find(|known| known.id == *role) {
                known.holders.retain(|holder| holder.person != *person);
                known.holders.push(Holder { person: person.clone(), until: *until });
            }
        }
        RoleEvent::RoleHandedBack { role, person } => {
            if let Some(known) = roles.iter_mut().find(|known| known.id == *role) {
                known.holders.retain(|holder| holder.person != *person);
            }
        }
    }
}
