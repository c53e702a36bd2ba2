use super::*;
use crate::method::count::amount::Amount;
use crate::method::count::counted::{About, By, Counted, Did};
use crate::method::count::flaw::Flaw;
use crate::method::count::schulze::Strength;
use crate::method::count::value::Arithmetic;
use crate::method::count::{plurality, runoff, schulze, stv};

const FORTY_FIVE: &str = "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC";
const TENNESSEE: &str = "42 ABCD, 26 BCDA, 15 DCBA, 17 CDBA";

fn irv(ballots: &str) -> Counted {
    let profile = profile(ballots);
    runoff::count(&runoff::Rule::default(), &profile, &as_listed(&profile)).unwrap()
}

/// The counts of a round as text: `A10 B8`.
fn table(counted: &Counted, round: usize) -> String {
    counted.rounds[round].counts.iter().map(|count| format!("{}{}", letters(&[count.option]), count.votes)).collect::<Vec<_>>().join(" ")
}

fn path(counted: &Counted, one: char, other: char) -> u64 {
    let (one, other) = (usize::from(number(one)), usize::from(number(other)));
    let pair = counted.rounds[0]
        .pairs
        .iter()
        .find(|pair| pair.one.min(pair.other) == one.min(other) && pair.one.max(pair.other) == one.max(other));
    let pair = pair.unwrap();
    if pair.one == one { pair.path } else { pair.back }
}

fn by_schulze(ballots: &str, strength: Strength) -> Counted {
    let profile = profile(ballots);
    schulze::count(&schulze::Rule { strength, ..schulze::Rule::default() }, &profile, &as_listed(&profile))
}

fn by_stv(ballots: &str, seats: u32, arithmetic: Arithmetic) -> Counted {
    let profile = profile(ballots);
    stv::count(&stv::Rule { arithmetic, ..stv::Rule::seats(seats) }, &profile, &as_listed(&profile)).unwrap()
}

#[test]
fn schulze_orders_the_forty_five_ballots_as_published() {
    let counted = by_schulze(FORTY_FIVE, Strength::WinningVotes);
    assert_eq!(order(&counted.order), "E A C B D");
    let strengths = [('A', 'B', 28), ('E', 'A', 25), ('A', 'E', 24), ('B', 'D', 33), ('E', 'D', 31)];
    for (one, other, strength) in strengths {
        assert_eq!(path(&counted, one, other), strength, "{one}{other}");
    }
}

#[test]
fn the_runoff_of_the_forty_five_ballots_needs_the_lot_and_c_wins_either_way() {
    let profile = profile(FORTY_FIVE);
    for lot in [Lot::given(&[], 5), Lot::given(&[4, 3, 2, 1, 0], 5)] {
        let counted = runoff::count(&runoff::Rule::default(), &profile, &lot).unwrap();
        assert_eq!(table(&counted, 0), "A10 B8 C12 D7 E8");
        assert_eq!(letters(&counted.rounds[0].dropped), "D");
        let tie = counted.ties.first().unwrap();
        assert_eq!((letters(&tie.between).as_str(), tie.by, tie.about), ("BE", By::Lot, About::Last), "equal in round 1 as well");
        let later = lot.last(&[1, 4]).unwrap();
        assert_eq!(tie.fell_on, [later], "the later in the lot order is dropped");
        assert_eq!(letters(&counted.winners), "C");
    }
}

#[test]
fn tennessee_is_won_by_another_city_under_each_method() {
    // A Memphis, B Nashville, C Chattanooga, D Knoxville.
    let counted = irv("42 ABCD, 26 BCDA, 15 CDBA, 17 DCBA");
    assert_eq!((letters(&counted.winners).as_str(), table(&counted, 2).as_str()), ("D", "A42 D58"));
    for strength in [Strength::WinningVotes, Strength::Margins] {
        let counted = by_schulze(TENNESSEE, strength);
        assert_eq!(letters(&counted.winners), "B");
        assert_eq!(counted.explanation.key, "count-schulze-all", "it beats every other option by itself");
    }
}

