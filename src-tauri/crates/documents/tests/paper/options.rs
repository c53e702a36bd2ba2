//! A choice among options on paper: among what, with which reasons, what each had; and its ballots, to be counted again.

use baton_documents::ballots::{blt, of_rounds};
use baton_documents::paper::{self, Choice};
use baton_documents::{json, madr, markdown};
use baton_meeting::method::Rule;
use baton_meeting::method::count::lot::Lot;
use serde_json::json;

use crate::held::Room;

/// A meeting of four that chose Porto over two others.
fn chose() -> Room {
    let mut room = Room::new();
    room.play(json!({"do": "start-workspace", "id": "w", "name": "Kornblume"}));
    for (id, name) in [("zubeida", "Zubeida"), ("quentin", "Quentin"), ("xiomara", "Xiomara"), ("wolfgang", "Wolfgang")] {
        room.play(json!({"do": "add-person", "id": id, "name": name}));
    }
    room.play(json!({"do": "form-team", "id": "t", "name": "Trips", "members": ["zubeida", "quentin", "xiomara", "wolfgang"]}));
    room.play(json!({"do": "start-series", "id": "s", "team": "t", "name": "Weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "from": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 60}));
    room.play(json!({"do": "plan-meeting", "id": "m", "series": "s", "title": "Weekly"}));
    room.play(json!({"do": "add-item", "meeting": "m", "id": "i", "title": "Where in March", "owner": "zubeida", "purpose": "decide", "minutes": 15}));
    room.play(json!({"do": "start-meeting", "meeting": "m"}));
    room.play(json!({"do": "everybody-here", "meeting": "m"}));
    room.play(json!({"do": "propose", "meeting": "m", "id": "p", "text": "Where do we meet in March?", "item": "i"}));
    room.play(json!({"do": "offer-option", "meeting": "m", "proposal": "p", "id": "l", "name": "Lisbon", "pros": ["Mild in March"], "cons": ["Dear | far"], "links": [{"title": "Rooms", "url": "https://rooms.example/l"}]}));
    room.play(json!({"do": "offer-option", "meeting": "m", "proposal": "p", "id": "o", "name": "Porto"}));
    room.play(json!({"do": "offer-option", "meeting": "m", "proposal": "p", "id": "f", "name": "\"Faro\", or nearby"}));
    room.play(json!({"do": "open-round", "meeting": "m", "id": "r", "proposal": "p", "method": "runoff"}));
    for (person, ranks) in [("zubeida", ["o", "l"]), ("quentin", ["o", "f"]), ("xiomara", ["l", "o"]), ("wolfgang", ["f", "o"])] {
        let ranks: Vec<_> = ranks.iter().map(|option| vec![*option]).collect();
        room.play(json!({"do": "mark-ballot", "meeting": "m", "round": "r", "person": person, "marking": {"ranks": ranks}}));
    }
    room.play(json!({"do": "close-round", "meeting": "m", "round": "r"}));
    room.play(json!({"do": "read-back", "meeting": "m", "proposal": "p"}));
    room.play(json!({"do": "record-decision", "meeting": "m", "proposal": "p", "id": "d"}));
    room.play(json!({"do": "close-meeting", "meeting": "m"}));
    room
}

#[test]
fn the_log_says_among_what_with_which_reasons_and_what_each_had() {
    let log = chose().of_log("en", Choice::default(), |of| markdown::write(&paper::decisions(of)));
    for words in [
        "Where do we meet in March? Porto",
        "Option: Lisbon",
        "For: Mild in March",
        "Against: Dear",
        "https://rooms.example/l",
        "Round 1: Lisbon 1, Porto 2",
        "chosen: Porto",
        "The lot was drawn from",
    ] {
        assert!(log.contains(words), "{words} is missing in {log}");
    }
    let minutes = chose().of_minutes("de", Choice::default(), |of| markdown::write(&paper::minutes(of)));
    assert!(minutes.contains("Möglichkeit: Porto") || minutes.contains("gewählt: Porto"), "the minutes too, in German: {minutes}");
}

#[test]
fn records_for_code_bases_have_the_options_and_their_reasons_where_the_format_has_them() {
    let files = chose().of_log("en", Choice::default(), madr::folder);
    let record = &files[1].text;
    let options = record.split("## Considered Options").nth(1).and_then(|rest| rest.split("##").next()).unwrap();
    assert_eq!(options.matches("\n* ").count(), 3, "the three options and nothing else: {options}");
    assert!(
        record.contains("### Lisbon") && record.contains("* Good, because Mild in March") && record.contains("* Bad, because Dear"),
        "{record}"
    );
}

#[test]
fn the_ballots_of_a_round_are_read_back_and_counted_to_the_same_result() {
    let room = chose();
    let files = of_rounds::folder(room.meeting());
    assert_eq!(files.len(), 1, "one ranked round");
    assert_eq!(files[0].name, "2026-11-23-weekly-where-do-we-meet-in-march.blt");
    let read = blt::read(files[0].text.as_bytes()).expect("what is written can be read");
    assert_eq!(read.title.as_deref(), Some("Where do we meet in March?"));
    assert_eq!(read.names, ["Lisbon", "Porto", "'Faro', or nearby"], "a quotation mark cannot stand in a name there");
    let round = &room.meeting().rounds[0];
    let Rule::Options(rule) = &round.rule else { panic!("a choice") };
    let electorate = round.electorate(&room.meeting().attendance);
    let counted = rule.counted(round.case(&electorate)).unwrap();
    let again = rule.how.count_ranked(&read.profile, &Lot::given(&rule.lot().order(), 3)).unwrap().unwrap();
    assert_eq!((again.winners, again.order, again.rounds.len()), (counted.winners, counted.order, counted.rounds.len()));
    for name in ["ubeida", "uentin", "iomara", "olfgang"] {
        assert!(!files[0].text.contains(name), "nobody's name is in it");
    }
}

#[test]
fn without_names_nobody_s_ballot_can_be_told() {
    let nobody = Choice { names: false, dissent: true };
    for text in [chose().of_minutes("en", nobody, json::minutes), chose().of_log("en", nobody, json::decisions)] {
        assert!(text.contains("\"papers\""), "the ballots go out: {text}");
        for name in ["zubeida", "quentin", "xiomara", "wolfgang", "Zubeida"] {
            assert!(!text.contains(&format!("\"{name}\"")), "{name} stands in {text}");
        }
    }
}
