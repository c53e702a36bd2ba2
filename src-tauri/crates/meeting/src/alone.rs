//! A role decides alone in its domain, outside a meeting; what it decides comes back for review.
//!
//! **Invariant:** only a holder decides, only what the team's rules leave to the role, and only about the team's own decisions.

use crate::asked::Asked;
use crate::choosing;
use crate::decision::{DecisionEvent, DecisionIntent, People, Record, Tally, in_force, number, recorded};
use crate::event::Fact;
use crate::id::{DecisionId, DecisionRef, PersonId};
use crate::method::{Answer, Ballot, Method, Particulars, Rule, role_decides};
use crate::person::tidy_tags;
use crate::proposal::{Version, Wording};
use crate::refusal::Refusal;
use crate::state::State;
use crate::team::Team;
use crate::{role, words};

/// Answers a role's decision; anything else is none of its business.
///
/// # Errors
/// Refuses who does not hold the role, what lies above its limit, and decisions of another team.
pub(crate) fn decide(state: &State, intent: DecisionIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let DecisionIntent::DecideAlone {
        id,
        team,
        role,
        person,
        statement,
        why,
        review,
        tags,
        consulted,
        above_limit,
        expects,
        supersedes,
        amends,
    } = intent
    else {
        return Ok(Vec::new());
    };
    let team = state.team(&team)?;
    let role = role::find(team, &role)?;
    choosing::allowed(team, Method::RoleDecides)?;
    let consulted = consulted
        .unwrap_or_default()
        .iter()
        .map(|person| state.person(person).map(|person| person.id.clone()))
        .collect::<Result<Vec<_>, Refusal>>()?;
    choosing::decides_alone(role, !consulted.is_empty())?;
    if above_limit == Some(true) {
        return Err(Refusal::new("above-limit").text("role", &role.name).hint("ask-in-a-meeting"));
    }
    let supersedes = of_the_team(state, team, supersedes)?;
    let amends = of_the_team(state, team, amends)?;
    let person = state.active_person(&person)?;
    let holders: Vec<PersonId> = role.holders.iter().map(|holder| holder.person.clone()).collect();
    if !holders.contains(&person.id) {
        return Err(Refusal::new("does-not-hold").person("person", &person.id).text("role", &role.name));
    }
    let rule = role_decides::Rule { version: 1, role: role.id.clone(), role_name: role.name.clone(), holders, level: role.level };
    let statement = words::text(&statement)?;
    let record = Record {
        team: team.id.clone(),
        number: number(team, asked.today()),
        meeting: None,
        item: None,
        item_title: String::new(),
        statement: statement.clone(),
        versions: vec![Version { text: statement, by: person.id.clone(), meets: None, at: asked.at }],
        wording: Wording {
            why: words::text_or_nothing(&why.unwrap_or_default())?,
            review,
            tags: tidy_tags(tags.unwrap_or_default())?,
            consulted: consulted.clone(),
            expects: words::text_or_nothing(&expects.unwrap_or_default())?,
            supersedes: supersedes.clone(),
            amends: amends.clone(),
            ..Wording::default()
        },
        tally: Tally {
            eligible: rule.holders.clone(),
            rule: Rule::RoleDecides(rule),
            recused: Vec::new(),
            objections: Vec::new(),
            particulars: Particulars::default(),
            ballots: vec![Ballot { person: person.id.clone(), answer: Answer::Decide, reason: String::new() }],
        },
        offered: Vec::new(),
        people: People { proposer: Some(person.id.clone()), deciders: vec![person.id.clone()], consulted, ..People::default() },
        at: asked.at,
        on: asked.today(),
    };
    let (decision, on): (DecisionId, _) = (asked.id_or(id), record.on);
    let mut facts = recorded(decision.clone(), record);
    facts.extend(supersedes.into_iter().map(|old| DecisionEvent::DecisionSuperseded { decision: old, by: decision.clone(), on }.into()));
    facts.extend(amends.into_iter().map(|old| DecisionEvent::DecisionAmended { decision: old, by: decision.clone() }.into()));
    Ok(facts)
}

/// Decisions that apply, of this team: a role ends or changes nothing of others.
fn of_the_team(state: &State, team: &Team, wanted: Option<Vec<DecisionRef>>) -> Result<Vec<DecisionId>, Refusal> {
    let mut found: Vec<DecisionId> = Vec::new();
    for wanted in wanted.unwrap_or_default() {
        let decision = in_force(state, &wanted)?;
        if state.decisions.get(&decision).is_none_or(|decision| decision.record.team != team.id) {
            return Err(Refusal::new("of-another-team").text("team", &team.name).hint("ask-in-a-meeting"));
        }
        if !found.contains(&decision) {
            found.push(decision);
        }
    }
    Ok(found)
}
