//! The lines of a pasted text: headings, bullets, table rows, plain words.
//!
//! **Invariant:** every line keeps its number, so that a person finds it again.

use std::borrow::Cow;

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    /// Nothing, or a line across the page.
    Blank,
    /// A heading of a level; lines in bold alone count as the deepest.
    Heading(usize, Cow<'a, str>),
    /// A bullet or number: its words.
    Bullet(&'a str),
    /// A row of a table: its cells.
    Row(Vec<&'a str>),
    /// Plain words.
    Words(&'a str),
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// Counted from one.
    pub number: usize,
    /// As it stood there, without white space around.
    pub raw: &'a str,
    /// Columns before its first mark.
    pub indent: usize,
    /// What it is.
    pub kind: Kind<'a>,
}

/// The level of a heading that is only a line in bold, or words with a colon.
pub(crate) const BOLD: usize = 7;

/// Reads the lines of a text.
pub(crate) fn read(text: &str) -> Vec<Line<'_>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut fenced = false;
    for (at, raw) in text.split(['\n', '\u{2028}', '\u{2029}']).enumerate() {
        let bare = raw.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
        let indent = columns(raw);
        if bare.starts_with("```") || bare.starts_with("~~~") {
            fenced = !fenced;
        }
        let kind = if fenced { Kind::Words(bare) } else { kind(bare, indent, lines.last_mut()) };
        lines.push(Line { number: at + 1, raw: bare, indent, kind });
    }
    rows(&mut lines);
    lines
}

fn columns(raw: &str) -> usize {
    let mut columns = 0;
    for letter in raw.chars() {
        match letter {
            ' ' | '\u{a0}' | '\u{3000}' => columns += 1,
            '\t' => columns += 4 - columns % 4,
            _ => break,
        }
    }
    columns
}

fn kind<'a>(bare: &'a str, indent: usize, before: Option<&mut Line<'a>>) -> Kind<'a> {
    if bare.is_empty() {
        return Kind::Blank;
    }
    if let Some(level) = underline(bare) {
        // A line of dashes makes a heading of plain words above it.
        if let Some(before) = before
            && let Kind::Words(words) = before.kind
            && before.indent < 4
            && bare.len() > 1
        {
            before.kind = Kind::Heading(level, Cow::Borrowed(words));
        }
        return Kind::Blank;
    }
    if indent < 4
        && let Some(heading) = heading(bare)
    {
        return heading;
    }
    if let Some(words) = bullet(bare) {
        return if words.is_empty() { Kind::Blank } else { Kind::Bullet(words) };
    }
    if let Some(words) = bold(bare) {
        return Kind::Heading(BOLD, Cow::Borrowed(words));
    }
    Kind::Words(bare.trim_start_matches("> ").trim_start())
}

fn underline(bare: &str) -> Option<usize> {
    let first = bare.chars().next()?;
    let same = bare.chars().all(|letter| letter == first || letter == ' ');
    match first {
        '=' if same => Some(1),
        '-' if same && bare.len() > 1 => Some(2),
        '*' | '_' if same && bare.len() > 2 => Some(2),
        _ => None,
    }
}

fn heading(bare: &str) -> Option<Kind<'_>> {
    let level = bare.bytes().take_while(|byte| *byte == b'#').count();
    if !(1..=6).contains(&level) {
        return None;
    }
    let words = &bare[level..];
    // "#12" is a number, not a heading.
    if !words.is_empty() && !words.starts_with([' ', '\t']) && words.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let words = words.trim().trim_end_matches('#').trim();
    if words.is_empty() { Some(Kind::Blank) } else { Some(Kind::Heading(level, Cow::Borrowed(words))) }
}

/// The words of a line that is all bold.
fn bold(bare: &str) -> Option<&str> {
    for mark in ["**", "__"] {
        if let Some(words) = bare.strip_prefix(mark).and_then(|rest| rest.trim_end_matches(':').strip_suffix(mark))
            && !words.contains(mark)
            && !words.trim().is_empty()
        {
            return Some(words.trim().trim_end_matches(':'));
        }
    }
    None
}

/// The words after a bullet, a number or a letter; with a box to tick, after the box.
fn bullet(bare: &str) -> Option<&str> {
    let rest = marked(bare)?;
    let boxed = ["[ ]", "[x]", "[X]", "☐", "☑", "☒"].iter().find_map(|mark| rest.strip_prefix(mark));
    Some(boxed.map_or(rest, str::trim_start))
}

fn marked(bare: &str) -> Option<&str> {
    let mut letters = bare.chars();
    let first = letters.next()?;
    if matches!(first, '-' | '*' | '+' | '•' | '◦' | '▪' | '‣' | '·' | '–' | '—' | '●' | '○' | '→' | '☐' | '☑' | '☒')
    {
        let rest = letters.as_str();
        // "•Budget" is a bullet, "-5 degrees" and "*emphasis*" are not.
        let tight = !matches!(first, '-' | '*' | '+' | '–' | '—');
        return if rest.is_empty() || rest.starts_with(char::is_whitespace) || tight { Some(rest.trim_start()) } else { None };
    }
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=4).contains(&digits) {
        let after = &bare[digits..];
        // "1.2 Budget" and "1.2. Budget" are numbers of an outline; "10.15 Budget" and "9.30 Budget" are times.
        let outline = after.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let inner = after[..outline].trim_matches('.');
        let like_a_time = inner.len() == 2 && !inner.contains('.');
        let is_outline = after.starts_with('.') && (inner.is_empty() || digits == 1 && inner.len() < 4 && !like_a_time);
        let rest = &after[outline..];
        if is_outline && rest.starts_with(char::is_whitespace) {
            return Some(rest.trim_start());
        }
        if let Some(rest) = after.strip_prefix(')')
            && (rest.is_empty() || rest.starts_with(char::is_whitespace))
        {
            return Some(rest.trim_start());
        }
        return None;
    }
    // "a) Budget"
    let rest = letters.as_str().strip_prefix(')')?;
    (first.is_ascii_lowercase() && rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// Marks lines with bars as rows where a table really stands: two lines in a row with as many bars.
fn rows(lines: &mut [Line<'_>]) {
    let cells = |line: &Line<'_>| -> usize {
        match line.kind {
            Kind::Words(_) if line.raw.contains('|') => line.raw.trim_matches('|').matches('|').count() + 1,
            Kind::Words(_) if line.raw.contains('\t') => line.raw.split('\t').count(),
            _ => 0,
        }
    };
    let counts: Vec<usize> = lines.iter().map(cells).collect();
    for at in 0..lines.len() {
        let like = |other: Option<&usize>| other.is_some_and(|other| *other == counts[at]);
        let barred = lines[at].raw.starts_with('|');
        let neighbour = like(counts.get(at + 1)) || (at > 0 && like(counts.get(at - 1)));
        if counts[at] > 1 && (barred || neighbour) {
            let raw = lines[at].raw;
            lines[at].kind = Kind::Row(split(raw));
        }
    }
}

fn split(raw: &str) -> Vec<&str> {
    if !raw.contains('|') {
        return raw.split('\t').map(str::trim).collect();
    }
    let inner = raw.strip_prefix('|').unwrap_or(raw);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    inner.split('|').map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind<'_>> {
        read(text).into_iter().map(|line| line.kind).collect()
    }

    #[test]
    fn bullets_and_numbers_of_every_kind_are_bullets() {
        for line in [
            "- Budget",
            "* Budget",
            "+ Budget",
            "• Budget",
            "•Budget",
            "– Budget",
            "1. Budget",
            "1) Budget",
            "12. Budget",
            "a) Budget",
            "- [ ] Budget",
            "1.2 Budget",
            "1.2. Budget",
            "☐ Budget",
        ] {
            assert_eq!(kinds(line), [Kind::Bullet("Budget")], "{line}");
        }
    }

    #[test]
    fn times_emphasis_and_numbers_are_no_bullets() {
        for line in ["10.15 Budget", "10:15 Budget", "-5 degrees", "*Budget* and more", "2026 plans", "3D printer", "#12 again"] {
            assert_eq!(kinds(line), [Kind::Words(line)], "{line}");
        }
    }

    #[test]
    fn headings_come_with_marks_underlines_or_in_bold() {
        assert_eq!(kinds("## Agenda ##"), [Kind::Heading(2, "Agenda".into())]);
        assert_eq!(kinds("Agenda\n======"), [Kind::Heading(1, "Agenda".into()), Kind::Blank]);
        assert_eq!(kinds("**Monday:**"), [Kind::Heading(BOLD, "Monday".into())]);
    }

    #[test]
    fn a_bar_alone_makes_no_table() {
        assert_eq!(kinds("either | or"), [Kind::Words("either | or")]);
        assert_eq!(kinds("a | b\nc | d"), [Kind::Row(vec!["a", "b"]), Kind::Row(vec!["c", "d"])]);
        assert_eq!(kinds("a\tb\nc\td").len(), 2);
    }
}
