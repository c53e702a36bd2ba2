//! The rota as people read it: what is published and who leads there now, what is forecast, and whom to ask when nobody is left.
//!
//! A published slot keeps a list for each role: the name it was published with, then stand-ins and whoever took or swapped the
//! turn; the first who is available leads. Reading never publishes.
//!
//! **Invariant:** an absence changes no published slot in which its person was not acting.

use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

use super::choice::Meeting;
use super::ledgers::{Ledgers, ledgers};
use super::why::Why;
use crate::id::PersonId;
use crate::person::MeetingRole;
use crate::rota::{How, Published};
use crate::series::{Policy, Series, Slot};

/// How many meetings ahead are published.
pub const PUBLISHED: usize = 8;

/// A slot of the rota with the reasons for its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The date it is for.
    pub date: NaiveDate,
    /// Names and reasons by role.
    pub roles: BTreeMap<MeetingRole, (PersonId, Why)>,
    /// Rotating roles for which nobody is available.
    pub open: Vec<MeetingRole>,
    /// Whether it is published; otherwise it is a forecast that may still change.
    pub published: bool,
}

/// The rota of a series as it stands: the ledgers after everything held, and what was published and arranged.
pub struct Rota<'a> {
    pub(super) series: &'a Series,
    /// The ledgers after the last meeting held.
    pub ledgers: Ledgers,
}

/// The next `count` turns from a date: what is published, and beyond it a forecast.
pub fn rota(series: &Series, from: NaiveDate, count: usize) -> Vec<Turn> {
    Rota::of(series).turns(from, count)
}

impl<'a> Rota<'a> {
    /// Reads a series.
    pub fn of(series: &'a Series) -> Self {
        Self { series, ledgers: ledgers(series) }
    }

    /// Who in the rota is not away on a date, by number.
    fn available(&self, date: NaiveDate) -> Vec<bool> {
        let mut available: Vec<bool> = (0..self.ledgers.count()).map(|number| self.ledgers.standing(number).is_some()).collect();
        for absence in self.series.away.iter().filter(|absence| absence.covers(date)) {
            if let Some(number) = self.ledgers.known(&absence.person) {
                available[number] = false;
            }
        }
        available
    }

    /// Who has which role in a published slot: the first of each list who is available.
    fn acting(&self, slot: &Published, available: &[bool]) -> BTreeMap<MeetingRole, usize> {
        let mut acting: BTreeMap<MeetingRole, usize> = BTreeMap::new();
        for role in self.ledgers.roles.keys() {
            let free = |number: &usize| available[*number] && acting.values().all(|other| other != number);
            let fit = |person: &PersonId, how: &How| {
                let number = self.ledgers.known(person).filter(free)?;
                let arranged = matches!(how, How::Covers { .. } | How::Swapped { .. });
                // Whoever takes a turn of their own accord may; whoever is named must be able to have it now.
                (arranged || self.can(number, *role)).then_some(number)
            };
            if let Some(number) = slot.standing(*role).into_iter().find_map(|entry| fit(&entry.person, &entry.how)) {
                acting.insert(*role, number);
            }
        }
        acting
    }

    /// Whether somebody can be named for a role at all: ready, with a share, not paused; or the one it is fixed to.
    fn can(&self, number: usize, role: MeetingRole) -> bool {
        if let Some(Policy::FixedPerson { person }) = self.ledgers.policies.get(&role)
            && self.ledgers.known(person) == Some(number)
        {
            return true;
        }
        self.ledgers.standing(number).is_some_and(|standing| {
            standing.weight > 0 && !standing.paused.contains(&role) && (role == MeetingRole::Beside || self.ledgers.ready(standing, role))
        })
    }

    /// Who leads, writes and so on in the published slot of a date, as it stands now.
    pub fn named(&self, date: NaiveDate) -> Option<BTreeMap<MeetingRole, PersonId>> {
        let slot = self.series.slots.iter().find(|slot| slot.date == date)?;
        let acting = self.acting(slot, &self.available(date));
        Some(acting.into_iter().map(|(role, number)| (role, self.ledgers.named(number).clone())).collect())
    }

