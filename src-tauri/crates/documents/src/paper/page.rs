//! A page as it grows: headings, facts, bullets, quotes.
//!
//! **Invariant:** every word stands here as it was typed; a format makes it harmless in its own way.

use baton_texts::Texts;

/// A document before it has a format: its parts in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The language it is written in, as a tag (`de-DE`).
    pub language: String,
    /// Everything, from the title on.
    pub parts: Vec<Part>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading; level 1 is the title.
    Heading {
        /// From 1.
        level: usize,
        /// Its words.
        words: String,
    },
    /// A sentence of its own.
    Sentence(String),
    /// A remark about the document.
    Aside(String),
    /// A label over what follows.
    Label(String),
    /// Lines that belong together.
    List(Vec<Line>),
    /// Exact words, set apart.
    Quote(String),
    /// The proof of the record, at the end.
    Proof(Proof),
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A label and what there is to say about it.
    Fact {
        /// The label.
        label: String,
        /// One line or several.
        words: String,
    },
    /// A label and several things, each of one line.
    Facts {
        /// The label.
        label: String,
        /// At least one.
        words: Vec<String>,
    },
    /// Words of one line.
    Bullet(String),
    /// Words of one line or several.
    Item(String),
    /// An address to go to.
    Link {
        /// What a reader sees.
        title: String,
        /// Where it leads: to the web or to mail.
        address: String,
    },
}

/// The proof of the record: words to read out, and the form a program takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// The sentence that a reader sees, once a page has it.
    pub said: String,
    /// Twelve words.
    pub words: String,
    /// Device, number and hash.
    pub full: String,
}

impl Proof {
    /// A proof to stand at the end of a document.
    pub fn new(words: impl Into<String>, full: impl Into<String>) -> Self {
        Self { said: String::new(), words: words.into(), full: full.into() }
    }

    /// The twelve words as a sentence.
    pub(crate) fn sentence(&self, texts: &Texts) -> String {
        texts.say("meeting-proof", &[("words", (&self.words).into())])
    }

    /// The twelve words and the full form in one line, for formats that have room for one and carry no picture.
    pub(crate) fn line(&self, texts: &Texts) -> String {
        texts.say("meeting-proof-whole", &[("words", (&self.words).into()), ("full", (&self.full).into())])
    }
}

impl Page {
    /// An empty page in a language.
    pub(crate) fn new(language: impl std::fmt::Display) -> Self {
        Self { language: language.to_string(), parts: Vec::new() }
    }

    /// The words of the first heading.
    pub fn title(&self) -> &str {
        self.parts
            .iter()
            .find_map(|part| if let Part::Heading { words, .. } = part { Some(words.as_str()) } else { None })
            .unwrap_or_default()
    }

    /// A heading; level 1 is the title.
    pub(crate) fn heading(&mut self, level: usize, words: &str) {
        self.parts.push(Part::Heading { level, words: words.to_owned() });
    }

    /// A sentence of its own.
    pub(crate) fn sentence(&mut self, words: &str) {
        self.parts.push(Part::Sentence(words.to_owned()));
    }

    /// A remark about the document.
    pub(crate) fn aside(&mut self, words: &str) {
        self.parts.push(Part::Aside(words.to_owned()));
    }

    /// A label over what follows.
    pub(crate) fn label(&mut self, words: &str) {
        self.parts.push(Part::Label(words.to_owned()));
    }

    /// Begins a list.
    pub(crate) fn list(&mut self) {
        self.parts.push(Part::List(Vec::new()));
    }

    /// A bullet of one line.
    pub(crate) fn bullet(&mut self, words: &str) {
        self.line(Line::Bullet(words.to_owned()));
    }

    /// A label with words; nothing when there is nothing to say.
    pub(crate) fn fact(&mut self, label: &str, words: &str) {
        let words = words.trim();
        if !words.is_empty() {
            self.line(Line::Fact { label: label.to_owned(), words: words.to_owned() });
        }
    }

    /// A label with several things below it; nothing when there are none.
    pub(crate) fn facts(&mut self, label: &str, words: &[String]) {
        if !words.is_empty() {
            self.line(Line::Facts { label: label.to_owned(), words: words.to_vec() });
        }
    }

    /// A bullet with words of several lines.
    pub(crate) fn item(&mut self, words: &str) {
        self.line(Line::Item(words.trim().to_owned()));
    }

    /// A bullet that leads to an address.
    pub(crate) fn link(&mut self, title: &str, address: &str) {
        self.line(Line::Link { title: title.to_owned(), address: address.to_owned() });
    }

    /// Exact words, set apart.
    pub(crate) fn quote(&mut self, words: &str) {
        self.parts.push(Part::Quote(words.trim().to_owned()));
    }

    /// The proof of the record, at the end.
    pub(crate) fn proof(&mut self, proof: Proof) {
        self.parts.push(Part::Proof(proof));
    }

    fn line(&mut self, line: Line) {
        if let Some(Part::List(lines)) = self.parts.last_mut() {
            lines.push(line);
        } else {
            self.parts.push(Part::List(vec![line]));
        }
    }
}
