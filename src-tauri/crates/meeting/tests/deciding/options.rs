//! Choosing among options, from the first one offered to the record; and what such a choice does not take.

use std::collections::BTreeMap;

use baton_meeting::id::{OptionId, PersonId};
use baton_meeting::method::count::counted::Counted;
use baton_meeting::method::count::profile::Choice;
use baton_meeting::method::{Answer, Ballot, Case, Electorate, Marking, Method, Paper, Particulars, Rule, Verdict, count, options};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::room::Room;

/// A room with three options on its proposal.
fn room(people: usize) -> Room {
    let mut room = Room::of(people);
    for (id, name) in [("l", "Lisbon"), ("p", "Porto"), ("f", "Faro")] {
        room.must(
            json!({ "do": "offer-option", "meeting": "m", "proposal": "x", "id": id, "name": name, "pros": [format!("{name} is warm")] }),
        );
    }
    room.must(json!({ "do": "amend", "meeting": "m", "proposal": "x", "text": "Where do we meet in March?" }));
    room
}

fn ballot(person: &str, marking: Value) -> Value {
    json!({ "do": "mark-ballot", "meeting": "m", "round": "r", "person": person, "marking": marking })
}

fn ranks(order: &[&str]) -> Value {
    json!({ "ranks": order.iter().map(|option| vec![*option]).collect::<Vec<_>>() })
}

#[test]
fn a_ranking_chooses_and_the_record_says_what_among_what() {
    let mut room = room(5);
    room.open(json!({ "method": "runoff" }));
    room.must(ballot("a", ranks(&["l"])));
    room.must(ballot("a", ranks(&["f", "p"])));
    assert_eq!(room.round().particulars.papers.len(), 1, "a ballot can be changed until the close; it never counts twice");
    room.must(ballot("b", ranks(&["l", "p"])));
    room.must(ballot("c", ranks(&["l"])));
    room.must(ballot("d", ranks(&["p"])));
    room.must(ballot("e", ranks(&["p", "l"])));
    assert_eq!(room.close().verdict, Verdict::Adopted, "Faro is dropped, its ballot goes on to Porto: 3 of 5");
    let proposal = &room.meeting().proposals[0];
    assert_eq!(proposal.text(), "Where do we meet in March? Porto", "what was chosen stands in the words that are read back");
    let decision = room.record();
    assert_eq!(decision.record.statement, "Where do we meet in March? Porto");
    assert_eq!(decision.record.wording.options, ["Lisbon", "Porto", "Faro"], "the options considered");
    assert_eq!(decision.record.offered[0].pros, ["Lisbon is warm"], "with their reasons");
    let Rule::Options(rule) = &decision.record.tally.rule else { panic!("the frozen rule") };
    assert_eq!((rule.method(), rule.options.len(), rule.seed.len()), (Method::Runoff, 3, 32), "method, options and seed");
}

#[test]
fn the_words_for_a_choice_may_change_and_its_options_not() {
    let mut room = room(3);
    room.open(json!({ "method": "plurality" }));
    for person in ["a", "b", "c"] {
        room.must(ballot(person, ranks(&["l"])));
    }
    room.close();
    room.must(json!({ "do": "amend", "meeting": "m", "proposal": "x", "text": "We meet in Lisbon in March." }));
    assert!(room.meeting().adopted(&"x".into()), "the same choice in better words");
    room.must(json!({ "do": "word-option", "meeting": "m", "proposal": "x", "option": "l", "cons": ["Far"] }));
    assert!(room.meeting().adopted(&"x".into()), "a reason that was forgotten is written down");
    room.must(json!({ "do": "drop-option", "meeting": "m", "proposal": "x", "option": "f" }));
    assert!(!room.meeting().adopted(&"x".into()), "another choice is asked anew");
    assert_eq!(room.refused(json!({ "do": "read-back", "meeting": "m", "proposal": "x" })), "refusal-not-adopted");
}

