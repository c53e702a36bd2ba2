//! One item of an agenda, taken apart: title, whose, how long, what for.
//!
//! **Invariant:** words that are not understood stay in the title or in the notes; none are lost.

use baton_meeting::agenda::{Link, Purpose};
use baton_meeting::id::PersonId;
use baton_meeting::message::Message;
use baton_meeting::words::TITLE;

use super::Suggested;
use super::brackets::{group_at_start, groups_at_end, groups_inside};
use super::known::{Known, Match};
use super::length::{self, Length};
use super::meaning::{self, Label};
use super::names::{is_name, names};
use super::notes;

/// An item that was found, and the times it began and ended where they were given.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The item.
    pub suggested: Suggested,
    /// Minutes after midnight.
    pub starts: Option<u32>,
    /// Minutes after midnight.
    pub ends: Option<u32>,
}

/// What the words of an item say, before it is one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    /// The words that are left.
    pub title: String,
    /// Names, as they stood there.
    pub names: Vec<String>,
    /// The length.
    pub length: Option<Length>,
    /// The purpose, where it was named.
    pub purpose: Option<Purpose>,
    /// Links.
    pub links: Vec<Link>,
    /// Words about the item that belong into its notes.
    pub notes: Vec<String>,
    /// When it begins.
    pub starts: Option<u32>,
    /// When it ends.
    pub ends: Option<u32>,
}

impl Told {
    /// Whether anything but a title was told.
    pub fn has_details(&self) -> bool {
        !self.names.is_empty() || self.length.is_some() || self.starts.is_some()
    }
}

/// The longest words that are taken apart, in bytes; what is longer is no title but a text.
const LONGEST: usize = 6_000;

/// Takes the words of an item apart.
pub(crate) fn told(raw: &str, known: &Known) -> Told {
    if raw.len() > LONGEST {
        return Told { title: raw.split_whitespace().collect::<Vec<_>>().join(" "), ..Told::default() };
    }
    let read = notes::plain(raw);
    let mut told = Told { links: read.links, notes: read.loose, ..Told::default() };
    let mut words = read.words;
    if let Some((starts, ends, rest)) = length::time_at_start(&words) {
        (told.starts, told.ends) = (Some(starts), ends);
        words = rest.to_owned();
    }
    words = without_number(&words).to_owned();
    if let Some((length, rest)) = length::at_start(&words) {
        told.length = Some(length);
        words = rest.to_owned();
    }
    words = groups_at_end(words, &mut told, known);
    words = group_at_start(words, &mut told, known);
    words = groups_inside(&words, &mut told, known);
    words = length_at_end(words, &mut told);
    words = handles(&words, &mut told, known);
    words = name_at_end(words, &mut told, known);
    words = length_at_end(words, &mut told);
    words = name_at_start(words, &mut told, known);
    told.title = tidy(&words);
    told
}

/// Only details: "15 mins (Ana, Ben)", "Owner: Ana", "Ana", said below an item.
pub(crate) fn details(raw: &str, known: &Known) -> Option<Told> {
    if raw.len() > LONGEST {
        return None;
    }
    let read = notes::plain(raw);
    let words = notes::shown(&read.words);
    if let Some((label, rest)) = meaning::labelled(&words) {
        let mut told = Told::default();
        match label {
            Label::Owner => told.names = names(rest),
            Label::Length => told.length = length::bare(rest),
            Label::Purpose => told.purpose = meaning::purpose_named(rest),
        }
        let understood = !told.names.is_empty() || told.length.is_some() || told.purpose.is_some();
        return understood.then_some(told);
    }
    let mut told = Told::default();
    let left = groups_at_end(read.words, &mut told, known);
    let left = tidy(&left);
    if let Some(length) = length::read(&left) {
        told.length = Some(length);
        return Some(told);
    }
    if let Some((before, length)) = length::at_end(&left)
        && known.knows(before.trim_end_matches([',', '-', ':', ' ']))
    {
        told.length = Some(length);
        told.names.extend(names(before.trim_end_matches([',', '-', ':', ' '])));
        return Some(told);
    }
    if left.is_empty() && told.has_details() { Some(told) } else { None }
}

/// Makes the item: whose it is as far as that is certain, and what is not.
pub(crate) fn made(told: Told, known: &Known, depth: usize, line: usize) -> Found {
    let Told { title, names, length, purpose, links, mut notes, starts, ends } = told;
    let (owner, unsure) = owner(&names, known);
    let range = || Message::new("agenda-unsure-minutes-range");
    let unsure = unsure.or_else(|| length.filter(|length| length.range).map(|_| range()));
    let (title, rest) = short(&title);
    if let Some(rest) = rest {
        notes.insert(0, rest);
    }
    Found {
        suggested: Suggested {
            purpose: purpose.or_else(|| meaning::purpose(&title)),
            procedure: meaning::is_procedure(&title),
            title,
            owner,
            owner_words: (!names.is_empty()).then(|| names.join(", ")),
            unsure,
            minutes: length.map(|length| length.minutes),
            links,
            notes: notes.join("\n"),
            depth,
            line,
        },
        starts,
        ends,
    }
}

