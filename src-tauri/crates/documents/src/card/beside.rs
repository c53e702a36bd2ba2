//! The cards of those who do not lead: how to help without taking over, what to notice and what to give.
//!
//! **Invariant:** each is one card, whatever the level; the level is that of whoever leads.

use baton_meeting::experience::Experience;
use baton_texts::Names;

use super::{Card, CardsIn, Line, leads};
use crate::called::Called;

/// The card for everybody else.
pub(super) fn others(of: &CardsIn<'_>) -> Card {
    let texts = of.texts;
    let leader = of.meeting.and_then(leads).map(|person| Called::new(of.state, &[]).person(person));
    let lines = match of.level {
        Experience::First => 4,
        Experience::Practised => 3,
        Experience::Experienced => 2,
    };
    let words = (1..=lines).map(|at| texts.plain(&format!("cards-others-{}-{at}", of.level.name()))).collect();
    Card {
        place: texts.plain("cards-place-others"),
        title: match leader {
            Some(name) => texts.say("cards-others-title", &[("name", name.into())]),
            None => texts.plain("cards-others-nobody"),
        },
        say: texts.plain("cards-others-say"),
        lines: vec![Line { label: texts.plain("cards-others-help"), words, counted: false }],
        ..Card::default()
    }
}

/// The card for the coach: three things to notice, one to give.
pub(super) fn coach(of: &CardsIn<'_>) -> Card {
    let texts = of.texts;
    let card = Card { place: texts.plain("cards-place-coach"), title: texts.plain("cards-coach-title"), ..Card::default() };
    if of.level == Experience::Experienced {
        return Card { say: texts.plain("cards-coach-cue"), ..card };
    }
    let first = of.level == Experience::First;
    let thing = |at: usize| {
        let thing = texts.plain(&format!("cards-coach-{at}"));
        if first { format!("{thing} {}", texts.plain(&format!("cards-coach-{at}-more"))) } else { thing }
    };
    Card {
        say: texts.plain("cards-coach-say"),
        lines: vec![
            Line { label: texts.plain("cards-coach-notice"), words: (1..=3).map(thing).collect(), counted: true },
            Line::one(texts.plain("cards-coach-give"), thing(4)),
        ],
        ease: first.then(|| texts.plain("cards-coach-ease")),
        ..card
    }
}