#[test]
fn whoever_has_more_than_half_of_the_ballots_that_still_count_is_elected() {
    let counted = irv("9 A, 6 B, 4 CB, 3 C");
    assert_eq!(letters(&counted.winners), "A");
    let last = counted.rounds.last().unwrap();
    assert_eq!((table(&counted, counted.rounds.len() - 1).as_str(), last.exhausted.clone()), ("A9 C7", Some(Amount::whole(6u32))));
}

#[test]
fn a_tie_for_last_falls_on_who_had_fewest_in_an_earlier_round() {
    let counted = irv("9 A, 6 BA, 5 CB, 1 DCB");
    assert_eq!((letters(&counted.winners).as_str(), table(&counted, 2).as_str()), ("B", "A9 B12"));
    let tie = counted.ties.first().unwrap();
    assert_eq!((letters(&tie.fell_on).as_str(), tie.by, tie.differed_in, tie.round), ("C", By::EarlierRound, Some(1), 2));
}

#[test]
fn looking_back_goes_on_with_those_who_had_fewest() {
    let counted = irv("11 A, 5 BC, 6 CB, 3 DBC, 1 DCB, 1 ECB, 4 EA");
    assert_eq!(letters(&counted.winners), "B");
    assert_eq!(table(&counted, counted.rounds.len() - 1), "A15 B16");
}

#[test]
fn a_runoff_is_not_monotone() {
    let before = irv("6 ABC, 5 CAB, 4 BCA, 2 BAC");
    assert_eq!((letters(&before.winners).as_str(), table(&before, 1).as_str()), ("A", "A11 B6"));
    let after = irv("8 ABC, 5 CAB, 4 BCA");
    assert_eq!((letters(&after.winners).as_str(), table(&after, 1).as_str()), ("C", "A8 C9"), "two who put A higher took it from A");
}

#[test]
fn in_a_runoff_coming_can_be_worse_than_staying_away() {
    let before = irv("2 ACB, 4 BCA, 3 CBA");
    assert_eq!((letters(&before.winners).as_str(), table(&before, 1).as_str()), ("C", "B4 C5"));
    let after = irv("4 ACB, 4 BCA, 3 CBA");
    assert_eq!((letters(&after.winners).as_str(), table(&after, 1).as_str()), ("B", "A4 B7"), "two more who like C better than B");
}

#[test]
fn a_runoff_can_pass_over_the_option_that_beats_both_others() {
    let counted = irv("5 ABC, 4 CBA, 2 BAC");
    assert_eq!((letters(&counted.winners).as_str(), table(&counted, 1).as_str()), ("A", "A7 C4"));
    assert_eq!(letters(&by_schulze("5 ABC, 4 CBA, 2 BAC", Strength::WinningVotes).winners), "B");
}

#[test]
fn options_that_nobody_put_first_are_dropped_together_after_round_one() {
    let counted = irv("3 ACDB, 3 BDCA, 1 BEDA, 2 ADCB");
    assert_eq!(letters(&counted.rounds[0].dropped), "", "A has more than half at once");
    let counted = irv("3 AC, 3 BD, 2 E, 1 EC");
    assert_eq!(letters(&counted.rounds[0].dropped), "CD");
    assert_eq!(table(&counted, 1), "A3 B3 E3");
}

#[test]
fn half_is_not_a_majority_and_the_last_two_are_a_tie() {
    let counted = irv("2 A, 2 B");
    assert_eq!((letters(&counted.winners).as_str(), counted.rounds.len()), ("A", 2));
    let tie = counted.ties.first().unwrap();
    assert_eq!((tie.about, tie.by, letters(&tie.between).as_str(), letters(&tie.fell_on).as_str()), (About::LastTwo, By::Lot, "AB", "B"));
    assert_eq!(counted.explanation.key, "count-runoff-tied");
}

#[test]
fn where_no_ballot_counts_nobody_wins() {
    for ballots in ["3", "1 -"] {
        let counted = irv(ballots);
        assert!(counted.winners.is_empty(), "{ballots}");
        assert_eq!(counted.explanation.key, "count-runoff-nobody");
    }
    let none = Builder::new(2).unwrap().finish(vec![Choice::called("a"), Choice::called("b")]).unwrap();
    assert!(runoff::count(&runoff::Rule::default(), &none, &as_listed(&none)).unwrap().winners.is_empty());
    let counted = stv::count(&stv::Rule::seats(1), &none, &as_listed(&none)).unwrap();
    assert!(counted.winners.is_empty(), "a lot alone fills no seat");
}

