//! What a team lets go out, in every format.

use baton_documents::ics::Stamps;
use baton_documents::paper::Choice;
use baton_documents::table::{self, Row, Rows};
use baton_documents::{html, ics, json, madr, markdown, paper};
use serde_json::json;

use crate::held::{Room, held, usual};

const NOBODY: Choice = Choice { names: false, dissent: true };
const AGREED: Choice = Choice { names: true, dissent: false };

/// Both documents in every format that is text.
fn all(room: &Room, choice: Choice) -> Vec<(&'static str, String)> {
    let csv = room.of_log("en", choice, |of| {
        let state = of.choice.state(of.state, of.texts);
        let rows = Rows::new(&state, of.choice, of.texts);
        let mut bytes = Vec::new();
        let mut log = table::csv::Log::begin(&mut bytes, &rows).unwrap();
        for decision in of.decisions {
            log.decision(&Row { decision, follow_ups: of.follow_ups, related: &[], meeting: "" }).unwrap();
        }
        log.end(None, of.texts).unwrap();
        String::from_utf8(bytes).unwrap()
    });
    let folder = room.of_log("en", choice, madr::folder).into_iter().map(|file| file.text).collect();
    vec![
        ("minutes", room.of_minutes("en", choice, |of| markdown::write(&paper::minutes(of)))),
        ("log", room.of_log("en", choice, |of| markdown::write(&paper::decisions(of)))),
        ("html", room.of_minutes("en", choice, |of| html::write(&paper::minutes(of)))),
        ("minutes as json", room.of_minutes("en", choice, json::minutes)),
        ("log as json", room.of_log("en", choice, json::decisions)),
        ("csv", csv),
        ("madr", folder),
        ("ics", room.of_log("en", choice, |of| ics::due(of, &Stamps::default()))),
    ]
}

fn named() -> Room {
    let mut room = held(
        ["Zubeida", "Quentin", "Xiomara", "Wolfgang"],
        "Operations",
        "Who may buy what",
        "Each role buys up to 500 EUR in its domain.",
    );
    room.play(json!({"do": "define-role", "id": "r", "team": "t", "name": "Buyer", "domain": "money"}));
    room.play(json!({"do": "give-role", "team": "t", "role": "Buyer", "person": "chioma"}));
    room
}

#[test]
fn without_names_no_name_and_no_identity_goes_out() {
    let room = named();
    for (format, text) in all(&room, NOBODY) {
        for name in ["Zubeida", "Quentin", "Xiomara", "Wolfgang", "Mr. Guest", "\"asha\"", "\"ben\"", "\"chioma\"", "\"dario\""] {
            assert!(!text.contains(name), "{name} stands in {format}: {text}");
        }
        if !["minutes as json", "log as json", "csv"].contains(&format) {
            assert!(text.contains("Names are left out here"), "{format} says so");
        }
    }
    let log = room.of_log("en", NOBODY, |of| markdown::write(&paper::decisions(of)));
    assert!(log.contains("**Proposed**: Buyer"), "a role stands for whoever holds it: {log}");
    assert!(log.contains("Member 2"), "a member without a role has a number: {log}");
    assert!(log.contains("it may creep up"), "what was said goes out");
}

#[test]
fn without_dissent_the_result_goes_out_and_nobody_is_shown_against_it() {
    for (format, text) in all(&named(), AGREED) {
        for word in [
            "it may creep up",
            "Has a concern",
            "Objection,",
            "met an objection",
            "\"answer\": \"objection\"",
            "\"outcome\": \"amended\"",
            "Improved it by",
        ] {
            assert!(!text.contains(word), "{word} stands in {format}: {text}");
        }
        assert!(text.contains("Xiomara") || ["ics", "csv"].contains(&format) || text.contains("Ben"), "{format} has names");
    }
    let log = named().of_log("en", AGREED, |of| markdown::write(&paper::decisions(of)));
    assert!(log.contains("Who disagreed, and what they said, is left out here."), "{log}");
    assert!(log.contains("one concern is kept and watched; adopted"), "the result is what it was: {log}");
}

#[test]
fn everything_goes_out_where_nothing_is_chosen() {
    let room = usual();
    for (format, text) in all(&room, Choice::default()) {
        assert!(!text.contains("left out"), "{format}");
    }
}
