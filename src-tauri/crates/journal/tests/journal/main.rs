//! What the journal promises, from outside: appending, undoing, opening, crashing, backing up, rescuing, tampering, archiving, erasing, searching.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

mod appending;
mod archiving;
mod backing_up;
mod book;
mod checking;
mod crashing;
mod drafting;
mod erasing;
mod examples;
mod opening;
mod rescuing;
mod room;
mod searching;
mod shuffling;
mod speed;
mod tampering;
mod undoing;