/// The first name that means one person here; what is not certain about it.
fn owner(names: &[String], known: &Known) -> (Option<PersonId>, Option<Message>) {
    let said = names.join(", ");
    let about = |what: &str| Some(Message::new(&format!("agenda-unsure-{what}")).text("words", said.chars().take(120).collect::<String>()));
    let mut several = false;
    for name in names {
        match known.named(name) {
            Match::One(person) if names.len() == 1 => return (Some(person), None),
            Match::One(person) => return (Some(person), about("several-names")),
            Match::ByInitials(person) => return (Some(person), about("initials")),
            Match::Several => several = true,
            Match::Nobody => {}
        }
    }
    let what = match (names.is_empty(), several) {
        (true, _) => return (None, Some(Message::new("agenda-unsure-nobody"))),
        (false, true) => "several-people",
        (false, false) => "unknown",
    };
    (None, about(what))
}

/// A title that fits; what does not goes into the notes, whole.
fn short(title: &str) -> (String, Option<String>) {
    const COMFORTABLE: usize = 120;
    if title.chars().count() <= COMFORTABLE {
        return (title.to_owned(), None);
    }
    // After a first sentence of some length the rest explains.
    if let Some(end) = title.match_indices(". ").map(|(at, _)| at).find(|at| title[..*at].chars().count() >= 20)
        && title[..end].chars().count() <= TITLE
    {
        return (title[..end].trim().to_owned(), Some(title[end + 2..].trim().to_owned()));
    }
    if title.chars().count() <= TITLE {
        return (title.to_owned(), None);
    }
    let most: String = title.chars().take(COMFORTABLE).collect();
    let cut = most.rfind(char::is_whitespace).unwrap_or(most.len());
    (format!("{} …", most[..cut].trim_end()), Some(title.to_owned()))
}

/// "TOP 3: Budget" is called "Budget".
fn without_number(words: &str) -> &str {
    for lead in ["TOP ", "Top ", "Item ", "Punkt "] {
        if let Some(rest) = words.strip_prefix(lead) {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let after = rest[digits..].trim_start();
            if digits > 0
                && let Some(after) = after.strip_prefix([':', '.', '-', '–', ')'])
            {
                return after.trim_start();
            }
        }
    }
    words
}

fn length_at_end(words: String, told: &mut Told) -> String {
    match length::at_end(&words) {
        Some((before, length)) if told.length.is_none() => {
            told.length = Some(length);
            before.trim_end_matches([' ', ',', '-', '–', '—', ':', '|', '/']).to_owned()
        }
        _ => words,
    }
}

/// "@Ana" and "@Ana Silva" wherever they stand.
fn handles(words: &str, told: &mut Told, known: &Known) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let tokens: Vec<&str> = words.split(' ').filter(|token| !token.is_empty()).collect();
    let mut at = 0;
    while at < tokens.len() {
        let Some(handle) = tokens[at].strip_prefix('@').filter(|handle| handle.starts_with(char::is_alphanumeric)) else {
            kept.push(tokens[at]);
            at += 1;
            continue;
        };
        // The longest name that somebody here has.
        let long = (2..=3).rev().find(|many| tokens.get(at..at + many).is_some_and(|name| known.knows(&name.join(" "))));
        let many = long.unwrap_or(1);
        let name = if many == 1 { handle.to_owned() } else { tokens[at..at + many].join(" ").trim_start_matches('@').to_owned() };
        told.names.push(name.trim_end_matches(|letter: char| !letter.is_alphanumeric()).to_owned());
        at += many;
    }
    kept.join(" ")
}

/// "Budget - Ana": somebody known here, or a name where the length makes it likely.
fn name_at_end(words: String, told: &mut Told, known: &Known) -> String {
    if !told.names.is_empty() {
        return words;
    }
    let places = [" - ", " – ", " — ", " | ", ", ", ": ", " / "];
    let Some((at, mark)) = places.iter().filter_map(|mark| words.rfind(mark).map(|at| (at, *mark))).max_by_key(|(at, _)| *at) else {
        return words;
    };
    let (before, after) = (words[..at].trim_end(), words[at + mark.len()..].trim());
    let all = names(after);
    let is_people = !all.is_empty() && all.iter().all(|name| known.knows(name));
    let likely = told.length.is_some()
        && mark.trim() != ","
        && mark.trim() != ":"
        && all.iter().all(|name| is_name(name))
        && all.iter().all(|name| name.split(' ').count() < 4);
    if before.is_empty() || !(is_people || likely && !all.is_empty()) {
        return words;
    }
    told.names = all;
    before.to_owned()
}

/// "Ana: Budget": only somebody known here, because titles have colons too.
fn name_at_start(words: String, told: &mut Told, known: &Known) -> String {
    if !told.names.is_empty() {
        return words;
    }
    for mark in [": ", " - ", " – "] {
        if let Some((before, after)) = words.split_once(mark)
            && !after.trim().is_empty()
        {
            let all = names(before);
            if !all.is_empty() && all.iter().all(|name| known.knows(name)) {
                told.names = all;
                return after.trim().to_owned();
            }
        }
    }
    words
}

/// A title without what was left over at its ends.
fn tidy(words: &str) -> String {
    let shown = notes::shown(words).replace("()", "").replace("[]", "").replace(" ,", ",").replace(" .", ".");
    let folded = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    folded
        .trim_end_matches([' ', '.', ':', ',', ';', '-', '–', '—', '|'])
        .trim_start_matches([' ', ':', ',', ';', '|', '–', '—'])
        .to_owned()
}
