//! How widely something is shared: who did it how often, and four figures about that.
//!
//! A meeting is led once, whoever shares it: people who led it in turn each have their part, by minutes, in whole units that add
//! up to one meeting. Figures become fractions only at the very end.
//!
//! **Invariant:** the order of people changes no figure, and neither does counting everything twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::PersonId;
use crate::series::Spell;

/// One whole meeting, item or decision in units: the least common multiple of 1 to 16.
pub const WHOLE: u64 = 720_720;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Led a meeting; parts count.
    Led,
    /// Brought items.
    Brought,
    /// Took part in decisions.
    Decided,
    /// Wrote; parts count.
    Wrote,
    /// Kept time; parts count.
    KeptTime,
    /// Watched how the meeting went and said so; parts count.
    Coached,
    /// Made a proposal that became a decision.
    Proposed,
    /// Objected, had a concern, or stood aside.
    Objected,
    /// Took a follow-up.
    Took,
    /// Finished one.
    Finished,
}

impl Kind {
    /// All of them: the three shares side by side first.
    pub const ALL: [Self; 10] = [
        Self::Led,
        Self::Brought,
        Self::Decided,
        Self::Wrote,
        Self::KeptTime,
        Self::Coached,
        Self::Proposed,
        Self::Objected,
        Self::Took,
        Self::Finished,
    ];

    /// Its name in keys and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Led => "led",
            Self::Brought => "brought",
            Self::Decided => "decided",
            Self::Wrote => "wrote",
            Self::KeptTime => "kept-time",
            Self::Coached => "coached",
            Self::Proposed => "proposed",
            Self::Objected => "objected",
            Self::Took => "took",
            Self::Finished => "finished",
        }
    }
}

/// Who did what, in units of [`WHOLE`], among the people who could have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Who could have: the members.
    pub people: BTreeSet<PersonId>,
    /// Meetings that were counted.
    pub meetings: usize,
    counts: BTreeMap<Kind, BTreeMap<PersonId, u64>>,
}

/// How widely one kind is shared.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measure {
    /// How many did it.
    pub who: usize,
    /// How many could have.
    pub people: usize,
    /// The most that one person did, in wholes, a part counting as one.
    pub most: u64,
    /// Everything together, in wholes.
    pub total: f64,
    /// The effective number: 1 / sum of squared shares (Laakso and Taagepera 1979); 0 when nobody did anything.
    pub effective: f64,
    /// The Gini coefficient over everybody who could have: sum of (2i - n - 1) x_i / (n sum of x_i), x ascending, i from 1 (Gini
    /// 1912 in the form of Dixon and others 1987, without correction); 0 when nobody did anything.
    pub gini: f64,
    /// The largest share, 0 to 1.
    pub top: f64,
}

impl Balance {
    /// Nothing yet, among some people.
    pub fn among(people: impl IntoIterator<Item = PersonId>) -> Self {
        Self { people: people.into_iter().collect(), ..Self::default() }
    }

    /// Counts one whole for somebody.
    pub fn count(&mut self, kind: Kind, person: &PersonId) {
        self.add(kind, person, WHOLE);
    }

    /// Counts a role of one meeting: one whole, divided by minutes among those who had it. Minutes that are not known (0) count
    /// as one.
    pub fn share_out(&mut self, kind: Kind, spells: &[Spell]) {
        let minutes: u64 = spells.iter().map(|spell| u64::from(spell.minutes.max(1))).sum();
        let mut left = WHOLE;
        for (index, spell) in spells.iter().enumerate() {
            let part = if index + 1 == spells.len() { left } else { WHOLE * u64::from(spell.minutes.max(1)) / minutes };
            left -= part;
            self.add(kind, &spell.person, part);
        }
    }

    fn add(&mut self, kind: Kind, person: &PersonId, units: u64) {
        *self.counts.entry(kind).or_default().entry(person.clone()).or_default() += units;
    }

