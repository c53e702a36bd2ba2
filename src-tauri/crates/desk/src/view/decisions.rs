//! The page of a decision: its whole life.

use baton_journal::FollowUpsAsked;
use baton_meeting::correction::Correction;
use baton_meeting::decision::{Decision, Remark, Status};
use baton_meeting::id::{DecisionId, DecisionRef, MeetingRef, PersonId};
use baton_meeting::message::Message;
use baton_meeting::method::ObjectionOutcome;
use baton_meeting::state::State;
use baton_wire::lines;
use baton_wire::places::{ChainLink, CorrectionLine, DecisionView, InDecision, LifeEvent};
use baton_wire::proposal;
use baton_wire::who;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::{chain, settings};

/// The page of one decision.
///
/// # Errors
/// Fails when it is not there, or the file cannot be read.
pub fn decision(desk: &Desk, wanted: &str) -> Result<DecisionView, Problem> {
    let mut state = desk.state()?;
    let journal = desk.journal();
    let one = journal
        .decision(&DecisionRef::from(wanted))?
        .ok_or_else(|| Problem::new(Message::new("refusal-unknown-decision").text("name", wanted)))?;
    let chain = journal.together(|reader| chain::chain(reader, &one))?;
    state.decisions.extend(chain.iter().map(|other| (other.id.clone(), other.clone())));
    let made = journal.follow_ups(&FollowUpsAsked { decision: Some(one.id.clone()), ..FollowUpsAsked::default() })?;
    let meeting = match &one.record.meeting {
        Some(meeting) => journal.meeting(&MeetingRef::from(meeting))?,
        None => None,
    };
    let line = |id: &DecisionId| state.decisions.get(id).map(|other| lines::decision(&state, other, ""));
    Ok(DecisionView {
        line: lines::decision(&state, &one, ""),
        at: one.record.at.to_rfc3339(),
        zone: meeting.as_ref().map_or_else(|| desk.zone().name().to_owned(), |meeting| meeting.zone.clone()),
        why: one.record.wording.why.clone(),
        expects: one.record.wording.expects.clone(),
        item: one.record.item_title.clone(),
        options: one.record.wording.options.clone(),
        offered: one.record.offered.clone(),
        ask: super::whom::of_decision(&state, &one),
        people: people(&state, &one),
        reversible: one.record.wording.reversible,
        starts: one.record.wording.starts,
        affected: one.record.wording.affected.clone(),
        counts: one.record.tally.outcome().counts,
        details: details(&one),
        follow_ups: made.iter().map(|one| lines::follow_up(&state, one)).collect(),
        life: life(&state, &one),
        chain: if chain.len() > 1 { chain.iter().map(|other| link(&state, &chain, other)).collect() } else { Vec::new() },
        corrections: one.corrections.iter().map(|correction| corrected(&state, correction)).collect(),
        sentence: one.record.tally.outcome().sentence,
        superseded_by: one.superseded_by.as_ref().and_then(line),
        tags: one.record.wording.tags.clone(),
        ended_because: one.ended_because.clone(),
        meeting: meeting.as_ref().map(|meeting| lines::meeting(&state, meeting)),
        checkpoint: settings::proof(desk)?,
    })
}

fn link(state: &State, chain: &[Decision], one: &Decision) -> ChainLink {
    let shown = |ids: &[DecisionId]| ids.iter().filter(|id| chain.iter().any(|other| other.id == **id)).cloned().collect();
    let wording = &one.record.wording;
    ChainLink { line: lines::decision(state, one, ""), replaces: shown(&wording.supersedes), changes: shown(&wording.amends) }
}

/// A correction as it is shown.
pub(crate) fn corrected(state: &State, one: &Correction) -> CorrectionLine {
    CorrectionLine { who: who::who(state, &one.person), was: one.was.clone(), text: one.text.clone(), on: one.on }
}

/// What the result rests on besides its counts: why another way was taken, base, weights, quorum, and how advice was used.
fn details(one: &Decision) -> Vec<Message> {
    let particulars = &one.record.tally.particulars;
    let because = particulars.terms.instead.as_ref().map(|instead| instead.in_words());
    because.into_iter().chain(one.record.tally.outcome().details).collect()
}

