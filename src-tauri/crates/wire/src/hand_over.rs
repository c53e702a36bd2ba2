//! The hand-over card: what whoever leads next needs to know, and what only they are told.
//!
//! **Invariant:** what is said about people, and the tip, are for the next facilitator's own desk: never on the wall, never in a
//! document, on nobody else's screen.

use std::collections::BTreeSet;

use baton_meeting::agenda::{Ending, Item};
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use baton_meeting::note::Settling;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation;
use baton_meeting::series::Series;
use baton_meeting::state::State;
use chrono::{Duration, NaiveDate, NaiveTime};
use serde::Serialize;
use ts_rs::TS;

use crate::who::{Who, who};

/// How many are named of what a line counts.
const FEW: usize = 3;
/// How many meetings somebody has not led in until it is worth a word, at least.
const LATELY: usize = 4;

/// A line of the card, and the first few of what it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardLine {
    /// The line.
    pub said: Message,
    /// The first few, by name.
    pub few: Vec<Message>,
}

/// The card for whoever leads next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Card {
    /// Who led last.
    pub from: Option<Who>,
    /// When that was.
    pub on: Option<NaiveDate>,
    /// What comes back, what nobody has, which times were promised, what was saved for later.
    pub lines: Vec<CardLine>,
    /// Who has not led or was not heard lately; empty for everybody but the next facilitator.
    pub eye: Vec<Message>,
    /// What the last one wants to pass on; empty for everybody but the next facilitator.
    pub tip: String,
}

/// The meeting that the card is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// Its date.
    pub date: Option<NaiveDate>,
    /// When it begins, local time.
    pub at: Option<NaiveTime>,
    /// Its length in minutes.
    pub minutes: u32,
    /// Who leads it.
    pub leads: Option<PersonId>,
}

/// The card after a meeting for the next: what any desk may show of it. `open` are the team's follow-ups that are not done.
pub fn card(state: &State, last: &Meeting, open: &[FollowUp], ahead: &Ahead) -> Card {
    let back: Vec<&Item> = comes_back(last).collect();
    let mut lines = vec![CardLine {
        said: Message::new("hand-over-items").number("count", back.len()),
        few: back.iter().take(FEW).map(|item| carried(last, item)).collect(),
    }];
    let unclaimed: Vec<&FollowUp> = open.iter().filter(|one| one.stand.owner().is_none()).collect();
    let mut due: Vec<&FollowUp> = open
        .iter()
        .filter(|one| one.stand.owner().is_some() && one.due.is_some_and(|due| ahead.date.is_some_and(|next| due <= next)))
        .collect();
    due.sort_by_key(|one| one.due);
    let named = unclaimed.iter().take(FEW).map(|one| Message::new("hand-over-unclaimed").text("what", &one.what));
    let dated = due.iter().take(FEW).filter_map(|one| {
        let (owner, due) = (one.stand.owner()?, one.due?);
        Some(Message::new("hand-over-due").text("what", &one.what).person("person", owner).date("due", due))
    });
    lines.push(CardLine {
        said: Message::new("hand-over-follow-ups").number("unclaimed", unclaimed.len()).number("due", due.len()),
        few: named.chain(dated).collect(),
    });
    let promised = promised(last, &back, ahead);
    if !promised.is_empty() {
        lines.push(CardLine { said: Message::new("hand-over-promised"), few: promised });
    }
    let later = last.saved.iter().filter(|saved| saved.settled != Some(Settling::Dropped) && saved.settled != Some(Settling::NextTime));
    let later = later.count();
    if later > 0 {
        lines.push(CardLine { said: Message::new("hand-over-saved").number("count", later), few: Vec::new() });
    }
    let from = last.roles.get(&MeetingRole::Facilitator).map(|person| who(state, person));
    Card { from, on: Some(last.date), lines, eye: Vec::new(), tip: String::new() }
}

/// Adds what only the next facilitator is told: the tip, and whom to keep an eye on, as help. `lately` are the newest meetings,
/// the newest first.
pub fn for_the_next(card: Card, series: Option<&Series>, lately: &[Meeting], ahead: &Ahead) -> Card {
    let tip = lately.first().and_then(|last| last.hand_over.as_ref()).filter(|passed| ahead.leads.as_ref() == Some(&passed.to));
    let tip = tip.map(|passed| passed.tip.clone()).unwrap_or_default();
    let mut eye = series.map(|series| not_led(series, ahead)).unwrap_or_default();
    eye.extend(not_heard(lately, ahead));
    Card { eye, tip, ..card }
}

