//! From a proposal to its record, by each method.

use baton_meeting::follow_up::Stand;
use baton_meeting::id::{PersonId, TeamId};
use baton_meeting::method::particulars::Because;
use baton_meeting::method::{Answer, RoundStep, Verdict};
use baton_meeting::role::Level;
use serde_json::json;

use crate::room::Room;

#[test]
fn consent_is_found_by_an_amendment_that_answers_an_objection() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "consent" }));
    assert_eq!(room.round().step(&room.meeting().attendance), RoundStep::Ask, "everybody is asked");
    room.says("b", "objection", "The rooms are cold in May");
    room.rest("consent");
    assert_eq!(room.round().step(&room.meeting().attendance), RoundStep::Resolve, "an objection is taken up");
    room.must(json!({ "do": "understand-objection", "meeting": "m", "round": "r", "person": "b" }));
    room.must(json!({ "do": "settle-objection", "meeting": "m", "round": "r", "person": "b", "settled": { "outcome": "amended" } }));
    assert_eq!(room.close().verdict, Verdict::NotAdopted, "the others consented to the old text");
    room.must(
        json!({ "do": "amend", "meeting": "m", "proposal": "x", "text": "We replace the boiler before May.", "by": "b", "meets": "b" }),
    );
    room.open(json!({ "id": "r2", "method": "consent" }));
    room.must(json!({ "do": "answer", "meeting": "m", "round": "r2", "person": "c", "answer": "concern", "reason": "It is dear" }));
    room.must(json!({ "do": "settle-objection", "meeting": "m", "round": "r2", "person": "c", "settled": { "outcome": "measured", "measure": "Watch the bill" } }));
    room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": "r2", "answer": "consent" }));
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r2" }));
    let decision = room.record();
    assert_eq!(decision.record.tally.outcome().verdict, Verdict::AdoptedWithConcerns);
    assert_eq!(decision.record.people.improved, [PersonId::from("b")], "improved by their objection");
    assert_eq!(decision.record.people.concerned[0].measure, "Watch the bill", "a concern with its measure");
}

#[test]
fn two_thirds_with_a_quorum_count_whoever_is_here_at_the_close() {
    let mut room = Room::of(6);
    room.open(json!({ "method": "vote", "with": { "bar": "two-thirds", "of": "present" }, "quorum": 4 }));
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "f", "presence": "away" }));
    room.must(json!({ "do": "step-out", "meeting": "m", "round": "r", "person": "e" }));
    for person in ["a", "b", "c"] {
        room.says(person, "yes", "");
    }
    room.says("d", "abstain", "");
    let outcome = room.close();
    assert_eq!(outcome.verdict, Verdict::Adopted, "three of four: e left the base, f the room");
    assert_eq!(room.round().particulars.quorate.as_ref().unwrap().len(), 5, "e declared a conflict and still counts for the quorum");
    let people = &room.record().record.people;
    assert_eq!((people.recused.len(), people.abstained.len()), (1, 1), "both on record");
}

#[test]
fn without_a_quorum_nothing_is_decided() {
    let mut room = Room::of(3);
    room.open(json!({ "method": "consent", "quorum": 3 }));
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "c", "presence": "away" }));
    room.rest("consent");
    assert_eq!(room.close().verdict, Verdict::NoQuorum, "two of three");
    assert_eq!(room.refused(json!({ "do": "read-back", "meeting": "m", "proposal": "x" })), "refusal-not-adopted");
}

#[test]
fn everybody_recused_means_that_nobody_may_decide() {
    let mut room = Room::of(3);
    room.open(json!({ "method": "vote" }));
    for person in ["a", "b", "c"] {
        room.must(json!({ "do": "step-out", "meeting": "m", "round": "r", "person": person }));
    }
    assert_eq!(room.close().verdict, Verdict::NobodyMayDecide);
}

