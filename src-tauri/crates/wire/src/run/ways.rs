//! How an open item could be decided: what suits it, why, and what the team has agreed on.
//!
//! **Invariant:** nothing is offered here that the team has not agreed on.

use baton_meeting::agenda::Item;
use baton_meeting::choosing::{self, Heft, Matter};
use baton_meeting::meeting::Meeting;
use baton_meeting::method::Method;
use baton_meeting::team::Team;
use chrono::{DateTime, Utc};

use super::WaysView;

/// How the newest proposal on an item could be decided; nothing before one is made.
pub(super) fn of(meeting: &Meeting, team: &Team, item: &Item, now: DateTime<Utc>) -> Option<WaysView> {
    let proposal = meeting.proposals.iter().rev().find(|known| known.item.as_ref() == Some(&item.id) && known.decision.is_none())?;
    // The domain that it lies in, as far as anybody can tell: that of the one role its owner holds with a level of its own.
    let mut held = team.roles.iter().filter(|role| role.level.is_some() && role.holders.iter().any(|holder| holder.person == item.owner));
    let role = held.next().filter(|_| held.next().is_none());
    let left = meeting.now.as_ref().map(|going| u32::try_from((going.deadline - now).num_minutes()).unwrap_or(0));
    let matter = Matter { heft: Heft::of_minutes(item.minutes), reversible: proposal.wording.reversible, role, minutes_left: left };
    let suggestion = choosing::suggest(team, matter);
    let agreed = |method: &Method| team.ways.allowed.is_empty() || team.ways.allowed.contains(method);
    Some(WaysView {
        suggested: suggestion.method,
        role: suggestion.role,
        because: suggestion.because,
        agreed: Method::ALL.into_iter().filter(agreed).collect(),
        members: team.members.len(),
    })
}
