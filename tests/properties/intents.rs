//! Anything asked for in any order: nothing panics, a refusal changes nothing, and what a room knows is what happened in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use baton_desk::clock::SetClock;
use baton_desk::paper::{About, Document};
use baton_desk::{Answer, Desk, Place, export};
use baton_documents::paper::Choice;
use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::event::{Event, Fact};
use baton_meeting::follow_up::{FollowUpEvent, Stand};
use baton_meeting::id::{FollowUpId, PersonId};
use baton_meeting::meeting::Stage;
use baton_meeting::rotation;
use baton_meeting::state::State;
use baton_texts::Texts;
use baton_wire::paper::PaperFormat;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};

use crate::anything::{self, Dice};
use crate::published;
use crate::room::Room;
use crate::{histories, long_histories};

/// What is asked for: which kind of intent, and the chance that fills it.
fn wishes(most: usize) -> impl Strategy<Value = Vec<(prop::sample::Index, u64)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u64>()), 1..most)
}

/// A room in the middle of a meeting, so that most wishes have something to be about.
pub fn in_a_meeting() -> Vec<Value> {
    let people: Vec<Value> = (0..4).map(|index| json!({ "id": format!("p{index}"), "name": format!("Person {index}") })).collect();
    vec![
        json!({ "do": "add-people", "people": people }),
        json!({ "do": "form-team", "id": "t", "name": "Team", "members": ["p0", "p1", "p2", "p3"] }),
        json!({ "do": "define-role", "team": "t", "id": "r", "name": "Purchasing" }),
        json!({ "do": "give-role", "team": "t", "role": "r", "person": "p1" }),
        json!({ "do": "start-series", "id": "s", "team": "t", "name": "Daily", "every": "FREQ=DAILY", "at": "10:00", "zone": "UTC", "minutes": 60 }),
        json!({ "do": "plan-meeting", "id": "m", "series": "s" }),
        json!({ "do": "plan-meeting", "id": "n", "series": "s" }),
        json!({ "do": "add-item", "id": "i", "meeting": "m", "title": "Soup", "owner": "p1", "minutes": 20 }),
        json!({ "do": "add-item", "id": "j", "meeting": "m", "title": "Bread", "owner": "p2", "minutes": 20 }),
        json!({ "do": "start-meeting", "meeting": "m" }),
        json!({ "do": "everybody-here", "meeting": "m" }),
        json!({ "do": "go-to", "meeting": "m", "step": "i" }),
        json!({ "do": "propose", "id": "x", "meeting": "m", "text": "More salt." }),
        json!({ "do": "offer-follow-up", "id": "f", "meeting": "m", "what": "Buy salt", "ask": "p3" }),
    ]
}

/// Who said yes to what, by what happened and nothing else.
#[derive(Default)]
struct Yes(BTreeMap<FollowUpId, BTreeSet<PersonId>>);

impl Yes {
    fn hear(&mut self, fact: &Fact) {
        if let Event::FollowUp(
            FollowUpEvent::FollowUpClaimed { follow_up, person } | FollowUpEvent::FollowUpAccepted { follow_up, person },
        ) = &fact.event
        {
            self.0.entry(follow_up.clone()).or_default().insert(person.clone());
        }
    }
}

