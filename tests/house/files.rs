//! What files look like: short, opened by a sentence, named with the room's words, and where the map says.

use std::collections::BTreeSet;

use crate::tree::{files, none, root};

#[test]
fn no_file_is_too_long_to_be_read_in_one_go() {
    let mut broken = Vec::new();
    for (ending, most) in [(".rs", 600), (".svelte", 250)] {
        let all = ["src-tauri", "tests"].iter().filter(|_| ending == ".rs").chain(["ui/src"].iter().filter(|_| ending == ".svelte"));
        for file in all.flat_map(|folder| files(folder, &[ending])) {
            let long = file.text.lines().count();
            if long > most {
                broken.push(format!("{}: {long} lines, of {most}", file.path));
            }
        }
    }
    none(&broken, "Too long; divide it by what it is about:");
}

#[test]
fn every_module_opens_by_saying_what_it_is() {
    let mut broken = Vec::new();
    for file in ["src-tauri", "tests"].iter().flat_map(|folder| files(folder, &[".rs"])) {
        // A line of attributes may come first; a story inside a crate's own tests tells itself.
        let opens = file.text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("#!["));
        let told_by_its_folder = file.path.contains("/tests/") && !["main.rs", "lib.rs"].contains(&file.name());
        if !opens.is_some_and(|line| line.starts_with("//!")) && !told_by_its_folder {
            broken.push(file.path.clone());
        }
    }
    none(&broken, "A module opens with `//!` and what it is, in the room's words:");
}

#[test]
fn the_core_says_what_never_happens_in_it() {
    let mut broken = Vec::new();
    for folder in ["src-tauri/crates/meeting/src", "src-tauri/crates/journal/src", "src-tauri/crates/documents/src"] {
        for file in files(folder, &[".rs"]) {
            let own_tests = file.path.ends_with("tests.rs") || file.path.contains("/tests/");
            if !own_tests && !file.text.contains("//! **Invariant:**") {
                broken.push(file.path.clone());
            }
        }
    }
    none(&broken, "A module of the core says its **Invariant:** in its opening words:");
}

#[test]
fn nothing_is_called_by_what_it_does_for_others() {
    const EMPTY: &[&str] = &["Manager", "Service", "Helper", "Util", "Common"];
    const VAGUE: &[&str] = &["types", "models", "utils", "util", "helpers", "helper", "common", "misc", "manager", "service", "services"];
    let mut broken = Vec::new();
    for file in ["src-tauri", "tests", "ui/src"].iter().flat_map(|folder| files(folder, &[".rs", ".ts", ".svelte"])) {
        let stem = file.name().split('.').next().unwrap_or_default();
        if VAGUE.contains(&stem.to_lowercase().as_str()) || EMPTY.iter().any(|word| stem.contains(word)) {
            broken.push(format!("{}: the name of the file", file.path));
        }
        for (at, line) in file.lines() {
            let Some(name) = defined(line) else { continue };
            if EMPTY.iter().any(|word| name.contains(word)) || VAGUE.contains(&name) {
                broken.push(format!("{}:{at}: {name}", file.path));
            }
        }
    }
    none(&broken, "A name says what a thing is, in the room's words:");
}

/// The name that a line defines.
fn defined(line: &str) -> Option<&str> {
    let words: Vec<&str> = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|word| ["struct", "enum", "trait", "type", "mod", "class", "interface"].contains(word))?;
    let opens = words[..at].iter().all(|word| ["pub", "crate", "super", "in", "export", "default", "declare"].contains(word));
    if opens { words.get(at + 1).copied() } else { None }
}

#[test]
fn nothing_unfinished_is_left_lying_about() {
    let words = ["TODO", "FIXME", "XXX:", "unimplemented!(", "todo!(", "coming soon", "lorem ipsum"];
    let mut broken = Vec::new();
    for file in ["src-tauri", "ui/src", "tests"].iter().flat_map(|folder| files(folder, &[".rs", ".ts", ".svelte", ".ftl", ".css", ".sql"]))
    {
        if file.path == "tests/house/files.rs" {
            continue;
        }
        for (at, line) in file.lines() {
            broken.extend(words.iter().filter(|word| line.contains(**word)).map(|word| format!("{}:{at}: {word}", file.path)));
        }
    }
    none(&broken, "Finish it, or leave it out:");
}

#[test]
fn the_house_has_four_rooms() {
    let mut found: BTreeSet<String> = std::fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    // What was built is nobody's room.
    found.remove("target");
    let rooms: BTreeSet<String> = ["icons", "src-tauri", "tests", "ui"].map(str::to_owned).into();
    assert_eq!(found, rooms, "top-level folders are exactly these");
}

#[test]
fn the_map_in_the_readme_is_true() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let (_, map) = readme.split_once("## Where is ...?").expect("the readme has a map");
    let rows: Vec<&str> = map.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert!(rows.len() > 10, "the map has only {} rows", rows.len());
    let mut broken = Vec::new();
    for row in rows {
        let named: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
        if named.is_empty() {
            broken.push(format!("{row} leads nowhere"));
        }
        broken.extend(named.into_iter().filter(|path| !root().join(path).exists()).map(|path| format!("{path} is not there")));
    }
    for link in readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| !link.contains("://")) {
        if !root().join(link).exists() {
            broken.push(format!("{link} is linked and not there"));
        }
    }
    none(&broken, "The map in README.md:");
}
