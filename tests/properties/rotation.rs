//! Whose turn it is to lead, over many histories, while nothing is published: the fair ledger alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use baton_meeting::id::PersonId;
use baton_meeting::person::{MeetingRole, Readiness};
use baton_meeting::rotation::{self, Ledgers, TURN};
use baton_meeting::series::{Held, Passage, RotaMember, Series, Spell};
use baton_tests::series::started;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::histories;
use crate::model::Naive;

/// A series whose meetings are held one a day, without a rota published ahead.
pub struct Season {
    pub series: Series,
}

pub fn person(number: usize) -> PersonId {
    PersonId(format!("p{number}"))
}

fn number(person: &PersonId) -> usize {
    person.as_str()[1..].parse().unwrap()
}

pub fn day(count: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(count as u64)
}

impl Season {
    pub fn of(weights: &[u32], roles: &[MeetingRole], seed: u64) -> Self {
        let member = |(index, weight): (usize, &u32)| Passage::Joined { on: day(0), member: member(index, *weight, true) };
        let mut series = started("Season", "FREQ=DAILY", "UTC", day(0), roles, &seed.to_string());
        series.passages = weights.iter().enumerate().map(member).collect();
        Self { series }
    }

    pub fn led_before(mut self, who: &[usize]) -> Self {
        for index in who {
            self.series.passages.push(Passage::Readied {
                on: day(0),
                person: person(*index),
                role: MeetingRole::Facilitator,
                readiness: Readiness::Lead,
            });
        }
        self
    }

    pub fn ledgers(&self) -> Ledgers {
        rotation::ledgers(&self.series)
    }

    /// Who had a role in each meeting so far.
    pub fn who(&self, role: MeetingRole) -> Vec<usize> {
        self.series.held.iter().filter_map(|held| held.did.get(&role)?.last().map(|spell| number(&spell.person))).collect()
    }

    /// Chooses for the next meeting among those who are there.
    pub fn choose(&self, present: &BTreeSet<usize>) -> BTreeMap<MeetingRole, usize> {
        let available: Vec<PersonId> = present.iter().map(|index| person(*index)).collect();
        let beside = self.series.held.last().map(|held| {
            held.did.iter().filter_map(|(role, did)| Some((*role, vec![did.last()?.person.clone()]))).collect::<BTreeMap<_, _>>()
        });
        let chosen = rotation::choose(&self.ledgers(), &available, &beside.unwrap_or_default());
        chosen.into_iter().map(|(role, person)| (role, number(&person))).collect()
    }

    /// Holds a meeting in which these people did these roles.
    pub fn hold(&mut self, present: &BTreeSet<usize>, did: &BTreeMap<MeetingRole, Vec<(usize, u32)>>) {
        let count = self.series.held.len();
        let spells =
            |did: &Vec<(usize, u32)>| did.iter().map(|(index, minutes)| Spell { person: person(*index), minutes: *minutes }).collect();
        self.series.held.push(Arc::new(Held {
            meeting: format!("m{count}").into(),
            date: day(count),
            present: present.iter().map(|index| person(*index)).collect(),
            did: did.iter().map(|(role, did)| (*role, spells(did))).collect(),
        }));
    }

    /// Holds the next meeting as chosen.
    pub fn meet(&mut self, present: &BTreeSet<usize>) -> BTreeMap<MeetingRole, usize> {
        let chosen = self.choose(present);
        self.hold(present, &chosen.iter().map(|(role, index)| (*role, vec![(*index, 60)])).collect());
        chosen
    }

    /// Today: the day of the next meeting.
    pub fn today(&self) -> NaiveDate {
        day(self.series.held.len())
    }

    pub fn balance(&self, role: MeetingRole, index: usize) -> i64 {
        self.ledgers().balance(role, &person(index))
    }

    pub fn passes(&mut self, passage: Passage) {
        self.series.passages.push(passage);
    }
}

pub fn member(index: usize, weight: u32, founding: bool) -> RotaMember {
    RotaMember { person: person(index), founding, weight, readiness: BTreeMap::new() }
}

pub const LEADS: MeetingRole = MeetingRole::Facilitator;

