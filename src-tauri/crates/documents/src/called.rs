//! What people, teams and decisions are called in a document.
//!
//! **Invariant:** two people with one name stay two people: each gets a number beside the name.

use std::collections::BTreeMap;

use baton_meeting::decision::Decision;
use baton_meeting::id::{DecisionId, PersonId, TeamId};
use baton_meeting::state::State;
use baton_meeting::words;
use baton_texts::{Names, Texts};

/// The names at hand when a document is written.
pub(crate) struct Called<'a> {
    state: &'a State,
    people: BTreeMap<&'a PersonId, String>,
    decisions: BTreeMap<&'a DecisionId, &'a Decision>,
    apart: bool,
}

impl<'a> Called<'a> {
    /// Names from what is known, and from the decisions the document is about.
    pub fn new(state: &'a State, decisions: &'a [Decision]) -> Self {
        let mut named: BTreeMap<String, Vec<&'a PersonId>> = BTreeMap::new();
        for (id, person) in &state.people {
            named.entry(words::folded(&person.name)).or_default().push(id);
        }
        let mut people = BTreeMap::new();
        for (id, person) in &state.people {
            let twins = &named[&words::folded(&person.name)];
            let name = match twins.iter().position(|twin| *twin == id) {
                Some(at) if twins.len() > 1 => format!("{} ({})", person.name, at + 1),
                _ => person.name.clone(),
            };
            people.insert(id, name);
        }
        let decisions = state.decisions.values().chain(decisions).map(|decision| (&decision.id, decision)).collect();
        Self { state, people, decisions, apart: false }
    }

    /// Sets each name apart from the words around it (U+2068 and U+2069), so that a name in another script turns nothing around.
    pub fn set_apart(self) -> Self {
        Self { apart: true, ..self }
    }

    /// The name of a team; its id where it is unknown.
    pub fn team(&self, team: &TeamId) -> String {
        self.state.teams.get(team).map_or_else(|| team.to_string(), |team| team.name.clone())
    }

    /// "Operations 2026-31"; the id where the decision is unknown.
    pub fn decision(&self, decision: &DecisionId, texts: &Texts) -> String {
        match self.decisions.get(decision) {
            Some(known) => number(known, self, texts),
            None => decision.to_string(),
        }
    }

    /// Several people in one sentence.
    pub fn people(&self, people: &[PersonId], texts: &Texts) -> String {
        texts.list(&people.iter().map(|person| self.person(person)).collect::<Vec<_>>())
    }
}

/// "Operations 2026-31".
pub(crate) fn number(decision: &Decision, called: &Called<'_>, texts: &Texts) -> String {
    let record = &decision.record;
    texts.say("decision-number", &[("team", called.team(&record.team).into()), ("number", record.number.to_string().into())])
}

impl Names for Called<'_> {
    fn person(&self, person: &PersonId) -> String {
        let name = self.people.get(person).cloned().unwrap_or_else(|| person.to_string());
        if self.apart { format!("\u{2068}{name}\u{2069}") } else { name }
    }
}
