//! `cargo xtask screenshots`: the real application, screen by screen, as pictures to look at.
//!
//! **Invariant:** the pictures come from the running application on the example workspace, never from a drawing.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::needs::{self, For};
use crate::step::run;
use crate::{pages, place};

/// Takes every picture, or those whose name contains one of the given words.
pub fn screenshots(rest: &[String]) -> Result<()> {
    needs::meet(For::Test)?;
    pages::install()?;
    pages::build()?;
    let folder = place::target().join("screenshots");
    fs::create_dir_all(&folder)?;
    run(Command::new(place::cargo()).current_dir(place::root()).args([
        "build",
        "--workspace",
        "--bins",
        "--examples",
        "--features",
        "baton-tests/windows",
    ]))?;
    run(Command::new(place::program("debug", "examples/screenshots")).arg(&folder).args(rest))?;
    println!("Pictures: {}", folder.display());
    Ok(())
}
