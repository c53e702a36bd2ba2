//! The minutes of one meeting, in the order in which it went.
//!
//! **Invariant:** they say whether they are approved, and they hold no private note and nothing of the check-in.

use baton_meeting::agenda::{Ending, Item, Purpose};
use baton_meeting::cadence;
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::FollowUp;
use baton_meeting::meeting::{Meeting, Stage, Step};
use baton_meeting::note::{Note, Settling};
use baton_meeting::person::MeetingRole;
use baton_meeting::proposal::Proposal;
use baton_meeting::state::State;
use baton_meeting::template::StepKind;
use baton_texts::{Names, Texts};

use super::choice::Choice;
use super::decision;
use super::follow_up::{follow_up, follow_up_from};
use super::page::{Page, Proof};
use super::proposal::proposal;
use super::review;
use crate::called::Called;
use crate::record;

/// Everything the minutes of a meeting are made from.
pub struct MinutesIn<'a> {
    /// Names, teams and series.
    pub state: &'a State,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// The decisions it made.
    pub decisions: &'a [Decision],
    /// The follow-ups it made, and those it looked at.
    pub follow_ups: &'a [FollowUp],
    /// The proof of the record, to stand at the end.
    pub checkpoint: Option<Proof>,
    /// What goes out.
    pub choice: Choice,
    /// The language to write in.
    pub texts: &'a Texts,
}

/// The minutes as a page.
pub fn minutes(of: &MinutesIn<'_>) -> Page {
    let state = of.choice.state(of.state, of.texts);
    let meeting = of.choice.meeting(of.meeting, of.texts);
    let decisions = of.choice.decisions(of.decisions);
    let checkpoint = of.checkpoint.clone();
    written(&MinutesIn { state: &state, meeting: &meeting, decisions: &decisions, checkpoint, ..*of })
}

fn written(of: &MinutesIn<'_>) -> Page {
    let called = &Called::new(of.state, of.decisions).set_apart();
    let (meeting, texts) = (of.meeting, of.texts);
    let mut page = Page::new(texts.language().tag());
    page.heading(1, &meeting.title);
    page.aside(&status(meeting, texts));
    of.choice.said(texts).iter().for_each(|words| page.aside(words));
    page.list();
    when_and_who(&mut page, of, called);
    let before = record::looked_at(meeting, of.follow_ups);
    if !before.is_empty() {
        page.heading(2, &texts.plain("meeting-looked-at"));
        page.list();
        before.iter().for_each(|one| page.bullet(&follow_up(one, called, texts)));
    }
    review::reviews(&mut page, of.state, meeting, called, texts);
    let (steps_before, steps_after) = record::around(meeting);
    steps_before.iter().for_each(|one| step(&mut page, meeting, one, called, texts));
    for (at, one) in meeting.items.iter().enumerate() {
        item(&mut page, of, at, one, called);
    }
    besides(&mut page, of, called);
    steps_after.iter().for_each(|one| step(&mut page, meeting, one, called, texts));
    let made = record::made_here(meeting, of.follow_ups);
    if !made.is_empty() {
        page.heading(2, &texts.plain("meeting-follow-ups"));
        page.list();
        made.iter().for_each(|one| page.bullet(&follow_up_from(one, meeting, called, texts)));
    }
    saved(&mut page, meeting, called, texts);
    corrections(&mut page, meeting, called, texts);
    next(&mut page, of, called);
    proof(&mut page, of.checkpoint.as_ref(), texts);
    page
}

fn status(meeting: &Meeting, texts: &Texts) -> String {
    match (meeting.stage, meeting.approved) {
        (Stage::Planned, _) => texts.plain("meeting-planned"),
        (Stage::Running, _) => texts.plain("meeting-running"),
        (Stage::Approved, Some(on)) => texts.say("meeting-approved", &[("when", texts.date_short(on).into())]),
        (Stage::Closed | Stage::Approved, _) => texts.plain("meeting-closed"),
        (Stage::CalledOff, _) => texts.plain("meeting-called-off"),
    }
}

