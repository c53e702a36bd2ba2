//! The rota of a series: how each role is filled, what is published, and what people arranged among themselves.
//!
//! A cover (one takes another's turn) and a swap (two people, both recorded as agreeing) are records of their own; each can be
//! taken back. A published slot keeps a list for each role, and the first who is available has it.
//!
//! **Invariant:** publishing is an entry with names; nothing moves a name without an entry.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::absence::Absence;
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{AbsenceId, ArrangementId, MeetingId, PersonId, PersonRef, SeriesId, SeriesRef, Stream};
use crate::person::MeetingRole;
use crate::refusal::Refusal;
use crate::rotation::Rota;
use crate::series::{self, Held, Policy, Rotating, Series, Slot, Spell};
use crate::state::State;
use crate::words;

/// How a name came into a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Published with it.
    Named,
    /// Stands in where the one before is away.
    StandIn,
    /// Took the turn of somebody.
    Covers { arrangement: ArrangementId, instead_of: PersonId },
    /// Swapped with somebody, whose turn is on the date.
    Swapped { arrangement: ArrangementId, with: PersonId, date: NaiveDate },
}

/// A name in a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// Who.
    pub person: PersonId,
    /// How they came in.
    pub how: How,
}

impl Entry {
    /// The swap or cover it came by, and who gave the turn up for it.
    pub fn arrangement(&self) -> Option<(&ArrangementId, &PersonId)> {
        match &self.how {
            How::Covers { arrangement, instead_of } => Some((arrangement, instead_of)),
            How::Swapped { arrangement, with, .. } => Some((arrangement, with)),
            How::Named | How::StandIn => None,
        }
    }
}

/// A published slot: for each role everybody who came in, in the order in which they did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Published {
    /// The meeting's date.
    pub date: NaiveDate,
    /// Names by role; the first was published.
    pub roles: BTreeMap<MeetingRole, Vec<Entry>>,
}

impl Published {
    /// Who may have a role, first choice first: whoever arranged it last, then as named. Who gave it up does not get it back.
    pub fn standing(&self, role: MeetingRole) -> Vec<&Entry> {
        let (mut arranged, mut named, mut gave_up) = (Vec::new(), Vec::new(), BTreeSet::new());
        for entry in self.roles.get(&role).into_iter().flatten().rev() {
            if gave_up.contains(&entry.person) {
                continue;
            }
            match entry.arrangement() {
                Some((_, instead_of)) => {
                    arranged.push(entry);
                    gave_up.insert(instead_of);
                }
                None => named.push(entry),
            }
        }
        arranged.into_iter().chain(named.into_iter().rev()).collect()
    }

    /// Who gave a turn up to somebody else, and so is not asked to stand in for it.
    pub fn gave_up(&self, role: MeetingRole) -> Vec<&PersonId> {
        self.roles.get(&role).into_iter().flatten().filter_map(|entry| Some(entry.arrangement()?.1)).collect()
    }

    /// Puts somebody in for a role. Whoever stands in for one role does not stand in for another of the same meeting any more,
    /// unless they gave that one up to somebody and may have it back.
    fn put(&mut self, role: MeetingRole, entry: Entry) {
        if entry.how == How::StandIn {
            let others: Vec<MeetingRole> = self.roles.keys().copied().filter(|known| *known != role).collect();
            for other in others.into_iter().filter(|other| !self.gave_up(*other).contains(&&entry.person)).collect::<Vec<_>>() {
                if let Some(list) = self.roles.get_mut(&other) {
                    list.retain(|known| known.person != entry.person || known.how != How::StandIn);
                }
            }
        }
        self.roles.entry(role).or_default().push(entry);
    }

    /// Takes somebody out for good.
    pub(crate) fn strike(&mut self, person: &PersonId) {
        self.roles.values_mut().for_each(|list| list.retain(|entry| entry.person != *person));
    }
}

impl From<&Slot> for Published {
    fn from(slot: &Slot) -> Self {
        let named = |person: &PersonId| vec![Entry { person: person.clone(), how: How::Named }];
        Self { date: slot.date, roles: slot.roles.iter().map(|(role, person)| (*role, named(person))).collect() }
    }
}

