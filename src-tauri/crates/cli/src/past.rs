//! `baton import --past`: who led and wrote before Baton, out of minutes; none begins from zero.
//!
//! **Invariant:** whoever is not surely somebody here is left out, and how many that are is said.

use std::path::{Path, PathBuf};

use baton_desk::view::past;
use baton_meeting::id::SeriesRef;
use baton_meeting::message::Message;
use baton_meeting::rota::{PastMeeting, RotaIntent};
use baton_wire::places::PastRead;
use serde::Serialize;

use crate::call::Call;
use crate::input;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// What was understood, and what was brought in.
#[derive(Serialize)]
struct Brought {
    read: PastRead,
    brought: Vec<PastMeeting>,
    recorded: bool,
}

/// Reads minutes, and brings in what they say; with `--dry-run` only shows it.
///
/// # Errors
/// Refuses what the rules refuse; fails when a file cannot be read or written.
pub fn run(call: &Call, file: &Path, paths: &[PathBuf], series: &str, dry_run: bool) -> Result<Ending, Trouble> {
    let mut desk = call.open(file)?;
    let texts = files(paths)?.iter().map(|path| input::text(path)).collect::<Result<Vec<_>, _>>()?;
    let read = past::past(&desk, series, &texts)?;
    let brought = past::brought(&read);
    if !texts.is_empty() && brought.is_empty() {
        return Err(Trouble::refused(Message::new("cli-past-nothing")));
    }
    if !dry_run {
        call.ask(&mut desk, RotaIntent::BringPast { series: SeriesRef::from(series), meetings: brought.clone() })?;
    }
    let data = Brought { read, brought, recorded: !dry_run };
    call.answer(&data, || said(call, &data))
}

/// Files as they are named, and those in folders by name.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Trouble> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let mut inside: Vec<PathBuf> = std::fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
            inside.retain(|path| path.is_file());
            inside.sort();
            files.extend(inside);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn said(call: &Call, data: &Brought) -> String {
    let names = |list: &[usize]| list.iter().filter_map(|at| Some(data.read.names.get(*at)?.name.clone())).collect::<Vec<_>>().join(", ");
    let row = |one: &baton_wire::places::ReadPast| {
        let date = one.date.map(|date| call.texts.date_short(date)).unwrap_or_default();
        let why = one.left.as_ref().map(|left| call.say(left)).unwrap_or_default();
        vec![date, names(&one.led), names(&one.wrote), why]
    };
    let mut lines = vec![columns(&data.read.meetings.iter().map(row).collect::<Vec<_>>()).trim_end().to_owned()];
    let left = data.read.meetings.len() - data.brought.len();
    let nobody = data.read.names.iter().filter(|name| name.who.is_none() && name.maybe.is_empty()).count();
    let unsure = data.read.names.iter().filter(|name| !name.maybe.is_empty()).count();
    let count = |key: &str, count: usize| call.say(&Message::new(key).number("count", count));
    if data.read.meetings.is_empty() {
        lines.push(call.texts.plain(if data.recorded { "past-begun" } else { "past-nothing" }));
    } else {
        lines.push(count(if data.recorded { "past-brought" } else { "past-found" }, data.brought.len()));
        lines.push(count("past-left", left));
        lines.push(count("past-people-left", nobody));
        if unsure > 0 {
            lines.push(count("past-unsure", unsure));
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