#[test]
fn whoever_comes_while_a_round_is_open_is_asked_as_well() {
    let mut room = Room::of(3);
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "c", "presence": "away" }));
    room.open(json!({ "method": "consent" }));
    room.rest("consent");
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "c", "presence": "room" }));
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-still-waiting", "c is here now");
    room.says("c", "consent", "");
    assert_eq!(room.close().verdict, Verdict::Adopted);
}

#[test]
fn who_stands_aside_is_on_record_and_is_not_asked_to_carry_it_out() {
    let mut room = Room::of(5);
    room.open(json!({ "method": "consensus" }));
    room.must(json!({ "do": "answer", "meeting": "m", "round": "r", "person": "b", "answer": "stand-aside" }));
    room.rest("agree");
    assert_eq!(
        room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })),
        "refusal-reason-missing",
        "standing aside has a reason"
    );
    room.says("b", "stand-aside", "I sold that boiler");
    assert_eq!(room.close().verdict, Verdict::AdoptedWithConcerns);
    assert_eq!(room.record().record.people.stood_aside[0].words, "I sold that boiler");
    let offer = json!({ "do": "offer-follow-up", "id": "f", "meeting": "m", "decision": "d", "what": "Order it", "ask": "b" });
    assert_eq!(room.refused(offer), "refusal-stood-aside", "not bound to carry it out");
    room.must(json!({ "do": "offer-follow-up", "id": "f", "meeting": "m", "decision": "d", "what": "Order it" }));
    assert_eq!(room.refused(json!({ "do": "ask-follow-up", "follow_up": "f", "person": "b" })), "refusal-stood-aside");
    room.must(json!({ "do": "claim-follow-up", "follow_up": "f", "person": "b" }));
    let owner = room.state.follow_ups.values().next().unwrap().stand.clone();
    assert_eq!(owner, Stand::Accepted { person: "b".into() }, "of their own accord they may");
}

#[test]
fn advice_is_asked_of_everybody_listed_before_one_decides() {
    let mut room = Room::of(5);
    room.open(json!({ "method": "advice", "with": { "decider": "a", "affected": ["b", "c"], "expertise": ["d"], "by": "2026-11-25" } }));
    let conclude =
        json!({ "do": "conclude-round", "meeting": "m", "round": "r", "person": "a", "adopt": true, "reason": "I took the cheaper one" });
    assert_eq!(room.refused(conclude.clone()), "refusal-not-asked-for-advice");
    for person in ["b", "c", "d"] {
        room.must(json!({ "do": "ask-advice", "meeting": "m", "round": "r", "person": person }));
    }
    room.says("b", "advised", "Take the cheaper one");
    room.says("c", "declined", "");
    assert_eq!(room.refused(conclude.clone()), "refusal-advice-awaited", "d can still answer");
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-decider-decides");
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.days(3);
    let other = json!({ "do": "conclude-round", "meeting": "m", "round": "r", "person": "b", "adopt": true, "reason": "I" });
    assert_eq!(room.refused(other), "refusal-not-the-decider");
    room.must(conclude);
    assert_eq!(room.outcome().verdict, Verdict::Adopted, "d let the day go by");
    let people = &room.record().record.people;
    assert_eq!(people.deciders, [PersonId::from("a")], "one decides");
    assert_eq!(people.consulted.len(), 3, "three were asked");
    assert_eq!(people.informed.len(), 3, "and are told");
    assert_eq!(people.advised[0].words, "Take the cheaper one");
}

#[test]
fn silence_counts_where_it_was_said_before_and_only_after_its_time() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "lazy", "with": { "until": "2026-11-25T12:00:00Z" } }));
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-still-time");
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.days(3);
    let outcome = room.close();
    assert_eq!((outcome.verdict, outcome.sentence.key.as_str()), (Verdict::Adopted, "method-lazy-adopted"), "and the record says so");
    assert_eq!(room.record().record.tally.eligible.len(), 4, "all members could have objected");
}

#[test]
fn one_objection_in_time_turns_silence_into_a_no() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "lazy", "deadline": "2026-11-25T12:00:00Z" }));
    room.says("d", "objection", "I was away last time");
    assert_eq!(room.close().verdict, Verdict::NotAdopted, "before the time is over");
}

