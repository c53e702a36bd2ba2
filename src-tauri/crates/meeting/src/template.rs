//! The phases a meeting goes through, kept as data.
//!
//! **Invariant:** a template has one place for the items, and a meeting copies its steps when it is planned, so that a changed
//! template never changes a meeting that exists.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The template that ships with Baton.
pub const REGULAR: &str = "regular";

const REGULAR_STEPS: &str = include_str!("../template/regular.json");

/// What happens in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Who is at the keyboard, who has which role, who is here, conflicts declared.
    Welcome,
    /// Why we are here, and when we will be done.
    Purpose,
    /// One sentence each.
    CheckIn,
    /// What was promised: done, still going, or let go.
    FollowUps,
    /// Decisions that come back.
    Reviews,
    /// The order and the time: anything missing?
    Agenda,
    /// One agenda item.
    Item,
    /// What was saved for later.
    Saved,
    /// Decisions and promises read aloud; one thing that helped, one to try.
    Closing,
    /// Who leads next.
    HandOver,
}

/// A template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Template {
    /// Its name.
    pub name: String,
    /// Its steps in order.
    pub steps: Vec<TemplateStep>,
}

/// A step of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TemplateStep {
    /// See [`StepKind::Welcome`].
    Welcome { minutes: u32 },
    /// See [`StepKind::Purpose`].
    Purpose { minutes: u32 },
    /// See [`StepKind::CheckIn`].
    CheckIn { minutes: u32 },
    /// See [`StepKind::FollowUps`].
    FollowUps { minutes: u32 },
    /// See [`StepKind::Reviews`].
    Reviews { minutes: u32 },
    /// See [`StepKind::Agenda`].
    Agenda { minutes: u32 },
    /// The place of the agenda items.
    Items,
    /// See [`StepKind::Saved`].
    Saved { minutes: u32 },
    /// See [`StepKind::Closing`].
    Closing { minutes: u32 },
    /// See [`StepKind::HandOver`].
    HandOver { minutes: u32 },
}

impl TemplateStep {
    /// Kind and minutes; `None` for the place of the items.
    pub fn step(&self) -> Option<(StepKind, u32)> {
        Some(match self {
            Self::Welcome { minutes } => (StepKind::Welcome, *minutes),
            Self::Purpose { minutes } => (StepKind::Purpose, *minutes),
            Self::CheckIn { minutes } => (StepKind::CheckIn, *minutes),
            Self::FollowUps { minutes } => (StepKind::FollowUps, *minutes),
            Self::Reviews { minutes } => (StepKind::Reviews, *minutes),
            Self::Agenda { minutes } => (StepKind::Agenda, *minutes),
            Self::Saved { minutes } => (StepKind::Saved, *minutes),
            Self::Closing { minutes } => (StepKind::Closing, *minutes),
            Self::HandOver { minutes } => (StepKind::HandOver, *minutes),
            Self::Items => return None,
        })
    }
}

/// The regular meeting.
pub fn regular() -> Template {
    // The file is part of the program; a test reads it.
    serde_json::from_str(REGULAR_STEPS).unwrap_or(Template { name: REGULAR.to_owned(), steps: vec![TemplateStep::Items] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_regular_template_reads_and_has_one_place_for_items() {
        let template: Template = serde_json::from_str(REGULAR_STEPS).unwrap();
        assert_eq!(template.steps.iter().filter(|step| step.step().is_none()).count(), 1, "items come in one place");
        assert_eq!(template.steps.len(), 10, "the meeting of product.md, start to end");
    }
}
