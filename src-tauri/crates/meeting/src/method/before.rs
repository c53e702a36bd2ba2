//! Before Baton: it was decided elsewhere and brought in as it was written down; nobody is asked, and nothing is counted.
//!
//! **Invariant:** the record names the file and the line in which it stands, and claims no answer of anybody.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Outcome, Verdict};
use crate::earlier::Source;
use crate::message::Message;

/// The answers possible: none.
pub const ANSWERS: &[Answer] = &[];

/// Where it stands, and what is said there about how it was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Version of the procedure.
    pub version: u32,
    /// The file and the line.
    pub source: Source,
    /// How it was decided or how the votes fell, in the words of the file; may be empty.
    pub how: String,
    /// Whether it was decided against.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub against: bool,
}

/// The result: what the file says.
pub fn result(rule: &Rule) -> Outcome {
    let key = if rule.against { "method-before-against" } else { "method-before-decided" };
    let sentence = Message::new(key).text("file", &rule.source.file).number("line", i64::from(rule.source.line));
    let mut outcome = Outcome::new(Verdict::Adopted, sentence, Vec::new());
    if !rule.how.is_empty() {
        outcome.details.push(Message::new("method-before-how").text("how", &rule.how));
    }
    outcome
}
