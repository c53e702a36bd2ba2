//! `baton show`: what the places of the application show, as data or as lines.
//!
//! **Invariant:** looking changes nothing, and what is private stays out.

mod lines;

use baton_desk::{Desk, Problem, export, view};
use baton_meeting::id::{FollowUpRef, PersonRef, TeamRef};
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_wire::lines as brief;
use serde_json::{Value, json};

use crate::arguments::{Show, What};
use crate::call::Call;
use crate::trouble::{Ending, Trouble};
use crate::{meeting, people};

/// Shows what is asked for.
///
/// # Errors
/// Refuses what is not there; fails when the file cannot be read.
pub fn run(call: &Call, show: &Show) -> Result<Ending, Trouble> {
    let desk = call.open(&show.file)?;
    let which = show.which.as_deref();
    match show.what.unwrap_or(What::Workspace) {
        What::Workspace => workspace(call, &desk),
        What::Today => {
            let today = view::today::today(&desk)?;
            call.answer(&today, || lines::today(call, &today))
        }
        What::Rota => {
            let rota = view::rota::rota(&desk, which, None)?;
            call.answer(&rota, || lines::rota(call, &rota))
        }
        What::Agenda => agenda(call, &desk, which),
        What::Meetings => meetings(call, &desk),
        What::Meeting => minutes(call, &desk, which),
        What::Decisions => {
            let decisions = view::log::log(&desk, which.unwrap_or_default(), None, usize::MAX)?;
            decisions.remarks.iter().for_each(|remark| call.remark(remark));
            call.answer(&decisions, || lines::log(call, &decisions.found))
        }
        What::Decision => {
            let decision = view::decisions::decision(&desk, named(which)?)?;
            call.answer(&decision, || lines::decision(call, &decision))
        }
        What::FollowUps => {
            let follow_ups = view::follow_ups::follow_ups(&desk)?;
            call.answer(&follow_ups, || lines::follow_ups(call, follow_ups.open.iter().chain(&follow_ups.closed)))
        }
        What::FollowUp => follow_up(call, &desk, named(which)?),
        What::People => {
            let everybody = people::lines(&desk, |_| true)?;
            call.answer(&everybody, || people::said(call, &everybody))
        }
        What::Person => {
            let id = desk.state()?.person(&PersonRef::from(named(which)?))?.id.clone();
            one(call, view::people::people(&desk)?.people.into_iter().find(|person| person.id == id), |person| lines::person(call, person))
        }
        What::Teams => {
            let teams = view::people::people(&desk)?.teams;
            call.answer(&teams, || teams.iter().map(|team| lines::team(call, team)).collect::<Vec<_>>().join("\n"))
        }
        What::Team => {
            let id = desk.state()?.team(&TeamRef::from(named(which)?))?.id.clone();
            one(call, view::people::people(&desk)?.teams.into_iter().find(|team| team.id == id), |team| lines::team(call, team))
        }
    }
}

/// The agenda of a meeting, of the next one unless another is named.
///
/// # Errors
/// Refuses a meeting that is not there; fails when the file cannot be read.
pub fn agenda(call: &Call, desk: &Desk, which: Option<&str>) -> Result<Ending, Trouble> {
    let id = match which {
        Some(which) => Some(meeting::find(desk, which)?.id.0),
        None => None,
    };
    let prepare = view::prepare::prepare(desk, id.as_deref())?;
    call.answer(&prepare, || lines::agenda(call, &prepare))
}

fn named(which: Option<&str>) -> Result<&str, Trouble> {
    which.ok_or_else(|| Trouble::refused(Message::new("cli-show-which")))
}

fn one<T: serde::Serialize>(call: &Call, found: Option<T>, words: impl FnOnce(&T) -> String) -> Result<Ending, Trouble> {
    let found = found.ok_or_else(|| Trouble::refused(Message::new("cli-show-which")))?;
    call.answer(&found, || words(&found))
}

fn workspace(call: &Call, desk: &Desk) -> Result<Ending, Trouble> {
    let state = desk.state()?;
    let settings = view::settings::settings(desk)?;
    let decisions = view::log::log(desk, "", None, 0)?.total;
    let held = meeting::all(desk)?.iter().filter(|meeting| matches!(meeting.stage, Stage::Closed | Stage::Approved)).count();
    let data = json!({
        "id": state.workspace.id,
        "name": state.workspace.name,
        "example": state.workspace.example,
        "path": settings.path,
        "revision": settings.entries,
        "checkpoint": settings.checkpoint.map(|proof| proof.full),
        "read_only": desk.journal().read_only().map(|why| why.said()),
        "living": state.workspace.living.said(),
        "people": state.people.values().filter(|person| !person.left).count(),
        "teams": state.teams.values().map(|team| &team.name).collect::<Vec<_>>(),
        "series": state.series.values().map(|series| &series.name).collect::<Vec<_>>(),
        "meetings": held,
        "decisions": decisions,
    });
    call.answer(&data, || {
        let count = Message::new("cli-show-workspace")
            .text("name", &state.workspace.name)
            .number("people", state.people.values().filter(|person| !person.left).count())
            .number("teams", state.teams.len())
            .number("meetings", held)
            .number("decisions", decisions);
        let living = state.workspace.living.said().map(|said| format!("\n{}", call.say(&said)));
        call.say(&count) + &living.unwrap_or_default()
    })
}

fn meetings(call: &Call, desk: &Desk) -> Result<Ending, Trouble> {
    let state = desk.state()?;
    let meetings: Vec<_> = meeting::all(desk)?.iter().map(|meeting| brief::meeting(&state, meeting)).collect();
    call.answer(&meetings, || lines::meetings(call, &meetings))
}

/// The minutes of a meeting as they stand; of the running one, else the newest, unless another is named.
fn minutes(call: &Call, desk: &Desk, which: Option<&str>) -> Result<Ending, Trouble> {
    let shown = match which {
        Some(which) => meeting::find(desk, which)?,
        None => {
            let all = meeting::all(desk)?;
            let running = all.iter().position(|meeting| meeting.stage == Stage::Running);
            let newest = || all.iter().rposition(|meeting| matches!(meeting.stage, Stage::Closed | Stage::Approved));
            let at = running.or_else(newest).ok_or_else(|| Trouble::refused(Message::new("cli-no-minutes")))?;
            all[at].clone()
        }
    };
    if call.json {
        let written = export::minutes_json(desk, &shown)?;
        let mut data: Value = serde_json::from_str(&written).map_err(std::io::Error::other)?;
        data["id"] = json!(shown.id);
        data["stage"] = json!(shown.stage);
        return call.answer(&data, String::new);
    }
    call.print(&export::minutes(desk, &shown, &call.texts)?)?;
    Ok(Ending::Done)
}

fn follow_up(call: &Call, desk: &Desk, which: &str) -> Result<Ending, Trouble> {
    let found = desk.journal().follow_up(&FollowUpRef::from(which)).map_err(Problem::from)?;
    let found = found.ok_or_else(|| Trouble::refused(Message::new("refusal-unknown-follow-up").text("name", which)))?;
    let line = brief::follow_up(&desk.state()?, &found);
    call.answer(&line, || lines::follow_ups(call, std::iter::once(&line)))
}
