//! `baton intents`: everything that can be asked for, each with its fields and an example that works.
//!
//! The examples are one story, told in order: a garden is founded, meets, decides and promises. A test lives through it.
//!
//! **Invariant:** the list is the core's own; an intent without an example does not pass the tests.

use baton_meeting::intent::Intent;
use baton_meeting::message::Message;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// The story, an intent on each line; an intent's first line is its example.
const STORY: &str = include_str!("../story.jsonl");

/// An intent.
#[derive(Serialize)]
struct Line {
    name: String,
    words: String,
    about: String,
    schema: Value,
    example: Value,
}

/// Lists every intent.
///
/// # Errors
/// Ends the call when nobody listens any more.
pub fn run(call: &Call) -> Result<Ending, Trouble> {
    let story = story();
    let mut lines: Vec<Line> = Intent::schemas().into_iter().flat_map(|noun| split(call, &story, &noun)).collect();
    // In the order of the story, so that the examples can be lived through as they stand.
    lines.sort_by_key(|line| story.iter().position(|told| told["do"] == line.name.as_str()));
    if call.json {
        // The schemas hold words of their own under `key`; they are data, not messages.
        call.print(&serde_json::to_string_pretty(&lines).map_err(std::io::Error::other)?)?;
        return Ok(Ending::Done);
    }
    let mut text = String::new();
    for line in &lines {
        text.push_str(&format!("{} ({})\n  {}\n", line.name, line.words, line.example));
    }
    text.push_str(&call.say(&Message::new("cli-intents-form")));
    call.print(&text)?;
    Ok(Ending::Done)
}

fn story() -> Vec<Value> {
    STORY.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// The intents of one noun, out of its schema.
fn split(call: &Call, story: &[Value], noun: &Value) -> Vec<Line> {
    let shared = noun.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
    let cases = noun.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    cases
        .filter_map(|case| {
            let name = case.pointer("/properties/do/const")?.as_str()?.to_owned();
            let example = story.iter().find(|told| told["do"] == name.as_str()).cloned().unwrap_or(Value::Null);
            let about = case.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
            let words = call.texts.plain(&format!("intent-{name}"));
            Some(Line { words, about, schema: schema(case, &shared), name, example })
        })
        .collect()
}

/// The schema of one intent, complete in itself, with what every intent may bring.
fn schema(case: &Value, shared: &Map<String, Value>) -> Value {
    let mut schema = case.clone();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("key".to_owned(), json!({ "type": ["string", "null"] }));
        properties.insert("as".to_owned(), json!({ "type": ["string", "null"] }));
    }
    let mut used = Map::new();
    gather(&schema, shared, &mut used);
    if !used.is_empty() {
        schema["$defs"] = Value::Object(used);
    }
    schema
}

/// Takes along what a schema refers to, and what that refers to.
fn gather(schema: &Value, shared: &Map<String, Value>, used: &mut Map<String, Value>) {
    match schema {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
            if let Some((name, found)) = name.and_then(|name| Some((name, shared.get(name)?)))
                && !used.contains_key(name)
            {
                used.insert(name.to_owned(), found.clone());
                gather(found, shared, used);
            }
            object.values().for_each(|value| gather(value, shared, used));
        }
        Value::Array(list) => list.iter().for_each(|value| gather(value, shared, used)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_story_can_be_read() {
        for line in STORY.lines() {
            let mut value: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
            value.as_object_mut().unwrap().retain(|field, _| field != "key" && field != "as");
            let read = Intent::read(&value).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}"));
            assert_eq!(read.name(), value["do"].as_str().unwrap(), "as it was asked");
        }
    }
}
