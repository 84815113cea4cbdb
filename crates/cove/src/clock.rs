use std::time::{SystemTime, UNIX_EPOCH};

use model::Timestamp;

/// The process's one clock: everything else is told the time.
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
