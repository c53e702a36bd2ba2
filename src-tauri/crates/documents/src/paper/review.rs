//! Decisions that a meeting looks at again: what was expected, what was seen, and what follows.
//!
//! **Invariant:** a plan says what will come back; minutes say what was looked at, and of the rest that it was not.

use baton_meeting::decision::Decision;
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::review::{self, Follows, Returned};
use baton_meeting::state::State;
use baton_texts::Texts;

use super::page::Page;
use crate::called::Called;
use crate::record;

/// The section of what comes back; nothing when nothing does.
pub(crate) fn reviews(page: &mut Page, state: &State, meeting: &Meeting, called: &Called<'_>, texts: &Texts) {
    let returned: Vec<(Returned, &Decision)> = record::returned(state, meeting);
    if returned.is_empty() {
        return;
    }
    page.heading(2, &texts.plain("meeting-reviews"));
    for (one, decision) in &returned {
        let named = [("number", called.decision(&decision.id, texts).into()), ("when", texts.date_short(decision.record.on).into())];
        page.label(&texts.say("meeting-review-of", &named));
        page.quote(&decision.record.statement);
        page.list();
        let by = one.by.clone().or_else(|| review::brought_by(state, meeting, decision));
        page.fact(&texts.plain("meeting-review-by"), &called.people(by.as_slice(), texts));
        page.fact(&texts.plain("meeting-review-expected"), &decision.record.wording.expects);
        if let Some(seen) = record::seen(decision, meeting) {
            page.fact(&texts.plain("meeting-review-seen"), seen);
        }
        match &one.follows {
            Some(follows) => page.fact(&texts.plain("meeting-review-follows"), &what_follows(follows, decision, meeting, called, texts)),
            None if meeting.stage == Stage::Planned => {
                page.fact(&texts.plain("agenda-planned"), &texts.minutes(review::MINUTES));
            }
            None if decision.ended_on.is_some_and(|on| on <= meeting.date) => {}
            None => page.item(&texts.plain("meeting-review-not-yet")),
        }
    }
}

fn what_follows(follows: &Follows, decision: &Decision, meeting: &Meeting, called: &Called<'_>, texts: &Texts) -> String {
    match follows {
        Follows::Kept { next: Some(next) } => texts.say("meeting-review-kept", &[("when", texts.date_short(*next).into())]),
        Follows::Kept { next: None } => texts.plain("meeting-review-kept-plain"),
        Follows::Withdrawn => texts.say("meeting-review-withdrawn", &[("reason", (&decision.ended_because).into())]),
        Follows::Item { item } => {
            let title = meeting.items.iter().find(|known| known.id == *item).map(|item| item.title.clone()).unwrap_or_default();
            texts.say("meeting-review-item", &[("item", title.into())])
        }
        Follows::Changed { by } => texts.say("meeting-review-changed", &[("by", called.decision(by, texts).into())]),
    }
}

/// What an item looks at again, in one sentence.
pub(crate) fn again(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    let named = [("number", called.decision(&decision.id, texts).into()), ("when", texts.date_short(decision.record.on).into())];
    page.item(&texts.say("meeting-again", &named));
    page.fact(&texts.plain("meeting-review-expected"), &decision.record.wording.expects);
}
