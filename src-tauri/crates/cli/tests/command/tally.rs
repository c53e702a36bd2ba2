//! Ballots in files, counted from a terminal.

use serde_json::{Value, json};

use crate::hand::Hand;

const METHODS: [&str; 15] = [
    "majority",
    "two-thirds",
    "majority-present",
    "two-thirds-present",
    "majority-members",
    "two-thirds-members",
    "unanimous",
    "plurality",
    "approval",
    "score",
    "star",
    "dots",
    "irv",
    "schulze",
    "stv",
];

const TENNESSEE: &str = "4 1\n42 1 2 3 4 0\n26 2 3 4 1 0\n15 3 4 2 1 0\n17 4 3 2 1 0\n0\n\"Memphis\"\n\"Nashville\"\n\"Chattanooga\"\n\"Knoxville\"\n\"Capital\"\n";

fn with_files() -> Hand {
    let hand = Hand::new();
    hand.file("capital.blt", TENNESSEE);
    hand.file("question.csv", "weight,Buy the house\n30,yes\n15,no\n15,abstain\n");
    hand.file("two.blt", "2 1\n3 1 0\n2 2 1 0\n1 0\n0\n\"Tea\"\n\"Coffee\"\n");
    hand.file("points.csv", "weight,A,B,C\n3,5,3,0\n2,0,4,1\n");
    hand.file(
        "voices.json",
        r#"{"description": "Lunch", "votes": {"x": {"Soup": 100, "Pie": 1}, "y": {"Soup": 2, "Pie": 1}, "z": {"Pie": 1, "Soup": 0}}}"#,
    );
    hand.file("yes.json", r#"{"description": "Go home", "votes": {"x": 1, "y": 0, "z": -1, "w": 1}}"#);
    hand
}

fn tally(hand: &Hand, words: &[&str]) -> Value {
    hand.baton(&[&["tally", "--json"], words].concat()).data()
}

#[test]
fn a_result_has_exactly_what_other_programs_expect() {
    let hand = with_files();
    let data = tally(&hand, &["--method", "irv", "capital.blt"]);
    let mut keys: Vec<&str> = data.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["adopted", "explanation", "method", "order", "rounds", "ties", "winners"]);
    assert_eq!((&data["method"], &data["winners"], &data["adopted"]), (&json!("irv"), &json!(["Knoxville"]), &Value::Null));
    assert_eq!(data["order"], json!([["Knoxville"], ["Memphis"], ["Nashville"], ["Chattanooga"]]));
    assert_eq!(data["rounds"][0]["counts"][0], json!({ "option": "Memphis", "votes": 42 }));
    assert_eq!(data["rounds"][0]["dropped"], json!(["Chattanooga"]));
    assert!(data["explanation"].as_str().unwrap().contains("58 of the 100"), "{data}");
    let schulze = tally(&hand, &["--method", "schulze", "capital.blt"]);
    assert_eq!(schulze["winners"], json!(["Nashville"]));
    assert_eq!(tally(&hand, &["--method", "stv", "--seats", "2", "capital.blt"])["winners"], json!(["Memphis", "Nashville"]));
    assert_eq!(tally(&hand, &["--method", "plurality", "capital.blt"])["winners"], json!(["Memphis"]));
}

#[test]
fn votes_of_yes_and_no_are_held_against_their_base() {
    let hand = with_files();
    let adopted = |words: &[&str]| tally(&hand, words)["adopted"].clone();
    assert_eq!(adopted(&["--method", "majority", "question.csv"]), json!(true));
    assert_eq!(adopted(&["--method", "two-thirds", "question.csv"]), json!(true));
    assert_eq!(adopted(&["--method", "majority-present", "question.csv"]), json!(false), "thirty of sixty is no majority");
    assert_eq!(adopted(&["--method", "majority-members", "--members", "60", "question.csv"]), json!(false));
    assert_eq!(adopted(&["--method", "majority-members", "--members", "60", "--present", "60", "yes.json"]), json!(false));
    assert_eq!(adopted(&["--method", "unanimous", "question.csv"]), json!(false));
}

