//! The store itself: which streams are open, and what can be done with them.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use model::Timestamp;
use tokio::sync::watch;

use crate::filter::filter;
use crate::get::get;
use crate::page::BlockRef;
use crate::put::{accept, event_bytes};
use crate::stream::{Source, Stream, name_in};
use crate::{
    EVENT_BYTES_MAX, FilterPage, FilterQuery, GetPage, GetQuery, InputEvent, LogStoreError, Pattern,
    PutOutcome, SourcedEvent, StreamId, StreamStats, Streams, Tail, file_name,
};

/// Begins the name of a directory that is on its way out; no encoded name begins with a dot.
const DELETED: &str = ".deleted-";

/// All log events of this cove. Clones are the same store.
///
/// Every call does blocking file I/O of a few blocks: an async caller gives it a blocking thread.
/// Whoever opens a directory must be alone with it; the lock of the data directory sees to that.
#[derive(Clone, Debug)]
pub struct LogStore(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    dir: PathBuf,
    streams: Mutex<HashMap<StreamId, Arc<Mutex<Slot>>>>,
    /// Who follows a group, by scope and group.
    tails: Mutex<HashMap<(String, String), watch::Sender<u64>>>,
    deletions: AtomicU64,
}

#[derive(Debug)]
enum Slot {
    Unopened,
    Open(Stream),
    /// Deleted while somebody held this slot: they must look it up again.
    Gone,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl LogStore {
    /// Opens the store in `dir`, which is created when it is missing, and finishes deletions that
    /// were interrupted.
    pub fn open(dir: &Path) -> Result<Self, LogStoreError> {
        let failed = |source| LogStoreError::Io {
            doing: "open",
            path: dir.to_owned(),
            source,
        };
        fs::create_dir_all(dir).map_err(failed)?;
        for entry in fs::read_dir(dir).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            if entry
                .file_name()
                .as_encoded_bytes()
                .starts_with(DELETED.as_bytes())
            {
                fs::remove_dir_all(entry.path()).map_err(failed)?;
            }
        }
        Ok(LogStore(Arc::new(Inner {
            dir: dir.to_owned(),
            streams: Mutex::default(),
            tails: Mutex::default(),
            deletions: AtomicU64::new(0),
        })))
    }

    // === writing ===

    /// PutLogEvents: checks the batch by AWS's rules, stores what they accept, and tells what they
    /// skip. `retention` is that of the group.
    pub fn put_events(
        &self,
        id: &StreamId,
        now: Timestamp,
        retention: Option<Duration>,
        events: &[InputEvent],
    ) -> Result<PutOutcome, LogStoreError> {
        let (valid, rejected) = accept(events, now, retention)?;
        let accepted = &events[valid];
        if !accepted.is_empty() {
            let parts = accepted.iter().map(|e| (e.timestamp, e.message.as_str()));
            self.with_stream(id, |stream| stream.append(now, parts, None))?;
            self.wake(id);
        }
        Ok(PutOutcome {
            accepted: accepted.len(),
            rejected,
        })
    }

    /// Appends what a driver has read from `source`, and remembers in the same write how far that
    /// was. Events at or before the remembered position are already here and are skipped, so a
    /// driver that is unsure after a crash simply sends again. Returns the position that is
    /// remembered now. Of PutLogEvents' rules only the largest event applies: the driver splits
    /// longer lines.
    pub fn append_from(
        &self,
        id: &StreamId,
        now: Timestamp,
        source: &str,
        events: &[SourcedEvent],
    ) -> Result<u64, LogStoreError> {
        let largest = events.iter().map(|e| event_bytes(&e.message)).max().unwrap_or(0);
        if largest > EVENT_BYTES_MAX {
            return Err(LogStoreError::EventTooLarge {
                bytes: largest,
                limit: EVENT_BYTES_MAX,
            });
        }
        let (position, appended) = self.with_stream(id, |stream| {
            let known = stream.sources.get(source).copied();
            let new = known.map_or(0, |known| events.partition_point(|e| e.position <= known));
            let new = &events[new..];
            let positions: Vec<u64> = new.iter().map(|e| e.position).collect();
            let parts = new.iter().map(|e| (e.timestamp, e.message.as_str()));
            stream.append(
                now,
                parts,
                Some(Source {
                    name: source,
                    positions: &positions,
                }),
            )?;
            Ok((stream.sources.get(source).copied().unwrap_or(0), !new.is_empty()))
        })?;
        if appended {
            self.wake(id);
        }
        Ok(position)
    }

