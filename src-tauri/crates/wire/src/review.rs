//! Decisions that come back: a line each, with who brings it, what was expected, and what followed.
//!
//! **Invariant:** nothing is said for whoever wrote nothing: what was expected is empty then.

use baton_meeting::agenda::Item;
use baton_meeting::decision::Decision;
use baton_meeting::id::DecisionId;
use baton_meeting::meeting::Meeting;
use baton_meeting::review::{self, Follows, MINUTES};
use baton_meeting::state::State;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::{self, DecisionLine};
use crate::who::{Who, who};

/// A decision that comes back in a meeting.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewLine {
    /// The decision.
    pub decision: DecisionLine,
    /// Who brings it back.
    pub by: Option<Who>,
    /// What was expected to have happened by now; may be empty.
    pub expects: String,
    /// Minutes it is given.
    pub minutes: u32,
    /// What was seen, once it was looked at; may be empty.
    pub seen: String,
    /// What followed, once it was looked at.
    pub follows: Option<Follows>,
    /// The item or the decision that followed, by its title or number.
    pub then: Option<String>,
}

/// The decision that an item looks at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Again {
    /// Identity.
    pub id: DecisionId,
    /// Team, year and count, as people say it.
    pub number: String,
    /// When it was decided.
    pub date: NaiveDate,
    /// The exact text.
    pub statement: String,
    /// What was expected to have happened by now; may be empty.
    pub expects: String,
}

/// The decisions that come back in a meeting, those of `state.decisions` among them.
pub fn reviews(state: &State, meeting: &Meeting) -> Vec<ReviewLine> {
    review::on_agenda(state, meeting)
        .into_iter()
        .filter_map(|one| {
            let decision = state.decisions.get(&one.decision)?;
            let by = one.by.or_else(|| review::brought_by(state, meeting, decision));
            Some(ReviewLine {
                decision: lines::decision(state, decision, ""),
                by: by.map(|person| who(state, &person)),
                expects: decision.record.wording.expects.clone(),
                minutes: MINUTES,
                seen: seen(decision, meeting),
                then: one.follows.as_ref().and_then(|follows| then(state, meeting, follows)),
                follows: one.follows,
            })
        })
        .collect()
}

/// What a meeting saw when it looked at a decision.
fn seen(decision: &Decision, meeting: &Meeting) -> String {
    let here = |one: &&baton_meeting::decision::Review| one.meeting.as_ref() == Some(&meeting.id);
    decision.reviews.iter().rev().find(here).map(|review| review.note.clone()).unwrap_or_default()
}

fn then(state: &State, meeting: &Meeting, follows: &Follows) -> Option<String> {
    match follows {
        Follows::Item { item } => meeting.items.iter().find(|known| known.id == *item).map(|item| item.title.clone()),
        Follows::Changed { by } => state.decisions.get(by).map(|by| lines::decision(state, by, "").number),
        Follows::Kept { .. } | Follows::Withdrawn => None,
    }
}

/// The decision that an item looks at again, where it does and the decision is at hand.
pub fn again(state: &State, item: &Item) -> Option<Again> {
    let decision = state.decisions.get(item.reviews.as_ref()?)?;
    Some(Again {
        id: decision.id.clone(),
        number: lines::decision(state, decision, "").number,
        date: decision.record.on,
        statement: decision.record.statement.clone(),
        expects: decision.record.wording.expects.clone(),
    })
}
