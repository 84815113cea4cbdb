//! A stream that is open: its segments, and where the next event goes.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use model::Timestamp;

use crate::record::{self, Batch, BatchWriter, Head, Record};
use crate::segment::{self, Segment};
use crate::{LogStoreError, StreamStats};

/// A segment takes no further batch once it has this many bytes, or is this old: expiry removes
/// whole segments.
const SEGMENT_BYTES: u64 = 8 << 20;
const SEGMENT_AGE_MS: i64 = 86_400_000;
/// Batches are cut into records of about this size, so that no block is much larger.
const RECORD_BYTES: usize = 1 << 20;

#[derive(Debug)]
pub(crate) struct Stream {
    dir: PathBuf,
    name: String,
    pub segments: Vec<Segment>,
    pub next_seq: u64,
    pub last_ingestion: i64,
    pub sources: BTreeMap<String, u64>,
}

/// The position in its source of each event of an append, if it has one.
pub(crate) struct Source<'a> {
    pub name: &'a str,
    pub positions: &'a [u64],
}

impl Stream {
    /// Opens what is in `dir`, cuts off what a crash tore, and removes what it left unfinished.
    pub(crate) fn open(dir: PathBuf, name: String) -> Result<Self, LogStoreError> {
        let read = |source| LogStoreError::Io {
            doing: "read",
            path: dir.clone(),
            source,
        };
        let mut numbers = Vec::new();
        match fs::read_dir(&dir) {
            Ok(entries) => {
                for entry in entries {
                    let file_name = entry.map_err(read)?.file_name();
                    numbers.extend(file_name.to_str().and_then(segment::number));
                }
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(read(e)),
        }
        numbers.sort_unstable();
        let mut stream = Stream {
            name,
            segments: Vec::with_capacity(numbers.len()),
            next_seq: 0,
            last_ingestion: 0,
            sources: BTreeMap::new(),
            dir: dir.clone(),
        };
        // The newest segment is read as a whole; one whose head was torn held nothing yet.
        while let Some(number) = numbers.pop() {
            let Some(scanned) = Segment::scan(&dir, number).map_err(read)? else {
                fs::remove_file(segment::path(&dir, number)).map_err(read)?;
                continue;
            };
            if scanned.torn {
                tracing::warn!(file = %scanned.segment.path.display(), "cutting off a torn record");
                let cut = || {
                    OpenOptions::new()
                        .write(true)
                        .open(&scanned.segment.path)?
                        .set_len(scanned.segment.len)
                };
                cut().map_err(read)?;
            }
            stream.next_seq = scanned.head.next_seq;
            stream.last_ingestion = scanned.head.last_ingestion;
            stream.sources = scanned.head.sources;
            for number in numbers {
                stream.segments.extend(sealed(&dir, number).map_err(read)?);
            }
            stream.segments.push(scanned.segment);
            break;
        }
        Ok(stream)
    }

    /// Appends events in order of arrival. They have reached the kernel when this returns; after an
    /// error a part of them, from the first on, may have.
    pub(crate) fn append<'a>(
        &mut self,
        now: Timestamp,
        events: impl Iterator<Item = (Timestamp, &'a str)>,
        source: Option<Source<'_>>,
    ) -> Result<(), LogStoreError> {
        let mut events = events.peekable();
        let mut done = 0;
        while events.peek().is_some() {
            let mut part = Vec::new();
            let mut bytes = 0;
            while bytes < RECORD_BYTES
                && let Some((timestamp, message)) = events.next()
            {
                bytes += message.len();
                part.push((timestamp.millis(), message));
            }
            done += part.len();
            let position = source
                .as_ref()
                .and_then(|s| Some((s.name, *s.positions.get(done - 1)?)));
            self.append_record(now, &part, position)?;
        }
        Ok(())
    }

    fn append_record(
        &mut self,
        now: Timestamp,
        events: &[(i64, &str)],
        source: Option<(&str, u64)>,
    ) -> Result<(), LogStoreError> {
        // Arrival never goes back, although a clock may: readers rely on this order.
        let ingestion = self.last_ingestion.max(now.millis());
        let full = self
            .segments
            .last()
            .is_none_or(|s| s.len >= SEGMENT_BYTES || ingestion.saturating_sub(s.created) >= SEGMENT_AGE_MS);
        if full {
            self.begin_segment(ingestion)?;
        }
        let count = u32::try_from(events.len()).unwrap_or(u32::MAX);
        let mut writer = BatchWriter::new(ingestion, count, source);
        for (timestamp, message) in events {
            writer.event(*timestamp, message);
        }
        let bytes = writer.finish();
        let Some(segment) = self.segments.last_mut() else {
            return Ok(());
        };
        let write = || {
            let file = OpenOptions::new().write(true).open(&segment.path)?;
            file.write_all_at(&bytes, segment.len).inspect_err(|_| {
                // What was written of it is no record; the next one will lie in its place.
                let _ = file.set_len(segment.len);
            })
        };
        write().map_err(LogStoreError::io("append to", &*segment.path))?;
        if let Some((Record::Events(batch), used)) = record::decode(&bytes) {
            segment.add(used as u64, self.next_seq, &batch);
        }
        self.next_seq += u64::from(count);
        self.last_ingestion = ingestion;
        if let Some((name, position)) = source {
            self.sources.insert(name.to_owned(), position);
        }
        Ok(())
    }

    /// Starts the next file, and seals the one before.
    fn begin_segment(&mut self, now: i64) -> Result<(), LogStoreError> {
        let number = self.segments.last().map_or(1, |s| s.number + 1);
        let head = record::encode_head(&Head {
            stream: self.name.clone(),
            next_seq: self.next_seq,
            created: now,
            last_ingestion: self.last_ingestion,
            sources: self.sources.clone(),
        });
        let segment = Segment::new(&self.dir, number, head.len() as u64, now);
        fs::create_dir_all(&self.dir)
            .and_then(|()| fs::write(&segment.path, &head))
            .map_err(LogStoreError::io("append to", &*segment.path))?;
        if let Some(sealed) = self.segments.last() {
            let _ = sealed.write_index();
        }
        self.segments.push(segment);
        Ok(())
    }

    /// Removes the segments in which every event is older than `cutoff`. What must outlive them,
    /// the numbers of events and the positions of sources, goes on in a new segment.
    pub(crate) fn expire(&mut self, cutoff: i64, now: Timestamp) -> Result<(), LogStoreError> {
        let old = |s: &Segment| s.max_ts().is_some_and(|max| max < cutoff);
        if self.segments.last().is_some_and(old) {
            self.begin_segment(self.last_ingestion.max(now.millis()))?;
        }
        while let Some(at) = self.segments.iter().position(old) {
            let segment = &self.segments[at];
            remove(&segment.path.with_extension("index"))
                .and_then(|()| remove(&segment.path))
                .map_err(LogStoreError::io("delete", &*segment.path))?;
            self.segments.remove(at);
        }
        Ok(())
    }

    pub(crate) fn stats(&self) -> StreamStats {
        let blocks = || self.segments.iter().flat_map(|s| &s.blocks);
        StreamStats {
            first_event: blocks().map(|b| b.min_ts).min().map(Timestamp::from_millis),
            last_event: blocks().map(|b| b.max_ts).max().map(Timestamp::from_millis),
            last_ingestion: (self.next_seq > 0).then(|| Timestamp::from_millis(self.last_ingestion)),
            events: blocks().map(|b| b.count).sum(),
            stored_bytes: blocks().map(|b| b.event_bytes).sum(),
        }
    }
}

fn sealed(dir: &Path, number: u64) -> io::Result<Option<Segment>> {
    if let Some(segment) = Segment::from_index(dir, number) {
        return Ok(Some(segment));
    }
    let scanned = Segment::scan(dir, number)?;
    if let Some(scanned) = &scanned
        && !scanned.torn
    {
        let _ = scanned.segment.write_index();
    }
    Ok(scanned.map(|s| s.segment))
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

/// Calls `visit` with each batch of a block and the number of its first event. A block whose
/// segment has expired in the meantime has none.
pub(crate) fn read_block(
    path: &Path,
    block: &segment::Block,
    mut visit: impl FnMut(u64, &Batch<'_>),
) -> Result<(), LogStoreError> {
    let mut bytes = vec![0; usize::try_from(block.len).unwrap_or(usize::MAX)];
    match File::open(path).and_then(|file| file.read_exact_at(&mut bytes, block.offset)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(LogStoreError::io("read", path))?,
    }
    let (mut rest, mut seq) = (bytes.as_slice(), block.first_seq);
    while let Some((record, used)) = record::decode(rest) {
        if let Record::Events(batch) = record {
            visit(seq, &batch);
            seq += u64::from(batch.count);
        }
        rest = &rest[used..];
    }
    if !rest.is_empty() {
        tracing::warn!(file = %path.display(), offset = block.offset, "a part of this log file is damaged");
    }
    Ok(())
}

/// The stream's name from the head of one of its segments.
pub(crate) fn name_in(dir: &Path) -> Option<String> {
    for entry in fs::read_dir(dir).ok()?.flatten() {
        if let Some(number) = entry.file_name().to_str().and_then(segment::number)
            && let Ok(Some(scanned)) = Segment::scan(dir, number)
        {
            return Some(scanned.head.stream);
        }
    }
    None
}
