use std::fs;
use std::path::{Path, PathBuf};

use baton_journal::{EntriesAsked, Erased, Journal, ProblemKind};
use baton_meeting::asked::Asked;
use baton_meeting::erasure::{Erasing, Sort, wish};
use baton_meeting::feedback::{Feedback, Standing};
use baton_meeting::id::Stream;
use baton_meeting::intent::Intent;
use baton_meeting::refusal::Refusal;
use baton_meeting::state::State;
use chrono_tz::Europe::Berlin;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::room::{Room, opening};
use crate::searching::sought;
use crate::tampering::agrees;

/// Everything Zoë said, each in a place of its own.
const WORDS: [&str; 7] = ["xylophones", "quagmires", "zeppelins", "marzipan", "windowsill", "gooseberry", "periwinkle"];

/// A decision to which Zoë said much, and then she left.
fn with_zoe() -> Room {
    let mut room = Room::in_a_meeting();
    let [reason, note, corrected, absence, need, tip, feedback] = WORDS;
    room.must(json!({"do": "describe-person", "person": "p-zoe", "name": "Zoë Müller-Lund", "pronouns": "she/her", "email": "zoe@example.org", "tags": ["Beekeeping"]}));
    room.must(json!({"do": "note-access-needs", "person": "p-zoe", "text": need}));
    room.must(json!({"do": "say-away", "person": "p-zoe", "from": "2026-12-24", "until": "2026-12-31", "note": absence}));
    room.must(json!({"do": "take-role", "meeting": "m-1", "role": "facilitator", "person": "p-zoe"}));
    room.must(json!({"do": "go-to", "meeting": "m-1", "step": "i-heating"}));
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": format!("Think of the {note}"), "person": "p-zoe"}));
    room.must(json!({"do": "reword-note", "meeting": "m-1", "note": "n-1", "text": format!("Think of the {note}, and the {corrected}")}));
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-2", "text": "Bo will ask for prices", "person": "p-bo"}));
    room.must(json!({"do": "propose", "meeting": "m-1", "id": "x-1", "text": "We replace the boiler before May.", "proposer": "p-bo"}));
    room.must(json!({"do": "open-round", "meeting": "m-1", "id": "r-1", "proposal": "x-1", "method": "consent"}));
    room.must(json!({"do": "answer", "meeting": "m-1", "round": "r-1", "person": "p-zoe", "answer": "concern", "reason": format!("Mind the {reason}")}));
    room.must(json!({"do": "answer", "meeting": "m-1", "round": "r-1", "person": "p-bo", "answer": "concern", "reason": "Mind the noise"}));
    room.must(json!({"do": "answer-for-rest", "meeting": "m-1", "round": "r-1", "answer": "consent"}));
    room.must(json!({"do": "close-round", "meeting": "m-1", "round": "r-1"}));
    room.must(json!({"do": "read-back", "meeting": "m-1", "proposal": "x-1"}));
    room.must(json!({"do": "record-decision", "meeting": "m-1", "proposal": "x-1", "id": "d-1"}));
    room.must(json!({"do": "pass-baton", "meeting": "m-1", "to": "p-ada", "tip": format!("Bring {tip}")}));
    room.must(json!({"do": "close-meeting", "meeting": "m-1"}));
    let line = Feedback {
        id: "l-1".into(),
        to: "p-zoe".into(),
        meeting: "m-1".into(),
        date: room.at.date_naive(),
        words: format!("Calm as a {feedback}"),
        standing: Standing::New,
    };
    room.journal.feedback_save(&line, room.at).unwrap();
    room.must(json!({"do": "person-leaves", "person": "p-zoe"}));
    room
}

impl Room {
    /// Asks for an erasure, as the desk does.
    fn erase(&mut self, intent: Value) -> Result<Erased, Refusal> {
        let Ok(Intent::Erasure(intent)) = Intent::read(&intent) else { panic!("{intent}") };
        let header = self.header("erase", None);
        let people = self.journal.people().unwrap().into_iter().map(|person| (person.id.clone(), person)).collect();
        let state = State { people, ..State::default() };
        let wish = wish(&state, &intent, &Asked::new(None, self.at, Berlin, self.asked))?;
        self.journal.erase(&header, &wish).unwrap()
    }

