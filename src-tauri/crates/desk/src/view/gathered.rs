//! What people did over a window of time: the meetings, decisions and follow-ups of a team, a series or everybody, counted.
//!
//! The record is read once and counted as often as there are windows: now, a year ago, quarter by quarter.
//!
//! **Invariant:** only meetings that are over count, and of people only what the record says they did; never how long they spoke.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::balance::{Balance, Kind};
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{FollowUpId, ItemId, MeetingId, MeetingRef, PersonId, RoleId, SeriesId, TeamId};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::method::{Method, Rule};
use baton_meeting::person::MeetingRole;
use baton_meeting::quarter::Quarter;
use baton_meeting::series::{Held, Spell};
use baton_meeting::state::State;
use chrono::{DateTime, Months, NaiveDate, Utc};

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
    /// Of the teams inside that team as well.
    pub inside: bool,
    /// Of one series.
    pub series: Option<SeriesId>,
}

impl Over {
    /// The same, a year earlier; nothing for a window without a beginning, and at the beginning of all dates.
    pub fn a_year_ago(&self) -> Option<Self> {
        let earlier = |date: NaiveDate| date.checked_sub_months(Months::new(12));
        Some(Self { from: Some(earlier(self.from?)?), until: earlier(self.until)?, ..self.clone() })
    }

    /// The teams that count; nothing for all.
    pub(crate) fn teams(&self, state: &State) -> Option<BTreeSet<TeamId>> {
        self.team.as_ref().map(|team| if self.inside { within_team(state, team) } else { BTreeSet::from([team.clone()]) })
    }

    fn covers(&self, date: NaiveDate) -> bool {
        date <= self.until && self.from.is_none_or(|from| date >= from)
    }
}

/// How some decisions were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The method.
    pub method: Method,
    /// The role that decided alone, with its name then; nothing where several decided.
    pub role: Option<(RoleId, String)>,
    /// How many decisions.
    pub decisions: u32,
    /// Who decided so.
    pub by: BTreeSet<PersonId>,
}

/// What was counted.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// Who did what.
    pub balance: Balance,
    /// How it was decided, in the order in which the ways first came up.
    pub ways: Vec<Way>,
}

/// One quarter of the trend.
#[derive(Clone, Debug)]
pub struct Point {
    /// Which.
    pub quarter: Quarter,
    /// The last day that was counted: the quarter's own, or the last of the window.
    pub until: NaiveDate,
    /// Who did what in it.
    pub balance: Balance,
}

impl Point {
    /// Whether the quarter was not over on the last day counted.
    pub fn so_far(&self) -> bool {
        self.until < self.quarter.last()
    }
}

/// What the record says of a team, a series or everybody, over all of a span.
pub struct Record {
    over: Over,
    held: Vec<Meeting>,
    past: Vec<Arc<Held>>,
    decisions: Vec<Decision>,
    follow_ups: Vec<FollowUp>,
    taken: Vec<(FollowUpId, PersonId, NaiveDate)>,
    members: BTreeSet<PersonId>,
    today: NaiveDate,
}

/// Counts what people did.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn gather(desk: &Desk, state: &State, over: &Over) -> Result<Gathered, Problem> {
    Ok(read(desk, state, over)?.within(over))
}

