//! The running application: its data folder, the workspace that is open, who sits here, and how the room screen is held.
//!
//! **Invariant:** freezing and blanking the room screen is nobody's business afterwards; it is not journaled.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use baton_journal::Watch;
use baton_meeting::id::{PersonId, PersonRef};
use baton_meeting::message::Message;
use baton_texts::Texts;
use baton_wire::ask::Ask;
use baton_wire::paper::PaperWish;
use baton_wire::places::{Checked, Device, WallState};
use baton_wire::wall::{WallMode, WallView};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json as wanted};

use crate::desk::{Answer, Desk, Place, Typesetter};
use crate::device::Memory;
use crate::hand_over::TwoCopies;
use crate::problem::Problem;
use crate::view::trust::Checking;
use crate::writing::Stop;
use crate::{export, view};

/// Text that is still being typed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Where on the desk: `proposal/<id>`, `note`, `follow-up` and the like.
    pub place: String,
    /// The words so far; nothing left means that it became an entry, or was given up.
    pub text: String,
    /// Who may see it.
    pub audience: Audience,
}

/// Who may see a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// The desk only.
    Private,
    /// Everybody in the room.
    Room,
}

/// The running application.
pub struct Office {
    pub(crate) place: Place,
    folder: PathBuf,
    inside: Mutex<Inside>,
    checking: Mutex<Option<Watch>>,
    going_out: Mutex<Option<Stop>>,
}

pub(crate) struct Inside {
    memory: Memory,
    pub(crate) desk: Option<Desk>,
    pub(crate) stuck: Option<Stuck>,
    /// The day for which a daily backup was looked after.
    pub(crate) looked_after: Option<NaiveDate>,
    wall: WallState,
    held: Option<WallView>,
}

/// A workspace that could not be opened, because it is damaged or gone.
pub(crate) struct Stuck {
    pub(crate) path: PathBuf,
    pub(crate) why: Problem,
}

impl Office {
    /// Opens the office in a data folder, with the workspace that was open last, and with what makes PDFs.
    ///
    /// # Errors
    /// Fails when the folder cannot be used.
    pub fn new(folder: &Path, typesetter: Option<Typesetter>) -> Result<Self, Problem> {
        Self::with(folder, Place { typesetter, ..Place::here(Some(folder.to_owned())) })
    }

    /// Opens the office with another clock or zone.
    ///
    /// # Errors
    /// Fails when the folder cannot be used.
    pub fn with(folder: &Path, place: Place) -> Result<Self, Problem> {
        std::fs::create_dir_all(folder.join("workspaces")).map_err(|fault| {
            tracing::error!(%fault, "the data folder cannot be made");
            Problem::new(Message::new("problem-data-folder").text("path", folder.display().to_string()))
        })?;
        let inside =
            Inside { memory: Memory::read(folder), desk: None, stuck: None, looked_after: None, wall: WallState::default(), held: None };
        let office =
            Self { place, folder: folder.to_owned(), inside: Mutex::new(inside), checking: Mutex::new(None), going_out: Mutex::new(None) };
        // A workspace that is gone is worth a word only where a backup of it can take its place.
        let kept = |path: &Path| crate::backups::of(path, &office.place).is_some_and(|backups| backups.newest().is_some());
        let last = office.inside().memory.last().filter(|path| path.exists() || kept(path));
        if let Some(path) = last
            && let Err(problem) = office.open(&path)
        {
            // The desk shows the first page; the file stays where it is and can be opened again.
            tracing::warn!(%problem, "the last workspace could not be opened");
        }
        Ok(office)
    }

    pub(crate) fn inside(&self) -> MutexGuard<'_, Inside> {
        // A panic while holding it was reported already; what is inside is only ever replaced whole.
        self.inside.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The revision of the open workspace.
    pub fn revision(&self) -> Option<u64> {
        self.inside().desk.as_ref().and_then(|desk| desk.journal().revision().ok())
    }

