//! `baton import`: what was before Baton, brought in; or an archive made into a workspace again, equal to the one it was written from.

use std::path::{Path, PathBuf};

use baton_desk::Desk;
use baton_meeting::message::Message;
use serde_json::json;

use crate::arguments::Import;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};
use crate::{input, past, sources};

/// Does what the options say.
///
/// # Errors
/// Refuses several workspaces for one archive, and files that are to go nowhere; else as what it does.
pub fn run(call: &Call, import: &Import) -> Result<Ending, Trouble> {
    match (&import.archive, &import.past) {
        (Some(archive), _) => adopt(call, only(&import.file)?, archive),
        (None, Some(minutes)) => {
            past::run(call, only(&import.file)?, minutes, import.series.as_deref().unwrap_or_default(), import.dry_run)
        }
        (None, None) => sources::run(call, import),
    }
}

fn only(files: &[PathBuf]) -> Result<&Path, Trouble> {
    match files {
        [one] => Ok(one),
        _ => Err(Trouble::refused(Message::new("cli-import-one"))),
    }
}

/// Makes a new file out of an archive.
///
/// # Errors
/// Refuses a file that is there; fails when the archive cannot be read or does not fit together, and then makes none.
fn adopt(call: &Call, file: &Path, archive: &Path) -> Result<Ending, Trouble> {
    let bytes = input::bytes(archive)?;
    let desk = Desk::adopt(file, bytes.as_slice(), &call.place)?;
    let state = desk.state()?;
    let entries = desk.journal().revision().map_err(baton_desk::Problem::from)?;
    let data = json!({ "file": file, "workspace": state.workspace.name, "entries": entries });
    let said = Message::new("cli-import-made").text("path", file.display().to_string()).number("entries", entries);
    call.answer(&data, || call.say(&said))
}
