use model::Timestamp;

/// Where a stream is: names as the API has them, and the scope that they are unique in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId {
    /// Account and region in any spelling, as long as it is always the same one.
    pub scope: String,
    pub group: String,
    pub stream: String,
}

impl StreamId {
    pub fn new(scope: impl Into<String>, group: impl Into<String>, stream: impl Into<String>) -> Self {
        StreamId {
            scope: scope.into(),
            group: group.into(),
            stream: stream.into(),
        }
    }
}

/// An event on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputEvent {
    pub timestamp: Timestamp,
    pub message: String,
}

/// An event that a driver has read from something it may read again after a crash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcedEvent {
    pub timestamp: Timestamp,
    pub message: String,
    /// Where the source goes on after this event, for example the offset of the next byte. Grows
    /// from event to event.
    pub position: u64,
}

/// An event as it was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub stream: std::sync::Arc<str>,
    pub timestamp: Timestamp,
    pub ingestion: Timestamp,
    pub message: String,
    /// 56 digits, unique in the group, and growing with time.
    pub event_id: String,
}

/// What DescribeLogStreams and DescribeLogGroups tell of a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StreamStats {
    /// The earliest event that has not expired.
    pub first_event: Option<Timestamp>,
    pub last_event: Option<Timestamp>,
    pub last_ingestion: Option<Timestamp>,
    pub events: u64,
    /// As AWS counts them: the bytes of the messages, and 26 for each event.
    pub stored_bytes: u64,
}
