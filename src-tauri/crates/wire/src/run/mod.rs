//! The running meeting as the desk shows it: left the river, middle the step, right the room.

mod shapes;

use baton_meeting::agenda::Item;
use baton_meeting::asked::Asked;
use baton_meeting::attendance::Presence;
use baton_meeting::choosing::{self, Heft, Matter};
use baton_meeting::decision::Decision;
use baton_meeting::experience::Experience;
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{ItemId, PersonId};
use baton_meeting::meeting::{Meeting, StepState};
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::person::MeetingRole;
use baton_meeting::role::Role;
use baton_meeting::rota::{self, RotaIntent};
use baton_meeting::rotation::{PUBLISHED, Turn};
use baton_meeting::speaking::turns;
use baton_meeting::state::State;
use baton_meeting::team::Team;
use baton_meeting::template::StepKind;
use baton_meeting::timebox;
use baton_meeting::{cadence, rotation};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

pub use self::shapes::{
    Clock, DecidingRole, Hands, Lender, Next, NoteView, OpenItem, PauseView, RiverStep, RoleNow, RuleView, RunView, SavedView, Seat, Swap,
    WaysView,
};
use crate::lines;
use crate::lines::{DecisionLine, FollowUpLine};
use crate::places::ProofToKeep;
use crate::proposal::proposal;
use crate::review::reviews;
use crate::speaking::{gathering, speaking};
use crate::who::{all, who};

/// What a running meeting is shown with besides itself.
pub struct Beside<'a> {
    /// Follow-ups due, and those made here.
    pub follow_ups: &'a [FollowUp],
    /// Decisions made here.
    pub decisions: &'a [Decision],
    /// The proof of the record as of the closing; none before it.
    pub proof: Option<ProofToKeep>,
    /// Now.
    pub now: DateTime<Utc>,
}

/// The running meeting as the desk shows it.
pub fn run(state: &State, meeting: &Meeting, beside: &Beside<'_>) -> RunView {
    let here = meeting.here();
    let open = meeting.current_item().cloned();
    let step = meeting.now.as_ref().map(|now| now.step.clone());
    let made_here = |one: &FollowUp| meeting.follow_ups.iter().any(|(id, _)| *id == one.id);
    let end = timebox::expected_end(meeting, beside.now);
    let planned_end = meeting.started.map(|started| started + chrono::Duration::minutes(i64::from(meeting.minutes)));
    let heard = |person: &PersonId| turns::heard(meeting, person);
    let ahead = next(state, meeting);
    let mut seated: Vec<PersonId> = meeting.expected.clone();
    seated.extend(meeting.attendance.keys().filter(|person| !meeting.expected.contains(person)).cloned());
    RunView {
        meeting: meeting.id.clone(),
        title: meeting.title.clone(),
        team: state.teams.get(&meeting.team).map(|team| team.name.clone()).unwrap_or_default(),
        agreements: state.teams.get(&meeting.team).map(|team| team.agreements.clone()).unwrap_or_default(),
        stage: meeting.stage,
        zone: meeting.zone.clone(),
        roles: roles(state, meeting, &here),
        level: level(state, meeting.roles.get(&MeetingRole::Facilitator)),
        keyboard: meeting.keyboard.as_ref().map(|person| who(state, person)),
        here: here.len(),
        remote: meeting.attendance.values().filter(|presence| **presence == Presence::Remote).count(),
        expected: meeting.expected.len(),
        guests: meeting.guests.clone(),
        seats: seated
            .iter()
            .map(|person| Seat {
                who: who(state, person),
                presence: meeting.attendance.get(person).copied(),
                roles: meeting.roles.iter().filter(|(_, holder)| *holder == person).map(|(role, _)| *role).collect(),
                heard: heard(person).is_some_and(|heard| !heard.passed),
                passed: heard(person).is_some_and(|heard| heard.passed),
                recused: open.as_ref().is_some_and(|item| meeting.conflicts.contains(&(person.clone(), item.clone()))),
            })
            .collect(),
        river: river(state, meeting, beside.now),
        kind: meeting.current().map(|step| step.kind),
        next_step: meeting.next_step().map(|step| step.id.clone()),
        clock: clock(meeting),
        pause: pause(meeting),
        ends: local(meeting, end),
        until: local(meeting, planned_end.unwrap_or(end)),
        behind: planned_end.map_or(0, |planned| (end - planned).num_minutes()),
        length: meeting.minutes,
        minutes_in: minutes_in(meeting, beside.now),
        pulse: meeting.pulse.is_some(),
        proof: beside.proof.clone(),
        purpose: meeting.purpose.clone(),
        done_when: meeting.done_when.clone(),
        item: open.as_ref().and_then(|item| open_item(state, meeting, item, beside.now)),
        items: meeting.items.iter().map(|item| lines::item(state, item)).collect(),
        due: beside.follow_ups.iter().filter(|one| !made_here(one)).map(|one| lines::follow_up(state, one)).collect(),
        reviews: reviews(state, meeting),
        notes: meeting
            .notes
            .iter()
            .filter(|note| if open.is_some() { note.item == open } else { note.step == step })
            .map(|note| NoteView {
                id: note.id.clone(),
                text: note.text.clone(),
                who: note.person.as_ref().map(|person| who(state, person)),
                private: note.private,
            })
            .collect(),
        from_item: promised(state, meeting, beside, |item| open.is_some() && item == open.as_ref()),
        decided: decided(state, meeting, beside.decisions),
        promised: promised(state, meeting, beside, |_| true),
        saved: meeting
            .saved
            .iter()
            .map(|saved| SavedView {
                id: saved.item.id.clone(),
                title: saved.item.title.clone(),
                owner: who(state, &saved.item.owner),
                settled: saved.settled,
            })
            .collect(),
        queue: all(state, &meeting.queue),
        unheard: all(state, &turns::waiting(meeting)),
        speaking: speaking(state, meeting),
        gathering: gathering(state, meeting),
        next: Next { swaps: swaps(state, meeting, &ahead, beside.now), ..ahead },
        card: None,
        step,
    }
}

