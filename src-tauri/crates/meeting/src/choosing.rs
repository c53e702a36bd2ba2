//! Choosing how to decide: what the team has agreed on, what a role may decide alone, and what suits the matter.
//!
//! **Invariant:** a suggestion gives its reason in one sentence, and never names a way the team has not agreed on.

use crate::id::RoleId;
use crate::message::Message;
use crate::method::Method;
use crate::proposal::Reversible;
use crate::refusal::Refusal;
use crate::role::{Level, Role};
use crate::team::Team;

/// How much hangs on something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heft {
    /// Little.
    Light,
    /// As most things.
    Usual,
    /// Much.
    Heavy,
}

impl Heft {
    /// What the minutes planned for an item say about it: up to five are light, from twenty-five on it is heavy.
    /// Product decision: the owner planned them, and nobody is asked a second time.
    pub fn of_minutes(minutes: u32) -> Self {
        match minutes {
            0..=5 => Self::Light,
            6..=24 => Self::Usual,
            _ => Self::Heavy,
        }
    }
}

/// What is to be decided.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    /// How much hangs on it.
    pub heft: Heft,
    /// How easy it is to go back.
    pub reversible: Option<Reversible>,
    /// The role whose domain it lies in, if one is named.
    pub role: Option<&'a Role>,
    /// How many options there are to choose among; none where it is about one text.
    pub options: usize,
    /// Minutes left for it, where it has some.
    pub minutes_left: Option<u32>,
}

/// A way to decide, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The method.
    pub method: Method,
    /// The role that decides, for that method.
    pub role: Option<RoleId>,
    /// Why, in one sentence.
    pub because: Message,
}

/// Below this many minutes a round of talk no longer fits. Product decision: it is a minute a person in a small team.
pub const LITTLE_TIME: u32 = 5;

/// What suits the matter best among what the team has agreed on.
pub fn suggest(team: &Team, matter: Matter<'_>) -> Suggestion {
    let agreed = |method: Method| team.ways.allowed.is_empty() || team.ways.allowed.contains(&method);
    let because = |method: Method, message: Message| Suggestion { method, role: None, because: message };
    if let Some(role) = matter.role {
        let name = |key: &str| Message::new(key).text("role", &role.name);
        match role.level {
            Some(Level::Inquire | Level::Delegate) if agreed(Method::RoleDecides) => {
                return Suggestion { role: Some(role.id.clone()), ..because(Method::RoleDecides, name("choose-role-decides")) };
            }
            Some(Level::Advise) if agreed(Method::Advice) => {
                return Suggestion { role: Some(role.id.clone()), ..because(Method::Advice, name("choose-role-after-advice")) };
            }
            _ => {}
        }
    }
    let hurried = matter.minutes_left.is_some_and(|minutes| minutes < LITTLE_TIME);
    let choice = match matter.options {
        0 | 1 => None,
        2 => Some((Method::Plurality, "choose-two-options")),
        _ if matter.heft == Heft::Light || hurried => Some((Method::Approval, "choose-quick-among")),
        _ => Some((Method::Runoff, "choose-among")),
    };
    if let Some((method, why)) = choice.filter(|(method, _)| agreed(*method)) {
        return because(method, Message::new(why));
    }
    let light = matter.heft == Heft::Light && matter.reversible == Some(Reversible::Easily);
    let lasting = matter.heft == Heft::Heavy && matter.reversible == Some(Reversible::Hardly);
    if light && agreed(Method::Majority) {
        return because(Method::Majority, Message::new("choose-light"));
    }
    if lasting && hurried && agreed(Method::Gradients) {
        return because(Method::Gradients, Message::new("choose-see-first"));
    }
    if lasting && agreed(Method::Consensus) {
        return because(Method::Consensus, Message::new("choose-lasting"));
    }
    if hurried && agreed(Method::FistToFive) {
        return because(Method::FistToFive, Message::new("choose-hurried"));
    }
    match team.ways.usual.filter(|method| agreed(*method)) {
        Some(usual) => because(usual, Message::new("choose-usual")),
        None if agreed(Method::Consent) => because(Method::Consent, Message::new("choose-consent")),
        None => because(team.ways.allowed.first().copied().unwrap_or(Method::Consent), Message::new("choose-usual")),
    }
}

/// Whether the team has agreed on this way.
pub(crate) fn allowed(team: &Team, method: Method) -> Result<(), Refusal> {
    if team.ways.allowed.is_empty() || team.ways.allowed.contains(&method) {
        return Ok(());
    }
    Err(Refusal::new("way-not-agreed").text("team", &team.name).hint("agree-ways"))
}

