//! No file that nobody compiles: a forgotten test looks like a passing one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::tree::{files, none, root};

/// Every file that is reached from a root file through `mod`.
fn reached(file: &Path, found: &mut BTreeSet<PathBuf>) {
    if !found.insert(file.to_owned()) {
        return;
    }
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let folder = file.parent().unwrap();
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let opens_a_folder = ["mod", "lib", "main"].contains(&stem.as_str()) || is_target(file);
    let below = if opens_a_folder { folder.to_owned() } else { folder.join(&stem) };
    let mut named: Option<String> = None;
    for line in text.lines().map(str::trim) {
        if let Some(path) = line.strip_prefix("#[path = \"").and_then(|rest| rest.strip_suffix("\"]")) {
            named = Some(path.to_owned());
            continue;
        }
        let Some(module) = line.strip_suffix(';').and_then(|line| line.rsplit_once("mod ")).filter(|(before, _)| visible(before)) else {
            if !line.starts_with("#[") {
                named = None;
            }
            continue;
        };
        let candidates = match named.take() {
            Some(path) => vec![folder.join(path)],
            None => vec![below.join(format!("{}.rs", module.1)), below.join(module.1).join("mod.rs")],
        };
        for path in candidates.into_iter().filter(|path| path.exists()) {
            // Paths may go up and down again.
            reached(&path.canonicalize().unwrap_or(path), found);
        }
    }
}

fn visible(before: &str) -> bool {
    before.is_empty() || before == "pub " || (before.starts_with("pub(") && before.ends_with(") "))
}

/// Whether Cargo itself starts from this file.
fn is_target(file: &Path) -> bool {
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    ["tests", "benches", "examples", "bin", "window"].contains(&folder.as_str()) && file.extension().is_some_and(|ending| ending == "rs")
        || file.file_name().is_some_and(|name| name == "build.rs")
}

/// The files from which Cargo starts.
fn starts() -> Vec<PathBuf> {
    let root = root();
    let mut starts = Vec::new();
    for manifest in ["src-tauri", "tests"].iter().flat_map(|folder| files(folder, &["Cargo.toml"])) {
        let folder = root.join(&manifest.path).parent().unwrap().to_owned();
        starts.extend(["src/lib.rs", "src/main.rs", "build.rs"].map(|file| folder.join(file)));
        let named =
            manifest.text.lines().filter_map(|line| line.strip_prefix("path = \"")?.strip_suffix('"')).filter(|path| path.ends_with(".rs"));
        starts.extend(named.map(|path| folder.join(path)));
        for found in ["tests", "benches", "examples", "src/bin"].iter().filter_map(|place| std::fs::read_dir(folder.join(place)).ok()) {
            for entry in found.filter_map(Result::ok) {
                let path = entry.path();
                starts.push(if path.is_dir() { path.join("main.rs") } else { path });
            }
        }
    }
    starts.retain(|path| path.extension().is_some_and(|ending| ending == "rs") && path.exists());
    starts
}

#[test]
fn every_rust_file_is_compiled_by_somebody() {
    let mut found = BTreeSet::new();
    for start in starts() {
        reached(&start.canonicalize().unwrap_or(start), &mut found);
    }
    let root = root().canonicalize().unwrap();
    let broken: Vec<String> = ["src-tauri", "tests"]
        .iter()
        .flat_map(|folder| files(folder, &[".rs"]))
        .filter(|file| !found.contains(&root.join(&file.path)))
        .map(|file| file.path)
        .collect();
    none(&broken, "Nobody names these files with `mod`, so they are never compiled and never tried:");
}

#[test]
fn every_test_binary_is_named_in_the_manifest() {
    let manifest = std::fs::read_to_string(root().join("tests/Cargo.toml")).unwrap();
    let mut broken = Vec::new();
    for entry in std::fs::read_dir(root().join("tests")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.join("main.rs").exists() && !manifest.contains(&format!("path = \"{name}/main.rs\"")) {
            broken.push(format!("tests/{name}/main.rs"));
        }
    }
    none(&broken, "Not in tests/Cargo.toml, so never run:");
}

#[test]
fn tests_of_pages_are_called_so_that_they_are_found() {
    let tries = |text: &str| text.contains("from \"vitest\"") || text.contains("from 'vitest'");
    let broken: Vec<String> = files("ui/src", &[".ts"])
        .into_iter()
        .filter(|file| tries(&file.text) && !file.path.ends_with(".test.ts") && !file.path.starts_with("ui/src/test/"))
        .map(|file| file.path)
        .collect();
    none(&broken, "These try something and are not called `*.test.ts`:");
}
