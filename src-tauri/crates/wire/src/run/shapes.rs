//! The shapes of the running meeting: the river, the step, the room.

use baton_meeting::agenda::Ending;
use baton_meeting::attendance::Presence;
use baton_meeting::experience::Experience;
use baton_meeting::id::{ItemId, MeetingId, NoteId, RoleId, SeriesId, StepId};
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::note::Settling;
use baton_meeting::person::MeetingRole;
use baton_meeting::refusal::Refusal;
use baton_meeting::role::Level;
use baton_meeting::template::StepKind;
use baton_meeting::timebox::PauseKind;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::hand_over::Card;
use crate::lines::{DecisionLine, FollowUpLine, ItemView};
use crate::places::ProofToKeep;
use crate::proposal::ProposalView;
use crate::review::ReviewLine;
use crate::speaking::{GatheringView, SpeakingView};
use crate::who::Who;

/// A meeting role in the running meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RoleNow {
    /// The role.
    pub role: MeetingRole,
    /// Who has it.
    pub who: Option<Who>,
    /// Whether that person is not here.
    pub absent: bool,
    /// Who is offered it then: the next whose turn it is, among those here.
    pub offer: Option<Who>,
}

/// A step on the river.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiverStep {
    /// Identity.
    pub id: StepId,
    /// What happens in it.
    pub kind: StepKind,
    /// Title of its item.
    pub title: Option<String>,
    /// Owner of its item.
    pub owner: Option<Who>,
    /// Purpose of its item.
    pub purpose: Option<baton_meeting::agenda::Purpose>,
    /// Planned minutes, borrowed ones included.
    pub minutes: u32,
    /// Seconds it took, or has taken so far at the time of this view.
    pub spent: i64,
    /// `past`, `now`, `ahead` or `skipped`.
    pub state: &'static str,
    /// When it began, or is expected to: local time, `10:27`.
    pub at: String,
}

/// The clock of the step that is going on; each window counts by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// When its minutes are up: milliseconds since 1970.
    #[ts(type = "number")]
    pub deadline: i64,
    /// When it began, pauses left out: milliseconds since 1970.
    #[ts(type = "number")]
    pub since: i64,
    /// Planned seconds.
    pub seconds: i64,
}

/// A pause that goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PauseView {
    /// What for.
    pub kind: PauseKind,
    /// Since when: milliseconds since 1970.
    #[ts(type = "number")]
    pub since: i64,
    /// Local time at which we are back.
    pub back: Option<String>,
    /// The same: milliseconds since 1970.
    #[ts(type = "number | null")]
    pub back_at: Option<i64>,
}

/// A person at the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Seat {
    /// Who.
    pub who: Who,
    /// How they take part; nothing until it was marked.
    pub presence: Option<Presence>,
    /// Roles in this meeting.
    pub roles: Vec<MeetingRole>,
    /// Whether they were heard in this step.
    pub heard: bool,
    /// Whether they passed in this step.
    pub passed: bool,
    /// Whether they declared a conflict in the open item.
    pub recused: bool,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoteView {
    /// Identity.
    pub id: NoteId,
    /// The words.
    pub text: String,
    /// Whose, where it matters.
    pub who: Option<Who>,
    /// Seen here only.
    pub private: bool,
}

/// Something saved for later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SavedView {
    /// Identity.
    pub id: ItemId,
    /// Title.
    pub title: String,
    /// Whose.
    pub owner: Who,
    /// What becomes of it.
    pub settled: Option<Settling>,
}

/// A role that may decide in its domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DecidingRole {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: String,
    /// What it may decide alone.
    pub domain: Option<String>,
    /// Above this the team decides.
    pub limit: Option<String>,
    /// How far its domain was handed to it.
    pub level: Option<Level>,
    /// The method that runs above its limit.
    pub fallback: Option<Method>,
    /// Who holds it.
    pub holders: Vec<Who>,
}

/// The rule a round would be opened with, in words, before it is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RuleView {
    /// Base, threshold and how silence counts; nothing when it cannot be opened.
    pub rule: Option<Message>,
    /// What else would hold, a sentence each.
    pub details: Vec<Message>,
    /// Why it cannot be opened.
    pub refused: Option<Refusal>,
}

/// An item that could lend minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Lender {
    /// Identity.
    pub item: ItemId,
    /// Title.
    pub title: String,
    /// Whose yes it takes.
    pub owner: Who,
    /// The most it can lend.
    pub most: u32,
}

/// Hands before deciding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hands {
    /// Ready.
    pub ready: u32,
    /// One question.
    pub question: u32,
    /// Not yet.
    pub not_yet: u32,
}

