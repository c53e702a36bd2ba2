//! A follow-up as it is told: how somebody came to it, and what became of it in the days after.
//!
//! **Invariant:** nobody is told to have something that they did not claim or accept.

use super::Who;

/// How somebody comes to a follow-up.
pub(crate) enum Taking {
    /// Nobody has it yet.
    Offered,
    /// They take it of their own accord.
    Claimed(Who),
    /// They are asked, and have not answered.
    Asked(Who),
    /// They are asked, and say yes in the room.
    Agreed(Who),
}

/// What becomes of a follow-up.
#[derive(Clone)]
pub(crate) enum Fate {
    Done,
    Dropped(&'static str),
    Accepted,
    Declined,
    Claimed(Who),
    HandedOver(Who),
    /// Its date moves by some days.
    Later(i64),
}

/// A follow-up.
pub(crate) struct Promise {
    pub what: &'static str,
    pub taking: Taking,
    /// Due after how many days.
    pub due: Option<i64>,
    /// What became of it after how many days.
    pub fates: Vec<(i64, Fate)>,
}

fn promise(taking: Taking, due: Option<i64>, what: &'static str) -> Promise {
    Promise { what, taking, due, fates: Vec::new() }
}

/// Somebody takes it of their own accord.
pub(crate) fn claimed(who: Who, due: i64, what: &'static str) -> Promise {
    promise(Taking::Claimed(who), Some(due), what)
}

/// Somebody is asked.
pub(crate) fn asked(who: Who, due: i64, what: &'static str) -> Promise {
    promise(Taking::Asked(who), Some(due), what)
}

/// Nobody has it yet.
pub(crate) fn offered(due: i64, what: &'static str) -> Promise {
    promise(Taking::Offered, Some(due), what)
}

impl Promise {
    /// Whoever is asked says yes at once.
    pub fn agreed(mut self) -> Self {
        if let Taking::Asked(who) = self.taking {
            self.taking = Taking::Agreed(who);
        }
        self
    }
    /// No day is named.
    pub fn some_day(mut self) -> Self {
        self.due = None;
        self
    }
    fn fate(mut self, days: i64, fate: Fate) -> Self {
        self.fates.push((days, fate));
        self
    }
    pub fn done(self, days: i64) -> Self {
        self.fate(days, Fate::Done)
    }
    pub fn dropped(self, days: i64, reason: &'static str) -> Self {
        self.fate(days, Fate::Dropped(reason))
    }
    pub fn accepted(self, days: i64) -> Self {
        self.fate(days, Fate::Accepted)
    }
    pub fn declined(self, days: i64) -> Self {
        self.fate(days, Fate::Declined)
    }
    pub fn claimed_by(self, days: i64, who: Who) -> Self {
        self.fate(days, Fate::Claimed(who))
    }
    pub fn handed_to(self, days: i64, who: Who) -> Self {
        self.fate(days, Fate::HandedOver(who))
    }
    pub fn later(self, days: i64, by: i64) -> Self {
        self.fate(days, Fate::Later(by))
    }

    /// Whether somebody came to it in the room.
    pub fn names(&self, who: &str) -> bool {
        matches!(self.taking, Taking::Claimed(person) | Taking::Agreed(person) if person == who)
    }
}
