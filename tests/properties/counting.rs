//! Counting looks at ballots and never at who somebody is: names, order and repetition change nothing.

use baton_meeting::method::count::counted::Counted;
use baton_meeting::method::count::lot::Lot;
use baton_meeting::method::count::marks::Marks;
use baton_meeting::method::count::profile::{Builder, Choice, EQUAL, EqualRanks, Mark, Profile, ranks};
use baton_meeting::method::count::schulze::{self, Strength};
use baton_meeting::method::count::value::Arithmetic;
use baton_meeting::method::count::{Rule, approval, dots, plurality, runoff, score, star, stv};
use proptest::collection::vec;
use proptest::prelude::*;

const OPTIONS: usize = 5;

/// Ranks of one or several options, and a weight.
type Ballots = Vec<(Vec<Vec<usize>>, u64)>;

fn ballots() -> impl Strategy<Value = Ballots> {
    let order = Just((0..OPTIONS).collect::<Vec<usize>>()).prop_shuffle();
    let ballot = (order, 0..=OPTIONS, vec(any::<bool>(), OPTIONS)).prop_map(|(order, listed, shares)| {
        let mut ranks: Vec<Vec<usize>> = Vec::new();
        for (option, shares) in order.into_iter().take(listed).zip(shares) {
            // One in four: two coins show the same.
            match ranks.last_mut().filter(|rank| shares && rank.len() % 2 == 1 && option % 2 == 0) {
                Some(rank) => rank.push(option),
                None => ranks.push(vec![option]),
            }
        }
        ranks
    });
    vec((ballot, 1_u64..5), 0..12)
}

fn packed(ballots: &Ballots) -> Profile {
    let mut builder = Builder::new(OPTIONS).unwrap();
    for (ranks, weight) in ballots {
        let mut marks: Vec<Mark> = Vec::new();
        for rank in ranks {
            for (at, option) in rank.iter().enumerate() {
                marks.extend((at > 0).then_some(EQUAL));
                marks.push(*option as Mark);
            }
        }
        builder.add(&marks, *weight).unwrap();
    }
    builder.finish((0..OPTIONS).map(|option| Choice::called(&option.to_string())).collect()).unwrap()
}

fn rules_of_rankings() -> Vec<Rule> {
    let stv = |seats, arithmetic| Rule::Stv(stv::Rule { arithmetic, equal_ranks: EqualRanks::Skip, ..stv::Rule::seats(seats) });
    vec![
        Rule::Plurality(plurality::Rule { equal_ranks: EqualRanks::Exhaust, ..plurality::Rule::default() }),
        Rule::Runoff(runoff::Rule { equal_ranks: EqualRanks::Skip, ..runoff::Rule::default() }),
        Rule::Runoff(runoff::Rule { equal_ranks: EqualRanks::Exhaust, ..runoff::Rule::default() }),
        Rule::Schulze(schulze::Rule::default()),
        Rule::Schulze(schulze::Rule { strength: Strength::Margins, lot: true, ..schulze::Rule::default() }),
        stv(1, Arithmetic::FiveDecimals),
        stv(2, Arithmetic::FiveDecimals),
        stv(3, Arithmetic::Exact),
    ]
}

fn rules_of_marks() -> Vec<Rule> {
    vec![
        Rule::Approval(approval::Rule::default()),
        Rule::Score(score::Rule::default()),
        Rule::Score(score::Rule { blank: score::Blank::Zero, min_raters: Some(2), ..score::Rule::default() }),
        Rule::Star(star::Rule::default()),
        Rule::Dots(dots::Rule::default()),
    ]
}

fn marks() -> impl Strategy<Value = Vec<(Vec<Option<i64>>, u64)>> {
    vec((vec(prop_oneof![Just(None), (0_i64..=5).prop_map(Some)], OPTIONS), 1_u64..4), 0..10)
}