    /// Answers an intent; see [`Desk::submit`].
    ///
    /// # Errors
    /// Fails when no workspace is open, or its file cannot be read or written.
    pub fn submit(&self, intent: Value) -> Result<Answer, Problem> {
        let mut inside = self.inside();
        let answer = desk(&mut inside)?.submit(intent)?;
        // A new thing to see begins at its first page. A swap is agreed while the two names are shown, and they stay; so does what is
        // shown while one after the other is heard.
        if matches!(&answer, Answer::Done(done) if !["swap-turns", "speak", "take-note"].contains(&done.intent.as_str())) {
            inside.wall.page = 0;
        }
        // A picture that is held could still show what is gone.
        if matches!(&answer, Answer::Done(done) if done.intent.starts_with("erase-")) {
            inside.held = None;
        }
        Ok(answer)
    }

    /// Pulls a view.
    ///
    /// # Errors
    /// Fails on a question that does not exist, and when the file cannot be read.
    pub fn view(&self, ask: Value) -> Result<Value, Problem> {
        let ask: Ask = serde_json::from_value(ask)
            .map_err(|fault| Problem::new(Message::new("problem-no-such-view").text("because", fault.to_string())))?;
        if let Ask::Checking = ask {
            return json(&self.checking().as_ref().map(view::trust::going));
        }
        let inside = self.inside();
        match ask {
            Ask::Frame => return json(&view::frame::frame(inside.desk.as_ref(), &inside.memory, inside.wall, &self.place)?),
            Ask::Backups => return json(&self.backups_view(&inside)),
            Ask::Restore { path, backup } => return json(&self.restore_view(&inside, Path::new(&path), &backup)?),
            _ => {}
        }
        let desk = inside.desk.as_ref().ok_or_else(nothing_open)?;
        view::pull(desk, &inside.memory, ask)
    }

    /// What the desk will ask for first, with its answer, so that its first picture waits for nobody: the frame, and the
    /// running meeting or Today. What cannot be answered is left out; the page asks again and hears why.
    pub fn first_answers(&self) -> Vec<(Value, Value)> {
        let answered = |ask: Value| Some((ask.clone(), self.view(ask).ok()?));
        let Some(frame) = answered(wanted!({ "ask": "frame" })) else { return Vec::new() };
        if frame.1["workspace"].is_null() {
            return vec![frame];
        }
        let place = if frame.1["running"].is_null() { "today" } else { "run" };
        std::iter::once(frame).chain(answered(wanted!({ "ask": place }))).collect()
    }

