//! The `baton` command from outside: what is typed, what comes back, how it ends.
#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

mod agenda;
mod apply;
mod backups;
mod balance;
mod ballots;
mod cards;
mod erase;
mod export;
mod hand;
mod hand_over;
mod init;
mod intents;
mod paper;
mod people;
mod record;
mod rota;
mod show;
mod sources;
mod tally;
mod unusable;
mod usage;
