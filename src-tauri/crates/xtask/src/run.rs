//! `cargo xtask run`: from an empty machine to the open application.
//!
//! **Invariant:** with nothing changed, this only starts the application.

use std::process::Command;

use anyhow::Result;

use crate::needs::{self, For};
use crate::step::{WayOut, run as step};
use crate::{gate, pages, place};

/// Installs what is missing, builds what changed, and opens Baton.
pub fn run(rest: &[String]) -> Result<()> {
    display()?;
    needs::meet(For::Run)?;
    pages::install()?;
    pages::build()?;
    // With the features that the tests use: one build serves both.
    let build = ["build", "--workspace", "--bins", "--features", gate::WINDOWS];
    step(Command::new(place::cargo()).current_dir(place::root()).args(build))?;
    let here = std::env::current_dir()?;
    step(Command::new(place::program("debug", "baton-app")).current_dir(here).args(rest))
}

/// Writes the example workspace with the `baton` command.
pub fn demo(rest: &[String]) -> Result<()> {
    step(Command::new(place::cargo()).args(["build", "--quiet", "--package", "baton-cli"]).current_dir(place::root()))?;
    step(Command::new(place::program("debug", "baton")).arg("demo").args(rest))
}

/// Refuses to build for minutes towards a window that nobody could see.
fn display() -> Result<()> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || named("WAYLAND_DISPLAY") || named("DISPLAY") {
        return Ok(());
    }
    Err(WayOut(
        "There is no display here (neither WAYLAND_DISPLAY nor DISPLAY is set), so Baton cannot open a window.\n\
         Ways out:\n  \
         - run this in a terminal of a desktop session, or over `ssh -X`\n  \
         - on a virtual display: cargo xtask setup && xvfb-run -a cargo xtask run\n  \
         - without a window: cargo run -p baton-cli -- --help\n  \
         - to check everything, windows included: cargo xtask test"
            .into(),
    )
    .into())
}
