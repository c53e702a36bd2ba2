use crate::method::count::flaw::Flaw;
use crate::method::count::vote::{Base, Ended, Rule, Says, Share, Totals, Voter, result};

const ALL: [(Share, Base); 7] = [
    (Share::Majority, Base::Cast),
    (Share::TwoThirds, Base::Cast),
    (Share::Majority, Base::Present),
    (Share::TwoThirds, Base::Present),
    (Share::Majority, Base::Members),
    (Share::TwoThirds, Base::Members),
    (Share::Unanimous, Base::Cast),
];

fn hands(yes: u64, no: u64, abstained: u64, present: u64, members: u64) -> Totals {
    Totals { yes, no, abstained, blank: 0, present, members, persons: present }.checked().unwrap()
}

fn adopted(share: Share, base: Base, totals: &Totals) -> bool {
    result(&Rule::of(share, base), totals).ended == Ended::Adopted
}

#[test]
fn sixty_present_thirty_for_it() {
    let totals = hands(30, 15, 15, 60, 60);
    assert!(adopted(Share::Majority, Base::Cast, &totals));
    assert!(adopted(Share::TwoThirds, Base::Cast, &totals), "exactly two thirds are enough");
    assert!(!adopted(Share::Majority, Base::Present, &totals), "half of those present is not a majority");
    assert!(!adopted(Share::TwoThirds, Base::Present, &totals));
}

#[test]
fn a_majority_of_those_present_and_two_thirds_of_votes_cast_are_two_things() {
    let one = hands(7, 4, 2, 13, 13);
    assert!(adopted(Share::Majority, Base::Present, &one) && !adopted(Share::TwoThirds, Base::Cast, &one));
    let reverse = hands(2, 1, 10, 13, 13);
    assert!(!adopted(Share::Majority, Base::Present, &reverse) && adopted(Share::TwoThirds, Base::Cast, &reverse));
}

#[test]
fn one_yes_is_enough_where_all_others_abstain() {
    let totals = hands(1, 0, 59, 60, 60);
    assert!(adopted(Share::Majority, Base::Cast, &totals) && adopted(Share::TwoThirds, Base::Cast, &totals));
    assert!(adopted(Share::Unanimous, Base::Cast, &totals));
    assert!(!adopted(Share::Majority, Base::Present, &totals) && !adopted(Share::TwoThirds, Base::Present, &totals));
}

#[test]
fn a_majority_of_a_thousand_is_five_hundred_and_one() {
    assert!(adopted(Share::Majority, Base::Cast, &hands(501, 499, 0, 1_000, 1_000)));
    assert!(!adopted(Share::Majority, Base::Cast, &hands(500, 500, 0, 1_000, 1_000)), "a tie is lost");
}

#[test]
fn of_ten_members_six_are_a_majority_and_seven_two_thirds() {
    let of_ten = |yes| hands(yes, 0, 0, yes, 10);
    assert!(adopted(Share::Majority, Base::Members, &of_ten(6)) && !adopted(Share::Majority, Base::Members, &of_ten(5)));
    assert!(adopted(Share::TwoThirds, Base::Members, &of_ten(7)) && !adopted(Share::TwoThirds, Base::Members, &of_ten(6)));
}

#[test]
fn recused_people_leave_every_base_and_stay_in_the_quorum() {
    let voter = |says, recused| Voter { weight: 1, present: true, recused, says };
    let mut voters = vec![voter(Some(Says::Yes), false); 3];
    voters.extend([voter(Some(Says::Abstains), false); 2]);
    voters.push(voter(Some(Says::No), true));
    let totals = Totals::of(&voters).unwrap();
    assert_eq!((totals.present, totals.members, totals.no, totals.persons), (5, 5, 0, 6), "what a recused person says does not count");
    assert!(adopted(Share::Majority, Base::Present, &totals));
    let quorum = |quorum| result(&Rule { quorum: Some(quorum), ..Rule::of(Share::Majority, Base::Present) }, &totals).ended;
    assert_eq!((quorum(6), quorum(7)), (Ended::Adopted, Ended::NoQuorum));
    let all_recused: Vec<Voter> = voters.iter().map(|voter| Voter { recused: true, ..*voter }).collect();
    for (share, base) in ALL {
        assert_eq!(result(&Rule::of(share, base), &Totals::of(&all_recused).unwrap()).ended, Ended::NobodyMayDecide, "{share:?} {base:?}");
    }
}