/// How often somebody has led; whoever is not known yet is given everything.
fn level(state: &State, person: Option<&PersonId>) -> Experience {
    person.map_or(Experience::First, |person| Experience::of(state, person, MeetingRole::Facilitator))
}

fn promised(state: &State, meeting: &Meeting, beside: &Beside<'_>, of: impl Fn(Option<&ItemId>) -> bool) -> Vec<FollowUpLine> {
    let mut lines = Vec::new();
    for (id, item) in &meeting.follow_ups {
        if of(item.as_ref())
            && let Some(one) = beside.follow_ups.iter().find(|one| one.id == *id)
        {
            lines.push(lines::follow_up(state, one));
        }
    }
    lines
}

/// The decisions made in a meeting, in order.
pub(crate) fn decided(state: &State, meeting: &Meeting, decisions: &[Decision]) -> Vec<DecisionLine> {
    meeting
        .decisions
        .iter()
        .filter_map(|id| decisions.iter().find(|one| one.id == *id))
        .map(|one| lines::decision(state, one, ""))
        .collect()
}

fn roles(state: &State, meeting: &Meeting, here: &[PersonId]) -> Vec<RoleNow> {
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    let rotating = |role: &MeetingRole| series.is_some_and(|series| series.rotating.iter().any(|rotating| rotating.role == *role));
    MeetingRole::ALL
        .iter()
        .filter(|role| {
            matches!(role, MeetingRole::Facilitator | MeetingRole::Scribe)
                || (rotating(role) && **role != MeetingRole::Beside)
                || meeting.roles.contains_key(role)
        })
        .map(|role| {
            let holder = meeting.roles.get(role);
            let absent = holder.is_some_and(|person| meeting.attendance.get(person).is_some_and(|presence| !presence.is_here()));
            let others: Vec<PersonId> =
                meeting.roles.iter().filter(|(other, _)| *other != role).map(|(_, person)| person.clone()).collect();
            let offer = if holder.is_some() && !absent {
                None
            } else {
                let due = series.and_then(|series| rotation::stand_in(series, *role, here, &others));
                due.or_else(|| here.iter().find(|person| !others.contains(person) && Some(*person) != holder).cloned())
            };
            RoleNow { role: *role, who: holder.map(|person| who(state, person)), absent, offer: offer.map(|person| who(state, &person)) }
        })
        .collect()
}

