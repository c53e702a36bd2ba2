//! The proof of the record as a square that a camera reads (QR code, ISO/IEC 18004), drawn as SVG.
//!
//! **Invariant:** the square says the same as the line above it.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// Empty modules around the square, as the standard wants.
const QUIET: usize = 4;

/// The square; none for what is too long for one.
pub fn seal(words: &str) -> Option<String> {
    if words.is_empty() {
        return None;
    }
    let code = QrCode::with_error_correction_level(words, EcLevel::M).ok()?;
    let side = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(side).enumerate() {
        let mut x = 0;
        while x < side {
            let run = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    let whole = side + 2 * QUIET;
    Some(format!(
        "<svg class=\"seal\" viewBox=\"0 0 {whole} {whole}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let words = "0192f7a0-1111-7222-8333-444455556666:31:".to_owned() + &"ab".repeat(32);
        let square = seal(&words).unwrap();
        let code = QrCode::with_error_correction_level(&words, EcLevel::M).unwrap();
        let dark = code.to_colors().iter().filter(|color| **color == Color::Dark).count();
        let path = square.split("d=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let run = |bar: &str| bar.split('h').nth(1)?.split('v').next()?.parse::<usize>().ok();
        let drawn: usize = path.split_terminator('z').map(|bar| run(bar).unwrap()).sum();
        assert_eq!(drawn, dark);
        assert_eq!(seal(&words), Some(square), "the same each time");
        assert_eq!(seal(""), None);
        assert_eq!(seal(&"x".repeat(5000)), None, "too long for a square");
    }
}
