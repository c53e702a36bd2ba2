//! What every command is given: the reader's words, where Baton keeps its own things, who asks, and how to answer.
//!
//! **Invariant:** standard output carries the answer and nothing else; remarks go to standard error.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use baton_desk::{Desk, Place};
use baton_meeting::cadence;
use baton_meeting::id::{PersonId, PersonRef};
use baton_meeting::intent::Intent;
use baton_meeting::message::Message;
use baton_meeting::state::State;
use baton_texts::Texts;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::arguments::Any;
use crate::trouble::{Ending, Trouble};

/// One call of the command.
pub struct Call {
    /// The reader's words.
    pub texts: Texts,
    /// Whether data is wanted rather than sentences.
    pub json: bool,
    /// Where Baton keeps what is not in the workspace, which clock and zone it goes by.
    pub place: Place,
    /// The zone that was named.
    pub zone: Option<String>,
    who: Option<PersonRef>,
    names: RefCell<BTreeMap<PersonId, String>>,
}

impl Call {
    /// Keeps what every command understands.
    pub fn new(any: Any, place: Place, texts: Texts) -> Self {
        let who = any.who.as_deref().map(PersonRef::from);
        Self { texts, json: any.json, place, zone: any.zone, who, names: RefCell::default() }
    }

    /// Opens a workspace, with whoever asks at its keyboard.
    ///
    /// # Errors
    /// Fails when the file cannot be opened; refuses when nobody or several people have the name of whoever asks.
    pub fn open(&self, file: &Path) -> Result<Desk, Trouble> {
        let mut desk = Desk::open(file, &self.place)?;
        if let Some(why) = desk.journal().read_only().map(|why| why.said()) {
            self.remark(&why);
        }
        let state = desk.state()?;
        self.learn(&state);
        if state.workspace.living.rests()
            && let Some(said) = state.workspace.living.said()
        {
            self.remark(&said);
        }
        if let Some(who) = &self.who {
            desk.me = Some(state.person(who)?.id.clone());
        }
        Ok(desk)
    }

    /// Keeps what people are called, for sentences about them.
    pub fn learn(&self, state: &State) {
        let names = state.people.values().map(|person| (person.id.clone(), person.name.clone()));
        self.names.borrow_mut().extend(names);
    }

    /// Whoever knows what people are called.
    pub fn names(&self) -> impl Fn(&PersonId) -> String {
        |person| self.names.borrow().get(person).cloned().unwrap_or_else(|| person.to_string())
    }

    /// The name of somebody.
    pub fn name(&self, person: &PersonId) -> String {
        self.names()(person)
    }

    /// A message in the reader's words.
    pub fn say(&self, message: &Message) -> String {
        self.texts.message(message, &self.names())
    }

    /// Asks the desk, in the name of whoever is at the keyboard.
    ///
    /// # Errors
    /// Refuses as the rules do; fails when the file cannot be written.
    pub fn ask(&self, desk: &mut Desk, intent: impl Into<Intent>) -> Result<baton_desk::Done, Trouble> {
        let done = desk.ask(intent.into())?.done()?;
        // A backup that could not be made is nothing of the answer, and should be known all the same.
        done.remarks.iter().filter(|remark| remark.key.starts_with("backups-")).for_each(|remark| self.remark(remark));
        Ok(done)
    }

    /// Answers: data where it is wanted, else words.
    ///
    /// # Errors
    /// Ends the call when nobody listens any more.
    pub fn answer<T: Serialize>(&self, data: &T, words: impl FnOnce() -> String) -> Result<Ending, Trouble> {
        if self.json {
            let data = serde_json::to_value(data).map_err(std::io::Error::other)?;
            let written = serde_json::to_string_pretty(&self.worded(data)).map_err(std::io::Error::other)?;
            self.print(&written)?;
        } else {
            self.print(&words())?;
        }
        Ok(Ending::Done)
    }

    /// Prints lines, and hands them on at once.
    ///
    /// # Errors
    /// Ends the call when nobody listens any more.
    pub fn print(&self, lines: &str) -> Result<(), Trouble> {
        let mut out = std::io::stdout().lock();
        out.write_all(lines.as_bytes())?;
        if !lines.ends_with('\n') && !lines.is_empty() {
            out.write_all(b"\n")?;
        }
        Ok(out.flush()?)
    }

    /// Says something beside the answer.
    pub fn remark(&self, message: &Message) {
        // Nobody may be listening to remarks; the answer counts.
        let _ = writeln!(std::io::stderr(), "{}", self.say(message));
    }

    /// Data in which every message of the core also stands in words, as `said`.
    pub fn worded(&self, data: Value) -> Value {
        match data {
            Value::Array(list) => Value::Array(list.into_iter().map(|one| self.worded(one)).collect()),
            Value::Object(object) => {
                let message = self.message_of(&object);
                let mut object: Map<String, Value> = object.into_iter().map(|(name, one)| (name, self.worded(one))).collect();
                if let Some(message) = message {
                    object.insert("said".to_owned(), Value::String(self.say(&message)));
                }
                Value::Object(object)
            }
            plain => plain,
        }
    }

    fn message_of(&self, object: &Map<String, Value>) -> Option<Message> {
        let alone = object.keys().all(|name| name == "key" || name == "args");
        let key = object.get("key").and_then(Value::as_str).filter(|key| alone && self.texts.knows(key))?;
        let args = object.get("args").cloned().unwrap_or_else(|| Value::Object(Map::new()));
        Some(Message { key: key.to_owned(), args: serde_json::from_value(args).ok()? })
    }
}

/// Where Baton keeps its own things, and the zone it goes by.
///
/// # Errors
/// Refuses a zone that does not exist.
pub fn place(any: &Any) -> Result<Place, Trouble> {
    let mut place = Place::here(any.data_dir.clone().or_else(Place::usual_folder));
    if let Some(zone) = &any.zone {
        place.zone = cadence::zone(zone)?;
    }
    place.typesetter = Some(|page| Ok(baton_pdf::write(page)?));
    Ok(place)
}
