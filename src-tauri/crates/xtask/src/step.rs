//! One step of a longer piece of work: a title, a program, how long it took.
//!
//! **Invariant:** a program that fails stops the work, and the last line says which step it was and how to repeat it.

use std::fmt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Says that nothing is broken, only that somebody has to do something first.
#[derive(Debug)]
pub struct WayOut(pub String);

impl fmt::Display for WayOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WayOut {}

/// Counts the checks of one run.
#[derive(Debug, Default)]
pub struct Tally {
    passed: usize,
    started: Option<Instant>,
}

impl Tally {
    /// Runs one check under its title; the first that fails ends the run.
    pub fn check(&mut self, title: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        self.started.get_or_insert_with(Instant::now);
        println!("\n== {title}");
        let begun = Instant::now();
        if let Err(fault) = work() {
            println!("\n== {title}: failed after {}", spoken(begun.elapsed()));
            println!("{} passed, 1 failed", self.passed);
            return Err(fault);
        }
        println!("== {title}: done in {}", spoken(begun.elapsed()));
        self.passed += 1;
        Ok(())
    }

    /// Closes the run with the line that sums it up.
    pub fn close(self) {
        let took = self.started.map(|begun| begun.elapsed()).unwrap_or_default();
        println!("\n== every check passed in {}", spoken(took));
        println!("{} passed, 0 failed", self.passed);
    }
}

/// Runs a program to its end with its output in view.
pub fn run(command: &mut Command) -> Result<()> {
    let line = as_typed(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("could not start: {line}"))?;
    if !status.success() {
        bail!("This failed ({status}); to repeat it alone:\n  {line}");
    }
    Ok(())
}

/// Runs a program silently and returns what it printed, or nothing when it failed or does not exist.
pub fn ask(command: &mut Command) -> Option<String> {
    let answer = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).trim().to_owned())
}

/// Says a duration as a person would.
pub fn spoken(took: Duration) -> String {
    match took.as_secs() {
        0..10 => format!("{:.1} s", took.as_secs_f32()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

fn as_typed(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    let words = command.get_args().map(|word| {
        let word = word.to_string_lossy();
        if word.contains([' ', '(', '\'']) { format!("'{word}'") } else { word.into_owned() }
    });
    std::iter::once(program).chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_said_as_a_person_would() {
        assert_eq!(spoken(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spoken(Duration::from_secs(42)), "42 s");
        assert_eq!(spoken(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_failed_program_names_the_line_to_repeat() {
        let fault = run(Command::new("sh").args(["-c", "exit 3"])).expect_err("exits with 3");
        assert!(fault.to_string().contains("sh -c 'exit 3'"), "{fault}");
    }
}
