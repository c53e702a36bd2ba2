//! A proposal of the story, from its first text to the record.

use baton_meeting::id::{DecisionId, MeetingId};
use serde_json::{Value, json};

use super::super::story::{Ends, How, Proposal};
use super::Teller;
use crate::problem::Problem;

impl Teller<'_> {
    /// Proposes, asks, improves, and records what was decided; nothing when an objection stands or a vote is lost.
    pub(super) fn decide(&mut self, told: &Proposal, meeting: &MeetingId) -> Result<Option<DecisionId>, Problem> {
        self.pass(50);
        let done = self.ask(json!({ "do": "propose", "meeting": meeting, "text": told.text, "proposer": told.by }))?;
        let proposal = done.made.first().cloned().unwrap_or_default();
        self.word(told, meeting, &proposal)?;
        let open = |method: &str, role: Option<&str>| json!({ "do": "open-round", "meeting": meeting, "proposal": proposal, "method": method, "role": role });
        match &told.how {
            How::Consent => {
                for objection in told.objections.iter().filter(|objection| matches!(objection.ends, Ends::Amended(_) | Ends::Stands)) {
                    let round = self.open(open("consent", None))?;
                    self.answer(meeting, &round, objection.who, "objection", objection.words)?;
                    self.rest(meeting, &round, "consent")?;
                    self.pass(180);
                    let Ends::Amended(text) = objection.ends else {
                        self.settle_objection(meeting, &round, objection.who, json!({ "outcome": "stands" }))?;
                        self.ask(json!({ "do": "close-round", "meeting": meeting, "round": round }))?;
                        return Ok(None);
                    };
                    self.settle_objection(meeting, &round, objection.who, json!({ "outcome": "amended" }))?;
                    self.ask(json!({ "do": "close-round", "meeting": meeting, "round": round }))?;
                    self.ask(json!({
                        "do": "amend", "meeting": meeting, "proposal": proposal, "text": text, "by": objection.who, "meets": objection.who,
                    }))?;
                }
                let round = self.open(open("consent", None))?;
                for (who, words) in &told.concerns {
                    self.answer(meeting, &round, who, "concern", words)?;
                }
                for objection in &told.objections {
                    let settled = match objection.ends {
                        Ends::Measured(measure) => json!({ "outcome": "measured", "measure": measure }),
                        Ends::Withdrawn => json!({ "outcome": "withdrawn" }),
                        Ends::Amended(_) | Ends::Stands => continue,
                    };
                    self.answer(meeting, &round, objection.who, "objection", objection.words)?;
                    self.pass(90);
                    self.settle_objection(meeting, &round, objection.who, settled)?;
                }
                self.rest(meeting, &round, "consent")?;
                self.ask(json!({ "do": "close-round", "meeting": meeting, "round": round }))?;
            }
            How::Majority { no, abstain } => {
                let round = self.open(open("majority", None))?;
                for (who, words) in no {
                    self.answer(meeting, &round, who, "no", words)?;
                }
                for who in abstain {
                    self.answer(meeting, &round, who, "abstain", "")?;
                }
                self.rest(meeting, &round, "yes")?;
                self.ask(json!({ "do": "close-round", "meeting": meeting, "round": round }))?;
            }
            How::Role(role, holder) => {
                let round = self.open(open("role-decides", Some(*role)))?;
                self.answer(meeting, &round, holder, "decide", "")?;
                self.ask(json!({ "do": "close-round", "meeting": meeting, "round": round }))?;
            }
        }
        self.record(told, meeting, &proposal).map(Some)
    }

    fn word(&mut self, told: &Proposal, meeting: &MeetingId, proposal: &str) -> Result<(), Problem> {
        let review = told.review.map(|weeks| self.in_weeks(weeks));
        let supersedes = told.supersedes.map(|key| self.decision(key).cloned()).transpose()?;
        let amends = told.amends.map(|key| self.decision(key).cloned()).transpose()?;
        self.ask(json!({
            "do": "word-decision", "meeting": meeting, "proposal": proposal, "why": told.why, "options": told.options,
            "reversible": told.reversible, "review": review, "tags": told.tags, "consulted": told.consulted,
            "informed": told.informed, "affected": told.affected,
            "supersedes": supersedes.map(|id| vec![id]), "amends": amends.map(|id| vec![id]),
        }))?;
        Ok(())
    }

    fn record(&mut self, told: &Proposal, meeting: &MeetingId, proposal: &str) -> Result<DecisionId, Problem> {
        self.pass(15);
        self.ask(json!({ "do": "read-back", "meeting": meeting, "proposal": proposal }))?;
        self.pass(20);
        self.ask(json!({ "do": "record-decision", "meeting": meeting, "proposal": proposal }))?;
        let decision = self.meeting(meeting)?.decisions.last().cloned().ok_or_else(|| super::untold(told.key))?;
        self.decisions.insert(told.key, decision.clone());
        Ok(decision)
    }

    fn open(&mut self, intent: Value) -> Result<String, Problem> {
        self.pass(10);
        Ok(self.ask(intent)?.made.first().cloned().unwrap_or_default())
    }

    fn answer(&mut self, meeting: &MeetingId, round: &str, who: &str, answer: &str, words: &str) -> Result<(), Problem> {
        self.pass(12);
        self.ask(json!({ "do": "answer", "meeting": meeting, "round": round, "person": who, "answer": answer, "reason": words }))?;
        Ok(())
    }

    fn rest(&mut self, meeting: &MeetingId, round: &str, answer: &str) -> Result<(), Problem> {
        self.pass(20);
        self.ask(json!({ "do": "answer-for-rest", "meeting": meeting, "round": round, "answer": answer }))?;
        Ok(())
    }

    fn settle_objection(&mut self, meeting: &MeetingId, round: &str, who: &str, settled: Value) -> Result<(), Problem> {
        self.ask(json!({ "do": "settle-objection", "meeting": meeting, "round": round, "person": who, "settled": settled }))?;
        Ok(())
    }
}
