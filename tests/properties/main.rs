//! Properties: what must hold for every history, tried on many that nobody thought of.
//!
//! Five hundred histories for each promise; ten thousand with `BATON_LONG=1`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod anything;
mod counting;
mod erasing;
mod intents;
mod long_histories;
mod model;
#[allow(dead_code, reason = "the example prints more than the test asserts")]
#[path = "../replay/played.rs"]
mod played;
mod published;
mod published_rota;
mod replay;
mod room;
mod rotation;
mod several_roles;
mod through_the_rules;

use proptest::test_runner::{Config, FileFailurePersistence};

/// How many histories are tried.
fn histories() -> Config {
    let cases = if std::env::var_os("BATON_LONG").is_some() { 10_000 } else { 500 };
    Config { cases, failure_persistence: Some(Box::new(FileFailurePersistence::Off)), ..Config::default() }
}

/// A tenth as many, where each is long.
fn long_histories() -> Config {
    Config { cases: histories().cases / 10, ..histories() }
}
