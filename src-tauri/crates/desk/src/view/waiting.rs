//! What waits for a day after its meeting, wherever it was opened.

use baton_journal::MeetingsAsked;
use baton_meeting::meeting::Stage;
use baton_wire::places::{WaitingView, waiting};
use chrono::Days;

use crate::desk::Desk;
use crate::problem::Problem;

/// How far back a round is looked for; nobody is asked for longer.
const BACK: Days = Days::new(366);

/// The rounds of meetings that are over which still wait for something.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn waiting_rounds(desk: &Desk) -> Result<WaitingView, Problem> {
    let state = desk.state()?;
    let over = MeetingsAsked {
        stages: vec![Stage::Closed, Stage::Approved],
        from: state.today.checked_sub_days(BACK),
        waits: true,
        ..MeetingsAsked::default()
    };
    let meetings = desk.journal().meetings(&over)?;
    let mut rounds: Vec<_> = meetings.iter().flat_map(|meeting| waiting(&state, meeting, desk.now())).collect();
    rounds.sort_by_key(|one| one.until);
    Ok(WaitingView { rounds })
}
