//! "Something changed": the one thing windows are told without asking.
//!
//! A window gets a revision number and pulls its own view, because an event sent to one window can be heard by all.
//! Changes come from this process (after the commit) and from others that write the same file.
//!
//! **Invariant:** a notice carries a number or nothing at all, never content.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use baton_desk::Office;
use tauri::{AppHandle, Emitter, Manager};

use crate::problem::Problem;

/// How often the file is looked at for what other processes wrote.
const LOOK: Duration = Duration::from_millis(250);

/// What was told to the windows last, and what waits to be asked for.
#[derive(Default)]
pub struct Notices {
    told: Mutex<Option<String>>,
    unsaid: Mutex<Vec<Problem>>,
    over: AtomicBool,
}

/// Tells the windows the present revision, whether or not it is new: the room screen changed, or another file is open.
pub fn ping(app: &AppHandle) {
    tell(app, true);
}

/// Tells the windows the present revision if they have not heard of it.
pub fn changed(app: &AppHandle) {
    tell(app, false);
}

/// Keeps a problem that came up without a page waiting for an answer, and tells the desk to ask for it.
pub fn report(app: &AppHandle, problem: Problem) {
    if let Ok(mut unsaid) = app.state::<Notices>().unsaid.lock() {
        unsaid.push(problem);
    }
    emit(app, "problem", "");
}

/// Hands over the problems that nobody has been told yet.
pub fn unsaid(app: &AppHandle) -> Vec<Problem> {
    app.state::<Notices>().unsaid.lock().map(|mut unsaid| std::mem::take(&mut *unsaid)).unwrap_or_default()
}

/// Looks at the file four times a second for what other processes wrote.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        while !app.state::<Notices>().over.load(Ordering::Relaxed) {
            changed(&app);
            thread::sleep(LOOK);
        }
    });
}

/// Ends the looking.
pub fn stop(app: &AppHandle) {
    app.state::<Notices>().over.store(true, Ordering::Relaxed);
}

fn tell(app: &AppHandle, even_if_known: bool) {
    let revision = app.state::<Arc<Office>>().revision().map(|revision| revision.to_string());
    let notices = app.state::<Notices>();
    let Ok(mut told) = notices.told.lock() else { return };
    let known = *told == revision;
    told.clone_from(&revision);
    drop(told);
    if even_if_known || !known {
        emit(app, "changed", &revision.unwrap_or_default());
    }
}

fn emit(app: &AppHandle, notice: &str, number: &str) {
    if let Err(fault) = app.emit(notice, number) {
        tracing::warn!(%fault, notice, "a notice was not delivered");
    }
}
