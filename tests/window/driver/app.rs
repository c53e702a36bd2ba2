//! The running application under a driver.
//!
//! **Invariant:** nothing of the machine's own settings, bus or data reaches it, and nothing of it stays behind.

use std::cell::RefCell;
use std::fs::{self, File, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::page::Page;
use super::programs::{Group, program};
use super::screen::Screen;
use super::session::Session;

/// How the application is started.
#[derive(Clone, Debug, Default)]
pub struct Start {
    folder: Option<Arc<TempDir>>,
    args: Vec<String>,
    environment: Vec<(String, String)>,
    screen: Option<(u32, u32)>,
    projector: bool,
}

impl Start {
    /// In an empty folder.
    pub fn fresh() -> Self {
        Self::default()
    }

    /// In the folder of an application that ran before.
    pub fn again(folder: Arc<TempDir>) -> Self {
        Self { folder: Some(folder), ..Self::default() }
    }

    /// With a word on its command line.
    pub fn arg(mut self, arg: impl AsRef<Path>) -> Self {
        self.args.push(arg.as_ref().to_string_lossy().into_owned());
        self
    }

    /// With a variable in its environment.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// On a screen of this size instead of 1920 by 1080.
    pub fn screen(mut self, width: u32, height: u32) -> Self {
        self.screen = Some((width, height));
        self
    }

    /// On a laptop's screen with a window manager, where a projector can be plugged in.
    pub fn beside_a_projector(mut self) -> Self {
        self.projector = true;
        self
    }

    /// Starts it and waits for the desk.
    pub fn start(self) -> Result<App> {
        App::start(self)
    }
}

/// The running application; ends when dropped.
pub struct App {
    session: Session,
    current: RefCell<Option<String>>,
    desk: String,
    programs: Group,
    folder: Arc<TempDir>,
    screen: Screen,
}

impl App {
    fn start(start: Start) -> Result<Self> {
        let folder = match start.folder {
            Some(folder) => folder,
            None => Arc::new(tempfile::Builder::new().prefix("baton-window-").tempdir()?),
        };
        let screen = if start.projector {
            Screen::with_projector(folder.path())?
        } else {
            let (width, height) = start.screen.unwrap_or((1920, 1080));
            Screen::open(width, height)?
        };
        let log = File::create(folder.path().join("driver.log"))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = Command::new("dbus-run-session");
        driver.args(["--", "WebKitWebDriver", "--host=127.0.0.1"]).arg(format!("--port={port}"));
        prepare(&mut driver, folder.path(), &screen)?;
        // As on a machine with a graphics card: the driver takes no picture of a window that is drawn the plain way.
        driver.env("WEBKIT_DISABLE_DMABUF_RENDERER", "0");
        driver.env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
        driver.envs(start.environment).stdout(log.try_clone()?).stderr(log);
        let mut programs = Group::start(&mut driver).context("dbus-run-session is missing: cargo xtask setup")?;
        let patience = Instant::now() + Duration::from_secs(20);
        while !Session::answers(port) {
            ensure!(programs.runs() && Instant::now() < patience, "the driver did not start: {}", said(folder.path()));
            thread::sleep(Duration::from_millis(20));
        }
        let binary = program("baton-app");
        let session = Session::begin(port, &binary.to_string_lossy(), &start.args).with_context(|| said(folder.path()))?;
        let desk = session.get("/window")?.as_str().context("no window")?.to_owned();
        let current = RefCell::new(Some(desk.clone()));
        Ok(Self { session, current, desk, programs, folder, screen })
    }

    /// Returns the desk.
    pub fn desk(&self) -> Page<'_> {
        Page::new(self, self.desk.clone())
    }

    /// Returns the room screen, waiting until it is there.
    pub fn wall(&self) -> Result<Page<'_>> {
        let patience = Instant::now() + Duration::from_secs(10);
        loop {
            let others = self.session.get("/window/handles")?;
            let other = others.as_array().and_then(|all| all.iter().filter_map(Value::as_str).find(|one| *one != self.desk));
            if let Some(wall) = other {
                return Ok(Page::new(self, wall.to_owned()));
            }
            ensure!(Instant::now() < patience, "there is no room screen");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Returns the folder it runs in; hand it to [`Start::again`] to open the same workspaces once more.
    pub fn folder(&self) -> Arc<TempDir> {
        Arc::clone(&self.folder)
    }

    /// Returns Baton's own folder: workspaces, logs, crashes.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Returns the virtual screen it is shown on.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Answers the next file dialogs with this path; `None` stands for a person who changed their mind.
    pub fn answer_dialogs(&self, with: Option<&Path>) -> Result<()> {
        let answer = with.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(fs::write(self.folder.path().join("pick"), answer)?)
    }

    /// Kills it in the middle of whatever it does, as a power cut would.
    pub fn kill(&mut self) {
        self.programs.kill();
    }

    /// Closes it as a person does, and returns its folder.
    pub fn close(self) -> Result<Arc<TempDir>> {
        let folder = self.folder();
        self.session.delete("/window")?;
        thread::sleep(Duration::from_millis(300));
        Ok(folder)
    }

    /// Keeps pictures of every window and what was written to the terminal, for whoever looks into the failed test.
    pub(super) fn keep_evidence(&self) {
        let test = thread::current().name().unwrap_or("unnamed").replace("::", "-");
        let place = std::env::temp_dir().join("baton-window-failures").join(test);
        if fs::create_dir_all(&place).is_err() {
            return;
        }
        let _ = fs::write(place.join("terminal.txt"), said(self.folder.path()));
        let handles = self.session.get("/window/handles").unwrap_or_default();
        for (number, handle) in handles.as_array().into_iter().flatten().filter_map(Value::as_str).enumerate() {
            let _ = Page::new(self, handle.to_owned()).picture(&place.join(format!("window-{number}.png")));
        }
        eprintln!("what was on the screen: {}", place.display());
    }

    pub(super) fn in_window(&self, window: &str) -> Result<&Session> {
        if self.current.borrow().as_deref() != Some(window) {
            self.session.post("/window", &json!({ "handle": window }))?;
            *self.current.borrow_mut() = Some(window.to_owned());
        }
        Ok(&self.session)
    }
}

/// Gives a program a world of its own: home, bus, display, settings.
///
/// # Errors
/// Fails when its folders cannot be made.
pub fn prepare(driver: &mut Command, folder: &Path, screen: &Screen) -> Result<()> {
    for (name, inside) in [
        ("HOME", "home"),
        ("XDG_CACHE_HOME", "home/.cache"),
        ("XDG_CONFIG_HOME", "home/.config"),
        ("XDG_DATA_HOME", "home/.local/share"),
        ("XDG_RUNTIME_DIR", "run"),
        ("BATON_DATA_DIR", "data"),
    ] {
        let place = folder.join(inside);
        fs::create_dir_all(&place)?;
        driver.env(name, place);
    }
    fs::set_permissions(folder.join("run"), Permissions::from_mode(0o700))?;
    driver
        .env("BATON_TEST", "1")
        .env("BATON_TEST_PICK", folder.join("pick"))
        .env("DISPLAY", screen.name())
        .env("GDK_BACKEND", "x11")
        .env("GSETTINGS_BACKEND", "memory")
        .env("LANG", "C.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("LC_ALL")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("RUST_BACKTRACE", "1")
        .env("TZ", "Europe/Berlin")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("WAYLAND_DISPLAY");
    Ok(())
}

/// Returns what the driver and the application wrote to the terminal.
fn said(folder: &Path) -> String {
    fs::read_to_string(folder.join("driver.log")).unwrap_or_default()
}
