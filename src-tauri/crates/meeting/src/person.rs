//! Somebody who takes part: a name, how to write to them, what they know, and how far along they are in each meeting role.
//!
//! **Invariant:** two people may have one name; they stay two people, because only the identity counts.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::absence::Absence;
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{PersonId, PersonRef, Stream, TeamRef};
use crate::readiness::Growing;
use crate::refusal::Refusal;
use crate::series::{self, Passage};
use crate::state::State;
use crate::{team, words};

/// A role in the running of a meeting; in the order in which they are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingRole {
    /// Leads.
    Facilitator,
    /// Writes.
    Scribe,
    /// Keeps time.
    Timekeeper,
    /// Watches how the meeting goes and says so.
    Coach,
    /// Sits beside whoever leads: to learn it, or to help somebody who leads for the first times.
    Beside,
}

impl MeetingRole {
    /// All meeting roles, in the order in which they are filled.
    pub const ALL: [Self; 5] = [Self::Facilitator, Self::Scribe, Self::Timekeeper, Self::Coach, Self::Beside];
}

/// A rung of the readiness ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Readiness {
    /// Watches.
    Observe,
    /// Sits beside whoever does it.
    Shadow,
    /// Does it with a partner.
    CoFacilitate,
    /// Does it alone.
    Lead,
    /// Helps others to do it.
    Mentor,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// The name as they want it.
    pub name: String,
    /// Pronouns, in their words.
    pub pronouns: Option<String>,
    /// Where to write.
    pub email: Option<String>,
    /// What they know about.
    pub tags: Vec<String>,
    /// Share of a turn in each rota; 1 is a full share, 0 is never a candidate.
    pub weight: u32,
    /// Readiness where they have placed themselves.
    pub readiness: BTreeMap<MeetingRole, Readiness>,
    /// What they need in order to take part; private.
    pub access_needs: Option<String>,
    /// Whether they have left.
    pub left: bool,
    /// When they are away.
    #[serde(default)]
    pub away: Vec<Absence>,
    /// Roles they do not take for now, each with the day on which they want to be asked again.
    #[serde(default)]
    pub paused: BTreeMap<MeetingRole, Option<NaiveDate>>,
    /// What they said about the next step in a role; private.
    #[serde(default)]
    pub growing: BTreeMap<MeetingRole, Growing>,
    /// Who sees the feedback they share; private.
    #[serde(default)]
    pub coach: Option<PersonId>,
    /// Whether that coach also sees how often they led, brought and decided; private.
    #[serde(default)]
    pub shows_figures: bool,
    /// Other names under which they stand in what was before Baton.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

impl Person {
    /// Somebody of whom nothing but the name is known.
    pub fn new(id: PersonId, name: String) -> Self {
        Self {
            id,
            name,
            pronouns: None,
            email: None,
            tags: Vec::new(),
            weight: 1,
            readiness: BTreeMap::new(),
            access_needs: None,
            left: false,
            away: Vec::new(),
            paused: BTreeMap::new(),
            growing: BTreeMap::new(),
            coach: None,
            shows_figures: false,
            also: Vec::new(),
        }
    }
}

/// What happened to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum PersonEvent {
    /// Somebody was added.
    PersonAdded {
        person: PersonId,
        name: String,
        #[serde(default)]
        pronouns: Option<String>,
        #[serde(default)]
        email: Option<String>,
        #[serde(default)]
        tags: Vec<String>,
    },
    /// A name changed.
    PersonRenamed { person: PersonId, name: String },
    /// In what was before Baton they stand under this name too.
    PersonAlsoCalled { person: PersonId, name: String },
    /// Pronouns, address or tags changed; all three as they are now.
    PersonDescribed { person: PersonId, pronouns: Option<String>, email: Option<String>, tags: Vec<String> },
    /// A share of turns changed.
    WeightSet { person: PersonId, weight: u32 },
    /// Somebody placed themselves on the readiness ladder.
    ReadinessPlaced { person: PersonId, role: MeetingRole, readiness: Readiness },
    /// Somebody takes no turns for now, in one role or in all, and wants to be asked again on a day.
    TurnsPaused { person: PersonId, role: Option<MeetingRole>, ask_again: Option<NaiveDate> },
    /// They take turns again.
    TurnsResumed { person: PersonId, role: Option<MeetingRole> },
    /// Private needs were written down, or struck out.
    AccessNeedsNoted { person: PersonId, text: String },
    /// Somebody left the organisation.
    PersonLeft { person: PersonId },
    /// Somebody came back.
    PersonReturned { person: PersonId },
}

