//! The moments of a meeting that have words of their own, by the names under which coaching keeps them.
//!
//! **Invariant:** a step or a method that is new has a name here, or this does not compile.

use baton_meeting::method::Method;
use baton_meeting::template::StepKind;

/// What happens inside an item, in order.
pub const INSIDE_ITEM: [&str; 5] = ["clarify", "react", "ready-test", "read-back", "owner"];

/// All ways of deciding, in the order of the cards.
pub const METHODS: [Method; 20] = Method::ALL;

/// What is difficult whenever it comes.
pub const DIFFICULT: [&str; 8] = ["time-over", "save", "one-voice", "silence", "heated", "stake", "remote", "tired"];

/// The moment of a step.
pub fn of_step(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Welcome => "welcome",
        StepKind::Purpose => "purpose",
        StepKind::CheckIn => "check-in",
        StepKind::FollowUps => "follow-ups",
        StepKind::Reviews => "reviews",
        StepKind::Agenda => "agenda",
        StepKind::Item => "item",
        StepKind::Saved => "saved",
        StepKind::Closing => "closing",
        StepKind::HandOver => "hand-over",
    }
}

/// The moments of a way of deciding, in the order in which they come.
pub fn of_method(method: Method) -> &'static [&'static str] {
    match method {
        Method::Consent => &["consent", "objection", "explore", "integrate", "concern"],
        Method::Majority => &["majority"],
        Method::RoleDecides => &["role-decides"],
        Method::Before => &[],
        Method::Integrative => &["integrative", "tests"],
        Method::Advice => &["advice"],
        Method::Consensus => &["consensus", "explain"],
        Method::FistToFive => &["fist-to-five"],
        Method::Gradients => &["gradients"],
        Method::Vote => &["vote", "count"],
        Method::Lazy => &["lazy"],
        Method::Election => &["election", "nominate", "reasons", "change", "nominee", "accept"],
        Method::Delegation => &["delegation"],
        Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Star
        | Method::Dots
        | Method::Runoff
        | Method::Schulze
        | Method::Stv => &["options"],
    }
}