/// What the next agenda begins with: what was not finished, what recurs, what was put off to next time.
fn comes_back(last: &Meeting) -> impl Iterator<Item = &Item> {
    let open = last.items.iter().filter(|item| item.recurring || !matches!(item.ended, Some(Ending::Closed | Ending::Shelved)));
    open.chain(last.saved.iter().filter(|saved| saved.settled == Some(Settling::NextTime)).map(|saved| &saved.item))
}

fn carried(last: &Meeting, item: &Item) -> Message {
    let again = last.items.iter().any(|known| known.id == item.id) && !matches!(item.ended, Some(Ending::Closed | Ending::Shelved));
    let times = if again { item.carried + 1 } else { 0 };
    Message::new("hand-over-item").text("title", &item.title).person("owner", &item.owner).number("times", times)
}

/// Times that somebody counts on: when we finish, what an item that waited was given, and what it lent.
fn promised(last: &Meeting, back: &[&Item], ahead: &Ahead) -> Vec<Message> {
    let mut promised = Vec::new();
    let end = ahead.at.map(|at| at.overflowing_add_signed(Duration::minutes(i64::from(ahead.minutes))).0);
    promised.extend(end.map(|end| Message::new("hand-over-finish").text("time", end.format("%H:%M").to_string())));
    for item in back.iter().filter(|item| !item.recurring).take(FEW) {
        let lent: u32 = last.borrowed.iter().filter(|(_, lender, _)| *lender == item.id).map(|(_, _, minutes)| minutes).sum();
        let said = |key: &str| Message::new(key).text("title", &item.title).person("owner", &item.owner).number("minutes", item.minutes);
        if lent > 0 {
            promised.push(said("hand-over-lent").number("lent", lent));
        } else if item.ended == Some(Ending::BroughtBack) {
            promised.push(said("hand-over-brought-back"));
        }
    }
    promised
}

/// Who takes turns and has not led in the last meetings: as many as there are people, and at least [`LATELY`].
fn not_led(series: &Series, ahead: &Ahead) -> Vec<Message> {
    let ledgers = rotation::ledgers(series);
    let people = ledgers.people();
    let mut held: Vec<_> = series.held.iter().collect();
    held.sort_by_key(|held| std::cmp::Reverse(held.date));
    let window = people.len().max(LATELY);
    if held.len() < window {
        return Vec::new();
    }
    let led: BTreeSet<&PersonId> = held
        .iter()
        .take(window)
        .flat_map(|held| held.did.get(&MeetingRole::Facilitator).into_iter().flatten())
        .map(|spell| &spell.person)
        .collect();
    let mut waiting: Vec<(Option<NaiveDate>, &PersonId)> = people
        .iter()
        .filter(|person| !led.contains(person) && ahead.leads.as_ref() != Some(person))
        .filter(|person| ledgers.takes(MeetingRole::Facilitator, person))
        .map(|person| (ledgers.last(MeetingRole::Facilitator, person), person))
        .collect();
    waiting.sort();
    waiting
        .into_iter()
        .take(FEW)
        .map(|(last, person)| match last {
            Some(last) => Message::new("hand-over-not-led-since").person("person", person).date("last", last),
            None => Message::new("hand-over-not-led-yet").person("person", person),
        })
        .collect()
}

/// Who was there and was not heard in any of the newest meetings in which people were heard at all.
fn not_heard(lately: &[Meeting], ahead: &Ahead) -> Vec<Message> {
    let lately: Vec<&Meeting> = lately.iter().filter(|meeting| meeting.heard.iter().any(|heard| !heard.passed)).take(FEW).collect();
    let Some(last) = lately.first() else { return Vec::new() };
    let spoke = |person: &PersonId| {
        lately.iter().any(|meeting| {
            meeting.heard.iter().any(|heard| heard.person == *person && !heard.passed)
                || meeting
                    .rounds
                    .iter()
                    .any(|round| round.ballots.iter().any(|ballot| ballot.person == *person && !ballot.reason.is_empty()))
        })
    };
    last.attended
        .iter()
        .filter(|person| ahead.leads.as_ref() != Some(person) && !spoke(person))
        .take(FEW)
        .map(|person| Message::new("hand-over-not-heard").person("person", person))
        .collect()
}
