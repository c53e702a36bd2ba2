use super::*;
use crate::method::count::amount::Amount;
use crate::method::count::counted::{By, Counted};
use crate::method::count::flaw::Flaw;
use crate::method::count::score::Blank;
use crate::method::count::{approval, dots, score, star};

fn by_star(ballots: &str) -> Counted {
    let marks = marks(ballots, star::HIGHEST);
    star::count(&star::Rule::default(), &marks, &Lot::given(&[], marks.options.len()))
}

fn sums(counted: &Counted) -> String {
    counted.rounds[0].counts.iter().map(|count| count.votes.to_string()).collect::<Vec<_>>().join(" ")
}

fn of_the_final(counted: &Counted) -> (u64, u64) {
    let pair = &counted.rounds[1].pairs[0];
    if counted.winners == [pair.one] { (pair.above, pair.below) } else { (pair.below, pair.above) }
}

#[test]
fn a_star_final_is_won_by_more_people_and_not_by_the_higher_sum() {
    let counted = by_star("3 A5B3C0, 2 A0B4C1");
    assert_eq!((sums(&counted).as_str(), letters(&counted.winners).as_str(), of_the_final(&counted)), ("15 17 2", "A", (3, 2)));
    let counted = by_star("2 A5B3C2, 1 A5B0C2");
    assert_eq!((letters(&counted.winners).as_str(), of_the_final(&counted)), ("A", (3, 0)));
}

#[test]
fn a_star_final_without_a_majority_goes_to_the_higher_sum_and_then_to_more_fives() {
    let fives = by_star("1 A0B5C5, 1 A2B4C2, 1 A1B3C5");
    assert_eq!((letters(&fives.winners).as_str(), fives.ties.last().unwrap().by), ("C", By::HighestPoints));
    let sum = by_star("1 A5B4C0, 1 A1B4C0");
    assert_eq!((letters(&sum.winners).as_str(), sum.ties.last().unwrap().by), ("B", By::Sum));
}

#[test]
fn three_tied_for_a_star_final_are_placed_by_their_fives() {
    let counted = by_star("1 A0B5C3, 1 A5B1C4, 1 A3B2C1");
    assert_eq!((sums(&counted).as_str(), letters(&counted.rounds[0].elected).as_str()), ("8 8 8", "AB"));
    assert_eq!((letters(&counted.winners).as_str(), of_the_final(&counted)), ("A", (2, 1)));
}

#[test]
fn after_each_place_the_tied_are_looked_at_again() {
    // All three have 9 and no five: the lot places A, and of B and C more people put C higher.
    let counted = by_star("2 A3B2C3, 1 A3B4C3, 1 A0B1C0");
    assert_eq!(sums(&counted), "9 9 9");
    let by: Vec<By> = counted.ties.iter().map(|tie| tie.by).collect();
    assert_eq!(by[0], By::Lot, "{:?}", counted.ties);
    assert_eq!(counted.ties[0].fell_on.len(), 1, "one place at a time");
}

#[test]
fn one_option_alone_wins_a_star_vote_and_no_ballots_elect_nobody() {
    assert_eq!(letters(&by_star("1 A0").winners), "A");
    let none = Marks::new(options("B")).unwrap();
    assert!(star::count(&star::Rule::default(), &none, &Lot::given(&[], 2)).winners.is_empty());
}

#[test]
fn the_highest_mean_wins_unless_too_few_gave_points() {
    let marks = marks("2 A5B4, 2 B4, 1 B3", 5);
    let count = |rule: score::Rule| score::count(&rule, &marks);
    let any = count(score::Rule { min_raters: Some(1), ..score::Rule::default() });
    assert_eq!(letters(&any.winners), "A");
    let means: Vec<String> = any.rounds[0].counts.iter().map(|count| count.mean.clone().unwrap().to_string()).collect();
    assert_eq!(means, ["5", "19/5"]);
    let half = count(score::Rule::default());
    assert_eq!((letters(&half.winners).as_str(), half.rounds[0].counts[0].too_few), ("B", true), "two of five gave A points");
    assert_eq!(order(&half.order), "B A", "listed, and behind");
    assert_eq!(letters(&count(score::Rule { blank: Blank::Zero, ..score::Rule::default() }).winners), "B");
}

