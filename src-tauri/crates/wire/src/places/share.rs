//! How we share: how widely leadership is really shared.

use baton_meeting::message::Message;
use serde::Serialize;
use ts_rs::TS;

/// One of the shares.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Share {
    /// `led`, `brought` or `decided`.
    pub of: &'static str,
    /// "7 of 9 led; most, twice."
    pub text: Message,
    /// Counts, largest first; no names.
    pub bars: Vec<u32>,
    /// One over the sum of squared shares.
    pub effective: f64,
    /// How many people there were.
    pub people: usize,
}

/// How we share.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ShareView {
    /// The window in days; nothing for all.
    pub days: Option<u32>,
    /// Whether there is enough to say anything.
    pub enough: bool,
    /// Meetings in the window.
    pub meetings: usize,
    /// Led, brought, decided.
    pub shares: Vec<Share>,
}
