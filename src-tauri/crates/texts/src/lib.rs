//! Every sentence that Baton says: one set of `.ftl` files for documents, refusals, the command line and the windows alike.
//!
//! A language lacks nothing: where a sentence is missing, English stands in; where English has none, the key itself shows what is missing.
//!
//! **Invariant:** words are made here, at the edge; nothing else in Rust holds a sentence that a person reads.

mod calendar;
#[cfg(test)]
mod complete;
mod language;
mod list;
mod said;

pub use language::{Language, languages};
pub use said::{Names, Value};

use baton_meeting::message::Message;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// A file of texts, read.
struct Source {
    language: &'static str,
    texts: FluentResource,
}

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(language, _, source)| {
            // A line that cannot be read is left out; a test names it.
            let texts = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(texts, _)| texts);
            Source { language, texts }
        })
        .collect()
});

/// The sentences of one language.
pub struct Texts {
    language: Language,
    /// The language itself, then English.
    spoken: Vec<FluentBundle<&'static FluentResource>>,
}

impl Texts {
    /// The texts for a language tag (BCP 47, `de-AT`); British English when Baton does not speak it.
    pub fn new(language: &str) -> Self {
        let language = Language::best(language);
        let folders = if language.folder() == "en" { vec!["en"] } else { vec![language.folder(), "en"] };
        let spoken = folders
            .into_iter()
            .map(|folder| {
                let mut bundle = FluentBundle::new_concurrent(vec![language.tag()]);
                // Marks of direction around arguments would end up in files, searches and diffs.
                bundle.set_use_isolating(false);
                bundle.set_formatter(Some(language.digits()));
                for source in SOURCES.iter().filter(|source| source.language == folder) {
                    // A key defined twice keeps its first words; a test names it.
                    let _ = bundle.add_resource(&source.texts);
                }
                bundle
            })
            .collect();
        Self { language, spoken }
    }

    /// The language spoken.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Whether there is a sentence under a key.
    pub fn knows(&self, key: &str) -> bool {
        self.spoken.iter().any(|bundle| bundle.has_message(key))
    }

    /// One sentence, with its arguments by name.
    pub fn say(&self, key: &str, arguments: &[(&str, Value)]) -> String {
        let spoken: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.spoken())).collect();
        for bundle in &self.spoken {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                return said::one_stop(bundle.format_pattern(pattern, Some(&spoken), &mut Vec::new()).into_owned(), arguments);
            }
        }
        key.to_owned()
    }

    /// A sentence without arguments.
    pub fn plain(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// What a message of the core says.
    pub fn message(&self, message: &Message, names: &dyn Names) -> String {
        let arguments: Vec<(&str, Value)> =
            message.args.iter().map(|(name, argument)| (name.as_str(), said::worded(self, argument, names))).collect();
        self.say(&message.key, &arguments)
    }
}

/// The keys of all texts, in order; what the windows may ask for.
pub fn keys() -> Vec<&'static str> {
    let mut keys: Vec<&str> = SOURCES
        .iter()
        .filter(|source| source.language == "en")
        .flat_map(|source| source.texts.entries())
        .filter_map(|entry| if let Entry::Message(message) = entry { Some(message.id.name) } else { None })
        .collect();
    keys.sort_unstable();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_baton_does_not_speak_is_answered_in_english() {
        for tag in ["eo", "", "not a tag at all", "en-XA"] {
            assert_eq!(Texts::new(tag).plain("place-today"), "Today", "{tag:?}");
        }
        assert_eq!(Texts::new("de-CH").plain("place-today"), "Heute", "Swiss German is German");
    }

    #[test]
    fn an_unknown_key_is_shown_rather_than_hidden() {
        assert_eq!(Texts::new("de").plain("nothing-of-the-kind"), "nothing-of-the-kind", "so that it is seen and reported");
    }

    #[test]
    fn arguments_stand_in_the_sentence_without_marks_of_direction() {
        let said = Texts::new("en").say("refusal-unknown-person", &[("name", "Ümit".into())]);
        assert!(said.contains("Ümit"), "{said}");
        assert!(!said.contains('\u{2068}'), "documents stay searchable: {said:?}");
    }

    #[test]
    fn a_sentence_ends_with_one_full_stop_also_after_an_abbreviation() {
        let said = |key: &str, arguments: &[(&str, Value)]| Texts::new("de").say(key, arguments);
        assert_eq!(said("rota-called-off", &[("when", "Mo. 28. Sept.".into())]), "Kein Treffen am Mo. 28. Sept.");
        assert_eq!(said("past-span", &[("from", "28. Sept.".into()), ("until", "5. Okt.".into())]), "Von 28. Sept. bis 5. Okt.");
        assert_eq!(said("rota-called-off", &[("when", "11. Mai".into())]), "Kein Treffen am 11. Mai.", "a whole word still gets one");
        let ellipsis = said("rota-called-off", &[("when", "irgendwann ..".into())]);
        assert_eq!(ellipsis, "Kein Treffen am irgendwann ...", "dots that somebody typed are theirs");
    }

    #[test]
    fn the_keys_are_sorted_and_single() {
        let keys = keys();
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "each key once, in order");
        assert!(keys.contains(&"refusal-unknown-person"), "{} keys", keys.len());
    }
}
