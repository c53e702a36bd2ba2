//! A series of regular meetings: when it meets, who takes part in its rota, what was published and what was held.
//!
//! **Invariant:** closing a meeting tells the series what it needs, so that whose turn it is never depends on reading meetings.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::absence::{self, Absence};
use crate::agenda::Item;
use crate::asked::Asked;
use crate::cadence::{self, TimeOfDay};
use crate::event::{Event, Fact};
use crate::id::{ItemId, MeetingId, PersonId, SeriesId, SeriesRef, Stream, TeamId, TeamRef};
use crate::person::{MeetingRole, Person, Readiness};
use crate::refusal::Refusal;
use crate::rota::{self, Arrangement, Published, RotaEvent};
use crate::rotation::Rota;
use crate::state::State;
use crate::words;

/// How a meeting role is filled in a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rotating {
    /// The role.
    pub role: MeetingRole,
    /// The policy.
    pub policy: Policy,
}

/// A policy for filling a meeting role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// The fair ledger.
    Fair,
    /// Whoever volunteers; the fair ledger says whom to ask when nobody does.
    VolunteerFirst,
    /// Round in an order that the team chose; the fair ledger when nobody in it can.
    FixedOrder { order: Vec<PersonId> },
    /// Always one person; the fair ledger while they are away.
    FixedPerson { person: PersonId },
}

/// Somebody in the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Somebody takes no turns for now; in one role, or in all.
    Paused { on: NaiveDate, person: PersonId, role: Option<MeetingRole> },
    /// They take turns again.
    Resumed { on: NaiveDate, person: PersonId, role: Option<MeetingRole> },
}

impl Passage {
    /// The date it is about.
    pub fn on(&self) -> NaiveDate {
        match self {
            Self::Joined { on, .. }
            | Self::Left { on, .. }
            | Self::Weighed { on, .. }
            | Self::Readied { on, .. }
            | Self::Paused { on, .. }
            | Self::Resumed { on, .. } => *on,
        }
    }
}

/// A published slot of the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Slot {
    /// The meeting's date.
    pub date: NaiveDate,
    /// Who by role.
    pub roles: BTreeMap<MeetingRole, PersonId>,
}

/// How long somebody had a role in one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Spell {
    /// Who.
    pub person: PersonId,
    /// Minutes; a share of a split meeting.
    pub minutes: u32,
}

/// A meeting as the ledger sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

/// A series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Published slots, by date.
    pub slots: Vec<Published>,
    /// Meetings that were held.
    pub held: Vec<Arc<Held>>,
    /// Meetings from before Baton.
    #[serde(default)]
    pub past: Vec<Arc<Held>>,
    /// Who is away when.
    #[serde(default)]
    pub away: Vec<Absence>,
    /// Swaps and covers.
    #[serde(default)]
    pub arrangements: Vec<Arrangement>,
    /// Good for starting out: people who are new come first.
    #[serde(default)]
    pub starters: bool,
    /// Meetings on another date than the cadence says: from, to.
    #[serde(default)]
    pub moved: BTreeMap<NaiveDate, NaiveDate>,
    /// Dates without a meeting, with the reason.
    pub called_off: BTreeMap<NaiveDate, Option<String>>,
    /// Dates that were published until the cadence changed, as the cadence had made them: calendars may still hold them.
    #[serde(default)]
    pub dropped: BTreeSet<NaiveDate>,
    /// Items carried over, waiting for the next meeting.
    pub waiting: Vec<Item>,
}

impl Series {
    /// The next `count` dates from a day on which it will meet.
    pub fn dates(&self, from: NaiveDate, count: usize) -> Vec<NaiveDate> {
        let off = |date: &NaiveDate| self.called_off.contains_key(date) || self.held.iter().any(|held| held.date == *date);
        let beyond = self.held.iter().filter(|held| held.date >= from).count() + self.called_off.range(from..).count() + self.moved.len();
        let wanted = u16::try_from(count + beyond).unwrap_or(u16::MAX);
        let mut dates: Vec<NaiveDate> = cadence::occurrences(&self.every, self.from, from, wanted);
        dates.retain(|date| !self.moved.contains_key(date));
        dates.extend(self.moved.values().filter(|date| **date >= from));
        dates.retain(|date| !off(date));
        dates.sort_unstable();
        dates.dedup();
        dates.truncate(count);
        dates
    }
}