fn nominated(room: &mut Room, variant: &str) {
    room.open(json!({ "method": "election", "role": "o", "with": { "variant": variant, "term": "2027-11-30" } }));
    for (person, nominee) in [("a", Some("b")), ("b", Some("c")), ("c", None), ("d", Some("b"))] {
        room.must(
            json!({ "do": "nominate", "meeting": "m", "round": "r", "person": person, "nominee": nominee, "reason": "Careful with money" }),
        );
    }
}

#[test]
fn a_won_election_gives_the_role_with_its_term() {
    let mut room = Room::of(4);
    nominated(&mut room, "sociocratic");
    assert_eq!(
        room.refused(json!({ "do": "answer", "meeting": "m", "round": "r", "person": "a", "answer": "consent" })),
        "refusal-nobody-proposed"
    );
    let unreasoned = json!({ "do": "propose-nominee", "meeting": "m", "round": "r", "nominee": "c" });
    assert_eq!(room.refused(unreasoned), "refusal-proposed-without-reason", "on the strength of the reasons, not by count");
    room.must(json!({ "do": "propose-nominee", "meeting": "m", "round": "r", "nominee": "c", "reason": "Has done it, and explains it" }));
    assert_eq!(room.round().order.last().unwrap().as_str(), "c", "the nominee is asked last");
    room.must(json!({ "do": "answer-nomination", "meeting": "m", "round": "r", "accepts": false }));
    room.must(
        json!({ "do": "nominate", "meeting": "m", "round": "r", "person": "b", "nominee": "b", "reason": "I would like to learn it" }),
    );
    room.must(json!({ "do": "propose-nominee", "meeting": "m", "round": "r", "nominee": "b", "reason": "Three saw how careful she is" }));
    room.rest("consent");
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-nominee-not-asked");
    room.must(json!({ "do": "answer-nomination", "meeting": "m", "round": "r", "accepts": true }));
    assert_eq!(room.close().verdict, Verdict::Adopted);
    assert_eq!(room.record().record.people.elected, Some("b".into()));
    let role = &room.state.teams[&TeamId::from("t")].roles[0];
    assert_eq!(role.holders.len(), 1, "c handed it back");
    assert_eq!((role.holders[0].person.as_str(), role.holders[0].until.unwrap().to_string().as_str()), ("b", "2027-11-30"));
}

#[test]
fn by_the_other_variant_the_most_nominated_is_proposed() {
    let mut room = Room::of(4);
    nominated(&mut room, "holacracy");
    room.must(json!({ "do": "propose-nominee", "meeting": "m", "round": "r" }));
    let (nominee, _) = room.round().particulars.election.proposed.clone().unwrap();
    assert_eq!(nominee.as_str(), "b", "two of three nominations");
    assert!(!room.round().particulars.election.by_lot, "no lot was needed");
}

#[test]
fn a_secret_round_leaves_who_voted_and_a_sorted_pile() {
    let mut room = Room::of(6);
    room.open(json!({ "method": "majority", "way": "secret", "quorum": 4 }));
    assert_eq!(
        room.refused(json!({ "do": "answer", "meeting": "m", "round": "r", "person": "a", "answer": "yes" })),
        "refusal-only-secret"
    );
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-no-secret-round");
    room.must(json!({ "do": "close-secret-round", "meeting": "m", "round": "r", "voted": ["f", "b", "a", "e", "c"], "answers": ["no", "yes", "yes", "abstain", "yes"] }));
    let outcome = room.outcome();
    assert_eq!(outcome.verdict, Verdict::Adopted, "three to one");
    assert!(!outcome.details.iter().any(|detail| detail.key == "method-secret-tells"), "five answers, not alike");
    let pile = room.round().particulars.pile.clone().unwrap();
    assert_eq!(pile.answers, [Answer::Yes, Answer::Yes, Answer::Yes, Answer::No, Answer::Abstain], "sorted");
    assert!(pile.voted.is_sorted(), "sorted for itself");
    let decision = room.record();
    assert!(decision.record.tally.ballots.is_empty(), "no answer beside a name");
    assert_eq!(decision.record.people.deciders.len(), 5, "who voted is known");
}