    fn erase_words(&mut self, person: &str) -> Erased {
        self.erase(json!({"do": "erase-words", "person": person, "because": "Asked for in a letter"})).unwrap()
    }

    fn erase_name(&mut self) -> Erased {
        let erase = json!({"do": "erase-name", "person": "p-zoe", "pseudonym": "Former member 1", "because": "Asked for in a letter"});
        self.erase(erase).unwrap()
    }
}

/// Every file in which Baton keeps this workspace: the file, its log and its index, and the copies Baton made.
fn files(room: &Room) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(room.folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    if let Ok(copies) = fs::read_dir(room.folder.path().join("data/backups")) {
        files.extend(copies.map(|file| file.unwrap().path()));
    }
    files.retain(|file| file.is_file());
    files
}

/// In which of them some bytes stand.
fn holding(room: &Room, words: &str) -> Vec<PathBuf> {
    let wanted = words.as_bytes();
    let holds = |file: &PathBuf| fs::read(file).unwrap().windows(wanted.len()).any(|window| window.eq_ignore_ascii_case(wanted));
    files(room).into_iter().filter(holds).collect()
}

/// The same file as an older Baton would have left it, so that opening it makes a copy of it first.
fn aged(room: Room) -> Room {
    let Room { folder, journal, at, asked } = room;
    let path = journal.path().to_owned();
    drop(journal);
    let first = include_str!("../../sql/1.sql");
    let trigger = &first[first.find("CREATE TRIGGER entry_is_never_changed").unwrap()..first.find("-- INSERT OR REPLACE").unwrap()];
    let older = format!(
        "DROP TABLE log; DROP TABLE logged; DROP INDEX entry_erased; DROP TRIGGER entry_is_never_changed; {trigger} PRAGMA user_version = 1;"
    );
    Connection::open(&path).unwrap().execute_batch(&older).unwrap();
    let journal = Journal::open(&path, &opening(folder.path())).unwrap();
    Room { folder, journal, at, asked }
}

#[test]
fn words_that_were_erased_are_nowhere_in_the_files_and_the_record_says_so() {
    let mut room = aged(with_zoe());
    for word in WORDS {
        assert!(holding(&room, word).len() >= 2, "{word} stands in the file and in Baton's own copy");
    }
    let before = room.journal.revision().unwrap();
    let erased = room.erase_words("p-zoe");
    assert!(erased.swept, "nobody else reads the file");
    assert_eq!((erased.copies.len(), erased.untouched.len(), erased.feedback), (1, 0, 1));
    for word in WORDS {
        assert_eq!(holding(&room, word), Vec::<PathBuf>::new(), "{word} is gone");
    }
    for stays in ["Zoë Müller-Lund", "Mind the noise", "We replace the boiler before May.", "Bo will ask for prices"] {
        assert!(holding(&room, stays).len() >= 2, "{stays} stays in both");
    }
    let verified = room.journal.verify().unwrap();
    assert!(verified.ok, "{:#?}", verified.problems);
    assert_eq!(verified.erased.len(), 1, "one erasure is told of: {:?}", verified.erased);
    let told = &verified.erased[0];
    assert!(told.position > before && told.entries == erased.entries, "{told:?}");
    assert_eq!((told.person.as_str(), told.what, told.because.as_str()), ("p-zoe", Erasing::Words, "Asked for in a letter"));
    agrees(&room.journal, &verified, None);
    let copy = Journal::open(&erased.copies[0], &opening(room.folder.path())).unwrap();
    assert!(copy.verify().unwrap().ok, "the copy has a record of its own, and it is whole");
    assert_eq!(copy.meeting(&"m-1".into()).unwrap(), room.journal.meeting(&"m-1".into()).unwrap(), "and says the same");
    drop(copy);
    room.reopened().is_sound();
}

