//! The bytes of a segment: records, each with its length and checksum.
//!
//! ```text
//! record   length u32 · crc32 of the body u32 · body
//! body     1 · head of a segment      body     2 · batch of events
//! ```
//!
//! Integers are little-endian. A text is its length as u32 and its bytes.

use std::collections::BTreeMap;

/// Length and checksum before a body.
pub(crate) const PREFIX_BYTES: usize = 8;
/// A longer body is none of ours: a batch is cut at a mebibyte.
const BODY_BYTES_MAX: usize = 64 << 20;

const KIND_HEAD: u8 = 1;
const KIND_EVENTS: u8 = 2;
const VERSION: u8 = 1;

/// Begins every segment: all that must outlive the segments before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    /// The stream's name, for a directory whose name was cut.
    pub stream: String,
    pub next_seq: u64,
    pub created: i64,
    pub last_ingestion: i64,
    /// How far each source of [`crate::LogStore::append_from`] has been taken in.
    pub sources: BTreeMap<String, u64>,
}

/// A batch of events that is being written.
pub(crate) struct BatchWriter {
    bytes: Vec<u8>,
}

impl BatchWriter {
    pub(crate) fn new(ingestion: i64, count: u32, source: Option<(&str, u64)>) -> Self {
        let mut bytes = vec![0; PREFIX_BYTES];
        bytes.push(KIND_EVENTS);
        bytes.extend(ingestion.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        let (name, position) = source.unwrap_or_default();
        put_text(&mut bytes, name);
        bytes.extend(position.to_le_bytes());
        BatchWriter { bytes }
    }

    pub(crate) fn event(&mut self, timestamp: i64, message: &str) {
        self.bytes.extend(timestamp.to_le_bytes());
        put_text(&mut self.bytes, message);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        seal(self.bytes)
    }
}

pub(crate) fn encode_head(head: &Head) -> Vec<u8> {
    let mut bytes = vec![0; PREFIX_BYTES];
    bytes.extend([KIND_HEAD, VERSION]);
    put_text(&mut bytes, &head.stream);
    bytes.extend(head.next_seq.to_le_bytes());
    bytes.extend(head.created.to_le_bytes());
    bytes.extend(head.last_ingestion.to_le_bytes());
    bytes.extend(length(head.sources.len()).to_le_bytes());
    for (name, position) in &head.sources {
        put_text(&mut bytes, name);
        bytes.extend(position.to_le_bytes());
    }
    seal(bytes)
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend(length(text.len()).to_le_bytes());
    bytes.extend(text.as_bytes());
}

/// Lengths are bounded far below 4 GiB before anything is encoded; a longer one would not fit the
/// record and would be refused by the reader.
fn length(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// Fills in length and checksum of a body that follows `PREFIX_BYTES` zeros.
fn seal(mut bytes: Vec<u8>) -> Vec<u8> {
    let body = &bytes[PREFIX_BYTES..];
    let (len, crc) = (length(body.len()), crc32fast::hash(body));
    bytes[..4].copy_from_slice(&len.to_le_bytes());
    bytes[4..8].copy_from_slice(&crc.to_le_bytes());
    bytes
}

// === reading ===

/// A whole record at the start of some bytes.
#[derive(Debug)]
pub(crate) enum Record<'a> {
    Head(Head),
    Events(Batch<'a>),
}

/// A batch of events that is being read.
#[derive(Clone, Debug)]
pub(crate) struct Batch<'a> {
    pub ingestion: i64,
    pub count: u32,
    pub source: Option<(&'a str, u64)>,
    events: Reader<'a>,
}

impl<'a> Batch<'a> {
    /// Time and message of each event.
    pub(crate) fn events(&self) -> impl Iterator<Item = (i64, &'a str)> + use<'a> {
        let mut reader = self.events.clone();
        (0..self.count).map_while(move |_| Some((reader.i64()?, reader.text()?)))
    }
}

/// How long the body of the record is whose first bytes these are; `None` for no record.
pub(crate) fn body_length(prefix: &[u8]) -> Option<usize> {
    let len = usize::try_from(Reader(prefix).u32()?).ok()?;
    (len > 0 && len <= BODY_BYTES_MAX).then_some(len)
}

/// The record at the start of `bytes` and its length; `None` when it is torn, altered or no record.
pub(crate) fn decode(bytes: &[u8]) -> Option<(Record<'_>, usize)> {
    let len = body_length(bytes)?;
    let crc = Reader(bytes.get(4..)?).u32()?;
    let body = bytes.get(PREFIX_BYTES..PREFIX_BYTES.checked_add(len)?)?;
    if crc32fast::hash(body) != crc {
        return None;
    }
    let mut reader = Reader(body);
    let record = match reader.u8()? {
        KIND_HEAD => Record::Head(decode_head(reader)?),
        KIND_EVENTS => {
            let (ingestion, count) = (reader.i64()?, reader.u32()?);
            let (name, position) = (reader.text()?, reader.u64()?);
            let source = (!name.is_empty()).then_some((name, position));
            Record::Events(Batch {
                ingestion,
                count,
                source,
                events: reader,
            })
        }
        _ => return None,
    };
    Some((record, PREFIX_BYTES + len))
}

fn decode_head(mut reader: Reader<'_>) -> Option<Head> {
    if reader.u8()? != VERSION {
        return None;
    }
    let mut head = Head {
        stream: reader.text()?.to_owned(),
        next_seq: reader.u64()?,
        created: reader.i64()?,
        last_ingestion: reader.i64()?,
        sources: BTreeMap::new(),
    };
    for _ in 0..reader.u32()? {
        let name = reader.text()?.to_owned();
        head.sources.insert(name, reader.u64()?);
    }
    Some(head)
}

/// Takes values off the front of some bytes.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    pub(crate) fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(crate) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(crate) fn i64(&mut self) -> Option<i64> {
        self.array().map(i64::from_le_bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        let len = usize::try_from(self.u32()?).ok()?;
        std::str::from_utf8(self.take(len)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch() -> Vec<u8> {
        let mut writer = BatchWriter::new(7, 2, Some(("stdout", 99)));
        writer.event(-1, "");
        writer.event(5, "日本");
        writer.finish()
    }

    #[test]
    fn a_batch_comes_back() {
        let mut bytes = batch();
        let len = bytes.len();
        bytes.extend(b"the next record");
        let Some((Record::Events(read), used)) = decode(&bytes) else {
            panic!()
        };
        assert_eq!(
            (used, read.ingestion, read.source),
            (len, 7, Some(("stdout", 99)))
        );
        assert_eq!(read.events().collect::<Vec<_>>(), [(-1, ""), (5, "日本")]);
    }

    #[test]
    fn a_head_comes_back() {
        let head = Head {
            stream: "s".into(),
            next_seq: 3,
            created: -4,
            last_ingestion: 5,
            sources: BTreeMap::from([("a".into(), 1), ("b".into(), u64::MAX)]),
        };
        let bytes = encode_head(&head);
        let Some((Record::Head(read), _)) = decode(&bytes) else {
            panic!()
        };
        assert_eq!(read, head);
    }

    #[test]
    fn a_torn_or_altered_record_is_none() {
        let bytes = batch();
        for end in 0..bytes.len() {
            assert!(decode(&bytes[..end]).is_none(), "{end}");
        }
        for at in 0..bytes.len() {
            let mut altered = bytes.clone();
            altered[at] ^= 0x10;
            assert!(decode(&altered).is_none(), "{at}");
        }
        assert!(decode(&[0; 64]).is_none());
        assert!(decode(&[255; 64]).is_none());
    }
}
