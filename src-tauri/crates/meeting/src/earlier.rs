//! What was decided and promised before Baton, brought in as it was written down.
//!
//! Decisions keep the day on which they were made, and get numbers of that year; each names the file and the line in which it
//! stands. Somebody who is named for a follow-up is asked for it, and owns it only once they say yes.
//!
//! **Invariant:** everything is brought in at once and can be taken back at once; nobody is made to have answered, led or voted.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::asked::Asked;
use crate::decision::{DecisionEvent, Ended, Number, People, Record, Status, Tally};
use crate::event::Fact;
use crate::follow_up::FollowUpEvent;
use crate::id::{DecisionId, FollowUpId, PersonId, PersonRef, TeamRef};
use crate::method::{Particulars, Rule, before};
use crate::proposal::Wording;
use crate::refusal::Refusal;
use crate::state::State;
use crate::team::TeamEvent;
use crate::words;

/// The most decisions and follow-ups that are brought in at once.
pub const MOST: usize = 20_000;
/// The longest name of a file.
const FILE: usize = 400;

/// Where something from before Baton stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The file, as it is called; no path outside of it.
    pub file: String,
    /// The line, counted from one.
    pub line: u32,
}

/// A decision from before Baton, as it was written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PastDecision {
    /// Identity, where the caller brings one.
    pub id: Option<DecisionId>,
    /// What was decided.
    pub statement: String,
    /// The day it is of.
    pub on: NaiveDate,
    /// Where it stands.
    pub source: Source,
    /// Why, where that is said.
    pub why: Option<String>,
    /// How it was decided, in the words of the file.
    pub how: Option<String>,
    /// What else was considered.
    pub options: Option<Vec<String>>,
    /// The item it belonged to.
    pub item: Option<String>,
    /// Who decided, where the file says so and they are here.
    pub deciders: Option<Vec<PersonRef>>,
    /// It was decided against.
    pub against: Option<bool>,
    /// It holds no longer: why, in the words of the file.
    pub ended: Option<String>,
}

/// A follow-up from before Baton that is still to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PastFollowUp {
    /// Identity, where the caller brings one.
    pub id: Option<FollowUpId>,
    /// What.
    pub what: String,
    /// Where it stands.
    pub source: Source,
    /// Until when, where that is said.
    pub due: Option<NaiveDate>,
    /// Who is named for it and is here: they are asked.
    pub ask: Option<PersonRef>,
}

/// What can be asked for about what was before Baton.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum EarlierIntent {
    /// Bring in what a team decided and promised before Baton.
    BringInEarlier { team: TeamRef, decisions: Vec<PastDecision>, follow_ups: Option<Vec<PastFollowUp>> },
}

/// Answers what was asked about what was before Baton.
///
/// # Errors
/// Refuses days to come, too many at once, people who are not here, and identities that are taken.
pub fn decide(state: &State, intent: EarlierIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let EarlierIntent::BringInEarlier { team, decisions, follow_ups } = intent;
    let team = state.team(&team)?;
    let follow_ups = follow_ups.unwrap_or_default();
    if decisions.is_empty() && follow_ups.is_empty() {
        return Err(Refusal::new("nothing-to-bring-in"));
    }
    if decisions.len() + follow_ups.len() > MOST {
        return Err(Refusal::new("too-much-to-bring-in").number("most", MOST).hint("bring-in-parts"));
    }
    let mut numbers: BTreeMap<i32, u32> = team.numbers.clone();
    // In the order in which they were made, so that the numbers of a year follow its days.
    let mut decisions = decisions;
    decisions.sort_by_key(|one| one.on);
    let mut facts = Vec::new();
    for one in decisions {
        if one.on > asked.today() {
            return Err(Refusal::new("earlier-in-the-future").date("date", one.on));
        }
        let id: DecisionId = asked.id_or(one.id.clone());
        if state.decisions.contains_key(&id) {
            return Err(Refusal::new("id-taken").text("id", id.as_str()));
        }
        let count = numbers.entry(one.on.year()).and_modify(|last| *last += 1).or_insert(1);
        let number = Number { year: one.on.year(), count: *count };
        facts.push(TeamEvent::NumberGiven { team: team.id.clone(), decision: id.clone(), year: number.year, number: number.count }.into());
        let because = one.ended.as_deref().map(words::text_or_nothing).transpose()?;
        let ended = because.map(|because| Ended { status: Status::Expired, because, on: one.on });
        let record = record(state, team.id.clone(), number, one, asked)?;
        facts.push(DecisionEvent::DecisionBroughtIn { decision: id, record: Box::new(record), ended }.into());
    }
    for one in follow_ups {
        let id: FollowUpId = asked.id_or(one.id);
        if state.follow_ups.contains_key(&id) {
            return Err(Refusal::new("id-taken").text("id", id.as_str()));
        }
        facts.push(
            FollowUpEvent::FollowUpOffered {
                follow_up: id.clone(),
                what: words::line(&one.what, words::TITLE)?,
                due: one.due,
                team: team.id.clone(),
                meeting: None,
                item: None,
                decision: None,
                source: Some(source(one.source)?),
                at: asked.at,
            }
            .into(),
        );
        if let Some(person) = one.ask {
            facts.push(FollowUpEvent::FollowUpAsked { follow_up: id, person: state.active_person(&person)?.id.clone() }.into());
        }
    }
    Ok(facts)
}

fn record(state: &State, team: crate::id::TeamId, number: Number, one: PastDecision, asked: &Asked) -> Result<Record, Refusal> {
    let deciders = one.deciders.unwrap_or_default();
    let deciders = deciders.iter().map(|person| Ok(state.person(person)?.id.clone())).collect::<Result<Vec<PersonId>, Refusal>>()?;
    let options = one.options.unwrap_or_default();
    let rule = before::Rule {
        version: 1,
        source: source(one.source)?,
        how: words::text_or_nothing(&one.how.unwrap_or_default())?,
        against: one.against.unwrap_or(false),
    };
    Ok(Record {
        team,
        number,
        meeting: None,
        item: None,
        item_title: words::text_or_nothing(&one.item.unwrap_or_default())?,
        statement: words::text(&one.statement)?,
        versions: Vec::new(),
        wording: Wording {
            why: words::text_or_nothing(&one.why.unwrap_or_default())?,
            options: options.iter().map(|option| words::text(option)).collect::<Result<_, _>>()?,
            ..Wording::default()
        },
        tally: Tally {
            rule: Rule::Before(rule),
            eligible: Vec::new(),
            recused: Vec::new(),
            ballots: Vec::new(),
            objections: Vec::new(),
            particulars: Particulars::default(),
        },
        offered: Vec::new(),
        people: People { deciders, ..People::default() },
        at: begins(one.on, asked),
        on: one.on,
    })
}

fn source(source: Source) -> Result<Source, Refusal> {
    Ok(Source { file: words::line(&source.file, FILE)?, line: source.line })
}

/// The beginning of a day: no hour is known, and none is shown.
fn begins(day: NaiveDate, asked: &Asked) -> DateTime<Utc> {
    let begins = day.and_time(NaiveTime::MIN);
    asked.zone.from_local_datetime(&begins).earliest().map_or_else(|| begins.and_utc(), |at| at.with_timezone(&Utc))
}