    /// Units of one kind by person; only those who did it.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (&PersonId, u64)> {
        self.counts.get(&kind).into_iter().flatten().map(|(person, units)| (person, *units))
    }

    /// Units of one kind for one person.
    pub fn by(&self, kind: Kind, person: &PersonId) -> u64 {
        self.counts.get(&kind).and_then(|counts| counts.get(person)).copied().unwrap_or(0)
    }

    /// How widely one kind is shared.
    pub fn measure(&self, kind: Kind) -> Measure {
        let did: BTreeSet<&PersonId> = self.of(kind).map(|(person, _)| person).collect();
        // Somebody who did it and is no member any more could have done it, plainly.
        let people = did.iter().copied().chain(&self.people).collect::<BTreeSet<_>>().len();
        let counts: Vec<u64> = self.of(kind).map(|(_, units)| units).collect();
        measure(&counts, people)
    }

    /// Whether there is too little to say anything: fewer meetings than people.
    pub fn thin(&self) -> bool {
        self.meetings < self.people.len().max(1)
    }
}

/// Measures how widely some units are shared among so many people, of whom only those who did something need stand in the list.
pub fn measure(counts: &[u64], people: usize) -> Measure {
    let mut did: Vec<u64> = counts.iter().copied().filter(|units| *units > 0).collect();
    did.sort_unstable();
    let (who, people) = (did.len(), people.max(did.len()));
    let total: u128 = did.iter().copied().map(u128::from).sum();
    let Some(most) = did.last().copied() else { return Measure { people, ..Measure::default() } };
    #[allow(clippy::cast_precision_loss, reason = "a figure to look at, of counts far below 2^53")]
    let real = |whole: u128| whole as f64;
    let squares: f64 = did.iter().map(|units| (real(u128::from(*units)) / real(total)).powi(2)).sum();
    // Those who did nothing stand first and add nothing: only their places count.
    let mean = |index: usize| real((people - who + index) as u128 * 2 + 2) - real(people as u128) - 1.0;
    let spread: f64 = did.iter().enumerate().map(|(index, units)| mean(index) * real(u128::from(*units))).sum();
    Measure {
        who,
        people,
        most: most.div_ceil(WHOLE),
        total: real(total) / real(u128::from(WHOLE)),
        effective: 1.0 / squares,
        gini: (spread / (real(people as u128) * real(total))).max(0.0),
        top: real(u128::from(most)) / real(total),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn close(a: f64, b: f64, within: f64) -> bool {
        (a - b).abs() <= within
    }

    fn spell(person: &str, minutes: u32) -> Spell {
        Spell { person: person.into(), minutes }
    }

    #[test]
    fn one_person_who_led_two_thirds_of_142_meetings_makes_two_effective_leaders() {
        let counts = [94, 37, 2, 2, 1, 1, 1, 1, 1, 1, 1].map(|count| count * WHOLE);
        let measured = measure(&counts, 11);
        assert!(close(measured.top, 0.66, 0.005), "94 of 142: {}", measured.top);
        assert!(close(1.0 / measured.effective, 0.507, 0.0005), "sum of squares {}", 1.0 / measured.effective);
        assert!(close(measured.effective, 2.0, 0.05), "about two, not eleven: {}", measured.effective);
    }

    #[test]
    fn one_person_who_led_three_quarters_of_125_meetings_makes_fewer_than_two() {
        let measured = measure(&[93, 23, 2, 2, 2, 2, 1].map(|count| count * WHOLE), 7);
        assert!(close(1.0 / measured.effective, 0.588, 0.0005), "sum of squares {}", 1.0 / measured.effective);
        assert!(close(measured.effective, 1.7, 0.05), "{}", measured.effective);
    }

    #[test]
    fn known_answers_of_gini_and_share() {
        let even = measure(&[WHOLE; 4], 4);
        assert_eq!((even.effective, even.gini, even.top, even.most), (4.0, 0.0, 0.25, 1));
        let one = measure(&[5 * WHOLE], 4);
        assert_eq!((one.effective, one.gini, one.top, one.most), (1.0, 0.75, 1.0, 5), "one of four did everything: (n - 1) / n");
        assert_eq!(measure(&[], 4), Measure { people: 4, ..Measure::default() }, "nobody did anything, and nothing is divided by it");
        assert!(close(measure(&[1, 3].map(|count| count * WHOLE), 2).gini, 0.25, 1e-9));
    }

    #[test]
    fn a_meeting_led_by_two_counts_half_for_each_and_once_in_all() {
        let mut balance = Balance::among(["a".into(), "b".into(), "c".into()]);
        balance.share_out(Kind::Led, &[spell("a", 30), spell("b", 30)]);
        assert_eq!(balance.by(Kind::Led, &"a".into()), WHOLE / 2);
        balance.share_out(Kind::Led, &[spell("a", 17), spell("b", 43), spell("c", 1)]);
        assert_eq!(balance.of(Kind::Led).map(|(_, units)| units).sum::<u64>(), 2 * WHOLE, "odd minutes lose nothing");
        assert_eq!(balance.measure(Kind::Led).most, 2, "a part counts as one time");
    }

    #[test]
    fn fewer_meetings_than_people_say_little() {
        let mut balance = Balance::among(["a".into(), "b".into()]);
        balance.meetings = 1;
        assert!(balance.thin());
        balance.meetings = 2;
        assert!(!balance.thin());
    }

    #[test]
    fn who_led_and_left_is_one_of_those_who_could_have() {
        let mut balance = Balance::among(["a".into()]);
        balance.count(Kind::Led, &"gone".into());
        let measured = balance.measure(Kind::Led);
        assert_eq!((measured.who, measured.people), (1, 2));
    }

    proptest! {
        #[test]
        fn figures_stay_within_their_bounds(counts in prop::collection::vec(0_u64..500, 1..40), more in 0_usize..20) {
            let units: Vec<u64> = counts.iter().map(|count| count * WHOLE).collect();
            let people = counts.len() + more;
            let measured = measure(&units, people);
            if measured.who == 0 {
                prop_assert_eq!(measured.effective, 0.0);
            } else {
                prop_assert!(measured.effective >= 1.0 - 1e-9 && measured.effective <= measured.who as f64 + 1e-9, "{:?}", measured);
                prop_assert!(measured.gini >= 0.0 && measured.gini < 1.0, "{:?}", measured);
                prop_assert!(measured.top * measured.who as f64 >= 1.0 - 1e-9 && measured.top <= 1.0, "{:?}", measured);
            }
        }

        #[test]
        fn neither_order_nor_scale_changes_a_figure(mut counts in prop::collection::vec(1_u64..500, 1..20), times in 1_u64..9) {
            let figures = |counts: &[u64], times: u64| {
                let measured = measure(&counts.iter().map(|count| count * times * WHOLE).collect::<Vec<_>>(), counts.len() + 2);
                [measured.effective, measured.gini, measured.top]
            };
            let before = figures(&counts, 1);
            counts.reverse();
            for (before, after) in before.into_iter().zip(figures(&counts, times)) {
                prop_assert!(close(before, after, 1e-9), "{before} became {after}");
            }
        }

        #[test]
        fn a_role_shared_out_is_always_one_whole(minutes in prop::collection::vec(0_u32..600, 1..12)) {
            let spells: Vec<Spell> = minutes.iter().enumerate().map(|(index, minutes)| spell(&format!("p{index}"), *minutes)).collect();
            let mut balance = Balance::default();
            balance.share_out(Kind::Led, &spells);
            prop_assert_eq!(balance.of(Kind::Led).map(|(_, units)| units).sum::<u64>(), WHOLE);
        }
    }
}
