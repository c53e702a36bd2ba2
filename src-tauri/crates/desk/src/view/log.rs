//! The log, and everything else that is found by words: the same words and filters in the window, the palette and `baton search`.

use baton_journal::{HitKind, LogAsked, LogLine, Sought};
use baton_meeting::find::Find;
use baton_meeting::words;
use baton_wire::places::{DecisionsView, FilterView, FindView, Found, LogLineView, Named, SavedSearch};
use baton_wire::whom::WhomAbout;

use crate::desk::Desk;
use crate::problem::Problem;

/// Where searches that are kept stand among the drafts: beside the record, so that they leave with nobody's archive.
const KEPT: &str = "search/";

/// How many the palette and the command line list.
const MOST: usize = 20;

/// A page of the log.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn log(desk: &Desk, typed: &str, before: Option<&str>, most: usize) -> Result<DecisionsView, Problem> {
    let sought = sought(desk, typed);
    let journal = desk.journal();
    let today = sought.today;
    let (log, teams, tags) = journal.together(|reader| {
        let log = reader.log(&LogAsked { sought: sought.clone(), before: before.and_then(|place| place.parse().ok()), most })?;
        Ok((log, reader.teams()?, if before.is_none() { reader.tags_in_use()? } else { Vec::new() }))
    })?;
    let team = |line: &LogLine| teams.iter().find(|team| team.id == line.team).map_or_else(String::new, |team| team.name.clone());
    let kept = journal.drafts()?.into_iter();
    let mut saved: Vec<SavedSearch> =
        kept.filter_map(|draft| Some(SavedSearch { name: draft.place.strip_prefix(KEPT)?.to_owned(), find: draft.text })).collect();
    saved.sort_by_key(|one| words::folded(&one.name));
    Ok(DecisionsView {
        total: log.total,
        hits: log.hits,
        uncounted: log.uncounted,
        next: log.next.map(|place| place.to_string()),
        found: log.lines.into_iter().map(|line| view(team(&line), line, today)).collect(),
        filters: sought.find.filters.into_iter().map(|one| FilterView { word: one.word, value: one.value, at: one.at }).collect(),
        remarks: log.remarks,
        teams: teams.into_iter().map(|team| Named { id: team.id.0, name: team.name }).collect(),
        tags,
        saved,
    })
}

/// What was typed, as it is looked for today.
pub fn sought(desk: &Desk, typed: &str) -> Sought {
    Sought { find: Find::read(typed), today: desk.today() }
}

fn view(team: String, line: LogLine, today: chrono::NaiveDate) -> LogLineView {
    LogLineView {
        id: line.id,
        number: format!("{team} {}", line.number),
        statement: line.statement.text,
        marks: line.statement.marks,
        excerpt: line.excerpt.text,
        excerpt_marks: line.excerpt.marks,
        team,
        method: line.method,
        date: line.decided,
        status: line.status,
        review: line.review,
        review_due: line.review.is_some_and(|review| review <= today),
        status_date: line.ended,
    }
}

/// What the palette finds: people, teams, decisions, items, notes, follow-ups.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn find(desk: &Desk, typed: &str) -> Result<FindView, Problem> {
    let state = desk.state()?;
    let sought = sought(desk, typed);
    // Names of people and teams are found by bare words; a filter is about what they did.
    let wanted = if sought.find.filters.is_empty() { words::folded(typed) } else { String::new() };
    let mut found: Vec<Found> = Vec::new();
    let remarks = desk.journal().remarks(&sought)?;
    if sought.find.is_empty() {
        return Ok(FindView { found, remarks });
    }
    let begins = |name: &str| {
        !wanted.is_empty()
            && (words::folded(name).split(' ').any(|part| part.starts_with(&wanted)) || words::folded(name).starts_with(&wanted))
    };
    let plain = |kind: &str, id: &str, title: &str| Found {
        kind: kind.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        excerpt: String::new(),
        date: None,
        whom: None,
    };
    found.extend(
        state.people.values().filter(|person| begins(&person.name)).take(5).map(|person| plain("person", person.id.as_str(), &person.name)),
    );
    found.extend(state.teams.values().filter(|team| begins(&team.name)).take(3).map(|team| plain("team", team.id.as_str(), &team.name)));
    for team in state.teams.values() {
        found.extend(team.roles.iter().filter(|role| begins(&role.name)).take(3).map(|role| {
            let whom = WhomAbout::Role { team: team.id.0.clone(), role: role.id.0.clone() };
            Found { whom: Some(whom), ..(plain("role", team.id.as_str(), &role.name)) }
        }));
    }
    let hits = desk.journal().search(&sought, MOST)?;
    found.extend(hits.into_iter().map(|hit| Found {
        whom: super::whom::about(&hit),
        kind: kind(hit.kind).to_owned(),
        id: hit.meeting.map_or(hit.id, |meeting| meeting.0),
        title: hit.title.text,
        excerpt: hit.excerpt.text,
        date: hit.date,
    }));
    Ok(FindView { found, remarks })
}

fn kind(kind: HitKind) -> &'static str {
    match kind {
        HitKind::Decision => "decision",
        HitKind::Item => "item",
        HitKind::Note => "note",
        HitKind::FollowUp => "follow-up",
    }
}
