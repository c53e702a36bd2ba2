//! The example workspace: pretend people, to explore.

use std::path::Path;

use baton_meeting::message::Message;

use crate::desk::{Desk, Place};
use crate::problem::Problem;

/// Writes the example into a new file.
///
/// # Errors
/// Fails when the file exists or cannot be written.
pub fn write(path: &Path, place: &Place) -> Result<Desk, Problem> {
    Desk::create(path, "Example", true, place)?.map_err(|refusal| Problem::new(Message { key: refusal.why.key, args: refusal.why.args }))
}
