//! Lines that say what stands behind them: "Moderator: ...", "### Notes: ...", "**Present**", "| Facilitator | ... |".
//!
//! **Invariant:** the words after a label are those that stand there, without marks of Markdown.

use super::names::plainly;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// Who led.
    Led,
    /// Who wrote.
    Wrote,
    /// Who was there.
    Present,
    /// When it was.
    Date,
    /// Something else that ends a list of people: who was not there, the next meeting.
    Other,
}

/// Labels as they are compared: small letters, no accents, one space between words.
const LABELS: [(&str, Label); 76] = [
    ("moderator", Label::Led),
    ("moderators", Label::Led),
    ("moderated by", Label::Led),
    ("facilitator", Label::Led),
    ("facilitators", Label::Led),
    ("facilitated by", Label::Led),
    ("meeting facilitator", Label::Led),
    ("meeting moderator", Label::Led),
    ("call moderator", Label::Led),
    ("chair", Label::Led),
    ("chairs", Label::Led),
    ("chaired by", Label::Led),
    ("chairperson", Label::Led),
    ("acting chair", Label::Led),
    ("host", Label::Led),
    ("hosts", Label::Led),
    ("hosted by", Label::Led),
    ("led by", Label::Led),
    ("meeting lead", Label::Led),
    ("moderation", Label::Led),
    ("moderiert von", Label::Led),
    ("leitung", Label::Led),
    ("sitzungsleitung", Label::Led),
    ("geleitet von", Label::Led),
    ("vorsitz", Label::Led),
    ("notes", Label::Wrote),
    ("notes by", Label::Wrote),
    ("note taker", Label::Wrote),
    ("note takers", Label::Wrote),
    ("notetaker", Label::Wrote),
    ("notetakers", Label::Wrote),
    ("notes taken by", Label::Wrote),
    ("note taking", Label::Wrote),
    ("meeting notes", Label::Wrote),
    ("meeting notes by", Label::Wrote),
    ("minutes", Label::Wrote),
    ("minutes by", Label::Wrote),
    ("minutes taken by", Label::Wrote),
    ("minute taker", Label::Wrote),
    ("scribe", Label::Wrote),
    ("scribes", Label::Wrote),
    ("secretary", Label::Wrote),
    ("protokoll", Label::Wrote),
    ("protokollfuhrung", Label::Wrote),
    ("protokollant", Label::Wrote),
    ("protokollantin", Label::Wrote),
    ("schriftfuhrung", Label::Wrote),
    ("geschrieben von", Label::Wrote),
    ("attendees", Label::Present),
    ("attendance", Label::Present),
    ("attending", Label::Present),
    ("attended", Label::Present),
    ("in attendance", Label::Present),
    ("present", Label::Present),
    ("people present", Label::Present),
    ("participants", Label::Present),
    ("list of attendees", Label::Present),
    ("call attendees", Label::Present),
    ("anwesend", Label::Present),
    ("anwesende", Label::Present),
    ("teilnehmende", Label::Present),
    ("teilnehmer", Label::Present),
    ("dabei", Label::Present),
    ("meeting date time", Label::Date),
    ("meeting date and time", Label::Date),
    ("meeting date", Label::Date),
    ("date time", Label::Date),
    ("date and time", Label::Date),
    ("date", Label::Date),
    ("when", Label::Date),
    ("datum", Label::Date),
    ("absent", Label::Other),
    ("apologies", Label::Other),
    ("regrets", Label::Other),
    ("not present", Label::Other),
    ("entschuldigt", Label::Other),
];

/// What a line is about, and the words behind its label; nothing for a line without one.
///
/// A heading may stand alone, with what it is about beneath it; "Notes" and "Minutes" need their colon, since a heading of that
/// name begins the minutes themselves.
pub(crate) fn of(line: &str) -> Option<(Label, String)> {
    if let Some(cells) = cells(line) {
        let [first, second, ..] = &cells[..] else { return None };
        return known(first).map(|label| (label, second.clone()));
    }
    let marked = line.trim_start().starts_with(['#', '*', '_']);
    let words = words(line);
    match words.split_once([':', '：']) {
        // A label is short; longer words before a colon are a sentence.
        Some((label, rest)) if label.chars().count() <= 40 => known(label).map(|label| (label, rest.trim().to_owned())),
        Some(_) => None,
        None => {
            let label = known(&words)?;
            (label != Label::Wrote && (marked || label == Label::Present)).then(|| (label, String::new()))
        }
    }
}

fn known(words: &str) -> Option<Label> {
    // "Attendees (32)"
    let words = words.split(['(', '[']).next().unwrap_or_default();
    let words: String = plainly(words).chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((_, label)) = LABELS.iter().find(|(known, _)| *known == words) {
        return Some(*label);
    }
    (words.starts_with("next meeting") || words.contains("next meeting")).then_some(Label::Other)
}

/// The words of a line without the marks around them: signs of headings and lists, emphasis, comments and links.
pub(crate) fn words(line: &str) -> String {
    let mut words = without(line, "<!--", "-->");
    // "[words](address)" is read as its words.
    while let Some(at) = words.find("](") {
        let Some(end) = words[at..].find(')') else { break };
        words.replace_range(at..=at + end, "");
        if let Some(open) = words[..at].rfind('[') {
            words.remove(open);
        }
    }
    let words = words.replace("**", "").replace("__", "").replace('`', "");
    let words = words.trim().trim_start_matches(['#', '>']).trim_start();
    let words = ["- ", "* ", "+ ", "• ", "– "].iter().find_map(|sign| words.strip_prefix(sign)).unwrap_or(words);
    words.trim().trim_matches(['*', '_', '#']).trim().to_owned()
}

fn without(line: &str, open: &str, close: &str) -> String {
    let mut left = line.to_owned();
    while let Some(at) = left.find(open) {
        let end = left[at..].find(close).map_or(left.len(), |end| at + end + close.len());
        left.replace_range(at..end, "");
    }
    left
}

fn cells(line: &str) -> Option<Vec<String>> {
    let inside = line.trim().strip_prefix('|')?;
    Some(inside.trim_end_matches('|').split('|').map(words).collect())
}
