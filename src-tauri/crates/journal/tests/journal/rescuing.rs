use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use baton_journal::{Audience, EntriesAsked, Entry, FaultKind, Journal, Missing, Rescued};
use baton_meeting::id::Stream;
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::room::{Room, morning, opening};
use crate::tampering::agrees;

/// A workspace with long and short entries, something erased, something undone and something being typed; its bytes, and
/// every entry of it.
struct Whole {
    bytes: Vec<u8>,
    entries: Vec<Entry>,
}

impl Whole {
    fn made() -> Self {
        let mut room = Room::decided();
        for turn in 0..30 {
            let text = format!("Note {turn}: {}", "what was said, at length. ".repeat(turn * 11 % 400));
            room.must(json!({"do": "take-note", "meeting": "m-1", "text": text.trim()}));
        }
        room.must(json!({"do": "change-item", "meeting": "m-1", "item": "i-heating", "title": "Boiler", "key": "once"}));
        room.undo(None).unwrap();
        // Another computer goes on for a while.
        let path = room.path();
        let Room { folder, journal, at, asked } = room;
        drop(journal);
        fs::remove_dir_all(folder.path().join("data")).unwrap();
        let mut room = Room { journal: Journal::open(&path, &opening(folder.path())).unwrap(), folder, at, asked };
        for turn in 0..20 {
            room.must(json!({"do": "plan-meeting", "id": format!("m-x{turn}"), "team": "Operations", "title": format!("Extra {turn}"),
                "date": "2026-12-01", "at": "10:00", "zone": "Europe/Berlin", "minutes": 30}));
        }
        room.journal.draft_save("note", Audience::Private, "A thought half ty", room.at).unwrap();
        room.journal.draft_save("proposal/x", Audience::Room, &"long ".repeat(2000), room.at).unwrap();
        let entries = room.journal.entries(&EntriesAsked::default()).unwrap();
        let path = room.path();
        drop(room.journal);
        Self { bytes: fs::read(path).unwrap(), entries }
    }

    fn pages(&self) -> usize {
        self.bytes.len() / 4096
    }

    /// Rescues these bytes, and holds what came of it against what was there.
    fn rescued_from(&self, bytes: &[u8], log: Option<&[u8]>) -> Option<(TempDir, Journal, Rescued)> {
        let folder = TempDir::new().unwrap();
        let damaged = folder.path().join("damaged.baton");
        fs::write(&damaged, bytes).unwrap();
        if let Some(log) = log {
            fs::write(folder.path().join("damaged.baton-wal"), log).unwrap();
        }
        self.rescued(folder, &damaged)
    }

    fn rescued(&self, folder: TempDir, damaged: &Path) -> Option<(TempDir, Journal, Rescued)> {
        let before = fs::read(damaged).unwrap();
        let new = folder.path().join("new.baton");
        let rescued = match Journal::rescue(damaged, &new, morning()) {
            Ok(rescued) => rescued,
            Err(fault) => {
                assert_eq!(fault.kind, FaultKind::NothingToRescue, "{}", fault.detail());
                assert!(!new.exists(), "no file is made of nothing");
                return None;
            }
        };
        assert_eq!(fs::read(damaged).unwrap(), before, "the damaged file is as it was");
        let journal = Journal::open(&new, &opening(folder.path())).unwrap();
        let verified = journal.verify().unwrap();
        assert!(verified.ok, "{:#?}", verified.problems);
        let there = journal.entries(&EntriesAsked::default()).unwrap();
        assert_eq!(there.len(), rescued.entries);
        self.nothing_is_invented(&there, &rescued);
        self.everything_is_accounted_for(&there, &rescued.missing);
        Some((folder, journal, rescued))
    }

    fn nothing_is_invented(&self, there: &[Entry], rescued: &Rescued) {
        let by_hash: BTreeMap<_, _> = self.entries.iter().map(|entry| (entry.hash, entry)).collect();
        let says = |entry: &Entry| {
            let Entry { batch, hlc, wall, zone, actor, intent, stream, body, .. } = entry;
            (batch.clone(), hlc.clone(), wall.clone(), zone.clone(), actor.clone(), intent.clone(), stream.clone(), body.clone())
        };
        let all: Vec<_> = self.entries.iter().map(says).collect();
        let mut again = 0;
        for entry in there {
            match by_hash.get(&entry.hash) {
                Some(was) => assert_eq!(Entry { position: 0, ..entry.clone() }, Entry { position: 0, ..(*was).clone() }),
                None => {
                    again += 1;
                    assert!(all.contains(&says(entry)), "{entry:?} was not in the file");
                }
            }
        }
        assert_eq!(again, rescued.again, "what was written again is counted");
        let order: Vec<_> = there.iter().map(|entry| &entry.hlc).collect();
        assert!(order.is_sorted(), "the order is the order in which it happened");
    }

