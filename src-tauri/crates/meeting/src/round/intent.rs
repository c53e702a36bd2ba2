//! What can be asked for about rounds.
//!
//! **Invariant:** everything that changes a round passes here, and is refused as a whole or recorded as a whole.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::opening::{NewFallback, With};
use super::referring::Refer;
use super::{advice, answering, closing, election, objection, opening, options, referring};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingRef, PersonRef, ProposalRef, RoleRef, RoundId, RoundRef};
use crate::method::integrative::Reason;
use crate::method::{Answer, Marking, Method, ObjectionOutcome, Raised, RoundStep, Way};
use crate::refusal::Refusal;
use crate::state::State;

/// What can be asked for about rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RoundIntent {
    /// Open a round on a proposal.
    OpenRound {
        meeting: MeetingRef,
        id: Option<RoundId>,
        proposal: ProposalRef,
        method: Method,
        /// The role that decides, is filled or is talked about, for those methods.
        role: Option<RoleRef>,
        /// What the method needs besides.
        with: Option<Box<With>>,
        /// How answers are given; spoken when left out.
        way: Option<Way>,
        /// How many persons must be here at its close.
        quorum: Option<u32>,
        /// Until when it should be decided.
        deadline: Option<DateTime<Utc>>,
        /// What comes then, in order; the last is the role that decides.
        fallback: Option<Vec<NewFallback>>,
    },
    /// Move a round to one of its steps.
    EnterRoundStep { meeting: MeetingRef, round: RoundRef, step: RoundStep },
    /// Give somebody's answer.
    Answer { meeting: MeetingRef, round: RoundRef, person: PersonRef, answer: Answer, reason: Option<String> },
    /// Mark somebody's ballot among options; with nothing marked it is a blank one.
    MarkBallot { meeting: MeetingRef, round: RoundRef, person: PersonRef, marking: Marking },
    /// Everybody who has not answered gives this answer, as with a show of hands that leaves nobody out.
    AnswerForRest { meeting: MeetingRef, round: RoundRef, answer: Answer },
    /// Count hands: only how many, no names.
    CountHands { meeting: MeetingRef, round: RoundRef, hands: Raised },
    /// Put the vote of somebody who is away into the hands of somebody who is here.
    GiveProxy { meeting: MeetingRef, round: RoundRef, from: PersonRef, to: PersonRef },
    /// Take such a vote back, while the round is open.
    TakeBackProxy { meeting: MeetingRef, round: RoundRef, from: PersonRef },
    /// Somebody declares a conflict while a round is open, and leaves its base and that of later rounds on the item.
    StepOut { meeting: MeetingRef, round: RoundRef, person: PersonRef },
    /// Somebody takes their conflict back while the round is open, and is asked again.
    StepBackIn { meeting: MeetingRef, round: RoundRef, person: PersonRef },
    /// The room has understood an objection.
    UnderstandObjection { meeting: MeetingRef, round: RoundRef, person: PersonRef },
    /// Say for which criteria a reason was given for an objection.
    TestObjection { meeting: MeetingRef, round: RoundRef, person: PersonRef, reasons: Vec<Reason> },
    /// Say what became of an objection, in the objector's word; or what is watched for a concern.
    SettleObjection { meeting: MeetingRef, round: RoundRef, person: PersonRef, settled: ObjectionOutcome },
    /// Ask somebody for advice, until a day.
    AskAdvice { meeting: MeetingRef, round: RoundRef, person: PersonRef, by: Option<NaiveDate> },
    /// The named decider decides, and says how what was heard was used; the round closes.
    ConcludeRound { meeting: MeetingRef, round: RoundRef, person: PersonRef, adopt: bool, reason: String },
    /// Nominate somebody for a role, yourself too, or pass; nominating again changes it.
    Nominate { meeting: MeetingRef, round: RoundRef, person: PersonRef, nominee: Option<PersonRef>, reason: Option<String> },
    /// Propose somebody on the strength of the reasons; by the most nominations when nobody is named.
    ProposeNominee { meeting: MeetingRef, round: RoundRef, nominee: Option<PersonRef>, reason: Option<String> },
    /// The nominee says yes or no to the role.
    AnswerNomination { meeting: MeetingRef, round: RoundRef, accepts: bool },
    /// Close a round.
    CloseRound { meeting: MeetingRef, round: RoundRef },
    /// Hand in somebody's secret answer. It is kept in memory until the close and written nowhere.
    HandIn {
        meeting: MeetingRef,
        round: RoundRef,
        person: PersonRef,
        answer: Answer,
        /// What is marked, among options.
        marking: Option<Marking>,
    },
    /// Close a secret round: who voted, and the answers, in no order that tells.
    CloseSecretRound {
        meeting: MeetingRef,
        round: RoundRef,
        voted: Vec<PersonRef>,
        answers: Vec<Answer>,
        /// What is marked, among options; one for each answer that says so.
        papers: Option<Vec<Marking>>,
    },
    /// Give a round up.
    AbandonRound { meeting: MeetingRef, round: RoundRef },
    /// Give what is not decided to a small group, another team or a meeting; it waits there as an item.
    ReferRound {
        meeting: MeetingRef,
        round: RoundRef,
        to: Refer,
        /// Who carries it; the first of the group, or whoever proposed it.
        owner: Option<PersonRef>,
        /// What to work on.
        words: Option<String>,
    },
    /// Take the way that was agreed for the case that this one does not lead to a decision in time.
    FallBack { meeting: MeetingRef, round: RoundRef, id: Option<RoundId> },
}

