//! How we share: who led, brought items and decided, as three shares side by side; never a list of names by size.

use std::collections::BTreeMap;

use baton_journal::{DecisionsAsked, MeetingsAsked};
use baton_meeting::id::{PersonId, TeamRef};
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_wire::places::{Share, ShareView};
use chrono::Days;

use crate::desk::Desk;
use crate::problem::Problem;

/// How we share, over a window in days and for one team or everybody.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn share(desk: &Desk, days: Option<u32>, team: Option<&str>) -> Result<ShareView, Problem> {
    let state = desk.state()?;
    let from = days.and_then(|days| state.today.checked_sub_days(Days::new(u64::from(days))));
    let team = team.and_then(|team| state.team(&TeamRef::from(team)).ok()).map(|team| team.id.clone());
    let held = desk.journal().meetings(&MeetingsAsked {
        stages: vec![Stage::Closed, Stage::Approved],
        team: team.clone(),
        from,
        ..MeetingsAsked::default()
    })?;
    let (decisions, _) = desk.journal().decisions(&DecisionsAsked { team: team.clone(), from, ..DecisionsAsked::default() })?;
    let people = match &team {
        Some(team) => state.teams.get(team).map_or(0, |team| team.members.len()),
        None => state.people.values().filter(|person| !person.left).count(),
    };
    let led = held.iter().filter_map(|meeting| meeting.roles.get(&MeetingRole::Facilitator)).cloned();
    let brought = held.iter().flat_map(|meeting| meeting.items.iter().map(|item| item.owner.clone()));
    let decided = decisions.iter().flat_map(|decision| decision.record.people.deciders.iter().cloned());
    Ok(ShareView {
        days,
        enough: held.len() >= people.clamp(3, 12),
        meetings: held.len(),
        shares: vec![share_of("led", led, people), share_of("brought", brought, people), share_of("decided", decided, people)],
    })
}

/// Counts how widely something is spread; effective number = 1 / sum of squared shares (Laakso and Taagepera 1979).
pub(crate) fn share_of(of: &'static str, times: impl Iterator<Item = PersonId>, people: usize) -> Share {
    let mut counts: BTreeMap<PersonId, u32> = BTreeMap::new();
    for person in times {
        *counts.entry(person).or_default() += 1;
    }
    let mut bars: Vec<u32> = counts.into_values().collect();
    bars.sort_unstable_by(|a, b| b.cmp(a));
    let who = bars.len();
    let total: f64 = bars.iter().copied().map(f64::from).sum();
    let squares: f64 = bars.iter().map(|count| (f64::from(*count) / total).powi(2)).sum();
    let most = bars.first().copied().unwrap_or(0);
    bars.resize(bars.len().max(people), 0);
    let text =
        Message::new(&format!("share-{of}-text")).number("who", who as i64).number("people", people.max(who) as i64).number("most", most);
    Share { of, text, bars, effective: if total > 0.0 { (10.0 / squares).round() / 10.0 } else { 0.0 }, people: people.max(who) }
}
