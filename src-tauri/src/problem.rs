//! What a page is told when something did not work: a message in its own language, and what is safe.
//!
//! **Invariant:** the detail names the fault, never what was said in a meeting.

use serde::Serialize;
use serde_json::{Value, json};

/// Something that no rule foresaw, as the pages expect it.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    said: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
}

impl Problem {
    /// Says what happened by its key among the texts.
    pub fn new(key: &str) -> Self {
        Self { said: json!({ "key": key }), detail: None }
    }

    /// Adds what the machine said.
    pub fn because(mut self, fault: &dyn std::error::Error) -> Self {
        self.detail = Some(fault.to_string());
        self
    }
}

impl From<tauri::Error> for Problem {
    fn from(fault: tauri::Error) -> Self {
        tracing::error!(%fault, "a window did not do as asked");
        Self::new("window-not-as-asked").because(&fault)
    }
}

impl From<baton_desk::Problem> for Problem {
    fn from(fault: baton_desk::Problem) -> Self {
        tracing::error!(%fault, "the desk could not do as asked");
        Self { said: json!({ "key": fault.key, "args": fault.args }), detail: None }
    }
}
