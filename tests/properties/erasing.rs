//! Whatever was said by whomever, in any order and taken back or not: what is erased is gone, and everything else is as it was.

use std::collections::BTreeSet;
use std::path::Path;

use baton_journal::{DecisionsAsked, EntriesAsked, Header, Journal, MeetingsAsked, Opening};
use baton_meeting::erasure::{Erasing, Wish};
use baton_meeting::id::PersonId;
use baton_meeting::intent::Needs;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::anything::{self, Dice};
use crate::intents::in_a_meeting;
use crate::long_histories;
use crate::room::Room;

/// Fields in which somebody says something.
const SAID: [&str; 12] = ["reason", "note", "text", "tip", "pronouns", "email", "name", "words", "notes", "what", "title", "because"];

/// Somebody says something, in one of the ways there are; `about` is what was said last, for correcting it.
fn talk(way: usize, who: usize, about: usize) -> Value {
    let (person, note, round) = (format!("p{who}"), format!("note-{about}"), format!("round-{}", about / 4));
    match way {
        0 => json!({ "do": "take-note", "meeting": "m", "id": note, "text": "I think", "person": person }),
        1 => json!({ "do": "reword-note", "meeting": "m", "note": format!("note-{}", about.saturating_sub(1)), "text": "I thought" }),
        2 => json!({ "do": "note-access-needs", "person": person, "text": "I need" }),
        3 => json!({ "do": "say-away", "person": person, "from": "2026-01-08", "note": "I cannot" }),
        4 => json!({ "do": "take-role", "meeting": "m", "role": "facilitator", "person": person }),
        5 => json!({ "do": "pass-baton", "meeting": "m", "to": person, "tip": "I wish" }),
        6 => json!({ "do": "open-round", "meeting": "m", "id": round, "proposal": "x", "method": "consent" }),
        7 => json!({ "do": "answer", "meeting": "m", "round": round, "person": person, "answer": "concern", "reason": "I fear" }),
        8 => json!({ "do": "answer-for-rest", "meeting": "m", "round": round, "answer": "consent" }),
        9 => json!({ "do": "close-round", "meeting": "m", "round": round }),
        10 => json!({ "do": "read-back", "meeting": "m", "proposal": "x" }),
        11 => json!({ "do": "record-decision", "meeting": "m", "proposal": "x" }),
        12 => json!({ "do": "describe-person", "person": person, "name": "I am" }),
        _ => json!({ "do": "take-turn", "series": "s", "date": "2026-01-07", "person": person, "reason": "I may" }),
    }
}

/// Makes every text of an intent one that stands nowhere else.
fn mark(value: &mut Value, count: &mut usize) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if SAID.contains(&name.as_str()) && !text.trim().is_empty() && !text.contains('\u{202E}') => {
                        *count += 1;
                        text.push_str(&format!(" said{count}so"));
                    }
                    other => mark(other, count),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|one| mark(one, count)),
        _ => {}
    }
}

/// The marks that stand in some bytes.
fn marks(bytes: &[u8]) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    text.match_indices("said")
        .filter_map(|(at, _)| text[at..].find("so").map(|end| text[at..at + end + 2].to_owned()))
        .filter(|mark| mark[4..mark.len() - 2].parse::<usize>().is_ok())
        .collect()
}

fn marks_in_the_record(journal: &Journal) -> BTreeSet<String> {
    let entries = journal.entries(&EntriesAsked::default()).unwrap();
    entries.iter().filter_map(|entry| entry.body.as_ref()).flat_map(|body| marks(body.as_bytes())).collect()
}

fn marks_in_the_files(folder: &Path) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|file| file.is_file());
    files.flat_map(|file| marks(&std::fs::read(file).unwrap())).collect()
}

/// What the record says without any texts: every string that is a mark, or was one, counts as the same.
fn structure(journal: &Journal) -> Vec<String> {
    let people =
        journal.people().unwrap().into_iter().map(|person| (person.id, person.left, person.weight, person.away.len(), person.readiness));
    let meetings = journal.meetings(&MeetingsAsked::default()).unwrap().into_iter().map(|meeting| {
        let answers: Vec<_> =
            meeting.rounds.iter().flat_map(|round| round.ballots.iter().map(|ballot| (ballot.person.clone(), ballot.answer))).collect();
        (meeting.id, meeting.stage, meeting.roles, meeting.attended, meeting.notes.len(), meeting.items.len(), answers)
    });
    let (decisions, _) = journal.decisions(&DecisionsAsked::default()).unwrap();
    let decisions =
        decisions.into_iter().map(|one| (one.record.tally.outcome(), one.record.statement, one.record.people.deciders, one.status, one.id));
    let turns = journal.series().unwrap().into_iter().map(|series| (series.id, series.slots, series.held));
    let all =
        people.map(|one| format!("{one:?}")).chain(meetings.map(|one| format!("{one:?}"))).chain(decisions.map(|one| format!("{one:?}")));
    all.chain(turns.map(|one| format!("{one:?}"))).collect()
}