    /// Every entry before the last that is known of is either there or said to be missing.
    fn everything_is_accounted_for(&self, there: &[Entry], missing: &[Missing]) {
        let saved: BTreeSet<u64> = there
            .iter()
            .filter_map(|entry| self.entries.iter().find(|was| (&was.hlc, &was.body_hash) == (&entry.hlc, &entry.body_hash)))
            .map(|was| was.position)
            .collect();
        assert_eq!(saved.len(), there.len());
        let said: u64 = missing.iter().map(|gap| gap.count).sum();
        let last = saved.iter().copied().chain(missing.iter().map(|gap| gap.to)).max().unwrap_or(0);
        assert!(last <= self.entries.len() as u64, "nothing is missed that never was: {missing:?}");
        assert_eq!(saved.len() as u64 + said, last, "{missing:#?}");
        for gap in missing {
            let inside = saved.range(gap.from..=gap.to).count() as u64;
            assert_eq!(gap.count + inside, gap.to - gap.from + 1, "{gap:?}");
            // Of what is broken something is told; only a hash could prove it.
            let told: u64 = gap.streams.values().sum();
            assert!(told <= gap.count, "{gap:?}: {told} are told of");
            for lost in self.entries.iter().filter(|was| (gap.from..=gap.to).contains(&was.position)) {
                assert!(gap.after.is_none_or(|after| after <= lost.at()), "{gap:?} begins before {}", lost.wall);
                assert!(gap.before.is_none_or(|before| before >= lost.at()), "{gap:?} ends after {}", lost.wall);
            }
        }
    }
}

fn whole() -> &'static Whole {
    static WHOLE: std::sync::OnceLock<Whole> = std::sync::OnceLock::new();
    WHOLE.get_or_init(Whole::made)
}

#[test]
fn a_sound_file_comes_through_as_it_is() {
    let whole = whole();
    let (_folder, journal, rescued) = whole.rescued_from(&whole.bytes, None).unwrap();
    assert_eq!((rescued.entries, rescued.again, rescued.drafts), (whole.entries.len(), 0, 2));
    assert!(rescued.missing.is_empty());
    assert_eq!(journal.checkpoint().unwrap().unwrap().hash, whole.entries.last().unwrap().hash, "checkpoints of it still hold");
    assert_eq!(journal.drafts().unwrap().iter().map(|draft| draft.text.len()).max(), Some(10_000), "also one that is long");
    agrees(&journal, &journal.verify().unwrap(), None);
}

#[test]
fn every_page_with_entries_and_many_others_can_be_lost() {
    let whole = whole();
    let mut torn = 0;
    let holds = |page: &usize| {
        let bytes = &whole.bytes[page * 4096..][..4096];
        [&b"\"event\":\""[..], b"at length. what"].iter().any(|words| bytes.windows(words.len()).any(|here| here == *words))
    };
    for page in (0..whole.pages()).filter(|page| page % 9 == 0 || holds(page)) {
        let mut bytes = whole.bytes.clone();
        bytes[page * 4096..][..4096].fill(if page % 2 == 0 { 0 } else { 0xa5 });
        let (_folder, journal, rescued) = whole.rescued_from(&bytes, None).expect("one page is not everything");
        torn += usize::from(!rescued.missing.is_empty());
        if page % 7 == 0 {
            agrees(&journal, &journal.verify().unwrap(), None);
        }
    }
    assert!(torn > 5, "some of the pages held entries: {torn} of {}", whole.pages());
}

#[test]
fn a_file_that_was_cut_short_keeps_what_is_in_front_of_the_cut() {
    let whole = whole();
    let mut most = 0;
    for part in 0..24 {
        let long = whole.bytes.len() * part / 24 + part * 37;
        if let Some((_folder, _journal, rescued)) = whole.rescued_from(&whole.bytes[..long], None) {
            most = most.max(rescued.entries);
            let lost: u64 = rescued.missing.iter().map(|gap| gap.count).sum();
            assert_eq!(rescued.entries as u64 + lost, whole.entries.len() as u64, "the file remembers how many there were");
        }
    }
    assert!(most > whole.entries.len() / 2);
}

