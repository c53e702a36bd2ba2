//! A page of Markdown as it grows: headings, facts, bullets, quotes.
//!
//! **Invariant:** every word comes in plain and is made harmless here.

use super::escape;

/// A page being written.
#[derive(Default)]
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// A heading; level 1 is the title.
    pub fn heading(&mut self, level: usize, words: &str) {
        self.part();
        self.put(&format!("{} {}", "#".repeat(level), escape::within(words)));
    }

    /// A sentence of its own.
    pub fn sentence(&mut self, words: &str) {
        self.part();
        self.put(&escape::line(words));
    }

    /// A sentence in italics.
    pub fn aside(&mut self, words: &str) {
        self.part();
        self.put(&format!("*{}*", escape::line(words)));
    }

    /// A label over what follows.
    pub fn label(&mut self, words: &str) {
        self.part();
        self.put(&format!("**{}**", escape::line(words)));
    }

    /// Begins a list.
    pub fn list(&mut self) {
        self.part();
    }

    /// A bullet.
    pub fn bullet(&mut self, words: &str) {
        self.put(&format!("- {}", escape::line(words)));
    }

    /// A bullet with a label; nothing when there is nothing to say.
    pub fn fact(&mut self, label: &str, words: &str) {
        let lines: Vec<String> = escape::lines(words.trim());
        if lines.iter().all(String::is_empty) {
            return;
        }
        self.put(&format!("- **{}**: {}", escape::line(label), lines[0]));
        for line in &lines[1..] {
            self.put(&if line.is_empty() { String::new() } else { format!("  {line}") });
        }
    }

    /// A bullet with a label and bullets below it; nothing when there are none.
    pub fn facts(&mut self, label: &str, words: &[String]) {
        if words.is_empty() {
            return;
        }
        self.put(&format!("- **{}**:", escape::line(label)));
        for one in words {
            self.put(&format!("  - {}", escape::line(one)));
        }
    }

    /// A bullet with words of several lines.
    pub fn item(&mut self, words: &str) {
        for (at, line) in escape::lines(words.trim()).iter().enumerate() {
            let lead = if at == 0 { "- " } else { "  " };
            self.put(format!("{lead}{line}").trim_end());
        }
    }

    /// A bullet that leads to an address.
    pub fn link(&mut self, title: &str, address: &str) {
        // An address was checked when it was taken in; these letters alone could end it early.
        let safe: String = address
            .chars()
            .filter(|letter| !letter.is_whitespace() && !letter.is_control())
            .map(|letter| match letter {
                '<' => "%3C".to_owned(),
                '>' => "%3E".to_owned(),
                '\\' => "%5C".to_owned(),
                other => other.to_string(),
            })
            .collect();
        let title = if title.trim().is_empty() { address } else { title };
        self.put(&format!("- [{}](<{safe}>)", escape::line(title)));
    }

    /// Exact words, set apart.
    pub fn quote(&mut self, words: &str) {
        self.part();
        for line in escape::lines(words.trim()) {
            self.put(format!("> {line}").trim_end());
        }
    }

    /// A line across the page.
    pub fn rule(&mut self) {
        self.part();
        self.put("---");
    }

    /// The page, ended by one line end.
    pub fn written(self) -> String {
        self.text
    }

    fn part(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn put(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}
