//! A calm no: something was asked that the rules do not allow, and the answer says why and what would help.
//!
//! **Invariant:** a refusal changes nothing, and is never the fault of disk, clock or network.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::message::Message;

/// Why an intent was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[error("refused: {}", .why.key)]
pub struct Refusal {
    /// What stands in the way; its key begins with `refusal-`.
    pub why: Message,
    /// What would help, when there is something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Message>,
}

impl Refusal {
    /// A refusal with the key `refusal-<what>`.
    pub fn new(what: &str) -> Self {
        Self { why: Message::new(&format!("refusal-{what}")), hint: None }
    }
    /// Adds words to the sentence.
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.why = self.why.text(name, value);
        self
    }
    /// Adds a count to the sentence.
    pub fn number(mut self, name: &str, value: impl TryInto<i64>) -> Self {
        self.why = self.why.number(name, value);
        self
    }
    /// Adds a date.
    pub fn date(mut self, name: &str, value: NaiveDate) -> Self {
        self.why = self.why.date(name, value);
        self
    }

    /// Adds a person to the sentence.
    pub fn person(mut self, name: &str, value: &PersonId) -> Self {
        self.why = self.why.person(name, value);
        self
    }
    /// Adds what would help; its key is `hint-<what>`.
    pub fn hint(mut self, what: &str) -> Self {
        self.hint = Some(Message::new(&format!("hint-{what}")));
        self
    }
}
