//! How we share: how widely leadership is really shared.

use baton_meeting::message::Message;
use baton_meeting::method::Method;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::who::Who;

/// One of the shares.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Share {
    /// What: `led`, `brought`, `decided`, `wrote` and so on.
    pub of: &'static str,
    /// "7 of 9 led; nobody more than twice."
    pub text: Message,
    /// The same window a year ago, of the three that stand side by side; nothing where nobody did it then.
    pub before: Option<Message>,
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

/// How widely leading was shared in one quarter.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendPoint {
    /// The year.
    pub year: i32,
    /// One to four.
    pub quarter: u32,
    /// One over the sum of squared shares, to a tenth; 0 when nobody led.
    pub effective: f64,
    /// How many people there were.
    pub people: usize,
    /// Meetings in it.
    pub meetings: usize,
    /// Whether there is enough to say anything.
    pub enough: bool,
    /// The quarter is not over, or was not counted to its end.
    #[serde(rename = "soFar")]
    pub so_far: bool,
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

/// About whoever is at this desk, for them alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AboutMe {
    /// Who.
    pub me: Who,
    /// What they did, in sentences.
    pub did: Vec<Message>,
    /// Questions about them, before anybody else is asked.
    pub questions: Vec<Message>,
    /// The coach they chose.
    pub coach: Option<Who>,
    /// Whether that coach sees these sentences too.
    pub shown: bool,
}

/// What somebody shows to whoever is at this desk, because they chose them as coach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShownToMe {
    /// Whose it is.
    pub who: Who,
    /// What they did, in sentences.
    pub did: Vec<Message>,
}

/// A team to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShareTeam {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether there are teams inside it.
    pub inside: bool,
}

/// How we share.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ShareView {
    /// The first day; nothing for the beginning.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: NaiveDate,
    /// Whether there is enough to say anything.
    pub enough: bool,
    /// Meetings in the window.
    pub meetings: usize,
    /// Whether any meeting was ever held here.
    pub ever: bool,
    /// Led, brought, decided; then what is seen less, where anybody did it.
    pub shares: Vec<Share>,
    /// Leading, quarter by quarter, the oldest first.
    pub trend: Vec<TrendPoint>,
    /// Questions, where a pattern is there; they name nobody.
    pub questions: Vec<Message>,
    /// About whoever is at this desk; nothing where they are not one of these people.
    pub mine: Option<AboutMe>,
    /// What others show to whoever is at this desk, by name.
    pub shown: Vec<ShownToMe>,
    /// Who may decide what, as it was used.
    pub deciding: Vec<Deciding>,
    /// Teams to choose from.
    pub teams: Vec<ShareTeam>,
}
