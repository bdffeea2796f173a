//! The lines of a file, none of them longer than is sensible.

use std::io::{BufRead, BufReader, Read};

/// A line that is longer is none of a list of assets, and might fill the memory.
const LONGEST: u64 = 1024 * 1024;

/// One asset id as long as that, with each character escaped, and more beside it.
const LONGEST_OF_JOURNAL: u64 = 16 * LONGEST;

pub struct Lines<R> {
    reader: BufReader<R>,
    /// Of the line that was read last, from 1.
    number: u64,
    /// How many bytes were read.
    bytes: u64,
    ended: bool,
    longest: u64,
    /// A last line without an end need not be UTF-8.
    may_be_torn: bool,
}

/// One line without its end, and whether it had one.
pub struct Line {
    pub text: String,
    pub whole: bool,
}

impl<R: Read> Lines<R> {
    pub fn new(reader: R) -> Lines<R> {
        let reader = BufReader::new(reader);
        Lines { reader, number: 0, bytes: 0, ended: false, longest: LONGEST, may_be_torn: false }
    }

    /// Of a file whose last line may have been cut off anywhere.
    pub fn of_journal(reader: R) -> Lines<R> {
        Lines { longest: LONGEST_OF_JOURNAL, may_be_torn: true, ..Lines::new(reader) }
    }

    pub fn number(&self) -> u64 {
        self.number
    }

    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    fn read(&mut self) -> Result<Option<Line>, String> {
        let mut bytes = Vec::new();
        self.number += 1;
        let line = |problem: &str| format!("line {}: {problem}", self.number);
        let read = (&mut self.reader).take(self.longest).read_until(b'\n', &mut bytes);
        self.bytes += read.map_err(|error| line(&error.to_string()))? as u64;
        if bytes.is_empty() {
            return Ok(None);
        }
        let whole = bytes.ends_with(b"\n");
        if !whole && bytes.len() as u64 == self.longest {
            return Err(line(&format!("longer than {} MiB", self.longest / LONGEST)));
        }
        if !whole && self.may_be_torn {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            return Ok(Some(Line { text, whole }));
        }
        let text = String::from_utf8(bytes).map_err(|_| line("not valid UTF-8"))?;
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let text = if whole { text.strip_suffix('\r').unwrap_or(text) } else { text };
        Ok(Some(Line { text: text.to_owned(), whole }))
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Result<Line, String>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let line = self.read().transpose();
        self.ended = !matches!(line, Some(Ok(_)));
        line
    }
}
