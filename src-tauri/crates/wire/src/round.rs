//! A round as the windows show it: its steps, what can be answered, who has answered, and how it stands.
//!
//! **Invariant:** what is written or secret is hidden until the close: that somebody has answered crosses, what they answered
//! does not.

use baton_meeting::id::{PersonId, RoleId, RoundId};
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use baton_meeting::method::advice::{AdviceStand as Stand, stand};
use baton_meeting::method::election::Variant;
use baton_meeting::method::gradients::Closes;
use baton_meeting::method::integrative::Reason;
use baton_meeting::method::particulars::Why;
use baton_meeting::method::what_if::other_bars;
use baton_meeting::method::{Answer, Method, ObjectionOutcome, Raised, RoundStep, Rule, Tone, Verdict, Way};
use baton_meeting::round::{Round, RoundStage};
use baton_meeting::state::State;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::options::{OptionsView, options};
use crate::who::{Who, all, who};

/// A person asked in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Asked {
    /// Who.
    pub who: Who,
    /// Their answer; nothing while it is hidden.
    pub answer: Option<Answer>,
    /// Whether they have answered.
    pub answered: bool,
    /// Their words.
    pub reason: String,
    /// What became of their objection, or what is watched for their concern.
    pub settled: Option<ObjectionOutcome>,
    /// Whether the room has understood their objection.
    pub understood: bool,
    /// The reasons that were given for their objection.
    pub tested: Vec<Reason>,
    /// Whether an objection of theirs counts, as far as it was tested.
    pub counts: bool,
    /// Who says their vote for them.
    pub proxy: Option<Who>,
    /// Whether they are not here now, and nobody says their vote.
    pub away: bool,
}

/// An answer to choose, in the order of its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// The answer.
    pub answer: Answer,
    /// Its name.
    pub name: Message,
    /// What it means in this round.
    pub means: Message,
    /// What it does to the proposal.
    pub tone: Tone,
}

/// A step of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RoundStepView {
    /// The step.
    pub step: RoundStep,
    /// The moment under which coaching keeps the sentence to say: `coaching-<moment>-say` and so on.
    pub moment: String,
    /// `past`, `now` or `ahead`.
    pub state: &'static str,
}

/// How many must be here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuorumView {
    /// How many are needed.
    pub needed: u32,
    /// How many count now, or counted at the close.
    pub here: u32,
}

/// Somebody whose advice is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AdviceView {
    /// Who.
    pub who: Who,
    /// Why them; nothing for somebody who was thought of later.
    pub because: Option<Why>,
    /// Where it is.
    pub stand: Stand,
    /// The last day to answer.
    pub by: NaiveDate,
    /// Their advice.
    pub words: String,
}

/// The same answers under another rule; it binds nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OtherRule {
    /// The rule in words.
    pub rule: Message,
    /// How it would have ended.
    pub verdict: Verdict,
    /// The same in one sentence.
    pub sentence: Message,
}

/// What a named decider decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConclusionView {
    /// Who.
    pub who: Who,
    /// Whether it applies.
    pub adopt: bool,
    /// How what was heard was used.
    pub reason: String,
}

/// A nomination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NominationView {
    /// Who nominates.
    pub by: Who,
    /// Whom; nobody when they pass, or while it is still written.
    pub nominee: Option<Who>,
    /// Why.
    pub reason: String,
    /// Whether it was changed after hearing the reasons.
    pub changed: bool,
}

