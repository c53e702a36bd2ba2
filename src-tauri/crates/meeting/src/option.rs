//! Options of a proposal: what there is to choose among, with reasons for and against and links.
//!
//! **Invariant:** an option keeps its identity when it is worded anew; a round chooses among the options as they stood when it opened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::agenda::{self, Link};
use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{MeetingId, MeetingRef, OptionId, OptionRef, ProposalId, ProposalRef, Stream};
use crate::meeting::Meeting;
use crate::proposal::{self, Proposal};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words;

/// The most options of one proposal. Product decision: nobody weighs more of them in a meeting; a file of ballots may hold more.
pub const MOST: usize = 50;

/// An option that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Offered {
    /// Identity.
    pub id: OptionId,
    /// What people call it.
    pub name: String,
    /// Reasons for it, one each.
    #[serde(default)]
    pub pros: Vec<String>,
    /// Reasons against it, one each.
    #[serde(default)]
    pub cons: Vec<String>,
    /// Where more is to be read.
    #[serde(default)]
    pub links: Vec<Link>,
}

/// What happened to options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum OptionEvent {
    /// An option was offered.
    OptionOffered { meeting: MeetingId, proposal: ProposalId, option: Offered },
    /// It was worded anew; as it is now.
    OptionWorded { meeting: MeetingId, proposal: ProposalId, option: Offered },
    /// It is no longer offered.
    OptionDropped { meeting: MeetingId, proposal: ProposalId, option: OptionId },
}

/// What can be asked for about options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum OptionIntent {
    /// Offer an option beside the others.
    OfferOption {
        meeting: MeetingRef,
        proposal: ProposalRef,
        id: Option<OptionId>,
        name: String,
        pros: Option<Vec<String>>,
        cons: Option<Vec<String>>,
        links: Option<Vec<Link>>,
    },
    /// Word an option anew; what is left out stays.
    WordOption {
        meeting: MeetingRef,
        proposal: ProposalRef,
        option: OptionRef,
        name: Option<String>,
        pros: Option<Vec<String>>,
        cons: Option<Vec<String>>,
        links: Option<Vec<Link>>,
    },
    /// Offer an option no longer.
    DropOption { meeting: MeetingRef, proposal: ProposalRef, option: OptionRef },
}

/// Answers what was asked about options.
///
/// # Errors
/// Refuses changes while a round is open or after the decision, names that stand there already, and links that lead nowhere safe.
pub fn decide(state: &State, intent: OptionIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        OptionIntent::OfferOption { meeting, proposal, id, name, pros, cons, links } => {
            let meeting = state.running(&meeting)?;
            let proposal = proposal::undecided(meeting, &proposal)?;
            let id: OptionId = asked.id_or(id);
            if proposal.options.iter().any(|known| known.id == id) {
                return Err(Refusal::new("id-taken").text("id", id.as_str()));
            }
            if proposal.options.len() >= MOST {
                return Err(Refusal::new("many-options").number("most", MOST as i64));
            }
            let option = Offered {
                name: name_of(proposal, &id, &name)?,
                id,
                pros: reasons(pros.unwrap_or_default())?,
                cons: reasons(cons.unwrap_or_default())?,
                links: agenda::links(links.unwrap_or_default())?,
            };
            Ok(vec![OptionEvent::OptionOffered { meeting: meeting.id.clone(), proposal: proposal.id.clone(), option }.into()])
        }
        OptionIntent::WordOption { meeting, proposal, option, name, pros, cons, links } => {
            let meeting = state.running(&meeting)?;
            let proposal = proposal::undecided(meeting, &proposal)?;
            let known = find(proposal, &option)?;
            let option = Offered {
                id: known.id.clone(),
                name: name.map_or_else(|| Ok(known.name.clone()), |name| name_of(proposal, &known.id, &name))?,
                pros: pros.map_or_else(|| Ok(known.pros.clone()), reasons)?,
                cons: cons.map_or_else(|| Ok(known.cons.clone()), reasons)?,
                links: links.map_or_else(|| Ok(known.links.clone()), agenda::links)?,
            };
            if option == *known {
                return Ok(Vec::new());
            }
            Ok(vec![OptionEvent::OptionWorded { meeting: meeting.id.clone(), proposal: proposal.id.clone(), option }.into()])
        }
        OptionIntent::DropOption { meeting, proposal, option } => {
            let meeting = state.running(&meeting)?;
            let proposal = proposal::undecided(meeting, &proposal)?;
            let option = find(proposal, &option)?.id.clone();
            Ok(vec![OptionEvent::OptionDropped { meeting: meeting.id.clone(), proposal: proposal.id.clone(), option }.into()])
        }
    }
}

fn find<'a>(proposal: &'a Proposal, option: &OptionRef) -> Result<&'a Offered, Refusal> {
    proposal.options.iter().find(|known| known.id.as_str() == option.as_str()).ok_or_else(|| Refusal::new("unknown-option"))
}

fn name_of(proposal: &Proposal, id: &OptionId, typed: &str) -> Result<String, Refusal> {
    let name = words::line(typed, words::TITLE)?;
    let same = |known: &&Offered| known.id != *id && words::folded(&known.name) == words::folded(&name);
    match proposal.options.iter().find(same) {
        Some(known) => Err(Refusal::new("option-named-twice").text("name", &known.name).hint("option-names-differ")),
        None => Ok(name),
    }
}

fn reasons(typed: Vec<String>) -> Result<Vec<String>, Refusal> {
    typed.iter().filter(|line| !line.trim().is_empty()).map(|line| words::line(line, words::TITLE)).collect()
}

impl OptionEvent {
    fn place(&self) -> (&MeetingId, &ProposalId) {
        match self {
            Self::OptionOffered { meeting, proposal, .. }
            | Self::OptionWorded { meeting, proposal, .. }
            | Self::OptionDropped { meeting, proposal, .. } => (meeting, proposal),
        }
    }
}

impl From<OptionEvent> for Fact {
    fn from(event: OptionEvent) -> Self {
        Self { stream: Stream::Meeting(event.place().0.clone()), event: event.into() }
    }
}

/// Folds one event into the options of a meeting's proposal.
pub(crate) fn evolve(meeting: &mut Meeting, event: &OptionEvent) {
    let Some(proposal) = meeting.proposals.iter_mut().find(|known| known.id == *event.place().1) else { return };
    match event {
        OptionEvent::OptionOffered { option, .. } | OptionEvent::OptionWorded { option, .. } => {
            match proposal.options.iter_mut().find(|known| known.id == option.id) {
                Some(known) => known.clone_from(option),
                None => proposal.options.push(option.clone()),
            }
        }
        OptionEvent::OptionDropped { option, .. } => proposal.options.retain(|known| known.id != *option),
    }
}
