//! Feedback for whoever led, as the desk keeps it: the rules say what becomes of a line, the journal keeps it beside the record.
//!
//! **Invariant:** what is done here writes no entry; only whoever a line is for can settle it.

use baton_meeting::asked::Asked;
use baton_meeting::feedback::{self, Feedback, FeedbackIntent};
use baton_meeting::id::{FeedbackRef, PersonId};
use baton_meeting::refusal::Refusal;

use crate::desk::{Answer, Desk, Done};
use crate::problem::Problem;

impl Desk {
    /// Answers an intent about a line of feedback; nothing for choosing a coach or showing them
    /// figures, which are entries like any other.
    pub(crate) fn about_feedback(&mut self, name: &str, intent: &FeedbackIntent, asked: &mut Asked) -> Result<Option<Answer>, Problem> {
        let mut state = self.state()?;
        let mut made = Vec::new();
        let line = match intent {
            FeedbackIntent::ChooseCoach { .. } | FeedbackIntent::ShowFigures { .. } => return Ok(None),
            FeedbackIntent::GiveFeedback { meeting, id, text } => {
                if let Some(found) = self.journal().meeting(meeting)? {
                    state.meetings.insert(found.id.clone(), found);
                }
                match feedback::written(&state, meeting, id.clone(), text, asked) {
                    Err(refusal) => return Ok(Some(Answer::Refused(refusal))),
                    Ok(line) if self.one(&line.id.clone().into())?.is_some() => {
                        return Ok(Some(Answer::Refused(Refusal::new("id-taken").text("id", line.id.as_str()))));
                    }
                    Ok(line) => {
                        made.push(line.id.0.clone());
                        Some(line)
                    }
                }
            }
            FeedbackIntent::KeepFeedback { feedback }
            | FeedbackIntent::LetFeedbackGo { feedback }
            | FeedbackIntent::ShareFeedback { feedback, .. } => {
                let Some(known) = self.one(feedback)? else {
                    return Ok(Some(Answer::Refused(Refusal::new("unknown-feedback"))));
                };
                match feedback::changed(&state, &known, intent, asked.who.as_ref()) {
                    Err(refusal) => return Ok(Some(Answer::Refused(refusal))),
                    Ok(None) => {
                        self.journal.feedback_erase(&known)?;
                        None
                    }
                    Ok(Some(line)) => Some(line),
                }
            }
        };
        if let Some(line) = line {
            self.journal.feedback_save(&line, asked.at)?;
        }
        let revision = self.journal().revision()?;
        Ok(Some(Answer::Done(Done { revision, batch: None, intent: name.to_owned(), again: false, made, remarks: Vec::new() })))
    }

    fn one(&self, wanted: &FeedbackRef) -> Result<Option<Feedback>, Problem> {
        Ok(self.journal().feedback()?.into_iter().find(|line| line.id.as_str() == wanted.as_str()))
    }

    /// The lines that are for somebody.
    pub(crate) fn feedback_for(&self, person: &PersonId) -> Result<Vec<Feedback>, Problem> {
        Ok(self.journal().feedback()?.into_iter().filter(|line| line.to == *person).collect())
    }
}
