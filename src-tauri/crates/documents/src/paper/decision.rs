//! The decision log: each decision with its reasons, its people by role, and what became of it.
//!
//! **Invariant:** the statement stands as it was read back, word for word; the result is computed anew from the answers.

use baton_meeting::cadence;
use baton_meeting::decision::{Decision, Remark, Status};
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::DecisionId;
use baton_meeting::method::{Method, Rule};
use baton_meeting::proposal::Reversible;
use baton_meeting::state::State;
use baton_texts::{Names, Texts};

use super::choice::Choice;
use super::follow_up::follow_up;
use super::minutes;
use super::page::{Page, Proof};
use super::proposal::version;
use crate::called::{self, Called};
use crate::record;

/// Everything the decision log is made from.
pub struct LogIn<'a> {
    /// Names, teams, and the meetings that decisions came from.
    pub state: &'a State,
    /// The decisions, in any order.
    pub decisions: &'a [Decision],
    /// The follow-ups that came out of them.
    pub follow_ups: &'a [FollowUp],
    /// The proof of the record, to stand at the end.
    pub checkpoint: Option<Proof>,
    /// What goes out.
    pub choice: Choice,
    /// The language to write in.
    pub texts: &'a Texts,
}

/// The decision log, newest first, with the follow-ups that came out of each decision.
pub fn decisions(of: &LogIn<'_>) -> Page {
    let texts = of.texts;
    let (state, decisions) = (&of.choice.state(of.state, texts), &of.choice.decisions(of.decisions));
    let called = Called::new(state, decisions).set_apart();
    let mut page = Page::new(texts.language().tag());
    let title = if state.workspace.name.is_empty() {
        texts.plain("decision-log")
    } else {
        texts.say("decision-log-of", &[("whose", (&state.workspace.name).into())])
    };
    page.heading(1, &title);
    of.choice.said(texts).iter().for_each(|words| page.aside(words));
    let log = record::log(decisions);
    if log.is_empty() {
        page.sentence(&texts.plain("decision-log-empty"));
    }
    for decision in log {
        page.heading(2, &called::number(decision, &called, texts));
        page.quote(&decision.record.statement);
        page.list();
        life(&mut page, decision, &called, texts);
        origin(&mut page, state, decision, texts);
        reasons(&mut page, decision, &called, texts);
        relations(&mut page, decision, &called, texts);
        people(&mut page, decision, &called, texts);
        versions(&mut page, decision, &called, texts);
        let out = record::out_of(decision, of.follow_ups);
        if !out.is_empty() {
            page.label(&texts.plain("meeting-follow-ups"));
            page.list();
            for one in out {
                page.bullet(&follow_up(one, &called, texts));
            }
        }
    }
    minutes::proof(&mut page, of.checkpoint.as_ref(), texts);
    page
}

/// A decision inside the minutes of its meeting: what was decided, how, why, by whom.
pub(crate) fn in_minutes(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    page.label(&texts.say("meeting-decision", &[("number", called::number(decision, called, texts).into())]));
    page.quote(&decision.record.statement);
    page.list();
    if decision.status != Status::InForce {
        page.fact(&texts.plain("decision-status"), &status(decision, called, texts));
    }
    reasons(page, decision, called, texts);
    relations(page, decision, called, texts);
    // What was set then; the log says what is set now.
    if let Some(review) = decision.record.wording.review {
        page.fact(&texts.plain("decision-review"), &texts.date_short(review));
    }
    people(page, decision, called, texts);
}

/// The name of a method.
pub(crate) fn method(method: Method, texts: &Texts) -> String {
    texts.plain(method.key())
}

