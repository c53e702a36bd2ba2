//! What the room sees. One case for each mode; no field for private text.
//!
//! **Invariant:** nothing in here was said to the desk alone: private notes, remarks about people and answers of an open round
//! have no place to go.

use baton_meeting::agenda::Purpose;
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{DecisionId, ProposalId};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::{Arg, Message};
use baton_meeting::method::{Answer, Method, RoundStep, Verdict};
use baton_meeting::person::MeetingRole;
use baton_meeting::proposal::Proposal;
use baton_meeting::speaking::turns;
use baton_meeting::state::State;
use baton_meeting::template::StepKind;
use baton_meeting::timebox::PauseKind;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::lines::{self, FollowUpLine};
use crate::options::OptionsView;
use crate::places::{Device, ProofToKeep};
use crate::proposal::{Piece, earlier, pieces, proposal};
use crate::review::{self, Again, again};
use crate::round::Choice;
use crate::run::{self, Beside, Clock, PauseView};
use crate::speaking::{self, GatheringView, Word};

/// A part of the ribbon of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Ribbon {
    /// Seconds it took, or is planned to take.
    pub seconds: i64,
    /// `past`, `now` or `ahead`.
    pub state: &'static str,
}

/// Somebody and what they decided or promised, as read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Promise {
    /// What.
    pub what: String,
    /// By whom; nobody yet when empty.
    pub who: Option<String>,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// Whether they said yes.
    pub accepted: bool,
}

/// An item on the wall's agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WallItem {
    /// Title.
    pub title: String,
    /// Whose.
    pub owner: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Minutes.
    pub minutes: u32,
    /// `past`, `now` or `ahead`.
    pub state: &'static str,
}

/// A decision that comes back, on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WallReview {
    /// Team, year and count, as people say it.
    pub number: String,
    /// The exact text.
    pub statement: String,
    /// When it was decided.
    pub date: NaiveDate,
    /// Who brings it back.
    pub by: Option<String>,
    /// What was expected; may be empty.
    pub expects: String,
    /// Minutes it is given.
    pub minutes: u32,
    /// Whether it was looked at.
    pub done: bool,
}

/// A role on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WallRole {
    /// The role.
    pub role: MeetingRole,
    /// Who has it.
    pub name: String,
}

/// What the room sees.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "mode", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum WallMode {
    /// Nothing.
    Blank,
    /// Nothing is going on: what comes next.
    Idle { name: String, next: Option<String>, date: Option<NaiveDate>, at: Option<String>, leads: Option<String> },
    /// Who leads, who writes, how we treat each other.
    Welcome { roles: Vec<WallRole>, agreements: Vec<String>, here: usize },
    /// Why we are here, and when we will be done.
    Purpose { purpose: String, done_when: String },
    /// One sentence each.
    CheckIn { speaking: Option<String>, then: Vec<String>, seconds: Option<u32>, heard: usize, here: usize },
    /// What was promised.
    FollowUps { due: Vec<Promise> },
    /// Decisions that come back.
    Reviews { reviews: Vec<WallReview> },
    /// The order and the time.
    Agenda { reviews: Vec<WallReview>, items: Vec<WallItem>, minutes: u32, length: u32 },
    /// The open item.
    Item {
        title: String,
        purpose: Purpose,
        /// The decision that is looked at again.
        again: Option<Again>,
        outcome: String,
        owner: String,
        speaking: Option<String>,
        then: Vec<String>,
        seconds: Option<u32>,
    },
    /// The proposal as it stands.
    Proposal { item: String, pieces: Vec<Piece>, proposer: String, improved: Vec<String> },
    /// A round: that somebody has answered, never what.
    Round {
        item: String,
        method: Method,
        pieces: Vec<Piece>,
        answers: Vec<Answer>,
        /// The same with what each means in this round.
        choices: Vec<Choice>,
        /// Base, threshold and how silence counts.
        rule: Message,
        /// The step it is in.
        step: RoundStep,
        /// Who has answered, in no order that tells.
        heard: Vec<String>,
        speaking: Option<String>,
        then: Vec<String>,
        answered: usize,
        of: usize,
        /// What there is to choose among.
        options: Option<OptionsView>,
    },
    /// A round has closed: the result in one sentence.
    Result {
        item: String,
        method: Method,
        adopted: bool,
        verdict: Verdict,
        sentence: Message,
        pieces: Vec<Piece>,
        /// What was chosen among, and what each had.
        options: Option<OptionsView>,
    },
    /// The exact text: is this what we decided?
    Decided {
        method: Method,
        statement: String,
        why: String,
        /// Decisions it replaces, by number.
        replaces: Vec<String>,
        /// Decisions it changes in part, by number.
        changes: Vec<String>,
        /// What is expected to have happened by the review; may be empty.
        expects: String,
        review: Option<NaiveDate>,
        brings_back: Option<String>,
        next: Vec<Promise>,
        improved: Vec<String>,
        concerns: usize,
        recorded: Option<String>,
    },
    /// Saved for later.
    Saved { items: Vec<Promise> },
    /// A breath.
    Pause { back: Option<String>, back_at: Option<i64> },
    /// A break.
    Break { back: Option<String>, back_at: Option<i64> },
    /// What we decided and promised, read aloud; then the proof of the record, while one after the other is heard.
    Closing {
        decisions: Vec<String>,
        promises: Vec<Promise>,
        speaking: Option<String>,
        then: Vec<String>,
        seconds: Option<u32>,
        proof: Option<ProofToKeep>,
    },
    /// 1-2-4-All: how far it is, and who talks with whom.
    Gathering(GatheringView),
    /// What we decided, who did what, who leads next: three stills, turned as pages.
    HandOver {
        decisions: Vec<String>,
        promises: Vec<Promise>,
        led: Option<String>,
        thanks: Vec<WallRole>,
        next: Option<String>,
        date: Option<NaiveDate>,
        at: Option<String>,
        /// Who is at their side then.
        beside: Option<String>,
        /// Whether they are here to say yes.
        here: bool,
        yes: bool,
        proof: Option<ProofToKeep>,
    },
}

