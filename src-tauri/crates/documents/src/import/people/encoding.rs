//! Bytes as letters: UTF-8, UTF-16 with or without a mark, and what Windows wrote before.
//!
//! **Invariant:** what is no text is said to be none, instead of being shown as nonsense.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The text and the name of its encoding; no text when the bytes are none.
pub(crate) fn decoded(bytes: &[u8]) -> (Option<Cow<'_, str>>, &'static str) {
    let encoding = encoding(bytes);
    let (text, ..) = encoding.decode(bytes);
    let strange =
        text.chars().filter(|letter| (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) || *letter == '\u{fffd}').count();
    let is_text = strange * 50 <= text.chars().count();
    (is_text.then_some(text), encoding.name())
}

fn encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    // In UTF-16 every other byte of European text is zero.
    let start = &bytes[..bytes.len().min(4_000)];
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if bytes.len() > 3 && (even + odd) * 4 > start.len() {
        if odd > even * 4 {
            return UTF_16LE;
        }
        if even > odd * 4 {
            return UTF_16BE;
        }
    }
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }
}
