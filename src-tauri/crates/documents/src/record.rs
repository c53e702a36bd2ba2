//! What the minutes of a meeting are made of, in their order; every kind of document reads it from here.
//!
//! **Invariant:** private notes, what was said at the check-in, tips and speaking are left out here, once for all documents.

use baton_meeting::attendance::Presence;
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{ItemId, PersonId, StepId};
use baton_meeting::meeting::{Meeting, Stage, Step};
use baton_meeting::note::Note;
use baton_meeting::person::MeetingRole;
use baton_meeting::review::{self, Returned};
use baton_meeting::rotation::Rota;
use baton_meeting::state::State;
use baton_meeting::template::StepKind;

/// How everybody took part, as it stood at the end.
#[derive(Default)]
pub(crate) struct Attended {
    pub room: Vec<PersonId>,
    pub remote: Vec<PersonId>,
    pub part: Vec<PersonId>,
    pub away: Vec<PersonId>,
    pub expected: Vec<PersonId>,
}

/// Who took part and how; before the start, who is expected.
pub(crate) fn attended(meeting: &Meeting) -> Attended {
    let mut attended = Attended::default();
    if meeting.started.is_none() {
        attended.expected.clone_from(&meeting.expected);
        return attended;
    }
    let besides = meeting.attended.iter().filter(|person| !meeting.expected.contains(person));
    for person in meeting.expected.iter().chain(besides) {
        let came = meeting.attended.contains(person);
        let place = match meeting.attendance.get(person) {
            Some(Presence::Room) => &mut attended.room,
            Some(Presence::Remote | Presence::Lost) => &mut attended.remote,
            _ if came => &mut attended.part,
            _ => &mut attended.away,
        };
        place.push(person.clone());
    }
    attended
}

/// Who did which role, in order of time; who is planned for it before the start.
pub(crate) fn roles(meeting: &Meeting) -> Vec<(MeetingRole, Vec<PersonId>)> {
    let held = |role: MeetingRole| -> Vec<PersonId> {
        let mut people: Vec<PersonId> = Vec::new();
        for spell in meeting.spells.iter().filter(|spell| spell.role == role) {
            if !people.contains(&spell.person) {
                people.push(spell.person.clone());
            }
        }
        people
    };
    MeetingRole::ALL
        .into_iter()
        .map(
            |role| {
                if meeting.spells.is_empty() {
                    (role, meeting.planned.get(&role).cloned().into_iter().collect())
                } else {
                    (role, held(role))
                }
            },
        )
        .filter(|(_, people)| !people.is_empty())
        .collect()
}

/// The notes of an item that everybody may read.
pub(crate) fn notes_of<'a>(meeting: &'a Meeting, item: &ItemId) -> Vec<&'a Note> {
    meeting.notes.iter().filter(|note| !note.private && note.item.as_ref() == Some(item)).collect()
}

/// The notes of a step that is no item; none of the check-in, which belongs to those who were there.
pub(crate) fn notes_in<'a>(meeting: &'a Meeting, step: &Step) -> Vec<&'a Note> {
    if matches!(step.kind, StepKind::CheckIn | StepKind::Item) {
        return Vec::new();
    }
    meeting.notes.iter().filter(|note| !note.private && note.item.is_none() && note.step.as_ref() == Some(&step.id)).collect()
}

/// Notes that belong to no step that is still there.
pub(crate) fn notes_besides(meeting: &Meeting) -> Vec<&Note> {
    let lost = |step: &StepId| meeting.step(step).is_none_or(|step| step.kind == StepKind::Item);
    meeting.notes.iter().filter(|note| !note.private && note.item.is_none() && note.step.as_ref().is_none_or(&lost)).collect()
}

