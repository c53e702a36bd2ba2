//! What was understood of something pasted, before anything is added.

use baton_documents::{ics, import};
use baton_meeting::words;
use baton_wire::places::{AgendaRead, CalendarRead, PeopleRead, ReadAway, ReadItem, ReadPerson};
use baton_wire::who;

use crate::desk::Desk;
use crate::problem::Problem;

/// A pasted agenda: items, and whose they are as far as somebody known here was recognised.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn agenda(desk: &Desk, text: &str) -> Result<AgendaRead, Problem> {
    let state = desk.state()?;
    let known: Vec<_> = state.people.values().filter(|person| !person.left).cloned().collect();
    let preview = import::agenda::read(text, &known);
    Ok(AgendaRead {
        items: preview
            .items
            .into_iter()
            .map(|item| ReadItem {
                title: item.title,
                owner: item.owner.map(|person| who::who(&state, &person)),
                owner_text: item.owner_words,
                minutes: item.minutes,
                links: item.links,
                notes: item.notes,
                purpose: item.purpose,
                procedure: item.procedure,
                unsure: item.unsure,
                line: item.line,
            })
            .collect(),
        left: preview.skipped.into_iter().map(|line| line.text).collect(),
    })
}

/// Pasted names: people, and who here has the same name already.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn people(desk: &Desk, text: &str) -> Result<PeopleRead, Problem> {
    let state = desk.state()?;
    let preview = import::people::read(text.as_bytes());
    Ok(PeopleRead {
        people: preview
            .people
            .into_iter()
            .map(|found| ReadPerson {
                twin: state
                    .people
                    .values()
                    .find(|known| words::folded(&known.name) == words::folded(&found.person.name))
                    .map(|known| who::who(&state, &known.id)),
                name: found.person.name,
                email: found.person.email,
                tags: found.person.tags.unwrap_or_default(),
            })
            .collect(),
        unsure: preview.problems.into_iter().map(|problem| problem.what).collect(),
    })
}

/// A calendar file: on which days something stands in it, on the clocks of the desk.
pub fn calendar(desk: &Desk, text: &str) -> CalendarRead {
    let zone = desk.zone();
    let read = ics::read(text, desk.now().with_timezone(&zone).date_naive(), zone);
    let found = read.found.into_iter().map(|one| ReadAway { title: one.title, from: one.from, until: one.until });
    CalendarRead { found: found.collect(), unsure: read.unsure }
}
