//! Examples of rounds: every rule, every way of answering, and everything that can happen in one.

use baton_meeting::id::{MeetingId, PersonId, RoundId};
use baton_meeting::method::count::profile::Choice;
use baton_meeting::method::fist_to_five::Scale;
use baton_meeting::method::integrative::{Criterion, Reason, Tested};
use baton_meeting::method::particulars::{AdviceAsked, Because, Conclusion, Election, Fallback, Instead, Nomination, Why};
use baton_meeting::method::referral::{Referral, Referred};
use baton_meeting::method::{
    Answer, Marking, Method, Paper, Particulars, Pile, Proxy, Raised, RoundStep, Rule, Terms, Way, advice, consensus, consent, count,
    delegation, election, fist_to_five, gradients, integrative, lazy, majority, options, role_decides, vote,
};
use baton_meeting::role::Level;
use baton_meeting::round::RoundEvent;

use super::{Pages, add, at, on, word};

fn rules() -> Vec<Rule> {
    let of_role = |level: Option<Level>| {
        Rule::RoleDecides(role_decides::Rule {
            version: 1,
            role: "o-house".into(),
            role_name: "House".into(),
            holders: vec!["p-ada".into()],
            level,
        })
    };
    let listed = vec![
        advice::Listed { person: "p-bo".into(), because: Why::Affected },
        advice::Listed { person: "p-cy".into(), because: Why::Expertise },
    ];
    let election = |variant: election::Variant| {
        Rule::Election(election::Rule {
            version: 1,
            variant,
            role: "o-house".into(),
            role_name: "House".into(),
            holders: vec!["p-ada".into()],
            until: Some(on(30)),
            seed: "0f".into(),
        })
    };
    let fist = |scale: Scale| Rule::FistToFive(fist_to_five::Rule { scale, fist_blocks: false, ..fist_to_five::Rule::default() });
    let own = ["never", "hardly", "rather not", "well", "good", "gladly"].map(str::to_owned);
    let levels = ["gladly", "yes", "rather", "no side", "wait", "bear it", "rather not", "never"].map(str::to_owned);
    let bar = gradients::Closes::ByBar(vec![gradients::AtMost { level: 7, most: 1 }]);
    let mut rules = vec![
        Rule::Consent(consent::Rule { version: 1 }),
        Rule::Majority(majority::Rule { version: 1 }),
        of_role(None),
        of_role(Some(Level::Delegate)),
        Rule::Integrative(integrative::Rule { version: 1 }),
        Rule::Advice(advice::Rule { version: 1, decider: "p-ada".into(), listed, by: on(30) }),
        Rule::Consensus(consensus::Rule::default()),
        fist(Scale::Support),
        fist(Scale::Liking),
        fist(Scale::Own(own)),
        Rule::Gradients(gradients::Rule { version: 1, closes: bar.clone(), words: None }),
        Rule::Gradients(gradients::Rule { version: 1, closes: gradients::Closes::ByDecider("p-ada".into()), words: None }),
        Rule::Gradients(gradients::Rule { version: 1, closes: bar, words: Some(Box::new(levels)) }),
        Rule::Lazy(lazy::Rule { version: 1, until: at(50) }),
        election(election::Variant::Sociocratic),
        election(election::Variant::Holacracy),
        Rule::Delegation(delegation::Rule { version: 1, role: "o-house".into(), role_name: "House".into() }),
    ];
    for how in [
        count::Rule::Plurality(count::plurality::Rule::default()),
        count::Rule::Approval(count::approval::Rule::default()),
        count::Rule::Score(count::score::Rule::default()),
        count::Rule::Star(count::star::Rule::default()),
        count::Rule::Dots(count::dots::Rule { cap: Some(3), ..count::dots::Rule::default() }),
        count::Rule::Runoff(count::runoff::Rule::default()),
        count::Rule::Schulze(count::schulze::Rule::default()),
        count::Rule::Stv(count::stv::Rule::seats(2)),
    ] {
        let choice = |id: &str, name: &str| Choice { id: id.into(), name: name.into() };
        let options = vec![choice("o-1", "Lisbon"), choice("o-2", "Porto")];
        rules.push(Rule::Options(options::Rule { version: 1, how, options, seed: "0f".into(), weights: [("p-ada".into(), 3)].into() }));
    }
    for bar in variants::<vote::Bar>() {
        for of in variants::<vote::Base>() {
            let weights = [("p-ada".into(), 3)].into_iter().collect();
            rules.push(Rule::Vote(vote::Rule { version: 1, bar, of, weights }));
        }
    }
    rules
}

