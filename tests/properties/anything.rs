//! Anything that can be asked for: intents made from the schemas that programs are given, about what is there and what is not.
//!
//! A new intent is tried from the day on which it exists.

use std::sync::LazyLock;

use baton_meeting::intent::Intent;
use baton_meeting::state::State;
use serde_json::{Map, Value, json};

/// Chance that can be repeated.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap_or(0)
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let at = self.below(all.len());
        all.get(at)
    }

    fn in_a_hundred(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

/// Every intent's schema, with the definitions that it may refer to; undoing and erasing are the journal's part.
pub static CASES: LazyLock<Vec<(Value, Map<String, Value>)>> = LazyLock::new(|| {
    Intent::schemas()
        .into_iter()
        .flat_map(|noun| {
            let shared = noun.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
            let cases = noun.get("oneOf").and_then(Value::as_array).cloned().unwrap_or_default();
            cases.into_iter().map(move |case| (case, shared.clone()))
        })
        .filter(|(case, _)| {
            !matches!(
                case.pointer("/properties/do/const").and_then(Value::as_str),
                Some("undo" | "start-workspace" | "erase-name" | "erase-words")
            )
        })
        .collect()
});

/// An intent of this kind.
pub fn intent(case: &Value, shared: &Map<String, Value>, state: &State, dice: &mut Dice) -> Value {
    value("", case, shared, state, dice)
}

fn value(field: &str, schema: &Value, shared: &Map<String, Value>, state: &State, dice: &mut Dice) -> Value {
    if let Some(fixed) = schema.get("const") {
        return fixed.clone();
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/")) {
        if let Some(known) = name.strip_suffix("Ref") {
            return Value::String(named(known, state, dice));
        }
        if name.ends_with("Id") {
            return Value::String(format!("made-{}", dice.below(40)));
        }
        return shared.get(name).map_or(Value::Null, |schema| value(field, schema, shared, state, dice));
    }
    for choices in ["oneOf", "anyOf", "enum"] {
        if let Some(choice) = schema.get(choices).and_then(Value::as_array).and_then(|all| dice.of(all).cloned()) {
            return if choices == "enum" { choice } else { value(field, &choice, shared, state, dice) };
        }
    }
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) => dice.of(kinds).cloned().unwrap_or(Value::Null),
        Some(kind) => kind.clone(),
        None => Value::Null,
    };
    match kind.as_str() {
        Some("object") => {
            let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let fields = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
            let mut object = Map::new();
            for (name, schema) in fields {
                if required.contains(&json!(name)) || dice.in_a_hundred(40) {
                    object.insert(name.clone(), value(&name, &schema, shared, state, dice));
                }
            }
            Value::Object(object)
        }
        Some("array") => {
            let items = schema.get("items").cloned().unwrap_or_default();
            let count = dice.below(4);
            (0..count).map(|_| value(field, &items, shared, state, dice)).collect()
        }
        Some("boolean") => json!(dice.in_a_hundred(50)),
        Some("integer") => json!(dice.of(&[0u32, 1, 2, 3, 5, 10, 25, 60, 90, 480, 1_000, u32::MAX]).copied().unwrap_or(1)),
        Some("string") => Value::String(text(field, schema, dice)),
        _ => Value::Null,
    }
}

fn text(field: &str, schema: &Value, dice: &mut Dice) -> String {
    let any: &[&str] = match (schema.get("format").and_then(Value::as_str), field) {
        (Some("date"), _) => {
            &["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-09", "2026-02-30", "2026-12-31", "1999-01-01", "9999-12-31"]
        }
        (_, "at") => &["10:00", "23:59", "00:00", "02:30", "24:00", "noon"],
        (_, "every") => &["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=2WE", "FREQ=WEEKLY;COUNT=2", "FREQ=SECONDLY", "weekly"],
        (_, "zone") => &["UTC", "Europe/Berlin", "America/Sao_Paulo", "Nowhere/Land"],
        (_, "url") => &["https://a.example/x", "mailto:a@b.example", "javascript:alert(1)", ""],
        _ => &["Soup", "  Person 1 ", "Item", "Zoë 👩‍🚀", "ליאור כהן", "", "\u{202E}", "Up\nand down", "Operations 2026-1", "T"],
    };
    dice.of(any).copied().unwrap_or_default().to_owned()
}

/// Something that is there, mostly; by id, sometimes by name.
fn named(kind: &str, state: &State, dice: &mut Dice) -> String {
    if dice.in_a_hundred(7) {
        return dice.of(&["nobody", "", "made-1", "Item", "Person 2", "Team 2026-1"]).copied().unwrap_or_default().to_owned();
    }
    let meetings = || state.meetings.values();
    let items = || meetings().flat_map(|meeting| &meeting.items).chain(state.teams.values().flat_map(|team| &team.backlog));
    let known: Vec<String> = match kind {
        "Person" => state.people.keys().map(|id| id.0.clone()).collect(),
        "Team" => state.teams.keys().map(|id| id.0.clone()).collect(),
        "Role" => state.teams.values().flat_map(|team| &team.roles).map(|role| role.id.0.clone()).collect(),
        "Series" => state.series.keys().map(|id| id.0.clone()).collect(),
        "Meeting" => {
            // The one that is going on is what most things are about.
            let running: Vec<String> = meetings()
                .filter(|meeting| meeting.stage == baton_meeting::meeting::Stage::Running)
                .map(|meeting| meeting.id.0.clone())
                .collect();
            if running.is_empty() || dice.in_a_hundred(25) { state.meetings.keys().map(|id| id.0.clone()).collect() } else { running }
        }
        "Item" => {
            items().map(|item| item.id.0.clone()).chain(meetings().flat_map(|m| &m.saved).map(|saved| saved.item.id.0.clone())).collect()
        }
        "Step" => meetings().flat_map(|meeting| &meeting.steps).map(|step| step.id.0.clone()).collect(),
        "Note" => meetings().flat_map(|meeting| &meeting.notes).map(|note| note.id.0.clone()).collect(),
        "Proposal" => meetings().flat_map(|meeting| &meeting.proposals).map(|proposal| proposal.id.0.clone()).collect(),
        "Option" => {
            meetings().flat_map(|meeting| &meeting.proposals).flat_map(|one| &one.options).map(|option| option.id.0.clone()).collect()
        }
        "Round" => meetings().flat_map(|meeting| &meeting.rounds).map(|round| round.id.0.clone()).collect(),
        "Decision" => state.decisions.keys().map(|id| id.0.clone()).collect(),
        "FollowUp" => state.follow_ups.keys().map(|id| id.0.clone()).collect(),
        // Lines of feedback stand beside the record; the rules know none of them.
        "Feedback" => vec!["made-1".to_owned()],
        other => panic!("nothing is known of {other}: say here what it refers to"),
    };
    dice.of(&known).cloned().unwrap_or_else(|| "nothing".to_owned())
}
