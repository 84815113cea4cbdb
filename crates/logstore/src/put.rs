//! The rules of PutLogEvents (CloudWatch Logs API reference, "PutLogEvents").

use std::time::Duration;

use model::Timestamp;

use crate::{InputEvent, LogStoreError};

pub const BATCH_EVENTS_MAX: usize = 10_000;
/// Messages and their overhead together.
pub const BATCH_BYTES_MAX: usize = 1_048_576;
/// One message and its overhead.
pub const EVENT_BYTES_MAX: usize = 1_048_576;
/// What AWS adds to the bytes of a message wherever it counts bytes.
pub const EVENT_OVERHEAD_BYTES: usize = 26;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
const TOO_NEW: Duration = HOUR.saturating_mul(2);
const TOO_OLD: Duration = DAY.saturating_mul(14);

/// What became of a batch that was accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PutOutcome {
    pub accepted: usize,
    pub rejected: RejectedEvents,
}

/// `rejectedLogEventsInfo`: AWS skips these events and accepts the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RejectedEvents {
    /// The first event that lies too far in the future; it and all after it were skipped.
    pub too_new_start: Option<usize>,
    /// The first event that is not too old; all before it were skipped.
    pub too_old_end: Option<usize>,
    /// The first event that the group's retention has not passed; all before it were skipped.
    pub expired_end: Option<usize>,
}

impl RejectedEvents {
    /// Whether there is anything to report.
    pub fn any(&self) -> bool {
        *self != RejectedEvents::default()
    }
}

pub(crate) fn event_bytes(message: &str) -> usize {
    message.len() + EVENT_OVERHEAD_BYTES
}

/// Which events of a batch are to be stored.
pub(crate) fn accept(
    events: &[InputEvent],
    now: Timestamp,
    retention: Option<Duration>,
) -> Result<(std::ops::Range<usize>, RejectedEvents), LogStoreError> {
    if events.is_empty() || events.len() > BATCH_EVENTS_MAX {
        return Err(LogStoreError::BatchCount {
            count: events.len(),
            limit: BATCH_EVENTS_MAX,
        });
    }
    let mut total = 0;
    for event in events {
        if event.message.is_empty() {
            return Err(LogStoreError::EmptyMessage);
        }
        let bytes = event_bytes(&event.message);
        if bytes > EVENT_BYTES_MAX {
            return Err(LogStoreError::EventTooLarge {
                bytes,
                limit: EVENT_BYTES_MAX,
            });
        }
        total += bytes;
    }
    if total > BATCH_BYTES_MAX {
        return Err(LogStoreError::BatchTooLarge {
            bytes: total,
            limit: BATCH_BYTES_MAX,
        });
    }
    if !events.is_sorted_by_key(|e| e.timestamp) {
        return Err(LogStoreError::NotChronological);
    }

    let before = |age: Duration| {
        let oldest = now
            .millis()
            .saturating_sub(i64::try_from(age.as_millis()).unwrap_or(i64::MAX));
        events.partition_point(|e| e.timestamp.millis() < oldest)
    };
    let too_old = before(TOO_OLD);
    let expired = retention.map_or(0, before);
    let too_new = events.partition_point(|e| e.timestamp <= now.plus(TOO_NEW));
    let rejected = RejectedEvents {
        too_new_start: (too_new < events.len()).then_some(too_new),
        too_old_end: (too_old > 0).then_some(too_old),
        expired_end: (expired > too_old).then_some(expired),
    };
    let start = too_old.max(expired).min(too_new);
    let valid = start..too_new;
    if let [first, .., last] = &events[valid.clone()]
        && last.timestamp.since(first.timestamp) > DAY
    {
        return Err(LogStoreError::SpanTooLong);
    }
    Ok((valid, rejected))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_secs(1_700_000_000);

    fn at(hours: &[i64]) -> Vec<InputEvent> {
        let event = |h: &i64| InputEvent {
            timestamp: Timestamp::from_millis(NOW.millis() + h * 3_600_000),
            message: "x".into(),
        };
        hours.iter().map(event).collect()
    }

    fn sized(bytes: &[usize]) -> Vec<InputEvent> {
        bytes
            .iter()
            .map(|n| InputEvent {
                timestamp: NOW,
                message: "x".repeat(n - 26),
            })
            .collect()
    }

    fn rejected(events: &[InputEvent], retention_days: Option<u32>) -> RejectedEvents {
        accept(events, NOW, retention_days.map(|d| DAY * d)).unwrap().1
    }

    #[test]
    fn a_batch_has_bounds() {
        assert!(matches!(
            accept(&[], NOW, None),
            Err(LogStoreError::BatchCount { count: 0, .. })
        ));
        let many = at(&vec![0; 10_001]);
        assert!(matches!(
            accept(&many, NOW, None),
            Err(LogStoreError::BatchCount { .. })
        ));
        assert_eq!(accept(&many[1..], NOW, None).unwrap().0, 0..10_000);
        assert!(accept(&sized(&[1_048_576]), NOW, None).is_ok());
        assert!(accept(&sized(&[524_288, 524_288]), NOW, None).is_ok());
        let text = |events: &[InputEvent]| accept(events, NOW, None).unwrap_err().to_string();
        assert_eq!(
            text(&sized(&[524_288, 524_289])),
            "Upload too large: 1048577 bytes exceeds limit of 1048576"
        );
        assert_eq!(
            text(&sized(&[1_048_577])),
            "Log event too large: 1048577 bytes exceeds limit of 1048576"
        );
        assert!(matches!(
            accept(&sized(&[26]), NOW, None),
            Err(LogStoreError::EmptyMessage)
        ));
    }

    #[test]
    fn order_and_span_are_checked() {
        assert!(matches!(
            accept(&at(&[1, 0]), NOW, None),
            Err(LogStoreError::NotChronological)
        ));
        assert!(matches!(
            accept(&at(&[-23, 2]), NOW, None),
            Err(LogStoreError::SpanTooLong)
        ));
        assert!(accept(&at(&[-22, 2]), NOW, None).is_ok());
        // Only what is kept counts for the span.
        assert_eq!(accept(&at(&[-400, -2, 0, 3]), NOW, None).unwrap().0, 1..3);
    }

    #[test]
    fn events_out_of_range_are_reported_and_skipped() {
        assert!(!rejected(&at(&[-1, 0, 2]), None).any());
        let new = RejectedEvents {
            too_new_start: Some(1),
            ..Default::default()
        };
        assert_eq!(rejected(&at(&[0, 3, 4]), None), new);
        let old = RejectedEvents {
            too_old_end: Some(2),
            ..Default::default()
        };
        assert_eq!(rejected(&at(&[-400, -337, -24, 0]), None), old);
        let both = RejectedEvents {
            too_old_end: Some(1),
            expired_end: Some(2),
            ..Default::default()
        };
        assert_eq!(rejected(&at(&[-400, -200, 0]), Some(3)), both);
        assert_eq!(accept(&at(&[-400, 3]), NOW, None).unwrap().0, 1..1);
        assert_eq!(accept(&at(&[3]), NOW, None).unwrap().0, 0..0);
    }
}