/// Whose turn is on which date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Side {
    /// The date.
    pub date: NaiveDate,
    /// Whose turn it was.
    pub person: PersonId,
}

/// What people arranged among themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "arranged", rename_all = "kebab-case")]
pub enum Arrangement {
    /// Somebody takes another's turn, and gives them a role of their own in that meeting if they have one.
    Cover {
        id: ArrangementId,
        role: MeetingRole,
        date: NaiveDate,
        instead_of: PersonId,
        by: PersonId,
        #[serde(default)]
        gives: Option<MeetingRole>,
        reason: String,
    },
    /// Two people swap; both said yes.
    Swap { id: ArrangementId, role: MeetingRole, one: Side, other: Side, reason: String },
}

impl Arrangement {
    /// Identity.
    pub fn id(&self) -> &ArrangementId {
        match self {
            Self::Cover { id, .. } | Self::Swap { id, .. } => id,
        }
    }
}

/// What happened to a rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum RotaEvent {
    /// A role is filled in another way from a date on, or does not rotate any more; names published for it are decided anew.
    PolicySet { series: SeriesId, role: MeetingRole, policy: Option<Policy>, from: NaiveDate },
    /// A series is good for starting out, or no longer.
    StartersWelcomed { series: SeriesId, good: bool },
    /// Somebody in the rota is away.
    AwayNoted { series: SeriesId, absence: Absence },
    /// An absence does not count any more.
    AwayLifted { series: SeriesId, absence: AbsenceId },
    /// Stand-ins were named; each is appended to its slot.
    StandInsNamed { series: SeriesId, slots: Vec<Slot> },
    /// People arranged a turn among themselves.
    TurnArranged { series: SeriesId, arrangement: Arrangement },
    /// They took it back.
    ArrangementTakenBack { series: SeriesId, arrangement: ArrangementId },
    /// A meeting is on another date than its cadence says; its turns go with it.
    TurnMoved { series: SeriesId, from: NaiveDate, to: NaiveDate },
    /// What was before Baton was brought in; it replaces what was brought in earlier.
    PastBrought { series: SeriesId, past: Vec<Held> },
}

/// A meeting from before Baton.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct PastMeeting {
    /// Its date.
    pub date: NaiveDate,
    /// Who was there.
    pub present: Vec<PersonRef>,
    /// Who led it.
    pub led: Option<Vec<PersonRef>>,
    /// Who wrote.
    pub wrote: Option<Vec<PersonRef>>,
}

/// What can be asked for about a rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RotaIntent {
    /// Choose how a role is filled; without a policy it does not rotate.
    SetPolicy { series: SeriesRef, role: MeetingRole, policy: Option<NewPolicy> },
    /// Mark a series as good for starting out, or not.
    WelcomeStarters { series: SeriesRef, good: bool },
    /// Take somebody's turn.
    TakeTurn {
        id: Option<ArrangementId>,
        series: SeriesRef,
        date: NaiveDate,
        role: Option<MeetingRole>,
        person: PersonRef,
        reason: Option<String>,
    },
    /// Swap two turns; both people are named as agreeing.
    SwapTurns {
        id: Option<ArrangementId>,
        series: SeriesRef,
        date: NaiveDate,
        with: NaiveDate,
        role: Option<MeetingRole>,
        agreed: Vec<PersonRef>,
        reason: Option<String>,
    },
    /// Take a swap or a cover back.
    TakeBackTurn { series: SeriesRef, arrangement: ArrangementId },
    /// Bring in who led and wrote before Baton; an empty list begins from zero.
    BringPast { series: SeriesRef, meetings: Vec<PastMeeting> },
}

/// A policy as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum NewPolicy {
    /// The fair ledger.
    Fair,
    /// Whoever volunteers; else by the fair ledger.
    VolunteerFirst,
    /// Round in an order; whoever is not named comes in by the fair ledger when nobody named can.
    FixedOrder { order: Vec<PersonRef> },
    /// Always one person; by the fair ledger when they are away.
    FixedPerson { person: PersonRef },
}

