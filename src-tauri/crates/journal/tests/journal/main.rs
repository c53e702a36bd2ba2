//! What the journal promises, from outside: appending, undoing, opening, crashing, tampering, archiving, erasing, searching.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

mod appending;
mod archiving;
mod book;
mod checking;
mod crashing;
mod drafting;
mod erasing;
mod examples;
mod opening;
mod room;
mod searching;
mod shuffling;
mod speed;
mod tampering;
mod undoing;
