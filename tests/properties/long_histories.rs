//! Long histories of a rota nobody would think of: up to 200 people and ten years of weeks; absences at random, in blocks, in pairs
//! and cliques; people who join, leave, come back and work less; turns taken by others, meetings shared and called off. The ledger
//! keeps step with the naive one, to the unit.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use baton_meeting::id::PersonId;
use baton_meeting::rotation::{self, Ledgers};
use baton_meeting::series::{Held, Passage, Spell};
use proptest::prelude::*;

use crate::histories;
use crate::model::Naive;
use crate::rotation::{LEADS, Season, day, member, person};

/// How somebody comes to meetings.
#[derive(Clone, Debug)]
enum Comes {
    Always,
    /// So many times of a hundred.
    Often(u64),
    /// There and away for so many meetings at a stretch.
    Blocks(u64),
    /// With the others of a pair or a clique, or not at all.
    With(u64),
}

/// What can happen beside the choice.
#[derive(Clone, Debug)]
enum Act {
    Led(usize),
    Shared(usize, usize, u32),
    CalledOff,
    Joins(usize, u32),
    Leaves(usize),
    Weighs(usize, u32),
}

/// A history: who comes how, for how many meetings, and what happens when.
#[derive(Clone, Debug)]
struct History {
    people: Vec<(Comes, u32)>,
    meetings: usize,
    acts: Vec<(usize, Act)>,
    seed: u64,
}

fn mixed(words: [u64; 3]) -> u64 {
    words.iter().fold(0x9E37_79B9_7F4A_7C15, |mix: u64, word| {
        let mix = (mix ^ word).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mix ^ (mix >> 29)
    })
}

impl History {
    fn present(&self, meeting: usize) -> BTreeSet<usize> {
        let at = meeting as u64;
        let comes = |(number, (comes, _)): (usize, &(Comes, u32))| {
            let there = match comes {
                Comes::Always => true,
                Comes::Often(percent) => mixed([self.seed, number as u64, at]) % 100 < *percent,
                Comes::Blocks(length) => mixed([self.seed, number as u64, at / length.max(&1)]).is_multiple_of(2),
                Comes::With(clique) => mixed([self.seed, 1_000 + clique, at]) % 100 < 70,
            };
            there.then_some(number)
        };
        self.people.iter().enumerate().filter_map(comes).collect()
    }
}

fn history() -> impl Strategy<Value = History> {
    let size = prop_oneof![
        40 => (1..9usize, 1..40usize),
        8 => (9..40usize, 20..80usize),
        1 => (100..=200usize, 200..=520usize),
    ];
    size.prop_flat_map(|(people, meetings)| {
        let comes = prop_oneof![
            Just(Comes::Always),
            (20..100u64).prop_map(Comes::Often),
            (2..30u64).prop_map(Comes::Blocks),
            (0..4u64).prop_map(Comes::With),
        ];
        let person = (comes, prop_oneof![6 => Just(1u32), 1 => 0..6u32]);
        let who = 0..people + 2;
        let act = prop_oneof![
            3 => who.clone().prop_map(Act::Led),
            1 => (who.clone(), who.clone(), 0..90u32).prop_map(|(a, b, minutes)| Act::Shared(a, b, minutes)),
            1 => Just(Act::CalledOff),
            2 => (who.clone(), 1..4u32).prop_map(|(who, weight)| Act::Joins(who, weight)),
            2 => who.clone().prop_map(Act::Leaves),
            1 => (who, 0..5u32).prop_map(|(who, weight)| Act::Weighs(who, weight)),
        ];
        let acts = prop::collection::vec((0..meetings, act), 0..meetings.min(40));
        (prop::collection::vec(person, people), acts, any::<u64>()).prop_map(move |(people, acts, seed)| History {
            people,
            meetings,
            acts,
            seed,
        })
    })
}

/// Meetings on even days, whatever else happens on the odd ones between.
fn even(meeting: usize) -> chrono::NaiveDate {
    day(2 * meeting + 1)
}

struct Told {
    season: Season,
    ledgers: Ledgers,
    naive: Naive,
}