#[test]
fn few_or_unanimous_secret_answers_tell_by_themselves_and_baton_says_so() {
    let mut room = Room::of(6);
    room.open(json!({ "method": "majority", "way": "secret" }));
    room.must(json!({ "do": "close-secret-round", "meeting": "m", "round": "r", "voted": ["a", "b", "c", "d", "e"], "answers": ["yes", "yes", "yes", "yes", "yes"] }));
    assert!(room.outcome().details.iter().any(|detail| detail.key == "method-secret-tells"), "all alike");
}

#[test]
fn hands_are_only_counted() {
    let mut room = Room::of(5);
    room.open(json!({ "method": "vote", "with": { "of": "present" }, "way": "hands" }));
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-hands-not-counted");
    room.must(json!({ "do": "count-hands", "meeting": "m", "round": "r", "hands": { "yes": 3, "no": 1, "abstain": 1 } }));
    assert_eq!(room.close().verdict, Verdict::Adopted, "three of five");
    assert_eq!(room.record().record.people.deciders.len(), 5, "all who were here decided");
}

#[test]
fn a_vote_in_other_hands_counts_once_and_never_for_the_quorum() {
    let mut room = Room::of(5);
    for person in ["d", "e"] {
        room.must(json!({ "do": "mark-presence", "meeting": "m", "person": person, "presence": "away" }));
    }
    room.open(json!({ "method": "vote", "with": { "of": "present" }, "quorum": 3 }));
    room.must(json!({ "do": "give-proxy", "meeting": "m", "round": "r", "from": "e", "to": "a" }));
    room.says("a", "yes", "");
    room.says("b", "no", "");
    room.says("c", "yes", "");
    assert_eq!(room.round().awaited(&room.meeting().attendance), Some("e".into()), "it is asked for, after those who are here");
    room.says("e", "yes", "");
    let outcome = room.close();
    assert_eq!(outcome.verdict, Verdict::Adopted, "three of four who cast a ballot");
    assert_eq!(room.round().particulars.quorate.as_ref().unwrap().len(), 3, "persons, never proxies");
    let by = room.record().record.people.by_proxy.clone();
    assert_eq!((by[0].from.as_str(), by[0].to.as_str()), ("e", "a"), "both names on record");
}

#[test]
fn a_fallback_was_agreed_before_and_says_why_it_was_taken() {
    let mut room = Room::of(4);
    let chain = json!([{ "method": "majority" }, { "method": "role-decides", "role": "o" }]);
    room.open(json!({ "method": "consent", "deadline": "2026-11-23T09:10:00Z", "fallback": chain }));
    assert_eq!(room.refused(json!({ "do": "fall-back", "meeting": "m", "round": "r" })), "refusal-deadline-to-come");
    room.at += chrono::Duration::minutes(20);
    room.must(json!({ "do": "fall-back", "meeting": "m", "round": "r", "id": "r2" }));
    let instead = room.round().particulars.terms.instead.clone().unwrap();
    assert_eq!(instead.because, Because::Deadline);
    room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": "r2", "answer": "no" }));
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r2" }));
    room.must(json!({ "do": "fall-back", "meeting": "m", "round": "r2", "id": "r3" }));
    room.must(json!({ "do": "answer", "meeting": "m", "round": "r3", "person": "c", "answer": "decide" }));
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r3" }));
    let decision = room.record();
    assert_eq!(decision.record.tally.particulars.terms.instead.as_ref().unwrap().because, Because::NotAdopted, "kept in the record");
}

