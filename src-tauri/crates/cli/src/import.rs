//! `baton import`: an archive made into a workspace again, equal to the one it was written from.

use std::path::Path;

use baton_desk::Desk;
use baton_meeting::message::Message;
use serde_json::json;

use crate::call::Call;
use crate::input;
use crate::trouble::{Ending, Trouble};

/// Makes a new file out of an archive.
///
/// # Errors
/// Refuses a file that is there; fails when the archive cannot be read or does not fit together, and then makes none.
pub fn run(call: &Call, file: &Path, archive: &Path) -> Result<Ending, Trouble> {
    let bytes = input::bytes(archive)?;
    let desk = Desk::adopt(file, bytes.as_slice(), &call.place)?;
    let state = desk.state()?;
    let entries = desk.journal().revision().map_err(baton_desk::Problem::from)?;
    let data = json!({ "file": file, "workspace": state.workspace.name, "entries": entries });
    let said = Message::new("cli-import-made").text("path", file.display().to_string()).number("entries", entries);
    call.answer(&data, || call.say(&said))
}
