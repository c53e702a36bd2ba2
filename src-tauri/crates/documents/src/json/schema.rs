//! The form of what goes out as JSON, as JSON Schema (draft 2020-12), for whoever writes a program that reads it.
//!
//! **Invariant:** it is made from what is written, so the two cannot differ; every document of ours fits its schema.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use super::{DecisionOut, Minutes, Named, Proved};

/// The form of the log, which [`Log`](super::Log) writes piece by piece.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its form is wanted")]
struct Decisions<'a> {
    #[schemars(extend("const" = "decisions"))]
    document: &'a str,
    workspace: Named,
    decisions: Vec<DecisionOut<'a>>,
    people: Vec<Named>,
    checkpoint: Option<Proved<'a>>,
}

/// The form of the log.
pub fn decisions() -> Schema {
    of::<Decisions<'_>>("Decisions that Baton wrote out")
}

/// The form of minutes.
pub fn minutes() -> Schema {
    of::<Minutes<'_>>("Minutes that Baton wrote out")
}

fn of<T: JsonSchema>(title: &str) -> Schema {
    let mut schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema
}
