//! The record of a workspace: an append-only journal of entries, and ordinary read tables beside it.
//!
//! `append` is the one way in: inside one `BEGIN IMMEDIATE` it reads the newest revision, gathers what the intent needs,
//! lets the rules decide, writes the entries and brings the read tables in step. What it returns is durable. Readers ask
//! through [`Reader`]; undo, drafts, verifying, backups and archives each have a file of their own.
//!
//! Why it is so:
//! - The state of a stream is its row (see [`project`]), so that opening replays nothing and appending refolds nothing.
//! - What an intent may look at is gathered by what it names; people, teams and series are kept in memory, by revision.
//! - One chain of hashes for each device; a new device begins on the newest entry it saw, so that the newest hash speaks for
//!   everything before it.
//!
//! **Invariant:** this is the only crate that knows SQLite, and an entry once acknowledged is never changed and never lost; its words
//! go only when an entry after it says so.

mod append;
mod archive;
mod at_hand;
mod backup;
mod backups;
mod check;
mod checkpoint;
mod device;
mod draft;
mod entry;
mod erase;
mod erased;
mod fault;
mod feedback;
mod findable;
mod journal;
mod keeping;
mod lock;
mod logged;
mod opening;
mod pragma;
pub mod project;
pub mod read;
mod rescue;
mod restore;
mod schema;
mod spelling;
mod undo;
mod verify;

pub use append::Appended;
pub use archive::archive_schema;
pub use backups::{Backup, Backups, Holds, Made, Reason, is_damage};
pub use check::{Check, Doing, Watch};
pub use checkpoint::{Checkpoint, Held, Proof};
pub use draft::{Audience, Draft};
pub use entry::{Entry, Hash, Header};
pub use erase::{Erasable, Erased};
pub use erased::Erasure;
pub use fault::{Fault, FaultKind};
pub use journal::{Interrupt, Journal, ReadOnly};
pub use lock::Computer;
pub use opening::Opening;
pub use read::Reader;
pub use read::decision::DecisionsAsked;
pub use read::entry::EntriesAsked;
pub use read::follow_up::{FollowUpsAsked, Taking};
pub use read::log::{LogAsked, LogFound, LogLine, Sought};
pub use read::meeting::MeetingsAsked;
pub use read::search::{Hit, HitKind, Marked};
pub use rescue::{Missing, Rescued};
pub use restore::{Newer, newer, put_back, put_in_place_of_damaged, restore_to, sound};
pub use undo::{Undoable, Undone};
pub use verify::{Problem, ProblemKind, Verified};