/// How far an election is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ElectionView {
    /// The role.
    pub role: RoleId,
    /// Its name.
    pub name: String,
    /// The last day of the term.
    pub until: Option<NaiveDate>,
    /// How the nominee is found.
    pub variant: Variant,
    /// Who holds it now.
    pub holders: Vec<Who>,
    /// What each said, as it stands.
    pub nominations: Vec<NominationView>,
    /// Who has not nominated or passed.
    pub missing: Vec<Who>,
    /// Who is proposed.
    pub nominee: Option<Who>,
    /// Why.
    pub reason: String,
    /// Whether the lot named them among equals.
    pub by_lot: bool,
    /// Whether they accepted.
    pub accepted: bool,
    /// The hash of the seed for lots while it is open, the seed once it has closed.
    pub lot: String,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoundView {
    /// Identity.
    pub id: RoundId,
    /// Method.
    pub method: Method,
    /// Base, threshold and how silence counts, in plain words.
    pub rule: Message,
    /// Why it took the place of another.
    pub because: Option<Message>,
    /// How answers are given.
    pub way: Way,
    /// Its steps, in their order.
    pub steps: Vec<RoundStepView>,
    /// The step it is in.
    pub step: RoundStep,
    /// Answers possible, in the order of their keys.
    pub answers: Vec<Answer>,
    /// The same with their words.
    pub choices: Vec<Choice>,
    /// The answer that can be given for all who have not answered, where one key for all makes sense.
    pub rest: Option<Answer>,
    /// Everybody asked, in order.
    pub asked: Vec<Asked>,
    /// Who declared a conflict.
    pub recused: Vec<Who>,
    /// Whose answer is awaited.
    pub awaited: Option<Who>,
    /// How many answers are missing.
    pub waiting: usize,
    /// How many must be here.
    pub quorum: Option<QuorumView>,
    /// Until when it should be decided, RFC 3339.
    pub deadline: Option<String>,
    /// What comes then, in order.
    pub fallback: Vec<Method>,
    /// Hands counted.
    pub hands: Option<Raised>,
    /// Who decides after hearing everybody.
    pub decider: Option<Who>,
    /// Whose advice is asked for.
    pub advice: Vec<AdviceView>,
    /// What the decider decided.
    pub conclusion: Option<ConclusionView>,
    /// How far an election is.
    pub election: Option<ElectionView>,
    /// What there is to choose among, where it is that.
    pub options: Option<OptionsView>,
    /// Whether people can answer.
    pub open: bool,
    /// Whether it is about the text as it stands; an amendment is asked anew.
    pub current: bool,
    /// Whether it can close now.
    pub closable: bool,
    /// How it stands, or ended.
    pub verdict: Verdict,
    /// The same in one sentence.
    pub sentence: Message,
    /// What else the result rests on, a sentence each.
    pub details: Vec<Message>,
    /// Counts by answer; empty while they are hidden.
    pub counts: Vec<(Answer, u32)>,
    /// Once it has closed: the same answers under other rules.
    pub others: Vec<OtherRule>,
    /// Whether it can be given to a small group, another team or a meeting.
    pub referable: bool,
    /// Until when it can be answered although its meeting is over, RFC 3339; nothing for rounds that end with their meeting.
    pub until: Option<String>,
}

/// A round as the desk shows it.
pub fn round(state: &State, meeting: &Meeting, round: &Round) -> RoundView {
    let outcome = round.outcome(&meeting.attendance);
    let eligible = round.electorate(&meeting.attendance).eligible;
    let particulars = &round.particulars;
    let hidden = hidden(round);
    let settled =
        |person: &PersonId| round.objections.iter().rev().find(|(objector, _)| objector == person).map(|(_, outcome)| outcome.clone());
    let asked: Vec<Asked> = round
        .order
        .iter()
        .map(|person| {
            let ballot = round.ballots.iter().find(|ballot| ballot.person == *person).filter(|_| !hidden);
            Asked {
                who: who(state, person),
                answer: ballot.map(|ballot| ballot.answer),
                answered: round.has_answered(person),
                reason: ballot.map(|ballot| ballot.reason.clone()).unwrap_or_default(),
                settled: settled(person),
                understood: particulars.understood.contains(person),
                tested: particulars
                    .tested
                    .iter()
                    .find(|tested| tested.person == *person)
                    .map(|tested| tested.reasons.clone())
                    .unwrap_or_default(),
                counts: round.counts(person),
                proxy: particulars.proxies.iter().find(|proxy| proxy.from == *person).map(|proxy| who(state, &proxy.to)),
                away: !eligible.contains(person) && !particulars.proxies.iter().any(|proxy| proxy.from == *person),
            }
        })
        .collect();
    let waiting = if particulars.hands.is_some() { 0 } else { asked.iter().filter(|asked| !asked.answered && !asked.away).count() };
    let method = round.rule.method();
    let stands = round.ballots.iter().any(|ballot| matches!(ballot.answer, Answer::Objection | Answer::Block));
    // Where answers would bring it tells what they are; while they are hidden it stays where it was put.
    let step = if hidden { round.moved_to.unwrap_or_else(|| method.opens_at()) } else { round.step(&meeting.attendance) };
    let closable = round.is_open()
        && match method {
            // The decider closes it, by deciding.
            Method::Advice => false,
            Method::Election => waiting == 0 && outcome.verdict != Verdict::Waiting,
            _ => waiting == 0 || !method.waits_for_everybody() || stands,
        };
    RoundView {
        id: round.id.clone(),
        method,
        rule: round.rule.in_words(),
        because: particulars.terms.instead.as_ref().map(|instead| instead.in_words()),
        way: particulars.terms.way,
        steps: steps(method, step),
        step,
        answers: round.rule.answers().to_vec(),
        choices: choices(&round.rule),
        rest: rest(method),
        recused: all(state, &round.recused),
        awaited: round.awaited(&meeting.attendance).map(|person| who(state, &person)),
        waiting,
        quorum: quorum(meeting, round),
        deadline: particulars.terms.deadline.map(|deadline| deadline.to_rfc3339()),
        fallback: particulars.terms.fallback.iter().map(|fallback| fallback.method).collect(),
        hands: particulars.hands,
        decider: decider(&round.rule).map(|person| who(state, person)),
        advice: advice(state, round),
        conclusion: particulars.conclusion.as_ref().map(|conclusion| ConclusionView {
            who: who(state, &conclusion.person),
            adopt: conclusion.adopt,
            reason: conclusion.reason.clone(),
        }),
        election: election(state, meeting, round),
        options: options(meeting, round, hidden),
        open: round.is_open(),
        current: current(meeting, round),
        closable,
        verdict: if hidden { Verdict::Waiting } else { outcome.verdict },
        sentence: if hidden { answered_so_far(&asked, waiting) } else { outcome.sentence },
        details: if hidden { Vec::new() } else { outcome.details },
        counts: if hidden { Vec::new() } else { outcome.counts },
        others: others(meeting, round),
        referable: method.can_be_referred() && particulars.referred.is_none() && !(round.is_open() && particulars.terms.way == Way::Secret),
        until: match &round.rule {
            Rule::Lazy(rule) => Some(rule.until.to_rfc3339()),
            _ => None,
        },
        asked,
    }
}

