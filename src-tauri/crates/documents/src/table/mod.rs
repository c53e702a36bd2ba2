//! The decision log in columns: one row for each decision, for spreadsheets and for other programs.
//!
//! [`csv`] writes it as it comes, however long it is; [`xlsx`] as a workbook.
//!
//! **Invariant:** both have the same columns with the same words, newest first; no cell is ever read as a formula.

pub mod csv;
mod row;
pub mod xlsx;

pub use row::{Row, Rows};

use crate::paper::{Line, Page, Part};

/// The columns of minutes: the part, a label, and what there is to say about it.
pub(crate) const PAGE_COLUMNS: [&str; 3] = ["table-part", "table-label", "table-words"];

/// Minutes in rows: a part of the meeting, a label, and what there is to say about it. The proof stands in the last row, its
/// words as the part and its full form as what there is to say.
pub(crate) fn page_rows(page: &Page) -> Vec<[String; 3]> {
    let mut rows: Vec<[String; 3]> = Vec::new();
    let (mut part, mut label) = (String::new(), String::new());
    for one in &page.parts {
        match one {
            Part::Heading { words, .. } => {
                (part, label) = (bare(words), String::new());
                // A title says something by itself; the other headings stand beside each of their rows.
                if rows.is_empty() {
                    rows.push([part.clone(), String::new(), String::new()]);
                }
            }
            Part::Label(words) => label = bare(words),
            Part::Sentence(words) | Part::Aside(words) => rows.push([part.clone(), String::new(), bare(words)]),
            Part::Quote(words) => rows.push([part.clone(), label.clone(), bare(words)]),
            Part::List(lines) => rows.extend(lines.iter().map(|line| row(&part, &label, line))),
            Part::Proof(proof) => rows.push([bare(&proof.said), String::new(), proof.full.clone()]),
        }
    }
    rows
}

fn row(part: &str, above: &str, line: &Line) -> [String; 3] {
    let (label, words) = match line {
        Line::Fact { label, words } => (label.as_str(), words.clone()),
        Line::Facts { label, words } => (label.as_str(), words.join("\n")),
        Line::Bullet(words) | Line::Item(words) => (above, words.clone()),
        Line::Link { title, address } => (above, if title.trim().is_empty() { address.clone() } else { format!("{title}: {address}") }),
    };
    [part.to_owned(), bare(label), bare(&words)]
}

/// Words without marks that nobody sees.
fn bare(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}
