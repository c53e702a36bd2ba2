//! What came in from before Baton, with the file and the line in which it stands.

use baton_meeting::decision::{DecisionEvent, Ended, People, Record, Status, Tally};
use baton_meeting::earlier::Source;
use baton_meeting::method::{Particulars, Rule, before};
use baton_meeting::proposal::Wording;

use super::{Pages, add, on};

pub(super) fn decisions(pages: &mut Pages, like: &Record) {
    let brought = |ended| DecisionEvent::DecisionBroughtIn { decision: "d-1".into(), record: Box::new(record(like)), ended };
    add(pages, "", brought(None));
    add(pages, "ended", brought(Some(Ended { status: Status::Expired, because: "Superseded by 9".into(), on: on(23) })));
}

/// A decision as it stood in a file from before Baton.
fn record(like: &Record) -> Record {
    let source = Source { file: "2019/call-3.md".into(), line: 12 };
    let rule = Rule::Before(before::Rule { version: 1, source, how: "Approved, unanimous".into(), against: false });
    Record {
        meeting: None,
        item: None,
        versions: Vec::new(),
        wording: Wording { why: "Two are dear.".into(), ..Wording::default() },
        tally: Tally {
            rule,
            eligible: Vec::new(),
            recused: Vec::new(),
            ballots: Vec::new(),
            objections: Vec::new(),
            particulars: Particulars::default(),
        },
        people: People { deciders: vec!["p-ada".into()], ..People::default() },
        ..like.clone()
    }
}
