//! Documents in every format, as the command line writes them.

use std::collections::BTreeSet;

use crate::hand::{Hand, bytes};

const STORY: &str = include_str!("../../story.jsonl");
const FORMATS: [&str; 8] = ["md", "html", "docx", "csv", "xlsx", "json", "ics", "madr"];

fn garden() -> Hand {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "A new place"]).done();
    hand.baton_reading(&["apply", "a.baton"], STORY);
    hand
}

fn names(hand: &Hand, folder: &str) -> Vec<String> {
    let names: BTreeSet<String> =
        std::fs::read_dir(hand.path(folder)).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.into_iter().collect()
}

#[test]
fn every_format_goes_into_a_folder_the_same_each_time() {
    let hand = garden();
    for format in FORMATS {
        let write = |to: &str| hand.baton(&["export", "a.baton", "--to", to, "--format", format, "--team", "Garden group"]).done();
        let (one, other) = (format!("{format}-1"), format!("{format}-2"));
        assert!(write(&one).out.contains(&one), "{format} says what was written");
        write(&other);
        let files = names(&hand, &one);
        assert_eq!(files, names(&hand, &other));
        assert!(!files.is_empty() && !files.iter().any(|name| name.ends_with(".part")), "{files:?}");
        for file in &files {
            assert_eq!(bytes(&hand.path(&format!("{one}/{file}"))), bytes(&hand.path(&format!("{other}/{file}"))), "{file}");
        }
        let expected = match format {
            "ics" => "due.ics",
            "madr" => "README.md",
            _ => "decisions",
        };
        assert!(files.iter().any(|name| name.starts_with(expected)), "{format}: {files:?}");
    }
}

#[test]
fn the_format_is_told_by_the_name_of_the_file() {
    let hand = garden();
    for (name, begins) in [("log.html", "<!doctype html>"), ("log.csv", "\u{feff}Number,Team,Date"), ("log.ics", "BEGIN:VCALENDAR")] {
        hand.baton(&["export", "a.baton", "--to", name]).done();
        let text = String::from_utf8(bytes(&hand.path(name))).unwrap();
        assert!(text.starts_with(begins), "{name}: {text}");
    }
    for name in ["log.docx", "minutes.xlsx"] {
        hand.baton(&["export", "a.baton", "--to", name]).done();
        assert!(bytes(&hand.path(name)).starts_with(b"PK"), "{name} is packed");
    }
}

#[test]
fn one_decision_goes_out_alone_with_the_meeting_it_came_from() {
    let hand = garden();
    let decisions = hand.baton(&["show", "a.baton", "decisions", "--json"]).data();
    let number = decisions["found"][0]["number"].as_str().unwrap_or_else(|| panic!("{decisions}")).to_owned();
    let out = hand.baton(&["export", "a.baton", "--decision", &number]).done().out;
    assert_eq!(out.matches("\n## ").count(), 1, "{out}");
    assert!(out.contains(&format!("## {number}")) && out.contains("Proof of the record"), "{out}");
    hand.baton(&["export", "a.baton", "--decision", "Garden group 1999-1"]).refused();
    let both = hand.baton(&["export", "a.baton", "--decision", &number, "--meeting", "garden-1"]);
    assert_eq!(both.code, 2, "one or the other: {both:?}");
}

#[test]
fn a_team_chooses_what_goes_out() {
    let hand = garden();
    let whole = hand.baton(&["export", "a.baton"]).done().out;
    let bare = hand.baton(&["export", "a.baton", "--without-names", "--without-dissent"]).done().out;
    assert!(whole.contains("Ada") && !bare.contains("Ada"), "{bare}");
    assert!(bare.contains("Names are left out here") && bare.contains("Who disagreed"), "it says so: {bare}");
    let json = hand.baton(&["export", "a.baton", "--format", "json", "--without-names"]).data();
    assert!(json.get("entries").is_none(), "a choice makes a document, never an archive");
    assert!(!json.to_string().contains("Ada"), "{json}");
}

#[test]
fn the_proof_on_a_document_is_one_that_verify_takes() {
    let hand = garden();
    let log = hand.baton(&["export", "a.baton"]).done().out;
    let words = log.lines().find_map(|line| line.strip_prefix("Proof of the record: ")).unwrap_or_else(|| panic!("{log}"));
    assert_eq!(words.split(' ').count(), 12);
    let kept = hand.baton(&["verify", "a.baton", "--against", words]).done().out;
    assert!(kept.contains("The checkpoint you gave is entry"), "{kept}");
    let full = log.lines().last().unwrap();
    let found = hand.baton(&["verify", "a.baton", "--json", "--against", full]).data();
    assert_eq!((&found["kept"]["vouched"], &found["ok"]), (&found["entries"], &true.into()), "the long form under the words");
    let html = hand.baton(&["export", "a.baton", "--format", "html"]).done().out;
    assert!(html.contains(words) && html.contains("<svg class=\"seal\""), "as words and as a square");
}
