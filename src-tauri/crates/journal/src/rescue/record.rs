//! One record as SQLite stores it: a header with the kind of each value, then the values; long ones go on in other pages.
//!
//! Source: <https://www.sqlite.org/fileformat2.html>, sections 1.6 and 2.1.
//!
//! **Invariant:** whatever the bytes are, reading them ends, and gives a record or nothing.

use super::pages::{Layer, PAGE, Pages, number};

/// The bytes of a page that a cell of a table may take before it goes on elsewhere.
pub(super) const IN_TABLE: usize = PAGE - 35;
/// The same in an index.
pub(super) const IN_INDEX: usize = (PAGE - 12) * 64 / 255 - 23;
const LEAST: usize = (PAGE - 12) * 32 / 255 - 23;
/// No text of Baton is longer, and no record.
const MOST: usize = 256 << 20;

/// One value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Null,
    Number(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    pub(super) fn text(self) -> Option<&'a str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
    pub(super) fn count(self) -> Option<u64> {
        if let Self::Number(number) = self { u64::try_from(number).ok() } else { None }
    }
    pub(super) fn bytes(self) -> Option<&'a [u8]> {
        if let Self::Bytes(bytes) = self { Some(bytes) } else { None }
    }
}

/// What the header of a record says.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The kind of each value, as stored.
    pub kinds: Vec<u64>,
    pub header: usize,
    /// How long header and values are together.
    pub long: usize,
}

/// A number of one to nine bytes; moves on behind it.
pub(super) fn varint(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0u64;
    for nth in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if nth == 8 {
            return Some(value << 8 | u64::from(byte));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn length(kind: u64) -> Option<usize> {
    Some(match kind {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(kind).ok()?,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        long => usize::try_from((long - 12) / 2).ok()?,
    })
}

impl Shape {
    /// The header that begins here, if one can.
    pub(super) fn at(page: &[u8], at: usize) -> Option<Self> {
        let mut here = at;
        let header = usize::try_from(varint(page, &mut here)?).ok()?;
        let end = at.checked_add(header).filter(|end| *end <= page.len() && header < 256)?;
        let (mut kinds, mut long) = (Vec::new(), header);
        while here < end {
            let kind = varint(page, &mut here)?;
            long = long.checked_add(length(kind)?).filter(|long| *long <= MOST)?;
            kinds.push(kind);
        }
        (here == end && !kinds.is_empty()).then_some(Self { kinds, header, long })
    }

    /// All bytes of the record that begins here, also where they go on in other pages.
    pub(super) fn gather(&self, page: &[u8], at: usize, most: usize, pages: &Pages, layer: Layer) -> Option<Vec<u8>> {
        let here = if self.long <= most {
            self.long
        } else {
            let rest = LEAST + (self.long - LEAST) % (PAGE - 4);
            if rest <= most { rest } else { LEAST }
        };
        let mut bytes = page.get(at..at + here)?.to_vec();
        let mut next = if here < self.long { number(page, at + here) } else { 0 };
        while bytes.len() < self.long {
            let page = pages.page(next, layer)?;
            next = number(&page, 0);
            let more = (self.long - bytes.len()).min(PAGE - 4);
            bytes.extend_from_slice(&page[4..4 + more]);
        }
        Some(bytes)
    }

    /// The values of a record that was gathered.
    pub(super) fn values<'a>(&self, bytes: &'a [u8]) -> Option<Vec<Value<'a>>> {
        let mut at = self.header;
        self.kinds
            .iter()
            .map(|kind| {
                let long = length(*kind)?;
                let here = bytes.get(at..at + long)?;
                at += long;
                Some(match kind {
                    0 => Value::Null,
                    8 => Value::Number(0),
                    9 => Value::Number(1),
                    7 => return None,
                    1..=6 => {
                        let sign = if here[0] & 0x80 == 0 { 0 } else { -1i64 };
                        Value::Number(here.iter().fold(sign, |number, byte| number << 8 | i64::from(*byte)))
                    }
                    text if text % 2 == 1 => Value::Text(std::str::from_utf8(here).ok()?),
                    _ => Value::Bytes(here),
                })
            })
            .collect()
    }
}

/// Where the cells of a page begin, by its own list of them; with the number of its left neighbour skipped.
pub(super) fn cells(page: &[u8], first: bool, kinds: &[u8]) -> Vec<usize> {
    let head = if first { 100 } else { 0 };
    let Some(kind) = page.get(head).filter(|kind| kinds.contains(kind)) else { return Vec::new() };
    let inner = matches!(kind, 2 | 5);
    let two = |at: usize| page.get(at..at + 2).map_or(0, |two| usize::from(two[0]) << 8 | usize::from(two[1]));
    let list = head + if inner { 12 } else { 8 };
    let count = two(head + 3).min((PAGE - list) / 2);
    let begins = (0..count).map(|nth| two(list + 2 * nth)).filter(|at| *at >= list && *at < PAGE - 4);
    begins.map(|at| if inner { at + 4 } else { at }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for (bytes, value, long) in [(&[0x7f][..], 127, 1), (&[0x81, 0x00], 128, 2), (&[0xff; 9], u64::MAX, 9)] {
            let mut at = 0;
            assert_eq!((varint(bytes, &mut at), at), (Some(value), long));
        }
        assert_eq!(varint(&[0x80], &mut 0), None, "it ends where the bytes end");
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_record_or_nothing(bytes in prop::collection::vec(any::<u8>(), 0..300), at in 0..300usize) {
            if let Some(shape) = Shape::at(&bytes, at) {
                shape.values(&bytes);
            }
            let mut page = bytes.clone();
            page.resize(PAGE, 0);
            prop_assert!(cells(&page, false, &[2, 10, 13]).iter().all(|at| *at < PAGE));
        }
    }
}
