//! Feedback for whoever led: one private line, theirs alone, and the coach they may choose to show it to.
//!
//! The words stand in the file, but outside the record: they are in no entry, no document and no archive, so that letting go
//! erases them. Who gave them is not kept.
//!
//! **Invariant:** no event carries a word of feedback.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{FeedbackId, FeedbackRef, MeetingId, MeetingRef, PersonId, PersonRef, Stream};
use crate::meeting::Stage;
use crate::person::{MeetingRole, Person};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// How far a piece of feedback is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not settled yet: keep it, or let it go.
    New,
    /// Kept.
    Kept,
    /// Kept, and shown to the coach as well.
    Shared,
}

/// One line for whoever led.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Feedback {
    /// Identity.
    pub id: FeedbackId,
    /// Whose it is.
    pub to: PersonId,
    /// The meeting they led.
    pub meeting: MeetingId,
    /// Its date.
    pub date: NaiveDate,
    /// The line.
    pub words: String,
    /// How far it is.
    pub standing: Standing,
}

/// What happened between somebody and their coach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum FeedbackEvent {
    /// They chose a coach, or nobody any more.
    CoachChosen { person: PersonId, coach: Option<PersonId> },
    /// They show their coach what the page "How we share" says about them, or not any more.
    FiguresShown { person: PersonId, shown: bool },
}

/// What can be asked for about feedback.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FeedbackIntent {
    /// Give whoever leads one private line.
    GiveFeedback { meeting: MeetingRef, id: Option<FeedbackId>, text: String },
    /// Keep a line that was given to you.
    KeepFeedback { feedback: FeedbackRef },
    /// Let a line go; its words are erased.
    LetFeedbackGo { feedback: FeedbackRef },
    /// Show a line to your coach, or not any more.
    ShareFeedback { feedback: FeedbackRef, shared: bool },
    /// Choose somebody who sees what you share, or nobody.
    ChooseCoach { person: PersonRef, coach: Option<PersonRef> },
    /// Show your coach how often you led, brought and decided, or not any more.
    ShowFigures { person: PersonRef, shown: bool },
}

/// Answers what was asked about feedback. Choosing a coach and showing them figures are events; the rest changes nothing in the
/// record, and the desk does it with [`written`] and [`changed`].
///
/// # Errors
/// Refuses unknown people, people who have left, being one's own coach, showing figures of somebody else or to nobody; and
/// feedback as [`written`] does.
pub fn decide(state: &State, intent: FeedbackIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        FeedbackIntent::ChooseCoach { person, coach } => {
            let person = state.active_person(&person)?;
            let coach = coach.map(|coach| state.active_person(&coach).map(|coach| coach.id.clone())).transpose()?;
            if coach.as_ref() == Some(&person.id) {
                return Err(Refusal::new("own-coach").person("person", &person.id));
            }
            if coach == person.coach {
                return Ok(Vec::new());
            }
            Ok(vec![FeedbackEvent::CoachChosen { person: person.id.clone(), coach }.into()])
        }
        FeedbackIntent::ShowFigures { person, shown } => {
            let person = state.active_person(&person)?;
            if asked.who.as_ref() != Some(&person.id) {
                return Err(Refusal::new("figures-of-another").hint("say-who-you-are"));
            }
            if shown && coach(state, &person.id).is_none() {
                return Err(Refusal::new("no-coach").hint("choose-coach"));
            }
            if shown == person.shows_figures {
                return Ok(Vec::new());
            }
            Ok(vec![FeedbackEvent::FiguresShown { person: person.id.clone(), shown }.into()])
        }
        FeedbackIntent::GiveFeedback { meeting, id, text } => written(state, &meeting, id, &text, asked).map(|_| Vec::new()),
        FeedbackIntent::KeepFeedback { .. } | FeedbackIntent::LetFeedbackGo { .. } | FeedbackIntent::ShareFeedback { .. } => Ok(Vec::new()),
    }
}

/// A new line for whoever leads the meeting.
///
/// # Errors
/// Refuses a meeting that has not started, one that was approved, one that nobody leads, and a line that is empty or too long.
pub fn written(state: &State, meeting: &MeetingRef, id: Option<FeedbackId>, text: &str, asked: &mut Asked) -> Result<Feedback, Refusal> {
    let meeting = state.meeting(meeting)?;
    match meeting.stage {
        Stage::Running | Stage::Closed => {}
        Stage::Planned => return Err(Refusal::new("not-running").text("meeting", &meeting.title).hint("start-first")),
        Stage::Approved | Stage::CalledOff => return Err(Refusal::new("meeting-over").text("meeting", &meeting.title)),
    }
    let to = meeting.roles.get(&MeetingRole::Facilitator).ok_or_else(|| Refusal::new("nobody-led"))?;
    Ok(Feedback {
        id: asked.id_or(id),
        to: to.clone(),
        meeting: meeting.id.clone(),
        date: meeting.date,
        words: words::line(text, words::TITLE)?,
        standing: Standing::New,
    })
}

/// What becomes of a line: itself, changed; or nothing, and then its words are to be erased.
///
/// # Errors
/// Refuses when somebody else is at the keyboard than whose it is, and sharing with no coach.
pub fn changed(state: &State, feedback: &Feedback, intent: &FeedbackIntent, who: Option<&PersonId>) -> Result<Option<Feedback>, Refusal> {
    if who != Some(&feedback.to) {
        return Err(Refusal::new("feedback-of-another").hint("say-who-you-are"));
    }
    let standing = match intent {
        FeedbackIntent::LetFeedbackGo { .. } => return Ok(None),
        FeedbackIntent::ShareFeedback { shared: true, .. } => {
            if coach(state, &feedback.to).is_none() {
                return Err(Refusal::new("no-coach").hint("choose-coach"));
            }
            Standing::Shared
        }
        _ => Standing::Kept,
    };
    Ok(Some(Feedback { standing, ..feedback.clone() }))
}

/// The coach somebody chose, while both are here.
pub fn coach<'a>(state: &'a State, person: &PersonId) -> Option<&'a Person> {
    let coach = state.people.get(person).filter(|person| !person.left)?.coach.as_ref()?;
    state.people.get(coach).filter(|coach| !coach.left)
}

impl From<FeedbackEvent> for Fact {
    fn from(event: FeedbackEvent) -> Self {
        let (FeedbackEvent::CoachChosen { person, .. } | FeedbackEvent::FiguresShown { person, .. }) = &event;
        Self { stream: Stream::Person(person.clone()), event: event.into() }
    }
}

/// Folds one event into a person.
pub(crate) fn evolve(person: &mut Person, event: &FeedbackEvent) {
    match event {
        FeedbackEvent::CoachChosen { coach, .. } => {
            person.coach = coach.clone();
            // What was shown to one coach was not shown to the next.
            person.shows_figures = false;
        }
        FeedbackEvent::FiguresShown { shown, .. } => person.shows_figures = *shown,
    }
}
