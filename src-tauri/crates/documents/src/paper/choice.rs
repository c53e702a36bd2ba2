//! What a team lets go out: names or roles only, dissent or not.
//!
//! The document says what was left out, so that nobody takes silence for agreement. Words that people wrote stay as they wrote them.
//!
//! **Invariant:** private notes never go out; there is no choice about them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use baton_meeting::decision::Decision;
use baton_meeting::id::PersonId;
use baton_meeting::meeting::Meeting;
use baton_meeting::proposal::Version;
use baton_meeting::state::State;
use baton_texts::Texts;

/// What goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// People by name; else by the role they hold in their team, or as a member with a number.
    pub names: bool,
    /// Who objected, was against or has a concern, and their words. The result always goes out.
    pub dissent: bool,
}

impl Default for Choice {
    fn default() -> Self {
        Self { names: true, dissent: true }
    }
}

impl Choice {
    /// What a reader is told about what was left out.
    pub(crate) fn said(self, texts: &Texts) -> Vec<String> {
        let left_out = [(self.names, "paper-without-names"), (self.dissent, "paper-without-dissent")];
        left_out.into_iter().filter(|(kept, _)| !kept).map(|(_, key)| texts.plain(key)).collect()
    }

    /// The state with the names that go out. A member without a role keeps one number in all documents of a workspace.
    pub fn state<'a>(self, state: &'a State, texts: &Texts) -> Cow<'a, State> {
        if self.names {
            return Cow::Borrowed(state);
        }
        let mut roles: BTreeMap<&PersonId, &str> = BTreeMap::new();
        for role in state.teams.values().flat_map(|team| &team.roles) {
            for holder in &role.holders {
                roles.entry(&holder.person).or_insert(&role.name);
            }
        }
        let mut chosen = state.clone();
        for (at, (id, person)) in chosen.people.iter_mut().enumerate() {
            person.name = match roles.get(id) {
                Some(role) => (*role).to_owned(),
                None => texts.say("paper-member", &[("number", (at + 1).into())]),
            };
        }
        Cow::Owned(chosen)
    }

    /// Decisions without what does not go out.
    pub fn decisions<'a>(self, decisions: &'a [Decision]) -> Cow<'a, [Decision]> {
        if self.dissent {
            return Cow::Borrowed(decisions);
        }
        Cow::Owned(decisions.iter().map(|decision| self.decision(decision.clone())).collect())
    }

    /// A decision without what does not go out.
    pub fn decision(self, mut decision: Decision) -> Decision {
        if !self.dissent {
            let people = &mut decision.record.people;
            people.concerned.clear();
            people.objected.clear();
            people.improved.clear();
            people.stood_aside.clear();
            people.blocked.clear();
            quiet(&mut decision.record.versions);
        }
        decision
    }

    /// A meeting without what does not go out.
    pub(crate) fn meeting<'a>(self, meeting: &'a Meeting, texts: &Texts) -> Cow<'a, Meeting> {
        if self == Self::default() {
            return Cow::Borrowed(meeting);
        }
        let mut chosen = meeting.clone();
        if !self.names {
            for (at, guest) in chosen.guests.iter_mut().enumerate() {
                *guest = texts.say("paper-guest", &[("number", (at + 1).into())]);
            }
        }
        if !self.dissent {
            chosen.proposals.iter_mut().for_each(|proposal| quiet(&mut proposal.versions));
        }
        Cow::Owned(chosen)
    }
}

/// Versions that do not say whose objection they met.
fn quiet(versions: &mut [Version]) {
    versions.iter_mut().for_each(|version| version.meets = None);
}
