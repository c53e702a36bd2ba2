//! What the windows are shown: each place gathers what it needs from the journal and lets `baton_wire` shape it.
//!
//! **Invariant:** looking changes nothing.

pub mod backups;
pub mod cards;
pub(crate) mod chain;
pub mod decisions;
pub mod earlier;
pub mod erasing;
pub mod follow_ups;
pub mod frame;
pub mod gathered;
pub mod growth;
pub(crate) mod hand_over;
pub mod leaving;
pub mod log;
pub mod past;
pub mod people;
pub mod prepare;
pub mod questions;
pub mod read;
pub(crate) mod reviews;
pub mod rota;
pub mod run;
pub mod settings;
pub mod share;
pub mod today;
pub mod trust;
pub mod waiting;
pub mod wall;
pub mod whom;

use baton_journal::MeetingsAsked;
use baton_meeting::id::MeetingRef;
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::Message;
use baton_texts::Texts;
use baton_wire::ask::Ask;
use baton_wire::places::Device;
use serde::Serialize;
use serde_json::Value;

use crate::desk::Desk;
use crate::device::Memory;
use crate::problem::Problem;

/// Answers a question of the desk.
///
/// # Errors
/// Fails when what is asked for is not there, or the file cannot be read.
pub fn pull(desk: &Desk, memory: &Memory, ask: Ask) -> Result<Value, Problem> {
    match ask {
        // These need more than the desk; the office answers them.
        Ask::Frame | Ask::Checking | Ask::Backups | Ask::Restore { .. } => Err(no_such(&Message::new("problem-no-such-view"))),
        Ask::Today => written(today::today(desk)?),
        Ask::Waiting => written(waiting::waiting_rounds(desk)?),
        Ask::Rota { series, beyond } => written(rota::rota(desk, series.as_deref(), beyond)?),
        Ask::TryRound { intent } => written(run::try_round(desk, &intent)?),
        Ask::WhatIf { series, intent } => written(rota::what_if(desk, &series, &intent)?),
        Ask::Prepare { meeting } => written(prepare::prepare(desk, meeting.as_deref())?),
        Ask::ReadAgenda { text } => written(read::agenda(desk, &text)?),
        Ask::ReadPeople { text } => written(read::people(desk, &text)?),
        Ask::ReadCalendar { text } => written(read::calendar(desk, &text)),
        Ask::ReadPast { series, texts } => written(past::past(desk, &series, &texts)?),
        Ask::ReadEarlier { team, files, day, meant } => {
            let wish = earlier::Wish { team: &team, day, meant: &meant };
            written(earlier::earlier(desk, &wish, &earlier::read(&files))?)
        }
        Ask::Run { meeting } => written(run::run(desk, meeting.as_deref())?),
        Ask::Minutes { meeting } => written(run::minutes(desk, &meeting, &texts(&memory.device))?),
        Ask::Cards { meeting, level } => written(cards::cards(desk, meeting.as_deref(), level, &texts(&memory.device))?),
        Ask::Decisions { find, limit, before } => {
            written(log::log(desk, find.as_deref().unwrap_or_default(), before.as_deref(), limit.unwrap_or(100).min(1000))?)
        }
        Ask::Decision { decision } => written(decisions::decision(desk, &decision)?),
        Ask::Whom { about } => written(whom::whom(desk, &about)?),
        Ask::Paper { about, choice, whole } => {
            let document = crate::paper::Document::asked(desk, &about, choice)?;
            written(document.view(desk, whole.unwrap_or(false), &texts(&memory.device))?)
        }
        Ask::FollowUps => written(follow_ups::follow_ups(desk)?),
        Ask::People => written(people::people(desk)?),
        Ask::Growth => written(growth::growth(desk)?),
        Ask::Leaving { person } => written(leaving::leaving(desk, &person)?),
        Ask::Erasing { person } => written(erasing::erasing(desk, &person, &texts(&memory.device))?),
        Ask::Pulse(window) => written(growth::pulse(desk, &window)?),
        Ask::Share(window) => written(share::share(desk, &window)?),
        Ask::Settings => written(settings::settings(desk)?),
        Ask::Trust => written(trust::trust(desk)?),
        Ask::Find { text } => written(log::find(desk, &text)?),
        Ask::Drafts => written(drafts(desk)?),
        Ask::Render { markdown } => written(baton_documents::markdown::safe_html(&markdown)),
    }
}

fn written<T: Serialize>(view: T) -> Result<Value, Problem> {
    serde_json::to_value(view).map_err(|fault| {
        tracing::error!(%fault, "a view cannot be written");
        no_such(&Message::new("problem-no-such-view"))
    })
}

fn no_such(message: &Message) -> Problem {
    Problem::new(message.clone())
}

/// Text that was being typed when the desk was last seen.
#[derive(Debug, Serialize)]
struct Typed {
    place: String,
    text: String,
    audience: &'static str,
}

fn drafts(desk: &Desk) -> Result<Vec<Typed>, Problem> {
    let audience = |draft: &baton_journal::Draft| if draft.audience == baton_journal::Audience::Room { "room" } else { "private" };
    Ok(desk
        .journal()
        .drafts()?
        .into_iter()
        .map(|draft| Typed { audience: audience(&draft), place: draft.place, text: draft.text })
        .collect())
}

/// The words of the reader: the language chosen, or the computer's own.
pub fn texts(device: &Device) -> Texts {
    let language = device.language.clone().or_else(sys_locale::get_locale).unwrap_or_else(|| "en".to_owned());
    Texts::new(&language)
}

/// The meeting that is going on; the one begun last, when there are several.
pub(crate) fn running(desk: &Desk) -> Result<Option<Meeting>, Problem> {
    let asked = MeetingsAsked { stages: vec![Stage::Running], ..MeetingsAsked::default() };
    Ok(desk.journal().meetings(&asked)?.into_iter().max_by_key(|meeting| meeting.started))
}

/// A meeting by id.
pub(crate) fn meeting(desk: &Desk, wanted: &str) -> Result<Meeting, Problem> {
    desk.journal().meeting(&MeetingRef::from(wanted))?.ok_or_else(|| no_such(&Message::new("refusal-unknown-meeting").text("name", wanted)))
}
