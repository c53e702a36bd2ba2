//! The ledger of one meeting role: what everybody is due, to the unit.
//!
//! A held meeting is one turn, shared among the candidates by weight; whoever has the role pays it.
//!
//! Sources: the carpool problem (Fagin and Williams 1983; Ajtai, Aspnes, Naor and others 1998).
//!
//! **Invariant:** balances plus carry are exactly zero.

use chrono::NaiveDate;

/// One turn in units: the least common multiple of 1 to 36, so that up to 36 people share it without remainder.
pub const TURN: i64 = 144_403_552_893_600;

/// The most turns that an imported past leaves anybody ahead or behind.
pub(super) const PAST: i64 = 2;

/// The balances of one meeting role. People are numbered as in the ledgers of the series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    balances: Vec<i64>,
    last: Vec<Option<NaiveDate>>,
    times: Vec<u32>,
    parted: Vec<Option<i64>>,
    carry: i64,
}

impl Ledger {
    /// Balances and carry together: always zero.
    pub fn sum(&self) -> i64 {
        self.balances.iter().sum::<i64>() + self.carry
    }

    /// What could not be shared in whole units.
    pub fn carry(&self) -> i64 {
        self.carry
    }

    pub(super) fn balance(&self, person: usize) -> i64 {
        self.balances.get(person).copied().unwrap_or(0)
    }

    pub(super) fn last(&self, person: usize) -> Option<NaiveDate> {
        self.last.get(person).copied().flatten()
    }

    pub(super) fn times(&self, person: usize) -> u32 {
        self.times.get(person).copied().unwrap_or(0)
    }

    pub(super) fn has_parted(&self, person: usize) -> bool {
        self.parted.get(person).is_some_and(Option::is_some)
    }

    /// Makes room for one more person, who enters at zero.
    pub(super) fn enter(&mut self) {
        self.balances.push(0);
        self.last.push(None);
        self.times.push(0);
        self.parted.push(None);
    }

    /// What a weight gains from one turn, given the weights of all candidates together.
    pub(super) fn share(&self, weight: u32, weights: i64) -> i64 {
        if weights == 0 {
            return 0;
        }
        let total = i128::from(TURN + self.carry) * i128::from(weight);
        i64::try_from(total.div_euclid(i128::from(weights))).unwrap_or(0)
    }

    /// Books one held meeting: the candidates gain by weight, whoever did it pays by minutes.
    pub(super) fn book(&mut self, date: NaiveDate, candidates: &[(usize, u32)], did: &[(usize, u32)]) {
        for (person, _) in did {
            self.last[*person] = self.last[*person].max(Some(date));
            self.times[*person] += 1;
        }
        let weights: i64 = candidates.iter().map(|(_, weight)| i64::from(*weight)).sum();
        if did.is_empty() || weights == 0 {
            return;
        }
        let mut carry = TURN + self.carry;
        // Mostly everybody has the same weight: the division is made once.
        let mut known = (0, 0);
        for (person, weight) in candidates {
            if known.0 != *weight {
                known = (*weight, self.share(*weight, weights));
            }
            self.balances[*person] += known.1;
            carry -= known.1;
        }
        self.carry = carry;
        let minutes: i64 = did.iter().map(|(_, minutes)| i64::from((*minutes).max(1))).sum();
        let mut left = TURN;
        for (index, (person, spell)) in did.iter().enumerate() {
            let part = i128::from(TURN) * i128::from((*spell).max(1)) / i128::from(minutes);
            let part = if index + 1 == did.len() { left } else { i64::try_from(part).unwrap_or(left) };
            left -= part;
            self.balances[*person] -= part;
        }
    }

    /// Spreads what a leaver leaves evenly over the rest; what cannot be spread goes to the carry.
    pub(super) fn part(&mut self, person: usize, rest: &[usize]) {
        let balance = std::mem::take(&mut self.balances[person]);
        self.parted[person] = Some(balance);
        self.spread(balance, rest);
    }

    /// Gives somebody who returns their old balance, taken evenly from the rest.
    pub(super) fn rejoin(&mut self, person: usize, rest: &[usize]) {
        let Some(balance) = self.parted[person].take() else { return };
        self.balances[person] += balance;
        self.spread(-balance, rest);
    }

    /// Caps what an imported past has left, and centres it again.
    pub(super) fn cap(&mut self, people: &[usize]) {
        for person in people {
            let capped = self.balances[*person].clamp(-PAST * TURN, PAST * TURN);
            self.carry += self.balances[*person] - capped;
            self.balances[*person] = capped;
        }
        let left = std::mem::take(&mut self.carry);
        self.spread(left, people);
    }

    fn spread(&mut self, amount: i64, rest: &[usize]) {
        let heads = i64::try_from(rest.len()).unwrap_or(0);
        if heads == 0 {
            self.carry += amount;
            return;
        }
        let each = amount.div_euclid(heads);
        for person in rest {
            self.balances[*person] += each;
        }
        self.carry += amount - each * heads;
    }
}
