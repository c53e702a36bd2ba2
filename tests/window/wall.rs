//! What the room sees follows the desk, and holds no private word.

use anyhow::{Result, ensure};
use baton_tests::driver::{Page, Start};
use serde_json::{Value, json};

use crate::crash::running_meeting;

fn submit(desk: &Page<'_>, intent: &Value) -> Result<()> {
    let answer = desk.command("submit", &json!({ "intent": intent }))?;
    ensure!(answer["refused"].is_null(), "refused: {answer}");
    Ok(())
}

#[test]
fn the_room_screen_follows_the_desk_and_a_private_note_never_reaches_it() -> Result<()> {
    let app = Start::fresh().start()?;
    let desk = app.desk();
    running_meeting(&desk)?;
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    wall.see("The roof")?;
    let lines = "const clock = document.querySelector('[role=timer] .clock'); \
        return Math.round(clock.getBoundingClientRect().height / parseFloat(getComputedStyle(clock).lineHeight))";
    ensure!(wall.script(lines, &[])? == json!(1), "twenty minutes stand in one line");

    submit(&desk, &json!({ "do": "take-note", "meeting": "m", "text": "Ben looks unwell, ask him later", "private": true }))?;
    desk.command("draft", &json!({ "draft": { "place": "note", "text": "only for this desk", "audience": "private" } }))?;
    desk.command("draft", &json!({ "draft": { "place": "proposal/i", "text": "We mend it before", "audience": "room" } }))?;
    wall.see("We mend it before")?;

    for intent in [
        json!({ "do": "propose", "meeting": "m", "id": "p", "text": "We mend the roof before winter." }),
        json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "p", "method": "consent" }),
    ] {
        submit(&desk, &intent)?;
    }
    wall.see("We mend the roof before winter.")?;
    wall.see("0 of 3 answered")?;
    let objects =
        json!({ "do": "answer", "meeting": "m", "round": "r", "person": "b", "answer": "objection", "reason": "The ladder is broken." });
    submit(&desk, &objects)?;
    wall.see("1 of 3 answered")?;

    let shown = wall.script("return document.documentElement.outerHTML", &[])?.to_string();
    for private in ["unwell", "only for this desk", "ladder is broken"] {
        ensure!(!shown.contains(private), "the room screen holds {private:?}");
    }
    Ok(())
}

#[test]
fn the_room_screen_can_be_held_still_blanked_and_let_go_again() -> Result<()> {
    let app = Start::fresh().start()?;
    let desk = app.desk();
    running_meeting(&desk)?;
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    wall.see("The roof")?;

    desk.command("wall", &json!({ "wish": "freeze" }))?;
    submit(&desk, &json!({ "do": "propose", "meeting": "m", "id": "p", "text": "We sell the house." }))?;
    desk.script("location.hash = '#/run'", &[])?;
    desk.see("We sell the house.")?;
    ensure!(!wall.text()?.contains("We sell the house."), "a frozen room screen keeps its picture");

    desk.command("wall", &json!({ "wish": "blank" }))?;
    wall.see_no_more("The roof")?;
    desk.command("wall", &json!({ "wish": "follow" }))?;
    wall.see("We sell the house.")
}
