//! Pictures of every screen, for eyes: the real application on the example workspace, light and dark, in two sizes, and
//! what the room sees.
//!
//! `screenshots FOLDER [WORD...]` takes those whose name contains one of the words.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use baton_tests::driver::{App, Page, Start, program};
use serde_json::{Value, json};

const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];
const PLACES: [&str; 8] = ["today", "rota", "prepare", "decisions", "follow-ups", "share", "people", "settings"];

/// Pictures where nothing moves any more: fonts read, texts there, two frames painted.
const STILL: &str = "await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame(); await frame();
    return document.getAnimations().length === 0 && document.body.innerText.trim() !== ''
        && !document.querySelector('[aria-busy=true]')";

struct Camera {
    folder: PathBuf,
    words: Vec<String>,
}

impl Camera {
    fn wants(&self, name: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| name.contains(word.as_str()))
    }

    /// Takes the desk in both sizes.
    fn desk(&self, desk: &Page, screen: &str, theme: &str) -> Result<()> {
        for (width, height) in SIZES {
            self.take(desk, &format!("{screen}-{theme}-{width}x{height}"), (width, height))?;
        }
        Ok(())
    }

    fn take(&self, page: &Page, name: &str, (width, height): (u32, u32)) -> Result<()> {
        if !self.wants(name) {
            return Ok(());
        }
        page.resize(width, height)?;
        page.wait("a page that stands still", || Ok((page.script_later(STILL, &[])? == json!(true)).then_some(())))?;
        page.picture(&self.folder.join(format!("{name}.png"))).with_context(|| name.to_owned())?;
        println!("{name}");
        Ok(())
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().context("screenshots FOLDER [WORD...]")?);
    fs::create_dir_all(&folder)?;
    let camera = Camera { folder, words: args.collect() };
    let place = tempfile::Builder::new().prefix("baton-pictures-").tempdir()?;
    let example = place.path().join("example.baton");
    let written = Command::new(program("baton")).arg("demo").arg(&example).stdout(Stdio::null()).status()?;
    ensure!(written.success(), "`baton demo` failed");
    for theme in THEMES {
        let copy = place.path().join(format!("{theme}.baton"));
        fs::copy(&example, &copy)?;
        first_minutes(&camera, theme)?;
        places(&camera, theme, &copy)?;
    }
    Ok(())
}

/// Before there is a workspace.
fn first_minutes(camera: &Camera, theme: &str) -> Result<()> {
    let app = start(theme)?;
    camera.desk(&app.desk(), "start", theme)
}

/// Every place on the example workspace, then a meeting step by step with the wall beside it.
fn places(camera: &Camera, theme: &str, workspace: &Path) -> Result<()> {
    let app = start(theme)?;
    let desk = app.desk();
    desk.command("open_workspace", &json!({ "path": workspace }))?;
    for place in PLACES {
        go(&desk, place)?;
        camera.desk(&desk, place, theme)?;
    }
    meeting(camera, &app, theme)
}

/// The next meeting, at each of its steps: what the desk shows, and what the room sees.
fn meeting(camera: &Camera, app: &App, theme: &str) -> Result<()> {
    let desk = app.desk();
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    camera.take(&wall, &format!("wall-before-{theme}"), (1920, 1080))?;
    go(&desk, "today")?;
    desk.click("button", "Start the meeting")?;
    let run = desk.wait("a running meeting", || {
        let run = pull(&desk, &json!({ "ask": "run" }))?;
        Ok(run["meeting"].is_string().then_some(run))
    })?;
    let steps = run["river"].as_array().context("a river")?.clone();
    for (number, step) in steps.iter().enumerate() {
        let kind = step["kind"].as_str().unwrap_or("step");
        let name = format!("{:02}-{kind}", number + 1);
        submit(&desk, &json!({ "do": "go-to", "meeting": run["meeting"], "step": step["id"] }))?;
        go(&desk, "run")?;
        camera.desk(&desk, &format!("run-{name}"), theme)?;
        camera.take(&wall, &format!("wall-{name}-{theme}"), (1920, 1080))?;
    }
    Ok(())
}

fn start(theme: &str) -> Result<App> {
    let app = Start::fresh().screen(2000, 1200).start()?;
    app.desk().command("change_device", &json!({ "device": { "theme": theme } }))?;
    Ok(app)
}

fn go(desk: &Page, place: &str) -> Result<()> {
    desk.script("location.hash = '#/' + arguments[0]", &[json!(place)]).map(drop)
}

fn pull(desk: &Page, ask: &Value) -> Result<Value> {
    desk.command("pull", &json!({ "ask": ask }))
}

fn submit(desk: &Page, intent: &Value) -> Result<()> {
    let answer = desk.command("submit", &json!({ "intent": intent }))?;
    ensure!(answer.get("done").is_some(), "refused: {answer}");
    Ok(())
}