fn status(decision: &Decision, called: &Called<'_>, texts: &Texts) -> String {
    let when = decision.ended_on.map(|on| texts.date_short(on)).unwrap_or_default();
    let reason = decision.ended_because.clone();
    match decision.status {
        Status::InForce => match decision.record.wording.starts {
            Some(starts) => texts.say("decision-in-force-from", &[("when", texts.date_short(starts).into())]),
            None => texts.plain("decision-in-force"),
        },
        Status::Superseded => {
            let by = decision.superseded_by.as_ref().map(|by| called.decision(by, texts)).unwrap_or_default();
            texts.say("decision-superseded", &[("when", when.into()), ("by", by.into())])
        }
        Status::Expired => texts.say("decision-expired", &[("when", when.into()), ("reason", reason.into())]),
        Status::Withdrawn => texts.say("decision-withdrawn", &[("when", when.into()), ("reason", reason.into())]),
    }
}

/// Where it is in its life, and when it is looked at again.
fn life(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    page.fact(&texts.plain("decision-status"), &status(decision, called, texts));
    for review in &decision.reviews {
        let when = texts.date_short(review.on);
        page.item(&if review.note.is_empty() {
            texts.say("decision-reviewed-plain", &[("when", when.into())])
        } else {
            texts.say("decision-reviewed", &[("when", when.into()), ("note", (&review.note).into())])
        });
    }
    for one in &decision.corrections {
        page.item(&super::correction(one, called, texts));
    }
    let next = decision.review.map_or_else(|| texts.plain("decision-review-none"), |review| texts.date_short(review));
    if decision.status == Status::InForce {
        page.fact(&texts.plain("decision-review"), &next);
        page.fact(&texts.plain("decision-expects"), &decision.record.wording.expects);
    }
}

/// When it was decided, and in which meeting on which item.
fn origin(page: &mut Page, state: &State, decision: &Decision, texts: &Texts) {
    let record = &decision.record;
    let meeting = record.meeting.as_ref().and_then(|meeting| state.meetings.get(meeting));
    let zone = meeting.and_then(|meeting| Some((cadence::zone(&meeting.zone).ok()?, meeting.zone.as_str())));
    let date = texts.date_long(record.on);
    let when = match zone {
        Some((zone, name)) => {
            texts.say("decision-when", &[("date", date.into()), ("time", texts.clock(record.at, &zone).into()), ("zone", name.into())])
        }
        None => date,
    };
    page.fact(&texts.plain("decision-decided"), &when);
    let from = match (&record.meeting, meeting) {
        (None, _) => match &record.tally.rule {
            Rule::Before(rule) => {
                texts.say("decision-from-file", &[("file", (&rule.source.file).into()), ("line", i64::from(rule.source.line).into())])
            }
            _ => texts.plain("decision-alone"),
        },
        (Some(_), Some(meeting)) if record.item_title.is_empty() => meeting.title.clone(),
        (Some(_), Some(meeting)) => {
            texts.say("decision-from-item", &[("item", (&record.item_title).into()), ("meeting", (&meeting.title).into())])
        }
        (Some(_), None) => record.item_title.clone(),
    };
    page.fact(&texts.plain("decision-from"), &from);
}

/// How, why, and what else there was.
fn reasons(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    let record = &decision.record;
    let wording = &record.wording;
    let how = [
        ("method", method(record.tally.rule.method(), texts).into()),
        ("sentence", texts.message(&record.tally.outcome().sentence, called).into()),
    ];
    page.fact(&texts.plain("decision-how"), &texts.say("decision-how-line", &how));
    let outcome = record.tally.outcome();
    let particulars = &record.tally.particulars;
    let because = particulars.terms.instead.as_ref().map(baton_meeting::method::particulars::Instead::in_words);
    for message in because.iter().chain(&outcome.details) {
        page.item(&texts.message(message, called));
    }
    if let Some(conclusion) = &particulars.conclusion {
        page.fact(&texts.plain("decision-advice-used"), &conclusion.reason);
    }
    page.fact(&texts.plain("decision-why"), &wording.why);
    if record.offered.is_empty() {
        page.facts(&texts.plain("decision-options"), &wording.options);
    } else {
        super::option::offered(page, &record.offered, texts);
        let electorate = record.tally.electorate();
        super::option::counted(page, &record.tally.rule, record.tally.case(&electorate), texts);
    }
    page.fact(&texts.plain("decision-affected"), &wording.affected);
    if let Some(reversible) = wording.reversible {
        let how = match reversible {
            Reversible::Easily => "decision-reversible-easily",
            Reversible::WithEffort => "decision-reversible-with-effort",
            Reversible::Hardly => "decision-reversible-hardly",
        };
        page.fact(&texts.plain("decision-reversible"), &texts.plain(how));
    }
    page.fact(&texts.plain("decision-tags"), &wording.tags.join(", "));
}