#[test]
fn several_seats_are_all_named_and_dots_decide_nothing() {
    let mut room = room(5);
    room.open(json!({ "method": "stv", "with": { "counting": { "method": "stv", "version": 1, "seats": 2 } } }));
    for (person, order) in [("a", ["l", "f"]), ("b", ["l", "f"]), ("c", ["l", "p"]), ("d", ["p", "f"]), ("e", ["p", "f"])] {
        room.must(ballot(person, ranks(&order)));
    }
    room.close();
    assert_eq!(room.meeting().proposals[0].text(), "Where do we meet in March? Lisbon, Porto");
    room.open(json!({ "id": "r2", "method": "dots" }));
    let dots = json!({ "do": "mark-ballot", "meeting": "m", "round": "r2", "person": "a", "marking": { "points": { "l": 2, "f": 3 } } });
    room.must(dots);
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r2" }));
    assert_eq!(room.outcome().verdict, Verdict::Shown, "a shortlist");
    assert_eq!(room.refused(json!({ "do": "read-back", "meeting": "m", "proposal": "x" })), "refusal-not-adopted");
}

#[test]
fn blank_abstaining_and_silent_are_kept_apart() {
    let mut room = room(5);
    room.open(json!({ "method": "approval" }));
    room.must(ballot("a", json!({ "points": { "l": 1, "p": 1 } })));
    room.must(ballot("b", json!({ "points": {} })));
    room.says("c", "abstain", "");
    room.must(ballot("d", json!({ "points": { "p": 1 } })));
    let outcome = room.close();
    assert_eq!(outcome.counts, [(Answer::Marked, 2), (Answer::Blank, 1), (Answer::Abstain, 1)], "and e gave no answer");
    assert_eq!(outcome.sentence.args["ballots"], serde_json::from_value(json!({ "number": 3 })).unwrap(), "blank ballots are cast");
    assert_eq!(room.record().record.people.abstained.len(), 1);
}

#[test]
fn a_secret_choice_is_a_sorted_pile() {
    let mut room = room(5);
    room.open(json!({ "method": "schulze", "way": "secret" }));
    let hand =
        |marking: Value| json!({ "do": "hand-in", "meeting": "m", "round": "r", "person": "a", "answer": "marked", "marking": marking });
    room.must(hand(ranks(&["l", "p"])));
    assert_eq!(room.refused(hand(ranks(&["l", "l"]))), "refusal-ballots-twice");
    let without = json!({ "do": "hand-in", "meeting": "m", "round": "r", "person": "a", "answer": "marked" });
    assert_eq!(room.refused(without), "refusal-marking-missing");
    assert_eq!(room.refused(ballot("a", ranks(&["l"]))), "refusal-only-secret");
    let close = |answers: Value, papers: Value| json!({ "do": "close-secret-round", "meeting": "m", "round": "r", "voted": ["c", "a", "b"], "answers": answers, "papers": papers });
    assert_eq!(room.refused(close(json!(["marked", "marked", "blank"]), json!([ranks(&["l"])]))), "refusal-pile-does-not-fit");
    room.must(close(json!(["marked", "blank", "marked"]), json!([ranks(&["p"]), ranks(&["l", "p"])])));
    let pile = room.round().particulars.pile.clone().unwrap();
    let mut sorted = pile.papers.clone();
    sorted.sort();
    assert_eq!(pile.papers, sorted, "nothing of the order in which they were handed in is left");
    assert_eq!(room.outcome().verdict, Verdict::NotAdopted, "one each: a tie, and no lot was agreed");
    assert_eq!(room.meeting().proposals[0].text(), "Where do we meet in March?", "nothing was chosen");
}

#[test]
fn whoever_steps_out_takes_their_ballot_along() {
    let mut room = room(4);
    room.open(json!({ "method": "plurality" }));
    for (person, option) in [("a", "l"), ("b", "l"), ("c", "p")] {
        room.must(ballot(person, ranks(&[option])));
    }
    for person in ["a", "b"] {
        room.must(json!({ "do": "step-out", "meeting": "m", "round": "r", "person": person }));
    }
    room.close();
    let Rule::Options(rule) = &room.round().rule else { panic!("a choice") };
    let electorate = room.round().electorate(&room.meeting().attendance);
    assert_eq!(rule.chosen(room.round().case(&electorate)), [OptionId::from("p")]);
}

#[test]
fn weights_count_and_votes_can_be_said_for_somebody_away() {
    let mut room = room(4);
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "d", "presence": "away" }));
    room.open(json!({ "method": "plurality", "with": { "weights": [{ "person": "a", "weight": 3 }] } }));
    room.must(json!({ "do": "give-proxy", "meeting": "m", "round": "r", "from": "d", "to": "a" }));
    for (person, option) in [("a", "l"), ("b", "p"), ("c", "p"), ("d", "p")] {
        room.must(ballot(person, ranks(&[option])));
    }
    assert_eq!(room.close().verdict, Verdict::NotAdopted, "three to three, by weight");
    assert_eq!(room.outcome().details.len(), 2, "weights and the proxy are said");
}

