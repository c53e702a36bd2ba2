//! Words with marks of Markdown, read plain: links taken out and kept, emphasis dropped.
//!
//! **Invariant:** what a reader would have seen is still there, in the same order.

use baton_meeting::agenda::Link;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::markdown::is_safe;

/// Stand around the words of a link while a line is taken apart.
pub(crate) const OPEN: char = '\u{e000}';
/// See [`OPEN`].
pub(crate) const CLOSE: char = '\u{e001}';

/// Plain words, with marks around those that were links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plain {
    /// The words.
    pub words: String,
    /// Links that can be opened from anywhere.
    pub links: Vec<Link>,
    /// Links that lead nowhere by themselves, as "title: address".
    pub loose: Vec<String>,
}

/// The longest text whose marks are read, in bytes: taking longer ones apart would take too long.
const LONGEST: usize = 20_000;

/// Reads words of any length; very long ones stay as they are.
pub(crate) fn read(raw: &str) -> Plain {
    if raw.len() > LONGEST {
        return Plain { words: raw.split_whitespace().collect::<Vec<_>>().join(" "), ..Plain::default() };
    }
    plain(raw)
}

/// The first words, as they are shown.
pub(crate) fn brief(raw: &str) -> String {
    let start: String = raw.chars().take(200).collect();
    shown(&plain(&start).words)
}

/// Reads one line or several that belong together.
pub(crate) fn plain(raw: &str) -> Plain {
    let raw = raw.replace([OPEN, CLOSE], "");
    let mut read = Plain::default();
    let mut open: Vec<(String, usize)> = Vec::new();
    for event in Parser::new_ext(&raw, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => read.words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::Rule => read.words.push(' '),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                read.words.push(OPEN);
                open.push((dest_url.into_string(), read.words.len()));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((address, from)) = open.pop() {
                    let title: String = read.words[from..].replace([OPEN, CLOSE], "").trim().to_owned();
                    read.words.push(CLOSE);
                    read.keep(title, address);
                }
            }
            Event::End(_) if !read.words.is_empty() && !read.words.ends_with(' ') && open.is_empty() => {
                // The end of a paragraph or an item parts words; the end of emphasis does not.
                if matches!(
                    event,
                    Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock)
                ) {
                    read.words.push(' ');
                }
            }
            _ => {}
        }
    }
    if read.words.trim().is_empty() {
        read.words.clone_from(&raw);
    }
    read.bare_addresses();
    read.words = read.words.split_whitespace().collect::<Vec<_>>().join(" ");
    read
}

/// The words alone, as they are shown.
pub(crate) fn shown(words: &str) -> String {
    words.replace([OPEN, CLOSE], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Plain {
    fn keep(&mut self, title: String, address: String) {
        let address = address.trim().to_owned();
        if address.is_empty() || address.starts_with('#') {
            return;
        }
        let fits = is_safe(&address) && !address.contains(char::is_whitespace) && address.chars().count() <= 2_000;
        if !fits {
            self.loose.push(if title.is_empty() || title == address { address } else { format!("{title}: {address}") });
        } else if !self.links.iter().any(|link| link.url == address) {
            let title: String = if title == address { String::new() } else { title };
            let title = if title.chars().count() > baton_meeting::words::TITLE { String::new() } else { title };
            self.links.push(Link { title, url: address });
        }
    }

    /// Addresses that stand bare in the words become links.
    fn bare_addresses(&mut self) {
        if !self.words.contains("://") {
            return;
        }
        let words = std::mem::take(&mut self.words);
        let mut kept: Vec<String> = Vec::new();
        for word in words.split_whitespace() {
            let start = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
            match start {
                // An address that is the title of its own link stays, and is dropped with it.
                Some(start) if !word.contains(OPEN) => {
                    let address = word[start..].trim_end_matches(['.', ',', ';', ':', ')', ']', '>', '"', '\'', '!', '?']);
                    let after = &word[start + address.len()..];
                    self.keep(String::new(), address.to_owned());
                    kept.push(format!("{}{OPEN}{address}{CLOSE}{after}", &word[..start]));
                }
                _ => kept.push(word.to_owned()),
            }
        }
        self.words = kept.join(" ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_leave_their_title_in_the_words() {
        let read = plain("Update on [threads](https://x.example/t) and `code` **now**");
        assert_eq!(shown(&read.words), "Update on threads and code now");
        assert_eq!(read.links, [Link { title: "threads".into(), url: "https://x.example/t".into() }]);
    }

    #[test]
    fn an_address_that_stands_bare_is_a_link_too() {
        let read = plain("See https://x.example/a_b, and (https://x.example/c).");
        assert_eq!(read.links.iter().map(|link| link.url.as_str()).collect::<Vec<_>>(), ["https://x.example/a_b", "https://x.example/c"]);
    }

    #[test]
    fn an_address_that_leads_nowhere_by_itself_is_kept_as_words() {
        let read = plain("Talk ([slides](./talk.pdf)) [bad](javascript:x)");
        assert!(read.links.is_empty(), "{read:?}");
        assert_eq!(read.loose, ["slides: ./talk.pdf", "bad: javascript:x"]);
    }
}
