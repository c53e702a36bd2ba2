//! Deciding together and going round, through the rules alone: journeys from a proposal to its record, bad input, and what holds always.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

mod afterwards;
mod bad_input;
mod holds;
mod journeys;
mod options;
mod reviews;
mod room;
mod speaking;
