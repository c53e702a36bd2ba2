//! Many random elections, counted here and by four other programs: pref-voting, pyrankvote, votekit and starvote.
//!
//! Rust makes the elections and counts them, a line of JSON for each; `compare.py` counts them again and compares. What the programs are
//! known to do differently has to be seen in the run, else nothing was compared. Development only: run by `cargo xtask long`.
//!
//! **Invariant:** the same elections in every run.
#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

mod made;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the comparison needs; pinned, as another version may count otherwise.
const PROGRAMS: [&str; 4] = ["pref-voting==1.18.2", "pyrankvote==2.0.6", "votekit==3.5.0", "starvote==2.1.6"];

/// Elections of each kind: at least 2,000, and 20,000 in all.
const KINDS: [(&str, usize); 6] =
    [("runoff", 5_000), ("schulze", 5_000), ("star", 4_000), ("score", 2_500), ("approval", 2_500), ("stv", 4_000)];

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("differential");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A Python with the four programs, made once.
fn python() -> Option<PathBuf> {
    let home = folder().join("venv");
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() && !Command::new("python3").args(["-m", "venv"]).arg(&home).status().is_ok_and(|status| status.success()) {
        return None;
    }
    let there = Command::new(&python).args(["-c", "import pref_voting, pyrankvote, votekit, starvote"]).output().unwrap();
    if !there.status.success() {
        let installed = Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PROGRAMS).status().unwrap();
        assert!(installed.success(), "the programs to compare with could not be installed");
    }
    Some(python)
}

#[test]
fn other_programs_count_the_same_but_for_what_is_known() {
    if std::env::var_os("BATON_LONG").is_none() {
        eprintln!("SKIPPED: other programs are compared with by `cargo xtask long`");
        return;
    }
    let Some(python) = python() else {
        eprintln!("SKIPPED: python3 with venv is not here, so nothing was compared");
        return;
    };
    let elections = folder().join("elections.jsonl");
    let mut lines = BufWriter::new(File::create(&elections).unwrap());
    for (kind, many) in KINDS {
        for election in made::elections(kind, many) {
            writeln!(lines, "{election}").unwrap();
        }
    }
    lines.into_inner().unwrap().sync_all().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("differential/compare.py");
    let compared = Command::new(python).arg(script).arg(&elections).output().unwrap();
    let said = String::from_utf8_lossy(&compared.stdout);
    println!("{said}");
    assert!(compared.status.success(), "{said}\n{}", String::from_utf8_lossy(&compared.stderr));
    for (kind, many) in KINDS {
        assert!(said.contains(&format!("{kind}: {many} elections")), "all of {kind} were compared:\n{said}");
    }
}
