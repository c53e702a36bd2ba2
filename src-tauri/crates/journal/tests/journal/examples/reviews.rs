//! Examples of looking at decisions again.

use baton_meeting::agenda::{AgendaEvent, Item};
use baton_meeting::decision::{DecisionEvent, Review};
use baton_meeting::review::{Follows, Returned, ReviewEvent};

use super::{Pages, add, item, on};

pub fn reviews(pages: &mut Pages) {
    let (meeting, decision) = (|| "m-1".into(), || "d-1".into());
    let review = Review { on: on(30), note: "Warm".into(), next: Some(on(30)), meeting: Some(meeting()) };
    add(pages, "in-a-meeting", DecisionEvent::DecisionReviewed { decision: decision(), review });
    let about = Item { reviews: Some(decision()), ..item(None) };
    add(pages, "about-a-decision", AgendaEvent::ItemAdded { meeting: meeting(), item: about, before: None });
    let decisions = vec![
        Returned { decision: decision(), by: Some("p-ada".into()), follows: None },
        Returned { decision: "d-2".into(), by: None, follows: None },
    ];
    add(pages, "", ReviewEvent::DecisionsReturned { meeting: meeting(), decisions, minutes: 6 });
    for (which, follows) in [
        ("", Follows::Kept { next: Some(on(30)) }),
        ("withdrawn", Follows::Withdrawn),
        ("item", Follows::Item { item: "i-1".into() }),
        ("changed", Follows::Changed { by: "d-2".into() }),
    ] {
        add(pages, which, ReviewEvent::DecisionLookedAt { meeting: meeting(), decision: decision(), follows });
    }
}
