//! Minutes and the decision log before they have a format: one page, which every format renders.
//!
//! So Markdown, HTML and Word have the same order, the same words and the same numbers, and a new format writes no sentence of its own.
//!
//! **Invariant:** a page holds no private note and no time of writing, and what the team leaves out ([`Choice`]) is left out before any format sees it.

use baton_meeting::correction::Correction;
use baton_texts::{Names, Texts};

use crate::called::Called;

mod choice;
mod decision;
pub(crate) mod direction;
mod follow_up;
mod minutes;
mod option;
mod page;
mod proposal;
mod review;
pub mod typed;

pub use crate::html::is_fact;
pub use crate::markdown::is_safe;
pub use choice::Choice;
pub use decision::{LogIn, decisions};
pub(crate) use decision::{method, said};
pub use direction::{runs_leftward, turns_leftward};
pub(crate) use follow_up::follow_up;
pub use minutes::{MinutesIn, minutes};
pub use page::{Line, Page, Part, Proof};

/// A correction in one sentence: who, when, and what it should say.
pub(crate) fn correction(one: &Correction, called: &Called<'_>, texts: &Texts) -> String {
    let args = [
        ("name", called.person(&one.person).into()),
        ("when", texts.date_short(one.on).into()),
        ("text", (&one.text).into()),
        ("was", (&one.was).into()),
    ];
    texts.say(if one.was.is_empty() { "meeting-corrected" } else { "meeting-corrected-was" }, &args)
}
