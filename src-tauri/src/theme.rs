//! Light or dark, before the first paint.
//!
//! The person's choice is kept outside the pages, because a window needs its colour before a page can run. Without a
//! choice the system's is followed: read from the desktop's settings at once, then asked of the portal without waiting.
//!
//! **Invariant:** starting never waits for D-Bus.

#[cfg(target_os = "linux")]
mod linux;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::{Deserialize, Serialize};
use tauri::window::Color;
use tauri::{AppHandle, Manager, Theme};

/// What somebody chose for this computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The choice, and where it is kept.
pub struct Look {
    file: PathBuf,
    chosen: Mutex<Choice>,
    /// What the desktop portal said about the system, once it has.
    heard: Mutex<Option<Theme>>,
    /// What the windows show now.
    shown: Mutex<Theme>,
}

impl Look {
    /// Reads the choice that was kept, if any.
    pub fn read(folder: &Path) -> Self {
        let file = folder.join("look.json");
        let kept = fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { file, chosen: Mutex::new(kept.unwrap_or_default()), heard: Mutex::default(), shown: Mutex::new(Theme::Light) }
    }

    fn theme(&self) -> Option<Theme> {
        match self.chosen.lock().map(|chosen| *chosen).unwrap_or_default() {
            Choice::System => None,
            Choice::Light => Some(Theme::Light),
            Choice::Dark => Some(Theme::Dark),
        }
    }
}

/// Gives the application the chosen theme, or the system's.
pub fn begin(app: &AppHandle) {
    show(app);
    #[cfg(target_os = "linux")]
    linux::follow_portal(app);
}

/// Keeps another choice and shows it in every window.
pub fn choose(app: &AppHandle, choice: Choice) -> std::io::Result<()> {
    let look = app.state::<Look>();
    if let Ok(mut chosen) = look.chosen.lock() {
        *chosen = choice;
    }
    let shown = app.clone();
    if let Err(fault) = app.run_on_main_thread(move || show(&shown)) {
        tracing::warn!(%fault, "the theme is shown at the next start");
    }
    fs::write(&look.file, serde_json::to_vec(&choice)?)
}

/// Returns the colour of an empty page: `--surface` of the pages' tokens.
pub fn paper(app: &AppHandle) -> Color {
    match app.state::<Look>().shown.lock().map(|shown| *shown) {
        Ok(Theme::Dark) => Color(0x17, 0x19, 0x1c, 0xff),
        _ => Color(0xfa, 0xf8, 0xf4, 0xff),
    }
}

/// Shows the theme of the moment in the application and every window; on the main thread.
fn show(app: &AppHandle) {
    let chosen = app.state::<Look>().theme();
    // GTK has no "as the system has it": the system's answer is set in so many words.
    let theme = chosen.unwrap_or_else(|| system(app));
    app.set_theme(if cfg!(target_os = "linux") { Some(theme) } else { chosen });
    #[cfg(target_os = "linux")]
    linux::prefer(theme);
    if let Ok(mut shown) = app.state::<Look>().shown.lock() {
        *shown = theme;
    }
    for window in app.webview_windows().values() {
        if let Err(fault) = window.set_background_color(Some(paper(app))) {
            tracing::warn!(%fault, "a window kept its colour");
        }
    }
}

#[cfg(target_os = "linux")]
fn system(app: &AppHandle) -> Theme {
    let heard = app.state::<Look>().heard.lock().map(|heard| *heard).unwrap_or_default();
    heard.unwrap_or_else(linux::desktop_setting)
}

#[cfg(not(target_os = "linux"))]
fn system(app: &AppHandle) -> Theme {
    app.webview_windows().values().find_map(|window| window.theme().ok()).unwrap_or(Theme::Light)
}
