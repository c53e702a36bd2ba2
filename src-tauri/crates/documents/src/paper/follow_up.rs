//! Follow-ups in documents: what, by when, and whose.
//!
//! **Invariant:** whoever was only asked is never shown as if they had said yes.

use baton_meeting::follow_up::{FollowUp, Stand, Taken};
use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_texts::{Names, Texts};

use crate::called::Called;

/// "Tell the bookkeeper, by Fri 27 Nov 2026: Hana took it".
pub(crate) fn follow_up(follow_up: &FollowUp, called: &Called<'_>, texts: &Texts) -> String {
    let due = follow_up.due.map(|due| texts.say("follow-up-by", &[("when", texts.date_short(due).into())]));
    let what = due.map_or_else(|| follow_up.what.clone(), |due| format!("{}, {due}", follow_up.what));
    format!("{what}: {}", stand(follow_up, called, texts))
}

/// The same, with the decision or the item it came from.
pub(crate) fn follow_up_from(one: &FollowUp, meeting: &Meeting, called: &Called<'_>, texts: &Texts) -> String {
    let said = follow_up(one, called, texts);
    let from = match (&one.decision, one.item.as_ref().and_then(|item| meeting.items.iter().find(|known| known.id == *item))) {
        (Some(decision), _) => texts.say("follow-up-from-decision", &[("number", called.decision(decision, texts).into())]),
        (None, Some(item)) => texts.say("follow-up-from-item", &[("item", (&item.title).into())]),
        (None, None) => return said,
    };
    format!("{said} ({from})")
}

fn stand(follow_up: &FollowUp, called: &Called<'_>, texts: &Texts) -> String {
    let name = |person: &PersonId| ("name", called.person(person).into());
    match &follow_up.stand {
        Stand::Offered => texts.plain("follow-up-offered"),
        Stand::Asked { person } => texts.say("follow-up-asked", &[name(person)]),
        Stand::Accepted { person } if follow_up.taken == Some(Taken::Asked) => texts.say("follow-up-accepted", &[name(person)]),
        Stand::Accepted { person } => texts.say("follow-up-claimed", &[name(person)]),
        Stand::HandingOver { from, to } => {
            texts.say("follow-up-handing-over", &[("from", called.person(from).into()), ("to", called.person(to).into())])
        }
        Stand::Done { person, on } => {
            let when = ("when", texts.date_short(*on).into());
            match person {
                Some(person) => texts.say("follow-up-done", &[name(person), when]),
                None => texts.say("follow-up-done-by-nobody", &[when]),
            }
        }
        Stand::Dropped { reason, on } => {
            let when = ("when", texts.date_short(*on).into());
            if reason.is_empty() {
                texts.say("follow-up-dropped", &[when])
            } else {
                texts.say("follow-up-dropped-because", &[when, ("reason", reason.into())])
            }
        }
    }
}
