//! Lines as rows of cells.
//!
//! **Invariant:** a row knows the line it began on.

use csv::ReaderBuilder;

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// Counted from one.
    pub line: usize,
    /// Trimmed.
    pub cells: Vec<String>,
}

impl Row {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// The rows of a text, and what stands between their cells.
pub(crate) fn read(text: &str) -> (Vec<Row>, Option<char>) {
    let (text, said, skipped) = match text.split_once('\n').map(|(first, rest)| (first.trim(), rest)) {
        // What Excel writes to say which separator it used.
        Some((first, rest)) if first.len() == 5 && first.to_ascii_lowercase().starts_with("sep=") => (rest, first.chars().last(), 1),
        _ => (text, None, 0),
    };
    let separator = said.or_else(|| separator(text));
    if said.is_none()
        && let Some(names) = names_in_one_line(text)
    {
        return (names, None);
    }
    let mut rows = match separator {
        Some(separator) => table(text, separator),
        None => lines(text),
    };
    for row in &mut rows {
        row.line += skipped;
    }
    rows.retain(|row| !row.is_empty() && !is_ruler(row));
    (rows, separator)
}

/// The line under the headings of a Markdown table.
fn is_ruler(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.chars().all(|letter| matches!(letter, '-' | ':' | '='))) && row.cells.iter().any(|cell| cell.len() > 1)
}

/// "Asha, Ben, Chioma" all in one line, as people are counted up in a sentence; nothing where a line may be a table.
fn names_in_one_line(text: &str) -> Option<Vec<Row>> {
    let mut filled = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let (at, line) = filled.next()?;
    let separator = [';', ','].into_iter().find(|separator| line.contains(*separator))?;
    if filled.next().is_some() || line.contains(['@', '"', '\t', '|']) {
        return None;
    }
    let names = unmarked(line.trim()).split(separator).map(str::trim).filter(|name| !name.is_empty());
    Some(names.map(|name| Row { line: at + 1, cells: vec![name.to_owned()] }).collect())
}

/// The separator that stands in most lines, equally often; none when lines are names.
fn separator(text: &str) -> Option<char> {
    let sample: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(50).collect();
    // Names with addresses in angle brackets, as mail programs have them, are no table.
    let bracketed = sample.iter().filter(|line| line.contains('<') && line.contains('@') && line.contains('>')).count();
    if bracketed * 2 > sample.len() {
        return None;
    }
    let mut best: Option<(usize, char)> = None;
    for separator in ['\t', ';', '|', ','] {
        let with = sample.iter().filter(|line| outside_quotes(line, separator) > 0).count();
        if with * 2 >= sample.len() && with > best.map_or(0, |(best, _)| best) {
            best = Some((with, separator));
        }
    }
    best.map(|(_, separator)| separator)
}

fn outside_quotes(line: &str, separator: char) -> usize {
    let mut quoted = false;
    line.chars()
        .filter(|letter| {
            quoted ^= *letter == '"';
            !quoted && *letter == separator
        })
        .count()
}

fn table(text: &str, separator: char) -> Vec<Row> {
    let Ok(delimiter) = u8::try_from(separator) else { return lines(text) };
    // An odd number of quotes means that one was never closed: then they are letters like others.
    let quoting = text.matches('"').count().is_multiple_of(2);
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).quoting(quoting).from_reader(text.as_bytes());
    reader
        .records()
        .filter_map(Result::ok)
        .map(|record| {
            let line = record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(0));
            let mut cells: Vec<String> = record.iter().map(|cell| tidy(cell, quoting)).collect();
            if separator == '|' {
                // A Markdown table has bars at its sides too.
                if cells.first().is_some_and(String::is_empty) {
                    cells.remove(0);
                }
                if cells.last().is_some_and(String::is_empty) {
                    cells.pop();
                }
            }
            Row { line, cells }
        })
        .collect()
}

fn tidy(cell: &str, quoting: bool) -> String {
    let cell = cell.trim().trim_matches('\u{feff}');
    if quoting { cell.to_owned() } else { cell.trim_matches('"').trim().to_owned() }
}

fn lines(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for one in people(unmarked(line.trim())) {
            rows.push(Row { line: at + 1, cells: cells(one) });
        }
    }
    rows
}

/// One line may hold several people, as a mail program writes them.
fn people(line: &str) -> Vec<&str> {
    if line.matches('@').count() < 2 || !line.contains('<') {
        return vec![line];
    }
    let mut people = Vec::new();
    let mut rest = line;
    while let Some(end) = rest.find('>') {
        people.push(rest[..=end].trim());
        rest = rest[end + 1..].trim_start_matches([',', ';', ' ', '\t']);
    }
    if !rest.trim().is_empty() {
        people.push(rest.trim());
    }
    people
}

/// "Asha Rao <asha@example.org>" as two cells; "Asha Rao, asha@example.org, money" among plain names as three.
fn cells(one: &str) -> Vec<String> {
    if let Some((name, rest)) = one.split_once('<')
        && let Some((address, _)) = rest.split_once('>')
        && address.contains('@')
    {
        return vec![name.trim().trim_matches('"').trim().to_owned(), address.trim().to_owned()];
    }
    let separator = ['\t', ';', ','].into_iter().find(|separator| one.contains(*separator));
    if let Some(separator) = separator
        && one.contains('@')
    {
        let pieces = one.split(separator).map(|piece| tidy(piece, false)).filter(|piece| !piece.is_empty());
        let (addresses, others): (Vec<String>, Vec<String>) = pieces.partition(|piece| piece.contains('@'));
        let mut others = others.into_iter();
        let address = addresses.into_iter().next().unwrap_or_default();
        return [others.next().unwrap_or_default(), address].into_iter().chain(others).collect();
    }
    vec![one.to_owned()]
}

/// A line without the mark of a list.
fn unmarked(line: &str) -> &str {
    for mark in ["- ", "* ", "• ", "+ ", "– "] {
        if let Some(rest) = line.strip_prefix(mark) {
            return rest.trim_start();
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=4).contains(&digits) {
        for mark in [". ", ") "] {
            if let Some(rest) = line[digits..].strip_prefix(mark) {
                return rest.trim_start();
            }
        }
    }
    line
}
