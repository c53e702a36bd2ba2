//! `baton cover` and `baton swap`: people arrange turns among themselves; and what an intent would do to the names.
//!
//! **Invariant:** a dry run writes nothing and shows what the same rule would do.

use baton_desk::{Desk, view};
use baton_meeting::id::{PersonRef, SeriesId, SeriesRef};
use baton_meeting::intent::Intent;
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use baton_meeting::rota::RotaIntent;
use chrono::NaiveDate;
use serde::Serialize;

use crate::arguments::{Cover, Role, Swap};
use crate::call::Call;
use crate::layout::columns;
use crate::trouble::{Ending, Trouble};

/// A name that changes.
#[derive(Serialize)]
pub struct Change {
    series: SeriesId,
    name: String,
    date: NaiveDate,
    role: MeetingRole,
    before: Option<String>,
    after: Option<String>,
    published: bool,
}

impl From<Role> for MeetingRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Facilitator => Self::Facilitator,
            Role::Scribe => Self::Scribe,
            Role::Timekeeper => Self::Timekeeper,
            Role::Coach => Self::Coach,
            Role::Beside => Self::Beside,
        }
    }
}

/// Somebody takes the turn of whoever has it.
///
/// # Errors
/// Refuses what the rules refuse; fails when the file cannot be read or written.
pub fn cover(call: &Call, cover: Cover) -> Result<Ending, Trouble> {
    let desk = call.open(&cover.file)?;
    let series = SeriesRef::from(cover.turn.series.as_str());
    let intent = RotaIntent::TakeTurn {
        id: None,
        series: series.clone(),
        date: cover.date,
        role: cover.turn.role.map(MeetingRole::from),
        person: PersonRef::from(cover.person.as_str()),
        reason: cover.turn.reason,
    };
    arrange(call, desk, &series, intent, cover.turn.dry_run)
}

/// Two people swap, both named as agreeing.
///
/// # Errors
/// As [`cover`].
pub fn swap(call: &Call, swap: Swap) -> Result<Ending, Trouble> {
    let desk = call.open(&swap.file)?;
    let series = SeriesRef::from(swap.turn.series.as_str());
    let intent = RotaIntent::SwapTurns {
        id: None,
        series: series.clone(),
        date: swap.date,
        with: swap.with,
        role: swap.turn.role.map(MeetingRole::from),
        agreed: swap.agreed.iter().map(|name| PersonRef::from(name.as_str())).collect(),
        reason: swap.turn.reason,
    };
    arrange(call, desk, &series, intent, swap.turn.dry_run)
}

fn arrange(call: &Call, mut desk: Desk, series: &SeriesRef, intent: RotaIntent, dry_run: bool) -> Result<Ending, Trouble> {
    let id = desk.state()?.series(series)?.id.clone();
    let changes = changes(&desk, &[id], &intent)?;
    if !dry_run {
        call.ask(&mut desk, intent)?;
    }
    call.answer(&changes, || shown(call, &changes))
}

/// What an intent would do to the names of some series.
///
/// # Errors
/// Refuses what the rules refuse; fails when the file cannot be read.
pub fn changes(desk: &Desk, series: &[SeriesId], intent: &(impl Serialize + Clone + Into<Intent>)) -> Result<Vec<Change>, Trouble> {
    let asked = serde_json::to_value(intent).map_err(std::io::Error::other)?;
    let state = desk.state()?;
    let mut changes = Vec::new();
    for id in series {
        let view = view::rota::what_if(desk, id.as_str(), &asked)?;
        if let Some(refusal) = view.refused {
            return Err(refusal.into());
        }
        let name = state.series.get(id).map(|series| series.name.clone()).unwrap_or_default();
        changes.extend(view.changes.into_iter().map(|change| Change {
            series: id.clone(),
            name: name.clone(),
            date: change.date,
            role: change.role,
            before: change.before.map(|who| who.name),
            after: change.after.map(|who| who.name),
            published: change.published,
        }));
    }
    Ok(changes)
}

/// Changes in columns, published names first of all; what is only forecast is left out of the words.
pub fn shown(call: &Call, changes: &[Change]) -> String {
    let rows: Vec<Vec<String>> = changes
        .iter()
        .filter(|change| change.published)
        .map(|change| {
            let nobody = || call.texts.plain("word-nobody-yet");
            let names = Message::new("cli-turn-change")
                .text("before", change.before.clone().unwrap_or_else(nobody))
                .text("after", change.after.clone().unwrap_or_else(nobody));
            vec![call.texts.date_short(change.date), change.name.clone(), call.texts.plain(role_key(change.role)), call.say(&names)]
        })
        .collect();
    if rows.is_empty() { call.say(&Message::new("cli-turn-none")) } else { columns(&rows) }
}

/// The key of what somebody in a role does.
pub fn role_key(role: MeetingRole) -> &'static str {
    match role {
        MeetingRole::Facilitator => "word-facilitator",
        MeetingRole::Scribe => "word-scribe",
        MeetingRole::Timekeeper => "word-timekeeper",
        MeetingRole::Coach => "word-coach",
        MeetingRole::Beside => "word-beside",
    }
}