/// What it replaces and changes, and what changed it.
fn relations(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    let all = |ids: &[DecisionId]| texts.list(&ids.iter().map(|id| called.decision(id, texts)).collect::<Vec<_>>());
    let wording = &decision.record.wording;
    page.fact(&texts.plain("decision-supersedes"), &all(&wording.supersedes));
    page.fact(&texts.plain("decision-amends"), &all(&wording.amends));
    page.fact(&texts.plain("decision-amended-by"), &all(&decision.amended_by));
}

/// The people of a decision by role.
fn people(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    let people = &decision.record.people;
    page.label(&texts.plain("decision-people"));
    page.list();
    let plain = [
        ("decision-proposer", called.people(people.proposer.as_slice(), texts)),
        ("decision-deciders", called.people(&people.deciders, texts)),
        ("decision-facilitator", called.people(people.facilitator.as_slice(), texts)),
        ("decision-scribe", called.people(people.scribe.as_slice(), texts)),
        ("decision-improved", called.people(&people.improved, texts)),
        ("decision-abstained", called.people(&people.abstained, texts)),
        ("decision-recused", called.people(&people.recused, texts)),
        ("decision-away", called.people(&people.away, texts)),
        ("decision-consulted", called.people(&people.consulted, texts)),
        ("decision-informed", called.people(&people.informed, texts)),
    ];
    for (label, names) in plain {
        page.fact(&texts.plain(label), &names);
    }
    let with_words = [
        ("decision-concerned", &people.concerned),
        ("decision-stood-aside", &people.stood_aside),
        ("decision-objected", &people.objected),
        ("decision-blocked", &people.blocked),
        ("decision-advised", &people.advised),
    ];
    page.fact(&texts.plain("decision-elected"), &called.people(people.elected.as_slice(), texts));
    for proxy in &people.by_proxy {
        let by = [("from", called.person(&proxy.from).into()), ("to", called.person(&proxy.to).into())];
        page.fact(&texts.plain("decision-by-proxy"), &texts.say("decision-proxy-line", &by));
    }
    for (label, remarks) in with_words {
        for remark in remarks {
            page.fact(&texts.plain(label), &said(remark, called, texts));
        }
    }
}

/// A remark with whose it is and what is watched.
pub(crate) fn said(remark: &Remark, called: &Called<'_>, texts: &Texts) -> String {
    let name = called.person(&remark.person);
    match (remark.words.is_empty(), remark.measure.is_empty()) {
        (true, true) => name,
        (false, true) => texts.say("decision-remark", &[("name", name.into()), ("words", (&remark.words).into())]),
        (true, false) => texts.say("decision-remark-measure", &[("name", name.into()), ("measure", (&remark.measure).into())]),
        (false, false) => texts.say(
            "decision-remark-watched",
            &[("name", name.into()), ("words", (&remark.words).into()), ("measure", (&remark.measure).into())],
        ),
    }
}

/// The texts on the way to the statement; nothing when there was only one.
fn versions(page: &mut Page, decision: &Decision, called: &Called<'_>, texts: &Texts) {
    if decision.record.versions.len() < 2 {
        return;
    }
    page.label(&texts.plain("decision-versions"));
    page.list();
    for (at, one) in decision.record.versions.iter().enumerate() {
        page.fact(&version(at, one, called, texts), &one.text);
    }
}
