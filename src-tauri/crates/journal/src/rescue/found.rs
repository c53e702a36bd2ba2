//! What lies in the pages: entries, texts that were being typed, and hints at entries that are not whole any more.
//!
//! **Invariant:** an entry is taken only if its own hash says that it is one, and its words only if their hash does.

use std::collections::{BTreeMap, HashMap};

use baton_meeting::id::{BatchId, PersonId, Stream};
use chrono::{DateTime, Utc};

use super::pages::{Layer, Pages};
use super::record::{IN_INDEX, IN_TABLE, Shape, Value, cells, varint};
use crate::draft::{Audience, Draft};
use crate::entry::{Entry, Hash, body_hash};

/// What is still known of an entry that could not be saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hint {
    pub stream: Option<Stream>,
    pub wall: Option<DateTime<Utc>>,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Each once.
    pub entries: Vec<Entry>,
    pub drafts: BTreeMap<String, Draft>,
    /// By the place of the entry in the damaged file.
    pub hints: BTreeMap<u64, Hint>,
    /// The highest place: in what is left of broken entries, in the index over them, and as the file remembers it.
    ends: [u64; 3],
}

/// Who tells of a place.
#[derive(Clone, Copy)]
enum Teller {
    Entry,
    Index,
    File,
}

impl Found {
    /// Keeps what is known of an entry that cannot be saved.
    pub(super) fn hint(&mut self, entry: &Entry) {
        self.known(Teller::Entry, entry.position, entry.stream(), entry.wall.parse().ok());
    }

    /// The highest place that at least two tell of: one number that was itself broken could be anything.
    pub(super) fn end(&self) -> u64 {
        let mut ends = self.ends;
        ends.sort_unstable();
        ends[1]
    }

    fn ends_at(&mut self, teller: Teller, place: u64) {
        let end = &mut self.ends[teller as usize];
        *end = (*end).max(place);
    }

    fn known(&mut self, teller: Teller, position: u64, stream: Option<Stream>, wall: Option<DateTime<Utc>>) {
        if position > 0 {
            self.ends_at(teller, position);
            let hint = self.hints.entry(position).or_default();
            hint.stream = stream.or(hint.stream.take());
            hint.wall = wall.or(hint.wall.take());
        }
    }
}

/// Looks at every byte.
pub(super) fn look(pages: &Pages) -> Found {
    let mut found = Found::default();
    let mut entries: HashMap<Hash, Entry> = HashMap::new();
    pages.each(|number, layer, page| {
        for at in 0..page.len() {
            // The shape of an entry: a header of some twenty to eighty bytes, whose first value is left out.
            if (19..100).contains(&page[at]) && page.get(at + 1) == Some(&0) {
                entry_at(page, at, pages, &mut entries, &mut found);
            }
        }
        if layer == Layer::Newest {
            beside(page, number == 1, pages, &mut found);
        }
    });
    found.entries = entries.into_values().collect();
    found
}

fn entry_at(page: &[u8], at: usize, pages: &Pages, entries: &mut HashMap<Hash, Entry>, found: &mut Found) {
    let Some(shape) = Shape::at(page, at).filter(|shape| is_entry(&shape.kinds)) else { return };
    let position = place_before(page, at, shape.long);
    let mut hint = None;
    for layer in [Layer::Newest, Layer::File] {
        let Some(bytes) = shape.gather(page, at, IN_TABLE, pages, layer) else { continue };
        let Some(entry) = shape.values(&bytes).and_then(|values| entry(&values, position)) else { continue };
        let words = match (&entry.body, &entry.salt) {
            (Some(body), Some(salt)) => body_hash(salt, body) == entry.body_hash,
            (None, None) => true,
            _ => false,
        };
        let sealed = entry.sealed() == entry.hash;
        if !sealed || !words {
            if sealed || hint.is_none() {
                hint = Some((entry, sealed));
            }
            continue;
        }
        match entries.get_mut(&entry.hash) {
            None => drop(entries.insert(entry.hash, entry)),
            Some(known) => {
                // Words that are gone somewhere were erased: an older page must not bring them back.
                if entry.body.is_none() {
                    (known.body, known.salt) = (None, None);
                }
                if known.position == 0 {
                    known.position = position;
                }
            }
        }
        return;
    }
    match hint {
        Some((entry, true)) => found.hint(&entry),
        // When it was is not believed without its hash; of what kind it was is something to go by.
        Some((entry, false)) => found.known(Teller::Entry, position, entry.stream(), None),
        None => {
            let mut bytes = page[at..].to_vec();
            bytes.resize(shape.long.min(1 << 20), 0);
            let begins = Shape { kinds: shape.kinds[..13].to_vec(), ..shape.clone() };
            if let Some(values) = begins.values(&bytes) {
                found.known(Teller::Entry, position, values[12].text().and_then(Stream::parse), None);
            }
        }
    }
}