#[test]
fn a_quorum_counts_persons_and_never_weights() {
    let heavy = Voter { weight: 1_000, present: true, recused: false, says: Some(Says::Yes) };
    let rule = Rule { quorum: Some(2), ..Rule::of(Share::Majority, Base::Cast) };
    assert_eq!(result(&rule, &Totals::of(&[heavy]).unwrap()).ended, Ended::NoQuorum);
    assert_eq!(result(&rule, &Totals::of(&[heavy, heavy]).unwrap()).ended, Ended::Adopted);
}

#[test]
fn nothing_is_adopted_with_no_yes() {
    for (share, base) in ALL {
        for totals in [hands(0, 0, 5, 5, 5), hands(0, 0, 0, 5, 5), hands(0, 3, 2, 5, 9)] {
            assert_eq!(result(&Rule::of(share, base), &totals).ended, Ended::NotAdopted, "{share:?} {base:?}");
        }
    }
}

#[test]
fn one_no_ends_unanimity() {
    assert!(!adopted(Share::Unanimous, Base::Cast, &hands(59, 1, 0, 60, 60)));
    assert!(adopted(Share::Unanimous, Base::Cast, &hands(59, 0, 1, 60, 60)));
}

#[test]
fn one_more_yes_never_unadopts() {
    for (share, base) in ALL {
        for (yes, no, abstained) in (0..7).flat_map(|yes| (0..7).flat_map(move |no| (0..4).map(move |abstained| (yes, no, abstained)))) {
            let present = yes + no + abstained;
            let before = adopted(share, base, &hands(yes, no, abstained, present, present + 3));
            // Somebody new comes and says yes; somebody changes from no, or from abstaining, to yes.
            let mut after = vec![hands(yes + 1, no, abstained, present + 1, present + 4)];
            after.extend((no > 0).then(|| hands(yes + 1, no - 1, abstained, present, present + 3)));
            after.extend((abstained > 0).then(|| hands(yes + 1, no, abstained - 1, present, present + 3)));
            for after in after {
                assert!(!before || adopted(share, base, &after), "{share:?} {base:?}: {yes}-{no}-{abstained}");
            }
        }
    }
}

#[test]
fn weights_that_no_reader_keeps_exactly_are_refused_with_their_place() {
    let voter = |weight| Voter { weight, present: true, recused: false, says: Some(Says::Yes) };
    assert_eq!(Totals::of(&[voter(1), voter(0)]), Err((2, Flaw::Weight(0))));
    assert_eq!(Totals::of(&[voter(1_000_000_000_000_000_000)]), Err((1, Flaw::Weight(1_000_000_000_000_000_000))));
    let heavy = vec![voter(1_000_000_000); 9_007_200];
    assert_eq!(Totals::of(&heavy), Err((9_007_200, Flaw::WeightsSum)));
    let most = Totals::of(&heavy[..9_007_199]).unwrap();
    for (share, base) in ALL {
        assert!(adopted(share, base, &most), "no overflow: {share:?} {base:?}");
    }
}

#[test]
fn a_base_smaller_than_what_it_holds_is_refused() {
    let totals = |present, members| Totals { yes: 3, no: 2, present, members, persons: present, ..Totals::default() }.checked();
    assert_eq!(totals(4, 9), Err(Flaw::SmallBase));
    assert_eq!(totals(6, 5), Err(Flaw::SmallBase));
    assert!(totals(5, 5).is_ok());
    let huge = Totals { yes: u64::MAX, no: 2, ..Totals::default() };
    assert_eq!(huge.checked(), Err(Flaw::WeightsSum));
}
