//! What comes in: looked at first, understood as far as it can be, and shown before anything is added.
//!
//! **Invariant:** an import changes nothing, never invents an owner, and never panics, whatever it is given.

pub mod agenda;
pub mod minutes;
pub mod people;
pub mod source;
