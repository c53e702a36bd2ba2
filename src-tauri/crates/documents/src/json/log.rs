//! The decision log as JSON, one decision after the other.
//!
//! **Invariant:** a decision is written when it is given and not kept, so the length of the log costs no memory. Names are of those
//! that the document mentions, and of nobody else; they stand at the end, where it is known who that is.

use std::io::{self, Write};

use baton_meeting::state::State;
use serde::Serialize;

use super::{Proved, decision, workspace};
use crate::called::Called;
use crate::json::people::Mentioned;
use crate::paper::{Choice, Proof};
use crate::record;
use crate::table::Row;

/// The log as it is written.
pub struct Log<'a, W: Write> {
    out: W,
    called: Called<'a>,
    people: Mentioned<'a>,
    choice: Choice,
    first: bool,
    /// One decision as it is written, kept for the room it has: by itself, and as it goes out.
    text: Vec<u8>,
    lines: Vec<u8>,
}

impl<'a, W: Write> Log<'a, W> {
    /// Begins the document. The state holds the names that go out ([`Choice::state`]).
    ///
    /// # Errors
    /// Fails when nothing can be written there.
    pub fn begin(mut out: W, state: &'a State, choice: Choice) -> io::Result<Self> {
        let workspace = pretty(&workspace(state), 1)?;
        write!(out, "{{\n  \"document\": \"decisions\",\n  \"workspace\": {workspace},\n  \"decisions\": [")?;
        Ok(Self {
            out,
            called: Called::new(state, &[]),
            people: Mentioned::of(state, choice),
            choice,
            first: true,
            text: Vec::new(),
            lines: Vec::new(),
        })
    }

    /// One decision with what came out of it.
    ///
    /// # Errors
    /// Fails when nothing can be written there.
    pub fn decision(&mut self, row: &Row<'_>) -> io::Result<()> {
        let chosen;
        let given = if self.choice.dissent {
            row.decision
        } else {
            chosen = self.choice.decision(row.decision.clone());
            &chosen
        };
        self.text.clear();
        self.lines.clear();
        serde_json::to_writer_pretty(&mut self.text, &decision(given, row.follow_ups, &self.called, self.choice))?;
        self.lines.extend_from_slice(if std::mem::take(&mut self.first) { b"" } else { b"," });
        // A line end inside of words is written as two letters, so each of these is one between values.
        for line in self.text.split(|byte| *byte == b'\n') {
            self.lines.extend_from_slice(b"\n    ");
            self.people.line(line, &mut self.lines);
        }
        self.out.write_all(&self.lines)
    }

    /// Ends with the names and the proof of the record.
    ///
    /// # Errors
    /// Fails when nothing can be written there.
    pub fn end(mut self, proof: Option<&Proof>) -> io::Result<()> {
        let people = pretty(&self.people.named(&self.called), 1)?;
        let end = if self.first { "]" } else { "\n  ]" };
        let checkpoint = pretty(&proof.map(Proved::from), 1)?;
        write!(self.out, "{end},\n  \"people\": {people},\n  \"checkpoint\": {checkpoint}\n}}\n")?;
        self.out.flush()
    }
}

/// The whole log at once, newest first.
pub(super) fn written(of: &crate::paper::LogIn<'_>) -> io::Result<Vec<u8>> {
    let state = of.choice.state(of.state, of.texts);
    let mut bytes = Vec::new();
    let mut log = Log::begin(&mut bytes, &state, of.choice)?;
    for decision in record::log(of.decisions) {
        log.decision(&Row { decision, follow_ups: of.follow_ups, related: of.decisions, meeting: "" })?;
    }
    log.end(of.checkpoint.as_ref())?;
    Ok(bytes)
}

/// A value in lines, as deep as the place it comes to.
fn pretty<T: Serialize>(value: &T, deep: usize) -> io::Result<String> {
    let text = serde_json::to_string_pretty(value)?;
    // A line end inside of words is written as two letters, so each of these is one between values.
    Ok(text.replace('\n', &format!("\n{}", "  ".repeat(deep))))
}
