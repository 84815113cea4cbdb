//! Following a group: the events that come in, in order of their arrival.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::watch;

use crate::page::{Key, event};
use crate::stream::read_block;
use crate::{Event, LogStore, LogStoreError, Pattern, StreamId, Streams};

/// The events that arrive in a group from the moment this was made.
#[derive(Debug)]
pub struct Tail {
    store: LogStore,
    scope: String,
    group: String,
    streams: Streams,
    pattern: Option<Pattern>,
    /// The number of the next event of each stream.
    next: BTreeMap<String, u64>,
    wakes: watch::Receiver<u64>,
}

impl Tail {
    pub(crate) fn new(
        store: &LogStore,
        scope: &str,
        group: &str,
        streams: Streams,
        pattern: Option<Pattern>,
        wakes: watch::Receiver<u64>,
    ) -> Result<Self, LogStoreError> {
        let mut tail = Tail {
            store: store.clone(),
            scope: scope.to_owned(),
            group: group.to_owned(),
            streams,
            pattern,
            next: BTreeMap::new(),
            wakes,
        };
        for name in tail.store.stream_names(scope, group, &tail.streams)? {
            let next = tail
                .store
                .with_stream(&tail.id(&name), |stream| Ok(stream.next_seq))?;
            tail.next.insert(name, next);
        }
        Ok(tail)
    }

    fn id(&self, stream: &str) -> StreamId {
        StreamId::new(&self.scope, &self.group, stream)
    }

    /// Waits until something may have arrived since the last call; returns at once when it has.
    pub async fn changed(&mut self) {
        // The sender is in the store, of which this holds a part.
        let _ = self.wakes.changed().await;
    }

    /// What has arrived since the last call, at most `limit` events and about a mebibyte; a call
    /// that returns nothing has caught up.
    pub fn poll(&mut self, limit: usize) -> Result<Vec<Event>, LogStoreError> {
        self.wakes.borrow_and_update();
        let mut found = Vec::new();
        for name in self.store.stream_names(&self.scope, &self.group, &self.streams)? {
            let id = self.id(&name);
            let (blocks, end) = self.store.with_stream(&id, |stream| {
                Ok((crate::store::blocks(&id, stream), stream.next_seq))
            })?;
            let next = self.next.entry(name).or_default();
            // The numbers of a stream that was deleted and made again begin at 0.
            *next = if *next > end { 0 } else { *next };
            for b in blocks {
                if b.block.first_seq + b.block.count <= *next || found.len() >= limit {
                    continue;
                }
                let stream: Arc<str> = b.stream;
                read_block(&b.path, &b.block, |first_seq, batch| {
                    for ((timestamp, message), seq) in batch.events().zip(first_seq..) {
                        if seq < *next || found.len() >= limit {
                            continue;
                        }
                        *next = seq + 1;
                        if self.pattern.as_ref().is_none_or(|p| p.matches(message)) {
                            let key = Key {
                                timestamp,
                                ingestion: batch.ingestion,
                                stream: stream.clone(),
                                seq,
                            };
                            found.push(event(&key, message.to_owned()));
                        }
                    }
                })?;
            }
        }
        found.sort_by(|a, b| {
            (a.ingestion, a.timestamp, &a.event_id).cmp(&(b.ingestion, b.timestamp, &b.event_id))
        });
        Ok(found)
    }
}
