//! A page in the form that the template takes: plain data with every word as it stands, and which way it runs.
//!
//! **Invariant:** nothing is added and nothing left out; a letter that no font here has is replaced, in every place alike.

use baton_documents::paper::typed::{Typed, plain, typed};
use baton_documents::paper::{Line, Page, Part, Proof, is_fact, is_safe, runs_leftward, turns_leftward};
use baton_documents::square::Square;
use serde::Serialize;

use crate::fonts::Chosen;

/// A page as data.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    title: String,
    language: String,
    region: Option<String>,
    parts: Vec<Set>,
}

/// Words, and whether they run from right to left.
#[derive(Debug, Serialize)]
struct Words {
    words: String,
    leftward: bool,
}

#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Set {
    Heading {
        level: usize,
        #[serde(flatten)]
        words: Words,
    },
    Sentence(Words),
    Aside(Words),
    Label(Words),
    Quote {
        blocks: Vec<Block>,
    },
    Facts {
        facts: Vec<Fact>,
    },
    List {
        items: Vec<Item>,
    },
    Proof {
        said: Words,
        full: String,
        square: Option<String>,
    },
}

#[derive(Debug, Serialize)]
struct Fact {
    label: Words,
    blocks: Vec<Block>,
}

#[derive(Debug, Serialize)]
struct Item {
    blocks: Vec<Block>,
    address: Option<String>,
}

/// What somebody typed on several lines.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Block {
    Paragraph { lines: Vec<Words> },
    List { items: Vec<Nested> },
}

#[derive(Debug, Serialize)]
struct Nested {
    #[serde(flatten)]
    words: Words,
    under: Vec<Nested>,
}

/// All words of a page, to find the fonts it needs.
pub(crate) fn letters(page: &Page) -> String {
    let mut all = String::new();
    let mut take = |words: &str| all.push_str(words);
    for part in &page.parts {
        match part {
            Part::Heading { words, .. } | Part::Sentence(words) | Part::Aside(words) | Part::Label(words) | Part::Quote(words) => {
                take(words)
            }
            Part::List(lines) => lines.iter().for_each(|line| match line {
                Line::Fact { label, words } => [label, words].into_iter().for_each(|words| take(words)),
                Line::Facts { label, words } => {
                    take(label);
                    words.iter().for_each(|words| take(words));
                }
                Line::Bullet(words) | Line::Item(words) => take(words),
                Line::Link { title, address } => [title, address].into_iter().for_each(|words| take(words)),
            }),
            Part::Proof(proof) => [&proof.said, &proof.full].into_iter().for_each(|words| take(words)),
        }
    }
    all
}

/// Brings pages into the form of the template.
pub(crate) struct Setting<'a> {
    pub fonts: &'a Chosen,
}

