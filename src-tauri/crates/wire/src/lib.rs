//! What crosses from the core to the windows, and the only crate that knows TypeScript.
//!
//! Views are made from folded nouns by plain functions: [`run`], [`wall`], [`lines`], [`proposal`], [`review`], [`round`], [`speaking`], [`hand_over`]; [`places`] holds the shapes
//! that the desk fills. `ui/src/wire` is generated from here by a test that fails when it is out of date.
//!
//! **Invariant:** a view holds what a window needs and may know, never more; words come as message keys.

pub mod ask;
pub mod found;
pub mod hand_over;
pub mod lines;
pub mod options;
pub mod paper;
pub mod places;
pub mod proposal;
pub mod review;
pub mod round;
pub mod run;
pub mod speaking;
pub mod wall;
pub mod who;
pub mod whom;
