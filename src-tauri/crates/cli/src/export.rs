//! `baton export`: the log, minutes, or the archive of everything, for people who were not there.
//!
//! **Invariant:** the same workspace gives the same bytes, and a file is written whole or not at all.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use baton_desk::export::{self, Chosen};
use baton_desk::{Desk, Problem};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::Message;
use serde_json::json;

use crate::arguments::{Document, Export, Format};
use crate::call::Call;
use crate::meeting;
use crate::trouble::{Ending, Trouble};

/// A document with the name it has in a folder.
struct Written {
    name: String,
    text: String,
}

/// Writes what is asked for to a file, into a folder, or to standard output.
///
/// # Errors
/// Refuses a team or meeting that is not there; fails when a file cannot be read or written.
pub fn run(call: &Call, export: &Export) -> Result<Ending, Trouble> {
    let desk = call.open(&export.file)?;
    let to = Place::of(&export.to);
    let format = export.format.unwrap_or_else(|| Format::of(&export.to));
    let documents = documents(call, &desk, export, format, &to)?;
    match to {
        Place::Output => {
            for document in &documents {
                call.print(&document.text)?;
            }
            Ok(Ending::Done)
        }
        Place::File(path) => {
            let text: String = documents.into_iter().map(|document| document.text).collect();
            export::put(&path, text.as_bytes())?;
            said(call, &[path])
        }
        Place::Folder(folder) => {
            std::fs::create_dir_all(&folder).map_err(|error| {
                let said =
                    Message::new("problem-not-written").text("path", folder.display().to_string()).text("because", error.to_string());
                Trouble::from(Problem::new(said))
            })?;
            let mut paths = Vec::new();
            for document in documents {
                let path = folder.join(&document.name);
                export::put(&path, document.text.as_bytes())?;
                paths.push(path);
            }
            said(call, &paths)
        }
    }
}

/// Where documents go.
enum Place {
    Output,
    File(PathBuf),
    Folder(PathBuf),
}

impl Place {
    fn of(to: &Path) -> Self {
        if to.as_os_str() == "-" {
            Self::Output
        } else if to.is_dir() || to.as_os_str().to_string_lossy().ends_with(std::path::MAIN_SEPARATOR) {
            Self::Folder(to.to_owned())
        } else {
            Self::File(to.to_owned())
        }
    }
}

impl Format {
    /// As the name of the file says; else Markdown.
    fn of(path: &Path) -> Self {
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) { Self::Json } else { Self::Md }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Json => "json",
        }
    }
}

fn documents(call: &Call, desk: &Desk, export: &Export, format: Format, to: &Place) -> Result<Vec<Written>, Trouble> {
    let part = export.team.is_some() || export.since.is_some() || export.until.is_some();
    let what = match (export.what, &export.meeting, format) {
        (Some(what), ..) => Some(what),
        (None, Some(_), _) => Some(Document::Minutes),
        // JSON of everything is the archive; JSON of a part is a document.
        (None, None, Format::Json) if !part => Some(Document::Archive),
        (None, None, _) if matches!(to, Place::Folder(_)) => None,
        (None, None, _) => Some(Document::Log),
    };
    match what {
        Some(Document::Archive) => {
            call.remark(&Message::new("cli-archive-private"));
            Ok(vec![Written { name: "archive.json".to_owned(), text: export::archive(desk)? }])
        }
        Some(Document::Log) => Ok(vec![log(call, desk, export, format)?]),
        Some(Document::Minutes) => minutes(call, desk, export, format, to),
        None => {
            let mut all = vec![log(call, desk, export, format)?];
            all.extend(minutes(call, desk, export, format, to)?);
            Ok(all)
        }
    }
}

fn log(call: &Call, desk: &Desk, export: &Export, format: Format) -> Result<Written, Trouble> {
    let chosen = Chosen { team: export.team.clone(), since: export.since, until: export.until };
    let text = match format {
        Format::Md => export::log(desk, &chosen, &call.texts)?,
        Format::Json => export::log_json(desk, &chosen)?,
    };
    Ok(Written { name: format!("decisions.{}", format.ending()), text })
}

/// The minutes of the meeting named; into a folder, of all that were held; else of the newest.
fn minutes(call: &Call, desk: &Desk, export: &Export, format: Format, to: &Place) -> Result<Vec<Written>, Trouble> {
    let meetings = match &export.meeting {
        Some(wanted) => vec![meeting::find(desk, wanted)?],
        None => {
            let mut held = held(desk, export)?;
            if !matches!(to, Place::Folder(_)) {
                held = held.split_off(held.len().saturating_sub(1));
                if held.is_empty() {
                    return Err(Trouble::refused(Message::new("cli-no-minutes")));
                }
            }
            held
        }
    };
    let mut names = BTreeSet::new();
    meetings
        .iter()
        .map(|meeting| {
            let text = match format {
                Format::Md => export::minutes(desk, meeting, &call.texts)?,
                Format::Json => export::minutes_json(desk, meeting)?,
            };
            Ok(Written { name: name(meeting, format, &mut names), text })
        })
        .collect()
}

fn held(desk: &Desk, export: &Export) -> Result<Vec<Meeting>, Trouble> {
    let team = match &export.team {
        Some(name) => Some(desk.state()?.team(&name.as_str().into())?.id.clone()),
        None => None,
    };
    let mut held = meeting::all(desk)?;
    held.retain(|meeting| {
        matches!(meeting.stage, Stage::Closed | Stage::Approved)
            && team.as_ref().is_none_or(|team| meeting.team == *team)
            && export.since.is_none_or(|since| meeting.date >= since)
            && export.until.is_none_or(|until| meeting.date <= until)
    });
    Ok(held)
}

/// A name for the minutes that sorts by date and that every file system takes.
fn name(meeting: &Meeting, format: Format, taken: &mut BTreeSet<String>) -> String {
    let plain: String = meeting.title.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).take(60).collect();
    let title = plain.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase();
    let named = |count: usize| {
        let again = if count > 1 { format!("-{count}") } else { String::new() };
        format!("minutes-{}-{title}{again}.{}", meeting.date, format.ending())
    };
    let name = (1..).map(named).find(|name| !taken.contains(name)).unwrap_or_else(|| named(1));
    taken.insert(name.clone());
    name
}

fn said(call: &Call, paths: &[PathBuf]) -> Result<Ending, Trouble> {
    call.answer(&json!({ "written": paths }), || {
        let line = |path: &PathBuf| call.say(&Message::new("cli-written").text("path", path.display().to_string()));
        paths.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}
