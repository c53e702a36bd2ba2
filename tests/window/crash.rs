//! The power is cut in the middle of a meeting, again and again: what was acknowledged is there.
//!
//! Ten cuts; `BATON_LONG=1` makes them a hundred.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use baton_tests::driver::{Page, Start, program};
use serde_json::{Value, json};

/// A small number that nobody could have guessed: where in its work the application is when it ends.
fn chance(below: u64) -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::process::id()) % below
}

fn acknowledged(answer: &Value) -> Result<u64> {
    let revision = &answer["done"]["revision"];
    revision.as_u64().or_else(|| revision.as_str()?.parse().ok()).with_context(|| format!("not acknowledged: {answer}"))
}

fn submit(desk: &Page<'_>, intent: Value) -> Result<u64> {
    acknowledged(&desk.command("submit", &json!({ "intent": intent }))?)
}

/// A team of three in a running meeting with one item open, and where its file is.
pub fn running_meeting(desk: &Page<'_>) -> Result<PathBuf> {
    desk.command("create_workspace", &json!({ "path": null, "name": "Power cut", "example": false }))?;
    for intent in [
        json!({ "do": "form-team", "id": "t", "name": "Core" }),
        json!({ "do": "add-people", "team": "t", "people": [{ "id": "a", "name": "Ada" }, { "id": "b", "name": "Ben" }, { "id": "c", "name": "Caro" }] }),
        json!({ "do": "plan-meeting", "id": "m", "team": "t", "leads": "a", "writes": "b" }),
        json!({ "do": "add-item", "meeting": "m", "id": "i", "title": "The roof", "owner": "c", "minutes": 20 }),
        json!({ "do": "start-meeting", "meeting": "m" }),
        json!({ "do": "everybody-here", "meeting": "m" }),
        json!({ "do": "go-to", "meeting": "m", "step": "i" }),
    ] {
        submit(desk, intent)?;
    }
    let frame = desk.command("pull", &json!({ "ask": { "ask": "frame" } }))?;
    Ok(frame["workspace"]["path"].as_str().context("a workspace is open")?.into())
}

/// `baton apply` beside the running application; sends every revision it acknowledged.
fn beside(file: &Path, data: &Path) -> Result<(Child, mpsc::Receiver<u64>)> {
    let mut child = Command::new(program("baton"))
        .arg("apply")
        .arg(file)
        .env("BATON_DATA_DIR", data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut asks = child.stdin.take().context("standard input")?;
    let answers = BufReader::new(child.stdout.take().context("standard output")?);
    thread::spawn(move || {
        for number in 0.. {
            let intent = json!({ "do": "take-note", "meeting": "m", "text": format!("beside {number}") });
            if writeln!(asks, "{intent}").and_then(|()| asks.flush()).is_err() {
                return;
            }
            thread::sleep(Duration::from_millis(2));
        }
    });
    let (tell, heard) = mpsc::channel();
    thread::spawn(move || {
        for line in answers.lines().map_while(Result::ok) {
            let revision = serde_json::from_str::<Value>(&line).ok().and_then(|answer| answer["revision"].as_u64());
            if let Some(revision) = revision.filter(|revision| *revision > 0)
                && tell.send(revision).is_err()
            {
                return;
            }
        }
    });
    Ok((child, heard))
}

/// Every batch's last place in the file, and whether the record holds.
fn checked(file: &Path, data: &Path) -> Result<(Value, Vec<u64>)> {
    let verified = Command::new(program("baton")).args(["verify", "--json"]).arg(file).env("BATON_DATA_DIR", data).output()?;
    let verified = serde_json::from_slice(&verified.stdout).with_context(|| String::from_utf8_lossy(&verified.stderr).into_owned())?;
    let journal = baton_journal::Journal::open(file, &baton_journal::Opening::new(None, chrono::Utc::now()))?;
    let entries = journal.entries(&baton_journal::EntriesAsked::default())?;
    Ok((verified, entries.iter().filter(|entry| entry.part == entry.parts).map(|entry| entry.position).collect()))
}

#[test]
fn every_acknowledged_word_is_there_after_the_power_is_cut() -> Result<()> {
    let cuts = if std::env::var_os("BATON_LONG").is_some() { 100 } else { 10 };
    for cut in 0..cuts {
        let mut app = Start::fresh().screen(1280, 800).start()?;
        let mut noted = Vec::new();
        let file = running_meeting(&app.desk())?;
        let helper = if cut % 2 == 1 { Some(beside(&file, &app.data())?) } else { None };
        for number in 0..3 + chance(12) {
            noted.push(submit(&app.desk(), json!({ "do": "take-note", "meeting": "m", "text": format!("note {number}") }))?);
        }
        // Some more are on their way when the power goes; whether they arrive is nobody's promise.
        let on_their_way = "for (let n = 0; n < 200; n++) window.__TAURI_INTERNALS__.invoke('submit', { intent: { do: 'take-note', meeting: 'm', text: 'on its way ' + n } })";
        app.desk().script(on_their_way, &[])?;
        thread::sleep(Duration::from_micros(chance(60_000)));
        app.kill();
        if let Some((mut child, heard)) = helper {
            child.kill()?;
            child.wait()?;
            noted.extend(heard.iter());
        }
        let (verified, there) = checked(&file, &app.data())?;
        ensure!(verified["ok"] == json!(true), "cut {cut}: the record does not hold: {verified}");
        for revision in &noted {
            ensure!(there.contains(revision), "cut {cut}: revision {revision} was acknowledged and is not there");
        }
    }
    Ok(())
}

#[test]
fn after_a_crash_the_desk_opens_in_the_running_meeting_with_the_right_time_left() -> Result<()> {
    let mut app = Start::fresh().start()?;
    let desk = app.desk();
    running_meeting(&desk)?;
    submit(&desk, json!({ "do": "take-note", "meeting": "m", "text": "the ladder is at Caro's" }))?;
    let before = desk.command("pull", &json!({ "ask": { "ask": "run" } }))?;
    let folder = app.folder();
    app.kill();
    let app = Start::again(folder).start()?;
    let desk = app.desk();
    desk.see("The roof")?;
    let after = desk.command("pull", &json!({ "ask": { "ask": "run" } }))?;
    ensure!(after["clock"]["deadline"] == before["clock"]["deadline"], "a deadline on the wall clock does not move: {after}");
    ensure!(after["notes"][0]["text"] == json!("the ladder is at Caro's"), "every acknowledged word is there");
    Ok(())
}