#[test]
fn means_are_compared_as_fractions_and_equal_ones_are_a_tie() {
    let tied = score::count(&score::Rule { min_raters: Some(1), ..score::Rule::default() }, &marks("1 A1B1, 1 A0B0, 1 A1, 1 A0", 5));
    assert_eq!((letters(&tied.winners).as_str(), tied.ties[0].by), ("AB", By::Nothing), "2/4 is 1/2");
    let nobody = score::count(&score::Rule::default(), &marks("1 A5, 2 B5, 4 C5", 5));
    assert_eq!(letters(&nobody.winners), "C");
    assert!(score::count(&score::Rule::default(), &Marks::new(options("B")).unwrap()).winners.is_empty());
}

#[test]
fn points_off_the_scale_are_refused() {
    let mut marks = Marks::new(options("B")).unwrap();
    assert_eq!(marks.add(&[Some(6), None], 1, 5), Err(Flaw::OffScale(6, 0, 5)));
    assert_eq!(marks.add(&[Some(-1), None], 1, 5), Err(Flaw::OffScale(-1, 0, 5)));
    assert_eq!(marks.add(&[Some(i64::MAX), None], 1, 5), Err(Flaw::OffScale(i64::MAX, 0, 5)));
    assert_eq!(marks.add(&[Some(1)], 1, 5), Err(Flaw::Marks(1, 2)));
    assert_eq!(marks.add(&[Some(1), None], 0, 5), Err(Flaw::Weight(0)));
    assert_eq!(marks.total(), 0, "nothing half recorded");
    assert_eq!(Marks::new(Vec::new()).unwrap_err(), Flaw::NoOptions);
}

#[test]
fn the_option_most_approve_is_chosen_and_equal_ones_are_all_reported() {
    let count = |ballots: &str| approval::count(&approval::Rule::default(), &marks(ballots, 1));
    assert_eq!(letters(&count("3 AB, 2 B, 2 C").winners), "B");
    let tied = count("2 AB, 1 C");
    assert_eq!((letters(&tied.winners).as_str(), tied.ties.len()), ("AB", 1));
    assert!(count("2 A0B0").winners.is_empty(), "nothing wins that nobody approved");
}

#[test]
fn dots_are_counted_and_never_overspent() {
    let rule = dots::Rule { dots: 5, cap: Some(3), ..dots::Rule::default() };
    let mut marks = Marks::new(options("C")).unwrap();
    let mut put = |ballot: [i64; 3]| dots::add(&rule, &mut marks, &ballot.map(Some), 1);
    assert_eq!(put([3, 2, 0]), Ok(()));
    assert_eq!(put([0, 3, 1]), Ok(()));
    assert_eq!(put([0, 0, 5]), Err(Flaw::OverCap(5, 3)));
    assert_eq!(put([3, 3, 0]), Err(Flaw::Overspent(6, 5)));
    assert!(put([-1, 0, 0]).is_err());
    assert_eq!(put([i64::MAX, i64::MAX, 9]), Err(Flaw::Overspent(u64::MAX, 5)), "too large to add up");
    let counted = dots::count(&rule, &marks);
    assert_eq!((sums(&counted).as_str(), order(&counted.order).as_str()), ("3 5 1", "B A C"));
    assert_eq!(counted.explanation.key, "count-dots-shortlist", "a shortlist, not a decision");
}

#[test]
fn the_heaviest_ballots_do_not_overflow() {
    let mut marks = Marks::new(options("B")).unwrap();
    for _ in 0..9_000 {
        marks.add(&[Some(1_000_000_000), Some(999_999_999)], 1_000_000_000, 1_000_000_000).unwrap();
    }
    let rule = score::Rule { highest: 1_000_000_000, ..score::Rule::default() };
    let counted = score::count(&rule, &marks);
    assert_eq!(
        (letters(&counted.winners).as_str(), counted.rounds[0].counts[0].mean.clone()),
        ("A", Some(Amount::whole(1_000_000_000u32)))
    );
}
