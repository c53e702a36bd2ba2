//! The two windows: the desk of whoever is at the keyboard, and the room screen.
//!
//! **Invariant:** no window ever leaves Baton's own pages.

use std::path::Path;
use std::sync::Arc;

use baton_desk::view::texts;
use baton_desk::{Office, Problem};
use baton_wire::places::Device;
use serde_json::json;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, DragDropEvent, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::launch::Launch;
use crate::{commands, frames, theme, wall};

/// The label of the desk, as its capability file has it.
pub const DESK: &str = "desk";
/// The label of the room screen, as its capability file has it.
pub const WALL: &str = "wall";

/// Opens the desk: everything else follows from what somebody does there.
pub fn open_desk(app: &AppHandle) -> tauri::Result<()> {
    let desk = page(app, DESK, "index.html")?.title("Baton").inner_size(1280.0, 800.0).min_inner_size(960.0, 640.0);
    let desk = frames::watch(desk.initialization_script(first_answers(app))).build()?;
    let handle = app.clone();
    desk.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            if let Some(file) = paths.iter().find(|path| is_workspace(path)) {
                commands::open_from_outside(&handle, file);
            }
        }
        WindowEvent::Destroyed => handle.exit(0),
        _ => {}
    });
    Ok(())
}

/// Hands the desk the first two views with its page.
fn first_answers(app: &AppHandle) -> String {
    let answers = app.state::<Arc<Office>>().first_answers();
    let answers: Vec<_> = answers.into_iter().map(|(ask, answer)| json!({ "ask": ask, "answer": answer })).collect();
    format!("window.BATON_FIRST = {};", json!(answers))
}

/// Returns the room screen, made hidden when it is asked for first.
pub fn wall(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    if let Some(wall) = app.get_webview_window(WALL) {
        return Ok(wall);
    }
    let title = texts(&app.state::<Arc<Office>>().device()).plain("wall-name");
    let wall = page(app, WALL, "wall.html")?.title(title).inner_size(1280.0, 720.0).visible(false).focused(false).build()?;
    let handle = app.clone();
    wall.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            if let Err(fault) = wall::hide(&handle) {
                tracing::warn!(%fault, "the room screen stayed open");
            }
        }
    });
    Ok(wall)
}

/// Says in a dialog why there will be no window, and ends when that was read.
pub fn cannot_start(app: &AppHandle, fault: &Problem, folder: &Path) {
    tracing::error!(%fault, "could not start");
    let words = format!("{}\n\n{}", texts(&Device::default()).plain("window-no-folder"), folder.display());
    eprintln!("{words}");
    let ended = app.clone();
    app.dialog().message(words).title("Baton").kind(MessageDialogKind::Error).show(move |_| ended.exit(1));
}

/// Brings the desk forward for a second start, with the file it named.
pub fn ask_again(app: &AppHandle, words: &[String], from: &str) {
    if let Some(file) = Launch::again(words, Path::new(from)) {
        commands::open_from_outside(app, &file);
    }
    if let Some(desk) = app.get_webview_window(DESK) {
        let forward = desk.unminimize().and_then(|()| desk.show()).and_then(|()| desk.set_focus());
        if let Err(fault) = forward {
            tracing::warn!(%fault, "the desk stayed behind");
        }
    }
}

fn page<'a>(app: &'a AppHandle, label: &str, file: &str) -> tauri::Result<WebviewWindowBuilder<'a, tauri::Wry, AppHandle>> {
    let store = app.state::<Launch>().folder().join("pages");
    Ok(WebviewWindowBuilder::new(app, label, WebviewUrl::App(file.into()))
        .data_directory(store)
        .background_color(theme::paper(app))
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny))
}

fn is_ours(address: &Url) -> bool {
    address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
}

fn is_workspace(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("baton"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_stays_with_its_own_pages() {
        let ours = |address: &str| is_ours(&Url::parse(address).expect("an address"));
        assert!(ours("tauri://localhost/wall.html"));
        assert!(ours("http://tauri.localhost/index.html"));
        assert!(!ours("https://example.org/"));
        assert!(!ours("data:text/html,hello"));
    }

    #[test]
    fn only_a_workspace_is_opened_when_dropped() {
        assert!(is_workspace(Path::new("/home/asha/Team.BATON")));
        assert!(!is_workspace(Path::new("/home/asha/people.csv")));
    }
}
