//! Marks that minutes set: "DECISION 60.1:", "ACTION:", headings of decisions and conclusions, "POLL:".
//!
//! **Invariant:** a mark stands at the beginning of its line; a word in the middle of a sentence is none.

use super::outcome;
use super::page::{Kind, Line};
use super::promise::{marked, numbered};

/// A line that says what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark<'a> {
    /// A decision: its number and its words.
    Decision(Option<String>, &'a str),
    /// Something to do: its number and its words.
    Action(Option<String>, &'a str),
}

/// The mark of a line, if it has one.
pub(crate) fn mark(line: &Line) -> Option<Mark<'_>> {
    if !matches!(line.kind, Kind::Plain | Kind::Entry) {
        return None;
    }
    let text = line.text.trim_start_matches(['*', ' ']);
    if let Some((number, words)) = marked(text, line.raw.contains("**")) {
        let words = words.trim_start_matches(['*', ' ']);
        return (!outcome::nothing(words)).then_some(Mark::Action(number, words));
    }
    let lower = text.to_lowercase();
    let sign =
        ["decision item", "decision made", "decisions", "decision", "decided", "resolution", "resolved", "beschluss", "entscheidung"]
            .iter()
            .find(|sign| lower.starts_with(**sign))?;
    let shouted = text.get(..sign.len())?.chars().all(|letter| letter.is_uppercase() || letter == ' ');
    let (number, rest) = numbered(text.get(sign.len()..)?);
    let plain = rest.trim_start().trim_start_matches('*').trim_start();
    let words = match plain.strip_prefix(':') {
        Some(words) => words,
        None if number.is_some() => plain.strip_prefix(['-', '–', '—']).or_else(|| shouted.then_some(plain))?,
        None => plain.strip_prefix(['–', '—']).filter(|_| shouted)?,
    };
    let words = words.trim().trim_matches('*').trim();
    // A long plain sentence behind "Decision:" is somebody talking.
    let talk = number.is_none() && !shouted && !line.raw.contains("**") && words.chars().count() > 240;
    (!talk && !outcome::nothing(words)).then_some(Mark::Decision(number, words))
}

/// What stands beneath a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Decisions.
    Decisions,
    /// Things to do.
    Actions,
    /// Both.
    Both,
    /// A summary of what was said.
    Summary,
    /// Decisions and things to do of an earlier meeting.
    Earlier,
    /// Who was there.
    Attendees,
    /// What was planned.
    Agenda,
    /// The next meeting, links, or what was written besides.
    Aside,
    /// What was talked about.
    Talk,
}

/// What a heading is the heading of.
pub(crate) fn section(heading: &str) -> Section {
    let lower = heading.to_lowercase();
    let plain = lower.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ')' | ' ' | '*')).trim();
    let plain = ["new ", "open ", "our ", "key "].iter().fold(plain, |plain, begin| plain.strip_prefix(begin).unwrap_or(plain));
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    let begins = |words: &[&str]| words.iter().any(|word| plain.starts_with(word));
    let short = plain.split_whitespace().count() <= 8;
    if (has(&["review", "previous", "prior", "last meeting", "last call"]) && has(&["decision", "action"])) || begins(&["review of last"]) {
        return Section::Earlier;
    }
    if short && (begins(&["decision", "decided", "resolutions", "beschlüsse", "summary of decisions"]) || plain == "resolution") {
        return if has(&["action"]) { Section::Both } else { Section::Decisions };
    }
    if short
        && (begins(&["action", "todo", "to-do", "to do", "follow-up", "follow up", "next steps", "aufgaben"])
            && !has(&["discussion", "update"]))
    {
        return if has(&["decision"]) { Section::Both } else { Section::Actions };
    }
    if short && begins(&["summary", "highlights", "tl;dr", "tldr"]) {
        return Section::Summary;
    }
    if begins(&[
        "attend",
        "present",
        "participants",
        "list of attendees",
        "call attendees",
        "introduction of attendees",
        "roll call",
        "absent",
        "apologies",
        "regrets",
    ]) && short
        && !begins(&["presenter", "presentation"])
    {
        return Section::Attendees;
    }
    if short && (plain == "agenda" || begins(&["agenda items", "contents", "table of contents", "agenda for"])) {
        return Section::Agenda;
    }
    if short
        && (begins(&[
            "next meeting",
            "next call",
            "date for next",
            "date of next",
            "links",
            "chat",
            "zoom chat",
            "upcoming meeting",
            "registration",
            "logistics",
            "schedule constraints",
            "video",
            "recording",
            "annex",
            "appendix",
            "resources",
            "references",
            "date and time for the next",
        ]) || has(&["next meeting", "links from", "links shared", "links discussed"]))
    {
        return Section::Aside;
    }
    Section::Talk
}

/// Whether a heading is that of a conclusion: "Conclusion/Resolution", "Summary / Conclusion".
pub(crate) fn concludes(lower: &str) -> bool {
    let plain = lower.trim().trim_end_matches([':', '.']).trim_end_matches(|letter: char| letter.is_ascii_digit()).trim();
    let words: Vec<&str> = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let known = ["conclusion", "conclusions", "resolution", "resolutions", "decision", "decisions", "outcome", "outcomes", "consensus"];
    let beside =
        ["summary", "and", "or", "of", "the", "next", "steps", "action", "items", "s", "key", "points", "final", "discussion", "for"];
    words.len() <= 6
        && words.iter().any(|word| known.contains(word))
        && words.iter().all(|word| known.contains(word) || beside.contains(word))
}

/// Whether a heading is a group of issues: "nodejs/node", "org/repo".
pub(crate) fn is_group(heading: &str) -> bool {
    let words = heading.trim().trim_end_matches(':');
    let Some((owner, name)) = words.split_once('/') else { return false };
    let fits = |part: &str| {
        !part.is_empty()
            && part.len() <= 60
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'))
            && part.chars().any(|letter| letter.is_ascii_alphabetic())
    };
    fits(owner)
        && fits(name)
        && !concludes(&words.to_lowercase())
        && owner.chars().all(|letter| letter.is_ascii_lowercase() || !letter.is_ascii_uppercase())
}

/// The question of a poll, where a line begins one: "POLL: should we", "Vote on phase 2".
pub(crate) fn polls(lower: &str) -> Option<usize> {
    let bare = lower.trim_start_matches(['*', ' ', '_']);
    let skipped = lower.len() - bare.len();
    for sign in ["straw poll", "consensus poll", "unanimous consent poll", "phase poll", "poll", "consensus vote", "vote"] {
        let Some(rest) = bare.strip_prefix(sign) else { continue };
        let counted = rest.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '#' | '.'));
        if let Some(behind) = counted.strip_prefix(':') {
            return Some(skipped + bare.len() - behind.len());
        }
        if rest.is_empty() || [" for ", " to ", " on "].iter().any(|joint| rest.starts_with(joint)) || rest.starts_with("s:") {
            return Some(skipped + bare.len() - rest.len());
        }
    }
    None
}
