//! What the places show: Today, Whose turn, Prepare, Decisions, Follow-ups, People, How we share, Settings.

use baton_meeting::agenda::{Link, Purpose};
use baton_meeting::id::{BatchId, DecisionId, MeetingId, PersonId, RoleId, SeriesId, TeamId};
use baton_meeting::message::Message;
use baton_meeting::person::MeetingRole;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

pub use crate::found::{FindView, Found, MinutesView, SettingsView};
use crate::lines::{DecisionLine, FollowUpLine, ItemView, MeetingBrief};
use crate::who::{Known, Who};

/// The open workspace, as the window's frame shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenWorkspace {
    /// Name.
    pub name: String,
    /// Made up, to explore.
    pub example: bool,
    /// Where the file is.
    pub path: String,
    /// Whether nothing can be written, and then why.
    pub read_only: Option<Message>,
}

/// What can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Undoable {
    /// The batch.
    pub batch: BatchId,
    /// The name of the intent that wrote it, as in `add-item`.
    pub intent: String,
}

/// The meeting that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RunningBrief {
    /// Identity.
    pub meeting: MeetingId,
    /// Title.
    pub name: String,
}

/// What the window itself needs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FrameView {
    /// Nothing when no workspace is open.
    pub workspace: Option<OpenWorkspace>,
    /// Nobody and nothing in it yet: the first ten minutes begin.
    pub fresh: bool,
    /// Who is at the keyboard, once they have said so.
    pub me: Option<Who>,
    /// Everybody.
    pub people: Vec<Known>,
    /// The meeting that is going on.
    pub running: Option<RunningBrief>,
    /// The date at the desk.
    pub today: NaiveDate,
    /// The zone times are shown in.
    pub zone: String,
    /// What undo would take back.
    pub undo: Option<Undoable>,
    /// Revision of the file.
    #[ts(type = "number")]
    pub revision: u64,
    /// How this computer is set.
    pub device: Device,
    /// The room screen.
    pub wall: WallState,
    /// Workspaces that were open before, newest first.
    pub recent: Vec<Recent>,
}

/// A workspace that was open before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Recent {
    /// Name when it was last open.
    pub name: String,
    /// Where it is.
    pub path: String,
}

/// How this computer is set; not kept in the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Device {
    /// Language by tag; the computer's own when nothing is chosen.
    pub language: Option<String>,
    /// `system`, `light`, `dark` or `contrast`.
    pub theme: String,
    /// Letters act as shortcuts outside text fields.
    pub single_keys: bool,
    /// A soft sound when minutes are up.
    pub chime: bool,
    /// Text on the room screen is one third larger.
    pub large_room: bool,
    /// Everything on the desk a quarter larger, for people standing.
    pub standing: bool,
}

impl Default for Device {
    fn default() -> Self {
        Self { language: None, theme: "system".to_owned(), single_keys: true, chime: true, large_room: false, standing: false }
    }
}

/// How the room screen is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct WallState {
    /// Holds the picture it has.
    pub frozen: bool,
    /// Shows nothing.
    pub blank: bool,
    /// Which page of a long text.
    pub page: usize,
}

/// When somebody leads next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextLead {
    /// The date.
    pub date: NaiveDate,
    /// The series by name.
    pub name: String,
    /// The time.
    pub at: String,
    /// The series.
    pub series: SeriesId,
}

/// Today.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TodayView {
    /// The date.
    pub today: NaiveDate,
    /// Meetings to come, soonest first.
    pub next: Vec<MeetingBrief>,
    /// When I lead next.
    pub lead: Option<NextLead>,
    /// What I have promised.
    pub mine: Vec<FollowUpLine>,
    /// What I was asked to take.
    pub asked: Vec<FollowUpLine>,
    /// How many follow-ups nobody has.
    pub offered: usize,
    /// Decisions due for review.
    pub reviews: Vec<DecisionLine>,
    /// Meetings whose minutes are not approved yet, newest first.
    pub unapproved: Vec<MeetingBrief>,
}

/// A series by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SeriesLine {
    /// Identity.
    pub id: SeriesId,
    /// Name.
    pub name: String,
    /// Recurrence rule.
    pub every: String,
    /// Time.
    pub at: String,
    /// Length in minutes.
    pub minutes: u32,
    /// Time zone.
    pub zone: String,
}

/// A name in a row of the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RotaName {
    /// The role.
    pub role: MeetingRole,
    /// Who.
    pub who: Option<Who>,
    /// Why this name, in one sentence.
    pub why: Option<Message>,
    /// A remark beside it.
    pub note: Option<Message>,
}