/// What the wall window pulls.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallView {
    /// What is shown.
    pub show: WallMode,
    /// The meeting's title, or the workspace's name.
    pub title: String,
    /// Which page of a long text, from zero.
    pub page: usize,
    /// `system`, `light`, `dark` or `contrast`.
    pub theme: String,
    /// Text one third larger.
    pub large: bool,
    /// Language by tag.
    pub language: Option<String>,
    /// The zone of dates and times.
    pub zone: String,
    /// When the open step's minutes are up.
    pub clock: Option<Clock>,
    /// The pause.
    pub pause: Option<PauseView>,
    /// The ribbon of time.
    pub ribbon: Vec<Ribbon>,
    /// Revision of the file.
    #[ts(type = "number")]
    pub revision: u64,
}

/// Text of a decision or follow-up that is being worded, meant for the room.
pub struct RoomDraft {
    /// What is worded: a proposal's identity, or the place on the desk.
    pub place: String,
    /// The words so far.
    pub text: String,
}

/// What the room sees of a running meeting.
pub fn wall(state: &State, meeting: &Meeting, beside: &Beside<'_>, drafts: &[RoomDraft]) -> WallMode {
    if let Some(pause) = run::pause(meeting) {
        return match pause.kind {
            PauseKind::Breathe => WallMode::Pause { back: pause.back, back_at: pause.back_at },
            PauseKind::Break => WallMode::Break { back: pause.back, back_at: pause.back_at },
        };
    }
    if let Some(gathering) = speaking::gathering(state, meeting) {
        return WallMode::Gathering(gathering);
    }
    match meeting.current().map(|step| step.kind) {
        _ if meeting.stage == Stage::Closed => hand_over(state, meeting, beside),
        None | Some(StepKind::Welcome) => welcome(state, meeting),
        Some(StepKind::Purpose) => WallMode::Purpose { purpose: meeting.purpose.clone(), done_when: meeting.done_when.clone() },
        Some(StepKind::CheckIn) => check_in(state, meeting),
        Some(StepKind::FollowUps) => {
            let due = beside.follow_ups.iter().filter(|one| !meeting.follow_ups.iter().any(|(id, _)| *id == one.id));
            WallMode::FollowUps { due: due.map(|one| promise(&lines::follow_up(state, one))).collect() }
        }
        Some(StepKind::Reviews) => WallMode::Reviews { reviews: returned(state, meeting) },
        Some(StepKind::Agenda) => agenda(state, meeting, beside),
        Some(StepKind::Item) => item(state, meeting, beside, drafts),
        Some(StepKind::Saved) => WallMode::Saved {
            items: meeting
                .saved
                .iter()
                .map(|saved| Promise {
                    what: saved.item.title.clone(),
                    who: Some(name(state, &saved.item.owner)),
                    due: None,
                    accepted: true,
                })
                .collect(),
        },
        Some(StepKind::Closing) => {
            let word = speaking::chosen(state, meeting);
            WallMode::Closing {
                decisions: run::decided(state, meeting, beside.decisions).into_iter().map(|line| line.statement).collect(),
                promises: promises(state, meeting, beside.follow_ups, |_| true),
                seconds: word.as_ref().and_then(|word| word.seconds),
                then: word.as_ref().map(|word| word.then.clone()).unwrap_or_default(),
                speaking: word.and_then(|word| word.speaking),
                proof: beside.proof.clone(),
            }
        }
        Some(StepKind::HandOver) => hand_over(state, meeting, beside),
    }
}

