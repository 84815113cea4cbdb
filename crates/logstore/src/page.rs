//! A page of events: the first or the last of all those that qualify, found in bounded memory.
//!
//! Blocks are visited in the order of the earliest time in them (for the last page: the latest).
//! The page keeps the best events seen so far, and once it is full, a block whose whole span lies
//! behind its worst event ends the search. So it does not matter how far out of order events came
//! in: time is spent, memory is not.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use model::Timestamp;

use crate::put::event_bytes;
use crate::segment::Block;
use crate::stream::read_block;
use crate::{Event, LogStoreError, Pattern};

/// The bytes of a page, counted as those of a batch: AWS answers with up to 1 MB.
pub(crate) const PAGE_BYTES_MAX: usize = 1_048_576;
pub(crate) const PAGE_EVENTS_MAX: usize = 10_000;

/// Where an event stands in the order that all answers have. Within one stream `ingestion` grows
/// with `seq`, so there this is time, then arrival.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub timestamp: i64,
    pub ingestion: i64,
    pub stream: Arc<str>,
    pub seq: u64,
}

/// A block of some stream.
#[derive(Clone, Debug)]
pub(crate) struct BlockRef {
    pub stream: Arc<str>,
    pub path: Arc<Path>,
    pub block: Block,
}

/// Which events qualify, and how many of them make a page.
#[derive(Clone, Debug)]
pub(crate) struct Selection<'a> {
    /// The last events instead of the first.
    pub from_tail: bool,
    /// Timestamps, both inclusive.
    pub start: i64,
    pub end: i64,
    /// Only events at or after this one (with `from_tail`: before it).
    pub from: Option<Key>,
    pub pattern: Option<&'a Pattern>,
    pub limit: usize,
    /// Stop after having read about this much, even when the page is not full.
    pub scan_bytes_max: u64,
}

/// Events in ascending order.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub events: Vec<(Key, Event)>,
    /// Where the events go on that qualify but had no room, or were not reached.
    pub rest: Option<Key>,
}

struct Kept<'a> {
    selection: &'a Selection<'a>,
    events: BTreeMap<Key, String>,
    bytes: usize,
    /// The nearest event that was left out: all that lie behind it are too.
    bound: Option<Key>,
}

impl Kept<'_> {
    /// Whether `a` comes after `b` in the direction of the selection.
    fn behind(&self, a: &Key, b: &Key) -> bool {
        if self.selection.from_tail { a < b } else { a > b }
    }

    fn qualifies(&self, key: &Key, message: &str) -> bool {
        let s = self.selection;
        let after_start = match &s.from {
            None => true,
            Some(from) if s.from_tail => key < from,
            Some(from) => key >= from,
        };
        after_start
            && (s.start..=s.end).contains(&key.timestamp)
            && self.bound.as_ref().is_none_or(|bound| !self.behind(key, bound))
            && s.pattern.is_none_or(|p| p.matches(message))
    }

    fn offer(&mut self, key: Key, message: &str) {
        if !self.qualifies(&key, message) {
            return;
        }
        self.bytes += event_bytes(message);
        self.events.insert(key, message.to_owned());
        while self.events.len() > self.selection.limit
            || (self.bytes > PAGE_BYTES_MAX && self.events.len() > 1)
        {
            let worst = if self.selection.from_tail {
                self.events.pop_first()
            } else {
                self.events.pop_last()
            };
            let Some((key, message)) = worst else { break };
            self.bytes -= event_bytes(&message);
            self.bound = Some(key);
        }
    }

    /// Whether nothing in a block can still get into the page.
    fn out_of_reach(&self, block: &Block) -> bool {
        self.bound.as_ref().is_some_and(|bound| {
            if self.selection.from_tail {
                block.max_ts < bound.timestamp
            } else {
                block.min_ts > bound.timestamp
            }
        })
    }
}

