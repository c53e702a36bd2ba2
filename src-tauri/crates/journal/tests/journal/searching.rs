use baton_journal::{DecisionsAsked, Hit, HitKind, LogAsked, LogFound, Sought};
use baton_meeting::find::Find;
use serde_json::json;

use crate::room::Room;

fn said() -> Room {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": "The café’s heating costs twice as much"}));
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-2", "text": "Bo looks tired of heating", "private": true}));
    room.must(json!({"do": "offer-follow-up", "id": "f-1", "what": "Ask three firms for a boiler", "meeting": "m-1", "claim": "p-zoe"}));
    room
}

/// What somebody looks for on a day in November.
pub fn sought(typed: &str) -> Sought {
    Sought { find: Find::read(typed), today: "2026-11-20".parse().unwrap() }
}

impl Room {
    fn search(&self, typed: &str, most: usize) -> Vec<Hit> {
        self.journal.search(&sought(typed), most).unwrap()
    }
    fn log(&self, typed: &str) -> LogFound {
        self.journal.log(&LogAsked { sought: sought(typed), before: None, most: 50 }).unwrap()
    }
    fn numbers(&self, typed: &str) -> Vec<u32> {
        self.log(typed).lines.iter().map(|line| line.number.count).collect()
    }
}

fn found(hits: &[Hit]) -> Vec<(HitKind, &str)> {
    hits.iter().map(|hit| (hit.kind, hit.id.as_str())).collect()
}

#[test]
fn words_are_found_in_decisions_items_notes_and_follow_ups_newest_first() {
    let room = said();
    let order = [(HitKind::Item, "i-heating"), (HitKind::FollowUp, "f-1"), (HitKind::Decision, "d-1")];
    assert_eq!(found(&room.search("boiler", 10)), order, "the agenda is of next Monday");
    let hits = room.search("heat", 10);
    assert!(found(&hits).contains(&(HitKind::Note, "n-1")), "a beginning is enough: {hits:?}");
    assert_eq!(room.search("heat", 2).len(), 2, "no more than asked for");
}

/// A note on the item of a decision, and the decision that came of it.
const NOTED: [(HitKind, &str); 2] = [(HitKind::Note, "n-1"), (HitKind::Decision, "d-1")];

#[test]
fn a_decision_is_found_by_what_was_noted_on_its_item_in_its_meeting() {
    let mut room = said();
    let in_the_log = |room: &Room, words: &str| -> Vec<String> {
        let asked = DecisionsAsked { find: Some(sought(words)), ..DecisionsAsked::default() };
        room.journal.decisions(&asked).unwrap().0.into_iter().map(|one| one.id.0).collect()
    };
    assert_eq!(in_the_log(&room, "café"), ["d-1"]);
    assert!(in_the_log(&room, "tired").is_empty(), "a private note is nobody else's");
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-later", "item": "Heating in winter", "text": "Ask the neighbours about pellets"}));
    assert_eq!(in_the_log(&room, "pellets"), ["d-1"], "also what was noted after it was recorded");
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-secret", "item": "Heating in winter", "text": "Somebody is weary", "private": true}));
    assert!(in_the_log(&room, "weary").is_empty());
    room.must(json!({"do": "strike-note", "meeting": "m-1", "note": "n-later"}));
    assert!(in_the_log(&room, "pellets").is_empty(), "what was struck out leads nowhere");
    room.is_sound();
    let room = room.reopened();
    assert_eq!(in_the_log(&room, "café"), ["d-1"]);
}

#[test]
fn a_private_note_is_never_found() {
    let room = said();
    assert!(room.search("tired", 10).is_empty());
    let room = room.reopened();
    assert!(room.search("tired", 10).is_empty());
}

#[test]
fn accents_case_and_signs_do_not_matter() {
    let room = said();
    for words in ["cafe", "CAFÉ", "café’s", "  costs \"café\" ", "costs AND café", "café*", "NEAR(café", "café -costs"] {
        let hits = room.search(words, 10);
        assert!(words.contains("AND") || words.contains("NEAR") || found(&hits) == NOTED, "{words}: {hits:?}");
    }
    assert!(room.search("  ", 10).is_empty());
    assert!(room.search("\"' * ( :", 10).is_empty(), "signs alone are no words");
}

#[test]
fn a_name_finds_what_somebody_had_a_part_in_and_follows_a_new_name() {
    let mut room = said();
    assert!(found(&room.search("zoe boiler", 10)).contains(&(HitKind::FollowUp, "f-1")), "Zoë claimed it");
    room.must(json!({"do": "describe-person", "person": "p-zoe", "name": "Zelda Müller"}));
    assert!(!found(&room.search("zoë", 10)).contains(&(HitKind::FollowUp, "f-1")), "nobody is called so now");
    assert!(found(&room.search("zelda", 10)).contains(&(HitKind::FollowUp, "f-1")));
}

