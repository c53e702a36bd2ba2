//! One open workspace at one desk: an intent comes in, it is answered, and what it wrote is durable before anybody hears of it.
//!
//! **Invariant:** `submit` is the only way to change anything.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use baton_documents::paper::Page;
use baton_journal::{Header, Journal, Opening};
use baton_meeting::asked::Asked;
use baton_meeting::event::Fact;
use baton_meeting::id::{BatchId, PersonId, PersonRef};
use baton_meeting::intent::{Intent, decide};
use baton_meeting::living;
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use baton_meeting::state::State;
use baton_meeting::workspace::WorkspaceIntent;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Serialize;
use serde_json::Value;

use crate::clock::{Clock, WallClock, zone_here};
use crate::problem::Problem;
use crate::secret::Secret;
use crate::writing::Stop;

/// What an intent wrote, once it is durable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Done {
    /// The revision of the file that holds it.
    pub revision: u64,
    /// Everything the intent wrote.
    pub batch: Option<BatchId>,
    /// The intent's name; for undo, the name of what was undone.
    pub intent: String,
    /// The same key was recorded before; nothing was written now.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
    /// Identities that were made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub made: Vec<String>,
    /// What is worth saying about it, where something is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Message>,
}

/// The answer to an intent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// It is durable.
    Done(Done),
    /// A calm no.
    Refused(Refusal),
}

impl Answer {
    /// What was written.
    ///
    /// # Errors
    /// Gives the refusal.
    pub fn done(self) -> Result<Done, Refusal> {
        match self {
            Self::Done(done) => Ok(done),
            Self::Refused(refusal) => Err(refusal),
        }
    }
}

/// One open workspace.
pub struct Desk {
    pub(crate) journal: Journal,
    clock: Arc<dyn Clock>,
    zone: Tz,
    /// Who is at the keyboard, once somebody said so.
    pub me: Option<PersonId>,
    pub(crate) secret: Secret,
    typesetter: Option<Typesetter>,
}

/// What makes a PDF of a page; a program that has none offers every other format.
pub type Typesetter = fn(&Page) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>>;

/// Where Baton keeps what is not in the workspace, and which clock it goes by.
#[derive(Clone)]
pub struct Place {
    /// The application's data folder; nothing is kept when there is none.
    pub data_dir: Option<PathBuf>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The zone of the desk.
    pub zone: Tz,
    /// What makes PDFs.
    pub typesetter: Option<Typesetter>,
}

impl Place {
    /// This computer's clock and zone.
    pub fn here(data_dir: Option<PathBuf>) -> Self {
        Self { data_dir, clock: Arc::new(WallClock), zone: zone_here(), typesetter: None }
    }

    /// The data folder that the application and the command share, so that both are one device; none without a home.
    pub fn usual_folder() -> Option<PathBuf> {
        directories::ProjectDirs::from("coop", "Baton", "Baton").map(|folders| folders.data_dir().to_path_buf())
    }

    pub(crate) fn opening(&self) -> Opening {
        Opening::new(self.data_dir.clone(), self.clock.now())
    }
}

impl Desk {
    /// Opens a workspace.
    ///
    /// # Errors
    /// Fails when the file cannot be opened; it is never changed by failing.
    pub fn open(path: &Path, place: &Place) -> Result<Self, Problem> {
        let journal = Journal::open(path, &place.opening())?;
        Ok(Self::at(journal, place))
    }

    fn at(journal: Journal, place: &Place) -> Self {
        let (clock, typesetter) = (place.clock.clone(), place.typesetter);
        Self { journal, clock, zone: place.zone, me: None, secret: Secret::default(), typesetter }
    }

    /// Makes a new workspace with a name.
    ///
    /// # Errors
    /// Fails when the file exists or cannot be written.
    pub fn create(path: &Path, name: &str, example: bool, place: &Place) -> Result<Result<Self, Refusal>, Problem> {
        // Refused before anything is made: an unreadable name leaves no file behind.
        if let Err(refusal) = baton_meeting::words::line(name, baton_meeting::words::NAME) {
            return Ok(Err(refusal));
        }
        let journal = Journal::create(path, &place.opening())?;
        let mut desk = Self::at(journal, place);
        let start = WorkspaceIntent::StartWorkspace { id: None, name: name.to_owned(), example: Some(example) };
        Ok(match desk.ask(start.into())? {
            Answer::Done(_) => Ok(desk),
            Answer::Refused(refusal) => Err(refusal),
        })
    }

    /// Makes a new workspace out of an archive: the same entries, chains and identity, and nothing added.
    ///
    /// # Errors
    /// Fails when the file exists or cannot be written, and when the archive cannot be read or does not fit together.
    pub fn adopt(path: &Path, archive: impl Read, place: &Place) -> Result<Self, Problem> {
        let journal = Journal::read_archive(path, &place.opening(), archive)?;
        Ok(Self::at(journal, place))
    }