/// Whether a role may decide alone, or after advice that was asked for.
pub(crate) fn decides_alone(role: &Role, advised: bool) -> Result<(), Refusal> {
    match role.level {
        None | Some(Level::Inquire | Level::Delegate) => Ok(()),
        Some(Level::Advise) if advised => Ok(()),
        Some(Level::Advise) => Err(Refusal::new("advice-first").text("role", &role.name).hint("open-advice")),
        Some(Level::Agree) => Err(Refusal::new("agreed-together").text("role", &role.name).hint("ask-for-consent")),
        Some(Level::Tell | Level::Sell | Level::Consult) => {
            Err(Refusal::new("team-decides").text("role", &role.name).hint("ask-for-consent"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::{TeamEvent, evolve};

    fn team(allowed: &[Method]) -> Team {
        let mut team = evolve(None, &TeamEvent::TeamFormed { team: "t".into(), name: "T".into(), purpose: None, parent: None }).unwrap();
        team.ways.allowed = allowed.to_vec();
        team
    }

    fn role(level: Option<Level>) -> Role {
        Role {
            id: "r".into(),
            name: "Purchasing".into(),
            purpose: None,
            domain: None,
            accountabilities: Vec::new(),
            limit: None,
            holders: Vec::new(),
            level,
            fallback: None,
        }
    }

    fn matter(heft: Heft, reversible: Option<Reversible>) -> Matter<'static> {
        Matter { heft, reversible, role: None, options: 0, minutes_left: None }
    }

    #[test]
    fn consent_is_suggested_unless_the_matter_asks_for_another_way() {
        let team = team(&[]);
        let of = |matter: Matter<'_>| suggest(&team, matter).method;
        assert_eq!(of(matter(Heft::Usual, None)), Method::Consent, "the usual way");
        assert_eq!(of(matter(Heft::Light, Some(Reversible::Easily))), Method::Majority, "light, and easily undone");
        assert_eq!(of(matter(Heft::Light, Some(Reversible::Hardly))), Method::Consent, "light, but it stays");
        assert_eq!(of(matter(Heft::Heavy, Some(Reversible::Hardly))), Method::Consensus, "much hangs on it, and it stays");
        let hurried = Matter { minutes_left: Some(2), ..matter(Heft::Heavy, Some(Reversible::Hardly)) };
        assert_eq!(of(hurried), Method::Gradients, "no time to decide such a thing: see where people are");
        assert_eq!(of(Matter { minutes_left: Some(2), ..matter(Heft::Usual, None) }), Method::FistToFive, "little time");
    }

    #[test]
    fn options_ask_for_a_choice_among_them() {
        let among = |options: usize, heft: Heft| suggest(&team(&[]), Matter { options, ..matter(heft, None) }).method;
        assert_eq!(among(1, Heft::Usual), Method::Consent, "one option is a proposal");
        assert_eq!(among(2, Heft::Usual), Method::Plurality, "of two, the one with more");
        assert_eq!(among(5, Heft::Light), Method::Approval, "quick");
        assert_eq!(among(5, Heft::Usual), Method::Runoff, "what most can follow in the end");
        let narrow = team(&[Method::Consent]);
        assert_eq!(suggest(&narrow, Matter { options: 5, ..matter(Heft::Usual, None) }).method, Method::Consent, "only what was agreed");
    }

    #[test]
    fn a_roles_level_says_who_decides() {
        let team = team(&[]);
        let of = |level: Level| {
            let role = role(Some(level));
            suggest(&team, Matter { role: Some(&role), ..matter(Heft::Usual, None) }).method
        };
        assert_eq!(of(Level::Delegate), Method::RoleDecides, "alone");
        assert_eq!(of(Level::Advise), Method::Advice, "after advice");
        assert_eq!(of(Level::Consult), Method::Consent, "the team decides");
        assert!(decides_alone(&role(Some(Level::Advise)), false).is_err(), "nobody was asked");
        assert!(decides_alone(&role(Some(Level::Advise)), true).is_ok(), "somebody was");
        assert!(decides_alone(&role(Some(Level::Agree)), true).is_err(), "decided together");
        assert!(decides_alone(&role(None), false).is_ok(), "no level was set: the domain's words hold");
    }

    #[test]
    fn nothing_is_suggested_that_was_not_agreed() {
        for heft in [Heft::Light, Heft::Usual, Heft::Heavy] {
            for reversible in [None, Some(Reversible::Easily), Some(Reversible::Hardly)] {
                for minutes_left in [None, Some(1)] {
                    let team = team(&[Method::Integrative]);
                    let suggestion = suggest(&team, Matter { minutes_left, ..matter(heft, reversible) });
                    assert_eq!(suggestion.method, Method::Integrative, "the only one agreed");
                }
            }
        }
        assert!(allowed(&team(&[Method::Consent]), Method::Vote).is_err(), "not agreed");
    }
}