fn promises_hold(room: &Room) -> Result<(), TestCaseError> {
    let mut yes = Yes::default();
    room.facts.iter().for_each(|fact| yes.hear(fact));
    for follow_up in room.state.follow_ups.values() {
        let said = |person: &PersonId| yes.0.get(&follow_up.id).is_some_and(|people| people.contains(person));
        if let Some(owner) = follow_up.stand.owner() {
            prop_assert!(said(owner), "{owner} has {:?} and never said yes", follow_up.what);
        }
        if let Stand::HandingOver { from, .. } = &follow_up.stand {
            prop_assert!(said(from), "it stays with the giver");
        }
    }
    let mut numbers = BTreeSet::new();
    for decision in room.state.decisions.values() {
        prop_assert!(
            numbers.insert((decision.record.team.clone(), decision.record.number)),
            "number {} was given twice",
            decision.record.number
        );
        prop_assert!(decision.record.tally.outcome().verdict.is_adopted(), "what is recorded was adopted, computed anew");
    }
    for meeting in room.state.meetings.values() {
        // Advice and silence wait for a day, beside other rounds and beyond the meeting.
        let open = || meeting.rounds.iter().filter(|round| round.is_open() && !round.rule.method().outlives_its_meeting());
        prop_assert!(open().count() <= 1, "one round at a time");
        prop_assert!(meeting.stage == Stage::Running || open().next().is_none(), "nothing is open in a meeting that is over");
        let steps: BTreeSet<_> = meeting.steps.iter().map(|step| &step.id).collect();
        prop_assert_eq!(steps.len(), meeting.steps.len(), "each step is there once");
        prop_assert!(meeting.items.iter().all(|item| room.state.people.contains_key(&item.owner)), "every item has an owner");
    }
    for series in room.state.series.values() {
        for (role, ledger) in rotation::ledgers(series).roles {
            prop_assert_eq!(ledger.sum(), 0, "the ledger of {:?}", role);
        }
        let dates: BTreeSet<_> = series.held.iter().map(|held| &held.meeting).collect();
        prop_assert_eq!(dates.len(), series.held.len(), "a meeting is held once");
    }
    Ok(())
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn whatever_is_asked_for_the_room_stays_sound(wishes in wishes(80)) {
        let mut room = Room::empty(1);
        room.must(json!({ "do": "start-workspace", "name": "Room" }));
        for intent in in_a_meeting() {
            room.must(intent);
        }
        for (kind, seed) in wishes {
            let (case, shared) = kind.get(&anything::CASES);
            let intent = anything::intent(case, shared, &room.state, &mut Dice::new(seed));
            let before = room.state.clone();
            let today = before.today;
            if let Err(refusal) = room.ask(intent.clone()) {
                room.state.today = today;
                prop_assert_eq!(&room.state, &before, "refused, and yet changed");
                prop_assert!(refusal.why.key.starts_with("refusal-"), "{:?}", refusal);
            }
        }
        promises_hold(&room)?;
        for fact in &room.facts {
            let read = Event::read(&fact.event.written()).ok();
            prop_assert_eq!(read.as_ref(), Some(&fact.event), "an event reads as it was written");
        }
    }

    #[test]
    fn facts_in_any_order_fold_without_a_word(wishes in wishes(60), shuffle in any::<u64>()) {
        let mut room = Room::empty(2);
        room.must(json!({ "do": "start-workspace", "name": "Room" }));
        for intent in in_a_meeting() {
            room.must(intent);
        }
        for (kind, seed) in wishes {
            let (case, shared) = kind.get(&anything::CASES);
            let intent = anything::intent(case, shared, &room.state, &mut Dice::new(seed));
            let _ = room.ask(intent);
        }
        let mut facts = room.facts.clone();
        let mut dice = Dice::new(shuffle);
        for at in (1..facts.len()).rev() {
            facts.swap(at, dice.below(at + 1));
        }
        let mut state = State::default();
        facts.iter().for_each(|fact| state.evolve(fact));
        for series in state.series.values() {
            rotation::rota(series, room.at.date_naive(), 5);
        }
        for decision in state.decisions.values() {
            decision.record.tally.outcome();
        }
    }
}

