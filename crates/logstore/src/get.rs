//! GetLogEvents: one stream, page by page in either direction.

use std::sync::Arc;

use model::Timestamp;

use crate::page::{BlockRef, Key, PAGE_EVENTS_MAX, Selection, select};
use crate::{Event, LogStoreError};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GetQuery {
    /// Inclusive.
    pub start: Option<Timestamp>,
    /// Exclusive.
    pub end: Option<Timestamp>,
    /// 1 to 10,000, which is also the default.
    pub limit: Option<usize>,
    /// Without a token: the first page of the stream instead of the last. A token tells its own
    /// direction.
    pub start_from_head: bool,
    pub next_token: Option<String>,
}

/// Both tokens are always there. A direction has ended when its token equals the one that was
/// passed; a forward token then finds what is written later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetPage {
    /// In ascending order, whatever the direction.
    pub events: Vec<Event>,
    pub next_forward_token: String,
    pub next_backward_token: String,
}

/// A gap between two events: forward goes on with the event at `timestamp`, `ingestion`, `seq` or
/// the first after it, backward with the last before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gap {
    timestamp: i64,
    ingestion: i64,
    seq: u64,
}

impl Gap {
    fn before(key: &Key) -> Self {
        Gap {
            timestamp: key.timestamp,
            ingestion: key.ingestion,
            seq: key.seq,
        }
    }

    fn after(key: &Key) -> Self {
        Gap {
            seq: key.seq.saturating_add(1),
            ..Gap::before(key)
        }
    }

    fn key(self, stream: &Arc<str>) -> Key {
        Key {
            timestamp: self.timestamp,
            ingestion: self.ingestion,
            stream: stream.clone(),
            seq: self.seq,
        }
    }

    /// `f/` or `b/`, 56 digits, `/s`: AWS's form. The last digits are a checksum.
    fn token(self, direction: char) -> String {
        let digits = format!(
            "3{:014}{:014}{:019}",
            self.timestamp.clamp(0, DIGITS_14),
            self.ingestion.clamp(0, DIGITS_14),
            self.seq.min(DIGITS_19)
        );
        format!("{direction}/{digits}{:08}/s", checksum(&digits))
    }

    /// The gap, and whether the token goes backward.
    fn parse(token: &str) -> Option<(Self, bool)> {
        let (direction, rest) = token.split_once('/')?;
        let digits = rest.strip_suffix("/s")?;
        if digits.len() != 56 || !digits.bytes().all(|c| c.is_ascii_digit()) {
            return None;
        }
        let (content, sum) = digits.split_at(48);
        if sum.parse() != Ok(checksum(content)) {
            return None;
        }
        let gap = Gap {
            timestamp: content[1..15].parse().ok()?,
            ingestion: content[15..29].parse().ok()?,
            seq: content[29..].parse().ok()?,
        };
        match direction {
            "f" => Some((gap, false)),
            "b" => Some((gap, true)),
            _ => None,
        }
    }
}

const DIGITS_14: i64 = 99_999_999_999_999;
const DIGITS_19: u64 = 9_999_999_999_999_999_999;

fn checksum(digits: &str) -> u32 {
    crc32fast::hash(digits.as_bytes()) % 100_000_000
}

pub(crate) fn get(
    blocks: Vec<BlockRef>,
    stream: &Arc<str>,
    query: &GetQuery,
) -> Result<GetPage, LogStoreError> {
    let token = match &query.next_token {
        None => None,
        Some(token) => Some(Gap::parse(token).ok_or(LogStoreError::InvalidNextToken)?),
    };
    let start = query.start.map_or(i64::MIN, Timestamp::millis);
    let selection = Selection {
        from_tail: token.map_or(!query.start_from_head, |(_, backward)| backward),
        start,
        end: query.end.map_or(i64::MAX, |end| end.millis().saturating_sub(1)),
        from: token.map(|(gap, _)| gap.key(stream)),
        pattern: None,
        limit: query.limit.unwrap_or(PAGE_EVENTS_MAX).clamp(1, PAGE_EVENTS_MAX),
        scan_bytes_max: u64::MAX,
    };
    let page = select(blocks, &selection)?;
    let (backward, forward) = match (page.events.first(), page.events.last(), token) {
        (Some((first, _)), Some((last, _)), _) => (Gap::before(first), Gap::after(last)),
        (_, _, Some((gap, _))) => (gap, gap),
        _ => {
            let gap = Gap {
                timestamp: start.max(0),
                ingestion: 0,
                seq: 0,
            };
            (gap, gap)
        }
    };
    Ok(GetPage {
        events: page.events.into_iter().map(|(_, event)| event).collect(),
        next_forward_token: forward.token('f'),
        next_backward_token: backward.token('b'),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back() {
        let gap = Gap {
            timestamp: 1_700_000_000_123,
            ingestion: 1_700_000_000_456,
            seq: 789,
        };
        let token = gap.token('f');
        assert_eq!(token.len(), 60);
        assert_eq!(Gap::parse(&token), Some((gap, false)));
        assert_eq!(Gap::parse(&gap.token('b')), Some((gap, true)));
        for bad in [
            "",
            "f/",
            "f//s",
            &token[1..],
            &token.replace("789", "788"),
            &token.replace('f', "x"),
        ] {
            assert_eq!(Gap::parse(bad), None, "{bad}");
        }
        assert_eq!(Gap::parse(&format!("f/{}/s", "é".repeat(28))), None);
    }
}
