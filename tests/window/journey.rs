//! A newcomer's first hour, by what is written on the screen: from the first page to a running meeting, a decision with
//! people by role, a promise, a document, and the next day.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use baton_documents::import::agenda;
use baton_tests::driver::{Page, Start, key};
use serde_json::{Value, json};

fn pull(desk: &Page<'_>, ask: &Value) -> Result<Value> {
    desk.command("pull", &json!({ "ask": ask }))
}

fn run(desk: &Page<'_>) -> Result<Value> {
    pull(desk, &json!({ "ask": "run" }))
}

/// What three people bring to their first meeting.
struct Brought {
    agenda: String,
    people: [String; 3],
    /// The first item that has an owner among them.
    item: String,
    /// How many items nobody here owns.
    nobodys: usize,
}

/// A real agenda from beside the project, with people named on it; a small one of our own where there is none.
fn brought() -> Result<Brought> {
    let here =
        std::env::var_os("BATON_DATA").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"), PathBuf::from);
    let folder = here.join("minutes/wasm");
    let mut texts = Vec::new();
    if folder.is_dir() {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
        paths.sort();
        for path in paths {
            texts.push(String::from_utf8_lossy(&std::fs::read(path)?).into_owned());
        }
    } else {
        eprintln!("SKIPPED: no real agendas at {}; set BATON_DATA to where the data lies. An agenda of our own is used.", folder.display());
    }
    let own = "- Mend the roof (Ben Roth, 15 min)\n- Who has the key\n- The oven (Ada Obi, 10 min)\n- Bread (Caro Lind, 5 min)";
    texts.push(own.to_owned());
    texts.into_iter().find_map(usable).context("even our own agenda is understood")
}

/// An agenda on which three people stand beside items, and an item that is nobody's.
fn usable(text: String) -> Option<Brought> {
    let understood = agenda::read(&text, &[]);
    let is_name = |words: &&String| words.split_whitespace().count() == 2 && words.chars().all(|c| c.is_alphabetic() || c == ' ');
    let mut names: Vec<String> = Vec::new();
    for words in understood.items.iter().filter_map(|item| item.owner_words.as_ref()).filter(is_name) {
        if !names.contains(words) {
            names.push(words.clone());
        }
    }
    names.truncate(3);
    let people: [String; 3] = names.try_into().ok()?;
    let owned = |item: &&agenda::Suggested| item.owner_words.as_ref().is_some_and(|words| people.contains(words));
    let item = understood.items.iter().find(owned)?.title.clone();
    let nobodys = understood.items.iter().filter(|item| !owned(item) && !item.procedure).count();
    (nobodys > 0 && understood.items.len() < 25).then_some(Brought { agenda: text, people, item, nobodys })
}

/// Everything up to the running meeting.
fn within_the_hour(desk: &Page<'_>, brought: &Brought) -> Result<()> {
    desk.see("Nothing leaves this computer.")?;
    desk.click("button", "Within the hour…")?;
    desk.see("Who is usually there?")?;
    desk.paste("One name a line", &brought.people.join("\n"))?;
    desk.click("button", "Next")?;
    desk.see("Who might lead first?")?;
    desk.click("button", "Next")?;
    desk.see("How do you want to treat each other?")?;
    desk.click("button", "Next")?;
    desk.see("What needs talking about?")?;
    desk.paste("One topic a line, or paste an agenda", &brought.agenda)?;
    desk.see("nobody's yet")?;
    desk.click("button", "Next")?;
    desk.see("Can you read this line from where you sit?")?;
    desk.click("button", "Skip")?;
    desk.see("You are ready.")?;
    desk.click("button", "Start the meeting")?;
    desk.see_named("button", "Everybody is here")
}

/// Presses Enter, the key to go on, until the item is on the desk.
fn up_to(desk: &Page<'_>, item: &str) -> Result<()> {
    let now = "return [document.querySelector('#step-title')?.textContent, document.querySelector('.say')?.textContent, document.querySelector('dialog[open] h2')?.textContent].join('/')";
    for _ in 0..60 {
        let before = desk.script(now, &[])?;
        if before.as_str().is_some_and(|before| before.starts_with(&format!("{item}/"))) {
            return Ok(());
        }
        desk.press(&[key::ENTER])?;
        desk.wait("the next step", || Ok((desk.script(now, &[])? != before).then_some(())))?;
    }
    bail!("{item:?} was never come to; the page shows:\n{}", desk.text()?)
}

