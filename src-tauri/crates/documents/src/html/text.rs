//! Words as text of a page: nothing in them is markup.
//!
//! **Invariant:** what is set apart (U+2068 to U+2069) becomes `<bdi>`, closed in the element it was opened in.

use crate::paper::typed::plain;

/// Words of one line, with names set apart.
pub(super) fn text(words: &str) -> String {
    let mut html = String::with_capacity(words.len() + 16);
    let mut open = 0_usize;
    for letter in plain(words).chars() {
        match letter {
            '\u{2068}' => {
                open += 1;
                html.push_str("<bdi>");
            }
            '\u{2069}' if open > 0 => {
                open -= 1;
                html.push_str("</bdi>");
            }
            '\u{2069}' => {}
            letter => escape(&mut html, letter),
        }
    }
    html.push_str(&"</bdi>".repeat(open));
    html
}

/// Words where no element may stand.
pub(super) fn attribute(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    for letter in plain(words).chars().filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}')) {
        escape(&mut html, letter);
    }
    html
}

fn escape(html: &mut String, letter: char) {
    match letter {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        letter => html.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_set_apart_and_markup_is_text() {
        assert_eq!(text("\u{2068}<b>Ben</b>\u{2069} & \"co\""), "<bdi>&lt;b&gt;Ben&lt;/b&gt;</bdi> &amp; &quot;co&quot;");
        assert_eq!(text("a\u{2068}b"), "a<bdi>b</bdi>");
        assert_eq!(text("a\u{2069}\u{2069}b"), "ab");
    }

    proptest! {
        #[test]
        fn whatever_is_typed_stays_inside_its_element(words in "\\PC{0,60}") {
            let html = text(&words);
            let bare = html.replace("<bdi>", "").replace("</bdi>", "");
            prop_assert!(!bare.contains(['<', '>', '"']));
            prop_assert_eq!(html.matches("<bdi>").count(), html.matches("</bdi>").count());
        }
    }
}
