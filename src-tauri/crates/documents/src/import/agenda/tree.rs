//! Items in a list, under headings or line by line, with what stands below them.
//!
//! **Invariant:** every line is part of an item, of its notes, or said to be left out.

use baton_meeting::agenda::Purpose;
use baton_meeting::message::Message;

use super::SkippedLine;
use super::item::{self, Found, Told};
use super::known::Known;
use super::lines::{BOLD, Kind, Line};
use super::meaning;
use super::notes;
use super::section::{Part, Shape};

/// Words with what stands below them.
struct Node {
    line: usize,
    /// Columns before it; what belongs to it stands further in.
    indent: i64,
    raw: String,
    /// A blank line came after it: plain words no longer belong to it.
    ended: bool,
    /// A heading rather than a bullet.
    heading: bool,
    children: Vec<Node>,
}

/// The items of a part that is no table.
pub(crate) fn items(part: &Part<'_, '_>, known: &Known, skipped: &mut Vec<SkippedLine>) -> Vec<Found> {
    let nodes = grow(part, known, skipped);
    let mut taking = Taking { known, skipped, found: Vec::new() };
    for node in nodes {
        taking.take(node, 0, None);
    }
    taking.found
}

fn skip(skipped: &mut Vec<SkippedLine>, line: usize, text: &str, why: &str) {
    skipped.push(SkippedLine { line, text: text.chars().take(400).collect(), why: Message::new(why) });
}

/// Lines as a tree. The path is kept as indices, so that growing needs no search.
fn grow(part: &Part<'_, '_>, known: &Known, skipped: &mut Vec<SkippedLine>) -> Vec<Node> {
    let mut grown = Grown { nodes: Vec::new(), path: Vec::new() };
    let deepest = part
        .lines
        .iter()
        .filter_map(|line| if let Kind::Heading(level, _) = line.kind { Some(level).filter(|level| *level < BOLD) } else { None })
        .max()
        .unwrap_or(0);
    for line in &part.lines {
        match &line.kind {
            Kind::Blank => grown.end(),
            Kind::Heading(level, words)
                if part.shape == Shape::Headings && (*level == deepest || item::told(words, known).has_details()) =>
            {
                grown.path.clear();
                grown.add(line, -2, words, true);
            }
            Kind::Heading(_, words) => {
                grown.path.clear();
                skip(skipped, line.number, words, "agenda-skipped-heading");
            }
            Kind::Bullet(words) => grown.add(line, i64::try_from(line.indent).unwrap_or(0), words, false),
            Kind::Row(_) => plain(line, line.raw, part, known, &mut grown, skipped),
            Kind::Words(words) => plain(line, words, part, known, &mut grown, skipped),
        }
    }
    grown.nodes
}

/// A line of plain words: the rest of the line above, a note, an item of its own, or a sentence.
fn plain(line: &Line<'_>, words: &str, part: &Part<'_, '_>, known: &Known, grown: &mut Grown, skipped: &mut Vec<SkippedLine>) {
    let timed = super::length::time_at_start(words).is_some();
    let inner = line.indent > 0;
    if part.shape != Shape::Lines && !timed && grown.goes_on(inner, words) {
        return;
    }
    if part.shape == Shape::Lines && inner && !timed && grown.note(line, words) {
        return;
    }
    // Below a heading that is an item, everything is its notes.
    if part.shape == Shape::Headings {
        if !grown.note(line, words) {
            skip(skipped, line.number, words, "agenda-skipped-about");
        }
        return;
    }
    let told = item::told(words, known);
    let telling = told.has_details() && !told.title.is_empty();
    if !telling && (part.shape == Shape::List || is_prose(words, part.headed)) {
        skip(skipped, line.number, words, "agenda-skipped-prose");
        return;
    }
    grown.path.clear();
    grown.add(line, -2, words, false);
}

/// A sentence rather than an item: it ends like one and is no question.
fn is_prose(words: &str, headed: bool) -> bool {
    let many = words.split_whitespace().count();
    let ends = words.ends_with(['.', '!']) || words.ends_with(':') || words.ends_with(".)");
    // Under a heading that says "agenda", even a short sentence says something about it ("No items this time.").
    ends && many >= if headed { 3 } else { 5 } || many > 40 || (words.ends_with(':') && many <= 3)
}

struct Grown {
    nodes: Vec<Node>,
    /// Where the newest node is: an index for each level.
    path: Vec<usize>,
}

impl Grown {
    fn newest(&mut self) -> Option<&mut Node> {
        let (first, rest) = self.path.split_first()?;
        let mut node = self.nodes.get_mut(*first)?;
        for at in rest {
            node = node.children.get_mut(*at)?;
        }
        Some(node)
    }

    fn end(&mut self) {
        if let Some(node) = self.newest() {
            node.ended = true;
        }
    }

    /// The rest of a line that was broken.
    fn goes_on(&mut self, inner: bool, words: &str) -> bool {
        let Some(node) = self.newest().filter(|node| !node.heading && (inner || !node.ended)) else { return false };
        if node.ended {
            let indent = node.indent + 2;
            let line = node.line;
            node.children.push(Node { line, indent, raw: words.to_owned(), ended: false, heading: false, children: Vec::new() });
            return true;
        }
        node.raw.push('\n');
        node.raw.push_str(words);
        true
    }

