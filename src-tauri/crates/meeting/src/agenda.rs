//! What the meeting is to talk about: items, each with an owner, a purpose, an outcome wanted and minutes.
//!
//! **Invariant:** an item has an owner; one without has no type here. What was pasted and is not yet
//! taken by anybody is a suggestion in `documents`, not an item.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{DecisionId, ItemId, ItemRef, MeetingId, MeetingRef, PersonId, PersonRef, SeriesRef, Stream, TeamRef};
use crate::meeting::{Meeting, Stage};
use crate::refusal::Refusal;
use crate::review;
use crate::series::SeriesEvent;
use crate::state::State;
use crate::team::TeamEvent;
use crate::words;

/// What an item is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Tell.
    Inform,
    /// Think.
    #[default]
    Explore,
    /// Decide.
    Decide,
}

/// A link that belongs to an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Link {
    /// What it is called; may be empty.
    pub title: String,
    /// Where it leads; `https`, `http` or `mailto`.
    pub url: String,
}

/// An agenda item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Identity; kept when the item is carried over.
    pub id: ItemId,
    /// Title.
    pub title: String,
    /// Whose item it is.
    pub owner: PersonId,
    /// What it is for.
    pub purpose: Purpose,
    /// The outcome wanted; may be empty.
    pub outcome: String,
    /// Planned minutes.
    pub minutes: u32,
    /// Notes to prepare with; Markdown.
    pub notes: String,
    /// Links.
    pub links: Vec<Link>,
    /// Comes back every time.
    pub recurring: bool,
    /// How many meetings it was carried through.
    pub carried: u32,
    /// How it ended in this meeting, once it has.
    #[serde(default)]
    pub ended: Option<Ending>,
    /// The decision that is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviews: Option<DecisionId>,
}

/// How an item ended in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It is done.
    Closed,
    /// It comes back next time.
    BroughtBack,
    /// It went to a team's backlog.
    Shelved,
}

/// An item as somebody writes it down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct NewItem {
    /// Identity, where the caller brings one.
    pub id: Option<ItemId>,
    /// Title.
    pub title: String,
    /// Whose item it is: somebody known here.
    pub owner: PersonRef,
    /// What it is for; think, when left out.
    pub purpose: Option<Purpose>,
    /// The outcome wanted.
    pub outcome: Option<String>,
    /// Planned minutes; ten when left out.
    pub minutes: Option<u32>,
    /// Notes.
    pub notes: Option<String>,
    /// Links.
    pub links: Option<Vec<Link>>,
    /// Comes back every time.
    pub recurring: Option<bool>,
}

/// What happened to an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum AgendaEvent {
    /// An item was put on the agenda, before another or at the end.
    ItemAdded {
        meeting: MeetingId,
        item: Item,
        #[serde(default)]
        before: Option<ItemId>,
    },
    /// An item was changed; it is now as written here.
    ItemChanged { meeting: MeetingId, item: Item },
    /// An item moved before another, or to the end.
    ItemMoved { meeting: MeetingId, item: ItemId, before: Option<ItemId> },
    /// An item was taken off the agenda.
    ItemRemoved { meeting: MeetingId, item: ItemId },
    /// An item ended.
    ItemEnded { meeting: MeetingId, item: ItemId, how: Ending },
}

/// What can be asked for about an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum AgendaIntent {
    /// Put an item on the agenda.
    AddItem {
        meeting: MeetingRef,
        id: Option<ItemId>,
        title: String,
        owner: PersonRef,
        purpose: Option<Purpose>,
        outcome: Option<String>,
        minutes: Option<u32>,
        notes: Option<String>,
        links: Option<Vec<Link>>,
        recurring: Option<bool>,
        before: Option<ItemRef>,
    },
    /// Put several items on the agenda at once, as from a pasted one.
    AddItems { meeting: MeetingRef, items: Vec<NewItem> },
    /// Change an item; what is left out stays.
    ChangeItem {
        meeting: MeetingRef,
        item: ItemRef,
        title: Option<String>,
        owner: Option<PersonRef>,
        purpose: Option<Purpose>,
        outcome: Option<String>,
        minutes: Option<u32>,
        notes: Option<String>,
        links: Option<Vec<Link>>,
        recurring: Option<bool>,
    },
    /// Give an item that waits in a team or for a series to another owner.
    GiveItem { team: Option<TeamRef>, series: Option<SeriesRef>, item: ItemRef, to: PersonRef },
    /// Move an item before another, or to the end.
    MoveItem { meeting: MeetingRef, item: ItemRef, before: Option<ItemRef> },
    /// Take an item off the agenda; kept for later when asked, otherwise dropped.
    RemoveItem { meeting: MeetingRef, item: ItemRef, keep: Option<bool> },
    /// Take a waiting item from the backlog, or one carried over, onto the agenda.
    TakeItem { meeting: MeetingRef, item: ItemRef },
    /// Say how an item ended: done, back next time, or kept on the backlog.
    EndItem { meeting: MeetingRef, item: ItemRef, how: Ending },
}

