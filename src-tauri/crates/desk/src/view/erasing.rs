//! If somebody asks for it: what would go, what stays, and what is out of reach, said before anything is done.

use baton_journal::{EntriesAsked, Erasable};
use baton_meeting::erasure::{self, Erasing, Wish};
use baton_meeting::event::Event;
use baton_meeting::id::{PersonRef, Stream};
use baton_meeting::state::State;
use baton_meeting::workspace::WorkspaceEvent;
use baton_texts::Texts;
use baton_wire::places::{CopyWent, ErasedBefore, ErasingSort, ErasingTakes, ErasingView, SaidIn, SaidKind};
use baton_wire::who;
use chrono::NaiveDate;

use crate::desk::Desk;
use crate::problem::Problem;

/// What erasing somebody's name or words would take.
///
/// # Errors
/// Fails when there is no such person, or the file cannot be read.
pub fn erasing(desk: &Desk, person: &str, texts: &Texts) -> Result<ErasingView, Problem> {
    let state = desk.state()?;
    let known = erasure::meant(&state, &PersonRef::from(person)).map_err(|refusal| Problem::new(refusal.why))?;
    let pseudonym = desk.pseudonym(&state, &known.id, texts)?;
    let wish = |what| Wish { person: known.id.clone(), what, pseudonym: pseudonym.clone(), because: String::new(), on: state.today };
    let name = desk.journal().erasable_here(&wish(Erasing::Name))?;
    let words = desk.journal().erasable_here(&wish(Erasing::Words))?;
    let told = desk.journal().erasures()?.into_iter().filter(|told| told.person == known.id);
    Ok(ErasingView {
        who: who::who(&state, &known.id),
        left: known.left,
        copies: name.copies.len(),
        name: takes(desk, &state, &name)?,
        words: takes(desk, &state, &words)?,
        went: went(desk, &state)?,
        before: told
            .map(|told| ErasedBefore { person: told.person, what: told.what, on: told.on, because: told.because, entries: told.entries })
            .collect(),
        pseudonym,
    })
}

/// What an erasure would take, with the places that say the name by what they are called.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn takes(desk: &Desk, state: &State, said: &Erasable) -> Result<ErasingTakes, Problem> {
    let places = said.said_in.iter().map(|(stream, count)| {
        let (kind, title, date) = called(desk, state, stream)?;
        Ok(SaidIn { kind, title, date, count: *count })
    });
    let mut said_in = places.collect::<Result<Vec<_>, Problem>>()?;
    said_in.sort_by(|one, other| (one.kind, &one.title, one.date).cmp(&(other.kind, &other.title, other.date)));
    Ok(ErasingTakes {
        entries: said.entries,
        sorts: said.sorts.iter().map(|(sort, count)| ErasingSort { sort: *sort, count: *count }).collect(),
        feedback: said.feedback,
        drafts: said.drafts,
        said_in,
        said_by_id: said.said_by_id,
    })
}

/// What a stream is, and what it is called now; what was undone has no name any more.
fn called(desk: &Desk, state: &State, stream: &Stream) -> Result<(SaidKind, String, Option<NaiveDate>), Problem> {
    let journal = desk.journal();
    let meeting = match stream {
        Stream::Meeting(id) => journal.meeting(&id.clone().into())?,
        _ => None,
    };
    let (kind, title) = match stream {
        Stream::Workspace => (SaidKind::Workspace, Some(state.workspace.name.clone())),
        Stream::Person(id) => (SaidKind::Person, state.people.get(id).map(|person| person.name.clone())),
        Stream::Team(id) => (SaidKind::Team, state.teams.get(id).map(|team| team.name.clone())),
        Stream::Series(id) => (SaidKind::Series, state.series.get(id).map(|series| series.name.clone())),
        Stream::Meeting(_) => (SaidKind::Meeting, meeting.as_ref().map(|meeting| meeting.title.clone())),
        Stream::Decision(id) => (
            SaidKind::Decision,
            journal.decision(&id.clone().into())?.map(|decision| format!("{} {}", decision.record.number, decision.record.statement)),
        ),
        Stream::FollowUp(id) => (SaidKind::FollowUp, journal.follow_up(&id.clone().into())?.map(|follow_up| follow_up.what)),
    };
    Ok((kind, title.unwrap_or_default(), meeting.map(|meeting| meeting.date)))
}

/// The copies of the file that went with somebody.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn went(desk: &Desk, state: &State) -> Result<Vec<CopyWent>, Problem> {
    let asked = EntriesAsked { stream: Some(Stream::Workspace), ..EntriesAsked::default() };
    let entries = desk.journal().entries(&asked)?;
    let handed = entries.iter().filter_map(|entry| match entry.event()? {
        Event::Workspace(WorkspaceEvent::FileHanded { to, on, .. }) => Some(CopyWent { to: who::who(state, &to), on }),
        _ => None,
    });
    Ok(handed.collect())
}