fn name(state: &State, person: &baton_meeting::id::PersonId) -> String {
    state.people.get(person).map(|person| person.name.clone()).unwrap_or_default()
}

fn welcome(state: &State, meeting: &Meeting) -> WallMode {
    let agreements = state.teams.get(&meeting.team).map(|team| team.agreements.clone()).unwrap_or_default();
    WallMode::Welcome { roles: roles(state, meeting), agreements, here: meeting.here().len() }
}

fn roles(state: &State, meeting: &Meeting) -> Vec<WallRole> {
    meeting.roles.iter().map(|(role, person)| WallRole { role: *role, name: name(state, person) }).collect()
}

fn check_in(state: &State, meeting: &Meeting) -> WallMode {
    let here = meeting.here();
    let Word { speaking, then, seconds } = speaking::word(state, meeting);
    let heard = here.iter().filter(|person| turns::heard(meeting, person).is_some()).count();
    WallMode::CheckIn { speaking, then, seconds, heard, here: here.len() }
}

fn agenda(state: &State, meeting: &Meeting, beside: &Beside<'_>) -> WallMode {
    let items = run::river(state, meeting, beside.now)
        .into_iter()
        .filter(|step| step.kind == StepKind::Item)
        .map(|step| WallItem {
            title: step.title.unwrap_or_default(),
            owner: step.owner.map(|owner| owner.name).unwrap_or_default(),
            purpose: step.purpose.unwrap_or_default(),
            minutes: step.minutes,
            state: step.state,
        })
        .collect();
    WallMode::Agenda {
        reviews: returned(state, meeting),
        items,
        minutes: baton_meeting::timebox::planned_minutes(meeting),
        length: meeting.minutes,
    }
}

fn returned(state: &State, meeting: &Meeting) -> Vec<WallReview> {
    review::reviews(state, meeting)
        .into_iter()
        .map(|one| WallReview {
            number: one.decision.number,
            statement: one.decision.statement,
            date: one.decision.date,
            by: one.by.map(|by| by.name),
            expects: one.expects,
            minutes: one.minutes,
            done: one.follows.is_some(),
        })
        .collect()
}

fn item(state: &State, meeting: &Meeting, beside: &Beside<'_>, drafts: &[RoomDraft]) -> WallMode {
    let Some(item) = meeting.current_item().and_then(|item| meeting.items.iter().find(|known| known.id == *item)) else {
        return welcome(state, meeting);
    };
    let newest = meeting.proposals.iter().rev().find(|known| known.item.as_ref() == Some(&item.id) && known.decision.is_none());
    let recorded = meeting.proposals.iter().rev().find(|known| known.item.as_ref() == Some(&item.id) && known.decision.is_some());
    let begun = |known: &Proposal| known.versions.first().map(|version| version.at);
    if let Some(one) = newest.filter(|one| recorded.is_none_or(|recorded| begun(one) > begun(recorded))) {
        return proposed(state, meeting, beside, one, &item.title, drafts);
    }
    if let Some(one) = recorded {
        return decided(state, meeting, beside, one);
    }
    if let Some(draft) = drafts.iter().find(|draft| draft.place == format!("proposal/{}", item.id) && !draft.text.trim().is_empty()) {
        let pieces = vec![Piece { is: "same", text: draft.text.clone() }];
        return WallMode::Proposal { item: item.title.clone(), pieces, proposer: name(state, &item.owner), improved: Vec::new() };
    }
    let queue = || Word {
        speaking: meeting.queue.first().map(|person| name(state, person)),
        then: meeting.queue.iter().skip(1).take(3).map(|person| name(state, person)).collect(),
        seconds: None,
    };
    // Where an order was chosen it goes round; whoever wants to speak besides does so after it.
    let Word { speaking, then, seconds } = speaking::chosen(state, meeting).unwrap_or_else(queue);
    WallMode::Item {
        title: item.title.clone(),
        again: again(state, item),
        purpose: item.purpose,
        outcome: item.outcome.clone(),
        owner: name(state, &item.owner),
        speaking,
        then,
        seconds,
    }
}

