//! Rows as comma-separated values (RFC 4180), for spreadsheets and for other programs.
//!
//! In UTF-8 with a mark at the beginning, without which some spreadsheets take letters for others. Days are as in ISO 8601.
//!
//! **Invariant:** a row is written when it is given and not kept, so the length of the log costs no memory. A cell that a spreadsheet
//! would take for a formula begins with an apostrophe.

use std::borrow::Cow;
use std::io::{self, Write};

use baton_texts::Texts;

use super::row::{Cell, Row, Rows};
use super::{PAGE_COLUMNS, page_rows};
use crate::paper::{Page, Proof};

/// Says that what follows is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The log as it is written.
pub struct Log<'a, W: Write> {
    rows: &'a Rows<'a>,
    out: csv::Writer<W>,
    width: usize,
}

impl<'a, W: Write> Log<'a, W> {
    /// Begins with the headings.
    ///
    /// # Errors
    /// Fails when nothing can be written there.
    pub fn begin(out: W, rows: &'a Rows<'a>) -> io::Result<Self> {
        let headings = rows.headings();
        let mut log = Self { rows, out: writer(out)?, width: headings.len() };
        log.out.write_record(headings)?;
        Ok(log)
    }

    /// One decision.
    ///
    /// # Errors
    /// Fails when nothing can be written there.
    pub fn decision(&mut self, row: &Row<'_>) -> io::Result<()> {
        for cell in self.rows.cells(row) {
            match cell {
                Cell::Words(words) => self.out.write_field(harmless(&words).as_bytes())?,
                Cell::Day(day) => self.out.write_field(day.to_string())?,
            }
        }
        Ok(self.out.write_record(None::<&[u8]>)?)
    }

    /// Ends with the proof of the record in a row of its own: the first cell says it, and every other is empty, so that no column
    /// holds anything of another kind. The format has no remarks, and a second file beside it would be lost.
    ///
    /// # Errors
    /// Fails when nothing can be written there.
    pub fn end(mut self, proof: Option<&Proof>, texts: &Texts) -> io::Result<()> {
        if let Some(proof) = proof {
            self.out
                .write_record(std::iter::once(proof.line(texts).as_str()).chain(std::iter::repeat_n("", self.width.saturating_sub(1))))?;
        }
        self.out.flush()
    }
}

/// The minutes of a meeting in rows.
///
/// # Errors
/// Fails when nothing can be written there.
pub fn page<W: Write>(out: W, page: &Page, texts: &Texts) -> io::Result<()> {
    let mut out = writer(out)?;
    out.write_record(PAGE_COLUMNS.map(|key| texts.plain(key)))?;
    for row in page_rows(page) {
        out.write_record(row.iter().map(|cell| harmless(cell).into_owned()))?;
    }
    out.flush()
}

fn writer<W: Write>(mut out: W) -> io::Result<csv::Writer<W>> {
    out.write_all(MARK)?;
    Ok(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out))
}

/// Words that no spreadsheet takes for a formula (OWASP, "CSV Injection").
fn harmless(words: &str) -> Cow<'_, str> {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{words}"))
    } else {
        Cow::Borrowed(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_as_a_formula_does() {
        for nasty in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert_eq!(harmless(nasty), format!("'{nasty}"));
        }
        assert_eq!(harmless("1 = 1"), "1 = 1");
    }
}
