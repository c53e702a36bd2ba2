//! Today: what is next, who leads it, when I lead, what I promised, what comes back for review.

use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::decision::Status;
use baton_meeting::follow_up::Stand;
use baton_meeting::meeting::Stage;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation;
use baton_wire::lines;
use baton_wire::places::{NextLead, TodayView};

use crate::desk::Desk;
use crate::problem::Problem;

/// How far ahead a series is looked at for whose turn it is.
const AHEAD: usize = 26;

/// Today.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn today(desk: &Desk) -> Result<TodayView, Problem> {
    let mut state = desk.state()?;
    let journal = desk.journal();
    let today = state.today;
    let planned = journal.meetings(&MeetingsAsked { stages: vec![Stage::Running, Stage::Planned], ..MeetingsAsked::default() })?;
    super::reviews::load(desk, &mut state, &planned)?;
    let mut next: Vec<_> = planned.iter().map(|meeting| lines::meeting(&state, meeting)).collect();
    let mut lead: Option<NextLead> = None;
    for series in state.series.values() {
        let turns = rotation::rota(series, today, AHEAD);
        let unplanned = turns
            .iter()
            .find(|turn| !planned.iter().any(|meeting| meeting.series.as_ref() == Some(&series.id) && meeting.date == turn.date));
        if let Some(turn) = unplanned {
            next.push(lines::occurrence(&state, series, turn));
        }
        let mine = turns
            .iter()
            .find(|turn| turn.roles.get(&MeetingRole::Facilitator).map(|(person, _)| person) == desk.me.as_ref() && desk.me.is_some());
        if let Some(turn) = mine
            && lead.as_ref().is_none_or(|lead| turn.date < lead.date)
        {
            lead = Some(NextLead { date: turn.date, name: series.name.clone(), at: series.at.to_string(), series: series.id.clone() });
        }
    }
    // What came from the last one waits at the top while I lead next.
    let comes = |lead: &&NextLead| next.iter().all(|one| one.series.as_ref() != Some(&lead.series) || one.date >= lead.date);
    let card = match lead.as_ref().filter(comes) {
        Some(lead) => super::hand_over::before(desk, &state, &lead.series, lead.date, desk.me.as_ref())?,
        None => None,
    };
    next.sort_by(|a, b| (!a.running, a.date, &a.at).cmp(&(!b.running, b.date, &b.at)));
    next.truncate(6);
    let open = journal.follow_ups(&FollowUpsAsked { open: Some(true), ..FollowUpsAsked::default() })?;
    super::follow_ups::load_origins(desk, &mut state, &open)?;
    let asked_me = |stand: &Stand| match stand {
        Stand::Asked { person } => Some(person) == desk.me.as_ref(),
        Stand::HandingOver { to, .. } => Some(to) == desk.me.as_ref(),
        _ => false,
    };
    let (due, _) = journal.decisions(&DecisionsAsked {
        status: Some(Status::InForce),
        review_until: Some(today),
        limit: Some(20),
        ..DecisionsAsked::default()
    })?;
    let mut unapproved =
        journal.meetings(&MeetingsAsked { stages: vec![Stage::Closed], newest_first: true, limit: Some(3), ..MeetingsAsked::default() })?;
    unapproved.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
    Ok(TodayView {
        today,
        next,
        lead,
        card,
        mine: open
            .iter()
            .filter(|one| desk.me.is_some() && one.stand.owner() == desk.me.as_ref())
            .map(|one| lines::follow_up(&state, one))
            .collect(),
        asked: open.iter().filter(|one| asked_me(&one.stand)).map(|one| lines::follow_up(&state, one)).collect(),
        offered: open.iter().filter(|one| one.stand == Stand::Offered).count(),
        reviews: due.iter().map(|one| lines::decision(&state, one, "")).collect(),
        unapproved: unapproved.iter().map(|meeting| lines::meeting(&state, meeting)).collect(),
    })
}