#[test]
fn above_its_limit_a_role_does_not_decide_alone() {
    let mut room = Room::of(4);
    room.must(json!({ "do": "delegate-domain", "team": "t", "role": "o", "level": "delegate", "fallback": "consensus" }));
    room.open(json!({ "method": "role-decides", "role": "o", "with": { "above_limit": true } }));
    assert_eq!(room.round().rule.method(), baton_meeting::method::Method::Consensus, "the way agreed for it");
    assert_eq!(room.round().particulars.terms.instead.as_ref().unwrap().because, Because::AboveLimit);
}

#[test]
fn a_level_says_whether_a_role_decides() {
    let mut room = Room::of(4);
    let mut open = |level: &str, consulted: &[&str]| {
        room.must(json!({ "do": "delegate-domain", "team": "t", "role": "o", "level": level }));
        room.must(json!({ "do": "word-decision", "meeting": "m", "proposal": "x", "consulted": consulted }));
        let asked = json!({ "do": "open-round", "meeting": "m", "id": "r", "proposal": "x", "method": "role-decides", "role": "o" });
        let answer = room.ask(asked).err().map(|refusal| refusal.why.key);
        if answer.is_none() {
            room.must(json!({ "do": "abandon-round", "meeting": "m", "round": "r" }));
        }
        answer
    };
    assert_eq!(open("consult", &[]).as_deref(), Some("refusal-team-decides"));
    assert_eq!(open("agree", &[]).as_deref(), Some("refusal-agreed-together"));
    assert_eq!(open("advise", &[]).as_deref(), Some("refusal-advice-first"));
    assert_eq!(open("advise", &["b"]), None, "after advice");
}

#[test]
fn a_level_shown_by_all_is_the_roles_level() {
    let mut room = Room::of(3);
    room.open(json!({ "method": "delegation", "role": "o" }));
    room.says("a", "level-5", "");
    room.says("b", "level-6", "");
    room.says("c", "level-5", "");
    room.says("b", "level-5", "");
    assert_eq!(room.close().verdict, Verdict::Adopted, "b changed before the close");
    room.record();
    assert_eq!(room.state.teams[&TeamId::from("t")].roles[0].level, Some(Level::Advise));
}

#[test]
fn a_poll_with_a_decider_shows_first_and_is_decided_then() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "gradients", "with": { "decider": "a" } }));
    for (person, answer) in [("a", "gradient-1"), ("b", "gradient-3"), ("c", "gradient-7"), ("d", "gradient-4")] {
        room.says(person, answer, "");
    }
    assert_eq!(room.outcome().verdict, Verdict::Shown);
    room.must(json!({ "do": "conclude-round", "meeting": "m", "round": "r", "person": "a", "adopt": true, "reason": "Seven is heard; we try it until May" }));
    assert_eq!(room.record().record.people.deciders, [PersonId::from("a")]);
}

#[test]
fn a_stake_said_during_a_round_leaves_its_base_and_that_of_the_next_until_it_is_taken_back() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "consent" }));
    room.says("b", "objection", "It is dear");
    room.must(json!({ "do": "step-out", "meeting": "m", "round": "r", "person": "b" }));
    assert_eq!(room.round().recused, [PersonId::from("b")], "on record");
    assert!(room.round().ballots.is_empty(), "their answer left with them");
    room.rest("consent");
    assert_eq!(room.outcome().verdict, Verdict::Adopted);
    room.must(json!({ "do": "abandon-round", "meeting": "m", "round": "r" }));
    room.open(json!({ "id": "r2", "method": "consent" }));
    assert_eq!(room.round().recused, [PersonId::from("b")], "the stake is in the item, not in one round");
    room.must(json!({ "do": "step-back-in", "meeting": "m", "round": "r2", "person": "b" }));
    assert!(room.round().recused.is_empty() && room.meeting().conflicts.is_empty(), "taken back while it was open");
    assert!(room.round().order.contains(&"b".into()), "b is asked again");
    room.must(json!({ "do": "answer-for-rest", "meeting": "m", "round": "r2", "answer": "consent" }));
    room.must(json!({ "do": "close-round", "meeting": "m", "round": "r2" }));
    let late = json!({ "do": "step-back-in", "meeting": "m", "round": "r2", "person": "b" });
    assert_eq!(room.refused(late), "refusal-round-closed", "a closed round keeps who stepped out of it");
}

