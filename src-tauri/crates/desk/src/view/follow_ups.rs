//! Follow-ups: unclaimed ones first, then by date; and how much everybody has promised, before somebody is asked.

use std::collections::BTreeMap;

use baton_journal::FollowUpsAsked;
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{DecisionRef, MeetingRef, PersonId};
use baton_meeting::state::State;
use baton_wire::lines;
use baton_wire::places::{FollowUpsView, Load, Named};
use baton_wire::who;
use chrono::NaiveDate;

use crate::desk::Desk;
use crate::problem::Problem;

/// How many that are over are shown.
const OVER: usize = 100;

/// Follow-ups.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn follow_ups(desk: &Desk) -> Result<FollowUpsView, Problem> {
    let mut state = desk.state()?;
    let mut open = desk.journal().follow_ups(&FollowUpsAsked { open: Some(true), ..FollowUpsAsked::default() })?;
    let mut closed = desk.journal().follow_ups(&FollowUpsAsked { open: Some(false), limit: Some(OVER), ..FollowUpsAsked::default() })?;
    load_origins(desk, &mut state, &open)?;
    load_origins(desk, &mut state, &closed)?;
    let mut load: BTreeMap<PersonId, usize> =
        state.people.values().filter(|person| !person.left).map(|person| (person.id.clone(), 0)).collect();
    for owner in open.iter().filter_map(|one| one.stand.owner()) {
        *load.entry(owner.clone()).or_default() += 1;
    }
    open.sort_by_key(|one| (one.stand != Stand::Offered, one.due.is_none(), one.due, one.made));
    closed.sort_by_key(|one| std::cmp::Reverse(ended(one)));
    Ok(FollowUpsView {
        today: state.today,
        open: open.iter().map(|one| lines::follow_up(&state, one)).collect(),
        closed: closed.iter().map(|one| lines::follow_up(&state, one)).collect(),
        load: load.into_iter().map(|(person, open)| Load { who: who::who(&state, &person), open }).collect(),
        teams: teams(&state),
    })
}

/// Teams to choose from.
pub(crate) fn teams(state: &State) -> Vec<Named> {
    state.teams.values().map(|team| Named { id: team.id.0.clone(), name: team.name.clone() }).collect()
}

fn ended(one: &FollowUp) -> Option<NaiveDate> {
    match &one.stand {
        Stand::Done { on, .. } | Stand::Dropped { on, .. } => Some(*on),
        _ => None,
    }
}

/// Loads the decisions and meetings that follow-ups came from, so that their lines can name them.
pub(crate) fn load_origins(desk: &Desk, state: &mut State, follow_ups: &[FollowUp]) -> Result<(), Problem> {
    for one in follow_ups {
        if let Some(decision) = one.decision.as_ref().filter(|decision| !state.decisions.contains_key(*decision)) {
            if let Some(found) = desk.journal().decision(&DecisionRef::from(decision))? {
                state.decisions.insert(decision.clone(), found);
            }
        } else if let Some(meeting) = one.meeting.as_ref().filter(|meeting| !state.meetings.contains_key(*meeting))
            && let Some(found) = desk.journal().meeting(&MeetingRef::from(meeting))?
        {
            state.meetings.insert(meeting.clone(), found);
        }
    }
    Ok(())
}