#[test]
fn a_base_smaller_than_what_it_holds_is_refused() {
    let hand = with_files();
    hand.baton(&["tally", "--method", "majority-members", "--members", "59", "question.csv"]).refused();
    hand.baton(&["tally", "--method", "majority-present", "--present", "59", "question.csv"]).refused();
    let back = hand.baton(&["tally", "--method", "two-thirds-members", "question.csv"]).refused();
    assert!(back.err.contains("--members"), "{back:?}");
}

#[test]
fn two_options_and_voices_can_be_voted_on() {
    let hand = with_files();
    let two = tally(&hand, &["--method", "majority", "two.blt"]);
    assert_eq!((&two["winners"], &two["adopted"], &two["order"]), (&json!(["Tea"]), &json!(true), &json!([["Tea"], ["Coffee"]])));
    let yes = tally(&hand, &["--method", "majority", "yes.json"]);
    assert_eq!((&yes["winners"], &yes["adopted"]), (&json!(["Go home"]), &json!(true)));
    assert_eq!(tally(&hand, &["--method", "schulze", "voices.json"])["winners"], json!(["Soup"]));
}

#[test]
fn a_method_that_does_not_fit_the_file_is_refused_in_words() {
    let hand = with_files();
    hand.file("no-seats.blt", TENNESSEE.replace("4 1\n42", "4 0\n42"));
    for language in ["en", "de"] {
        for (method, file) in [
            ("majority", "capital.blt"),
            ("unanimous", "points.csv"),
            ("irv", "yes.json"),
            ("score", "voices.json"),
            ("star", "capital.blt"),
            ("dots", "capital.blt"),
            ("approval", "voices.json"),
            ("stv", "no-seats.blt"),
            ("majority-members", "yes.json"),
        ] {
            let back = hand.baton(&["tally", "--method", method, file, "--lang", language]).refused();
            assert!(back.out.is_empty() && !back.err.contains("ballots-"), "{method} on {file}: {back:?}");
        }
    }
    hand.baton(&["tally", "--method", "stv", "--seats", "1", "no-seats.blt"]).done();
}

#[test]
fn a_file_that_is_not_as_it_should_be_is_refused_by_its_line() {
    let hand = Hand::new();
    hand.file("twice.blt", "2 1\n1 1 0\n1 2 2 0\n0\n\"a\"\"b\"");
    hand.file("heavy.blt", "2 1\n1000000000000000000 1 0\n0\n\"a\"\"b\"");
    hand.file("dots.csv", "A,B\n3,2\n6,0\n");
    hand.file("equal.blt", "2 1\n1 1=2 0\n0\n\"a\"\"b\"");
    for (method, file, said) in [
        ("irv", "twice.blt", "Line 3: "),
        ("schulze", "heavy.blt", "Line 2: "),
        ("dots", "dots.csv", "Line 3: "),
        ("irv", "equal.blt", "--equal-ranks"),
    ] {
        let back = hand.baton(&["tally", "--method", method, file]).refused();
        assert!(back.err.contains(said) && back.out.is_empty(), "{file}: {back:?}");
    }
    let data: Value = serde_json::from_str(&hand.baton(&["tally", "--method", "irv", "twice.blt", "--json"]).refused().out).unwrap();
    assert!(data["refused"]["said"].as_str().unwrap().starts_with("Line 3: Option 2"), "{data}");
    hand.baton(&["tally", "--method", "irv", "--equal-ranks", "exhaust", "equal.blt"]).done();
    hand.baton(&["tally", "--method", "irv", "not-there.blt"]).fault();
}

#[test]
fn what_cannot_be_meant_is_usage() {
    let hand = with_files();
    for words in [
        &["tally", "capital.blt"][..],
        &["tally", "--method", "coin", "capital.blt"],
        &["tally", "--method", "stv", "--seats", "0", "capital.blt"],
        &["tally", "--method", "stv", "--seats", "many", "capital.blt"],
        &["tally", "--method", "irv"],
        &["tally", "--method", "irv", "--equal-ranks", "maybe", "capital.blt"],
    ] {
        assert_eq!(hand.baton(words).code, 2, "{words:?}");
    }
    let help = hand.baton(&["help", "tally"]).done().out;
    assert!(METHODS.iter().all(|method| help.contains(method)), "{help}");
}

