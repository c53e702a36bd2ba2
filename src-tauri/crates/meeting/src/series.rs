//! A series of regular meetings: when it meets, who takes part in its rota, what was published and what was held.
//!
//! **Invariant:** closing a meeting tells the series what it needs, so that whose turn it is never depends on reading meetings.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::agenda::Item;
use crate::asked::Asked;
use crate::cadence::{self, TimeOfDay};
use crate::event::Fact;
use crate::id::{ItemId, MeetingId, PersonId, SeriesId, SeriesRef, Stream, TeamId, TeamRef};
use crate::person::{MeetingRole, Readiness};
use crate::refusal::Refusal;
use crate::state::State;
use crate::{rotation, words};

/// How a meeting role is filled in a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotating {
    /// The role.
    pub role: MeetingRole,
    /// The policy.
    pub policy: Policy,
}

/// A policy for filling a meeting role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// The fair ledger.
    Fair,
}

/// Somebody in the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RotaMember {
    /// Who.
    pub person: PersonId,
    /// In it from the start: no grace.
    pub founding: bool,
    /// Share of a turn.
    pub weight: u32,
    /// Readiness where they have placed themselves.
    #[serde(default)]
    pub readiness: BTreeMap<MeetingRole, Readiness>,
}

/// A change in who is in the rota, on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "passage", rename_all = "kebab-case")]
pub enum Passage {
    /// Somebody joined.
    Joined { on: NaiveDate, member: RotaMember },
    /// Somebody left.
    Left { on: NaiveDate, person: PersonId },
    /// A share changed.
    Weighed { on: NaiveDate, person: PersonId, weight: u32 },
    /// Readiness changed.
    Readied { on: NaiveDate, person: PersonId, role: MeetingRole, readiness: Readiness },
}

impl Passage {
    /// The date it is about.
    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Joined { on, .. } | Self::Left { on, .. } | Self::Weighed { on, .. } | Self::Readied { on, .. } => *on,
        }
    }
}

/// A published slot of the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The meeting's date.
    pub date: NaiveDate,
    /// Who by role.
    pub roles: BTreeMap<MeetingRole, PersonId>,
}

/// How long somebody had a role in one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spell {
    /// Who.
    pub person: PersonId,
    /// Minutes; a share of a split meeting.
    pub minutes: u32,
}

/// A meeting as the ledger sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Its date.
    pub date: NaiveDate,
    /// Who was there.
    pub present: Vec<PersonId>,
    /// Who had which role, and for how long.
    pub did: BTreeMap<MeetingRole, Vec<Spell>>,
}

impl Held {
    /// A meeting to come, as if everybody were there.
    pub(crate) fn expected(date: NaiveDate, everybody: &[PersonId], roles: &BTreeMap<MeetingRole, PersonId>) -> Self {
        let did = roles.iter().map(|(role, person)| (*role, vec![Spell { person: person.clone(), minutes: 1 }])).collect();
        Self { meeting: MeetingId(String::new()), date, present: everybody.to_vec(), did }
    }
}

/// A series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Identity.
    pub id: SeriesId,
    /// Whose meetings.
    pub team: TeamId,
    /// Name.
    pub name: String,
    /// Recurrence rule (RFC 5545).
    pub every: String,
    /// The date from which the rule counts.
    pub from: NaiveDate,
    /// Time of day.
    pub at: TimeOfDay,
    /// Time zone by name.
    pub zone: String,
    /// Length in minutes.
    pub minutes: u32,
    /// Name of the template.
    pub template: String,
    /// Which roles rotate.
    pub rotating: Vec<Rotating>,
    /// Decides among equals.
    pub seed: String,
    /// Who joined and left when.
    pub passages: Vec<Passage>,
    /// Published slots.
    pub slots: Vec<Slot>,
    /// Meetings that were held.
    pub held: Vec<Held>,
    /// Dates without a meeting, with the reason.
    pub called_off: BTreeMap<NaiveDate, Option<String>>,
    /// Items carried over, waiting for the next meeting.
    pub waiting: Vec<Item>,
}

