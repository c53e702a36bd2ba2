//! Who is named in a line, or in the list beneath one.
//!
//! **Invariant:** a list ends where something else begins; a sentence is nobody's name.

use super::label;

/// Words that stand where a name would, and are none.
const NOBODY: [&str; 14] =
    ["n/a", "na", "none", "nobody", "tbd", "tba", "-", "?", "unknown", "niemand", "offen", "various", "recording", "transcript"];

/// The names in one line, divided by commas and "and", but never inside brackets.
pub(crate) fn named(words: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    for letter in words.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' | ';' | '&' | '/' | '+' | '，' | '、' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
        .iter()
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" und "))
        .map(|part| part.strip_prefix("and ").unwrap_or(part).trim())
        .filter_map(name)
        .collect()
}

/// Words as a name, if they can be one: one to six words with a letter, no address, no sentence.
fn name(words: &str) -> Option<String> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_matches(['*', '_', '.', ',', ':', '-', '–', '—', '"']).trim();
    let outside = words.split(['(', '[']).next().unwrap_or_default();
    let few = outside.split_whitespace().count() <= 6 && words.chars().count() <= 80;
    let fits = few && words.chars().any(char::is_alphabetic) && !words.contains("://") && !words.contains(['<', '>', '{', '}', '?', '!']);
    (fits && !NOBODY.contains(&words.to_lowercase().as_str())).then(|| words.to_owned())
}

/// The names in the list that begins at a line; moves on to where it ends.
pub(crate) fn list(lines: &[&str], at: &mut usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut listed = false;
    let mut gap = false;
    while let Some(line) = lines.get(*at).copied() {
        let words = label::words(line);
        if words.is_empty() && !line.trim().starts_with(['-', '_', '—', '=']) {
            gap = true;
            *at += 1;
            continue;
        }
        let sign = signed(line);
        // Bare lines belong to a list of bare lines, without a gap in it.
        let over = line.trim_start().starts_with('#') || words.is_empty() || (!sign && (listed || (gap && !names.is_empty())));
        if over || label::of(line).is_some() || is_speech(&words, sign) {
            break;
        }
        *at += 1;
        gap = false;
        listed |= sign;
        if sign && heads(lines, *at, line) {
            continue;
        }
        names.extend(entries(&words));
    }
    names
}

/// Whether a line is an entry of a list.
fn signed(line: &str) -> bool {
    let line = line.trim_start();
    let counted = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    ["- ", "* ", "+ ", "• ", "– ", "| "].iter().any(|sign| line.starts_with(sign))
        || (counted.len() < line.len() && counted.starts_with(['.', ')']))
}

/// Whether the entries after this one stand beneath it: then it says who they are, and is nobody.
fn heads(lines: &[&str], next: usize, line: &str) -> bool {
    let depth = |line: &str| line.chars().take_while(|letter| letter.is_whitespace()).count();
    lines.get(next).is_some_and(|below| signed(below) && depth(below) > depth(line) + 1)
}

/// Whether a line is somebody speaking: a name, a colon, and more words than a name has.
fn is_speech(words: &str, sign: bool) -> bool {
    let after = words.split_once(':').map_or("", |(_, after)| after);
    !sign && (words.chars().count() > 400 || (after.split_whitespace().count() > 8 && !after.contains(',')))
}

/// The names in one entry: "Ana", "2. Ana", "Geth: Ana, Ben", "Ana (Geth)", "Ana - Geth".
fn entries(words: &str) -> Vec<String> {
    let counted = words.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let words = if counted.len() < words.len() { counted.strip_prefix(['.', ')']).unwrap_or(words) } else { words };
    let outside = words.split(['(', '[']).next().unwrap_or_default();
    let words = match outside.find(": ") {
        Some(at) => &words[at + 2..],
        None => words,
    };
    let words = [" - ", " – ", " — ", " | "].iter().fold(words, |words, sign| words.split(sign).next().unwrap_or(words));
    named(words)
}