    /// How far `source` has been taken in by [`append_from`](Self::append_from); 0 for not at all.
    pub fn source_position(&self, id: &StreamId, source: &str) -> Result<u64, LogStoreError> {
        self.with_stream(id, |stream| Ok(stream.sources.get(source).copied().unwrap_or(0)))
    }

    // === reading ===

    pub fn get_events(&self, id: &StreamId, query: &GetQuery) -> Result<GetPage, LogStoreError> {
        let blocks = self.with_stream(id, |stream| Ok(blocks(id, stream)))?;
        get(blocks, &Arc::from(id.stream.as_str()), query)
    }

    pub fn filter_events(
        &self,
        scope: &str,
        group: &str,
        query: &FilterQuery<'_>,
    ) -> Result<FilterPage, LogStoreError> {
        let (start, end) = (
            query.start.map(Timestamp::millis),
            query.end.map(Timestamp::millis),
        );
        let mut all = Vec::new();
        for name in self.stream_names(scope, group, &query.streams)? {
            let id = StreamId::new(scope, group, name);
            let mut found = self.with_stream(&id, |stream| Ok(blocks(&id, stream)))?;
            found.retain(|b| {
                start.is_none_or(|s| b.block.max_ts >= s) && end.is_none_or(|e| b.block.min_ts <= e)
            });
            all.extend(found);
        }
        filter(all, query)
    }

    /// The events of a group as they come in from now on.
    pub fn tail(
        &self,
        scope: &str,
        group: &str,
        streams: Streams,
        pattern: Option<Pattern>,
    ) -> Result<Tail, LogStoreError> {
        let wakes = self.subscribe(scope, group);
        Tail::new(self, scope, group, streams, pattern, wakes)
    }

    /// Changes whenever something was appended in the group: for a reader that waits before it
    /// asks again.
    pub fn subscribe(&self, scope: &str, group: &str) -> watch::Receiver<u64> {
        lock(&self.0.tails)
            .entry((scope.to_owned(), group.to_owned()))
            .or_insert_with(|| watch::Sender::new(0))
            .subscribe()
    }

    pub fn stats(&self, id: &StreamId) -> Result<StreamStats, LogStoreError> {
        self.with_stream(id, |stream| Ok(stream.stats()))
    }

    /// `storedBytes` of a group.
    pub fn group_bytes(&self, scope: &str, group: &str) -> Result<u64, LogStoreError> {
        let mut bytes = 0;
        for name in self.stream_names(scope, group, &Streams::All)? {
            bytes += self.stats(&StreamId::new(scope, group, name))?.stored_bytes;
        }
        Ok(bytes)
    }

    // === removing ===

    /// Removes the events of a group that are older than `cutoff`, as far as whole segments allow:
    /// a segment spans no more than a day of arrival.
    pub fn expire(
        &self,
        scope: &str,
        group: &str,
        cutoff: Timestamp,
        now: Timestamp,
    ) -> Result<(), LogStoreError> {
        for name in self.stream_names(scope, group, &Streams::All)? {
            let id = StreamId::new(scope, group, name);
            self.with_stream(&id, |stream| stream.expire(cutoff.millis(), now))?;
        }
        Ok(())
    }

    /// Deletes a stream and the positions of its sources. No error when it was never written.
    pub fn delete_stream(&self, id: &StreamId) -> Result<(), LogStoreError> {
        self.delete(&self.stream_dir(id), |other| other == id)
    }

    /// Deletes all streams of a group.
    pub fn delete_group(&self, scope: &str, group: &str) -> Result<(), LogStoreError> {
        self.delete(&self.group_dir(scope, group), |id| {
            id.scope == scope && id.group == group
        })
    }