impl Series {
    /// The next `count` dates from a day on which it will meet.
    pub fn dates(&self, from: NaiveDate, count: usize) -> Vec<NaiveDate> {
        let wanted =
            u16::try_from(count + self.called_off.len() + self.held.iter().filter(|held| held.date >= from).count()).unwrap_or(u16::MAX);
        cadence::occurrences(&self.every, self.from, from, wanted)
            .into_iter()
            .filter(|date| !self.called_off.contains_key(date) && !self.held.iter().any(|held| held.date == *date))
            .take(count)
            .collect()
    }
}

/// What happened to a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum SeriesEvent {
    /// A series began.
    SeriesStarted {
        series: SeriesId,
        team: TeamId,
        name: String,
        every: String,
        from: NaiveDate,
        at: TimeOfDay,
        zone: String,
        minutes: u32,
        template: String,
        rotating: Vec<Rotating>,
        seed: String,
    },
    /// Name, cadence, time or length changed; all as they are now.
    SeriesChanged { series: SeriesId, name: String, every: String, from: NaiveDate, at: TimeOfDay, zone: String, minutes: u32 },
    /// Who is in the rota changed.
    RotaPassed { series: SeriesId, passage: Passage },
    /// Slots were published; a slot for a date replaces the one before.
    RotaPublished { series: SeriesId, slots: Vec<Slot> },
    /// A meeting was held.
    MeetingHeld { series: SeriesId, held: Held },
    /// There is no meeting on a date.
    MeetingCalledOff { series: SeriesId, date: NaiveDate, reason: Option<String> },
    /// An item waits for the next meeting.
    ItemCarried { series: SeriesId, item: Item },
    /// A waiting item found its meeting.
    ItemPlaced { series: SeriesId, item: ItemId },
}

/// What can be asked for about a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SeriesIntent {
    /// Start a series of regular meetings.
    StartSeries {
        id: Option<SeriesId>,
        team: TeamRef,
        name: String,
        /// Recurrence rule, `FREQ=WEEKLY;BYDAY=MO`.
        every: String,
        /// The date from which it counts; today when left out.
        from: Option<NaiveDate>,
        at: TimeOfDay,
        zone: String,
        minutes: u32,
    },
    /// Change when a series meets, for how long, or its name.
    ChangeSeries {
        series: SeriesRef,
        name: Option<String>,
        every: Option<String>,
        from: Option<NaiveDate>,
        at: Option<TimeOfDay>,
        zone: Option<String>,
        minutes: Option<u32>,
    },
    /// Publish names for the next eight meetings.
    PublishRota { series: SeriesRef },
    /// Call off the meeting on a date.
    CallOff { series: SeriesRef, date: NaiveDate, reason: Option<String> },
}

