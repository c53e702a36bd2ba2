//! Minutes and the log as PDF: typeset for A4, tagged so that a screen reader knows what is a heading and what a fact (PDF/UA-1).
//!
//! What is typeset is the same [`Page`](baton_documents::paper::Page) as every other format, brought into the form of the template
//! beside this file ([`sheet`]). Words cross as data, never as markup.
//!
//! **Invariant:** the same page gives the same bytes wherever the fonts that ship with Baton have every letter of it; no date stands in it.

mod fonts;
mod sheet;
mod world;

pub use world::{NotTypeset, write};
