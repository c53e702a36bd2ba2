//! "Who do I ask about this?" for a decision, an agenda item, a role and a follow-up.
//!
//! **Invariant:** who has left is not named; nobody is named twice.

use baton_journal::{EntriesAsked, Hit, HitKind};
use baton_meeting::agenda::Item;
use baton_meeting::decision::Decision;
use baton_meeting::follow_up::{FollowUp, Stand};
use baton_meeting::id::{DecisionRef, FollowUpRef, ItemId, MeetingRef, PersonId, RoleRef, Stream, TeamRef};
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use baton_meeting::method::Rule;
use baton_meeting::person::MeetingRole;
use baton_meeting::role;
use baton_meeting::state::State;
use baton_wire::lines;
use baton_wire::who;
use baton_wire::whom::{AskWhom, WhomAbout, WhomView};

use crate::desk::Desk;
use crate::problem::Problem;

/// How many are named: whoever knows most, and a few to fall back on.
const MOST: usize = 4;

/// Whom to ask.
///
/// # Errors
/// Fails when what is asked about is not there, or the file cannot be read.
pub fn whom(desk: &Desk, about: &WhomAbout) -> Result<WhomView, Problem> {
    let state = desk.state()?;
    match about {
        WhomAbout::Decision { decision } => {
            let one = found(desk.journal().decision(&DecisionRef::from(decision.as_str()))?, "unknown-decision", decision)?;
            let mut asking = Asking::new(&state);
            asking.decision(&one);
            Ok(asking.view(one.record.statement.clone(), Vec::new()))
        }
        WhomAbout::Item { item } => of_item(desk, &state, item),
        WhomAbout::Role { team, role } => of_role(desk, &state, team, role),
        WhomAbout::FollowUp { follow_up } => of_follow_up(desk, state, follow_up),
    }
}

/// The people of a decision to ask, as its own page shows them.
pub(crate) fn of_decision(state: &State, one: &Decision) -> Vec<AskWhom> {
    let mut asking = Asking::new(state);
    asking.decision(one);
    asking.ask.truncate(2);
    asking.ask
}

fn of_item(desk: &Desk, state: &State, wanted: &str) -> Result<WhomView, Problem> {
    let id = ItemId::from(wanted);
    let meetings = desk.journal().meetings_about(&id)?;
    // The last in which it was worked on; one that is to come knows nothing yet.
    let meeting = meetings.iter().find(|meeting| meeting.started.is_some()).or(meetings.first());
    let on_agenda = meetings.first().and_then(|meeting| meeting.items.iter().find(|item| item.id == id)).cloned();
    let mut waits = state.teams.values().flat_map(|team| &team.backlog).chain(state.series.values().flat_map(|series| &series.waiting));
    let item = found(waits.find(|item| item.id == id).cloned().or(on_agenda), "unknown-item", wanted)?;
    let mut asking = Asking::new(state);
    asking.add(&item.owner, Message::new("whom-item-owner"));
    if let Some(meeting) = meeting.filter(|meeting| meeting.started.is_some()) {
        asking.worked(&item, meeting);
    }
    if let Some(decision) = &item.reviews
        && let Some(decision) = desk.journal().decision(&DecisionRef::from(decision))?
    {
        asking.decision(&decision);
    }
    let when = meeting.map(|meeting| Message::new("whom-item-last").text("meeting", &meeting.title).date("on", meeting.date));
    Ok(asking.view(item.title, when.into_iter().collect()))
}

fn of_role(desk: &Desk, state: &State, team: &str, wanted: &str) -> Result<WhomView, Problem> {
    let team = state.team(&TeamRef::from(team)).map_err(|refusal| Problem::new(refusal.why))?;
    let one = role::find(team, &RoleRef::from(wanted)).map_err(|refusal| Problem::new(refusal.why))?;
    let mut asking = Asking::new(state);
    for holder in &one.holders {
        let capacity = Message::new("decision-ask-role").text("role", &one.name);
        asking.add(
            &holder.person,
            match holder.until {
                Some(until) => Message::new("whom-role-until").text("role", &one.name).date("until", until),
                None => capacity,
            },
        );
    }
    for person in desk.journal().held(&team.id, &one.id)?.iter().rev() {
        asking.add(person, Message::new("whom-role-before").text("role", &one.name));
    }
    let mut besides: Vec<Message> = Vec::new();
    if let Some(level) = one.level {
        let at = role::Level::ALL.iter().position(|known| *known == level).unwrap_or_default();
        besides.push(Message::new("whom-role-say").number("level", at as i64 + 1));
    }
    besides.extend(one.limit.as_ref().map(|limit| Message::new("whom-role-limit").text("limit", limit)));
    besides.extend(one.domain.as_ref().map(|domain| Message::new("whom-role-domain").text("domain", domain)));
    Ok(asking.view(format!("{} ({})", one.name, team.name), besides))
}

