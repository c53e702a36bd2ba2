//! What goes out on paper and what comes in from it: values in, bytes out, and back.
//!
//! Documents are for people who were not there. Minutes and the log are one [`paper::Page`] first; [`markdown`], [`html`] and [`docx`]
//! render it. [`table`] gives the log in columns, [`json`] is for other programs, [`madr`] for the folder of a code base, [`ics`] for
//! calendars. [`square`] draws the proof of the record. [`card`] is for those who are there. [`ballots`] come in to be counted. What else comes in is looked at first: [`import`]
//! says what it understood and where it is unsure, and changes
//! nothing.
//!
//! **Invariant:** the same values give the same bytes; no document knows when it was written, and none holds a private word.

pub mod ballots;
pub mod card;
pub mod docx;
pub mod file_name;
pub mod html;
pub mod ics;
pub mod import;
pub mod json;
pub mod madr;
pub mod markdown;
pub mod paper;
pub mod rota_page;
pub mod square;
pub mod table;

mod called;
mod record;
mod slots;