#[test]
fn a_choice_that_cannot_be_meant_is_refused() {
    let mut bare = Room::of(3);
    let open = |more: Value| {
        let mut intent = json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "x" });
        intent.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        intent
    };
    assert_eq!(bare.refused(open(json!({ "method": "runoff" }))), "refusal-too-few-options", "a method that needs options without any");
    let offer = |name: &str| json!({ "do": "offer-option", "meeting": "m", "proposal": "x", "name": name });
    bare.must(offer("Lisbon"));
    assert_eq!(bare.refused(open(json!({ "method": "runoff" }))), "refusal-too-few-options");
    assert_eq!(bare.refused(offer("lisbon ")), "refusal-option-named-twice");
    assert_eq!(bare.refused(offer(" ")), "refusal-nothing-written");
    let unsafe_link =
        json!({ "do": "offer-option", "meeting": "m", "proposal": "x", "name": "B", "links": [{ "title": "", "url": "javascript:x" }] });
    assert_eq!(bare.refused(unsafe_link), "refusal-unsafe-link");
    let mut room = room(3);
    let counting = |method: &str, rule: Value| open(json!({ "method": method, "with": { "counting": rule } }));
    assert_eq!(room.refused(counting("runoff", json!({ "method": "approval", "version": 1 }))), "refusal-counting-does-not-fit");
    assert_eq!(room.refused(counting("stv", json!({ "method": "stv", "version": 1, "seats": 0 }))), "refusal-seats-and-options");
    assert_eq!(room.refused(counting("stv", json!({ "method": "stv", "version": 1, "seats": 3 }))), "refusal-seats-and-options");
    assert_eq!(room.refused(counting("dots", json!({ "method": "dots", "version": 1, "dots": 0 }))), "refusal-counting-shape");
    assert_eq!(room.refused(open(json!({ "method": "runoff", "way": "hands" }))), "refusal-no-hands-here");
    room.open(json!({ "method": "star" }));
    assert_eq!(room.refused(offer("Évora")), "refusal-round-is-open", "no option appears halfway");
    assert_eq!(room.refused(ballot("a", json!({ "points": { "l": 6 } }))), "refusal-ballots-off-scale");
    assert_eq!(room.refused(ballot("a", json!({ "points": { "l": -1 } }))), "refusal-unreadable-intent");
    assert_eq!(room.refused(ballot("a", ranks(&["l"]))), "refusal-marking-does-not-fit");
    assert_eq!(room.refused(ballot("a", json!({ "points": { "q": 1 } }))), "refusal-unknown-option");
    let marked = json!({ "do": "answer", "meeting": "m", "round": "r", "person": "a", "answer": "marked" });
    assert_eq!(room.refused(marked), "refusal-marking-missing");
    room.close();
    assert_eq!(room.refused(ballot("a", json!({ "points": {} }))), "refusal-round-closed");
    let consent = open(json!({ "id": "r2", "method": "consent" }));
    room.must(consent);
    let on_text = json!({ "do": "mark-ballot", "meeting": "m", "round": "r2", "person": "a", "marking": { "ranks": [] } });
    assert_eq!(room.refused(on_text), "refusal-no-options-here");
}

/// Every way of choosing among options, with its usual values.
fn ways() -> Vec<count::Rule> {
    vec![
        count::Rule::Plurality(count::plurality::Rule::default()),
        count::Rule::Approval(count::approval::Rule::default()),
        count::Rule::Score(count::score::Rule::default()),
        count::Rule::Star(count::star::Rule::default()),
        count::Rule::Dots(count::dots::Rule::default()),
        count::Rule::Runoff(count::runoff::Rule::default()),
        count::Rule::Schulze(count::schulze::Rule { lot: true, ..count::schulze::Rule::default() }),
        count::Rule::Stv(count::stv::Rule::seats(2)),
    ]
}

const OPTIONS: [&str; 4] = ["a", "b", "c", "d"];

fn rule(how: count::Rule, names: [&str; 4]) -> options::Rule {
    let choices = OPTIONS.iter().zip(names).map(|(id, name)| Choice { id: (*id).to_owned(), name: name.to_owned() });
    options::Rule { version: 1, how, options: choices.collect(), seed: "drawn".into(), weights: BTreeMap::new() }
}