/// Steps that are no items: those before them, and those after.
pub(crate) fn around(meeting: &Meeting) -> (Vec<&Step>, Vec<&Step>) {
    let first = meeting.steps.iter().position(|step| step.kind == StepKind::Item).unwrap_or(meeting.items_at.min(meeting.steps.len()));
    let (before, after) = meeting.steps.split_at(first);
    (before.iter().collect(), after.iter().filter(|step| step.kind != StepKind::Item).collect())
}

/// Follow-ups made in this meeting, in the order in which they were made.
pub(crate) fn made_here<'a>(meeting: &Meeting, follow_ups: &'a [FollowUp]) -> Vec<&'a FollowUp> {
    let mut made: Vec<&FollowUp> = follow_ups.iter().filter(|one| one.meeting.as_ref() == Some(&meeting.id)).collect();
    made.sort_by_key(|one| (meeting.follow_ups.iter().position(|(id, _)| *id == one.id).unwrap_or(usize::MAX), &one.id));
    made
}

/// Follow-ups from before, that this meeting looked at.
pub(crate) fn looked_at<'a>(meeting: &Meeting, follow_ups: &'a [FollowUp]) -> Vec<&'a FollowUp> {
    let mut before: Vec<&FollowUp> = follow_ups.iter().filter(|one| one.meeting.as_ref() != Some(&meeting.id)).collect();
    before.sort_by_key(|one| (one.due.is_none(), one.due, &one.id));
    before
}

/// The decisions of this meeting, in the order in which they were made.
pub(crate) fn decided<'a>(meeting: &Meeting, decisions: &'a [Decision]) -> Vec<&'a Decision> {
    meeting.decisions.iter().filter_map(|id| decisions.iter().find(|one| one.id == *id)).collect()
}

/// What comes back in a meeting, with the decisions themselves.
pub(crate) fn returned<'a>(state: &'a State, meeting: &Meeting) -> Vec<(Returned, &'a Decision)> {
    let found = |one: Returned| state.decisions.get(&one.decision).map(|decision| (one, decision));
    review::on_agenda(state, meeting).into_iter().filter_map(found).collect()
}

/// What a meeting saw when it looked at a decision again; nothing when it wrote nothing.
pub(crate) fn seen<'a>(decision: &'a Decision, meeting: &Meeting) -> Option<&'a str> {
    let here = decision.reviews.iter().rev().find(|review| review.meeting.as_ref() == Some(&meeting.id))?;
    (!here.note.is_empty()).then_some(here.note.as_str())
}

/// The log, newest first.
pub(crate) fn log(decisions: &[Decision]) -> Vec<&Decision> {
    let mut log: Vec<&Decision> = decisions.iter().collect();
    log.sort_by(|a, b| (b.record.at, b.record.number, &b.id).cmp(&(a.record.at, a.record.number, &a.id)));
    log
}

/// What came out of a decision, oldest first.
pub(crate) fn out_of<'a>(decision: &Decision, follow_ups: &'a [FollowUp]) -> Vec<&'a FollowUp> {
    let mut found: Vec<&FollowUp> = follow_ups.iter().filter(|one| one.decision.as_ref() == Some(&decision.id)).collect();
    found.sort_by_key(|one| (one.made, &one.id));
    found
}

/// Who leads the next meeting of the series, and when: the spoken yes first, else the published name.
pub(crate) fn next(state: &State, meeting: &Meeting) -> (Option<PersonId>, Option<chrono::NaiveDate>) {
    let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
    let slots = series.map(|series| series.slots.as_slice()).unwrap_or_default();
    let slot = slots.iter().filter(|slot| slot.date > meeting.date).min_by_key(|slot| slot.date);
    let said = meeting.hand_over.as_ref().map(|hand_over| hand_over.to.clone());
    let published = || Rota::of(series?).named(slot?.date)?.get(&MeetingRole::Facilitator).cloned();
    let over = matches!(meeting.stage, Stage::Running | Stage::Closed | Stage::Approved);
    (if over { said.or_else(published) } else { None }, slot.map(|slot| slot.date))
}
