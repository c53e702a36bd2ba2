//! A promise: what, by whom, until when; offered, claimed or asked, accepted or declined, done, let go or handed over.
//!
//! **Invariant:** nobody owns a follow-up that they did not accept.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda;
use crate::asked::Asked;
use crate::decision::Decision;
use crate::earlier::Source;
use crate::event::Fact;
use crate::id::{
    DecisionId, DecisionRef, FollowUpId, FollowUpRef, ItemId, ItemRef, MeetingId, MeetingRef, PersonId, PersonRef, Stream, TeamId, TeamRef,
};
use crate::meeting::MeetingEvent;
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// Where a follow-up is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Stand {
    /// Nobody has it yet.
    Offered,
    /// Somebody was asked and has not answered.
    Asked { person: PersonId },
    /// Somebody has it: they claimed it, or accepted it.
    Accepted { person: PersonId },
    /// Somebody has it and asked another to take it over.
    HandingOver { from: PersonId, to: PersonId },
    /// Done.
    Done { person: Option<PersonId>, on: NaiveDate },
    /// Let go.
    Dropped { reason: String, on: NaiveDate },
}

impl Stand {
    /// Whoever has it now.
    pub fn owner(&self) -> Option<&PersonId> {
        match self {
            Self::Accepted { person } => Some(person),
            Self::HandingOver { from, .. } => Some(from),
            Self::Done { person, .. } => person.as_ref(),
            _ => None,
        }
    }

    /// Whether something is still to do.
    pub fn is_open(&self) -> bool {
        !matches!(self, Self::Done { .. } | Self::Dropped { .. })
    }
}

/// How somebody came to have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// Claimed: they offered themselves.
    Claimed,
    /// Accepted: they were asked.
    Asked,
}

/// A follow-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FollowUp {
    /// Identity.
    pub id: FollowUpId,
    /// What.
    pub what: String,
    /// Until when, as a local date.
    pub due: Option<NaiveDate>,
    /// The team.
    pub team: TeamId,
    /// The meeting it came from.
    pub meeting: Option<MeetingId>,
    /// The item it came from.
    pub item: Option<ItemId>,
    /// The decision it came from.
    pub decision: Option<DecisionId>,
    /// Where it stands in what was before Baton, if it comes from there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Where it is.
    pub stand: Stand,
    /// How its owner came to have it.
    pub taken: Option<Taken>,
    /// Who declined.
    pub declined: Vec<PersonId>,
    /// How many times a meeting heard that it is still going.
    pub carried: u32,
    /// When it was made.
    pub made: DateTime<Utc>,
}

/// What happened to a follow-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum FollowUpEvent {
    /// It was offered.
    FollowUpOffered {
        follow_up: FollowUpId,
        what: String,
        due: Option<NaiveDate>,
        team: TeamId,
        meeting: Option<MeetingId>,
        item: Option<ItemId>,
        decision: Option<DecisionId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Source>,
        at: DateTime<Utc>,
    },
    /// Somebody claimed it, which is accepting.
    FollowUpClaimed { follow_up: FollowUpId, person: PersonId },
    /// Somebody was asked.
    FollowUpAsked { follow_up: FollowUpId, person: PersonId },
    /// Whoever was asked accepted.
    FollowUpAccepted { follow_up: FollowUpId, person: PersonId },
    /// Whoever was asked declined; it is offered again, or stays with its giver.
    FollowUpDeclined { follow_up: FollowUpId, person: PersonId },
    /// Its owner asked another to take it over.
    FollowUpHandedOver { follow_up: FollowUpId, from: PersonId, to: PersonId },
    /// Its owner gave it back; it is offered to everybody again.
    FollowUpPutBack { follow_up: FollowUpId, from: PersonId },
    /// It is still going, a meeting heard.
    FollowUpCarried { follow_up: FollowUpId, on: NaiveDate },
    /// Words or date changed; both as they are now.
    FollowUpChanged { follow_up: FollowUpId, what: String, due: Option<NaiveDate> },
    /// It is done.
    FollowUpDone { follow_up: FollowUpId, on: NaiveDate },
    /// It was let go.
    FollowUpDropped { follow_up: FollowUpId, reason: String, on: NaiveDate },
}

