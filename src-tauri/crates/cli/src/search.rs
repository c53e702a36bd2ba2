//! `baton search`: finding words again, in people, teams, decisions, items, notes and follow-ups; with the filters of the log.

use std::path::Path;

use baton_desk::view;
use baton_meeting::message::Message;

use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// Shows what holds the words, the newest first.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn run(call: &Call, file: &Path, words: &[String]) -> Result<Ending, Trouble> {
    let desk = call.open(file)?;
    let text = words.join(" ");
    let baton_wire::places::FindView { found, remarks } = view::log::find(&desk, &text)?;
    call.learn(&desk.state()?);
    remarks.iter().for_each(|remark| call.remark(remark));
    call.answer(&found, || {
        if found.is_empty() {
            return call.say(&Message::new("cli-search-nothing").text("words", &text));
        }
        let row = |one: &baton_wire::places::Found| {
            let date = one.date.map(|date| call.texts.date_short(date)).unwrap_or_default();
            vec![call.texts.plain(&format!("cli-kind-{}", one.kind)), date, first_line(&one.title), first_line(&one.excerpt)]
        };
        columns(&found.iter().map(row).collect::<Vec<_>>())
    })
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
