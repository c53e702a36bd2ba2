//! A newcomer's first hour: from the first page to a running meeting, a decision, a document, and tomorrow.

use anyhow::{Context, Result, ensure};
use baton_tests::driver::{Page, Start, key};
use serde_json::{Value, json};

fn submit(desk: &Page<'_>, intent: &Value) -> Result<Value> {
    let answer = desk.command("submit", &json!({ "intent": intent }))?;
    ensure!(answer["refused"].is_null(), "refused: {answer}");
    Ok(answer)
}

fn pull(desk: &Page<'_>, ask: &Value) -> Result<Value> {
    desk.command("pull", &json!({ "ask": ask }))
}

/// Everything up to the running meeting, by what is written on the screen.
fn within_the_hour(desk: &Page<'_>) -> Result<()> {
    desk.see("Nothing leaves this computer.")?;
    desk.click_at(".choices button")?;
    desk.see("Who is usually there?")?;
    desk.fill("One name a line", "Ada Obi\nBen Roth\nCaro Lind")?;
    desk.click("button", "Next")?;
    desk.see("Who might lead first?")?;
    desk.click("button", "Next")?;
    desk.click("button", "Next")?;
    desk.see("What needs talking about?")?;
    desk.fill("One topic a line, or paste an agenda", "- Mend the roof (Ben Roth, 15 min)\n- Who has the key")?;
    desk.see("is nobody's yet")?;
    desk.click("button", "Next")?;
    desk.click("button", "Skip")?;
    desk.see("You are ready.")?;
    desk.click("button", "Start the meeting")?;
    desk.see("Ada Obi")
}

#[test]
fn a_newcomer_gets_from_the_first_page_to_a_decision_that_is_still_there_tomorrow() -> Result<()> {
    let app = Start::fresh().screen(1280, 800).start()?;
    let desk = app.desk();
    within_the_hour(&desk)?;
    let run = pull(&desk, &json!({ "ask": "run" }))?;
    let meeting = run["meeting"].as_str().context("a meeting is running")?.to_owned();
    let items = run["items"].as_array().context("items")?;
    ensure!(items.len() == 1, "the item that nobody took stayed out: {items:?}");
    let item = items[0]["id"].clone();

    submit(&desk, &json!({ "do": "everybody-here", "meeting": meeting }))?;
    submit(&desk, &json!({ "do": "go-to", "meeting": meeting, "step": item }))?;
    desk.see("Mend the roof")?;
    submit(&desk, &json!({ "do": "propose", "meeting": meeting, "id": "p", "text": "We mend the roof before winter." }))?;
    submit(&desk, &json!({ "do": "open-round", "meeting": meeting, "id": "r", "proposal": "p", "method": "consent" }))?;
    // By key, as the writer at the keyboard does it: the one whose answer is awaited consents.
    for left in (0..3).rev() {
        desk.press(&['1'])?;
        desk.wait("an answer", || {
            let run = pull(&desk, &json!({ "ask": "run" }))?;
            Ok((run["item"]["proposals"][0]["round"]["waiting"] == json!(left)).then_some(()))
        })?;
    }
    submit(&desk, &json!({ "do": "close-round", "meeting": meeting, "round": "r" }))?;
    submit(&desk, &json!({ "do": "word-decision", "meeting": meeting, "proposal": "p", "why": "It rains in.", "review": "2031-04-01" }))?;
    submit(&desk, &json!({ "do": "read-back", "meeting": meeting, "proposal": "p" }))?;
    desk.click("button", "Yes, record it")?;
    desk.wait("the decision", || {
        Ok(pull(&desk, &json!({ "ask": "run" }))?["decided"].as_array().filter(|all| !all.is_empty()).map(|_| ()))
    })?;
    submit(
        &desk,
        &json!({ "do": "offer-follow-up", "meeting": meeting, "what": "Borrow a ladder", "ask": "Caro Lind", "accepted": true }),
    )?;
    desk.see("Borrow a ladder")?;
    submit(&desk, &json!({ "do": "close-meeting", "meeting": meeting }))?;

    let log = app.data().join("log.md");
    app.answer_dialogs(Some(&log))?;
    desk.command("choose_save", &json!({ "wish": { "title": "", "name": "log.md", "kinds": [] } }))?;
    desk.command("export_to", &json!({ "document": "log", "of": null, "path": log }))?;
    let written = std::fs::read_to_string(&log)?;
    for words in ["We mend the roof before winter.", "It rains in.", "Ben Roth", "Borrow a ladder", "Caro Lind"] {
        ensure!(written.contains(words), "the log lacks {words:?}:\n{written}");
    }

    let folder = app.close()?;
    let app = Start::again(folder).screen(1280, 800).start()?;
    let desk = app.desk();
    desk.see("Today")?;
    desk.press(&[key::CONTROL, 'k'])?;
    desk.type_keys("Decisions")?;
    desk.press(&[key::ENTER])?;
    desk.see("We mend the roof before winter.")
}
