//! Erasing, as the desk does it: the rules say whether, the journal does it, and what could not be reached is said.
//!
//! **Invariant:** nothing is erased while a meeting is going on, or in a file that rests.

use std::path::Path;

use baton_journal::{EntriesAsked, Erasable, Header};
use baton_meeting::asked::Asked;
use baton_meeting::erasure::{self, Erasing, ErasureIntent, Wish};
use baton_meeting::id::{PersonId, Stream};
use baton_meeting::intent::Intent;
use baton_meeting::living;
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use baton_meeting::state::State;
use baton_meeting::words;
use baton_texts::Texts;
use baton_wire::places::Device;

use crate::desk::{Answer, Desk, Done};
use crate::problem::Problem;
use crate::view;

impl Desk {
    /// Answers an intent to erase.
    pub(crate) fn about_erasing(&mut self, header: &Header, intent: ErasureIntent, asked: &Asked) -> Result<Answer, Problem> {
        let wish = match self.allowed(&intent, asked)? {
            Ok(wish) => wish,
            Err(refusal) => return Ok(Answer::Refused(refusal)),
        };
        Ok(match self.journal.erase(header, &wish)? {
            Err(refusal) => Answer::Refused(refusal),
            Ok(erased) => {
                let mut remarks: Vec<Message> = erased.untouched.iter().map(|copy| untouched(copy)).collect();
                if !erased.swept {
                    remarks.push(Message::new("erasing-not-swept"));
                }
                Answer::Done(Done {
                    revision: erased.revision,
                    batch: erased.batch,
                    intent: header.intent.clone(),
                    again: erased.again,
                    made: Vec::new(),
                    remarks,
                })
            }
        })
    }

    /// What an intent to erase would take, if the rules allow it; nothing is done.
    ///
    /// # Errors
    /// Fails when the file cannot be read. The inner one refuses as the rules do.
    pub fn erasable(&self, intent: &ErasureIntent) -> Result<Result<(Wish, Erasable), Refusal>, Problem> {
        let asked = Asked::new(self.me.clone(), self.now(), self.zone(), 0);
        Ok(match self.allowed(intent, &asked)? {
            Ok(wish) => self.journal().erasable_here(&wish).map(|said| Ok((wish, said)))?,
            Err(refusal) => Err(refusal),
        })
    }

    fn allowed(&self, intent: &ErasureIntent, asked: &Asked) -> Result<Result<Wish, Refusal>, Problem> {
        let state = self.state()?;
        if let Some(refusal) = living::resting(&state.workspace, &Intent::Erasure(intent.clone())) {
            return Ok(Err(refusal));
        }
        if view::running(self)?.is_some() {
            return Ok(Err(Refusal::new("erase-in-a-meeting")));
        }
        let mut intent = intent.clone();
        if let ErasureIntent::EraseName { person, pseudonym: pseudonym @ None, .. } = &mut intent {
            let texts = view::texts(&Device::default());
            *pseudonym = match erasure::meant(&state, person) {
                Ok(person) => Some(self.pseudonym(&state, &person.id, &texts)?),
                Err(refusal) => return Ok(Err(refusal)),
            };
        }
        Ok(erasure::wish(&state, &intent, asked))
    }

    /// What somebody could be called instead of their name: the pseudonym they have, or the next in a row.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn pseudonym(&self, state: &State, person: &PersonId, texts: &Texts) -> Result<String, Problem> {
        let told = self.journal().erasures()?;
        let known = state.people.get(person).map(|person| person.name.clone()).unwrap_or_default();
        if told.iter().any(|told| told.person == *person && told.what == Erasing::Name) {
            // A name that was written down later is a name, and no pseudonym.
            let own = EntriesAsked { stream: Some(Stream::Person(person.clone())), ..EntriesAsked::default() };
            let entries = self.journal().entries(&own)?;
            let written = entries.iter().filter_map(baton_journal::Entry::event).any(|event| erasure::names(&event).contains(&&*known));
            if !written {
                return Ok(known);
            }
        }
        let taken = |name: &str| state.people.values().any(|other| words::folded(&other.name) == words::folded(name));
        let nth =
            |number: usize| texts.message(&Message::new("erasing-pseudonym").number("number", number), &|id: &PersonId| id.to_string());
        Ok((1..).map(nth).find(|name| !taken(name)).unwrap_or_default())
    }
}

fn untouched(copy: &Path) -> Message {
    Message::new("erasing-copy-untouched").text("path", copy.display().to_string())
}