/// The river: what was, as long as it took; what will be, as long as it is planned.
pub(crate) fn river(state: &State, meeting: &Meeting, now: DateTime<Utc>) -> Vec<RiverStep> {
    let mut expected = meeting.now.as_ref().map_or(meeting.started.unwrap_or(now), |current| current.deadline.max(now));
    if let Some(pause) = &meeting.pause {
        expected += (now - pause.since).max(chrono::Duration::zero());
    }
    meeting
        .steps
        .iter()
        .filter(|step| step.minutes > 0 || step.began.is_some() || step.kind == StepKind::Item)
        .map(|step| {
            let current = meeting.now.as_ref().is_some_and(|now| now.step == step.id);
            let item = step.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item));
            let visit = if current { meeting.now.as_ref().map_or(0, |current| (now - current.since).num_seconds().max(0)) } else { 0 };
            let paused = meeting.pause.as_ref().filter(|_| current).map_or(0, |pause| (now - pause.since).num_seconds().max(0));
            let state_now = match step.state {
                _ if current => "now",
                StepState::Skipped => "skipped",
                StepState::Done => "past",
                StepState::Ahead => "ahead",
            };
            let at = match (state_now, step.began) {
                ("now" | "past", Some(began)) => began,
                ("ahead", _) => {
                    let at = expected;
                    expected += chrono::Duration::minutes(i64::from(step.minutes));
                    at
                }
                (_, began) => began.unwrap_or(expected),
            };
            RiverStep {
                id: step.id.clone(),
                kind: step.kind,
                title: item.map(|item| item.title.clone()),
                owner: item.map(|item| who(state, &item.owner)),
                purpose: item.map(|item| item.purpose),
                minutes: step.minutes,
                spent: step.spent + (visit - paused).max(0),
                state: state_now,
                at: local(meeting, at),
            }
        })
        .collect()
}

/// The clock of the step that is going on.
pub fn clock(meeting: &Meeting) -> Option<Clock> {
    let now = meeting.now.as_ref()?;
    let minutes = meeting.step(&now.step).map_or(0, |step| step.minutes);
    if minutes == 0 {
        return None;
    }
    Some(Clock { deadline: now.deadline.timestamp_millis(), since: now.since.timestamp_millis(), seconds: i64::from(minutes) * 60 })
}

/// The pause that goes on.
pub fn pause(meeting: &Meeting) -> Option<PauseView> {
    let pause = meeting.pause.as_ref()?;
    Some(PauseView {
        kind: pause.kind,
        since: pause.since.timestamp_millis(),
        back: pause.back.map(|back| local(meeting, back)),
        back_at: pause.back.map(|back| back.timestamp_millis()),
    })
}

/// A moment as the time on the meeting's wall.
pub(crate) fn local(meeting: &Meeting, at: DateTime<Utc>) -> String {
    match cadence::zone(&meeting.zone) {
        Ok(zone) => at.with_timezone(&zone).format("%H:%M").to_string(),
        Err(_) => at.format("%H:%M").to_string(),
    }
}

fn minutes_in(meeting: &Meeting, now: DateTime<Utc>) -> i64 {
    let paused = meeting.pause.as_ref().map_or(0, |pause| (now - pause.since).num_seconds().max(0));
    meeting.started.map_or(0, |started| ((now - started).num_seconds() - meeting.paused_seconds - paused).max(0) / 60)
}

/// How an item can be decided, and what suits it: by the minutes its owner planned, how easily its proposal is undone, the one role
/// of its owner whose domain was handed over, and the minutes left.
fn ways(meeting: &Meeting, team: Option<&Team>, item: &Item, now: DateTime<Utc>) -> WaysView {
    let Some(team) = team else {
        return WaysView { allowed: Method::ALL.to_vec(), suggested: Method::Consent, role: None, because: Message::new("choose-consent") };
    };
    let proposal = meeting.proposals.iter().rev().find(|one| one.item.as_ref() == Some(&item.id));
    let handed = |role: &&Role| role.level.is_some() && role.holders.iter().any(|holder| holder.person == item.owner);
    let mut roles = team.roles.iter().filter(handed);
    let role = roles.next().filter(|_| roles.next().is_none());
    let left = clock(meeting).map(|clock| (clock.deadline - now.timestamp_millis()) / 60_000);
    let options = proposal.map_or(0, |one| one.options.len());
    let suggestion = choosing::suggest(
        team,
        Matter {
            heft: Heft::of_minutes(item.minutes),
            reversible: proposal.and_then(|one| one.wording.reversible),
            role,
            options,
            minutes_left: left.map(|left| u32::try_from(left).unwrap_or(0)),
        },
    );
    // A choice needs something to choose among.
    let mut allowed = if team.ways.allowed.is_empty() { Method::ALL.to_vec() } else { team.ways.allowed.clone() };
    allowed.retain(|method| options > 1 || !method.among_options());
    // Where there is something to choose among, the ways of choosing are read first.
    allowed.sort_by_key(|method| options > 1 && !method.among_options());
    WaysView { allowed, suggested: suggestion.method, role: suggestion.role, because: suggestion.because }
}

