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
    /// Who brought it, where the file says so and they are here.
    pub proposer: Option<PersonRef>,
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
    let proposer = one.proposer.map(|person| Ok::<_, Refusal>(state.person(&person)?.id.clone())).transpose()?;
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
        people: People { proposer, deciders, ..People::default() },
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event;
    use crate::message::Message;
    use crate::person::Person;
    use crate::state::{Folded, fold};
    use crate::team::TeamEvent;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    fn state() -> State {
        let mut state = State { today: day(2026, 11, 23), ..State::default() };
        let stream = crate::id::Stream::Team("t".into());
        let formed = TeamEvent::TeamFormed { team: "t".into(), name: "Mill".into(), purpose: None, parent: None };
        if let Some(Folded::Team(team)) = fold(&stream, None, &Event::from(formed)) {
            state.teams.insert("t".into(), team);
        }
        for name in ["ada", "ben"] {
            state.people.insert(name.into(), Person::new(name.into(), name.to_owned()));
        }
        state
    }

    fn asked() -> Asked {
        let at = day(2026, 11, 23).and_time(NaiveTime::MIN).and_utc();
        Asked::new(None, at, chrono_tz::Europe::Berlin, 7)
    }

    fn decision(on: NaiveDate, statement: &str) -> PastDecision {
        PastDecision {
            id: None,
            statement: statement.to_owned(),
            on,
            source: Source { file: "call.md".into(), line: 3 },
            why: None,
            how: Some("Unanimous".into()),
            options: None,
            item: None,
            proposer: None,
            deciders: Some(vec!["ada".into()]),
            against: None,
            ended: None,
        }
    }

    fn bring(decisions: Vec<PastDecision>, follow_ups: Vec<PastFollowUp>) -> Result<Vec<Fact>, Refusal> {
        let intent = EarlierIntent::BringInEarlier { team: "t".into(), decisions, follow_ups: Some(follow_ups) };
        decide(&state(), intent, &mut asked())
    }

    #[test]
    fn decisions_get_numbers_of_their_own_year_in_the_order_of_their_days() {
        let facts = bring(vec![decision(day(2020, 5, 1), "b"), decision(day(2019, 1, 1), "a"), decision(day(2020, 2, 1), "c")], Vec::new());
        let numbers: Vec<(String, String)> = facts
            .unwrap_or_default()
            .into_iter()
            .filter_map(|fact| match fact.event {
                Event::Decision(DecisionEvent::DecisionBroughtIn { record, .. }) => {
                    Some((record.statement.clone(), record.number.to_string()))
                }
                _ => None,
            })
            .collect();
        let wanted = [("a", "2019-1"), ("c", "2020-1"), ("b", "2020-2")].map(|(one, two)| (one.to_owned(), two.to_owned()));
        assert_eq!(numbers, wanted);
    }

    #[test]
    fn the_record_says_where_it_stands_and_claims_no_answer() {
        let facts = bring(vec![decision(day(2020, 5, 1), "We buy rye.")], Vec::new()).unwrap_or_default();
        let record = facts.into_iter().find_map(|fact| match fact.event {
            Event::Decision(DecisionEvent::DecisionBroughtIn { record, .. }) => Some(*record),
            _ => None,
        });
        let record = record.expect("a record");
        let outcome = record.tally.outcome();
        assert_eq!(outcome.sentence, Message::new("method-before-decided").text("file", "call.md").number("line", 3_i64));
        assert_eq!(outcome.details, [Message::new("method-before-how").text("how", "Unanimous")]);
        assert!(record.tally.ballots.is_empty() && record.tally.eligible.is_empty(), "nobody is made to have answered");
        assert_eq!(record.people.deciders, [PersonId::from("ada")]);
        assert_eq!(record.at.to_rfc3339(), "2020-04-30T22:00:00+00:00", "the beginning of the day where the desk stands");
    }

    #[test]
    fn whoever_is_named_for_a_follow_up_is_asked_and_does_not_own_it() {
        let source = Source { file: "call.md".into(), line: 9 };
        let one = PastFollowUp { id: Some("f".into()), what: "Ask the bank".into(), source, due: None, ask: Some("ben".into()) };
        let facts = bring(Vec::new(), vec![one]).unwrap_or_default();
        let follow_up = facts.iter().fold(None, |known, fact| match &fact.event {
            Event::FollowUp(event) => crate::follow_up::evolve(known, event),
            _ => known,
        });
        let follow_up = follow_up.expect("a follow-up");
        assert_eq!(follow_up.stand.owner(), None, "nobody owns one that they did not accept");
        assert_eq!(follow_up.source.map(|source| source.line), Some(9));
    }

    #[test]
    fn what_cannot_be_from_before_is_refused() {
        let why = |answer: Result<Vec<Fact>, Refusal>| answer.err().map(|refusal| refusal.why.key).unwrap_or_default();
        assert_eq!(why(bring(Vec::new(), Vec::new())), "refusal-nothing-to-bring-in");
        assert_eq!(why(bring(vec![decision(day(2027, 1, 1), "a")], Vec::new())), "refusal-earlier-in-the-future");
        let nobody = PastDecision { deciders: Some(vec!["nobody".into()]), ..decision(day(2020, 1, 1), "a") };
        assert_eq!(why(bring(vec![nobody], Vec::new())), "refusal-unknown-person");
        let many = vec![decision(day(2020, 1, 1), "a"); MOST + 1];
        assert_eq!(why(bring(many, Vec::new())), "refusal-too-much-to-bring-in");
    }
}