/// A new person as somebody writes them down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields, default)]
pub struct NewPerson {
    /// Identity, where the caller brings one.
    pub id: Option<PersonId>,
    /// Name; required.
    pub name: String,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// What they know about.
    pub tags: Option<Vec<String>>,
    /// They have led meetings before, they say.
    pub led_before: Option<bool>,
}

/// What can be asked for about people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PersonIntent {
    /// Add a person.
    AddPerson {
        id: Option<PersonId>,
        name: String,
        pronouns: Option<String>,
        email: Option<String>,
        tags: Option<Vec<String>>,
        led_before: Option<bool>,
        /// The team they join at once.
        team: Option<TeamRef>,
    },
    /// Add several people at once; they can join a team together.
    AddPeople { people: Vec<NewPerson>, team: Option<TeamRef> },
    /// Change what is known about a person; what is left out stays.
    DescribePerson {
        person: PersonRef,
        name: Option<String>,
        pronouns: Option<String>,
        email: Option<String>,
        tags: Option<Vec<String>>,
        weight: Option<u32>,
    },
    /// Say that somebody stands under other names too in what was before Baton; it is remembered.
    AlsoCall { person: PersonRef, names: Vec<String> },
    /// Place yourself on the readiness ladder.
    PlaceReadiness { person: PersonRef, role: MeetingRole, readiness: Readiness },
    /// Take no turns for now, in one role or in all, and be asked again on a day.
    PauseTurns { person: PersonRef, role: Option<MeetingRole>, ask_again: Option<NaiveDate> },
    /// Take turns again.
    ResumeTurns { person: PersonRef, role: Option<MeetingRole> },
    /// Write down what somebody needs in order to take part; private.
    NoteAccessNeeds { person: PersonRef, text: String },
    /// Somebody leaves the organisation.
    PersonLeaves { person: PersonRef },
    /// Somebody comes back.
    PersonReturns { person: PersonRef },
}

