//! Files that go out: whole, or not at all.
//!
//! Each is written beside its place first and renamed when it is complete, so that a full disk, a folder that vanishes or somebody who
//! stops leaves what was there before.
//!
//! **Invariant:** after a failure there is no half of anything.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use baton_journal::Interrupt;
use baton_meeting::message::Message;

use crate::paper::Unwritten;
use crate::problem::Problem;

/// Writes a file.
///
/// # Errors
/// Fails when the place cannot be written.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    put_with(path, |out| Ok(out.write_all(bytes)?))
}

/// Writes a file piece by piece.
///
/// # Errors
/// Fails when the place cannot be written, or as `write` does.
pub fn put_with(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<(), Unwritten>) -> Result<(), Problem> {
    put_all(path.parent().unwrap_or(Path::new("")), std::iter::once((path.to_owned(), write)))
}

/// Writes several files of a folder, which is made where it is missing: all of them, or none.
///
/// # Errors
/// Fails when a place cannot be written, or as one of them does.
pub fn put_folder<W>(folder: &Path, files: impl IntoIterator<Item = (PathBuf, W)>) -> Result<(), Problem>
where
    W: FnOnce(&mut dyn Write) -> Result<(), Unwritten>,
{
    let made = !folder.exists();
    fs::create_dir_all(folder).map_err(|error| not_written(folder, &error))?;
    put_all(folder, files).inspect_err(|_| {
        if made {
            // Only a folder that is empty again goes; whatever else is in it was not ours.
            let _ = fs::remove_dir(folder);
        }
    })
}

fn put_all<W>(folder: &Path, files: impl IntoIterator<Item = (PathBuf, W)>) -> Result<(), Problem>
where
    W: FnOnce(&mut dyn Write) -> Result<(), Unwritten>,
{
    let mut beside = Beside(Vec::new());
    for (path, write) in files {
        let part = part(&path);
        let file = File::create(&part).map_err(|error| not_written(&path, &error))?;
        beside.0.push((part, path.clone()));
        let mut out = BufWriter::with_capacity(1 << 18, file);
        let written = write(&mut out).and_then(|()| Ok(out.flush()?));
        written.map_err(|unwritten| match unwritten {
            Unwritten::Outside(error) => not_written(&path, &error),
            Unwritten::Inside(problem) => problem,
        })?;
    }
    beside.take_place().map_err(|(path, error)| not_written(path.as_deref().unwrap_or(folder), &error))
}

/// The name beside a place; a whole name, so that two endings of one name do not meet.
fn part(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

/// Files that are not in their places yet; gone when nobody puts them there.
struct Beside(Vec<(PathBuf, PathBuf)>);

impl Beside {
    fn take_place(mut self) -> Result<(), (Option<PathBuf>, io::Error)> {
        while let Some((part, path)) = self.0.first() {
            fs::rename(part, path).map_err(|error| (Some(path.clone()), error))?;
            self.0.remove(0);
        }
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        for (part, _) in &self.0 {
            // Leaving half a file behind would be worse than this second failure going unheard.
            let _ = fs::remove_file(part);
        }
    }
}

fn not_written(path: &Path, error: &io::Error) -> Problem {
    if error.get_ref().is_some_and(|inner| inner.is::<Stopped>()) {
        return Problem::new(Message::new("problem-stopped"));
    }
    tracing::error!(%error, "a document cannot be written");
    Problem::new(Message::new("problem-not-written").text("path", path.display().to_string()).text("because", error.to_string()))
}

/// Stops a document on its way out: what is read for it, and what is written of it.
#[derive(Clone)]
pub(crate) struct Stop {
    stopped: Arc<AtomicBool>,
    reading: Interrupt,
}

impl Stop {
    pub(crate) fn new(reading: Interrupt) -> Self {
        Self { stopped: Arc::default(), reading }
    }

    /// Stops it.
    pub(crate) fn now(&self) {
        self.stopped.store(true, Ordering::Relaxed);
        self.reading.now();
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Whether both stop the same document.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.stopped, &other.stopped)
    }

    /// What came of it; whatever failed after it was stopped failed because of that.
    pub(crate) fn came<T>(&self, came: Result<T, Problem>) -> Result<T, Problem> {
        if self.is_stopped() && came.is_err() { Err(Problem::new(Message::new("problem-stopped"))) } else { came }
    }
}

/// Somebody stopped the writing.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
pub struct Stopped;

/// A place that takes nothing more once somebody stops.
pub struct Stoppable<'a> {
    /// The place.
    pub out: &'a mut dyn Write,
    /// Whether somebody stopped.
    pub stopped: &'a dyn Fn() -> bool,
}

impl Write for Stoppable<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if (self.stopped)() { Err(io::Error::other(Stopped)) } else { self.out.write(bytes) }
    }

    fn flush(&mut self) -> io::Result<()> {
        if (self.stopped)() { Err(io::Error::other(Stopped)) } else { self.out.flush() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Writes = Box<dyn FnOnce(&mut dyn Write) -> Result<(), Unwritten>>;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_of_a_folder_or_none() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("deep/out");
        let good: Writes = Box::new(|out| Ok(out.write_all(b"whole")?));
        let bad: Writes = Box::new(|out| {
            out.write_all(b"half")?;
            Err(io::Error::other("the disk is full").into())
        });
        let refused = put_folder(&folder, [(folder.join("a.md"), good), (folder.join("b.md"), bad)]).unwrap_err();
        assert_eq!(refused.key, "problem-not-written");
        assert!(!folder.exists(), "nothing is left, not even the folder");
        let again: [(PathBuf, Writes); 2] = [
            (folder.join("a.md"), Box::new(|out| Ok(out.write_all(b"1")?))),
            (folder.join("a.json"), Box::new(|out| Ok(out.write_all(b"2")?))),
        ];
        put_folder(&folder, again).unwrap();
        assert_eq!(names(&folder), ["a.json", "a.md"]);
    }

    #[test]
    fn a_folder_that_vanishes_is_said_and_keeps_nothing() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("out");
        let gone = folder.clone();
        fs::create_dir(&folder).unwrap();
        let vanishing: Writes = Box::new(move |out| {
            fs::remove_dir_all(&gone)?;
            Ok(out.write_all(b"into nothing")?)
        });
        assert_eq!(put_folder(&folder, [(folder.join("a.md"), vanishing)]).unwrap_err().key, "problem-not-written");
        assert!(!folder.exists());
    }

    #[test]
    fn who_stops_in_the_middle_keeps_what_was_there() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("log.csv");
        fs::write(&path, "before").unwrap();
        let count = std::cell::Cell::new(0);
        let stopped = || {
            count.set(count.get() + 1);
            count.get() > 3
        };
        let problem = put_with(&path, |out| {
            let mut out = Stoppable { out, stopped: &stopped };
            for _ in 0..10 {
                out.write_all(b"row\n")?;
            }
            Ok(())
        })
        .unwrap_err();
        assert_eq!(problem.key, "problem-stopped");
        assert_eq!(fs::read(&path).unwrap(), b"before");
        assert_eq!(names(place.path()), ["log.csv"]);
    }
}
