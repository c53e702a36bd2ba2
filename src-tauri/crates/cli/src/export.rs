//! `baton export`: the log, minutes, or the archive of everything, for people who were not there.
//!
//! **Invariant:** the same workspace gives the same bytes, and a file is written whole or not at all, also when somebody stops it.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use baton_desk::Desk;
use baton_desk::export::Chosen;
use baton_desk::paper::{About, Document as Paper, Unwritten, one};
use baton_desk::writing::{self, Stoppable};
use baton_documents::file_name::unlike;
use baton_documents::paper::Choice;
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::Message;
use baton_wire::paper::PaperFormat;
use serde_json::json;

use crate::arguments::{Document, Export, Format};
use crate::call::Call;
use crate::meeting;
use crate::trouble::{Ending, Trouble};

/// What writes a document to a place.
type Writes<'a> = Box<dyn FnOnce(&mut dyn Write) -> Result<(), Unwritten> + 'a>;

/// A document with the name it has in a folder.
struct Named<'a> {
    name: String,
    write: Writes<'a>,
}

/// Writes what is asked for to a file, into a folder, or to standard output.
///
/// # Errors
/// Refuses a team, meeting or decision that is not there; fails when a file cannot be read or written.
pub fn run(call: &Call, export: &Export) -> Result<Ending, Trouble> {
    let desk = call.open(&export.file)?;
    let format = export.format.map_or_else(|| of(&export.to), PaperFormat::from);
    let to = Place::of(&export.to, export.format);
    let stop = Arc::new(AtomicBool::new(false));
    let told = stop.clone();
    // Where no signal can be heard, stopping ends the program as it always did.
    let _ = ctrlc::set_handler(move || told.store(true, Ordering::Relaxed));
    let stopped = || stop.load(Ordering::Relaxed);
    let documents = Asked { call, desk: &desk, export, format, choice: choice(export) }.documents(&to)?;
    match to {
        Place::Output => {
            let mut out = std::io::stdout().lock();
            for document in documents {
                match (document.write)(&mut out) {
                    Ok(()) => {}
                    Err(Unwritten::Outside(error)) => return Err(error.into()),
                    Err(Unwritten::Inside(problem)) => return Err(problem.into()),
                }
            }
            out.flush()?;
            Ok(Ending::Done)
        }
        Place::File(path) => {
            let all: Writes<'_> = Box::new(|out| documents.into_iter().try_for_each(|document| (document.write)(out)));
            writing::put_with(&path, stoppable(all, &stopped))?;
            said(call, &[path])
        }
        Place::Folder(folder) => {
            let paths: Vec<PathBuf> = documents.iter().map(|document| folder.join(&document.name)).collect();
            let files = documents.into_iter().map(|document| (folder.join(&document.name), stoppable(document.write, &stopped)));
            writing::put_folder(&folder, files)?;
            said(call, &paths)
        }
    }
}

/// The same, until somebody stops it.
fn stoppable<'a>(write: Writes<'a>, stopped: &'a dyn Fn() -> bool) -> Writes<'a> {
    Box::new(move |out| write(&mut Stoppable { out, stopped }))
}

/// Where documents go.
enum Place {
    Output,
    File(PathBuf),
    Folder(PathBuf),
}

impl Place {
    fn of(to: &Path, format: Option<Format>) -> Self {
        // A format that was asked for says what the name of a folder cannot.
        let bare = format.is_some() && to.extension().is_none() && !to.is_file();
        if to.as_os_str() == "-" {
            Self::Output
        } else if to.is_dir()
            || bare
            || matches!(format, Some(Format::Madr | Format::Blt))
            || to.as_os_str().to_string_lossy().ends_with(std::path::MAIN_SEPARATOR)
        {
            Self::Folder(to.to_owned())
        } else {
            Self::File(to.to_owned())
        }
    }
}

impl From<Format> for PaperFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Md => Self::Md,
            Format::Html => Self::Html,
            Format::Pdf => Self::Pdf,
            Format::Docx => Self::Docx,
            Format::Csv => Self::Csv,
            Format::Xlsx => Self::Xlsx,
            Format::Json => Self::Json,
            Format::Ics => Self::Ics,
            Format::Madr => Self::Madr,
            Format::Blt => Self::Blt,
        }
    }
}

/// As the name of the file says; else Markdown.
fn of(path: &Path) -> PaperFormat {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let named = |format: &PaperFormat| ending.as_deref() == Some(format.ending());
    PaperFormat::ALL.into_iter().find(named).unwrap_or(PaperFormat::Md)
}

