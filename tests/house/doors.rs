//! What each window may ask: said in one place, and the same everywhere it is said.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::tree::{files, none, root};

/// What the room screen may ask. Everything else is for the desk alone.
const WALL: &[&str] = &["wall_view"];

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The commands that the shell offers, by their functions.
fn offered() -> BTreeSet<String> {
    let mut commands = BTreeSet::new();
    for file in files("src-tauri/src", &[".rs"]) {
        let mut lines = file.text.lines();
        while let Some(line) = lines.next() {
            if line.trim().starts_with("#[tauri::command") {
                let function = lines.by_ref().find(|line| line.contains("fn ")).unwrap_or_default();
                let name = function.split("fn ").nth(1).and_then(|rest| rest.split(['(', '<']).next()).unwrap_or_default();
                commands.insert(name.to_owned());
            }
        }
    }
    assert!(commands.len() > 5, "the commands were found: {commands:?}");
    commands
}

/// What each window is granted, by window.
fn granted() -> BTreeMap<String, BTreeSet<String>> {
    let mut windows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files("src-tauri/capabilities", &[".json"]) {
        let capability: Value = serde_json::from_str(&file.text).unwrap();
        let list = |name: &str| capability[name].as_array().cloned().unwrap_or_default();
        for window in list("windows") {
            let window = window.as_str().unwrap().to_owned();
            let permissions = list("permissions").into_iter().map(|permission| permission.as_str().unwrap().to_owned());
            windows.entry(window).or_default().extend(permissions);
        }
        assert!(capability.get("remote").is_none(), "{}: no page from elsewhere may ask anything", file.path);
        assert!(capability.get("webviews").is_none(), "{}: windows are granted, not views inside them", file.path);
    }
    windows
}

fn as_permission(command: &str) -> String {
    format!("allow-{}", command.replace('_', "-"))
}

#[test]
fn every_command_is_granted_to_exactly_the_windows_meant() {
    let granted = granted();
    let windows: Vec<&str> = granted.keys().map(String::as_str).collect();
    assert_eq!(windows, ["desk", "wall"], "there are two windows, each named, none by a star");
    let of_ours = |window: &str| granted[window].iter().filter(|permission| !permission.contains(':')).cloned().collect::<BTreeSet<_>>();
    let desk: BTreeSet<String> =
        offered().iter().filter(|command| !WALL.contains(&command.as_str())).map(|command| as_permission(command)).collect();
    let wall: BTreeSet<String> = WALL.iter().map(|command| as_permission(command)).collect();
    assert_eq!(of_ours("desk"), desk, "the desk may ask everything but for the room screen's view");
    assert_eq!(of_ours("wall"), wall, "the room screen may ask for its view, and nothing else");
}

#[test]
fn windows_may_listen_and_use_no_other_part_of_the_shell() {
    let mut broken = Vec::new();
    for (window, permissions) in granted() {
        let foreign = permissions
            .into_iter()
            .filter(|one| one.contains(':') && !["core:event:allow-listen", "core:event:allow-unlisten"].contains(&one.as_str()));
        broken.extend(foreign.map(|permission| format!("{window}: {permission}")));
    }
    none(&broken, "A window reaches past the desk:");
}

#[test]
fn the_list_of_commands_is_the_list_of_functions() {
    let build = read("src-tauri/build.rs");
    let (_, list) = build.split_once("COMMANDS: &[&str] = &[").unwrap();
    let listed: BTreeSet<String> = list.split("];").next().unwrap().split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(listed, offered(), "a command that is not listed in build.rs is open to every window");
}

#[test]
fn no_plugin_opens_a_door_of_its_own() {
    let manifest = read("src-tauri/Cargo.toml");
    let broken: Vec<String> = ["shell", "fs", "http", "updater", "process", "sql", "websocket"]
        .iter()
        .map(|plugin| format!("tauri-plugin-{plugin}"))
        .filter(|plugin| manifest.contains(plugin.as_str()))
        .collect();
    none(&broken, "The shell has no plugin that reaches the disk or the net for a page:");
    let settings: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
    let policy = settings.pointer("/app/security/csp").map(Value::to_string).unwrap_or_default();
    assert!(!policy.is_empty() && policy != "null", "pages have a content security policy");
    let scripts = settings.pointer("/app/security/csp/script-src").map(Value::to_string).unwrap_or_default();
    assert!(scripts.contains("'self'"), "scripts come from Baton itself: {policy}");
    for unsafe_source in ["unsafe-inline", "unsafe-eval", "data:", "blob:", "http:", "*"] {
        assert!(!scripts.contains(unsafe_source), "scripts may not come from {unsafe_source}: {policy}");
    }
    assert!(!settings.pointer("/app/withGlobalTauri").and_then(Value::as_bool).unwrap_or(false), "no global door");
}