    /// Whoever had each role in the last meeting before a date.
    fn before(&self, date: NaiveDate) -> BTreeMap<MeetingRole, usize> {
        let held = self.series.held.iter().chain(&self.series.past).filter(|held| held.date < date).max_by_key(|held| held.date);
        let did = held.into_iter().flat_map(|held| &held.did);
        did.filter_map(|(role, did)| Some((*role, self.ledgers.known(&did.last()?.person)?))).collect()
    }

    /// The next `count` turns from a date: what is published, and beyond it a forecast.
    pub fn turns(&self, from: NaiveDate, count: usize) -> Vec<Turn> {
        let mut ledgers = self.ledgers.clone();
        let dates = self.series.dates(from, count);
        let mut before = self.before(from);
        let mut turns = Vec::new();
        for (index, date) in dates.iter().enumerate() {
            let slot = self.slot(*date);
            let present = self.available(*date);
            let now = match slot {
                Some(slot) => self.acting(slot, &present),
                None => {
                    let after =
                        dates.get(index + 1).and_then(|next| self.slot(*next).map(|slot| self.acting(slot, &self.available(*next))));
                    let mut beside: BTreeMap<MeetingRole, Vec<usize>> = BTreeMap::new();
                    for (role, person) in before.iter().chain(after.iter().flatten()) {
                        beside.entry(*role).or_default().push(*person);
                    }
                    ledgers.assign(&Meeting { present: present.clone(), beside, before: before.clone() })
                }
            };
            turns.push(self.turn(*date, slot, &now, &ledgers, &present));
            ledgers.settle(*date, &present, &now.iter().map(|(role, person)| (*role, vec![(*person, 1)])).collect());
            before.extend(now);
        }
        turns
    }

