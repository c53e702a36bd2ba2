//! Rescuing a damaged file into a new one.
//!
//! The entries are the truth, and everything else is made of them; so only entries and drafts are looked for. SQLite is not
//! asked, because it stops where a page is wrong: every byte of the file and of its log is looked at for what may be an entry,
//! and the entry's own hash says whether it is one. So nothing depends on a header, on the tree of pages, on an index or on a
//! read table, and nothing can be taken for an entry that was none.
//!
//! What still hangs together stays as it was, hash by hash, so that checkpoints of it hold. What stands beyond a gap cannot
//! prove any longer what came before it: it is written again, word for word, by a device of its own (see [`chain`]).
//!
//! **Invariant:** the damaged file is only read; every entry of the new one was in it; what is missing and can be known is said.

mod chain;
mod found;
mod missing;
mod pages;
mod record;

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::append::insert;
use crate::device::new_id;
use crate::entry::wall;
use crate::fault::{Fault, FaultKind};
use crate::journal::Journal;
use crate::opening::make;

pub use missing::Missing;

/// What came of a rescue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rescued {
    /// How many entries are in the new file.
    pub entries: usize,
    /// How many of them were written again by a device of their own, because they stand beyond a gap.
    pub again: usize,
    /// How many texts that were being typed. They have no hash that could prove them.
    pub drafts: usize,
    /// What could not be saved, oldest first, as far as it can be known.
    pub missing: Vec<Missing>,
}

impl Journal {
    /// Makes a new workspace file out of what can be read of a damaged one, which is left as it is.
    ///
    /// # Errors
    /// Fails when the damaged file cannot be reached, when not one entry is found in it, when there is a file already where
    /// the new one is to be, and when that place cannot be written to; then no file is made.
    pub fn rescue(damaged: &Path, to: &Path, now: DateTime<Utc>) -> Result<Rescued, Fault> {
        if to.symlink_metadata().is_ok() {
            return Err(Fault::exists(to));
        }
        let pages = pages::Pages::of(damaged).map_err(|fault| fault.about(damaged))?;
        let mut found = found::look(&pages);
        let told = chain::order(std::mem::take(&mut found.entries));
        if told.stay.is_empty() {
            return Err(Fault::new(FaultKind::NothingToRescue).about(damaged));
        }
        for lost in &told.wordless {
            found.hint(lost);
        }
        let missing = missing::missing(&told.stay, &found, pages.most_entries());
        let mut rescued = Rescued { entries: told.stay.len(), again: 0, drafts: found.drafts.len(), missing };
        make(to, |db| {
            let salt = || Ok(db.query_row("SELECT randomblob(16)", [], |row| row.get(0))?);
            let linked = chain::link(told.stay, &new_id(now), salt)?;
            rescued.again = linked.again;
            for entry in &linked.entries {
                insert(db, entry)?;
            }
            for draft in found.drafts.values() {
                db.prepare_cached("INSERT INTO draft (place, audience, text, at) VALUES (?, ?, ?, ?)")?.execute(params![
                    draft.place,
                    if draft.audience == crate::Audience::Room { "room" } else { "private" },
                    draft.text,
                    wall(draft.at)
                ])?;
            }
            Ok(())
        })?;
        Ok(rescued)
    }
}
