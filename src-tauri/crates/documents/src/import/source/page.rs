//! A text as a page of lines: headings, entries of lists, rows of tables, and plain words, each with its number.
//!
//! **Invariant:** every line of the text has its number here, counted from one; a line is looked at up to [`WIDE`] letters, so
//! that none takes long.

use crate::import::minutes::label;

/// How much of one line is looked at, in characters.
pub(crate) const WIDE: usize = 4_000;

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing stands in it.
    Blank,
    /// A heading, and how deep.
    Heading(usize),
    /// An entry of a list.
    Entry,
    /// A row of a table.
    Row(Vec<String>),
    /// The line under the headings of a table.
    Ruler,
    /// Inside a fence, where programs stand.
    Code,
    /// Anything else.
    Plain,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Counted from one.
    pub number: usize,
    /// What it is.
    pub kind: Kind,
    /// How far in it begins, in spaces.
    pub indent: usize,
    /// Its words, without marks of Markdown; an entry with the lines that belong to it.
    pub text: String,
    /// As it stands there.
    pub raw: String,
    /// Whether all of it is set in bold.
    pub bold: bool,
}

/// The lines of a text, one for each line.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut fenced = false;
    for (at, raw) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let raw: String = raw.chars().take(WIDE).collect();
        let fence = raw.trim_start().starts_with("```") || raw.trim_start().starts_with("~~~");
        let line = if fence || fenced { code(at + 1, raw) } else { line(at + 1, raw) };
        fenced ^= fence;
        lines.push(line);
    }
    if fenced {
        // A fence that nobody closed hides nothing.
        return text
            .trim_start_matches('\u{feff}')
            .lines()
            .enumerate()
            .map(|(at, raw)| line(at + 1, raw.chars().take(WIDE).collect()))
            .collect::<Vec<_>>()
            .tabled();
    }
    lines.tabled()
}

trait Tabled {
    fn tabled(self) -> Self;
}

impl Tabled for Vec<Line> {
    /// Rows without a bar in front are known by the ruler under their headings. Tables inside fences are tables too.
    fn tabled(mut self) -> Self {
        for at in 1..self.len() {
            let ruler = is_ruler(&self[at].raw) && self[at - 1].raw.contains('|');
            if !ruler {
                continue;
            }
            self[at].kind = Kind::Ruler;
            self[at - 1].kind = Kind::Row(cells(&self[at - 1].raw));
            for below in self.iter_mut().skip(at + 1).take_while(|line| line.raw.contains('|')) {
                below.kind = Kind::Row(cells(&below.raw));
            }
        }
        self
    }
}

fn code(number: usize, raw: String) -> Line {
    Line { number, kind: Kind::Code, indent: 0, text: String::new(), raw, bold: false }
}

fn line(number: usize, raw: String) -> Line {
    let bare = raw.trim_start();
    let indent = raw.len() - bare.len();
    let sharps = bare.chars().take_while(|letter| *letter == '#').count();
    let heading = (1..=6).contains(&sharps) && bare[sharps..].chars().any(|letter| !letter.is_whitespace());
    let kind = if bare.trim_end().is_empty() {
        Kind::Blank
    } else if heading && !bare[sharps..].starts_with(|letter: char| letter.is_ascii_digit() && !bare.contains(['.', ')'])) {
        Kind::Heading(sharps)
    } else if bare.starts_with('|') {
        Kind::Row(cells(bare))
    } else if entry(bare).is_some() {
        Kind::Entry
    } else {
        Kind::Plain
    };
    let inside = if kind == Kind::Entry { entry(bare).unwrap_or(bare) } else { bare };
    let trimmed = inside.trim_end().trim_end_matches(':');
    let bold = (trimmed.starts_with("**")
        && trimmed.len() > 4
        && trimmed.trim_end_matches(':').ends_with("**")
        && trimmed.matches("**").count() == 2)
        || (trimmed.starts_with("__") && trimmed.len() > 4 && trimmed.ends_with("__"));
    let text = label::words(&strike(inside)).trim_end_matches('\\').trim_end().to_owned();
    Line { number, kind, indent, text, raw, bold }
}

/// Without the marks of words struck out.
fn strike(words: &str) -> String {
    words.replace("~~", "")
}

/// What stands behind the sign of an entry: "- ", "* ", "1. ", "a) ", "- [ ] ".
pub(crate) fn entry(line: &str) -> Option<&str> {
    let rest = ["- ", "* ", "+ ", "• ", "– ", "· "].iter().find_map(|sign| line.strip_prefix(sign)).or_else(|| {
        let figures = line.chars().take_while(char::is_ascii_digit).count();
        let counted = if figures > 0 && figures <= 3 { Some(&line[figures..]) } else { None };
        let counted = counted.or_else(|| line.strip_prefix(|letter: char| letter.is_ascii_lowercase()));
        counted.and_then(|rest| rest.strip_prefix(['.', ')'])).and_then(|rest| rest.strip_prefix(' '))
    })?;
    let rest = rest.trim_start();
    Some(["[ ] ", "[x] ", "[X] "].iter().find_map(|sign| rest.strip_prefix(sign)).unwrap_or(rest))
}

fn is_ruler(raw: &str) -> bool {
    let bare = raw.trim();
    bare.contains('-') && bare.contains('|') && bare.chars().all(|letter| matches!(letter, '-' | '|' | ':' | ' ' | '\t'))
}

fn cells(raw: &str) -> Vec<String> {
    let bare = raw.trim();
    let bare = bare.strip_prefix('|').unwrap_or(bare);
    let bare = bare.strip_suffix('|').unwrap_or(bare);
    bare.split('|').map(label::words).collect()
}

/// The lines with every entry joined to the indented lines that belong to it.
pub(crate) fn joined(lines: &[Line]) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    for line in lines {
        match found.last_mut() {
            Some(last) if line.kind == Kind::Plain && last.kind == Kind::Entry && line.indent > last.indent && last.text.len() < WIDE => {
                last.text = format!("{} {}", last.text, line.text);
            }
            _ => found.push(line.clone()),
        }
    }
    found
}
