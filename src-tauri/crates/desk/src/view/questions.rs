//! Questions instead of verdicts: patterns in what people did, each with whoever is meant.
//!
//! **Invariant:** a question names nobody, and whoever is meant sees it four weeks before everybody else can.

use std::collections::BTreeSet;

use baton_meeting::balance::{Balance, Kind};
use baton_meeting::id::PersonId;
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::state::State;

use crate::view::gathered::{Gathered, Over};

/// For how many days a question about somebody is theirs alone.
pub const FIRST: u64 = 28;

/// From how many times on a pattern is one.
const PATTERN: f64 = 4.0;

/// From how many promises or decisions on their silence says something.
const MANY: f64 = 8.0;

/// What there is to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pattern {
    /// The end of its key: `led`.
    ask: &'static str,
    /// Who is meant; nobody where it is about all.
    meant: BTreeSet<PersonId>,
}

/// What there is to ask everybody, and whoever is at this desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    /// For all.
    pub ours: Vec<Message>,
    /// For whoever is at this desk, about themselves.
    pub mine: Vec<Message>,
}

/// The window as it stood four weeks ago, from which questions about somebody may be put to all; a window that ended before
/// then stays as it is.
pub fn earlier(over: &Over, today: chrono::NaiveDate) -> Option<Over> {
    let days = FIRST.saturating_sub(u64::try_from((today - over.until).num_days()).unwrap_or(0));
    let back = |date: chrono::NaiveDate| date.checked_sub_days(chrono::Days::new(days));
    let from = match over.from {
        Some(from) => Some(back(from)?),
        None => None,
    };
    Some(Over { from, until: back(over.until)?, ..over.clone() })
}

/// Questions about a window, given the same window four weeks earlier: a question about somebody is put to all only when it
/// could be asked of the same people then.
pub fn questions(state: &State, now: &Gathered, earlier: Option<&Gathered>, me: Option<&PersonId>) -> Questions {
    let before = earlier.map(|earlier| patterns(state, earlier)).unwrap_or_default();
    let mut asked = Questions::default();
    for pattern in patterns(state, now) {
        if pattern.meant.is_empty() || before.contains(&pattern) {
            asked.ours.push(Message::new(&format!("share-ask-{}", pattern.ask)));
        }
        if me.is_some_and(|me| pattern.meant.contains(me)) {
            asked.mine.push(Message::new(&format!("share-ask-you-{}", pattern.ask)));
        }
    }
    asked
}

/// Only where there is enough to see a pattern.
fn patterns(state: &State, gathered: &Gathered) -> Vec<Pattern> {
    let balance = &gathered.balance;
    let mut found = Vec::new();
    if balance.thin() || balance.people.len() < 3 {
        return found;
    }
    let about = |ask, meant: BTreeSet<PersonId>| Pattern { ask, meant };
    let of = |kind, ask| most(balance, kind).map(|person| about(ask, BTreeSet::from([person])));
    found.extend(of(Kind::Led, "led"));
    found.extend(of(Kind::Brought, "brought"));
    match role(state, balance) {
        Some(holders) => found.push(about("proposed-role", holders)),
        None => found.extend(of(Kind::Proposed, "proposed")),
    }
    found.extend(of(Kind::Wrote, "wrote"));
    found.extend(of(Kind::Took, "took"));
    let all: u32 = gathered.ways.iter().map(|way| way.decisions).sum();
    let alone = gathered.ways.iter().filter(|way| way.method == Method::RoleDecides);
    if f64::from(all) >= PATTERN {
        if let Some(way) = alone.clone().find(|way| way.decisions * 2 > all) {
            found.push(about("alone", way.by.clone()));
        } else if alone.map(|way| way.decisions).sum::<u32>() * 2 > all {
            found.push(about("alone-several", BTreeSet::new()));
        }
    }
    let [brought, decided, objected, took, finished] =
        [Kind::Brought, Kind::Decided, Kind::Objected, Kind::Took, Kind::Finished].map(|kind| balance.measure(kind));
    let everybody = [
        ("few-brought", brought.total >= PATTERN && brought.who * 2 < brought.people),
        ("few-decided", decided.total >= PATTERN && decided.who * 2 < decided.people),
        ("no-objection", f64::from(all) >= MANY && objected.who == 0),
        ("unfinished", took.total >= MANY && finished.total * 2.0 < took.total),
    ];
    found.extend(everybody.into_iter().filter(|(_, so)| *so).map(|(ask, _)| about(ask, BTreeSet::new())));
    found
}

/// Whoever did more than half of something.
fn most(balance: &Balance, kind: Kind) -> Option<PersonId> {
    let measured = balance.measure(kind);
    if measured.total < PATTERN || measured.top <= 0.5 {
        return None;
    }
    balance.of(kind).max_by_key(|(_, units)| *units).map(|(person, _)| person.clone())
}

/// The holders of a role from which more than half of the proposals came; a role that most people hold is not one.
fn role(state: &State, balance: &Balance) -> Option<BTreeSet<PersonId>> {
    let all: u64 = balance.of(Kind::Proposed).map(|(_, units)| units).sum();
    if balance.measure(Kind::Proposed).total < PATTERN {
        return None;
    }
    state.teams.values().flat_map(|team| &team.roles).find_map(|role| {
        let holds = role.holders.iter().filter(|holder| holder.until.is_none_or(|until| until >= state.today));
        let holders: BTreeSet<PersonId> = holds.map(|holder| holder.person.clone()).collect();
        let theirs: u64 = holders.iter().map(|person| balance.by(Kind::Proposed, person)).sum();
        (holders.len() * 2 < balance.people.len() && theirs * 2 > all).then_some(holders)
    })
}