#[test]
fn a_file_without_a_header_without_indexes_and_without_read_tables_loses_nothing() {
    let whole = whole();
    let folder = TempDir::new().unwrap();
    let damaged = folder.path().join("damaged.baton");
    fs::write(&damaged, &whole.bytes).unwrap();
    let db = Connection::open(&damaged).unwrap();
    // As a stranger would, who knows how: everything but the entries goes.
    db.execute_batch(
        "PRAGMA secure_delete = ON; DROP INDEX entry_stream; DROP INDEX entry_batch; DROP INDEX entry_key; DROP INDEX entry_erased;
         DROP TABLE meeting; DROP TABLE decision_person; DROP TABLE decision_tag; DROP TABLE decision; DROP TABLE search; DROP TABLE log;
         DELETE FROM sqlite_sequence;",
    )
    .unwrap();
    db.close().unwrap();
    let mut bytes = fs::read(&damaged).unwrap();
    bytes[..100].fill(0);
    fs::write(&damaged, &bytes).unwrap();
    let (_folder, _journal, rescued) = whole.rescued(folder, &damaged).unwrap();
    assert_eq!((rescued.entries, rescued.again), (whole.entries.len(), 0));
}

#[test]
fn a_gap_is_told_by_place_time_and_kind_and_what_is_beyond_it_is_written_again() {
    let whole = whole();
    // The words of one note are changed: its hash does not hold any more.
    let lost = whole.entries.iter().find(|entry| entry.body.as_deref().is_some_and(|body| body.contains("Note 3: "))).unwrap();
    // The words stand in read tables too; only the record is meant.
    let body = lost.body.as_deref().unwrap();
    let at = whole.bytes.windows(body.len()).position(|bytes| bytes == body.as_bytes()).unwrap() + body.find("Note 3: ").unwrap();
    let mut bytes = whole.bytes.clone();
    bytes[at] ^= 0x20;
    let (_folder, journal, rescued) = whole.rescued_from(&bytes, None).unwrap();
    let [gap] = &rescued.missing[..] else { panic!("{:?}", rescued.missing) };
    assert_eq!((gap.from, gap.to, gap.count), (lost.position, lost.position, 1));
    assert_eq!(gap.streams, BTreeMap::from([(Stream::Meeting("m-1".into()), 1)]), "which kind it was is still known");
    let beyond = whole.entries.iter().filter(|entry| entry.position > lost.position).count();
    assert!(rescued.again > 0 && rescued.again <= beyond, "{} of {beyond}", rescued.again);
    let notes = journal.meeting(&"m-1".into()).unwrap().unwrap().notes.len();
    assert_eq!(notes, 29, "all others are there");
}

#[test]
fn what_was_erased_stays_erased_even_if_an_older_page_still_has_the_words() {
    let mut room = Room::decided();
    room.must(json!({"do": "take-note", "meeting": "m-1", "id": "n-1", "text": "Think of the marzipan", "person": "p-zoe"}));
    let path = room.path();
    drop(room.journal);
    let before = fs::read(&path).unwrap();
    let mut room = Room { journal: Journal::open(&path, &opening(room.folder.path())).unwrap(), ..room };
    room.must(json!({"do": "close-meeting", "meeting": "m-1"}));
    room.must(json!({"do": "person-leaves", "person": "p-zoe"}));
    let wish = baton_meeting::erasure::Wish {
        person: "p-zoe".into(),
        what: baton_meeting::erasure::Erasing::Words,
        pseudonym: String::new(),
        because: "Asked for it".into(),
        on: room.at.date_naive(),
    };
    let header = room.header("erase-words", None);
    room.journal.erase(&header, &wish).unwrap().unwrap();
    let whole = Whole { bytes: Vec::new(), entries: room.journal.entries(&EntriesAsked::default()).unwrap() };
    drop(room.journal);
    let mut bytes = fs::read(&path).unwrap();
    assert!(!bytes.windows(8).any(|bytes| bytes == b"marzipan"));
    let (_folder, _journal, rescued) = whole.rescued_from(&bytes, None).unwrap();
    assert_eq!(rescued.again, 0, "an erasure tears no chain");
    // Pages of before lie behind the end, as after an erasure that could not sweep.
    bytes.extend_from_slice(&before);
    let (_folder, journal, rescued) = whole.rescued_from(&bytes, None).unwrap();
    assert_eq!((rescued.entries, rescued.again), (whole.entries.len(), 0));
    let mut archive = Vec::new();
    journal.write_archive(&mut archive).unwrap();
    assert!(!String::from_utf8(archive).unwrap().contains("marzipan"));
}