#[test]
fn what_was_decided_stands_without_the_words() {
    let mut room = with_zoe();
    let (decision, meeting) =
        (room.journal.decision(&"d-1".into()).unwrap().unwrap(), room.journal.meeting(&"m-1".into()).unwrap().unwrap());
    room.erase_words("p-zoe");
    let after = room.journal.decision(&"d-1".into()).unwrap().unwrap();
    assert_eq!((&after.record.statement, after.record.number), (&decision.record.statement, decision.record.number));
    assert_eq!(after.record.tally.outcome(), decision.record.tally.outcome(), "the result is computed from the answers, which stay");
    let said = |of: &baton_meeting::decision::Decision| -> Vec<(String, String)> {
        of.record.people.concerned.iter().map(|remark| (remark.person.0.clone(), remark.words.clone())).collect()
    };
    assert!(said(&after).contains(&("p-zoe".into(), String::new())), "that she had a concern stays, its words do not: {:?}", said(&after));
    assert!(said(&after).contains(&("p-bo".into(), "Mind the noise".into())), "Bo's words are Bo's");
    let after = room.journal.meeting(&"m-1".into()).unwrap().unwrap();
    let notes: Vec<&str> = after.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["…", "Bo will ask for prices"]);
    assert_eq!(
        (after.attended, after.roles, after.rounds.len()),
        (meeting.attended, meeting.roles, meeting.rounds.len()),
        "who, when and what stays"
    );
    assert!(room.journal.search(&sought(WORDS[1]), 10).unwrap().is_empty(), "search does not find it");
    assert_eq!(room.journal.search(&sought("prices"), 10).unwrap().len(), 2, "Bo's note, and the decision it belongs to");
    let person = room.journal.person(&"p-zoe".into()).unwrap().unwrap();
    assert_eq!((person.name.as_str(), person.access_needs, person.away[0].note.as_str()), ("Zoë Müller-Lund", None, ""));
    assert!(room.journal.feedback().unwrap().is_empty());
}

#[test]
fn a_pseudonym_stands_wherever_the_name_stood() {
    let mut room = aged(with_zoe());
    let erased = room.erase_name();
    assert!(erased.swept && erased.untouched.is_empty());
    for gone in ["Zoë", "Müller", "Lund", "she/her", "zoe@example.org", "Beekeeping", WORDS[4]] {
        assert_eq!(holding(&room, gone), Vec::<PathBuf>::new(), "{gone} is gone");
    }
    let person = room.journal.person(&"p-zoe".into()).unwrap().unwrap();
    assert_eq!((person.name.as_str(), person.left, person.away.len()), ("Former member 1", true, 1));
    assert!(holding(&room, WORDS[0]).len() >= 2, "what she said stays, when only the name was to go");
    room.is_sound();
    agrees(&room.journal, &room.journal.verify().unwrap(), None);
}

#[test]
fn texts_that_say_the_name_are_counted_and_left_alone() {
    let mut room = with_zoe();
    room.must(json!({"do": "rename-workspace", "name": "Müller-Lund and friends"}));
    room.must(json!({"do": "offer-follow-up", "id": "f-1", "what": "Thank ZOË MÜLLER-LUND, and Zoë Müllers cat", "team": "t-ops"}));
    room.must(json!({"do": "offer-follow-up", "id": "f-2", "what": "Write to zoe@example.org", "team": "t-ops"}));
    room.journal.draft_save("note", baton_journal::Audience::Private, "Zoë Müller says", room.at).unwrap();
    let intent = json!({"do": "erase-name", "person": "p-zoe", "pseudonym": "Former member 1", "because": "A letter"});
    let Ok(Intent::Erasure(intent)) = Intent::read(&intent) else { panic!() };
    let people = room.journal.people().unwrap().into_iter().map(|person| (person.id.clone(), person)).collect();
    let wish = wish(&State { people, ..State::default() }, &intent, &Asked::new(None, room.at, Berlin, 1)).unwrap();
    let said = room.journal.erasable_here(&wish).unwrap();
    let follow_up = |id: &str| (Stream::FollowUp(id.into()), 1);
    assert_eq!(said.said_in.into_iter().collect::<Vec<_>>(), [follow_up("f-1"), follow_up("f-2")], "in full and as a word of its own");
    assert_eq!((said.drafts, said.said_by_id, said.sorts[&Sort::About]), (1, false, 3), "added, renamed, described");
    room.erase_name();
    assert_eq!(room.journal.follow_up(&"f-1".into()).unwrap().unwrap().what, "Thank ZOË MÜLLER-LUND, and Zoë Müllers cat");
    assert!(room.journal.drafts().unwrap().is_empty(), "what is being typed is no record, and goes");
}