/// A row of the rota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RotaRow {
    /// The date.
    pub date: NaiveDate,
    /// Whether it is over.
    pub past: bool,
    /// Why there is no meeting; empty when no reason was given.
    pub off: Option<String>,
    /// Names by role.
    pub roles: Vec<RotaName>,
    /// The meeting, once planned.
    pub meeting: Option<MeetingId>,
}

/// How a series was led, in words and bars without names.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RotaShare {
    /// "7 of 9 led; most, twice."
    pub text: Message,
    /// Times led, largest first; no names.
    pub bars: Vec<u32>,
}

/// Whose turn.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RotaView {
    /// The series shown; nothing when there is none.
    pub series: Option<SeriesLine>,
    /// All series.
    pub all: Vec<SeriesLine>,
    /// Roles that rotate.
    pub roles: Vec<MeetingRole>,
    /// The date.
    pub today: NaiveDate,
    /// When I lead next.
    pub lead: Option<NaiveDate>,
    /// Past and published meetings.
    pub rows: Vec<RotaRow>,
    /// What may still change.
    pub forecast: Vec<RotaRow>,
    /// Who comes after the next facilitator.
    pub next_in_line: Vec<Who>,
    /// How widely it was led this quarter.
    pub share: Option<RotaShare>,
}

/// Minutes of an agenda against its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Total {
    /// Steps that are not items.
    pub steps: u32,
    /// Items.
    pub items: u32,
    /// Length of the meeting.
    pub length: u32,
}

/// Something by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Identity.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Prepare.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrepareView {
    /// The meeting that is prepared.
    pub meeting: Option<MeetingBrief>,
    /// All meetings that can be prepared.
    pub meetings: Vec<MeetingBrief>,
    /// The team.
    pub team: Option<Named>,
    /// Why we are here.
    pub purpose: String,
    /// We will be done when.
    pub done_when: String,
    /// Who has which role, and why.
    pub roles: Vec<RotaName>,
    /// Who is expected.
    pub expected: Vec<Who>,
    /// Items in order.
    pub items: Vec<ItemView>,
    /// Minutes.
    pub total: Total,
    /// Carried over, waiting for a place.
    pub carried: Vec<ItemView>,
    /// The team's backlog.
    pub backlog: Vec<ItemView>,
    /// Follow-ups due by then.
    pub due: Vec<FollowUpLine>,
    /// Decisions due for review by then.
    pub reviews: Vec<DecisionLine>,
}

/// What was understood of one line of a pasted agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadItem {
    /// Title.
    pub title: String,
    /// Owner, where somebody known here was recognised.
    pub owner: Option<Who>,
    /// The name as it stood there.
    pub owner_text: Option<String>,
    /// Minutes.
    pub minutes: Option<u32>,
    /// Links.
    pub links: Vec<Link>,
    /// What stood below it.
    pub notes: String,
    /// What it is for, where the words tell.
    pub purpose: Option<Purpose>,
    /// Opening, adoption of the agenda and the like: part of every meeting, not an item.
    pub procedure: bool,
    /// What is unsure about it.
    pub unsure: Option<Message>,
    /// The line it came from.
    pub line: usize,
}

/// What was understood of a pasted agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgendaRead {
    /// Items.
    pub items: Vec<ReadItem>,
    /// Lines that were left out.
    pub left: Vec<String>,
}

/// Somebody found in pasted names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadPerson {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Somebody here who has the same name.
    pub twin: Option<Who>,
}

/// What was understood of pasted names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PeopleRead {
    /// People.
    pub people: Vec<ReadPerson>,
    /// What is unsure.
    pub unsure: Vec<Message>,
}

/// The log.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DecisionsView {
    /// How many there are.
    pub total: usize,
    /// Found, newest first; at most the number asked for.
    pub found: Vec<DecisionLine>,
    /// How many were found.
    pub hits: usize,
    /// Teams to filter by.
    pub teams: Vec<Named>,
}

/// People of a decision in one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct InDecision {
    /// The role: `proposer`, `deciders`, `concerned` and so on.
    pub role: &'static str,
    /// Who.
    pub who: Vec<Who>,
    /// Their words, where they said some.
    pub words: Vec<String>,
}

/// Something in the life of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LifeEvent {
    /// When, RFC 3339, or a date.
    pub when: String,
    /// What happened.
    pub what: Message,
    /// Words that belong to it.
    pub words: String,
    /// Another decision it leads to.
    pub link: Option<DecisionId>,
}

/// Whom to ask about a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AskWhom {
    /// Who.
    pub who: Who,
    /// In which capacity.
    pub capacity: Message,
}

