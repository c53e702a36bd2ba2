//! Proposals in the minutes: the versions on the way, and what each round said.
//!
//! **Invariant:** results are computed from the answers as they were kept, never written down from memory.

use baton_meeting::method::{Answer, Ballot, ObjectionOutcome};
use baton_meeting::proposal::{Proposal, Version};
use baton_meeting::round::{Round, RoundStage};
use baton_texts::{Names, Texts};

use super::decision;
use super::minutes::MinutesIn;
use super::page::Page;
use crate::called::Called;

/// A proposal: its versions on the way, and what its rounds said.
pub(crate) fn proposal(page: &mut Page, of: &MinutesIn<'_>, proposal: &Proposal, called: &Called<'_>) {
    let (meeting, texts) = (of.meeting, of.texts);
    page.label(&texts.say("meeting-proposal", &[("name", called.person(&proposal.proposer).into())]));
    page.list();
    // The last version of what was decided stands in the decision.
    let shown = proposal.versions.len() - usize::from(proposal.decision.is_some() && !proposal.versions.is_empty());
    for (at, one) in proposal.versions.iter().take(shown).enumerate() {
        page.fact(&version(at, one, called, texts), &one.text);
    }
    if proposal.decision.is_none() {
        super::option::offered(page, &proposal.options, texts);
    }
    for one in meeting.rounds.iter().filter(|one| one.proposal == proposal.id) {
        round(page, of, one, called);
    }
}

/// "Version 2, by Chioma, met an objection by Goran".
pub(crate) fn version(at: usize, version: &Version, called: &Called<'_>, texts: &Texts) -> String {
    let named = [("number", (at + 1).into()), ("name", called.person(&version.by).into())];
    match &version.meets {
        None => texts.say("decision-version", &named),
        Some(whose) => {
            let [number, name] = named;
            texts.say("decision-version-meets", &[number, name, ("whose", called.person(whose).into())])
        }
    }
}

fn round(page: &mut Page, of: &MinutesIn<'_>, round: &Round, called: &Called<'_>) {
    let texts = of.texts;
    let method = ("method", decision::method(round.rule.method(), texts).into());
    let on = ("version", round.version.into());
    match round.stage {
        RoundStage::Open => return page.item(&texts.say("meeting-round-open", &[method, on])),
        RoundStage::Abandoned => return page.item(&texts.say("meeting-round-abandoned", &[method, on])),
        RoundStage::Closed { .. } => {}
    }
    let outcome = round.outcome(&of.meeting.attendance);
    let sentence = texts.message(&outcome.sentence, called);
    page.item(&texts.say("meeting-round", &[method, on, ("sentence", sentence.into())]));
    let because = round.particulars.terms.instead.as_ref().map(baton_meeting::method::particulars::Instead::in_words);
    for message in because.iter().chain(&outcome.details) {
        page.item(&texts.message(message, called));
    }
    let electorate = round.electorate(&of.meeting.attendance);
    super::option::counted(page, &round.rule, round.case(&electorate), texts);
    if !of.choice.dissent {
        return;
    }
    for ballot in answered(round, &[Answer::Objection]) {
        let objection = by_name(ballot, ["meeting-objection-plain", "meeting-objection"], called, texts);
        let settled = round.objections.iter().rev().find(|(person, _)| *person == ballot.person).map(|(_, outcome)| outcome);
        page.item(&match settled {
            None => objection,
            Some(outcome) => {
                texts.say("meeting-objection-settled", &[("objection", objection.into()), ("settled", became(outcome, texts).into())])
            }
        });
    }
    apart(page, round, called, texts);
}

/// Those who would have stopped it, those who stand aside and those who abstain, each by name and in their words.
fn apart(page: &mut Page, round: &Round, called: &Called<'_>, texts: &Texts) {
    for (answers, keys) in [
        (&[Answer::Block][..], ["meeting-block-plain", "meeting-block"]),
        (&[Answer::StandAside], ["meeting-stand-aside-plain", "meeting-stand-aside"]),
        // The middle of the scale of eight is an abstention by its own words.
        (&[Answer::Abstain, Answer::Gradient4], ["meeting-abstain-plain", "meeting-abstain"]),
    ] {
        for ballot in answered(round, answers) {
            page.item(&by_name(ballot, keys, called, texts));
        }
    }
}

fn answered<'a>(round: &'a Round, answers: &'a [Answer]) -> impl Iterator<Item = &'a Ballot> {
    round.ballots.iter().filter(|ballot| answers.contains(&ballot.answer))
}

fn by_name(ballot: &Ballot, [plain, worded]: [&str; 2], called: &Called<'_>, texts: &Texts) -> String {
    let name = ("name", called.person(&ballot.person).into());
    if ballot.reason.is_empty() { texts.say(plain, &[name]) } else { texts.say(worded, &[name, ("words", (&ballot.reason).into())]) }
}

fn became(outcome: &ObjectionOutcome, texts: &Texts) -> String {
    match outcome {
        ObjectionOutcome::Amended => texts.plain("method-objection-amended"),
        ObjectionOutcome::Measured { measure } => texts.say("method-objection-measured", &[("measure", measure.into())]),
        ObjectionOutcome::Withdrawn => texts.plain("method-objection-withdrawn"),
        ObjectionOutcome::Stands => texts.plain("method-objection-stands"),
    }
}