#[test]
fn two_people_who_spoke_in_one_entry_can_both_ask() {
    let mut room = with_zoe();
    room.erase_words("p-zoe");
    assert!(!holding(&room, "Mind the noise").is_empty());
    room.erase_words("p-bo");
    for gone in ["Mind the noise", "ask for prices", WORDS[0]] {
        assert_eq!(holding(&room, gone), Vec::<PathBuf>::new(), "{gone}");
    }
    room.erase_name();
    let decision = room.journal.decision(&"d-1".into()).unwrap().unwrap();
    assert!(decision.record.people.concerned.iter().all(|remark| remark.words.is_empty()) && decision.record.people.concerned.len() == 2);
    let verified = room.journal.verify().unwrap();
    assert!(verified.ok, "{:#?}", verified.problems);
    assert_eq!(verified.erased.iter().map(|told| told.person.as_str()).collect::<Vec<_>>(), ["p-zoe", "p-bo", "p-zoe"]);
    agrees(&room.journal, &verified, None);
}

#[test]
fn asking_again_finds_nothing_more() {
    let mut room = with_zoe();
    assert!(room.erase_words("p-zoe").batch.is_some());
    let revision = room.journal.revision().unwrap();
    let again = room.erase_words("p-zoe");
    assert_eq!((again.batch, again.entries, again.revision), (None, 0, revision));
    room.erase_name();
    assert_eq!(room.erase_name().batch, None);
    room.is_sound();
}

#[test]
fn an_archive_with_erased_entries_goes_out_and_in_byte_for_byte() {
    let mut room = with_zoe();
    room.erase_words("p-zoe");
    room.erase_words("p-bo");
    room.erase_name();
    let mut bytes = Vec::new();
    room.journal.write_archive(&mut bytes).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(WORDS.iter().all(|word| !text.contains(word)) && text.contains("\"body\":null"), "what is gone is in no archive");
    let path = room.folder.path().join("second.baton");
    let second = Journal::read_archive(&path, &opening(room.folder.path()), &bytes[..]).unwrap();
    let mut again = Vec::new();
    second.write_archive(&mut again).unwrap();
    assert!(again == bytes, "the archive is written as it was, byte for byte");
    assert_eq!(second.meeting(&"m-1".into()).unwrap(), room.journal.meeting(&"m-1".into()).unwrap());
    assert_eq!(second.people().unwrap(), room.journal.people().unwrap());
    assert!(second.verify().unwrap().ok);
    agrees(&second, &second.verify().unwrap(), None);
}

#[test]
fn an_erasure_cannot_be_undone_and_nothing_brings_the_words_back() {
    let mut room = Room::in_a_meeting();
    let note = |text: &str| json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": text, "person": "p-zoe"});
    let taken = room.must(note("Think of the quagmires")).batch.unwrap();
    let reworded =
        room.must(json!({"do": "reword-note", "meeting": "m-1", "note": "n-1", "text": "Think of the zeppelins"})).batch.unwrap();
    let undone = room.undo(Some(reworded.clone())).unwrap();
    let batch = room.erase_words("p-zoe").batch.unwrap();
    assert_eq!(room.journal.last_undoable().unwrap(), None, "the palette does not offer it");
    assert_eq!(room.undo(None).unwrap_err().why.key, "refusal-undo-erased");
    assert_eq!(room.undo(Some(batch)).unwrap_err().why.key, "refusal-undo-erased");
    let text = |room: &Room| room.journal.meeting(&"m-1".into()).unwrap().unwrap().notes.first().map(|note| note.text.clone());
    assert_eq!(text(&room).as_deref(), Some("…"));
    room.undo(Some(undone.batch)).unwrap();
    assert_eq!(text(&room).as_deref(), Some("…"), "what had been undone was erased too, and comes back without words");
    assert_eq!(room.undo(Some(taken.clone())).unwrap_err().why.key, "refusal-undo-used-later", "its correction still builds on it");
    room.undo(Some(reworded)).unwrap();
    let gone = room.undo(Some(taken)).unwrap();
    assert_eq!(text(&room), None, "an older act is undone as ever; what the erasure kept of it is no use of it");
    room.undo(Some(gone.batch)).unwrap();
    assert_eq!(text(&room).as_deref(), Some("…"), "and redone");
    room.is_sound();
    assert_eq!(holding(&room, "quagmires"), Vec::<PathBuf>::new());
}

