use std::io;
use std::path::PathBuf;

/// Why the log store refused or failed. Every variant but [`LogStoreError::Io`] is the caller's
/// mistake, `InvalidParameterException` at the API, and its text is AWS's.
#[derive(Debug, thiserror::Error)]
pub enum LogStoreError {
    #[error("Log events in a single PutLogEvents request must be in chronological order.")]
    NotChronological,

    #[error("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")]
    SpanTooLong,

    #[error("Upload too large: {bytes} bytes exceeds limit of {limit}")]
    BatchTooLarge { bytes: usize, limit: usize },

    #[error("Log event too large: {bytes} bytes exceeds limit of {limit}")]
    EventTooLarge { bytes: usize, limit: usize },

    /// No event, or more than a batch may have.
    #[error("A batch has 1 to {limit} log events, not {count}.")]
    BatchCount { count: usize, limit: usize },

    #[error("Log event messages must not be empty.")]
    EmptyMessage,

    #[error("The specified nextToken is invalid.")]
    InvalidNextToken,

    /// Our files cannot be read or written: a failure of this machine.
    #[error("cannot {doing} {}", path.display())]
    Io {
        /// A verb: `read`, `append to`, `delete`.
        doing: &'static str,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

impl LogStoreError {
    pub(crate) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| LogStoreError::Io { doing, path, source }
    }
}