/// The item meant, by id or by unique title.
///
/// # Errors
/// Refuses an unknown item, and a title that several items have.
pub fn find<'a>(items: &'a [Item], item: &ItemRef) -> Result<&'a Item, Refusal> {
    if let Some(found) = items.iter().find(|known| known.id.as_str() == item.as_str()) {
        return Ok(found);
    }
    let wanted = words::folded(item.as_str());
    let mut named = items.iter().filter(|known| words::folded(&known.title) == wanted);
    match (named.next(), named.next()) {
        (Some(found), None) => Ok(found),
        (Some(_), Some(_)) => Err(Refusal::new("ambiguous-item").text("item", item.as_str()).hint("use-id")),
        (None, _) => Err(Refusal::new("unknown-item").text("item", item.as_str())),
    }
}

/// An item from what somebody wrote.
///
/// # Errors
/// Refuses an unreadable title, an owner who is unknown or has left, minutes outside 1 to 480, links that lead nowhere safe.
pub fn new_item(state: &State, new: NewItem, asked: &mut Asked) -> Result<Item, Refusal> {
    Ok(Item {
        id: asked.id_or(new.id),
        title: words::line(&new.title, words::TITLE)?,
        owner: state.active_person(&new.owner)?.id.clone(),
        purpose: new.purpose.unwrap_or_default(),
        outcome: words::text_or_nothing(&new.outcome.unwrap_or_default())?,
        minutes: minutes(new.minutes.unwrap_or(10))?,
        notes: words::text_or_nothing(&new.notes.unwrap_or_default())?,
        links: links(new.links.unwrap_or_default())?,
        recurring: new.recurring.unwrap_or(false),
        carried: 0,
        ended: None,
        reviews: None,
    })
}

fn minutes(minutes: u32) -> Result<u32, Refusal> {
    if (1..=480).contains(&minutes) { Ok(minutes) } else { Err(Refusal::new("item-minutes").number("least", 1).number("most", 480)) }
}

/// Links that lead somewhere safe.
///
/// # Errors
/// Refuses anything but web and mail addresses.
pub(crate) fn links(links: Vec<Link>) -> Result<Vec<Link>, Refusal> {
    links
        .into_iter()
        .map(|link| {
            let url = link.url.trim().to_owned();
            let safe = ["https://", "http://", "mailto:"].iter().any(|start| url.to_ascii_lowercase().starts_with(start));
            if !safe || url.chars().any(char::is_whitespace) || url.chars().count() > 2_000 {
                return Err(Refusal::new("unsafe-link").text("link", url.chars().take(80).collect::<String>()).hint("web-links"));
            }
            let title = if link.title.trim().is_empty() { String::new() } else { words::line(&link.title, words::TITLE)? };
            Ok(Link { title, url })
        })
        .collect()
}