/// What can be asked for about follow-ups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FollowUpIntent {
    /// Offer a follow-up; somebody may be asked at once, and their yes recorded if the room heard it.
    OfferFollowUp {
        id: Option<FollowUpId>,
        what: String,
        due: Option<NaiveDate>,
        /// The team, when it comes from no meeting.
        team: Option<TeamRef>,
        meeting: Option<MeetingRef>,
        item: Option<ItemRef>,
        decision: Option<DecisionRef>,
        /// Who is asked.
        ask: Option<PersonRef>,
        /// Who takes it of their own accord.
        claim: Option<PersonRef>,
        /// The yes of whoever is asked was heard.
        accepted: Option<bool>,
    },
    /// Take a follow-up of your own accord.
    ClaimFollowUp { follow_up: FollowUpRef, person: PersonRef },
    /// Ask somebody to take it.
    AskFollowUp { follow_up: FollowUpRef, person: PersonRef },
    /// Whoever was asked says yes.
    AcceptFollowUp { follow_up: FollowUpRef },
    /// Whoever was asked says no.
    DeclineFollowUp { follow_up: FollowUpRef },
    /// Ask somebody else to take it over; it stays with the giver until they accept.
    HandOverFollowUp { follow_up: FollowUpRef, to: PersonRef },
    /// Its owner gives it back, so that anybody can take it.
    PutBackFollowUp { follow_up: FollowUpRef },
    /// It is still going.
    CarryFollowUp { follow_up: FollowUpRef },
    /// Change words or date; what is left out stays.
    ChangeFollowUp { follow_up: FollowUpRef, what: Option<String>, due: Option<NaiveDate> },
    /// It is done.
    FinishFollowUp { follow_up: FollowUpRef },
    /// Let it go, with a reason.
    DropFollowUp { follow_up: FollowUpRef, reason: Option<String> },
}

