//! The proof of the record as a square that a camera reads (QR code, ISO/IEC 18004): its modules, a path to draw, a picture.
//!
//! Every format and every screen draws this one; the square holds the full form, never only the words.
//!
//! **Invariant:** the same words give the same modules, the same path and the same bytes; the quiet zone is part of the square.

use std::fmt::Write;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use qrcode::{Color, EcLevel, QrCode};

/// Empty modules around the square, as the standard wants (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;

/// Pixels of a picture on one side of a module: crisp on paper at 26 mm and in a spreadsheet at any zoom.
const PIXELS: usize = 8;

/// A square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Square {
    /// With the quiet zone, row by row; `true` is dark.
    rows: Vec<Vec<bool>>,
}

/// Dark modules side by side in one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Modules from the left edge.
    pub x: usize,
    /// Modules from the upper edge.
    pub y: usize,
    /// How many modules.
    pub length: usize,
}

/// Why the square could not become a picture.
#[derive(Debug, thiserror::Error)]
#[error("the square cannot be drawn: {0}")]
pub struct NotDrawn(#[from] png::EncodingError);

impl Square {
    /// The square that says these words; none for no words and for what is too long for one.
    pub fn of(words: &str) -> Option<Self> {
        if words.is_empty() {
            return None;
        }
        let code = QrCode::with_error_correction_level(words, EcLevel::M).ok()?;
        let whole = code.width() + 2 * QUIET;
        let mut rows = vec![vec![false; whole]; whole];
        for (y, colors) in code.to_colors().chunks(code.width()).enumerate() {
            for (x, color) in colors.iter().enumerate() {
                rows[y + QUIET][x + QUIET] = *color == Color::Dark;
            }
        }
        Some(Self { rows })
    }

    /// Modules on one side, with the quiet zone.
    pub fn side(&self) -> usize {
        self.rows.len()
    }

    /// Whether the module is dark; light outside the square.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.rows.get(y).and_then(|row| row.get(x)).copied().unwrap_or(false)
    }

    /// The dark modules, each once, from above and from the left.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for (y, row) in self.rows.iter().enumerate() {
            let mut x = 0;
            for group in row.chunk_by(|one, next| one == next) {
                if group[0] {
                    runs.push(Run { x, y, length: group.len() });
                }
                x += group.len();
            }
        }
        runs
    }

    /// The dark modules as the data of one SVG path; one module is one unit.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for Run { x, y, length } in self.runs() {
            let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        }
        path
    }

    /// A PNG picture of [`Square::pixels`] on a side, dark on light.
    ///
    /// # Errors
    /// Fails when the picture cannot be encoded.
    pub fn png(&self) -> Result<Vec<u8>, NotDrawn> {
        let pixels = self.pixels();
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, pixels, pixels);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::One);
        encoder.set_compression(Compression::Balanced);
        encoder.set_filter(Filter::NoFilter);
        let mut lines = Vec::new();
        for row in &self.rows {
            // A module is eight pixels wide, so it is a byte of a line.
            let line: Vec<u8> = row.iter().map(|dark| if *dark { 0x00 } else { 0xff }).collect();
            (0..PIXELS).for_each(|_| lines.extend_from_slice(&line));
        }
        encoder.write_header()?.write_image_data(&lines)?;
        Ok(bytes)
    }

    /// Pixels on one side of the picture.
    pub fn pixels(&self) -> u32 {
        u32::try_from(self.side() * PIXELS).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> String {
        "0192f7a0-1111-7222-8333-444455556666:31:".to_owned() + &"ab".repeat(32)
    }

    /// What a camera would read.
    fn read(side: usize, is_dark: impl Fn(usize, usize) -> bool) -> String {
        let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if is_dark(x, y) { 0 } else { 255 });
        let grids = seen.detect_grids();
        assert_eq!(grids.len(), 1, "one square");
        grids[0].decode().unwrap().1
    }

    #[test]
    fn the_modules_say_the_words() {
        let square = Square::of(&full()).unwrap();
        // The reader wants more than one pixel for a module.
        assert_eq!(read(square.side() * 4, |x, y| square.is_dark(x / 4, y / 4)), full());
    }

    #[test]
    fn the_path_draws_every_dark_module_once_and_no_other() {
        let square = Square::of(&full()).unwrap();
        let mut drawn = vec![vec![0; square.side()]; square.side()];
        for bar in square.path().split_terminator('z') {
            let mut numbers =
                bar.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty()).map(|word| word.parse::<usize>().unwrap());
            let (x, y, length) = (numbers.next().unwrap(), numbers.next().unwrap(), numbers.next().unwrap());
            drawn[y][x..x + length].iter_mut().for_each(|module| *module += 1);
        }
        for (y, row) in drawn.iter().enumerate() {
            for (x, times) in row.iter().enumerate() {
                assert_eq!(*times, i32::from(square.is_dark(x, y)), "{x} {y}");
            }
        }
        assert_eq!(read(square.side() * 4, |x, y| drawn[y / 4][x / 4] == 1), full());
    }

    #[test]
    fn the_picture_says_the_words() {
        let square = Square::of(&full()).unwrap();
        let bytes = square.png().unwrap();
        let mut picture = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
        let mut lines = vec![0; picture.output_buffer_size().unwrap()];
        let info = picture.next_frame(&mut lines).unwrap();
        assert_eq!((info.width, info.height), (square.pixels(), square.pixels()));
        let dark = |x: usize, y: usize| lines[y * info.line_size + x / 8] >> (7 - x % 8) & 1 == 0;
        assert_eq!(read(info.width as usize, dark), full());
        assert_eq!(square.png().unwrap(), bytes, "the same each time");
        assert!(bytes.len() < 8_000, "small enough for every document: {}", bytes.len());
    }

    #[test]
    fn the_quiet_zone_is_part_of_it() {
        let square = Square::of(&full()).unwrap();
        let side = square.side();
        let edge = |at: usize| at < QUIET || at >= side - QUIET;
        assert!((0..side).all(|y| (0..side).all(|x| !((edge(x) || edge(y)) && square.is_dark(x, y)))));
        assert!(square.is_dark(QUIET, QUIET), "the corner mark begins right after it");
    }

    #[test]
    fn no_words_and_too_many_have_no_square() {
        assert_eq!(Square::of(""), None);
        assert_eq!(Square::of(&"x".repeat(5000)), None);
    }
}
