//! Folding is total, and what is written step by step is what the record says.

use baton_meeting::event::Fact;
use baton_meeting::id::{BatchId, Stream};
use baton_meeting::state::{Folded, State, fold};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::examples;
use crate::room::Room;

fn facts() -> Vec<Fact> {
    let mut facts: Vec<Fact> = examples::all().into_iter().map(|(_, fact)| fact).collect();
    let room = Room::decided();
    let entries = room.journal.entries(&baton_journal::EntriesAsked::default()).unwrap();
    facts.extend(entries.iter().filter_map(|entry| Some(Fact { stream: entry.stream()?, event: entry.event()? })));
    facts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn events_in_any_order_any_number_of_times_are_folded_without_a_panic(
        order in proptest::collection::vec(any::<prop::sample::Index>(), 0..400),
        strangers in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..20),
    ) {
        let facts = facts();
        let mut state = State::default();
        for index in order {
            state.evolve(index.get(&facts));
        }
        // Even an event that stands in the stream of another.
        let mut folded: Option<Folded> = None;
        for (stream, event) in strangers {
            folded = fold(&stream.get(&facts).stream, folded, &event.get(&facts).event);
        }
    }

    #[test]
    fn whatever_is_asked_and_undone_the_rows_are_what_the_record_says(
        steps in proptest::collection::vec((0usize..WISHES, 0u8..4, any::<prop::sample::Index>()), 1..50),
    ) {
        let mut room = Room::in_a_meeting();
        let mut batches: Vec<BatchId> = Vec::new();
        for (wish, undo, which) in steps {
            match undo {
                0 => { let _ = room.undo(None).map(|undone| batches.push(undone.batch)); }
                1 if !batches.is_empty() => { let _ = room.undo(Some(which.get(&batches).clone())).map(|undone| batches.push(undone.batch)); }
                _ => batches.extend(room.ask(wished(wish, batches.len())).ok().and_then(|appended| appended.batch)),
            }
        }
        room.is_sound();
    }
}

const WISHES: usize = 24;

/// Something somebody may ask for in a meeting; whether it is allowed depends on what went before.
fn wished(wish: usize, turn: usize) -> Value {
    let person = ["p-ada", "p-bo", "p-zoe"][turn % 3];
    match wish {
        0 => json!({"do": "add-person", "id": format!("q-{}", turn % 4), "name": format!("Person {turn}"), "team": "t-ops"}),
        1 => json!({"do": "leave-team", "team": "t-ops", "person": format!("q-{}", turn % 4)}),
        2 => json!({"do": "person-leaves", "person": person}),
        3 => json!({"do": "person-returns", "person": person}),
        4 => json!({"do": "add-item", "meeting": "m-1", "id": format!("i-{}", turn % 3), "title": format!("Item {turn}"), "owner": person}),
        5 => json!({"do": "change-item", "meeting": "m-1", "item": format!("i-{}", turn % 3), "title": format!("Changed {turn}")}),
        6 => json!({"do": "remove-item", "meeting": "m-1", "item": format!("i-{}", turn % 3)}),
        7 => json!({"do": "go-on", "meeting": "m-1"}),
        8 => json!({"do": "go-to", "meeting": "m-1", "step": "i-heating"}),
        9 => json!({"do": "take-note", "meeting": "m-1", "text": format!("Note {turn}"), "private": turn.is_multiple_of(2)}),
        10 => json!({"do": "save-for-later", "meeting": "m-1", "title": format!("Later {turn}"), "owner": person}),
        11 => json!({"do": "pause", "meeting": "m-1", "minutes": 5}),
        12 => json!({"do": "resume", "meeting": "m-1"}),
        13 => json!({"do": "propose", "meeting": "m-1", "id": "x-1", "text": format!("Proposal {turn}"), "proposer": person}),
        14 => json!({"do": "open-round", "meeting": "m-1", "id": format!("r-{turn}"), "proposal": "x-1", "method": "consent"}),
        15 => json!({"do": "answer-for-rest", "meeting": "m-1", "round": format!("r-{}", turn.saturating_sub(1)), "answer": "consent"}),
        16 => json!({"do": "close-round", "meeting": "m-1", "round": format!("r-{}", turn.saturating_sub(2))}),
        17 => json!({"do": "read-back", "meeting": "m-1", "proposal": "x-1"}),
        18 => json!({"do": "record-decision", "meeting": "m-1", "proposal": "x-1"}),
        19 => {
            json!({"do": "offer-follow-up", "id": format!("f-{}", turn % 5), "what": format!("Promise {turn}"), "meeting": "m-1", "ask": person})
        }
        20 => json!({"do": "accept-follow-up", "follow_up": format!("f-{}", turn % 5)}),
        21 => json!({"do": "mark-presence", "meeting": "m-1", "person": person, "presence": "lost"}),
        22 => json!({"do": "describe-person", "person": person, "name": format!("Name {turn}"), "weight": turn % 5}),
        _ => json!({"do": "shelve-item", "team": "t-ops", "item": {"title": format!("Shelved {turn}"), "owner": person}}),
    }
}

#[test]
fn the_stream_of_every_example_is_one_that_is_known() {
    for fact in facts() {
        assert_eq!(Stream::parse(&fact.stream.to_string()), Some(fact.stream));
    }
}
