//! The user interface: its packages, its checks, its pages.
//!
//! **Invariant:** packages are installed only when the lock file changed and pages are built only when something they
//! are made of changed, so a second run costs nothing.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::needs::npm;
use crate::place;
use crate::step::{ask, run};

/// What the pages are made of, beside the folder `ui/src`.
const SOURCES: &[&str] = &[
    "ui/index.html",
    "ui/wall.html",
    "ui/package-lock.json",
    "ui/public",
    "ui/src",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
    "src-tauri/crates/texts/de",
    "src-tauri/crates/texts/en",
];

/// Installs the packages named in the lock file, unless exactly these are there.
pub fn install() -> Result<()> {
    let lock = fs::read(place::ui().join("package-lock.json")).context("ui/package-lock.json is missing")?;
    let stamp = place::ui().join("node_modules/.baton-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the packages of the user interface (npm ci).");
    run(in_ui(npm()).args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// Builds the pages, unless they are those of the present sources.
pub fn build() -> Result<()> {
    let stamp = place::target().join("pages.stamp");
    let now = format!("{:016x}", fingerprint()?);
    let built = place::ui().join("dist/index.html").is_file() && place::ui().join("dist/wall.html").is_file();
    if built && fs::read_to_string(&stamp).is_ok_and(|then| then == now) {
        return Ok(());
    }
    run(in_ui(npm()).args(["run", "--silent", "build"]))?;
    fs::write(stamp, now)?;
    Ok(())
}

/// Checks the types and the markup of every component.
pub fn check() -> Result<()> {
    run(in_ui(npm()).args(["run", "--silent", "check"]))
}

/// Runs the tests of the user interface.
pub fn test() -> Result<()> {
    run(in_ui(npm()).args(["run", "--silent", "test"]))
}

/// Returns a command that works in the folder of the user interface.
pub fn in_ui(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place::ui());
    command
}

fn fingerprint() -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        let path = place::root().join(source);
        if path.exists() {
            take_in(&path, &mut hasher)?;
        }
    }
    ask(Command::new("node").arg("--version")).hash(&mut hasher);
    Ok(hasher.finish())
}

fn take_in(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    path.strip_prefix(place::root()).unwrap_or(path).hash(hasher);
    if path.is_dir() {
        let mut inside = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        inside.sort();
        return inside.iter().try_for_each(|path| take_in(path, hasher));
    }
    fs::read(path)?.hash(hasher);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_word_in_a_source_is_another_fingerprint() {
        let folder = std::env::temp_dir().join(format!("baton-pages-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder to write in");
        let mark = |words: &str| {
            fs::write(folder.join("page.html"), words).expect("a page");
            let mut hasher = DefaultHasher::new();
            take_in(&folder, &mut hasher).expect("readable");
            hasher.finish()
        };
        let (first, second, again) = (mark("one"), mark("two"), mark("one"));
        fs::remove_dir_all(&folder).expect("removable");
        assert_ne!(first, second);
        assert_eq!(first, again);
    }
}