/// Whether a round is about its proposal as it stands: the same text or, in a choice, the same options.
pub(crate) fn current(meeting: &Meeting, round: &Round) -> bool {
    meeting.proposals.iter().any(|one| {
        one.id == round.proposal
            && match &round.rule {
                Rule::Options(rule) => rule.offers(&one.options),
                _ => one.versions.len() == round.version,
            }
    })
}

/// Whether answers are hidden for now.
fn hidden(round: &Round) -> bool {
    round.is_open() && matches!(round.particulars.terms.way, Way::Written | Way::Secret)
}

fn answered_so_far(asked: &[Asked], waiting: usize) -> Message {
    let answered = asked.iter().filter(|one| one.answered).count() as i64;
    Message::new("method-answers-hidden").number("answered", answered).number("waiting", waiting as i64)
}

/// The answers of a rule, in words.
pub fn choices(rule: &Rule) -> Vec<Choice> {
    rule.answers()
        .iter()
        .map(|given| Choice { answer: *given, name: rule.name(*given), means: rule.means(*given), tone: given.tone() })
        .collect()
}

fn others(meeting: &Meeting, round: &Round) -> Vec<OtherRule> {
    if !matches!(round.stage, RoundStage::Closed { .. }) || round.particulars.referred.is_some() {
        return Vec::new();
    }
    let electorate = round.electorate(&meeting.attendance);
    other_bars(&round.rule, round.case(&electorate))
        .into_iter()
        .map(|other| OtherRule { rule: other.rule.in_words(), verdict: other.outcome.verdict, sentence: other.outcome.sentence })
        .collect()
}

fn rest(method: Method) -> Option<Answer> {
    match method {
        Method::Consent | Method::Integrative | Method::Election => Some(Answer::Consent),
        Method::Consensus => Some(Answer::Agree),
        Method::Majority | Method::Vote => Some(Answer::Yes),
        // Fingers, levels and words are each their own.
        Method::Before
        | Method::RoleDecides
        | Method::Advice
        | Method::FistToFive
        | Method::Gradients
        | Method::Lazy
        | Method::Delegation => None,
        Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Star
        | Method::Dots
        | Method::Runoff
        | Method::Schulze
        | Method::Stv => None,
    }
}

fn steps(method: Method, now: RoundStep) -> Vec<RoundStepView> {
    let at = method.steps().iter().position(|step| *step == now).unwrap_or(0);
    let state = |index: usize| match index.cmp(&at) {
        std::cmp::Ordering::Less => "past",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "ahead",
    };
    method
        .steps()
        .iter()
        .enumerate()
        .map(|(index, step)| RoundStepView { step: *step, moment: moment(method, *step).to_owned(), state: state(index) })
        .collect()
}

