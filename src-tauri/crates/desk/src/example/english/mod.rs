//! Millrace: ten people, over time, who repair bicycles, radios and clothes in an old mill. The example in English.
//!
//! **Invariant:** nobody in it is real, and no sentence names a month or a season: it is told before any day of the year.

mod between;
mod front;
mod house;
mod people;
mod teams;
mod workshop_begins;
mod workshop_busy;
mod workshop_grows;
mod workshop_now;

use super::story::{Every, Series, Story};

/// The weekly meeting of the workshop.
const WORKSHOP: &str = "Workshop meeting";
/// The fortnightly meeting of those at the counter.
const FRONT: &str = "Front of House";
/// The monthly meeting of everybody.
const HOUSE: &str = "House meeting";

/// The story.
pub(crate) fn story() -> Story {
    let mut meetings = workshop_begins::meetings();
    meetings.extend(workshop_busy::meetings());
    meetings.extend(workshop_grows::meetings());
    meetings.extend(workshop_now::meetings());
    meetings.extend(front::meetings());
    meetings.extend(house::meetings());
    Story {
        workspace: "Millrace Repair Cooperative",
        people: people::people(),
        teams: teams::teams(),
        series: vec![
            Series { team: teams::WORKSHOP, name: WORKSHOP, every: Every::Week, at: "09:30", minutes: 60, past: 26 },
            Series { team: teams::FRONT, name: FRONT, every: Every::Fortnight, at: "14:00", minutes: 60, past: 8 },
            Series { team: teams::HOUSE, name: HOUSE, every: Every::Month, at: "18:00", minutes: 90, past: 5 },
        ],
        meetings,
        between: between::between(),
    }
}
