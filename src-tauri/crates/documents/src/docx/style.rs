//! How a page looks in Word and LibreOffice, and what the file says about itself.
//!
//! **Invariant:** headings carry the names that both programs know as headings, so outlines and tables of contents find them.

use docx_rs::{
    AbstractNumbering, BorderType, Docx, Level, LevelJc, LevelText, LineSpacing, LineSpacingType, NumberFormat, Numbering, ParagraphBorder,
    ParagraphBorderPosition, RunFonts, SpecialIndentType, Start, Style, StyleType,
};

use super::LIST;
use crate::paper::Page;

const FONT: &str = "Atkinson Hyperlegible Next";
const INK: &str = "1D1B18";
const QUIET: &str = "57524A";
const RULE: &str = "D8D2C7";

/// An empty document with every style that pages use.
pub(super) fn dressed() -> Docx {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let mut docx = Docx::new().default_fonts(fonts).default_size(21);
    let heading = |level: usize, size: usize, before: u32, after: u32| {
        let mut style = paragraph(&format!("Heading{level}"), &format!("heading {level}"), before, after)
            .size(size)
            .bold()
            .color(INK)
            .next("Normal")
            .q_format(true)
            .outline_lvl(level - 1);
        style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
        style
    };
    let mut ruled = heading(2, 26, 420, 120);
    ruled.paragraph_property = ruled.paragraph_property.set_border(line(ParagraphBorderPosition::Top, RULE, 4, 8));
    let mut label = paragraph("Label", "Label", 200, 40).size(19).bold().color(QUIET);
    label.paragraph_property = label.paragraph_property.keep_next(true);
    let mut quote = paragraph("Quote", "Quote", 100, 100).size(25).color(INK).indent(Some(284), None, None, None).q_format(true);
    quote.paragraph_property = quote.paragraph_property.keep_lines(true).set_border(line(ParagraphBorderPosition::Left, INK, 18, 12));
    let mut proof = paragraph("Proof", "Proof", 480, 40).size(17).color(QUIET);
    proof.paragraph_property = proof.paragraph_property.set_border(line(ParagraphBorderPosition::Top, RULE, 4, 8));
    let styles = [
        heading(1, 42, 0, 80),
        ruled,
        heading(3, 22, 240, 80),
        paragraph("Remark", "Remark", 0, 120).color(QUIET),
        label,
        quote,
        paragraph("Fact", "Fact", 20, 60),
        paragraph("FactLabel", "Fact label", 20, 60).size(19).color(QUIET),
        paragraph("ListBullet", "List Bullet", 20, 40).q_format(true),
        paragraph("ListContinue", "List Continue", 20, 40).indent(Some(284), None, None, None),
        proof,
        paragraph("Code", "Code", 0, 0).size(14).color(QUIET),
        paragraph("Seal", "Seal", 120, 0),
        paragraph("Footer", "footer", 0, 0).size(17).color(QUIET).align(docx_rs::AlignmentType::End),
        paragraph("Gap", "Gap", 0, 0).size(8),
        Style::new("Hyperlink", StyleType::Character).name("Hyperlink").underline("single"),
    ];
    for style in styles {
        docx = docx.add_style(style);
    }
    docx.add_abstract_numbering(bullets()).add_numbering(Numbering::new(LIST, LIST))
}

fn paragraph(id: &str, name: &str, before: u32, after: u32) -> Style {
    let spacing = LineSpacing::new().before(before).after(after).line(276).line_rule(LineSpacingType::Auto);
    Style::new(id, StyleType::Paragraph).name(name).based_on("Normal").line_spacing(spacing)
}

fn line(position: ParagraphBorderPosition, color: &str, size: usize, space: usize) -> ParagraphBorder {
    ParagraphBorder::new(position).val(BorderType::Single).size(size).space(space).color(color)
}

/// Dashes on four levels.
fn bullets() -> AbstractNumbering {
    (0..4).fold(AbstractNumbering::new(LIST), |numbering, level| {
        let left = 284 * (i32::try_from(level).unwrap_or(0) + 1);
        let mark = Level::new(level, Start::new(1), NumberFormat::new("bullet"), LevelText::new("–"), LevelJc::new("left"));
        numbering.add_level(mark.indent(Some(left), Some(SpecialIndentType::Hanging(284)), None, None))
    })
}

/// What the file says about itself: its title and its language, and no date.
pub(super) fn properties(page: &Page) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>Baton</dc:creator><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        escaped(page.title()),
        escaped(&page.language)
    )
}

/// The styles with the language of the page, for spelling and for whoever has it read aloud.
pub(super) fn in_language(styles: Vec<u8>, language: &str) -> Vec<u8> {
    let Ok(text) = String::from_utf8(styles) else { return Vec::new() };
    let marked = format!("<w:lang w:val=\"{}\" /></w:rPr></w:rPrDefault>", escaped(language));
    text.replacen("</w:rPr></w:rPrDefault>", &marked, 1).into_bytes()
}

fn escaped(words: &str) -> String {
    super::shown(words).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
