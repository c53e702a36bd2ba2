//! Every language says everything that is asked for, and nothing twice.
//!
//! **Invariant:** what is checked is read from the sources themselves; there is no list to keep in step.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::{FILES, languages};

/// Variables by key.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn of(language: &str) -> Keys {
    let mut keys = Keys::new();
    for (_, file, source) in FILES.iter().filter(|(known, ..)| *known == language) {
        let read = parser::parse(*source).unwrap_or_else(|(_, faults)| panic!("{language}/{file}.ftl cannot be read: {faults:?}"));
        for entry in read.body {
            match entry {
                Entry::Message(Message { id, value: Some(value), attributes, .. }) if attributes.is_empty() => {
                    let mut named = BTreeSet::new();
                    variables(&value, &mut named);
                    assert!(
                        id.name.starts_with(&format!("{file}-")) || allowed(file, id.name),
                        "{language}/{file}.ftl: {} does not begin with its file's name",
                        id.name
                    );
                    assert!(keys.insert(id.name.to_owned(), named).is_none(), "{language}: {} is said twice", id.name);
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{language}/{file}.ftl: only plain messages and comments, not {other:?}"),
            }
        }
    }
    keys
}

/// Hints stand beside the refusals they belong to.
fn allowed(file: &str, key: &str) -> bool {
    file == "refusal" && key.starts_with("hint-")
}

fn variables(pattern: &Pattern<&str>, named: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expressed(expression, named);
        }
    }
}

fn expressed(expression: &Expression<&str>, named: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inlined(inline, named),
        Expression::Select { selector, variants } => {
            inlined(selector, named);
            variants.iter().for_each(|variant| variables(&variant.value, named));
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, named: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            named.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expressed(expression, named),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|argument| inlined(argument, named)),
        _ => {}
    }
}

/// All Rust sources of Baton, with their paths.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() && path.file_name().is_some_and(|name| name != "target" && name != "node_modules") {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                found.push((path, source));
            }
        }
    }
    let mut found = Vec::new();
    walk(&here().join("../.."), &mut found);
    found
}

/// A message that the sources make: where, its key, and the arguments it is given.
struct Made {
    place: String,
    key: String,
    given: BTreeSet<String>,
}

fn made() -> Vec<Made> {
    let mut all = Vec::new();
    for (path, source) in sources() {
        let place = path.display().to_string();
        for (start, prefix) in [("Refusal::new(\"", "refusal-"), ("Message::new(\"", "")] {
            for (at, _) in source.match_indices(start) {
                let Some((key, mut rest)) = source[at + start.len()..].split_once('"') else { continue };
                let Some(mut after) = rest.strip_prefix(')') else { continue };
                // A key that is put in afterwards is looked for where it stands.
                if key.is_empty() {
                    continue;
                }
                let mut given = BTreeSet::new();
                // The calls chained to it: `.text("name", ...)`.
                while let Some((call, name, tail)) = chained(after) {
                    if call == "hint" {
                        all.push(Made { place: place.clone(), key: format!("hint-{name}"), given: BTreeSet::new() });
                    } else {
                        given.insert(name.to_owned());
                    }
                    rest = tail;
                    after = rest;
                }
                all.push(Made { place: place.clone(), key: format!("{prefix}{key}"), given });
            }
        }
    }
    all
}

fn chained(after: &str) -> Option<(&str, &str, &str)> {
    let (call, open) = after.trim_start().strip_prefix('.')?.split_once('(')?;
    if !["text", "number", "person", "date", "list", "hint"].contains(&call) {
        return None;
    }
    let (name, _) = open.trim_start().strip_prefix('"')?.split_once('"')?;
    let mut depth = 1;
    let end = open.char_indices().find_map(|(at, letter)| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        (depth == 0).then_some(at + 1)
    })?;
    Some((call, name, &open[end..]))
}