/// Answers what was asked about a rota.
///
/// # Errors
/// Refuses dates that are not published, turns of one's own, people who are away, have left or are not in the rota, a swap that
/// not both agreed to, and names or roles that are unknown.
pub fn decide(state: &State, intent: RotaIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        RotaIntent::SetPolicy { series, role, policy } => {
            let series = state.series(&series)?;
            let policy = policy.map(|policy| self::policy(state, series, policy)).transpose()?;
            let known = series.rotating.iter().find(|rotating| rotating.role == role).map(|rotating| &rotating.policy);
            if known == policy.as_ref() {
                return Ok(Vec::new());
            }
            if role == MeetingRole::Facilitator && policy.is_none() {
                return Err(Refusal::new("somebody-leads").hint("fix-person"));
            }
            let set = RotaEvent::PolicySet { series: series.id.clone(), role, policy, from: state.today };
            Ok(and_mend(series, vec![set], state.today))
        }
        RotaIntent::WelcomeStarters { series, good } => {
            let series = state.series(&series)?;
            if series.starters == good {
                return Ok(Vec::new());
            }
            let welcomed = RotaEvent::StartersWelcomed { series: series.id.clone(), good };
            Ok(and_mend(series, vec![welcomed], state.today))
        }
        RotaIntent::TakeTurn { id, series, date, role, person, reason } => {
            let series = state.series(&series)?;
            let by = state.active_person(&person)?;
            let role = role.unwrap_or(MeetingRole::Facilitator);
            let arrangement = cover(series, (date, role), &by.id, asked.id_or(id), reason_of(reason)?, state.today)?;
            arranged(series, arrangement, state.today)
        }
        RotaIntent::SwapTurns { id, series, date, with, role, agreed, reason } => {
            let series = state.series(&series)?;
            let role = role.unwrap_or(MeetingRole::Facilitator);
            slot(series, date, state.today)?;
            slot(series, with, state.today)?;
            let rota = Rota::of(series);
            let side = |date: NaiveDate| -> Result<(Side, BTreeMap<MeetingRole, PersonId>), Refusal> {
                let named = rota.named(date).unwrap_or_default();
                let person =
                    named.get(&role).cloned().ok_or_else(|| Refusal::new("nobody-to-swap").date("date", date).hint("ask-volunteer"))?;
                Ok((Side { date, person }, named))
            };
            let ((one, on_one), (other, on_other)) = (side(date)?, side(with)?);
            if one.person == other.person {
                return Err(Refusal::new("swap-with-oneself").person("person", &one.person));
            }
            let agreed = agreed.iter().map(|person| Ok(state.active_person(person)?.id.clone())).collect::<Result<Vec<_>, Refusal>>()?;
            if let Some(missing) = [&one.person, &other.person].into_iter().find(|person| !agreed.contains(person)) {
                return Err(Refusal::new("swap-needs-both").person("person", missing).hint("both-agree"));
            }
            fit(series, &one.person, other.date)?;
            fit(series, &other.person, one.date)?;
            one_role(&on_one, role, &other.person, one.date)?;
            one_role(&on_other, role, &one.person, other.date)?;
            arranged(series, Arrangement::Swap { id: asked.id_or(id), role, one, other, reason: reason_of(reason)? }, state.today)
        }
        RotaIntent::TakeBackTurn { series, arrangement } => {
            let series = state.series(&series)?;
            let known =
                series.arrangements.iter().find(|known| *known.id() == arrangement).ok_or_else(|| Refusal::new("unknown-arrangement"))?;
            let last = match known {
                Arrangement::Cover { date, .. } => *date,
                Arrangement::Swap { one, other, .. } => one.date.max(other.date),
            };
            if last < state.today || series.held.iter().any(|held| known.is_on(held.date)) {
                return Err(Refusal::new("turn-was-held"));
            }
            let back = RotaEvent::ArrangementTakenBack { series: series.id.clone(), arrangement };
            Ok(and_mend(series, vec![back], state.today))
        }
        RotaIntent::BringPast { series, meetings } => {
            let series = state.series(&series)?;
            let past = meetings.into_iter().map(|meeting| past(state, meeting)).collect::<Result<Vec<_>, _>>()?;
            let first = series.held.iter().map(|held| held.date).min().unwrap_or(state.today);
            if let Some(late) = past.iter().find(|held| held.date >= first) {
                return Err(Refusal::new("past-too-late").date("date", late.date).date("first", first));
            }
            let dates: BTreeSet<_> = past.iter().map(|held| held.date).collect();
            if dates.len() < past.len() {
                return Err(Refusal::new("past-twice"));
            }
            Ok(vec![RotaEvent::PastBrought { series: series.id.clone(), past }.into()])
        }
    }
}