/// What happened to a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
            let rotating = [MeetingRole::Facilitator, MeetingRole::Scribe, MeetingRole::Beside]
                .into_iter()
                .map(|role| Rotating { role, policy: Policy::Fair })
                .collect();
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
            let mut facts: Vec<Fact> = events.into_iter().map(Fact::from).collect();
            if let Some(built) = facts.iter().fold(None, |series, fact| folded(series, &fact.event)) {
                let here = team.members.iter().filter_map(|member| state.people.get(member)).filter(|person| !person.left);
                facts.extend(here.flat_map(|person| known_of(person, &built, asked.today())));
            }
            let built = facts.iter().fold(None, |series, fact| folded(series, &fact.event));
            facts.extend(built.and_then(|built| publish(&built, from.max(asked.today()))).map(Fact::from));
            Ok(facts)
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
            let mended: Vec<Fact> = rota::and_mend::<RotaEvent>(series, Vec::new(), state.today);
            let mut after = Some(series.clone());
            for fact in &mended {
                after = folded(after, &fact.event);
            }
            let published = after.and_then(|after| publish(&after, asked.today()));
            let facts: Vec<Fact> = mended.into_iter().chain(published.map(Fact::from)).collect();
            if facts.is_empty() { Err(Refusal::new("rota-published").text("series", &series.name)) } else { Ok(facts) }
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
    let slots: Vec<Slot> = Rota::of(series).to_publish(today);
    (!slots.is_empty()).then(|| SeriesEvent::RotaPublished { series: series.id.clone(), slots })
}

/// The length of a meeting in minutes.
pub(crate) fn length(minutes: u32) -> Result<u32, Refusal> {
    if (5..=720).contains(&minutes) { Ok(minutes) } else { Err(Refusal::new("length").number("least", 5).number("most", 720)) }
}

/// Joins the rotas of every series of a team, with what is known of the person: when they are away, and what they pause.
pub(crate) fn join_all(state: &State, team: &TeamId, person: &PersonId, readiness: Option<Readiness>) -> Vec<Fact> {
    of_team(state, team)
        .flat_map(|series| {
            let readiness = readiness.map(|readiness| (MeetingRole::Facilitator, readiness)).into_iter().collect();
            let founding = series.held.is_empty();
            let known = state.people.get(person);
            let member = RotaMember { person: person.clone(), founding, weight: known.map_or(1, |person| person.weight), readiness };
            let mut facts = vec![passed(series, Passage::Joined { on: state.today, member })];
            facts.extend(known.into_iter().flat_map(|person| known_of(person, series, state.today)));
            rota::and_mend(series, facts, state.today)
        })
        .collect()
}

/// What counts in a rota of what somebody said before they joined it.
fn known_of(person: &Person, series: &Series, today: NaiveDate) -> Vec<Fact> {
    let away = absence::brought_along(person, series).into_iter().map(Fact::from);
    let paused =
        person.paused.keys().map(|role| passed(series, Passage::Paused { on: today, person: person.id.clone(), role: Some(*role) }));
    away.chain(paused).collect()
}

/// Leaves the rotas of every series of a team; slots that carry the name find somebody else.
pub(crate) fn leave_all(state: &State, team: &TeamId, person: &PersonId) -> Vec<Fact> {
    of_team(state, team)
        .filter(|series| in_rota_now(series, person))
        .flat_map(|series| {
            let left =
                SeriesEvent::RotaPassed { series: series.id.clone(), passage: Passage::Left { on: state.today, person: person.clone() } };
            rota::and_mend(series, vec![left], state.today)
        })
        .collect()
}

