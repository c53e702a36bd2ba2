//! The rule of whose turn it is, said once more and as naively as possible, to compare with.
//!
//! Only the facilitator; people are numbers; everything is worked out anew from maps.

use std::collections::{BTreeMap, BTreeSet};

use baton_meeting::rotation::{GRACE, TURN};

/// What each person is due, in units, and when each led last; weight, and whether they were in it from the start.
#[derive(Clone, Debug, Default)]
pub struct Naive {
    pub due: BTreeMap<usize, i64>,
    pub carry: i64,
    pub led: BTreeMap<usize, usize>,
    pub meetings: usize,
    pub members: BTreeMap<usize, (u32, bool)>,
    pub attended: BTreeMap<usize, u32>,
    pub parted: BTreeMap<usize, i64>,
    pub last: Option<usize>,
}

impl Naive {
    pub fn of(weights: &[u32]) -> Self {
        Self { members: weights.iter().enumerate().map(|(person, weight)| (person, (*weight, true))).collect(), ..Self::default() }
    }

    fn candidates(&self, present: &BTreeSet<usize>) -> Vec<usize> {
        let past_grace = |person: &usize| self.attended.get(person).copied().unwrap_or(0) >= GRACE;
        let may = |person: &usize| matches!(self.members.get(person), Some((1.., founding)) if *founding || past_grace(person));
        present.iter().copied().filter(may).collect()
    }

    /// What each candidate would be due after this meeting's share.
    pub fn after_share(&self, present: &BTreeSet<usize>) -> BTreeMap<usize, i64> {
        let candidates = self.candidates(present);
        let all: i128 = candidates.iter().map(|person| i128::from(self.members[person].0)).sum();
        let share = |person: &usize| (i128::from(TURN + self.carry) * i128::from(self.members[person].0)).div_euclid(all) as i64;
        candidates.iter().map(|person| (*person, self.due.get(person).copied().unwrap_or(0) + share(person))).collect()
    }

    /// Everybody who may be chosen: several when only the lot decides between them.
    pub fn may_lead(&self, present: &BTreeSet<usize>) -> BTreeSet<usize> {
        let due = self.after_share(present);
        let far_ahead = |person: &usize| due.iter().all(|(other, units)| other == person || due[person] - units > TURN);
        let willing: BTreeSet<usize> = due.keys().copied().filter(|person| Some(*person) != self.last || far_ahead(person)).collect();
        let people = if willing.is_empty() { due.keys().copied().collect() } else { willing };
        let first = |person: &usize| (-due[person], self.led.get(person));
        let best = people.iter().map(first).min();
        people.iter().copied().filter(|person| Some(first(person)) == best).collect()
    }

    /// Books a meeting that some led, for so many minutes each.
    pub fn hold(&mut self, present: &BTreeSet<usize>, did: &[(usize, u32)]) {
        let after = self.after_share(present);
        if !after.is_empty() {
            let before: i64 = after.keys().map(|person| self.due.get(person).copied().unwrap_or(0)).sum();
            self.carry += TURN - (after.values().sum::<i64>() - before);
            self.due.extend(after);
            let minutes: i128 = did.iter().map(|(_, minutes)| i128::from((*minutes).max(1))).sum();
            let part = |spell: u32| (i128::from(TURN) * i128::from(spell.max(1)) / minutes) as i64;
            let first: i64 = did[..did.len() - 1].iter().map(|(_, spell)| part(*spell)).sum();
            for (at, (person, spell)) in did.iter().enumerate() {
                let pays = if at + 1 == did.len() { TURN - first } else { part(*spell) };
                *self.due.entry(*person).or_default() -= pays;
            }
        }
        self.led.extend(did.iter().map(|(person, _)| (*person, self.meetings)));
        self.last = did.last().map(|(person, _)| *person);
        present
            .iter()
            .filter(|person| self.members.contains_key(person))
            .for_each(|person| *self.attended.entry(*person).or_default() += 1);
        self.meetings += 1;
    }

    pub fn joins(&mut self, person: usize, weight: u32) {
        if let Some(parted) = self.parted.remove(&person) {
            *self.due.entry(person).or_default() += parted;
            self.spread(-parted);
            let attended = self.attended.entry(person).or_default();
            *attended = (*attended).max(GRACE);
        }
        self.members.insert(person, (weight, false));
    }

    pub fn leaves(&mut self, person: usize) {
        self.members.remove(&person);
        let left = self.due.remove(&person).unwrap_or(0);
        self.parted.insert(person, left);
        self.spread(left);
    }

    fn spread(&mut self, amount: i64) {
        let each = if self.members.is_empty() { 0 } else { amount.div_euclid(self.members.len() as i64) };
        self.carry += amount - each * self.members.len() as i64;
        self.members.keys().for_each(|person| *self.due.entry(*person).or_default() += each);
    }
}
