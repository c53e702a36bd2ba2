//! What the rules do not take, each with why; nothing is half recorded (the room compares before and after).

use serde_json::{Value, json};

use crate::room::Room;

fn opening(more: Value) -> Value {
    let mut intent = json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "x" });
    intent.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    intent
}

#[test]
fn answers_from_whoever_is_not_asked_or_too_late_are_refused() {
    let mut room = Room::of(4);
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "d", "presence": "away" }));
    room.must(json!({ "do": "add-person", "id": "z", "name": "Z" }));
    room.open(json!({ "method": "majority" }));
    let answer = |person: &str, answer: &str| json!({ "do": "answer", "meeting": "m", "round": "r", "person": person, "answer": answer });
    assert_eq!(room.refused(answer("z", "yes")), "refusal-not-asked", "not of this meeting");
    assert_eq!(room.refused(answer("d", "yes")), "refusal-not-asked", "not here");
    assert_eq!(room.refused(answer("nobody", "yes")), "refusal-unknown-person");
    assert_eq!(room.refused(answer("a", "consent")), "refusal-no-such-answer");
    room.must(answer("a", "yes"));
    room.must(answer("a", "no"));
    assert_eq!(room.round().ballots.len(), 1, "a second answer replaces the first; it never stands twice");
    room.must(json!({ "do": "step-out", "meeting": "m", "round": "r", "person": "b" }));
    assert_eq!(room.refused(answer("b", "yes")), "refusal-recused");
    room.close();
    assert_eq!(room.refused(answer("c", "yes")), "refusal-round-closed");
}

#[test]
fn weights_out_of_range_are_refused_with_their_line() {
    let mut room = Room::of(3);
    let weighed = |weights: Value| opening(json!({ "method": "vote", "with": { "weights": weights } }));
    for weight in [0_u64, 1_000_000_001, 1_000_000_000_000_000_000] {
        let intent = weighed(json!([{ "person": "a", "weight": 2 }, { "person": "b", "weight": weight }]));
        let refusal = room.ask(intent).unwrap_err();
        assert_eq!(refusal.why.key, "refusal-weight-out-of-range", "{weight}");
        assert_eq!(serde_json::to_value(&refusal.why.args["line"]).unwrap(), json!({ "number": 2 }), "the second line");
        assert!(refusal.hint.is_some(), "and what would do");
    }
    assert_eq!(room.refused(weighed(json!([{ "person": "a", "weight": 2 }, { "person": "a", "weight": 3 }]))), "refusal-weighed-twice");
    assert_eq!(room.refused(weighed(json!([{ "person": "a", "weight": 1.5 }]))), "refusal-unreadable-intent", "decimals");
}

#[test]
fn votes_are_not_handed_round_in_a_circle() {
    let mut room = Room::of(5);
    for person in ["d", "e"] {
        room.must(json!({ "do": "mark-presence", "meeting": "m", "person": person, "presence": "away" }));
    }
    room.open(json!({ "method": "vote" }));
    let give = |from: &str, to: &str| json!({ "do": "give-proxy", "meeting": "m", "round": "r", "from": from, "to": to });
    assert_eq!(room.refused(give("d", "d")), "refusal-proxy-to-themselves");
    assert_eq!(room.refused(give("d", "e")), "refusal-proxy-to-absent");
    assert_eq!(room.refused(give("a", "b")), "refusal-proxy-of-present");
    room.must(give("d", "a"));
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "a", "presence": "away" }));
    assert_eq!(room.refused(give("a", "b")), "refusal-proxy-chain", "what was handed on once is not handed on again");
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "d", "presence": "room" }));
    assert_eq!(room.refused(give("e", "d")), "refusal-proxy-chain", "d has given their vote away");
}

