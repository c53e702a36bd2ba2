//! A follow-up of the story: how somebody came to it, and what became of it.

use baton_meeting::cadence::{self, TimeOfDay};
use baton_meeting::id::{DecisionId, FollowUpId, FollowUpRef, MeetingId};
use chrono::Duration;
use serde_json::json;

use super::super::story::{Fate, Promise, Taking};
use super::{Act, Teller, untold};
use crate::problem::Problem;

impl Teller<'_> {
    /// Offers it in a meeting.
    pub(super) fn promise(&mut self, told: &Promise, meeting: &MeetingId, decision: Option<&DecisionId>) -> Result<(), Problem> {
        self.pass(18);
        self.offer(told, json!({ "meeting": meeting, "decision": decision }))
    }

    /// Offers it with whatever it comes from, and plans what becomes of it.
    pub(super) fn offer(&mut self, told: &Promise, from: serde_json::Value) -> Result<(), Problem> {
        let due = told.due.map(|days| self.local() + Duration::days(days));
        let (claim, ask, accepted) = match told.taking {
            Taking::Offered => (None, None, false),
            Taking::Claimed(who) => (Some(who), None, false),
            Taking::Asked(who) => (None, Some(who), false),
            Taking::Agreed(who) => (None, Some(who), true),
        };
        let mut intent =
            json!({ "do": "offer-follow-up", "what": told.what, "due": due, "claim": claim, "ask": ask, "accepted": accepted });
        for (field, value) in from.as_object().into_iter().flatten() {
            intent[field] = value.clone();
        }
        let made = self.ask(intent)?.made;
        let id = FollowUpId(made.first().cloned().unwrap_or_default());
        for (days, fate) in &told.fates {
            let evening = cadence::instant(self.local() + Duration::days(*days), TimeOfDay::at(18, 5), self.desk.zone());
            self.plan(evening, Act::Befalls(id.clone(), fate.clone()));
        }
        Ok(())
    }

    /// Something becomes of it.
    pub(super) fn befall(&mut self, id: &FollowUpId, fate: Fate) -> Result<(), Problem> {
        let intent = match fate {
            Fate::Done => json!({ "do": "finish-follow-up", "follow_up": id }),
            Fate::Dropped(reason) => json!({ "do": "drop-follow-up", "follow_up": id, "reason": reason }),
            Fate::Accepted => json!({ "do": "accept-follow-up", "follow_up": id }),
            Fate::Declined => json!({ "do": "decline-follow-up", "follow_up": id }),
            Fate::Claimed(who) => json!({ "do": "claim-follow-up", "follow_up": id, "person": who }),
            Fate::HandedOver(who) => json!({ "do": "hand-over-follow-up", "follow_up": id, "to": who }),
            Fate::Later(days) => {
                let known = self.desk.journal().follow_up(&FollowUpRef::from(id))?.ok_or_else(|| untold(id.as_str()))?;
                json!({ "do": "change-follow-up", "follow_up": id, "due": known.due.map(|due| due + Duration::days(days)) })
            }
        };
        self.ask(intent)?;
        Ok(())
    }
}
