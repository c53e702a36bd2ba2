//! Tells a story to a desk: puts the clock to each moment in turn and asks for what was asked for then.
//!
//! **Invariant:** everything goes through `submit`, as a person at the keyboard would; nothing is written around it.

mod between;
mod meeting;
mod promise;
mod round;
mod set_up;

use std::collections::BTreeMap;
use std::sync::Arc;

use baton_meeting::cadence::{self, TimeOfDay};
use baton_meeting::id::{DecisionId, FollowUpId, MeetingId, MeetingRef};
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde_json::Value;

use super::calendar::{self, Dates};
use super::story::{Fate, Key, Series, Story};
use crate::clock::SetClock;
use crate::desk::{Answer, Desk, Done};
use crate::problem::Problem;

/// Something that will be told when its moment comes.
#[derive(Clone)]
enum Act {
    /// The meeting is prepared.
    Prepare(usize),
    /// The meeting is held.
    Hold(usize),
    /// Something happens between meetings.
    Between(usize),
    /// Something becomes of a follow-up.
    Befalls(FollowUpId, Fate),
}

/// A story being told.
pub(crate) struct Teller<'a> {
    desk: Desk,
    clock: Arc<SetClock>,
    story: &'a Story,
    today: NaiveDate,
    /// What has not happened by then is not told.
    until: DateTime<Utc>,
    now: DateTime<Utc>,
    dates: BTreeMap<&'static str, Dates>,
    acts: BTreeMap<(DateTime<Utc>, usize), Act>,
    planned: usize,
    meetings: BTreeMap<(&'static str, usize), MeetingId>,
    decisions: BTreeMap<Key, DecisionId>,
}

impl<'a> Teller<'a> {
    /// A teller at a desk whose clock it may set.
    pub fn new(desk: Desk, clock: Arc<SetClock>, story: &'a Story, today: NaiveDate, until: DateTime<Utc>) -> Self {
        let dates = story.series.iter().map(|series| (series.name, calendar::dates(series, today))).collect();
        Self {
            now: clock_of(&desk),
            desk,
            clock,
            story,
            today,
            until,
            dates,
            acts: BTreeMap::new(),
            planned: 0,
            meetings: BTreeMap::new(),
            decisions: BTreeMap::new(),
        }
    }

    /// Tells the whole story and gives the desk back.
    ///
    /// # Errors
    /// Fails when the desk refuses anything: then the story and the rules do not fit.
    pub fn tell(mut self) -> Result<Desk, Problem> {
        self.set_up()?;
        for (index, told) in self.story.meetings.iter().enumerate() {
            let series = self.series(told.series)?;
            let (date, at) = (self.date(told.series, told.nth)?, time(series.at));
            let start = cadence::instant(date, at, self.desk.zone());
            self.plan(start - Duration::days(calendar::prepared_before(series.every)), Act::Prepare(index));
            self.plan(start, Act::Hold(index));
        }
        for (index, between) in self.story.between.iter().enumerate() {
            let date = self.date(between.series, between.nth)? + Duration::days(between.days);
            self.plan(cadence::instant(date, TimeOfDay::at(17, 40), self.desk.zone()), Act::Between(index));
        }
        while let Some(((moment, _), act)) = self.acts.pop_first() {
            self.put(moment);
            match act {
                Act::Prepare(index) => self.prepare(index)?,
                Act::Hold(index) => self.hold(index)?,
                Act::Between(index) => self.happen(index)?,
                Act::Befalls(follow_up, fate) => self.befall(&follow_up, fate)?,
            }
        }
        Ok(self.desk)
    }

    /// Plans something to be told, unless it would be in the future.
    fn plan(&mut self, moment: DateTime<Utc>, act: Act) {
        if moment < self.until {
            self.acts.insert((moment, self.planned), act);
            self.planned += 1;
        }
    }

    /// Puts the clock to a moment; it never goes back.
    fn put(&mut self, moment: DateTime<Utc>) {
        self.now = self.now.max(moment);
        self.clock.put(self.now);
    }

    /// Lets some seconds pass.
    fn pass(&mut self, seconds: i64) {
        self.put(self.now + Duration::seconds(seconds));
    }

    /// Asks the desk for something, a few seconds later.
    fn ask(&mut self, intent: Value) -> Result<Done, Problem> {
        self.pass(4);
        match self.desk.submit(intent.clone())? {
            Answer::Done(done) => Ok(done),
            Answer::Refused(refusal) => {
                tracing::error!(%intent, ?refusal, "the story was refused");
                Err(Problem::new(Message { key: refusal.why.key, args: refusal.why.args }.text("intent", intent.to_string())))
            }
        }
    }

    fn series(&self, name: &str) -> Result<&'a Series, Problem> {
        self.story.series.iter().find(|series| series.name == name).ok_or_else(|| untold(name))
    }

    fn date(&self, series: &str, nth: usize) -> Result<NaiveDate, Problem> {
        self.dates.get(series).and_then(|dates| dates.dates.get(nth)).copied().ok_or_else(|| untold(series))
    }

    fn decision(&self, key: Key) -> Result<&DecisionId, Problem> {
        self.decisions.get(key).ok_or_else(|| untold(key))
    }

    /// The meeting as it is now.
    fn meeting(&self, id: &MeetingId) -> Result<Meeting, Problem> {
        self.desk.journal().meeting(&MeetingRef::from(id))?.ok_or_else(|| untold(id.as_str()))
    }

    /// A date some weeks after the moment.
    fn in_weeks(&self, weeks: i64) -> NaiveDate {
        self.local() + Duration::weeks(weeks)
    }

    fn local(&self) -> NaiveDate {
        self.now.with_timezone(&self.desk.zone()).date_naive()
    }
}

fn clock_of(desk: &Desk) -> DateTime<Utc> {
    desk.now()
}

/// The story speaks of something that it has not told.
fn untold(what: &str) -> Problem {
    Problem::new(Message::new("problem-example").text("what", what))
}

fn time(at: &str) -> TimeOfDay {
    serde_json::from_value(Value::from(at)).unwrap_or(TimeOfDay::at(10, 0))
}
