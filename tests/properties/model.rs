//! The rule of whose turn it is, said once more and as naively as possible, to compare with.
//!
//! Only the facilitator, only whole shares, nobody joins or leaves: what is left fits on a page.

use std::collections::{BTreeMap, BTreeSet};

use baton_meeting::rotation::TURN;

/// The naive ledger: what each person is due, in units, and when each led last.
#[derive(Clone, Debug, Default)]
pub struct Naive {
    pub due: BTreeMap<usize, i64>,
    pub led: BTreeMap<usize, usize>,
    pub meetings: usize,
}

impl Naive {
    /// What each who is there would be due after this meeting's share.
    pub fn after_share(&self, present: &BTreeSet<usize>, weights: &[u32]) -> BTreeMap<usize, i64> {
        let all: i64 = present.iter().map(|person| i64::from(weights[*person])).sum();
        let share = |person: &usize| TURN / all * i64::from(weights[*person]);
        present.iter().map(|person| (*person, self.due.get(person).copied().unwrap_or(0) + share(person))).collect()
    }

    /// Everybody who may be chosen: several when only the lot decides between them.
    pub fn may_lead(&self, present: &BTreeSet<usize>, weights: &[u32]) -> BTreeSet<usize> {
        let due = self.after_share(present, weights);
        let last = self.led.iter().find(|(_, when)| **when + 1 == self.meetings).map(|(person, _)| *person);
        let far_ahead = |person: &usize| due.iter().all(|(other, units)| other == person || due[person] - units > TURN);
        let first_of = |people: BTreeSet<usize>| -> BTreeSet<usize> {
            let most = people.iter().map(|person| due[person]).max();
            let people: BTreeSet<usize> = people.into_iter().filter(|person| Some(due[person]) == most).collect();
            let longest = people.iter().map(|person| self.led.get(person)).min();
            people.into_iter().filter(|person| Some(self.led.get(person)) == longest).collect()
        };
        let willing: BTreeSet<usize> = present.iter().copied().filter(|person| Some(*person) != last || far_ahead(person)).collect();
        first_of(if willing.is_empty() { present.clone() } else { willing })
    }

    /// Books a meeting that somebody led.
    pub fn hold(&mut self, present: &BTreeSet<usize>, weights: &[u32], leads: usize) {
        self.due.extend(self.after_share(present, weights));
        *self.due.entry(leads).or_default() -= TURN;
        self.led.insert(leads, self.meetings);
        self.meetings += 1;
    }
}
