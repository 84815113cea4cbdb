//! FilterLogEvents: the events of many streams, interleaved by time.

use std::sync::Arc;

use model::Timestamp;

use crate::page::{BlockRef, Key, PAGE_EVENTS_MAX, Selection, select};
use crate::{Event, LogStoreError, Pattern};

/// A call reads about this much and then answers, with a token and with what it has found.
const SCAN_BYTES_MAX: u64 = 64 << 20;

/// Which streams of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Streams {
    #[default]
    All,
    Named(Vec<String>),
    Prefix(String),
}

#[derive(Clone, Debug, Default)]
pub struct FilterQuery<'a> {
    pub streams: Streams,
    /// Inclusive.
    pub start: Option<Timestamp>,
    /// Inclusive.
    pub end: Option<Timestamp>,
    pub pattern: Option<&'a Pattern>,
    /// 1 to 10,000, which is also the default.
    pub limit: Option<usize>,
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterPage {
    /// By time, then arrival, then name of the stream.
    pub events: Vec<Event>,
    /// Absent at the end. A page may be empty and still have one.
    pub next_token: Option<String>,
}

fn token(key: &Key) -> String {
    format!("{}/{}/{}/{}", key.timestamp, key.ingestion, key.seq, key.stream)
}

fn parse_token(text: &str) -> Option<Key> {
    let mut parts = text.splitn(4, '/');
    let mut next = || parts.next();
    Some(Key {
        timestamp: next()?.parse().ok()?,
        ingestion: next()?.parse().ok()?,
        seq: next()?.parse().ok()?,
        stream: Arc::from(next()?),
    })
}

pub(crate) fn filter(blocks: Vec<BlockRef>, query: &FilterQuery<'_>) -> Result<FilterPage, LogStoreError> {
    let from = match &query.next_token {
        None => None,
        Some(text) => Some(parse_token(text).ok_or(LogStoreError::InvalidNextToken)?),
    };
    let selection = Selection {
        from_tail: false,
        start: query.start.map_or(i64::MIN, Timestamp::millis),
        end: query.end.map_or(i64::MAX, Timestamp::millis),
        from,
        pattern: query.pattern,
        limit: query.limit.unwrap_or(PAGE_EVENTS_MAX).clamp(1, PAGE_EVENTS_MAX),
        scan_bytes_max: SCAN_BYTES_MAX,
    };
    let page = select(blocks, &selection)?;
    Ok(FilterPage {
        next_token: page.rest.as_ref().map(token),
        events: page.events.into_iter().map(|(_, event)| event).collect(),
    })
}