fn open_item(state: &State, meeting: &Meeting, item: &ItemId, now: DateTime<Utc>) -> Option<OpenItem> {
    let item = meeting.items.iter().find(|known| known.id == *item)?;
    let team = state.teams.get(&meeting.team);
    Some(OpenItem {
        item: lines::item(state, item),
        ended: item.ended,
        hands: meeting.ready_tests.iter().find(|test| test.item == item.id).map(|test| Hands {
            ready: test.ready,
            question: test.question,
            not_yet: test.not_yet,
        }),
        proposals: meeting
            .proposals
            .iter()
            .filter(|known| known.item.as_ref() == Some(&item.id))
            .map(|known| proposal(state, meeting, known))
            .collect(),
        roles: team
            .map(|team| {
                team.roles
                    .iter()
                    .filter(|role| !role.holders.is_empty())
                    .map(|role| DecidingRole {
                        id: role.id.clone(),
                        name: role.name.clone(),
                        domain: role.domain.clone(),
                        limit: role.limit.clone(),
                        level: role.level,
                        fallback: role.fallback,
                        holders: all(state, role.holders.iter().map(|holder| &holder.person)),
                    })
                    .collect()
            })
            .unwrap_or_default(),
        ways: ways(meeting, team, item, now),
        lenders: meeting
            .steps
            .iter()
            .filter(|step| {
                step.state == StepState::Ahead && step.minutes > 1 && step.item.as_ref().is_some_and(|lender| *lender != item.id)
            })
            .filter_map(|step| {
                let lender = meeting.items.iter().find(|known| Some(&known.id) == step.item.as_ref())?;
                Some(Lender {
                    item: lender.id.clone(),
                    title: lender.title.clone(),
                    owner: who(state, &lender.owner),
                    most: step.minutes - 1,
                })
            })
            .collect(),
        leads_own: meeting.roles.get(&MeetingRole::Facilitator) == Some(&item.owner),
    })
}

/// The published turns that the next facilitator could swap for, as the rules of a swap themselves say; asked at the hand-over only.
fn swaps(state: &State, meeting: &Meeting, next: &Next, now: DateTime<Utc>) -> Vec<Swap> {
    let asked_for = meeting.current().is_some_and(|step| step.kind == StepKind::HandOver) && !next.yes;
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series)).filter(|_| asked_for);
    let (Some(series), Some(one), Some(date)) = (series, &next.who, next.date) else { return Vec::new() };
    let turns = rotation::rota(series, date, PUBLISHED).into_iter().filter(|turn| turn.published && turn.date != date);
    turns
        .filter_map(|turn| {
            let (other, _) = turn.roles.get(&MeetingRole::Facilitator).filter(|(person, _)| *person != one.id)?;
            let swap = RotaIntent::SwapTurns {
                id: None,
                series: series.id.as_str().into(),
                date,
                with: turn.date,
                role: None,
                agreed: vec![one.id.as_str().into(), other.as_str().into()],
                reason: None,
            };
            rota::decide(state, swap, &mut Asked::new(None, now, Tz::UTC, 0)).ok()?;
            Some(Swap { date: turn.date, with: who(state, other) })
        })
        .collect()
}

/// Who leads next.
pub(crate) fn next(state: &State, meeting: &Meeting) -> Next {
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    let turn = series.and_then(|series| rotation::rota(series, meeting.date.succ_opt().unwrap_or(meeting.date), 1).pop());
    let holder = |turn: &Turn, role: MeetingRole| turn.roles.get(&role).map(|(person, _)| person.clone());
    let planned = turn.as_ref().and_then(|turn| holder(turn, MeetingRole::Facilitator));
    let to = meeting.hand_over.as_ref().map(|hand_over| hand_over.to.clone()).or(planned);
    Next {
        here: to.as_ref().is_some_and(|person| meeting.attendance.get(person).is_some_and(|presence| presence.is_here())),
        level: level(state, to.as_ref()),
        swaps: Vec::new(),
        series: series.map(|series| series.id.clone()),
        date: turn.as_ref().map(|turn| turn.date),
        at: series.map(|series| series.at.to_string()),
        beside: turn
            .as_ref()
            .and_then(|turn| holder(turn, MeetingRole::Beside))
            .filter(|person| Some(person) != to.as_ref())
            .map(|person| who(state, &person)),
        yes: meeting.hand_over.is_some(),
        tip: meeting.hand_over.as_ref().map(|hand_over| hand_over.tip.clone()).unwrap_or_default(),
        who: to.map(|person| who(state, &person)),
    }
}
