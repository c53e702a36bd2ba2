//! The hand-over card, gathered: after a meeting for the next, and before a meeting from the last.
//!
//! **Invariant:** the tip and what is said about people go to whoever leads next, at their own desk; everybody else's has neither.

use baton_journal::{FollowUpsAsked, MeetingsAsked};
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{PersonId, SeriesId};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation;
use baton_meeting::series::Series;
use baton_meeting::state::State;
use baton_wire::hand_over::{self, Ahead, Card};
use chrono::NaiveDate;

use crate::desk::Desk;
use crate::problem::Problem;

/// How many meetings back it looks for who was heard.
const LOOKS_BACK: usize = 3;

/// The card for whoever leads after a meeting, as the desk of that meeting may show it.
///
/// # Errors
/// Fails when the file cannot be read.
pub(crate) fn after(desk: &Desk, state: &State, last: &Meeting) -> Result<Card, Problem> {
    let series = last.series.as_ref().and_then(|series| state.series.get(series));
    let turn = series.and_then(|series| rotation::rota(series, last.date.succ_opt().unwrap_or(last.date), 1).pop());
    let leads = turn.as_ref().and_then(|turn| turn.roles.get(&MeetingRole::Facilitator)).map(|(person, _)| person.clone());
    let ahead = ahead(series, turn.map(|turn| turn.date), leads);
    Ok(hand_over::card(state, last, &open(desk, last)?, &ahead))
}

/// The card from the last meeting of a series for the one on a date; with what only its facilitator is told, where that is who
/// sits at this desk.
///
/// # Errors
/// Fails when the file cannot be read.
pub(crate) fn before(
    desk: &Desk,
    state: &State,
    series: &SeriesId,
    date: NaiveDate,
    leads: Option<&PersonId>,
) -> Result<Option<Card>, Problem> {
    let lately = desk.journal().meetings(&MeetingsAsked {
        stages: vec![Stage::Closed, Stage::Approved],
        series: Some(series.clone()),
        until: date.pred_opt(),
        newest_first: true,
        limit: Some(LOOKS_BACK),
        ..MeetingsAsked::default()
    })?;
    let Some(last) = lately.first() else { return Ok(None) };
    let series = state.series.get(series);
    let ahead = ahead(series, Some(date), leads.cloned());
    let card = hand_over::card(state, last, &open(desk, last)?, &ahead);
    let theirs = desk.me.is_some() && desk.me.as_ref() == leads;
    Ok(Some(if theirs { hand_over::for_the_next(card, series, &lately, &ahead) } else { card }))
}

fn ahead(series: Option<&Series>, date: Option<NaiveDate>, leads: Option<PersonId>) -> Ahead {
    let at = series.filter(|_| date.is_some()).map(|series| series.at.0);
    Ahead { date, at, minutes: series.map_or(0, |series| series.minutes), leads }
}

fn open(desk: &Desk, last: &Meeting) -> Result<Vec<FollowUp>, Problem> {
    Ok(desk.journal().follow_ups(&FollowUpsAsked { open: Some(true), team: Some(last.team.clone()), ..FollowUpsAsked::default() })?)
}