#[test]
fn marks_are_counted_as_screens_count() {
    let mut room = said();
    room.must(json!({"do": "offer-follow-up", "id": "f-2", "what": "👩‍🚀 paint the hall", "meeting": "m-1"}));
    let hit = room.search("paint", 1).remove(0);
    let units: Vec<u16> = hit.title.text.encode_utf16().collect();
    let (from, to) = hit.title.marks[0];
    assert_eq!(String::from_utf16(&units[from..to]).unwrap(), "paint");
    let marked = room.journal.mark("👩‍🚀 Paint the CAFÉ", "cafe pai");
    assert_eq!(marked.marks.len(), 2, "{marked:?}");
}

#[test]
fn what_was_changed_or_taken_back_is_found_no_more() {
    let mut room = said();
    room.must(json!({"do": "reword-note", "meeting": "m-1", "note": "n-1", "text": "The kitchen costs twice as much"}));
    assert!(room.search("café", 10).is_empty());
    assert_eq!(found(&room.search("kitchen", 10)), NOTED);
    room.undo(None).unwrap();
    assert!(room.search("kitchen", 10).is_empty());
    room.must(json!({"do": "strike-note", "meeting": "m-1", "note": "n-1"}));
    assert!(room.search("café", 10).is_empty());
    room.is_sound();
}

#[test]
fn decisions_are_found_by_text_people_tag_and_date() {
    let room = said();
    let count = |asked: DecisionsAsked| room.journal.decisions(&asked).unwrap().1;
    assert_eq!(count(DecisionsAsked { find: Some(sought("twice month")), ..DecisionsAsked::default() }), 1, "in the reason");
    assert_eq!(count(DecisionsAsked { find: Some(sought("ada boiler")), ..DecisionsAsked::default() }), 1, "Ada decided with the others");
    assert_eq!(count(DecisionsAsked { find: Some(sought("roof")), ..DecisionsAsked::default() }), 0);
    assert_eq!(count(DecisionsAsked { person: Some("p-bo".into()), ..DecisionsAsked::default() }), 1);
    assert_eq!(count(DecisionsAsked { tag: Some("building".into()), ..DecisionsAsked::default() }), 1);
    assert_eq!(count(DecisionsAsked { from: "2026-11-21".parse().ok(), ..DecisionsAsked::default() }), 0);
    assert_eq!(
        count(DecisionsAsked { until: "2026-11-20".parse().ok(), limit: Some(0), ..DecisionsAsked::default() }),
        1,
        "counted without the limit"
    );
    assert_eq!(room.journal.tags().unwrap(), ["Building"]);
}

/// Three decisions of roles and one of a meeting, in three ways of life.
fn lived() -> Room {
    let mut room = Room::decided();
    room.must(json!({"do": "define-role", "id": "r-buy", "team": "t-ops", "name": "Purchasing", "domain": "Crates and orders"}));
    room.must(json!({"do": "give-role", "team": "t-ops", "role": "r-buy", "person": "p-zoe"}));
    for (id, statement, why, review) in [
        ("d-2", "来年度の予算を承認する", "Ask the café first", "2027-02-01"),
        ("d-3", "Crates come from Huber", "We trust them", "2026-11-28"),
        ("d-4", "Crates come from nobody", "A trial", "2027-03-01"),
    ] {
        room.must(json!({"do": "decide-alone", "id": id, "team": "t-ops", "role": "r-buy", "person": "p-zoe", "statement": statement,
            "why": why, "review": review, "tags": ["Purchasing"], "consulted": ["p-bo"]}));
    }
    room.must(json!({"do": "withdraw-decision", "decision": "d-4", "reason": "The bookkeeper saw a gap"}));
    room
}

#[test]
fn the_log_is_narrowed_by_people_in_their_parts_team_domain_method_tag_and_state() {
    let room = lived();
    assert_eq!(room.numbers(""), [4, 3, 2, 1], "everything, the newest first");
    for (typed, numbers) in [
        ("owner:zoe", vec![4, 3, 2]),
        ("owner:bo", vec![1]),
        ("consulted:bo", vec![4, 3, 2]),
        ("person:bo", vec![4, 3, 2, 1]),
        ("decider:ada", vec![1]),
        ("objector:ada", vec![]),
        ("team:oper", vec![4, 3, 2, 1]),
        ("domain:purch", vec![4, 3, 2]),
        ("domain:crates", vec![4, 3, 2]),
        ("method:consent", vec![1]),
        ("method:role", vec![4, 3, 2]),
        ("tag:purch", vec![4, 3, 2]),
        ("tag:building", vec![1]),
        ("is:standing", vec![3, 2, 1]),
        ("is:withdrawn", vec![4]),
        ("is:superseded", vec![]),
        ("is:standing crates", vec![3]),
        ("owner:zoe \"from huber\"", vec![3]),
        ("\"huber from\"", vec![]),
        ("since:2026-11 until:2026", vec![4, 3, 2, 1]),
        ("until:2026-11-19", vec![]),
        ("until:2026-11-19 crates", vec![]),
        ("since:2026-11-20 crates", vec![4, 3]),
    ] {
        assert_eq!(room.numbers(typed), numbers, "{typed}");
        let asked = DecisionsAsked { find: Some(sought(typed)), ..DecisionsAsked::default() };
        let (decisions, hits) = room.journal.decisions(&asked).unwrap();
        assert_eq!(decisions.iter().map(|one| one.record.number.count).collect::<Vec<_>>(), numbers, "a document finds the same: {typed}");
        assert_eq!((hits, room.log(typed).hits), (numbers.len(), numbers.len()), "{typed}");
    }
    room.is_sound();
}

