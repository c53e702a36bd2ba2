//! The course of a meeting: planning it, starting it, moving through its steps, handing the baton on, closing.
//!
//! **Invariant:** closing keeps everything: what was not done is carried, what was saved is shelved, and the series learns who led.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::agenda::{AgendaEvent, Ending, Item};
use crate::asked::Asked;
use crate::cadence::{self, TimeOfDay};
use crate::event::Fact;
use crate::id::{MeetingId, MeetingRef, PersonId, PersonRef, SeriesRef, StepRef, TeamRef};
use crate::meeting::{Meeting, MeetingEvent, PlannedStep, Stage, StepState};
use crate::note::Settling;
use crate::person::MeetingRole;
use crate::refusal::Refusal;
use crate::rota::{self, RotaEvent};
use crate::rotation::{self, Rota};
use crate::series::{Held, Series, SeriesEvent};
use crate::state::State;
use crate::team::TeamEvent;
use crate::template::{self, StepKind};
use crate::{review, series, words};

/// What can be asked for about the course of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum MeetingIntent {
    /// Plan the next meeting of a series, or a single meeting of a team.
    PlanMeeting {
        id: Option<MeetingId>,
        /// The series; then date, time, zone and length come from it unless named.
        series: Option<SeriesRef>,
        /// The team, for a single meeting.
        team: Option<TeamRef>,
        title: Option<String>,
        date: Option<NaiveDate>,
        at: Option<TimeOfDay>,
        zone: Option<String>,
        minutes: Option<u32>,
        /// Who leads a single meeting.
        leads: Option<PersonRef>,
        /// Who writes a single meeting.
        writes: Option<PersonRef>,
    },
    /// Change title, date, time or length of a planned meeting.
    MoveMeeting { meeting: MeetingRef, title: Option<String>, date: Option<NaiveDate>, at: Option<TimeOfDay>, minutes: Option<u32> },
    /// Call a planned meeting off; its items wait for the next.
    DropMeeting { meeting: MeetingRef, reason: Option<String> },
    /// Start a meeting; whoever is planned to write is at the keyboard unless somebody is named.
    StartMeeting { meeting: MeetingRef, keyboard: Option<PersonRef> },
    /// Somebody else sits at the keyboard.
    PassKeyboard { meeting: MeetingRef, person: PersonRef },
    /// Somebody takes a meeting role, at the start or in the middle.
    TakeRole { meeting: MeetingRef, role: MeetingRole, person: PersonRef },
    /// Say why we are here and when we will be done.
    SayPurpose { meeting: MeetingRef, purpose: String, done_when: Option<String> },
    /// Finish the step that is going on, and begin the next.
    GoOn { meeting: MeetingRef },
    /// Go to a step, wherever it is; it may be repeated.
    GoTo { meeting: MeetingRef, step: StepRef },
    /// Skip a step.
    SkipStep { meeting: MeetingRef, step: StepRef },
    /// The next facilitator says yes; with a tip from whoever led.
    PassBaton { meeting: MeetingRef, to: PersonRef, tip: Option<String> },
    /// Close the meeting.
    CloseMeeting { meeting: MeetingRef },
    /// Approve the minutes of a closed meeting.
    ApproveMinutes { meeting: MeetingRef },
}

