//! A container's output on disk: an append-only file of records, one a line.
//!
//! ```text
//! u64 time, milliseconds since the epoch │ u8 stream │ u32 length │ bytes      (little-endian)
//! ```
//!
//! `stream` is 1 for stdout and 2 for stderr; bit 7 says that the line goes on in the next record
//! of that stream (it was longer than [`LINE_BYTES_MAX`]). The newline itself is not kept.
//! A record is written by one `write`; after a crash of the machine the last one may be torn, and
//! [`Reader`] stops before it.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// The longest piece of a line in one record: 256 KiB are a CloudWatch Logs event's limit, of which 26 bytes are
/// not its message's. Docker's `awslogs` driver cuts lines there, too.
pub const LINE_BYTES_MAX: usize = 256 * 1024 - 26;
/// The longest record that is read. Shims once cut lines later.
const RECORD_BYTES_MAX: usize = 256 * 1024;

pub(crate) const HEADER_BYTES: usize = 13;
const GOES_ON: u8 = 0x80;

/// Which descriptor of the container the line came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// One line of output, or a piece of a very long one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Milliseconds since the Unix epoch when the shim read the line's end.
    pub at_ms: u64,
    pub stream: Stream,
    /// The line is longer: its next piece is the next record of this stream.
    pub goes_on: bool,
    /// As the container wrote them, without the newline.
    pub bytes: Vec<u8>,
}

/// Appends the wire form of a record to `out`.
pub(crate) fn encode(out: &mut Vec<u8>, at_ms: u64, stream: Stream, goes_on: bool, bytes: &[u8]) {
    let mut tag = match stream {
        Stream::Stdout => 1,
        Stream::Stderr => 2,
    };
    if goes_on {
        tag |= GOES_ON;
    }
    let len = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&at_ms.to_le_bytes());
    out.push(tag);
    out.extend_from_slice(&len.to_le_bytes());
    out.extend_from_slice(&bytes[..len as usize]);
}

/// Reads records from a log file that may still grow.
///
/// As an iterator it ends at the last whole record; call `next` again after more was written.
#[derive(Debug)]
pub struct Reader {
    file: File,
    offset: u64,
    /// Bytes of the file from `offset` on, read ahead.
    ahead: Vec<u8>,
    start: usize,
}

impl Reader {
    /// Opens a log file at an offset that an earlier reader's [`Reader::offset`] gave, or 0.
    ///
    /// # Errors
    /// When the file cannot be opened; `NotFound` as long as the container has not been started.
    pub fn open(path: impl AsRef<Path>, offset: u64) -> io::Result<Reader> {
        Ok(Reader {
            file: File::open(path)?,
            offset,
            ahead: Vec::new(),
            start: 0,
        })
    }

    /// Where the next record begins: everything before it has been returned.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// The next whole record, or `None` when there is none (yet).
    ///
    /// # Errors
    /// When the file cannot be read, or `InvalidData` when what stands at the offset is no record.
    pub fn next_record(&mut self) -> io::Result<Option<Record>> {
        if !self.fill(HEADER_BYTES)? {
            return Ok(None);
        }
        let head = &self.ahead[self.start..self.start + HEADER_BYTES];
        let mut time = [0; 8];
        time.copy_from_slice(&head[..8]);
        let tag = head[8];
        let mut len = [0; 4];
        len.copy_from_slice(&head[9..13]);
        let len = u32::from_le_bytes(len) as usize;
        let stream = match tag & !GOES_ON {
            1 => Stream::Stdout,
            2 => Stream::Stderr,
            // A crash of the machine can leave zeros where the file was extended but not written.
            _ => return self.not_a_record(),
        };
        if len > RECORD_BYTES_MAX {
            return self.not_a_record();
        }
        if !self.fill(HEADER_BYTES + len)? {
            return Ok(None);
        }
        let bytes = self.ahead[self.start + HEADER_BYTES..self.start + HEADER_BYTES + len].to_vec();
        self.start += HEADER_BYTES + len;
        self.offset += (HEADER_BYTES + len) as u64;
        Ok(Some(Record {
            at_ms: u64::from_le_bytes(time),
            stream,
            goes_on: tag & GOES_ON != 0,
            bytes,
        }))
    }

    fn not_a_record<T>(&self) -> io::Result<T> {
        Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("no output record at offset {}", self.offset),
        ))
    }

    /// Makes `want` bytes from the offset on available; false when the file has not that many.
    fn fill(&mut self, want: usize) -> io::Result<bool> {
        if self.ahead.len() - self.start >= want {
            return Ok(true);
        }
        self.ahead.drain(..self.start);
        self.start = 0;
        while self.ahead.len() < want {
            let have = self.ahead.len();
            self.ahead.resize(have + (want - have).max(64 * 1024), 0);
            let got = self
                .file
                .read_at(&mut self.ahead[have..], self.offset + have as u64)?;
            self.ahead.truncate(have + got);
            if got == 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl Iterator for Reader {
    type Item = io::Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_record().transpose()
    }
}