/// Answers what was asked about a series.
///
/// # Errors
/// Refuses unknown teams and zones, unreadable cadences, and lengths outside 5 minutes to 12 hours.
pub fn decide(state: &State, intent: SeriesIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        SeriesIntent::StartSeries { id, team, name, every, from, at, zone, minutes } => {
            let team = state.team(&team)?;
            let series: SeriesId = asked.id_or(id);
            if state.series.contains_key(&series) {
                return Err(Refusal::new("id-taken").text("id", series.as_str()));
            }
            let zone_of = cadence::zone(&zone)?;
            let from = from.unwrap_or_else(|| asked.at.with_timezone(&zone_of).date_naive());
            let every = cadence::check(&every, from)?;
            let name = words::line(&name, words::NAME)?;
            let seed: String = asked.new_id();
            let rotating =
                [MeetingRole::Facilitator, MeetingRole::Scribe].into_iter().map(|role| Rotating { role, policy: Policy::Fair }).collect();
            let mut events = vec![SeriesEvent::SeriesStarted {
                series: series.clone(),
                team: team.id.clone(),
                name,
                every,
                from,
                at,
                zone,
                minutes: length(minutes)?,
                template: crate::template::REGULAR.to_owned(),
                rotating,
                seed,
            }];
            for person in team.members.iter().filter_map(|member| state.people.get(member)).filter(|person| !person.left) {
                let member =
                    RotaMember { person: person.id.clone(), founding: true, weight: person.weight, readiness: person.readiness.clone() };
                // They are in it from the day on which it is started, which may lie before its first meeting: somebody who leaves
                // in between must not be found to have left before they joined.
                let on = from.min(asked.today());
                events.push(SeriesEvent::RotaPassed { series: series.clone(), passage: Passage::Joined { on, member } });
            }
            let built = events.iter().fold(None, evolve);
            events.extend(built.and_then(|built| publish(&built, from.max(asked.today()))));
            Ok(events.into_iter().map(Fact::from).collect())
        }
        SeriesIntent::ChangeSeries { series, name, every, from, at, zone, minutes } => {
            let series = state.series(&series)?;
            let from = from.unwrap_or(series.from);
            let zone = zone.unwrap_or_else(|| series.zone.clone());
            cadence::zone(&zone)?;
            let changed = SeriesEvent::SeriesChanged {
                series: series.id.clone(),
                name: name.map_or(Ok(series.name.clone()), |name| words::line(&name, words::NAME))?,
                every: cadence::check(&every.unwrap_or_else(|| series.every.clone()), from)?,
                from,
                at: at.unwrap_or(series.at),
                zone,
                minutes: minutes.map_or(Ok(series.minutes), length)?,
            };
            let after = evolve(Some(series.clone()), &changed);
            let published = after.and_then(|after| publish(&after, asked.today()));
            Ok(std::iter::once(changed).chain(published).map(Fact::from).collect())
        }
        SeriesIntent::PublishRota { series } => {
            let series = state.series(&series)?;
            let published = publish(series, asked.today()).ok_or_else(|| Refusal::new("rota-published").text("series", &series.name))?;
            Ok(vec![published.into()])
        }
        SeriesIntent::CallOff { series, date, reason } => {
            let series = state.series(&series)?;
            if !series.dates(date, 1).contains(&date) {
                return Err(Refusal::new("no-meeting-then").text("series", &series.name));
            }
            let reason = reason.map(|reason| words::text_or_nothing(&reason)).transpose()?.filter(|text| !text.is_empty());
            let called_off = SeriesEvent::MeetingCalledOff { series: series.id.clone(), date, reason };
            let after = evolve(Some(series.clone()), &called_off);
            let published = after.and_then(|after| publish(&after, asked.today()));
            Ok(std::iter::once(called_off).chain(published).map(Fact::from).collect())
        }
    }
}

/// Publishes what enters the window; nothing when every slot stands already or nobody can be named.
pub(crate) fn publish(series: &Series, today: NaiveDate) -> Option<SeriesEvent> {
    let slots: Vec<Slot> = rotation::to_publish(series, today).into_iter().filter(|slot| !slot.roles.is_empty()).collect();
    (!slots.is_empty()).then(|| SeriesEvent::RotaPublished { series: series.id.clone(), slots })
}

/// The length of a meeting in minutes.
pub(crate) fn length(minutes: u32) -> Result<u32, Refusal> {
    if (5..=720).contains(&minutes) { Ok(minutes) } else { Err(Refusal::new("length").number("least", 5).number("most", 720)) }
}

/// Joins the rotas of every series of a team.
pub(crate) fn join_all(state: &State, team: &TeamId, person: &PersonId, readiness: Option<Readiness>) -> Vec<Fact> {
    of_team(state, team)
        .map(|series| {
            let readiness = readiness.map(|readiness| (MeetingRole::Facilitator, readiness)).into_iter().collect();
            let founding = series.held.is_empty();
            let member = RotaMember {
                person: person.clone(),
                founding,
                weight: state.people.get(person).map_or(1, |person| person.weight),
                readiness,
            };
            passed(series, Passage::Joined { on: state.today, member })
        })
        .collect()
}

/// Leaves the rotas of every series of a team; slots that carry the name are decided anew.
pub(crate) fn leave_all(state: &State, team: &TeamId, person: &PersonId) -> Vec<Fact> {
    of_team(state, team)
        .flat_map(|series| {
            let left =
                SeriesEvent::RotaPassed { series: series.id.clone(), passage: Passage::Left { on: state.today, person: person.clone() } };
            let published = evolve(Some(series.clone()), &left).and_then(|mut after| {
                after.slots.retain(|slot| !slot.roles.values().any(|named| named == person));
                publish(&after, state.today)
            });
            std::iter::once(left).chain(published).map(Fact::from).collect::<Vec<_>>()
        })
        .collect()
}