/// The kinds of the eighteen values of an entry: place, device, seq, batch, part, parts, hlc, wall, zone, actor, intent, key,
/// stream, body, salt and three hashes.
fn is_entry(kinds: &[u64]) -> bool {
    let [0, device, seq, batch, part, parts, hlc, wall, zone, actor, intent, key, stream, body, salt, rest @ ..] = kinds else {
        return false;
    };
    let text = |kind: &u64| *kind >= 13 && kind % 2 == 1;
    let count = |kind: &u64| matches!(kind, 1..=6 | 8 | 9);
    [device, batch, hlc, wall, zone, intent, stream].into_iter().all(text)
        && [seq, part, parts].into_iter().all(count)
        && [actor, key, body].into_iter().all(|kind| *kind == 0 || text(kind))
        && (*salt == 0 || *salt >= 12)
        && *rest == [76, 76, 76]
}

fn entry(values: &[Value<'_>], position: u64) -> Option<Entry> {
    let text = |at: usize| values.get(at)?.text().map(str::to_owned);
    let maybe = |at: usize| if values.get(at) == Some(&Value::Null) { Some(None) } else { text(at).map(Some) };
    let count = |at: usize| values.get(at)?.count();
    let hash = |at: usize| -> Option<Hash> { values.get(at)?.bytes()?.try_into().ok() };
    let salt = match values.get(14)? {
        Value::Null => None,
        salt => Some(salt.bytes()?.to_vec()),
    };
    Some(Entry {
        position,
        device: text(1)?,
        seq: count(2)?,
        batch: BatchId(text(3)?),
        part: u32::try_from(count(4)?).ok()?,
        parts: u32::try_from(count(5)?).ok()?,
        hlc: text(6)?,
        wall: text(7)?,
        zone: text(8)?,
        actor: maybe(9)?.map(PersonId),
        intent: text(10)?,
        key: maybe(11)?,
        stream: text(12)?,
        body: maybe(13)?,
        salt,
        body_hash: hash(15)?,
        prev: hash(16)?,
        hash: hash(17)?,
    })
}

/// The place of an entry stands before its record, behind the record's length; 0 when that was overwritten.
fn place_before(page: &[u8], at: usize, long: usize) -> u64 {
    for back in 2..=18usize {
        let Some(mut here) = at.checked_sub(back) else { break };
        if varint(page, &mut here) == Some(long as u64) && here < at {
            let place = varint(page, &mut here);
            if here == at {
                return place.filter(|place| *place <= u64::from(u32::MAX)).unwrap_or(0);
            }
        }
    }
    0
}

/// Drafts, what the indexes still know of entries, and the highest place ever given.
fn beside(page: &[u8], first: bool, pages: &Pages, found: &mut Found) {
    for at in cells(page, first, &[2, 10]) {
        let mut here = at;
        if varint(page, &mut here).is_none() {
            continue;
        }
        let Some(shape) = Shape::at(page, here).filter(|shape| shape.kinds.len() <= 4) else { continue };
        let Some(bytes) = shape.gather(page, here, IN_INDEX, pages, Layer::Newest) else { continue };
        match shape.values(&bytes).as_deref() {
            Some([Value::Text(place), Value::Text(audience), Value::Text(text), Value::Text(at)]) => {
                let audience = match *audience {
                    "room" => Audience::Room,
                    "private" => Audience::Private,
                    _ => continue,
                };
                let Ok(at) = at.parse() else { continue };
                let draft = Draft { place: (*place).to_owned(), audience, text: (*text).to_owned(), at };
                if found.drafts.get(*place).is_none_or(|known| known.at < draft.at) {
                    found.drafts.insert(draft.place.clone(), draft);
                }
            }
            Some([Value::Text(stream), Value::Number(position), ..]) => {
                if let (Some(stream), Ok(position)) = (Stream::parse(stream), u64::try_from(*position)) {
                    found.known(Teller::Index, position, Some(stream), None);
                }
            }
            _ => {}
        }
    }
    for at in cells(page, first, &[13]) {
        let mut here = at;
        if varint(page, &mut here).and_then(|_| varint(page, &mut here)).is_none() {
            continue;
        }
        let Some(shape) = Shape::at(page, here).filter(|shape| shape.kinds.len() == 2) else { continue };
        let Some(bytes) = shape.gather(page, here, IN_TABLE, pages, Layer::Newest) else { continue };
        if let Some([Value::Text("entry"), Value::Number(end)]) = shape.values(&bytes).as_deref() {
            found.ends_at(Teller::File, u64::try_from(*end).unwrap_or(0));
        }
    }
}
