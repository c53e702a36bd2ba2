//! What holds for every method, over many cases: names do not matter, support never hurts, and the recused never count.

use baton_meeting::id::PersonId;
use baton_meeting::method::count::vote::{Base, Share};
use baton_meeting::method::gradients::Rule as Gradients;
use baton_meeting::method::{
    Answer, Ballot, Case, Electorate, Outcome, Particulars, Rule, Terms, consensus, consent, delegation, fist_to_five, integrative, lazy,
    majority, vote,
};
use proptest::prelude::*;

/// Rules whose result is about a proposal, each with the answer that supports it most.
fn rules() -> Vec<(Rule, Answer)> {
    let mut rules = vec![
        (Rule::Consent(consent::Rule::default()), Answer::Consent),
        (Rule::Integrative(integrative::Rule::default()), Answer::Consent),
        (Rule::Majority(majority::Rule::default()), Answer::Yes),
        (Rule::Consensus(consensus::Rule::default()), Answer::Agree),
        (Rule::FistToFive(fist_to_five::Rule::default()), Answer::Fist5),
        (Rule::FistToFive(fist_to_five::Rule { fist_blocks: false, ..fist_to_five::Rule::default() }), Answer::Fist5),
        (Rule::Gradients(Gradients { version: 1, closes: Gradients::usual_bar(), words: None }), Answer::Gradient1),
        (Rule::Lazy(lazy::Rule { version: 1, until: chrono::DateTime::UNIX_EPOCH }), Answer::Consent),
    ];
    for bar in [Share::Majority, Share::TwoThirds, Share::Unanimous] {
        for of in [Base::Cast, Base::Present, Base::Members] {
            rules.push((Rule::Vote(vote::Rule { bar, of, ..vote::Rule::default() }), Answer::Yes));
        }
    }
    rules
}

fn person(at: usize) -> PersonId {
    PersonId::from(format!("p{at}"))
}

/// Everybody's answer as a number; some have not answered.
fn ballots(rule: &Rule, answers: &[Option<u8>], name: impl Fn(usize) -> PersonId) -> Vec<Ballot> {
    let possible = rule.answers();
    answers
        .iter()
        .enumerate()
        .filter_map(|(at, answer)| {
            let answer = possible[usize::from((*answer)?) % possible.len()];
            Some(Ballot { person: name(at), answer, reason: String::new() })
        })
        .collect()
}

fn result(rule: &Rule, eligible: Vec<PersonId>, recused: Vec<PersonId>, ballots: &[Ballot]) -> Outcome {
    let members = eligible.iter().chain(&recused).cloned().collect();
    let particulars = Particulars { terms: Terms { members, ..Terms::default() }, ..Particulars::default() };
    let electorate = Electorate { eligible, recused };
    rule.result(Case { electorate: &electorate, ballots, objections: &[], particulars: &particulars, open: false })
}

proptest! {
    #[test]
    fn names_and_their_order_change_nothing(answers in prop::collection::vec(prop::option::of(0..8u8), 0..9), turn in 0..9usize) {
        for (rule, _) in rules() {
            let people: Vec<PersonId> = (0..answers.len()).map(person).collect();
            let before = result(&rule, people.clone(), Vec::new(), &ballots(&rule, &answers, person));
            let other = |at: usize| PersonId::from(format!("q{}", answers.len() - at));
            let mut renamed: Vec<PersonId> = (0..answers.len()).map(other).collect();
            let mut said = ballots(&rule, &answers, other);
            renamed.rotate_left(turn % answers.len().max(1));
            said.reverse();
            prop_assert_eq!(before, result(&rule, renamed, Vec::new(), &said), "{:?}", rule);
        }
    }

    #[test]
    fn one_more_supporter_never_unadopts(answers in prop::collection::vec(prop::option::of(0..8u8), 0..9)) {
        for (rule, support) in rules() {
            let people: Vec<PersonId> = (0..answers.len()).map(person).collect();
            let mut said = ballots(&rule, &answers, person);
            if !result(&rule, people.clone(), Vec::new(), &said).verdict.is_adopted() {
                continue;
            }
            let more: Vec<PersonId> = (0..=answers.len()).map(person).collect();
            said.push(Ballot { person: person(answers.len()), answer: support, reason: String::new() });
            prop_assert!(result(&rule, more, Vec::new(), &said).verdict.is_adopted(), "{:?}", rule);
        }
    }

    #[test]
    fn a_recused_person_never_counts(answers in prop::collection::vec(prop::option::of(0..8u8), 1..9), out in 0..9usize, other in 0..8u8) {
        let out = out % answers.len();
        for (rule, _) in rules() {
            let staying: Vec<PersonId> = (0..answers.len()).filter(|at| *at != out).map(person).collect();
            let mut changed = answers.clone();
            changed[out] = Some(other);
            let with = result(&rule, staying.clone(), vec![person(out)], &ballots(&rule, &answers, person));
            let without = result(&rule, staying.clone(), vec![person(out)], &ballots(&rule, &changed, person));
            prop_assert_eq!(&with, &without, "whatever they said: {:?}", rule);
            changed[out] = None;
            let gone = result(&rule, staying, vec![person(out)], &ballots(&rule, &changed, person));
            prop_assert_eq!(with, gone, "or had they said nothing: {:?}", rule);
        }
    }

    #[test]
    fn an_empty_base_decides_nothing(answers in prop::collection::vec(prop::option::of(0..8u8), 0..5)) {
        for (rule, _) in rules() {
            let said = ballots(&rule, &answers, person);
            let recused = (0..answers.len()).map(person).collect();
            prop_assert!(!result(&rule, Vec::new(), recused, &said).verdict.is_adopted(), "{:?}", rule);
        }
    }

    #[test]
    fn a_level_is_agreed_only_when_all_show_it(levels in prop::collection::vec(0..7u8, 1..9)) {
        let rule = Rule::Delegation(delegation::Rule { version: 1, role: "r".into(), role_name: "R".into() });
        let answers: Vec<Option<u8>> = levels.iter().copied().map(Some).collect();
        let people: Vec<PersonId> = (0..levels.len()).map(person).collect();
        let alike = levels.windows(2).all(|pair| pair[0] == pair[1]);
        prop_assert_eq!(result(&rule, people, Vec::new(), &ballots(&rule, &answers, person)).verdict.is_adopted(), alike);
    }
}
