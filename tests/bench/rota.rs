//! How long the rota of a large and old series takes: 200 people, weekly for ten years, a year published.
//!
//! **Invariant:** the history is the same in every run; what is measured is the rule alone, without a file.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

use baton_meeting::absence::{AbsenceIntent, Period};
use baton_meeting::asked::Asked;
use baton_meeting::id::PersonId;
use baton_meeting::intent::{Intent, decide};
use baton_meeting::person::{MeetingRole, Person};
use baton_meeting::rota::Published;
use baton_meeting::rotation::{self, Ledgers, Rota};
use baton_meeting::series::{Held, Passage, RotaMember, Series, Slot, Spell};
use baton_meeting::state::State;
use baton_tests::series::started;
use chrono::{DateTime, Days, NaiveDate};
use criterion::{Criterion, criterion_group, criterion_main};

const PEOPLE: usize = 200;
const WEEKS: u64 = 520;
const ROLES: [MeetingRole; 3] = [MeetingRole::Facilitator, MeetingRole::Scribe, MeetingRole::Beside];

/// People have identities as long as real ones.
fn person(number: usize) -> PersonId {
    PersonId(format!("01931f6e-7a1c-7c3e-9d52-{number:012}"))
}

fn day(week: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 11, 28).unwrap_or_default() + Days::new(week * 7)
}

/// Whether somebody comes: four of five times, by no pattern that anybody would see.
fn comes(number: usize, week: u64) -> bool {
    (number as u64).wrapping_mul(0x9E37_79B9).wrapping_add(week.wrapping_mul(0x85EB_CA6B)) >> 7 & 0xFF < 204
}

fn series() -> Series {
    let member = |number| RotaMember { person: person(number), founding: true, weight: 1, readiness: BTreeMap::new() };
    let mut series = started("Assembly", "FREQ=WEEKLY", "Europe/Berlin", day(0), &ROLES, "seed");
    series.passages = (0..PEOPLE).map(|number| Passage::Joined { on: day(0), member: member(number) }).collect();
    let mut ledgers = Ledgers::of(&series);
    series.passages.iter().for_each(|passage| ledgers.pass(passage));
    for week in 0..WEEKS {
        let present: Vec<PersonId> = (0..PEOPLE).filter(|number| comes(*number, week)).map(person).collect();
        let did = rotation::choose(&ledgers, &present, &BTreeMap::new());
        let did = did.into_iter().map(|(role, person)| (role, vec![Spell { person, minutes: 60 }])).collect();
        let held = Held { meeting: format!("m{week}").into(), date: day(week), present, did };
        ledgers.hold(&held);
        series.held.push(Arc::new(held));
    }
    let year = Rota::of(&series).turns(day(WEEKS), 52);
    series.slots = year
        .into_iter()
        .map(|turn| Slot { date: turn.date, roles: turn.roles.into_iter().map(|(role, (person, _))| (role, person)).collect() })
        .map(|slot| Published::from(&slot))
        .collect();
    series
}

fn rota(criterion: &mut Criterion) {
    let series = series();
    let today = day(WEEKS);
    let mut group = criterion.benchmark_group("200 people, ten years of weeks, a year published");
    group.bench_function("the rota of the next 60 meetings", |bencher| bencher.iter(|| black_box(rotation::rota(&series, today, 60))));
    let mut state = State { today, ..State::default() };
    for number in 0..PEOPLE {
        let id = person(number);
        state.people.insert(id.clone(), Person::new(id, format!("Person {number}")));
    }
    // Somebody who leads within the year, away for the whole of it: the most that an absence can ask for.
    let leads =
        Rota::of(&series).named(day(WEEKS + 20)).and_then(|mut named| named.remove(&MeetingRole::Facilitator)).unwrap_or_else(|| person(0));
    state.series.insert(series.id.clone(), series);
    let at = DateTime::from_timestamp(1_795_000_000, 0).unwrap_or_default();
    group.bench_function("an absence of a year", |bencher| {
        bencher.iter(|| {
            let intent = Intent::Absence(AbsenceIntent::SayAway {
                id: Some("a".into()),
                person: leads.clone().into(),
                from: None,
                until: None,
                periods: Some(vec![Period { from: day(WEEKS), until: day(WEEKS + 52) }]),
                series: None,
                note: None,
            });
            let facts = decide(&state, intent, &mut Asked::new(None, at, chrono_tz::UTC, 1));
            assert!(facts.as_ref().is_ok_and(|facts| facts.len() == 3), "said, noted, and a stand-in named");
            black_box(facts)
        });
    });
    group.finish();
}

criterion_group!(benches, rota);
criterion_main!(benches);
