//! Whose turn it is to lead, and to write.
//!
//! The fair ledger: a held meeting is one turn, shared among the candidates; whoever leads pays it. Eight meetings are
//! published with names; beyond them is forecast. [`ledger`] is the arithmetic of one role, [`ledgers`] folds the record of a
//! series, [`choice`] picks, [`turns`] is the rota as people read it, [`why`] gives the reasons.
//!
//! **Invariant:** same records, same order, same rota, on every machine. Nothing here reads a clock, a database or a random
//! number.

mod choice;
mod ledger;
mod ledgers;
mod turns;
mod why;

pub use self::ledger::{Ledger, TURN};
pub use self::ledgers::{GRACE, Ledgers, SEASONED, ledgers};
pub use self::turns::{PUBLISHED, Rota, Turn, rota, stand_in};
pub use self::why::{Came, Why, because, note};

use std::collections::BTreeMap;

use crate::id::PersonId;
use crate::meeting::Meeting;
use crate::person::MeetingRole;
use crate::state::State;

/// Who is to have which role in a planned meeting: as the rota of its series stands now, else as it was planned.
pub fn planned(state: &State, meeting: &Meeting) -> BTreeMap<MeetingRole, PersonId> {
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    series.and_then(|series| Rota::of(series).named(meeting.date)).unwrap_or_else(|| meeting.planned.clone())
}

/// Chooses for one meeting by the ledgers alone, without anything published: for replaying a past, and for tests.
pub fn choose(
    ledgers: &Ledgers,
    available: &[PersonId],
    neighbours: &BTreeMap<MeetingRole, Vec<PersonId>>,
) -> BTreeMap<MeetingRole, PersonId> {
    let mut present = vec![false; ledgers.count()];
    available.iter().filter_map(|person| ledgers.known(person)).for_each(|number| present[number] = true);
    let beside: BTreeMap<MeetingRole, Vec<usize>> =
        neighbours.iter().map(|(role, people)| (*role, people.iter().filter_map(|person| ledgers.known(person)).collect())).collect();
    let before = beside.iter().filter_map(|(role, people)| Some((*role, *people.first()?))).collect();
    let chosen = ledgers.assign(&choice::Meeting { present, beside, before });
    chosen.into_iter().map(|(role, number)| (role, ledgers.named(number).clone())).collect()
}