impl Arrangement {
    fn is_on(&self, date: NaiveDate) -> bool {
        match self {
            Self::Cover { date: on, .. } => *on == date,
            Self::Swap { one, other, .. } => one.date == date || other.date == date,
        }
    }
}

fn policy(state: &State, series: &Series, policy: NewPolicy) -> Result<Policy, Refusal> {
    let member = |person: &PersonRef| -> Result<PersonId, Refusal> {
        let person = state.active_person(person)?;
        if series::in_rota_now(series, &person.id) {
            Ok(person.id.clone())
        } else {
            Err(Refusal::new("not-in-rota").person("person", &person.id).text("series", &series.name))
        }
    };
    Ok(match policy {
        NewPolicy::Fair => Policy::Fair,
        NewPolicy::VolunteerFirst => Policy::VolunteerFirst,
        NewPolicy::FixedOrder { order } => {
            let mut people: Vec<PersonId> = Vec::new();
            for person in &order {
                let person = member(person)?;
                if !people.contains(&person) {
                    people.push(person);
                }
            }
            if people.is_empty() {
                return Err(Refusal::new("nobody-named").hint("one-name-a-line"));
            }
            Policy::FixedOrder { order: people }
        }
        NewPolicy::FixedPerson { person } => Policy::FixedPerson { person: member(&person)? },
    })
}

/// The published slot of a date to come.
fn slot(series: &Series, date: NaiveDate, today: NaiveDate) -> Result<&Published, Refusal> {
    if date < today || series.held.iter().any(|held| held.date == date) {
        return Err(Refusal::new("turn-was-held"));
    }
    let slot = series.slots.iter().find(|slot| slot.date == date);
    slot.ok_or_else(|| Refusal::new("not-published").date("date", date).text("series", &series.name).hint("publish-first"))
}

/// Whether somebody can be there at all.
fn fit(series: &Series, person: &PersonId, date: NaiveDate) -> Result<(), Refusal> {
    if !series::in_rota_now(series, person) {
        return Err(Refusal::new("not-in-rota").person("person", person).text("series", &series.name));
    }
    if series.away.iter().any(|absence| absence.person == *person && absence.covers(date)) {
        return Err(Refusal::new("away-then").person("person", person).date("date", date).hint("take-away-back"));
    }
    Ok(())
}

/// Whoever has another role in that meeting keeps it; sitting beside the lead is let go for a role of one's own.
fn one_role(named: &BTreeMap<MeetingRole, PersonId>, role: MeetingRole, person: &PersonId, date: NaiveDate) -> Result<(), Refusal> {
    let other = named.iter().find(|(known, who)| **known != role && **known != MeetingRole::Beside && *who == person);
    match other {
        Some(_) => Err(Refusal::new("has-a-role-then").person("person", person).date("date", date).hint("swap-roles")),
        None => Ok(()),
    }
}

