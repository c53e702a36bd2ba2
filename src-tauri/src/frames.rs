//! When the desk has painted what a measurement waits for.
//!
//! `BATON_TEST_FRAMES` holds words that stand on the desk once it shows real data; two frames later the program says
//! "second frame" on its standard output.
//!
//! **Invariant:** only test builds listen, and a page is told nothing but the words to look for.

use tauri::webview::WebviewWindowBuilder;
use tauri::{AppHandle, Wry};

/// What is said, and the title by which the page says it.
const SAID: &str = "second frame";

/// Prepares the desk for a measurement, if one was asked for.
pub fn watch<'a>(desk: WebviewWindowBuilder<'a, Wry, AppHandle>) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    if !cfg!(any(debug_assertions, feature = "test-hooks")) {
        return desk;
    }
    let Ok(words) = std::env::var("BATON_TEST_FRAMES") else { return desk };
    let script = LOOK.replace("WORDS", &serde_json::Value::from(words).to_string()).replace("SAID", SAID);
    desk.initialization_script(script).on_document_title_changed(|_, title| {
        if title == SAID {
            println!("{SAID}");
        }
    })
}

const LOOK: &str = "addEventListener('DOMContentLoaded', function look() {
  if (!document.body.textContent.includes(WORDS)) return requestAnimationFrame(look);
  requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'SAID'; }));
});";