impl Setting<'_> {
    pub fn sheet(&self, page: &Page) -> Sheet {
        // What is no language by its form (ISO 639) would stop the typesetter.
        let short = |part: &&str, most: usize| (2..=most).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphabetic());
        let mut tag = page.language.split('-');
        let language = tag.next().filter(|part| short(part, 3)).unwrap_or("en").to_ascii_lowercase();
        let region = tag.next().filter(|part| short(part, 2)).map(str::to_ascii_uppercase);
        let mut parts = Vec::new();
        let mut last = 0;
        for part in &page.parts {
            self.part(part, &mut parts, &mut last);
        }
        let title = if page.title().trim().is_empty() { "Baton" } else { page.title() };
        Sheet { title: self.fonts.shown(title), language, region, parts }
    }

    fn part(&self, part: &Part, parts: &mut Vec<Set>, last: &mut usize) {
        match part {
            Part::Heading { level, words } => {
                // A reader who jumps from heading to heading expects no level left out (PDF/UA-1, 7.4.2).
                *last = (*level).clamp(1, *last + 1);
                parts.push(Set::Heading { level: *last, words: self.words(words) });
            }
            Part::Sentence(words) => parts.push(Set::Sentence(self.words(words))),
            Part::Aside(words) => parts.push(Set::Aside(self.words(words))),
            Part::Label(words) => parts.push(Set::Label(self.words(words))),
            Part::Quote(words) => parts.push(Set::Quote { blocks: self.blocks(words) }),
            Part::List(lines) => {
                for group in lines.chunk_by(|one, next| is_fact(one) == is_fact(next)) {
                    let facts: Vec<Fact> = group.iter().filter_map(|line| self.fact(line)).collect();
                    let items: Vec<Item> = group.iter().filter_map(|line| self.item(line)).collect();
                    parts.push(if facts.is_empty() { Set::List { items } } else { Set::Facts { facts } });
                }
            }
            Part::Proof(proof) => parts.push(self.proof(proof)),
        }
    }

    fn proof(&self, proof: &Proof) -> Set {
        Set::Proof {
            said: self.words(&proof.said),
            full: self.fonts.shown(&proof.full),
            square: Square::of(&proof.full).map(|square| drawn(&square)),
        }
    }

    fn fact(&self, line: &Line) -> Option<Fact> {
        match line {
            Line::Fact { label, words } => Some(Fact { label: self.words(label), blocks: self.blocks(words) }),
            Line::Facts { label, words } => {
                let items = words.iter().map(|one| Nested { words: self.words(one), under: Vec::new() }).collect();
                Some(Fact { label: self.words(label), blocks: vec![Block::List { items }] })
            }
            _ => None,
        }
    }

    fn item(&self, line: &Line) -> Option<Item> {
        let one = |words: &str| vec![Block::Paragraph { lines: vec![self.words(words)] }];
        match line {
            Line::Bullet(words) => Some(Item { blocks: one(words), address: None }),
            Line::Item(words) => Some(Item { blocks: self.blocks(words), address: None }),
            Line::Link { title, address } => {
                let title = if title.trim().is_empty() { address } else { title };
                Some(if is_safe(address) {
                    Item { blocks: one(title), address: Some(address.trim().to_owned()) }
                } else {
                    Item { blocks: one(&format!("{title}: {address}")), address: None }
                })
            }
            _ => None,
        }
    }

    fn blocks(&self, words: &str) -> Vec<Block> {
        let parts = typed(words);
        let is_bullet = |one: &Typed| matches!(one, Typed::Bullet(..));
        let mut blocks = Vec::new();
        for group in parts.chunk_by(|one, next| is_bullet(one) && is_bullet(next)) {
            if let [Typed::Paragraph(lines)] = group {
                blocks.push(Block::Paragraph { lines: lines.iter().map(|line| self.words(line)).collect() });
                continue;
            }
            let mut items: Vec<Nested> = Vec::new();
            for one in group {
                if let Typed::Bullet(level, words) = one {
                    under(&mut items, *level).push(Nested { words: self.words(words), under: Vec::new() });
                }
            }
            blocks.push(Block::List { items });
        }
        blocks
    }

    fn words(&self, words: &str) -> Words {
        let mut set = self.fonts.shown(&plain(words));
        // Marks of direction turn nothing around here, and would stand in what somebody copies out.
        if !turns_leftward(words) {
            set.retain(|letter| !matches!(letter, '\u{2066}'..='\u{2069}'));
        }
        Words { leftward: runs_leftward(words), words: set }
    }
}

/// The square of the proof as a drawing.
fn drawn(square: &Square) -> String {
    let (side, path) = (square.side(), square.path());
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path d=\"{path}\" shape-rendering=\"crispEdges\"/></svg>"
    )
}

/// The list of a level below the last line; as deep as there are lines to be under.
fn under(items: &mut Vec<Nested>, level: usize) -> &mut Vec<Nested> {
    if level == 0 || items.is_empty() {
        return items;
    }
    let last = items.len() - 1;
    under(&mut items[last].under, level - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(parts: Vec<Part>) -> serde_json::Value {
        let page = Page { language: "de-DE".to_owned(), parts };
        let sheet = Setting { fonts: &Chosen::for_text(&letters(&page)) }.sheet(&page);
        serde_json::to_value(&sheet).unwrap()
    }

    #[test]
    fn no_level_of_headings_is_left_out() {
        let heading = |level| Part::Heading { level, words: level.to_string() };
        let sheet = sheet(vec![heading(2), heading(4), heading(3), heading(1)]);
        let levels: Vec<_> = sheet["parts"].as_array().unwrap().iter().map(|part| part["level"].as_u64().unwrap()).collect();
        assert_eq!(levels, [1, 2, 3, 1]);
        assert_eq!((sheet["language"].as_str(), sheet["region"].as_str()), (Some("de"), Some("DE")));
    }

    #[test]
    fn lines_under_lines_stay_under_them() {
        let sheet = sheet(vec![Part::Quote("first\n- a\n  - b\n- c\n    - d".to_owned())]);
        let items = &sheet["parts"][0]["blocks"][1]["items"];
        assert_eq!(items[0]["under"][0]["words"], "b");
        assert_eq!(items[1]["under"][0]["words"], "d", "two steps at once are one");
    }

    #[test]
    fn marks_of_direction_stay_where_something_turns() {
        let sheet =
            sheet(vec![Part::Sentence("\u{2068}Ana\u{2069} asks".to_owned()), Part::Sentence("\u{2068}שרה\u{2069} asks".to_owned())]);
        assert_eq!(sheet["parts"][0]["words"], "Ana asks");
        assert_eq!(sheet["parts"][1]["words"], "\u{2068}שרה\u{2069} asks");
    }

    #[test]
    fn an_address_that_no_format_lets_through_is_words() {
        let link = |address: &str| Line::Link { title: "Plan".to_owned(), address: address.to_owned() };
        let sheet = sheet(vec![Part::List(vec![link("javascript:alert(1)"), link(" https://plan.example ")])]);
        let items = &sheet["parts"][0]["items"];
        assert!(items[0]["address"].is_null());
        assert_eq!(items[1]["address"], "https://plan.example");
    }
}