#[test]
fn a_vote_in_other_hands_can_be_taken_back_while_the_round_is_open() {
    let mut room = Room::of(4);
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "d", "presence": "away" }));
    room.open(json!({ "method": "majority" }));
    room.must(json!({ "do": "give-proxy", "meeting": "m", "round": "r", "from": "d", "to": "a" }));
    room.says("d", "no", "");
    room.must(json!({ "do": "take-back-proxy", "meeting": "m", "round": "r", "from": "d" }));
    assert!(room.round().particulars.proxies.is_empty() && room.round().ballots.is_empty(), "the vote went with it");
    assert_eq!(room.refused(json!({ "do": "take-back-proxy", "meeting": "m", "round": "r", "from": "d" })), "refusal-no-proxy");
    room.must(json!({ "do": "mark-presence", "meeting": "m", "person": "d", "presence": "room" }));
    room.says("d", "yes", "");
    assert_eq!(room.close().verdict, Verdict::Adopted, "d came, and voted themselves");
}

#[test]
fn an_objection_that_was_tested_and_does_not_count_is_settled_without_its_objectors_word() {
    let mut room = Room::of(3);
    room.open(json!({ "method": "integrative" }));
    room.says("a", "consent", "");
    room.says("b", "objection", "I would rather have it blue");
    room.says("c", "consent", "");
    assert_eq!(room.round().unsettled(), [&PersonId::from("b")], "what was not tested counts");
    let reasons = json!([{ "criterion": "harm", "given": false }, { "criterion": "breaks-rules", "given": false }]);
    room.must(json!({ "do": "test-objection", "meeting": "m", "round": "r", "person": "b", "reasons": reasons }));
    assert!(room.round().unsettled().is_empty(), "no reasons were given");
    assert_eq!(room.close().verdict, Verdict::Adopted);
}

#[test]
fn what_objections_hold_up_goes_to_a_small_group_and_comes_back_as_its_item() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "consent" }));
    room.says("b", "objection", "Nobody knows what it costs");
    let group =
        json!({ "do": "refer-round", "meeting": "m", "round": "r", "to": { "to": "group", "people": ["b", "d"] }, "words": "Two offers" });
    room.must(group.clone());
    assert_eq!(room.outcome().verdict, Verdict::Referred, "neither adopted nor lost");
    assert_eq!(room.outcome().sentence.key, "method-referred-group");
    let item = &room.state.teams[&TeamId::from("t")].backlog[0];
    assert_eq!((item.title.as_str(), item.owner.as_str()), ("Heating", "b"), "the first of the group carries it");
    assert!(item.notes.contains("We replace the boiler.") && item.notes.contains("Two offers"), "with the text and what to work on");
    assert!(!item.notes.contains("costs"), "what b said stays b's, in the round");
    assert_eq!(room.refused(group), "refusal-referred-already");
    assert_eq!(room.refused(json!({ "do": "read-back", "meeting": "m", "proposal": "x" })), "refusal-not-adopted");
}

#[test]
fn what_was_not_adopted_can_still_go_to_another_team() {
    let mut room = Room::of(4);
    room.must(json!({ "do": "form-team", "id": "h", "name": "House", "members": ["d"] }));
    room.open(json!({ "method": "majority" }));
    let to = |team: &str| json!({ "do": "refer-round", "meeting": "m", "round": "r", "to": { "to": "team", "team": team }, "owner": "d" });
    room.rest("no");
    room.close();
    assert_eq!(room.refused(to("t")), "refusal-referred-to-own-team");
    assert_eq!(
        room.refused(json!({ "do": "refer-round", "meeting": "m", "round": "r", "to": { "to": "group", "people": [] } })),
        "refusal-nobody-in-group"
    );
    room.must(to("h"));
    assert_eq!(room.outcome().verdict, Verdict::Referred);
    assert_eq!(room.state.teams[&TeamId::from("h")].backlog[0].owner.as_str(), "d", "it waits with the other team");
}