/// A file whose newest entries stand only in its log, as after a crash; the file, its log, and every entry.
fn with_log() -> (Whole, Vec<u8>) {
    let room = Room::decided();
    let mut room = room.reopened();
    for turn in 0..12 {
        room.must(json!({"do": "take-note", "meeting": "m-1", "text": format!("In the log {turn} {}", "x".repeat(turn * 700))}));
    }
    let log = PathBuf::from(format!("{}-wal", room.path().display()));
    let entries = room.journal.entries(&EntriesAsked::default()).unwrap();
    (Whole { bytes: fs::read(room.path()).unwrap(), entries }, fs::read(log).unwrap())
}

#[test]
fn what_stands_only_in_the_log_is_saved_also_when_the_log_is_damaged() {
    let (whole, log) = with_log();
    let all = whole.entries.len();
    let count = |log: Option<&[u8]>| whole.rescued_from(&whole.bytes, log).map_or(0, |(_, _, rescued)| rescued.entries);
    assert_eq!(count(Some(&log)), all);
    assert!(count(None) < all, "without its log a file is what it is");
    let mut headless = log.clone();
    headless[..32].fill(0);
    assert_eq!(count(Some(&headless)), all, "a log without a header");
    let mut nowhere = whole.bytes.clone();
    nowhere[..4096].fill(0);
    assert_eq!(whole.rescued_from(&nowhere, Some(&log)).unwrap().2.entries, all, "neither page 1 nor what it says is needed");
    for part in 1..12 {
        let cut = log.len() * part / 12 + part;
        let saved = count(Some(&log[..cut.min(log.len())]));
        assert!(saved <= all);
        let mut torn = log.clone();
        torn[cut..(cut + 600).min(log.len())].fill(0x5a);
        assert!(count(Some(&torn)) >= saved.min(all - 12), "a torn log keeps the rest");
    }
    let junk = vec![0x5a; 50_000];
    assert_eq!(count(Some(&junk)), count(None));
}

#[test]
fn a_transaction_that_was_never_acknowledged_is_not_taken_up() {
    let (whole, log) = with_log();
    // The frame that ends the last transaction is cut off: SQLite would not take up the rest of it either.
    let last = 24 + 4096;
    let (_folder, _journal, rescued) = whole.rescued_from(&whole.bytes, Some(&log[..log.len() - last])).unwrap();
    assert!(rescued.entries < whole.entries.len());
}

#[test]
fn what_is_no_workspace_makes_no_file() {
    let folder = TempDir::new().unwrap();
    let new = folder.path().join("new.baton");
    for (name, bytes) in [("empty", &b""[..]), ("letter", b"Dear Zo\xc3\xab"), ("zeros", &[0; 20_000])] {
        let damaged = folder.path().join(name);
        fs::write(&damaged, bytes).unwrap();
        assert_eq!(Journal::rescue(&damaged, &new, morning()).unwrap_err().kind, FaultKind::NothingToRescue, "{name}");
        assert!(!new.exists());
    }
    assert_eq!(Journal::rescue(&folder.path().join("nowhere"), &new, morning()).unwrap_err().kind, FaultKind::Missing);
    assert_eq!(Journal::rescue(folder.path(), &new, morning()).unwrap_err().kind, FaultKind::Folder);
    fs::write(&new, b"mine").unwrap();
    let damaged = folder.path().join("damaged.baton");
    fs::write(&damaged, &whole().bytes).unwrap();
    assert_eq!(Journal::rescue(&damaged, &new, morning()).unwrap_err().kind, FaultKind::Exists);
    assert_eq!(fs::read(&new).unwrap(), b"mine");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_bytes_are_turned_the_new_file_is_sound_and_the_list_is_true(
        turns in prop::collection::vec((any::<prop::sample::Index>(), 1..=255u8), 1..60),
        holes in prop::collection::vec((any::<prop::sample::Index>(), 1..3000usize), 0..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let whole = whole();
        let mut bytes = whole.bytes.clone();
        for (at, turn) in turns {
            let at = at.index(bytes.len());
            bytes[at] ^= turn;
        }
        for (at, long) in holes {
            let at = at.index(bytes.len());
            let end = (at + long).min(bytes.len());
            bytes[at..end].fill(0);
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        whole.rescued_from(&bytes, None);
    }
}