/// A change in how somebody stands counts in every rota the person is in; published slots they cannot have any more find
/// somebody else.
pub(crate) fn pass_everywhere(state: &State, person: &PersonId, passage: &Passage) -> Vec<Fact> {
    let concerned = state.series.values().filter(|series| in_rota_now(series, person));
    concerned
        .flat_map(|series| {
            let passed = SeriesEvent::RotaPassed { series: series.id.clone(), passage: passage.clone() };
            rota::and_mend(series, vec![passed], state.today)
        })
        .collect()
}

fn passed(series: &Series, passage: Passage) -> Fact {
    SeriesEvent::RotaPassed { series: series.id.clone(), passage }.into()
}

fn of_team<'a>(state: &'a State, team: &'a TeamId) -> impl Iterator<Item = &'a Series> {
    state.series.values().filter(move |series| series.team == *team)
}

/// Whether somebody is in the rota of a series now.
pub(crate) fn in_rota_now(series: &Series, person: &PersonId) -> bool {
    let about = |passage: &&Passage| match passage {
        Passage::Joined { member, .. } => member.person == *person,
        Passage::Left { person: left, .. } => left == person,
        _ => false,
    };
    matches!(series.passages.iter().rev().find(about), Some(Passage::Joined { .. }))
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

/// Folds any event of a series' stream.
pub(crate) fn folded(series: Option<Series>, event: &Event) -> Option<Series> {
    match event {
        Event::Series(event) => evolve(series, event),
        Event::Rota(event) => series.map(|mut series| {
            rota::evolve(&mut series, event);
            series
        }),
        _ => series,
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
            past: Vec::new(),
            away: Vec::new(),
            arrangements: Vec::new(),
            starters: false,
            moved: BTreeMap::new(),
            called_off: BTreeMap::new(),
            dropped: BTreeSet::new(),
            waiting: Vec::new(),
        });
    }
    let mut series = series?;
    match event {
        SeriesEvent::SeriesStarted { .. } => {}
        SeriesEvent::SeriesChanged { name, every, from, at, zone, minutes, .. } => {
            if (&series.every, series.from) != (every, *from) {
                // Dates that no longer exist keep no names.
                let stays = |date: NaiveDate| cadence::occurrences(every, *from, date, 1).contains(&date);
                let moved = std::mem::take(&mut series.moved);
                let to_come = |date: NaiveDate| !series.held.iter().any(|held| held.date == date);
                for date in series.slots.iter().map(|slot| slot.date).filter(|date| to_come(*date)) {
                    let made = moved.iter().find(|(_, now)| **now == date).map_or(date, |(made, _)| *made);
                    if made != date || !stays(date) {
                        series.dropped.insert(made);
                    }
                }
                series.slots.retain(|slot| stays(slot.date));
            }
            series.name = name.clone();
            series.every = every.clone();
            series.from = *from;
            series.at = *at;
            series.zone = zone.clone();
            series.minutes = *minutes;
        }
        SeriesEvent::RotaPassed { passage, .. } => {
            if let Passage::Left { on, person } = passage {
                // Who leaves gives up the turns to come; coming back does not take them from whoever plans by them now.
                series.slots.iter_mut().filter(|slot| slot.date >= *on).for_each(|slot| slot.strike(person));
            }
            series.passages.push(passage.clone());
        }
        SeriesEvent::RotaPublished { slots, .. } => {
            for slot in slots {
                series.slots.retain(|known| known.date != slot.date);
                series.slots.push(Published::from(slot));
                series.dropped.remove(&slot.date);
            }
            series.slots.sort_by_key(|slot| slot.date);
        }
        SeriesEvent::MeetingHeld { held, .. } => {
            series.held.retain(|known| known.meeting != held.meeting);
            series.held.push(Arc::new(held.clone()));
        }
        SeriesEvent::MeetingCalledOff { date, reason, .. } => {
            series.called_off.insert(*date, reason.clone());
            series.slots.retain(|slot| slot.date != *date);
        }
        SeriesEvent::ItemCarried { item, .. } => match series.waiting.iter_mut().find(|known| known.id == item.id) {
            Some(known) => *known = item.clone(),
            None => series.waiting.push(item.clone()),
        },
        SeriesEvent::ItemPlaced { item, .. } => series.waiting.retain(|known| known.id != *item),
    }
    Some(series)
}