pub fn everybody(people: usize) -> BTreeSet<usize> {
    (0..people).collect()
}

/// Who comes to each of some meetings; now and then nobody.
pub fn attendance(people: usize, meetings: usize) -> impl Strategy<Value = Vec<BTreeSet<usize>>> {
    prop::collection::vec(prop::collection::btree_set(0..people, 0..=people), 1..meetings)
}

/// Whether each stretch of so many meetings has everybody once.
#[track_caller]
pub fn everybody_once(who: &[usize], people: &BTreeSet<usize>) -> Result<(), TestCaseError> {
    for (at, stretch) in who.windows(people.len()).enumerate() {
        let seen: BTreeSet<usize> = stretch.iter().copied().collect();
        prop_assert_eq!(&seen, people, "the stretch that begins with meeting {} of {:?}", at, who);
    }
    Ok(())
}

/// What can happen in a series beside the choice: somebody else leads, two share, people come, go and work less.
#[derive(Clone, Debug)]
enum Turn {
    Chosen(BTreeSet<usize>),
    Led(BTreeSet<usize>, usize),
    Shared(BTreeSet<usize>, usize, usize, u32),
    Joins(usize),
    Leaves(usize),
    Weighs(usize, u32),
}

fn turn(people: usize) -> impl Strategy<Value = Turn> {
    let present = prop::collection::btree_set(0..people, 0..=people);
    prop_oneof![
        6 => present.clone().prop_map(Turn::Chosen),
        2 => (present.clone(), 0..people).prop_map(|(present, who)| Turn::Led(present, who)),
        1 => (present, 0..people, 0..people, 0..90u32).prop_map(|(present, a, b, minutes)| Turn::Shared(present, a, b, minutes)),
        1 => (0..people).prop_map(Turn::Joins),
        1 => (0..people).prop_map(Turn::Leaves),
        1 => (0..people, 0..5u32).prop_map(|(who, weight)| Turn::Weighs(who, weight)),
    ]
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn balances_and_carry_are_exactly_zero_whatever_happens(
        people in 1..8usize, turns in prop::collection::vec(turn(8), 0..40), seed in any::<u64>(),
    ) {
        let mut season = Season::of(&vec![1; people], &[LEADS, MeetingRole::Scribe], seed);
        for turn in turns {
            let on = season.today();
            match turn {
                Turn::Chosen(present) => { season.meet(&present); }
                Turn::Led(present, who) => season.hold(&present, &BTreeMap::from([(LEADS, vec![(who, 60)])])),
                Turn::Shared(present, a, b, minutes) => {
                    season.hold(&present, &BTreeMap::from([(LEADS, vec![(a, minutes), (b, 90 - minutes)])]));
                }
                Turn::Joins(index) => season.passes(Passage::Joined { on, member: member(index, 1, false) }),
                Turn::Leaves(index) => season.passes(Passage::Left { on, person: person(index) }),
                Turn::Weighs(index, weight) => season.passes(Passage::Weighed { on, person: person(index), weight }),
            }
            for (role, ledger) in season.ledgers().roles {
                prop_assert_eq!(ledger.sum(), 0, "{:?} after {:?}", role, season.series.held.len());
            }
        }
    }

    #[test]
    fn with_everybody_there_everybody_leads_once_in_as_many_meetings_as_there_are_people(
        people in 1..9usize, led_before in prop::collection::btree_set(0..9usize, 0..9), seed in any::<u64>(),
    ) {
        let ready: Vec<usize> = led_before.into_iter().filter(|index| *index < people).collect();
        let mut season = Season::of(&vec![1; people], &[LEADS], seed).led_before(&ready);
        for _ in 0..people * 3 {
            season.meet(&everybody(people));
        }
        everybody_once(&season.who(LEADS), &everybody(people))?;
    }

    #[test]
    fn nobody_leads_twice_in_a_row_while_another_is_within_one_turn(
        weights in prop::collection::vec(1..4u32, 2..7), meetings in attendance(7, 40), seed in any::<u64>(),
    ) {
        let mut season = Season::of(&weights, &[LEADS], seed);
        for present in meetings {
            let present: BTreeSet<usize> = present.into_iter().filter(|index| *index < weights.len()).collect();
            if present.is_empty() {
                continue;
            }
            let before = season.who(LEADS).last().copied();
            let due = (0..weights.len()).map(|index| (index, season.balance(LEADS, index))).collect();
            let carry = season.ledgers().roles[&LEADS].carry();
            let due = Naive { due, carry, ..Naive::of(&weights) }.after_share(&present);
            let Some(leads) = season.meet(&present).get(&LEADS).copied() else { continue };
            if season.series.held.len() > 1 && before == Some(leads) {
                let near = due.iter().find(|(other, units)| **other != leads && due[&leads] - **units <= TURN);
                prop_assert!(near.is_none(), "{leads} led twice although {near:?} was near, of {due:?}");
            }
        }
    }

    #[test]
    fn two_people_who_come_to_the_same_meetings_are_at_most_one_turn_apart(
        people in 2..7usize, meetings in attendance(7, 40), seed in any::<u64>(),
    ) {
        let mut season = Season::of(&vec![1; people], &[LEADS], seed);
        for mut present in meetings {
            present.retain(|index| *index < people);
            if present.contains(&0) { present.insert(1); } else { present.remove(&1); }
            season.meet(&present);
            let apart = season.balance(LEADS, 0) - season.balance(LEADS, 1);
            prop_assert!(apart.abs() <= TURN, "{} of a turn apart", apart as f64 / TURN as f64);
        }
    }

    #[test]
    fn with_an_unchanged_roster_balances_stay_within_all_but_one_turns(
        people in 2..8usize, meetings in attendance(8, 60), seed in any::<u64>(),
    ) {
        let mut season = Season::of(&vec![1; people], &[LEADS], seed);
        for mut present in meetings {
            present.retain(|index| *index < people);
            season.meet(&present);
            for index in 0..people {
                let balance = season.balance(LEADS, index);
                prop_assert!(balance.abs() <= TURN * (people as i64 - 1), "{index}: {} turns", balance as f64 / TURN as f64);
            }
        }
    }

    #[test]
    fn after_absences_the_old_order_returns_within_as_many_meetings_as_people_squared(
        people in 2..6usize, meetings in attendance(6, 30), seed in any::<u64>(),
    ) {
        let mut season = Season::of(&vec![1; people], &[LEADS], seed);
        for mut present in meetings {
            present.retain(|index| *index < people);
            season.meet(&present);
        }
        let before = season.who(LEADS).len();
        for _ in 0..people * people + people * 2 {
            season.meet(&everybody(people));
        }
        everybody_once(&season.who(LEADS)[before + people * people..], &everybody(people))?;
    }

    #[test]
    fn somebody_who_joins_leads_once_in_every_round_from_the_end_of_their_grace(
        people in 1..7usize, before in 0..15usize, seed in any::<u64>(),
    ) {
        let mut season = Season::of(&vec![1; people], &[LEADS], seed);
        for _ in 0..before {
            season.meet(&everybody(people));
        }
        let on = season.today();
        season.passes(Passage::Joined { on, member: member(people, 1, false) });
        for _ in 0..(people + 1) * 3 + 2 {
            season.meet(&everybody(people + 1));
        }
        let who = season.who(LEADS);
        let grace = rotation::GRACE as usize;
        prop_assert!(!who[before..before + grace].contains(&people), "nobody leads in their first two meetings");
        everybody_once(&who[before + grace..], &everybody(people + 1))?;
    }

    #[test]
    fn when_somebody_leaves_the_others_go_on_once_each_at_once(
        people in 2..8usize, before in 0..15usize, leaver in 0..8usize, seed in any::<u64>(),
    ) {
        let leaver = leaver % people;
        let mut season = Season::of(&vec![1; people], &[LEADS], seed);
        for _ in 0..before {
            season.meet(&everybody(people));
        }
        let on = season.today();
        season.passes(Passage::Left { on, person: person(leaver) });
        let rest: BTreeSet<usize> = everybody(people).into_iter().filter(|index| *index != leaver).collect();
        for _ in 0..rest.len() * 3 {
            season.meet(&rest);
        }
        everybody_once(&season.who(LEADS)[before..], &rest)?;
    }
}
