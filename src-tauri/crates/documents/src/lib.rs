//! What goes out on paper and what comes in from it: values in, bytes out, and back.
//!
//! Documents are for people who were not there: [`markdown`] to read, [`json`] for other programs. [`card`] is for those
//! who are there. [`ballots`] come in to be counted. What comes in is looked at first: [`import`] says what it understood and where it is unsure, and changes
//! nothing.
//!
//! **Invariant:** the same values give the same bytes; no document knows when it was written, and none holds a private word.

pub mod ballots;
pub mod card;
pub mod ics;
pub mod import;
pub mod json;
pub mod markdown;
pub mod rota_page;

mod called;
mod record;
mod slots;
