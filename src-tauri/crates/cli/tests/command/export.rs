//! What goes out, and comes back in.

use crate::hand::{Hand, bytes};

const STORY: &str = include_str!("../../story.jsonl");

fn garden() -> Hand {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "A new place"]).done();
    hand.baton_reading(&["apply", "a.baton"], STORY);
    hand
}

#[test]
fn an_archive_makes_an_equal_workspace() {
    let hand = garden();
    let out = hand.baton(&["export", "a.baton", "--to", "all.json"]).done();
    assert!(out.err.contains("private"), "it warns: {}", out.err);
    hand.baton(&["import", "b.baton", "--archive", "all.json"]).done();
    hand.baton(&["export", "b.baton", "--to", "again.json", "--what", "archive"]).done();
    assert_eq!(bytes(&hand.path("all.json")), bytes(&hand.path("again.json")), "the same bytes again");
    assert!(hand.baton(&["verify", "b.baton"]).done().out.contains("whole"));
    for what in ["decisions", "meetings", "people", "teams", "follow-ups", "rota"] {
        let shown = |file| hand.baton(&["show", file, what, "--json"]).data();
        assert_eq!(shown("a.baton"), shown("b.baton"), "{what}");
    }
    hand.baton(&["import", "b.baton", "--archive", "all.json"]).refused();
}

#[test]
fn an_archive_that_was_touched_makes_no_file() {
    let hand = garden();
    let archive = hand.baton(&["export", "a.baton", "--format", "json"]).done().out;
    let touched =
        [archive.replace("bound gravel", "loose gravel"), archive[..archive.len() / 2].to_owned(), "{}".to_owned(), String::new()];
    for (at, text) in touched.iter().enumerate() {
        assert_ne!(*text, archive);
        hand.file("touched.json", text);
        hand.baton(&["import", "c.baton", "--archive", "touched.json"]).fault();
        assert_eq!(hand.files(), ["a.baton", "touched.json"], "{at}");
    }
}

#[test]
fn the_log_and_the_minutes_read_as_documents() {
    let hand = garden();
    let log = hand.baton(&["export", "a.baton", "--to", "-"]).done().out;
    assert!(log.contains("bound gravel") && log.contains("seeds for 80 EUR"), "{log}");
    assert_eq!(log, hand.baton(&["export", "a.baton", "--to", "-"]).done().out, "the same bytes each time");
    let minutes = hand.baton(&["export", "a.baton", "--meeting", "garden-1"]).done().out;
    assert!(minutes.contains("bound gravel") && minutes.contains("Order the gravel"), "{minutes}");
    assert!(!minutes.contains("Ask again"), "a private note stays private");
    assert_ne!(hand.baton(&["export", "a.baton", "--lang", "de"]).done().out, log, "in the language asked for");
    let none = hand.baton(&["export", "a.baton", "--until", "1999-01-01"]).done().out;
    assert!(!none.contains("gravel"), "{none}");
    let part: serde_json::Value = hand.baton(&["export", "a.baton", "--format", "json", "--team", "Garden group"]).data();
    assert!(part.get("entries").is_none(), "a part is a document, not a workspace");
    hand.baton(&["export", "a.baton", "--team", "Cellar"]).refused();
}

#[test]
fn a_folder_gets_everything_under_names_that_sort() {
    let hand = garden();
    std::fs::create_dir(hand.path("out")).unwrap();
    let written = hand.baton(&["export", "a.baton", "--to", "out", "--json"]).data();
    assert_eq!(written["written"].as_array().unwrap().len(), 2, "{written}");
    let mut names: Vec<String> =
        std::fs::read_dir(hand.path("out")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names[0], "decisions.md");
    assert!(names[1].starts_with("minutes-20") && names[1].ends_with("-garden-weekly-spring.md"), "{names:?}");
    assert_eq!(bytes(&hand.path("out/decisions.md")), hand.baton(&["export", "a.baton"]).done().out.into_bytes());
}

#[test]
fn a_place_that_cannot_be_written_keeps_what_was_there() {
    let hand = garden();
    hand.baton(&["export", "a.baton", "--to", "nowhere/log.md"]).fault();
    assert!(!hand.path("nowhere").exists());
    hand.file("log.md", "before");
    hand.baton(&["export", "a.baton", "--to", "log.md"]).done();
    assert_ne!(bytes(&hand.path("log.md")), b"before", "an export may be written anew");
    assert_eq!(hand.files(), ["a.baton", "log.md"], "no half of it is left");
}