/// What was agreed and happened beside plain answers, all of it at once.
pub(super) fn particulars() -> Particulars {
    let nomination = Nomination { person: "p-ada".into(), nominee: Some("p-bo".into()), reason: "Calm".into() };
    Particulars {
        terms: terms(Way::Written, Because::Deadline),
        understood: vec!["p-ada".into()],
        tested: vec![Tested { person: "p-ada".into(), reasons: reasons() }],
        proxies: vec![Proxy { from: "p-di".into(), to: "p-ada".into() }],
        papers: Vec::new(),
        hands: Some(Raised { yes: 4, no: 2, abstain: 1 }),
        pile: Some(pile()),
        quorate: Some(vec!["p-ada".into(), "p-bo".into()]),
        advice: vec![AdviceAsked { person: "p-bo".into(), on: on(20), by: on(30) }],
        conclusion: Some(Conclusion { person: "p-ada".into(), adopt: true, reason: "Cheaper first".into(), on: on(23) }),
        election: Election {
            first: vec![nomination.clone()],
            now: vec![nomination],
            proposed: Some(("p-bo".into(), "Calm".into())),
            by_lot: true,
            accepted: true,
            declined: vec!["p-cy".into()],
        },
        referred: None,
    }
}

fn terms(way: Way, because: Because) -> Terms {
    Terms {
        way,
        quorum: Some(3),
        members: vec!["p-ada".into(), "p-bo".into()],
        deadline: Some(at(40)),
        fallback: vec![
            Fallback { method: Method::Majority, role: None },
            Fallback { method: Method::RoleDecides, role: Some("o-house".into()) },
        ],
        instead: Some(Instead { of: Some("r-0".into()), method: Method::Consent, because }),
    }
}

fn pile() -> Pile {
    Pile { voted: vec!["p-ada".into(), "p-bo".into()], answers: vec![Answer::Yes, Answer::No], papers: Vec::new() }
}

/// The ballots of a choice among options.
pub(super) fn papers() -> Particulars {
    Particulars { papers: vec![paper(ranked()), paper(points())], ..Particulars::default() }
}

fn ranked() -> Marking {
    Marking::Ranks(vec![vec!["o-2".into()], vec!["o-1".into(), "o-3".into()]])
}

fn points() -> Marking {
    Marking::Points([("o-1".into(), 5), ("o-3".into(), 0)].into())
}

fn paper(marking: Marking) -> Paper {
    Paper { person: "p-ada".into(), marking }
}

fn reasons() -> Vec<Reason> {
    Criterion::ALL.iter().map(|criterion| Reason { criterion: *criterion, given: true, words: "Cold rooms".into() }).collect()
}

