//! Brings the decisions at hand that meetings look at again: those due by their day, those noted, and those their items are about.
//!
//! **Invariant:** a meeting is given decisions of its own team only.

use baton_journal::{DecisionsAsked, MeetingsAsked};
use baton_meeting::decision::Status;
use baton_meeting::id::{DecisionId, DecisionRef};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::review::Follows;
use baton_meeting::state::State;

use crate::desk::Desk;
use crate::problem::Problem;

/// Loads what meetings look at again, and the meetings to come beside each other, so that each decision stands on one agenda.
///
/// # Errors
/// Fails when the file cannot be read.
pub(crate) fn load(desk: &Desk, state: &mut State, meetings: &[Meeting]) -> Result<(), Problem> {
    for meeting in meetings {
        if meeting.stage == Stage::Planned {
            let asked = DecisionsAsked {
                team: Some(meeting.team.clone()),
                status: Some(Status::InForce),
                review_until: Some(meeting.date),
                ..DecisionsAsked::default()
            };
            state.decisions.extend(desk.journal().decisions(&asked)?.0.into_iter().map(|one| (one.id.clone(), one)));
        }
        if matches!(meeting.stage, Stage::Planned | Stage::Running) {
            state.meetings.insert(meeting.id.clone(), meeting.clone());
        }
        for id in named(meeting) {
            if !state.decisions.contains_key(&id)
                && let Some(found) = desk.journal().decision(&DecisionRef::from(&id))?
            {
                state.decisions.insert(id, found);
            }
        }
    }
    Ok(())
}

/// Loads what one meeting looks at again, with the meetings of its team that are to come.
///
/// # Errors
/// Fails when the file cannot be read.
pub(crate) fn load_for(desk: &Desk, state: &mut State, meeting: &Meeting) -> Result<(), Problem> {
    let team = Some(meeting.team.clone());
    let asked = MeetingsAsked { stages: vec![Stage::Planned, Stage::Running], team, ..MeetingsAsked::default() };
    let beside = desk.journal().meetings(&asked)?;
    state.meetings.extend(beside.into_iter().map(|one| (one.id.clone(), one)));
    load(desk, state, std::slice::from_ref(meeting))
}

/// The decisions that a meeting names: those that came back, what followed, and those its items are about.
pub(crate) fn named(meeting: &Meeting) -> Vec<DecisionId> {
    let mut named: Vec<DecisionId> = meeting.items.iter().filter_map(|item| item.reviews.clone()).collect();
    for one in &meeting.reviews {
        named.push(one.decision.clone());
        if let Some(Follows::Changed { by }) = &one.follows {
            named.push(by.clone());
        }
    }
    named
}