    /// Deletes everything.
    pub fn clear(&self) -> Result<(), LogStoreError> {
        let entries = fs::read_dir(&self.0.dir).map_err(LogStoreError::io("delete", &self.0.dir))?;
        let scopes: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
        for scope in scopes {
            self.delete(&scope, |_| true)?;
        }
        Ok(())
    }

    fn delete(&self, dir: &Path, hit: impl Fn(&StreamId) -> bool) -> Result<(), LogStoreError> {
        // While this lock is held nobody can open a stream again.
        let mut streams = lock(&self.0.streams);
        let gone: Vec<StreamId> = streams.keys().filter(|id| hit(id)).cloned().collect();
        for id in gone {
            if let Some(slot) = streams.remove(&id) {
                *lock(&slot) = Slot::Gone;
            }
        }
        // Out of sight in one step, so that a crash leaves no half of it.
        let number = self.0.deletions.fetch_add(1, Ordering::Relaxed);
        let trash = self.0.dir.join(format!("{DELETED}{number}"));
        match fs::rename(dir, &trash) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
            renamed => renamed.map_err(LogStoreError::io("delete", dir))?,
        }
        drop(streams);
        fs::remove_dir_all(&trash).map_err(LogStoreError::io("delete", trash))
    }

    // === streams ===

    fn group_dir(&self, scope: &str, group: &str) -> PathBuf {
        self.0
            .dir
            .join(file_name::encode(scope))
            .join(file_name::encode(group))
    }

    fn stream_dir(&self, id: &StreamId) -> PathBuf {
        self.group_dir(&id.scope, &id.group)
            .join(file_name::encode(&id.stream))
    }

    /// The streams of a group that have ever been written, in order of their names.
    pub(crate) fn stream_names(
        &self,
        scope: &str,
        group: &str,
        which: &Streams,
    ) -> Result<BTreeSet<String>, LogStoreError> {
        if let Streams::Named(names) = which {
            return Ok(names.iter().cloned().collect());
        }
        let dir = self.group_dir(scope, group);
        let entries = match fs::read_dir(&dir) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
            entries => entries.map_err(LogStoreError::io("read", &dir))?,
        };
        let mut names = BTreeSet::new();
        for entry in entries {
            let entry = entry.map_err(LogStoreError::io("read", &dir))?;
            let name = entry
                .file_name()
                .to_str()
                .and_then(file_name::decode)
                .or_else(|| name_in(&entry.path()));
            names.extend(name.filter(|name| match which {
                Streams::Prefix(prefix) => name.starts_with(prefix.as_str()),
                _ => true,
            }));
        }
        Ok(names)
    }

    pub(crate) fn with_stream<T>(
        &self,
        id: &StreamId,
        act: impl FnOnce(&mut Stream) -> Result<T, LogStoreError>,
    ) -> Result<T, LogStoreError> {
        loop {
            let slot = lock(&self.0.streams)
                .entry(id.clone())
                .or_insert_with(|| Arc::new(Mutex::new(Slot::Unopened)))
                .clone();
            let mut slot = lock(&slot);
            if let Slot::Unopened = *slot {
                *slot = Slot::Open(Stream::open(self.stream_dir(id), id.stream.clone())?);
            }
            match &mut *slot {
                Slot::Open(stream) => return act(stream),
                Slot::Unopened | Slot::Gone => {}
            }
        }
    }

    fn wake(&self, id: &StreamId) {
        let mut tails = lock(&self.0.tails);
        let key = (id.scope.clone(), id.group.clone());
        if let Some(wakes) = tails.get(&key) {
            if wakes.receiver_count() == 0 {
                tails.remove(&key);
            } else {
                wakes.send_modify(|n| *n = n.wrapping_add(1));
            }
        }
    }
}

pub(crate) fn blocks(id: &StreamId, stream: &Stream) -> Vec<BlockRef> {
    let name: Arc<str> = Arc::from(id.stream.as_str());
    let refs = |s: &crate::segment::Segment| {
        let (name, path) = (name.clone(), s.path.clone());
        s.blocks.clone().into_iter().map(move |block| BlockRef {
            stream: name.clone(),
            path: path.clone(),
            block,
        })
    };
    stream.segments.iter().flat_map(refs).collect()
}
