//! What a story of a workspace is made of: people, teams, regular meetings, what was said in each, and what happened between.
//!
//! A story holds words and no dates; the calendar and the teller put it before any given day. Another language is another story.
//!
//! **Invariant:** people, items and decisions are named by the words of the story, never by an identity.

mod item;
mod promise;
mod proposal;

pub(crate) use item::{After, Item, again, decide, tell, think};
pub(crate) use promise::{Fate, Promise, Taking, asked, claimed, offered};
pub(crate) use proposal::{Ends, How, Proposal, proposal};

use baton_meeting::note::Settling;
use baton_meeting::person::{MeetingRole, Readiness};

/// A person, by name.
pub(crate) type Who = &'static str;

/// What a decision is called while the story is told.
pub(crate) type Key = &'static str;

/// A whole story.
pub(crate) struct Story {
    /// The organisation.
    pub workspace: &'static str,
    /// Everybody who was there when it began.
    pub people: Vec<Person>,
    /// The teams, parents first.
    pub teams: Vec<Team>,
    /// The regular meetings.
    pub series: Vec<Series>,
    /// The meetings, of each series in order; the last of each is still to come.
    pub meetings: Vec<Meeting>,
    /// What happened between them.
    pub between: Vec<Between>,
}

/// Somebody.
#[derive(Clone)]
pub(crate) struct Person {
    pub name: Who,
    pub pronouns: &'static str,
    pub email: &'static str,
    pub tags: &'static [&'static str],
    pub led_before: bool,
    /// What they need in order to take part; private.
    pub needs: &'static str,
}

/// A team.
pub(crate) struct Team {
    pub name: &'static str,
    pub purpose: &'static str,
    pub parent: Option<&'static str>,
    pub members: &'static [Who],
    pub agreements: &'static [&'static str],
    /// In how many weeks from the present day the agreements are looked at again.
    pub look_again: i64,
    pub roles: Vec<Role>,
}

/// A role in a team.
pub(crate) struct Role {
    pub name: &'static str,
    pub purpose: &'static str,
    pub domain: &'static str,
    pub limit: &'static str,
    pub counts_on: &'static [&'static str],
    pub holder: Who,
    /// In how many weeks from the present day the term ends.
    pub term: i64,
}

/// How often a team meets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Every {
    Week,
    Fortnight,
    Month,
}

/// Regular meetings of a team.
pub(crate) struct Series {
    pub team: &'static str,
    pub name: &'static str,
    pub every: Every,
    pub at: &'static str,
    pub minutes: u32,
    /// How many dates lie behind the present day.
    pub past: usize,
}

/// One meeting.
#[derive(Default)]
pub(crate) struct Meeting {
    /// The series.
    pub series: &'static str,
    /// Which of its dates, counted from nought.
    pub nth: usize,
    pub purpose: &'static str,
    pub done_when: &'static str,
    pub items: Vec<Item>,
    pub away: Vec<Who>,
    pub remote: Vec<Who>,
    pub guests: Vec<&'static str>,
    /// Whoever should lead is ill that morning, unless they have something to say.
    pub leader_ill: bool,
    /// Everybody says a sentence at the beginning; who is named passes.
    pub check_in: Option<Vec<Who>>,
    /// Decisions that came back: what was seen, and after how many weeks to look again.
    pub reviews: Vec<(Key, &'static str, Option<i64>)>,
    /// Saved for later, by whom, and what became of it.
    pub saved: Vec<(Who, &'static str, Option<Settling>)>,
    /// Said at the end: one thing that helped, one to try.
    pub closing: Vec<(Who, &'static str)>,
    /// For whoever leads next.
    pub tip: &'static str,
}

/// A meeting of a series.
pub(crate) fn meeting(series: &'static str, nth: usize, purpose: &'static str) -> Meeting {
    Meeting { series, nth, purpose, ..Meeting::default() }
}

impl Meeting {
    pub fn done_when(mut self, words: &'static str) -> Self {
        self.done_when = words;
        self
    }
    pub fn away(mut self, people: &[Who]) -> Self {
        self.away = people.to_vec();
        self
    }
    pub fn remote(mut self, people: &[Who]) -> Self {
        self.remote = people.to_vec();
        self
    }
    pub fn guest(mut self, name: &'static str) -> Self {
        self.guests.push(name);
        self
    }
    pub fn leader_ill(mut self) -> Self {
        self.leader_ill = true;
        self
    }
    pub fn check_in(mut self, passing: &[Who]) -> Self {
        self.check_in = Some(passing.to_vec());
        self
    }
    pub fn review(mut self, decision: Key, seen: &'static str, again: Option<i64>) -> Self {
        self.reviews.push((decision, seen, again));
        self
    }
    pub fn item(mut self, item: Item) -> Self {
        self.items.push(item);
        self
    }
    pub fn saved(mut self, who: Who, title: &'static str, how: Option<Settling>) -> Self {
        self.saved.push((who, title, how));
        self
    }
    pub fn closing(mut self, who: Who, words: &'static str) -> Self {
        self.closing.push((who, words));
        self
    }
    pub fn tip(mut self, words: &'static str) -> Self {
        self.tip = words;
        self
    }

    /// Whether somebody has words of their own in this meeting.
    pub fn speaks(&self, who: &str) -> bool {
        self.items.iter().any(|item| item.speaks(who))
            || self.saved.iter().any(|(saver, ..)| *saver == who)
            || self.closing.iter().any(|(speaker, _)| *speaker == who)
    }
}

/// Something that happened on a day between meetings.
pub(crate) struct Between {
    /// After which date of which series.
    pub series: &'static str,
    pub nth: usize,
    /// How many days after it.
    pub days: i64,
    pub what: Happening,
}

/// What can happen between meetings.
#[expect(clippy::large_enum_variant, reason = "a handful of them lives for a moment while the story is told")]
pub(crate) enum Happening {
    /// Somebody new comes and joins teams.
    Joins(Person, &'static [&'static str]),
    /// Somebody leaves the organisation.
    Leaves(Who),
    /// Somebody who is here joins another team.
    JoinsTeam(Who, &'static str),
    /// Somebody places themselves on the ladder.
    Ready(Who, MeetingRole, Readiness),
    /// Somebody puts an item on a team's backlog.
    Shelves(&'static str, Item),
    /// There is no meeting on a date of the series.
    CallsOff(usize, &'static str),
    /// A planned meeting is dropped.
    Drops(usize, &'static str),
    /// The holder of a role decides alone.
    Decides {
        key: Key,
        team: &'static str,
        role: &'static str,
        who: Who,
        text: &'static str,
        why: &'static str,
        review: i64,
        tags: &'static [&'static str],
    },
    /// A decision is taken back.
    Withdraws(Key, &'static str),
    /// A decision's time is over.
    Expires(Key, &'static str),
    /// A role gets another holder.
    GivesRole { team: &'static str, role: &'static str, from: Who, to: Who, weeks: i64 },
    /// Somebody takes something up unasked.
    Takes(&'static str, Promise),
}

/// Something that happened some days after a meeting.
pub(crate) fn after(series: &'static str, nth: usize, days: i64, what: Happening) -> Between {
    Between { series, nth, days, what }
}