/// Proposes, asks everybody, hears a concern, reads back, records; then a promise.
fn decide(desk: &Page<'_>, people: &[String; 3]) -> Result<()> {
    desk.click("button", "More…")?;
    desk.click("menuitem", "Decide something here…")?;
    desk.click("button", "Propose")?;
    desk.fill("The proposal, in one or two sentences", "We take this on before winter.")?;
    desk.click("button", "Put it to the room")?;
    desk.click("button", "Ask for consent")?;
    let waiting = |left: u64| {
        desk.wait(&format!("{left} answers to come"), || {
            Ok((run(desk)?["item"]["proposals"][0]["round"]["waiting"] == json!(left)).then_some(()))
        })
    };
    waiting(3)?;
    desk.wait("somebody in turn, on the page", || {
        let awaited = run(desk)?["item"]["proposals"][0]["round"]["awaited"]["name"].clone();
        let shown = desk.script("return document.querySelector('[role=group].turn bdi')?.textContent ?? null", &[])?;
        Ok((shown == awaited).then_some(()))
    })?;
    // Faster than any screen follows: the second answer is the second person's all the same.
    desk.press(&['1'])?;
    desk.press(&['2'])?;
    waiting(1)?;
    desk.wait("a line for the words of whoever is concerned", || {
        let asked = desk.script("return document.querySelector('main form label')?.innerText ?? ''", &[])?;
        Ok(people.iter().any(|name| asked.as_str().is_some_and(|asked| asked.contains(name.as_str()))).then_some(()))
    })?;
    desk.press(&['w'])?;
    desk.type_keys("It will be cold.")?;
    desk.press(&[key::ENTER])?;
    desk.see("Room keys")?;
    desk.press(&['1'])?;
    waiting(0)?;
    desk.click("button", "Read back")?;
    desk.fill("Why", "It rains in.")?;
    desk.click("button", "Yes, record it")?;
    desk.see("Recorded: ")?;
    desk.fill("Who does what, by when?", "Borrow a ladder")?;
    desk.press(&[key::ENTER])?;
    desk.see("Borrow a ladder")?;
    desk.click("button", "Somebody takes it…")?;
    desk.click("menuitem", &people[2])?;
    desk.see(&format!("{} took it", people[2]))
}

/// Through the rest of the agenda and the closing, until somebody has said yes to leading next.
fn to_the_end(desk: &Page<'_>, next: &str) -> Result<()> {
    up_to(desk, "Hand-over")?;
    desk.click("button", "Read it aloud, then thank")?;
    desk.click("button", "Thank them, then ask who leads next")?;
    desk.click("combobox", "Who would like to lead next time?")?;
    desk.type_keys(next)?;
    desk.press(&[key::ENTER])?;
    desk.click("button", &format!("{next} says yes"))?;
    desk.click("button", "Close meeting")?;
    desk.wait("the end of the meeting", || Ok(run(desk)?["meeting"].is_null().then_some(())))
}

#[test]
fn a_newcomer_gets_from_the_first_page_to_a_decision_that_is_still_there_tomorrow() -> Result<()> {
    let brought = brought()?;
    let app = Start::fresh().screen(1280, 800).start()?;
    let desk = app.desk();
    within_the_hour(&desk, &brought)?;
    let before = run(&desk)?;
    let items = before["items"].as_array().context("items")?.len();
    let understood = agenda::read(&brought.agenda, &[]).items.len();
    ensure!(items > 0 && items <= understood - brought.nobodys, "what nobody took stayed out: {items} of {understood}");
    desk.click("button", "Everybody is here")?;
    desk.see("Everybody is marked.")?;
    up_to(&desk, &brought.item)?;
    decide(&desk, &brought.people)?;
    to_the_end(&desk, &brought.people[1])?;

    let log = app.data().join("log.md");
    app.answer_dialogs(Some(&log))?;
    desk.see("Minutes, not yet approved.")?;
    desk.click("button", "Close")?;
    desk.press(&[key::CONTROL, '9'])?;
    desk.click("button", "Decision log…")?;
    desk.see_named("combobox", "Format")?;
    // A list of the system opens outside the page: its choice is made by a script.
    desk.script("const list = document.querySelector('dialog select'); list.value = 'md'; list.dispatchEvent(new Event('change', { bubbles: true }))", &[])?;
    desk.see("Plain text that reads well anywhere.")?;
    desk.click("button", "Save…")?;
    desk.see("Written to")?;
    let written = std::fs::read_to_string(&log)?;
    for words in ["We take this on before winter.", "It rains in.", "It will be cold.", "Borrow a ladder", &brought.people[2]] {
        ensure!(written.contains(words), "the log lacks {words:?}:\n{written}");
    }
    for role in ["Proposed", "Has a concern"] {
        ensure!(written.to_lowercase().contains(&role.to_lowercase()), "the log names people by role, and lacks {role:?}:\n{written}");
    }

    let folder = app.close()?;
    let app = Start::again(folder).screen(1280, 800).start()?;
    let desk = app.desk();
    desk.see("Today")?;
    desk.press(&[key::CONTROL, 'k'])?;
    desk.type_keys("Decisions")?;
    desk.press(&[key::ENTER])?;
    desk.see("We take this on before winter.")
}
