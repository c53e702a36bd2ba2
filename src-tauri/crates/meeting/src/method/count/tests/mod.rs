//! Known answers, method by method, and how ballots are written in them: `3 AB, 2 C`, `1 A=B>C`, `2 A5B0`.

mod marked;
mod ranked;
mod voted;

use super::lot::Lot;
use super::marks::Marks;
use super::profile::{Builder, Choice, EQUAL, GAP, Mark, Profile};

/// The options A, B, C ... up to the last letter named.
fn options(ballots: &str) -> Vec<Choice> {
    let last = ballots.chars().filter(char::is_ascii_uppercase).max().unwrap_or('A');
    ('A'..=last).map(|letter| Choice::called(&letter.to_string())).collect()
}

fn number(letter: char) -> Mark {
    Mark::from(letter as u8 - b'A')
}

/// Rankings: `3 ABC` and `1 A=B>->C` (`-` is a rank left out).
pub(super) fn profile(ballots: &str) -> Profile {
    let mut builder = Builder::new(options(ballots).len()).unwrap();
    for line in ballots.split(',') {
        let (weight, ranking) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        let mut marks = Vec::new();
        for sign in ranking.chars().filter(|sign| *sign != '>') {
            match sign {
                '=' => marks.push(EQUAL),
                '-' => marks.push(GAP),
                letter => marks.push(number(letter)),
            }
        }
        builder.add(&marks, weight.parse().unwrap()).unwrap();
    }
    builder.finish(options(ballots)).unwrap()
}

/// Points: `2 A5B0C3`; an option that is not named is blank.
fn marks(ballots: &str, highest: u32) -> Marks {
    let mut marks = Marks::new(options(ballots)).unwrap();
    for (ballot, weight) in each_marked(ballots) {
        marks.add(&ballot, weight, highest).unwrap();
    }
    marks
}

fn each_marked(ballots: &str) -> Vec<(Vec<Option<i64>>, u64)> {
    let count = options(ballots).len();
    let one = |line: &str| {
        let (weight, points) = line.trim().split_once(' ').unwrap();
        let mut ballot = vec![None; count];
        let mut letters = points.chars().peekable();
        while let Some(letter) = letters.next() {
            let mut digits = String::new();
            while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            ballot[usize::from(number(letter))] = Some(digits.parse().unwrap_or(1));
        }
        (ballot, weight.parse().unwrap())
    };
    ballots.split(',').map(one).collect()
}

fn letters(options: &[usize]) -> String {
    options.iter().map(|option| char::from(b'A' + u8::try_from(*option).unwrap())).collect()
}

/// `[["A", "B"], ["C"]]` as `AB C`.
fn order(order: &[Vec<usize>]) -> String {
    order.iter().map(|group| letters(group)).collect::<Vec<_>>().join(" ")
}

/// The lot order in which the options stand on the ballot.
fn as_listed(profile: &Profile) -> Lot {
    Lot::given(&[], profile.options.len())
}
