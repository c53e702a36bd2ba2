//! What the rules may look at while they decide.
//!
//! The workspace, people, teams and series are always at hand, kept in memory and brought in step when another process has
//! written. Meetings, decisions and follow-ups are gathered from their rows, by what the intent names.
//!
//! **Invariant:** what is at hand is what the file says at the revision noted; after a fault nothing is at hand.

use std::collections::BTreeSet;

use baton_meeting::id::{DecisionId, Stream};
use baton_meeting::intent::Needs;
use baton_meeting::meeting::Meeting;
use baton_meeting::state::State;
use baton_meeting::words;
use rusqlite::Connection;

use crate::fault::Fault;
use crate::project;
use crate::read::{decision, follow_up, meeting, person, series, team, workspace};

/// The state kept between two appends.
#[derive(Debug, Default)]
pub(crate) struct AtHand {
    state: State,
    revision: Option<u64>,
}

impl AtHand {
    /// Takes the state out, in step with the file. It comes back with [`AtHand::keep`], or not at all after a fault.
    pub(crate) fn take(&mut self, db: &Connection, revision: u64) -> Result<State, Fault> {
        let mut state = std::mem::take(&mut self.state);
        match self.revision.take() {
            Some(known) if known == revision => {}
            Some(known) if known < revision => {
                let mut query = db.prepare_cached("SELECT DISTINCT stream FROM entry WHERE position > ?")?;
                let mut rows = query.query([i64::try_from(known).unwrap_or(i64::MAX)])?;
                while let Some(row) = rows.next()? {
                    if let Some(stream) = Stream::parse(&row.get::<_, String>(0)?).filter(stays) {
                        state.put(&stream, project::load(db, &stream)?);
                    }
                }
            }
            _ => state = everything(db)?,
        }
        Ok(state)
    }

    /// Puts the state back, as of a revision, without what was gathered for one intent.
    pub(crate) fn keep(&mut self, mut state: State, revision: u64) {
        state.meetings.clear();
        state.decisions.clear();
        state.follow_ups.clear();
        self.state = state;
        self.revision = Some(revision);
    }
}

/// Whether a stream stays in memory.
fn stays(stream: &Stream) -> bool {
    matches!(stream, Stream::Workspace | Stream::Person(_) | Stream::Team(_) | Stream::Series(_))
}

fn everything(db: &Connection) -> Result<State, Fault> {
    Ok(State {
        workspace: workspace::load(db)?.unwrap_or_default(),
        people: person::load_all(db)?.into_iter().map(|person| (person.id.clone(), person)).collect(),
        teams: team::load_all(db)?.into_iter().map(|team| (team.id.clone(), team)).collect(),
        series: series::load_all(db)?.into_iter().map(|series| (series.id.clone(), series)).collect(),
        ..State::default()
    })
}

/// Gathers the decisions that a meeting may end or change: those its items look at again, and those its proposals name.
fn about(db: &Connection, state: &mut State, meeting: &Meeting) -> Result<(), Fault> {
    let named = meeting.proposals.iter().flat_map(|proposal| proposal.wording.supersedes.iter().chain(&proposal.wording.amends));
    let ids: BTreeSet<DecisionId> = meeting.items.iter().filter_map(|item| item.reviews.as_ref()).chain(named).cloned().collect();
    for id in ids {
        state.decisions.extend(decision::load(db, id.as_str())?.map(|decision| (id, decision)));
    }
    Ok(())
}

/// Gathers what an intent names.
pub(crate) fn gather(db: &Connection, state: &mut State, needs: &Needs) -> Result<(), Fault> {
    let mut involved: BTreeSet<String> = BTreeSet::new();
    for wanted in &needs.meetings {
        let found: Vec<Meeting> = match meeting::load(db, wanted)? {
            Some(meeting) => vec![meeting],
            None => meeting::titled(db, wanted)?,
        };
        for meeting in found {
            involved.extend(meeting.series.as_ref().map(|series| series.0.clone()));
            about(db, state, &meeting)?;
            if needs.reviews {
                let due = decision::due(db, &meeting.team, meeting.date.max(state.today))?;
                state.decisions.extend(due.into_iter().map(|decision| (decision.id.clone(), decision)));
            }
            state.meetings.insert(meeting.id.clone(), meeting);
        }
    }
    for wanted in &needs.series {
        let folded = words::folded(wanted);
        let named = state.series.values().filter(|series| series.id.as_str() == wanted || words::folded(&series.name) == folded);
        involved.extend(named.map(|series| series.id.0.clone()));
    }
    for series in &involved {
        for meeting in meeting::to_come(db, series)? {
            state.meetings.insert(meeting.id.clone(), meeting);
        }
    }
    for wanted in &needs.decisions {
        let found = match decision::load(db, wanted)? {
            Some(decision) => Some(decision),
            None => decision::numbered(db, wanted)?,
        };
        state.decisions.extend(found.map(|decision| (decision.id.clone(), decision)));
    }
    for wanted in &needs.follow_ups {
        let found = match follow_up::load(db, wanted)? {
            Some(follow_up) => vec![follow_up],
            None => follow_up::worded(db, wanted)?,
        };
        // What a follow-up came from says who is not asked to carry it out.
        for decision in found.iter().filter_map(|follow_up| follow_up.decision.as_ref()) {
            state.decisions.extend(decision::load(db, decision.as_str())?.map(|decision| (decision.id.clone(), decision)));
        }
        state.follow_ups.extend(found.into_iter().map(|follow_up| (follow_up.id.clone(), follow_up)));
    }
    Ok(())
}
