//! `baton undo`: takes back what one intent wrote; taking an undo back brings it back.

use std::path::Path;

use baton_meeting::id::BatchId;
use baton_meeting::message::Message;
use baton_meeting::workspace::WorkspaceIntent;

use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Takes back a batch, or the newest that can be.
///
/// # Errors
/// Refuses what must stay and what something later needs; fails when the file cannot be written.
pub fn run(call: &Call, file: &Path, batch: Option<BatchId>) -> Result<Ending, Trouble> {
    let mut desk = call.open(file)?;
    let done = call.ask(&mut desk, WorkspaceIntent::Undo { batch })?;
    let what = call.texts.plain(&format!("intent-{}", done.intent));
    call.answer(&done, || call.say(&Message::new("cli-undone").text("what", what)))
}
