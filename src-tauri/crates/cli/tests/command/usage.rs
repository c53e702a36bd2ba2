//! What cannot be meant, help, and what packages are made with.

use crate::hand::Hand;

#[test]
fn what_cannot_be_meant_ends_with_two_and_a_sentence() {
    let hand = Hand::with_team();
    let wrong: [(&[&str], &str); 9] = [
        (&[], "Commands"),
        (&["fly"], "fly"),
        (&["rota"], "FILE"),
        (&["rota", "a.baton", "--next", "many"], "many"),
        (&["rota", "a.baton", "--nxt", "8"], "--nxt"),
        (&["show", "a.baton", "everything"], "follow-ups"),
        (&["init", "b.baton"], "--team"),
        (&["init", "b.baton", "--team", "x", "--every", "FREQ=DAILY", "--at", "25:99"], "25:99"),
        (&["agenda", "a.baton", "--dry-run"], "--paste"),
    ];
    for (words, named) in wrong {
        for language in ["en", "de"] {
            let back = hand.command(words).env("LANG", language).output().unwrap();
            let err = String::from_utf8(back.stderr).unwrap();
            assert_eq!(back.status.code(), Some(2), "{words:?}: {err}");
            assert!(back.stdout.is_empty(), "nothing on standard output");
            assert!(err.contains(named) || named == "Commands" && err.contains("Befehle"), "{words:?} names {named}: {err}");
            assert!(!err.contains("cli-") && !err.contains("error:"), "in the reader's words: {err}");
        }
    }
    assert!(!hand.path("b.baton").exists());
}

#[test]
fn help_is_in_the_readers_language() {
    let hand = Hand::new();
    for words in [&["help"][..], &["--help"], &["help", "init"], &["init", "--help"], &["rota", "-h"]] {
        let english = hand.baton(words).done().out;
        let german = hand.baton(&[words, &["--lang", "de"]].concat()).done().out;
        assert!(english.contains("Usage: baton") && german.contains("Aufruf: baton"), "{english}\n{german}");
        assert!(!english.contains("cli-") && !german.contains("cli-"), "{words:?}");
    }
    let (asked, told) = (hand.baton(&["init", "--help"]).out, hand.baton(&["help", "init"]).out);
    assert_eq!(asked, told, "two ways to the same words");
    assert!(hand.baton(&["--version"]).done().out.starts_with("baton "));
}

#[test]
fn the_packages_get_a_manual_and_completions() {
    let hand = Hand::new();
    let page = hand.baton(&["man"]).done().out;
    assert!(page.contains(".TH baton 1") && page.contains("\"BATON INIT\"") && page.contains("checkpoint"), "{page}");
    assert!(!page.contains("cli\\-do"), "every option is explained");
    for shell in ["bash", "zsh", "fish"] {
        assert!(hand.baton(&["completions", shell]).done().out.contains("follow-ups"), "{shell} knows what can be shown");
    }
}
