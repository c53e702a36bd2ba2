//! Backups, putting one back, and a rescue, as they are typed.

use serde_json::Value;

use crate::hand::{Hand, bytes};

fn people(hand: &Hand, file: &str) -> usize {
    hand.baton(&["people", file, "--json"]).data().as_array().unwrap().len()
}

fn list(hand: &Hand) -> Vec<Value> {
    hand.baton(&["backup", "a.baton", "--list", "--json"]).data().as_array().unwrap().clone()
}

fn add(hand: &Hand, name: &str) {
    hand.baton_reading(&["people", "a.baton", "--add", "-"], format!("{name}\n")).done();
}

/// A workspace of which a part is overwritten.
fn damage(hand: &Hand) -> Vec<u8> {
    let mut whole = bytes(&hand.path("a.baton"));
    whole[..4096].fill(0x5a);
    hand.file("a.baton", &whole);
    whole
}

#[test]
fn a_backup_without_a_place_goes_beside_batons_own_and_its_path_is_printed() {
    let hand = Hand::with_team();
    assert!(hand.baton(&["backup", "a.baton", "--list"]).done().out.contains("no backup yet"));
    let back = hand.baton(&["backup", "a.baton"]).done();
    let path = back.out.trim();
    assert!(std::path::Path::new(path).is_file() && path.contains("backups"), "{path}");
    let again = hand.baton(&["backup", "a.baton", "--json"]);
    assert_eq!(again.data()["fresh"], false, "nothing changed meanwhile");
    assert!(again.err.contains("Nothing changed"), "{again:?}");
    add(&hand, "Dora");
    hand.baton(&["backup", "a.baton"]).done();
    let all = list(&hand);
    assert_eq!(all.len(), 2, "what somebody asked for stays: {all:?}");
    assert_eq!(all[0]["reason"], "hand");
    assert!(all[0]["entries"].as_u64() > all[1]["entries"].as_u64(), "the newest first: {all:?}");
    let words = hand.baton(&["backup", "a.baton", "--list", "--lang", "de"]).done().out;
    assert!(words.contains("von Hand") && words.contains("Einträge"), "{words}");
    assert_eq!(hand.baton(&["backup", "a.baton", "--list", "--to", "b.baton"]).code, 2, "one or the other");
}

#[test]
fn one_is_made_before_an_import_and_holds_what_was_before() {
    let hand = Hand::with_team();
    hand.baton_reading(&["people", "a.baton", "--add", "-"], "Dora\nEmil\nFay\n").done();
    let all = list(&hand);
    assert_eq!((all.len(), &all[0]["reason"]), (1, &Value::from("import")), "{all:?}");
    hand.baton(&["restore", "a.baton", "--to", "before.baton"]).done();
    assert_eq!((people(&hand, "before.baton"), people(&hand, "a.baton")), (3, 6));
}

#[test]
fn an_import_goes_on_when_no_backup_can_be_made_and_says_so() {
    let hand = Hand::with_team();
    hand.file("data/backups", b"in the way");
    let back = hand.baton_reading(&["people", "a.baton", "--add", "-"], "Dora\nEmil\n").done();
    assert!(back.err.contains("A backup could not be made; everything else goes on."), "{back:?}");
    assert_eq!(people(&hand, "a.baton"), 5);
    hand.baton(&["backup", "a.baton"]).fault();
}

#[test]
fn what_would_be_lost_is_said_first_and_what_was_there_is_kept() {
    let hand = Hand::with_team();
    hand.baton(&["backup", "a.baton"]).done();
    add(&hand, "Dora");
    let before = bytes(&hand.path("a.baton"));
    let dry = hand.baton(&["restore", "a.baton", "--dry-run"]).done().out;
    assert!(dry.contains("newer than this backup") && dry.contains("Nothing was changed"), "{dry}");
    assert_eq!(bytes(&hand.path("a.baton")), before);
    let data = hand.baton(&["restore", "a.baton", "--json"]).data();
    assert_eq!(people(&hand, "a.baton"), 3, "Dora is not there any more");
    assert_eq!(hand.baton(&["verify", "a.baton", "--json"]).data()["ok"], true);
    let kept = data["done"]["kept"].as_str().unwrap();
    assert!(data["lost"]["entries"].as_u64() > Some(0));
    let name = kept.rsplit('/').next().unwrap();
    hand.baton(&["restore", "a.baton", name]).done();
    assert_eq!(people(&hand, "a.baton"), 4, "and it can be taken back");
    assert!(hand.baton(&["restore", "a.baton", "no-such.baton"]).refused().err.contains("--list"));
    hand.baton(&["restore", "a.baton", "--to", "a.baton"]).refused();
    hand.baton(&["init", "b.baton", "--name", "Another"]).done();
    hand.baton(&["restore", "b.baton"]).refused();
    assert!(hand.baton(&["restore", "b.baton", kept]).refused().err.contains("another workspace"));
}

#[test]
fn the_newest_backup_takes_the_place_of_a_damaged_file_which_is_set_aside() {
    let hand = Hand::with_team();
    hand.baton(&["backup", "a.baton"]).done();
    let damaged = damage(&hand);
    hand.baton(&["show", "a.baton"]).fault();
    let said = hand.baton(&["restore", "a.baton"]).done().out;
    assert!(said.contains("cannot be read") && said.contains("kept"), "{said}");
    assert_eq!(people(&hand, "a.baton"), 3);
    let aside = hand.files().into_iter().find(|name| name.contains("-damaged-")).expect("it is beside");
    assert_eq!(bytes(&hand.path(&aside)), damaged, "byte for byte");
    std::fs::remove_file(hand.path("a.baton")).unwrap();
    hand.baton(&["restore", "a.baton"]).done();
    assert_eq!(people(&hand, "a.baton"), 3, "also where there is no file any more");
}

#[test]
fn a_damaged_file_is_rescued_into_a_new_one() {
    let hand = Hand::with_team();
    let damaged = damage(&hand);
    let said = hand.baton(&["rescue", "a.baton", "--to", "new.baton"]).done().out;
    assert!(said.contains("new.baton is made") && said.contains("Nothing is missing"), "{said}");
    assert_eq!(bytes(&hand.path("a.baton")), damaged);
    assert_eq!(people(&hand, "new.baton"), 3);
    assert_eq!(hand.baton(&["verify", "new.baton", "--json"]).data()["ok"], true);
    hand.baton(&["rescue", "a.baton", "--to", "new.baton"]).refused();
    let whole = bytes(&hand.path("new.baton"));
    let mut torn = whole.clone();
    for at in 0..whole.len() - 6 {
        if &whole[at..at + 6] == b"Cleo \xc3" {
            torn[at] = b'K';
        }
    }
    hand.file("torn.baton", &torn);
    let data = hand.baton(&["rescue", "torn.baton", "--to", "again.baton", "--json"]).data();
    assert_eq!(data["missing"][0]["count"], 1, "{data}");
    assert_eq!(data["missing"][0]["kinds"][0]["kind"], "person");
    let said = hand.baton(&["rescue", "torn.baton", "--to", "third.baton", "--lang", "de"]).done().out;
    assert!(said.contains("Ein Eintrag ließ sich nicht retten") && said.contains("einer über einen Menschen"), "{said}");
    hand.file("letter.baton", b"Dear Zoe");
    hand.baton(&["rescue", "letter.baton", "--to", "fourth.baton"]).fault();
    assert!(!hand.files().contains(&"fourth.baton".to_owned()));
}
