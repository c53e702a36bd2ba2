//! The readiness ladder: how far along somebody is in a meeting role, what speaks for a step up, and what they said about it.
//!
//! Everybody places themselves. From what they did a step is proposed, with its reason; they say yes or "not now". Their own
//! wish is reason enough at any time. What is counted here is for that person only.
//!
//! **Invariant:** a step is only ever taken by the person; no number takes one, and none stands in the way of a wish.

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{PersonId, PersonRef, Stream};
use crate::message::Message;
use crate::person::{MeetingRole, Person, Readiness};
use crate::refusal::Refusal;
use crate::series::Series;
use crate::state::State;

/// Meetings somebody has watched before sitting beside the leader is proposed: the grace of a newcomer in the rota.
pub const WATCHED: usize = 2;
/// Times beside a leader before leading with somebody at one's side is proposed. Chosen, not measured: three different leaders
/// are seen, and in a weekly team of eight they come within half a year. A number only proposes, so being a little off is harmless.
pub const BESIDE: usize = 3;
/// Times of doing it before doing it alone is proposed; chosen as [`BESIDE`].
pub const DONE: usize = 3;
/// The same where feedback was kept: one time fewer, for somebody has said how it went.
pub const DONE_WITH_FEEDBACK: usize = 2;
/// Times of doing it before helping others is proposed: about once round a team of eight.
pub const HELPS: usize = 8;
/// After "not now" nothing is proposed for this many days, unless they named a day.
pub const QUIET: u64 = 90;

/// The roles that have a ladder; sitting beside the leader is a rung, not a ladder of its own.
pub const LADDERS: [MeetingRole; 4] = [MeetingRole::Facilitator, MeetingRole::Scribe, MeetingRole::Timekeeper, MeetingRole::Coach];

/// What somebody said about the next step in a role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Growing {
    /// They would like to take it.
    pub wished: bool,
    /// They said "not now" to a rung, and when it may be proposed again.
    pub declined: Option<(Readiness, NaiveDate)>,
}

/// What somebody did in a role: counts only, never words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Meetings they were at.
    pub present: usize,
    /// Meetings in which they did it.
    pub done: usize,
    /// Meetings in which they sat beside the leader; zero for other roles.
    pub beside: usize,
    /// When they did it last, or sat beside.
    pub last: Option<NaiveDate>,
    /// Pieces of feedback they kept.
    pub feedback: usize,
}

/// A step that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The rung it leads to.
    pub to: Readiness,
    /// Why, as a question.
    pub why: Message,
}

/// What happened on somebody's ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ReadinessEvent {
    /// They would like to take the next step.
    StepWished { person: PersonId, role: MeetingRole },
    /// They said "not now"; from the day on it may be proposed again.
    StepDeclined { person: PersonId, role: MeetingRole, readiness: Readiness, ask_again: NaiveDate },
}

/// What can be asked for about the ladder; placing oneself is [`crate::person::PersonIntent::PlaceReadiness`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ReadinessIntent {
    /// Say that you would like to take the next step in a role.
    WishStep { person: PersonRef, role: MeetingRole },
    /// Say "not now" to a step; it is proposed again from a day on.
    DeclineStep { person: PersonRef, role: MeetingRole, readiness: Readiness, ask_again: Option<NaiveDate> },
}

/// Answers what was asked about the ladder.
///
/// # Errors
/// Refuses unknown people and people who have left, roles without a ladder, a wish on the topmost rung, and a day in the past.
pub fn decide(state: &State, intent: ReadinessIntent, _asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        ReadinessIntent::WishStep { person, role } => {
            let person = climber(state, &person, role)?;
            if person.readiness.get(&role).copied().is_some_and(|rung| next(rung).is_none()) {
                return Err(Refusal::new("topmost-rung").person("person", &person.id));
            }
            if person.growing.get(&role).is_some_and(|growing| growing.wished) {
                return Ok(Vec::new());
            }
            Ok(vec![ReadinessEvent::StepWished { person: person.id.clone(), role }.into()])
        }
        ReadinessIntent::DeclineStep { person, role, readiness, ask_again } => {
            let person = climber(state, &person, role)?;
            if let Some(date) = ask_again.filter(|date| *date <= state.today) {
                return Err(Refusal::new("ask-again-past").date("date", date).hint("later-day"));
            }
            let quiet = || state.today.checked_add_days(Days::new(QUIET)).unwrap_or(NaiveDate::MAX);
            let ask_again = ask_again.unwrap_or_else(quiet);
            Ok(vec![ReadinessEvent::StepDeclined { person: person.id.clone(), role, readiness, ask_again }.into()])
        }
    }
}

