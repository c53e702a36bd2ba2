//! A page for Word and LibreOffice (Office Open XML): real headings, real lists, real tables.
//!
//! **Invariant:** the same page gives the same bytes: every number in the file counts from its beginning, and no date stands in it.

mod style;

use std::io::Cursor;

use docx_rs::{
    BreakType, Docx, Footer, Hyperlink, HyperlinkData, HyperlinkType, IndentLevel, NumberingId, PageMargin, PageNum, Paragraph, Pic, Run,
    Table, TableCell, TableLayoutType, TableRow, WidthType,
};

use crate::html::is_fact;
use crate::markdown::is_safe;
use crate::paper::direction::runs_leftward;
use crate::paper::typed::{Typed, plain, typed};
use crate::paper::{Line, Page, Part};
use crate::square::{NotDrawn, Square};

/// Widths in twentieths of a point: A4 less its margins, and the column of labels in it.
const SHEET: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
const LABELS: usize = 2_154;
const WORDS: usize = 7_484;

/// The square of the proof in English Metric Units: 26 mm.
const SEAL: u32 = 26 * 36_000;

/// The numbering of lists.
pub(crate) const LIST: usize = 1;

/// Why a page could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the pages cannot be packed: {0}")]
pub struct NotPacked(String);

/// The page as a file.
///
/// # Errors
/// Fails when the pages cannot be packed.
pub fn write(page: &Page) -> Result<Vec<u8>, NotPacked> {
    let mut written = Written { docx: style::dressed(), paragraphs: 0, links: 0, table_is_last: false, unsealed: None };
    page.parts.iter().for_each(|part| written.part(part));
    if let Some(error) = written.unsealed {
        return Err(NotPacked(error.to_string()));
    }
    if written.table_is_last || page.parts.is_empty() {
        let end = written.styled("Gap");
        written.put(end);
    }
    let number = written.styled("Footer").add_page_num(PageNum::new());
    let margin = PageMargin { top: 1_247, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 567, footer: 567, gutter: 0 };
    let docx = written.docx.footer(Footer::new().add_paragraph(number)).page_size(SHEET.0, SHEET.1).page_margin(margin);
    let mut parts = docx.build();
    parts.doc_props.core = style::properties(page).into_bytes();
    parts.styles = style::in_language(parts.styles, &page.language);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| NotPacked(error.to_string()))?;
    Ok(bytes.into_inner())
}

struct Written {
    docx: Docx,
    paragraphs: u32,
    links: u32,
    table_is_last: bool,
    unsealed: Option<NotDrawn>,
}

