//! The choice: who may have a role in one meeting, and who of them has it.
//!
//! Highest balance after this meeting's share; then who had it longest ago; then the order the series drew by lot. Whoever has
//! it in a neighbouring meeting is passed over, unless more than one whole turn ahead of every other candidate.
//!
//! **Invariant:** several roles of one meeting go to different people, and as many are filled as can be.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::ledger::TURN;
use super::ledgers::{Ledgers, SEASONED, Standing};
use crate::id::PersonId;
use crate::person::{MeetingRole, Readiness};
use crate::series::Policy;

/// Who may and may not be named for one meeting, by number.
#[derive(Clone, Debug, Default)]
pub(super) struct Meeting {
    /// Who is there, or expected.
    pub(super) present: Vec<bool>,
    /// Who has each role in a neighbouring meeting.
    pub(super) beside: BTreeMap<MeetingRole, Vec<usize>>,
    /// Who had each role in the meeting before, for going round in an order.
    pub(super) before: BTreeMap<MeetingRole, usize>,
}

impl Ledgers {
    /// Who may have a role: present, ready, not paused, past their grace, with a share, and holding no earlier role.
    pub(super) fn candidates(&self, role: MeetingRole, present: &[bool], taken: &[usize], lead: Option<usize>) -> Vec<usize> {
        let free = |number: usize| present.get(number).copied().unwrap_or(false) && !taken.contains(&number);
        if let Some(Policy::FixedPerson { person }) = self.policies.get(&role)
            && let Some(number) = self.known(person).filter(|number| free(*number) && self.standing(*number).is_some())
        {
            return vec![number];
        }
        if role == MeetingRole::Beside {
            return self.alongside(present, taken, lead);
        }
        self.may(role, free, |number, standing| self.ready(standing, role) && self.past_grace(number))
    }

    fn may(&self, role: MeetingRole, free: impl Fn(usize) -> bool, wanted: impl Fn(usize, &Standing) -> bool) -> Vec<usize> {
        (0..self.count())
            .filter(|number| free(*number))
            .filter(|number| {
                self.standing(*number)
                    .is_some_and(|standing| standing.weight > 0 && !standing.paused.contains(&role) && wanted(*number, standing))
            })
            .collect()
    }

    /// Who has not placed themselves is taken as ready once past their grace; observers and shadows are not asked to lead, except
    /// that shadows may where a series is good for starting out.
    pub(super) fn ready(&self, standing: &Standing, role: MeetingRole) -> bool {
        let least = if self.starters { Readiness::Shadow } else { Readiness::CoFacilitate };
        standing.readiness.get(&role).is_none_or(|readiness| *readiness >= least)
    }

    /// Whether somebody leads without anybody beside them: they placed themselves so, or have led often enough here.
    pub(super) fn seasoned(&self, number: usize) -> bool {
        let placed = self.standing(number).and_then(|standing| standing.readiness.get(&MeetingRole::Facilitator));
        placed.is_some_and(|readiness| *readiness >= Readiness::Lead)
            || self.roles.get(&MeetingRole::Facilitator).is_some_and(|ledger| ledger.times(number) >= SEASONED)
    }

    /// Who sits beside whoever leads: somebody seasoned where the lead is not, else somebody who learns. Newcomers may from their
    /// first meeting on.
    fn alongside(&self, present: &[bool], taken: &[usize], lead: Option<usize>) -> Vec<usize> {
        let Some(lead) = lead else { return Vec::new() };
        let free = |number: usize| number != lead && present.get(number).copied().unwrap_or(false) && !taken.contains(&number);
        let partner = !self.seasoned(lead);
        self.may(MeetingRole::Beside, free, |number, standing| {
            let watches = standing.readiness.get(&MeetingRole::Facilitator) == Some(&Readiness::Observe);
            !watches && self.seasoned(number) == partner
        })
    }

    /// The candidates for a role who leave the most later roles fillable by others.
    pub(super) fn considered(&self, role: MeetingRole, present: &[bool], taken: &[usize], lead: Option<usize>) -> Vec<usize> {
        let candidates = self.candidates(role, present, taken, lead);
        let wishes: Vec<Vec<usize>> = self
            .roles
            .keys()
            // Whether anybody sits beside the lead depends on who leads; it holds no other role up.
            .filter(|later| **later > role && **later != MeetingRole::Beside)
            .map(|later| self.candidates(*later, present, taken, lead))
            .collect();
        // With one more candidate for each later role than there are such roles, they are filled whoever takes this one.
        if wishes.iter().all(|people| people.len() > wishes.len()) {
            return candidates;
        }
        let left: Vec<usize> = candidates.iter().map(|person| fillable(&wishes, *person)).collect();
        let best = left.iter().max().copied();
        candidates.into_iter().zip(left).filter(|(_, left)| Some(*left) == best).map(|(person, _)| person).collect()
    }

