//! A screen that nobody sees, with or without a projector beside it.
//!
//! **Invariant:** every screen is its own server on a number that it chose itself, so tests can run side by side.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::programs::Group;

/// A virtual screen, gone when dropped.
#[derive(Debug)]
pub struct Screen {
    number: String,
    manager: Option<Group>,
    _server: Group,
}

impl Screen {
    /// Opens a single screen of this size.
    pub fn open(width: u32, height: u32) -> Result<Self> {
        let size = format!("{width}x{height}x24");
        let mut command = Command::new("Xvfb");
        command.args(["-screen", "0", &size]);
        Self::serve(command)
    }

    /// Opens a laptop's screen, 1920 by 1080, beside which a projector can be plugged in.
    pub fn with_projector(folder: &Path) -> Result<Self> {
        let config = folder.join("two-monitors.conf");
        fs::write(&config, include_str!("two-monitors.conf"))?;
        let mut command = Command::new("Xorg");
        command.arg("-config").arg(config).arg("-logfile").arg(folder.join("xorg.log"));
        command.args(["-novtswitch", "-sharevts"]);
        let mut screen = Self::serve(command)?;
        screen.xrandr(&["--addmode", "DUMMY1", "1920x1080"])?;
        // A window fills a monitor only where somebody manages windows.
        screen.manager = Some(screen.manage(File::create(folder.join("openbox.log"))?)?);
        Ok(screen)
    }

    /// Returns its name, as `DISPLAY` wants it.
    pub fn name(&self) -> &str {
        &self.number
    }

    /// Plugs the projector in, to the right of the laptop's screen.
    pub fn plug_in(&self) -> Result<()> {
        self.xrandr(&["--output", "DUMMY1", "--mode", "1920x1080", "--right-of", "DUMMY0"])?;
        self.look_around()
    }

    /// Pulls the projector's plug.
    pub fn unplug(&self) -> Result<()> {
        self.xrandr(&["--output", "DUMMY1", "--off"])?;
        self.look_around()
    }

    /// Makes the card notice what is plugged in now; it tells nobody before somebody asks.
    fn look_around(&self) -> Result<()> {
        self.xrandr(&["--query"])
    }

    fn serve(mut command: Command) -> Result<Self> {
        let (read, write) = std::io::pipe()?;
        // The server chooses a free number and writes it to its standard output.
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"]).stdout(write).stderr(Stdio::null());
        let server = Group::start(&mut command).context("a display server is missing: cargo xtask setup")?;
        drop(command);
        let mut number = String::new();
        BufReader::new(read).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "the display server ended before it opened a screen");
        Ok(Self { number: format!(":{}", number.trim()), manager: None, _server: server })
    }

    fn manage(&self, log: File) -> Result<Group> {
        let mut command = Command::new("openbox");
        command.env("DISPLAY", &self.number).stdout(Stdio::null()).stderr(log);
        Group::start(&mut command).context("openbox is missing: cargo xtask setup")
    }

    fn xrandr(&self, args: &[&str]) -> Result<()> {
        let status = Command::new("xrandr").env("DISPLAY", &self.number).args(args).stdout(Stdio::null()).status();
        let status = status.context("xrandr is missing: cargo xtask setup")?;
        ensure!(status.success(), "xrandr {args:?} failed");
        Ok(())
    }
}
