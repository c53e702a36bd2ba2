//! From exec to the second frame with real data, beside a bare WebKitGTK window.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use baton_tests::driver::{Group, Screen, prepare, program};

/// How often the two take turns.
const PAIRS: usize = 21;

/// How many times the bare window's time Baton may take.
const AT_MOST: f64 = 1.3;

/// Words that stand on the desk once it shows the example workspace.
const WORDS: &str = "Start the meeting";

/// Measures, prints both medians, and fails when Baton takes too long.
pub fn start() -> Result<()> {
    let folder = tempfile::Builder::new().prefix("baton-bench-").tempdir()?;
    let screen = Screen::open(1920, 1080)?;
    let bare = compile(folder.path())?;
    let workspace = folder.path().join("example.baton");
    let written = Command::new(program("baton")).arg("demo").arg(&workspace).stdout(Stdio::null()).status()?;
    ensure!(written.success(), "`baton demo` failed");
    let app = program("baton-app");

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first pair reads everything from the disk once, and does not count.
    for pair in 0..=PAIRS {
        let their = time(&mut Command::new(&bare), folder.path(), &screen)?;
        let our = time(Command::new(&app).arg(&workspace).env("BATON_TEST_FRAMES", WORDS), folder.path(), &screen)?;
        if pair > 0 {
            ours.push(our);
            theirs.push(their);
        }
    }
    let (our, their) = (median(&mut ours), median(&mut theirs));
    let times = our.as_secs_f64() / their.as_secs_f64();
    println!("exec to the second frame, median of {PAIRS} pairs:");
    println!("  Baton on the example workspace  {:>6.0} ms", our.as_secs_f64() * 1e3);
    println!("  a bare WebKitGTK window         {:>6.0} ms", their.as_secs_f64() * 1e3);
    println!("  {times:.2} times as long (at most {AT_MOST})");
    ensure!(times <= AT_MOST, "Baton starts too slowly");
    Ok(())
}

/// Starts a program and waits until it says that it painted twice.
fn time(command: &mut Command, folder: &Path, screen: &Screen) -> Result<Duration> {
    prepare(command, folder, screen)?;
    let (read, write) = std::io::pipe()?;
    command.stdout(write).stderr(Stdio::null());
    let begun = Instant::now();
    let group = Group::start(command)?;
    // This process's own end of the pipe closes, so that a program that dies is not waited for.
    command.stdout(Stdio::null());
    let said = BufReader::new(read).lines().map_while(Result::ok).find(|line| line == "second frame");
    let took = begun.elapsed();
    drop(group);
    said.map(|_| took).context("a program ended before it painted")
}

fn compile(folder: &Path) -> Result<PathBuf> {
    let flags = Command::new("pkg-config").args(["--cflags", "--libs", "webkit2gtk-4.1"]).output()?;
    let flags = String::from_utf8(flags.stdout)?;
    let (source, bare) = (folder.join("bare.c"), folder.join("bare"));
    fs::write(&source, include_str!("bare.c"))?;
    let made = Command::new("cc").arg("-O2").arg(&source).arg("-o").arg(&bare).args(flags.split_whitespace()).status()?;
    ensure!(made.success(), "the bare window does not compile");
    Ok(bare)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
