//! A screen that nobody sees.
//!
//! **Invariant:** every screen is its own server on a number that it chose itself, so tests can run side by side.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::programs::Group;

/// A virtual screen, gone when dropped.
#[derive(Debug)]
pub struct Screen {
    number: String,
    _server: Group,
}

impl Screen {
    /// Opens a screen of this size.
    pub fn open(width: u32, height: u32) -> Result<Self> {
        let (read, write) = std::io::pipe()?;
        let size = format!("{width}x{height}x24");
        // The server chooses a free number and writes it to its standard output.
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"]);
        command.stdout(write).stderr(Stdio::null());
        let server = Group::start(&mut command).context("Xvfb is missing: cargo xtask setup")?;
        drop(command);
        let mut number = String::new();
        BufReader::new(read).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb ended before it opened a screen");
        Ok(Self { number: format!(":{}", number.trim()), _server: server })
    }

    /// Returns its name, as `DISPLAY` wants it.
    pub fn name(&self) -> &str {
        &self.number
    }

    /// Starts a window manager on it: needed where a window must fill a monitor.
    pub fn manage(&self, log: File) -> Result<Group> {
        let mut command = Command::new("openbox");
        command.env("DISPLAY", &self.number).stdout(Stdio::null()).stderr(log);
        Group::start(&mut command).context("openbox is missing: cargo xtask setup")
    }
}
