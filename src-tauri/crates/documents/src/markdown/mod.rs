//! Minutes and the decision log as Markdown, and other people's Markdown as harmless HTML.
//!
//! **Invariant:** nothing that somebody typed can change the structure of a document.

mod decision;
mod escape;
mod follow_up;
mod html;
mod minutes;
mod page;
mod proposal;

pub use decision::decisions;
pub(crate) use html::is_safe;
pub use html::safe_html;
pub use minutes::{MinutesIn, minutes};
