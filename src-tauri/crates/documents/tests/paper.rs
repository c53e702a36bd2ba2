//! A meeting on paper: what was decided, promised and written, in the order in which it went.
//!
//! The room is played through the core's own intents, so that the minutes are of a meeting that could happen.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

use baton_documents::json;
use baton_documents::markdown::{self, MinutesIn};
use baton_meeting::asked::Asked;
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::FollowUp;
use baton_meeting::intent::{Intent, decide};
use baton_meeting::meeting::Meeting;
use baton_meeting::state::State;
use baton_texts::Texts;
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

/// A room that plays intents on a fixed clock.
struct Room {
    state: State,
    at: DateTime<Utc>,
    seed: u64,
}

impl Room {
    fn new() -> Self {
        Self { state: State::default(), at: "2026-11-23T09:00:00Z".parse().unwrap(), seed: 1 }
    }

    fn play(&mut self, intent: Value) {
        let mut asked = Asked::new(None, self.at, chrono_tz::Europe::Berlin, self.seed);
        self.seed += 1;
        self.at += Duration::seconds(30);
        self.state.today = asked.today();
        let read = Intent::read(&intent).unwrap_or_else(|refusal| panic!("{intent}: {refusal:?}"));
        let facts = decide(&self.state, read, &mut asked).unwrap_or_else(|refusal| panic!("{intent}: {refusal:?}"));
        facts.iter().for_each(|fact| self.state.evolve(fact));
    }

    fn meeting(&self) -> &Meeting {
        self.state.meetings.values().next().unwrap()
    }

    fn decisions(&self) -> Vec<Decision> {
        self.state.decisions.values().cloned().collect()
    }

    fn follow_ups(&self) -> Vec<FollowUp> {
        self.state.follow_ups.values().cloned().collect()
    }

    fn minutes(&self, language: &str) -> String {
        let (decisions, follow_ups) = (self.decisions(), self.follow_ups());
        markdown::minutes(&MinutesIn {
            state: &self.state,
            meeting: self.meeting(),
            decisions: &decisions,
            follow_ups: &follow_ups,
            checkpoint: Some("amber bridge cedar dune".to_owned()),
            texts: &Texts::new(language),
        })
    }

    fn log(&self, language: &str) -> String {
        markdown::decisions(&self.state, &self.decisions(), &self.follow_ups(), Some("amber bridge"), &Texts::new(language))
    }
}