fn of_follow_up(desk: &Desk, mut state: State, wanted: &str) -> Result<WhomView, Problem> {
    let one = found(desk.journal().follow_up(&FollowUpRef::from(wanted))?, "unknown-follow-up", wanted)?;
    super::follow_ups::load_origins(desk, &mut state, std::slice::from_ref(&one))?;
    let mut asking = Asking::new(&state);
    asking.promised(&one);
    let offered = EntriesAsked { stream: Some(Stream::FollowUp(one.id.clone())), limit: Some(1), ..EntriesAsked::default() };
    for person in desk.journal().entries(&offered)?.into_iter().filter_map(|entry| entry.actor) {
        asking.add(&person, Message::new("whom-follow-up-offered"));
    }
    let meeting = one.meeting.as_ref().map(|meeting| desk.journal().meeting(&MeetingRef::from(meeting))).transpose()?.flatten();
    let item = meeting.as_ref().and_then(|meeting| meeting.items.iter().find(|item| one.item.as_ref() == Some(&item.id)));
    if let Some(item) = item {
        asking.add(&item.owner, Message::new("whom-item-owner-of").text("item", &item.title));
    }
    let mut besides = Vec::new();
    if let Some(decision) = one.decision.as_ref().and_then(|decision| state.decisions.get(decision)) {
        besides.push(Message::new("whom-from-decision").text("number", lines::decision(&state, decision, "").number));
        asking.decision(decision);
    } else if let Some(meeting) = &meeting {
        besides.push(Message::new("whom-from-meeting").text("meeting", &meeting.title).date("on", meeting.date));
        asking.led(meeting);
    }
    Ok(asking.view(one.what.clone(), besides))
}

fn found<T>(found: Option<T>, unknown: &str, wanted: &str) -> Result<T, Problem> {
    found.ok_or_else(|| Problem::new(Message::new(&format!("refusal-{unknown}")).text("name", wanted)))
}

struct Asking<'a> {
    state: &'a State,
    ask: Vec<AskWhom>,
}

impl<'a> Asking<'a> {
    fn new(state: &'a State) -> Self {
        Self { state, ask: Vec::new() }
    }

    fn add(&mut self, person: &PersonId, capacity: Message) {
        let here = self.state.people.get(person).is_some_and(|person| !person.left);
        if here && !self.ask.iter().any(|known| known.who.id == *person) {
            self.ask.push(AskWhom { who: who::who(self.state, person), capacity });
        }
    }

    /// The role that decided, else whoever proposed it, then whoever led.
    fn decision(&mut self, one: &Decision) {
        if let Rule::RoleDecides(rule) = &one.record.tally.rule {
            let team = self.state.teams.get(&one.record.team);
            let holders = team.and_then(|team| team.roles.iter().find(|role| role.id == rule.role)).map(|role| role.holders.clone());
            for holder in holders.into_iter().flatten() {
                self.add(&holder.person, Message::new("decision-ask-role").text("role", &rule.role_name));
            }
        }
        let people = &one.record.people;
        for (person, key) in [(&people.proposer, "decision-ask-proposer"), (&people.facilitator, "decision-ask-facilitator")] {
            person.iter().for_each(|person| self.add(person, Message::new(key)));
        }
    }

    /// Who last worked on an item: who proposed something on it, who was heard with a note, who led that meeting.
    fn worked(&mut self, item: &Item, meeting: &Meeting) {
        for proposal in meeting.proposals.iter().rev().filter(|one| one.item.as_ref() == Some(&item.id)) {
            if let Some(version) = proposal.versions.last() {
                self.add(&version.by, Message::new("whom-item-worded").date("on", meeting.date));
            }
            self.add(&proposal.proposer, Message::new("whom-item-proposed").date("on", meeting.date));
        }
        let noted = meeting.notes.iter().rev().filter(|note| !note.private && note.item.as_ref() == Some(&item.id));
        for person in noted.filter_map(|note| note.person.clone()) {
            self.add(&person, Message::new("whom-item-said").date("on", meeting.date));
        }
        self.led(meeting);
    }

    fn led(&mut self, meeting: &Meeting) {
        if let Some(person) = meeting.roles.get(&MeetingRole::Facilitator) {
            self.add(person, Message::new("decision-ask-facilitator"));
        }
    }

    fn promised(&mut self, one: &FollowUp) {
        match &one.stand {
            Stand::Asked { person } => self.add(person, Message::new("whom-follow-up-asked")),
            Stand::HandingOver { from, to } => {
                self.add(from, Message::new("whom-follow-up-owner"));
                self.add(to, Message::new("whom-follow-up-asked"));
            }
            Stand::Accepted { person } => self.add(person, Message::new("whom-follow-up-owner")),
            Stand::Done { person: Some(person), .. } => self.add(person, Message::new("whom-follow-up-did")),
            Stand::Offered | Stand::Done { .. } | Stand::Dropped { .. } => {}
        }
    }

    fn view(mut self, title: String, besides: Vec<Message>) -> WhomView {
        self.ask.truncate(MOST);
        WhomView { title, besides, ask: self.ask }
    }
}

/// What a find in the palette is about, where somebody can be asked about it.
pub(crate) fn about(hit: &Hit) -> Option<WhomAbout> {
    match hit.kind {
        HitKind::Decision => Some(WhomAbout::Decision { decision: hit.id.clone() }),
        HitKind::Item => Some(WhomAbout::Item { item: hit.id.clone() }),
        HitKind::FollowUp => Some(WhomAbout::FollowUp { follow_up: hit.id.clone() }),
        HitKind::Note => None,
    }
}
