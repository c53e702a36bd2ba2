use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use baton_journal::{EntriesAsked, Header, Journal};
use baton_meeting::event::Fact;
use baton_meeting::intent::Needs;
use baton_meeting::workspace::WorkspaceEvent;
use serde_json::json;

use crate::room::{Room, morning, opening};

const CHILD: &str = "BATON_TEST_CHILD";

/// Not a test of its own: the process that is killed. It writes for ever and says each revision once it is acknowledged.
#[test]
fn the_child_that_is_killed() {
    let Ok(path) = std::env::var(CHILD) else { return };
    let path = Path::new(&path);
    let mut journal = Journal::open(path, &opening(path.parent().unwrap())).unwrap();
    for turn in 0.. {
        let header = Header {
            actor: None,
            intent: "rename-workspace".into(),
            key: Some(format!("{}-{turn}", std::process::id())),
            at: morning(),
            zone: chrono_tz::UTC,
        };
        let facts = (0..1 + turn % 5)
            .map(|part| Fact::from(WorkspaceEvent::WorkspaceRenamed { name: format!("{turn}-{part}-{}", "x".repeat(3000)) }));
        let appended = journal
            .append(&header, &Needs::default(), |_| {
                if std::env::var("BATON_TEST_ABORT").is_ok() && turn == 3 {
                    std::process::abort();
                }
                Ok(facts.collect())
            })
            .unwrap()
            .unwrap();
        println!("\nacknowledged {}", appended.revision);
    }
}

fn child(path: &Path) -> Command {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child
        .args(["--exact", "crashing::the_child_that_is_killed", "--nocapture"])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    child
}

fn acknowledged(output: impl std::io::Read) -> Vec<u64> {
    BufReader::new(output).lines().map_while(Result::ok).filter_map(|line| line.strip_prefix("acknowledged ")?.parse().ok()).collect()
}

#[test]
fn whoever_is_killed_while_writing_loses_nothing_that_was_acknowledged() {
    let room = Room::started();
    let path = room.path();
    drop(room.journal);
    let mut promised = 0;
    for round in 0..12u64 {
        // Two at once, killed at different moments of their writing.
        let mut children: Vec<_> = (0..1 + round % 2).map(|_| child(&path).spawn().unwrap()).collect();
        std::thread::sleep(Duration::from_millis(60 + round * 17));
        for child in &mut children {
            child.kill().unwrap();
        }
        let revisions: Vec<u64> = children
            .iter_mut()
            .flat_map(|child| {
                child.wait().unwrap();
                acknowledged(child.stdout.take().unwrap())
            })
            .collect();
        let journal = Journal::open(&path, &opening(room.folder.path())).unwrap();
        let entries = journal.entries(&EntriesAsked::default()).unwrap();
        for revision in &revisions {
            assert!(entries.iter().any(|entry| entry.position == *revision), "revision {revision} was acknowledged in round {round}");
        }
        promised += revisions.len();
        let verified = journal.verify().unwrap();
        assert!(verified.ok, "round {round}: {:#?}", verified.problems);
    }
    assert!(promised > 20, "the children wrote something: {promised}");
}

#[test]
fn whoever_stops_inside_a_transaction_leaves_no_trace_of_it() {
    let mut room = Room::started();
    let output = child(&room.path()).env("BATON_TEST_ABORT", "1").output().unwrap();
    assert!(!output.status.success());
    let revisions = acknowledged(&output.stdout[..]);
    assert_eq!(revisions.len(), 3, "three were acknowledged before the fourth stopped");
    assert_eq!(room.journal.revision().unwrap(), *revisions.last().unwrap());
    room.must(json!({"do": "rename-workspace", "name": "On we go"}));
    room.is_sound();
}
