//! Real agendas of a public body, read line by line; only figures are kept here, none of their words.
//!
//! The figures were counted by hand in the files. Without the files this says so and passes.

use baton_documents::import::agenda::{self, Suggested};
use baton_meeting::id::PersonId;
use baton_meeting::person::Person;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

fn folder() -> Option<PathBuf> {
    let given = std::env::var_os("BATON_DATA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    let folder = given.unwrap_or(beside).join("minutes/wasm");
    if !folder.is_dir() {
        eprintln!("SKIPPED: {} is not here; set BATON_DATA to the folder of real input", folder.display());
        return None;
    }
    Some(folder)
}

#[test]
fn print() {
    let Some(folder) = folder() else { return };
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let preview = agenda::read(&text, &[]);
        println!("== {} {:?}", file.file_name().unwrap().to_string_lossy(), preview.shape);
        for item in &preview.items {
            println!(
                "  {:3} d{} {}[{}] who={:?} {:?} links={} purpose={:?}",
                item.line,
                item.depth,
                if item.procedure { "(p) " } else { "" },
                item.title,
                item.owner_words,
                item.minutes,
                item.links.len(),
                item.purpose
            );
            for line in item.notes.lines() {
                println!("        | {line}");
            }
        }
        for line in &preview.skipped {
            println!("  -- {} {} {}", line.line, line.why.key, line.text.chars().take(80).collect::<String>());
        }
    }
}
