//! The pages: words come from the texts, and markup comes from one place only.

use crate::tree::{files, none};

/// The one page that may show markup made elsewhere: what `documents` made safe.
const MARKUP: &str = "ui/src/kit/Markdown.svelte";

/// Attributes that a person hears or reads.
const SPOKEN: &[&str] =
    &["aria-label=", "aria-description=", "aria-roledescription=", "aria-valuetext=", "placeholder=", "title=", "alt=", "label="];

#[test]
fn markup_made_elsewhere_is_shown_in_one_place_only() {
    let words = ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"];
    let mut broken = Vec::new();
    for file in files("ui/src", &[".svelte", ".ts"]) {
        let own = file.path == MARKUP || file.path.ends_with(".test.ts") || file.path.starts_with("ui/src/test/");
        if !own {
            broken.extend(
                file.lines()
                    .filter(|(_, line)| words.iter().any(|word| line.contains(word)))
                    .map(|(at, line)| format!("{}:{at}: {}", file.path, line.trim())),
            );
        }
    }
    none(&broken, "What somebody typed must never become markup:");
}

#[test]
fn no_page_has_words_of_its_own() {
    let mut broken = Vec::new();
    for file in files("ui/src", &[".svelte"]) {
        for words in own_words(&markup(&file.text)) {
            // A name and the beginning of an address are the same in every language.
            if !["· Baton", "https://"].iter().any(|same| words.trim() == *same || words == format!("placeholder=\"{same}\"")) {
                broken.push(format!("{}: {words:?}", file.path));
            }
        }
    }
    none(&broken, "Everything a person reads is in the texts, in every language:");
}

/// A page without its script, its styles and its comments.
fn markup(text: &str) -> String {
    let mut rest = text.to_owned();
    for (opens, closes) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")] {
        while let Some(from) = rest.find(opens) {
            let until = rest[from..].find(closes).map_or(rest.len(), |at| from + at + closes.len());
            rest.replace_range(from..until, "");
        }
    }
    rest
}

/// The words that stand in markup, or in attributes that people hear, outside of `{...}`.
fn own_words(markup: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut tag, mut depth, mut quote) = (false, 0usize, None::<char>);
    let (mut words, mut inside) = (String::new(), String::new());
    let mut letters = markup.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '"' | '\'' if tag => {
                if quote == Some(letter) {
                    quote = None
                } else if quote.is_none() {
                    quote = Some(letter)
                }
                inside.push(letter);
            }
            '<' if !tag && letters.peek().is_some_and(|next| next.is_alphabetic() || *next == '/') => {
                tag = true;
                keep(&mut found, &mut words);
            }
            '>' if tag && quote.is_none() => {
                tag = false;
                for spoken in SPOKEN {
                    let attribute = format!(" {spoken}\"");
                    let said = inside.split(&attribute).skip(1).filter_map(|rest| rest.split('"').next());
                    found.extend(said.filter(|said| is_words(said)).map(|said| format!("{spoken}\"{said}\"")));
                }
                inside.clear();
            }
            _ if tag => inside.push(if letter == '\n' { ' ' } else { letter }),
            _ => words.push(letter),
        }
    }
    keep(&mut found, &mut words);
    found
}

fn keep(found: &mut Vec<String>, words: &mut String) {
    let said = std::mem::take(words);
    if is_words(&said) {
        found.push(said.trim().to_owned());
    }
}

/// Whether somebody could read it: two letters in a row; a sign or a single key is none.
fn is_words(said: &str) -> bool {
    // Entities are signs.
    let plain = said
        .split('&')
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once(';').map_or(part, |(_, rest)| rest) })
        .collect::<String>();
    plain.chars().zip(plain.chars().skip(1)).any(|(a, b)| a.is_alphabetic() && b.is_alphabetic())
}

#[test]
fn the_rule_for_words_finds_words() {
    let page = "<script>const a = \"not words\";</script>\n<h1 class=\"big\" aria-label=\"Spoken words\">{say(\"today\")} Hello</h1><p>{#if a}<br />{/if} · 5</p>";
    assert_eq!(
        own_words(&markup(page)),
        ["aria-label=\"Spoken words\"", "Hello"],
        "text and spoken attributes, and neither script nor signs"
    );
}
