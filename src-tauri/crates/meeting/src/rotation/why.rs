//! Why a name stands where it stands, in one sentence: last time, who was away, what is due.
//!
//! **Invariant:** every name has a reason, and it is the one the rule went by.

use chrono::NaiveDate;

use super::ledgers::Ledgers;
use super::turns::Rota;
use crate::id::PersonId;
use crate::message::Message;
use crate::person::MeetingRole;
use crate::rota::{How, Published};
use crate::series::Policy;

/// Why a name stands where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// How the name came there.
    pub how: Came,
    /// When they last had the role; nothing when never.
    pub last: Option<NaiveDate>,
    /// Their turn that somebody else took because they were away, since they last had it.
    pub missed: Option<NaiveDate>,
}

/// How a name came into a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// They are most due, or had it longest ago.
    Due,
    /// Nobody else can.
    Only,
    /// They are next in the order the team chose.
    InOrder,
    /// The team gave it to them for good.
    Fixed,
    /// They are asked when nobody volunteers.
    Unless,
    /// They stand in for somebody who is away.
    StandsIn(PersonId),
    /// They took somebody's turn.
    Covers(PersonId),
    /// They swapped with somebody, whose turn was on the date.
    Swapped(PersonId, NaiveDate),
    /// They sit beside somebody who leads for the first times.
    Partner,
    /// They learn beside whoever leads.
    Learns,
}

/// A few words beside a name: swapped, stands in, for the first time with whoever sits beside.
pub fn note(why: &Why, beside: Option<&(PersonId, Why)>) -> Option<Message> {
    match (&why.how, why.last, beside) {
        (Came::Swapped(other, _), ..) => Some(Message::new("series-note-swapped").person("other", other)),
        (Came::Covers(other), ..) => Some(Message::new("series-note-covers").person("other", other)),
        (Came::StandsIn(other), ..) => Some(Message::new("series-note-stands-in").person("other", other)),
        (_, None, Some((partner, Why { how: Came::Partner, .. }))) => Some(Message::new("series-note-first").person("other", partner)),
        _ => None,
    }
}

/// The reason for a name, in one sentence.
pub fn because(person: &PersonId, why: &Why) -> Message {
    let (key, other) = match &why.how {
        Came::StandsIn(other) => ("series-why-stands-in", Some(other)),
        Came::Covers(other) => ("series-why-covers", Some(other)),
        Came::Swapped(other, _) => ("series-why-swapped", Some(other)),
        Came::Only => ("series-why-only", None),
        Came::InOrder => ("series-why-order", None),
        Came::Fixed => ("series-why-fixed", None),
        Came::Partner => ("series-why-partner", None),
        Came::Learns => ("series-why-learns", None),
        Came::Unless if why.last.is_some() => ("series-why-unless-last", None),
        Came::Unless => ("series-why-unless-never", None),
        Came::Due => match (why.missed, why.last) {
            (Some(_), Some(_)) => ("series-why-missed-last", None),
            (Some(_), None) => ("series-why-missed-never", None),
            (None, Some(_)) => ("series-why-last", None),
            (None, None) => ("series-why-never", None),
        },
    };
    let mut message = Message::new(key).person("person", person);
    if let Some(other) = other {
        message = message.person("other", other);
    }
    if let Some(missed) = why.missed {
        message = message.date("missed", missed);
    }
    match (&why.how, why.last) {
        (Came::Swapped(_, date), _) => message.date("date", *date),
        (_, Some(date)) => message.date("date", date),
        _ => message,
    }
}

impl Rota<'_> {
    pub(super) fn why(&self, role: MeetingRole, number: usize, slot: Option<&Published>, ledgers: &Ledgers, present: &[bool]) -> Why {
        let ledger = ledgers.roles.get(&role);
        let last = ledger.and_then(|ledger| ledger.last(number));
        let person = ledgers.named(number);
        let entry = slot.and_then(|slot| slot.standing(role).into_iter().find(|entry| entry.person == *person));
        let base = slot.and_then(|slot| slot.roles.get(&role)).and_then(|list| list.first()).map(|entry| entry.person.clone());
        let how = match entry.map(|entry| &entry.how) {
            Some(How::Covers { instead_of, .. }) => Came::Covers(instead_of.clone()),
            Some(How::Swapped { with, date, .. }) => Came::Swapped(with.clone(), *date),
            Some(How::StandIn) if base.as_ref().is_some_and(|base| base != person) => base.map_or(Came::Due, Came::StandsIn),
            _ => match ledgers.policies.get(&role) {
                _ if role == MeetingRole::Beside => {
                    if ledgers.seasoned(number) {
                        Came::Partner
                    } else {
                        Came::Learns
                    }
                }
                Some(Policy::FixedPerson { person: fixed }) if fixed == person => Came::Fixed,
                Some(Policy::FixedOrder { order }) if order.contains(person) => Came::InOrder,
                _ if ledgers.candidates(role, present, &[], None) == [number] => Came::Only,
                Some(Policy::VolunteerFirst) => Came::Unless,
                _ => Came::Due,
            },
        };
        Why { how, last, missed: self.missed(role, person, last) }
    }

    /// The last turn of somebody that another took because they were not there, after they last had the role.
    fn missed(&self, role: MeetingRole, person: &PersonId, last: Option<NaiveDate>) -> Option<NaiveDate> {
        let named = |slot: &&Published| slot.roles.get(&role).and_then(|list| list.first()).is_some_and(|entry| entry.person == *person);
        let missed = self.series.slots.iter().filter(|slot| last.is_none_or(|last| slot.date > last)).filter(named).filter_map(|slot| {
            let held = self.series.held.iter().find(|held| held.date == slot.date)?;
            (!held.present.contains(person)).then_some(slot.date)
        });
        missed.max()
    }
}
