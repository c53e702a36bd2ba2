//! The ledgers of a series: its whole record, folded by date.
//!
//! The ledger belongs to the series, not to one meeting, and follows meeting dates, not the order of entries. Somebody who is
//! away keeps their balance: neither a free pass nor a punishment.
//!
//! **Invariant:** nothing here reads a clock, a database or a random number.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

use super::ledger::Ledger;
use crate::id::PersonId;
use crate::person::{MeetingRole, Readiness};
use crate::series::{Held, Passage, Policy, RotaMember, Series};

/// In how many of their first meetings a newcomer neither leads nor gains.
pub const GRACE: u32 = 2;
/// How often somebody has led in a series until nobody needs to sit beside them.
pub const SEASONED: u32 = 3;

/// The ledgers of a series, and how everybody in it stands.
#[derive(Clone, Debug, Default)]
pub struct Ledgers {
    /// By meeting role.
    pub roles: BTreeMap<MeetingRole, Ledger>,
    pub(super) policies: BTreeMap<MeetingRole, Policy>,
    pub(super) starters: bool,
    seed: String,
    people: Vec<PersonId>,
    index: BTreeMap<PersonId, usize>,
    standings: Vec<Option<Standing>>,
    lots: Vec<[u8; 32]>,
    /// Who is in it now, in the order drawn by lot.
    drawn: Vec<usize>,
    attended: Vec<u32>,
}

/// How somebody in the rota stands.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) founding: bool,
    pub(super) weight: u32,
    pub(super) readiness: BTreeMap<MeetingRole, Readiness>,
    pub(super) paused: Vec<MeetingRole>,
    /// The roles they can be named for, by place in [`MeetingRole::ALL`]: with a share, not paused, ready.
    can: [bool; MeetingRole::ALL.len()],
}

/// Folds the whole record of a series into its ledgers, by date.
pub fn ledgers(series: &Series) -> Ledgers {
    let mut ledgers = Ledgers::of(series);
    let mut passages: Vec<&Passage> = series.passages.iter().collect();
    passages.sort_by_key(|passage| passage.on());
    let mut held: Vec<&Held> = series.held.iter().map(AsRef::as_ref).collect();
    held.sort_by_key(|held| held.date);
    ledgers.bring(series, held.first().map(|held| held.date));
    let mut passages = passages.into_iter().peekable();
    for held in held {
        while let Some(passage) = passages.next_if(|passage| before(passage, held.date)) {
            ledgers.pass(passage);
        }
        ledgers.hold(held);
    }
    for passage in passages {
        ledgers.pass(passage);
    }
    ledgers
}

/// Whether a passage counts at a meeting on this date. Whoever leaves on the day of a meeting was still there for it: what they
/// gained and paid in it is theirs when their balance is shared out.
fn before(passage: &Passage, date: NaiveDate) -> bool {
    passage.on() < date || (passage.on() == date && !matches!(passage, Passage::Left { .. }))
}

impl Ledgers {
    /// The ledgers of a series at its beginning, before anything was held and anybody joined.
    pub fn of(series: &Series) -> Self {
        let policies: BTreeMap<_, _> = series.rotating.iter().map(|rotating| (rotating.role, rotating.policy.clone())).collect();
        let roles = policies.keys().map(|role| (*role, Ledger::default())).collect();
        Self { roles, policies, starters: series.starters, seed: series.seed.clone(), ..Self::default() }
    }

    /// Brings an imported past in: everybody who ever took part, capped at two turns each way and centred again. It counts as
    /// long as no meeting was held yet.
    fn bring(&mut self, series: &Series, first: Option<NaiveDate>) {
        let mut past: Vec<&Held> =
            series.past.iter().map(AsRef::as_ref).filter(|held| first.is_none_or(|first| held.date < first)).collect();
        if past.is_empty() {
            return;
        }
        past.sort_by_key(|held| held.date);
        for passage in &series.passages {
            if let Passage::Joined { member, .. } = passage {
                let person = self.number(&member.person);
                let standing = Standing { founding: true, readiness: BTreeMap::new(), ..Standing::of(member) };
                self.stand(person, Some(standing));
            }
        }
        for held in past {
            self.hold(held);
        }
        let everybody = self.members();
        self.roles.values_mut().for_each(|ledger| ledger.cap(&everybody));
        // They join on the dates on which they joined.
        (0..self.people.len()).for_each(|person| self.stand(person, None));
    }