/// Reads once what can then be counted over any window inside the span.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn read(desk: &Desk, state: &State, over: &Over) -> Result<Record, Problem> {
    let teams = over.teams(state);
    let ours = |team: &TeamId| teams.as_ref().is_none_or(|teams| teams.contains(team));
    // One team is asked for by its column; several are read with all others and picked.
    let team = teams.as_ref().filter(|teams| teams.len() == 1).and_then(|teams| teams.first()).cloned();
    let mut held = desk.journal().meetings(&MeetingsAsked {
        stages: vec![Stage::Closed, Stage::Approved],
        team: team.clone(),
        series: over.series.clone(),
        from: over.from,
        until: Some(over.until),
        ..MeetingsAsked::default()
    })?;
    held.retain(|meeting| ours(&meeting.team));
    let asked = DecisionsAsked { team: team.clone(), from: over.from, until: Some(over.until), ..DecisionsAsked::default() };
    let (mut decisions, _) = desk.journal().decisions(&asked)?;
    // Found newest first; ways are told in the order in which they came up.
    decisions.reverse();
    decisions.retain(|decision| ours(&decision.record.team));
    let mut follow_ups = desk.journal().follow_ups(&FollowUpsAsked { team, ..FollowUpsAsked::default() })?;
    follow_ups.retain(|follow_up| ours(&follow_up.team));
    if let Some(series) = &over.series {
        let mut origins = Origins { series, known: held.iter().map(|meeting| (meeting.id.clone(), true)).collect() };
        decisions = origins.picked(desk, decisions, |decision| decision.record.meeting.as_ref())?;
        follow_ups = origins.picked(desk, follow_ups, |follow_up| follow_up.meeting.as_ref())?;
    }
    let known: BTreeSet<&FollowUpId> = follow_ups.iter().map(|follow_up| &follow_up.id).collect();
    let day = |at: DateTime<Utc>| at.with_timezone(&desk.zone()).date_naive();
    let taken = desk.journal().takings()?.into_iter().filter(|taking| known.contains(&taking.follow_up));
    let past = state.series.values().filter(|series| over.series.as_ref().is_none_or(|id| *id == series.id) && ours(&series.team));
    Ok(Record {
        over: over.clone(),
        past: past.flat_map(|series| series.past.iter().filter(|one| over.covers(one.date)).cloned()).collect(),
        members: members(state, teams.as_ref(), over.series.as_ref()),
        today: state.today,
        taken: taken.map(|taking| (taking.follow_up, taking.person, day(taking.at))).collect(),
        held,
        decisions,
        follow_ups,
    })
}

impl Record {
    /// Counts one window. Until today, those who could have are the members of today; in a window that ended before, those
    /// who were expected then.
    pub fn within(&self, over: &Over) -> Gathered {
        let held: Vec<&Meeting> = self.held.iter().filter(|meeting| over.covers(meeting.date)).collect();
        let past: Vec<&Held> = self.past.iter().map(|one| &**one).filter(|one| over.covers(one.date)).collect();
        let people: BTreeSet<PersonId> = if over.until < self.today {
            let then = held.iter().flat_map(|meeting| meeting.expected.iter().chain(&meeting.attended));
            then.chain(past.iter().flat_map(|one| &one.present)).cloned().collect()
        } else {
            self.members.clone()
        };
        let mut balance = Balance::among(people);
        balance.meetings = held.len() + past.len();
        // An item that comes back keeps its identity: it was brought once, by whoever had it first.
        let mut brought: BTreeSet<&ItemId> = BTreeSet::new();
        for meeting in &held {
            let until = meeting.closed.or_else(|| meeting.spells.last().map(|spell| spell.from));
            until.iter().for_each(|until| roles(&mut balance, &meeting.did(*until)));
            meeting.items.iter().filter(|item| brought.insert(&item.id)).for_each(|item| balance.count(Kind::Brought, &item.owner));
        }
        past.iter().for_each(|one| roles(&mut balance, &one.did));
        let mut ways = Vec::new();
        for decision in self.decisions.iter().filter(|decision| over.covers(decision.record.on)) {
            decided(&mut balance, decision);
            way(&mut ways, decision);
        }
        // Who took one, gave it back and took it again took one.
        let took: BTreeSet<(&FollowUpId, &PersonId)> =
            self.taken.iter().filter(|(.., on)| over.covers(*on)).map(|(follow_up, person, _)| (follow_up, person)).collect();
        took.into_iter().for_each(|(_, person)| balance.count(Kind::Took, person));
        for follow_up in &self.follow_ups {
            if let Stand::Done { person: Some(person), on } = &follow_up.stand
                && over.covers(*on)
            {
                balance.count(Kind::Finished, person);
            }
        }
        Gathered { balance, ways }
    }

    /// Quarter by quarter, the oldest first: those that a window touches, and at least the last four; none before the first
    /// meeting that was read. Quarters are counted whole, but for what lies after the window.
    pub fn trend(&self, over: &Over) -> Vec<Point> {
        let dates = self.held.iter().map(|meeting| meeting.date).chain(self.past.iter().map(|one| one.date));
        let Some(oldest) = dates.min() else { return Vec::new() };
        // What is not yet has no quarter.
        let until = over.until.min(self.today);
        let last = Quarter::of(until);
        let first = trend_from(over).map_or(Quarter::of(oldest), |from| Quarter::of(from.max(oldest)));
        let quarters = std::iter::successors(Some(first), |quarter| Some(quarter.after(1))).take_while(|quarter| *quarter <= last);
        quarters
            .map(|quarter| {
                let until = quarter.last().min(until);
                let whole = Over { from: Some(quarter.first()), until, ..self.over.clone() };
                Point { quarter, until, balance: self.within(&whole).balance }
            })
            .collect()
    }
}