fn marked(ballots: &[(Vec<Option<i64>>, u64)]) -> Marks {
    let mut marks = Marks::new((0..OPTIONS).map(|option| Choice::called(&option.to_string())).collect()).unwrap();
    ballots.iter().for_each(|(ballot, weight)| marks.add(ballot, *weight, 5).unwrap());
    marks
}

/// Winners, order, tables, and how many ties.
type Comparable = (Vec<usize>, Vec<Vec<usize>>, Vec<Vec<(usize, String)>>, usize);

/// What stays of a result when options change their places: groups lose the order in which they are listed.
fn comparable(counted: &Counted<usize>) -> Comparable {
    let sorted = |mut group: Vec<usize>| {
        group.sort_unstable();
        group
    };
    let table = |counts: &[baton_meeting::method::count::counted::Count]| {
        let mut table: Vec<(usize, String)> = counts.iter().map(|count| (count.option, count.votes.to_string())).collect();
        table.sort();
        table
    };
    let order = counted.order.iter().map(|group| sorted(group.clone())).collect();
    let tables = counted.rounds.iter().map(|round| table(&round.counts)).collect();
    (sorted(counted.winners.clone()), order, tables, counted.ties.len())
}

fn moved(lot: &Lot, places: &[usize]) -> Lot {
    Lot::given(&lot.order().into_iter().map(|option| places[option]).collect::<Vec<_>>(), OPTIONS)
}