impl Written {
    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading { level, words } => self.says(&format!("Heading{}", (*level).clamp(1, 3)), words),
            Part::Sentence(words) => self.says("Normal", words),
            Part::Aside(words) => self.says("Remark", words),
            Part::Label(words) => self.says("Label", words),
            Part::List(lines) => self.list(lines),
            Part::Quote(words) => {
                for paragraph in self.several("Quote", words) {
                    self.put(paragraph);
                }
            }
            Part::Proof(proof) => {
                self.says("Proof", &proof.said);
                self.says("Code", &proof.full);
                self.seal(&proof.full);
            }
        }
    }

    /// The square a camera reads, below what it says; nothing where there is none.
    fn seal(&mut self, full: &str) {
        let Some(square) = Square::of(full) else { return };
        match square.png() {
            Ok(bytes) => {
                // The library counts pictures through all documents of a process, so this one has a name of its own.
                let picture = Pic::new_with_dimensions(bytes, square.pixels(), square.pixels()).id("rIdSeal").size(SEAL, SEAL);
                let paragraph = self.styled("Seal").add_run(Run::new().add_image(picture));
                self.put(paragraph);
            }
            Err(error) => self.unsealed = Some(error),
        }
    }

    /// Facts stand in a table of two columns, everything else in a list.
    fn list(&mut self, lines: &[Line]) {
        for group in lines.chunk_by(|one, next| is_fact(one) == is_fact(next)) {
            if group.first().is_some_and(is_fact) {
                self.table(group);
            } else {
                group.iter().for_each(|one| self.line(one));
            }
        }
    }

    fn table(&mut self, facts: &[Line]) {
        if self.table_is_last {
            let gap = self.styled("Gap");
            self.put(gap);
        }
        let rows = facts.iter().filter_map(|fact| self.row(fact)).collect();
        let table =
            Table::without_borders(rows).set_grid(vec![LABELS, WORDS]).width(LABELS + WORDS, WidthType::Dxa).layout(TableLayoutType::Fixed);
        self.docx = std::mem::take(&mut self.docx).add_table(table);
        self.table_is_last = true;
    }

    fn row(&mut self, fact: &Line) -> Option<TableRow> {
        let (label, words) = match fact {
            Line::Fact { label, words } => (label, self.several("Fact", words)),
            Line::Facts { label, words } => (label, words.iter().map(|one| self.bullet(0, one)).collect()),
            _ => return None,
        };
        let label = self.said("FactLabel", label);
        let mut cell = TableCell::new().width(WORDS, WidthType::Dxa);
        for paragraph in words {
            cell = cell.add_paragraph(paragraph);
        }
        Some(TableRow::new(vec![TableCell::new().width(LABELS, WidthType::Dxa).add_paragraph(label), cell]).cant_split())
    }

    fn line(&mut self, line: &Line) {
        match line {
            Line::Bullet(words) => {
                let bullet = self.bullet(0, words);
                self.put(bullet);
            }
            Line::Item(words) => {
                // The first paragraph has the mark; what follows belongs to it.
                for (at, part) in typed(words).into_iter().enumerate() {
                    let paragraph = match part {
                        Typed::Bullet(level, words) => self.bullet(level + usize::from(at > 0), &words),
                        Typed::Paragraph(lines) if at == 0 => numbered(self.lines("ListBullet", &lines), 0),
                        Typed::Paragraph(lines) => self.lines("ListContinue", &lines),
                    };
                    self.put(paragraph);
                }
            }
            Line::Link { title, address } => {
                let title = if title.trim().is_empty() { address } else { title };
                let link = self.link(title, address);
                self.put(link);
            }
            Line::Fact { .. } | Line::Facts { .. } => {}
        }
    }

    fn link(&mut self, title: &str, address: &str) -> Paragraph {
        if !is_safe(address) {
            return self.bullet(0, &format!("{title}: {address}"));
        }
        let mut link = Hyperlink::new(plain(address), HyperlinkType::External).add_run(run(title).style("Hyperlink"));
        self.links += 1;
        // The library counts links through all documents of a process.
        if let HyperlinkData::External { rid, .. } = &mut link.link {
            *rid = format!("rIdLink{}", self.links);
        }
        numbered(self.styled("ListBullet").add_hyperlink(link), 0)
    }

    fn bullet(&mut self, level: usize, words: &str) -> Paragraph {
        numbered(self.said("ListBullet", words), level.min(3))
    }

    /// Words of several lines, at least one paragraph.
    fn several(&mut self, style: &str, words: &str) -> Vec<Paragraph> {
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        for part in typed(words) {
            paragraphs.push(match part {
                Typed::Bullet(level, words) => self.bullet(level, &words),
                Typed::Paragraph(lines) => self.lines(style, &lines),
            });
        }
        if paragraphs.is_empty() {
            paragraphs.push(self.styled(style));
        }
        paragraphs
    }

    /// A paragraph of lines that go on in each other.
    fn lines(&mut self, style: &str, lines: &[String]) -> Paragraph {
        let mut whole = Run::new();
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                whole = whole.add_break(BreakType::TextWrapping);
            }
            whole = whole.add_text(shown(line));
        }
        turned(self.styled(style).add_run(whole), lines.first().map_or("", String::as_str))
    }

    fn said(&mut self, style: &str, words: &str) -> Paragraph {
        turned(self.styled(style).add_run(run(words)), words)
    }

    fn says(&mut self, style: &str, words: &str) {
        let paragraph = self.said(style, words);
        self.put(paragraph);
    }

    fn styled(&mut self, style: &str) -> Paragraph {
        self.paragraphs += 1;
        Paragraph::new().id(format!("{:08x}", self.paragraphs)).style(style)
    }

    fn put(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
        self.table_is_last = false;
    }
}

fn numbered(paragraph: Paragraph, level: usize) -> Paragraph {
    paragraph.numbering(NumberingId::new(LIST), IndentLevel::new(level))
}

fn run(words: &str) -> Run {
    Run::new().add_text(shown(words))
}

/// Words of one line without marks that nobody sees; some programs draw them as boxes.
fn shown(words: &str) -> String {
    plain(words).replace(['\u{2068}', '\u{2069}'], "")
}

/// The paragraph, set from right to left where its words run so.
fn turned(mut paragraph: Paragraph, words: &str) -> Paragraph {
    if runs_leftward(words) {
        paragraph.property = paragraph.property.bidi(true);
    }
    paragraph
}