pub(crate) fn select(mut blocks: Vec<BlockRef>, selection: &Selection<'_>) -> Result<Page, LogStoreError> {
    let s = selection;
    blocks.retain(|b| {
        let near = match &s.from {
            None => true,
            Some(from) if s.from_tail => b.block.min_ts <= from.timestamp,
            Some(from) => b.block.max_ts >= from.timestamp,
        };
        near && b.block.max_ts >= s.start && b.block.min_ts <= s.end
    });
    if s.from_tail {
        blocks.sort_by_key(|b| std::cmp::Reverse(b.block.max_ts));
    } else {
        blocks.sort_by_key(|b| b.block.min_ts);
    }
    let mut kept = Kept {
        selection,
        events: BTreeMap::new(),
        bytes: 0,
        bound: None,
    };
    let mut read = 0;
    let mut stopped = None;
    for b in &blocks {
        if kept.out_of_reach(&b.block) {
            break;
        }
        let progress =
            s.from.as_ref().is_none_or(|from| b.block.min_ts > from.timestamp) && b.block.min_ts > s.start;
        if read >= s.scan_bytes_max && progress && !s.from_tail {
            stopped = Some(b.block.min_ts);
            break;
        }
        read += b.block.len;
        read_block(&b.path, &b.block, |first_seq, batch| {
            for ((timestamp, message), seq) in batch.events().zip(first_seq..) {
                let key = Key {
                    timestamp,
                    ingestion: batch.ingestion,
                    stream: b.stream.clone(),
                    seq,
                };
                kept.offer(key, message);
            }
        })?;
    }
    let mut rest = kept.bound;
    let mut events = kept.events;
    if let Some(timestamp) = stopped {
        // Events from here on may have company in the blocks that were not read.
        let frontier = Key {
            timestamp,
            ingestion: i64::MIN,
            stream: "".into(),
            seq: 0,
        };
        if rest.as_ref().is_none_or(|rest| *rest > frontier) {
            events.split_off(&frontier);
            rest = Some(frontier);
        }
    }
    let events = events.into_iter().map(|(key, message)| {
        let event = event(&key, message);
        (key, event)
    });
    Ok(Page {
        events: events.collect(),
        rest,
    })
}

pub(crate) fn event(key: &Key, message: String) -> Event {
    Event {
        stream: key.stream.clone(),
        timestamp: Timestamp::from_millis(key.timestamp),
        ingestion: Timestamp::from_millis(key.ingestion),
        message,
        event_id: event_id(key),
    }
}

/// 56 digits as AWS's: they grow with time, and tell the events of a group apart.
fn event_id(key: &Key) -> String {
    // FNV-1a: it need only be the same in every run.
    let hash = key.stream.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("3{:014}{:019}{hash:022}", key.timestamp.max(0), key.seq)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{InputEvent, LogStore, StreamId};
    use model::Entropy;

    /// Streams whose batches come in any order of time, so that many blocks overlap.
    fn shuffled(store: &LogStore) -> Vec<BlockRef> {
        let mut entropy = Entropy::seeded(17);
        let mut blocks = Vec::new();
        for stream in ["a", "b", "c"] {
            let id = StreamId::new("scope", "group", stream);
            for n in 0..60 {
                let start = i64::try_from(entropy.below(80_000_000)).unwrap();
                let event = |i: i64| InputEvent {
                    timestamp: Timestamp::from_millis(start + i * 7),
                    message: format!(
                        "{stream} {n} {i} {}",
                        "x".repeat(usize::try_from(i).unwrap() * 20)
                    ),
                };
                let events: Vec<_> = (0..50).map(event).collect();
                store
                    .put_events(&id, Timestamp::from_millis(80_000_000), None, &events)
                    .unwrap();
            }
            blocks.extend(
                store
                    .with_stream(&id, |s| Ok(crate::store::blocks(&id, s)))
                    .unwrap(),
            );
        }
        blocks
    }

    #[test]
    fn a_search_in_small_steps_finds_what_one_search_finds() {
        let dir = tempfile::tempdir().unwrap();
        let store = LogStore::open(dir.path()).unwrap();
        let blocks = shuffled(&store);
        assert!(blocks.len() > 60, "{}", blocks.len());
        let pattern = Pattern::parse("\" 7 \"").unwrap();
        for (pattern, want) in [(None, 9000), (Some(&pattern), 9000 / 60 + 9000 / 50 - 3)] {
            let mut selection = Selection {
                from_tail: false,
                start: i64::MIN,
                end: i64::MAX,
                from: None,
                pattern,
                limit: usize::MAX,
                scan_bytes_max: u64::MAX,
            };
            // A page is bounded by its bytes, so even the whole comes in several.
            let whole = walk(&blocks, &mut selection);
            assert_eq!(whole.len(), want);
            assert!(whole.is_sorted());
            (selection.limit, selection.scan_bytes_max) = (23, 100_000);
            assert!(walk(&blocks, &mut selection) == whole);
            (selection.limit, selection.scan_bytes_max) = (10_000, 1);
            assert!(walk(&blocks, &mut selection) == whole);
        }
    }

    fn walk(blocks: &[BlockRef], selection: &mut Selection<'_>) -> Vec<Key> {
        let mut found = Vec::new();
        selection.from = None;
        loop {
            let page = select(blocks.to_vec(), selection).unwrap();
            assert!(page.events.len() <= selection.limit);
            found.extend(page.events.into_iter().map(|(key, _)| key));
            match page.rest {
                None => return found,
                Some(rest) => {
                    assert!(
                        selection.from.as_ref().is_none_or(|from| rest > *from),
                        "no progress"
                    );
                    selection.from = Some(rest);
                }
            }
        }
    }
}
