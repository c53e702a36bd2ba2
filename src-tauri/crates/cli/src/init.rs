//! `baton init`: a new workspace, with a team, its people and its regular meeting.
//!
//! Everything is tried on the rules first, which are pure; only then is a file made.
//!
//! **Invariant:** a refusal leaves no file, and a file that is there is left as it is.

use std::path::Path;

use baton_desk::Desk;
use baton_documents::import;
use baton_meeting::asked::Asked;
use baton_meeting::id::{SeriesRef, TeamRef};
use baton_meeting::intent::{Intent, decide};
use baton_meeting::message::Message;
use baton_meeting::person::{MeetingRole, PersonIntent};
use baton_meeting::rotation;
use baton_meeting::series::SeriesIntent;
use baton_meeting::state::State;
use baton_meeting::team::TeamIntent;
use baton_meeting::workspace::WorkspaceIntent;
use serde_json::json;

use crate::arguments::Init;
use crate::call::Call;
use crate::input;
use crate::trouble::{Ending, Trouble};

/// Makes the workspace.
///
/// # Errors
/// Refuses a file that is there, and what the rules refuse; fails when the file cannot be written.
pub fn run(call: &Call, init: &Init) -> Result<Ending, Trouble> {
    if init.file.symlink_metadata().is_ok() {
        return Err(Trouble::refused(Message::new("cli-file-there").text("path", init.file.display().to_string())));
    }
    let name = init.name.as_deref().or(init.team.as_deref()).unwrap_or_default();
    let intents = intents(call, init)?;
    rehearse(call, name, &intents)?;
    let made = make(call, &init.file, name, intents);
    if let Err(Trouble::Fault(_)) = &made {
        clear(&init.file);
    }
    let desk = made?;
    said(call, init, &desk, name)
}

/// What is asked for, in order.
fn intents(call: &Call, init: &Init) -> Result<Vec<Intent>, Trouble> {
    let mut intents: Vec<Intent> = Vec::new();
    if let Some(name) = &init.team {
        intents.push(TeamIntent::FormTeam { id: None, name: name.clone(), purpose: None, parent: None, members: None }.into());
    }
    let team = init.team.as_deref().map(TeamRef::from);
    if let Some(file) = &init.people {
        let read = import::people::read(&input::bytes(file)?);
        for problem in &read.problems {
            call.remark(&problem.what);
        }
        let people = read.people.into_iter().map(|found| found.person).collect();
        intents.push(PersonIntent::AddPeople { people, team: team.clone() }.into());
    }
    if let (Some(every), Some(at), Some(team)) = (&init.every, init.at, team) {
        let zone = call.zone.clone().unwrap_or_else(|| call.place.zone.name().to_owned());
        let name = init.series.clone().or_else(|| init.team.clone()).unwrap_or_default();
        intents.push(
            SeriesIntent::StartSeries { id: None, team, name, every: every.clone(), from: init.from, at, zone, minutes: init.minutes }
                .into(),
        );
    }
    Ok(intents)
}

/// Asks the rules about everything, on a workspace that is nowhere.
fn rehearse(call: &Call, name: &str, intents: &[Intent]) -> Result<(), Trouble> {
    let now = call.place.clock.now();
    let mut state = State { today: now.with_timezone(&call.place.zone).date_naive(), ..State::default() };
    let mut asked = Asked::new(None, now, call.place.zone, 0);
    let start = WorkspaceIntent::StartWorkspace { id: None, name: name.to_owned(), example: None };
    for intent in std::iter::once(start.into()).chain(intents.iter().cloned()) {
        for fact in decide(&state, intent, &mut asked)? {
            state.evolve(&fact);
        }
    }
    Ok(())
}

fn make(call: &Call, file: &Path, name: &str, intents: Vec<Intent>) -> Result<Desk, Trouble> {
    let mut desk = Desk::create(file, name, false, &call.place)??;
    for intent in intents {
        call.ask(&mut desk, intent)?;
    }
    Ok(desk)
}

/// Takes away a file that this call made and could not finish.
fn clear(file: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut path = file.as_os_str().to_owned();
        path.push(ending);
        // What was never made needs no taking away.
        let _ = std::fs::remove_file(path);
    }
}

fn said(call: &Call, init: &Init, desk: &Desk, name: &str) -> Result<Ending, Trouble> {
    let state = desk.state()?;
    call.learn(&state);
    let next = match &init.every {
        Some(_) => {
            let series = state.series(&SeriesRef::from(init.series.as_deref().or(init.team.as_deref()).unwrap_or_default()))?;
            rotation::rota(series, state.today, 1).pop()
        }
        None => None,
    };
    let leads = next.as_ref().and_then(|turn| Some((turn.date, turn.roles.get(&MeetingRole::Facilitator)?.0.clone())));
    let data = json!({
        "file": init.file,
        "workspace": name,
        "team": init.team,
        "people": state.people.values().map(|person| json!({ "id": person.id, "name": person.name })).collect::<Vec<_>>(),
        "series": state.series.values().map(|series| &series.name).next(),
        "next": next.as_ref().map(|turn| turn.date),
        "revision": desk.journal().revision().map_err(baton_desk::Problem::from)?,
    });
    call.answer(&data, || {
        let made = Message::new("cli-init-made").text("path", init.file.display().to_string()).number("people", state.people.len());
        let mut lines = call.say(&made);
        if let Some((date, person)) = &leads {
            lines.push('\n');
            lines.push_str(&call.say(&Message::new("cli-init-next").date("date", *date).person("person", person)));
        }
        lines
    })
}
