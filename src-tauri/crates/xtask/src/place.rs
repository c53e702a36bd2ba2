//! Where things are: the project's folders and the programs it builds.
//!
//! **Invariant:** every path is worked out from the running xtask itself, so the commands work from any folder and with
//! any target folder.

use std::path::{Path, PathBuf};

/// Returns the top folder of the project.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(3).unwrap_or(own).to_path_buf()
}

/// Returns the folder with the user interface.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Returns the folder that Cargo builds into: the one this program was built into.
pub fn target() -> PathBuf {
    let built = std::env::current_exe().unwrap_or_default();
    built.ancestors().nth(2).map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// Returns a program built in the named profile ("debug", "release").
pub fn program(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Returns the Cargo that started this program.
pub fn cargo() -> PathBuf {
    std::env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from)
}