pub(super) fn all(pages: &mut Pages) {
    let (meeting, round, ada) = (|| MeetingId::from("m-1"), || RoundId::from("r-1"), || PersonId::from("p-ada"));
    let opened = |rule: Rule, terms: Terms| RoundEvent::RoundOpened {
        meeting: meeting(),
        round: round(),
        proposal: "x-1".into(),
        version: 2,
        item: Some("i-1".into()),
        rule,
        order: vec!["p-bo".into(), "p-ada".into()],
        recused: vec!["p-cy".into()],
        terms,
    };
    let mut seen = Vec::new();
    for rule in rules() {
        let method = word(rule.method());
        let count = seen.iter().filter(|known| **known == method).count();
        let which = if count == 0 { method.clone() } else { format!("{method}-{}", count + 1) };
        seen.push(method);
        add(pages, &which, opened(rule, Terms::default()));
    }
    for way in variants::<Way>() {
        add(pages, &format!("way-{}", word(way)), opened(Rule::Consent(consent::Rule { version: 1 }), terms(way, Because::NotAdopted)));
    }
    for because in [Because::Deadline, Because::NoQuorum, Because::NobodyMayDecide, Because::AboveLimit] {
        let which = format!("instead-{}", word(because));
        add(pages, &which, opened(Rule::Consent(consent::Rule { version: 1 }), terms(Way::Spoken, because)));
    }
    for step in variants::<RoundStep>() {
        add(pages, &word(step), RoundEvent::RoundStepEntered { meeting: meeting(), round: round(), step });
    }
    add(pages, "", RoundEvent::AskedToo { meeting: meeting(), round: round(), person: ada() });
    add(pages, "", RoundEvent::SteppedOut { meeting: meeting(), round: round(), person: ada() });
    add(pages, "", RoundEvent::SteppedBackIn { meeting: meeting(), round: round(), person: ada() });
    add(pages, "", RoundEvent::ProxyGiven { meeting: meeting(), round: round(), from: "p-di".into(), to: ada() });
    add(pages, "", RoundEvent::ProxyTakenBack { meeting: meeting(), round: round(), from: "p-di".into() });
    add(pages, "", RoundEvent::HandsCounted { meeting: meeting(), round: round(), hands: Raised { yes: 4, no: 2, abstain: 1 } });
    add(pages, "", RoundEvent::ObjectionUnderstood { meeting: meeting(), round: round(), person: ada() });
    add(pages, "", RoundEvent::ObjectionTested { meeting: meeting(), round: round(), person: ada(), reasons: reasons() });
    let asked = AdviceAsked { person: ada(), on: on(20), by: on(30) };
    add(pages, "", RoundEvent::AskedForAdvice { meeting: meeting(), round: round(), asked });
    let conclusion = Conclusion { person: ada(), adopt: true, reason: "Cheaper first".into(), on: on(23) };
    add(pages, "", RoundEvent::Concluded { meeting: meeting(), round: round(), conclusion });
    for (which, nominee) in [("", Some("p-bo".into())), ("passed", None)] {
        let nomination = Nomination { person: ada(), nominee, reason: "Calm".into() };
        add(pages, which, RoundEvent::Nominated { meeting: meeting(), round: round(), nomination });
    }
    let proposed = RoundEvent::NomineeProposed { meeting: meeting(), round: round(), nominee: ada(), reason: "Calm".into(), by_lot: false };
    add(pages, "", proposed);
    add(pages, "", RoundEvent::NomineeAnswered { meeting: meeting(), round: round(), nominee: ada(), accepts: true });
    add(pages, "", RoundEvent::PileTurned { meeting: meeting(), round: round(), pile: pile() });
    let marked = Pile { voted: vec!["p-ada".into()], answers: vec![Answer::Marked], papers: vec![ranked()] };
    add(pages, "marked", RoundEvent::PileTurned { meeting: meeting(), round: round(), pile: marked });
    for (which, marking) in [("ranks", ranked()), ("points", points())] {
        add(pages, which, RoundEvent::BallotMarked { meeting: meeting(), round: round(), person: ada(), marking });
    }
    for (which, referral) in [
        ("group", Referral::Group { people: vec![ada(), "p-bo".into()] }),
        ("team", Referral::Team { team: "t-house".into(), name: "House".into() }),
        ("meeting", Referral::Meeting),
    ] {
        let referred = Referred { referral, owner: ada(), item: "i-1".into(), words: "Two offers".into(), on: on(23) };
        add(pages, which, RoundEvent::RoundReferred { meeting: meeting(), round: round(), referred });
    }
}

/// Every variant of a plain enum, from its own schema.
pub(super) fn variants<T: schemars::JsonSchema + serde::de::DeserializeOwned>() -> Vec<T> {
    fn walk(value: &serde_json::Value, found: &mut Vec<serde_json::Value>) {
        match value {
            serde_json::Value::Object(map) => {
                found.extend(map.get("enum").and_then(serde_json::Value::as_array).into_iter().flatten().chain(map.get("const")).cloned());
                map.values().for_each(|value| walk(value, found));
            }
            serde_json::Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&serde_json::to_value(schemars::schema_for!(T)).unwrap(), &mut found);
    found.into_iter().map(|value| serde_json::from_value(value).unwrap()).collect()
}
