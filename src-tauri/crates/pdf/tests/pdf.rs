//! PDFs as other programs read them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write;
use std::process::{Command, Stdio};

use baton_documents::paper::{Line, Page, Part, Proof};

fn page(language: &str, parts: Vec<Part>) -> Page {
    Page { language: language.to_owned(), parts }
}

fn title(words: &str) -> Part {
    Part::Heading { level: 1, words: words.to_owned() }
}

/// What a program of poppler says of a PDF.
fn said(program: &str, words: &[&str], pdf: &[u8]) -> String {
    let mut asked = Command::new(program).args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let asked = asked.as_mut().unwrap_or_else(|error| panic!("{program} (poppler-utils): {error}"));
    asked.stdin.take().unwrap().write_all(pdf).unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut asked.stdout.take().unwrap(), &mut bytes).unwrap();
    assert!(asked.wait().unwrap().success(), "{program} reads it");
    String::from_utf8_lossy(&bytes).into_owned()
}

fn text(pdf: &[u8]) -> String {
    said("pdftotext", &["-raw", "-", "-"], pdf)
}

#[test]
fn whatever_is_typed_comes_out_as_text() {
    let hostile = [
        "#import \"x.typ\": * and #panic(\"now\")",
        "*not bold* _not slanted_ `raw` $x^2$ <label> @reference",
        "<script>alert(1)</script> & &amp; [link](javascript:1)",
        "= not a heading",
        "\\ backslash // no comment /* none */",
        "https://www.example and \"quotes\" -- --- ... ~",
    ];
    let parts = std::iter::once(title("Minutes"))
        .chain(hostile.iter().flat_map(|words| {
            let words = (*words).to_owned();
            [
                Part::Sentence(words.clone()),
                Part::Quote(words.clone()),
                Part::List(vec![Line::Bullet(words.clone()), Line::Fact { label: words.clone(), words }]),
            ]
        }))
        .collect();
    let seen: String = text(&baton_pdf::write(&page("en", parts)).unwrap()).split_whitespace().collect();
    for words in hostile {
        let words: String = words.split_whitespace().collect();
        assert_eq!(seen.matches(&words).count(), 5, "{words} stands in a sentence, a quote, a list, and twice in a fact:\n{seen}");
    }
}

#[test]
fn the_file_says_its_title_and_language_and_that_it_is_made_to_be_read_aloud() {
    let pdf = baton_pdf::write(&page("de-DE", vec![title("Protokoll für Łódź"), Part::Sentence("Alles gesagt.".to_owned())])).unwrap();
    let about = said("pdfinfo", &["-"], &pdf);
    assert!(about.contains("Title:           Protokoll für Łódź") && about.contains("Tagged:          yes"), "{about}");
    assert!(!about.contains("CreationDate"), "no document knows when it was written: {about}");
    let bytes = String::from_utf8_lossy(&pdf);
    assert!(bytes.contains("pdfuaid:part"), "PDF/UA-1, ISO 14289-1, 5");
    assert!(bytes.contains("/Lang(de-DE)") || bytes.contains("/Lang (de-DE)"), "the language of the whole document");
    let tags = said("pdfinfo", &["-struct", "-"], &pdf);
    assert!(tags.contains("H1") && tags.contains("P"), "{tags}");
}

#[test]
fn facts_lists_and_links_are_what_they_are_to_a_screen_reader() {
    let parts = vec![
        title("Log"),
        Part::List(vec![
            Line::Fact { label: "Decided".to_owned(), words: "Ana".to_owned() },
            Line::Facts { label: "Also considered".to_owned(), words: vec!["One".to_owned(), "Two".to_owned()] },
        ]),
        Part::List(vec![
            Line::Bullet("Milk".to_owned()),
            Line::Link { title: "Plan".to_owned(), address: "https://plan.example".to_owned() },
        ]),
        Part::Quote("We buy milk.".to_owned()),
    ];
    let pdf = baton_pdf::write(&page("en", parts)).unwrap();
    let tags = said("pdfinfo", &["-struct", "-"], &pdf);
    for tag in ["Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "Link", "BlockQuote"] {
        assert!(tags.lines().any(|line| line.trim().split([' ', '(', ':']).next() == Some(tag)), "{tag} is missing:\n{tags}");
    }
}

#[test]
fn no_page_of_ours_is_refused_whatever_its_letters_are() {
    let words = [
        "日本語の文章と漢字",
        "שלום עולם 123 abc",
        "مرحبا بالعالم",
        "ไทย हिन्दी 한국어",
        "👩‍🚀 ✅ 🏳️‍🌈",
        "e\u{301}\u{323} Z̷̧a̴l",
        "\u{10fffd}\u{0}\u{202e}x\u{ad}y",
        "",
    ];
    for one in words {
        let parts = vec![title(&format!("T {one}")), Part::Sentence(one.to_owned()), Part::Quote(one.to_owned())];
        if let Err(why) = baton_pdf::write(&page("ja", parts)) {
            panic!("{one}: {why}");
        }
    }
    baton_pdf::write(&page("", Vec::new())).expect("an empty page too");
    baton_pdf::write(&page("en", vec![Part::Heading { level: 3, words: "deep first".to_owned() }])).expect("and one that begins deep");
    let long = "Unbroken".repeat(400);
    let wide =
        vec![title(&long), Part::List(vec![Line::Fact { label: long.clone(), words: long.clone() }]), Part::Quote("line\n".repeat(300))];
    baton_pdf::write(&page("en", wide)).expect("and one that fits nowhere");
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let parts = || vec![title("Log"), Part::Proof(Proof { said: "Proof: one two".to_owned(), ..Proof::new("one two", "d:1:ab") })];
    let first = baton_pdf::write(&page("en", parts())).unwrap();
    baton_pdf::write(&page("de", vec![title("Something else")])).unwrap();
    assert!(first == baton_pdf::write(&page("en", parts())).unwrap(), "the second time it differs");
}