impl Told {
    fn of(history: &History) -> Self {
        let weights: Vec<u32> = history.people.iter().map(|(_, weight)| *weight).collect();
        let season = Season::of(&weights, &[LEADS], history.seed);
        let mut ledgers = Ledgers::of(&season.series);
        season.series.passages.iter().for_each(|passage| ledgers.pass(passage));
        Self { season, ledgers, naive: Naive::of(&weights) }
    }

    fn passes(&mut self, passage: Passage) {
        self.ledgers.pass(&passage);
        self.season.passes(passage);
    }

    /// What happens before a meeting; answers who leads instead of whoever would, and whether it is called off.
    fn before(&mut self, history: &History, meeting: usize) -> (Option<Vec<(usize, u32)>>, bool) {
        let on = day(2 * meeting);
        let (mut instead, mut off) = (None, false);
        for (_, act) in history.acts.iter().filter(|(at, _)| *at == meeting) {
            match *act {
                Act::Led(who) => instead = Some(vec![(who, 60)]),
                Act::Shared(a, b, minutes) if a != b => instead = Some(vec![(a, minutes), (b, 90 - minutes)]),
                Act::Shared(..) => {}
                Act::CalledOff => off = true,
                Act::Joins(who, weight) if !self.naive.members.contains_key(&who) => {
                    self.naive.joins(who, weight);
                    self.passes(Passage::Joined { on, member: member(who, weight, false) });
                }
                Act::Leaves(who) if self.naive.members.contains_key(&who) => {
                    self.naive.leaves(who);
                    self.passes(Passage::Left { on, person: person(who) });
                }
                Act::Weighs(who, weight) => {
                    if let Some(known) = self.naive.members.get_mut(&who) {
                        known.0 = weight;
                        self.passes(Passage::Weighed { on, person: person(who), weight });
                    }
                }
                Act::Joins(..) | Act::Leaves(..) => {}
            }
        }
        (instead, off)
    }

    fn hold(&mut self, meeting: usize, present: &BTreeSet<usize>, did: &[(usize, u32)]) {
        let spells = did.iter().map(|(who, minutes)| Spell { person: person(*who), minutes: *minutes }).collect();
        let held = Held {
            meeting: format!("m{meeting}").into(),
            date: even(meeting),
            present: present.iter().map(|who| person(*who)).collect(),
            did: BTreeMap::from([(LEADS, spells)]),
        };
        self.ledgers.hold(&held);
        self.season.series.held.push(Arc::new(held));
        self.naive.hold(present, did);
    }

