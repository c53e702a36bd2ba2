//! Ways of deciding in the real window, by keyboard: a choice among options to its record, and a round of each way of answering.

use anyhow::{Result, ensure};
use baton_tests::driver::{Page, Start, key};
use serde_json::{Value, json};

use crate::crash::running_meeting;

fn submit(desk: &Page<'_>, intent: &Value) -> Result<()> {
    let answer = desk.command("submit", &json!({ "intent": intent }))?;
    ensure!(answer["refused"].is_null(), "refused: {answer}");
    Ok(())
}

fn round(desk: &Page<'_>) -> Result<Value> {
    Ok(desk.command("pull", &json!({ "ask": { "ask": "run" } }))?["item"]["proposals"][0]["round"].clone())
}

fn waiting(desk: &Page<'_>, left: u64) -> Result<()> {
    desk.wait(&format!("{left} answers to come"), || Ok((round(desk)?["waiting"] == json!(left)).then_some(())))
}

/// Waits until the page shows whose answer is awaited.
fn in_turn(desk: &Page<'_>) -> Result<()> {
    desk.wait("somebody in turn, on the page", || {
        let awaited = round(desk)?["awaited"]["name"].clone();
        let shown = desk.script("return document.querySelector('[role=group].turn bdi')?.textContent ?? null", &[])?;
        Ok((shown == awaited).then_some(()))
    })
}

#[test]
fn a_choice_among_options_is_made_by_keys_and_ends_in_the_record() -> Result<()> {
    let app = Start::fresh().screen(1280, 800).start()?;
    let desk = app.desk();
    running_meeting(&desk)?;
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    submit(&desk, &json!({ "do": "propose", "meeting": "m", "id": "p", "text": "What do we do about the roof?" }))?;
    desk.script("location.hash = '#/run'", &[])?;
    desk.click("button", "Offer options")?;
    for name in ["Mend it", "A new one", "Wait a year"] {
        desk.fill("Another option", name)?;
        desk.press(&[key::ENTER])?;
        desk.see(name)?;
    }
    desk.click("button", "Open: Ranking with runoff")?;
    wall.see("Rank the options")?;
    wall.see("Wait a year")?;
    in_turn(&desk)?;
    // Faster than any screen follows: each ballot is its own person's all the same.
    for keys in [&['2', '1', key::ENTER][..], &['1', key::ENTER], &['3', '2', key::ENTER]] {
        for one in keys {
            desk.press(&[*one])?;
        }
    }
    waiting(&desk, 0)?;
    let shown = wall.script("return document.documentElement.outerHTML", &[])?.to_string();
    ensure!(!shown.contains("\"ranks\""), "what is on a ballot never reaches the room screen");
    desk.click("button", "Close the round")?;
    desk.see("chosen")?;
    wall.see("hosen")?;
    let chosen = round(&desk)?["options"]["counted"]["winners"].as_array().map_or(0, Vec::len);
    ensure!(chosen == 1, "one is chosen, by a lot where it must be");
    desk.click("button", "Read back")?;
    desk.click("button", "Yes, record it")?;
    desk.see("Recorded: ")?;
    let log = desk.command("pull", &json!({ "ask": { "ask": "decisions" } }))?.to_string();
    ensure!(log.contains("What do we do about the roof? "), "the question and what was chosen stand in the log: {log}");
    Ok(())
}

#[test]
fn every_way_of_answering_is_walked_through_by_keys() -> Result<()> {
    let app = Start::fresh().screen(1280, 800).start()?;
    let desk = app.desk();
    running_meeting(&desk)?;
    submit(&desk, &json!({ "do": "propose", "meeting": "m", "id": "p", "text": "We mend the roof before winter." }))?;
    for name in ["Mend it", "A new one"] {
        submit(&desk, &json!({ "do": "offer-option", "meeting": "m", "proposal": "p", "name": name }))?;
    }
    desk.script("location.hash = '#/run'", &[])?;
    let enter = key::ENTER;
    // A way, what is pressed for each of three people, and how it ends.
    let ways: [(&str, &str, [&[char]; 3], &str); 10] = [
        ("consent", "spoken", [&['1'], &['1'], &['1']], "adopted"),
        ("integrative", "spoken", [&['1'], &['1'], &['1']], "adopted"),
        ("consensus", "spoken", [&['1'], &['1'], &['1']], "adopted"),
        ("majority", "spoken", [&['1'], &['1'], &['2']], "adopted"),
        ("vote", "written", [&['1'], &['1'], &['3']], "adopted"),
        ("fist-to-five", "written", [&['5'], &['3'], &['4']], "adopted"),
        ("gradients", "written", [&['1'], &['2'], &['4']], "adopted"),
        ("plurality", "written", [&['1'], &['1'], &['2']], "adopted"),
        ("approval", "written", [&['1', '2', enter], &['1', enter], &[enter]], "adopted"),
        ("star", "written", [&['5', '0', enter], &['4', '5', enter], &['3', '1', enter]], "adopted"),
    ];
    for (at, (method, way, keys, ends)) in ways.into_iter().enumerate() {
        let id = format!("r{at}");
        submit(&desk, &json!({ "do": "open-round", "meeting": "m", "id": id, "proposal": "p", "method": method, "way": way }))?;
        // Some begin with the talk.
        submit(&desk, &json!({ "do": "enter-round-step", "meeting": "m", "round": id, "step": "ask" }))?;
        for (answered, keys) in (1_u64..).zip(keys) {
            in_turn(&desk)?;
            for one in keys {
                desk.press(&[*one])?;
            }
            waiting(&desk, 3 - answered)?;
        }
        submit(&desk, &json!({ "do": "close-round", "meeting": "m", "round": id }))?;
        let verdict = round(&desk)?["verdict"].clone();
        ensure!(verdict == json!(ends), "{method} ends {verdict}, and the answers say {ends}");
    }
    Ok(())
}

#[test]
fn a_secret_ranking_is_passed_round_and_the_page_is_blank_between_people() -> Result<()> {
    let app = Start::fresh().screen(1280, 800).start()?;
    let desk = app.desk();
    running_meeting(&desk)?;
    submit(&desk, &json!({ "do": "propose", "meeting": "m", "id": "p", "text": "What do we do about the roof?" }))?;
    for name in ["Mend it", "A new one", "Wait a year"] {
        submit(&desk, &json!({ "do": "offer-option", "meeting": "m", "proposal": "p", "name": name }))?;
    }
    submit(&desk, &json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "p", "method": "schulze", "way": "secret" }))?;
    desk.script("location.hash = '#/run'", &[])?;
    for answered in 1..=3_u64 {
        let blank = desk.wait("a blank page for the next person", || {
            let text = desk.text()?;
            Ok((text.contains("Pass the laptop to") && !text.contains("Start over")).then_some(text))
        })?;
        let next = blank.split("Pass the laptop to ").nth(1).and_then(|rest| rest.split(". ").next()).unwrap_or_default().to_owned();
        desk.click("button", &format!("I am {next}"))?;
        desk.see("only you see this screen now")?;
        desk.press(&['2'])?;
        desk.press(&['1'])?;
        desk.click("button", "Hand in, next")?;
        waiting(&desk, 3 - answered)?;
    }
    desk.click("button", "Open the answers")?;
    desk.see("How many put the row above the column")?;
    ensure!(round(&desk)?["options"]["papers"] == json!({}), "nobody's ballot stands beside a name");
    Ok(())
}