#[test]
fn what_gives_people_away_is_refused_in_a_secret_round() {
    let mut room = Room::of(5);
    assert_eq!(room.refused(opening(json!({ "method": "consent", "way": "secret" }))), "refusal-cannot-be-secret");
    let weights = json!({ "weights": [{ "person": "a", "weight": 2 }] });
    assert_eq!(room.refused(opening(json!({ "method": "vote", "way": "secret", "with": weights }))), "refusal-secret-with-weights");
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "e", "presence": "away" }));
    room.open(json!({ "method": "vote", "way": "secret" }));
    assert_eq!(
        room.refused(json!({ "do": "give-proxy", "meeting": "m", "round": "r", "from": "e", "to": "a" })),
        "refusal-secret-with-proxies"
    );
    let close = |voted: Value, answers: Value| json!({ "do": "close-secret-round", "meeting": "m", "round": "r", "voted": voted, "answers": answers });
    assert_eq!(room.refused(close(json!(["a", "a"]), json!(["yes", "no"]))), "refusal-handed-in-twice");
    assert_eq!(room.refused(close(json!(["a", "b"]), json!(["yes"]))), "refusal-pile-does-not-fit");
    assert_eq!(room.refused(close(json!(["e"]), json!(["yes"]))), "refusal-not-asked");
    assert_eq!(room.refused(close(json!(["a"]), json!(["consent"]))), "refusal-no-such-answer");
}

#[test]
fn more_hands_than_people_are_refused() {
    let mut room = Room::of(3);
    room.open(json!({ "method": "majority", "way": "hands" }));
    assert_eq!(
        room.refused(json!({ "do": "count-hands", "meeting": "m", "round": "r", "hands": { "yes": 3, "no": 1 } })),
        "refusal-more-hands-than-people"
    );
    assert_eq!(room.refused(json!({ "do": "answer", "meeting": "m", "round": "r", "person": "a", "answer": "yes" })), "refusal-only-hands");
}

#[test]
fn a_rule_without_what_it_needs_is_not_opened() {
    let mut room = Room::of(3);
    for (more, key) in [
        (json!({ "method": "lazy" }), "refusal-until-when"),
        (json!({ "method": "lazy", "with": { "until": "2020-01-01T00:00:00Z" } }), "refusal-deadline-over"),
        (json!({ "method": "advice" }), "refusal-who-decides"),
        (json!({ "method": "advice", "with": { "decider": "a", "affected": ["a"] } }), "refusal-nobody-to-ask"),
        (json!({ "method": "election" }), "refusal-which-role"),
        (json!({ "method": "consent", "quorum": 0 }), "refusal-quorum-of-nobody"),
        (json!({ "method": "consensus", "with": { "asides_below": [1, 0] } }), "refusal-consensus-shape"),
        (json!({ "method": "fist-to-five", "with": { "pass_min": 6 } }), "refusal-fist-shape"),
        (json!({ "method": "gradients", "with": { "at_most": [{ "level": 9, "most": 0 }] } }), "refusal-no-such-level"),
        (json!({ "method": "consent", "fallback": [{ "method": "majority" }] }), "refusal-fallback-without-role"),
        (json!({ "method": "consent", "fallback": [{ "method": "election" }] }), "refusal-fallback-needs-more"),
        (json!({ "method": "consent", "with": { "colour": "red" } }), "refusal-unreadable-intent"),
    ] {
        assert_eq!(room.refused(opening(more.clone())), key, "{more}");
    }
    room.must(json!({ "do": "agree-ways", "team": "t", "allowed": ["consent"], "usual": "consent" }));
    assert_eq!(room.refused(opening(json!({ "method": "vote" }))), "refusal-way-not-agreed");
    assert_eq!(
        room.refused(json!({ "do": "agree-ways", "team": "t", "allowed": ["consent"], "usual": "vote" })),
        "refusal-usual-not-allowed"
    );
}

#[test]
fn hands_of_fingers_are_shown_as_often_as_was_agreed() {
    let mut room = Room::of(3);
    for round in ["r1", "r2", "r3"] {
        room.open(json!({ "id": round, "method": "fist-to-five" }));
        room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": round, "answer": "fist-2" }));
        room.must(json!({ "do": "close-round", "meeting": "m", "round": round }));
    }
    assert_eq!(room.refused(opening(json!({ "method": "fist-to-five" }))), "refusal-hands-shown-enough");
}