proptest! {
    #![proptest_config(long_histories())]

    #[test]
    fn what_is_erased_is_nowhere_and_the_rest_is_as_it_was(
        wishes in prop::collection::vec((any::<prop::sample::Index>(), any::<u64>(), prop::option::weighted(0.75, (0..14usize, 0..4usize))), 20..70),
        undos in prop::collection::btree_set(0..70usize, 0..6),
        erasures in prop::collection::vec((0..4usize, any::<bool>(), 25..85usize), 2..6),
    ) {
        let folder = tempfile::TempDir::new().unwrap();
        let mut room = Room::empty(3);
        let opening = Opening::new(None, room.at);
        let mut journal = Journal::create(&folder.path().join("room.baton"), &opening).unwrap();
        let mut count = 0;
        let header = |room: &Room, intent: &str| Header { actor: None, intent: intent.into(), key: None, at: room.at, zone: chrono_tz::UTC };
        let begin = std::iter::once(json!({ "do": "start-workspace", "name": "Room" })).chain(in_a_meeting()).map(Ok);
        for (at, wish) in begin.chain(wishes.into_iter().map(Err)).enumerate() {
            type Wished = (prop::sample::Index, u64, Option<(usize, usize)>);
            let mut intent = wish.unwrap_or_else(|(kind, seed, said): Wished| {
                if let Some((way, who)) = said {
                    return talk(way, who, at);
                }
                let (case, shared) = kind.get(&anything::CASES);
                anything::intent(case, shared, &room.state, &mut Dice::new(seed))
            });
            mark(&mut intent, &mut count);
            if let Ok(facts) = room.ask(intent.clone()) {
                journal.append(&header(&room, "any"), &Needs::default(), |_| Ok(facts)).unwrap().unwrap();
            }
            if undos.contains(&at) {
                let _ = journal.undo(&header(&room, "undo"), None).unwrap();
            }
            for (who, name, _) in erasures.iter().filter(|(_, _, when)| *when == at) {
                let what = if *name { Erasing::Name } else { Erasing::Words };
                let person = PersonId::from(format!("p{who}"));
                let wish = Wish { person, what, pseudonym: format!("Former member {who}"), because: "A letter".into(), on: room.at.date_naive() };
                let (before, shape) = (marks_in_the_record(&journal), structure(&journal));
                let erased = journal.erase(&header(&room, "erase"), &wish).unwrap().unwrap();
                let after = marks_in_the_record(&journal);
                prop_assert!(after.is_subset(&before), "nothing is said that was not said before");
                prop_assert_eq!(erased.entries > 0, erased.batch.is_some());
                prop_assert!(erased.swept);
                let gone: BTreeSet<_> = before.difference(&after).cloned().collect();
                let there = marks_in_the_files(folder.path());
                prop_assert!(gone.is_disjoint(&there), "{:?} of {what:?} stand in the files", gone.intersection(&there));
                prop_assert_eq!(structure(&journal), shape, "who, when and what was decided stays");
                let verified = journal.verify().unwrap();
                prop_assert!(verified.ok, "{:?}", verified.problems);
                let again = journal.erase(&header(&room, "erase"), &wish).unwrap().unwrap();
                prop_assert_eq!((again.entries, again.batch), (0, None), "there is no more of it");
            }
        }
        let mut archive = Vec::new();
        journal.write_archive(&mut archive).unwrap();
        let second = Journal::read_archive(&folder.path().join("second.baton"), &opening, &archive[..]).unwrap();
        let mut again = Vec::new();
        second.write_archive(&mut again).unwrap();
        prop_assert!(archive == again, "the archive comes out as it went in");
        prop_assert_eq!(structure(&second), structure(&journal));
        prop_assert!(second.verify().unwrap().ok);
    }
}
