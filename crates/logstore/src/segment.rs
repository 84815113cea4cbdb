//! One file of a stream, and what is known of it in memory.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::put::event_bytes;
use crate::record::{self, Batch, Head, PREFIX_BYTES, Reader, Record};

/// A block takes no further record once it has this many bytes.
const BLOCK_BYTES: u64 = 64 << 10;

/// Consecutive records of a segment: the smallest part that is read, and the unit of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub offset: u64,
    pub len: u64,
    /// The number in the stream of the first event.
    pub first_seq: u64,
    pub count: u64,
    /// The span of the events' timestamps, both ends inclusive.
    pub min_ts: i64,
    pub max_ts: i64,
    /// As AWS counts them.
    pub event_bytes: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub number: u64,
    pub path: Arc<Path>,
    /// Where the next record goes: the length of what is whole.
    pub len: u64,
    pub created: i64,
    pub blocks: Vec<Block>,
}

/// What the records of a segment told besides its blocks.
#[derive(Debug)]
pub(crate) struct Scanned {
    pub segment: Segment,
    pub head: Head,
    /// Bytes after the last whole record.
    pub torn: bool,
}

pub(crate) fn path(dir: &Path, number: u64) -> PathBuf {
    dir.join(format!("{number:08}.log"))
}

/// The number in a segment's file name.
pub(crate) fn number(file_name: &str) -> Option<u64> {
    file_name.strip_suffix(".log")?.parse().ok()
}

impl Segment {
    pub(crate) fn new(dir: &Path, number: u64, len: u64, created: i64) -> Self {
        Segment {
            number,
            path: path(dir, number).into(),
            len,
            created,
            blocks: Vec::new(),
        }
    }

    /// Takes note of a batch of `len` bytes that lies at the end.
    pub(crate) fn add(&mut self, len: u64, seq: u64, batch: &Batch<'_>) {
        let (mut min_ts, mut max_ts, mut bytes, mut count) = (i64::MAX, i64::MIN, 0, 0);
        for (timestamp, message) in batch.events() {
            min_ts = min_ts.min(timestamp);
            max_ts = max_ts.max(timestamp);
            bytes += event_bytes(message) as u64;
            count += 1;
        }
        let offset = self.len;
        self.len += len;
        match self.blocks.last_mut() {
            Some(block) if block.len + len <= BLOCK_BYTES => {
                block.len += len;
                block.count += count;
                block.min_ts = block.min_ts.min(min_ts);
                block.max_ts = block.max_ts.max(max_ts);
                block.event_bytes += bytes;
            }
            _ => self.blocks.push(Block {
                offset,
                len,
                first_seq: seq,
                count,
                min_ts,
                max_ts,
                event_bytes: bytes,
            }),
        }
    }

    pub(crate) fn max_ts(&self) -> Option<i64> {
        self.blocks.iter().map(|b| b.max_ts).max()
    }

    /// Reads a segment's records one after the other, up to the first that is not whole. `None`
    /// when not even its head is.
    pub(crate) fn scan(dir: &Path, number: u64) -> io::Result<Option<Scanned>> {
        let mut file = BufReader::with_capacity(1 << 17, File::open(path(dir, number))?);
        let mut bytes = Vec::new();
        let mut torn = !next_record(&mut file, &mut bytes)?;
        let Some((Record::Head(mut head), used)) = record::decode(&bytes) else {
            return Ok(None);
        };
        let mut segment = Segment::new(dir, number, used as u64, head.created);
        while !torn && next_record(&mut file, &mut bytes)? {
            let Some((Record::Events(batch), used)) = record::decode(&bytes) else {
                torn = true;
                break;
            };
            segment.add(used as u64, head.next_seq, &batch);
            head.next_seq += u64::from(batch.count);
            head.last_ingestion = head.last_ingestion.max(batch.ingestion);
            if let Some((name, position)) = batch.source {
                head.sources.insert(name.to_owned(), position);
            }
        }
        torn |= file.get_ref().metadata()?.len() > segment.len;
        Ok(Some(Scanned { segment, head, torn }))
    }

    /// Writes the blocks of a segment that will not grow any more beside it. An index only saves
    /// time, so its loss is no error.
    pub(crate) fn write_index(&self) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(16 + self.blocks.len() * 56);
        bytes.extend(self.len.to_le_bytes());
        bytes.extend(self.created.to_le_bytes());
        for b in &self.blocks {
            for value in [b.offset, b.len, b.first_seq, b.count, b.event_bytes] {
                bytes.extend(value.to_le_bytes());
            }
            bytes.extend(b.min_ts.to_le_bytes());
            bytes.extend(b.max_ts.to_le_bytes());
        }
        bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
        std::fs::write(self.path.with_extension("index"), bytes)
    }

    /// A sealed segment by its index; `None` when there is none that fits the file.
    pub(crate) fn from_index(dir: &Path, number: u64) -> Option<Segment> {
        let mut segment = Segment::new(dir, number, 0, 0);
        let bytes = std::fs::read(segment.path.with_extension("index")).ok()?;
        let (content, crc) = bytes.split_at_checked(bytes.len().checked_sub(4)?)?;
        if Reader(crc).u32()? != crc32fast::hash(content) {
            return None;
        }
        let mut reader = Reader(content);
        segment.len = reader.u64()?;
        segment.created = reader.i64()?;
        while !reader.0.is_empty() {
            segment.blocks.push(Block {
                offset: reader.u64()?,
                len: reader.u64()?,
                first_seq: reader.u64()?,
                count: reader.u64()?,
                event_bytes: reader.u64()?,
                min_ts: reader.i64()?,
                max_ts: reader.i64()?,
            });
        }
        let file_len = std::fs::metadata(&segment.path).ok()?.len();
        (file_len == segment.len).then_some(segment)
    }
}

/// Reads the bytes of the next record; false at the end or when there is less than a record.
fn next_record(file: &mut impl Read, bytes: &mut Vec<u8>) -> io::Result<bool> {
    bytes.clear();
    file.take(PREFIX_BYTES as u64).read_to_end(bytes)?;
    let Some(len) = record::body_length(bytes).filter(|_| bytes.len() == PREFIX_BYTES) else {
        return Ok(false);
    };
    let read = file.take(len as u64).read_to_end(bytes)?;
    Ok(read == len)
}