/// Answers what was asked about the course of a meeting.
///
/// # Errors
/// Refuses what does not fit how far the meeting is, unknown people and steps.
pub fn decide(state: &State, intent: MeetingIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        MeetingIntent::PlanMeeting { id, series: Some(series), team: _, title, date, at, zone: _, minutes, leads: _, writes: _ } => {
            plan_of_series(state, state.series(&series)?, id, title, (date, at, minutes), asked)
        }
        MeetingIntent::PlanMeeting { id, series: None, team, title, date, at, zone, minutes, leads, writes } => {
            let team = match team {
                Some(team) => state.team(&team)?,
                None => state
                    .teams
                    .values()
                    .next()
                    .filter(|_| state.teams.len() == 1)
                    .ok_or_else(|| Refusal::new("which-team").hint("name-team"))?,
            };
            let zone = zone.unwrap_or_else(|| asked.zone.name().to_owned());
            let local = asked.at.with_timezone(&cadence::zone(&zone)?).naive_local();
            let mut planned = BTreeMap::new();
            for (role, person) in [(MeetingRole::Facilitator, leads), (MeetingRole::Scribe, writes)] {
                if let Some(person) = person {
                    planned.insert(role, state.active_person(&person)?.id.clone());
                }
            }
            let title = title.map_or_else(|| Ok(team.name.clone()), |title| words::line(&title, words::NAME))?;
            let what = What {
                id,
                team: team.id.clone(),
                series: None,
                title,
                date: date.unwrap_or(local.date()),
                at: at.unwrap_or(TimeOfDay::to_the_minute(local.time())),
                zone,
                minutes: series::length(minutes.unwrap_or(60))?,
                planned,
            };
            plan(state, what, asked)
        }
        MeetingIntent::MoveMeeting { meeting, title, date, at, minutes } => {
            let meeting = planned(state, &meeting)?;
            let date = date.unwrap_or(meeting.date);
            let moved = MeetingEvent::MeetingMoved {
                meeting: meeting.id.clone(),
                title: title.map_or(Ok(meeting.title.clone()), |title| words::line(&title, words::NAME))?,
                date,
                at: at.unwrap_or(meeting.at),
                minutes: minutes.map_or(Ok(meeting.minutes), series::length)?,
            };
            let mut facts = vec![moved.into()];
            if let Some(series) = meeting.series.as_ref().and_then(|series| state.series.get(series)).filter(|_| date != meeting.date) {
                facts.extend(move_turn(series, meeting.date, date, state.today)?);
            }
            Ok(facts)
        }
        MeetingIntent::DropMeeting { meeting, reason } => {
            let meeting = planned(state, &meeting)?;
            let reason = words::text_or_nothing(&reason.unwrap_or_default())?;
            let mut facts = vec![MeetingEvent::MeetingDropped { meeting: meeting.id.clone(), reason: reason.clone() }.into()];
            if let Some(series) = meeting.series.as_ref().and_then(|series| state.series.get(series)) {
                let reason = (!reason.is_empty()).then_some(reason);
                facts.push(SeriesEvent::MeetingCalledOff { series: series.id.clone(), date: meeting.date, reason }.into());
            }
            facts.extend(meeting.items.iter().map(|item| wait(meeting, item.clone())));
            Ok(facts)
        }
        MeetingIntent::StartMeeting { meeting, keyboard } => start(state, planned(state, &meeting)?, keyboard, asked),
        MeetingIntent::PassKeyboard { meeting, person } => {
            let meeting = state.running(&meeting)?;
            let person = state.active_person(&person)?.id.clone();
            Ok(vec![MeetingEvent::KeyboardPassed { meeting: meeting.id.clone(), person }.into()])
        }
        MeetingIntent::TakeRole { meeting, role, person } => {
            let meeting = state.running(&meeting)?;
            let person = state.active_person(&person)?.id.clone();
            if meeting.roles.get(&role) == Some(&person) {
                return Ok(Vec::new());
            }
            Ok(vec![MeetingEvent::RoleTaken { meeting: meeting.id.clone(), role, person, at: asked.at }.into()])
        }
        MeetingIntent::SayPurpose { meeting, purpose, done_when } => {
            let meeting = state.meeting(&meeting)?;
            if !matches!(meeting.stage, Stage::Planned | Stage::Running) {
                return Err(Refusal::new("meeting-over").text("meeting", &meeting.title));
            }
            let said = (words::text_or_nothing(&purpose)?, words::text_or_nothing(&done_when.unwrap_or_default())?);
            if said == (meeting.purpose.clone(), meeting.done_when.clone()) {
                return Ok(Vec::new());
            }
            Ok(vec![MeetingEvent::PurposeSaid { meeting: meeting.id.clone(), purpose: said.0, done_when: said.1 }.into()])
        }
        MeetingIntent::GoOn { meeting } => {
            let meeting = state.running(&meeting)?;
            round_open(meeting)?;
            let mut facts = Vec::new();
            if let Some(now) = &meeting.now {
                facts.push(MeetingEvent::StepFinished { meeting: meeting.id.clone(), step: now.step.clone(), at: asked.at }.into());
                if let Some(item) = meeting
                    .current()
                    .and_then(|step| step.item.as_ref())
                    .and_then(|item| meeting.items.iter().find(|known| known.id == *item))
                    && item.ended.is_none()
                {
                    facts.push(AgendaEvent::ItemEnded { meeting: meeting.id.clone(), item: item.id.clone(), how: Ending::Closed }.into());
                    facts.extend(review::item_done(state, meeting, item, asked.today()));
                }
            }
            match meeting.next_step() {
                Some(next) => {
                    facts.push(MeetingEvent::StepEntered { meeting: meeting.id.clone(), step: next.id.clone(), at: asked.at }.into())
                }
                None if facts.is_empty() => return Err(Refusal::new("no-step-left").hint("close-meeting")),
                None => {}
            }
            Ok(facts)
        }
        MeetingIntent::GoTo { meeting, step } => {
            let meeting = state.running(&meeting)?;
            round_open(meeting)?;
            let step = meeting.steps.iter().find(|known| known.id.as_str() == step.as_str()).ok_or_else(|| Refusal::new("unknown-step"))?;
            if meeting.now.as_ref().is_some_and(|now| now.step == step.id) {
                return Ok(Vec::new());
            }
            let mut facts: Vec<Fact> = Vec::new();
            if let Some(current) = meeting.current().filter(|current| current.kind != StepKind::Item) {
                facts.push(MeetingEvent::StepFinished { meeting: meeting.id.clone(), step: current.id.clone(), at: asked.at }.into());
            }
            facts.push(MeetingEvent::StepEntered { meeting: meeting.id.clone(), step: step.id.clone(), at: asked.at }.into());
            Ok(facts)
        }
        MeetingIntent::SkipStep { meeting, step } => {
            let meeting = state.running(&meeting)?;
            round_open(meeting)?;
            let step = meeting.steps.iter().find(|known| known.id.as_str() == step.as_str()).ok_or_else(|| Refusal::new("unknown-step"))?;
            let mut facts = vec![MeetingEvent::StepSkipped { meeting: meeting.id.clone(), step: step.id.clone() }.into()];
            if meeting.now.as_ref().is_some_and(|now| now.step == step.id)
                && let Some(next) = meeting.next_step()
            {
                facts.push(MeetingEvent::StepEntered { meeting: meeting.id.clone(), step: next.id.clone(), at: asked.at }.into());
            }
            Ok(facts)
        }
        MeetingIntent::PassBaton { meeting, to, tip } => {
            let meeting = state.meeting(&meeting)?;
            if !matches!(meeting.stage, Stage::Running | Stage::Closed) {
                return Err(Refusal::new("not-running").text("meeting", &meeting.title));
            }
            let to = state.active_person(&to)?.id.clone();
            let tip = words::text_or_nothing(&tip.unwrap_or_default())?;
            let mut facts = vec![MeetingEvent::BatonPassed { meeting: meeting.id.clone(), to: to.clone(), at: asked.at, tip }.into()];
            if let Some(series) = meeting.series.as_ref().and_then(|series| state.series.get(series)) {
                facts.extend(lead_next(series, meeting.date, &to, state.today, asked));
            }
            Ok(facts)
        }
        MeetingIntent::CloseMeeting { meeting } => close(state, state.running(&meeting)?, asked),
        MeetingIntent::ApproveMinutes { meeting } => {
            let meeting = state.meeting(&meeting)?;
            if meeting.stage != Stage::Closed {
                return Err(Refusal::new("not-closed").text("meeting", &meeting.title));
            }
            let by = next_of(state, meeting).map(|next| next.id.clone());
            Ok(vec![MeetingEvent::MinutesApproved { meeting: meeting.id.clone(), on: asked.today(), by }.into()])
        }
    }
}

