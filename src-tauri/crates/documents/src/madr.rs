//! Decisions as a folder of records as code bases keep them (Markdown Architectural Decision Records, MADR 4).
//!
//! The headings are the format's own and stay English, so that its tools find them; every word below them is the team's.
//!
//! **Invariant:** one file for each decision and one that lists them; the same decisions give the same names.

use baton_meeting::decision::{Decision, Status};
use baton_meeting::id::{DecisionId, PersonId};
use baton_meeting::option::Offered;
use baton_texts::Names;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::called::{self, Called};
use crate::file_name::{slug, unlike};
use crate::markdown::{line, within};
use crate::paper::typed::plain;
use crate::paper::{LogIn, method, said};
use crate::record;

/// The most letters of a heading.
const TITLE: usize = 80;

/// A file of the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, without a folder.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// The folder: the list first, then the decisions, oldest first.
pub fn folder(of: &LogIn<'_>) -> Vec<File> {
    let texts = of.texts;
    let (state, decisions) = (of.choice.state(of.state, texts), of.choice.decisions(of.decisions));
    let called = Called::new(&state, &decisions);
    let mut log = record::log(&decisions);
    log.reverse();
    let mut taken = BTreeSet::from(["readme.md".to_owned()]);
    let mut names: BTreeMap<&DecisionId, String> = BTreeMap::new();
    for decision in &log {
        let record = &decision.record;
        let stem = format!(
            "{}-{:04}-{}-{}",
            record.number.year,
            record.number.count,
            slug(&called.team(&record.team)),
            slug(&title(&record.statement))
        );
        names.insert(&decision.id, unlike(&mut taken, &stem, "md"));
    }
    let heading = if state.workspace.name.is_empty() {
        texts.plain("decision-log")
    } else {
        texts.say("decision-log-of", &[("whose", (&state.workspace.name).into())])
    };
    let mut index = format!("# {}\n\n", within(&heading));
    for words in of.choice.said(texts) {
        let _ = write!(index, "*{}*\n\n", line(&words));
    }
    for decision in &log {
        let number = called::number(decision, &called, texts);
        let _ = writeln!(index, "- [{}]({}): {}", line(&number), names[&decision.id], line(&title(&decision.record.statement)));
    }
    if let Some(proof) = &of.checkpoint {
        let _ = write!(index, "\n---\n\n{}\n\n{}\n", line(&proof.sentence(texts)), line(&proof.full));
    }
    let mut files = vec![File { name: "README.md".to_owned(), text: index }];
    let one = Written { of, called: &called, names: &names };
    files.extend(log.iter().map(|decision| File { name: names[&decision.id].clone(), text: one.text(decision) }));
    files
}

struct Written<'a> {
    of: &'a LogIn<'a>,
    called: &'a Called<'a>,
    names: &'a BTreeMap<&'a DecisionId, String>,
}