/// Answers what was asked about an agenda.
///
/// # Errors
/// Refuses changes to a meeting that is over, unknown items and owners, and moving before what is not there.
pub fn decide(state: &State, intent: AgendaIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        AgendaIntent::AddItem { meeting, id, title, owner, purpose, outcome, minutes, notes, links, recurring, before } => {
            let meeting = open(state, &meeting)?;
            let before = before.map(|before| find(&meeting.items, &before).map(|item| item.id.clone())).transpose()?;
            let new = NewItem { id, title, owner, purpose, outcome, minutes, notes, links, recurring };
            let item = new_item(state, new, asked)?;
            unused(meeting, &item)?;
            Ok(vec![AgendaEvent::ItemAdded { meeting: meeting.id.clone(), item, before }.into()])
        }
        AgendaIntent::AddItems { meeting, items } => {
            let meeting = open(state, &meeting)?;
            if items.is_empty() {
                return Err(Refusal::new("no-items"));
            }
            let mut added: Vec<Item> = Vec::new();
            for new in items {
                let item = new_item(state, new, asked)?;
                unused(meeting, &item)?;
                if added.iter().any(|known| known.id == item.id) {
                    return Err(Refusal::new("id-taken").text("id", item.id.as_str()));
                }
                added.push(item);
            }
            Ok(added.into_iter().map(|item| AgendaEvent::ItemAdded { meeting: meeting.id.clone(), item, before: None }.into()).collect())
        }
        AgendaIntent::ChangeItem {
            meeting,
            item,
            title,
            owner,
            purpose,
            outcome,
            minutes: planned,
            notes,
            links: new_links,
            recurring,
        } => {
            let meeting = open(state, &meeting)?;
            let known = find(&meeting.items, &item)?;
            let item = Item {
                title: title.map_or(Ok(known.title.clone()), |title| words::line(&title, words::TITLE))?,
                owner: owner.map_or(Ok(known.owner.clone()), |owner| state.active_person(&owner).map(|person| person.id.clone()))?,
                purpose: purpose.unwrap_or(known.purpose),
                outcome: outcome.map_or(Ok(known.outcome.clone()), |outcome| words::text_or_nothing(&outcome))?,
                minutes: planned.map_or(Ok(known.minutes), minutes)?,
                notes: notes.map_or(Ok(known.notes.clone()), |notes| words::text_or_nothing(&notes))?,
                links: new_links.map_or(Ok(known.links.clone()), links)?,
                recurring: recurring.unwrap_or(known.recurring),
                ..known.clone()
            };
            Ok(if item == *known { Vec::new() } else { vec![AgendaEvent::ItemChanged { meeting: meeting.id.clone(), item }.into()] })
        }
        AgendaIntent::GiveItem { team, series, item, to } => {
            let to = &state.active_person(&to)?.id;
            let given = |known: &Item| Item { owner: to.clone(), ..known.clone() };
            let fact: Option<Fact> = match (team, series) {
                (Some(team), _) => {
                    let team = state.team(&team)?;
                    let known = find(&team.backlog, &item)?;
                    (known.owner != *to).then(|| TeamEvent::ItemShelved { team: team.id.clone(), item: given(known) }.into())
                }
                (None, Some(series)) => {
                    let series = state.series(&series)?;
                    let known = find(&series.waiting, &item)?;
                    (known.owner != *to).then(|| SeriesEvent::ItemCarried { series: series.id.clone(), item: given(known) }.into())
                }
                (None, None) => return Err(Refusal::new("which-team").hint("name-team")),
            };
            Ok(fact.into_iter().collect())
        }
        AgendaIntent::MoveItem { meeting, item, before } => {
            let meeting = open(state, &meeting)?;
            let item = find(&meeting.items, &item)?.id.clone();
            let before = before.map(|before| find(&meeting.items, &before).map(|item| item.id.clone())).transpose()?;
            Ok(if before.as_ref() == Some(&item) {
                Vec::new()
            } else {
                vec![AgendaEvent::ItemMoved { meeting: meeting.id.clone(), item, before }.into()]
            })
        }
        AgendaIntent::RemoveItem { meeting, item, keep } => {
            let meeting = open(state, &meeting)?;
            let item = find(&meeting.items, &item)?;
            if meeting.proposals.iter().any(|proposal| proposal.item.as_ref() == Some(&item.id)) || meeting.current_item() == Some(&item.id)
            {
                return Err(Refusal::new("item-in-use").text("item", &item.title).hint("end-item"));
            }
            let mut facts = vec![AgendaEvent::ItemRemoved { meeting: meeting.id.clone(), item: item.id.clone() }.into()];
            if keep.unwrap_or(false) {
                facts.push(TeamEvent::ItemShelved { team: meeting.team.clone(), item: Item { ended: None, ..item.clone() } }.into());
            }
            Ok(facts)
        }
        AgendaIntent::TakeItem { meeting, item } => {
            let meeting = open(state, &meeting)?;
            let waiting = meeting.series.as_ref().and_then(|series| state.series.get(series));
            if let Some(series) = waiting
                && let Ok(item) = find(&series.waiting, &item)
            {
                unused(meeting, item)?;
                return Ok(vec![
                    SeriesEvent::ItemPlaced { series: series.id.clone(), item: item.id.clone() }.into(),
                    AgendaEvent::ItemAdded { meeting: meeting.id.clone(), item: item.clone(), before: None }.into(),
                ]);
            }
            let team = state.teams.get(&meeting.team).ok_or_else(|| Refusal::new("unknown-team").text("name", meeting.team.as_str()))?;
            let item = crate::team::shelved(team, &item)?;
            unused(meeting, item)?;
            Ok(vec![
                TeamEvent::ItemUnshelved { team: team.id.clone(), item: item.id.clone() }.into(),
                AgendaEvent::ItemAdded { meeting: meeting.id.clone(), item: item.clone(), before: None }.into(),
            ])
        }
        AgendaIntent::EndItem { meeting, item, how } => {
            let meeting = state.running(&meeting)?;
            let item = find(&meeting.items, &item)?;
            let mut facts = vec![AgendaEvent::ItemEnded { meeting: meeting.id.clone(), item: item.id.clone(), how }.into()];
            if how == Ending::Closed {
                facts.extend(review::item_done(state, meeting, item, asked.today()));
            }
            if how == Ending::Shelved {
                facts.push(TeamEvent::ItemShelved { team: meeting.team.clone(), item: Item { ended: None, ..item.clone() } }.into());
            }
            Ok(facts)
        }
    }
}

