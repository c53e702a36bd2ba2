//! Markdown that somebody typed, as HTML that can do no harm.
//!
//! **Invariant:** raw HTML is shown as text, pictures are not fetched, and links lead only to the web or to mail.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// Notes as HTML: paragraphs, lists, emphasis, links.
pub fn safe_html(markdown: &str) -> String {
    // Links that were left out, so that their ends are left out too.
    let mut open: Vec<bool> = Vec::new();
    let events = Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS);
    let harmless = events.filter_map(move |event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            let kept = is_safe(dest_url);
            open.push(kept);
            kept.then_some(event)
        }
        Event::End(TagEnd::Link) => open.pop().unwrap_or(false).then_some(event),
        other => Some(other),
    });
    let mut written = String::new();
    html::push_html(&mut written, harmless);
    written
}

/// Whether an address leads to the web or to mail.
pub fn is_safe(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_emphasis_are_kept() {
        assert_eq!(
            safe_html("- *a*\n- [b](https://x.example)"),
            "<ul>\n<li><em>a</em></li>\n<li><a href=\"https://x.example\">b</a></li>\n</ul>\n"
        );
    }

    #[test]
    fn nothing_that_runs_or_fetches_comes_through() {
        for nasty in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:alert(1))",
            "[a](data:text/html,x)",
            "![a](https://x.example/p.png)",
            "a <b onclick=x>b</b>",
            "<https://x.example/\"onmouseover=\"x>",
            "[a]: javascript:x\n\n[a]",
        ] {
            let html = safe_html(nasty);
            for bad in ["<script", "<img", "javascript:alert(1)\"", "href=\"data", "<b ", " onmouseover=\"x", "href=\"javascript"] {
                assert!(!html.contains(bad), "{nasty} became {html}");
            }
        }
    }
}
