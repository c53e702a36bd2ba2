//! Journeys: a room, a story, its minutes; each through the desk, as a person would take it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod erasing;
mod example;
mod growing;
mod hand_over;
mod keeping;
mod life;
mod pasted_agenda;
mod place;
mod secret_ballot;
mod share;
mod trust;
mod waiting;
mod whole_meeting;
mod whose_turn;
