//! `baton erase`: if somebody asks for it, their name or their words go. What would go is said first; only `--yes` does it.
//!
//! **Invariant:** without `--yes` nothing is written; with it, what could not be reached is said.

use baton_desk::{Desk, Done, view};
use baton_meeting::erasure::{self, Erasing, ErasureIntent, Sort};
use baton_meeting::id::PersonRef;
use baton_meeting::message::Message;
use baton_wire::places::{CopyWent, ErasingTakes, SaidIn, SaidKind};
use serde::Serialize;

use crate::arguments::Erase;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// How many places that say the name are told in words; data has all.
const TOLD: usize = 20;

/// What would go, or went.
#[derive(Serialize)]
struct Erasure {
    what: Erasing,
    pseudonym: Option<String>,
    takes: ErasingTakes,
    copies: usize,
    went: Vec<CopyWent>,
    done: Option<Done>,
}

/// Says what would go; does it where that is wanted.
///
/// # Errors
/// Refuses as the rules do, and while a meeting is going on; fails when the file cannot be read or written.
pub fn run(call: &Call, asked: &Erase) -> Result<Ending, Trouble> {
    let mut desk = call.open(&asked.file)?;
    let intent = intent(call, &desk, asked)?;
    let (wish, said) = desk.erasable(&intent)??;
    let state = desk.state()?;
    let mut erasure = Erasure {
        what: wish.what,
        pseudonym: (wish.what == Erasing::Name).then_some(wish.pseudonym),
        takes: view::erasing::takes(&desk, &state, &said)?,
        copies: said.copies.len(),
        went: view::erasing::went(&desk, &state)?,
        done: None,
    };
    if asked.yes {
        erasure.done = Some(call.ask(&mut desk, intent)?);
        // Nobody is called by the old name from here on.
        call.learn(&desk.state()?);
    }
    call.answer(&erasure, || words(call, &erasure))
}

fn intent(call: &Call, desk: &Desk, asked: &Erase) -> Result<ErasureIntent, Trouble> {
    let (person, because) = (PersonRef::from(asked.person.as_str()), asked.because.clone());
    if asked.words {
        return Ok(ErasureIntent::EraseWords { person, because });
    }
    let state = desk.state()?;
    let pseudonym = match &asked.pseudonym {
        Some(pseudonym) => pseudonym.clone(),
        None => desk.pseudonym(&state, &erasure::meant(&state, &person)?.id, &call.texts)?,
    };
    Ok(ErasureIntent::EraseName { person, pseudonym: Some(pseudonym), because })
}

fn words(call: &Call, erasure: &Erasure) -> String {
    let mut lines = Vec::new();
    match (&erasure.done, &erasure.pseudonym) {
        (None, None) => lines.push(call.say(&Message::new("cli-erase-would-words"))),
        (None, Some(pseudonym)) => lines.push(call.say(&Message::new("cli-erase-would-name").text("pseudonym", pseudonym))),
        (Some(_), None) => lines.push(call.say(&Message::new("erasing-done-words"))),
        (Some(_), Some(pseudonym)) => lines.push(call.say(&Message::new("erasing-done-name").text("pseudonym", pseudonym))),
    }
    let takes = &erasure.takes;
    let mut going: Vec<Message> = takes.sorts.iter().map(|one| Message::new(sort_key(one.sort)).number("count", one.count)).collect();
    let beside = [("erasing-feedback", takes.feedback), ("erasing-drafts", takes.drafts)];
    going.extend(beside.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| Message::new(key).number("count", count)));
    if going.is_empty() {
        going.push(Message::new("erasing-goes-nothing"));
    }
    lines.extend(going.iter().map(|one| format!("- {}", call.say(one))));
    if erasure.copies > 0 {
        lines.push(call.say(&Message::new("erasing-copies").number("count", erasure.copies)));
    }
    if !takes.said_in.is_empty() {
        lines.push(format!("{}:", call.texts.plain("erasing-said")));
        lines.extend(takes.said_in.iter().take(TOLD).map(|one| format!("- {}", call.say(&place(call, one)))));
        let more = takes.said_in.len().saturating_sub(TOLD);
        if more > 0 {
            lines.push(format!("- {}", call.say(&Message::new("erasing-said-more").number("count", more))));
        }
    }
    if takes.said_by_id {
        lines.push(call.texts.plain("erasing-said-by-id"));
    }
    lines.push(format!("{}:", call.texts.plain("erasing-out-of-reach")));
    lines.push(format!("- {}", call.texts.plain("erasing-out-of-reach-about")));
    for copy in &erasure.went {
        lines.push(format!("- {}", call.say(&Message::new("erasing-went").person("name", &copy.to.id).date("when", copy.on))));
    }
    match &erasure.done {
        None => lines.push(call.texts.plain("cli-erase-more")),
        Some(done) => lines.extend(done.remarks.iter().map(|remark| call.say(remark))),
    }
    lines.join("\n")
}

/// The sentence for a place that says the name.
fn place(call: &Call, one: &SaidIn) -> Message {
    let kind = match one.kind {
        SaidKind::Workspace => "workspace",
        SaidKind::Person => "person",
        SaidKind::Team => "team",
        SaidKind::Series => "series",
        SaidKind::Meeting => "meeting",
        SaidKind::Decision => "decision",
        SaidKind::FollowUp => "follow-up",
    };
    let title = match one.date {
        Some(date) => format!("{}, {}", one.title, call.texts.date_short(date)),
        None => one.title.clone(),
    };
    Message::new("erasing-said-in").text("kind", kind).text("title", title).number("count", one.count)
}

fn sort_key(sort: Sort) -> &'static str {
    match sort {
        Sort::About => "erasing-sort-about",
        Sort::Needs => "erasing-sort-needs",
        Sort::Reasons => "erasing-sort-reasons",
        Sort::Remarks => "erasing-sort-remarks",
        Sort::Notes => "erasing-sort-notes",
        Sort::Absences => "erasing-sort-absences",
        Sort::Turns => "erasing-sort-turns",
        Sort::Tips => "erasing-sort-tips",
    }
}