#[test]
fn a_key_is_recorded_once_and_its_answer_can_still_be_read() {
    let mut room = Room::in_a_meeting();
    let note = json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": "Think of the quagmires", "person": "p-zoe", "key": "k-1"});
    let first = room.must(note.clone());
    room.erase_words("p-zoe");
    let again = room.must(note);
    assert!(again.again && again.batch == first.batch && again.facts.len() == 1, "{again:?}");
    assert!(!again.facts[0].event.written().contains("quagmires"));
}

#[test]
fn an_erased_entry_that_is_touched_further_is_found() {
    let touched = |change: &str| {
        let mut room = with_zoe();
        room.erase_words("p-zoe");
        let Room { folder, journal, .. } = room;
        let path = journal.path().to_owned();
        drop(journal);
        let db = Connection::open(&path).unwrap();
        db.execute_batch(&format!("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_deleted; {change}")).unwrap();
        drop(db);
        let journal = Journal::open(&path, &opening(folder.path())).unwrap();
        let verified = journal.verify().unwrap();
        agrees(&journal, &verified, None);
        verified.problems.into_iter().map(|problem| problem.kind).collect::<Vec<_>>()
    };
    let one = "position = (SELECT min(position) FROM entry WHERE body IS NULL)";
    assert!(touched(&format!("UPDATE entry SET actor = 'p-bo' WHERE {one}")).contains(&ProblemKind::EntryChanged));
    assert!(touched(&format!("UPDATE entry SET body_hash = zeroblob(32) WHERE {one}")).contains(&ProblemKind::EntryChanged));
    assert!(touched(&format!("UPDATE entry SET body = '{{}}', salt = zeroblob(16) WHERE {one}")).contains(&ProblemKind::BodyChanged));
    assert!(touched(&format!("UPDATE entry SET salt = zeroblob(16) WHERE {one}")).contains(&ProblemKind::BodyMissing));
    assert!(touched(&format!("DELETE FROM entry WHERE {one}")).contains(&ProblemKind::EntryMissing));
    let told = "body LIKE '{\"event\":\"erased\"%'";
    let hidden = touched(&format!("UPDATE entry SET body = NULL, salt = NULL WHERE {told} AND stream LIKE 'meeting/%'"));
    assert!(hidden.contains(&ProblemKind::BodyMissing), "who hides the reason is found: {hidden:?}");
    let other = touched(&format!("UPDATE entry SET body = replace(body, 'Asked for', 'Agreed') WHERE {told}"));
    assert!(other.contains(&ProblemKind::BodyChanged), "another reason is found: {other:?}");
}

#[test]
fn a_reason_that_says_the_name_and_the_name_of_somebody_here_are_refused() {
    let mut room = with_zoe();
    let refused = |room: &mut Room, intent: Value| room.erase(intent).unwrap_err().why.key;
    let name = |because: &str, pseudonym: &str| json!({"do": "erase-name", "person": "p-zoe", "pseudonym": pseudonym, "because": because});
    let revision = room.journal.revision().unwrap();
    assert_eq!(refused(&mut room, name("Zoë Müller-Lund asked", "Former member 1")), "refusal-erase-reason-names");
    assert_eq!(refused(&mut room, name("zoë müller asked", "Former member 1")), "refusal-erase-reason-names", "an earlier name too");
    assert_eq!(refused(&mut room, name("A letter", "Bo Jensen")), "refusal-erase-pseudonym-names");
    assert_eq!(refused(&mut room, name("A letter", "Not Zoë Müller-Lund")), "refusal-erase-pseudonym-names");
    assert_eq!(refused(&mut room, name("A letter", "  ")), "refusal-nothing-written");
    assert_eq!(refused(&mut room, json!({"do": "erase-name", "person": "p-zoe", "because": "A letter"})), "refusal-erase-no-pseudonym");
    assert_eq!(refused(&mut room, name(" ", "Former member 1")), "refusal-nothing-written");
    let bo = json!({"do": "erase-name", "person": "p-bo", "pseudonym": "Former member 1", "because": "A letter"});
    assert_eq!(refused(&mut room, bo), "refusal-erase-still-here");
    assert_eq!(room.journal.revision().unwrap(), revision, "nothing was written");
    room.is_sound();
}

