//! `cargo xtask test`: from an empty machine to a verdict.
//!
//! **Invariant:** the first check that fails ends the run and is named last; nothing is skipped without a word.

use std::process::Command;

use anyhow::{Result, bail};

use crate::needs::{self, For};
use crate::step::{Tally, ask, run};
use crate::{pages, place};

/// Runs every check; `--fast` leaves the window tests out.
pub fn test(rest: &[String]) -> Result<()> {
    let windows = match rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => cfg!(target_os = "linux"),
        ["--fast"] => false,
        _ => bail!("`cargo xtask test` knows only --fast"),
    };
    every_check(windows, false)
}

/// Runs every check with many more rounds.
pub fn long() -> Result<()> {
    every_check(cfg!(target_os = "linux"), true)
}

/// Installs what is missing for building and testing.
pub fn setup() -> Result<()> {
    needs::meet(For::Test)?;
    pages::install()?;
    println!("Everything that Baton needs is here.");
    Ok(())
}

fn every_check(windows: bool, many: bool) -> Result<()> {
    let mut tally = Tally::default();
    tally.check("what this machine needs", || needs::meet(For::Test).and_then(|()| pages::install()))?;
    tally.check("formatting", || run(cargo(many).args(["fmt", "--all", "--check"])))?;
    tally.check("the user interface: types and markup", pages::check)?;
    tally.check("the user interface: tests", pages::test)?;
    tally.check("the user interface: pages", pages::build)?;
    tally.check("clippy, warnings as errors", || {
        run(cargo(many).args(["clippy", "--workspace", "--all-targets", "--features", WINDOWS, "--", "-D", "warnings"]))
    })?;
    // One build with one set of features serves all that follows.
    tally.check("build", || run(cargo(many).args(["build", "--workspace", "--bins", "--tests", "--features", WINDOWS])))?;
    tally.check("rust tests and house rules", || rust_tests(many))?;
    if windows {
        tally.check("window tests", || window_tests(many))?;
    } else {
        println!("\n== window tests: left out");
    }
    tally.close();
    Ok(())
}

/// The feature that adds the window tests to the test package.
pub const WINDOWS: &str = "baton-tests/windows";

fn rust_tests(many: bool) -> Result<()> {
    if has_nextest() {
        return run(nextest(many).args(["-E", "not binary(window)"]));
    }
    run(cargo(many).args(["test", "--workspace"]))
}

fn window_tests(many: bool) -> Result<()> {
    if has_nextest() {
        return run(nextest(many).args(["-E", "binary(window)"]));
    }
    run(cargo(many).args(["test", "--workspace", "--features", WINDOWS, "--test", "window"]))
}

fn has_nextest() -> bool {
    ask(Command::new(place::cargo()).args(["nextest", "--version"])).is_some()
}

fn nextest(many: bool) -> Command {
    let mut command = cargo(many);
    command.args(["nextest", "run", "--workspace", "--features", WINDOWS]);
    if many {
        command.args(["--profile", "long"]);
    }
    command
}

fn cargo(many: bool) -> Command {
    let mut command = Command::new(place::cargo());
    command.current_dir(place::root());
    if many {
        command.env("BATON_LONG", "1");
    }
    command
}