fn climber<'a>(state: &'a State, person: &PersonRef, role: MeetingRole) -> Result<&'a Person, Refusal> {
    let person = state.active_person(person)?;
    if LADDERS.contains(&role) { Ok(person) } else { Err(Refusal::new("no-ladder")) }
}

/// The rung above; none above the topmost.
pub fn next(rung: Readiness) -> Option<Readiness> {
    match rung {
        Readiness::Observe => Some(Readiness::Shadow),
        Readiness::Shadow => Some(Readiness::CoFacilitate),
        Readiness::CoFacilitate => Some(Readiness::Lead),
        Readiness::Lead => Some(Readiness::Mentor),
        Readiness::Mentor => None,
    }
}

/// What the meetings of all series say about somebody in a role; `feedback` is how many pieces of it they kept.
pub fn evidence<'a>(all: impl IntoIterator<Item = &'a Series>, person: &PersonId, role: MeetingRole, feedback: usize) -> Evidence {
    let mut found = Evidence { feedback, ..Evidence::default() };
    for held in all.into_iter().flat_map(|series| series.past.iter().chain(&series.held)) {
        let did = |role: MeetingRole| held.did.get(&role).is_some_and(|spells| spells.iter().any(|spell| spell.person == *person));
        let (does, beside) = (did(role), role == MeetingRole::Facilitator && did(MeetingRole::Beside));
        found.present += usize::from(held.present.contains(person));
        found.done += usize::from(does);
        found.beside += usize::from(beside && !does);
        if does || beside {
            found.last = found.last.max(Some(held.date));
        }
    }
    found
}

/// The step to propose to somebody today, if there is one and they have not said "not now" to it.
pub fn proposal(person: &Person, role: MeetingRole, evidence: &Evidence, today: NaiveDate) -> Option<Step> {
    if person.left || !LADDERS.contains(&role) {
        return None;
    }
    let placed = person.readiness.get(&role).copied();
    let growing = person.growing.get(&role).cloned().unwrap_or_default();
    let step = if growing.wished { wished(placed, role) } else { earned(placed, role, evidence) }?;
    let quiet = growing.declined.is_some_and(|(rung, until)| rung >= step.to && today < until);
    (!quiet).then_some(step)
}

/// Somebody who has not placed themselves is not known to need anybody beside them, as in the rota.
fn wished(placed: Option<Readiness>, role: MeetingRole) -> Option<Step> {
    let to = placed.map_or(Some(Readiness::CoFacilitate), next)?;
    Some(Step { to, why: why("wish", to, role, 0) })
}

fn earned(placed: Option<Readiness>, role: MeetingRole, evidence: &Evidence) -> Option<Step> {
    let enough = if evidence.feedback > 0 { DONE_WITH_FEEDBACK } else { DONE };
    let (to, because, times) = match placed {
        Some(Readiness::Observe) if role == MeetingRole::Facilitator && evidence.present >= WATCHED => {
            (Readiness::Shadow, "watched", evidence.present)
        }
        Some(Readiness::Shadow) if evidence.beside >= BESIDE => (Readiness::CoFacilitate, "beside", evidence.beside),
        None | Some(Readiness::CoFacilitate) if evidence.done >= enough => (Readiness::Lead, "done", evidence.done),
        None if evidence.beside >= BESIDE => (Readiness::CoFacilitate, "beside", evidence.beside),
        // Who watched or sat beside and then did it all the same, covering for somebody, is past those rungs.
        Some(Readiness::Observe | Readiness::Shadow) if evidence.done >= enough => (Readiness::CoFacilitate, "done", evidence.done),
        Some(Readiness::Lead) if evidence.done >= HELPS => (Readiness::Mentor, "done", evidence.done),
        _ => return None,
    };
    Some(Step { to, why: why(because, to, role, times) })
}

fn why(because: &str, to: Readiness, role: MeetingRole, times: usize) -> Message {
    let message = Message::new(&format!("readiness-why-{because}")).text("rung", rung_word(to)).text("role", role_word(role));
    if times > 0 { message.number("times", i64::try_from(times).unwrap_or(i64::MAX)) } else { message }
}

fn rung_word(rung: Readiness) -> &'static str {
    match rung {
        Readiness::Observe => "observe",
        Readiness::Shadow => "shadow",
        Readiness::CoFacilitate => "co-facilitate",
        Readiness::Lead => "lead",
        Readiness::Mentor => "mentor",
    }
}

fn role_word(role: MeetingRole) -> &'static str {
    match role {
        MeetingRole::Facilitator => "facilitator",
        MeetingRole::Scribe => "scribe",
        MeetingRole::Timekeeper => "timekeeper",
        MeetingRole::Coach => "coach",
        MeetingRole::Beside => "beside",
    }
}