    /// Pulls what the room sees: the picture held, when it is frozen.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn wall_view(&self) -> Result<Value, Problem> {
        json(&self.wall()?)
    }

    fn wall(&self) -> Result<WallView, Problem> {
        let inside = self.inside();
        if inside.wall.blank {
            return view::wall::alone(&inside.memory, WallMode::Blank, &self.place);
        }
        if let Some(held) = inside.held.as_ref().filter(|_| inside.wall.frozen) {
            return Ok(held.clone());
        }
        view::wall::wall(inside.desk.as_ref(), &inside.memory, inside.wall, &self.place)
    }

    /// Keeps text that is being typed; says whether the room may see it.
    ///
    /// # Errors
    /// Fails when no workspace is open, or it cannot be written.
    pub fn draft(&self, draft: Draft) -> Result<bool, Problem> {
        let mut inside = self.inside();
        let desk = desk(&mut inside)?;
        if desk.journal().read_only().is_some() {
            return Ok(false);
        }
        let audience = match draft.audience {
            Audience::Private => baton_journal::Audience::Private,
            Audience::Room => baton_journal::Audience::Room,
        };
        let now = desk.now();
        desk.journal.draft_save(&draft.place, audience, &draft.text, now)?;
        Ok(draft.audience == Audience::Room)
    }

    /// Holds the picture on the room screen, or lets it follow again.
    pub fn freeze(&self, frozen: bool) {
        let held = if frozen { self.wall().ok() } else { None };
        let mut inside = self.inside();
        inside.held = held;
        inside.wall.frozen = frozen;
        if !frozen {
            inside.wall.blank = false;
        }
    }

    /// Shows nothing on the room screen, or what it showed before.
    pub fn blank(&self, blank: bool) {
        self.inside().wall.blank = blank;
    }

    /// Turns to a page of a long text on the room screen.
    pub fn turn_to(&self, page: usize) {
        self.inside().wall.page = page;
    }

    /// How the room screen is held.
    pub fn held(&self) -> WallState {
        self.inside().wall
    }

    /// Somebody says who they are, or that they have gone.
    ///
    /// # Errors
    /// Fails when no workspace is open, or it cannot be kept.
    pub fn i_am(&self, person: Option<PersonId>) -> Result<(), Problem> {
        let mut inside = self.inside();
        let workspace = desk(&mut inside)?.state()?.workspace.id;
        inside.memory.sits(&workspace, person.clone());
        desk(&mut inside)?.me = person;
        keep(&inside.memory, &self.folder)
    }

    /// Sets how this computer looks and speaks.
    ///
    /// # Errors
    /// Fails when it cannot be kept.
    pub fn set_device(&self, device: Device) -> Result<(), Problem> {
        let mut inside = self.inside();
        inside.memory.device = device;
        keep(&inside.memory, &self.folder)
    }

    /// How this computer is set.
    pub fn device(&self) -> Device {
        self.inside().memory.device.clone()
    }

    /// Where the open workspace is.
    pub fn path(&self) -> Option<PathBuf> {
        self.inside().desk.as_ref().map(|desk| desk.journal().path().to_owned())
    }

    /// Opens a workspace in place of the one that is open.
    ///
    /// # Errors
    /// Fails when it cannot be opened; the one before stays open.
    pub fn open(&self, path: &Path) -> Result<(), Problem> {
        self.open_in(&mut self.inside(), path)
    }

    pub(crate) fn open_in(&self, inside: &mut Inside, path: &Path) -> Result<(), Problem> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let opened = Desk::open(&path, &self.place).and_then(|desk| self.settle_in(inside, desk));
        if let Err(why) = &opened {
            // What can be helped by a rescue or a backup is shown with both.
            inside.stuck = crate::backups::can_be_helped(why).then(|| Stuck { path, why: why.clone() });
        }
        opened
    }

    /// Makes a workspace and opens it, in Baton's own folder unless a place is given; with the example in it if asked.
    ///
    /// # Errors
    /// Fails when the file exists already or cannot be written.
    pub fn create(&self, path: Option<&Path>, name: &str, example: bool) -> Result<(), Problem> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => free_path(&self.folder.join("workspaces"), name),
        };
        if example {
            return self.settle(crate::example::write(&path, &self.place)?);
        }
        match Desk::create(&path, name, false, &self.place)? {
            Ok(desk) => self.settle(desk),
            Err(refusal) => Err(Problem::new(refusal.why)),
        }
    }

    fn settle(&self, desk: Desk) -> Result<(), Problem> {
        self.settle_in(&mut self.inside(), desk)
    }

    fn settle_in(&self, inside: &mut Inside, mut desk: Desk) -> Result<(), Problem> {
        // Nobody waits any more for what a check says of the file that was open.
        self.stop_check();
        let workspace = desk.state()?.workspace;
        desk.me = inside.memory.me(&workspace.id).cloned();
        inside.memory.opened(&workspace.name, desk.journal().path());
        if let Some(before) = inside.desk.replace(desk) {
            before.before_closing();
        }
        inside.stuck = None;
        inside.looked_after = None;
        inside.held = None;
        inside.wall = WallState::default();
        keep(&inside.memory, &self.folder)
    }

    /// Writes a document: `minutes` of a meeting, its `cards` or those of any, the `log`, or the `archive`.
    ///
    /// # Errors
    /// Fails when there is no such document, or the place cannot be written.
    pub fn export(&self, document: &str, of: Option<&str>, path: &Path) -> Result<(), Problem> {
        let mut inside = self.inside();
        if let ("living-copy", Some(to)) = (document, of) {
            return match desk(&mut inside)?.send_copy(PersonRef::from(to), path)? {
                Answer::Done(_) => Ok(()),
                Answer::Refused(refusal) => Err(Problem::new(refusal.why)),
            };
        }
        drop(inside);
        self.made(|desk, stop, texts| export::to_file(desk, document, of, path, stop, texts))
    }

    /// Stops the document that is being written, if one is.
    pub fn stop_export(&self) {
        if let Some(stop) = self.going_out().take() {
            stop.now();
        }
    }

    /// Makes a document beside the work, which waits for nothing.
    fn made<T>(&self, makes: impl FnOnce(&Desk, &Stop, &Texts) -> Result<T, Problem>) -> Result<T, Problem> {
        let ((reading, stop), texts) = {
            let inside = self.inside();
            (inside.desk.as_ref().ok_or_else(nothing_open)?.reading()?, view::texts(&inside.memory.device))
        };
        *self.going_out() = Some(stop.clone());
        let came = stop.came(makes(&reading, &stop, &texts));
        let mut now = self.going_out();
        // A later document has its own end in here.
        if now.as_ref().is_some_and(|going| going.is(&stop)) {
            *now = None;
        }
        came
    }

    fn going_out(&self) -> MutexGuard<'_, Option<Stop>> {
        self.going_out.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Makes a document as PDF for a program that prints; it lies in the data folder until the next one is printed.
    ///
    /// # Errors
    /// Fails as exporting does.
    pub fn to_print(&self, wish: &PaperWish) -> Result<PathBuf, Problem> {
        let folder = self.folder.join("printing");
        // What was printed before has done its duty; what cannot be removed is in nobody's way.
        let _ = std::fs::remove_dir_all(&folder);
        self.made(|desk, _, texts| export::for_printing(desk, wish, &folder, texts))
    }

    /// Checks the record of the open workspace, and that it holds a checkpoint somebody kept. It takes as long as it takes, and
    /// holds up nothing else; a check that is still going on is stopped.
    ///
    /// # Errors
    /// Fails when nothing is open, or the file cannot be read at all.
    pub fn check(&self, against: Option<&str>) -> Result<Checked, Problem> {
        let against = match against.map(str::parse).transpose() {
            Ok(against) => against,
            Err(refusal) => return Ok(Checked::Refused { refusal }),
        };
        let checking = {
            let mut inside = self.inside();
            Checking::of(desk(&mut inside)?, against)?
        };
        let mine = checking.watch();
        if let Some(before) = self.checking().replace(mine.clone()) {
            before.stop();
        }
        let found = checking.run();
        let mut now = self.checking();
        // A later check has its own end in here.
        if now.as_ref().is_some_and(|watch| watch.is(&mine)) {
            *now = None;
        }
        found
    }

    /// Stops the check that is going on, if one is.
    pub fn stop_check(&self) {
        if let Some(watch) = self.checking().take() {
            watch.stop();
        }
    }

    fn checking(&self) -> MutexGuard<'_, Option<Watch>> {
        self.checking.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Says how another copy of the open workspace stands to it.
    ///
    /// # Errors
    /// Fails when nothing is open, or the other file cannot be read or is of another workspace.
    pub fn beside(&self, other: &Path) -> Result<TwoCopies, Problem> {
        let mut inside = self.inside();
        let desk = desk(&mut inside)?;
        let place = desk.beside_it();
        desk.beside(other, &place)?.map_err(|refusal| Problem::new(refusal.why))
    }
}