fn choice(export: &Export) -> Choice {
    Choice { names: !export.without_names, dissent: !export.without_dissent }
}

struct Asked<'a> {
    call: &'a Call,
    desk: &'a Desk,
    export: &'a Export,
    format: PaperFormat,
    choice: Choice,
}

impl<'a> Asked<'a> {
    fn documents(&self, to: &Place) -> Result<Vec<Named<'a>>, Trouble> {
        let (export, format) = (self.export, self.format);
        let part = export.team.is_some() || export.since.is_some() || export.until.is_some() || self.choice != Choice::default();
        if let Some(decision) = &export.decision {
            let about = About::Log(Box::new(one(self.desk, decision)?));
            return self.paper(Paper { about, choice: self.choice }, "decision");
        }
        let what = match (export.what, &export.meeting, format) {
            (Some(what), ..) => Some(what),
            (None, Some(_), _) => Some(Document::Minutes),
            // JSON of everything is the archive; JSON of a part is a document.
            (None, None, PaperFormat::Json) if !part => Some(Document::Archive),
            // A calendar and a folder of records hold all meetings in one.
            (None, None, PaperFormat::Ics | PaperFormat::Madr) => Some(Document::Log),
            // Every ranked round was held in a meeting, whether a decision came of it or not.
            (None, None, PaperFormat::Blt) => Some(Document::Minutes),
            (None, None, _) if matches!(to, Place::Folder(_)) => None,
            (None, None, _) => Some(Document::Log),
        };
        match what {
            Some(Document::Archive) => {
                self.call.remark(&Message::new("cli-archive-private"));
                let desk = self.desk;
                let write: Writes<'a> = Box::new(move |out| Ok(desk.journal().write_archive(out).map(drop)?));
                Ok(vec![Named { name: "archive.json".to_owned(), write }])
            }
            Some(Document::Log) => self.log(),
            Some(Document::Minutes) => self.minutes(to),
            None => {
                let mut all = self.log()?;
                all.extend(self.minutes(to)?);
                Ok(all)
            }
        }
    }

    fn log(&self) -> Result<Vec<Named<'a>>, Trouble> {
        let export = self.export;
        let chosen = Chosen { team: export.team.clone(), since: export.since, until: export.until };
        let name = if self.format == PaperFormat::Ics { "due" } else { "decisions" };
        self.paper(chosen.document(self.desk, self.choice)?, name)
    }

    /// The minutes of the meeting named; into a folder, of all that were held; else of the newest.
    fn minutes(&self, to: &Place) -> Result<Vec<Named<'a>>, Trouble> {
        let meetings = match &self.export.meeting {
            Some(wanted) => vec![meeting::find(self.desk, wanted)?],
            None => {
                let mut held = held(self.desk, self.export)?;
                if !matches!(to, Place::Folder(_)) {
                    held = held.split_off(held.len().saturating_sub(1));
                    if held.is_empty() {
                        return Err(Trouble::refused(Message::new("cli-no-minutes")));
                    }
                }
                held
            }
        };
        let mut taken = BTreeSet::new();
        let mut documents = Vec::new();
        for meeting in meetings {
            let paper = Paper { about: About::Minutes(Box::new(meeting)), choice: self.choice };
            let name = unlike(&mut taken, &paper.name(), "");
            documents.extend(self.paper(paper, name.trim_end_matches('.'))?);
        }
        Ok(documents)
    }

    /// A document as one file, or as the files of its folder.
    fn paper(&self, paper: Paper, name: &str) -> Result<Vec<Named<'a>>, Trouble> {
        let (desk, texts, format) = (self.desk, &self.call.texts, self.format);
        if format.is_folder() {
            let files = paper.folder(desk, format, texts)?.into_iter();
            return Ok(files
                .map(|file| Named { name: file.name, write: Box::new(move |out: &mut dyn Write| Ok(out.write_all(file.text.as_bytes())?)) })
                .collect());
        }
        let write: Writes<'a> = Box::new(move |out| paper.write(desk, format, texts, out));
        Ok(vec![Named { name: format!("{name}.{}", format.ending()), write }])
    }
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

fn said(call: &Call, paths: &[PathBuf]) -> Result<Ending, Trouble> {
    call.answer(&json!({ "written": paths }), || {
        let line = |path: &PathBuf| call.say(&Message::new("cli-written").text("path", path.display().to_string()));
        paths.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}