fn when_and_who(page: &mut Page, of: &MinutesIn<'_>, called: &Called<'_>) {
    let (meeting, texts) = (of.meeting, of.texts);
    let team = called.team(&meeting.team);
    let workspace = of.state.workspace.name.clone();
    page.fact(
        &texts.plain("meeting-team"),
        &if workspace.is_empty() || workspace == team { team } else { format!("{team} ({workspace})") },
    );
    if let Some(series) = meeting.series.as_ref().and_then(|series| of.state.series.get(series)) {
        page.fact(&texts.plain("meeting-series"), &series.name);
    }
    page.fact(&texts.plain("meeting-when"), &when(meeting, texts));
    for (role, people) in record::roles(meeting) {
        let label = match role {
            MeetingRole::Facilitator => "meeting-facilitator",
            MeetingRole::Scribe => "meeting-scribe",
            MeetingRole::Timekeeper => "meeting-timekeeper",
            MeetingRole::Coach => "meeting-coach",
            MeetingRole::Beside => "meeting-beside",
        };
        page.fact(&texts.plain(label), &called.people(&people, texts));
    }
    let attended = record::attended(meeting);
    for (label, people) in [
        ("meeting-expected", &attended.expected),
        ("meeting-room", &attended.room),
        ("meeting-remote", &attended.remote),
        ("meeting-part", &attended.part),
        ("meeting-away", &attended.away),
    ] {
        page.fact(&texts.plain(label), &called.people(people, texts));
    }
    page.fact(&texts.plain("meeting-guests"), &texts.list(&meeting.guests));
    page.fact(&texts.plain("meeting-purpose"), &meeting.purpose);
    page.fact(&texts.plain("meeting-done-when"), &meeting.done_when);
    for (person, about) in &meeting.conflicts {
        if let Some(item) = meeting.items.iter().find(|item| item.id == *about) {
            page.item(&texts.say("meeting-conflict", &[("name", called.person(person).into()), ("item", (&item.title).into())]));
        }
    }
}

fn when(meeting: &Meeting, texts: &Texts) -> String {
    let date = ("date", texts.date_long(meeting.date).into());
    let zone = ("zone", (&meeting.zone).into());
    match (cadence::zone(&meeting.zone), meeting.started, meeting.closed) {
        (Ok(here), Some(started), Some(closed)) => {
            let (from, until) = (texts.clock(started, &here), texts.clock(closed, &here));
            texts.say("meeting-when-held", &[date, zone, ("from", from.into()), ("until", until.into())])
        }
        (Ok(here), Some(started), None) => texts.say("meeting-when-running", &[date, zone, ("from", texts.clock(started, &here).into())]),
        _ => {
            let (time, length) = (texts.time(meeting.at), texts.minutes(meeting.minutes));
            texts.say("meeting-when-planned", &[date, zone, ("time", time.into()), ("length", length.into())])
        }
    }
}

fn note(note: &Note, called: &Called<'_>, texts: &Texts) -> String {
    match &note.person {
        Some(person) => texts.say("meeting-note-by", &[("name", called.person(person).into()), ("words", (&note.text).into())]),
        None => note.text.clone(),
    }
}

fn step(page: &mut Page, meeting: &Meeting, step: &Step, called: &Called<'_>, texts: &Texts) {
    let notes = record::notes_in(meeting, step);
    if notes.is_empty() {
        return;
    }
    page.heading(2, &texts.plain(step_name(step.kind)));
    page.list();
    notes.iter().for_each(|one| page.item(&note(one, called, texts)));
}

fn step_name(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Welcome => "meeting-step-welcome",
        StepKind::Purpose => "meeting-step-purpose",
        StepKind::CheckIn => "meeting-step-check-in",
        StepKind::FollowUps => "meeting-step-follow-ups",
        StepKind::Reviews => "meeting-step-reviews",
        StepKind::Agenda => "meeting-step-agenda",
        StepKind::Item => "meeting-step-item",
        StepKind::Saved => "meeting-step-saved",
        StepKind::Closing => "meeting-step-closing",
        StepKind::HandOver => "meeting-step-hand-over",
    }
}