#[test]
fn every_language_has_the_same_keys_with_the_same_arguments() {
    let english = of("en");
    for language in languages() {
        let spoken = of(language);
        let missing: Vec<_> = english.keys().filter(|key| !spoken.contains_key(*key)).collect();
        let extra: Vec<_> = spoken.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language} lacks {missing:?} and has {extra:?} too many");
        let differing: Vec<_> = english.iter().filter(|(key, named)| spoken[*key] != **named).map(|(key, _)| key).collect();
        assert!(differing.is_empty(), "{language} uses other arguments in {differing:?}");
    }
}

#[test]
fn every_file_is_part_of_the_program() {
    for language in languages() {
        let mut there: Vec<String> = fs::read_dir(here().join(language))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        there.sort();
        let mut known: Vec<String> =
            FILES.iter().filter(|(spoken, ..)| *spoken == language).map(|(_, file, _)| format!("{file}.ftl")).collect();
        known.sort();
        assert_eq!(there, known, "{language}: nothing lies beside the texts that nobody reads");
    }
}

#[test]
fn every_refusal_and_message_of_the_core_has_its_words() {
    let english = of("en");
    let made = made();
    assert!(made.len() > 100, "the sources were read: {}", made.len());
    let mut wrong = BTreeSet::new();
    for Made { place, key, given } in &made {
        match english.get(key) {
            None => drop(wrong.insert(format!("nothing is said for {key} ({place})"))),
            Some(wanted) if !wanted.is_subset(given) => {
                let lacking: Vec<_> = wanted.difference(given).collect();
                wrong.insert(format!("{key} speaks of {lacking:?}, which it is not given ({place})"));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_cannot_be_found_has_words_for_every_kind_of_thing() {
    // `State::named` makes these from the kind.
    for kind in ["person", "team", "series", "meeting", "follow-up"] {
        assert!(of("en").contains_key(&format!("refusal-unknown-{kind}")), "{kind}");
    }
}

#[test]
fn every_method_key_in_the_sources_has_its_words() {
    let english = of("en");
    for (path, source) in sources().iter().filter(|(path, _)| path.components().any(|part| part.as_os_str() == "method")) {
        for literal in source.split('"').skip(1).step_by(2).filter(|literal| literal.starts_with("method-")) {
            // What is put together from an answer's name is looked for below.
            if literal.contains('{') {
                continue;
            }
            assert!(english.contains_key(literal), "{}: nothing is said for {literal}", path.display());
        }
    }
}

#[test]
fn every_answer_has_its_name_and_says_what_it_means() {
    let english = of("en");
    let answers = variants::<baton_meeting::method::Answer>();
    assert!(answers.len() > 30, "the schema was read: {answers:?}");
    for answer in answers {
        for key in [format!("method-answer-{answer}"), format!("method-answer-{answer}-means")] {
            assert!(english.contains_key(&key), "nothing is said for {key}");
        }
    }
    for verdict in variants::<baton_meeting::method::Verdict>() {
        assert!(english.contains_key(&format!("method-verdict-{verdict}")), "{verdict}");
    }
    for fingers in 0..=5 {
        assert!(english.contains_key(&format!("method-liking-{fingers}")), "the other published scale, {fingers}");
    }
}

#[test]
fn every_method_is_named_wherever_one_is_shown() {
    let english = of("en");
    for method in variants::<baton_meeting::method::Method>() {
        for start in ["method-", "word-", "wall-round-", "wall-decided-by-"] {
            assert!(english.contains_key(&format!("{start}{method}")), "{start}{method}");
        }
        assert!(english.contains_key(&format!("method-{method}-about")), "what {method} is about");
    }
}

#[test]
fn every_key_of_a_count_in_the_sources_has_its_words() {
    let english = of("en");
    let mut found = 0;
    for (path, source) in sources().iter().filter(|(path, _)| path.components().any(|part| part.as_os_str() == "count")) {
        for literal in source.split('"').skip(1).step_by(2).filter(|literal| literal.starts_with("count-")) {
            found += 1;
            assert!(english.contains_key(literal), "{}: nothing is said for {literal}", path.display());
        }
    }
    assert!(found > 40, "the sources were read: {found}");
}

#[test]
fn every_sentence_that_rust_asks_for_exists() {
    let english = of("en");
    let mut wrong = BTreeSet::new();
    for (path, source) in sources() {
        for start in [".say(\"", ".plain(\""] {
            for (at, _) in source.match_indices(start) {
                let key = source[at + start.len()..].split('"').next().unwrap_or_default();
                if !english.contains_key(key) && !key.starts_with("nothing-of-the-kind") {
                    wrong.insert(format!("{key} ({})", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The names of an enum's plain variants.
fn variants<T: schemars::JsonSchema>() -> BTreeSet<String> {
    fn walk(value: &serde_json::Value, found: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(map) => {
                let listed = map.get("enum").and_then(|all| all.as_array()).into_iter().flatten();
                found.extend(listed.chain(map.get("const")).filter_map(|name| name.as_str().map(str::to_owned)));
                map.values().for_each(|value| walk(value, found));
            }
            serde_json::Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    walk(&serde_json::to_value(schemars::schema_for!(T)).unwrap(), &mut found);
    found
}

#[test]
fn every_step_method_and_moment_is_coached_at_every_level() {
    let english = of("en");
    let (steps, methods) = (variants::<baton_meeting::template::StepKind>(), variants::<baton_meeting::method::Method>());
    assert!(steps.len() >= 10 && methods.len() >= 3, "the schemas were read: {steps:?} {methods:?}");
    let mut moments: BTreeSet<String> =
        english.keys().filter_map(|key| Some(key.strip_prefix("coaching-")?.strip_suffix("-say")?.to_owned())).collect();
    assert!(moments.len() > steps.len() + methods.len(), "what happens inside an item and what is difficult, too");
    moments.extend(steps.iter().cloned());
    // Ways of choosing among options share their moment.
    let about_a_text = baton_meeting::method::Method::ALL.into_iter().filter(|method| !method.among_options());
    moments.extend(about_a_text.filter_map(|method| method.key().strip_prefix("method-").map(str::to_owned)));
    assert!(moments.contains("options"), "and what they share is there");
    let mut lacking = BTreeSet::new();
    for moment in &moments {
        // Practised is the sentence and what to watch, experienced the cue, the first times everything.
        let parts = ["say", "for", "watch", "wrong", "ease", "cue"].map(|part| format!("coaching-{moment}-{part}"));
        // A step has its name and its minutes from the meeting.
        let on_the_card =
            if steps.contains(moment) { vec![] } else { vec![format!("cards-title-{moment}"), format!("cards-long-{moment}")] };
        lacking.extend(parts.into_iter().chain(on_the_card).filter(|key| !english.contains_key(key)));
    }
    assert!(lacking.is_empty(), "nothing is said for {lacking:#?}");
}

#[test]
fn a_cue_is_a_few_words() {
    for language in languages() {
        let texts = crate::Texts::new(language);
        for key in of(language).keys().filter(|key| key.starts_with("coaching-") && key.ends_with("-cue")) {
            let words = texts.plain(key).split_whitespace().count();
            assert!((2..=9).contains(&words), "{language}: {key} has {words} words; whoever has led ten times reads a few");
        }
    }
}

#[test]
fn everything_a_person_can_ask_for_has_a_name() {
    fn names(value: &serde_json::Value, found: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(map) => {
                if let Some(name) = map.get("properties").and_then(|all| all.get("do")).and_then(|one| one.get("const")) {
                    found.insert(name.as_str().unwrap().to_owned());
                }
                map.values().for_each(|value| names(value, found));
            }
            serde_json::Value::Array(list) => list.iter().for_each(|value| names(value, found)),
            _ => {}
        }
    }
    let mut intents = BTreeSet::new();
    baton_meeting::intent::Intent::schemas().iter().for_each(|schema| names(schema, &mut intents));
    assert!(intents.len() > 70, "the schemas were read: {}", intents.len());
    let named: BTreeSet<String> = of("en").into_keys().filter_map(|key| key.strip_prefix("intent-").map(str::to_owned)).collect();
    assert_eq!(named, intents, "a name for each intent, and no name for what nobody can ask for");
}
