//! Cue cards to print.

use crate::hand::{Hand, bytes};

const STORY: &str = include_str!("../../story.jsonl");

fn garden() -> Hand {
    let hand = Hand::new();
    hand.baton(&["init", "a.baton", "--name", "A new place"]).done();
    hand.baton_reading(&["apply", "a.baton"], STORY);
    hand
}

#[test]
fn cards_are_one_file_for_whom_and_as_long_as_asked() {
    let hand = garden();
    let of = |words: &[&str]| hand.baton(&[&["cards", "a.baton", "--meeting", "garden-1"], words].concat()).done().out;
    let pages = |html: &str| html.matches("<section class=\"card").count();
    let (first, practised) = (of(&["--level", "first"]), of(&["--level", "practised"]));
    assert_eq!(pages(&first), pages(&practised) + 1, "the first times have a card before it begins");
    assert!(first.contains("What usually goes wrong") && !practised.contains("What usually goes wrong"));
    let coach = of(&["--level", "first", "--for", "coach"]);
    assert_eq!(pages(&coach), 1);
    assert!(coach.contains("Three things to notice, one to give"), "{coach}");
    assert_eq!(pages(&of(&["--for", "leader"])) + 2, pages(&of(&[])), "without a wish, for everybody");
    assert!(!first.contains("Ask again"), "a private note stays private");
    assert!(of(&["--lang", "de"]).contains("Warte drei Atemzüge"), "in the language asked for");
}

#[test]
fn cards_go_to_a_file_whole_and_the_same_each_time() {
    let hand = garden();
    let told = hand.baton(&["cards", "a.baton", "--to", "cards.html"]).done().out;
    assert!(told.contains("cards.html"), "{told}");
    let once = bytes(&hand.path("cards.html"));
    assert!(once.starts_with(b"<!doctype html>") && once.ends_with(b"</html>\n"));
    let data = hand.baton(&["cards", "a.baton", "--to", "cards.html", "--json"]).data();
    assert_eq!(data["written"][0], "cards.html");
    assert_eq!(bytes(&hand.path("cards.html")), once);
    let mut files = hand.files();
    files.sort();
    assert_eq!(files, ["a.baton", "cards.html"], "nothing half written is left");
}

#[test]
fn cards_for_what_is_not_there_are_refused() {
    let hand = garden();
    hand.baton(&["cards", "a.baton", "--meeting", "no such meeting"]).refused();
    hand.baton(&["cards", "a.baton", "--to", "no/such/folder/cards.html"]).fault();
    let back = hand.baton(&["cards", "a.baton", "--level", "expert"]);
    assert_eq!(back.code, 2);
    assert!(back.err.contains("expert") && back.err.contains("practised"), "it names what is understood: {}", back.err);
    assert_eq!(hand.baton(&["cards", "a.baton", "--for", "everybody"]).code, 2);
}