fn proposed(state: &State, meeting: &Meeting, beside: &Beside<'_>, one: &Proposal, item: &str, drafts: &[RoomDraft]) -> WallMode {
    let view = proposal(state, meeting, one);
    let draft = drafts.iter().find(|draft| draft.place == format!("proposal/{}", one.id) && !draft.text.trim().is_empty());
    if one.read_back.is_some() && draft.is_none() {
        return decided(state, meeting, beside, one);
    }
    if let Some(round) = view.round {
        let current = round.current;
        if round.open {
            let waiting: Vec<String> = round.asked.iter().filter(|asked| !asked.answered && !asked.away).map(spoken_by).collect();
            let of = round.asked.iter().filter(|asked| !asked.away).count();
            let heard = round.asked.iter().filter(|asked| asked.answered).map(|asked| asked.who.name.clone()).collect();
            return WallMode::Round {
                item: item.to_owned(),
                method: round.method,
                pieces: view.pieces,
                answers: round.answers,
                choices: round.choices,
                rule: named(state, round.rule),
                step: round.step,
                heard,
                speaking: waiting.first().cloned(),
                then: waiting.iter().skip(1).take(4).cloned().collect(),
                answered: of - waiting.len(),
                of,
                options: round.options.map(for_the_room),
            };
        }
        // While an amendment is being worded the room reads along, instead of the result it answers.
        if current && draft.is_none() {
            return WallMode::Result {
                item: item.to_owned(),
                method: round.method,
                adopted: round.verdict.is_adopted(),
                verdict: round.verdict,
                sentence: named(state, round.sentence),
                pieces: view.pieces,
                options: round.options.map(for_the_room),
            };
        }
    }
    let improved = improved(state, one);
    let pieces = match draft {
        Some(draft) => worded(one, &draft.text),
        None => pieces(one),
    };
    WallMode::Proposal { item: item.to_owned(), pieces, proposer: name(state, &one.proposer), improved }
}

/// Nobody's ballot is for the room screen, even where it is no secret.
fn for_the_room(mut options: OptionsView) -> OptionsView {
    options.papers.clear();
    options.others.clear();
    options
}

/// Whoever is heard for somebody: themselves, or the hands their vote lies in.
fn spoken_by(asked: &crate::round::Asked) -> String {
    asked.proxy.as_ref().unwrap_or(&asked.who).name.clone()
}

/// The text that is being worded against the version that stands.
fn worded(one: &Proposal, text: &str) -> Vec<Piece> {
    let mut ahead = one.clone();
    if let Some(last) = one.versions.last() {
        ahead.versions.push(baton_meeting::proposal::Version { text: text.to_owned(), ..last.clone() });
    }
    pieces(&ahead)
}

/// The room screen knows no list of people: whoever a sentence is about is named here.
fn named(state: &State, mut sentence: Message) -> Message {
    for argument in sentence.args.values_mut() {
        match argument {
            Arg::Person(person) => *argument = Arg::Text(name(state, person)),
            Arg::List(inner) => inner.iter_mut().for_each(|one| *one = named(state, std::mem::replace(one, Message::new("")))),
            _ => {}
        }
    }
    sentence
}

