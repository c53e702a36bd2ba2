//! Calendars: the rota as one, what is due as another, somebody's own with alarms, and days away out of one (RFC 5545).
//!
//! [`RotaCalendar`] and [`due()`] write; [`read()`] says on which days something stands in a calendar file; [`content`] takes its lines apart, [`moment`] knows its dates
//! and zones, [`repeats`] what happens again.
//!
//! **Invariant:** a calendar that cannot be read changes nothing, and what is unsure is said.

mod content;
mod due;
mod moment;
mod read;
mod repeats;
mod rota;
mod write;
mod zone;

pub use self::due::{Stamps, due, of_person as own};
pub use self::read::{AHEAD, CalendarRead, Stretch, read};
pub use self::rota::{RotaCalendar, Stamp};