#[test]
fn the_lot_follows_the_seed_the_file_or_nothing() {
    let hand = Hand::new();
    let tied = "2 1\n1 1 0\n1 2 0\n0\n\"a\"\n\"b\"\n";
    hand.file("tied.blt", tied);
    hand.file("ab.blt", tied.replace("2 1\n1 1", "2 1\n[tie 1 2]\n1 1"));
    hand.file("ba.blt", tied.replace("2 1\n1 1", "2 1\n[tie 2 1]\n1 1"));
    let winner = |words: &[&str]| tally(&hand, &[&["--method", "irv"], words].concat())["winners"][0].as_str().unwrap().to_owned();
    assert_eq!((winner(&["ab.blt"]), winner(&["ba.blt"])), ("a".to_owned(), "b".to_owned()), "the order of the file");
    let by_seed: Vec<String> = (0..12).map(|seed| winner(&["--seed", &seed.to_string(), "tied.blt"])).collect();
    assert!(by_seed.iter().any(|one| one == "a") && by_seed.iter().any(|one| one == "b"), "{by_seed:?}");
    assert_eq!(winner(&["tied.blt"]), by_seed[0], "the seed 0 where nobody names one");
    assert_eq!(winner(&["--seed", "3", "ab.blt"]), winner(&["--seed", "3", "ba.blt"]), "a seed goes before the order of the file");
    let data = tally(&hand, &["--method", "irv", "tied.blt"]);
    assert_eq!((&data["ties"][0]["about"], &data["ties"][0]["by"]), (&json!("last-two"), &json!("lot")));
    assert!(data["ties"][0]["said"].as_str().unwrap().contains("the lot"), "{data}");
}

#[test]
fn what_if_never_binds() {
    let hand = with_files();
    for (method, file) in
        [("irv", "capital.blt"), ("score", "points.csv"), ("star", "points.csv"), ("majority", "question.csv"), ("schulze", "voices.json")]
    {
        let data = tally(&hand, &["--method", method, "--what-if", file]);
        let others = data["what_if"].as_array().unwrap();
        assert!(!others.is_empty() && others.iter().all(|other| other["binding"] == json!(false)), "{method}: {data}");
        assert!(data.get("binding").is_none(), "the rule itself binds");
        assert!(others.iter().all(|other| other["method"] != json!("score") || file == "points.csv"), "points are never made of rankings");
        let words = hand.baton(&["tally", "--method", method, "--what-if", file]).done().out;
        assert!(words.contains("Not binding"), "{words}");
    }
}

#[test]
fn every_method_answers_in_both_languages() {
    let hand = with_files();
    hand.file("dots.csv", "A,B\n3,2\n0,1\n");
    for method in METHODS {
        let file = match method {
            "plurality" | "irv" | "schulze" | "stv" | "approval" => "capital.blt",
            "score" | "star" => "points.csv",
            "dots" => "dots.csv",
            _ => "question.csv",
        };
        for language in ["en", "de"] {
            let said = hand.baton(&["tally", "--method", method, "--members", "60", file, "--lang", language]).done().out;
            assert!(!said.contains("count-") && !said.contains("cli-") && !said.contains("{ $"), "{method}, {language}: {said}");
        }
    }
}

#[test]
fn ballots_may_come_from_a_pipe_in_any_form() {
    let hand = with_files();
    let read =
        |method: &str, input: &str| hand.baton_reading(&["tally", "--method", method, "-", "--json"], input).data()["winners"].clone();
    assert_eq!(read("irv", TENNESSEE), json!(["Knoxville"]));
    assert_eq!(read("irv", "# first a remark\n4 1\n1 1 0\n0\n\"a\"\"b\"\"c\"\"d\""), json!(["a"]));
    assert_eq!(read("irv", "A,B\n1,2\n2,1\n1,2\n"), json!(["A"]));
    assert_eq!(read("majority", r#"{"description": "Go", "votes": {"x": 1}}"#), json!(["Go"]));
}