/// Answers what was asked about people.
///
/// # Errors
/// Refuses unreadable names, unknown or ambiguous people, and weights above 100.
pub fn decide(state: &State, intent: PersonIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        PersonIntent::AddPerson { id, name, pronouns, email, tags, led_before, team } => {
            let new = NewPerson { id, name, pronouns, email, tags, led_before };
            add(state, vec![new], team.as_ref(), asked)
        }
        PersonIntent::AddPeople { people, team } => {
            if people.is_empty() {
                return Err(Refusal::new("nobody-named").hint("one-name-a-line"));
            }
            add(state, people, team.as_ref(), asked)
        }
        PersonIntent::DescribePerson { person, name, pronouns, email, tags, weight } => {
            let person = state.person(&person)?;
            let mut events = Vec::new();
            if let Some(name) = name {
                let name = words::line(&name, words::NAME)?;
                if name != person.name {
                    events.push(PersonEvent::PersonRenamed { person: person.id.clone(), name });
                }
            }
            let described = (
                pronouns.map_or(Ok(person.pronouns.clone()), optional_line)?,
                email.map_or(Ok(person.email.clone()), optional_line)?,
                tags.map_or_else(|| Ok(person.tags.clone()), tidy_tags)?,
            );
            if described != (person.pronouns.clone(), person.email.clone(), person.tags.clone()) {
                let (pronouns, email, tags) = described;
                events.push(PersonEvent::PersonDescribed { person: person.id.clone(), pronouns, email, tags });
            }
            let mut facts: Vec<Fact> = events.into_iter().map(Fact::from).collect();
            if let Some(weight) = weight.filter(|weight| *weight != person.weight) {
                if weight > 100 {
                    return Err(Refusal::new("weight-too-large").number("most", 100));
                }
                facts.push(PersonEvent::WeightSet { person: person.id.clone(), weight }.into());
                let passage = Passage::Weighed { on: state.today, person: person.id.clone(), weight };
                facts.extend(series::pass_everywhere(state, &person.id, &passage));
            }
            Ok(facts)
        }
        PersonIntent::AlsoCall { person, names } => {
            let person = state.person(&person)?;
            let mut known: Vec<String> = person.also.iter().chain(Some(&person.name)).map(|name| words::folded(name)).collect();
            let mut facts = Vec::new();
            for name in names {
                let name = words::line(&name, words::NAME)?;
                let folded = words::folded(&name);
                let other = state
                    .people
                    .values()
                    .find(|other| other.id != person.id && other.also.iter().any(|also| words::folded(also) == folded));
                if let Some(other) = other {
                    return Err(Refusal::new("called-so-already").person("person", &other.id).text("name", name));
                }
                if !known.contains(&folded) {
                    known.push(folded);
                    facts.push(PersonEvent::PersonAlsoCalled { person: person.id.clone(), name }.into());
                }
            }
            Ok(facts)
        }
        PersonIntent::PlaceReadiness { person, role, readiness } => {
            let person = state.person(&person)?;
            let mut facts = vec![PersonEvent::ReadinessPlaced { person: person.id.clone(), role, readiness }.into()];
            let passage = Passage::Readied { on: state.today, person: person.id.clone(), role, readiness };
            facts.extend(series::pass_everywhere(state, &person.id, &passage));
            Ok(facts)
        }
        PersonIntent::PauseTurns { person, role, ask_again } => {
            let person = state.active_person(&person)?;
            if let Some(date) = ask_again.filter(|date| *date <= state.today) {
                return Err(Refusal::new("ask-again-past").date("date", date).hint("later-day"));
            }
            let mut facts = vec![PersonEvent::TurnsPaused { person: person.id.clone(), role, ask_again }.into()];
            let passage = Passage::Paused { on: state.today, person: person.id.clone(), role };
            facts.extend(series::pass_everywhere(state, &person.id, &passage));
            Ok(facts)
        }
        PersonIntent::ResumeTurns { person, role } => {
            let person = state.person(&person)?;
            if !person.paused.keys().any(|paused| role.is_none_or(|role| role == *paused)) {
                return Err(Refusal::new("takes-turns").person("person", &person.id));
            }
            let mut facts = vec![PersonEvent::TurnsResumed { person: person.id.clone(), role }.into()];
            let passage = Passage::Resumed { on: state.today, person: person.id.clone(), role };
            facts.extend(series::pass_everywhere(state, &person.id, &passage));
            Ok(facts)
        }
        PersonIntent::NoteAccessNeeds { person, text } => {
            let person = state.person(&person)?.id.clone();
            Ok(vec![PersonEvent::AccessNeedsNoted { person, text: words::text_or_nothing(&text)? }.into()])
        }
        PersonIntent::PersonLeaves { person } => {
            let person = state.person(&person)?;
            if person.left {
                return Err(Refusal::new("has-left").person("person", &person.id));
            }
            let mut facts = vec![PersonEvent::PersonLeft { person: person.id.clone() }.into()];
            for team in state.teams.values().filter(|team| team.members.contains(&person.id)) {
                facts.extend(team::leave(state, team, &person.id));
            }
            Ok(facts)
        }
        PersonIntent::PersonReturns { person } => {
            let person = state.person(&person)?;
            if !person.left {
                return Err(Refusal::new("is-here-already").person("person", &person.id));
            }
            Ok(vec![PersonEvent::PersonReturned { person: person.id.clone() }.into()])
        }
    }
}

