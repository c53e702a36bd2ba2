//! One decision as one row.
//!
//! **Invariant:** the same decision gives the same row, whatever stands around it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use baton_meeting::decision::{Decision, People, Remark, Status};
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{DecisionId, PersonId};
use baton_meeting::method::Proxy;
use baton_meeting::proposal::Reversible;
use baton_meeting::state::State;
use baton_texts::{Names, Texts};
use chrono::NaiveDate;

use crate::called::Called;
use crate::paper::{Choice, follow_up, method};
use crate::record;

/// What a row is made of.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// The decision.
    pub decision: &'a Decision,
    /// What came out of it.
    pub follow_ups: &'a [FollowUp],
    /// Decisions that it names.
    pub related: &'a [Decision],
    /// The title of the meeting it came from.
    pub meeting: &'a str,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Words; may be empty.
    Words(String),
    /// A day.
    Day(NaiveDate),
}

/// How wide a column is in a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A number or a date.
    Short,
    /// A name or two.
    Middle,
    /// Sentences.
    Long,
}

/// The columns: the key of the heading, and how wide.
pub(crate) const COLUMNS: [(&str, Kind); 39] = [
    ("table-number", Kind::Middle),
    ("table-team", Kind::Middle),
    ("table-date", Kind::Short),
    ("table-status", Kind::Short),
    ("table-statement", Kind::Long),
    ("table-method", Kind::Middle),
    ("table-result", Kind::Long),
    ("table-why", Kind::Long),
    ("table-options", Kind::Long),
    ("table-reversible", Kind::Middle),
    ("table-affected", Kind::Middle),
    ("table-tags", Kind::Middle),
    ("table-starts", Kind::Short),
    ("table-review", Kind::Short),
    ("table-reviewed", Kind::Long),
    ("table-ended", Kind::Short),
    ("table-ended-because", Kind::Long),
    ("table-proposer", Kind::Middle),
    ("table-deciders", Kind::Middle),
    ("table-facilitator", Kind::Middle),
    ("table-scribe", Kind::Middle),
    ("table-improved", Kind::Middle),
    ("table-concerned", Kind::Long),
    ("table-stood-aside", Kind::Long),
    ("table-objected", Kind::Long),
    ("table-blocked", Kind::Long),
    ("table-advised", Kind::Long),
    ("table-elected", Kind::Middle),
    ("table-by-proxy", Kind::Middle),
    ("table-abstained", Kind::Middle),
    ("table-recused", Kind::Middle),
    ("table-away", Kind::Middle),
    ("table-consulted", Kind::Middle),
    ("table-informed", Kind::Middle),
    ("table-meeting", Kind::Middle),
    ("table-item", Kind::Middle),
    ("table-supersedes", Kind::Middle),
    ("table-changed", Kind::Middle),
    ("table-follow-ups", Kind::Long),
];

/// Makes rows; what many rows share is worded once.
pub struct Rows<'a> {
    called: Called<'a>,
    choice: Choice,
    texts: &'a Texts,
    worded: RefCell<BTreeMap<String, String>>,
}

impl<'a> Rows<'a> {
    /// Rows with the names of a state, which holds only those that go out ([`Choice::state`]).
    pub fn new(state: &'a State, choice: Choice, texts: &'a Texts) -> Self {
        Self { called: Called::new(state, &[]), choice, texts, worded: RefCell::new(BTreeMap::new()) }
    }

    /// The headings of the columns.
    pub fn headings(&self) -> Vec<String> {
        COLUMNS.iter().map(|(key, _)| self.texts.plain(key)).collect()
    }

