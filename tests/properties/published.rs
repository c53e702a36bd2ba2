//! The published forms of JSON that goes out (`src-tauri/schema`).
//!
//! **Invariant:** what is published is what the code writes; `BATON_WRITE=1` writes it anew.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use baton_desk::export::archive_schema;
use baton_documents::json::schema;
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::Value;

/// A form of JSON.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    Decisions,
    Minutes,
    Archive,
}

static FORMS: LazyLock<[(Value, Validator, &str); 3]> = LazyLock::new(|| {
    [(schema::decisions(), "decisions"), (schema::minutes(), "minutes"), (archive_schema(), "archive")].map(|(schema, name)| {
        let schema = schema.to_value();
        let validator = jsonschema::validator_for(&schema).expect("a schema that can be used");
        (schema, validator, name)
    })
});

/// Whether a document has the form that is published for it.
pub fn fits(form: Form, document: &str) -> Result<(), TestCaseError> {
    let document: Value = serde_json::from_str(document).unwrap();
    let (_, validator, name) = &FORMS[form as usize];
    if let Err(error) = validator.validate(&document) {
        prop_assert!(false, "{name}: {error} at {}", error.instance_path());
    }
    // What an entry holds is text for whoever reads the archive, and has a form of its own.
    if let Form::Archive = form {
        for body in document["entries"].as_array().into_iter().flatten().filter_map(|entry| entry["body"].as_str()) {
            let body: Value = serde_json::from_str(body).unwrap();
            if let Err(error) = EVENT.validate(&body) {
                prop_assert!(false, "{body}: {error}");
            }
        }
    }
    Ok(())
}

static EVENT: LazyLock<Validator> = LazyLock::new(|| {
    let mut schema = FORMS[Form::Archive as usize].0.clone();
    let schema = serde_json::json!({ "$ref": "#/$defs/Event", "$defs": schema["$defs"].take() });
    jsonschema::validator_for(&schema).expect("a schema that can be used")
});

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/schema")
}

#[test]
fn the_published_forms_are_those_of_the_code() {
    for (schema, _, name) in &*FORMS {
        let path = folder().join(format!("{name}.schema.json"));
        let wanted = format!("{}\n", serde_json::to_string_pretty(schema).unwrap());
        if std::env::var_os("BATON_WRITE").is_some() {
            std::fs::create_dir_all(folder()).unwrap();
            std::fs::write(&path, &wanted).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == wanted,
            "{name}.schema.json differs; `BATON_WRITE=1 cargo test -p baton-tests --test properties published` writes it"
        );
    }
}

#[test]
fn a_form_refuses_what_baton_does_not_write() {
    assert!(fits(Form::Archive, r#"{"baton":"archive","format":1,"entries":[]}"#).is_ok());
    assert!(fits(Form::Archive, r#"{"baton":"something","format":1,"entries":[]}"#).is_err());
    assert!(fits(Form::Decisions, r#"{"document":"decisions","decisions":[]}"#).is_err(), "a workspace is missing");
    assert!(!EVENT.is_valid(&serde_json::json!({"event": "unheard-of"})));
}
