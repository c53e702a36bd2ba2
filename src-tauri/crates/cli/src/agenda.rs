//! `baton agenda`: what was understood of a pasted agenda, and its items put on the next one.
//!
//! **Invariant:** an owner is never invented: an item that is nobody's is listed and stays out until somebody takes it.

use baton_desk::{Desk, view};
use baton_meeting::agenda::{AgendaIntent, Link, NewItem, Purpose};
use baton_meeting::course::MeetingIntent;
use baton_meeting::id::{ItemId, MeetingId, MeetingRef, PersonId, PersonRef, SeriesId, SeriesRef};
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_wire::places::ReadItem;
use serde::Serialize;

use crate::arguments::Agenda;
use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};
use crate::{input, meeting, show};

/// An item of a pasted agenda.
#[derive(Serialize)]
struct Line {
    title: String,
    owner: Option<String>,
    owner_id: Option<PersonId>,
    owner_text: Option<String>,
    minutes: Option<u32>,
    link: Option<String>,
    links: Vec<Link>,
    purpose: Option<Purpose>,
    notes: String,
    procedure: bool,
    unsure: Option<Message>,
    line: usize,
    added: Option<ItemId>,
    meeting: Option<MeetingId>,
}

/// Shows the agenda of a meeting; or reads a pasted one, and adds what is somebody's.
///
/// # Errors
/// Refuses a meeting that is not there or over; fails when a file cannot be read or written.
pub fn run(call: &Call, agenda: &Agenda) -> Result<Ending, Trouble> {
    let mut desk = call.open(&agenda.file)?;
    let Some(pasted) = &agenda.paste else {
        return show::agenda(call, &desk, agenda.meeting.as_deref());
    };
    let text = input::text(pasted)?;
    let read = view::read::agenda(&desk, &text)?;
    let mut lines: Vec<Line> = read.items.into_iter().map(line).collect();
    if !agenda.dry_run {
        add(call, &mut desk, agenda.meeting.as_deref(), &mut lines)?;
    }
    call.answer(&lines, || said(call, &lines, agenda.dry_run))
}

fn line(item: ReadItem) -> Line {
    Line {
        title: item.title,
        owner_id: item.owner.as_ref().map(|owner| owner.id.clone()),
        owner: item.owner.map(|owner| owner.name),
        owner_text: item.owner_text,
        minutes: item.minutes,
        link: item.links.first().map(|link| link.url.clone()),
        links: item.links,
        purpose: item.purpose,
        notes: item.notes,
        procedure: item.procedure,
        unsure: item.unsure,
        line: item.line,
        added: None,
        meeting: None,
    }
}

/// Puts what is somebody's on the agenda, in one batch, so that one undo takes it all back.
fn add(call: &Call, desk: &mut Desk, wanted: Option<&str>, lines: &mut [Line]) -> Result<(), Trouble> {
    let ready: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].owner_id.is_some() && !lines[*at].procedure).collect();
    if ready.is_empty() {
        return Ok(());
    }
    let meeting = match wanted {
        Some(wanted) => meeting::find(desk, wanted)?.id,
        None => next(call, desk)?,
    };
    let items = ready.iter().filter_map(|at| new_item(&lines[*at])).collect();
    let done = call.ask(desk, AgendaIntent::AddItems { meeting: MeetingRef::from(&meeting), items })?;
    for (at, made) in ready.into_iter().zip(done.made) {
        lines[at].added = Some(ItemId(made));
        lines[at].meeting = Some(meeting.clone());
    }
    Ok(())
}

fn new_item(line: &Line) -> Option<NewItem> {
    let some = |text: &String| (!text.is_empty()).then(|| text.clone());
    Some(NewItem {
        id: None,
        title: line.title.clone(),
        owner: PersonRef::from(line.owner_id.as_ref()?),
        purpose: line.purpose,
        outcome: None,
        minutes: line.minutes,
        notes: some(&line.notes),
        links: (!line.links.is_empty()).then(|| line.links.clone()),
        recurring: None,
    })
}

/// The meeting that is prepared: the next that is planned; else the next of whichever series meets first is planned now.
fn next(call: &Call, desk: &mut Desk) -> Result<MeetingId, Trouble> {
    if let Some(planned) = meeting::next_planned(desk)? {
        return Ok(planned);
    }
    let state = desk.state()?;
    let soonest = state.series.values().filter_map(|series| Some((*series.dates(state.today, 1).first()?, series.id.clone()))).min();
    let Some((_, series)) = soonest else {
        let running = meeting::all(desk)?.into_iter().find(|meeting| meeting.stage == Stage::Running);
        return running.map(|meeting| meeting.id).ok_or_else(|| Trouble::refused(Message::new("cli-no-meeting")));
    };
    plan(call, desk, &series)
}

fn plan(call: &Call, desk: &mut Desk, series: &SeriesId) -> Result<MeetingId, Trouble> {
    let intent = MeetingIntent::PlanMeeting {
        id: None,
        series: Some(SeriesRef::from(series)),
        team: None,
        title: None,
        date: None,
        at: None,
        zone: None,
        minutes: None,
        leads: None,
        writes: None,
    };
    let done = call.ask(desk, intent)?;
    // Items that waited come with it; the meeting is made first.
    done.made.into_iter().next().map(MeetingId).ok_or_else(|| Trouble::refused(Message::new("cli-no-meeting")))
}

fn said(call: &Call, lines: &[Line], dry_run: bool) -> String {
    let row = |line: &Line| {
        let minutes = line.minutes.map(|minutes| call.texts.minutes(minutes)).unwrap_or_default();
        let owner = line.owner.clone().unwrap_or_else(|| call.texts.plain("word-nobody-yet"));
        let why = if line.procedure {
            call.texts.plain("agenda-procedure")
        } else {
            line.unsure.as_ref().map(|unsure| call.say(unsure)).unwrap_or_default()
        };
        vec![owner, minutes, line.title.clone(), why]
    };
    let ready = lines.iter().filter(|line| line.owner.is_some() && !line.procedure).count();
    let left = lines.iter().filter(|line| line.owner.is_none() && !line.procedure).count();
    let key = if dry_run { "cli-agenda-understood" } else { "cli-agenda-added" };
    let count = Message { key: key.to_owned(), ..Message::new("").number("ready", ready).number("left", left) };
    format!("{}{}", columns(&lines.iter().map(row).collect::<Vec<_>>()), call.say(&count))
}