/// A whole meeting: three items, an objection that improves a proposal, a vote, promises in every state.
fn held(names: [&str; 4], team: &str, title: &str, words: &str) -> Room {
    let mut room = Room::new();
    let [asha, ben, chioma, dario] = ["asha", "ben", "chioma", "dario"];
    room.play(json!({"do": "start-workspace", "id": "w", "name": "Kornblume"}));
    for (id, name) in [asha, ben, chioma, dario].into_iter().zip(names) {
        room.play(json!({"do": "add-person", "id": id, "name": name, "led_before": true}));
    }
    room.play(json!({"do": "form-team", "id": "t", "name": team, "members": [asha, ben, chioma, dario]}));
    room.play(json!({"do": "offer-follow-up", "id": "f0", "what": "Count the chairs", "team": "t", "claim": ben, "due": "2026-11-20"}));
    room.play(json!({"do": "start-series", "id": "s", "team": "t", "name": "Weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "from": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60}));
    room.play(json!({"do": "plan-meeting", "id": "m", "series": "s", "title": title}));
    room.play(json!({"do": "add-item", "meeting": "m", "id": "i1", "title": title, "owner": chioma, "purpose": "decide", "minutes": 15, "outcome": words, "notes": words, "links": [{"title": words.lines().next().unwrap(), "url": "https://x.example/a_(b)"}]}));
    room.play(json!({"do": "add-item", "meeting": "m", "id": "i2", "title": "Summer hours", "owner": ben, "minutes": 5}));
    room.play(json!({"do": "start-meeting", "meeting": "m"}));
    room.play(json!({"do": "everybody-here", "meeting": "m", "except": [dario]}));
    room.play(json!({"do": "mark-presence", "meeting": "m", "person": ben, "presence": "remote"}));
    room.play(json!({"do": "welcome-guest", "meeting": "m", "name": "Mr. Guest"}));
    room.play(json!({"do": "say-purpose", "meeting": "m", "purpose": words, "done_when": "we know who may buy"}));
    room.play(json!({"do": "go-on", "meeting": "m"}));
    room.play(json!({"do": "take-note", "meeting": "m", "text": "SECRET about somebody", "private": true}));
    while room.meeting().current_item().is_none() {
        if room.meeting().current().is_some_and(|step| step.kind == baton_meeting::template::StepKind::CheckIn) {
            room.play(json!({"do": "take-note", "meeting": "m", "text": "INTIMATE word of the check-in"}));
        }
        room.play(json!({"do": "go-on", "meeting": "m"}));
    }
    room.play(json!({"do": "take-note", "meeting": "m", "text": words, "person": asha}));
    room.play(json!({"do": "take-note", "meeting": "m", "text": "SECRET on the item", "private": true}));
    room.play(json!({"do": "test-readiness", "meeting": "m", "ready": 2, "question": 1, "not_yet": 0}));
    room.play(json!({"do": "propose", "meeting": "m", "id": "p", "text": words}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r1", "proposal": "p", "method": "consent"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r1", "person": asha, "answer": "objection", "reason": words}));
    room.play(json!({"do": "answer-for-rest", "meeting": "m", "round": "r1", "answer": "consent"}));
    room.play(json!({"do": "settle-objection", "meeting": "m", "round": "r1", "person": asha, "settled": {"outcome": "amended"}}));
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r1"}));
    room.play(
        json!({"do": "amend", "meeting": "m", "proposal": "p", "text": format!("{words}\nUntil June."), "by": chioma, "meets": asha}),
    );
    room.play(json!({"do": "word-decision", "meeting": "m", "proposal": "p", "why": words, "options": ["Ask every time", words.lines().next().unwrap()], "review": "2027-06-30", "tags": ["money"], "reversible": "easily"}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r2", "proposal": "p", "method": "consent"}));
    room.play(json!({"do": "answer", "meeting": "m", "round": "r2", "person": ben, "answer": "concern", "reason": "it may creep up"}));
    room.play(json!({"do": "answer-for-rest", "meeting": "m", "round": "r2", "answer": "consent"}));
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r2"}));
    room.play(json!({"do": "read-back", "meeting": "m", "proposal": "p"}));
    room.play(json!({"do": "record-decision", "meeting": "m", "proposal": "p", "id": "d"}));
    room.play(
        json!({"do": "offer-follow-up", "id": "f1", "meeting": "m", "what": title, "due": "2026-11-27", "decision": "d", "claim": asha}),
    );
    room.play(json!({"do": "offer-follow-up", "id": "f2", "meeting": "m", "what": "Ask the bank", "ask": dario}));
    room.play(json!({"do": "save-for-later", "meeting": "m", "title": title, "owner": ben}));
    room.play(json!({"do": "end-item", "meeting": "m", "item": "i1", "how": "closed"}));
    room.play(json!({"do": "pass-baton", "meeting": "m", "to": ben, "tip": "SECRET tip"}));
    room.play(json!({"do": "close-meeting", "meeting": "m"}));
    room
}

fn usual() -> Room {
    held(["Asha", "Ben", "Chioma", "Dario"], "Operations", "Who may buy what", "Each role buys up to 500 EUR in its domain.")
}

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
    insta::assert_snapshot!("minutes-json", json::minutes(&room.state, room.meeting(), &room.decisions(), &room.follow_ups()));
    let log: Value = serde_json::from_str(&json::decisions(&room.state, &room.decisions(), &room.follow_ups())).unwrap();
    assert_eq!(log["decisions"][0]["label"], "Operations 2026-1");
    assert_eq!(log["decisions"][0]["follow_ups"].as_array().unwrap().len(), 1);
}

#[test]
fn nothing_private_reaches_paper() {
    let room = usual();
    let json = json::minutes(&room.state, room.meeting(), &room.decisions(), &room.follow_ups());
    for paper in [room.minutes("en"), room.log("en"), json] {
        assert!(!paper.contains("SECRET") && !paper.contains("INTIMATE"), "{paper}");
    }
}

#[test]
fn the_same_meeting_gives_the_same_bytes() {
    assert_eq!(usual().minutes("en"), usual().minutes("en"));
    let room = usual();
    let (mut decisions, mut follow_ups) = (room.decisions(), room.follow_ups());
    let before = markdown::decisions(&room.state, &decisions, &follow_ups, None, &Texts::new("en"));
    decisions.reverse();
    follow_ups.reverse();
    assert_eq!(markdown::decisions(&room.state, &decisions, &follow_ups, None, &Texts::new("en")), before, "whatever order they come in");
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