/// The first day of the first quarter of a window's trend; nothing for a window without a beginning.
fn trend_from(over: &Over) -> Option<NaiveDate> {
    Some(Quarter::of(over.from?).min(Quarter::of(over.until).after(-3)).first())
}

/// The span that has to be read for a window, its trend and the same window a year ago.
pub fn span(over: &Over) -> Over {
    let from = over.a_year_ago().map_or(over.from, |then| then.from);
    Over { from: from.zip(trend_from(over)).map(|(from, trend)| from.min(trend)), ..over.clone() }
}

/// A team and all teams inside it.
fn within_team(state: &State, team: &TeamId) -> BTreeSet<TeamId> {
    let mut found = BTreeSet::from([team.clone()]);
    loop {
        let more: Vec<TeamId> = state
            .teams
            .values()
            .filter(|team| team.parent.as_ref().is_some_and(|parent| found.contains(parent)) && !found.contains(&team.id))
            .map(|team| team.id.clone())
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// Who is a member now: of the teams, of the team of the series, or of anything.
fn members(state: &State, teams: Option<&BTreeSet<TeamId>>, series: Option<&SeriesId>) -> BTreeSet<PersonId> {
    let here = |person: &PersonId| state.people.get(person).is_some_and(|person| !person.left);
    let of_series = series.and_then(|series| state.series.get(series)).map(|series| BTreeSet::from([series.team.clone()]));
    match teams.or(of_series.as_ref()) {
        Some(teams) => teams
            .iter()
            .filter_map(|team| state.teams.get(team))
            .flat_map(|team| &team.members)
            .filter(|person| here(person))
            .cloned()
            .collect(),
        None => state.people.keys().filter(|person| here(person)).cloned().collect(),
    }
}

/// Which meetings are of a series; one that was not read is looked up once.
struct Origins<'a> {
    series: &'a SeriesId,
    known: BTreeMap<MeetingId, bool>,
}

impl Origins<'_> {
    fn picked<T>(&mut self, desk: &Desk, all: Vec<T>, origin: impl Fn(&T) -> Option<&MeetingId>) -> Result<Vec<T>, Problem> {
        let mut picked = Vec::new();
        for one in all {
            let Some(meeting) = origin(&one) else { continue };
            let ours = match self.known.get(meeting) {
                Some(ours) => *ours,
                None => {
                    let found = desk.journal().meeting(&MeetingRef::from(meeting))?;
                    let ours = found.is_some_and(|found| found.series.as_ref() == Some(self.series));
                    self.known.insert(meeting.clone(), ours);
                    ours
                }
            };
            if ours {
                picked.push(one);
            }
        }
        Ok(picked)
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
    // Once for each decision, whatever they said in it. Who abstained spoke neither for nor against.
    let remarks = people.objected.iter().chain(&people.concerned).chain(&people.stood_aside).chain(&people.blocked);
    let remarks = remarks.map(|remark| &remark.person);
    let met = decision.record.tally.objections.iter().map(|(person, _)| person);
    let stood: BTreeSet<&PersonId> = remarks.chain(met).chain(&people.improved).collect();
    stood.into_iter().for_each(|person| balance.count(Kind::Objected, person));
}

fn way(ways: &mut Vec<Way>, decision: &Decision) {
    let rule = &decision.record.tally.rule;
    let method = rule.method();
    let role = if let Rule::RoleDecides(rule) = rule { Some((rule.role.clone(), rule.role_name.clone())) } else { None };
    let by = decision.record.people.deciders.iter().cloned();
    // A role that was given another name is the same role.
    let same = |way: &&mut Way| way.method == method && way.role.as_ref().map(|(id, _)| id) == role.as_ref().map(|(id, _)| id);
    match ways.iter_mut().find(same) {
        Some(way) => {
            way.decisions += 1;
            way.by.extend(by);
        }
        None => ways.push(Way { method, role, decisions: 1, by: by.collect() }),
    }
}
