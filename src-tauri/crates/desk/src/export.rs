//! What goes out on paper: minutes, the log, cue cards, the archive.
//!
//! **Invariant:** the same workspace gives the same bytes; no document knows when it was written.

use std::io::Write;
use std::path::{Path, PathBuf};

use baton_documents::card::{self, CardsIn, Whom};
use baton_documents::ics::{self, RotaCalendar, Stamp};
use baton_documents::markdown;
use baton_documents::paper::{Choice, LogIn};
use baton_documents::rota_page::{RotaPage, rota_page};
use baton_journal::{DecisionsAsked, EntriesAsked, FollowUpsAsked};
use baton_meeting::experience::Experience;
use baton_meeting::id::{FollowUpId, PersonRef, SeriesId, SeriesRef, Stream, TeamRef};
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use baton_meeting::state::State;
use baton_texts::Texts;
use baton_wire::paper::{PaperFormat, PaperWish};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::paper::{About, Document, Unwritten, proof};
use crate::problem::Problem;
use crate::view::cards as cards_view;
use crate::writing::{Stop, Stoppable, put_folder, put_with};

pub use crate::writing::put;
pub use baton_journal::archive_schema;

/// Which decisions go out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// One team by name.
    pub team: Option<String>,
    /// Decided on or after this day.
    pub since: Option<NaiveDate>,
    /// Decided on or before this day.
    pub until: Option<NaiveDate>,
}

/// The minutes of a meeting as Markdown.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn minutes(desk: &Desk, meeting: &Meeting, texts: &Texts) -> Result<String, Problem> {
    Ok(markdown::write(&of_meeting(meeting).page(desk, texts)?))
}

/// The decision log as Markdown, newest first.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn log(desk: &Desk, chosen: &Chosen, texts: &Texts) -> Result<String, Problem> {
    Ok(markdown::write(&chosen.document(desk, Choice::default())?.page(desk, texts)?))
}

/// The minutes of a meeting as a JSON document.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn minutes_json(desk: &Desk, meeting: &Meeting) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    let written = of_meeting(meeting).write(desk, PaperFormat::Json, &Texts::new("en"), &mut bytes);
    written.map_err(|unwritten| match unwritten {
        Unwritten::Inside(problem) => problem,
        Unwritten::Outside(error) => Problem::new(Message::new("problem-not-made").text("because", error.to_string())),
    })?;
    String::from_utf8(bytes).map_err(|error| Problem::new(Message::new("problem-not-made").text("because", error.to_string())))
}

impl Chosen {
    /// The document of the decisions chosen.
    ///
    /// # Errors
    /// Fails when there is no such team, or the file cannot be read.
    pub fn document(&self, desk: &Desk, choice: Choice) -> Result<Document, Problem> {
        let team = match &self.team {
            Some(name) => Some(desk.state()?.team(&TeamRef::from(name.as_str())).map_err(|refusal| Problem::new(refusal.why))?.id.clone()),
            None => None,
        };
        let asked = DecisionsAsked { team, from: self.since, until: self.until, ..DecisionsAsked::default() };
        Ok(Document { about: About::Log(Box::new(asked)), choice })
    }
}

fn of_meeting(meeting: &Meeting) -> Document {
    Document { about: About::Minutes(Box::new(meeting.clone())), choice: Choice::default() }
}

/// Which cue cards go out; what is left out is as it was, and for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardsAsked {
    /// How often whoever leads has led.
    pub level: Option<Experience>,
    /// For whom.
    pub whom: Option<Whom>,
}

impl CardsAsked {
    /// Reads the name of a document: `cards`, then a level and for whom, `cards-practised-leader`.
    pub fn named(document: &str) -> Option<Self> {
        let mut asked = Self::default();
        let parts = document.strip_prefix("cards")?;
        if parts.is_empty() {
            return Some(asked);
        }
        for part in parts.strip_prefix('-')?.split('-') {
            match (Experience::named(part), Whom::named(part)) {
                (Some(level), _) if asked.level.is_none() && asked.whom.is_none() => asked.level = Some(level),
                (_, Some(whom)) if asked.whom.is_none() => asked.whom = Some(whom),
                _ => return None,
            }
        }
        Some(asked)
    }
}

/// Cue cards as one HTML file to print; without a meeting, for any regular one.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn cards(desk: &Desk, meeting: Option<&Meeting>, asked: CardsAsked, texts: &Texts) -> Result<String, Problem> {
    let mut state = desk.state()?;
    if let Some(meeting) = meeting {
        crate::view::reviews::load_for(desk, &mut state, meeting)?;
    }
    let level = asked.level.unwrap_or_else(|| cards_view::measure(&state, meeting));
    Ok(card::page(&CardsIn { state: &state, meeting, level, texts }, asked.whom))
}

