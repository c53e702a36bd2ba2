//! Real records of public bodies, read by their shapes, against what a person saw in twenty of them; only figures are kept here,
//! none of their words: the lines on which a decision or an owner stands, and for owners a sum of the letters of the first word.
//!
//! Ten of the twenty were looked at by the person before the reader saw them. What counts: a decision is what is marked or listed as
//! one, what stands beneath a conclusion and is no question, no task and not put off, a poll with its result, and what nobody
//! says but all agreed. An owner is whoever is named for an item or for something to do. What was reviewed of an earlier meeting
//! belongs to that one. Without the files this says so and passes.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

use baton_documents::import::source::{self, Shape, Source};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a person saw in a file.
struct Seen {
    file: &'static str,
    /// Lines.
    decisions: &'static [usize],
    /// Lines, and the sum of the first word of the name.
    owners: &'static [(usize, u16)],
}

const SEEN: [Seen; 20] = [
    Seen {
        file: "minutes/ethereum/el-60.md",
        decisions: &[12, 14, 16],
        owners: &[(21, 0x5a73), (25, 0x6e6f), (29, 0x6e6f), (31, 0x8c01), (33, 0x8c01), (35, 0x86e3)],
    },
    Seen { file: "minutes/ethereum/el-110.md", decisions: &[12, 13], owners: &[] },
    Seen { file: "minutes/ethereum/el-90.md", decisions: &[26, 27], owners: &[] },
    Seen {
        file: "minutes/node-tsc/2017-10-18.md",
        decisions: &[],
        owners: &[(56, 0x9117), (58, 0x9117), (69, 0x9117), (103, 0xc575), (106, 0xc575)],
    },
    Seen { file: "minutes/node-tsc/2020-05-14.md", decisions: &[50], owners: &[(63, 0x4ae6), (99, 0xe835)] },
    Seen {
        file: "minutes/tc39/2017-05-may-23.md",
        decisions: &[26, 198, 199, 340, 361, 400, 451, 529, 574, 657, 658, 661, 700, 748, 854],
        owners: &[
            (31, 0xe940),
            (50, 0x1412),
            (63, 0xf03f),
            (73, 0xebf5),
            (109, 0x23da),
            (144, 0x13be),
            (202, 0xfab2),
            (208, 0x7925),
            (245, 0x7925),
            (341, 0x1412),
            (343, 0x90b7),
            (362, 0xa34e),
            (369, 0x7925),
            (406, 0xebf5),
            (458, 0xa782),
            (535, 0x2cc4),
            (575, 0x33cf),
            (582, 0xa34e),
            (667, 0xa34e),
            (708, 0x40c0),
            (754, 0xa34e),
            (854, 0xa34e),
        ],
    },
    Seen {
        file: "minutes/tc39/2021-03-mar-9.md",
        decisions: &[77, 78, 97, 98, 115, 135, 166, 194, 374, 431, 521],
        owners: &[
            (41, 0xc5ee),
            (81, 0xebf5),
            (100, 0xc5ee),
            (118, 0xc5ee),
            (137, 0x2cc4),
            (168, 0xdd2d),
            (198, 0x81e1),
            (264, 0xc5ee),
            (374, 0xc5ee),
            (377, 0x56c9),
            (433, 0x7925),
            (523, 0x5ccb),
            (641, 0xeec5),
        ],
    },
    Seen {
        file: "minutes/wasm/main-2017-CG-08-08.md",
        decisions: &[169, 221],
        owners: &[(34, 0x13be), (35, 0x9d60), (38, 0x9d60), (98, 0x0c04), (106, 0xa34e), (107, 0x0c04), (191, 0x9d60), (219, 0x13be)],
    },
    Seen { file: "minutes/wasm/wasi-2023-WASI-02-23.md", decisions: &[66, 72], owners: &[] },
    Seen {
        file: "summaries/acdt-2026-03-30_076.json",
        decisions: &[116, 120, 124, 128, 132],
        owners: &[(94, 0x58e1), (99, 0xc6b3), (104, 0x58e1), (109, 0x58e1)],
    },
    Seen {
        file: "minutes/ethereum/el-58.md",
        decisions: &[12, 14, 16],
        owners: &[(20, 0x5a73), (24, 0x6cf9), (26, 0x56c5), (30, 0x4f5b), (32, 0xac17), (34, 0xc4f9)],
    },
    Seen { file: "minutes/ethereum/el-64.md", decisions: &[13, 15, 17, 19], owners: &[(23, 0xaf99)] },
    Seen { file: "minutes/node-tsc/2018-02-07.md", decisions: &[], owners: &[(37, 0x7265)] },
    Seen { file: "minutes/node-tsc/2021-11-17.md", decisions: &[71], owners: &[] },
    Seen {
        file: "minutes/tc39/2019-06-june-5.md",
        decisions: &[202, 483, 555, 642, 758, 883, 1082, 1144],
        owners: &[
            (14, 0x11cf),
            (55, 0x11cf),
            (78, 0x11cf),
            (113, 0x11cf),
            (203, 0x7925),
            (209, 0x2cc4),
            (487, 0xbeda),
            (556, 0x23da),
            (562, 0xbeda),
            (648, 0xbeda),
            (763, 0xe835),
            (887, 0x7925),
            (1025, 0x0944),
            (1083, 0x7925),
            (1089, 0x0944),
            (1145, 0x161e),
            (1151, 0x7925),
            (1262, 0xc5ee),
            (1287, 0x369a),
        ],
    },
    Seen { file: "minutes/wasm/main-2018-CG-07-10.md", decisions: &[126], owners: &[(161, 0x0c04)] },
    Seen { file: "minutes/wasm/main-2020-CG-01-21.md", decisions: &[125], owners: &[] },
    Seen { file: "minutes/wasm/wasi-2021-WASI-10-07.md", decisions: &[], owners: &[(31, 0x6c86), (32, 0x15e7)] },
    Seen { file: "decisions/swift/0140-bridge-optional-to-nsnull.md", decisions: &[6], owners: &[(4, 0xf29d)] },
    Seen { file: "summaries/acdt-2026-06-15_083.json", decisions: &[54, 58], owners: &[(42, 0x5d7e), (47, 0xc6b3)] },
];

