//! Light or dark, before the first paint.
//!
//! The choice of this computer is known before a page can run, because a window needs its colour first. Where the system is
//! followed, the desktop's settings are read at once, and the portal is asked without waiting for its answer.
//!
//! **Invariant:** starting never waits for D-Bus.

#[cfg(target_os = "linux")]
mod linux;

use std::sync::{Arc, Mutex};

use baton_desk::Office;
use tauri::window::Color;
use tauri::{AppHandle, Manager, Theme};

/// What is known about light and dark in this run.
pub struct Look {
    /// What the desktop portal said about the system, once it has.
    heard: Mutex<Option<Theme>>,
    /// What the windows show now.
    shown: Mutex<Theme>,
}

impl Default for Look {
    fn default() -> Self {
        Self { heard: Mutex::default(), shown: Mutex::new(Theme::Light) }
    }
}

/// Gives the application the chosen theme, or the system's.
pub fn begin(app: &AppHandle) {
    show(app);
    #[cfg(target_os = "linux")]
    linux::follow_portal(app);
}

/// Shows another choice in every window.
pub fn choose_again(app: &AppHandle) -> tauri::Result<()> {
    let shown = app.clone();
    app.run_on_main_thread(move || show(&shown))
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
    let chosen = chosen(app);
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

fn chosen(app: &AppHandle) -> Option<Theme> {
    match app.state::<Arc<Office>>().device().theme.as_str() {
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
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