    /// Now, by the clock of this desk.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The date at the desk.
    pub fn today(&self) -> NaiveDate {
        self.clock.now().with_timezone(&self.zone).date_naive()
    }

    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        self.clock.clone()
    }

    /// The zone of this desk.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// What makes PDFs, where the program has it.
    pub fn typesetter(&self) -> Option<Typesetter> {
        self.typesetter
    }

    /// The same workspace once more, for another thread that only reads, and what stops it.
    ///
    /// # Errors
    /// Fails when the file cannot be opened again.
    pub(crate) fn reading(&self) -> Result<(Self, Stop), Problem> {
        let (journal, interrupt) = self.journal.reading()?;
        let me = self.me.clone();
        let beside = Self { journal, clock: self.clock(), zone: self.zone, me, secret: Secret::default(), typesetter: self.typesetter };
        Ok((beside, Stop::new(interrupt)))
    }

    /// Another file on the same desk: its clock and its ways, but no note of a device.
    pub(crate) fn beside_it(&self) -> Place {
        Place { data_dir: None, clock: self.clock(), zone: self.zone, typesetter: self.typesetter }
    }

    /// The journal, for reading.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Answers an intent as it comes from outside: an object with `do`, perhaps with a `key` that is recorded only once,
    /// and with `as`, who asks.
    ///
    /// # Errors
    /// Fails when the file cannot be read or written; then nothing was recorded.
    pub fn submit(&mut self, value: Value) -> Result<Answer, Problem> {
        let mut value = value;
        let mut taken = |field: &str| value.as_object_mut().and_then(|object| object.remove(field));
        let (key, who) = (taken("key"), taken("as"));
        let (Ok(key), Ok(who)) = (text(key), text(who)) else {
            return Ok(Answer::Refused(Refusal::new("key-is-text").hint("list-intents")));
        };
        match Intent::read(&value) {
            Ok(intent) => self.answer(intent, who.map(PersonRef), key),
            Err(refusal) => Ok(Answer::Refused(refusal)),
        }
    }

    /// Answers an intent.
    ///
    /// # Errors
    /// As [`Desk::submit`].
    pub fn ask(&mut self, intent: Intent) -> Result<Answer, Problem> {
        self.answer(intent, None, None)
    }

    /// Answers an intent in somebody's name.
    ///
    /// # Errors
    /// As [`Desk::submit`].
    pub fn answer(&mut self, intent: Intent, who: Option<PersonRef>, key: Option<String>) -> Result<Answer, Problem> {
        let actor = match &who {
            None => self.me.clone(),
            Some(named) => match self.state()?.person(named) {
                Ok(person) => Some(person.id.clone()),
                Err(refusal) => return Ok(Answer::Refused(refusal)),
            },
        };
        let at = self.clock.now();
        let intent = self.secret.turned(intent);
        let name = intent.name();
        let header = Header { actor: actor.clone(), intent: name.clone(), key, at, zone: self.zone };
        if let Intent::Workspace(WorkspaceIntent::Undo { .. }) = &intent
            && let Some(refusal) = living::resting(&self.journal.workspace()?, &intent)
        {
            return Ok(Answer::Refused(refusal));
        }
        if let Intent::Workspace(WorkspaceIntent::Undo { batch }) = intent {
            return Ok(match self.journal.undo(&header, batch)? {
                Ok(undone) => Answer::Done(Done {
                    revision: undone.revision,
                    batch: Some(undone.batch),
                    intent: undone.intent,
                    again: undone.again,
                    made: Vec::new(),
                    remarks: Vec::new(),
                }),
                Err(refusal) => Answer::Refused(refusal),
            });
        }
        let mut asked = Asked::new(actor, at, self.zone, self.clock.seed());
        if let Intent::Feedback(intent) = &intent
            && let Some(answer) = self.about_feedback(&name, intent, &mut asked)?
        {
            return Ok(answer);
        }
        if let Some(refusal) = self.handed_before(&intent)? {
            return Ok(Answer::Refused(refusal));
        }
        if let Intent::Erasure(intent) = intent {
            return self.about_erasing(&header, intent, &asked);
        }
        let remarks: Vec<Message> = self.before_import(&intent).into_iter().collect();
        let needs = intent.needs();
        let asking = intent.clone();
        let answered = self.journal.append(&header, &needs, |state| decide(state, intent, &mut asked))?;
        let answer = match answered {
            Ok(appended) => Answer::Done(Done {
                revision: appended.revision,
                batch: appended.batch,
                intent: name,
                again: appended.again,
                made: made(&appended.facts),
                remarks,
            }),
            Err(refusal) => Answer::Refused(refusal),
        };
        self.keep_secret(&asking, &answer)?;
        Ok(answer)
    }

    /// People, teams and series as they are now, with the date at the desk.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn state(&self) -> Result<State, Problem> {
        let today = self.today();
        Ok(self.journal.together(|reader| {
            Ok(State {
                today,
                workspace: reader.workspace()?,
                people: reader.people()?.into_iter().map(|person| (person.id.clone(), person)).collect(),
                teams: reader.teams()?.into_iter().map(|team| (team.id.clone(), team)).collect(),
                series: reader.series()?.into_iter().map(|series| (series.id.clone(), series)).collect(),
                ..State::default()
            })
        })?)
    }
}

fn made(facts: &[Fact]) -> Vec<String> {
    facts.iter().filter_map(|fact| fact.event.makes()).map(str::to_owned).collect()
}

fn text(value: Option<Value>) -> Result<Option<String>, ()> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(()),
    }
}
