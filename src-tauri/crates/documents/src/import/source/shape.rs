//! Which shape a file has.
//!
//! **Invariant:** a shape is told by what stands in the file; its name decides only between shapes that both fit.

use serde::Serialize;

use super::marks;
use super::page::{Kind, Line};
use crate::import::minutes::label::{self, Label};

/// The shapes that are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Minutes of some other kind, with a head or with marked decisions.
    #[default]
    Minutes,
    /// Calls with numbered decisions and actions, as the Ethereum project keeps them.
    Calls,
    /// Entries by issue, as the steering committee of Node.js keeps them.
    Issues,
    /// Conclusions beneath items, letters for names, as TC39 keeps them.
    Plenary,
    /// An agenda, notes and polls in one, as the WebAssembly groups keep them.
    Polls,
    /// Minutes that Baton wrote.
    Baton,
    /// A decision record as MADR has it.
    Madr,
    /// A decision record as adr-tools writes it.
    Adr,
    /// A proposal with a head that says what became of it, as Swift Evolution keeps them.
    Proposal,
    /// A summary of a call, in JSON.
    Summary,
    /// Votes of people by name, in JSON.
    Votes,
    /// Who spoke when, in WebVTT.
    Transcript,
    /// A calendar.
    Calendar,
    /// People: a table, or cards of them.
    People,
    /// Ballots to be counted.
    Ballots,
}

impl Shape {
    /// The name of the shape in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Minutes => "import-shape-minutes",
            Self::Calls => "import-shape-calls",
            Self::Issues => "import-shape-issues",
            Self::Plenary => "import-shape-plenary",
            Self::Polls => "import-shape-polls",
            Self::Baton => "import-shape-baton",
            Self::Madr => "import-shape-madr",
            Self::Adr => "import-shape-adr",
            Self::Proposal => "import-shape-proposal",
            Self::Summary => "import-shape-summary",
            Self::Votes => "import-shape-votes",
            Self::Transcript => "import-shape-transcript",
            Self::Calendar => "import-shape-calendar",
            Self::People => "import-shape-people",
            Self::Ballots => "import-shape-ballots",
        }
    }
}

/// The shape of a text; nothing where none fits.
pub(crate) fn of(name: &str, text: &str, lines: &[Line]) -> Option<Shape> {
    let begin = text.trim_start_matches('\u{feff}').trim_start();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if begin.starts_with("WEBVTT") {
        return Some(Shape::Transcript);
    }
    if begin.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Some(Shape::Calendar);
    }
    if begin.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD")) {
        return Some(Shape::People);
    }
    if begin.starts_with('{') {
        return json(text);
    }
    match ending.as_str() {
        "csv" | "tsv" => return Some(Shape::People),
        "blt" => return Some(Shape::Ballots),
        _ => {}
    }
    record(lines).or_else(|| minutes(lines))
}

fn json(text: &str) -> Option<Shape> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let has = |key: &str| value.get(key).is_some();
    if has("votes") {
        Some(Shape::Votes)
    } else if has("meeting") && (has("decisions") || has("action_items") || has("highlights")) || has("decisions") && has("action_items") {
        Some(Shape::Summary)
    } else {
        None
    }
}

/// A record of one decision.
fn record(lines: &[Line]) -> Option<Shape> {
    let headings: Vec<String> =
        lines.iter().filter(|line| matches!(line.kind, Kind::Heading(_))).map(|line| line.text.to_lowercase()).collect();
    let has = |words: &str| headings.iter().any(|heading| heading == words);
    let head = |label: &str| lines.iter().take(25).any(|line| line.text.to_lowercase().starts_with(label));
    if has("decision outcome") {
        return Some(Shape::Madr);
    }
    if head("proposal:") && head("status:") {
        return Some(Shape::Proposal);
    }
    if has("decision") && has("status") && (has("context") || has("consequences")) {
        return Some(Shape::Adr);
    }
    None
}

/// Minutes, by what is most telling in them.
fn minutes(lines: &[Line]) -> Option<Shape> {
    let mut labels = [false; 3];
    let (mut conclusions, mut letters, mut presenters, mut marked, mut issues, mut groups, mut present) = (0, 0, 0, 0, 0, 0, 0);
    let (mut wasm, mut polls, mut agenda) = (0, 0, 0);
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !matches!(line.kind, Kind::Blank | Kind::Code)) {
        let lower = line.text.to_lowercase();
        if at < 60 {
            match label::of(&line.raw).map(|(label, _)| label) {
                Some(Label::Led) => labels[0] = true,
                Some(Label::Date) => labels[1] = true,
                Some(Label::Wrote) => labels[2] = true,
                Some(Label::Present) => present += 1,
                _ => {}
            }
        } else if present == 0 && matches!(label::of(&line.raw), Some((Label::Present, _))) {
            present += 1;
        }
        let heading = matches!(line.kind, Kind::Heading(_));
        conclusions += usize::from(heading && marks::concludes(&lower));
        presenters += usize::from(lower.starts_with("presenter"));
        letters +=
            usize::from(line.kind == Kind::Plain && line.text.split_once(": ").is_some_and(|(name, _)| super::known::is_letters(name)));
        marked += usize::from(marks::mark(line).is_some());
        issues += usize::from(line.kind == Kind::Entry && line.raw.contains("[#") || heading && line.raw.contains("[#"));
        groups += usize::from(heading && marks::is_group(&line.text));
        wasm += usize::from(
            heading && lower.starts_with("agenda for the") || lower.contains("webassembly") && at < 20 || lower.contains("wasi") && at < 6,
        );
        polls += usize::from(marks::polls(&lower).is_some());
        agenda += usize::from(heading && (lower == "agenda items" || lower == "meeting notes"));
    }
    if own(lines) {
        return Some(Shape::Baton);
    }
    if groups > 0 || (issues > 1 && present > 0 && conclusions == 0) {
        return Some(Shape::Issues);
    }
    if agenda > 1 || (wasm > 0 && agenda > 0) || (wasm > 0 && polls > 0 && conclusions == 0) {
        return Some(Shape::Polls);
    }
    if conclusions > 0 && (letters > 2 || presenters > 0) || presenters > 1 || letters > 20 {
        return Some(Shape::Plenary);
    }
    let head = labels.iter().filter(|found| **found).count();
    if labels[1] && (labels[0] || labels[2] || marked > 0 || present > 0) {
        return Some(Shape::Calls);
    }
    (head > 0 && present > 0 || marked > 0 || conclusions > 0 || head > 1).then_some(Shape::Minutes)
}

/// Whether Baton wrote it: its words for when, who led and who wrote stand in the first list.
fn own(lines: &[Line]) -> bool {
    super::own::speaks(lines)
}
