//! No clock, no chance, no disk and no network in the rules; no texts that only look like errors.

use crate::tree::{files, none};

/// What would make a replay differ from what happened.
const OUTSIDE: &[&str] = &[
    "Utc::now",
    "Local::now",
    "Local::",
    "SystemTime",
    "Instant::",
    "std::fs",
    "std::env",
    "std::net",
    "std::io",
    "std::process",
    "std::thread",
    "std::time",
    "rand::",
    "getrandom",
    "thread_rng",
    "HashMap",
    "HashSet",
    "RandomState",
    "println!",
    "eprintln!",
    "static mut",
    "thread_local!",
];

/// The lines of a file that are program: without comments, and without its own tests.
fn program(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().enumerate().map(|(index, line)| (index + 1, line)).filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn the_rules_read_no_clock_no_disk_and_no_chance() {
    let mut broken = Vec::new();
    for file in files("src-tauri/crates/meeting/src", &[".rs"]) {
        for (at, line) in program(&file.text) {
            let found = OUTSIDE.iter().filter(|word| line.contains(**word));
            broken.extend(found.map(|word| format!("{}:{at}: {word}", file.path)));
        }
    }
    none(&broken, "The same intent on the same state must give the same events, on every machine, for ever:");
}

#[test]
fn a_failure_has_a_type() {
    let mut broken = Vec::new();
    for file in files("src-tauri", &[".rs"]) {
        let found = program(&file.text).filter(|(_, line)| line.contains("Result<") && line.contains(", String>"));
        broken.extend(found.map(|(at, line)| format!("{}:{at}: {}", file.path, line.trim())));
    }
    none(&broken, "A failure is a refusal or a fault, never a bare text:");
}

#[test]
fn documents_and_words_do_not_know_what_time_it_is() {
    let mut broken = Vec::new();
    for folder in ["src-tauri/crates/documents/src", "src-tauri/crates/texts/src", "src-tauri/crates/wire/src"] {
        for file in files(folder, &[".rs"]) {
            let found =
                program(&file.text).filter(|(_, line)| ["Utc::now", "Local::now", "SystemTime"].iter().any(|word| line.contains(word)));
            broken.extend(found.map(|(at, _)| format!("{}:{at}", file.path)));
        }
    }
    none(&broken, "The same values give the same bytes; no document knows when it was written:");
}