fn improved(state: &State, one: &Proposal) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in one.versions.iter().filter_map(|version| version.meets.as_ref()).map(|person| name(state, person)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn decided(state: &State, meeting: &Meeting, beside: &Beside<'_>, one: &Proposal) -> WallMode {
    let round = meeting.deciding_round(&one.id);
    let of_item = |item: Option<&baton_meeting::id::ItemId>| item.is_some() && item == one.item.as_ref();
    WallMode::Decided {
        method: round.map_or(Method::Consent, |round| round.rule.method()),
        statement: one.text().to_owned(),
        why: one.wording.why.clone(),
        replaces: numbers(state, &one.wording.supersedes),
        changes: numbers(state, &one.wording.amends),
        expects: one.wording.expects.clone(),
        review: one.wording.review,
        brings_back: one.wording.review.map(|_| name(state, &one.proposer)),
        next: promises(state, meeting, beside.follow_ups, of_item),
        improved: improved(state, one),
        concerns: round.map_or(0, kept),
        recorded: one.decision.as_ref().map(|id| {
            beside.decisions.iter().find(|one| one.id == *id).map_or_else(String::new, |one| lines::decision(state, one, "").number)
        }),
    }
}

fn numbers(state: &State, ids: &[DecisionId]) -> Vec<String> {
    earlier(state, ids).into_iter().map(|one| one.number).collect()
}

fn kept(round: &baton_meeting::round::Round) -> usize {
    let kept = |ballot: &&baton_meeting::method::Ballot| match ballot.answer {
        Answer::Concern | Answer::Reservations | Answer::StandAside => true,
        Answer::Objection => round.objections.iter().any(|(person, outcome)| {
            *person == ballot.person && matches!(outcome, baton_meeting::method::ObjectionOutcome::Measured { .. })
        }),
        _ => false,
    };
    round.ballots.iter().filter(kept).count()
}

fn promises(
    state: &State,
    meeting: &Meeting,
    follow_ups: &[FollowUp],
    of: impl Fn(Option<&baton_meeting::id::ItemId>) -> bool,
) -> Vec<Promise> {
    meeting
        .follow_ups
        .iter()
        .filter(|(_, item)| of(item.as_ref()))
        .filter_map(|(id, _)| follow_ups.iter().find(|one| one.id == *id))
        .map(|one| promise(&lines::follow_up(state, one)))
        .collect()
}

fn promise(line: &FollowUpLine) -> Promise {
    Promise {
        what: line.what.clone(),
        who: line.owner.as_ref().or(line.asked.as_ref()).map(|one| one.name.clone()),
        due: line.due,
        accepted: line.owner.is_some(),
    }
}

fn hand_over(state: &State, meeting: &Meeting, beside: &Beside<'_>) -> WallMode {
    let next = run::next(state, meeting);
    WallMode::HandOver {
        decisions: run::decided(state, meeting, beside.decisions).into_iter().map(|line| line.statement).collect(),
        promises: promises(state, meeting, beside.follow_ups, |_| true),
        led: meeting.roles.get(&MeetingRole::Facilitator).map(|person| name(state, person)),
        thanks: roles(state, meeting),
        next: next.who.map(|one| one.name),
        date: next.date,
        at: next.at,
        beside: next.beside.map(|one| one.name),
        here: next.here,
        yes: next.yes,
        proof: beside.proof.clone(),
    }
}

/// The ribbon of time under every mode.
pub fn ribbon(state: &State, meeting: &Meeting, beside: &Beside<'_>) -> Vec<Ribbon> {
    run::river(state, meeting, beside.now)
        .into_iter()
        .filter(|step| step.state != "skipped")
        .map(|step| Ribbon {
            seconds: match step.state {
                "past" => step.spent.max(30),
                "now" => (i64::from(step.minutes) * 60).max(step.spent).max(30),
                _ => (i64::from(step.minutes) * 60).max(30),
            },
            state: step.state,
        })
        .collect()
}

/// The wall of a meeting with its frame.
pub fn framed(show: WallMode, title: String, device: &Device, page: usize, zone: String, revision: u64) -> WallView {
    WallView {
        show,
        title,
        page,
        theme: device.theme.clone(),
        large: device.large_room,
        language: device.language.clone(),
        zone,
        clock: None,
        pause: None,
        ribbon: Vec::new(),
        revision,
    }
}

/// Whether a proposal is about to change on the wall while it is typed.
pub fn draft_place(proposal: &ProposalId) -> String {
    format!("proposal/{proposal}")
}
