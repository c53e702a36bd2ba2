//! The cards of whoever leads: every step of the meeting in order, what happens inside an item, ways of deciding, what is difficult.
//!
//! **Invariant:** every moment there is has its card at every level; only the measure of words differs.

use baton_meeting::agenda::Item;
use baton_meeting::cadence::TimeOfDay;
use baton_meeting::decision::Decision;
use baton_meeting::experience::Experience;
use baton_meeting::id::PersonId;
use baton_meeting::meeting::{Meeting, Step};
use baton_meeting::method::Method;
use baton_meeting::person::MeetingRole;
use baton_meeting::review;
use baton_meeting::rotation;
use baton_meeting::template::{self, StepKind};
use baton_texts::Names;
use chrono::Duration;

use super::moment::{DIFFICULT, INSIDE_ITEM, METHODS, of_method, of_step};
use super::{Card, CardsIn, Line};
use crate::called::Called;
use crate::record;

/// So many items stand on the card of the item, and so many where all other words stand there too; more would not fit A5.
const ITEMS: usize = 5;
const ITEMS_AMONG_MANY_WORDS: usize = 3;

/// Characters of a title, so that it takes one line with its minutes.
const TITLE: usize = 34;

/// Characters of a name in a sentence.
const NAME: usize = 40;

/// Characters of the purpose, and of when we are done.
const PURPOSE: usize = 90;

/// How many lines for the pocket there are.
const BEGINNER_LINES: usize = 4;

pub(super) fn cards(of: &CardsIn<'_>) -> Vec<Card> {
    let texts = of.texts;
    let mut all = Vec::new();
    if of.level == Experience::First {
        all.push(begin(of));
    }
    let (before, after) = steps(of.meeting);
    let count = before.len() + 1 + after.len();
    let place = |at: usize| texts.say("cards-place-step", &[("at", (at as i64).into()), ("of", (count as i64).into())]);
    for (at, (kind, minutes)) in before.iter().enumerate() {
        all.push(step(of, *kind, *minutes, place(at + 1)));
    }
    all.push(item(of, place(before.len() + 1)));
    all.extend(INSIDE_ITEM.iter().map(|moment| beside_the_plan(of, moment, "cards-place-item")));
    for (at, (kind, minutes)) in after.iter().enumerate() {
        all.push(step(of, *kind, *minutes, place(before.len() + 2 + at)));
    }
    let mut deciding: Vec<&str> = Vec::new();
    for moment in METHODS.iter().filter(|method| in_use(of, **method)).flat_map(|method| of_method(*method)) {
        // Several ways share a moment; one card is enough.
        if !deciding.contains(moment) {
            deciding.push(moment);
        }
    }
    all.extend(deciding.into_iter().map(|moment| beside_the_plan(of, moment, "cards-place-method")));
    all.extend(DIFFICULT.iter().map(|moment| beside_the_plan(of, moment, "cards-place-difficult")));
    all
}

/// The ways of deciding that every team meets, and those that this one has agreed on: paper is only made of what is used.
fn in_use(of: &CardsIn<'_>, method: Method) -> bool {
    let team = of.meeting.and_then(|meeting| of.state.teams.get(&meeting.team));
    matches!(method, Method::Consent | Method::Majority | Method::RoleDecides)
        || team.is_some_and(|team| team.ways.allowed.contains(&method))
}

/// The steps before and after the items, with their minutes.
type Steps = Vec<(StepKind, u32)>;

fn steps(meeting: Option<&Meeting>) -> (Steps, Steps) {
    if let Some(meeting) = meeting {
        let (before, after) = record::around(meeting);
        let told = |steps: Vec<&Step>| steps.iter().map(|step| (step.kind, step.minutes)).collect();
        return (told(before), told(after));
    }
    let steps = template::regular().steps;
    let at = steps.iter().position(|step| step.step().is_none()).unwrap_or(steps.len());
    let told = |steps: &[template::TemplateStep]| steps.iter().filter_map(template::TemplateStep::step).collect();
    (told(&steps[..at]), told(&steps[at..]))
}

/// A moment in the measure of the level: the sentence given, and what belongs to it.
fn measured(of: &CardsIn<'_>, moment: &str, say: String) -> Card {
    let part = |part: &str| of.texts.plain(&format!("coaching-{moment}-{part}"));
    let line = |name: &str| Line::one(of.texts.plain(&format!("coaching-{name}")), part(name));
    match of.level {
        Experience::First => {
            Card { say, spoken: true, lines: ["watch", "for", "wrong"].map(line).into(), ease: Some(part("ease")), ..Card::default() }
        }
        Experience::Practised => Card { say, spoken: true, lines: vec![line("watch")], ..Card::default() },
        Experience::Experienced => Card { say: part("cue"), ..Card::default() },
    }
}

