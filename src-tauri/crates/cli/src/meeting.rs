//! Which meeting is meant: by id, by title, by date.
//!
//! **Invariant:** what could be several meetings is none; the answer names what tells them apart.

use baton_desk::{Desk, Problem};
use baton_meeting::id::{MeetingId, MeetingRef};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::Message;
use baton_meeting::words;

use crate::trouble::Trouble;

/// Every meeting, the earliest first.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn all(desk: &Desk) -> Result<Vec<Meeting>, Trouble> {
    Ok(desk.journal().meetings(&Default::default()).map_err(Problem::from)?)
}

/// The meeting meant.
///
/// # Errors
/// Refuses one that is not there, and words that could mean several.
pub fn find(desk: &Desk, wanted: &str) -> Result<Meeting, Trouble> {
    if let Some(meeting) = desk.journal().meeting(&MeetingRef::from(wanted)).map_err(Problem::from)? {
        return Ok(meeting);
    }
    let means = |meeting: &Meeting| meeting.date.to_string() == wanted || words::folded(&meeting.title) == words::folded(wanted);
    let mut meant: Vec<Meeting> = all(desk)?.into_iter().filter(means).collect();
    match meant.len() {
        1 => Ok(meant.remove(0)),
        0 => Err(Trouble::refused(Message::new("refusal-unknown-meeting").text("name", wanted))),
        _ => Err(Trouble::refused(Message::new("cli-which-meeting").text("name", wanted).number("count", meant.len()))),
    }
}

/// The meeting that is prepared next: the earliest that is planned.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn next_planned(desk: &Desk) -> Result<Option<MeetingId>, Trouble> {
    Ok(all(desk)?.into_iter().find(|meeting| meeting.stage == Stage::Planned).map(|meeting| meeting.id))
}