    fn slot(&self, date: NaiveDate) -> Option<&'a Published> {
        self.series.slots.iter().find(|slot| slot.date == date)
    }

    fn turn(
        &self,
        date: NaiveDate,
        slot: Option<&Published>,
        now: &BTreeMap<MeetingRole, usize>,
        ledgers: &Ledgers,
        present: &[bool],
    ) -> Turn {
        let named = |(role, number): (&MeetingRole, &usize)| {
            (*role, (ledgers.named(*number).clone(), self.why(*role, *number, slot, ledgers, present)))
        };
        let open = ledgers.roles.keys().copied().filter(|role| *role != MeetingRole::Beside && !now.contains_key(role)).collect();
        Turn { date, roles: now.iter().map(named).collect(), open, published: slot.is_some() }
    }

    /// The slots that enter the published window now.
    pub fn to_publish(&self, today: NaiveDate) -> Vec<Slot> {
        let new = self.turns(today, PUBLISHED).into_iter().filter(|turn| !turn.published);
        new.map(|turn| Slot { date: turn.date, roles: turn.roles.into_iter().map(|(role, (person, _))| (role, person)).collect() })
            .filter(|slot| !slot.roles.is_empty())
            .collect()
    }

    /// Stand-ins for published roles from a date on that nobody acts in any more, by the choice rule, counting all published
    /// slots and both neighbours.
    pub fn stand_ins(&self, today: NaiveDate) -> Vec<Slot> {
        let dates: BTreeSet<NaiveDate> = self.series.dates(today, self.series.slots.len()).into_iter().collect();
        let mut slots: Vec<(&Published, Vec<bool>, BTreeMap<MeetingRole, usize>)> = Vec::new();
        for slot in self.series.slots.iter().filter(|slot| dates.contains(&slot.date)) {
            let available = self.available(slot.date);
            let acting = self.acting(slot, &available);
            slots.push((slot, available, acting));
        }
        let needs = |(slot, _, acting): &(&Published, Vec<bool>, BTreeMap<MeetingRole, usize>)| -> Vec<MeetingRole> {
            self.ledgers
                .roles
                .keys()
                .copied()
                .filter(|role| !acting.contains_key(role))
                // Where nobody was beside the lead when it was published, nobody is missing there.
                .filter(|role| *role != MeetingRole::Beside || slot.roles.contains_key(role))
                .collect()
        };
        if slots.iter().all(|slot| needs(slot).is_empty()) {
            return Vec::new();
        }
        let mut ledgers = self.ledgers.clone();
        for (slot, available, acting) in slots.iter().filter(|slot| needs(slot).is_empty()) {
            ledgers.settle(slot.date, available, &acting.iter().map(|(role, person)| (*role, vec![(*person, 1)])).collect());
        }
        let mut named = Vec::new();
        for index in 0..slots.len() {
            if needs(&slots[index]).is_empty() {
                continue;
            }
            let mut beside: BTreeMap<MeetingRole, Vec<usize>> = BTreeMap::new();
            let first = index == 0;
            let last_held = first.then(|| self.before(slots[0].0.date)).unwrap_or_default();
            let neighbours = [index.checked_sub(1), Some(index + 1)].into_iter().flatten().filter_map(|near| slots.get(near));
            for (role, person) in neighbours.flat_map(|(_, _, acting)| acting).chain(&last_held) {
                beside.entry(*role).or_default().push(*person);
            }
            let before = if first { last_held.clone() } else { slots[index - 1].2.clone() };
            let meeting = Meeting { present: slots[index].1.clone(), beside, before };
            let (slot, _, mut acting) = slots[index].clone();
            let mut stands = BTreeMap::new();
            let roles: Vec<MeetingRole> = self.ledgers.roles.keys().copied().collect();
            for role in roles {
                if acting.contains_key(&role) || (role == MeetingRole::Beside && !slot.roles.contains_key(&role)) {
                    continue;
                }
                // Sitting beside the lead is let go for a role that is missing; so is a later role by the one this is fixed to.
                let fixed = match self.ledgers.policies.get(&role) {
                    Some(Policy::FixedPerson { person }) => self.ledgers.known(person),
                    _ => None,
                };
                let lets_go = |known: MeetingRole, person: usize| known == MeetingRole::Beside || (known > role && Some(person) == fixed);
                let taken: Vec<usize> =
                    acting.iter().filter(|(known, person)| !lets_go(**known, **person)).map(|(_, person)| *person).collect();
                let lead = acting.get(&MeetingRole::Facilitator).copied();
                let gave_up = slot.gave_up(role);
                let candidates: Vec<usize> = ledgers
                    .candidates(role, &meeting.present, &taken, lead)
                    .into_iter()
                    .filter(|number| !gave_up.contains(&ledgers.named(*number)))
                    .collect();
                if let Some(person) = ledgers.pick(role, &candidates, &meeting) {
                    acting.retain(|_, other| *other != person);
                    acting.insert(role, person);
                    stands.insert(role, ledgers.named(person).clone());
                }
            }
            ledgers.settle(slot.date, &meeting.present, &acting.iter().map(|(role, person)| (*role, vec![(*person, 1)])).collect());
            slots[index].2 = acting;
            if !stands.is_empty() {
                named.push(Slot { date: slot.date, roles: stands });
            }
        }
        named
    }

    /// Who is offered a role next, among people who are here, when the person planned is not.
    pub fn stand_in(&self, role: MeetingRole, here: &[PersonId], holding: &[PersonId]) -> Option<PersonId> {
        let mut present = vec![false; self.ledgers.count()];
        here.iter().filter_map(|person| self.ledgers.known(person)).for_each(|number| present[number] = true);
        let taken: Vec<usize> = holding.iter().filter_map(|person| self.ledgers.known(person)).collect();
        // Whoever leads holds that role already, and so is not a candidate for sitting beside themselves.
        let lead = taken.first().copied();
        let candidates = self.ledgers.candidates(role, &present, &taken, lead);
        let person = self.ledgers.pick(role, &candidates, &Meeting { present, ..Meeting::default() })?;
        Some(self.ledgers.named(person).clone())
    }
}

/// Who is offered a role next, among people who are here, when the person planned is not.
pub fn stand_in(series: &Series, role: MeetingRole, here: &[PersonId], holding: &[PersonId]) -> Option<PersonId> {
    Rota::of(series).stand_in(role, here, holding)
}