    /// The number of a person, who is taken in when they are new.
    fn number(&mut self, person: &PersonId) -> usize {
        if let Some(known) = self.index.get(person) {
            return *known;
        }
        let number = self.people.len();
        self.people.push(person.clone());
        self.index.insert(person.clone(), number);
        self.standings.push(None);
        self.attended.push(0);
        self.lots.push(Sha256::digest(format!("{}:{person}", self.seed).as_bytes()).into());
        self.roles.values_mut().for_each(Ledger::enter);
        number
    }

    pub(super) fn known(&self, person: &PersonId) -> Option<usize> {
        self.index.get(person).copied()
    }

    pub(super) fn named(&self, number: usize) -> &PersonId {
        &self.people[number]
    }

    pub(super) fn count(&self) -> usize {
        self.people.len()
    }

    pub(super) fn standing(&self, number: usize) -> Option<&Standing> {
        self.standings.get(number).and_then(Option::as_ref)
    }

    /// Everybody in the rota now, in the order drawn by lot.
    pub(super) fn drawn(&self) -> &[usize] {
        &self.drawn
    }

    /// Puts somebody in, or out.
    fn stand(&mut self, person: usize, standing: Option<Standing>) {
        self.drawn.retain(|known| *known != person);
        let starters = self.starters;
        let standing = standing.map(|standing| standing.settled(starters));
        if standing.is_some() {
            let at = self.drawn.partition_point(|known| self.lots[*known] < self.lots[person]);
            self.drawn.insert(at, person);
        }
        self.standings[person] = standing;
    }

    /// Whether somebody is past the meetings in which newcomers only watch.
    pub(super) fn past_grace(&self, number: usize) -> bool {
        self.standing(number).is_some_and(|standing| standing.founding) || self.attended[number] >= GRACE
    }

    pub(super) fn members(&self) -> Vec<usize> {
        (0..self.people.len()).filter(|number| self.standings[*number].is_some()).collect()
    }

    /// Everybody in the rota now, by identity.
    pub fn people(&self) -> Vec<PersonId> {
        let mut people: Vec<PersonId> = self.members().into_iter().map(|number| self.people[number].clone()).collect();
        people.sort();
        people
    }

    /// Whether somebody is asked to take a role in their turn: in the rota, ready, not paused, past their grace, with a share.
    pub fn takes(&self, role: MeetingRole, person: &PersonId) -> bool {
        let Some(number) = self.known(person) else { return false };
        self.past_grace(number) && self.standing(number).is_some_and(|standing| standing.can(role))
    }

    /// What somebody is due of a role, in units of [`super::TURN`]; positive is due.
    pub fn balance(&self, role: MeetingRole, person: &PersonId) -> i64 {
        self.known(person).and_then(|number| Some(self.roles.get(&role)?.balance(number))).unwrap_or(0)
    }

    /// When somebody last had a role.
    pub fn last(&self, role: MeetingRole, person: &PersonId) -> Option<NaiveDate> {
        self.known(person).and_then(|number| self.roles.get(&role)?.last(number))
    }

    /// In how many meetings somebody had a role, the imported past included.
    pub fn times(&self, role: MeetingRole, person: &PersonId) -> u32 {
        self.known(person).and_then(|number| Some(self.roles.get(&role)?.times(number))).unwrap_or(0)
    }