fn step(of: &CardsIn<'_>, kind: StepKind, minutes: u32, place: String) -> Card {
    let moment = of_step(kind);
    let say = match kind {
        StepKind::Purpose => purpose(of),
        StepKind::HandOver => hand_over(of),
        _ => of.texts.plain(&format!("coaching-{moment}-say")),
    };
    let mut card = measured(of, moment, say);
    let returned = of.meeting.map(|meeting| record::returned(of.state, meeting)).unwrap_or_default();
    let returned = if kind == StepKind::Reviews { returned } else { Vec::new() };
    if !returned.is_empty() {
        let called = Called::new(of.state, &[]);
        let told = |(_, decision): &(_, &Decision)| {
            let title = format!(
                "{}: {}",
                crate::called::number(decision, &called, of.texts),
                decision.record.statement.lines().next().unwrap_or_default()
            );
            let words = [("title", shortened(&title, TITLE).into()), ("minutes", of.texts.minutes(review::MINUTES).into())];
            of.texts.say("cards-item", &words)
        };
        card.lines.push(Line {
            label: of.texts.plain("review-agenda"),
            words: returned.iter().take(ITEMS_AMONG_MANY_WORDS).map(told).collect(),
            counted: false,
        });
    }
    let minutes = minutes.max(review::minutes(returned.len()));
    Card { place, title: of.texts.plain(&format!("meeting-step-{moment}")), time: (minutes > 0).then(|| of.texts.minutes(minutes)), ..card }
}

/// The item, and what is on the agenda where that is known.
fn item(of: &CardsIn<'_>, place: String) -> Card {
    let texts = of.texts;
    let mut card = measured(of, "item", texts.plain("coaching-item-say"));
    let items = of.meeting.map(|meeting| meeting.items.as_slice()).unwrap_or_default();
    if !items.is_empty() {
        let most = if of.level == Experience::First { ITEMS_AMONG_MANY_WORDS } else { ITEMS };
        let told = |item: &Item| {
            let (title, minutes) = (shortened(&item.title, TITLE), texts.minutes(item.minutes));
            texts.say("cards-item", &[("title", title.into()), ("minutes", minutes.into())])
        };
        let mut words: Vec<String> = items.iter().take(most).map(told).collect();
        if items.len() > most {
            words.push(texts.say("cards-items-more", &[("count", ((items.len() - most) as i64).into())]));
        }
        card.lines.push(Line { label: texts.plain("cards-items"), words, counted: false });
    }
    let time = (of.level == Experience::First).then(|| texts.plain("cards-long-item"));
    Card { place, title: texts.plain("meeting-step-item"), time, ..card }
}

/// Words that somebody typed, as far as the card has room: at most so many characters, in one line.
pub(super) fn shortened(words: &str, most: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= most {
        return words;
    }
    let kept: String = words.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

/// A moment that no plan gives minutes to.
fn beside_the_plan(of: &CardsIn<'_>, moment: &str, place: &str) -> Card {
    let say = match moment {
        // Who will hold the role is not known on paper.
        "role-decides" => of.texts.plain("coaching-role-decides-nobody"),
        _ => of.texts.say(&format!("coaching-{moment}-say"), &[("name", of.texts.plain("cards-blank").into())]),
    };
    let time = (of.level == Experience::First).then(|| of.texts.plain(&format!("cards-long-{moment}")));
    Card { place: of.texts.plain(place), title: of.texts.plain(&format!("cards-title-{moment}")), time, ..measured(of, moment, say) }
}

/// What whoever leads for the first times reads before it begins.
fn begin(of: &CardsIn<'_>) -> Card {
    let texts = of.texts;
    let words = (1..=BEGINNER_LINES).map(|at| texts.plain(&format!("coaching-beginner-{at}"))).collect();
    Card {
        place: texts.plain("cards-place-begin"),
        title: texts.plain("cards-title-begin"),
        say: texts.plain("cards-begin-say"),
        lines: vec![Line { label: texts.plain("cards-begin-lines"), words, counted: false }],
        ..Card::default()
    }
}

/// The purpose as it was prepared, with room to write where it was not.
fn purpose(of: &CardsIn<'_>) -> String {
    let blank = || of.texts.plain("cards-blank");
    let within = |words: &str| {
        let words = words.trim().trim_end_matches('.');
        if words.is_empty() { blank() } else { shortened(words, PURPOSE) }
    };
    let (purpose, done) = of.meeting.map_or((String::new(), String::new()), |one| (one.purpose.clone(), one.done_when.clone()));
    let end = of.meeting.map_or_else(blank, |one| {
        let (end, _) = one.at.0.overflowing_add_signed(Duration::minutes(i64::from(one.minutes)));
        of.texts.time(TimeOfDay(end))
    });
    of.texts.say("coaching-purpose-say", &[("purpose", within(&purpose).into()), ("done", within(&done).into()), ("end", end.into())])
}

fn hand_over(of: &CardsIn<'_>) -> String {
    match of.meeting.and_then(|meeting| next(of, meeting)) {
        Some(person) => {
            let name = Called::new(of.state, &[]).person(&person);
            of.texts.say("coaching-hand-over-say", &[("name", shortened(&name, NAME).into())])
        }
        None => of.texts.plain("coaching-hand-over-nobody"),
    }
}

/// Who leads next: as was said, else as the rota has it.
fn next(of: &CardsIn<'_>, meeting: &Meeting) -> Option<PersonId> {
    if let Some(hand_over) = &meeting.hand_over {
        return Some(hand_over.to.clone());
    }
    let series = of.state.series.get(meeting.series.as_ref()?)?;
    let turn = rotation::rota(series, meeting.date.succ_opt()?, 1).pop()?;
    turn.roles.get(&MeetingRole::Facilitator).map(|(person, _)| person.clone())
}
