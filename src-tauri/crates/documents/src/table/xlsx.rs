//! Rows as a workbook for spreadsheets (Office Open XML).
//!
//! **Invariant:** words are written as words, so that no cell is a formula; the same rows give the same bytes, and no date of writing stands in them.

use baton_texts::Texts;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Image, Workbook, Worksheet, XlsxError};

use super::row::{COLUMNS, Cell, Kind, Row, Rows};
use super::{PAGE_COLUMNS, page_rows};
use crate::paper::typed::raw_lines;
use crate::paper::{LogIn, Page, Part, Proof};
use crate::record;
use crate::square::{NotDrawn, Square};

/// The most letters a cell takes.
const MOST: usize = 32_767;

/// Pixels on a side of the proof as a picture; about 34 mm on paper.
const SEAL: f64 = 130.0;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
pub enum NotPacked {
    /// The rows do not fit, or the file cannot be packed.
    #[error("the workbook cannot be packed: {0}")]
    Book(#[from] XlsxError),
    /// The proof cannot be drawn.
    #[error(transparent)]
    Seal(#[from] NotDrawn),
}

/// The log as a workbook: decisions, and the proof of the record on a sheet of its own.
///
/// # Errors
/// Fails when the rows do not fit into a workbook.
pub fn log(of: &LogIn<'_>) -> Result<Vec<u8>, NotPacked> {
    let texts = of.texts;
    let state = of.choice.state(of.state, texts);
    let rows = Rows::new(&state, of.choice, texts);
    let looks = Looks::new();
    let mut book = Book::new(&texts.plain("decision-log"), of.checkpoint.as_ref());
    let sheet = book.sheet(&texts.plain("decision-log"), COLUMNS.iter().map(|(key, kind)| (texts.plain(key), *kind)))?;
    for (at, decision) in record::log(of.decisions).into_iter().enumerate() {
        let meeting = decision.record.meeting.as_ref().and_then(|meeting| of.state.meetings.get(meeting));
        let meeting = meeting.map_or("", |meeting| meeting.title.as_str());
        let row = Row { decision, follow_ups: of.follow_ups, related: of.decisions, meeting };
        for (column, cell) in rows.cells(&row).into_iter().enumerate() {
            put(sheet, at + 1, column, &cell, &looks)?;
        }
    }
    book.written(texts)
}

/// The minutes of a meeting as a workbook.
///
/// # Errors
/// Fails when the rows do not fit into a workbook.
pub fn page(page: &Page, texts: &Texts) -> Result<Vec<u8>, NotPacked> {
    let proof = page.parts.iter().find_map(|part| if let Part::Proof(proof) = part { Some(proof) } else { None });
    let mut book = Book::new(page.title(), proof);
    let headings = PAGE_COLUMNS.map(|key| texts.plain(key)).into_iter().zip([Kind::Middle, Kind::Middle, Kind::Long]);
    let sheet = book.sheet(&texts.plain("minutes-title"), headings)?;
    let looks = Looks::new();
    let mut rows = page_rows(page);
    if proof.is_some() {
        rows.pop();
    }
    for (at, row) in rows.into_iter().enumerate() {
        for (column, words) in row.into_iter().enumerate() {
            put(sheet, at + 1, column, &Cell::Words(words), &looks)?;
        }
    }
    book.written(texts)
}

struct Book<'a> {
    book: Workbook,
    proof: Option<&'a Proof>,
}

impl<'a> Book<'a> {
    fn new(title: &str, proof: Option<&'a Proof>) -> Self {
        let mut book = Workbook::new();
        // The library takes the clock of the machine where it is not told otherwise.
        let always = ExcelDateTime::from_ymd(1980, 1, 1).unwrap_or_default();
        book.set_properties(&DocProperties::new().set_title(title).set_author("Baton").set_creation_datetime(&always));
        Self { book, proof }
    }

    fn sheet(&mut self, name: &str, headings: impl Iterator<Item = (String, Kind)>) -> Result<&mut Worksheet, NotPacked> {
        let sheet = self.book.add_worksheet();
        sheet.set_name(name)?;
        let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_quote_prefix();
        for (column, (words, kind)) in (0_u16..).zip(headings) {
            let width = match kind {
                Kind::Short => 13,
                Kind::Middle => 22,
                Kind::Long => 48,
            };
            sheet.set_column_width(column, width)?;
            sheet.write_string_with_format(0, column, words, &bold)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_paper_size(9);
        Ok(sheet)
    }

    fn written(mut self, texts: &Texts) -> Result<Vec<u8>, NotPacked> {
        if let Some(proof) = self.proof {
            let name = texts.plain("table-proof");
            let sheet = self.book.add_worksheet();
            sheet.set_name(name)?;
            sheet.set_column_width(0, 110)?;
            let looks = Looks::new();
            put(sheet, 0, 0, &Cell::Words(proof.sentence(texts)), &looks)?;
            put(sheet, 1, 0, &Cell::Words(proof.full.clone()), &looks)?;
            if let Some(square) = Square::of(&proof.full) {
                let picture =
                    Image::new_from_buffer(&square.png()?)?.set_scale_to_size(SEAL, SEAL, true).set_alt_text(texts.plain("table-proof"));
                sheet.insert_image(3, 0, &picture)?;
            }
        }
        Ok(self.book.save_to_buffer()?)
    }
}

/// How cells look.
struct Looks {
    words: Format,
    day: Format,
}

impl Looks {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        // Words stay words even when somebody edits the cell.
        Self { words: top.clone().set_text_wrap().set_quote_prefix(), day: top.set_num_format("yyyy-mm-dd") }
    }
}

fn put(sheet: &mut Worksheet, row: usize, column: usize, cell: &Cell, looks: &Looks) -> Result<(), NotPacked> {
    let place = (u32::try_from(row).unwrap_or(u32::MAX), u16::try_from(column).unwrap_or(u16::MAX));
    match cell {
        Cell::Words(words) if words.is_empty() => {}
        Cell::Words(words) => {
            sheet.write_string_with_format(place.0, place.1, fitting(words), &looks.words)?;
        }
        Cell::Day(day) => {
            let serial = ExcelDateTime::parse_from_str(&day.to_string())?;
            sheet.write_datetime_with_format(place.0, place.1, &serial, &looks.day)?;
        }
    }
    Ok(())
}

/// What a cell takes; several long fields together may be more, and the other formats have all of it.
fn fitting(words: &str) -> String {
    let shown: String = raw_lines(words).chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    if shown.chars().map(char::len_utf16).sum::<usize>() <= MOST {
        return shown;
    }
    let mut room = MOST - 1;
    let mut cut: String = shown
        .chars()
        .take_while(|letter| {
            room = room.saturating_sub(letter.len_utf16());
            room > 0
        })
        .collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_for_a_cell_says_that_it_goes_on() {
        let long = "ä😀".repeat(20_000);
        let cut = fitting(&long);
        assert!(cut.ends_with('…') && cut.encode_utf16().count() <= MOST);
        assert_eq!(fitting("a\r\nb\u{7}"), "a\nb");
    }
}
