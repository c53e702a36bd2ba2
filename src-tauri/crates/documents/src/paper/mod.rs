//! Minutes and the decision log before they have a format: one page, which every format renders.
//!
//! So Markdown, HTML and Word have the same order, the same words and the same numbers, and a new format writes no sentence of its own.
//!
//! **Invariant:** a page holds no private note and no time of writing, and what the team leaves out ([`Choice`]) is left out before any format sees it.

mod choice;
mod decision;
pub(crate) mod direction;
mod follow_up;
mod minutes;
mod option;
mod page;
mod proposal;
pub(crate) mod typed;

pub use choice::Choice;
pub use decision::{LogIn, decisions};
pub(crate) use decision::{method, said};
pub(crate) use follow_up::follow_up;
pub use minutes::{MinutesIn, minutes};
pub use page::{Line, Page, Part, Proof};
