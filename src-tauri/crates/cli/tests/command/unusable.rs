//! Files that are no workspaces, and readers that stop listening.

use std::process::Stdio;

use serde_json::json;

use crate::hand::{Hand, bytes};

const READING: [&[&str]; 8] = [&["show"], &["people"], &["rota"], &["agenda"], &["search", "x"], &["export"], &["verify"], &["apply"]];

/// Types every command that reads the file.
fn all(hand: &Hand, file: &str) -> Vec<crate::hand::Back> {
    READING.iter().map(|words| hand.baton_reading(&[&words[..1], &[file], &words[1..]].concat(), "{\"do\":\"undo\"}\n")).collect()
}

#[test]
fn what_is_no_workspace_is_said_and_left_as_it_is() {
    let hand = Hand::new();
    let mut other = b"SQLite format 3\0".to_vec();
    other.resize(4096, 0);
    for (name, content) in
        [("text.baton", b"Dear diary, this is no database at all.".repeat(10)), ("empty.baton", Vec::new()), ("other.baton", other)]
    {
        hand.file(name, &content);
        for back in all(&hand, name) {
            let back = back.fault();
            assert!(back.err.contains(name), "{}", back.err);
        }
        assert_eq!(bytes(&hand.path(name)), content, "{name} was not touched");
    }
    for back in all(&hand, "missing.baton") {
        assert!(back.fault().err.contains("missing.baton"));
    }
    std::fs::create_dir(hand.path("folder.baton")).unwrap();
    for back in all(&hand, "folder.baton") {
        back.fault();
    }
    assert_eq!(hand.files(), ["empty.baton", "folder.baton", "other.baton", "text.baton"], "nothing was made beside them");
}

#[test]
fn half_a_workspace_is_said_to_be_half() {
    let hand = Hand::with_team();
    let whole = bytes(&hand.path("a.baton"));
    hand.file("half.baton", &whole[..whole.len() / 2]);
    let back = hand.baton(&["show", "half.baton"]).fault();
    assert!(back.err.contains("half.baton") && back.err.contains("missing"), "{}", back.err);
    let verified = hand.baton(&["verify", "half.baton", "--json"]);
    assert_eq!(verified.code, 1, "for a check, this is an answer: {verified:?}");
    assert!(verified.out.contains("\"ok\": false"), "{}", verified.out);
}

#[test]
fn a_newer_workspace_is_read_and_not_changed() {
    let hand = Hand::with_team();
    let mut file = bytes(&hand.path("a.baton"));
    // `user_version` stands at byte 60 of the header.
    file[60..64].copy_from_slice(&99u32.to_be_bytes());
    hand.file("newer.baton", &file);
    let shown = hand.baton(&["people", "newer.baton"]).done();
    assert!(shown.out.contains("Ada") && shown.err.contains("newer"), "{shown:?}");
    let no = hand.baton_reading(&["apply", "newer.baton"], json!({ "do": "add-person", "name": "Dario" }).to_string()).fault_line();
    assert!(no.contains("fault"), "{no}");
    assert_eq!(bytes(&hand.path("newer.baton")), file, "not a byte changed");
}

#[test]
fn a_read_only_workspace_is_read_and_not_changed() {
    let hand = Hand::with_team();
    let path = hand.path("a.baton");
    let mut rights = std::fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&path, rights).unwrap();
    let before = bytes(&path);
    let shown = hand.baton(&["people", "a.baton"]).done();
    assert!(shown.out.contains("Ada") && shown.err.contains("cannot be written"), "{shown:?}");
    hand.baton_reading(&["apply", "a.baton"], json!({ "do": "add-person", "name": "Dario" }).to_string()).fault_line();
    hand.file("more.csv", "Dario\n");
    hand.baton(&["people", "a.baton", "--add", "more.csv"]).fault();
    assert_eq!(bytes(&path), before);
}

#[test]
fn nobody_panics_when_the_reader_stops_listening() {
    let hand = Hand::with_team();
    let many: String = (0..200).map(|at| json!({ "do": "add-person", "name": format!("Person {at}") }).to_string() + "\n").collect();
    hand.baton_reading(&["apply", "a.baton"], &many).done();
    for words in
        [&["people", "a.baton", "--json"][..], &["intents"], &["help"], &["--help"], &["export", "a.baton", "--format", "json"], &["man"]]
    {
        let mut child = hand.command(words).stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code().is_some_and(|code| code != 101) && !err.contains("panicked"), "{words:?}: {err}");
    }
    let mut child = hand.command(&["apply", "a.baton"]).stdin(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut to = child.stdin.take().unwrap();
    let writing = std::thread::spawn(move || drop(std::io::Write::write_all(&mut to, many.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    assert_eq!(output.status.code(), Some(3), "it stops, since it cannot tell any more: {}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);
}
