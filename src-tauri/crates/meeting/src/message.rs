//! Words that are not words yet: a key and its arguments, made into a sentence in the reader's language at the edge.
//!
//! **Invariant:** the core never holds a sentence that a person reads.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::id::PersonId;

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A count.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    Number(i64),
    /// Words somebody typed.
    Text(String),
    /// A person, named at the edge.
    Person(PersonId),
    /// A calendar date.
    Date(NaiveDate),
    /// Several messages, said as a list.
    List(Vec<Message>),
}

/// A key of the texts with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Message {
    /// The key in the `.ftl` files.
    pub key: String,
    /// The arguments by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: BTreeMap::new() }
    }
    /// Adds a count.
    pub fn number(mut self, name: &str, value: impl TryInto<i64>) -> Self {
        self.args.insert(name.to_owned(), Arg::Number(value.try_into().unwrap_or(i64::MAX)));
        self
    }
    /// Adds words.
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Arg::Text(value.into()));
        self
    }
    /// Adds a person.
    pub fn person(mut self, name: &str, value: &PersonId) -> Self {
        self.args.insert(name.to_owned(), Arg::Person(value.clone()));
        self
    }
    /// Adds several messages, said as a list.
    pub fn list(mut self, name: &str, values: Vec<Self>) -> Self {
        self.args.insert(name.to_owned(), Arg::List(values));
        self
    }
    /// Adds a date.
    pub fn date(mut self, name: &str, value: NaiveDate) -> Self {
        self.args.insert(name.to_owned(), Arg::Date(value));
        self
    }
}
