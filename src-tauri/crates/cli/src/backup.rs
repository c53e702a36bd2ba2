//! `baton backup`: a copy of the whole file, while others may go on writing; beside Baton's own backups, or wherever somebody says.

use std::path::{Path, PathBuf};

use baton_desk::{Problem, backups, view};
use baton_meeting::message::Message;
use baton_wire::places::{BackupLine, BackupReason};
use serde_json::json;

use crate::arguments::Backup;
use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// Makes a backup, or lists those there are.
///
/// # Errors
/// Refuses a file that is there; fails when the copy cannot be written.
pub fn run(call: &Call, asked: &Backup) -> Result<Ending, Trouble> {
    match &asked.to {
        _ if asked.list => list(call, &asked.file),
        Some(to) => copy(call, &asked.file, to),
        None => own(call, &asked.file),
    }
}

fn copy(call: &Call, file: &Path, to: &PathBuf) -> Result<Ending, Trouble> {
    let desk = call.open(file)?;
    desk.journal().backup(to).map_err(Problem::from)?;
    let said = Message::new("cli-backup-made").text("path", to.display().to_string());
    call.answer(&json!({ "file": to }), || call.say(&said))
}

/// One beside Baton's own; the answer is where it is.
fn own(call: &Call, file: &Path) -> Result<Ending, Trouble> {
    let desk = call.open(file)?;
    let made = desk.back_up()?.ok_or_else(|| Trouble::refused(Message::new("backups-nothing-yet")))?;
    if !made.fresh {
        call.remark(&Message::new("backups-same"));
    }
    call.answer(&json!({ "file": made.path, "fresh": made.fresh }), || made.path.display().to_string())
}

/// Lists them, also of a workspace that cannot be opened any more.
fn list(call: &Call, file: &Path) -> Result<Ending, Trouble> {
    let all = backups::of(file, &call.place);
    let lines = all.map(|all| view::backups::lines(&all, call.place.zone)).unwrap_or_default();
    call.answer(&lines, || {
        if lines.is_empty() {
            return call.texts.plain("backups-none");
        }
        let row = |line: &BackupLine| {
            let entries = match line.entries {
                Some(entries) => call.say(&Message::new("backups-entries").number("count", entries)),
                None => call.texts.plain("backups-unreadable"),
            };
            vec![when(call, line), why(call, line.reason), entries, size(call, line.size), line.name.clone()]
        };
        columns(&lines.iter().map(row).collect::<Vec<_>>())
    })
}

/// When a backup was made, by the desk's zone.
pub fn when(call: &Call, line: &BackupLine) -> String {
    format!("{}, {}", call.texts.date_short(line.day), call.texts.clock(line.at, &call.place.zone))
}

fn why(call: &Call, reason: BackupReason) -> String {
    call.texts.plain(match reason {
        BackupReason::Closing => "backups-reason-closing",
        BackupReason::Daily => "backups-reason-daily",
        BackupReason::Upgrade => "backups-reason-upgrade",
        BackupReason::Import => "backups-reason-import",
        BackupReason::Restoring => "backups-reason-restoring",
        BackupReason::Hand => "backups-reason-hand",
    })
}

fn size(call: &Call, bytes: u64) -> String {
    call.say(&Message::new("backups-size").number("kilobytes", bytes.div_ceil(1024)))
}
