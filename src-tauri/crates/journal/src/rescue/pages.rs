//! The pages of a file and of the log beside it, as they lie on the disk.
//!
//! A page of the log counts when the frame that ends its transaction is there: what was never acknowledged is not taken up.
//! Source: the file format of SQLite, <https://www.sqlite.org/fileformat2.html>, sections 1.3 and 4.
//!
//! **Invariant:** a file that is rescued is read and nothing else.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use crate::backups::beside;
use crate::fault::{Fault, FaultKind};

/// The size of a page; Baton makes files with no other.
pub(super) const PAGE: usize = 4096;
const LOG_HEAD: u64 = 32;
const FRAME_HEAD: usize = 24;
/// Fewer bytes than any entry takes.
const LEAST_ENTRY: u64 = 100;

/// Which of two pages of one number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    /// The newest one of the log, and where it has none, that of the file.
    Newest,
    /// That of the file.
    File,
}

/// The pages of a file and of its log.
pub(super) struct Pages {
    file: RefCell<File>,
    long: u64,
    /// How long the file says it is.
    said: u64,
    log: Option<RefCell<File>>,
    /// Frames that count: number of the page, and where in the log it begins.
    frames: Vec<(u32, u64)>,
    /// The newest frame of each page.
    newest: HashMap<u32, u64>,
}

impl Pages {
    pub(super) fn of(path: &Path) -> Result<Self, Fault> {
        let about = std::fs::metadata(path)?;
        if about.is_dir() {
            return Err(Fault::new(FaultKind::Folder));
        }
        let mut file = File::open(path)?;
        let mut head = [0u8; 32];
        let whole = file.read_exact(&mut head).is_ok() && head.starts_with(b"SQLite format 3\0");
        let said = if whole { u64::from(number(&head, 28)) * PAGE as u64 } else { 0 };
        // Without its log a file is what it is.
        let log = File::open(beside(path, "-wal")).ok();
        let (frames, newest) = log.as_ref().map(frames).unwrap_or_default();
        Ok(Self { file: RefCell::new(file), long: about.len(), said, log: log.map(RefCell::new), frames, newest })
    }

    /// Every page there is: those of the file, then those of the log.
    pub(super) fn each(&self, mut look: impl FnMut(u32, Layer, &[u8])) {
        let count = u32::try_from(self.long.div_ceil(PAGE as u64)).unwrap_or(u32::MAX);
        for page in 1..=count {
            if let Some(bytes) = self.of_file(page) {
                look(page, if self.newest.contains_key(&page) { Layer::File } else { Layer::Newest }, &bytes);
            }
        }
        for (page, at) in &self.frames {
            if let Some(bytes) = self.of_log(*at) {
                look(*page, if self.newest.get(page) == Some(at) { Layer::Newest } else { Layer::File }, &bytes);
            }
        }
    }

    /// One page.
    pub(super) fn page(&self, page: u32, layer: Layer) -> Option<Vec<u8>> {
        match self.newest.get(&page) {
            Some(at) if layer == Layer::Newest => self.of_log(*at),
            _ => self.of_file(page),
        }
    }

    /// More entries than this were never in it.
    pub(super) fn most_entries(&self) -> u64 {
        (self.long.max(self.said) + self.frames.len() as u64 * PAGE as u64) / LEAST_ENTRY + 1
    }

    /// The last page may be cut short; what is not there reads as nothing.
    fn of_file(&self, page: u32) -> Option<Vec<u8>> {
        let at = u64::from(page.checked_sub(1)?) * PAGE as u64;
        if at >= self.long {
            return None;
        }
        let mut bytes = vec![0; PAGE];
        read_at(&mut self.file.borrow_mut(), at, &mut bytes)?;
        Some(bytes)
    }

    fn of_log(&self, at: u64) -> Option<Vec<u8>> {
        let mut bytes = vec![0; PAGE];
        read_at(&mut self.log.as_ref()?.borrow_mut(), at, &mut bytes)?;
        Some(bytes)
    }
}

/// Reads as much as there is; a disk that cannot be read there gives nothing.
fn read_at(file: &mut File, at: u64, bytes: &mut [u8]) -> Option<usize> {
    file.seek(SeekFrom::Start(at)).ok()?;
    let mut read = 0;
    while read < bytes.len() {
        match file.read(&mut bytes[read..]) {
            Ok(0) => break,
            Ok(more) => read += more,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    (read > 0).then_some(read)
}

/// The frames whose transaction was ended, and the newest of each page. The log is used again from its beginning; what still
/// stands behind the newer frames has other salts, and is older.
fn frames(log: &File) -> (Vec<(u32, u64)>, HashMap<u32, u64>) {
    let Ok(mut log) = log.try_clone() else { return Default::default() };
    let long = log.metadata().map_or(0, |about| about.len());
    let (mut counting, mut pending) = (Vec::new(), Vec::new());
    let mut newest = HashMap::new();
    let (mut first, mut salts) = (None, [0u8; 8]);
    let mut at = LOG_HEAD;
    let step = (FRAME_HEAD + PAGE) as u64;
    while at + step <= long {
        let mut head = [0u8; FRAME_HEAD];
        if read_at(&mut log, at, &mut head) == Some(FRAME_HEAD) {
            let same: [u8; 8] = head[8..16].try_into().unwrap_or_default();
            if salts != same {
                pending.clear();
                salts = same;
            }
            let current = *first.get_or_insert(salts) == salts;
            pending.push((number(&head, 0), at + FRAME_HEAD as u64));
            if number(&head, 4) != 0 {
                if current {
                    newest.extend(pending.iter().copied());
                }
                counting.append(&mut pending);
            }
        }
        at += step;
    }
    (counting, newest)
}

/// Four bytes, the highest first.
pub(super) fn number(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
}
