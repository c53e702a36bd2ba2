//! Pages as Markdown, and other people's Markdown as harmless HTML.
//!
//! **Invariant:** nothing that somebody typed can change the structure of a document.

mod escape;
mod html;
mod write;

pub(crate) use escape::{line, lines, within};
pub use html::is_safe;
pub use html::safe_html;
pub use write::write;
