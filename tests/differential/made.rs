//! Random elections with ties, truncation and shared ranks, and how Baton counts them.

use baton_meeting::method::count::counted::{By, Counted, Did};
use baton_meeting::method::count::lot::Lot;
use baton_meeting::method::count::marks::Marks;
use baton_meeting::method::count::profile::{Builder, Choice, EQUAL, Mark, Profile};
use baton_meeting::method::count::schulze::Strength;
use baton_meeting::method::count::value::Arithmetic;
use baton_meeting::method::count::{approval, runoff, schulze, score, star, stv};
use serde_json::{Value, json};

/// Chance that is the same in every run (xorshift; Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, many: usize) -> usize {
        ((self.next() >> 33) as usize) % many
    }

    fn shuffled(&mut self, many: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..many).collect();
        (1..many).rev().for_each(|at| order.swap(at, self.below(at + 1)));
        order
    }

    /// Few and light in one half, so that ties are many; more and heavier in the other.
    fn weight(&mut self, small: bool) -> u64 {
        1 + self.below(if small { 3 } else { 60 }) as u64
    }
}

/// A ballot: ranks of one or several options, and how many.
type Ranked = (Vec<Vec<usize>>, u64);

/// Elections that show a known difference for certain; what chance brings comes on top.
fn planted(kind: &str) -> Vec<(usize, Vec<Ranked>, usize)> {
    let strict = |text: &str| {
        text.split(", ")
            .map(|line| {
                let (many, order) = line.split_once(' ').unwrap();
                (order.bytes().map(|letter| vec![usize::from(letter - b'A')]).collect(), many.parse().unwrap())
            })
            .collect::<Vec<Ranked>>()
    };
    match kind {
        "runoff" => vec![
            (4, strict("9 A, 6 BA, 5 CB, 1 DCB"), 1),
            (5, strict("11 A, 5 BC, 6 CB, 3 DBC, 1 DCB, 1 ECB, 4 EA"), 1),
            (2, strict("2 A, 2 B"), 1),
        ],
        "stv" => vec![
            (7, strict("35 FBADCEG, 32 FBEGADC, 33 ABFGEDC"), 4),
            (4, strict("1 DCAB, 3 D, 1 CD, 1 ABCD, 1 BDCA, 1 BDC, 1 CADB, 2 DCBA"), 2),
        ],
        _ => Vec::new(),
    }
}

/// So many elections of a kind, counted.
pub fn elections(kind: &str, many: usize) -> Vec<Value> {
    let mut chance = Chance(kind.bytes().fold(0x9E37_79B9_7F4A_7C15, |seed, byte| seed.rotate_left(7) ^ u64::from(byte)));
    let mut planted = planted(kind).into_iter();
    (0..many)
        .map(|number| match kind {
            "runoff" | "schulze" | "stv" => {
                let (options, ballots, seats) = planted.next().unwrap_or_else(|| rankings(&mut chance, kind, number % 2 == 0));
                counted_rankings(kind, options, &ballots, seats)
            }
            _ => marked(&mut chance, kind, number % 2 == 0, number == 0),
        })
        .collect()
}

fn rankings(chance: &mut Chance, kind: &str, small: bool) -> (usize, Vec<Ranked>, usize) {
    let options = 2 + chance.below(5);
    let mut ballots: Vec<Ranked> = Vec::new();
    for _ in 0..1 + chance.below(if small { 7 } else { 14 }) {
        let order = chance.shuffled(options);
        // Some rank all, most stop somewhere, a few hand in nothing.
        let listed = if chance.below(3) == 0 { options } else { chance.below(options + 1) };
        let mut ranks: Vec<Vec<usize>> = Vec::new();
        for option in order.into_iter().take(listed) {
            match ranks.last_mut().filter(|_| kind == "schulze" && chance.below(3) == 0) {
                Some(rank) => rank.push(option),
                None => ranks.push(vec![option]),
            }
        }
        ballots.push((ranks, chance.weight(small)));
    }
    if ballots.iter().all(|(ranks, _)| ranks.is_empty()) {
        ballots.push((vec![vec![0]], 1));
    }
    (options, ballots, 1 + chance.below(options.min(4)))
}

fn packed(options: usize, ballots: &[Ranked]) -> Profile {
    let mut builder = Builder::new(options).unwrap();
    for (ranks, weight) in ballots {
        let mut marks: Vec<Mark> = Vec::new();
        for rank in ranks {
            for (at, option) in rank.iter().enumerate() {
                if at > 0 {
                    marks.push(EQUAL);
                }
                marks.push(Mark::try_from(*option).unwrap());
            }
        }
        builder.add(&marks, *weight).unwrap();
    }
    builder.finish((0..options).map(|option| Choice::called(&option.to_string())).collect()).unwrap()
}