fn add(state: &State, people: Vec<NewPerson>, team: Option<&TeamRef>, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let team = team.map(|team| state.team(team)).transpose()?;
    let mut facts = Vec::new();
    let mut joined = Vec::new();
    for new in people {
        let person: PersonId = asked.id_or(new.id);
        if state.people.contains_key(&person) || joined.iter().any(|(known, _)| *known == person) {
            return Err(Refusal::new("id-taken").text("id", person.as_str()));
        }
        let name = words::line(&new.name, words::NAME)?;
        facts.push(
            PersonEvent::PersonAdded {
                person: person.clone(),
                name,
                pronouns: new.pronouns.map_or(Ok(None), optional_line)?,
                email: new.email.map_or(Ok(None), optional_line)?,
                tags: tidy_tags(new.tags.unwrap_or_default())?,
            }
            .into(),
        );
        let readiness = new.led_before.unwrap_or(false).then_some(Readiness::Lead);
        if let Some(readiness) = readiness {
            facts.push(PersonEvent::ReadinessPlaced { person: person.clone(), role: MeetingRole::Facilitator, readiness }.into());
        }
        joined.push((person, readiness));
    }
    if let Some(team) = team {
        for (person, readiness) in joined {
            facts.extend(team::join(state, team, &person, readiness));
        }
    }
    Ok(facts)
}

fn optional_line(text: String) -> Result<Option<String>, Refusal> {
    if text.trim().is_empty() { Ok(None) } else { words::line(&text, words::NAME * 2).map(Some) }
}

/// Tags as they are kept: each one line, none twice.
pub(crate) fn tidy_tags(tags: Vec<String>) -> Result<Vec<String>, Refusal> {
    let mut kept: Vec<String> = Vec::new();
    for tag in tags.iter().filter(|tag| !tag.trim().is_empty()) {
        let tag = words::line(tag, words::NAME)?;
        if !kept.iter().any(|known| words::folded(known) == words::folded(&tag)) {
            kept.push(tag);
        }
    }
    Ok(kept)
}

impl PersonEvent {
    /// The person it happened to.
    pub fn person(&self) -> &PersonId {
        match self {
            Self::PersonAdded { person, .. }
            | Self::PersonRenamed { person, .. }
            | Self::PersonAlsoCalled { person, .. }
            | Self::PersonDescribed { person, .. }
            | Self::WeightSet { person, .. }
            | Self::ReadinessPlaced { person, .. }
            | Self::TurnsPaused { person, .. }
            | Self::TurnsResumed { person, .. }
            | Self::AccessNeedsNoted { person, .. }
            | Self::PersonLeft { person }
            | Self::PersonReturned { person } => person,
        }
    }
}

impl From<PersonEvent> for Fact {
    fn from(event: PersonEvent) -> Self {
        Self { stream: Stream::Person(event.person().clone()), event: event.into() }
    }
}

/// Folds one event into a person; an event about somebody never added is passed over.
pub fn evolve(person: Option<Person>, event: &PersonEvent) -> Option<Person> {
    if let PersonEvent::PersonAdded { person, name, pronouns, email, tags } = event {
        let new = Person::new(person.clone(), name.clone());
        return Some(Person { pronouns: pronouns.clone(), email: email.clone(), tags: tags.clone(), ..new });
    }
    let mut person = person?;
    match event {
        PersonEvent::PersonAdded { .. } => {}
        PersonEvent::PersonRenamed { name, .. } => person.name = name.clone(),
        PersonEvent::PersonAlsoCalled { name, .. } => person.also.push(name.clone()),
        PersonEvent::PersonDescribed { pronouns, email, tags, .. } => {
            person.pronouns = pronouns.clone();
            person.email = email.clone();
            person.tags = tags.clone();
        }
        PersonEvent::WeightSet { weight, .. } => person.weight = *weight,
        PersonEvent::ReadinessPlaced { role, readiness, .. } => {
            person.readiness.insert(*role, *readiness);
            // A step was taken, up or down: what was said about it before is settled.
            person.growing.remove(role);
        }
        PersonEvent::TurnsPaused { role, ask_again, .. } => {
            let roles = MeetingRole::ALL.into_iter().filter(|known| role.is_none_or(|role| role == *known));
            person.paused.extend(roles.map(|role| (role, *ask_again)));
        }
        PersonEvent::TurnsResumed { role, .. } => person.paused.retain(|known, _| role.is_some_and(|role| role != *known)),
        PersonEvent::AccessNeedsNoted { text, .. } => person.access_needs = (!text.is_empty()).then(|| text.clone()),
        PersonEvent::PersonLeft { .. } => person.left = true,
        PersonEvent::PersonReturned { .. } => person.left = false,
    }
    Some(person)
}