impl From<ReadinessEvent> for Fact {
    fn from(event: ReadinessEvent) -> Self {
        let (ReadinessEvent::StepWished { person, .. } | ReadinessEvent::StepDeclined { person, .. }) = &event;
        Self { stream: Stream::Person(person.clone()), event: event.into() }
    }
}

/// Folds one event into a person.
pub(crate) fn evolve(person: &mut Person, event: &ReadinessEvent) {
    match event {
        ReadinessEvent::StepWished { role, .. } => {
            person.growing.insert(*role, Growing { wished: true, declined: None });
        }
        ReadinessEvent::StepDeclined { role, readiness, ask_again, .. } => {
            person.growing.insert(*role, Growing { wished: false, declined: Some((*readiness, *ask_again)) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEADS: MeetingRole = MeetingRole::Facilitator;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn placed(rung: Option<Readiness>) -> Person {
        let mut person = Person::new("p".into(), "Pia".into());
        person.readiness.extend(rung.map(|rung| (LEADS, rung)));
        person
    }

    fn proposed(person: &Person, evidence: Evidence) -> Option<Readiness> {
        proposal(person, LEADS, &evidence, on("2026-05-04")).map(|step| step.to)
    }

    #[test]
    fn each_rung_is_proposed_when_what_was_done_speaks_for_it_and_not_before() {
        let cases = [
            (Some(Readiness::Observe), Evidence { present: 2, ..Evidence::default() }, Some(Readiness::Shadow)),
            (Some(Readiness::Observe), Evidence { present: 1, ..Evidence::default() }, None),
            (Some(Readiness::Shadow), Evidence { beside: 3, present: 9, ..Evidence::default() }, Some(Readiness::CoFacilitate)),
            (Some(Readiness::Shadow), Evidence { beside: 2, present: 9, ..Evidence::default() }, None),
            (Some(Readiness::CoFacilitate), Evidence { done: 3, ..Evidence::default() }, Some(Readiness::Lead)),
            (Some(Readiness::CoFacilitate), Evidence { done: 2, ..Evidence::default() }, None),
            (Some(Readiness::CoFacilitate), Evidence { done: 2, feedback: 1, ..Evidence::default() }, Some(Readiness::Lead)),
            (Some(Readiness::Lead), Evidence { done: 8, ..Evidence::default() }, Some(Readiness::Mentor)),
            (Some(Readiness::Mentor), Evidence { done: 80, feedback: 9, ..Evidence::default() }, None),
            (None, Evidence { present: 40, ..Evidence::default() }, None),
            (None, Evidence { done: 3, ..Evidence::default() }, Some(Readiness::Lead)),
        ];
        for (rung, evidence, expected) in cases {
            assert_eq!(proposed(&placed(rung), evidence), expected, "{rung:?} with {evidence:?}");
        }
    }

    #[test]
    fn a_wish_needs_no_numbers() {
        let mut person = placed(Some(Readiness::Observe));
        evolve(&mut person, &ReadinessEvent::StepWished { person: "p".into(), role: LEADS });
        assert_eq!(proposed(&person, Evidence::default()), Some(Readiness::Shadow), "nobody is held back by a number");
    }

    #[test]
    fn not_now_is_remembered_until_its_day_and_a_wish_takes_it_back() {
        let mut person = placed(Some(Readiness::Shadow));
        let sat = Evidence { beside: 5, ..Evidence::default() };
        let declined = |until: &str| ReadinessEvent::StepDeclined {
            person: "p".into(),
            role: LEADS,
            readiness: Readiness::CoFacilitate,
            ask_again: on(until),
        };
        evolve(&mut person, &declined("2026-05-05"));
        assert_eq!(proposed(&person, sat), None, "nobody is pushed");
        evolve(&mut person, &declined("2026-05-04"));
        assert_eq!(proposed(&person, sat), Some(Readiness::CoFacilitate), "the day has come");
        evolve(&mut person, &declined("2027-01-01"));
        evolve(&mut person, &ReadinessEvent::StepWished { person: "p".into(), role: LEADS });
        assert_eq!(proposed(&person, sat), Some(Readiness::CoFacilitate), "they changed their mind");
    }

    #[test]
    fn the_reason_says_what_was_done() {
        let step = proposal(&placed(Some(Readiness::Shadow)), LEADS, &Evidence { beside: 3, ..Evidence::default() }, on("2026-05-04"));
        assert_eq!(step.unwrap().why.key, "readiness-why-beside");
    }

    #[test]
    fn nothing_is_proposed_to_somebody_who_has_left_or_for_a_role_without_a_ladder() {
        let mut person = placed(Some(Readiness::Shadow));
        let sat = Evidence { beside: 5, ..Evidence::default() };
        assert_eq!(proposal(&person, MeetingRole::Beside, &sat, on("2026-05-04")), None);
        person.left = true;
        assert_eq!(proposed(&person, sat), None);
    }
}