/// The page of one decision.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// The decision as lists show it.
    pub line: DecisionLine,
    /// When, RFC 3339.
    pub at: String,
    /// The zone of its meeting.
    pub zone: String,
    /// Why.
    pub why: String,
    /// Options considered.
    pub options: Vec<String>,
    /// Whom to ask.
    pub ask: Vec<AskWhom>,
    /// People by role.
    pub people: Vec<InDecision>,
    /// How reversible.
    pub reversible: Option<baton_meeting::proposal::Reversible>,
    /// From when it applies.
    pub starts: Option<NaiveDate>,
    /// Who outside feels this.
    pub affected: String,
    /// How many gave each answer.
    pub counts: Vec<(baton_meeting::method::Answer, u32)>,
    /// Follow-ups.
    pub follow_ups: Vec<FollowUpLine>,
    /// How it came about, and what became of it.
    pub life: Vec<LifeEvent>,
    /// What it replaces.
    pub supersedes: Vec<DecisionLine>,
    /// What took its place.
    pub superseded_by: Option<DecisionLine>,
    /// Tags.
    pub tags: Vec<String>,
    /// Why it ended.
    pub ended_because: String,
    /// The meeting it came from.
    pub meeting: Option<MeetingBrief>,
    /// Proof of the record: words to glance at, and the entry they stand for.
    pub checkpoint: Option<Proof>,
}

/// Proof of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Proof {
    /// Four words to glance at.
    pub words: String,
    /// The full form.
    pub full: String,
    /// The entry.
    #[ts(type = "number")]
    pub entry: u64,
}

/// How much somebody has promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Load {
    /// Who.
    pub who: Who,
    /// Open follow-ups they accepted.
    pub open: usize,
}

/// Follow-ups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FollowUpsView {
    /// The date.
    pub today: NaiveDate,
    /// Open ones: unclaimed first, then by date.
    pub open: Vec<FollowUpLine>,
    /// Done and let go, newest first.
    pub closed: Vec<FollowUpLine>,
    /// What everybody has promised, shown before somebody is asked.
    pub load: Vec<Load>,
    /// Teams.
    pub teams: Vec<Named>,
}

/// A role somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Held {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: String,
    /// Name of the team.
    pub team: String,
}

/// A person on the people page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Identity.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Pronouns.
    pub pronouns: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Share of a turn.
    pub weight: u32,
    /// Whether they have left.
    pub left: bool,
    /// Whether they place themselves as ready to lead.
    pub led_before: bool,
    /// Teams.
    pub teams: Vec<Named>,
    /// Roles.
    pub roles: Vec<Held>,
}

/// A holder of a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HolderView {
    /// Who.
    pub who: Who,
    /// Until when.
    pub until: Option<NaiveDate>,
}

/// A role on the people page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RoleView {
    /// Identity.
    pub id: RoleId,
    /// Name.
    pub name: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// What it may decide alone.
    pub domain: Option<String>,
    /// What others can count on it for.
    pub accountabilities: Vec<String>,
    /// Above this the team decides.
    pub limit: Option<String>,
    /// Who holds it.
    pub holders: Vec<HolderView>,
}

/// A team on the people page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TeamView {
    /// Identity.
    pub id: TeamId,
    /// Name.
    pub name: String,
    /// The aim.
    pub purpose: Option<String>,
    /// The team it is part of.
    pub parent: Option<TeamId>,
    /// Members.
    pub members: Vec<Who>,
    /// Agreements.
    pub agreements: Vec<String>,
    /// When they are looked at again.
    pub agreements_review: Option<NaiveDate>,
    /// Roles.
    pub roles: Vec<RoleView>,
    /// Regular meetings.
    pub series: Vec<SeriesLine>,
}

/// People, teams, roles, agreements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PeopleView {
    /// People.
    pub people: Vec<PersonView>,
    /// Teams.
    pub teams: Vec<TeamView>,
}

/// One of the shares.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Share {
    /// `led`, `brought` or `decided`.
    pub of: &'static str,
    /// "7 of 9 led; most, twice."
    pub text: Message,
    /// Counts, largest first; no names.
    pub bars: Vec<u32>,
    /// One over the sum of squared shares.
    pub effective: f64,
    /// How many people there were.
    pub people: usize,
}

/// How we share.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ShareView {
    /// The window in days; nothing for all.
    pub days: Option<u32>,
    /// Whether there is enough to say anything.
    pub enough: bool,
    /// Meetings in the window.
    pub meetings: usize,
    /// Led, brought, decided.
    pub shares: Vec<Share>,
}
