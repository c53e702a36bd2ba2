//! A language and the region whose habits it follows.
//!
//! **Invariant:** every reader gets a language; asking for one that Baton lacks is no mistake.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::{Language as Tongue, Region};

/// The languages Baton speaks, as folders of texts.
pub const fn languages() -> [&'static str; 2] {
    ["en", "de"]
}

/// A language Baton speaks, with the reader's region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    tag: LanguageIdentifier,
}

impl Language {
    /// The best there is for a tag (`de-AT`, `en_US.UTF-8`).
    pub(crate) fn best(asked: &str) -> Self {
        // What the environment of a Unix machine says: `de_AT.UTF-8@euro`.
        let plain = asked.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let tag: LanguageIdentifier = plain.parse().unwrap_or_else(|_| british());
        let known = languages().contains(&tag.language.as_str());
        // British English is the default, also where a tag names no region.
        let default = tag.language.as_str() == "en" && tag.region.is_none();
        Self { tag: if known && !default { tag } else { british() } }
    }

    /// The tag with the region (BCP 47).
    pub fn tag(&self) -> LanguageIdentifier {
        self.tag.clone()
    }

    /// The folder of texts.
    pub fn folder(&self) -> &'static str {
        languages().into_iter().find(|folder| *folder == self.tag.language.as_str()).unwrap_or("en")
    }

    /// Whether dates are written month first and times with a.m. and p.m.
    pub(crate) fn is_american(&self) -> bool {
        self.tag.region.is_some_and(|region| region.as_str() == "US")
    }

    /// How counts are written.
    pub(crate) fn digits(&self) -> fn(&FluentValue, &IntlLangMemoizer) -> Option<String> {
        match (self.folder(), self.tag.region.map(|region| region.as_str().to_owned()).as_deref()) {
            ("de", Some("CH" | "LI")) => |value, _| grouped(value, "’"),
            ("de", Some("AT")) => |value, _| grouped(value, "\u{a0}"),
            ("de", _) => |value, _| grouped(value, "."),
            _ => |value, _| grouped(value, ","),
        }
    }
}

fn british() -> LanguageIdentifier {
    LanguageIdentifier::from_parts("en".parse::<Tongue>().unwrap_or_default(), None, "GB".parse::<Region>().ok(), &[])
}

fn grouped(value: &FluentValue, mark: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let written = number.as_string();
    let (sign, digits) = written.strip_prefix('-').map_or(("", &*written), |digits| ("-", digits));
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut made = sign.to_owned();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            made.push_str(mark);
        }
        made.push(digit);
    }
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_an_environment_are_understood() {
        assert_eq!(Language::best("de_AT.UTF-8@euro").tag().to_string(), "de-AT", "as LANG has it");
        assert_eq!(Language::best("C").tag().to_string(), "en-GB", "no language at all");
        assert_eq!(Language::best("en").tag().to_string(), "en-GB", "British unless said otherwise");
        assert_eq!(Language::best("en-US").tag().to_string(), "en-US", "said otherwise");
    }

    #[test]
    fn thousands_are_set_apart() {
        let written = |number: i64, mark: &str| grouped(&FluentValue::from(number), mark).unwrap();
        assert_eq!(written(999, ","), "999");
        assert_eq!(written(1_000_000, ","), "1,000,000");
        assert_eq!(written(-12_345, "."), "-12.345");
    }
}
