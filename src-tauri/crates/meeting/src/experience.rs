//! How often somebody has had a meeting role, in three levels: how many words they are given beside it.
//!
//! **Invariant:** a level says how much to show, never what somebody may do; nothing is kept but what was held.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::person::{MeetingRole, Readiness};
use crate::state::State;

/// From so many times on the sentence and what to watch are enough: by the third time the order of a meeting is no longer new,
/// and what still helps is the exact words.
pub const PRACTISED_FROM: usize = 3;

/// From so many times on a cue is enough: in a team of eight whose turns go round, that is more than a year of weekly meetings.
pub const EXPERIENCED_FROM: usize = 10;

/// A level of experience in a meeting role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Experience {
    /// The first times: everything, and a word that makes it easier.
    #[default]
    First,
    /// The sentence and what to watch.
    Practised,
    /// A cue of a few words.
    Experienced,
}

impl Experience {
    /// All levels, the first times first.
    pub const ALL: [Self; 3] = [Self::First, Self::Practised, Self::Experienced];

    /// Its name in keys and files: `first`, `practised`, `experienced`.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Practised => "practised",
            Self::Experienced => "experienced",
        }
    }

    /// The level with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The level of somebody in a role: by how often they had it, in all series; at least what they say of themselves.
    ///
    /// A meeting in which they had the role for a part counts like a whole one: they have stood there.
    pub fn of(state: &State, person: &PersonId, role: MeetingRole) -> Self {
        let by_times = match times(state, person, role) {
            count if count >= EXPERIENCED_FROM => Self::Experienced,
            count if count >= PRACTISED_FROM => Self::Practised,
            _ => Self::First,
        };
        let placed = state.people.get(person).and_then(|person| person.readiness.get(&role));
        let by_their_word = match placed {
            Some(Readiness::Mentor) => Self::Experienced,
            Some(Readiness::Lead) => Self::Practised,
            _ => Self::First,
        };
        by_times.max(by_their_word)
    }
}