fn counted_rankings(kind: &str, options: usize, ballots: &[Ranked], seats: usize) -> Value {
    let profile = packed(options, ballots);
    let lot = Lot::drawn("differential", &profile.options);
    let result = match kind {
        "runoff" => {
            let counted = runoff::count(&runoff::Rule::default(), &profile, &lot).unwrap();
            let half = counted.rounds.iter().any(|round| {
                let all: u128 = round.counts.iter().filter_map(|count| count.votes.as_whole()).sum();
                round.counts.iter().any(|count| count.votes.as_whole().is_some_and(|votes| votes > 0 && 2 * votes == all))
            });
            json!({ "winners": counted.winners, "tables": tables(&counted), "by": by(&counted), "half": half })
        }
        "schulze" => {
            let by = |strength| {
                let counted = schulze::count(&schulze::Rule { strength, ..schulze::Rule::default() }, &profile, &lot);
                json!({ "winners": counted.winners, "pairs": counted.rounds[0].pairs })
            };
            json!({ "winning": by(Strength::WinningVotes), "margins": by(Strength::Margins) })
        }
        _ => {
            let by = |arithmetic| {
                let rule = stv::Rule { arithmetic, ..stv::Rule::seats(u32::try_from(seats).unwrap()) };
                let counted = stv::count(&rule, &profile, &lot).unwrap();
                json!({ "winners": counted.winners, "by": by(&counted), "waiting": most_waiting(&counted) })
            };
            json!({ "five": by(Arithmetic::FiveDecimals), "exact": by(Arithmetic::Exact) })
        }
    };
    json!({ "kind": kind, "options": options, "ballots": ballots, "seats": seats, "result": result })
}

fn tables(counted: &Counted) -> Vec<Vec<(usize, u128)>> {
    let table = |round: &baton_meeting::method::count::counted::Round| {
        round.counts.iter().filter_map(|count| Some((count.option, count.votes.as_whole()?))).collect()
    };
    counted.rounds.iter().map(table).collect()
}

fn by(counted: &Counted) -> Vec<By> {
    counted.ties.iter().map(|tie| tie.by).collect()
}

/// How many surpluses waited at once.
fn most_waiting(counted: &Counted) -> usize {
    let (mut waiting, mut most) = (0_usize, 0);
    for round in &counted.rounds {
        waiting -= usize::from(round.did == Did::Surplus);
        let above = |option: &usize| {
            let count = round.counts.iter().find(|count| count.option == *option);
            count.zip(round.quota.as_ref()).is_some_and(|(count, quota)| as_number(&count.votes) > as_number(quota))
        };
        waiting += round.elected.iter().filter(|option| above(option)).count();
        most = most.max(waiting);
    }
    most
}

fn as_number(amount: &baton_meeting::method::count::amount::Amount) -> f64 {
    let text = amount.to_string();
    match text.split_once('/') {
        Some((above, below)) => above.parse::<f64>().unwrap() / below.parse::<f64>().unwrap(),
        None => text.parse().unwrap(),
    }
}

/// Points that tie three for a final in which starvote elects somebody else, by place in the lot order.
const THREE_TIED: [[i64; 3]; 3] = [[3, 2, 3], [3, 2, 1], [3, 5, 5]];

fn marked(chance: &mut Chance, kind: &str, small: bool, first: bool) -> Value {
    let planted = first && kind == "star";
    let options = if planted { THREE_TIED.len() } else { 2 + chance.below(4) };
    let highest = if kind == "approval" { 1 } else { 5 };
    let mut marks = Marks::new((0..options).map(|option| Choice::called(&option.to_string())).collect()).unwrap();
    let lot = Lot::drawn("differential", &marks.options);
    let mut ballots = Vec::new();
    for points in THREE_TIED.iter().filter(|_| planted) {
        let ballot: Vec<Option<i64>> = (0..options).map(|option| Some(points[lot.place(option)])).collect();
        marks.add(&ballot, 1, star::HIGHEST).unwrap();
        ballots.push((ballot, 1));
    }
    for _ in 0..if planted { 0 } else { 1 + chance.below(if small { 5 } else { 12 }) } {
        let ballot: Vec<Option<i64>> =
            (0..options).map(|_| (chance.below(4) > 0).then(|| i64::try_from(chance.below(highest + 1)).unwrap())).collect();
        let weight = chance.weight(true);
        marks.add(&ballot, weight, u32::try_from(highest).unwrap()).unwrap();
        ballots.push((ballot, weight));
    }
    let counted = match kind {
        "star" => star::count(&star::Rule::default(), &marks, &lot),
        "score" => score::count(&score::Rule { min_raters: Some(0), ..score::Rule::default() }, &marks),
        _ => approval::count(&approval::Rule::default(), &marks),
    };
    let tied = counted.ties.iter().filter(|tie| tie.round == 1).map(|tie| tie.between.len()).max().unwrap_or(0);
    let result = json!({ "winners": counted.winners, "by": by(&counted), "tied": tied });
    json!({ "kind": kind, "options": options, "ballots": ballots, "lot": lot.order(), "result": result })
}