/// Answers what was asked about follow-ups.
///
/// # Errors
/// Refuses what does not fit where it stands, unknown people, and answers of people not asked.
pub fn decide(state: &State, intent: FollowUpIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        FollowUpIntent::OfferFollowUp { id, what, due, team, meeting, item, decision, ask, claim, accepted } => {
            let meeting = meeting.map(|meeting| state.running(&meeting)).transpose()?;
            let decision = decision.map(|decision| state.decision(&decision)).transpose()?;
            let item = match (meeting, item) {
                (Some(meeting), Some(item)) => Some(agenda::find(&meeting.items, &item)?.id.clone()),
                (Some(meeting), None) => meeting.current_item().cloned(),
                (None, _) => None,
            };
            let team = match (team, meeting, decision) {
                (Some(team), ..) => state.team(&team)?.id.clone(),
                (None, Some(meeting), _) => meeting.team.clone(),
                (None, None, Some(decision)) => decision.record.team.clone(),
                (None, None, None) => return Err(Refusal::new("which-team").hint("name-team")),
            };
            let follow_up: FollowUpId = asked.id_or(id);
            if state.follow_ups.contains_key(&follow_up) {
                return Err(Refusal::new("id-taken").text("id", follow_up.as_str()));
            }
            let mut facts = vec![
                FollowUpEvent::FollowUpOffered {
                    follow_up: follow_up.clone(),
                    what: words::line(&what, words::TITLE)?,
                    due,
                    team,
                    meeting: meeting.map(|meeting| meeting.id.clone()),
                    item: item.clone(),
                    decision: decision.map(|decision| decision.id.clone()),
                    source: None,
                    at: asked.at,
                }
                .into(),
            ];
            if let Some(meeting) = meeting {
                facts.push(MeetingEvent::FollowUpMade { meeting: meeting.id.clone(), follow_up: follow_up.clone(), item }.into());
            }
            match (claim, ask) {
                (Some(person), _) => {
                    facts.push(FollowUpEvent::FollowUpClaimed { follow_up, person: state.active_person(&person)?.id.clone() }.into())
                }
                (None, Some(person)) => {
                    let person = state.active_person(&person)?.id.clone();
                    bound(decision, &person)?;
                    facts.push(FollowUpEvent::FollowUpAsked { follow_up: follow_up.clone(), person: person.clone() }.into());
                    if accepted.unwrap_or(false) {
                        facts.push(FollowUpEvent::FollowUpAccepted { follow_up, person }.into());
                    }
                }
                (None, None) => {}
            }
            Ok(facts)
        }
        FollowUpIntent::ClaimFollowUp { follow_up, person } => {
            let follow_up = open(state, &follow_up)?;
            if let Some(owner) = follow_up.stand.owner() {
                return Err(Refusal::new("has-an-owner").person("person", owner).hint("hand-over"));
            }
            let person = state.active_person(&person)?.id.clone();
            Ok(vec![FollowUpEvent::FollowUpClaimed { follow_up: follow_up.id.clone(), person }.into()])
        }
        FollowUpIntent::AskFollowUp { follow_up, person } => {
            let follow_up = open(state, &follow_up)?;
            if let Some(owner) = follow_up.stand.owner() {
                return Err(Refusal::new("has-an-owner").person("person", owner).hint("hand-over"));
            }
            let person = state.active_person(&person)?.id.clone();
            bound(follow_up.decision.as_ref().and_then(|decision| state.decisions.get(decision)), &person)?;
            Ok(vec![FollowUpEvent::FollowUpAsked { follow_up: follow_up.id.clone(), person }.into()])
        }
        FollowUpIntent::AcceptFollowUp { follow_up } => {
            let follow_up = open(state, &follow_up)?;
            let person = being_asked(follow_up)?;
            Ok(vec![FollowUpEvent::FollowUpAccepted { follow_up: follow_up.id.clone(), person }.into()])
        }
        FollowUpIntent::DeclineFollowUp { follow_up } => {
            let follow_up = open(state, &follow_up)?;
            let person = being_asked(follow_up)?;
            Ok(vec![FollowUpEvent::FollowUpDeclined { follow_up: follow_up.id.clone(), person }.into()])
        }
        FollowUpIntent::PutBackFollowUp { follow_up } => {
            let follow_up = open(state, &follow_up)?;
            let from = follow_up.stand.owner().cloned().ok_or_else(|| Refusal::new("nobody-has-it").hint("ask-instead"))?;
            Ok(vec![FollowUpEvent::FollowUpPutBack { follow_up: follow_up.id.clone(), from }.into()])
        }
        FollowUpIntent::HandOverFollowUp { follow_up, to } => {
            let follow_up = open(state, &follow_up)?;
            let from = follow_up.stand.owner().cloned().ok_or_else(|| Refusal::new("nobody-has-it").hint("ask-instead"))?;
            let to = state.active_person(&to)?.id.clone();
            if from == to {
                return Err(Refusal::new("has-it-already").person("person", &to));
            }
            bound(follow_up.decision.as_ref().and_then(|decision| state.decisions.get(decision)), &to)?;
            Ok(vec![FollowUpEvent::FollowUpHandedOver { follow_up: follow_up.id.clone(), from, to }.into()])
        }
        FollowUpIntent::CarryFollowUp { follow_up } => {
            let follow_up = open(state, &follow_up)?;
            Ok(vec![FollowUpEvent::FollowUpCarried { follow_up: follow_up.id.clone(), on: asked.today() }.into()])
        }
        FollowUpIntent::ChangeFollowUp { follow_up, what, due } => {
            let follow_up = open(state, &follow_up)?;
            let what = what.map_or(Ok(follow_up.what.clone()), |what| words::line(&what, words::TITLE))?;
            let due = due.or(follow_up.due);
            if (&what, due) == (&follow_up.what, follow_up.due) {
                return Ok(Vec::new());
            }
            Ok(vec![FollowUpEvent::FollowUpChanged { follow_up: follow_up.id.clone(), what, due }.into()])
        }
        FollowUpIntent::FinishFollowUp { follow_up } => {
            let follow_up = open(state, &follow_up)?;
            Ok(vec![FollowUpEvent::FollowUpDone { follow_up: follow_up.id.clone(), on: asked.today() }.into()])
        }
        FollowUpIntent::DropFollowUp { follow_up, reason } => {
            let follow_up = open(state, &follow_up)?;
            let reason = words::text_or_nothing(&reason.unwrap_or_default())?;
            Ok(vec![FollowUpEvent::FollowUpDropped { follow_up: follow_up.id.clone(), reason, on: asked.today() }.into()])
        }
    }
}

/// Whoever stood aside is not asked to carry the decision out; they may still take it of their own accord.
fn bound(decision: Option<&Decision>, person: &PersonId) -> Result<(), Refusal> {
    match decision {
        Some(decision) if decision.record.people.stood_aside.iter().any(|remark| remark.person == *person) => {
            Err(Refusal::new("stood-aside").person("person", person).hint("offer-instead"))
        }
        _ => Ok(()),
    }
}