/// Whose calendar of the rota.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// All meetings of a series.
    Series(SeriesRef),
    /// The turns of somebody.
    Person(PersonRef),
}

impl Whose {
    /// Reads `series:weekly` and `person:asha`.
    pub fn read(written: &str) -> Option<Self> {
        match written.split_once(':')? {
            ("series", name) => Some(Self::Series(SeriesRef::from(name))),
            ("person", name) => Some(Self::Person(PersonRef::from(name))),
            _ => None,
        }
    }
}

/// The rota as a calendar.
///
/// # Errors
/// Fails when there is no such series or person, or the file cannot be read.
pub fn rota_calendar(desk: &Desk, whose: &Whose, texts: &Texts) -> Result<String, Problem> {
    let state = desk.state()?;
    let stamps = stamps(desk, &state)?;
    let calendar = RotaCalendar { state: &state, stamps: &stamps, checkpoint: proof(desk.journal())?, texts };
    let refused = |refusal: baton_meeting::refusal::Refusal| Problem::new(refusal.why);
    Ok(match whose {
        Whose::Series(wanted) => calendar.of_series(state.series(wanted).map_err(refused)?),
        Whose::Person(wanted) => calendar.of_person(&state.person(wanted).map_err(refused)?.id),
    })
}

/// What somebody said yes to, as a calendar of their own with alarms.
///
/// # Errors
/// Fails when there is no such person, or the file cannot be read.
pub fn own_calendar(desk: &Desk, whose: &PersonRef, texts: &Texts) -> Result<String, Problem> {
    let mut state = desk.state()?;
    let person = state.person(whose).map_err(|refusal| Problem::new(refusal.why))?.id.clone();
    let journal = desk.journal();
    let had: BTreeSet<FollowUpId> = journal.takings()?.into_iter().filter(|one| one.person == person).map(|one| one.follow_up).collect();
    let mut follow_ups = journal.follow_ups(&FollowUpsAsked::default())?;
    follow_ups.retain(|one| one.stand.owner() == Some(&person) || had.contains(&one.id));
    crate::view::follow_ups::load_origins(desk, &mut state, &follow_ups)?;
    let mut stamps = ics::Stamps::default();
    for one in &follow_ups {
        stamps.follow_ups.extend(newest(desk, Some(Stream::FollowUp(one.id.clone())))?.map(|stamp| (one.id.clone(), stamp)));
    }
    let of = LogIn { state: &state, decisions: &[], follow_ups: &follow_ups, checkpoint: None, choice: Choice::default(), texts };
    Ok(ics::own(&of, &person, &stamps))
}

/// The rota of a series as a sheet for the wall, as of the newest entry.
///
/// # Errors
/// Fails when there is no such series, or the file cannot be read.
pub fn rota_sheet(desk: &Desk, wanted: &SeriesRef, texts: &Texts) -> Result<String, Problem> {
    let state = desk.state()?;
    let series = state.series(wanted).map_err(|refusal| Problem::new(refusal.why))?;
    let newest = newest(desk, None)?.map_or(state.today, |stamp| stamp.at.with_timezone(&desk.zone()).date_naive());
    Ok(rota_page(&RotaPage { state: &state, series, from: newest, checkpoint: proof(desk.journal())?, texts }))
}

/// How far each series has come: its own record, and that of the people whose names stand in it.
fn stamps(desk: &Desk, state: &State) -> Result<BTreeMap<SeriesId, Stamp>, Problem> {
    let mut people: Option<Stamp> = None;
    for person in state.people.keys() {
        people = later(people, newest(desk, Some(Stream::Person(person.clone())))?);
    }
    let mut stamps = BTreeMap::new();
    for series in state.series.keys() {
        let own = newest(desk, Some(Stream::Series(series.clone())))?;
        stamps.extend(later(own, people).map(|stamp| (series.clone(), stamp)));
    }
    Ok(stamps)
}

fn later(one: Option<Stamp>, other: Option<Stamp>) -> Option<Stamp> {
    one.into_iter().chain(other).max_by_key(|stamp| stamp.sequence)
}