impl Written<'_> {
    fn text(&self, decision: &Decision) -> String {
        let (record, wording, people) = (&decision.record, &decision.record.wording, &decision.record.people);
        let texts = self.of.texts;
        let mut text = String::from("---\n");
        let status = match decision.status {
            Status::InForce => "accepted".to_owned(),
            Status::Superseded => {
                decision.superseded_by.as_ref().map_or_else(|| "superseded".to_owned(), |by| format!("superseded by {}", self.number(by)))
            }
            Status::Expired | Status::Withdrawn => "deprecated".to_owned(),
        };
        let _ = writeln!(text, "status: {}", quoted(&status));
        let _ = writeln!(text, "date: {}", decision.ended_on.unwrap_or(record.on));
        for (key, list) in [("decision-makers", &people.deciders), ("consulted", &people.consulted), ("informed", &people.informed)] {
            if !list.is_empty() {
                let _ = writeln!(text, "{key}: {}", self.names_of(list));
            }
        }
        let _ = write!(text, "---\n\n# {}\n\n## Context and Problem Statement\n\n", within(&title(&record.statement)));
        let context = if wording.why.is_empty() { &record.item_title } else { &wording.why };
        paragraphs(&mut text, if context.is_empty() { &record.statement } else { context });
        text.push_str("## Considered Options\n\n");
        // A choice is among its options; elsewhere what was decided is the first of them.
        if record.offered.is_empty() {
            let _ = writeln!(text, "* {}", line(&title(&record.statement)));
        }
        for option in &wording.options {
            let _ = writeln!(text, "* {}", line(option));
        }
        let _ =
            write!(text, "\n## Decision Outcome\n\nChosen option: \"{}\", because {}\n\n", line(&title(&record.statement)), {
                let sentence = texts.message(&record.tally.outcome().sentence, self.called);
                line(&texts.say(
                    "decision-how-line",
                    &[("method", method(record.tally.rule.method(), texts).into()), ("sentence", sentence.into())],
                ))
            });
        for quoted in crate::markdown::lines(&record.statement) {
            let _ = writeln!(text, "{}", format!("> {quoted}").trim_end());
        }
        text.push('\n');
        self.consequences(&mut text, decision);
        pros_and_cons(&mut text, &record.offered);
        self.more(&mut text, decision);
        text
    }

    /// What is watched, and what could not be met.
    fn consequences(&self, text: &mut String, decision: &Decision) {
        let people = &decision.record.people;
        let remarks = [
            ("decision-concerned", &people.concerned),
            ("decision-stood-aside", &people.stood_aside),
            ("decision-objected", &people.objected),
            ("decision-blocked", &people.blocked),
        ];
        if remarks.iter().all(|(_, remarks)| remarks.is_empty()) {
            return;
        }
        text.push_str("### Consequences\n\n");
        for (label, remarks) in remarks {
            let label = line(&self.of.texts.plain(label));
            for remark in remarks {
                let _ = writeln!(text, "* {label}: {}", line(&said(remark, self.called, self.of.texts)));
            }
        }
        text.push('\n');
    }

    fn more(&self, text: &mut String, decision: &Decision) {
        let (record, wording, texts) = (&decision.record, &decision.record.wording, self.of.texts);
        text.push_str("## More Information\n\n");
        let mut put = |label: &str, words: &str| {
            if !words.is_empty() {
                let _ = writeln!(text, "* {}: {}", line(&texts.plain(label)), words);
            }
        };
        put("table-number", &line(&called::number(decision, self.called, texts)));
        put("decision-decided", &record.on.to_string());
        let meeting = record.meeting.as_ref().and_then(|meeting| self.of.state.meetings.get(meeting));
        put("decision-from", &line(meeting.map_or(record.item_title.as_str(), |meeting| meeting.title.as_str())));
        let people = &record.people;
        for (label, list) in [
            ("decision-proposer", people.proposer.as_slice()),
            ("decision-facilitator", people.facilitator.as_slice()),
            ("decision-scribe", people.scribe.as_slice()),
            ("decision-elected", people.elected.as_slice()),
            ("decision-improved", &people.improved),
            ("decision-abstained", &people.abstained),
            ("decision-recused", &people.recused),
            ("decision-away", &people.away),
        ] {
            put(label, &line(&self.called.people(list, texts)));
        }
        for (label, list) in [
            ("decision-supersedes", wording.supersedes.as_slice()),
            ("decision-amends", &wording.amends),
            ("decision-amended-by", &decision.amended_by),
        ] {
            put(label, &list.iter().map(|id| self.link(id)).collect::<Vec<_>>().join(", "));
        }
        put("decision-review", &decision.review.map(|on| on.to_string()).unwrap_or_default());
        put("decision-tags", &line(&wording.tags.join(", ")));
        if !decision.ended_because.is_empty() {
            put("decision-status", &line(&decision.ended_because));
        }
    }

    fn number(&self, id: &DecisionId) -> String {
        self.called.decision(id, self.of.texts)
    }

    /// The number of a decision; a way to its file where that is in the folder.
    fn link(&self, id: &DecisionId) -> String {
        let number = line(&self.number(id));
        self.names.get(id).map_or_else(|| number.clone(), |name| format!("[{number}]({name})"))
    }

    fn names_of(&self, people: &[PersonId]) -> String {
        quoted(&people.iter().map(|person| self.called.person(person)).collect::<Vec<_>>().join(", "))
    }
}

/// The options with their reasons, as the format has them.
fn pros_and_cons(text: &mut String, offered: &[Offered]) {
    if offered.iter().all(|option| option.pros.is_empty() && option.cons.is_empty() && option.links.is_empty()) {
        return;
    }
    text.push_str("## Pros and Cons of the Options\n\n");
    for option in offered {
        let _ = write!(text, "### {}\n\n", within(&option.name));
        for link in &option.links {
            let _ = writeln!(text, "{}\n", line(&link.url));
        }
        for (is, reasons) in [("Good", &option.pros), ("Bad", &option.cons)] {
            for reason in reasons {
                let _ = writeln!(text, "* {is}, because {}", line(reason));
            }
        }
        text.push('\n');
    }
}

/// The beginning of a statement: its first line, and not too much of it.
fn title(statement: &str) -> String {
    let first = plain(statement.trim().lines().next().unwrap_or_default());
    if first.chars().count() <= TITLE {
        return first;
    }
    let mut cut: String = first.chars().take(TITLE - 1).collect();
    if let Some(end) = cut.rfind(' ') {
        cut.truncate(end);
    }
    cut.push('…');
    cut
}

/// Words as a string of YAML (1.2, 7.3.1).
fn quoted(words: &str) -> String {
    format!("\"{}\"", plain(words).replace('\\', "\\\\").replace('"', "\\\""))
}

/// Words as paragraphs and lists of Markdown.
fn paragraphs(text: &mut String, words: &str) {
    for one in crate::markdown::lines(words.trim()) {
        let _ = writeln!(text, "{one}");
    }
    text.push('\n');
}
