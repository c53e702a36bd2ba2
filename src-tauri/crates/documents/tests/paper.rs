//! A meeting on paper: what was decided, promised and written, in the order in which it went.
//!
//! The room is played through the core's own intents, so that the minutes are of a meeting that could happen.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

#[path = "paper/choice.rs"]
mod choice;
#[path = "paper/formats.rs"]
mod formats;
#[path = "paper/held.rs"]
mod held;
#[path = "paper/options.rs"]
mod options;
#[path = "paper/proof.rs"]
mod proof;
#[path = "paper/read_again.rs"]
mod read_again;
#[path = "paper/reviews.rs"]
mod reviews;
#[path = "paper/typed.rs"]
mod typed;

use baton_documents::paper::Choice;
use baton_documents::{json, markdown, paper};
use held::{Room, held, usual};
use serde_json::{Value, json};

/// Headings with their levels, as a reader of Markdown sees them.
fn headings(markdown: &str) -> Vec<(String, String)> {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let mut headings = Vec::new();
    let mut open: Option<String> = None;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                headings.push((level.to_string(), String::new()));
                open = Some(String::new());
            }
            Event::End(TagEnd::Heading(_)) => headings.last_mut().unwrap().1 = open.take().unwrap(),
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.starts_with("https://x.example"), "typed words became a link: {dest_url}")
            }
            Event::Text(text) => open.iter_mut().for_each(|open| open.push_str(&text)),
            Event::Html(html) | Event::InlineHtml(html) => panic!("raw HTML came through: {html}"),
            Event::Start(Tag::Table(_) | Tag::CodeBlock(_)) | Event::Code(_) => panic!("typed words became structure in {markdown}"),
            _ => {}
        }
    }
    headings
}

#[test]
fn minutes_hold_everything_that_came_of_a_meeting_in_its_order() {
    insta::assert_snapshot!("minutes", usual().minutes("en"));
}

#[test]
fn the_log_holds_reasons_people_by_role_and_what_became_of_it() {
    insta::assert_snapshot!("log", usual().log("en"));
}

#[test]
fn german_minutes_hold_the_same_in_the_same_order() {
    let room = usual();
    insta::assert_snapshot!("minutes-german", room.minutes("de"));
    let shape = |markdown: &str| {
        markdown.lines().map(|line| line.chars().take_while(|letter| "#->* ".contains(*letter)).collect::<String>()).collect::<Vec<_>>()
    };
    assert_eq!(shape(&room.minutes("de")), shape(&room.minutes("en")), "only the words differ");
}

#[test]
fn json_holds_the_same_values() {
    let room = usual();
    insta::assert_snapshot!("minutes-json", room.of_minutes("en", Choice::default(), json::minutes));
    let log: Value = serde_json::from_str(&room.of_log("en", Choice::default(), json::decisions)).unwrap();
    assert_eq!(log["decisions"][0]["label"], "Operations 2026-1");
    assert_eq!(log["decisions"][0]["follow_ups"].as_array().unwrap().len(), 1);
}

#[test]
fn nothing_private_reaches_paper() {
    let room = usual();
    let json = room.of_minutes("en", Choice::default(), json::minutes);
    for paper in [room.minutes("en"), room.log("en"), json] {
        assert!(!paper.contains("SECRET") && !paper.contains("INTIMATE"), "{paper}");
    }
}

#[test]
fn the_same_meeting_gives_the_same_bytes() {
    assert_eq!(usual().minutes("en"), usual().minutes("en"));
    let room = usual();
    let texts = baton_texts::Texts::new("en");
    let turned = room.of_log("en", Choice::default(), |of| {
        let (mut decisions, mut follow_ups) = (of.decisions.to_vec(), of.follow_ups.to_vec());
        decisions.reverse();
        follow_ups.reverse();
        let checkpoint = of.checkpoint.clone();
        markdown::write(&paper::decisions(&paper::LogIn {
            decisions: &decisions,
            follow_ups: &follow_ups,
            checkpoint,
            texts: &texts,
            ..*of
        }))
    });
    assert_eq!(turned, room.log("en"), "whatever order they come in");
}

#[test]
fn no_name_title_or_text_can_change_the_structure() {
    let wanted = headings(&usual().minutes("en"));
    let nasty = "# not a heading\n\n> *[x](javascript:y)* | `code` <script>alert(1)</script>\n\n---\n===\n1. one\n    indented\n```\nfence";
    let room = held(
        ["**Asha** | # x", "<b>Ben</b>", "[Chioma](https://evil.example)", "דריו \u{1f6b2} _D_"],
        "`Operations`",
        "# Who | may *buy* <what>",
        nasty,
    );
    let found = headings(&room.minutes("en"));
    assert_eq!(found.len(), wanted.len(), "{found:?}");
    let levels = |headings: &[(String, String)]| headings.iter().map(|(level, _)| level.clone()).collect::<Vec<_>>();
    assert_eq!(levels(&found), levels(&wanted));
    assert_eq!(found[0].1, "# Who | may *buy* <what>", "a reader sees the title as it was typed");
    assert_eq!(levels(&headings(&room.log("en"))), levels(&headings(&usual().log("en"))));
}

#[test]
fn two_sams_are_told_apart() {
    let room = held(["Sam", "Ben", "Sam", "Dario"], "Operations", "Who may buy what", "Each role buys.");
    let minutes = room.minutes("en");
    assert!(minutes.contains("Sam (1)") && minutes.contains("Sam (2)"), "{minutes}");
}

#[test]
fn minutes_say_whether_they_are_approved() {
    let mut room = usual();
    assert!(room.minutes("en").contains("not yet approved"));
    room.play(json!({"do": "approve-minutes", "meeting": "m"}));
    assert!(room.minutes("en").contains("approved on Mon 23 Nov 2026") && !room.minutes("en").contains("not yet approved"));
}

#[test]
fn a_decision_that_no_longer_applies_says_so() {
    let mut room = usual();
    room.play(json!({"do": "withdraw-decision", "decision": "d", "reason": "It cost too much."}));
    let log = room.log("en");
    assert!(log.contains("withdrawn on Mon 23 Nov 2026: It cost too much."), "{log}");
}

#[test]
fn no_document_asks_for_words_that_are_not_there() {
    let room = usual();
    for language in ["en", "de", "en-US"] {
        for paper in [room.minutes(language), room.log(language)] {
            for key in baton_texts::keys() {
                assert!(!key.contains('-') || key.len() < 12 || !paper.contains(key), "{key} is not a sentence: {paper}");
            }
            assert!(!paper.contains("{ $") && !paper.contains("{$"), "an argument is missing: {paper}");
        }
    }
}

#[test]
fn an_empty_log_and_a_planned_meeting_are_documents_too() {
    let mut room = Room::new();
    assert!(room.log("en").contains("Nothing was decided yet."));
    room.play(json!({"do": "add-person", "id": "a", "name": "Asha"}));
    room.play(json!({"do": "form-team", "id": "t", "name": "Board", "members": ["a"]}));
    room.play(json!({"do": "plan-meeting", "id": "m", "team": "t", "title": "First", "date": "2026-12-01", "at": "18:30", "zone": "Europe/Berlin", "minutes": 45, "leads": "a"}));
    let plan = room.minutes("en");
    assert!(
        plan.contains("To come. This is the plan.") && plan.contains("Tuesday 1 December 2026, 18:30, 45 minutes (Europe/Berlin)"),
        "{plan}"
    );
}
