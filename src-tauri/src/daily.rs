//! The backup of the day, made beside the work: after the first picture, and when a day begins while Baton is open.
//!
//! **Invariant:** a backup that could not be made is told once and keeps nobody from anything.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use baton_desk::Office;
use tauri::{AppHandle, Manager};

use crate::notices;

/// The first picture comes first.
const FIRST: Duration = Duration::from_secs(5);
/// How often it is looked whether a day has begun, or another workspace was opened.
const LOOK: Duration = Duration::from_secs(60);

/// Looks after it until the program ends.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(FIRST);
        loop {
            match app.state::<Arc<Office>>().back_up_daily() {
                Ok(true) => notices::ping(&app),
                Ok(false) => {}
                Err(problem) => notices::report(&app, problem.into()),
            }
            thread::sleep(LOOK);
        }
    });
}
