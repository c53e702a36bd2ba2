//! `baton backup`: a copy of the whole file, while others may go on writing.

use std::path::Path;

use baton_desk::Problem;
use baton_meeting::message::Message;
use serde_json::json;

use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Copies the workspace to a new file.
///
/// # Errors
/// Refuses a file that is there; fails when the copy cannot be written.
pub fn run(call: &Call, file: &Path, to: &Path) -> Result<Ending, Trouble> {
    let desk = call.open(file)?;
    desk.journal().backup(to).map_err(Problem::from)?;
    let said = Message::new("cli-backup-made").text("path", to.display().to_string());
    call.answer(&json!({ "file": to }), || call.say(&said))
}
