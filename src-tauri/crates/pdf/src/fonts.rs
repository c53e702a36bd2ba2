//! The letters a page is set in: Baton's own font, and where it lacks a letter, the fonts of this computer.
//!
//! **Invariant:** a page whose letters are all in Baton's font asks nothing of the computer it is made on.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontPath, FontSource, FontStore, system};

/// Atkinson Hyperlegible Next (SIL Open Font License 1.1), as the windows are set in it.
const OWN: [&[u8]; 2] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
];

/// Stands where no font has a letter; ours has it.
const LACKING: char = '◊';

static SHIPPED: LazyLock<Fonts> = LazyLock::new(|| Fonts::with([]));
static EVERY: LazyLock<Fonts> = LazyLock::new(|| {
    let mut found: Vec<(FontPath, FontInfo)> = system().collect();
    // In whatever order a folder names them, the same one is taken.
    found.sort_by(|(one, _), (next, _)| (&one.path, one.index).cmp(&(&next.path, next.index)));
    Fonts::with(found)
});

/// Fonts, and what each says of itself.
pub(crate) struct Fonts {
    pub store: FontStore,
    infos: Vec<FontInfo>,
}

/// Fonts for one text, and its letters that none of them has.
pub(crate) struct Chosen {
    pub fonts: &'static Fonts,
    lacking: BTreeSet<char>,
}

impl Chosen {
    /// The fonts that a text needs; those of this computer are looked for only when a letter is lacking.
    pub fn for_text(text: &str) -> Self {
        let ours = Self::shipped(text);
        if ours.lacking.is_empty() { ours } else { Self { lacking: lacking(&EVERY, text), fonts: &EVERY } }
    }

    /// The fonts that ship with Baton, for a text.
    pub fn shipped(text: &str) -> Self {
        Self { lacking: lacking(&SHIPPED, text), fonts: &SHIPPED }
    }

    /// Whether nothing of the computer is used.
    pub fn is_shipped(&self) -> bool {
        std::ptr::eq(self.fonts, &raw const *SHIPPED)
    }

    /// A text with a lozenge for every letter that no font has.
    pub fn shown(&self, text: &str) -> String {
        text.chars().map(|letter| if self.lacking.contains(&letter) { LACKING } else { letter }).collect()
    }
}

fn lacking(fonts: &Fonts, text: &str) -> BTreeSet<char> {
    let letters: BTreeSet<char> = text.chars().collect();
    letters.into_iter().filter(|letter| !fonts.have(*letter)).collect()
}

impl Fonts {
    fn with(found: impl IntoIterator<Item = (FontPath, FontInfo)>) -> Self {
        let mut fonts = Self { store: FontStore::new(), infos: Vec::new() };
        for font in OWN.into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))) {
            let info = font.info().clone();
            fonts.push(font, info);
        }
        for (path, info) in found {
            fonts.push(path, info);
        }
        fonts
    }

    fn push(&mut self, source: impl FontSource, info: FontInfo) {
        self.infos.push(info.clone());
        self.store.push((source, info));
    }

    /// Whether a letter can be shown. A font may claim letters that it has no picture of, and the typesetter believes it: such a
    /// letter counts as lacking.
    fn have(&self, letter: char) -> bool {
        if is_unseen(letter) {
            return true;
        }
        let mut claim = self.infos.iter().enumerate().filter(|(_, info)| info.coverage.contains(letter as u32)).peekable();
        claim.peek().is_some() && claim.all(|(at, _)| self.store.font(at).is_some_and(|font| draws(&font, letter)))
    }
}

fn draws(font: &Font, letter: char) -> bool {
    let face = ttf_parser::Face::parse(font.data(), font.index());
    face.is_ok_and(|face| face.glyph_index(letter).is_some_and(|glyph| glyph.0 != 0))
}

/// Spaces and signs that have no picture of their own.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_that_ships_has_the_letters_of_both_languages() {
        let texts = "ABCXYZabcxyzÄÖÜẞäöüßéèêñçøåœŁžčőű0123456789 .,;:!?–—…„“”‚‘’«»‹›()[]{}/\\|@#%&*+-=<>$€£§°×·•";
        let text = Chosen::for_text(texts);
        assert_eq!(text.lacking, BTreeSet::new());
        assert!(text.is_shipped(), "an ordinary page asks nothing of the computer");
        assert!(SHIPPED.have(LACKING));
    }

    #[test]
    fn a_letter_that_no_font_has_becomes_a_lozenge() {
        let private = "a\u{10fffd}b";
        assert_eq!(Chosen::for_text(private).shown(private), "a◊b");
    }
}
