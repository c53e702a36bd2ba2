//! `baton import FILE...`: files from before Baton, whatever their shapes; shown first, then brought into a workspace.
//!
//! **Invariant:** no file is passed over in silence: each is understood, or listed with why not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use baton_documents::import::source::{self, Everybody, Figures, Source};
use baton_meeting::message::Message;
use serde::Serialize;

use crate::arguments::Import;
use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};
use crate::{bringing, input};

/// A file that was understood.
#[derive(Serialize)]
struct Understood {
    file: String,
    /// Its name below what was named: no place of this computer.
    #[serde(skip)]
    called: String,
    figures: Figures,
    #[serde(flatten)]
    source: Source,
}

/// A file that was not.
#[derive(Serialize)]
struct Left {
    file: String,
    #[serde(skip)]
    called: String,
    why: Message,
}

/// What was found in all files.
#[derive(Serialize)]
pub struct Found {
    figures: Figures,
    files: Vec<Understood>,
    left: Vec<Left>,
    /// By folder: files of one folder are taken to be of one team.
    people: BTreeMap<String, Everybody>,
}

impl Found {
    /// The files by the name they are remembered by, with what was found in each.
    pub fn into_files(self) -> Vec<(String, Result<Source, Message>)> {
        let understood = self.files.into_iter().map(|one| (one.called, Ok(one.source)));
        let mut files: Vec<_> = understood.chain(self.left.into_iter().map(|one| (one.called, Err(one.why)))).collect();
        files.sort_by(|one, two| one.0.cmp(&two.0));
        files
    }
}

/// Shows what is in files; with a workspace, brings it in.
///
/// # Errors
/// Refuses files that are to go nowhere; fails when a folder cannot be listed.
pub fn run(call: &Call, import: &Import) -> Result<Ending, Trouble> {
    if !import.dry_run && import.into.is_none() {
        return Err(Trouble::refused(Message::new("cli-import-where")));
    }
    let found = read(&import.file)?;
    if let Some(into) = &import.into {
        return bringing::run(call, import, into, found);
    }
    call.answer(&found, || said(call, &found))
}

fn read(paths: &[PathBuf]) -> Result<Found, Trouble> {
    let mut files = Vec::new();
    for path in paths {
        let mut below = Vec::new();
        listed(path, &mut below)?;
        let parent = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(path) };
        files.extend(below.into_iter().map(|file| (called(&file, parent), file)));
    }
    let mut found = Found { figures: Figures::default(), files: Vec::new(), left: Vec::new(), people: BTreeMap::new() };
    for (called, path) in files {
        let file = path.display().to_string();
        let read = match input::within(&path, source::MOST) {
            Ok(Some(bytes)) => source::read(&file, &bytes),
            Ok(None) => Err(source::too_long()),
            Err(error) => Err(Message::new("import-unreadable").text("because", error.to_string())),
        };
        match read {
            Ok(source) => found.files.push(Understood { figures: Figures::of(&source), file, called, source }),
            Err(why) => found.left.push(Left { file, called, why }),
        }
    }
    let mut folders: BTreeMap<String, Vec<&Source>> = BTreeMap::new();
    for one in &found.files {
        let folder = Path::new(&one.file).parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        folders.entry(folder).or_default().push(&one.source);
    }
    found.people = folders.into_iter().map(|(folder, sources)| (folder, source::everybody(&sources))).collect();
    found.figures = found.files.iter().fold(Figures::default(), |all, one| all.and(one.figures));
    found.figures.people = found.people.values().map(|folder| folder.people.len()).sum();
    Ok(found)
}

/// What a file is called below a folder, with one kind of stroke on every system.
fn called(file: &Path, parent: &Path) -> String {
    let below = file.strip_prefix(parent).unwrap_or(file);
    below.iter().map(|part| part.to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

/// A file, or the files in a folder and the folders in it, by name; links to folders are not followed.
fn listed(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Trouble> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut inside: Vec<PathBuf> = std::fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    inside.sort();
    for path in inside {
        if path.is_dir() && !path.is_symlink() {
            listed(&path, files)?;
        } else if !path.is_dir() {
            files.push(path);
        }
    }
    Ok(())
}

fn said(call: &Call, found: &Found) -> String {
    let texts = &call.texts;
    let row = |one: &Understood| {
        let source = &one.source;
        let figures = [
            one.figures.items,
            one.figures.items_with_owner,
            one.figures.decisions,
            one.figures.follow_ups,
            one.figures.turns,
            one.figures.unsure_lines,
        ];
        let date = source.date.map(|date| texts.date_short(date)).unwrap_or_default();
        let mut cells = vec![one.file.clone(), texts.plain(source.shape.key()), date];
        cells.extend(figures.map(|figure| figure.to_string()));
        cells
    };
    let heading = ["file", "shape", "day", "items", "owned", "decisions", "follow-ups", "turns", "unsure"];
    let mut rows = vec![heading.map(|name| texts.plain(&format!("import-column-{name}"))).to_vec()];
    rows.extend(found.files.iter().map(row));
    let mut lines = columns(&rows);
    for left in &found.left {
        let why = call.say(&left.why);
        lines.push_str(&texts.say("import-left", &[("file", (&left.file).into()), ("why", why.into())]));
        lines.push('\n');
    }
    for (one, other) in found.people.values().flat_map(|folder| &folder.maybe) {
        lines.push_str(&texts.say("import-maybe", &[("one", one.into()), ("other", other.into())]));
        lines.push('\n');
    }
    let figures = &found.figures;
    let all = Message::new("import-figures")
        .number("files", figures.files)
        .number("left", found.left.len())
        .number("meetings", figures.meetings)
        .number("people", figures.people)
        .number("items", figures.items)
        .number("owned", figures.items_with_owner)
        .number("decisions", figures.decisions)
        .number("followups", figures.follow_ups)
        .number("turns", figures.turns)
        .number("unsure", figures.unsure_lines);
    lines.push_str(&call.say(&all));
    lines
}
