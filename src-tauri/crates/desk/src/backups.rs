//! Backups, as the desk does them: when, and what happens when one cannot be made; putting one back; rescuing.
//!
//! **Invariant:** a backup that cannot be made never stops the work; nothing is put back before what is there now is kept.

use std::path::{Path, PathBuf};

use baton_journal::{Backup, Backups, FaultKind, Journal, Made, Reason, Rescued, is_damage, put_back, put_in_place_of_damaged, sound};
use baton_meeting::earlier::EarlierIntent;
use baton_meeting::intent::Intent;
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::person::PersonIntent;
use baton_meeting::refusal::Refusal;
use baton_meeting::rota::RotaIntent;
use baton_wire::places::RestoredView;

use crate::desk::{Desk, Place};
use crate::problem::Problem;

/// A larger file is not copied while it is closed: the next opening does it beside the work. In bytes.
const WHILE_CLOSING: u64 = 128 << 20;

impl Desk {
    /// Makes a backup now, because somebody asks for it; answers where it is, and whether an older one held the same.
    ///
    /// # Errors
    /// Fails when it cannot be written. None without a data folder, and for a file in which nothing happened yet.
    pub fn back_up(&self) -> Result<Option<Made>, Problem> {
        self.back_up_for(Reason::Hand)
    }

    fn back_up_for(&self, reason: Reason) -> Result<Option<Made>, Problem> {
        let Some(backups) = self.journal.backups() else { return Ok(None) };
        backups.make(&self.journal, reason, self.now(), self.zone()).map_err(|fault| {
            tracing::warn!(fault = %fault.detail(), "a backup could not be made");
            Problem::new(not_made(fault.said))
        })
    }

    /// Makes one before something is brought in; says if it could not.
    pub(crate) fn before_import(&self, intent: &Intent) -> Option<Message> {
        if !brings_in(intent) || self.journal.read_only().is_some() || self.journal.people().is_ok_and(|people| people.is_empty()) {
            return None;
        }
        self.back_up_for(Reason::Import).err().map(|problem| problem.message())
    }

    /// Makes one because the workspace is closed. Nobody waits for it and nobody can be told: what could not be done now is
    /// tried, and told, at the next opening.
    pub(crate) fn before_closing(&self) {
        let small = std::fs::metadata(self.journal.path()).is_ok_and(|about| about.len() <= WHILE_CLOSING);
        if small && self.journal.read_only().is_none() {
            let _ = self.back_up_for(Reason::Closing);
        }
    }
}

/// Says that a backup could not be made.
pub(crate) fn not_made(because: Message) -> Message {
    Message::new("backups-not-made").list("because", vec![because])
}

/// Whether an intent brings in what was elsewhere before: several people, a past, decisions from before Baton.
fn brings_in(intent: &Intent) -> bool {
    match intent {
        Intent::Earlier(EarlierIntent::BringInEarlier { .. }) | Intent::Rota(RotaIntent::BringPast { .. }) => true,
        Intent::Person(PersonIntent::AddPeople { people, .. }) => people.len() > 1,
        _ => false,
    }
}

/// The backups of the workspace at a path; none without a data folder.
pub fn of(path: &Path, place: &Place) -> Option<Backups> {
    place.data_dir.as_deref().map(|folder| Backups::of(folder, path))
}

/// One of them by the name of its file; the newest that can be read when no name is given.
///
/// # Errors
/// Refuses a name that none has, and when there is none at all.
pub fn named(backups: Option<&Backups>, name: Option<&str>) -> Result<Backup, Refusal> {
    let mut list = backups.map(Backups::list).unwrap_or_default().into_iter();
    let found = match name {
        Some(name) => list.find(|backup| called(&backup.path) == name),
        None => list.find(|backup| backup.holds.is_some()),
    };
    found.ok_or_else(|| Refusal::new(if name.is_some() { "no-such-backup" } else { "no-backup" }).hint("list-backups"))
}