proptest! {
    #![proptest_config(crate::histories())]

    #[test]
    fn it_does_not_matter_in_which_order_people_vote_or_how_they_are_grouped(
        ballots in ballots(), reverse in any::<bool>(), apart in any::<bool>()
    ) {
        let mut others = ballots.clone();
        if reverse {
            others.reverse();
        }
        if apart {
            others = others.into_iter().flat_map(|(ranks, weight)| vec![(ranks, 1); weight as usize]).collect();
        }
        let (one, other) = (packed(&ballots), packed(&others));
        let lot = Lot::drawn("seed", &one.options);
        for rule in rules_of_rankings() {
            prop_assert_eq!(rule.count_ranked(&one, &lot), rule.count_ranked(&other, &lot), "{:?}", rule);
        }
    }

    #[test]
    fn options_that_change_their_places_change_nothing_else(
        ballots in ballots(), places in Just((0..OPTIONS).collect::<Vec<usize>>()).prop_shuffle()
    ) {
        let others: Ballots = ballots
            .iter()
            .map(|(ranks, weight)| (ranks.iter().map(|rank| rank.iter().map(|option| places[*option]).collect()).collect(), *weight))
            .collect();
        let (one, other) = (packed(&ballots), packed(&others));
        let lot = Lot::drawn("seed", &one.options);
        for rule in rules_of_rankings() {
            let before = rule.count_ranked(&one, &lot).unwrap().unwrap().named(|option| places[option]);
            let after = rule.count_ranked(&other, &moved(&lot, &places)).unwrap().unwrap();
            prop_assert_eq!(comparable(&before), comparable(&after), "{:?}", rule);
        }
    }

    #[test]
    fn options_with_points_that_change_their_places_change_nothing_else(
        ballots in marks(), places in Just((0..OPTIONS).collect::<Vec<usize>>()).prop_shuffle()
    ) {
        let others: Vec<(Vec<Option<i64>>, u64)> = ballots
            .iter()
            .map(|(ballot, weight)| {
                let mut other = vec![None; OPTIONS];
                ballot.iter().zip(&places).for_each(|(points, place)| other[*place] = *points);
                (other, *weight)
            })
            .rev()
            .collect();
        let (one, other) = (marked(&ballots), marked(&others));
        let lot = Lot::drawn("seed", &one.options);
        for rule in rules_of_marks() {
            let before = rule.count_marked(&one, &lot).unwrap().named(|option| places[option]);
            let after = rule.count_marked(&other, &moved(&lot, &places)).unwrap();
            prop_assert_eq!(comparable(&before), comparable(&after), "{:?}", rule);
        }
    }

    #[test]
    fn counting_again_by_the_rule_that_was_kept_gives_the_same(ballots in ballots(), points in marks()) {
        let (profile, marks) = (packed(&ballots), marked(&points));
        let lot = Lot::drawn("seed", &profile.options);
        for rule in rules_of_rankings().into_iter().chain(rules_of_marks()) {
            let kept: Rule = serde_json::from_str(&serde_json::to_string(&rule).unwrap()).unwrap();
            prop_assert_eq!(rule.count_ranked(&profile, &lot), kept.count_ranked(&profile, &lot));
            let counted = rule.count_marked(&marks, &lot);
            prop_assert_eq!(&counted, &kept.count_marked(&marks, &lot));
            let written = serde_json::to_string(&counted).unwrap();
            prop_assert_eq!(serde_json::from_str::<Option<Counted>>(&written).unwrap(), counted, "read back from its data");
        }
    }

    #[test]
    fn one_more_supporter_takes_nothing_from_an_option_that_is_chosen_by_counting_heads(ballots in ballots(), points in marks()) {
        let profile = packed(&ballots);
        let lot = Lot::drawn("seed", &profile.options);
        let rule = Rule::Plurality(plurality::Rule { equal_ranks: EqualRanks::Exhaust, ..plurality::Rule::default() });
        for winner in rule.count_ranked(&profile, &lot).unwrap().unwrap().winners {
            let mut more = ballots.clone();
            more.push((vec![vec![winner]], 1));
            prop_assert_eq!(rule.count_ranked(&packed(&more), &lot).unwrap().unwrap().winners, vec![winner]);
        }
        for rule in rules_of_marks().into_iter().filter(|rule| matches!(rule, Rule::Approval(_) | Rule::Dots(_))) {
            for winner in rule.count_marked(&marked(&points), &lot).unwrap().winners {
                let mut more = points.clone();
                more.push(((0..OPTIONS).map(|option| (option == winner).then_some(5)).collect(), 1));
                prop_assert!(rule.count_marked(&marked(&more), &lot).unwrap().winners.contains(&winner), "{:?}", rule);
            }
        }
    }

    #[test]
    fn put_higher_on_one_ballot_the_schulze_winner_stays(
        orders in vec(Just((0..OPTIONS).collect::<Vec<usize>>()).prop_shuffle(), 1..10), which in any::<prop::sample::Index>()
    ) {
        let ballots = |orders: &[Vec<usize>]| orders.iter().map(|order| (order.iter().map(|option| vec![*option]).collect(), 1)).collect();
        let lot = Lot::given(&[], OPTIONS);
        for strength in [Strength::WinningVotes, Strength::Margins] {
            let rule = schulze::Rule { strength, ..schulze::Rule::default() };
            for winner in schulze::count(&rule, &packed(&ballots(&orders)), &lot).winners {
                let mut higher = orders.clone();
                let order = &mut higher[which.index(orders.len())];
                let at = order.iter().position(|option| *option == winner).unwrap();
                order.swap(at, at.saturating_sub(1));
                prop_assert!(schulze::count(&rule, &packed(&ballots(&higher)), &lot).winners.contains(&winner), "{:?}", strength);
            }
        }
    }

    #[test]
    fn every_runoff_round_accounts_for_every_ballot(ballots in ballots()) {
        let profile = packed(&ballots);
        let rule = runoff::Rule { equal_ranks: EqualRanks::Exhaust, ..runoff::Rule::default() };
        let counted = runoff::count(&rule, &profile, &Lot::given(&[], OPTIONS)).unwrap();
        for round in counted.rounds {
            let votes: u128 = round.counts.iter().filter_map(|count| count.votes.as_whole()).sum();
            prop_assert_eq!(votes + round.exhausted.and_then(|exhausted| exhausted.as_whole()).unwrap(), u128::from(profile.total()));
        }
        let listed: u64 = ballots.iter().map(|(ranks, weight)| ranks.len() as u64 * weight).sum();
        let mut read = 0;
        profile.each(|ballot, weight| read += ranks(ballot).count() as u64 * weight);
        prop_assert_eq!(read, listed, "every rank is read");
    }
}
