//! `baton rescue`: makes a new workspace out of what can be read of a damaged one, and lists what could not be saved.
//!
//! **Invariant:** the damaged file is left as it is.

use baton_desk::{backups, view};
use baton_meeting::message::Message;
use baton_wire::places::{MissingLine, SaidKind};
use chrono::{DateTime, Utc};

use crate::arguments::Rescue;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Rescues.
///
/// # Errors
/// Refuses a file that is there; fails when nothing can be read of the damaged one, or the new one cannot be written.
pub fn run(call: &Call, asked: &Rescue) -> Result<Ending, Trouble> {
    let rescued = backups::rescue(&asked.damaged, &asked.to, &call.place)?;
    let view = view::backups::rescue(&asked.to, &rescued);
    call.answer(&view, || {
        let made = Message::new("backups-rescued").text("path", &view.path).number("count", view.entries);
        let mut lines = vec![call.say(&made)];
        if view.missing.is_empty() {
            lines.push(call.texts.plain("backups-rescued-all"));
        } else {
            let lost: u64 = view.missing.iter().map(|gap| gap.count).sum();
            lines.push(call.say(&Message::new("backups-rescued-lost").number("count", lost)));
            lines.extend(view.missing.iter().map(|gap| format!("- {}", call.say(&said(call, gap)))));
        }
        let counts = [("backups-rescued-again", view.again), ("backups-rescued-drafts", view.drafts)];
        lines.extend(
            counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| call.say(&Message::new(key).number("count", count))),
        );
        lines.push(call.texts.plain("backups-rescued-left"));
        lines.join("\n")
    })
}

fn said(call: &Call, gap: &MissingLine) -> Message {
    let zone = &call.place.zone;
    let moment =
        |at: DateTime<Utc>| format!("{}, {}", call.texts.date_short(at.with_timezone(zone).date_naive()), call.texts.clock(at, zone));
    let key = match (gap.after, gap.before) {
        (Some(_), Some(_)) => "backups-missing-between",
        (Some(_), None) => "backups-missing-after",
        (None, Some(_)) => "backups-missing-before",
        (None, None) => "backups-missing",
    };
    let kinds = gap.kinds.iter().map(|one| Message::new(kind_key(one.kind)).number("count", one.count)).collect::<Vec<_>>();
    let kinds = if kinds.is_empty() { vec![Message::new("backups-kind-unknown")] } else { kinds };
    let mut message = Message::new(key).number("from", gap.from).number("to", gap.to).number("count", gap.count).list("kinds", kinds);
    for (name, at) in [("after", gap.after), ("before", gap.before)] {
        if let Some(at) = at {
            message = message.text(name, moment(at));
        }
    }
    message
}

fn kind_key(kind: SaidKind) -> &'static str {
    match kind {
        SaidKind::Workspace => "backups-kind-workspace",
        SaidKind::Person => "backups-kind-person",
        SaidKind::Team => "backups-kind-team",
        SaidKind::Series => "backups-kind-series",
        SaidKind::Meeting => "backups-kind-meeting",
        SaidKind::Decision => "backups-kind-decision",
        SaidKind::FollowUp => "backups-kind-follow-up",
    }
}
