//! A series as it starts, for properties, replays and benchmarks that bring their own people and meetings.
//!
//! **Invariant:** it is folded from the event that starts every series, so a new field never has to be named here.

use baton_meeting::cadence::TimeOfDay;
use baton_meeting::person::MeetingRole;
use baton_meeting::series::{self, Policy, Rotating, Series, SeriesEvent};
use chrono::NaiveDate;

/// Starts a series of an hour at ten, whose roles are all filled by the fair ledger.
///
/// # Panics
/// Never: the event that starts a series always gives one.
pub fn started(name: &str, every: &str, zone: &str, from: NaiveDate, roles: &[MeetingRole], seed: &str) -> Series {
    let event = SeriesEvent::SeriesStarted {
        series: "s".into(),
        team: "t".into(),
        name: name.to_owned(),
        every: every.to_owned(),
        from,
        at: TimeOfDay::at(10, 0),
        zone: zone.to_owned(),
        minutes: 60,
        template: "regular".to_owned(),
        rotating: roles.iter().map(|role| Rotating { role: *role, policy: Policy::Fair }).collect(),
        seed: seed.to_owned(),
    };
    series::evolve(None, &event).expect("the event that starts a series gives one")
}
