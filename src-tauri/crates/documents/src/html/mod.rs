//! A page as one HTML file that needs nothing else: no script, nothing fetched, set for A4 and for screens.
//!
//! **Invariant:** every word that somebody typed stands as text, whatever is in it, and runs in its own direction.

mod text;

use std::fmt::Write;

use crate::markdown::is_safe;
use crate::paper::typed::{Typed, typed};
use crate::paper::{Line, Page, Part, Proof};
use crate::square::Square;
use text::{attribute, text};

const STYLE: &str = include_str!("paper.css");

/// What a browser may do with the file: show it. A second line behind the escaping.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The page as a file.
pub fn write(page: &Page) -> String {
    let mut html = String::new();
    let _ = write!(
        html,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        attribute(&page.language),
        attribute(page.title())
    );
    html.push_str(&body(page));
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

/// The page without a file around it, as it is put on a clipboard.
pub fn body(page: &Page) -> String {
    let mut html = String::new();
    page.parts.iter().for_each(|one| part(&mut html, one));
    html
}

fn part(html: &mut String, part: &Part) {
    match part {
        Part::Heading { level, words } => {
            let level = (*level).clamp(1, 6);
            put(html, &format!("<h{level} dir=\"auto\">{}</h{level}>", text(words)));
        }
        Part::Sentence(words) => put(html, &format!("<p dir=\"auto\">{}</p>", text(words))),
        Part::Aside(words) => put(html, &format!("<p class=\"aside\" dir=\"auto\">{}</p>", text(words))),
        Part::Label(words) => put(html, &format!("<p class=\"label\" dir=\"auto\">{}</p>", text(words))),
        Part::List(lines) => list(html, lines),
        Part::Quote(words) => put(html, &format!("<blockquote dir=\"auto\">{}</blockquote>", several(words))),
        Part::Proof(proof) => sealed(html, proof),
    }
}

/// Facts stand in two columns, everything else in a list; both in their order.
fn list(html: &mut String, lines: &[Line]) {
    for group in lines.chunk_by(|one, next| is_fact(one) == is_fact(next)) {
        let facts = group.first().is_some_and(is_fact);
        put(html, if facts { "<dl>" } else { "<ul>" });
        group.iter().for_each(|one| line(html, one));
        put(html, if facts { "</dl>" } else { "</ul>" });
    }
}

/// Whether a line has a label.
pub fn is_fact(line: &Line) -> bool {
    matches!(line, Line::Fact { .. } | Line::Facts { .. })
}

fn line(html: &mut String, line: &Line) {
    match line {
        Line::Fact { label, words } => {
            put(html, &format!("<div><dt dir=\"auto\">{}</dt><dd dir=\"auto\">{}</dd></div>", text(label), several(words)));
        }
        Line::Facts { label, words } => {
            let items: String = words.iter().map(|one| format!("<li dir=\"auto\">{}</li>", text(one))).collect();
            put(html, &format!("<div><dt dir=\"auto\">{}</dt><dd><ul>{items}</ul></dd></div>", text(label)));
        }
        Line::Bullet(words) => put(html, &format!("<li dir=\"auto\">{}</li>", text(words))),
        Line::Item(words) => put(html, &format!("<li dir=\"auto\">{}</li>", several(words))),
        Line::Link { title, address } => {
            let title = if title.trim().is_empty() { address } else { title };
            // An address was checked when it was taken in; an old file may hold what is refused now.
            put(
                html,
                &if is_safe(address) {
                    format!("<li><a href=\"{}\" rel=\"noreferrer\" dir=\"auto\">{}</a></li>", attribute(address), text(title))
                } else {
                    format!("<li dir=\"auto\">{}: {}</li>", text(title), text(address))
                },
            );
        }
    }
}

/// Words of several lines: one paragraph stands bare, more stand each on their own.
fn several(words: &str) -> String {
    let parts = typed(words);
    let mut html = String::new();
    let alone = parts.len() == 1;
    let is_bullet = |one: &Typed| matches!(one, Typed::Bullet(..));
    for group in parts.chunk_by(|one, next| is_bullet(one) && is_bullet(next)) {
        match group {
            [Typed::Paragraph(lines)] => {
                let lines = lines.iter().map(|line| text(line)).collect::<Vec<_>>().join("<br>\n");
                html.push_str(&if alone { lines } else { format!("<p dir=\"auto\">{lines}</p>") });
            }
            bullets => {
                html.push_str("<ul>");
                for bullet in bullets {
                    if let Typed::Bullet(level, words) = bullet {
                        let _ = write!(html, "<li class=\"deep-{level}\" dir=\"auto\">{}</li>", text(words));
                    }
                }
                html.push_str("</ul>");
            }
        }
    }
    html
}

fn sealed(html: &mut String, proof: &Proof) {
    let _ = write!(html, "<footer>\n<p dir=\"auto\">{}</p>\n", text(&proof.said));
    if !proof.full.is_empty() {
        let _ = writeln!(html, "<p class=\"full\">{}</p>", text(&proof.full));
        html.push_str(&seal(&proof.full));
    }
    html.push_str("</footer>\n");
}

/// The square as a drawing that stands in the file; nothing for what is too long for one.
pub(crate) fn seal(full: &str) -> String {
    Square::of(full).map_or_else(String::new, |square| {
        let (side, path) = (square.side(), square.path());
        format!(
            "<svg class=\"seal\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>\n"
        )
    })
}

fn put(html: &mut String, line: &str) {
    html.push_str(line);
    html.push('\n');
}
