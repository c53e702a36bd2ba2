//! `baton restore`: puts a backup back, in the place of the workspace or into a new file; with `--dry-run` says what would be lost.
//!
//! **Invariant:** what stands there is kept first, and the answer says where.

use std::path::Path;

use baton_desk::{backups, view};
use baton_meeting::message::Message;
use baton_wire::places::{NewerLine, RestoreView, RestoredView};
use serde::Serialize;

use crate::arguments::Restore;
use crate::backup::when;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// What is put back, and what came of it.
#[derive(Serialize)]
struct Answer {
    #[serde(flatten)]
    view: RestoreView,
    done: Option<RestoredView>,
}

/// Puts the newest backup back, or the one that is named.
///
/// # Errors
/// Refuses a backup that is not there, one of another workspace, and a file that is there; fails when the backup is damaged or
/// the workspace is open elsewhere.
pub fn run(call: &Call, asked: &Restore) -> Result<Ending, Trouble> {
    let all = backups::of(&asked.file, &call.place);
    let backup = match asked.backup.as_deref() {
        Some(name) if Path::new(name).is_file() => backups::elsewhere(Path::new(name))?,
        name => backups::named(all.as_ref(), name)?,
    };
    let gone = !asked.file.exists();
    let present = backups::present(&asked.file, &call.place)?;
    if let Some(desk) = &present {
        call.learn(&desk.state()?);
    }
    let view = view::backups::restore(present.as_ref(), &backup, call.place.zone)?;
    // Whoever has it open is in the way of the exchange; that would be us.
    drop(present);
    let done = match &asked.to {
        _ if asked.dry_run => None,
        Some(to) => Some(backups::restore_to(&backup.path, to)?),
        None => Some(backups::restore(&asked.file, &backup.path, &call.place)??),
    };
    let answer = Answer { view, done };
    call.answer(&answer, || words(call, &answer, asked.to.is_some(), gone))
}

fn words(call: &Call, answer: &Answer, beside: bool, gone: bool) -> String {
    let RestoreView { backup, workspace, lost, gained } = &answer.view;
    let entries = backup.entries.unwrap_or_default();
    let of = Message::new("backups-restore-of").text("name", workspace).text("when", when(call, backup)).number("count", entries);
    let mut lines = vec![call.say(&of)];
    match lost {
        None if gone => {}
        None => lines.push(call.texts.plain("backups-restore-unknown")),
        Some(lost) if lost.entries == 0 => lines.push(call.texts.plain("backups-restore-same")),
        Some(lost) => {
            let key = if beside { "backups-restore-only-there" } else { "backups-restore-lost" };
            lines.push(call.say(&Message::new(key).number("count", lost.entries)));
            lines.extend(lost.decisions.iter().map(|one| line(call, "backups-lost-decision", one)));
            lines.extend(lost.meetings.iter().map(|one| line(call, "backups-lost-meeting", one)));
            let more = [("backups-lost-follow-ups", lost.follow_ups), ("backups-lost-others", lost.others)];
            let more = more.into_iter().filter(|(_, count)| *count > 0);
            lines.extend(more.map(|(key, count)| format!("- {}", call.say(&Message::new(key).number("count", count)))));
        }
    }
    if *gained > 0 {
        lines.push(call.say(&Message::new("backups-restore-gained").number("count", *gained)));
    }
    match &answer.done {
        None => lines.push(call.texts.plain("backups-restore-would")),
        Some(done) => {
            lines.push(call.say(&Message::new("backups-restored").text("path", &done.path).number("count", done.entries)));
            lines.extend(done.kept.iter().map(|kept| call.say(&Message::new("backups-kept").text("path", kept))));
        }
    }
    lines.join("\n")
}

fn line(call: &Call, key: &str, one: &NewerLine) -> String {
    let date = one.date.map(|date| call.texts.date_short(date)).unwrap_or_default();
    let known = if one.whole { "none" } else { "older" };
    format!("- {}", call.say(&Message::new(key).text("title", &one.title).text("date", date).text("known", known)))
}