    /// Who has which role in a meeting.
    pub(super) fn assign(&self, meeting: &Meeting) -> BTreeMap<MeetingRole, usize> {
        let mut taken = Vec::new();
        let mut chosen = BTreeMap::new();
        for role in self.roles.keys() {
            let lead = chosen.get(&MeetingRole::Facilitator).copied();
            let candidates = self.considered(*role, &meeting.present, &taken, lead);
            if let Some(person) = self.pick(*role, &candidates, meeting) {
                taken.push(person);
                chosen.insert(*role, person);
            }
        }
        chosen
    }

    /// The choice among candidates, by the policy of the role.
    pub(super) fn pick(&self, role: MeetingRole, candidates: &[usize], meeting: &Meeting) -> Option<usize> {
        if let Some(Policy::FixedOrder { order }) = self.policies.get(&role)
            && let Some(next) = self.next_in(order, candidates, meeting.before.get(&role).copied())
        {
            return Some(next);
        }
        let ledger = self.roles.get(&role)?;
        let weight = |person: usize| self.standing(person).map_or(0, |standing| standing.weight);
        let weights: i64 = candidates.iter().map(|person| i64::from(weight(*person))).sum();
        let due = |person: usize| ledger.balance(person) + ledger.share(weight(person), weights);
        let place = self.order(role);
        let key = |person: &usize| (Reverse(due(*person)), ledger.last(*person), place(*person));
        let none = Vec::new();
        let beside = meeting.beside.get(&role).unwrap_or(&none);
        let first = candidates.iter().copied().min_by_key(key)?;
        if !beside.contains(&first) {
            return Some(first);
        }
        let second = candidates.iter().filter(|person| **person != first).map(|person| due(*person)).max();
        if second.is_none_or(|second| due(first) - second > TURN) {
            return Some(first);
        }
        let others = candidates.iter().copied().filter(|person| !beside.contains(person));
        Some(others.min_by_key(key).unwrap_or(first))
    }

    /// Going round in an order: the first candidate after whoever had the role last.
    fn next_in(&self, order: &[PersonId], candidates: &[usize], before: Option<usize>) -> Option<usize> {
        let order: Vec<usize> = order.iter().filter_map(|person| self.known(person)).collect();
        let from = before.and_then(|before| order.iter().position(|person| *person == before)).map_or(0, |at| at + 1);
        order.iter().cycle().skip(from).take(order.len()).copied().find(|person| candidates.contains(person))
    }

    /// The order that decides among equals: who has placed themselves as ready to lead comes first, so that the others can watch
    /// once (last, where a series is good for starting out); then everybody by lot, rotated by the place of the role.
    fn order(&self, role: MeetingRole) -> impl Fn(usize) -> (bool, usize) {
        let drawn = self.drawn();
        let people = drawn.len().max(1);
        let index = MeetingRole::ALL.iter().position(|known| *known == role).unwrap_or(0) % people;
        let mut place = vec![usize::MAX; self.count()];
        for (at, number) in drawn.iter().cycle().skip(index).take(drawn.len()).enumerate() {
            place[*number] = at;
        }
        let later: Vec<bool> = (0..self.count())
            .map(|number| {
                let placed = self.standing(number).and_then(|standing| standing.readiness.get(&role));
                placed.is_none_or(|readiness| *readiness < Readiness::Lead) != self.starters
            })
            .collect();
        move |number| (later[number], place[number])
    }
}

/// How many of the later roles can still be filled by different people if this person takes the present one.
fn fillable(wishes: &[Vec<usize>], person: usize) -> usize {
    let mut holder: BTreeMap<usize, usize> = BTreeMap::new();
    (0..wishes.len()).filter(|role| augment(*role, wishes, person, &mut holder, &mut BTreeSet::new())).count()
}

/// Kuhn's augmenting path, without one person.
fn augment(role: usize, wishes: &[Vec<usize>], without: usize, holder: &mut BTreeMap<usize, usize>, seen: &mut BTreeSet<usize>) -> bool {
    for person in wishes[role].iter().copied().filter(|person| *person != without) {
        if !seen.insert(person) {
            continue;
        }
        let free = match holder.get(&person).copied() {
            None => true,
            Some(other) => augment(other, wishes, without, holder, seen),
        };
        if free {
            holder.insert(person, role);
            return true;
        }
    }
    false
}
