//! Deciding together, through the rules alone: journeys from a proposal to its record, bad input, and what holds always.

mod bad_input;
mod holds;
mod journeys;
mod room;