/// In how many held meetings of all series somebody had a role; what was held before Baton and brought along counts like the rest.
pub fn times(state: &State, person: &PersonId, role: MeetingRole) -> usize {
    let held = state.series.values().flat_map(|series| series.held.iter().chain(&series.past));
    held.filter(|held| held.did.get(&role).is_some_and(|spells| spells.iter().any(|spell| spell.person == *person))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, NaiveDate};
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use crate::cadence::TimeOfDay;
    use crate::event::Event;
    use crate::id::{MeetingId, SeriesId, Stream, TeamId};
    use crate::person::PersonEvent;
    use crate::series::{Held, Series, SeriesEvent, Spell};
    use crate::state::fold;

    fn asha() -> PersonId {
        PersonId("asha".to_owned())
    }

    fn series(id: &str, count: u64, role: MeetingRole, people: &[&str]) -> Series {
        let from = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        let spells: Vec<Spell> = people.iter().map(|one| Spell { person: PersonId((*one).to_owned()), minutes: 20 }).collect();
        let held = (0..count).map(|week| {
            Arc::new(Held {
                meeting: MeetingId(format!("{id}-{week}")),
                date: from + Days::new(7 * week),
                present: Vec::new(),
                did: BTreeMap::from([(role, spells.clone())]),
            })
        });
        let id = SeriesId(id.to_owned());
        let started = SeriesEvent::SeriesStarted {
            series: id.clone(),
            team: TeamId("t".to_owned()),
            name: id.to_string(),
            every: "FREQ=WEEKLY;BYDAY=MO".to_owned(),
            from,
            at: TimeOfDay(chrono::NaiveTime::from_hms_opt(10, 0, 0).unwrap()),
            zone: "Europe/Berlin".to_owned(),
            minutes: 60,
            template: "regular".to_owned(),
            rotating: Vec::new(),
            seed: String::new(),
        };
        let mut series = crate::series::evolve(None, &started).unwrap();
        series.held = held.collect();
        series
    }

    fn state(all: Vec<Series>) -> State {
        State { series: all.into_iter().map(|series| (series.id.clone(), series)).collect(), ..State::default() }
    }

    fn placed(mut state: State, readiness: Readiness) -> State {
        let person = asha();
        let events = [
            PersonEvent::PersonAdded { person: person.clone(), name: "Asha".to_owned(), pronouns: None, email: None, tags: Vec::new() },
            PersonEvent::ReadinessPlaced { person: person.clone(), role: MeetingRole::Facilitator, readiness },
        ];
        let folded = events.into_iter().fold(None, |folded, event| fold(&Stream::Person(person.clone()), folded, &Event::Person(event)));
        if let Some(crate::state::Folded::Person(folded)) = folded {
            state.people.insert(person, folded);
        }
        state
    }

    fn level(state: &State) -> Experience {
        Experience::of(state, &asha(), MeetingRole::Facilitator)
    }

    #[test]
    fn three_times_is_practised_and_ten_is_experienced() {
        let wanted = [
            (0, Experience::First),
            (2, Experience::First),
            (3, Experience::Practised),
            (9, Experience::Practised),
            (10, Experience::Experienced),
            (60, Experience::Experienced),
        ];
        for (count, level_wanted) in wanted {
            let state = state(vec![series("s", count, MeetingRole::Facilitator, &["asha"])]);
            assert_eq!(level(&state), level_wanted, "after {count} times");
        }
    }

    #[test]
    fn all_series_count_together_and_a_part_of_a_meeting_counts_too() {
        let state = state(vec![
            series("weekly", 2, MeetingRole::Facilitator, &["ben", "asha"]),
            series("monthly", 1, MeetingRole::Facilitator, &["asha"]),
        ]);
        assert_eq!(times(&state, &asha(), MeetingRole::Facilitator), 3, "two parts and one whole");
        assert_eq!(level(&state), Experience::Practised);
    }

    #[test]
    fn meetings_from_before_baton_count_too() {
        let mut brought = series("s", 3, MeetingRole::Facilitator, &["asha"]);
        brought.past = std::mem::take(&mut brought.held);
        assert_eq!(level(&state(vec![brought])), Experience::Practised, "whoever led elsewhere need not begin again");
    }

    #[test]
    fn another_role_and_other_people_say_nothing_about_it() {
        let state = state(vec![series("a", 12, MeetingRole::Scribe, &["asha"]), series("b", 12, MeetingRole::Facilitator, &["ben"])]);
        assert_eq!(level(&state), Experience::First, "writing is not leading");
        assert_eq!(Experience::of(&state, &asha(), MeetingRole::Scribe), Experience::Experienced);
        assert_eq!(Experience::of(&state, &PersonId("unknown".to_owned()), MeetingRole::Coach), Experience::First);
    }

    #[test]
    fn what_somebody_says_of_themselves_raises_and_never_lowers() {
        for (readiness, wanted) in [
            (Readiness::Observe, Experience::First),
            (Readiness::CoFacilitate, Experience::First),
            (Readiness::Lead, Experience::Practised),
            (Readiness::Mentor, Experience::Experienced),
        ] {
            assert_eq!(level(&placed(State::default(), readiness)), wanted, "{readiness:?}");
        }
        let often = state(vec![series("s", 10, MeetingRole::Facilitator, &["asha"])]);
        assert_eq!(level(&placed(often, Readiness::Observe)), Experience::Experienced, "ten times were held, whatever rung they chose");
    }

    #[test]
    fn a_level_is_found_by_its_name_alone() {
        for level in Experience::ALL {
            assert_eq!(Experience::named(level.name()), Some(level));
            assert_eq!(serde_json::to_value(level).unwrap(), level.name(), "one name everywhere");
        }
        assert_eq!(Experience::named("First"), None);
        assert_eq!(Experience::named(""), None);
    }
}
