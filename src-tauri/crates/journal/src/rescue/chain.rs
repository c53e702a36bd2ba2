//! What of the entries still hangs together, and what is written again.
//!
//! Logical time grows along a file and is part of what is hashed, so it gives the order back, whatever became of the places. A
//! batch stays as it was when all its parts are there and it stands where its device's chain left off. After a gap nothing of
//! that device can prove any more what came before it; its entries are written again by a new device, with the same words, the
//! same time, the same author: what they say is identical, and that somebody had to write them again can be seen.
//!
//! **Invariant:** the chains of the new file are whole, and nothing that was erased comes back.

use std::collections::{HashMap, HashSet};

use baton_meeting::erasure::ErasureEvent;
use baton_meeting::event::Event;

use crate::entry::{Entry, Hash, NOTHING, body_hash};
use crate::fault::Fault;

/// The entries in their order.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// With what is left of those whose words were erased.
    pub stay: Vec<(Entry, Option<String>)>,
    /// Their words are gone, and what was left of them is lost.
    pub wordless: Vec<Entry>,
}

/// Puts entries in order, and lets what was erased stay erased.
pub(super) fn order(mut entries: Vec<Entry>) -> Order {
    entries.sort_by(|one, other| (&one.hlc, &one.device, one.seq).cmp(&(&other.hlc, &other.device, other.seq)));
    // Two of one number on one device would be a fork; Baton never makes one, so the first is what was there.
    let mut numbers = HashSet::new();
    entries.retain(|entry| numbers.insert((entry.device.clone(), entry.seq)));
    let mut told: HashMap<(String, u64), (String, String)> = HashMap::new();
    let mut order = Order::default();
    for mut entry in entries.into_iter().rev() {
        let left = told.get(&(entry.device.clone(), entry.seq)).filter(|(stream, _)| *stream == entry.stream).map(|(_, left)| left.clone());
        if left.is_some() {
            (entry.body, entry.salt) = (None, None);
        }
        let Some(says) = entry.body.as_deref().or(left.as_deref()) else {
            order.wordless.push(entry);
            continue;
        };
        if let Ok(Event::Erasure(ErasureEvent::Erased { entries, .. })) = Event::read(says) {
            for gone in entries {
                // The newest says the most.
                told.entry((gone.device, gone.seq)).or_insert_with(|| (entry.stream.clone(), gone.left.written()));
            }
        }
        order.stay.push((entry, left));
    }
    order.stay.reverse();
    order
}

/// Entries as they go into the new file.
#[derive(Debug, Default)]
pub(super) struct Linked {
    pub entries: Vec<Entry>,
    /// How many of them were written again.
    pub again: usize,
}

/// Links them: as they were where that holds, anew where it does not. `salt` draws salts for what is left of erased words.
pub(super) fn link(stay: Vec<(Entry, Option<String>)>, device: &str, salt: impl Fn() -> Result<Vec<u8>, Fault>) -> Result<Linked, Fault> {
    let mut linked = Linked::default();
    let mut chains: HashMap<String, (u64, Hash, String)> = HashMap::new();
    let mut seen: HashSet<Hash> = HashSet::new();
    let mut torn: HashSet<String> = HashSet::new();
    for batch in stay.chunk_by(|(one, _), (next, _)| one.batch == next.batch) {
        let whole = batch.iter().enumerate().all(|(at, (entry, _))| {
            entry.device == batch[0].0.device && entry.part as usize == at + 1 && entry.parts as usize == batch.len()
        });
        let mut head = chains.get(&batch[0].0.device).cloned();
        let holds = whole
            && !torn.contains(&batch[0].0.device)
            && batch.iter().all(|(entry, _)| {
                let follows = match &head {
                    Some((seq, hash, hlc)) => entry.seq == seq + 1 && entry.prev == *hash && entry.hlc > *hlc,
                    None => entry.seq == 1 && if seen.is_empty() { entry.prev == NOTHING } else { seen.contains(&entry.prev) },
                };
                head = Some((entry.seq, entry.hash, entry.hlc.clone()));
                follows
            });
        if !holds {
            torn.extend(batch.iter().map(|(entry, _)| entry.device.clone()));
        }
        for (at, (entry, left)) in batch.iter().enumerate() {
            let mut entry = entry.clone();
            if !holds {
                let own = chains.get(device);
                entry.device = device.to_owned();
                entry.seq = own.map_or(1, |(seq, ..)| seq + 1);
                entry.prev = own.map_or_else(|| linked.entries.last().map_or(NOTHING, |last: &Entry| last.hash), |(_, hash, _)| *hash);
                entry.part = u32::try_from(at + 1).unwrap_or(u32::MAX);
                entry.parts = u32::try_from(batch.len()).unwrap_or(u32::MAX);
                if at > 0 {
                    entry.key = None;
                }
                if let Some(left) = left {
                    // Who erased it named it by a device and a number that it does not have any more.
                    let drawn = salt()?;
                    entry.body_hash = body_hash(&drawn, left);
                    (entry.body, entry.salt) = (Some(left.clone()), Some(drawn));
                }
                entry.hash = entry.sealed();
                linked.again += 1;
            }
            chains.insert(entry.device.clone(), (entry.seq, entry.hash, entry.hlc.clone()));
            seen.insert(entry.hash);
            linked.entries.push(entry);
        }
    }
    Ok(linked)
}
