//! The rules of the house, as tests: each says what is broken, where, and what to do about it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod dependencies;
mod doors;
mod files;
mod orphans;
mod pages;
mod purity;
mod tree;
