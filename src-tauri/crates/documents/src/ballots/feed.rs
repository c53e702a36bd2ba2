//! Bytes from a stream, some ahead of where they are read, with the number of the line.
//!
//! **Invariant:** bytes are handed out in order, once; line ends are LF, CRLF or CR.

use std::io::{self, Read};

/// How many bytes are kept ahead.
const AHEAD: usize = 1 << 18;

/// A stream, read bit by bit.
pub struct Feed<R> {
    from: R,
    bytes: Vec<u8>,
    at: usize,
    end: usize,
    ended: bool,
    /// Line ends counted so far, LF and CR, and up to which kept byte.
    ends: (u64, u64),
    counted: usize,
}

impl<R: Read> Feed<R> {
    /// Begins to read.
    pub fn new(from: R) -> Self {
        Self { from, bytes: vec![0; AHEAD], at: 0, end: 0, ended: false, ends: (0, 0), counted: 0 }
    }

    /// The bytes that are there without reading on.
    pub fn here(&self) -> &[u8] {
        self.bytes.get(self.at..self.end).unwrap_or_default()
    }

    /// Goes on by so many bytes.
    pub fn skip(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.end);
    }

    /// Makes sure that so many bytes are there, unless the stream ends before.
    ///
    /// # Errors
    /// Fails when the stream does.
    pub fn want(&mut self, bytes: usize) -> io::Result<()> {
        while self.end - self.at < bytes && !self.ended {
            if self.at > 0 {
                self.count();
                self.counted = 0;
                self.bytes.copy_within(self.at..self.end, 0);
                self.end -= self.at;
                self.at = 0;
            }
            if self.bytes.len() < bytes {
                self.bytes.resize(bytes, 0);
            }
            match self.from.read(&mut self.bytes[self.end..]) {
                Ok(0) => self.ended = true,
                Ok(read) => self.end += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// The next byte, which stays the next; nothing at the end.
    ///
    /// # Errors
    /// Fails when the stream does.
    pub fn peek(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.end {
            self.want(1)?;
        }
        Ok(self.here().first().copied())
    }

    /// The next two bytes, which stay the next.
    ///
    /// # Errors
    /// Fails when the stream does.
    pub fn peek_two(&mut self) -> io::Result<&[u8]> {
        self.want(2)?;
        Ok(self.here().get(..2).unwrap_or_default())
    }

    /// The number of the line, from 1.
    pub fn line(&mut self) -> u64 {
        self.count();
        // Files of old Macs end their lines with CR alone.
        let (lf, cr) = self.ends;
        if lf > 0 { lf + 1 } else { cr + 1 }
    }

    fn count(&mut self) {
        let (lf, cr) = line_ends(self.bytes.get(self.counted..self.at).unwrap_or_default());
        self.ends = (self.ends.0 + lf, self.ends.1 + cr);
        self.counted = self.at;
    }
}

fn line_ends(bytes: &[u8]) -> (u64, u64) {
    // In pieces whose count fits a byte, which the compiler turns into whole registers.
    let count = |sign: u8| bytes.chunks(255).map(|piece| u64::from(piece.iter().map(|byte| u8::from(*byte == sign)).sum::<u8>())).sum();
    (count(b'\n'), count(b'\r'))
}