fn desk<'a>(inside: &'a mut MutexGuard<'_, Inside>) -> Result<&'a mut Desk, Problem> {
    inside.desk.as_mut().ok_or_else(nothing_open)
}

pub(crate) fn nothing_open() -> Problem {
    Problem::new(Message::new("problem-nothing-open"))
}

fn keep(memory: &Memory, folder: &Path) -> Result<(), Problem> {
    memory.keep(folder).map_err(|fault| {
        tracing::error!(%fault, "the settings cannot be kept");
        Problem::new(Message::new("problem-settings-not-kept"))
    })
}

fn json<T: serde::Serialize>(value: &T) -> Result<Value, Problem> {
    serde_json::to_value(value).map_err(|fault| {
        tracing::error!(%fault, "a view cannot be written");
        Problem::new(Message::new("problem-no-such-view"))
    })
}

/// A file name for a workspace that is not taken.
fn free_path(folder: &Path, name: &str) -> PathBuf {
    let plain: String =
        name.chars().map(|letter| if letter.is_alphanumeric() || " -_".contains(letter) { letter } else { ' ' }).take(60).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = if plain.is_empty() { "Baton".to_owned() } else { plain };
    let named = |count: usize| folder.join(if count == 1 { format!("{plain}.baton") } else { format!("{plain} {count}.baton") });
    (1..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(1))
}
