//! Real agendas of a public body, read line by line; only figures are kept here, none of their words.
//!
//! The figures were counted by hand in the files. Without the files this says so and passes.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

use baton_documents::import::agenda::{self, AgendaPreview, Suggested};
use baton_meeting::person::Person;
use std::fs;
use std::path::PathBuf;

/// What stands on the agenda of a file.
#[derive(Debug, PartialEq, Eq)]
struct Figures {
    /// Items of its own.
    items: usize,
    /// Items that belong to every meeting.
    procedure: usize,
    /// Items that name somebody.
    named: usize,
    /// Items with minutes.
    timed: usize,
    /// All minutes.
    minutes: u32,
    /// Links that can be opened.
    links: usize,
    /// Items whose owner is known when those who were there are known.
    owned: usize,
}

const fn figures(items: usize, procedure: usize, named: usize, timed: usize, minutes: u32, links: usize, owned: usize) -> Figures {
    Figures { items, procedure, named, timed, minutes, links, owned }
}

const EXPECTED: [(&str, Figures); 26] = [
    ("gc-2021-GC-01-12", figures(1, 4, 1, 1, 60, 0, 1)),
    ("gc-2022-GC-07-12", figures(1, 4, 0, 0, 0, 2, 0)),
    ("main-2017-CG-08-08", figures(8, 4, 6, 0, 0, 4, 5)),
    ("main-2018-CG-07-10", figures(2, 5, 0, 0, 0, 2, 0)),
    ("main-2019-CG-01-22", figures(4, 5, 0, 0, 0, 8, 0)),
    ("main-2020-CG-01-21", figures(3, 5, 0, 0, 0, 3, 0)),
    ("main-2021-CG-03-02", figures(3, 5, 2, 3, 50, 3, 0)),
    ("main-2021-WG-10-13", figures(0, 0, 0, 0, 0, 0, 0)),
    ("main-2022-WG-03-09", figures(0, 0, 0, 0, 0, 0, 0)),
    ("main-2023-CG-10", figures(20, 0, 19, 20, 675, 4, 18)),
    ("main-2024-CG-07-16", figures(3, 2, 3, 3, 60, 2, 2)),
    ("main-2025-CG-04-22", figures(1, 2, 1, 1, 15, 1, 1)),
    ("main-2025-WG-12-10", figures(0, 2, 0, 0, 0, 0, 0)),
    ("main-2026-WG-2026-04-01", figures(0, 2, 0, 0, 0, 0, 0)),
    ("simd-2023-SIMD-11-03", figures(3, 4, 0, 0, 0, 1, 0)),
    ("stack-2021-sg-11-29", figures(2, 4, 1, 1, 2, 0, 1)),
    ("stack-2022-7-18-22", figures(1, 0, 1, 0, 0, 1, 0)),
    ("stack-2024-stack-2024-03-11", figures(1, 0, 1, 0, 0, 0, 0)),
    ("stack-2025-stack-2025-12-01", figures(0, 0, 0, 0, 0, 0, 0)),
    ("threads-2024-THREADS-12-10", figures(2, 4, 0, 0, 0, 2, 0)),
    ("wasi-2020-WASI-04-09", figures(2, 1, 0, 0, 0, 1, 0)),
    ("wasi-2021-WASI-10-07", figures(3, 1, 2, 1, 15, 2, 0)),
    ("wasi-2023-WASI-02-23", figures(2, 1, 0, 0, 0, 1, 0)),
    ("wasi-2024-WASI-06-13", figures(2, 1, 0, 0, 0, 1, 1)),
    ("wasi-2025-WASI-09-04", figures(2, 1, 1, 1, 20, 0, 1)),
    ("wasi-2026-WASI-11-12", figures(0, 1, 0, 0, 0, 0, 0)),
];

fn files() -> Option<Vec<(String, String)>> {
    let given = std::env::var_os("BATON_DATA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    let folder = given.unwrap_or(beside).join("minutes/wasm");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("SKIPPED: {} is not here; set BATON_DATA to the folder of real input", folder.display());
        return None;
    };
    let mut files: Vec<(String, String)> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    Some(files)
}

fn people(names: impl Iterator<Item = String>) -> Vec<Person> {
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.dedup();
    let person = |name: String| Person::new(name.as_str().into(), name);
    names.into_iter().map(person).collect()
}

/// Those who were there, as the notes of the same file list them.
fn attendees(text: &str) -> Vec<Person> {
    let from = text.lines().skip_while(|line| {
        let line = line.to_lowercase();
        !(line.starts_with('#') && (line.contains("attendees") || line.contains("participants") || line.contains("roll call")))
    });
    let bullets = from.skip(1).skip_while(|line| line.trim().is_empty()).map_while(|line| line.trim().strip_prefix(['-', '*']));
    people(bullets.map(|name| name.split('(').next().unwrap_or_default().trim().to_owned()).filter(|name| !name.is_empty()))
}

fn own(preview: &AgendaPreview) -> impl Iterator<Item = &Suggested> {
    preview.items.iter().filter(|item| !item.procedure)
}

fn counted(text: &str) -> Figures {
    let preview = agenda::read(text, &[]);
    let known = agenda::read(text, &attendees(text));
    Figures {
        items: own(&preview).count(),
        procedure: preview.items.len() - own(&preview).count(),
        named: own(&preview).filter(|item| item.owner_words.is_some()).count(),
        timed: own(&preview).filter(|item| item.minutes.is_some()).count(),
        minutes: own(&preview).filter_map(|item| item.minutes).sum(),
        links: own(&preview).map(|item| item.links.len()).sum(),
        owned: own(&known).filter(|item| item.owner.is_some()).count(),
    }
}

#[test]
fn every_file_is_understood_as_a_person_reads_it() {
    let Some(files) = files() else { return };
    let mut wrong = Vec::new();
    for (name, text) in &files {
        let found = counted(text);
        println!("{name}: {found:?}");
        match EXPECTED.iter().find(|(known, _)| known == name) {
            Some((_, expected)) if *expected == found => {}
            expected => wrong.push((name, found, expected)),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_owner_is_found_exactly_where_somebody_known_is_named() {
    let Some(files) = files() else { return };
    for (name, text) in &files {
        let strangers = agenda::read(text, &[]);
        assert!(strangers.items.iter().all(|item| item.owner.is_none()), "{name}: nobody is known, so nobody is found");
        let named = strangers.items.iter().filter_map(|item| item.owner_words.as_deref());
        let known = people(named.flat_map(|words| words.split(", ").map(str::to_owned)));
        for item in agenda::read(text, &known).items {
            assert!(item.owner.is_some() || item.owner_words.is_none(), "{name}, line {}: everybody named is known", item.line);
        }
    }
}

#[test]
fn every_item_found_can_be_added_as_it_is() {
    let Some(files) = files() else { return };
    for (name, text) in &files {
        for item in agenda::read(text, &[]).items {
            let place = format!("{name}, line {}", item.line);
            assert!(baton_meeting::words::line(&item.title, baton_meeting::words::TITLE).is_ok(), "{place}: a title");
            assert!(baton_meeting::words::text_or_nothing(&item.notes).is_ok(), "{place}: notes");
            for link in item.links {
                assert!(link.url.starts_with("http") && !link.url.contains(char::is_whitespace), "{place}: a link");
                assert!(!item.title.contains("]("), "{place}: a plain title");
            }
        }
    }
}