pub(crate) fn open<'a>(state: &'a State, meeting: &MeetingRef) -> Result<&'a Meeting, Refusal> {
    let meeting = state.meeting(meeting)?;
    if matches!(meeting.stage, Stage::Planned | Stage::Running) {
        Ok(meeting)
    } else {
        Err(Refusal::new("meeting-over").text("meeting", &meeting.title))
    }
}

pub(crate) fn unused(meeting: &Meeting, item: &Item) -> Result<(), Refusal> {
    if meeting.items.iter().any(|known| known.id == item.id) {
        return Err(Refusal::new("id-taken").text("id", item.id.as_str()));
    }
    Ok(())
}

impl AgendaEvent {
    /// The meeting it happened in.
    pub fn meeting(&self) -> &MeetingId {
        match self {
            Self::ItemAdded { meeting, .. }
            | Self::ItemChanged { meeting, .. }
            | Self::ItemMoved { meeting, .. }
            | Self::ItemRemoved { meeting, .. }
            | Self::ItemEnded { meeting, .. } => meeting,
        }
    }
}

impl From<AgendaEvent> for Fact {
    fn from(event: AgendaEvent) -> Self {
        Self { stream: Stream::Meeting(event.meeting().clone()), event: event.into() }
    }
}

/// Folds one event into a meeting's agenda.
pub(crate) fn evolve(meeting: &mut Meeting, event: &AgendaEvent) {
    match event {
        AgendaEvent::ItemAdded { item, before, .. } => {
            meeting.items.retain(|known| known.id != item.id);
            insert(&mut meeting.items, item.clone(), before.as_ref());
            meeting.lay_out();
        }
        AgendaEvent::ItemChanged { item, .. } => {
            if let Some(known) = meeting.items.iter_mut().find(|known| known.id == item.id) {
                *known = item.clone();
            }
            meeting.lay_out();
        }
        AgendaEvent::ItemMoved { item, before, .. } => {
            if let Some(at) = meeting.items.iter().position(|known| known.id == *item) {
                let item = meeting.items.remove(at);
                insert(&mut meeting.items, item, before.as_ref());
            }
            meeting.lay_out();
        }
        AgendaEvent::ItemRemoved { item, .. } => {
            meeting.items.retain(|known| known.id != *item);
            meeting.lay_out();
        }
        AgendaEvent::ItemEnded { item, how, .. } => {
            if let Some(known) = meeting.items.iter_mut().find(|known| known.id == *item) {
                known.ended = Some(*how);
            }
        }
    }
}

fn insert(items: &mut Vec<Item>, item: Item, before: Option<&ItemId>) {
    let at = before.and_then(|before| items.iter().position(|known| known.id == *before)).unwrap_or(items.len());
    items.insert(at, item);
}
