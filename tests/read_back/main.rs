//! The example workspace in every format, read back: here, and with the libraries that other people read such files with.
//!
//! `read_back.py` compares Markdown, HTML, Word, CSV, workbook and calendar with the JSON of the same moment. It needs Python with
//! python-docx, openpyxl and icalendar, made once. Development only: run by `cargo xtask long`.
//!
//! **Invariant:** every format carries every decision with its statement, its people by role and its dates.
#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use baton_desk::clock::SetClock;
use baton_desk::paper::{About, Document};
use baton_desk::{Desk, Place, example};
use baton_documents::paper::Choice;
use baton_journal::MeetingsAsked;
use baton_meeting::meeting::{Meeting, Stage};
use baton_texts::Texts;
use baton_wire::paper::PaperFormat;
use serde_json::Value;
use tempfile::TempDir;

/// What the reading needs; pinned, as another version may read otherwise.
const LIBRARIES: [&str; 3] = ["python-docx==1.2.0", "openpyxl==3.1.5", "icalendar==6.3.2"];

fn told(folder: &TempDir) -> Desk {
    let place = Place {
        data_dir: Some(folder.path().join("data")),
        clock: Arc::new(SetClock::at("2026-11-28T09:00:00Z".parse().unwrap())),
        zone: chrono_tz::Europe::Berlin,
        typesetter: Some(|page| Ok(baton_pdf::write(page)?)),
    };
    example::write(&folder.path().join("example.baton"), &place).unwrap()
}

fn log() -> Document {
    Document { about: About::Log(Box::default()), choice: Choice::default() }
}

/// The meeting that decided most.
fn meeting(desk: &Desk) -> Meeting {
    let held =
        desk.journal().meetings(&MeetingsAsked { stages: vec![Stage::Closed, Stage::Approved], ..MeetingsAsked::default() }).unwrap();
    held.into_iter().max_by_key(|meeting| (meeting.decisions.len(), meeting.date)).unwrap()
}

fn written(document: &Document, desk: &Desk, format: PaperFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.write(desk, format, &Texts::new("en-GB"), &mut bytes).unwrap();
    bytes
}

#[test]
fn all_formats_have_the_decisions_in_one_order_and_are_the_same_each_time() {
    let folder = TempDir::new().unwrap();
    let desk = told(&folder);
    let json: Value = serde_json::from_slice(&written(&log(), &desk, PaperFormat::Json)).unwrap();
    let labels: Vec<&str> = json["decisions"].as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect();
    assert!(labels.len() > 20, "the example decided something");
    let markdown = String::from_utf8(written(&log(), &desk, PaperFormat::Md)).unwrap();
    assert_eq!(markdown.lines().filter_map(|line| line.strip_prefix("## ")).collect::<Vec<_>>(), labels);
    let html = String::from_utf8(written(&log(), &desk, PaperFormat::Html)).unwrap();
    let headings = html.split("<h2 dir=\"auto\">").skip(1).filter_map(|rest| rest.split("</h2>").next());
    assert_eq!(headings.collect::<Vec<_>>(), labels);
    let csv = String::from_utf8(written(&log(), &desk, PaperFormat::Csv)).unwrap();
    let numbers = csv.split("\r\n").skip(1).filter_map(|row| row.split(',').next()).filter(|cell| labels.contains(cell));
    assert_eq!(numbers.collect::<Vec<_>>(), labels);
    let minutes = Document { about: About::Minutes(Box::new(meeting(&desk))), choice: Choice::default() };
    for document in [log(), minutes] {
        for format in PaperFormat::ALL {
            assert!(written(&document, &desk, format) == written(&document, &desk, format), "{format:?} differs the second time");
        }
    }
}

/// A Python with the libraries, made once.
fn python() -> Option<PathBuf> {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("read_back");
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() && !Command::new("python3").args(["-m", "venv"]).arg(&home).status().is_ok_and(|status| status.success()) {
        return None;
    }
    let there = Command::new(&python).args(["-c", "import docx, openpyxl, icalendar"]).output().unwrap();
    if !there.status.success() {
        let installed = Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(LIBRARIES).status().unwrap();
        assert!(installed.success(), "the libraries to read with could not be installed");
    }
    Some(python)
}

#[test]
fn other_libraries_read_every_decision_role_and_date() {
    if std::env::var_os("BATON_LONG").is_none() {
        eprintln!("SKIPPED: documents are read back with other libraries by `cargo xtask long`");
        return;
    }
    let Some(python) = python() else {
        eprintln!("SKIPPED: python3 with venv is not here, so nothing was read back");
        return;
    };
    let folder = TempDir::new().unwrap();
    let desk = told(&folder);
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    let minutes = Document { about: About::Minutes(Box::new(meeting(&desk))), choice: Choice::default() };
    for (name, document) in [("log", log()), ("minutes", minutes)] {
        for format in PaperFormat::ALL.into_iter().filter(|format| *format != PaperFormat::Madr) {
            fs::write(out.join(format!("{name}.{}", format.ending())), written(&document, &desk, format)).unwrap();
        }
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("read_back/read_back.py");
    let read = Command::new(python).arg(script).arg(&out).output().unwrap();
    let said = String::from_utf8_lossy(&read.stdout);
    println!("{said}");
    assert!(read.status.success(), "{said}\n{}", String::from_utf8_lossy(&read.stderr));
    for format in ["md", "html", "docx", "csv", "xlsx", "ics", "pdf", "minutes as html", "minutes as docx", "minutes as pdf"] {
        assert!(said.contains(&format!("{format}: ")), "{format} was read:\n{said}");
    }
}