/// How an item can be decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WaysView {
    /// The methods the team has agreed on; all where it has agreed on none.
    pub allowed: Vec<Method>,
    /// What suits this item.
    pub suggested: Method,
    /// The role that decides, for that method.
    pub role: Option<RoleId>,
    /// Why, in one sentence.
    pub because: Message,
}

/// The open item.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenItem {
    /// The item.
    pub item: ItemView,
    /// How it ended, once it has.
    pub ended: Option<Ending>,
    /// Hands before deciding.
    pub hands: Option<Hands>,
    /// Proposals, newest last.
    pub proposals: Vec<ProposalView>,
    /// Roles that may decide in their domain.
    pub roles: Vec<DecidingRole>,
    /// How it can be decided, and what suits it.
    pub ways: WaysView,
    /// Later items that could lend minutes.
    pub lenders: Vec<Lender>,
    /// Whether whoever leads owns it; then another is offered to lead this item.
    pub leads_own: bool,
}

/// Who leads next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// Who.
    pub who: Option<Who>,
    /// When.
    pub date: Option<NaiveDate>,
    /// At what time.
    pub at: Option<String>,
    /// Whether they are here to say yes.
    pub here: bool,
    /// Whether they have said yes.
    pub yes: bool,
    /// How often they have led; it measures the cards they are given.
    pub level: Experience,
    /// The tip from whoever led.
    pub tip: String,
    /// Who is at their side then.
    pub beside: Option<Who>,
    /// The series, for a swap.
    pub series: Option<SeriesId>,
    /// The published dates on which another leads.
    pub swaps: Vec<Swap>,
}

/// A published date that somebody could swap for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Swap {
    /// The date.
    pub date: NaiveDate,
    /// Who leads then.
    pub with: Who,
}

/// The running meeting.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    /// Identity.
    pub meeting: MeetingId,
    /// Title.
    pub title: String,
    /// Name of the team.
    pub team: String,
    /// Agreements of the team.
    pub agreements: Vec<String>,
    /// How far it is.
    pub stage: Stage,
    /// Time zone.
    pub zone: String,
    /// Meeting roles.
    pub roles: Vec<RoleNow>,
    /// How often whoever leads now has led; it measures the coaching in the margin.
    pub level: Experience,
    /// Who is at the keyboard.
    pub keyboard: Option<Who>,
    /// How many are here.
    pub here: usize,
    /// How many of them on the line.
    pub remote: usize,
    /// How many are expected.
    pub expected: usize,
    /// Guests.
    pub guests: Vec<String>,
    /// Everybody at the table.
    pub seats: Vec<Seat>,
    /// The river of time.
    pub river: Vec<RiverStep>,
    /// The step that is going on.
    pub step: Option<StepId>,
    /// What happens in it.
    pub kind: Option<StepKind>,
    /// The step after it.
    pub next_step: Option<StepId>,
    /// Its clock.
    pub clock: Option<Clock>,
    /// The pause.
    pub pause: Option<PauseView>,
    /// Local time at which it will end as things stand.
    pub ends: String,
    /// Local time at which it ends as agreed, whatever happens.
    pub until: String,
    /// Minutes behind plan; ahead when negative.
    pub behind: i64,
    /// Planned minutes of the whole meeting.
    pub length: u32,
    /// Minutes since the start, pauses left out, at the time of this view.
    pub minutes_in: i64,
    /// Whether the pulse was taken.
    pub pulse: bool,
    /// The proof of the record as of the closing; none before it.
    pub proof: Option<ProofToKeep>,
    /// Why we are here.
    pub purpose: String,
    /// We will be done when.
    pub done_when: String,
    /// The open item.
    pub item: Option<OpenItem>,
    /// Agenda items in order.
    pub items: Vec<ItemView>,
    /// Follow-ups due.
    pub due: Vec<FollowUpLine>,
    /// Decisions that came back.
    pub reviews: Vec<ReviewLine>,
    /// Notes of the open item, or of the step.
    pub notes: Vec<NoteView>,
    /// Follow-ups from the open item.
    pub from_item: Vec<FollowUpLine>,
    /// Everything decided in this meeting.
    pub decided: Vec<DecisionLine>,
    /// Everything promised in this meeting.
    pub promised: Vec<FollowUpLine>,
    /// Saved for later.
    pub saved: Vec<SavedView>,
    /// Who wants to speak.
    pub queue: Vec<Who>,
    /// Who was not heard in this step.
    pub unheard: Vec<Who>,
    /// In which order it goes round.
    pub speaking: SpeakingView,
    /// 1-2-4-All, while it goes on.
    pub gathering: Option<GatheringView>,
    /// The hand-over.
    pub next: Next,
    /// At the beginning the card from the last meeting, at the hand-over the card for the next.
    pub card: Option<Card>,
}