fn open<'a>(state: &'a State, follow_up: &FollowUpRef) -> Result<&'a FollowUp, Refusal> {
    let follow_up = state.follow_up(follow_up)?;
    if follow_up.stand.is_open() { Ok(follow_up) } else { Err(Refusal::new("follow-up-over").text("what", &follow_up.what)) }
}

fn being_asked(follow_up: &FollowUp) -> Result<PersonId, Refusal> {
    match &follow_up.stand {
        Stand::Asked { person } => Ok(person.clone()),
        Stand::HandingOver { to, .. } => Ok(to.clone()),
        _ => Err(Refusal::new("nobody-asked").hint("ask-first")),
    }
}

impl FollowUpEvent {
    /// The follow-up it happened to.
    pub fn follow_up(&self) -> &FollowUpId {
        match self {
            Self::FollowUpOffered { follow_up, .. }
            | Self::FollowUpClaimed { follow_up, .. }
            | Self::FollowUpAsked { follow_up, .. }
            | Self::FollowUpAccepted { follow_up, .. }
            | Self::FollowUpDeclined { follow_up, .. }
            | Self::FollowUpHandedOver { follow_up, .. }
            | Self::FollowUpPutBack { follow_up, .. }
            | Self::FollowUpCarried { follow_up, .. }
            | Self::FollowUpChanged { follow_up, .. }
            | Self::FollowUpDone { follow_up, .. }
            | Self::FollowUpDropped { follow_up, .. } => follow_up,
        }
    }
}

impl From<FollowUpEvent> for Fact {
    fn from(event: FollowUpEvent) -> Self {
        Self { stream: Stream::FollowUp(event.follow_up().clone()), event: event.into() }
    }
}

/// Folds one event into a follow-up.
pub fn evolve(follow_up: Option<FollowUp>, event: &FollowUpEvent) -> Option<FollowUp> {
    if let FollowUpEvent::FollowUpOffered { follow_up, what, due, team, meeting, item, decision, source, at } = event {
        return Some(FollowUp {
            id: follow_up.clone(),
            what: what.clone(),
            due: *due,
            team: team.clone(),
            meeting: meeting.clone(),
            item: item.clone(),
            decision: decision.clone(),
            source: source.clone(),
            stand: Stand::Offered,
            taken: None,
            declined: Vec::new(),
            carried: 0,
            made: *at,
        });
    }
    let mut follow_up = follow_up?;
    match event {
        FollowUpEvent::FollowUpOffered { .. } => {}
        FollowUpEvent::FollowUpClaimed { person, .. } => {
            follow_up.stand = Stand::Accepted { person: person.clone() };
            follow_up.taken = Some(Taken::Claimed);
        }
        FollowUpEvent::FollowUpAsked { person, .. } => follow_up.stand = Stand::Asked { person: person.clone() },
        FollowUpEvent::FollowUpAccepted { person, .. } => {
            follow_up.stand = Stand::Accepted { person: person.clone() };
            follow_up.taken = Some(Taken::Asked);
        }
        FollowUpEvent::FollowUpDeclined { person, .. } => {
            follow_up.declined.push(person.clone());
            follow_up.stand = match &follow_up.stand {
                Stand::HandingOver { from, .. } => Stand::Accepted { person: from.clone() },
                _ => Stand::Offered,
            };
        }
        FollowUpEvent::FollowUpHandedOver { from, to, .. } => follow_up.stand = Stand::HandingOver { from: from.clone(), to: to.clone() },
        FollowUpEvent::FollowUpPutBack { .. } => follow_up.stand = Stand::Offered,
        FollowUpEvent::FollowUpCarried { .. } => follow_up.carried += 1,
        FollowUpEvent::FollowUpChanged { what, due, .. } => {
            follow_up.what = what.clone();
            follow_up.due = *due;
        }
        FollowUpEvent::FollowUpDone { on, .. } => follow_up.stand = Stand::Done { person: follow_up.stand.owner().cloned(), on: *on },
        FollowUpEvent::FollowUpDropped { reason, on, .. } => follow_up.stand = Stand::Dropped { reason: reason.clone(), on: *on },
    }
    Some(follow_up)
}
