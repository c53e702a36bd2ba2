//! The shell: two windows over the desk, and nothing that decides.
//!
//! It opens windows, hands what a person asks to [`baton_desk`], and tells the windows that something changed; they
//! pull what they may see.
//!
//! **Invariant:** no rule of a meeting is in this crate, and no page gets data that it did not ask for.

mod commands;
mod daily;
mod frames;
mod launch;
mod notices;
mod picks;
mod problem;
mod record;
mod theme;
mod wall;
mod windows;

use std::process::ExitCode;
use std::sync::Arc;

use baton_desk::Office;
use clap::Parser;
use tauri::{App, AppHandle, Manager, RunEvent};

use crate::launch::Launch;

/// Runs Baton until its desk is closed.
pub fn start() -> ExitCode {
    let launch = Launch::parse();
    launch.prepare_graphics();
    let folder = launch.folder();
    let kept = record::begin(&folder);
    let mut builder = tauri::Builder::default();
    if launch::alone() {
        // First of all plugins: a second start ends here, before it opens anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, words, from| windows::ask_again(app, &words, &from)));
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .invoke_handler(commands::all())
        .setup(move |app| Ok(set_up(app, &launch)?))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|app, event| {
            match event {
                RunEvent::ExitRequested { .. } => notices::stop(app),
                // The windows are gone: nobody sees or waits for the last backup.
                RunEvent::Exit => close(app),
                _ => {}
            }
        }),
        Err(fault) => {
            record::could_not_start(&fault, &folder);
            return ExitCode::FAILURE;
        }
    }
    drop(kept);
    ExitCode::SUCCESS
}

fn set_up(app: &mut App, launch: &Launch) -> tauri::Result<()> {
    let folder = launch.folder();
    let office = match Office::new(&folder, Some(|page| Ok(baton_pdf::write(page)?))) {
        Ok(office) => office,
        Err(fault) => {
            windows::cannot_start(app.handle(), &fault, &folder);
            return Ok(());
        }
    };
    app.manage(launch.clone());
    app.manage(Arc::new(office));
    app.manage(notices::Notices::default());
    app.manage(wall::Wall::default());
    app.manage(picks::Picks::new(app.handle()));
    app.manage(theme::Look::default());
    theme::begin(app.handle());
    if let Some(file) = &launch.file {
        commands::open_from_outside(app.handle(), file);
    }
    windows::open_desk(app.handle())?;
    notices::watch(app.handle());
    daily::watch(app.handle());
    Ok(())
}

fn close(app: &AppHandle) {
    // Where Baton could not start there is no office.
    if let Some(office) = app.try_state::<Arc<Office>>() {
        office.close();
    }
}