    /// Takes in that somebody joined, left, paused or stands differently.
    pub fn pass(&mut self, passage: &Passage) {
        match passage {
            Passage::Joined { member, .. } => {
                let person = self.number(&member.person);
                let rest: Vec<_> = self.members().into_iter().filter(|other| *other != person).collect();
                let returning = self.roles.values().any(|ledger| ledger.has_parted(person));
                self.roles.values_mut().for_each(|ledger| ledger.rejoin(person, &rest));
                if returning {
                    self.attended[person] = self.attended[person].max(GRACE);
                }
                self.stand(person, Some(Standing::of(member)));
            }
            Passage::Left { person, .. } => {
                let Some(person) = self.known(person).filter(|number| self.standings[*number].is_some()) else { return };
                self.stand(person, None);
                let rest = self.members();
                self.roles.values_mut().for_each(|ledger| ledger.part(person, &rest));
            }
            Passage::Weighed { person, weight, .. } => self.change(person, |standing| standing.weight = *weight),
            Passage::Readied { person, role, readiness, .. } => self.change(person, |standing| {
                standing.readiness.insert(*role, *readiness);
            }),
            Passage::Paused { person, role, .. } => self.change(person, |standing| {
                standing.paused.extend(MeetingRole::ALL.iter().filter(|known| role.is_none_or(|role| role == **known)));
            }),
            Passage::Resumed { person, role, .. } => {
                self.change(person, |standing| standing.paused.retain(|known| role.is_some_and(|role| role != *known)));
            }
        }
    }

    fn change(&mut self, person: &PersonId, change: impl FnOnce(&mut Standing)) {
        let Some(number) = self.known(person) else { return };
        if let Some(mut standing) = self.standings[number].take() {
            change(&mut standing);
            self.standings[number] = Some(standing.settled(self.starters));
        }
    }

    /// Books a meeting that was held.
    pub fn hold(&mut self, held: &Held) {
        let present = self.present(&held.present);
        let did: BTreeMap<MeetingRole, Vec<(usize, u32)>> = held
            .did
            .iter()
            .map(|(role, spells)| (*role, spells.iter().map(|spell| (self.number(&spell.person), spell.minutes)).collect()))
            .collect();
        let mut present = present;
        present.resize(self.people.len(), false);
        self.settle(held.date, &present, &did);
    }

    /// Who of the numbered people is named: mostly in the order in which they joined, so the next is looked for nearby first.
    fn present(&self, named: &[PersonId]) -> Vec<bool> {
        let mut present = vec![false; self.people.len()];
        let mut near = 0;
        for person in named {
            let ahead = self.people[near.min(self.people.len())..].iter().take(6).position(|known| known == person);
            if let Some(number) = ahead.map(|ahead| near + ahead).or_else(|| self.known(person)) {
                present[number] = true;
                near = number + 1;
            }
        }
        present
    }

    /// Books who was there and who had which role, for how many minutes.
    pub(super) fn settle(&mut self, date: NaiveDate, present: &[bool], did: &BTreeMap<MeetingRole, Vec<(usize, u32)>>) {
        let mut taken: Vec<usize> = Vec::new();
        let lead = did.get(&MeetingRole::Facilitator).and_then(|spells| spells.last()).map(|(person, _)| *person);
        for (role, spells) in did {
            if self.roles.contains_key(role) {
                // Whoever was kept for a later role was not considered for this one, and gains nothing in it.
                let candidates: Vec<(usize, u32)> = self
                    .considered(*role, present, &taken, lead)
                    .into_iter()
                    .map(|number| (number, self.standing(number).map_or(0, |standing| standing.weight)))
                    .collect();
                if let Some(ledger) = self.roles.get_mut(role) {
                    ledger.book(date, &candidates, spells);
                }
            }
            taken.extend(spells.iter().map(|(person, _)| *person));
        }
        for (number, _) in present.iter().enumerate().filter(|(_, present)| **present) {
            if self.standings[number].is_some() {
                self.attended[number] += 1;
            }
        }
    }
}

impl Standing {
    fn of(member: &RotaMember) -> Self {
        let can = [false; MeetingRole::ALL.len()];
        Self { founding: member.founding, weight: member.weight, readiness: member.readiness.clone(), paused: Vec::new(), can }
    }

    /// Works out which roles they can be named for. Who has not placed themselves is taken as ready; observers and shadows are not
    /// asked to lead, except that shadows may where a series is good for starting out.
    fn settled(mut self, starters: bool) -> Self {
        let least = if starters { Readiness::Shadow } else { Readiness::CoFacilitate };
        self.can = MeetingRole::ALL.map(|role| {
            let ready = self.readiness.get(&role).is_none_or(|readiness| *readiness >= least);
            self.weight > 0 && !self.paused.contains(&role) && ready
        });
        self
    }

    /// Whether they can be named for a role: with a share, not paused, ready.
    pub(super) fn can(&self, role: MeetingRole) -> bool {
        self.can[role as usize]
    }
}
