//! A fault: something no rule foresaw. Logged with its chain, shown once, with what is safe.

use std::collections::BTreeMap;

use baton_meeting::message::{Arg, Message};
use serde::Serialize;

/// A fault as a window is told of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{key}")]
pub struct Problem {
    /// The key of the sentence.
    pub key: String,
    /// Its arguments.
    pub args: BTreeMap<String, Arg>,
}

impl Problem {
    /// A fault with a sentence of its own.
    pub fn new(message: Message) -> Self {
        Self { key: message.key, args: message.args }
    }

    /// The sentence.
    pub fn message(&self) -> Message {
        Message { key: self.key.clone(), args: self.args.clone() }
    }
}

impl From<baton_journal::Fault> for Problem {
    fn from(fault: baton_journal::Fault) -> Self {
        tracing::error!(fault = %fault.detail(), "the journal could not do as asked");
        Self::new(fault.said)
    }
}