/// The newest entry, of one stream or of all.
pub(crate) fn newest(desk: &Desk, stream: Option<Stream>) -> Result<Option<Stamp>, Problem> {
    let asked = EntriesAsked { stream, newest_first: true, limit: Some(1), ..EntriesAsked::default() };
    let entry = desk.journal().entries(&asked)?.pop();
    let at = |wall: &str| DateTime::parse_from_rfc3339(wall).map_or(DateTime::UNIX_EPOCH, |at| at.with_timezone(&Utc));
    Ok(entry.map(|entry| Stamp { sequence: entry.position, at: at(&entry.wall) }))
}

/// Writes a document to a place: whole, or not at all.
///
/// # Errors
/// Fails when there is no such document, or the place cannot be written.
pub(crate) fn to_file(desk: &Desk, document: &str, of: Option<&str>, path: &Path, stop: &Stop, texts: &Texts) -> Result<(), Problem> {
    let written = match (document, of) {
        ("paper", Some(of)) => return paper(desk, of, path, stop, texts),
        ("archive", _) => archive(desk)?,
        ("rota-calendar", Some(of)) => {
            let whose = Whose::read(of).ok_or_else(|| no_such_document(document))?;
            rota_calendar(desk, &whose, texts)?
        }
        ("own-calendar", Some(of)) => match Whose::read(of) {
            Some(Whose::Person(person)) => own_calendar(desk, &person, texts)?,
            _ => return Err(no_such_document(document)),
        },
        ("rota-page", Some(of)) => match Whose::read(of) {
            Some(Whose::Series(series)) => rota_sheet(desk, &series, texts)?,
            _ => return Err(no_such_document(document)),
        },
        _ => {
            let asked = CardsAsked::named(document).ok_or_else(|| no_such_document(document))?;
            let meeting = of.map(|of| crate::view::meeting(desk, of)).transpose()?;
            cards(desk, meeting.as_ref(), asked, texts)?
        }
    };
    put(path, written.as_bytes())
}

/// Writes minutes or the log as a window wishes; a folder where the format is one.
fn paper(desk: &Desk, of: &str, path: &Path, stop: &Stop, texts: &Texts) -> Result<(), Problem> {
    let wish: PaperWish = serde_json::from_str(of).map_err(|error| {
        tracing::error!(%error, "a document was asked for in words that mean none");
        no_such_document("paper")
    })?;
    let document = Document::asked(desk, &wish.about, wish.choice)?;
    if wish.format.is_folder() {
        let files = document.folder(desk, wish.format, texts)?;
        let write = |text: String| move |out: &mut dyn Write| -> Result<(), Unwritten> { Ok(out.write_all(text.as_bytes())?) };
        return put_folder(path, files.into_iter().map(|file| (path.join(file.name), write(file.text))));
    }
    let stopped = || stop.is_stopped();
    put_with(path, |out| document.write(desk, wish.format, texts, &mut Stoppable { out, stopped: &stopped }))
}

/// Makes a document as PDF in a folder of its own, for a program that prints; answers where it lies.
///
/// # Errors
/// Fails as writing it does.
pub fn for_printing(desk: &Desk, wish: &PaperWish, folder: &Path, texts: &Texts) -> Result<PathBuf, Problem> {
    let document = Document::asked(desk, &wish.about, wish.choice)?;
    let path = folder.join(format!("{}.pdf", document.name()));
    put_folder(folder, std::iter::once((path.clone(), |out: &mut dyn Write| document.write(desk, PaperFormat::Pdf, texts, out))))?;
    Ok(path)
}

fn no_such_document(document: &str) -> Problem {
    Problem::new(Message::new("problem-no-such-document").text("document", document))
}

/// The whole workspace, every entry verbatim.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn archive(desk: &Desk) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    desk.journal().write_archive(&mut bytes)?;
    String::from_utf8(bytes).map_err(|_| Problem::new(Message::new("problem-archive-unreadable")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_are_named_by_level_and_for_whom() {
        assert_eq!(CardsAsked::named("cards"), Some(CardsAsked::default()));
        let first = CardsAsked { level: Some(Experience::First), whom: None };
        assert_eq!(CardsAsked::named("cards-first"), Some(first));
        assert_eq!(CardsAsked::named("cards-first-coach"), Some(CardsAsked { whom: Some(Whom::Coach), ..first }));
        assert_eq!(CardsAsked::named("cards-others"), Some(CardsAsked { level: None, whom: Some(Whom::Others) }));
        for wrong in ["", "card", "cardsfirst", "cards-", "cards-first-first", "cards-coach-first", "cards-expert", "minutes"] {
            assert_eq!(CardsAsked::named(wrong), None, "{wrong:?} means no cards");
        }
    }
}
