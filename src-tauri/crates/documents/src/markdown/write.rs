//! A page as Markdown.
//!
//! **Invariant:** every word is made harmless here, and stays in the heading, the bullet or the quote it was put in.

use super::escape;
use crate::paper::{Line, Page, Part};

/// The page, ended by one line end.
pub fn write(page: &Page) -> String {
    let mut written = Written::default();
    for part in &page.parts {
        written.part(part);
    }
    // Who reads plain text is not helped by marks that nobody sees.
    written.text.replace(['\u{2068}', '\u{2069}'], "")
}

#[derive(Default)]
struct Written {
    text: String,
}

impl Written {
    fn part(&mut self, part: &Part) {
        if matches!(part, Part::List(lines) if lines.is_empty()) {
            return;
        }
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        match part {
            Part::Heading { level, words } => self.put(&format!("{} {}", "#".repeat(*level), escape::within(words))),
            Part::Sentence(words) => self.put(&escape::line(words)),
            Part::Aside(words) => self.put(&format!("*{}*", escape::line(words))),
            Part::Label(words) => self.put(&format!("**{}**", escape::line(words))),
            Part::List(lines) => lines.iter().for_each(|line| self.line(line)),
            Part::Quote(words) => {
                for line in escape::lines(words) {
                    self.put(format!("> {line}").trim_end());
                }
            }
            Part::Proof(proof) => {
                self.put("---");
                self.text.push('\n');
                self.put(&escape::line(&proof.said));
                if !proof.full.is_empty() {
                    self.text.push('\n');
                    self.put(&escape::line(&proof.full));
                }
            }
        }
    }

    fn line(&mut self, line: &Line) {
        match line {
            Line::Fact { label, words } => {
                let lines = escape::lines(words);
                self.put(&format!("- **{}**: {}", escape::line(label), lines.first().map_or("", String::as_str)));
                for line in lines.iter().skip(1) {
                    self.put(&if line.is_empty() { String::new() } else { format!("  {line}") });
                }
            }
            Line::Facts { label, words } => {
                self.put(&format!("- **{}**:", escape::line(label)));
                for one in words {
                    self.put(&format!("  - {}", escape::line(one)));
                }
            }
            Line::Bullet(words) => self.put(&format!("- {}", escape::line(words))),
            Line::Item(words) => {
                for (at, line) in escape::lines(words).iter().enumerate() {
                    let lead = if at == 0 { "- " } else { "  " };
                    self.put(format!("{lead}{line}").trim_end());
                }
            }
            Line::Link { title, address } => {
                let title = if title.trim().is_empty() { address } else { title };
                self.put(&format!("- [{}](<{}>)", escape::line(title), safe(address)));
            }
        }
    }

    fn put(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

/// An address was checked when it was taken in; these letters alone could end it early.
fn safe(address: &str) -> String {
    let shown = address.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control());
    shown
        .map(|letter| match letter {
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            '\\' => "%5C".to_owned(),
            other => other.to_string(),
        })
        .collect()
}