/// Answers what was asked about rounds.
///
/// # Errors
/// Refuses a second open round, an answer the method does not know, answers of people not asked, and closing too early.
pub fn decide(state: &State, intent: RoundIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        RoundIntent::OpenRound { meeting, id, proposal, method, role, with, way, quorum, deadline, fallback } => {
            let wanted = opening::Wanted {
                id,
                proposal,
                method,
                role,
                with: with.map(|with| *with).unwrap_or_default(),
                way,
                quorum,
                deadline,
                fallback,
            };
            opening::open(state, state.running(&meeting)?, wanted, asked)
        }
        RoundIntent::EnterRoundStep { meeting, round, step } => answering::enter(state, &meeting, &round, step),
        RoundIntent::Answer { meeting, round, person, answer, reason } => {
            answering::answer(state, &meeting, &round, &person, answer, reason)
        }
        RoundIntent::MarkBallot { meeting, round, person, marking } => options::mark(state, &meeting, &round, &person, marking),
        RoundIntent::AnswerForRest { meeting, round, answer } => answering::rest(state, &meeting, &round, answer),
        RoundIntent::CountHands { meeting, round, hands } => answering::hands(state, &meeting, &round, hands),
        RoundIntent::GiveProxy { meeting, round, from, to } => answering::proxy(state, &meeting, &round, &from, &to),
        RoundIntent::TakeBackProxy { meeting, round, from } => answering::take_back_proxy(state, &meeting, &round, &from),
        RoundIntent::StepOut { meeting, round, person } => answering::step_out(state, &meeting, &round, &person),
        RoundIntent::StepBackIn { meeting, round, person } => answering::step_back_in(state, &meeting, &round, &person),
        RoundIntent::UnderstandObjection { meeting, round, person } => objection::understood(state, &meeting, &round, &person),
        RoundIntent::TestObjection { meeting, round, person, reasons } => objection::tested(state, &meeting, &round, &person, reasons),
        RoundIntent::SettleObjection { meeting, round, person, settled } => objection::settled(state, &meeting, &round, &person, settled),
        RoundIntent::AskAdvice { meeting, round, person, by } => advice::ask(state, &meeting, &round, &person, by, asked),
        RoundIntent::ConcludeRound { meeting, round, person, adopt, reason } => {
            advice::conclude(state, &meeting, &round, &person, (adopt, reason), asked)
        }
        RoundIntent::Nominate { meeting, round, person, nominee, reason } => {
            election::nominate(state, &meeting, &round, &person, nominee, reason)
        }
        RoundIntent::ProposeNominee { meeting, round, nominee, reason } => election::propose(state, &meeting, &round, nominee, reason),
        RoundIntent::AnswerNomination { meeting, round, accepts } => election::answered(state, &meeting, &round, accepts),
        RoundIntent::CloseRound { meeting, round } => closing::close(state, &meeting, &round, asked),
        RoundIntent::HandIn { meeting, round, person, answer, marking } => {
            // What is handed in leaves no entry; whoever keeps it in memory asks here whether it fits.
            answering::hand_in(state, &meeting, &round, &person, answer, marking.as_ref()).map(|_| Vec::new())
        }
        RoundIntent::CloseSecretRound { meeting, round, voted, answers, papers } => {
            closing::turn_pile(state, &meeting, &round, &voted, (answers, papers.unwrap_or_default()), asked)
        }
        RoundIntent::AbandonRound { meeting, round } => closing::abandon(state, &meeting, &round),
        RoundIntent::ReferRound { meeting, round, to, owner, words } => {
            referring::refer(state, &meeting, &round, to, (owner, words.unwrap_or_default()), asked)
        }
        RoundIntent::FallBack { meeting, round, id } => closing::fall_back(state, &meeting, &round, id, asked),
    }
}