#[test]
fn a_copy_that_cannot_be_changed_is_named() {
    let mut room = aged(with_zoe());
    let copy = files(&room).into_iter().find(|file| file.parent().is_some_and(|folder| folder.ends_with("backups"))).unwrap();
    let mut bytes = fs::read(&copy).unwrap();
    bytes.truncate(bytes.len() / 2);
    fs::write(&copy, bytes).unwrap();
    let erased = room.erase_words("p-zoe");
    assert_eq!((erased.copies, erased.untouched), (vec![], vec![copy]));
    room.is_sound();
}

#[test]
fn while_somebody_reads_the_words_of_the_record_go_and_old_pages_wait() {
    let mut room = with_zoe();
    let other = Connection::open(room.path()).unwrap();
    other.execute_batch("BEGIN").unwrap();
    let _: i64 = other.query_row("SELECT count(*) FROM entry", [], |row| row.get(0)).unwrap();
    let erased = room.erase_words("p-zoe");
    assert!(!erased.swept && erased.entries > 0, "it says that old pages wait");
    room.is_sound();
    other.execute_batch("COMMIT").unwrap();
    drop(other);
    assert!(room.erase_words("p-zoe").swept, "asked again, it goes on where it was stopped");
    for word in WORDS {
        assert_eq!(holding(&room, word), Vec::<PathBuf>::new(), "{word}");
    }
}

const CHILD: &str = "BATON_TEST_ERASING";

/// Not a test of its own: the process that is killed while it erases.
#[test]
fn the_child_that_is_killed_while_it_erases() {
    let Ok(path) = std::env::var(CHILD) else { return };
    let path = Path::new(&path);
    let journal = Journal::open(path, &opening(path.parent().unwrap())).unwrap();
    let mut room = Room { folder: tempfile::TempDir::new().unwrap(), journal, at: crate::room::morning(), asked: 9_000 };
    room.at += chrono::Duration::days(2);
    room.erase_words("p-zoe");
}

#[test]
fn whoever_is_killed_while_erasing_leaves_all_or_nothing_and_can_go_on() {
    let (mut before, mut after) = (0, 0);
    for round in 0..14u64 {
        let mut room = with_zoe();
        let path = room.path();
        let entries = room.journal.revision().unwrap();
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "erasing::the_child_that_is_killed_while_it_erases", "--nocapture"])
            .env(CHILD, &path)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(4 + round * 6));
        let _ = child.kill();
        child.wait().unwrap();
        let verified = room.journal.verify().unwrap();
        assert!(verified.ok, "round {round}: {:#?}", verified.problems);
        let all = room.journal.entries(&EntriesAsked::default()).unwrap();
        let gone = all.iter().filter(|entry| entry.body.is_none()).count();
        let told: usize = verified.erased.iter().map(|told| told.entries).sum();
        assert_eq!(gone, told, "round {round}: what is gone is told of, and what is told of is gone");
        if told == 0 {
            before += 1;
            assert_eq!(verified.entries, entries, "nothing was written");
        } else {
            after += 1;
        }
        let erased = room.erase_words("p-zoe");
        assert!(erased.swept && (erased.entries == 0) == (told > 0), "round {round}: {erased:?}");
        for word in WORDS {
            assert_eq!(holding(&room, word), Vec::<PathBuf>::new(), "round {round}: {word}");
        }
        room.is_sound();
    }
    println!("{before} were killed before the words went, {after} after");
    assert_eq!(before + after, 14);
}