/// Somebody takes the turn of whoever has it.
pub(crate) fn cover(
    series: &Series,
    (date, role): (NaiveDate, MeetingRole),
    by: &PersonId,
    id: ArrangementId,
    reason: String,
    today: NaiveDate,
) -> Result<Arrangement, Refusal> {
    let slot = slot(series, date, today)?;
    fit(series, by, date)?;
    let named = Rota::of(series).named(date).unwrap_or_default();
    // Where nobody is left, whoever was published is the one it is taken from.
    let published = || slot.roles.get(&role).and_then(|list| list.first()).map(|entry| entry.person.clone());
    let instead_of = match named.get(&role) {
        Some(person) if person == by => return Err(Refusal::new("turn-is-theirs").person("person", by).date("date", date)),
        Some(person) => person.clone(),
        None => published().unwrap_or_else(|| by.clone()),
    };
    // Whoever has another role in that meeting gives it in exchange; where nobody is there to take it, somebody stands in for it.
    let own = named.iter().find(|(known, who)| **known != MeetingRole::Beside && *who == by).map(|(known, _)| *known);
    let gives = own.filter(|_| named.contains_key(&role));
    Ok(Arrangement::Cover { id, role, date, instead_of, by: by.clone(), gives, reason })
}

fn reason_of(reason: Option<String>) -> Result<String, Refusal> {
    words::text_or_nothing(&reason.unwrap_or_default())
}

pub(crate) fn arranged(series: &Series, arrangement: Arrangement, today: NaiveDate) -> Result<Vec<Fact>, Refusal> {
    if series.arrangements.iter().any(|known| known.id() == arrangement.id()) {
        return Err(Refusal::new("id-taken").text("id", arrangement.id().as_str()));
    }
    let arranged = RotaEvent::TurnArranged { series: series.id.clone(), arrangement };
    Ok(and_mend(series, vec![arranged], today))
}

fn past(state: &State, meeting: PastMeeting) -> Result<Held, Refusal> {
    let people = |people: Vec<PersonRef>| -> Result<Vec<PersonId>, Refusal> {
        let mut known: Vec<PersonId> = Vec::new();
        for person in &people {
            let person = state.person(person)?.id.clone();
            if !known.contains(&person) {
                known.push(person);
            }
        }
        Ok(known)
    };
    let mut did = BTreeMap::new();
    let mut present = people(meeting.present)?;
    for (role, who) in [(MeetingRole::Facilitator, meeting.led), (MeetingRole::Scribe, meeting.wrote)] {
        let who = people(who.unwrap_or_default())?;
        present.extend(who.iter().filter(|person| !present.contains(person)).cloned().collect::<Vec<_>>());
        if !who.is_empty() {
            did.insert(role, who.into_iter().map(|person| Spell { person, minutes: 1 }).collect());
        }
    }
    Ok(Held { meeting: MeetingId(format!("past-{}", meeting.date)), date: meeting.date, present, did })
}

/// Events about a rota, and the stand-ins they make necessary.
pub(crate) fn and_mend<E: Into<Fact> + Clone>(series: &Series, events: Vec<E>, today: NaiveDate) -> Vec<Fact> {
    let mut facts: Vec<Fact> = events.into_iter().map(Into::into).collect();
    let mut after = Some(series.clone());
    for fact in &facts {
        after = series::folded(after, &fact.event);
    }
    facts.extend(after.and_then(|after| mended(&after, today)).map(Fact::from));
    facts
}

/// Stand-ins where nobody acts any more; nothing when nobody is missing.
pub(crate) fn mended(series: &Series, today: NaiveDate) -> Option<RotaEvent> {
    let slots = Rota::of(series).stand_ins(today);
    (!slots.is_empty()).then(|| RotaEvent::StandInsNamed { series: series.id.clone(), slots })
}

impl RotaEvent {
    /// The series it happened to.
    pub fn series(&self) -> &SeriesId {
        match self {
            Self::PolicySet { series, .. }
            | Self::StartersWelcomed { series, .. }
            | Self::AwayNoted { series, .. }
            | Self::AwayLifted { series, .. }
            | Self::StandInsNamed { series, .. }
            | Self::TurnArranged { series, .. }
            | Self::ArrangementTakenBack { series, .. }
            | Self::TurnMoved { series, .. }
            | Self::PastBrought { series, .. } => series,
        }
    }
}

