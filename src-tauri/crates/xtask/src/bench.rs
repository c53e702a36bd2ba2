//! `cargo xtask bench`: how long what people wait for takes, beside a peer measured in the same minute.
//!
//! **Invariant:** what is measured is the release build, with the pages of the present sources.

use std::process::Command;

use anyhow::Result;

use crate::needs::{self, For};
use crate::step::run;
use crate::{pages, place};

/// Builds the release and measures it.
pub fn bench() -> Result<()> {
    needs::meet(For::Test)?;
    pages::install()?;
    pages::build()?;
    let cargo = |words: &[&str]| run(Command::new(place::cargo()).current_dir(place::root()).args(words));
    cargo(&["build", "--release", "--package", "baton-app", "--package", "baton-cli", "--features", "baton-app/test-hooks"])?;
    cargo(&["bench", "--package", "baton-tests", "--features", "windows"])
}
