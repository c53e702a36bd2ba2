//! Who may know whom: the arrows between the rooms, and who may name SQLite and Tauri.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::tree::{files, none, root};

/// What each of our crates may depend on among ours, beside tests.
const ARROWS: &[(&str, &[&str])] = &[
    ("baton-meeting", &[]),
    ("baton-texts", &["baton-meeting"]),
    ("baton-journal", &["baton-meeting"]),
    ("baton-wire", &["baton-meeting"]),
    ("baton-documents", &["baton-meeting", "baton-texts"]),
    ("baton-pdf", &["baton-documents"]),
    ("baton-desk", &["baton-meeting", "baton-journal", "baton-wire", "baton-documents", "baton-texts"]),
    ("baton-cli", &["baton-meeting", "baton-wire", "baton-documents", "baton-texts", "baton-pdf", "baton-desk"]),
    ("baton-app", &["baton-wire", "baton-pdf", "baton-desk"]),
];

/// Crates from outside that only one room may name.
const KEPT: &[(&str, &[&str])] =
    &[("rusqlite", &["baton-journal"]), ("tauri", &["baton-app"]), ("ts-rs", &["baton-meeting", "baton-wire"]), ("typst", &["baton-pdf"])];

/// What reads a clock, draws chance or touches the outside, and is nothing for the rules.
const IMPURE: &[&str] = &[
    "rand",
    "getrandom",
    "uuid",
    "tokio",
    "tempfile",
    "directories",
    "iana-time-zone",
    "sys-locale",
    "tracing",
    "ureq",
    "rusqlite",
    "tauri",
];

/// The dependencies of each of our crates: those of the program, and those of its tests.
fn known() -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let told =
        Command::new(cargo).args(["metadata", "--format-version", "1", "--no-deps", "--offline"]).current_dir(root()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let metadata: Value = serde_json::from_slice(&told.stdout).unwrap();
    let names = |package: &Value, tests: bool| {
        let dependencies = package["dependencies"].as_array().cloned().unwrap_or_default();
        let wanted = move |dependency: &Value| (dependency["kind"].as_str() == Some("dev")) == tests;
        dependencies.into_iter().filter(wanted).filter_map(|dependency| Some(dependency["name"].as_str()?.to_owned())).collect()
    };
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    packages
        .iter()
        .map(|package| (package["name"].as_str().unwrap_or_default().to_owned(), (names(package, false), names(package, true))))
        .collect()
}

#[test]
fn the_rooms_know_each_other_in_one_direction_only() {
    let known = known();
    let mut broken = Vec::new();
    for (room, may) in ARROWS {
        let (needs, _) = known.get(*room).unwrap_or_else(|| panic!("there is no {room} any more: say so in ARROWS"));
        let ours = needs.iter().filter(|name| name.starts_with("baton-") && !may.contains(&name.as_str()));
        broken.extend(ours.map(|name| format!("{room} depends on {name}")));
    }
    let told: BTreeSet<&str> = ARROWS.iter().map(|(room, _)| *room).chain(["baton-tests", "xtask"]).collect();
    broken.extend(
        known.keys().filter(|room| !told.contains(room.as_str())).map(|room| format!("{room} is new: say in ARROWS whom it may know")),
    );
    none(&broken, "An arrow between rooms that the plan of the house does not have:");
}

#[test]
fn only_one_room_knows_sqlite_and_only_one_knows_tauri() {
    let mut broken = Vec::new();
    for (room, (needs, _)) in known() {
        for (kept, by) in KEPT {
            let named = needs.iter().filter(|name| name == kept || (*kept == "tauri" && name.starts_with("tauri-")));
            broken.extend(named.filter(|_| !by.contains(&room.as_str())).map(|name| format!("{room} names {name}; only {by:?} may")));
        }
    }
    none(&broken, "A crate that belongs behind one door:");
}

#[test]
fn the_rules_of_a_meeting_depend_on_nothing_that_reads_the_outside() {
    let (needs, _) = &known()["baton-meeting"];
    let broken: Vec<String> = needs.iter().filter(|name| IMPURE.contains(&name.as_str())).cloned().collect();
    none(&broken, "The meeting crate is pure: `Asked` brings who, when and chance. It names:");
    let manifest = files("src-tauri/crates/meeting", &["Cargo.toml"]).remove(0).text;
    assert!(!manifest.contains("\"clock\""), "chrono without its clock");
    let all = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let chrono = all.lines().find(|line| line.starts_with("chrono =")).unwrap();
    assert!(chrono.contains("default-features = false") && !chrono.contains("clock"), "chrono brings a clock to everybody: {chrono}");
}

#[test]
fn only_the_desk_of_the_pages_talks_to_tauri() {
    let named = |text: &str| text.contains("@tauri-apps/") || text.contains("__TAURI");
    let broken: Vec<String> = files("ui/src", &[".ts", ".svelte"])
        .iter()
        .filter(|file| !file.path.starts_with("ui/src/desk/") && named(&file.text))
        .map(|file| file.path.clone())
        .collect();
    none(&broken, "Only ui/src/desk may import @tauri-apps/*; pages ask the desk:");
}