/// The meeting of the same series that is going on: it is where minutes are approved.
fn next_of<'a>(state: &'a State, meeting: &Meeting) -> Option<&'a Meeting> {
    let series = meeting.series.as_ref()?;
    state.meetings.values().find(|other| other.stage == Stage::Running && other.id != meeting.id && other.series.as_ref() == Some(series))
}

/// Whoever said yes leads the next meeting: where the rota names somebody else, they take that turn. What does not fit the rota
/// (a guest, somebody away by then) is still a yes, and stands in the meeting alone.
fn lead_next(series: &Series, held: NaiveDate, to: &PersonId, today: NaiveDate, asked: &mut Asked) -> Vec<Fact> {
    let Some(next) = series.dates(held.succ_opt().unwrap_or(held), 1).first().copied() else { return Vec::new() };
    let turn = rota::cover(series, (next, MeetingRole::Facilitator), to, asked.new_id(), String::new(), today);
    turn.and_then(|turn| rota::arranged(series, turn, today)).unwrap_or_default()
}

/// The turns of a meeting go with it to its new date.
fn move_turn(series: &Series, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Result<Vec<Fact>, Refusal> {
    if !series.dates(from, 1).contains(&from) {
        return Ok(Vec::new());
    }
    if series.dates(to, 1).contains(&to) || series.held.iter().any(|held| held.date == to) {
        return Err(Refusal::new("meets-then").date("date", to).text("series", &series.name));
    }
    Ok(rota::and_mend(series, vec![RotaEvent::TurnMoved { series: series.id.clone(), from, to }], today))
}

/// What is planned.
struct What {
    id: Option<MeetingId>,
    team: crate::id::TeamId,
    series: Option<crate::id::SeriesId>,
    title: String,
    date: NaiveDate,
    at: TimeOfDay,
    zone: String,
    minutes: u32,
    planned: BTreeMap<MeetingRole, PersonId>,
}

fn plan_of_series(
    state: &State,
    series: &Series,
    id: Option<MeetingId>,
    title: Option<String>,
    (date, at, minutes): (Option<NaiveDate>, Option<TimeOfDay>, Option<u32>),
    asked: &mut Asked,
) -> Result<Vec<Fact>, Refusal> {
    let zone = cadence::zone(&series.zone)?;
    let today = asked.at.with_timezone(&zone).date_naive();
    let taken = |date: &NaiveDate| {
        state
            .meetings
            .values()
            .any(|meeting| meeting.series.as_ref() == Some(&series.id) && meeting.date == *date && meeting.stage != Stage::CalledOff)
    };
    let date = match date {
        Some(date) if taken(&date) => return Err(Refusal::new("planned-already").text("series", &series.name)),
        Some(date) => date,
        None => series
            .dates(today, 60)
            .into_iter()
            .find(|date| !taken(date))
            .ok_or_else(|| Refusal::new("no-date-left").text("series", &series.name))?,
    };
    let rota = Rota::of(series);
    // On a date outside the cadence, whoever is due on the next regular date leads.
    let planned = rota.named(date).unwrap_or_else(|| {
        let due = rota.turns(date, 1).pop();
        due.map(|turn| turn.roles.into_iter().map(|(role, (person, _))| (role, person)).collect()).unwrap_or_default()
    });
    let title = title.map_or_else(|| Ok(series.name.clone()), |title| words::line(&title, words::NAME))?;
    let minutes = minutes.map_or(Ok(series.minutes), series::length)?;
    let what = What {
        id,
        team: series.team.clone(),
        series: Some(series.id.clone()),
        title,
        date,
        at: at.unwrap_or(series.at),
        zone: series.zone.clone(),
        minutes,
        planned,
    };
    let mut facts = plan(state, what, asked)?;
    let Some(crate::event::Event::Meeting(MeetingEvent::MeetingPlanned { meeting, .. })) = facts.first().map(|fact| fact.event.clone())
    else {
        return Ok(facts);
    };
    for item in &series.waiting {
        facts.push(SeriesEvent::ItemPlaced { series: series.id.clone(), item: item.id.clone() }.into());
        facts.push(AgendaEvent::ItemAdded { meeting: meeting.clone(), item: item.clone(), before: None }.into());
    }
    Ok(facts)
}

fn plan(state: &State, what: What, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let meeting: MeetingId = asked.id_or(what.id);
    if state.meetings.contains_key(&meeting) {
        return Err(Refusal::new("id-taken").text("id", meeting.as_str()));
    }
    let (mut before_items, mut after_items, mut items_seen) = (Vec::new(), Vec::new(), false);
    for step in template::regular().steps {
        match step.step() {
            None => items_seen = true,
            Some((kind, minutes)) => {
                let step = PlannedStep { id: asked.new_id(), kind, minutes };
                if items_seen { after_items.push(step) } else { before_items.push(step) }
            }
        }
    }
    let expected = state.teams.get(&what.team).map(|team| team.members.clone()).unwrap_or_default();
    Ok(vec![
        MeetingEvent::MeetingPlanned {
            meeting,
            team: what.team,
            series: what.series,
            title: what.title,
            date: what.date,
            at: what.at,
            zone: what.zone,
            minutes: what.minutes,
            before_items,
            after_items,
            planned: what.planned,
            expected,
        }
        .into(),
    ])
}

fn start(state: &State, meeting: &Meeting, keyboard: Option<PersonRef>, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let planned = rotation::planned(state, meeting);
    let keyboard = match keyboard {
        Some(person) => Some(state.active_person(&person)?.id.clone()),
        None => planned.get(&MeetingRole::Scribe).or(planned.get(&MeetingRole::Facilitator)).cloned(),
    };
    let mut facts = vec![MeetingEvent::MeetingStarted { meeting: meeting.id.clone(), at: asked.at, keyboard }.into()];
    for (role, person) in &planned {
        facts.push(MeetingEvent::RoleTaken { meeting: meeting.id.clone(), role: *role, person: person.clone(), at: asked.at }.into());
    }
    facts.extend(review::returned(state, meeting, asked.today()));
    if let Some(first) = meeting.steps.first() {
        facts.push(MeetingEvent::StepEntered { meeting: meeting.id.clone(), step: first.id.clone(), at: asked.at }.into());
    }
    Ok(facts)
}

fn close(state: &State, meeting: &Meeting, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    round_open(meeting)?;
    let mut facts = vec![MeetingEvent::MeetingClosed { meeting: meeting.id.clone(), at: asked.at }.into()];
    for item in &meeting.items {
        // The item that is open when the meeting closes was not finished; one that was never reached neither.
        let done = matches!(item.ended, Some(Ending::Closed | Ending::Shelved));
        if item.recurring {
            facts.push(carry(state, meeting, Item { carried: if done { 0 } else { item.carried + 1 }, ended: None, ..item.clone() }));
        } else if !done {
            facts.push(carry(state, meeting, Item { carried: item.carried + 1, ended: None, ..item.clone() }));
        }
    }
    for saved in &meeting.saved {
        match saved.settled {
            Some(Settling::Dropped) => {}
            Some(Settling::NextTime) => facts.push(carry(state, meeting, saved.item.clone())),
            Some(Settling::Shelved) | None => {
                facts.push(TeamEvent::ItemShelved { team: meeting.team.clone(), item: saved.item.clone() }.into())
            }
        }
    }
    if let Some(series) = meeting.series.as_ref().and_then(|series| state.series.get(series)) {
        let held = Held { meeting: meeting.id.clone(), date: meeting.date, present: meeting.attended.clone(), did: meeting.did(asked.at) };
        let event = SeriesEvent::MeetingHeld { series: series.id.clone(), held };
        let after = series::evolve(Some(series.clone()), &event);
        facts.push(event.into());
        facts.extend(after.and_then(|after| series::publish(&after, asked.today().max(meeting.date))).map(Fact::from));
    }
    Ok(facts)
}

/// Carries an item to the next meeting of the series that is planned already, or lets it wait for one.
fn carry(state: &State, meeting: &Meeting, item: Item) -> Fact {
    let next = state
        .meetings
        .values()
        .filter(|other| other.series.is_some() && other.series == meeting.series && other.stage == Stage::Planned && other.id != meeting.id)
        .min_by_key(|other| other.date);
    match next {
        Some(next) if !next.items.iter().any(|known| known.id == item.id) => {
            AgendaEvent::ItemAdded { meeting: next.id.clone(), item, before: None }.into()
        }
        _ => wait(meeting, item),
    }
}

fn wait(meeting: &Meeting, item: Item) -> Fact {
    match &meeting.series {
        Some(series) => SeriesEvent::ItemCarried { series: series.clone(), item }.into(),
        None => TeamEvent::ItemShelved { team: meeting.team.clone(), item }.into(),
    }
}

fn planned<'a>(state: &'a State, meeting: &MeetingRef) -> Result<&'a Meeting, Refusal> {
    let meeting = state.meeting(meeting)?;
    if meeting.stage == Stage::Planned { Ok(meeting) } else { Err(Refusal::new("not-planned").text("meeting", &meeting.title)) }
}

fn round_open(meeting: &Meeting) -> Result<(), Refusal> {
    // What waits for a day goes on without the meeting.
    if meeting.rounds.iter().any(|round| round.is_open() && !round.rule.method().outlives_its_meeting()) {
        return Err(Refusal::new("round-is-open").hint("close-round-first"));
    }
    Ok(())
}

/// Whether a step would be passed without a look: it has no minutes and nothing in it.
pub fn is_empty_step(meeting: &Meeting, kind: StepKind) -> bool {
    match kind {
        StepKind::Saved => meeting.saved.is_empty(),
        _ => meeting.steps.iter().any(|step| step.kind == kind && step.minutes == 0 && step.state == StepState::Ahead),
    }
}
