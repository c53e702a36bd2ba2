//! Which copy of the file lives: it stays here, or a copy goes with whoever leads next and this one rests.
//!
//! Giving it away is recorded first, in the file that stays; then the copy is made of it, and receiving is recorded in the copy
//! alone. So the record itself tells the two apart, wherever either of them is moved, copied back to or opened: what ends with
//! giving away rests, what ends with receiving lives. If the computer stops in between, both rest, and either can be woken.
//!
//! **Invariant:** a file that rests takes no entry but the one that wakes it; no entry is lost by any of this.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::id::{PersonId, PersonRef};
use crate::intent::Intent;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::state::State;
use crate::workspace::{Workspace, WorkspaceEvent, WorkspaceIntent};

/// A copy that went with somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Handed {
    /// Identity of the copy; another hand-over is another copy.
    pub copy: String,
    /// With whom it went.
    pub to: PersonId,
    /// Who was at the keyboard that gave it, as far as the desk said.
    pub from: Option<PersonId>,
    /// When.
    pub on: NaiveDate,
}

/// Whether this file is the one that lives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Living {
    /// It lives; it never went anywhere.
    #[default]
    Here,
    /// It rests: the living copy went with somebody.
    Went(Handed),
    /// It lives: it is the copy that came.
    Came(Handed),
    /// It lives again, by a clear act; the copy that went may live too.
    Back {
        /// The copy that went.
        handed: Handed,
        /// When this one was taken back.
        on: NaiveDate,
    },
}

impl Living {
    /// Whether there is nothing to say about it.
    pub fn is_here(&self) -> bool {
        *self == Self::Here
    }

    /// Whether it rests.
    pub fn rests(&self) -> bool {
        matches!(self, Self::Went(_))
    }

    /// Says which copy lives; nothing where there is only one.
    pub fn said(&self) -> Option<Message> {
        Some(match self {
            Self::Here => return None,
            Self::Went(handed) => Message::new("file-went").person("to", &handed.to).date("on", handed.on),
            Self::Came(Handed { from: Some(from), on, .. }) => Message::new("file-came-from").person("from", from).date("on", *on),
            Self::Came(handed) => Message::new("file-came").date("on", handed.on),
            Self::Back { handed, on } => Message::new("file-back").person("to", &handed.to).date("went", handed.on).date("on", *on),
        })
    }
}

/// Gives the file away: from then on it rests.
///
/// # Errors
/// Refuses unknown people.
pub(crate) fn hand(state: &State, to: &PersonRef, asked: &mut Asked) -> Result<WorkspaceEvent, Refusal> {
    let to = state.active_person(to)?.id.clone();
    Ok(WorkspaceEvent::FileHanded { copy: asked.new_id(), to, from: asked.who.clone(), on: asked.today() })
}

/// Receives it: this is the copy that went.
///
/// # Errors
/// Refuses where nothing went.
pub(crate) fn receive(workspace: &Workspace, asked: &Asked) -> Result<WorkspaceEvent, Refusal> {
    match &workspace.living {
        Living::Went(handed) => Ok(WorkspaceEvent::FileReceived { copy: handed.copy.clone(), on: asked.today() }),
        _ => Err(Refusal::new("file-lives-here")),
    }
}

/// Wakes it: it lives here again.
///
/// # Errors
/// Refuses where it lives already.
pub(crate) fn take_back(workspace: &Workspace, asked: &Asked) -> Result<WorkspaceEvent, Refusal> {
    match &workspace.living {
        Living::Went(handed) => Ok(WorkspaceEvent::FileTakenBack { copy: handed.copy.clone(), on: asked.today() }),
        _ => Err(Refusal::new("file-lives-here")),
    }
}

/// Why nothing is written into a file that rests, unless it is asked to wake.
pub fn resting(workspace: &Workspace, intent: &Intent) -> Option<Refusal> {
    let Living::Went(handed) = &workspace.living else { return None };
    if matches!(intent, Intent::Workspace(WorkspaceIntent::ReceiveFile {} | WorkspaceIntent::TakeFileBack {})) {
        return None;
    }
    Some(Refusal::new("file-went").person("to", &handed.to).date("on", handed.on).hint("take-file-back"))
}

/// What an event makes of it.
pub(crate) fn evolve(living: Living, event: &WorkspaceEvent) -> Living {
    match (living, event) {
        (_, WorkspaceEvent::FileHanded { copy, to, from, on }) => {
            Living::Went(Handed { copy: copy.clone(), to: to.clone(), from: from.clone(), on: *on })
        }
        (Living::Went(handed), WorkspaceEvent::FileReceived { copy, .. }) if handed.copy == *copy => Living::Came(handed),
        (Living::Went(handed), WorkspaceEvent::FileTakenBack { copy, on }) if handed.copy == *copy => Living::Back { handed, on: *on },
        (living, _) => living,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(events: &[WorkspaceEvent]) -> Living {
        events.iter().fold(Living::Here, evolve)
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn handed(copy: &str) -> WorkspaceEvent {
        WorkspaceEvent::FileHanded { copy: copy.into(), to: "femke".into(), from: Some("asha".into()), on: day(23) }
    }

    fn received(copy: &str) -> WorkspaceEvent {
        WorkspaceEvent::FileReceived { copy: copy.into(), on: day(23) }
    }

    fn back(copy: &str) -> WorkspaceEvent {
        WorkspaceEvent::FileTakenBack { copy: copy.into(), on: day(25) }
    }

    fn key(living: &Living) -> Option<String> {
        living.said().map(|said| said.key)
    }

    #[test]
    fn what_ends_with_giving_away_rests_and_what_ends_with_receiving_lives() {
        assert!(told(&[]).is_here() && told(&[]).said().is_none(), "a file that never went says nothing");
        let (old, copy) = (told(&[handed("1")]), told(&[handed("1"), received("1")]));
        assert!(old.rests() && !copy.rests(), "one of the two lives");
        assert_eq!((key(&old), key(&copy)), (Some("file-went".into()), Some("file-came-from".into())));
        let again = told(&[handed("1"), received("1"), handed("2")]);
        assert!(again.rests(), "a copy can go on to the next one, and then rests too");
        assert!(!told(&[handed("1"), received("1"), handed("2"), received("2")]).rests());
    }

    #[test]
    fn what_was_taken_back_lives_and_says_that_the_other_may_live_too() {
        let woken = told(&[handed("1"), back("1")]);
        assert!(!woken.rests());
        assert_eq!(key(&woken), Some("file-back".into()));
        assert!(told(&[handed("1"), back("1"), handed("2")]).rests(), "it can go once more");
    }

    #[test]
    fn events_of_another_copy_change_nothing() {
        assert!(told(&[handed("2"), received("1")]).rests(), "the receipt of another copy wakes nobody");
        assert!(told(&[handed("2"), back("1")]).rests());
        assert!(told(&[received("1"), back("1")]).is_here(), "nothing went, so nothing came");
    }
}