/// What a file is called.
pub fn called(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A workspace file that somebody names as a backup, wherever it is.
///
/// # Errors
/// Fails when it is damaged or no workspace.
pub fn elsewhere(path: &Path) -> Result<Backup, Problem> {
    Ok(Backup::elsewhere(path)?)
}

/// The workspace as it is now; nothing where it is damaged or gone.
///
/// # Errors
/// Fails when it is there and whole, and cannot be opened all the same.
pub fn present(path: &Path, place: &Place) -> Result<Option<Desk>, Problem> {
    match Desk::open(path, place) {
        Ok(desk) => Ok(Some(desk)),
        Err(problem) if can_be_helped(&problem) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// Whether a rescue or a backup helps: the file is damaged or gone.
pub(crate) fn can_be_helped(problem: &Problem) -> bool {
    ["fault-damaged", "fault-cut-short", "fault-empty", "fault-not-a-database", "fault-missing"].contains(&problem.key.as_str())
}

/// Puts a backup in the place of a workspace that nobody has open. What stands there is kept: in a backup of its own, or, when
/// it is damaged, under another name beside.
///
/// # Errors
/// Fails when the backup is damaged, the workspace is open elsewhere or what is there cannot be kept; refuses a backup of
/// another workspace, a file that rests, and a meeting that is going on. Then everything is as before.
pub fn restore(path: &Path, backup: &Path, place: &Place) -> Result<Result<RestoredView, Refusal>, Problem> {
    let Some(backups) = of(path, place) else { return Ok(Err(Refusal::new("restore-keeps-nowhere"))) };
    let holds = sound(backup)?;
    let restored = |kept: Option<PathBuf>| {
        let kept = kept.map(|kept| kept.display().to_string());
        Ok(Ok(RestoredView { path: path.display().to_string(), kept, entries: holds.entries }))
    };
    let now = place.clock.now();
    match Journal::open(path, &place.opening()) {
        Ok(journal) => match kept(&journal, &backups, &holds.workspace, place) {
            Ok(Err(refusal)) => return Ok(Err(refusal)),
            Ok(Ok(made)) => {
                let stands = journal.path().to_owned();
                drop(journal);
                put_back(backup, &stands)?;
                return restored(made);
            }
            // It opens, and still not all of it can be read.
            Err(fault) if is_damage(fault.kind) => {}
            Err(fault) => return Err(fault.into()),
        },
        Err(fault) if is_damage(fault.kind) || fault.kind == FaultKind::Missing => {}
        Err(fault) => return Err(fault.into()),
    }
    let aside = put_in_place_of_damaged(backup, &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()), now)?;
    restored(aside)
}

/// Keeps what is there, if it may give way.
fn kept(
    journal: &Journal,
    backups: &Backups,
    workspace: &str,
    place: &Place,
) -> Result<Result<Option<PathBuf>, Refusal>, baton_journal::Fault> {
    let present = journal.workspace()?;
    if !present.id.is_empty() && present.id != workspace {
        return Ok(Err(Refusal::new("restore-another-workspace").hint("restore-beside")));
    }
    if present.living.rests() {
        return Ok(Err(Refusal::new("restore-rests").hint("take-file-back")));
    }
    let running = baton_journal::MeetingsAsked { stages: vec![Stage::Running], ..Default::default() };
    if !journal.meetings(&running)?.is_empty() {
        return Ok(Err(Refusal::new("restore-in-a-meeting")));
    }
    if let Some(why) = journal.read_only() {
        return Ok(Err(Refusal { why: why.said(), hint: None }));
    }
    Ok(Ok(backups.make(journal, Reason::Restoring, place.clock.now(), place.zone)?.map(|made| made.path)))
}

/// Makes a new workspace file out of a backup.
///
/// # Errors
/// Fails when the backup is damaged, and when there is a file already or it cannot be written.
pub fn restore_to(backup: &Path, to: &Path) -> Result<RestoredView, Problem> {
    let holds = baton_journal::restore_to(backup, to)?;
    Ok(RestoredView { path: to.display().to_string(), kept: None, entries: holds.entries })
}

/// Makes a new workspace file out of what can be read of a damaged one.
///
/// # Errors
/// Fails when nothing can be read of it, and when there is a file already or it cannot be written.
pub fn rescue(damaged: &Path, to: &Path, place: &Place) -> Result<Rescued, Problem> {
    Ok(Journal::rescue(damaged, to, place.clock.now())?)
}
