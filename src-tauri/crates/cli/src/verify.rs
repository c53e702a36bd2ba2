//! `baton verify`: whether the record is as it was written.
//!
//! **Invariant:** it reveals tampering and changes nothing.

use std::path::Path;

use baton_desk::Problem;
use baton_meeting::erasure::Erasing;
use baton_meeting::message::Message;
use serde::Serialize;
use serde_json::json;

use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Something that is wrong.
#[derive(Serialize)]
struct Wrong {
    /// At which entry; 0 where it is about no single one.
    entry: u64,
    kind: String,
    said: String,
}

/// Checks the file, and that it holds what a checkpoint vouches for.
///
/// # Errors
/// Refuses a checkpoint that cannot be read; fails when the file is missing or no workspace.
pub fn run(call: &Call, file: &Path, against: Option<&str>) -> Result<Ending, Trouble> {
    let desk = match call.open(file) {
        // A file too damaged to be opened is not as it was written: that is an answer, not a fault of the check.
        Err(Trouble::Fault(problem)) if ["fault-damaged", "fault-cut-short"].contains(&problem.key.as_str()) => {
            return unopened(call, &problem);
        }
        opened => opened?,
    };
    let found = match against {
        Some(against) => desk.journal().verify_against(&against.parse()?),
        None => desk.journal().verify(),
    };
    let found = found.map_err(Problem::from)?;
    let wrong: Vec<Wrong> = found
        .problems
        .iter()
        .map(|problem| Wrong {
            entry: problem.position,
            kind: problem.words.key.trim_start_matches("journal-problem-").to_owned(),
            said: call.say(&problem.words),
        })
        .collect();
    let data = json!({
        "ok": found.ok,
        "entries": found.entries,
        "checkpoint": found.checkpoint.as_ref().map(ToString::to_string),
        "words": found.checkpoint.as_ref().map(|checkpoint| checkpoint.words().join(" ")),
        "kept": found.held.as_ref().map(|held| json!({ "entry": held.position, "at": held.at, "vouched": held.vouched })),
        "erased": found.erased,
        "problems": wrong,
    });
    call.answer(&data, || {
        let key = if found.ok { "cli-verify-ok" } else { "cli-verify-wrong" };
        let count = Message { key: key.to_owned(), ..Message::new("").number("entries", found.entries).number("count", wrong.len()) };
        let mut lines = call.say(&count);
        for one in &wrong {
            let at = Message::new("cli-verify-at").number("entry", i64::try_from(one.entry).unwrap_or(i64::MAX)).text("said", &one.said);
            lines.push('\n');
            lines.push_str(&if one.entry == 0 { one.said.clone() } else { call.say(&at) });
        }
        for told in &found.erased {
            let what = if told.what == Erasing::Name { "name" } else { "words" };
            let erased = Message::new("cli-verify-erased")
                .text("what", what)
                .date("when", told.on)
                .person("person", &told.person)
                .number("count", told.entries)
                .text("because", &told.because);
            lines.push('\n');
            lines.push_str(&call.say(&erased));
        }
        if let Some(held) = &found.held {
            let kept = Message::new("cli-verify-kept")
                .number("entry", i64::try_from(held.position).unwrap_or(i64::MAX))
                .date("when", held.at.with_timezone(&desk.zone()).date_naive())
                .number("count", i64::try_from(held.vouched).unwrap_or(i64::MAX));
            lines.push('\n');
            lines.push_str(&call.say(&kept));
        }
        if let Some(checkpoint) = &found.checkpoint {
            let proof =
                Message::new("cli-verify-proof").text("checkpoint", checkpoint.to_string()).text("words", checkpoint.words().join(" "));
            lines.push('\n');
            lines.push_str(&call.say(&proof));
        }
        lines
    })?;
    Ok(if found.ok { Ending::Done } else { Ending::Refused })
}

fn unopened(call: &Call, problem: &Problem) -> Result<Ending, Trouble> {
    let said = call.say(&problem.message());
    let kind = problem.key.trim_start_matches("fault-");
    let wrong = [Wrong { entry: 0, kind: kind.to_owned(), said: said.clone() }];
    call.answer(
        &json!({ "ok": false, "entries": 0, "checkpoint": null, "words": null, "kept": null, "erased": [], "problems": wrong }),
        || said,
    )?;
    Ok(Ending::Refused)
}