/// A ballot that fits a rule, from four small numbers.
fn marked(rule: &options::Rule, wish: [u8; 4]) -> Marking {
    let id = |option: usize| OptionId::from(OPTIONS[option]);
    let mut order: Vec<usize> = (0..4).filter(|option| wish[*option] > 0).collect();
    order.sort_by_key(|option| (std::cmp::Reverse(wish[*option]), *option));
    match rule.marked() {
        options::Marked::One => Marking::Ranks(order.first().map(|option| vec![id(*option)]).into_iter().collect()),
        options::Marked::Order { .. } => Marking::Ranks(order.into_iter().map(|option| vec![id(option)]).collect()),
        options::Marked::Approved => Marking::Points(order.into_iter().map(|option| (id(option), 1)).collect()),
        options::Marked::Points { highest } => {
            Marking::Points((0..4).map(|option| (id(option), u32::from(wish[option]).min(highest))).collect())
        }
        // Four times one dot at most: always within five.
        options::Marked::Dots { .. } => Marking::Points(order.into_iter().map(|option| (id(option), 1)).collect()),
    }
}

fn cast(rule: &options::Rule, wishes: &[[u8; 4]], name: impl Fn(usize) -> PersonId) -> (Vec<Ballot>, Particulars) {
    let (mut ballots, mut particulars) = (Vec::new(), Particulars::default());
    for (at, wish) in wishes.iter().enumerate() {
        let (person, marking) = (name(at), marked(rule, *wish));
        assert_eq!(rule.check(&marking), Ok(()), "{marking:?}");
        let answer = if marking.is_blank() { Answer::Blank } else { Answer::Marked };
        particulars.papers.extend((answer == Answer::Marked).then(|| Paper { person: person.clone(), marking }));
        ballots.push(Ballot { person, answer, reason: String::new() });
    }
    (ballots, particulars)
}

fn counted(rule: &options::Rule, (ballots, particulars): &(Vec<Ballot>, Particulars), recused: &[PersonId]) -> Counted {
    let eligible = ballots.iter().map(|ballot| ballot.person.clone()).filter(|person| !recused.contains(person)).collect();
    let electorate = Electorate { eligible, recused: recused.to_vec() };
    rule.counted(Case { electorate: &electorate, ballots, objections: &[], particulars, open: false }).unwrap()
}

proptest! {
    #[test]
    fn whoever_people_are_and_whatever_options_are_called_changes_nothing(wishes in prop::collection::vec(any::<[u8; 4]>(), 0..9), turn in 0..9usize) {
        let wishes: Vec<[u8; 4]> = wishes.into_iter().map(|wish| wish.map(|points| points % 6)).collect();
        for how in ways() {
            let bound = rule(how.clone(), ["Lisbon", "Porto", "Faro", "Évora"]);
            let plain = counted(&bound, &cast(&bound, &wishes, |at| PersonId::from(format!("p{at}"))), &[]);
            let mut turned = wishes.clone();
            if !turned.is_empty() {
                let by = turn % turned.len();
                turned.rotate_left(by);
            }
            let others = counted(&bound, &cast(&bound, &turned, |at| PersonId::from(format!("q{}", 9 - at))), &[]);
            prop_assert_eq!(&plain.winners, &others.winners, "other people with the same ballots, {:?}", how);
            let renamed = rule(how.clone(), ["1", "2", "3", "4"]);
            let again = counted(&renamed, &cast(&renamed, &wishes, |at| PersonId::from(format!("p{at}"))), &[]);
            prop_assert_eq!((&plain.winners, &plain.order, &plain.rounds), (&again.winners, &again.order, &again.rounds), "other names, {:?}", how);
        }
    }

    #[test]
    fn whoever_stepped_out_counts_nowhere(wishes in prop::collection::vec(any::<[u8; 4]>(), 1..9), who in 0..9usize) {
        let wishes: Vec<[u8; 4]> = wishes.into_iter().map(|wish| wish.map(|points| points % 6)).collect();
        let who = who % wishes.len();
        for how in ways() {
            let bound = rule(how, ["Lisbon", "Porto", "Faro", "Évora"]);
            let name = |at: usize| PersonId::from(format!("p{at}"));
            let without = counted(&bound, &cast(&bound, &wishes, name), &[name(who)]);
            let mut left = wishes.clone();
            left.remove(who);
            let never = counted(&bound, &cast(&bound, &left, name), &[]);
            prop_assert_eq!((&without.winners, &without.order, &without.rounds), (&never.winners, &never.order, &never.rounds));
        }
    }
}