fn people(state: &State, one: &Decision) -> Vec<InDecision> {
    let record = &one.record.people;
    let plain = |role: &'static str, people: &[PersonId]| InDecision { role, who: who::all(state, people), words: Vec::new() };
    let remarks = |role: &'static str, remarks: &[Remark]| InDecision {
        role,
        who: who::all(state, remarks.iter().map(|remark| &remark.person)),
        words: remarks
            .iter()
            .map(|remark| if remark.measure.is_empty() { remark.words.clone() } else { format!("{} ({})", remark.words, remark.measure) })
            .collect(),
    };
    let single = |role: &'static str, person: &Option<PersonId>| plain(role, person.as_slice());
    let rows = [
        single("proposer", &record.proposer),
        plain("deciders", &record.deciders),
        single("facilitator", &record.facilitator),
        single("scribe", &record.scribe),
        plain("improved", &record.improved),
        remarks("concerned", &record.concerned),
        remarks("stood-aside", &record.stood_aside),
        remarks("objected", &record.objected),
        remarks("blocked", &record.blocked),
        remarks("advised", &record.advised),
        single("elected", &record.elected),
        InDecision {
            role: "by-proxy",
            who: who::all(state, record.by_proxy.iter().map(|proxy| &proxy.from)),
            words: record.by_proxy.iter().map(|proxy| who::who(state, &proxy.to).name).collect(),
        },
        plain("abstained", &record.abstained),
        plain("recused", &record.recused),
        plain("consulted", &record.consulted),
        plain("informed", &record.informed),
        plain("away", &record.away),
    ];
    rows.into_iter().filter(|row| !row.who.is_empty()).collect()
}

fn life(state: &State, one: &Decision) -> Vec<LifeEvent> {
    let mut life = Vec::new();
    for id in &one.record.wording.supersedes {
        if let Some(other) = state.decisions.get(id) {
            life.push(LifeEvent {
                when: other.record.on.to_string(),
                what: Message::new("decision-life-supersedes"),
                words: other.record.statement.clone(),
                link: Some(id.clone()),
                pieces: Vec::new(),
            });
        }
    }
    for (index, version) in one.record.versions.iter().enumerate() {
        let what = match &version.meets {
            Some(person) => Message::new("decision-life-version-meets").number("version", index as i64 + 1).person("person", person),
            None => Message::new("decision-life-version").number("version", index as i64 + 1).person("person", &version.by),
        };
        let before = index.checked_sub(1).and_then(|before| one.record.versions.get(before));
        let pieces = before.map(|before| proposal::between(&before.text, &version.text)).unwrap_or_default();
        life.push(LifeEvent { when: version.at.to_rfc3339(), what, words: version.text.clone(), link: None, pieces });
    }
    for (person, outcome) in &one.record.tally.objections {
        let (key, measure) = match outcome {
            ObjectionOutcome::Amended => ("decision-life-objection-amended", String::new()),
            ObjectionOutcome::Measured { measure } => ("decision-life-objection-measured", measure.clone()),
            ObjectionOutcome::Withdrawn => ("decision-life-objection-withdrawn", String::new()),
            ObjectionOutcome::Stands => ("decision-life-objection-stands", String::new()),
        };
        life.push(LifeEvent {
            when: one.record.at.to_rfc3339(),
            what: Message::new(key).person("person", person),
            words: measure,
            link: None,
            pieces: Vec::new(),
        });
    }
    life.push(LifeEvent {
        when: one.record.at.to_rfc3339(),
        what: one.record.tally.outcome().sentence,
        words: String::new(),
        link: None,
        pieces: Vec::new(),
    });
    for id in &one.amended_by {
        if let Some(other) = state.decisions.get(id) {
            life.push(LifeEvent {
                when: other.record.on.to_string(),
                what: Message::new("decision-life-amended"),
                words: other.record.statement.clone(),
                link: Some(id.clone()),
                pieces: Vec::new(),
            });
        }
    }
    for review in &one.reviews {
        life.push(LifeEvent {
            when: review.on.to_string(),
            what: Message::new("decision-life-reviewed"),
            words: review.note.clone(),
            link: None,
            pieces: Vec::new(),
        });
    }
    if let Some(ended) = one.ended_on {
        let (key, link) = match one.status {
            Status::Superseded => ("decision-life-superseded", one.superseded_by.clone()),
            Status::Withdrawn => ("decision-life-withdrawn", None),
            _ => ("decision-life-expired", None),
        };
        life.push(LifeEvent {
            when: ended.to_string(),
            what: Message::new(key),
            words: one.ended_because.clone(),
            link,
            pieces: Vec::new(),
        });
    }
    life
}