#[test]
fn blank_ballots_are_exhausted_from_the_start() {
    let counted = irv("3 A, 2 B, 4");
    assert_eq!(counted.rounds[0].exhausted, Some(Amount::whole(4u32)));
    assert_eq!(letters(&counted.winners), "A", "more than half of those that count");
}

#[test]
fn shared_ranks_are_refused_unless_the_rule_says_otherwise() {
    let profile = profile("1 A=B>C, 2 C");
    let lot = as_listed(&profile);
    assert_eq!(runoff::count(&runoff::Rule::default(), &profile, &lot), Err(Flaw::SharedRank));
    assert_eq!(stv::count(&stv::Rule::seats(1), &profile, &lot), Err(Flaw::SharedRank));
    assert_eq!(plurality::count(&plurality::Rule::default(), &profile), Err(Flaw::SharedRank));
}

#[test]
fn schulze_reports_ties_as_groups() {
    let circle = by_schulze("1 ABC, 1 BCA, 1 CAB", Strength::WinningVotes);
    assert_eq!((order(&circle.order).as_str(), path(&circle, 'A', 'B'), path(&circle, 'B', 'A')), ("ABC", 2, 2));
    let known = [("3 ABCD, 2 DABC, 2 DBCA, 2 CBDA", "BD AC"), ("1 ACB, 1 BAC", "AB C"), ("2 A=B>C, 1 C>A>B, 1 B>A=C", "AB C")];
    for (ballots, groups) in known {
        let counted = by_schulze(ballots, Strength::WinningVotes);
        assert_eq!(order(&counted.order), groups, "{ballots}");
        assert_eq!(counted.ties[0].by, By::Nothing, "reported, and no lot is drawn");
    }
}

#[test]
fn schulze_draws_a_lot_only_where_the_rule_says_so() {
    let profile = profile("1 ABC, 1 BCA, 1 CAB");
    let rule = schulze::Rule { lot: true, ..schulze::Rule::default() };
    let counted = schulze::count(&rule, &profile, &Lot::given(&[1], 3));
    assert_eq!((letters(&counted.winners).as_str(), counted.ties[0].by), ("B", By::Lot));
}

#[test]
fn winning_votes_and_margins_can_differ() {
    let ballots = "3 A, 3 CBA, 1 B, 1 ACB, 1 BAC";
    assert_eq!(letters(&by_schulze(ballots, Strength::WinningVotes).winners), "B");
    assert_eq!(letters(&by_schulze(ballots, Strength::Margins).winners), "A");
}

#[test]
fn the_quick_and_the_general_comparison_are_one() {
    // A shared rank sends the whole profile the general way; alone on its ballot it changes nothing else.
    for ballots in [FORTY_FIVE, TENNESSEE, "3 A, 3 CBA, 1 B, 1 ACB, 1 BAC"] {
        let quick = by_schulze(ballots, Strength::WinningVotes);
        let general = by_schulze(&format!("{ballots}, 1 A=B=C"), Strength::WinningVotes);
        let pairs = |counted: &Counted| {
            counted.rounds[0].pairs.iter().filter(|pair| pair.other < 3).map(|pair| (pair.above, pair.below)).collect::<Vec<_>>()
        };
        assert_eq!(pairs(&quick), pairs(&general), "{ballots}");
    }
}

#[test]
fn stv_elects_as_known_in_both_arithmetics() {
    // O A, P B, C C, S D, W E; then by their own letters.
    let known = [("4 AB, 2 C", 2, "AC"), ("4 A, 2 BA, 8 CD, 4 CE, 1 D, 1 E", 3, "CAD")];
    for (ballots, seats, elected) in known {
        for arithmetic in [Arithmetic::FiveDecimals, Arithmetic::Exact] {
            assert_eq!(letters(&by_stv(ballots, seats, arithmetic).winners), elected, "{ballots} {arithmetic:?}");
        }
    }
}