    /// Words below the newest outermost node.
    fn note(&mut self, line: &Line<'_>, words: &str) -> bool {
        let Some(node) = self.nodes.last_mut().filter(|_| !self.path.is_empty()) else { return false };
        let child =
            Node { line: line.number, indent: node.indent + 2, raw: words.to_owned(), ended: true, heading: false, children: Vec::new() };
        node.children.push(child);
        true
    }

    fn add(&mut self, line: &Line<'_>, indent: i64, words: &str, heading: bool) {
        let node = Node { line: line.number, indent, raw: words.to_owned(), ended: false, heading, children: Vec::new() };
        // How far in a node stands, from the outermost inwards.
        let mut keep = 0;
        let mut siblings = &mut self.nodes;
        for at in &self.path {
            // Two columns further in is below; one more or less is a slip of the hand.
            if siblings.get(*at).is_none_or(|known| indent < known.indent + 2) {
                break;
            }
            keep += 1;
            siblings = &mut siblings[*at].children;
        }
        siblings.push(node);
        let at = siblings.len() - 1;
        self.path.truncate(keep);
        // Lists deeper than anybody reads stay at one level, so that no depth can hurt.
        if self.path.len() < 32 {
            self.path.push(at);
        }
    }
}

struct Taking<'k, 's> {
    known: &'k Known,
    skipped: &'s mut Vec<SkippedLine>,
    found: Vec<Found>,
}

impl Taking<'_, '_> {
    fn take(&mut self, node: Node, depth: usize, below: Option<Purpose>) {
        let read = notes::brief(&node.raw);
        if meaning::is_invitation(&node.raw) {
            return skip(self.skipped, node.line, &node.raw, "agenda-skipped-invitation");
        }
        if depth == 0 && meaning::is_about(&read) {
            return skip(self.skipped, node.line, &node.raw, "agenda-skipped-about");
        }
        let told = item::told(&node.raw, self.known);
        if meaning::is_nothing(&told.title) {
            return skip(self.skipped, node.line, &node.raw, "agenda-skipped-empty");
        }
        if self.is_group(&node, &told) {
            skip(self.skipped, node.line, &node.raw, "agenda-skipped-group");
            let below = meaning::purpose_below(&told.title).or(below);
            for child in node.children {
                self.take(child, depth + 1, below);
            }
            return;
        }
        let item = self.item(node, told, depth, below);
        self.found.push(item);
    }

    /// Words over items: a usual name for a group, or something without details over items with them.
    fn is_group(&self, node: &Node, told: &Told) -> bool {
        if told.has_details() || meaning::is_procedure(&told.title) {
            return false;
        }
        if node.children.is_empty() {
            return meaning::is_group_even_alone(&told.title);
        }
        let telling = |child: &&Node| {
            item::details(&child.raw, self.known).is_none() && {
                let told = item::told(&child.raw, self.known);
                told.has_details() && !told.title.is_empty()
            }
        };
        meaning::is_group(&told.title) || node.children.iter().filter(telling).count() * 2 > node.children.len()
    }

    fn item(&self, node: Node, mut told: Told, depth: usize, below: Option<Purpose>) -> Found {
        let mut written = Vec::new();
        for child in node.children {
            match item::details(&child.raw, self.known) {
                Some(details) if child.children.is_empty() => {
                    told.length = told.length.or(details.length);
                    told.purpose = told.purpose.or(details.purpose);
                    told.names.extend(details.names);
                    told.notes.extend(details.notes);
                }
                _ => self.note(&child, 0, &mut told, &mut written),
            }
        }
        told.purpose = told.purpose.or_else(|| meaning::purpose(&told.title)).or(below);
        let mut notes = std::mem::take(&mut told.notes);
        // Lines of a nested list stay a list; what stood beside the title comes before it.
        if !notes.is_empty() && !written.is_empty() {
            notes.push(String::new());
        }
        notes.extend(written);
        told.notes = notes;
        fits(item::made(told, self.known, depth, node.line))
    }

    fn note(&self, node: &Node, depth: usize, told: &mut Told, written: &mut Vec<String>) {
        let read = notes::read(&node.raw);
        written.push(format!("{}- {}", "  ".repeat(depth.min(3)), notes::shown(&read.words)));
        told.links.extend(read.links);
        written.extend(read.loose.iter().map(|loose| format!("{}- {loose}", "  ".repeat((depth + 1).min(3)))));
        for child in &node.children {
            self.note(child, depth + 1, told, written);
        }
    }
}

/// Notes that fit into an item, and no address twice.
fn fits(mut found: Found) -> Found {
    let mut seen = std::collections::HashSet::new();
    found.suggested.links.retain(|link| seen.insert(link.url.clone()));
    let most = baton_meeting::words::TEXT;
    if found.suggested.notes.chars().count() > most {
        found.suggested.notes = found.suggested.notes.chars().take(most - 1).chain(['…']).collect();
    }
    found
}