fn folder() -> Option<PathBuf> {
    let given = std::env::var_os("BATON_DATA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    let folder = given.unwrap_or(beside);
    if !folder.is_dir() {
        eprintln!("SKIPPED: {} is not here; set BATON_DATA to the folder of real input", folder.display());
        return None;
    }
    Some(folder)
}

fn read(folder: &Path, file: &str) -> Source {
    source::read(file, &fs::read(folder.join(file)).unwrap()).unwrap_or_else(|why| panic!("{file}: {}", why.key))
}

/// FNV-1a of the first word in small letters, folded to sixteen bits.
fn sum(name: &str) -> u16 {
    let lower = name.to_lowercase();
    let word = lower.split_whitespace().next().unwrap_or_default().trim_matches(',');
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    u16::try_from((hash >> 16) ^ (hash & 0xffff)).unwrap()
}

fn owners(source: &Source) -> BTreeSet<(usize, u16)> {
    let items = source.items.iter().filter_map(|item| Some((item.line, item.owner.as_deref()?)));
    let tasks = source.follow_ups.iter().filter_map(|one| Some((one.line, one.owner.as_deref()?)));
    items.chain(tasks).map(|(line, name)| (line, sum(name))).collect()
}

#[test]
fn what_a_person_sees_is_found_and_nothing_is_invented() {
    let Some(folder) = folder() else { return };
    let (mut seen, mut found) = ([0, 0], [0, 0]);
    let mut invented = Vec::new();
    for one in &SEEN {
        let source = read(&folder, one.file);
        let decisions: BTreeSet<usize> = source.decisions.iter().map(|decision| decision.line).collect();
        let wanted: BTreeSet<usize> = one.decisions.iter().copied().collect();
        let (owned, named) = (owners(&source), one.owners.iter().copied().collect::<BTreeSet<_>>());
        seen = [seen[0] + wanted.len(), seen[1] + named.len()];
        found = [found[0] + wanted.intersection(&decisions).count(), found[1] + named.intersection(&owned).count()];
        invented.extend(decisions.difference(&wanted).map(|line| format!("{}: a decision on line {line}", one.file)));
        invented.extend(owned.difference(&named).map(|(line, _)| format!("{}: an owner on line {line}", one.file)));
        for missed in wanted.difference(&decisions) {
            println!("{}: the decision on line {missed} was not found", one.file);
        }
        for (missed, _) in named.difference(&owned) {
            println!("{}: the owner on line {missed} was not found", one.file);
        }
    }
    println!("decisions: {} of {} seen were found; owners: {} of {}", found[0], seen[0], found[1], seen[1]);
    assert!(invented.is_empty(), "nothing is invented: {invented:#?}");
    for (found, seen) in found.into_iter().zip(seen) {
        assert!(found * 100 >= seen * 95, "at least 95 of 100 are found, not {found} of {seen}");
    }
}

fn all(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut inside: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() { all(&path, found) } else { found.push(path) }
    }
}

#[test]
fn every_file_is_understood_by_its_shape() {
    let Some(folder) = folder() else { return };
    let mut files = Vec::new();
    all(&folder, &mut files);
    let mut wrong = Vec::new();
    for path in &files {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        let wanted = match name.split('/').take(2).collect::<Vec<_>>()[..] {
            ["minutes", "ethereum"] => Shape::Calls,
            ["minutes", "node-tsc"] => Shape::Issues,
            ["minutes", "tc39"] => Shape::Plenary,
            ["minutes", "wasm"] => Shape::Polls,
            ["decisions", "swift"] => Shape::Proposal,
            ["votes", "node-tsc"] => Shape::Votes,
            ["votes", "blt"] => Shape::Ballots,
            ["summaries", _] => Shape::Summary,
            ["airtime", _] => Shape::Transcript,
            _ => continue,
        };
        match source::read(&name, &fs::read(path).unwrap()) {
            Ok(source) if source.shape == wanted => {}
            Ok(source) => wrong.push(format!("{name}: {:?}", source.shape)),
            Err(why) => wrong.push(format!("{name}: {}", why.key)),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn real_files_cut_anywhere_are_read_without_panic() {
    let Some(folder) = folder() else { return };
    let mut files = Vec::new();
    all(&folder, &mut files);
    for path in files.iter().step_by(7) {
        let bytes = fs::read(path).unwrap();
        let name = path.to_string_lossy();
        for part in 1..12 {
            let cut = &bytes[bytes.len() * (part - 1) / 12..bytes.len() * part / 12];
            let _ = source::read(&name, cut);
        }
    }
}
