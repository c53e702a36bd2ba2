//! What took the place of what, and what changed what in part: every decision that hangs together with one, the oldest first.
//!
//! **Invariant:** it ends, however decisions refer to each other: each is looked at once, and no more than [`MOST`].

use std::collections::{BTreeMap, VecDeque};

use baton_journal::{Fault, Reader};
use baton_meeting::decision::Decision;
use baton_meeting::id::{DecisionId, DecisionRef};

/// The most that are shown; a longer history is read by going along it.
pub(crate) const MOST: usize = 40;

/// Everything that hangs together with a decision, itself among it.
pub(crate) fn chain(reader: &Reader, one: &Decision) -> Result<Vec<Decision>, Fault> {
    let mut known: BTreeMap<DecisionId, Decision> = BTreeMap::from([(one.id.clone(), one.clone())]);
    let mut next: VecDeque<DecisionId> = ties(one).cloned().collect();
    while let Some(id) = next.pop_front() {
        if known.len() == MOST {
            break;
        }
        if known.contains_key(&id) {
            continue;
        }
        if let Some(found) = reader.decision(&DecisionRef::from(&id))? {
            next.extend(ties(&found).cloned());
            known.insert(id, found);
        }
    }
    let mut chain: Vec<Decision> = known.into_values().collect();
    chain.sort_by(|a, b| (a.record.at, &a.id).cmp(&(b.record.at, &b.id)));
    Ok(chain)
}

fn ties(one: &Decision) -> impl Iterator<Item = &DecisionId> {
    let wording = &one.record.wording;
    wording.supersedes.iter().chain(&wording.amends).chain(&one.superseded_by).chain(&one.amended_by)
}