impl From<RotaEvent> for Fact {
    fn from(event: RotaEvent) -> Self {
        Self { stream: Stream::Series(event.series().clone()), event: event.into() }
    }
}

/// Folds one event into a series' rota.
pub(crate) fn evolve(series: &mut Series, event: &RotaEvent) {
    match event {
        RotaEvent::PolicySet { role, policy, from, .. } => {
            series.rotating.retain(|rotating| rotating.role != *role);
            let to_come = series.slots.iter_mut().filter(|slot| slot.date >= *from);
            match policy {
                Some(policy) => {
                    series.rotating.push(Rotating { role: *role, policy: policy.clone() });
                    for slot in to_come {
                        // What people arranged stays; what was only named is decided anew.
                        slot.roles.entry(*role).or_default().retain(|entry| entry.arrangement().is_some());
                    }
                }
                None => to_come.for_each(|slot| {
                    slot.roles.remove(role);
                }),
            }
            series.rotating.sort_by_key(|rotating| rotating.role);
        }
        RotaEvent::StartersWelcomed { good, .. } => series.starters = *good,
        RotaEvent::AwayNoted { absence, .. } => {
            series.away.retain(|known| known.id != absence.id);
            series.away.push(absence.clone());
        }
        RotaEvent::AwayLifted { absence, .. } => series.away.retain(|known| known.id != *absence),
        RotaEvent::StandInsNamed { slots, .. } => {
            for named in slots {
                let Some(slot) = series.slots.iter_mut().find(|slot| slot.date == named.date) else { continue };
                for (role, person) in &named.roles {
                    slot.put(*role, Entry { person: person.clone(), how: How::StandIn });
                }
            }
        }
        RotaEvent::TurnArranged { arrangement, .. } => arrange(series, arrangement),
        RotaEvent::ArrangementTakenBack { arrangement, .. } => {
            series.arrangements.retain(|known| known.id() != arrangement);
            for list in series.slots.iter_mut().flat_map(|slot| slot.roles.values_mut()) {
                list.retain(|entry| entry.arrangement().is_none_or(|(known, _)| known != arrangement));
            }
        }
        RotaEvent::TurnMoved { from, to, .. } => {
            // A meeting that was moved before is still the one its cadence made.
            let made = series.moved.iter().find(|(_, now)| *now == from).map_or(*from, |(made, _)| *made);
            if made == *to {
                series.moved.remove(&made)
            } else {
                series.moved.insert(made, *to)
            };
            if let Some(slot) = series.slots.iter_mut().find(|slot| slot.date == *from) {
                slot.date = *to;
            }
            series.slots.sort_by_key(|slot| slot.date);
        }
        RotaEvent::PastBrought { past, .. } => series.past = past.iter().cloned().map(Arc::new).collect(),
    }
}

fn arrange(series: &mut Series, arrangement: &Arrangement) {
    series.arrangements.retain(|known| known.id() != arrangement.id());
    series.arrangements.push(arrangement.clone());
    let id = arrangement.id().clone();
    let mut put = |date: NaiveDate, role: MeetingRole, entry: Entry| {
        if let Some(slot) = series.slots.iter_mut().find(|slot| slot.date == date) {
            slot.put(role, entry);
        }
    };
    match arrangement {
        Arrangement::Cover { role, date, instead_of, by, gives, .. } => {
            let covers = |instead_of: &PersonId| How::Covers { arrangement: id.clone(), instead_of: instead_of.clone() };
            put(*date, *role, Entry { person: by.clone(), how: covers(instead_of) });
            if let Some(gives) = gives {
                put(*date, *gives, Entry { person: instead_of.clone(), how: covers(by) });
            }
        }
        Arrangement::Swap { role, one, other, .. } => {
            for (here, there) in [(one, other), (other, one)] {
                let how = How::Swapped { arrangement: id.clone(), with: here.person.clone(), date: there.date };
                put(here.date, *role, Entry { person: there.person.clone(), how });
            }
        }
    }
}
