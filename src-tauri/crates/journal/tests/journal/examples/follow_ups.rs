//! Examples of everything that can happen to a follow-up.

use baton_meeting::earlier::Source;
use baton_meeting::follow_up::FollowUpEvent;

use super::{Pages, add, at, on};

pub fn follow_ups(pages: &mut Pages) {
    let (follow_up, person) = (|| "f-1".into(), || "p-ada".into());
    add(
        pages,
        "",
        FollowUpEvent::FollowUpOffered {
            follow_up: follow_up(),
            what: "Ask for offers".into(),
            due: Some(on(30)),
            team: "t-ops".into(),
            meeting: Some("m-1".into()),
            item: Some("i-1".into()),
            decision: Some("d-1".into()),
            source: None,
            at: at(28),
        },
    );
    add(
        pages,
        "earlier",
        FollowUpEvent::FollowUpOffered {
            follow_up: follow_up(),
            what: "Ask for offers".into(),
            due: None,
            team: "t-ops".into(),
            meeting: None,
            item: None,
            decision: None,
            source: Some(Source { file: "2019/call-3.md".into(), line: 14 }),
            at: at(28),
        },
    );
    add(pages, "", FollowUpEvent::FollowUpClaimed { follow_up: follow_up(), person: person() });
    add(pages, "", FollowUpEvent::FollowUpAsked { follow_up: follow_up(), person: person() });
    add(pages, "", FollowUpEvent::FollowUpAccepted { follow_up: follow_up(), person: person() });
    add(pages, "", FollowUpEvent::FollowUpDeclined { follow_up: follow_up(), person: person() });
    add(pages, "", FollowUpEvent::FollowUpHandedOver { follow_up: follow_up(), from: person(), to: "p-bo".into() });
    add(pages, "", FollowUpEvent::FollowUpPutBack { follow_up: follow_up(), from: "p-ada".into() });
    add(pages, "", FollowUpEvent::FollowUpCarried { follow_up: follow_up(), on: on(30) });
    add(pages, "", FollowUpEvent::FollowUpChanged { follow_up: follow_up(), what: "Ask for three offers".into(), due: None });
    add(pages, "", FollowUpEvent::FollowUpDone { follow_up: follow_up(), on: on(30) });
    add(pages, "", FollowUpEvent::FollowUpDropped { follow_up: follow_up(), reason: "Done by others".into(), on: on(30) });
}