#[test]
fn what_is_due_is_what_applies_and_whose_day_has_come() {
    let room = lived();
    let due = |typed: &str, today: &str| {
        let sought = Sought { find: Find::read(typed), today: today.parse().unwrap() };
        let found = room.journal.log(&LogAsked { sought, before: None, most: 50 }).unwrap();
        found.lines.iter().map(|line| line.number.count).collect::<Vec<_>>()
    };
    assert_eq!(due("is:due", "2026-11-27"), [0_u32; 0]);
    assert_eq!(due("is:due", "2026-11-28"), [3]);
    assert_eq!(due("is:due", "2027-12-31"), [3, 2], "what was withdrawn is looked at no more");
    assert_eq!(due("is:due cafe", "2027-12-31"), [2]);
    assert_eq!(due("is:due crates", "2027-12-31"), [3]);
}

#[test]
fn part_of_a_word_is_found_in_japanese_and_the_words_of_a_reason_are_shown() {
    let room = lived();
    let line = room.log("予算").lines.remove(0);
    assert_eq!((line.statement.text.as_str(), line.statement.marks.as_slice()), ("来年度の予算を承認する", &[(4, 6)][..]));
    assert!(room.numbers("算予").is_empty(), "signs in their order");
    let line = room.log("CAFE").lines.remove(0);
    assert_eq!((line.number.count, line.excerpt.text.as_str(), line.excerpt.marks.as_slice()), (2, "Ask the café first", &[(8, 12)][..]));
    assert_eq!(room.numbers("bookkeep"), [4], "why it ended is searched too");
}

#[test]
fn a_page_follows_the_page_before_it_without_gaps() {
    let room = lived();
    let page = |before| room.journal.log(&LogAsked { sought: sought("crates"), before, most: 1 }).unwrap();
    let first = page(None);
    assert_eq!((first.lines[0].number.count, first.hits, first.total), (4, 2, 4));
    let second = page(first.next);
    assert_eq!((second.lines[0].number.count, second.next), (3, None), "the last page says so");
}

#[test]
fn nobody_of_a_name_and_no_such_filter_are_said() {
    let room = lived();
    let keys = |typed: &str| room.log(typed).remarks.into_iter().map(|remark| remark.key).collect::<Vec<_>>();
    assert_eq!(keys("owner:nemo"), ["find-nobody"]);
    assert_eq!(keys("team:nemo"), ["find-no-team"]);
    assert_eq!(keys("colour:red"), ["find-no-filter"]);
    assert!(keys("owner:zoe crates").is_empty());
}

#[test]
fn a_filter_that_only_decisions_have_finds_decisions_alone() {
    let room = said();
    assert_eq!(found(&room.search("boiler is:standing", 10)), [(HitKind::Decision, "d-1")]);
    assert_eq!(found(&room.search("boiler owner:zoe", 10)), [(HitKind::FollowUp, "f-1")], "whose it is");
    assert!(room.search("boiler until:2020", 10).is_empty());
}

#[test]
fn the_log_of_an_undone_or_older_file_is_made_anew() {
    let mut room = Room::in_a_meeting();
    room.must(json!({"do": "define-role", "id": "r-buy", "team": "t-ops", "name": "Purchasing"}));
    room.must(json!({"do": "give-role", "team": "t-ops", "role": "r-buy", "person": "p-zoe"}));
    room.must(json!({"do": "decide-alone", "id": "d-1", "team": "t-ops", "role": "r-buy", "person": "p-zoe", "statement": "Crates"}));
    let path = room.path();
    let Room { folder, journal, at, asked } = room;
    drop(journal);
    let db = rusqlite::Connection::open(&path).unwrap();
    db.execute_batch("DROP TABLE log; DROP TABLE logged; PRAGMA user_version = 2;").unwrap();
    drop(db);
    let journal = baton_journal::Journal::open(&path, &crate::room::opening(folder.path())).unwrap();
    let room = Room { folder, journal, at, asked };
    assert_eq!(room.numbers("crates"), [1], "a file of the second version gets its log when it is opened");
    room.is_sound();
}

mod any {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 64 } else { 512 }))]
        #[test]
        fn text_is_a_question_the_index_understands(typed in any::<String>(), signs in "[\"*:()^+a予 éNORAD{}-]{0,24}") {
            thread_local!(static ROOM: Room = lived());
            ROOM.with(|room| {
                room.search(&typed, 10);
                room.search(&signs, 10);
                room.log(&format!("is:due owner:{signs} {typed}"));
            });
        }
    }
}
