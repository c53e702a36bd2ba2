//! Proposals with a head that says what became of them: Proposal, Authors, Review Manager, Status, links to the decision.
//!
//! After the proposals of Swift Evolution (github.com/swiftlang/swift-evolution).
//!
//! **Invariant:** a proposal that is reviewed, returned or waits was not decided; who brought it is who stands behind "Author".

use baton_meeting::message::Message;

use super::head;
use super::page::Line;
use super::{DecisionFound, ItemFound, Source};

/// Reads a proposal.
pub(crate) fn read(lines: &[Line]) -> Source {
    let mut source = Source::default();
    let Some((line, title)) = head::title(lines) else { return source };
    source.title = Some(title.clone());
    let authors =
        head::field(lines, &["author", "authors", "author(s)"]).map(|field| (field.line, head::names(&field.words))).unwrap_or_default();
    let manager = head::field(lines, &["review manager", "review managers"]).map(|field| head::names(&field.words)).unwrap_or_default();
    let owner = (!authors.1.is_empty()).then(|| authors.1.join(", "));
    source.items.push(ItemFound { line: if owner.is_some() { authors.0 } else { line }, title: title.clone(), owner });
    source
        .present
        .extend(authors.1.iter().chain(manager.iter().filter(|name| !authors.1.contains(name) && name.to_lowercase() != "tbd")).cloned());
    let Some(status) = head::field(lines, &["status"]) else {
        source.unsure(line, Message::new("import-unsure-status"));
        return source;
    };
    match head::standing(&status.words) {
        Some(standing) => {
            let why = head::beneath(lines, &["motivation"])
                .or_else(|| head::beneath(lines, &["introduction"]))
                .map(|(_, words)| words)
                .unwrap_or_default();
            source.decisions.push(DecisionFound {
                line: status.line,
                statement: title,
                why,
                result: status.words.clone(),
                by: authors.1,
                status: standing,
                date: head::day(&status.words),
                item: Some(0),
                ..DecisionFound::default()
            });
            if head::day(&status.words).is_none() {
                source.unsure(status.line, Message::new("minutes-unsure-no-date"));
            }
        }
        None => head::open(&mut source, status.line, &status.words),
    }
    source
}