#[test]
fn one_surplus_is_passed_on_at_a_time() {
    let ballots = "35 FBADCEG, 32 FBEGADC, 33 ABFGEDC";
    for arithmetic in [Arithmetic::FiveDecimals, Arithmetic::Exact] {
        let counted = by_stv(ballots, 4, arithmetic);
        assert_eq!(letters(&counted.winners), "FABG", "all surpluses at once would elect E");
        assert!(counted.rounds.iter().filter(|round| round.did == Did::Surplus).all(|round| round.from.len() == 1));
    }
}

#[test]
fn cutting_to_five_decimals_can_change_who_is_elected() {
    let ballots = "1 DCAB, 3 D, 1 CD, 1 ABCD, 1 BDCA, 1 BDC, 1 CADB, 2 DCBA";
    assert_eq!(letters(&by_stv(ballots, 2, Arithmetic::FiveDecimals).winners), "DB");
    assert_eq!(letters(&by_stv(ballots, 2, Arithmetic::Exact).winners), "DC");
    let lost = by_stv(ballots, 2, Arithmetic::FiveDecimals)
        .rounds
        .into_iter()
        .filter_map(|round| round.lost)
        .any(|lost| lost != Amount::whole(0u32));
    assert!(lost, "what cutting leaves is reported");
}

#[test]
fn nobody_is_elected_to_no_seats() {
    let profile = profile("1 A");
    assert_eq!(stv::count(&stv::Rule::seats(0), &profile, &as_listed(&profile)), Err(Flaw::NoSeats));
}

#[test]
fn with_as_many_options_as_seats_all_are_elected() {
    let counted = by_stv("3 A, 1 B", 4, Arithmetic::FiveDecimals);
    assert_eq!(letters(&counted.winners), "AB");
    assert_eq!(counted.explanation.key, "count-stv-seats-left");
}

#[test]
fn every_stage_accounts_for_every_valid_paper() {
    for ballots in
        [FORTY_FIVE, "35 FBADCEG, 32 FBEGADC, 33 ABFGEDC, 5 A, 7 BC, 3", "1 DCAB, 3 D, 1 CD, 1 ABCD, 1 BDCA, 1 BDC, 1 CADB, 2 DCBA"]
    {
        let valid = profile(ballots).total() - profile(ballots).blank();
        for seats in 1..5 {
            for round in by_stv(ballots, seats, Arithmetic::FiveDecimals).rounds {
                let all = round.counts.iter().map(|count| count.votes.clone()).chain(round.exhausted).chain(round.lost);
                let units: u128 = all.map(|amount| (amount.to_string().parse::<f64>().unwrap() * 100_000.0).round() as u128).sum();
                assert_eq!(units, u128::from(valid) * 100_000, "{ballots}, {seats} seats");
            }
        }
    }
}

#[test]
fn a_plurality_needs_more_than_any_other_and_a_tie_has_no_winner() {
    let count = |ballots: &str| plurality::count(&plurality::Rule::default(), &profile(ballots)).unwrap();
    assert_eq!(letters(&count("3 AB, 2 B, 2 CB").winners), "A");
    let tied = count("2 A, 2 B, 1 C");
    assert!(tied.winners.is_empty());
    assert_eq!((letters(&tied.ties[0].between).as_str(), order(&tied.order).as_str()), ("AB", "AB C"));
    assert!(count("3").winners.is_empty(), "nothing wins with no vote");
}

#[test]
fn a_result_is_read_back_from_its_data() {
    let counted = by_stv("35 FBADCEG, 32 FBEGADC, 33 ABFGEDC", 4, Arithmetic::Exact);
    let written = serde_json::to_string(&counted).unwrap();
    assert_eq!(serde_json::from_str::<Counted>(&written).unwrap(), counted);
    let rule = super::super::Rule::Stv(stv::Rule::seats(4));
    let written = serde_json::to_string(&rule).unwrap();
    assert!(written.contains(r#""method":"stv","version":1"#), "{written}");
    assert_eq!(serde_json::from_str::<super::super::Rule>(&written).unwrap(), rule);
}
