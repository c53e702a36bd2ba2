//! What the office does about backups: when a day begins, when it closes, and when somebody asks.
//!
//! **Invariant:** the open workspace is open again after whatever was tried with it, if it can be opened at all.

use std::path::{Path, PathBuf};

use baton_journal::Reason;
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use baton_wire::places::{BackedUpView, BackupsView, RescueView, RestoreView, RestoredView};

use crate::backups::{self, not_made};
use crate::office::{Inside, Office, nothing_open};
use crate::problem::Problem;
use crate::view;

impl Office {
    /// Looks after the backup of the day: to be called at the beginning and every minute or so. Copying happens beside the
    /// work, which nobody waits for. Answers whether one was made.
    ///
    /// # Errors
    /// Fails when one was due and could not be made; it is tried again with the next day or the next opening.
    pub fn back_up_daily(&self) -> Result<bool, Problem> {
        let (reader, backups) = {
            let mut inside = self.inside();
            let today = self.place.clock.now().with_timezone(&self.place.zone).date_naive();
            if inside.looked_after == Some(today) {
                return Ok(false);
            }
            let Some(desk) = &inside.desk else { return Ok(false) };
            let (reader, backups) = (desk.journal().reader()?, desk.journal().backups());
            let elsewhere = desk.journal().read_only().is_some();
            inside.looked_after = Some(today);
            match backups {
                Some(backups) if !elsewhere => (reader, backups),
                _ => return Ok(false),
            }
        };
        let made = backups.make(&reader, Reason::Daily, self.place.clock.now(), self.place.zone);
        Ok(made.map_err(|fault| Problem::new(not_made(Problem::from(fault).message())))?.is_some_and(|made| made.fresh))
    }

    /// Makes a backup now; answers where it is, and whether an older one held the same.
    ///
    /// # Errors
    /// Fails when no workspace is open, when nothing happened in it yet, and when it cannot be written.
    pub fn back_up(&self) -> Result<BackedUpView, Problem> {
        let inside = self.inside();
        let made = inside.desk.as_ref().ok_or_else(nothing_open)?.back_up()?;
        let made = made.ok_or_else(|| Problem::new(Message::new("backups-nothing-yet")))?;
        Ok(BackedUpView { said: Message::new(if made.fresh { "backups-made" } else { "backups-same" }) })
    }

    /// Closes the open workspace, with a backup of what changed.
    pub fn close(&self) {
        if let Some(desk) = self.inside().desk.take() {
            desk.before_closing();
        }
    }

    /// The folder with the backups, once there is one.
    pub fn backups_folder(&self) -> Option<PathBuf> {
        self.place.data_dir.as_ref().map(|folder| folder.join("backups")).filter(|folder| folder.is_dir())
    }

    pub(crate) fn backups_view(&self, inside: &Inside) -> BackupsView {
        let journal = inside.desk.as_ref().map(|desk| desk.journal());
        let backups = journal.and_then(|journal| journal.backups());
        BackupsView {
            path: journal.map(|journal| journal.path().display().to_string()),
            folder: self.backups_folder().map(|folder| folder.display().to_string()),
            backups: backups.map(|backups| view::backups::lines(&backups, self.place.zone)).unwrap_or_default(),
            stuck: inside.stuck.as_ref().map(|stuck| view::backups::stuck(&stuck.path, &stuck.why, &self.place)),
        }
    }

    pub(crate) fn restore_view(&self, inside: &Inside, path: &Path, name: &str) -> Result<RestoreView, Problem> {
        self.ours(inside, path)?;
        let all = backups::of(path, &self.place);
        let backup = backups::named(all.as_ref(), Some(name)).map_err(|refusal| Problem::new(refusal.why))?;
        let present = inside.desk.as_ref().filter(|desk| desk.journal().path() == path);
        view::backups::restore(present, &backup, self.place.zone)
    }

    /// Puts a backup in the place of the open workspace, or of one that could not be opened; then that is open.
    ///
    /// # Errors
    /// Fails as [`backups::restore`]; then everything is as before.
    pub fn restore(&self, path: &Path, name: &str) -> Result<RestoredView, Problem> {
        let mut inside = self.inside();
        self.ours(&inside, path)?;
        let all = backups::of(path, &self.place);
        let backup = backups::named(all.as_ref(), Some(name)).map_err(|refusal| Problem::new(refusal.why))?;
        if let Some(desk) = inside.desk.as_ref().filter(|desk| desk.journal().path() == path) {
            // They live in the memory of the desk, which goes.
            if desk.secret_ballots() > 0 {
                return Err(Problem::new(Refusal::new("restore-secret-ballots").why));
            }
            inside.desk = None;
        }
        let restored = backups::restore(path, &backup.path, &self.place);
        let refused = |refusal: Refusal| Problem::new(refusal.why);
        let restored = restored.and_then(|answer| answer.map_err(refused));
        if restored.is_ok() || inside.desk.is_none() {
            let opened = self.open_in(&mut inside, path);
            if restored.is_ok() {
                opened?;
            }
        }
        restored
    }

    /// Makes a new workspace file out of what can be read of one that could not be opened, or of the open one.
    ///
    /// # Errors
    /// Fails when nothing can be read of it, and when there is a file already or it cannot be written.
    pub fn rescue(&self, damaged: &Path, to: &Path) -> Result<RescueView, Problem> {
        self.ours(&self.inside(), damaged)?;
        Ok(view::backups::rescue(to, &backups::rescue(damaged, to, &self.place)?))
    }

    /// Only the open workspace and the one that could not be opened are put back or rescued from a window.
    fn ours(&self, inside: &Inside, path: &Path) -> Result<(), Problem> {
        let open = inside.desk.as_ref().is_some_and(|desk| desk.journal().path() == path);
        let stuck = inside.stuck.as_ref().is_some_and(|stuck| stuck.path == path);
        if open || stuck { Ok(()) } else { Err(nothing_open()) }
    }
}
