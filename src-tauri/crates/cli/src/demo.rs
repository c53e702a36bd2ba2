//! `baton demo`: the example workspace, to explore and to try things on.

use std::path::Path;

use baton_meeting::message::Message;
use serde_json::json;

use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Writes the example.
///
/// # Errors
/// Refuses a file that is there; fails when it cannot be written.
pub fn run(call: &Call, file: &Path) -> Result<Ending, Trouble> {
    if file.symlink_metadata().is_ok() {
        return Err(Trouble::refused(Message::new("cli-file-there").text("path", file.display().to_string())));
    }
    let desk = baton_desk::example::write(file, &call.place)?;
    let state = desk.state()?;
    let revision = desk.journal().revision().map_err(baton_desk::Problem::from)?;
    let data = json!({
        "file": file, "workspace": state.workspace.name, "people": state.people.len(), "teams": state.teams.len(), "revision": revision,
    });
    let said = Message::new("cli-demo-made").text("path", file.display().to_string()).text("name", &state.workspace.name);
    call.answer(&data, || call.say(&said))
}
