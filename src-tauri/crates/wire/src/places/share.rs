//! How we share: how widely leadership is really shared.

use baton_meeting::message::Message;
use baton_meeting::method::Method;
use serde::Serialize;
use ts_rs::TS;

use crate::places::Named;

/// One of the shares.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Share {
    /// What: `led`, `brought`, `decided`, `wrote` and so on.
    pub of: &'static str,
    /// "7 of 9 led; most, twice."
    pub text: Message,
    /// Counts, largest first, a part counting as one; no names.
    pub bars: Vec<u32>,
    /// One over the sum of squared shares, to a tenth.
    pub effective: f64,
    /// The Gini coefficient, to a hundredth: 0 is even.
    pub gini: f64,
    /// The largest share, in whole per cent.
    pub top: u32,
    /// How many people there were.
    pub people: usize,
}

/// How often something was decided by a method, and how often by one role alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Deciding {
    /// The method.
    pub method: Method,
    /// The role that decided alone, by name; nothing where several decided.
    pub role: Option<String>,
    /// How many decisions.
    pub decisions: u32,
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
    /// Led, brought, decided; then what is seen less, where anybody did it.
    pub shares: Vec<Share>,
    /// The same window a year ago; nothing where nothing was held.
    pub before: Option<Message>,
    /// Questions, where a pattern is there; they name nobody.
    pub questions: Vec<Message>,
    /// About whoever is at this desk, for them alone.
    pub mine: Option<Message>,
    /// Who may decide what, as it was used.
    pub deciding: Vec<Deciding>,
    /// Teams to choose from.
    pub teams: Vec<Named>,
}
