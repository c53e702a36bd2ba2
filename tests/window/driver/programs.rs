//! Programs that a test starts, and how they end.
//!
//! **Invariant:** what was started in a group ends with it, whatever the test did.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A program and everything that it starts.
#[derive(Debug)]
pub struct Group {
    first: Child,
}

impl Group {
    /// Starts a program at the head of a group of its own.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        let first = command.stdin(Stdio::null()).process_group(0).spawn()?;
        Ok(Self { first })
    }

    /// Says whether the program at the head still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.first.try_wait(), Ok(None))
    }

    /// Returns the number of the group.
    pub fn id(&self) -> u32 {
        self.first.id()
    }

    /// Ends every program of the group at once, without a chance to tidy up.
    pub fn kill(&mut self) {
        let group = format!("-{}", self.first.id());
        // The shell's own `kill`: the one from procps is not on every machine.
        let tell = |signal: &str| Command::new("sh").args(["-c", &format!("kill {signal} {group} 2>/dev/null")]).status();
        let _ = tell("-9");
        let _ = self.first.wait();
        // Nobody waits for the others; they are gone when the group has nobody left to hear a signal.
        let patience = Instant::now() + Duration::from_secs(5);
        while tell("-0").is_ok_and(|heard| heard.success()) && Instant::now() < patience {
            thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Returns a program of this project, built in the same profile as the running test; `BATON_APP` names another
/// application, such as an installed one.
///
/// # Panics
/// When it was not built: `cargo xtask test` builds everything first.
pub fn program(name: &str) -> PathBuf {
    if let Some(named) = std::env::var_os("BATON_APP").filter(|_| name == "baton-app") {
        return named.into();
    }
    let own = std::env::current_exe().expect("a running test has a file");
    let found = own.ancestors().skip(1).take(3).map(|folder| folder.join(name)).find(|file| is_program(file));
    found.unwrap_or_else(|| panic!("`{name}` is not built beside {}: cargo build --workspace --bins", own.display()))
}

fn is_program(file: &Path) -> bool {
    file.is_file()
}
