//! A role inside a team: its purpose, what it may decide alone (its domain), and who holds it until when.
//!
//! **Invariant:** a role belongs to one team for ever, and outlives whoever holds it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::id::{PersonId, RoleId, RoleRef};
use crate::refusal::Refusal;
use crate::team::Team;
use crate::words;

/// A role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// Somebody who holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// The last day of the term, if there is one.
    pub until: Option<NaiveDate>,
}

/// What happened to a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
            let holders = roles.iter().find(|known| known.id == *role).map(|known| known.holders.clone()).unwrap_or_default();
            let defined = Role {
                id: role.clone(),
                name: name.clone(),
                purpose: purpose.clone(),
                domain: domain.clone(),
                accountabilities: accountabilities.clone(),
                limit: limit.clone(),
                holders,
            };
            match roles.iter_mut().find(|known| known.id == *role) {
                Some(known) => *known = defined,
                None => roles.push(defined),
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