#[test]
fn what_is_adopted_or_decided_by_one_is_not_given_to_others() {
    let mut room = Room::of(3);
    let refer = json!({ "do": "refer-round", "meeting": "m", "round": "r", "to": { "to": "meeting" } });
    room.open(json!({ "method": "advice", "with": { "decider": "a", "affected": ["b"] } }));
    assert_eq!(room.refused(refer.clone()), "refusal-cannot-be-referred");
    room.must(json!({ "do": "abandon-round", "meeting": "m", "round": "r" }));
    let mut room = Room::of(3);
    room.open(json!({ "method": "consent" }));
    room.rest("consent");
    room.close();
    assert_eq!(room.refused(refer.clone()), "refusal-adopted-already");
    room.record();
    assert_eq!(room.refused(refer), "refusal-decided-already");
}

#[test]
fn silence_agrees_after_the_meeting_and_its_minutes_unless_somebody_wants_to_talk() {
    let lazy = || {
        let mut room = Room::of(4);
        room.open(json!({ "method": "lazy", "with": { "until": "2026-11-26T12:00:00Z" } }));
        room.must(json!({ "do": "go-on", "meeting": "m" }));
        room.must(json!({ "do": "close-meeting", "meeting": "m" }));
        room.must(json!({ "do": "approve-minutes", "meeting": "m" }));
        room
    };
    let mut room = lazy();
    room.days(1);
    room.says("b", "consent", "");
    assert_eq!(room.refused(json!({ "do": "close-round", "meeting": "m", "round": "r" })), "refusal-still-time", "silence needs its time");
    room.days(3);
    assert_eq!(room.close().verdict, Verdict::Adopted, "approved minutes do not end it");
    assert_eq!(room.record().record.tally.rule.method(), baton_meeting::method::Method::Lazy);

    let mut room = lazy();
    room.days(1);
    room.must(json!({ "do": "refer-round", "meeting": "m", "round": "r", "to": { "to": "meeting" }, "owner": "c" }));
    assert_eq!(room.outcome().verdict, Verdict::Referred, "one action, by anybody");
    let item = &room.state.teams[&TeamId::from("t")].backlog[0];
    assert_eq!((item.title.as_str(), item.owner.as_str()), ("Heating", "c"), "it waits for a meeting");
    assert_ne!(item.id.as_str(), "i", "the item of the meeting that is over stays as it was");

    let mut room = lazy();
    room.days(1);
    room.says("d", "objection", "Not before the winter");
    assert_eq!(room.close().verdict, Verdict::NotAdopted);
    room.must(json!({ "do": "refer-round", "meeting": "m", "round": "r", "to": { "to": "meeting" } }));
    assert_eq!(room.state.teams[&TeamId::from("t")].backlog[0].owner.as_str(), "a", "whoever proposed it carries it");
}

#[test]
fn advice_is_answered_and_decided_after_the_minutes_are_approved() {
    let mut room = Room::of(4);
    room.open(json!({ "method": "advice", "with": { "decider": "a", "affected": ["b"], "by": "2026-11-26" } }));
    room.must(json!({ "do": "ask-advice", "meeting": "m", "round": "r", "person": "b" }));
    room.must(json!({ "do": "go-on", "meeting": "m" }));
    room.must(json!({ "do": "close-meeting", "meeting": "m" }));
    room.must(json!({ "do": "approve-minutes", "meeting": "m" }));
    room.days(1);
    room.says("b", "advised", "Wait for the second offer");
    room.must(json!({ "do": "conclude-round", "meeting": "m", "round": "r", "person": "a", "adopt": true, "reason": "I ask for a second offer first" }));
    assert_eq!(room.record().record.people.advised[0].person.as_str(), "b");
}
