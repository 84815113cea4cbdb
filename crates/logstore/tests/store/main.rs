//! The log store as its callers see it.

#![allow(clippy::unwrap_used, reason = "a test")]

mod append;
mod filter;
mod get;
mod keeping;
mod tail;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use logstore::*;
use model::{Entropy, Timestamp};
use tempfile::TempDir;

const NOW: i64 = 1_700_000_000_000;
const SCOPE: &str = "000000000000/ap-northeast-1";

fn now() -> Timestamp {
    Timestamp::from_millis(NOW)
}

fn at(offset_ms: i64) -> Timestamp {
    Timestamp::from_millis(NOW + offset_ms)
}

fn id(stream: &str) -> StreamId {
    StreamId::new(SCOPE, "/ecs/app", stream)
}

fn store() -> (TempDir, LogStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    (dir, store)
}

fn input(offset_ms: i64, message: impl Into<String>) -> InputEvent {
    InputEvent {
        timestamp: at(offset_ms),
        message: message.into(),
    }
}

fn put(store: &LogStore, stream: &str, events: &[(i64, &str)]) {
    let events: Vec<_> = events.iter().map(|(t, m)| input(*t, *m)).collect();
    store.put_events(&id(stream), now(), None, &events).unwrap();
}

fn messages(events: &[Event]) -> Vec<&str> {
    events.iter().map(|e| e.message.as_str()).collect()
}

fn get(store: &LogStore, stream: &str, query: GetQuery) -> GetPage {
    store.get_events(&id(stream), &query).unwrap()
}

fn filter(store: &LogStore, query: FilterQuery<'_>) -> FilterPage {
    store.filter_events(SCOPE, "/ecs/app", &query).unwrap()
}

fn files(dir: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return 1;
    };
    entries.flatten().map(|e| files(&e.path())).sum()
}

fn sourced(positions: std::ops::Range<u64>) -> Vec<SourcedEvent> {
    let event = |n| SourcedEvent {
        timestamp: at(n as i64),
        message: format!("line {n}"),
        position: n,
    };
    positions.map(event).collect()
}
