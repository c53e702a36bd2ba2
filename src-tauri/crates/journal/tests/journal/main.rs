//! What the journal promises, from outside: appending, undoing, opening, crashing, tampering, archiving, searching.

mod appending;
mod archiving;
mod book;
mod crashing;
mod drafting;
mod examples;
mod opening;
mod room;
mod searching;
mod shuffling;
mod speed;
mod tampering;
mod undoing;
