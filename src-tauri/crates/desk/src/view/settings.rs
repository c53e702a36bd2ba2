//! Settings: where the file is, how much is in it, and the proof of its record.

use baton_wire::places::{Proof, SettingsView};

use crate::desk::Desk;
use crate::problem::Problem;

/// Settings.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn settings(desk: &Desk) -> Result<SettingsView, Problem> {
    let journal = desk.journal();
    Ok(SettingsView {
        path: journal.path().display().to_string(),
        entries: journal.revision()?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        checkpoint: proof(desk)?,
        languages: baton_texts::languages().iter().map(|tag| (*tag).to_owned()).collect(),
    })
}

/// The proof of the record as it is now.
pub(crate) fn proof(desk: &Desk) -> Result<Option<Proof>, Problem> {
    let checkpoint = desk.journal().checkpoint()?;
    Ok(checkpoint.map(|checkpoint| Proof { words: checkpoint.glance().join(" "), full: checkpoint.to_string(), entry: checkpoint.seq }))
}