proptest! {
    #![proptest_config(long_histories())]

    /// The desk looks only at what an intent names, and keeps rows in a file; the room looks at everything, and keeps nothing.
    #[test]
    fn the_desk_answers_as_the_naive_room_does(wishes in wishes(60)) {
        let folder = tempfile::TempDir::new().unwrap();
        let mut room = Room::empty(0);
        let clock = Arc::new(SetClock::at(room.at));
        let place = Place { data_dir: None, clock: clock.clone(), zone: chrono_tz::Tz::UTC, typesetter: None };
        let path = folder.path().join("room.baton");
        let mut desk = Desk::create(&path, "Room", false, &place).unwrap().unwrap();
        room.must(json!({ "do": "start-workspace", "name": "Room", "id": desk.state().unwrap().workspace.id }));
        let prepared = in_a_meeting().into_iter().map(Ok);
        for wish in prepared.chain(wishes.into_iter().map(Err)) {
            let intent = wish.unwrap_or_else(|(kind, seed): (prop::sample::Index, u64)| {
                let (case, shared) = kind.get(&anything::CASES);
                anything::intent(case, shared, &room.state, &mut Dice::new(seed))
            });
            // What is handed in secretly is kept by the desk alone; its journey is `secret_ballot`.
            if intent["do"] == "hand-in" {
                continue;
            }
            let revision = desk.journal().revision().unwrap();
            let asked = room.ask(intent.clone());
            clock.put(room.at);
            let beside = ["give-feedback", "keep-feedback", "let-feedback-go", "share-feedback"].iter().any(|name| intent["do"] == *name);
            match (asked, desk.submit(intent.clone()).unwrap()) {
                // Lines of feedback stand beside the record: only the desk has them, and whatever it says, it writes no entry.
                _ if beside => prop_assert_eq!(desk.journal().revision().unwrap(), revision, "{}", intent),
                (Ok(facts), Answer::Done(done)) => prop_assert_eq!(done.batch.is_some(), !facts.is_empty(), "{}", intent),
                (Err(of_the_room), Answer::Refused(of_the_desk)) => {
                    prop_assert_eq!(of_the_room, of_the_desk, "{}", intent);
                    prop_assert_eq!(desk.journal().revision().unwrap(), revision, "refused, and yet written: {}", intent);
                }
                (room, desk) => prop_assert!(false, "{intent}: the room says {room:?}, the desk {desk:?}"),
            }
        }
        drop(desk);
        let desk = Desk::open(&path, &place).unwrap();
        the_same(&desk, &room.state)?;
        prop_assert!(desk.journal().verify().unwrap().ok, "the record verifies");
        goes_out_and_comes_back(&desk, &folder.path().join("second.baton"), &place, &room.state)?;
    }
}

/// The archive makes the same workspace in an empty file, and the same archive; all that is written as JSON has its published form.
fn goes_out_and_comes_back(desk: &Desk, second: &Path, place: &Place, room: &State) -> Result<(), TestCaseError> {
    let archive = export::archive(desk).unwrap();
    published::fits(published::Form::Archive, &archive)?;
    let second = Desk::adopt(second, archive.as_bytes(), place).unwrap();
    the_same(&second, room)?;
    prop_assert!(export::archive(&second).unwrap() == archive, "the archive comes out as it went in");
    for meeting in desk.journal().meetings(&MeetingsAsked::default()).unwrap() {
        published::fits(published::Form::Minutes, &export::minutes_json(desk, &meeting).unwrap())?;
    }
    let mut log = Vec::new();
    let document = Document { about: About::Log(Box::default()), choice: Choice::default() };
    document.write(desk, PaperFormat::Json, &Texts::new("en"), &mut log).unwrap();
    published::fits(published::Form::Decisions, &String::from_utf8(log).unwrap())
}

/// Compares one by one, so that a difference can be read.
fn one_by_one<K: Ord + Clone + std::fmt::Debug, T: PartialEq + std::fmt::Debug>(
    kept: &BTreeMap<K, T>,
    room: &BTreeMap<K, T>,
) -> Result<(), TestCaseError> {
    let names = |all: &BTreeMap<K, T>| all.keys().cloned().collect::<Vec<_>>();
    prop_assert_eq!(names(kept), names(room));
    for (kept, room) in kept.values().zip(room.values()) {
        prop_assert_eq!(kept, room, "the desk on the left, the room on the right");
    }
    Ok(())
}

fn the_same(desk: &Desk, room: &State) -> Result<(), TestCaseError> {
    let kept = desk.state().unwrap();
    one_by_one(&kept.people, &room.people)?;
    one_by_one(&kept.teams, &room.teams)?;
    one_by_one(&kept.series, &room.series)?;
    let journal = desk.journal();
    let meetings = journal.meetings(&MeetingsAsked::default()).unwrap();
    one_by_one(&meetings.into_iter().map(|one| (one.id.clone(), one)).collect(), &room.meetings)?;
    let (decisions, _) = journal.decisions(&DecisionsAsked::default()).unwrap();
    one_by_one(&decisions.into_iter().map(|one| (one.id.clone(), one)).collect(), &room.decisions)?;
    let follow_ups = journal.follow_ups(&FollowUpsAsked::default()).unwrap();
    one_by_one(&follow_ups.into_iter().map(|one| (one.id.clone(), one)).collect(), &room.follow_ups)
}