    fn same(&self, ledgers: &Ledgers, people: usize, when: usize) -> Result<(), TestCaseError> {
        prop_assert_eq!(ledgers.roles[&LEADS].sum(), 0, "balances and carry, after {}", when);
        for who in 0..people {
            let naive = self.naive.due.get(&who).copied().unwrap_or(0);
            prop_assert_eq!(ledgers.balance(LEADS, &person(who)), naive, "the balance of {} after {}", who, when);
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn the_ledger_and_the_choice_are_the_naive_ones_whatever_happens(history in history()) {
        let mut told = Told::of(&history);
        let people = history.people.len() + 2;
        let mut last: Option<usize> = None;
        for meeting in 0..history.meetings {
            let (instead, off) = told.before(&history, meeting);
            if off {
                continue;
            }
            let mut present = history.present(meeting);
            let here: Vec<PersonId> = present.iter().map(|who| person(*who)).collect();
            let beside = last.map(|who| (LEADS, vec![person(who)])).into_iter().collect();
            let chosen = rotation::choose(&told.ledgers, &here, &beside).remove(&LEADS);
            let may = told.naive.may_lead(&present);
            let leads = chosen.map(|chosen| (0..people).find(|who| person(*who) == chosen).unwrap());
            prop_assert_eq!(leads.is_some(), !may.is_empty(), "a role that can be filled is filled; meeting {}", meeting);
            prop_assert!(leads.is_none_or(|leads| may.contains(&leads)), "{leads:?} leads meeting {meeting}, and only {may:?} may");
            let Some(did) = instead.or_else(|| leads.map(|leads| vec![(leads, 60)])) else { continue };
            present.extend(did.iter().map(|(who, _)| *who));
            told.hold(meeting, &present, &did);
            last = did.last().map(|(who, _)| *who);
            // Comparing two hundred balances at each of five hundred meetings would be most of the work.
            if people < 50 || meeting % 40 == 0 {
                told.same(&told.ledgers, people, meeting)?;
            }
        }
        told.same(&rotation::ledgers(&told.season.series), people, history.meetings)?;
    }
}

/// Attendance A, AB, A, AB ...: with a rule that nobody ever leads twice in a row, B would lead every second meeting although A
/// is there twice as often, and A's balance would grow without bound.
#[test]
fn never_twice_in_a_row_would_be_unfair_so_it_gives_way_when_somebody_is_far_ahead() {
    let mut season = Season::of(&[1, 1], &[LEADS], 1);
    for meeting in 0..60 {
        season.meet(&(0..=meeting % 2).collect());
    }
    let who = season.who(LEADS);
    let twice = who.windows(2).filter(|pair| pair[0] == pair[1]).count();
    assert!(twice > 10, "A leads twice in a row now and then: {who:?}");
    assert!(season.balance(LEADS, 0).abs() <= 2 * rotation::TURN, "{} turns", season.balance(LEADS, 0) / rotation::TURN);
}

/// Twenty-six weeks away, eight people: whoever comes back is not met by a row of turns.
#[test]
fn nobody_comes_back_to_a_row_of_turns() {
    for seed in 0..50 {
        let mut season = Season::of(&[1; 8], &[LEADS], seed);
        for _ in 0..16 {
            season.meet(&(0..8).collect());
        }
        for _ in 0..26 {
            season.meet(&(1..8).collect());
        }
        for _ in 0..8 {
            season.meet(&(0..8).collect());
        }
        let turns = season.who(LEADS)[42..].iter().filter(|who| **who == 0).count();
        assert!((1..=2).contains(&turns), "{turns} turns in the first eight meetings");
    }
}

/// Whoever works half as much leads half as often.
#[test]
fn turns_follow_the_weights() {
    let mut season = Season::of(&[2, 2, 1], &[LEADS], 3);
    for _ in 0..100 {
        season.meet(&(0..3).collect());
    }
    let who = season.who(LEADS);
    let times: Vec<usize> = (0..3).map(|person| who.iter().filter(|led| **led == person).count()).collect();
    assert!((39..=41).contains(&times[0]) && (39..=41).contains(&times[1]) && (19..=21).contains(&times[2]), "{times:?}");
}

/// A past in which one person always led leaves them at most two turns behind, and everything adds up to nothing.
#[test]
fn an_imported_past_is_capped_at_two_turns_each_way() {
    let mut season = Season::of(&[1, 1, 1, 1], &[LEADS], 1);
    let past = |meeting: usize| {
        let did = BTreeMap::from([(LEADS, vec![Spell { person: person(0), minutes: 1 }])]);
        let date = day(0) - chrono::Days::new(400 - meeting as u64);
        Arc::new(Held { meeting: format!("past-{meeting}").into(), date, present: (0..4).map(person).collect(), did })
    };
    season.series.past = (0..100).map(past).collect();
    let ledgers = rotation::ledgers(&season.series);
    assert_eq!(ledgers.roles[&LEADS].sum(), 0);
    let balances: Vec<i64> = (0..4).map(|who| ledgers.balance(LEADS, &person(who))).collect();
    assert!(balances.iter().all(|units| units.abs() <= 4 * rotation::TURN), "{balances:?}");
    assert!(balances[1] - balances[0] <= 4 * rotation::TURN, "two turns each way: {balances:?}");
    for _ in 0..24 {
        season.meet(&(0..4).collect());
    }
    let led = season.who(LEADS).iter().take(6).filter(|who| **who == 0).count();
    assert_eq!(led, 0, "the others come first");
    assert!(season.who(LEADS).contains(&0), "but not for ever");
}
