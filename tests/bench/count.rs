//! How long counting takes: 100,000 ballots with ten options, each ranking all of them in an order of its own.
//!
//! **Invariant:** the ballots are the same in every run; what is measured is counting alone, and reading with counting.

use std::hint::black_box;

use baton_documents::ballots::blt;
use baton_meeting::method::count::lot::Lot;
use baton_meeting::method::count::profile::{Mark, Profile};
use baton_meeting::method::count::value::Arithmetic;
use baton_meeting::method::count::{runoff, schulze, stv};
use criterion::{Criterion, criterion_group, criterion_main};

const BALLOTS: usize = 100_000;
const OPTIONS: Mark = 10;
const SEATS: u32 = 3;

/// A file of ballots in orders that nobody would see a pattern in (xorshift; Marsaglia 2003).
fn file() -> String {
    let mut seed = 88_172_645_463_325_252_u64;
    let mut text = format!("{OPTIONS} {SEATS}\n");
    for _ in 0..BALLOTS {
        let mut order: Vec<Mark> = (1..=OPTIONS).collect();
        for at in (1..order.len()).rev() {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            order.swap(at, (seed % (at as u64 + 1)) as usize);
        }
        let order: Vec<String> = order.iter().map(Mark::to_string).collect();
        text.push_str(&format!("1 {} 0\n", order.join(" ")));
    }
    text.push_str("0\n");
    (1..=OPTIONS).for_each(|option| text.push_str(&format!("\"Option {option}\"\n")));
    text
}

fn read(text: &str) -> Profile {
    match blt::read(text.as_bytes()) {
        Ok(file) => file.profile,
        Err(error) => unreachable!("the file was made to be read: {error}"),
    }
}

/// A way of counting, under its name.
type Way = (&'static str, fn(&Profile, &Lot));

fn elect(profile: &Profile, lot: &Lot, arithmetic: Arithmetic) {
    drop(black_box(stv::count(&stv::Rule { arithmetic, ..stv::Rule::seats(SEATS) }, profile, lot)));
}

const WAYS: [Way; 4] = [
    ("instant runoff", |profile, lot| drop(black_box(runoff::count(&runoff::Rule::default(), profile, lot)))),
    ("Schulze", |profile, lot| drop(black_box(schulze::count(&schulze::Rule::default(), profile, lot)))),
    ("STV, five decimals", |profile, lot| elect(profile, lot, Arithmetic::FiveDecimals)),
    ("STV, exact", |profile, lot| elect(profile, lot, Arithmetic::Exact)),
];

fn count(criterion: &mut Criterion) {
    let text = file();
    let profile = read(&text);
    let lot = Lot::drawn("0", &profile.options);
    let mut group = criterion.benchmark_group("100,000 packed ballots, ten options");
    for (name, way) in WAYS {
        group.bench_function(name, |bencher| bencher.iter(|| way(&profile, &lot)));
    }
    group.finish();
    let mut group = criterion.benchmark_group("100,000 ballots from the bytes of a BLT file");
    for (name, way) in WAYS {
        group.bench_function(name, |bencher| bencher.iter(|| way(&read(&text), &lot)));
    }
    group.finish();
}

criterion_group!(benches, count);
criterion_main!(benches);
