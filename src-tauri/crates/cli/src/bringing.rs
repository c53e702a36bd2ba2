//! `baton import FILE... --into WORKSPACE`: what was decided and promised before Baton, in one batch that one undo takes back.
//!
//! **Invariant:** what is left out is listed with why; with `--dry-run` nothing is written.

use std::path::Path;

use baton_desk::{Desk, view};
use baton_meeting::id::PersonRef;
use baton_meeting::message::Message;
use baton_meeting::person::PersonIntent;
use baton_wire::places::{EarlierRead, Meant};
use serde::Serialize;

use crate::arguments::Import;
use crate::call::Call;
use crate::layout::columns;
use crate::sources::Found;
use crate::trouble::{Ending, Trouble};

/// What was understood, and whether it was brought in.
#[derive(Serialize)]
struct Brought {
    #[serde(flatten)]
    read: EarlierRead,
    decisions_brought: usize,
    follow_ups_brought: usize,
    recorded: bool,
}

/// Shows what would come in; without `--dry-run` brings it in, and remembers which names are whose.
///
/// # Errors
/// Refuses what the rules refuse, and a file of which there are several teams when none is named; fails when the file cannot be
/// read or written.
pub fn run(call: &Call, import: &Import, into: &Path, found: Found) -> Result<Ending, Trouble> {
    let mut desk = call.open(into)?;
    let team = team(&desk, import.team.as_deref())?;
    let meant = meant(&desk, &import.is)?;
    let files: Vec<view::earlier::File> = found.into_files();
    let wish = view::earlier::Wish { team: &team, day: import.day, meant: &meant };
    let read = view::earlier::earlier(&desk, &wish, &files)?;
    let decisions = read.decisions.iter().filter(|one| one.left.is_none()).count();
    let follow_ups = read.follow_ups.iter().filter(|one| one.left.is_none()).count();
    if !import.dry_run {
        for one in &meant {
            call.ask(&mut desk, PersonIntent::AlsoCall { person: PersonRef::from(&one.person), names: vec![one.name.clone()] })?;
        }
        call.ask(&mut desk, view::earlier::brought(&team, &read))?;
    }
    let data = Brought { read, decisions_brought: decisions, follow_ups_brought: follow_ups, recorded: !import.dry_run };
    call.answer(&data, || said(call, &data))
}

/// The team that is named, or the only one there is.
fn team(desk: &Desk, named: Option<&str>) -> Result<String, Trouble> {
    let state = desk.state()?;
    match (named, state.teams.len()) {
        (Some(named), _) => Ok(named.to_owned()),
        (None, 1) => Ok(state.teams.keys().next().map(ToString::to_string).unwrap_or_default()),
        (None, _) => Err(Trouble::refused(Message::new("cli-import-team"))),
    }
}

/// "A. Rao=Asha Rao": who is meant by a name.
fn meant(desk: &Desk, said: &[String]) -> Result<Vec<Meant>, Trouble> {
    let state = desk.state()?;
    said.iter()
        .map(|one| {
            let (name, person) = one.rsplit_once('=').ok_or_else(|| Trouble::refused(Message::new("cli-import-is").text("said", one)))?;
            let person = state.person(&PersonRef::from(person.trim()))?.id.clone();
            Ok(Meant { name: name.trim().to_owned(), person })
        })
        .collect()
}

fn said(call: &Call, data: &Brought) -> String {
    let texts = &call.texts;
    let place = |file: &str, line: u32| format!("{file}:{line}");
    let why = |left: &Option<Message>| left.as_ref().map(|left| call.say(left)).unwrap_or_default();
    let decisions = data.read.decisions.iter().map(|one| {
        let decision = &one.decision;
        let first = decision.statement.lines().next().unwrap_or_default().to_owned();
        vec![place(&decision.source.file, decision.source.line), texts.date_short(decision.on), first, why(&one.left)]
    });
    let mut lines = columns(&decisions.collect::<Vec<_>>());
    let follow_ups = data.read.follow_ups.iter().map(|one| {
        let named = one.owner.clone().unwrap_or_else(|| texts.plain("word-nobody-yet"));
        let owner = match &one.who {
            Some(who) => texts.say("import-asked", &[("name", (&who.name).into())]),
            None => named,
        };
        vec![place(&one.follow_up.source.file, one.follow_up.source.line), owner, one.follow_up.what.clone(), why(&one.left)]
    });
    lines.push_str(&columns(&follow_ups.collect::<Vec<_>>()));
    for name in data.read.names.iter().filter(|name| !name.maybe.is_empty()) {
        let may: Vec<String> = name.maybe.iter().map(|who| who.name.clone()).collect();
        lines.push_str(&texts.say("import-may-be", &[("name", (&name.name).into()), ("others", texts.list(&may).into())]));
        lines.push('\n');
    }
    for file in data.read.files.iter().filter(|file| file.left.is_some()) {
        lines.push_str(&texts.say("import-left", &[("file", (&file.name).into()), ("why", why(&file.left).into())]));
        lines.push('\n');
    }
    for one in &data.read.unsure {
        lines.push_str(&format!("{}:{} {}\n", one.file, one.line, call.say(&one.why)));
    }
    let key = if data.recorded { "import-brought" } else { "import-would" };
    let left = data.read.decisions.len() + data.read.follow_ups.len() - data.decisions_brought - data.follow_ups_brought;
    let count =
        Message::new(key).number("decisions", data.decisions_brought).number("followups", data.follow_ups_brought).number("left", left);
    lines.push_str(&call.say(&count));
    lines
}
