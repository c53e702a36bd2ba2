//! The file at the hand-over: it stays here, or a copy goes with whoever leads next, and both say which one lives.
//!
//! Giving it away is recorded before the copy is made, so that the copy knows; a copy that cannot be made is taken back at once.
//!
//! **Invariant:** at no moment do two copies live without either saying so, and no entry is lost.

use std::path::Path;

use baton_journal::Fault;
use baton_meeting::id::{PersonId, PersonRef};
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use baton_meeting::workspace::WorkspaceIntent;
use serde::Serialize;

use crate::desk::{Answer, Desk, Place};
use crate::problem::Problem;
use crate::view;

/// Two copies side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TwoCopies {
    /// What that means, in words.
    pub said: Message,
    /// How many things only this one holds.
    pub here: usize,
    /// How many things only the other holds.
    pub there: usize,
}

impl Desk {
    /// Sends a copy that lives with somebody; this file rests from then on.
    ///
    /// # Errors
    /// Fails when there is a file at that place or it cannot be written to; then the file still lives here.
    pub fn send_copy(&mut self, to: PersonRef, path: &Path) -> Result<Answer, Problem> {
        if view::running(self)?.is_some() {
            return Ok(Answer::Refused(Refusal::new("file-in-a-meeting")));
        }
        if path.symlink_metadata().is_ok() {
            // Asked before anything is recorded; the journal asks again when it makes the copy.
            return Err(Problem::from(Fault::exists(path)));
        }
        let handed = match self.ask(WorkspaceIntent::HandFile { to }.into())? {
            Answer::Done(done) => done,
            refused @ Answer::Refused(_) => return Ok(refused),
        };
        // The copy's own computer is not this one: no note of a device is kept for the place where it is only made.
        let place = self.beside_it();
        let me = self.me.clone();
        if let Err(problem) = self.journal.send_copy(path, |copy| received(copy, &place, me)) {
            self.ask(WorkspaceIntent::TakeFileBack {}.into())?;
            return Err(problem);
        }
        Ok(Answer::Done(handed))
    }

    /// Looks at another copy of this workspace: does one of them hold what the other does not?
    ///
    /// # Errors
    /// Fails when the other file cannot be opened; refuses a file of another workspace.
    pub fn beside(&self, other: &Path, place: &Place) -> Result<Result<TwoCopies, Refusal>, Problem> {
        let other = Self::open(other, &Place { data_dir: None, ..place.clone() })?;
        if other.journal.workspace()?.id != self.journal.workspace()?.id {
            return Ok(Err(Refusal::new("file-another-workspace")));
        }
        let (here, there) = self.journal.apart(&other.journal)?;
        let key = match (here, there) {
            (0, 0) => "file-beside-same",
            (_, 0) => "file-beside-here",
            (0, _) => "file-beside-there",
            _ => "file-beside-both",
        };
        Ok(Ok(TwoCopies { said: Message::new(key).number("here", here as i64).number("there", there as i64), here, there }))
    }
}

/// Records in the copy that it is the one that went.
fn received(copy: &Path, place: &Place, me: Option<PersonId>) -> Result<(), Problem> {
    let mut desk = Desk::open(copy, place)?;
    desk.me = me;
    match desk.ask(WorkspaceIntent::ReceiveFile {}.into())? {
        Answer::Done(_) => Ok(()),
        Answer::Refused(refusal) => Err(Problem::new(refusal.why)),
    }
}