/// A new share counts in every rota the person is in.
pub(crate) fn weight_everywhere(state: &State, person: &PersonId, weight: u32) -> Vec<Fact> {
    state
        .series
        .values()
        .filter(|series| in_rota(series, person))
        .map(|series| passed(series, Passage::Weighed { on: state.today, person: person.clone(), weight }))
        .collect()
}

/// New readiness counts in every rota the person is in.
pub(crate) fn readiness_everywhere(state: &State, person: &PersonId, role: MeetingRole, readiness: Readiness) -> Vec<Fact> {
    state
        .series
        .values()
        .filter(|series| in_rota(series, person))
        .map(|series| passed(series, Passage::Readied { on: state.today, person: person.clone(), role, readiness }))
        .collect()
}

fn passed(series: &Series, passage: Passage) -> Fact {
    SeriesEvent::RotaPassed { series: series.id.clone(), passage }.into()
}

fn of_team<'a>(state: &'a State, team: &'a TeamId) -> impl Iterator<Item = &'a Series> {
    state.series.values().filter(move |series| series.team == *team)
}

fn in_rota(series: &Series, person: &PersonId) -> bool {
    series.passages.iter().any(|passage| matches!(passage, Passage::Joined { member, .. } if member.person == *person))
}

impl SeriesEvent {
    /// The series it happened to.
    pub fn series(&self) -> &SeriesId {
        match self {
            Self::SeriesStarted { series, .. }
            | Self::SeriesChanged { series, .. }
            | Self::RotaPassed { series, .. }
            | Self::RotaPublished { series, .. }
            | Self::MeetingHeld { series, .. }
            | Self::MeetingCalledOff { series, .. }
            | Self::ItemCarried { series, .. }
            | Self::ItemPlaced { series, .. } => series,
        }
    }
}

impl From<SeriesEvent> for Fact {
    fn from(event: SeriesEvent) -> Self {
        Self { stream: Stream::Series(event.series().clone()), event: event.into() }
    }
}

/// Folds one event into a series.
pub fn evolve(series: Option<Series>, event: &SeriesEvent) -> Option<Series> {
    if let SeriesEvent::SeriesStarted { series, team, name, every, from, at, zone, minutes, template, rotating, seed } = event {
        return Some(Series {
            id: series.clone(),
            team: team.clone(),
            name: name.clone(),
            every: every.clone(),
            from: *from,
            at: *at,
            zone: zone.clone(),
            minutes: *minutes,
            template: template.clone(),
            rotating: rotating.clone(),
            seed: seed.clone(),
            passages: Vec::new(),
            slots: Vec::new(),
            held: Vec::new(),
            called_off: BTreeMap::new(),
            waiting: Vec::new(),
        });
    }
    let mut series = series?;
    match event {
        SeriesEvent::SeriesStarted { .. } => {}
        SeriesEvent::SeriesChanged { name, every, from, at, zone, minutes, .. } => {
            if (&series.every, series.from) != (every, *from) {
                // Dates that no longer exist keep no names.
                let kept = Series { every: every.clone(), from: *from, ..series.clone() };
                series.slots.retain(|slot| cadence::occurrences(&kept.every, kept.from, slot.date, 1).contains(&slot.date));
            }
            series.name = name.clone();
            series.every = every.clone();
            series.from = *from;
            series.at = *at;
            series.zone = zone.clone();
            series.minutes = *minutes;
        }
        SeriesEvent::RotaPassed { passage, .. } => series.passages.push(passage.clone()),
        SeriesEvent::RotaPublished { slots, .. } => {
            for slot in slots {
                series.slots.retain(|known| known.date != slot.date);
                series.slots.push(slot.clone());
            }
            series.slots.sort_by_key(|slot| slot.date);
        }
        SeriesEvent::MeetingHeld { held, .. } => {
            series.held.retain(|known| known.meeting != held.meeting);
            series.held.push(held.clone());
        }
        SeriesEvent::MeetingCalledOff { date, reason, .. } => {
            series.called_off.insert(*date, reason.clone());
            series.slots.retain(|slot| slot.date != *date);
        }
        SeriesEvent::ItemCarried { item, .. } => {
            series.waiting.retain(|known| known.id != item.id);
            series.waiting.push(item.clone());
        }
        SeriesEvent::ItemPlaced { item, .. } => series.waiting.retain(|known| known.id != *item),
    }
    Some(series)
}