    pub(crate) fn cells(&self, row: &Row<'_>) -> Vec<Cell> {
        let chosen;
        let decision = if self.choice.dissent {
            row.decision
        } else {
            chosen = self.choice.decision(row.decision.clone());
            &chosen
        };
        let (record, wording, people) = (&decision.record, &decision.record.wording, &decision.record.people);
        let words = |words: &str| Cell::Words(words.to_owned());
        let day = |day: Option<NaiveDate>| day.map_or_else(|| Cell::Words(String::new()), Cell::Day);
        let others = |ids: &[DecisionId]| Cell::Words(ids.iter().map(|id| self.other(row, id)).collect::<Vec<_>>().join("; "));
        let by: &[DecisionId] = decision.superseded_by.as_slice();
        let changed: Vec<DecisionId> = wording.amends.iter().chain(by).chain(&decision.amended_by).cloned().collect();
        let made: Vec<String> =
            record::out_of(decision, row.follow_ups).into_iter().map(|one| follow_up(one, &self.called, self.texts)).collect();
        let reviewed: Vec<String> =
            decision.reviews.iter().map(|review| format!("{} {}", review.on, review.note).trim_end().to_owned()).collect();
        let mut cells = vec![
            Cell::Words(format!("{} {}", self.called.team(&record.team), record.number)),
            Cell::Words(self.called.team(&record.team)),
            Cell::Day(record.on),
            self.once(status(decision.status)),
            words(&record.statement),
            Cell::Words(method(record.tally.rule.method(), self.texts)),
            self.result(decision),
            words(&wording.why),
            Cell::Words(wording.options.join("\n")),
            wording.reversible.map_or_else(|| words(""), |how| self.once(reversible(how))),
            words(&wording.affected),
            Cell::Words(wording.tags.join("; ")),
            day(wording.starts),
            day(decision.review),
            Cell::Words(reviewed.join("\n")),
            day(decision.ended_on),
            words(&decision.ended_because),
        ];
        cells.extend(self.people(people));
        cells.extend([
            words(row.meeting),
            words(&record.item_title),
            others(&wording.supersedes),
            others(&changed),
            Cell::Words(made.join("\n")),
        ]);
        cells
    }

    fn people(&self, people: &People) -> [Cell; 17] {
        let names = |people: &[PersonId]| Cell::Words(people.iter().map(|id| self.called.person(id)).collect::<Vec<_>>().join("; "));
        let remarks = |remarks: &[Remark]| Cell::Words(remarks.iter().map(|one| self.remark(one)).collect::<Vec<_>>().join("\n"));
        [
            names(people.proposer.as_slice()),
            names(&people.deciders),
            names(people.facilitator.as_slice()),
            names(people.scribe.as_slice()),
            names(&people.improved),
            remarks(&people.concerned),
            remarks(&people.stood_aside),
            remarks(&people.objected),
            remarks(&people.blocked),
            remarks(&people.advised),
            names(people.elected.as_slice()),
            Cell::Words(people.by_proxy.iter().map(|proxy| self.proxy(proxy)).collect::<Vec<_>>().join("\n")),
            names(&people.abstained),
            names(&people.recused),
            names(&people.away),
            names(&people.consulted),
            names(&people.informed),
        ]
    }

    fn proxy(&self, proxy: &Proxy) -> String {
        let (from, to) = (self.called.person(&proxy.from), self.called.person(&proxy.to));
        self.texts.say("decision-proxy-line", &[("from", from.into()), ("to", to.into())])
    }

    fn remark(&self, remark: &Remark) -> String {
        crate::paper::said(remark, &self.called, self.texts)
    }

    fn other(&self, row: &Row<'_>, id: &DecisionId) -> String {
        let found = row.related.iter().find(|one| one.id == *id).map(|one| &one.record);
        found.map_or_else(|| self.called.decision(id, self.texts), |record| format!("{} {}", self.called.team(&record.team), record.number))
    }

    /// Many decisions have the same result in the same words.
    fn result(&self, decision: &Decision) -> Cell {
        let outcome = decision.record.tally.outcome();
        let said = std::iter::once(&outcome.sentence).chain(&outcome.details);
        let lines: Vec<String> =
            said.map(|message| self.kept(format!("{message:?}"), || self.texts.message(message, &self.called))).collect();
        Cell::Words(lines.join("\n"))
    }

    fn once(&self, key: &str) -> Cell {
        Cell::Words(self.kept(key.to_owned(), || self.texts.plain(key)))
    }

    fn kept(&self, key: String, word: impl FnOnce() -> String) -> String {
        self.worded.borrow_mut().entry(key).or_insert_with(word).clone()
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::InForce => "word-in-force",
        Status::Superseded => "word-superseded",
        Status::Expired => "word-expired",
        Status::Withdrawn => "word-withdrawn",
    }
}

fn reversible(how: Reversible) -> &'static str {
    match how {
        Reversible::Easily => "decision-reversible-easily",
        Reversible::WithEffort => "decision-reversible-with-effort",
        Reversible::Hardly => "decision-reversible-hardly",
    }
}