/// The moment under which coaching keeps a step.
pub fn moment(method: Method, step: RoundStep) -> &'static str {
    match step {
        RoundStep::Present => "item",
        RoundStep::Clarify => "clarify",
        RoundStep::React => "react",
        RoundStep::Amend => "integrate",
        RoundStep::Advice => "advice",
        RoundStep::Describe => "election",
        RoundStep::Nominate => "nominate",
        RoundStep::Reasons => "reasons",
        RoundStep::Change => "change",
        RoundStep::Nominee => "nominee",
        RoundStep::Ask if method == Method::Election => "consent",
        RoundStep::Ask if method.among_options() => "options",
        RoundStep::Ask => method.key().strip_prefix("method-").unwrap_or("consent"),
        RoundStep::Resolve => "objection",
        RoundStep::Concerns => "concern",
        RoundStep::Explain => "explain",
        RoundStep::Count => "count",
        RoundStep::Decide => "role-decides",
        RoundStep::Accept => "accept",
    }
}

fn quorum(meeting: &Meeting, round: &Round) -> Option<QuorumView> {
    let needed = round.particulars.terms.quorum?;
    let here = match &round.particulars.quorate {
        Some(counted) => counted.len(),
        None => {
            let here = |person: &&PersonId| meeting.attendance.get(*person).is_some_and(|presence| presence.is_here());
            round.order.iter().chain(&round.recused).filter(here).count()
        }
    };
    Some(QuorumView { needed, here: u32::try_from(here).unwrap_or(u32::MAX) })
}

fn decider(rule: &Rule) -> Option<&PersonId> {
    match rule {
        Rule::Advice(rule) => Some(&rule.decider),
        Rule::Gradients(rule) => match &rule.closes {
            Closes::ByDecider(person) => Some(person),
            Closes::ByBar(_) => None,
        },
        Rule::RoleDecides(rule) => rule.holders.first(),
        _ => None,
    }
}

fn advice(state: &State, round: &Round) -> Vec<AdviceView> {
    let Rule::Advice(rule) = &round.rule else { return Vec::new() };
    let of = |person: &PersonId| AdviceView {
        who: who(state, person),
        because: rule.listed.iter().find(|listed| listed.person == *person).map(|listed| listed.because),
        stand: stand(&round.ballots, &round.particulars, person, state.today),
        by: round.particulars.advice.iter().rev().find(|asked| asked.person == *person).map_or(rule.by, |asked| asked.by),
        words: round.ballots.iter().find(|ballot| ballot.person == *person).map(|ballot| ballot.reason.clone()).unwrap_or_default(),
    };
    round.order.iter().map(of).collect()
}

fn election(state: &State, meeting: &Meeting, round: &Round) -> Option<ElectionView> {
    let Rule::Election(rule) = &round.rule else { return None };
    let election = &round.particulars.election;
    let missing: Vec<PersonId> = round
        .electorate(&meeting.attendance)
        .eligible
        .into_iter()
        .filter(|person| !election.first.iter().any(|nomination| nomination.person == *person))
        .collect();
    // What is still being written is nobody's to read: names come out when everybody has one.
    let writing = round.is_open() && !missing.is_empty() && election.proposed.is_none();
    let nominations = election.now.iter().map(|one| NominationView {
        by: who(state, &one.person),
        nominee: one.nominee.as_ref().filter(|_| !writing).map(|person| who(state, person)),
        reason: if writing { String::new() } else { one.reason.clone() },
        changed: election.first.iter().any(|first| first.person == one.person && first.nominee != one.nominee),
    });
    Some(ElectionView {
        role: rule.role.clone(),
        name: rule.role_name.clone(),
        until: rule.until,
        variant: rule.variant,
        holders: all(state, &rule.holders),
        nominations: nominations.collect(),
        missing: all(state, &missing),
        nominee: election.proposed.as_ref().map(|(person, _)| who(state, person)),
        reason: election.proposed.as_ref().map(|(_, reason)| reason.clone()).unwrap_or_default(),
        by_lot: election.by_lot,
        accepted: election.accepted,
        lot: if round.is_open() { rule.lot_hash() } else { rule.seed.clone() },
    })
}