fn item(page: &mut Page, of: &MinutesIn<'_>, at: usize, item: &Item, called: &Called<'_>) {
    let (meeting, texts) = (of.meeting, of.texts);
    page.heading(2, &format!("{}. {}", at + 1, item.title));
    page.list();
    page.fact(&texts.plain("agenda-owner"), &called.person(&item.owner));
    let purpose = match item.purpose {
        Purpose::Inform => "word-inform",
        Purpose::Explore => "word-explore",
        Purpose::Decide => "word-decide",
    };
    page.fact(&texts.plain("agenda-purpose"), &texts.plain(purpose));
    page.fact(&texts.plain("agenda-outcome"), &item.outcome);
    page.fact(&texts.plain("agenda-planned"), &texts.minutes(item.minutes));
    if let Some(decision) = item.reviews.as_ref().and_then(|id| of.state.decisions.get(id)) {
        review::again(page, decision, called, texts);
    }
    if item.carried > 0 {
        page.item(&texts.say("agenda-carried", &[("count", item.carried.into())]));
    }
    page.fact(&texts.plain("agenda-prepared"), &item.notes);
    if !item.links.is_empty() {
        page.label(&texts.plain("agenda-links"));
        page.list();
        item.links.iter().for_each(|link| page.link(&link.title, &link.url));
    }
    let notes = record::notes_of(meeting, &item.id);
    if !notes.is_empty() {
        page.label(&texts.plain("meeting-notes"));
        page.list();
        notes.iter().for_each(|one| page.item(&note(one, called, texts)));
    }
    if let Some(test) = meeting.ready_tests.iter().find(|test| test.item == item.id) {
        let hands = [("ready", test.ready.into()), ("question", test.question.into()), ("notyet", test.not_yet.into())];
        page.sentence(&texts.say("meeting-ready", &hands));
    }
    for one in meeting.proposals.iter().filter(|one| one.item.as_ref() == Some(&item.id)) {
        proposal(page, of, one, called);
    }
    for one in record::decided(meeting, of.decisions) {
        if one.record.item.as_ref() == Some(&item.id) {
            decision::in_minutes(page, one, called, texts);
        }
    }
    if let Some(ended) = item.ended {
        page.sentence(&texts.plain(match ended {
            Ending::Closed => "agenda-closed",
            Ending::BroughtBack => "agenda-brought-back",
            Ending::Shelved => "agenda-shelved",
        }));
    } else if matches!(meeting.stage, Stage::Closed | Stage::Approved) {
        page.sentence(&texts.plain("agenda-brought-back"));
    }
}

/// Proposals and decisions that belong to no item on the agenda, and notes that belong nowhere else.
fn besides(page: &mut Page, of: &MinutesIn<'_>, called: &Called<'_>) {
    let (meeting, texts) = (of.meeting, of.texts);
    let on_agenda = |item: Option<&baton_meeting::id::ItemId>| item.is_some_and(|item| meeting.items.iter().any(|known| known.id == *item));
    let proposals: Vec<&Proposal> = meeting.proposals.iter().filter(|one| !on_agenda(one.item.as_ref())).collect();
    let decisions: Vec<&Decision> =
        record::decided(meeting, of.decisions).into_iter().filter(|one| !on_agenda(one.record.item.as_ref())).collect();
    if !proposals.is_empty() || !decisions.is_empty() {
        page.heading(2, &texts.plain("meeting-decisions-besides"));
        proposals.iter().for_each(|one| proposal(page, of, one, called));
        decisions.iter().for_each(|one| decision::in_minutes(page, one, called, texts));
    }
    let notes = record::notes_besides(meeting);
    if !notes.is_empty() {
        page.heading(2, &texts.plain("meeting-notes"));
        page.list();
        notes.iter().for_each(|one| page.item(&note(one, called, texts)));
    }
}

fn saved(page: &mut Page, meeting: &Meeting, called: &Called<'_>, texts: &Texts) {
    if meeting.saved.is_empty() {
        return;
    }
    page.heading(2, &texts.plain("meeting-saved"));
    page.list();
    for one in &meeting.saved {
        let owned = format!("{} ({})", one.item.title, called.person(&one.item.owner));
        let closed = matches!(meeting.stage, Stage::Closed | Stage::Approved);
        // What was not settled by the closing is kept on the backlog.
        let settled = match one.settled {
            Some(Settling::NextTime) => "meeting-saved-next-time",
            Some(Settling::Dropped) => "meeting-saved-dropped",
            Some(Settling::Shelved) => "meeting-saved-shelved",
            None if closed => "meeting-saved-shelved",
            None => {
                page.bullet(&owned);
                continue;
            }
        };
        page.bullet(&format!("{owned}: {}", texts.plain(settled)));
    }
}

/// Corrections by name, beside what they correct.
fn corrections(page: &mut Page, meeting: &Meeting, called: &Called<'_>, texts: &Texts) {
    if meeting.corrections.is_empty() {
        return;
    }
    page.heading(2, &texts.plain("meeting-corrections"));
    page.list();
    for one in &meeting.corrections {
        page.item(&super::correction(one, called, texts));
    }
}

fn next(page: &mut Page, of: &MinutesIn<'_>, called: &Called<'_>) {
    let (Some(person), on) = record::next(of.state, of.meeting) else { return };
    page.heading(2, &of.texts.plain("meeting-next"));
    let name = ("name", called.person(&person).into());
    page.sentence(&match on {
        Some(on) => of.texts.say("meeting-next-leads-on", &[name, ("when", of.texts.date_long(on).into())]),
        None => of.texts.say("meeting-next-leads", &[name]),
    });
}

/// The proof of the record, under a line.
pub(crate) fn proof(page: &mut Page, checkpoint: Option<&Proof>, texts: &Texts) {
    if let Some(checkpoint) = checkpoint {
        page.proof(Proof { said: checkpoint.sentence(texts), ..checkpoint.clone() });
    }
}
