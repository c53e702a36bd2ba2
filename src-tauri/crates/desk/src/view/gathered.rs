//! What people did over a window of time: the meetings, decisions and follow-ups of a team, a series or everybody, counted.
//!
//! **Invariant:** only meetings that are over count, and of people only what the record says they did; never how long they spoke.

use std::collections::{BTreeMap, BTreeSet};

use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::balance::{Balance, Kind};
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{MeetingId, PersonId, SeriesId, TeamId};
use baton_meeting::meeting::Stage;
use baton_meeting::method::{Method, Rule};
use baton_meeting::person::MeetingRole;
use baton_meeting::series::Spell;
use baton_meeting::state::State;
use chrono::NaiveDate;

use crate::desk::Desk;
use crate::problem::Problem;

/// Over what is counted.
#[derive(Clone, Debug)]
pub struct Over {
    /// From this day on; from the beginning when left out.
    pub from: Option<NaiveDate>,
    /// Until this day, and on it.
    pub until: NaiveDate,
    /// Of one team; of everybody when left out.
    pub team: Option<TeamId>,
    /// Of one series.
    pub series: Option<SeriesId>,
}

impl Over {
    fn covers(&self, date: NaiveDate) -> bool {
        date <= self.until && self.from.is_none_or(|from| date >= from)
    }
}

/// How some decisions were made: the method, the name of the role where one decided alone, and how many.
pub type Way = (Method, Option<String>, u32);

/// What was counted.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// Who did what.
    pub balance: Balance,
    /// How it was decided, in the order in which the ways first came up.
    pub ways: Vec<Way>,
}

/// Counts what people did. Until today, those who could have are the members of today; in a window that ended before, those who
/// were expected then.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn gather(desk: &Desk, state: &State, over: &Over) -> Result<Gathered, Problem> {
    let held = desk.journal().meetings(&MeetingsAsked {
        stages: vec![Stage::Closed, Stage::Approved],
        team: over.team.clone(),
        series: over.series.clone(),
        from: over.from,
        until: Some(over.until),
        ..MeetingsAsked::default()
    })?;
    let asked = DecisionsAsked { team: over.team.clone(), from: over.from, until: Some(over.until), ..DecisionsAsked::default() };
    let (decisions, _) = desk.journal().decisions(&asked)?;
    let follow_ups = desk.journal().follow_ups(&FollowUpsAsked { team: over.team.clone(), ..FollowUpsAsked::default() })?;
    let past: Vec<_> = state
        .series
        .values()
        .filter(|series| over.series.as_ref().is_none_or(|id| *id == series.id))
        .filter(|series| over.team.as_ref().is_none_or(|team| *team == series.team))
        .flat_map(|series| series.past.iter().filter(|one| over.covers(one.date)))
        .collect();
    let people: BTreeSet<PersonId> = if over.until < state.today {
        let then = held.iter().flat_map(|meeting| meeting.expected.iter().chain(&meeting.attended));
        then.chain(past.iter().flat_map(|one| &one.present)).cloned().collect()
    } else {
        members(state, over)
    };
    let mut balance = Balance::among(people);
    balance.meetings = held.len() + past.len();
    let mut meetings: BTreeSet<&MeetingId> = BTreeSet::new();
    for meeting in &held {
        meetings.insert(&meeting.id);
        let until = meeting.closed.or_else(|| meeting.spells.last().map(|spell| spell.from));
        until.iter().for_each(|until| roles(&mut balance, &meeting.did(*until)));
        meeting.items.iter().for_each(|item| balance.count(Kind::Brought, &item.owner));
    }
    past.iter().for_each(|one| roles(&mut balance, &one.did));
    let ours = |meeting: Option<&MeetingId>| over.series.is_none() || meeting.is_some_and(|meeting| meetings.contains(meeting));
    let mut ways = Vec::new();
    for decision in decisions.iter().filter(|decision| ours(decision.record.meeting.as_ref())) {
        decided(&mut balance, decision);
        way(&mut ways, &decision.record.tally.rule);
    }
    for follow_up in follow_ups.iter().filter(|follow_up| ours(follow_up.meeting.as_ref())) {
        promised(&mut balance, desk, over, follow_up);
    }
    Ok(Gathered { balance, ways })
}

/// Who is a member now: of the team, of the team of the series, or of anything.
fn members(state: &State, over: &Over) -> BTreeSet<PersonId> {
    let series = over.series.as_ref().and_then(|series| state.series.get(series)).map(|series| &series.team);
    match over.team.as_ref().or(series).and_then(|team| state.teams.get(team)) {
        Some(team) => team.members.iter().cloned().collect(),
        None => state.people.values().filter(|person| !person.left).map(|person| person.id.clone()).collect(),
    }
}

fn roles(balance: &mut Balance, did: &BTreeMap<MeetingRole, Vec<Spell>>) {
    for (role, spells) in did {
        let kind = match role {
            MeetingRole::Facilitator => Kind::Led,
            MeetingRole::Scribe => Kind::Wrote,
            MeetingRole::Timekeeper => Kind::KeptTime,
            MeetingRole::Coach => Kind::Coached,
            MeetingRole::Beside => continue,
        };
        balance.share_out(kind, spells);
    }
}

fn decided(balance: &mut Balance, decision: &Decision) {
    let people = &decision.record.people;
    people.deciders.iter().for_each(|person| balance.count(Kind::Decided, person));
    people.proposer.iter().for_each(|person| balance.count(Kind::Proposed, person));
    // Once for each decision, whatever they said in it.
    let remarks = people.objected.iter().chain(&people.concerned).chain(&people.stood_aside).chain(&people.blocked);
    let remarks = remarks.map(|remark| &remark.person);
    let stood: BTreeSet<&PersonId> = remarks.chain(&people.abstained).collect();
    stood.into_iter().for_each(|person| balance.count(Kind::Objected, person));
}

fn way(ways: &mut Vec<Way>, rule: &Rule) {
    let role = match rule {
        Rule::RoleDecides(rule) => Some(rule.role_name.clone()),
        _ => None,
    };
    let method = rule.method();
    match ways.iter_mut().find(|(known, of, _)| *known == method && *of == role) {
        Some((_, _, count)) => *count += 1,
        None => ways.push((method, role, 1)),
    }
}

fn promised(balance: &mut Balance, desk: &Desk, over: &Over, follow_up: &FollowUp) {
    let made = follow_up.made.with_timezone(&desk.zone()).date_naive();
    if let Some(owner) = follow_up.stand.owner().filter(|_| over.covers(made)) {
        balance.count(Kind::Took, owner);
    }
    if let Stand::Done { person: Some(person), on } = &follow_up.stand
        && over.covers(*on)
    {
        balance.count(Kind::Finished, person);
    }
}
