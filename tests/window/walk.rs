//! A walk through the real window, line by line from the terminal: for eyes, when a screen is built or a fault is hunted.
//!
//! `walk FOLDER [WORKSPACE]` opens a copy of the workspace (or the example) and reads what to do, one thing a line:
//! `go PLACE`, `click ROLE NAME`, `at CSS`, `fill NAME=TEXT`, `type TEXT`, `key Ctrl+z`, `see WORDS`, `step KIND`, `theme dark`,
//! `lang de`, `size 1280x720`, `zoom 2`, `do INTENT`, `pull ASK`, `js SCRIPT`, `buttons`, `text`, `wall on`, `shot NAME`.

use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use baton_tests::driver::{App, Page, Start, key, program};
use serde_json::{Value, json};

const STILL: &str = "await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame(); await frame();
    return document.getAnimations().length === 0 && document.body.innerText.trim() !== ''";

/// What can be pressed or filled, as one line of words.
const BUTTONS: &str = "return [...document.querySelectorAll('main button, dialog[open] button, main input, dialog[open] input, main textarea, main summary')]
    .map((one) => `${one.getAttribute('role') ?? one.tagName}: ${one.ariaLabel || one.innerText || one.labels?.[0]?.innerText || one.value}`.replaceAll('\\n', ' ')).join(' | ')";

/// Where the walk is.
struct Walk<'a> {
    app: &'a App,
    folder: &'a Path,
    device: Value,
    size: (u32, u32),
    wall: bool,
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().context("walk FOLDER [WORKSPACE]")?);
    std::fs::create_dir_all(&folder)?;
    let place = tempfile::tempdir()?;
    let copy = place.path().join("walk.baton");
    match args.next() {
        Some(file) => drop(std::fs::copy(file, &copy)?),
        None => ensure!(Command::new(program("baton")).arg("demo").arg(&copy).stdout(Stdio::null()).status()?.success(), "no example"),
    }
    let app = Start::fresh().screen(2000, 1200).start()?;
    app.desk().command("open_workspace", &json!({ "path": copy }))?;
    rest(1500);
    let mut walk = Walk { app: &app, folder: &folder, device: json!({ "theme": "light" }), size: (1280, 720), wall: false };
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if let Err(fault) = walk.step(line.trim()) {
            println!("{line}: {}", format!("{fault:#}").lines().last().unwrap_or_default());
        }
    }
    Ok(())
}

impl Walk<'_> {
    fn step(&mut self, line: &str) -> Result<()> {
        let (verb, words) = line.split_once(' ').unwrap_or((line, ""));
        let desk = self.app.desk();
        let page = if self.wall { self.app.wall()? } else { self.app.desk() };
        let two = |sign: char| words.split_once(sign).with_context(|| format!("two words with {sign:?} between"));
        match verb {
            "" | "#" => {}
            "go" => drop(desk.script("location.hash = '#/' + arguments[0]", &[json!(words)])?),
            "click" => two(' ').and_then(|(role, name)| page.click(role, name))?,
            "at" => page.click_at(words)?,
            "fill" => two('=').and_then(|(name, text)| page.fill(name, text))?,
            "type" => page.type_keys(words)?,
            "key" => page.press(&words.split('+').map(pressed).collect::<Vec<char>>())?,
            "see" => page.see(words)?,
            "step" => self.go_to(&desk, words)?,
            "theme" => self.set(&desk, "theme", words)?,
            "lang" => self.set(&desk, "language", words)?,
            "size" => self.size = two('x').and_then(|(width, height)| Ok((width.parse()?, height.parse()?)))?,
            "zoom" => drop(page.script("document.documentElement.style.zoom = arguments[0]", &[json!(words)])?),
            "do" => println!("{}", desk.command("submit", &json!({ "intent": serde_json::from_str::<Value>(words)? }))?),
            "pull" => println!("{}", desk.command("pull", &json!({ "ask": serde_json::from_str::<Value>(words)? }))?),
            "js" => println!("{}", page.script(words, &[])?),
            "buttons" => println!("{}", page.script(BUTTONS, &[])?),
            "text" => println!("{}", page.text()?),
            "pick" => self.app.answer_dialogs(Some(Path::new(words)))?,
            "wall" => {
                desk.command("wall", &json!({ "wish": "show" }))?;
                self.wall = words == "on";
            }
            "shot" => self.picture(&page, words)?,
            _ => bail!("no such thing to do"),
        }
        rest(300);
        Ok(())
    }

    /// Goes to a step of the running meeting by its kind; `item 2` is the third item.
    fn go_to(&self, desk: &Page<'_>, words: &str) -> Result<()> {
        let run = desk.command("pull", &json!({ "ask": { "ask": "run" } }))?;
        let (kind, which) = words.split_once(' ').unwrap_or((words, "0"));
        let river = run["river"].as_array().context("no meeting is running")?;
        let step = river.iter().filter(|step| step["kind"] == kind).nth(which.parse()?).context("no such step")?;
        desk.command("submit", &json!({ "intent": { "do": "go-to", "meeting": run["meeting"], "step": step["id"] } })).map(drop)
    }

    fn set(&mut self, desk: &Page<'_>, name: &str, value: &str) -> Result<()> {
        self.device[name] = json!(value);
        desk.command("change_device", &json!({ "device": self.device })).map(drop)
    }

    fn picture(&self, page: &Page<'_>, name: &str) -> Result<()> {
        page.resize(self.size.0, self.size.1)?;
        page.wait("a page that stands still", || Ok((page.script_later(STILL, &[])? == json!(true)).then_some(())))?;
        page.picture(&self.folder.join(format!("{name}.png")))
    }
}

fn pressed(name: &str) -> char {
    match name {
        "Enter" => key::ENTER,
        "Esc" => key::ESCAPE,
        "Tab" => key::TAB,
        "Shift" => key::SHIFT,
        "Ctrl" => key::CONTROL,
        "Up" => key::UP,
        "Down" => key::DOWN,
        "Left" => key::LEFT,
        "Right" => key::RIGHT,
        letter => letter.chars().next().unwrap_or(' '),
    }
}

fn rest(milliseconds: u64) {
    std::thread::sleep(Duration::from_millis(milliseconds));
}
